// The Temporal file is disposable: gone while 56 cases are open in every stage, all of them go on from the record.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Act } from '../../domain/accreditation/acts.ts'
import type { Standing } from '../../domain/accreditation/standing.ts'
import { loadExampleData } from '../../store/example-data.ts'
import { standingQueryName, workflowId } from '../../workflows/ids.ts'
import { demoHash } from '../store/demo-hash.ts'
import { doneTwice, moveTypes } from '../support/case-record.ts'
import { copyCase } from '../support/cases.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { beginLife, type Life } from '../support/life.ts'
import { quickPolicy } from '../support/policies.ts'
import { type Scene, startScene } from '../support/scenes.ts'
import { until } from '../support/until.ts'

const slow = quickPolicy([])
// Silence about sharing comes after 40 s: by then the first Temporal is gone. So this one is driven last.
const open: readonly (readonly [string, Act['type']])[] = [
  ['T001', 'confirmModel'], ['T003', 'finishDevelopment'], ['T005', 'returnDescription'], ['T006', 'openAudit'], ['T007', 'remark'], ['T008', 'decide'], ['T009', 'finishDevelopment'], ['T010', 'share'],
]
/** Of each case so many more in its image, at offers of their own. */
const copies = 6

let database: TestDatabase
let first: Life
let second: Life | undefined
const scenes = new Map<string, Scene>()

/** Copies a scene's case; its copies are told to the first life as what it has not heard of. */
async function copied(scene: Scene): Promise<void> {
  const ids = await copyCase(database.store.pool, scene.caseId, copies)
  const { rows } = await database.store.pool.query<{ id: string; offer_id: string }>('update cases set told_move_no = 0, told_namespace = null where id = any($1) returning id, offer_id', [ids])
  for (const row of rows) scenes.set(row.offer_id, scene.copy(row.id, row.offer_id))
}

const asked = (life: Life, offerId: string) => life.engine.client.workflow.getHandle(workflowId(offerId, String(new Date().getFullYear()))).query<{ standing: Standing | null; armedFor: string | null }>(standingQueryName)

beforeAll(async () => {
  database = await createTestDatabase()
  await loadExampleData(database.store.db, { passwordHash: () => Promise.resolve(demoHash), at: new Date() })
  first = await beginLife(database)
  for (const [offerId, before] of open) {
    const scene = await startScene(first, offerId, offerId === 'T010' ? quickPolicy(['share'], 4000) : slow)
    scenes.set(offerId, scene)
    await scene.playTo(before)
    if (offerId === 'T009') await scene.act(scene.cast.consultant, { type: 'pause', input: { reason: 'Tilbuddet flytter.' } })
    // Nothing under way is copied half done.
    await until(async () => (await database.store.pool.query('select 1 from owed_work where case_id = $1 and done_at is null', [scene.caseId])).rowCount, (owed) => owed === 0)
    await copied(scene)
  }
  await until(async () => (await database.store.pool.query('select 1 from cases where told_move_no < move_no')).rowCount, (waiting) => waiting === 0)
  await first.end()
  second = await beginLife(database)
}, 240_000)
afterAll(async () => { await second?.end(); await database.drop() })

test('Every workflow is made anew: its standing is the record\'s, and its clock is armed for the record\'s next instant', async () => {
  const life = second as Life
  expect(scenes.size).toBe(56)
  for (const [offerId, scene] of scenes) {
    const process = await until(() => life.services.accreditations.process('p-konsulent1', scene.caseId), (seen) => seen.state === 'same')
    expect(process.engine).toEqual(process.record)
    const { rows: [row] } = await database.store.pool.query<{ at: Date | null; stage: string }>('select next_instant as at, stage from cases where id = $1', [scene.caseId])
    const due = row?.at?.toISOString() ?? null
    // A run hears its standing before it has armed its clock.
    const { armedFor } = await until(() => asked(life, offerId), (seen) => seen.armedFor === due)
    expect([offerId, armedFor]).toEqual([offerId, due])
  }
  const { rows } = await database.store.pool.query<{ stage: string; n: number }>('select stage, count(*) as n from cases group by stage order by stage')
  expect(rows).toEqual([
    { stage: 'audit', n: 7 }, { stage: 'learning', n: 7 }, { stage: 'localDevelopment', n: 14 }, { stage: 'qualityDescription', n: 7 }, { stage: 'qualityModel', n: 7 }, { stage: 'report', n: 14 },
  ])
  expect((await asked(life, 'T009')).armedFor).toBeNull()
  expect((await asked(life, 'T001')).armedFor).not.toBeNull()
}, 120_000)

test('Every case goes on: what its people do next is heard by its workflow, and what a deadline brings comes', async () => {
  const life = second as Life
  const isCopy = (scene: Scene): boolean => !scene.offerId.startsWith('T0')
  const original = (scene: Scene): string => scene.cast.manager.replace('p-leder-t', 'T')
  const going = [...scenes.values()].filter((scene) => isCopy(scene) && original(scene) !== 'T010')
  const did: string[] = []
  for (const scene of going) {
    const here = scene.over(life)
    if (original(scene) === 'T009') await here.act(here.cast.consultant, { type: 'resume', input: { reason: 'Tilbuddet er på plads.' } })
    else await here.playOne()
    const { rows: [last] } = await database.store.pool.query<{ type: string }>(`select type from events where case_id = $1 and actor <> 'system' order by seq desc limit 1`, [scene.caseId])
    did.push(`${original(scene)} ${last?.type}`)
  }
  const each = (what: string): readonly string[] => Array.from({ length: copies }, () => what)
  expect(did.sort()).toEqual(['T001 confirmModel', 'T003 finishDevelopment', 'T005 returnDescription', 'T006 openAudit', 'T007 remark', 'T008 decide', 'T009 resume'].flatMap(each))
  for (const scene of going) await until(() => life.services.accreditations.process('p-konsulent1', scene.caseId), (seen) => seen.state === 'same')
  for (const scene of [...scenes.values()].filter((one) => original(one) === 'T010' && isCopy(one))) {
    const types = await until(() => moveTypes(database.store.pool, scene.caseId), (moves) => moves.includes('endUnshared'), 90_000)
    expect(types.filter((type) => type === 'endUnshared' || type === 'extendForOutage')).toEqual(['endUnshared'])
  }
  expect(await doneTwice(database.store.pool)).toEqual([])
}, 240_000)

test('A case in the middle of its audit is driven to its end by its people', async () => {
  const life = second as Life
  const scene = (scenes.get('T006') as Scene).over(life)
  await scene.playTo()
  expect(await life.services.accreditations.get('p-konsulent1', scene.caseId)).toMatchObject({ stage: 'completed', outcome: 'accreditedWithFollowUp' })
  const handle = life.engine.client.workflow.getHandle(workflowId('T006', String(new Date().getFullYear())))
  await until(async () => (await handle.describe()).status.name, (name) => name === 'COMPLETED', 60_000)
  const reports = await life.services.accreditations.reports('p-konsulent1', scene.caseId)
  expect(reports.map((row) => [row.kind, row.ready])).toEqual([['startLetter', true], ['hearingDraft', true], ['finalReport', true], ['decisionDocument', true], ['actionPlan', true], ['actionPlan', true]])
}, 120_000)

test('A silence begun in the first life comes in the second, once', async () => {
  const scene = scenes.get('T010') as Scene
  const types = await until(() => moveTypes(database.store.pool, scene.caseId), (moves) => moves.includes('endUnshared'), 60_000)
  expect(types.filter((type) => type === 'endUnshared' || type === 'extendForOutage')).toEqual(['endUnshared'])
  expect(await doneTwice(database.store.pool)).toEqual([])
}, 90_000)
