// Organisational events over HTTP: who may, what is refused and in which words, and that a key is one event.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { giveDemoPasswords, type HttpAnswer, type HttpService, newKey, startHttp } from '../support/http.ts'

let service: RecordService
let http: HttpService
const told: string[] = []
beforeAll(async () => {
  service = await startRecordService({ max: 6 })
  const { store } = service.database
  await giveDemoPasswords(store)
  http = await startHttp({ store, services: servicesBeside(service, (eventId) => { told.push(eventId) }), engine: { namespaceId: () => Promise.resolve('none') }, isWorking: () => true })
}, 120_000)
afterAll(async () => { await http.close(); await service.stop() })

const head = 'p-sekretariatsleder'
const ahead = `${new Date().getUTCFullYear() + 1}-06-30`
const post = async (by: string, path: string, body: object, key = newKey()): Promise<HttpAnswer> => (await http.as(by)).post(`/organisational-events${path}`, { body, key })
const closes = (offerId: string) => ({ change: { kind: 'closes', offerId }, on: ahead })
const count = async (): Promise<number> => Number((await service.pool.query('select count(*) from organisation_events')).rows[0]?.count)

test('A key is one event, however often it is sent; with something else it is refused.', async () => {
  const key = newKey()
  const first = await post(head, '', closes('T001'), key)
  expect(first.status).toBe(201)
  expect((await post(head, '', closes('T001'), key)).body).toEqual(first.body)
  expect((await post(head, '', closes('T002'), key)).body['code']).toBe('key-reused')
  expect([await count(), told.filter((one) => one === first.body['eventId']).length > 0]).toEqual([1, true])
  const eventId = String(first.body['eventId'])
  const again = newKey()
  for (const _ of [1, 2]) expect((await post(head, `/${eventId}/withdraw`, {}, again)).body).toMatchObject({ eventId, status: 'withdrawn' })
  expect((await post(head, `/${eventId}/move`, { on: ahead })).body).toMatchObject({ code: 'event-withdrawn', detail: 'Hændelsen er trukket tilbage. Registrér den igen, hvis den alligevel skal ske.' })
})

test('Twenty who register the closing of one offer at once make one event.', async () => {
  const before = await count()
  const answers = await Promise.all(Array.from({ length: 20 }, () => post(head, '', closes('T003'))))
  expect(answers.map((one) => one.status).toSorted((a, b) => a - b)).toEqual([201, ...Array.from({ length: 19 }, () => 422)])
  expect(await count() - before).toBe(1)
})

test('Only the secretariat and the administrator register and see events, and what is refused is noted.', async () => {
  for (const by of ['p-leder-t001', 'p-auditor5', 'p-beslutter1', 'p-laeser1', 'p-centerchef1']) {
    expect((await post(by, '', closes('T002'))).body['code']).toBe('not-allowed')
    expect((await (await http.as(by)).get('/organisational-events?page=1&pageSize=20')).status).toBe(403)
  }
  const { rows } = await service.pool.query<{ line: string }>(`select person_id || ' ' || act || ' ' || array_to_string(codes, ',') as line from refusals where codes && array['not-allowed'] order by person_id`)
  expect(rows.map((row) => row.line)).toEqual(['p-auditor5', 'p-beslutter1', 'p-centerchef1', 'p-laeser1', 'p-leder-t001'].map((by) => `${by} registerOrganisationalEvent not-allowed`))
})

test.each<[string, object, number, string]>([
  ['a kind there is not', { change: { kind: 'burns', offerId: 'T001' }, on: ahead }, 422, 'invalid-input'],
  ['a day there is not', { change: { kind: 'closes', offerId: 'T001' }, on: '2027-02-30' }, 422, 'invalid-input'],
  ['a day in the distant past', { change: { kind: 'closes', offerId: 'T001' }, on: '1999-12-31' }, 422, 'event-day-too-far'],
  ['an unknown offer', { change: { kind: 'closes', offerId: 'T999' }, on: ahead }, 422, 'unknown-offer'],
  ['a new offer named by a CPR number', { change: { kind: 'opens', offer: { id: 'T200', name: 'Bo 010190-1234', places: 3, address: { street: 'A', houseNumber: '1', postalCode: '2300', city: 'K', district: '', municipalityCode: '101' }, like: 'T001' } }, on: ahead }, 422, 'looks-like-cpr'],
])('An event with %s is refused, and nothing is written.', async (_what, body, status, code) => {
  const before = await count()
  const answer = await post(head, '', body)
  expect([answer.status, answer.body['code'], await count()]).toEqual([status, code, before])
})

test('An event that is not there is not found.', async () => {
  for (const path of ['/00000000-0000-4000-8000-000000000000/withdraw', '/00000000-0000-4000-8000-000000000000/move']) expect((await post(head, path, path.endsWith('move') ? { on: ahead } : {})).body['code']).toBe('event-not-found')
})
