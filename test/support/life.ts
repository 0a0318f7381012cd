// One life of the service over a database: a Temporal of its own, told and worked for. A second life begins with an empty one.
import { join } from 'node:path'
import { createActivities } from '../../activities/index.ts'
import { type Assembly, assemble, keepTelling } from '../../assembly.ts'
import { connectEngine, type EngineClient } from '../../engine/connect.ts'
import { startWorker } from '../../engine/worker.ts'
import { workflowBundle } from '../../engine/workflow-bundle.ts'
import { renderDocument } from '../../reports/render.ts'
import { projectRoot } from '../../store/project-root.ts'
import { taskQueue } from '../../workflows/ids.ts'
import { type TestDatabase, testTemporal } from './database.ts'
import { keptMail } from './mail.ts'
import { localWebhooks } from './receiver.ts'
import { newNamespace } from './namespace.ts'

export interface Life extends Assembly { readonly database: TestDatabase; readonly engine: EngineClient; readonly namespace: string; end(): Promise<void> }

/** Begins a life on an empty Temporal, or in the namespace of an earlier life; the database is the caller's. `end` leaves the database as it is. */
export async function beginLife(database: TestDatabase, before?: Pick<Life, 'namespace'>): Promise<Life> {
  const log = (): void => undefined
  const { address } = testTemporal()
  const namespace = before?.namespace ?? await newNamespace(address)
  const engine = await connectEngine({ address, namespace })
  const assembly = assemble({ store: database.store, engine, render: renderDocument, log })
  const telling = keepTelling(assembly, database.store, log, 500)
  const bundle = await workflowBundle({ projectRoot, cacheFile: join(projectRoot, '.cache', 'test-bundle.json'), log })
  const worker = await startWorker({ address, namespace, taskQueue, activities: createActivities({ ...assembly.record, mail: keptMail, webhooks: localWebhooks, render: renderDocument, cases: assembly.cases }), bundle, log, shutdownGraceMs: 2000 })
  return { ...assembly, database, engine, namespace, end: async () => { await telling.stop(); await worker.shutdown(); await engine.close() } }
}
