// Production: a worker alone, on the PostgreSQL and Temporal that DATABASE_URL and TEMPORAL_ADDRESS name.
import { assemble } from './assembly.ts'
import { readConfig } from './config.ts'
import { database, temporal } from './embedded.ts'
import { connectEngine } from './engine/connect.ts'
import { observe } from './observing.ts'
import { openRenderPool } from './reports/render-pool.ts'
import { run } from './running.ts'
import { work } from './sides.ts'
import { connectStore } from './store/connect.ts'
import { mainText } from './text/main.ts'

run(async (running) => {
  const { say, onStop } = running
  const config = readConfig()
  const store = connectStore((await database(config, say)).at, { log: say, max: 10, applicationName: 'akkreditering-worker' })
  onStop(() => store.close())
  const engineAt = (await temporal(config, say)).at
  const engine = await connectEngine(engineAt)
  onStop(() => engine.close())
  const pool = openRenderPool()
  onStop(() => pool.close())
  const observing = await observe({ ...running, config, store, engine, namespace: engineAt.namespace })
  const worker = await work({ config, engineAt, assembly: assemble({ store, engine, render: observing.render(pool.render), log: say, loopback: config.mode !== 'production' }), observing, say })
  onStop(() => worker.shutdown())
  say(mainText.working)
})
