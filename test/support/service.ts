// The service as the stories use it: a database of its own with the example data, the run's Temporal, a worker on its own task queue.
import { join } from 'node:path'
import { createActivities } from '../../activities/index.ts'
import { type Assembly, assemble, keepTelling } from '../../assembly.ts'
import { connectEngine, type EngineClient } from '../../engine/connect.ts'
import { type RunningWorker, startWorker } from '../../engine/worker.ts'
import { workflowBundle } from '../../engine/workflow-bundle.ts'
import type { MailDeps } from '../../activities/mails.ts'
import type { FilingPort } from '../../domain/filing/port.ts'
import type { Policy } from '../../domain/accreditation/policy.ts'
import { renderDocument } from '../../reports/render.ts'
import type { Render } from '../../reports/render-pool.ts'
import { connectStore } from '../../store/connect.ts'
import { loadExampleData } from '../../store/example-data.ts'
import { projectRoot } from '../../store/project-root.ts'
import { setSetting } from '../../store/settings.ts'
import { taskQueue } from '../../workflows/ids.ts'
import { createTestDatabase, type TestDatabase, testTemporal } from './database.ts'
import { keptMail } from './mail.ts'
import { localWebhooks } from './receiver.ts'
import { newNamespace } from './namespace.ts'

export interface TestService extends Assembly { readonly database: TestDatabase; readonly engine: EngineClient; readonly address: string; readonly namespace: string; worker(): RunningWorker; startWorker(): Promise<void>; stopWorker(): Promise<void>; stop(): Promise<void>; leave(): Promise<void>; readonly lines: string[] }

const hash = '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$3V0bYv4l0zjKkqv5cVQ3nVxG9cJ4l0w4dC0aK0c6m4Q'

/** Starts the service; `policy` replaces the default for every case. `workers: false` leaves the clock off until startWorker(). `bundle`: other workflows than these; `render`: another than the product's; `temporal`: another server than the run's.
 * `after`: a service that has ended; this one takes over its database and namespace. `leave` ends it as `stop` does, but leaves these to the next. */
export async function startTestService(options: { readonly policy?: Policy; readonly workers?: boolean; readonly max?: number; readonly sweepMs?: number; readonly bundle?: { readonly code: string }; readonly render?: Render; /** A journal system's port. */ readonly filing?: FilingPort; /** A mail server's port; absent: mails are kept. */ readonly mail?: Partial<MailDeps>; readonly temporal?: { readonly address: string; readonly namespace: string }; readonly after?: Pick<TestService, 'database' | 'namespace'>; /** Sees the worker's activities. */ readonly activities?: <A extends object>(activities: A) => A } = {}): Promise<TestService> {
  const lines: string[] = []
  const log = (line: string): void => { lines.push(line) }
  const database = options.after ? takeOver(options.after.database) : await createTestDatabase({ max: options.max ?? 10 })
  const { store } = database
  if (!options.after) await loadExampleData(store.db, { passwordHash: () => Promise.resolve(hash), at: new Date() })
  if (options.policy) await setSetting(store.db, 'accreditation-policy', options.policy, null, new Date())
  const render = options.render ?? renderDocument
  const { address } = options.temporal ?? testTemporal()
  // A namespace of its own, so that files running side by side have their own workflows under the same ids.
  const namespace = options.after?.namespace ?? options.temporal?.namespace ?? await newNamespace(address)
  const engine = await connectEngine({ address, namespace })
  const assembly = assemble({ store, engine, render, log, loopback: true })
  const telling = keepTelling(assembly, store, log, options.sweepMs ?? 1000)
  let worker: RunningWorker | undefined
  const bundle = options.bundle ?? await workflowBundle({ projectRoot, cacheFile: join(projectRoot, '.cache', 'test-bundle.json'), log })
  const service: TestService = {
    ...assembly, database, engine, address, namespace, lines,
    worker: () => { if (!worker) throw new Error('No worker runs'); return worker },
    startWorker: async () => { worker = await startWorker({ address, namespace, taskQueue, activities: (options.activities ?? ((all) => all))(createActivities({ ...assembly.record, filing: options.filing, mail: { ...keptMail, ...options.mail }, webhooks: localWebhooks, render, cases: assembly.cases })), bundle, log, shutdownGraceMs: 2000 }) },
    stopWorker: async () => { await worker?.shutdown(); worker = undefined },
    leave: async () => { await telling.stop(); await worker?.shutdown(); worker = undefined; await engine.close() },
    stop: async () => { await service.leave(); await database.drop() },
  }
  if (options.workers !== false) await service.startWorker()
  return service
}

/** The same database by connections of one's own; dropping it closes the former ones too. */
const takeOver = (former: TestDatabase): TestDatabase => {
  const store = connectStore(former.connection, { log: () => undefined, max: 10 })
  return { connection: former.connection, store, drop: async () => { await store.close(); await former.drop() } }
}
