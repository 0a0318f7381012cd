// The Temporal file is disposable: gone while cases are open in every stage, all of them go on from the record.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Act } from '../../domain/accreditation/acts.ts'
import type { Standing } from '../../domain/accreditation/standing.ts'
import { loadExampleData } from '../../store/example-data.ts'
import { standingQueryName, workflowId } from '../../workflows/ids.ts'
import { demoHash } from '../store/demo-hash.ts'
import { doneTwice, moveTypes } from '../support/case-record.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { beginLife, type Life } from '../support/life.ts'
import { quickPolicy } from '../support/policies.ts'
import { type Scene, startScene } from '../support/scenes.ts'
import { until } from '../support/until.ts'

const slow = quickPolicy([])
// Silence about sharing comes after 20 s: by then the first Temporal is gone.
const open: readonly (readonly [string, Act['type']])[] = [
  ['T001', 'confirmModel'], ['T003', 'finishDevelopment'], ['T005', 'returnDescription'], ['T006', 'openAudit'], ['T007', 'remark'], ['T008', 'decide'], ['T010', 'share'],
]

let database: TestDatabase
let first: Life
let second: Life | undefined
const scenes = new Map<string, Scene>()

const asked = (life: Life, offerId: string) => life.engine.client.workflow.getHandle(workflowId(offerId, String(new Date().getFullYear()))).query<{ standing: Standing | null; armedFor: string | null }>(standingQueryName)

beforeAll(async () => {
  database = await createTestDatabase()
  await loadExampleData(database.store.db, { passwordHash: () => Promise.resolve(demoHash), at: new Date() })
  first = await beginLife(database)
  for (const [offerId, before] of open) {
    const scene = await startScene(first, offerId, offerId === 'T010' ? quickPolicy(['share'], 2000) : slow)
    scenes.set(offerId, scene)
    await scene.playTo(before)
  }
  const paused = await startScene(first, 'T009', slow)
  scenes.set('T009', paused)
  await paused.act(paused.cast.consultant, { type: 'pause', input: { reason: 'Tilbuddet flytter.' } })
  await until(async () => (await database.store.pool.query('select 1 from cases where told_move_no < move_no')).rowCount, (waiting) => waiting === 0)
  await first.end()
  second = await beginLife(database)
}, 120_000)
afterAll(async () => { await second?.end(); await database.drop() })

test('Every workflow is made anew: its standing is the record\'s, and its clock is armed for the record\'s next instant', async () => {
  const life = second as Life
  for (const [offerId, scene] of scenes) {
    const process = await until(() => life.services.accreditations.process('p-konsulent1', scene.caseId), (seen) => seen.state === 'same')
    expect(process.engine).toEqual(process.record)
    const { rows: [row] } = await database.store.pool.query<{ at: Date | null; stage: string }>('select next_instant as at, stage from cases where id = $1', [scene.caseId])
    const due = row?.at?.toISOString() ?? null
    // A run hears its standing before it has armed its clock.
    const { armedFor } = await until(() => asked(life, offerId), (seen) => seen.armedFor === due)
    expect([offerId, armedFor]).toEqual([offerId, due])
  }
  const { rows } = await database.store.pool.query<{ stage: string }>('select distinct stage from cases order by stage')
  expect(rows.map((row) => row.stage)).toEqual(['audit', 'learning', 'localDevelopment', 'qualityDescription', 'qualityModel', 'report'])
  expect((await asked(life, 'T009')).armedFor).toBeNull()
  expect((await asked(life, 'T001')).armedFor).not.toBeNull()
}, 60_000)

test('A case in the middle of its audit is driven to its end by its people', async () => {
  const life = second as Life
  const scene = (scenes.get('T006') as Scene).over(life)
  await scene.playTo()
  expect(await life.services.accreditations.get('p-konsulent1', scene.caseId)).toMatchObject({ stage: 'completed', outcome: 'accreditedWithFollowUp' })
  const handle = life.engine.client.workflow.getHandle(workflowId('T006', String(new Date().getFullYear())))
  await until(async () => (await handle.describe()).status.name, (name) => name === 'COMPLETED', 60_000)
  const reports = await life.services.accreditations.reports('p-konsulent1', scene.caseId)
  expect(reports.map((row) => [row.kind, row.ready])).toEqual([['startLetter', true], ['hearingDraft', true], ['finalReport', true], ['decisionDocument', true]])
}, 120_000)

test('A silence begun in the first life comes in the second, once', async () => {
  const scene = scenes.get('T010') as Scene
  const types = await until(() => moveTypes(database.store.pool, scene.caseId), (moves) => moves.includes('endUnshared'), 60_000)
  expect(types.filter((type) => type === 'endUnshared' || type === 'extendForOutage')).toEqual(['endUnshared'])
  expect(await doneTwice(database.store.pool)).toEqual([])
}, 90_000)
