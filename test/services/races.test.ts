import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Act } from '../../domain/accreditation/acts.ts'
import type { Instant } from '../../domain/deadlines/types.ts'
import { recordAct, type RecordDeps } from '../../store/record.ts'
import { recordStep } from '../../store/steps.ts'
import { copyCase, driveUntil, type DrivenCase, dueAtOnce, inBatches, refusalOf, startRecordService, type RecordService } from '../support/cases.ts'
import { until } from '../support/until.ts'

let service: RecordService
beforeAll(async () => { service = await startRecordService({ policy: dueAtOnce('submitDescription', 'hearing'), max: 44 }) })
afterAll(() => service.stop())

const act = (by: string, caseId: string, what: Act, key: string) => service.accreditations.act(by, caseId, what, key)
/** Both begin in the same moment; the one of an odd number is the first to send. */
const atOnce = <A, B>(index: number, first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> => {
  if (index % 2 === 0) return Promise.all([first(), second()])
  const [b, a] = [second(), first()]
  return Promise.all([a, b])
}
const silence = (caseId: string) => recordStep(service.record, { caseId, deadline: 'hearing', version: 1, script: { remind: ['manager'], above: [], silence: { records: 'closeHearing', tells: ['manager'] } } })

/** The record as an act meets it, but the act stops with the case's lock taken until `release`. */
function heldOpen(): { readonly deps: RecordDeps; readonly locked: Promise<void>; release(): void } {
  let lock = (): void => undefined
  let release = (): void => undefined
  const locked = new Promise<void>((done) => { lock = done })
  const released = new Promise<void>((done) => { release = done })
  const now = async (): Promise<Instant> => { const at = new Date().toISOString(); lock(); await released; return at }
  return { deps: { ...service.record, now }, locked, release: () => release() }
}
const waiting = async (): Promise<number> => (await service.pool.query<{ n: number }>(`select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).rows[0]?.n ?? 0

describe('An entry against the move that freezes it', () => {
  let one: DrivenCase
  let criterionId: string
  beforeAll(async () => {
    one = await driveUntil(service, 'T001', 'submitDescription')
    criterionId = one.requirements[0]?.criterionId ?? ''
  }, 60_000)

  const chapter = (index: number): Act => ({ type: 'writeChapter', input: { criterionId, text: `Kapløb ${index}` } })
  const freeze: Act = { type: 'auditOnPresentBasis', input: { reason: 'Fristen er passeret.' } }
  const ends = async (ids: readonly string[]) => (await service.pool.query<{ id: string; basis: string; text: string; versions: string[]; entry: number | null; move: number; seq: number; events: number }>(
    `select c.id, c.state->>'basis' as basis, t.body->>'text' as text, array(select v.body->>'text' from content_versions v where v.case_id = c.id and v.kind = 'chapter' and v.key = $2 order by v.version) as versions,
       (select seq from events where case_id = c.id and key = 'entry') as entry, (select seq from events where case_id = c.id and key = 'move') as move, c.seq,
       (select count(*)::int from events where case_id = c.id) as events
     from unnest($1::uuid[]) with ordinality as n (id, i) join cases c on c.id = n.id join contents t on t.case_id = c.id and t.kind = 'chapter' and t.key = $2 order by n.i`, [ids, criterionId])).rows

  test('is, in each of 1,000 races, in the frozen version when it was acknowledged and nowhere when it was refused', async () => {
    const ids = await copyCase(service.pool, one.caseId, 1000)
    const before = `Sådan arbejder vi med ${criterionId}, æøå ÆØÅ.`
    const refused = await inBatches(ids, 20, async (id, index) => (await atOnce(index,
      () => refusalOf(act(one.cast.manager, id, chapter(index), 'entry')),
      () => act(one.cast.consultant, id, freeze, 'move')))[0])
    const rows = await ends(ids)
    const wrong = rows.filter((row, index) => {
      const text = `Kapløb ${index}`
      const gapless = row.seq === row.events && row.basis === 'present'
      return refused[index] === undefined
        ? !(gapless && row.text === text && row.versions.join('|') === `${before}|${text}` && row.entry !== null && row.entry < row.move)
        : !(gapless && refused[index] === 'wrong-step' && row.text === before && row.versions.join('|') === before && row.entry === null)
    })
    expect(rows).toHaveLength(1000)
    expect(wrong).toEqual([])
    // Both ends of the race were met, or it was none.
    expect(refused.filter((code) => code === undefined).length).toBeGreaterThan(20)
    expect(refused.filter((code) => code === 'wrong-step').length).toBeGreaterThan(20)
  }, 120_000)

  test('is frozen with the rest when it held the lock while the move waited, and refused when the move held it', async () => {
    const ids = await copyCase(service.pool, (await driveUntil(service, 'T002', 'submitDescription')).caseId, 20)
    const manager = 'p-leder-t002'
    const holders = ids.map(() => heldOpen())
    const entry = (id: string, index: number, deps = service.record) => recordAct(deps, manager, id, chapter(index), 'entry')
    const move = (id: string, deps = service.record) => recordAct(deps, one.cast.consultant, id, freeze, 'move')
    const first = ids.map((id, index) => (index < 10 ? entry(id, index, holders[index]?.deps) : move(id, holders[index]?.deps)))
    await Promise.all(holders.map((holder) => holder.locked))
    const second = ids.map((id, index) => refusalOf(index < 10 ? move(id) : entry(id, index)))
    await until(waiting, (n) => n === 20)
    for (const holder of holders) holder.release()
    await Promise.all(first)
    const codes = await Promise.all(second)
    expect(codes).toEqual([...Array<undefined>(10).fill(undefined), ...Array<string>(10).fill('wrong-step')])
    const rows = await ends(ids)
    expect(rows.map((row) => row.text.startsWith('Kapløb'))).toEqual([...Array<boolean>(10).fill(true), ...Array<boolean>(10).fill(false)])
  }, 60_000)

  test('of the report is in the record before the issue or refused, for three writers at once in 100 cases', async () => {
    const issuing = await driveUntil(service, 'T004', 'issueReport')
    const ids = await copyCase(service.pool, issuing.caseId, 100)
    const { manager, lead, second, consultant } = issuing.cast
    const issue = issuing.rest[0]?.act
    if (issue?.type !== 'issueReport') throw new Error('The story goes on with the issue')
    const results = await inBatches(ids, 10, (id, index) => {
      const entries = [
        () => refusalOf(act(manager, id, { type: 'remark', input: { id: 'late', section: 'summary', text: 'For sent' } }, 'a')),
        () => refusalOf(act(lead, id, { type: 'writeReportText', input: { section: 'opportunities', text: 'Muligheder' } }, 'b')),
        () => refusalOf(act(second, id, { type: 'writeEvidence', input: { id: 'last', kind: 'document', date: '2026-01-05', source: 'Mappe', text: 'Bilag', requirementIds: [] } }, 'c')),
      ]
      // The move takes its place among the three in turn.
      const sent: Promise<unknown>[] = []
      const codes = entries.map((entry, place) => { if (index % 3 === place) sent.push(act(consultant, id, issue, 'issue')); return entry() })
      return Promise.all([...codes, ...sent]).then((all) => all.slice(0, 3) as (string | undefined)[])
    })
    const { rows } = await service.pool.query<{ keys: string[]; kinds: string[]; after: number }>(
      `select array(select key from events where case_id = n.id and key in ('a', 'b', 'c') order by key) as keys,
         array(select kind from contents where case_id = n.id and (kind, key) in (('remark', 'late'), ('reportText', 'opportunities'), ('evidence', 'last')) order by kind) as kinds,
         (select count(*)::int from events e, events i where e.case_id = n.id and i.case_id = n.id and i.key = 'issue' and e.seq > i.seq) as after
       from unnest($1::uuid[]) with ordinality as n (id, i) order by n.i`, [ids])
    const kindOf = ['remark', 'reportText', 'evidence']
    const expected = results.map((codes) => ({
      keys: ['a', 'b', 'c'].filter((_, place) => codes[place] === undefined),
      kinds: kindOf.filter((_, place) => codes[place] === undefined).sort(),
      after: 0,
    }))
    expect(rows).toEqual(expected)
    expect(new Set(results.flat())).toEqual(new Set([undefined, 'wrong-step']))
  }, 60_000)
})

describe('The last remark against the silence', () => {
  let hearing: DrivenCase
  const remark: Act = { type: 'remark', input: { id: 'remark-1', section: 'summary', text: 'I sidste øjeblik' } }
  beforeAll(async () => {
    hearing = await driveUntil(service, 'T003', 'giveNoRemarks')
    // Silence counts only where the draft was there to be read.
    await service.pool.query(`update owed_work set done_at = clock_timestamp() where case_id = $1 and id = 'hearingDraft/1'`, [hearing.caseId])
  }, 60_000)

  /** `silent/late/step/closings/remark before or after the closing`, how many of each. */
  const ends = async (ids: readonly string[]): Promise<Record<string, number>> => {
    const { rows } = await service.pool.query<{ end: string; n: number }>(
      `select concat_ws(' ', case when (c.state->>'hearingSilent')::boolean then 'silent' else 'heard' end, c.step, case when (t.body->>'late')::boolean then 'late' else 'in time' end,
         case when r.seq < h.seq then 'before' else 'after' end, (select count(*) from events e where e.case_id = c.id and e.type = 'closeHearing')) as end, count(*)::int as n
       from cases c join contents t on t.case_id = c.id and t.kind = 'remark' and t.key = 'remark-1'
         join events r on r.case_id = c.id and r.type = 'remark' join events h on h.case_id = c.id and h.type = 'closeHearing' where c.id = any($1) group by 1`, [ids])
    return Object.fromEntries(rows.map((row) => [row.end, row.n]))
  }

  test('is, in each of 1,000 races, either heard or recorded as late: never silence with a remark in the record', async () => {
    const ids = await copyCase(service.pool, hearing.caseId, 1000)
    await inBatches(ids, 20, (id, index) => atOnce(index, () => act(hearing.cast.manager, id, remark, 'remark'), () => silence(id)))
    const { 'heard answering in time before 1': heard = 0, 'silent issuing late after 1': silent = 0, ...others } = await ends(ids)
    expect(others).toEqual({})
    expect(heard + silent).toBe(1000)
    expect(heard).toBeGreaterThan(20)
    expect(silent).toBeGreaterThan(20)
  }, 120_000)

  test('is heard in each of 1,000 cases where its transaction is held open while the silence waits', async () => {
    const ids = await copyCase(service.pool, (await hearingAt('T005')).caseId, 1000)
    for (let from = 0; from < ids.length; from += 20) {
      const some = ids.slice(from, from + 20)
      const holders = some.map(() => heldOpen())
      const remarks = some.map((id, index) => recordAct(holders[index]?.deps ?? service.record, 'p-leder-t005', id, remark, 'remark'))
      await Promise.all(holders.map((holder) => holder.locked))
      const silences = some.map((id) => silence(id))
      // Each silence move stands before the lock of its case before any remark is let go.
      while (await waiting() < some.length) await new Promise((done) => { setTimeout(done, 2) })
      for (const holder of holders) holder.release()
      await Promise.all([...remarks, ...silences])
    }
    expect(await ends(ids)).toEqual({ 'heard answering in time before 1': 1000 })
  }, 120_000)

  test('comes late where the silence held the lock, and where nobody said anything there is silence once', async () => {
    const { caseId } = await hearingAt('T006')
    const [late = '', never = ''] = await copyCase(service.pool, caseId, 2)
    const holder = heldOpen()
    const closing = recordStep(holder.deps, { caseId: late, deadline: 'hearing', version: 1, script: { remind: [], above: [], silence: { records: 'closeHearing', tells: [] } } })
    await holder.locked
    const said = act('p-leder-t006', late, remark, 'remark')
    await until(waiting, (n) => n >= 1)
    holder.release()
    await Promise.all([closing, said])
    expect(await ends([late])).toEqual({ 'silent issuing late after 1': 1 })
    const standings = await Promise.all(Array.from({ length: 10 }, () => silence(never)))
    expect(new Set(standings.map(({ standing }) => `${standing.moveNo}`)).size).toBe(1)
    expect((await service.accreditations.timeline('p-konsulent1', never)).filter((row) => row.type === 'closeHearing')).toHaveLength(1)
  }, 60_000)

  test('and "no remarks" at once leave one of the two in time, never both', async () => {
    const ids = await copyCase(service.pool, (await hearingAt('T007')).caseId, 100)
    const codes = await inBatches(ids, 20, (id, index) => atOnce(index,
      () => refusalOf(act('p-leder-t007', id, { type: 'giveNoRemarks', input: {} }, 'none')), () => act('p-leder-t007', id, remark, 'remark')))
    const { rows } = await service.pool.query<{ none: boolean; late: boolean; step: string; silent: boolean }>(
      `select exists (select 1 from contents where case_id = n.id and kind = 'noRemarks') as none, (t.body->>'late')::boolean as late, c.step, (c.state->>'hearingSilent')::boolean as silent
       from unnest($1::uuid[]) with ordinality as n (id, i) join cases c on c.id = n.id join contents t on t.case_id = n.id and t.kind = 'remark' order by n.i`, [ids])
    expect(rows).toEqual(codes.map(([code]) => (code === undefined
      ? { none: true, late: true, step: 'issuing', silent: false }
      : { none: false, late: false, step: 'hearing', silent: false })))
    expect(new Set(codes.map(([code]) => code))).toEqual(new Set([undefined, 'remarks-already']))
  }, 60_000)

  async function hearingAt(offerId: string): Promise<DrivenCase> {
    const driven = await driveUntil(service, offerId, 'giveNoRemarks')
    await service.pool.query(`update owed_work set done_at = clock_timestamp() where case_id = $1 and id = 'hearingDraft/1'`, [driven.caseId])
    return driven
  }
})

describe('The move that follows the last entry of its kind', () => {
  /** The follow-up is there once in each case and directly after the later of the two entries. */
  const follows = async (ids: readonly string[], entry: string, move: string) => (await service.pool.query<{ moves: number; last: boolean }>(
    `select (select count(*)::int from events where case_id = n.id and type = $3) as moves,
       (select max(seq) + 1 from events where case_id = n.id and type = $2) = (select max(seq) from events where case_id = n.id and type = $3) as last
     from unnest($1::uuid[]) as n (id)`, [ids, entry, move])).rows

  test('comes with the last declaration, once, also when the last two come at the same time', async () => {
    const { caseId, cast } = await driveUntil(service, 'T008', 'declareImpartiality')
    const ids = await copyCase(service.pool, caseId, 200)
    const declare: Act = { type: 'declareImpartiality', input: { answer: 'impartial' } }
    const answers = await inBatches(ids, 20, (id, index) => atOnce(index, () => act(cast.lead, id, declare, 'l'), () => act(cast.second, id, declare, 's')))
    expect(await follows(ids, 'declareImpartiality', 'clearTeam')).toEqual(ids.map(() => ({ moves: 1, last: true })))
    for (const pair of answers) expect(pair.toSorted((a, b) => a.seq - b.seq).map((one) => [one.followed, one.turn])).toEqual([[null, 'auditTeam'], ['clearTeam', 'secretariat']])
  }, 60_000)

  test('does not come while an objection stands or a doubt is unsettled, but with the answer to it', async () => {
    const { caseId, cast } = await driveUntil(service, 'T009', 'declareImpartiality')
    const object = await act(cast.manager, caseId, { type: 'objectToAuditor', input: { auditorId: cast.lead, grounds: 'Vi har været kolleger.' } }, '1')
    const lead = await act(cast.lead, caseId, { type: 'declareImpartiality', input: { answer: 'impartial' } }, '2')
    const second = await act(cast.second, caseId, { type: 'declareImpartiality', input: { answer: 'doubt' } }, '3')
    const answered = await act(cast.head, caseId, { type: 'answerObjection', input: { auditorId: cast.lead, upheld: false, reason: 'For længe siden.' } }, '4')
    const settled = await act(cast.head, caseId, { type: 'settleDoubt', input: { auditorId: cast.second, impartial: true, reason: 'Ingen tvivl.' } }, '5')
    expect([object, lead, second, answered, settled].map((one) => one.followed)).toEqual([null, null, null, null, 'clearTeam'])
  }, 60_000)

  test('comes with "no remarks", once, when it is said twice at the same time', async () => {
    const { caseId, cast } = await driveUntil(service, 'T010', 'giveNoRemarks')
    const ids = await copyCase(service.pool, caseId, 100)
    const none: Act = { type: 'giveNoRemarks', input: {} }
    const codes = await inBatches(ids, 20, (id) => Promise.all([refusalOf(act(cast.manager, id, none, 'a')), refusalOf(act(cast.manager, id, none, 'b'))]))
    expect(await follows(ids, 'giveNoRemarks', 'closeHearing')).toEqual(ids.map(() => ({ moves: 1, last: true })))
    for (const pair of codes) expect(new Set(pair)).toEqual(new Set([undefined, 'wrong-step']))
  }, 60_000)

  test('comes with the last answer, once, also when the last two come at the same time', async () => {
    const { caseId, cast } = await driveUntil(service, 'T012', 'answerRemark', { remarks: 3 })
    const answer = (n: number): Act => ({ type: 'answerRemark', input: { remarkId: `remark-${n}`, answer: 'followed', reason: 'Rettet.' } })
    expect(await act(cast.lead, caseId, answer(1), 'first')).toMatchObject({ followed: null, step: 'answering' })
    const ids = await copyCase(service.pool, caseId, 200)
    const answers = await inBatches(ids, 20, (id, index) => atOnce(index, () => act(cast.lead, id, answer(2), 'l'), () => act(cast.second, id, answer(3), 's')))
    expect(await follows(ids, 'answerRemark', 'completeAnswers')).toEqual(ids.map(() => ({ moves: 1, last: true })))
    for (const pair of answers) expect(pair.toSorted((a, b) => a.seq - b.seq).map((one) => [one.followed, one.step])).toEqual([[null, 'answering'], ['completeAnswers', 'issuing']])
  }, 60_000)
})
