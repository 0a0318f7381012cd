// The policy of socialtilsyn over HTTP: changed with who, when and why, and what it means for a visit and for a report.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { defaultSupervisionPolicy, policy2017, policyL200, type SupervisionPolicy } from '../../domain/supervision/policy.ts'
import { type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { giveDemoPasswords, type HttpAnswer, type HttpService, newKey, startHttp } from '../support/http.ts'

const head = 'p-sekretariatsleder'
const coordinator = 'p-tilsyn1'
const day = (daysFromNow: number): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(Date.now() + daysFromNow * 86_400_000)
let service: RecordService
let http: HttpService
beforeAll(async () => {
  service = await startRecordService({ max: 6 })
  await giveDemoPasswords(service.database.store)
  http = await startHttp({ store: service.database.store, services: servicesBeside(service), engine: { namespaceId: () => Promise.resolve('none') }, isWorking: () => true })
}, 120_000)
afterAll(async () => { await http?.close(); await service?.stop() })

const get = async (by: string, path = '/supervision/policy'): Promise<HttpAnswer> => (await http.as(by)).get(path)
const put = async (by: string, basedOn: number, policy: SupervisionPolicy, key = newKey(), reason = 'Loven er ændret.'): Promise<HttpAnswer> => (await http.as(by)).put('/supervision/policy', { body: { basedOn, policy, reason }, key })
const act = async (offerId: string, path: string, body: object): Promise<void> => { expect([path, (await (await http.as(coordinator)).post(`/supervision/offers/${offerId}/${path}`, { body, key: newKey() })).body['detail']]).toEqual([path, undefined]) }
const view = async (offerId: string) => (await get(coordinator, `/supervision/offers/${offerId}`)).body as { readonly model: string; readonly units: readonly { readonly visitDue: string | null }[] }

test('The one that ships is version 0; the coordinator reads it, whom it is not for does not', async () => {
  expect((await get(coordinator)).body).toEqual({ version: 0, policy: defaultSupervisionPolicy, reason: null, setBy: null, setByName: null, at: null })
  expect([(await get('p-leder-t001')).status, (await get('p-laeser1', '/supervision/policy/versions')).status]).toEqual([403, 403])
})

test('It is changed by the secretariat, once for a key, and on the version that was seen', async () => {
  expect((await put(coordinator, 0, policy2017)).body['code']).toBe('not-allowed')
  const key = newKey()
  const changed = await put(head, 0, policy2017, key)
  expect([changed.status, changed.body]).toEqual([200, { version: 1, policy: policy2017, reason: 'Loven er ændret.', setBy: head, setByName: 'Anne Holm', at: expect.any(String) }])
  expect((await put(head, 0, policy2017, key)).body).toEqual(changed.body)
  expect((await put(head, 0, policyL200)).body).toMatchObject({ status: 409, code: 'stale-version' })
  expect((await get(coordinator, '/supervision/policy/versions')).body).toEqual({ rows: [changed.body] })
})

test('What it cannot be is refused where it stands, and in words', async () => {
  expect((await put(head, 1, { ...policy2017, models: [{ from: '2014-01-01', model: '1999' }] })).body).toMatchObject({ status: 422, code: 'supervision-model-unknown', field: 'models.0.model', detail: 'Kvalitetsmodellen 1999 findes ikke her.' })
  expect((await put(head, 1, { ...policy2017, interval: { n: 0, unit: 'months' } })).body).toMatchObject({ status: 422, code: 'policy-span', field: 'interval' })
  expect((await put(head, 1, policy2017, newKey(), 'Efter 010190-1234')).body).toMatchObject({ status: 422, code: 'looks-like-cpr', field: 'reason' })
  expect((await get(coordinator)).body['version']).toBe(1)
})

test('From then on it counts: a new interval for what begins, another model for what is assessed; and a law without an interval leaves none', async () => {
  await act('T003', 'begin', { since: day(-400), units: ['offer'] })
  const overdue = async (): Promise<readonly string[]> => ((await get(coordinator, '/supervision/offers?page=1&pageSize=50&when=overdue')).body['rows'] as readonly { readonly offerId: string }[]).map((one) => one.offerId)
  expect(await overdue()).toEqual(['T003'])
  await act('T001', 'begin', { since: day(-30), units: ['offer'] })
  const before = await view('T001')
  const shorter: SupervisionPolicy = { ...policy2017, name: 'tilsyn-kort', interval: { n: 6, unit: 'months' } }
  expect((await put(head, 1, shorter)).status).toBe(200)
  await act('T002', 'begin', { since: day(-30), units: ['offer'] })
  const after = await view('T002')
  const months = (due: string | null | undefined): number => Math.round((Date.parse(due ?? '') - Date.parse(day(-30))) / (30.4 * 86_400_000))
  // What was set before stands.
  expect([months(before.units[0]?.visitDue), months((await view('T001')).units[0]?.visitDue), months(after.units[0]?.visitDue), before.model]).toEqual([12, 12, 6, '2017'])
  expect((await put(head, 2, policyL200)).status).toBe(200)
  expect(await view('T001')).toMatchObject({ model: '2025-L200', units: [{ visitDue: null, overdue: false }], deadlines: [] })
  expect([(await view('T003')).units[0], await overdue()]).toEqual([expect.objectContaining({ visitDue: null, overdue: false }), []])
})
