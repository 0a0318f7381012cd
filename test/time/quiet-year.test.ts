// The default policy's own months, skipped: nobody acts in the first three stages. Run by `npm run test:time`: it needs Java.
//
// By hand, for a start on Monday 4 March 2030. Easter Sunday is 21 April, Grundlovsdag Wednesday 5 June, weeks 28–30 are 8–28 July.
// - The model: two weeks, last day Monday 18 March; reminded 8 and 4 days before the day after.
// - The development begins on 19 March: three months, last day Wednesday 19 June. Fifteen days before is Grundlovsdag, so the 4th;
//   four days before is Sunday the 16th, so Friday the 14th.
// - The description begins on 20 June: 17 days until the closed weeks and 25 after them, last day Thursday 22 August. The line above
//   hears two working days later, Monday 26 August; everybody after five, Thursday 29 August.
import { renderDocument } from '../../reports/render.ts'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { join } from 'node:path'
import type { TestWorkflowEnvironment } from '@temporalio/testing'
import { Worker } from '@temporalio/worker'
import { createActivities } from '../../activities/index.ts'
import { type Assembly, assemble } from '../../assembly.ts'
import { instantOf } from '../../domain/deadlines/local-time.ts'
import { workflowBundle } from '../../engine/workflow-bundle.ts'
import { loadExampleData } from '../../store/example-data.ts'
import { projectRoot } from '../../store/project-root.ts'
import { taskQueue } from '../../workflows/ids.ts'
import { demoHash } from '../store/demo-hash.ts'
import { moveTypes } from '../support/case-record.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { startTimeSkippingEnvironment } from '../support/time-server.ts'
import { until } from '../support/until.ts'

let database: TestDatabase
let environment: TestWorkflowEnvironment
let assembly: Assembly
let worker: Worker
let running: Promise<void>

const now = (): Promise<number> => environment.currentTimeMs()
const skipTo = async (instant: string): Promise<void> => { await environment.sleep(Date.parse(instant) - await now()) }

beforeAll(async () => {
  environment = await startTimeSkippingEnvironment()
  database = await createTestDatabase()
  await loadExampleData(database.store.db, { passwordHash: () => Promise.resolve(demoHash), at: new Date() })
  // The record's clock is the test server's, so that both skip together.
  assembly = assemble({ store: database.store, engine: { client: environment.client, namespaceId: () => Promise.resolve('skipping') }, render: renderDocument, log: () => undefined, now: async () => instantOf(await now()) })
  worker = await Worker.create({
    connection: environment.nativeConnection, taskQueue, activities: createActivities({ ...assembly.record, render: renderDocument }),
    workflowBundle: await workflowBundle({ projectRoot, cacheFile: join(projectRoot, '.cache', 'test-bundle.json'), log: () => undefined }),
  })
  running = worker.run()
}, 300_000)
afterAll(async () => {
  worker.shutdown()
  await running
  await environment.teardown()
  await database.drop()
})

test('A year of the default policy in which nobody acts brings each of its notices once, on its day', async () => {
  await skipTo('2030-03-04T08:00:00.000Z')
  const { accreditationId } = await assembly.services.accreditations.start('p-konsulent1', { offerId: 'T004', cycle: '2030' }, 'start')
  await assembly.telling.idle()
  const lines = async (): Promise<readonly string[]> => (await database.store.pool.query<{ line: string }>(
    `select n.data->>'deadline' || ' ' || n.kind || ' ' || to_char(s.planned_at at time zone 'Europe/Copenhagen', 'Dy YYYY-MM-DD HH24:MI') || ' ' || n.duty || ' ' || n.person_id as line
     from notices n join deadline_steps s on s.case_id = n.case_id and s.seq = n.seq and s.outcome = 'done' order by n.seq, n.duty`)).rows.map((row) => row.line)
  await skipTo('2030-09-30T08:00:00.000Z')
  await until(lines, (seen) => seen.some((line) => line.startsWith('submitDescription silence')))
  expect(await lines()).toEqual([
    'confirmModel reminder1 Mon 2030-03-11 09:00 manager p-leder-t004',
    'confirmModel reminder2 Fri 2030-03-15 09:00 manager p-leder-t004',
    'confirmModel lastDay Mon 2030-03-18 09:00 manager p-leder-t004',
    'confirmModel lineAbove Mon 2030-03-18 12:00 lineManager p-bestyrelse-t004',
    'confirmModel lineAbove Mon 2030-03-18 12:00 manager p-leder-t004',
    'confirmModel silence Tue 2030-03-19 00:00 consultant p-konsulent1',
    'confirmModel silence Tue 2030-03-19 00:00 manager p-leder-t004',
    'finishDevelopment reminder1 Tue 2030-06-04 09:00 manager p-leder-t004',
    'finishDevelopment reminder2 Fri 2030-06-14 09:00 manager p-leder-t004',
    'finishDevelopment lastDay Wed 2030-06-19 09:00 manager p-leder-t004',
    'finishDevelopment lineAbove Wed 2030-06-19 12:00 lineManager p-bestyrelse-t004',
    'finishDevelopment lineAbove Wed 2030-06-19 12:00 manager p-leder-t004',
    'finishDevelopment silence Thu 2030-06-20 00:00 consultant p-konsulent1',
    'finishDevelopment silence Thu 2030-06-20 00:00 manager p-leder-t004',
    'submitDescription reminder1 Thu 2030-08-08 09:00 manager p-leder-t004',
    'submitDescription reminder2 Mon 2030-08-19 09:00 manager p-leder-t004',
    'submitDescription lastDay Thu 2030-08-22 09:00 manager p-leder-t004',
    'submitDescription lineAbove Mon 2030-08-26 09:00 lineManager p-bestyrelse-t004',
    'submitDescription lineAbove Mon 2030-08-26 09:00 manager p-leder-t004',
    'submitDescription silence Thu 2030-08-29 09:00 consultant p-konsulent1',
    'submitDescription silence Thu 2030-08-29 09:00 lineManager p-bestyrelse-t004',
    'submitDescription silence Thu 2030-08-29 09:00 manager p-leder-t004',
  ])
  expect(await moveTypes(database.store.pool, accreditationId)).toEqual(['start', 'countModelAsReceived', 'closeDevelopment'])
  const { rows } = await database.store.pool.query(`select kind, step from deadline_steps where at < planned_at or at > planned_at + interval '1 hour' or outcome <> 'done'`)
  expect(rows).toEqual([])
}, 300_000)
