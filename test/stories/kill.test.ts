// The service is killed (SIGKILL) at every point at which an act or the clock's work can be cut in two, with a case in each stage there.
// No client tries again. Another service starts on what is left: nothing is lost, nothing is done twice, every case goes on to its end.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { doneTwice } from '../support/case-record.ts'
import { eventsIn, killAt, type Killed, type KilledCase, keyOf, type Point, type Row, same, type SystemRow } from '../support/killed.ts'
import { until } from '../support/until.ts'

const acts: readonly Row[] = [
  { stage: 'qualityModel', offerId: 'T001', before: 'confirmModel' },
  { stage: 'localDevelopment', offerId: 'T003', before: 'finishDevelopment' },
  { stage: 'qualityDescription', offerId: 'T005', before: 'takeAsBasis' },
  { stage: 'audit', offerId: 'T006', before: 'closeAudit' },
  { stage: 'report', offerId: 'T007', before: 'sendToHearing' },
  { stage: 'learning', offerId: 'T008', before: 'share' },
]
const systemMoves: readonly SystemRow[] = [
  { stage: 'qualityModel', offerId: 'T001', before: 'confirmModel', unheard: true, kind: 'confirmModel', brings: 'countModelAsReceived', next: 'writeTrial' },
  { stage: 'localDevelopment', offerId: 'T003', before: 'confirmModel', kind: 'finishDevelopment', brings: 'closeDevelopment', next: 'writeChapter' },
  { stage: 'qualityDescription', offerId: 'T005', before: 'submitDescription', kind: 'takeBasis', brings: 'standAsSubmitted', next: 'chooseFocus' },
  { stage: 'audit', offerId: 'T006', before: 'takeAsBasis', kind: 'prepareAudit', brings: 'remind', next: 'chooseFocus' },
  { stage: 'report', offerId: 'T007', before: 'issueReport', kind: 'decide', brings: 'passToDeputy', next: 'decide' },
  { stage: 'learning', offerId: 'T008', before: 'closeActionPlan', kind: 'share', brings: 'endUnshared', next: null },
]
/** The work that each case is owed when the worker begins it. */
const owed: readonly (Row & { readonly owed: string })[] = [
  { stage: 'qualityModel', offerId: 'T001', before: 'confirmModel', unheard: true, owed: 'startLetter/1' },
  { stage: 'localDevelopment', offerId: 'T003', before: 'finishDevelopment', unheard: true, owed: 'startLetter/1' },
  { stage: 'qualityDescription', offerId: 'T005', before: 'takeAsBasis', unheard: true, owed: 'startLetter/1' },
  { stage: 'audit', offerId: 'T006', before: 'closeAudit', unheard: true, owed: 'startLetter/1' },
  { stage: 'report', offerId: 'T007', before: 'sendToHearing', owed: 'hearingDraft/1' },
  { stage: 'report', offerId: 'T008', before: 'issueReport', owed: 'finalReport/1' },
  { stage: 'report', offerId: 'T010', before: 'decide', owed: 'decisionDocument/1' },
  { stage: 'ended', offerId: 'T011', before: 'finish', owed: 'nextCycle/1' },
]
const documents = [['actionPlan', 1], ['actionPlan', 2], ['decisionDocument', 1], ['finalReport', 1], ['hearingDraft', 1], ['startLetter', 1]]

/** Plays the acts that are left, and sees that the record holds the whole story once: each act of a person, each document. */
async function toItsEnd(killed: Killed, one: KilledCase, played: readonly { readonly act: { readonly type: string } }[], rest: KilledCase['rest']): Promise<void> {
  const { service: { services: { accreditations }, database: { store: { pool } } } } = killed
  for (const step of rest) await accreditations.act(step.by, one.caseId, step.act, keyOf(one.rest.indexOf(step)))
  const events = await eventsIn(killed.service, one.caseId)
  expect(events.filter((event) => event.actor !== 'system').map((event) => event.type)).toEqual(['start', ...[...one.done, ...played, ...rest].map((step) => step.act.type)])
  expect(new Set(events.map((event) => event.key)).size).toBe(events.length)
  expect((await accreditations.get('p-konsulent1', one.caseId)).stage).toBe('completed')
  await until(async () => (await pool.query('select id, last_error from owed_work where case_id = $1 and done_at is null', [one.caseId])).rows, (left) => left.length === 0, 90_000)
  expect((await pool.query<{ kind: string; version: number }>('select kind, version from reports where case_id = $1 order by kind, version', [one.caseId])).rows.map((row) => [row.kind, row.version])).toEqual(documents)
  await same(killed.service, one.caseId)
}

const of = <R extends Row>(killed: Killed<R>, offerId: string): KilledCase<R> => {
  const one = killed.cases.find(({ row }) => row.offerId === offerId)
  if (!one) throw new Error(`No case of ${offerId}`)
  return one
}

const points: readonly (readonly [string, Point, { readonly committed: boolean }])[] = [
  ['before the commit of a person\'s act', 'beforeCommit', { committed: false }],
  ['between the commit and the signal', 'afterCommit', { committed: true }],
  ['between the signal and the note that it was told', 'afterSignal', { committed: true }],
  ['between the signal and the workflow\'s task', 'beforeTask', { committed: true }],
]

describe.each(points)('Killed %s', (_title, point, { committed }) => {
  let killed: Killed
  beforeAll(async () => { killed = await killAt(point, acts) }, 180_000)
  afterAll(() => killed?.service.stop())

  test.each(acts)('in $stage, the act is in the record as it should be and the workflow stands where the record stands', async ({ offerId, before }) => {
    const one = of(killed, offerId)
    await same(killed.service, one.caseId)
    const found = (await eventsIn(killed.service, one.caseId)).filter((event) => event.key === keyOf(0))
    expect(found).toEqual(committed ? [{ key: keyOf(0), type: before, actor: one.rest[0]?.by }] : [])
    if (killed.acknowledged.has(one.caseId)) expect(found).toHaveLength(1)
  }, 100_000)

  test('every case goes on to its end, with every act and every document there once', async () => {
    const from = committed ? 1 : 0
    await Promise.all(killed.cases.map((one) => toItsEnd(killed, one, one.rest.slice(0, from), one.rest.slice(from))))
    expect(await doneTwice(killed.service.database.store.pool)).toEqual([])
  }, 180_000)
})

describe('Killed before the commit of what a deadline brings', () => {
  let killed: Killed<SystemRow>
  beforeAll(async () => { killed = await killAt('systemMove', systemMoves) }, 180_000)
  afterAll(() => killed?.service.stop())

  test.each(systemMoves)('in $stage, $brings comes once after the restart, and the workflow stands where the record stands', async ({ offerId, kind, brings }) => {
    const { caseId } = of(killed, offerId)
    const key = `§${kind}/1/silence`
    const found = await until(async () => (await eventsIn(killed.service, caseId)).filter((event) => event.key === key), (rows) => rows.length > 0, 90_000)
    expect(found).toEqual([{ key, type: brings, actor: 'system' }])
    await same(killed.service, caseId)
  }, 100_000)

  test('every case goes on to its end, with every act and every document there once', async () => {
    await Promise.all(killed.cases.map((one) => {
      const { next, unheard } = one.row
      const from = next === null ? one.rest.length : one.rest.findIndex((step) => step.act.type === next)
      return toItsEnd(killed, one, unheard ? [] : one.rest.slice(0, 1), one.rest.slice(from))
    }))
    expect(await doneTwice(killed.service.database.store.pool)).toEqual([])
  }, 180_000)
})

describe('Killed as the worker begins to render', () => {
  let killed: Killed<(typeof owed)[number]>
  beforeAll(async () => { killed = await killAt('rendering', owed) }, 180_000)
  afterAll(() => killed?.service.stop())

  test.each(owed)('in $stage, $owed is still owed, and the workflow stands where the record stands', async ({ offerId, owed: id }) => {
    const { caseId } = of(killed, offerId)
    const { record } = await same(killed.service, caseId)
    const { rows } = await killed.service.database.store.pool.query<{ done: boolean }>('select done_at is not null as done from owed_work where case_id = $1 and id = $2', [caseId, id])
    expect(rows).toEqual([{ done: !record.owed.some((work) => work.id === id) }])
  }, 100_000)

  test('every case goes on to its end, with every act and every document there once', async () => {
    await Promise.all(killed.cases.map((one) => {
      const from = one.row.unheard ? 0 : 1
      return toItsEnd(killed, one, one.rest.slice(0, from), one.rest.slice(from))
    }))
    expect(await doneTwice(killed.service.database.store.pool)).toEqual([])
  }, 180_000)
})
