// Production: the API alone, on the PostgreSQL and Temporal that DATABASE_URL and TEMPORAL_ADDRESS name. Migrates, serves, tells.
import { assemble, keepSealing, keepTelling } from '../assembly.ts'
import { readConfig } from '../config.ts'
import { database, migrated, temporal } from '../embedded.ts'
import { connectEngine } from '../engine/connect.ts'
import { hasWorker } from '../engine/pollers.ts'
import { observe } from '../observing.ts'
import { openRenderPool } from '../reports/render-pool.ts'
import { run } from '../running.ts'
import { refuseDemoInProduction } from '../services/demo-accounts.ts'
import { serve } from '../sides.ts'
import { connectStore } from '../store/connect.ts'
import { mainText } from '../text/main.ts'
import { taskQueue } from '../workflows/ids.ts'

run(async (running) => {
  const { say, onStop } = running
  const began = Date.now()
  const config = readConfig()
  const { at } = await database(config, say)
  await migrated(at, say)
  const store = connectStore(at, { log: say, max: 20, applicationName: 'akkreditering-api' })
  onStop(() => store.close())
  if (config.mode === 'production') await refuseDemoInProduction(store.db)
  const engineAt = (await temporal(config, say)).at
  const engine = await connectEngine(engineAt)
  onStop(() => engine.close())
  const pool = openRenderPool()
  onStop(() => pool.close())
  const observing = await observe({ ...running, config, store, engine, namespace: engineAt.namespace })
  const assembly = assemble({ store, engine, render: observing.render(pool.render), log: say, loopback: config.mode !== 'production' })
  const telling = keepTelling(assembly, store, say)
  onStop(() => telling.stop())
  const sealing = keepSealing(store, say)
  onStop(() => sealing.stop())
  // The workers are other processes: Temporal knows whether one asks for work.
  const listening = await serve({ config, store, engine, assembly, isWorking: () => hasWorker(engine, engineAt.namespace, taskQueue), observing })
  onStop(() => listening.close())
  say(mainText.ready(listening.url, ((Date.now() - began) / 1000).toFixed(1)))
})
