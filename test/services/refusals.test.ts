// What is refused is noted by who, when, where and code, and never by content; only administrators read it.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { driveUntil, type DrivenCase, startRecordService, type RecordService } from '../support/cases.ts'
import { refusalCodes } from '../support/refusal-codes.ts'

let service: RecordService
let one: DrivenCase
beforeAll(async () => {
  service = await startRecordService({ max: 5 })
  one = await driveUntil(service, 'T001', 'submitDescription')
}, 60_000)
afterAll(() => service.stop())

const unknown = '00000000-0000-4000-8000-000000000000'
const administrator = async (): Promise<string> => (await service.pool.query<{ id: string }>(`select person_id as id from role_holdings where role = 'administrator' limit 1`)).rows[0]?.id ?? ''
const lines = async (): Promise<readonly string[]> => (await service.accreditations.refusals(await administrator(), { page: 1, pageSize: 100 })).rows.map((row) => `${row.person.personId} ${row.accreditationId === one.caseId ? 'here' : String(row.accreditationId)} ${row.act} ${row.codes.join(',')}`)

test('A refusal by right, by state, by rule and of somebody else\'s case is a line each; what succeeds and a key used twice are none.', async () => {
  const { accreditations } = service
  const { manager, consultant } = one.cast
  expect(await lines()).toEqual([])
  await refusalCodes(accreditations.act(consultant, one.caseId, { type: 'submitDescription', input: {} }, 'r1'))
  await refusalCodes(accreditations.act(manager, one.caseId, { type: 'confirmModel', input: {} }, 'r2'))
  await refusalCodes(accreditations.act(manager, one.caseId, { type: 'wishFocus', input: { requirementIds: ['KV98', 'KV99'] } }, 'r3'))
  await refusalCodes(accreditations.act(manager, one.caseId, { type: 'writeChapter', input: { criterionId: one.requirements[0]?.criterionId ?? '', text: 'Hemmeligt 010190-1234' } }, 'r4'))
  await refusalCodes(accreditations.act('p-leder-t002', one.caseId, { type: 'submitDescription', input: {} }, 'r5'))
  await refusalCodes(accreditations.act(manager, unknown, { type: 'submitDescription', input: {} }, 'r6'))
  await refusalCodes(accreditations.start(manager, { offerId: 'T001' }, 'r7'))
  await refusalCodes(accreditations.upload(consultant, one.caseId, { name: 'a.txt', contentType: 'text/plain', bytes: new Uint8Array([65]) }, 'r8'))
  await accreditations.act(manager, one.caseId, { type: 'wishFocus', input: { requirementIds: [] } }, 'r9')
  await refusalCodes(accreditations.act(manager, one.caseId, { type: 'confirmModel', input: {} }, 'r9'))
  expect((await lines()).toReversed()).toEqual([
    `${consultant} here submitDescription not-yours`, `${manager} here confirmModel wrong-step`, `${manager} here wishFocus unknown-requirement`, `${manager} here writeChapter looks-like-cpr`,
    'p-leder-t002 here submitDescription case-not-found', `${manager} ${unknown} submitDescription case-not-found`, `${manager} null start not-yours`, `${consultant} here upload not-yours`,
  ])
  const { rows } = await service.pool.query<{ line: string }>('select refusals::text as line from refusals')
  expect(rows.filter(({ line }) => /Hemmeligt|010190/.test(line))).toEqual([])
})

test('They come in pages, to administrators alone, and cannot be changed or taken away.', async () => {
  const page = await service.accreditations.refusals(await administrator(), { page: 2, pageSize: 3 })
  expect([page.rows.length, page.total, page.rows[0]?.codes]).toEqual([3, 8, ['case-not-found']])
  for (const person of [one.cast.consultant, one.cast.head, one.cast.manager]) expect(await refusalCodes(service.accreditations.refusals(person, { page: 1, pageSize: 10 }))).toEqual(['forbidden not-allowed'])
  for (const statement of [`update refusals set codes = '{x}'`, 'delete from refusals', 'truncate refusals']) await expect(service.pool.query(statement)).rejects.toMatchObject({ code: 'AK001' })
})
