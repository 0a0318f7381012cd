// The whole service in one process: embedded servers where none are given, API and worker. Ctrl-C stops everything it started.
import { assemble, keepSealing, keepTelling } from './assembly.ts'
import { readConfig } from './config.ts'
import { database, migrated, temporal } from './embedded.ts'
import { connectEngine } from './engine/connect.ts'
import { refuseDemoInProduction } from './services/demo-accounts.ts'
import { exampleData } from './services/example-data.ts'
import { connectStore } from './store/connect.ts'
import { openDataDirectory } from './store/data-directory.ts'
import { observe } from './observing.ts'
import { openRenderPool } from './reports/render-pool.ts'
import { run } from './running.ts'
import { serve, work } from './sides.ts'
import { mainText } from './text/main.ts'

run(async (running) => {
  const { say, onStop } = running
  const began = Date.now()
  const config = readConfig()
  const directory = await openDataDirectory(config.dataDir, { format: 1 })
  onStop(async () => directory.close())
  const postgres = await database(config, say)
  onStop(() => postgres.stop())
  await migrated(postgres.at, say)
  const store = connectStore(postgres.at, { log: say, max: 8 })
  onStop(() => store.close())
  if (config.mode === 'production') await refuseDemoInProduction(store.db)
  else await exampleData(store, say)

  const server = await temporal(config, say)
  onStop(() => server.stop())
  const engine = await connectEngine(server.at)
  onStop(() => engine.close())
  const pool = openRenderPool()
  onStop(() => pool.close())
  const observing = await observe({ ...running, config, store, engine, namespace: server.at.namespace })
  const assembly = assemble({ store, engine, render: observing.render(pool.render), log: say, loopback: config.mode !== 'production' })
  const worker = await work({ config, engineAt: server.at, assembly, observing, say })
  onStop(() => worker.shutdown())
  const telling = keepTelling(assembly, store, say)
  onStop(() => telling.stop())
  const sealing = keepSealing(store, say)
  onStop(() => sealing.stop())
  const listening = await serve({ config, store, engine, assembly, isWorking: () => worker.isRunning(), observing })
  onStop(() => listening.close())
  directory.tell({ port: listening.port })
  say(mainText.ready(listening.url, ((Date.now() - began) / 1000).toFixed(1)))
})
