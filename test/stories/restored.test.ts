// A backup of yesterday under workflows of today: cases went on after it was taken, then the record was lost and restored. The workflows are
// ahead of it. They forget what they believed, stand where the record stands, and the cases are driven to their end.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { backUp } from '../../store/backup/back-up.ts'
import { restore } from '../../store/backup/restore.ts'
import { loadExampleData } from '../../store/example-data.ts'
import type { Standing } from '../../domain/accreditation/standing.ts'
import { standingQueryName, workflowId } from '../../workflows/ids.ts'
import { demoHash } from '../store/demo-hash.ts'
import { doneTwice, moveTypes } from '../support/case-record.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { beginLife, type Life } from '../support/life.ts'
import { quickPolicy } from '../support/policies.ts'
import { type Scene, startScene } from '../support/scenes.ts'
import { until } from '../support/until.ts'

const folder = mkdtempSync(join(tmpdir(), 'akk-restored-'))
let lost: TestDatabase
let restored: TestDatabase
let first: Life
let second: Life | undefined
let audit: Scene, description: Scene
let movesThen: readonly string[], epoch = 0

const believed = (offerId: string) => first.engine.client.workflow.getHandle(workflowId(offerId, String(new Date().getFullYear()))).query<{ standing: Standing | null; armedFor: string | null }>(standingQueryName)
const quiet = (database: TestDatabase) => until(async () => (await database.store.pool.query('select 1 from cases where told_move_no < move_no union all select 1 from owed_work where done_at is null and cancelled_at is null')).rowCount, (waiting) => waiting === 0, 60_000)

beforeAll(async () => {
  lost = await createTestDatabase()
  await loadExampleData(lost.store.db, { passwordHash: () => Promise.resolve(demoHash), at: new Date() })
  first = await beginLife(lost)
  audit = await startScene(first, 'T006', quickPolicy([]))
  await audit.playTo('openAudit')
  description = await startScene(first, 'T005', quickPolicy([]))
  await description.playTo('submitDescription')
  await quiet(lost)
  // Where each story stood when the backup was taken.
  const then = [audit.copy(audit.caseId, 'T006'), description.copy(description.caseId, 'T005')] as const
  movesThen = await moveTypes(lost.store.pool, audit.caseId)
  await backUp(lost.connection, folder)
  await audit.playTo('decide')
  await description.playTo('openAudit')
  await quiet(lost)
  for (const { caseId, offerId } of then) {
    const { rows: [row] } = await lost.store.pool.query<{ n: number }>('select move_no as n from cases where id = $1', [caseId])
    await until(() => believed(offerId), ({ standing }) => standing?.moveNo === row?.n)
  }
  await first.end()
  restored = await createTestDatabase({ empty: true })
  epoch = (await restore(restored.connection, folder, () => undefined)).epoch
  second = await beginLife(restored, first);
  [audit, description] = [then[0].over(second), then[1].over(second)]
}, 240_000)
afterAll(async () => {
  await second?.end()
  await restored.drop()
  await lost.drop()
  rmSync(folder, { recursive: true })
})

test('Workflows that are ahead of a restored record come back to it', async () => {
  const life = second as Life
  expect(await moveTypes(restored.store.pool, audit.caseId)).toEqual(movesThen)
  for (const { caseId } of [audit, description]) {
    const process = await until(() => life.services.accreditations.process('p-konsulent1', caseId), (seen) => seen.state === 'same', 60_000)
    expect(process.record).toMatchObject({ epoch })
    expect(process.engine).toEqual(process.record)
  }
}, 120_000)

test('The restored cases go on to their end, and nothing is done twice', async () => {
  const life = second as Life
  for (const scene of [description, audit]) await scene.playTo()
  expect(await life.services.accreditations.get('p-konsulent1', audit.caseId)).toMatchObject({ stage: 'completed' })
  expect(await life.services.accreditations.get('p-konsulent1', description.caseId)).toMatchObject({ stage: 'completed' })
  await quiet(restored)
  expect(await doneTwice(restored.store.pool)).toEqual([])
  expect((await life.services.accreditations.reports('p-konsulent1', audit.caseId)).every((report) => report.ready)).toBe(true)
}, 180_000)
