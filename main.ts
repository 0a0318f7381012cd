// The whole service in one process: embedded servers where none are given, API and worker. Ctrl-C stops everything it started.
import { join } from 'node:path'
import { pino } from 'pino'
import { createActivities } from './activities/index.ts'
import { createApp } from './api/app.ts'
import { listen } from './api/listen.ts'
import { apiParts } from './api/parts.ts'
import { assemble, keepTelling } from './assembly.ts'
import { readConfig } from './config.ts'
import { database, temporal } from './embedded.ts'
import { connectEngine } from './engine/connect.ts'
import { startWorker } from './engine/worker.ts'
import { workflowBundle } from './engine/workflow-bundle.ts'
import { exampleData } from './services/example-data.ts'
import { refuseDemoInProduction } from './services/demo-accounts.ts'
import { connectStore } from './store/connect.ts'
import { migrate } from './store/migrate.ts'
import { projectRoot } from './store/project-root.ts'
import { readiness } from './services/readiness.ts'
import { mainText } from './text/main.ts'
import { taskQueue } from './workflows/ids.ts'

const began = Date.now()
const say = (line: string): void => { process.stdout.write(`${line}\n`) }

/** Undone in the opposite order of being done. */
const undo: (() => Promise<unknown>)[] = []
let stopping: Promise<void> | undefined
const stop = (): Promise<void> => {
  stopping ??= (async () => {
    say(mainText.stopping)
    for (const step of undo.toReversed()) {
      try {
        await step()
      } catch (error) {
        // The rest is still to be stopped; what failed is said.
        say(mainText.stopFailed(error instanceof Error ? error.message : String(error)))
      }
    }
    say(mainText.stopped)
  })()
  return stopping
}

async function start(): Promise<void> {
  const config = readConfig()
  const log = pino({ level: config.logLevel }, pino.destination({ dest: 1, sync: false }))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => { void stop().then(() => process.exit(0)) })

  const postgres = await database(config, say)
  undo.push(() => postgres.stop())
  const store = connectStore(postgres.at, { log: say, max: 12 })
  undo.push(() => store.close())
  await migrate(store.db, { log: say })
  if (config.mode === 'production') await refuseDemoInProduction(store.db)
  else await exampleData(store.db, say)

  const engineServer = await temporal(config, say)
  undo.push(() => engineServer.stop())
  const engine = await connectEngine(engineServer.at)
  undo.push(() => engine.close())
  const assembly = assemble(store, engine, say)
  const bundle = await workflowBundle({ projectRoot, cacheFile: join(config.dataDir, 'workflow-bundle.json'), log: say })
  const worker = await startWorker({ ...engineServer.at, taskQueue, activities: createActivities(assembly.record), bundle, log: say, shutdownGraceMs: 10_000 })
  undo.push(() => worker.shutdown())
  const telling = keepTelling(assembly, store, say)
  undo.push(() => telling.stop())

  const parts = apiParts({ db: store.db, version: '0.1.0', accreditation: assembly.services, production: config.mode === 'production', secureCookies: config.http.secureCookies })
  const app = createApp({ ...parts, ready: readiness({ store, engine, isWorking: () => worker.isRunning() }), log })
  const listening = await listen(app, config.http)
  undo.push(() => listening.close())
  say(mainText.ready(listening.url, ((Date.now() - began) / 1000).toFixed(1)))
}

start().catch(async (error: unknown) => {
  process.stderr.write(`${mainText.failed(error instanceof Error ? error.message : String(error))}\n`)
  await stop()
  process.exitCode = 1
  process.exit()
})
