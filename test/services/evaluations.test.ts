// The evaluation at a case's end over HTTP: one answer a side, no person beside it, nothing lost when two write.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { visitor, wordsOf } from '../support/browse.ts'
import { type DrivenCase, driveUntil, type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { giveDemoPasswords, type HttpAnswer, type HttpService, newKey, startHttp } from '../support/http.ts'

let service: RecordService
let http: HttpService
let one: DrivenCase
let early: DrivenCase
beforeAll(async () => {
  service = await startRecordService({ max: 6 })
  await giveDemoPasswords(service.database.store)
  http = await startHttp({ store: service.database.store, services: servicesBeside(service), engine: { namespaceId: () => Promise.resolve('none') }, isWorking: () => true })
  one = await driveUntil(service, 'T001', null)
  early = await driveUntil(service, 'T002', 'sendToQualityCheck')
}, 120_000)
afterAll(async () => { await http?.close(); await service?.stop() })

const path = (of: DrivenCase): string => `/accreditations/${of.caseId}/evaluation`
const get = async (by: string, of = one): Promise<HttpAnswer> => (await http.as(by)).get(path(of))
const write = async (by: string, version: number, more: object = {}, key = newKey(), of = one): Promise<HttpAnswer> => (await http.as(by)).put(path(of), { body: { hours: 40, worth: 'Samtalen på stedet æøå', drop: '', version, ...more }, key })

test('Each side answers once and changes its answer; the key of a write gives the same again, and who comes second sees it.', async () => {
  expect((await get('p-leder-t001')).body).toMatchObject({ side: 'offer', open: true, answer: null })
  const key = newKey()
  const answers = [await write('p-leder-t001', 0, {}, key), await write('p-leder-t001', 0, {}, key), await write('p-leder-t001', 0, { hours: 41 }, key), await write('p-leder-t001', 0), await write('p-leder-t001', 1, { hours: null, drop: 'Bilag 3' })]
  expect(answers.map(({ status, body }) => `${status} ${String(body['version'] ?? body['code'])}`)).toEqual(['200 1', '200 1', '422 key-reused', '409 stale-version', '200 2'])
  expect((await get('p-leder-t001')).body['answer']).toEqual({ hours: null, worth: 'Samtalen på stedet æøå', drop: 'Bilag 3', version: 2 })
  expect((await write('p-auditor5', 0, { worth: 'Holdets svar' })).body).toEqual({ version: 1 })
  expect((await get('p-auditor8')).body).toMatchObject({ side: 'auditors', answer: { worth: 'Holdets svar', version: 1 } })
})

test('Of two first answers at once one is taken, and the other writer is told.', async () => {
  const other = await driveUntil(service, 'T003', null)
  const { rows: [member] } = await service.pool.query<{ lead: string }>('select state->\'team\'->0->>\'personId\' as lead from cases where id = $1', [other.caseId])
  const both = await Promise.all([0, 1].map((n) => write(String(member?.lead), 0, { hours: n }, newKey(), other)))
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
})

test('Nobody else reads or writes an answer, and it is not asked for before the stage Læring.', async () => {
  for (const by of ['p-medarbejder1-t001', 'p-centerchef1', 'p-konsulent1', 'p-sekretariatsleder', 'p-admin']) expect([(await get(by)).body['code'], (await write(by, 2)).body['code']]).toEqual(['not-yours', 'not-yours'])
  expect((await get('p-leder-t002')).body['code']).toBe('case-not-found')
  expect([(await get('p-leder-t002', early)).body['open'], (await write('p-leder-t002', 0, {}, newKey(), early)).body['code']]).toEqual([false, 'wrong-step'])
})

test.each([
  ['less than no hours', { hours: -1 }, 'invalid-input'], ['half an hour', { hours: 1.5 }, 'invalid-input'], ['a long text', { worth: 'x'.repeat(2001) }, 'invalid-input'],
  ['nothing said', { hours: null, worth: ' ' }, 'evaluation-empty'], ['a name', { drop: 'Mødet med Anne Hansen' }, 'text-names-a-person'], ['a CPR number', { drop: 'Sagen 010190-1234' }, 'looks-like-cpr'],
])('An answer with %s is refused', async (_what, more, code) => {
  expect((await write('p-auditor5', 1, more)).body['code']).toBe(code)
})

test('No row of the database joins a person with an answer.', async () => {
  const { rows } = await service.pool.query<{ row: string }>('select to_jsonb(e)::text as row from evaluations e where case_id = $1', [one.caseId])
  expect(rows).toHaveLength(2)
  expect(rows.map(({ row }) => row).join()).not.toMatch(/"p-/)
  const keys = async (key: string): Promise<number> => (await service.pool.query('select 1 from requests where key = $1', [key])).rows.length
  const [answer, concern] = [newKey(), newKey()]
  expect((await write('p-leder-t001', 2, {}, answer)).status).toBe(200)
  expect(await keys(answer)).toBe(0)
  // Control: another write beside the case leaves its key with its person.
  expect((await (await http.as('p-konsulent1')).post(`/accreditations/${one.caseId}/concerns`, { body: { toldTo: 'centreChief', whom: 'Centerchefen', toldAt: '2026-01-15T09:30:00.000Z', aboutLeader: false, shownToOffer: false }, key: concern })).status).toBe(201)
  expect(await keys(concern)).toBe(1)
})

test('The page says first who reads it, keeps what was typed when it is refused, and shows what the other wrote; without JavaScript', async () => {
  const [lead, other] = [visitor(http.url), visitor(http.url)]
  await lead.signIn('auditor5')
  await other.signIn('auditor8')
  const place = `/forloeb/${one.caseId}`
  const page = `${place}/evaluering`
  expect((await lead.get(place)).html).toContain(`href="${page}"`)
  const [first, late] = [await lead.get(page), await other.get(page)]
  expect(wordsOf(first.html)).toMatch(/Hvem læser svaret\?.*ét fælles svar, uden navne.*mindst fem har svaret.*Gem svaret/)
  const wrong = await lead.fill(first, page, { hours: 'mange', worth: 'Besøget æøå' })
  expect([wrong.status, wordsOf(wrong.html).includes('Skriv et helt tal mellem 0 og 2000'), wrong.html.includes('Besøget æøå')]).toEqual([422, true, true])
  const named = await lead.fill(wrong, page, { hours: '12', worth: 'Mødet med Anne Hansen' })
  expect([named.status, wordsOf(named.html).includes('ligner navnet på en person'), named.html.includes('Mødet med Anne Hansen')]).toEqual([422, true, true])
  expect(wordsOf((await lead.fill(named, page, { hours: '12', worth: 'Mødet med lederen' })).html)).toContain('Svaret er gemt')
  const stale = await other.fill(late, page, { worth: 'Min egen mening' })
  expect([stale.status, wordsOf(stale.html).includes('Mødet med lederen'), stale.html.includes('Min egen mening')]).toEqual([409, true, true])
  const reader = visitor(http.url)
  await reader.signIn('konsulent1')
  expect([(await reader.get(page)).status, (await reader.get(place)).html.includes(`href="${page}"`)]).toEqual([403, false])
})
