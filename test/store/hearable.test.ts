// Whether silence counts, from what the record really holds: the leader's function, absences, pauses, and when the draft was there.
// Hearings opened Wednesday 1 February 2040, 09:00 in Copenhagen (08:00Z): due at the end of Wednesday 15.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { recordDeps } from '../../store/record.ts'
import { recordStep } from '../../store/steps.ts'
import { driveUntil, type RecordService, servicesOver, startRecordService } from '../support/cases.ts'

let service: RecordService
let clock = ''
beforeAll(async () => { service = await startRecordService() }, 60_000)
afterAll(() => service.stop())

const instant = (at: string): string => `${at}:00.000Z`
const record = () => recordDeps(service.pool, () => Promise.resolve(clock))
const due = instant('2040-02-15T23:00')

/** A hearing opened then; `draft`: when it could be read. */
async function hearingAt(offerId: string, draft: string | null) {
  clock = instant('2040-02-01T08:00')
  const { caseId, cast, rest } = await driveUntil(service, offerId, 'sendToHearing')
  const [send] = rest
  if (!send) throw new Error('The story goes on')
  await servicesOver(service.database.store, record()).act(send.by, caseId, send.act, 'to-hearing')
  if (draft !== null) await readableFrom(caseId, draft)
  return { caseId, cast }
}
const readableFrom = (caseId: string, at: string) => service.pool.query(`update owed_work set done_at = $2 where case_id = $1 and id = 'hearingDraft/1'`, [caseId, instant(at)])
const leads = (offerId: string, personId: string, from: string) => service.pool.query(
  `insert into function_holdings (unit_kind, unit_id, function, person_id, valid_from) values ('offer', $1, 'manager', $2, $3)`, [offerId, personId, instant(from)])
const leaves = (offerId: string, at: string) => service.pool.query(`update function_holdings set valid_to = $2 where unit_kind = 'offer' and unit_id = $1 and function = 'manager' and valid_to is null`, [offerId, instant(at)])

/** Does what is due of the hearing at an instant: the move it brought, with the hearing's version, due and steps after it. */
async function silenceAt(caseId: string, version: number, at: string) {
  clock = at
  const { standing } = await recordStep(record(), { caseId, deadline: 'hearing', version, script: { remind: ['manager'], above: ['lineManager'], silence: { records: 'closeHearing', tells: ['manager'] } } })
  const { rows: [last] } = await service.pool.query<{ type: string; input: Readonly<Record<string, string>> }>(`select type, data->'input' as input from events where case_id = $1 order by seq desc limit 1`, [caseId])
  const hearing = standing.deadlines.find((one) => one.kind === 'hearing')
  return [last?.type, last?.input['since'] ?? null, hearing ? `${hearing.version} ${hearing.due}` : standing.step]
}
const told = async (caseId: string): Promise<readonly string[]> => (await service.pool.query<{ line: string }>(
  `select concat_ws(' ', kind, data->>'why', person_id) as line from notices where case_id = $1 and kind in ('stopped', 'restarted') order by seq, person_id`, [caseId])).rows.map((row) => row.line)

test('A draft that could not be read stops the clock; read from the 17th, two weeks are given from then: to Friday 2 March.', async () => {
  const { caseId } = await hearingAt('T001', null)
  expect(await silenceAt(caseId, 1, due)).toEqual(['stopClock', instant('2040-02-01T08:00'), `2 ${due}`])
  await readableFrom(caseId, '2040-02-17T08:00')
  // Looked at again two working days on: Thursday 16 has begun, so at the end of Monday 20.
  expect(await silenceAt(caseId, 2, instant('2040-02-20T23:00'))).toEqual(['restartClock', null, `3 ${instant('2040-03-02T23:00')}`])
  expect(await silenceAt(caseId, 3, instant('2040-03-02T23:00'))).toEqual(['closeHearing', null, 'issuing'])
  expect(await told(caseId)).toEqual(['stopped noDraft p-sekretariatsleder', 'restarted p-leder-t001', 'restarted p-sekretariatsleder'])
}, 60_000)

test('Six days without a leader are given back: to Tuesday 21, and then the silence counts.', async () => {
  const { caseId } = await hearingAt('T003', '2040-02-01T08:01')
  await leaves('T003', '2040-02-06T08:00')
  await leads('T003', 'p-leder-t003', '2040-02-12T08:00')
  expect(await silenceAt(caseId, 1, due)).toEqual(['restartClock', null, `2 ${instant('2040-02-21T23:00')}`])
  expect(await silenceAt(caseId, 2, instant('2040-02-21T23:00'))).toEqual(['closeHearing', null, 'issuing'])
  expect((await service.pool.query<{ silent: boolean }>(`select (state->>'hearingSilent')::boolean as silent from cases where id = $1`, [caseId])).rows).toEqual([{ silent: true }])
}, 60_000)

test('Two of them paused are given back by the pause alone: Friday 17, then Monday 20 for one day and Thursday 23 for three.', async () => {
  const { caseId, cast } = await hearingAt('T005', '2040-02-01T08:01')
  const act = (at: string, type: 'pause' | 'resume') => { clock = instant(at); return servicesOver(service.database.store, record()).act(cast.consultant, caseId, { type, input: { reason: 'Tilbuddet flytter.' } }, type) }
  await act('2040-02-07T08:00', 'pause')
  await act('2040-02-09T08:00', 'resume')
  await leaves('T005', '2040-02-06T08:00')
  await leads('T005', 'p-leder-t005', '2040-02-12T08:00')
  expect(await silenceAt(caseId, 2, instant('2040-02-17T23:00'))).toEqual(['restartClock', null, `3 ${instant('2040-02-23T23:00')}`])
}, 60_000)

test('A leader who is no longer employed leads nothing: the head of the secretariat is told once, however often it is looked at.', async () => {
  const { caseId } = await hearingAt('T006', '2040-02-01T08:01')
  await service.pool.query(`update people set active_to = '2040-02-10T08:00:00Z' where id = 'p-leder-t006'`)
  expect(await silenceAt(caseId, 1, due)).toEqual(['stopClock', instant('2040-02-10T08:00'), `2 ${due}`])
  expect(await silenceAt(caseId, 2, instant('2040-02-20T23:00'))).toEqual(['stopClock', instant('2040-02-10T08:00'), `3 ${due}`])
  expect(await told(caseId)).toEqual(['stopped noLeader p-sekretariatsleder'])
}, 60_000)

test('A leader away with a deputy is heard through the deputy; both away for each other, nobody is.', async () => {
  const away = (personId: string, deputyId: string, from: string, to: string) => service.pool.query('insert into absences (person_id, deputy_id, from_at, to_at) values ($1, $2, $3, $4)', [personId, deputyId, instant(from), instant(to)])
  const { caseId } = await hearingAt('T007', '2040-02-01T08:01')
  await away('p-leder-t007', 'p-leder-t008', '2040-02-02T08:00', '2040-03-01T08:00')
  const { caseId: other } = await hearingAt('T010', '2040-02-01T08:01')
  await away('p-leder-t010', 'p-leder-t001', '2040-02-02T08:00', '2040-03-01T08:00')
  await away('p-leder-t001', 'p-leder-t010', '2040-02-13T08:00', '2040-03-01T08:00')
  expect(await silenceAt(caseId, 1, due)).toEqual(['closeHearing', null, 'issuing'])
  expect(await silenceAt(other, 1, due)).toEqual(['stopClock', instant('2040-02-13T08:00'), `2 ${due}`])
}, 60_000)
