// Webhooks to a real receiver on this machine: signed, in order, under ids that never change, and nothing lost because something died.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { Webhook } from 'standardwebhooks'
import { deliverWebhooks, type WebhookDeps } from '../../activities/webhooks.ts'
import { webhookPort } from '../../ports/webhooks.ts'
import { createWebhooks, type WebhookService } from '../../services/webhooks.ts'
import { queueNews } from '../../store/webhooks.ts'
import { driveUntil, type DrivenCase, type RecordService, refusalOf, servicesBeside, startRecordService } from '../support/cases.ts'
import { type Receiver, receiver } from '../support/receiver.ts'

let service: RecordService
let webhooks: WebhookService
let to: Receiver
let deps: WebhookDeps
let one: DrivenCase
let endpointId = ''
let secret = ''
let keys = 0
const admin = 'p-admin'
const key = (): string => `webhook-${(keys += 1)}`
const told: string[] = []
const deliver = (more: Partial<WebhookDeps> = {}) => deliverWebhooks({ ...deps, ...more }, () => undefined, endpointId)
const due = () => service.pool.query('update webhook_deliveries set next_at = now() where delivered_at is null')
const types = (): readonly string[] => to.received.map(({ said }) => said.type)
const act = (of: DrivenCase, input: Parameters<typeof service.accreditations.act>[2], by = of.cast.consultant) => service.accreditations.act(by, of.caseId, input, key())
const pauseOnce = async (of: DrivenCase): Promise<void> => { await act(of, { type: 'pause', input: { reason: 'Ombygning' } }); await act(of, { type: 'resume', input: { reason: 'Færdig' } }); await queueNews(service.pool) }
const stands = async () => (await webhooks.get(admin, endpointId))

beforeAll(async () => {
  service = await startRecordService({ max: 6 })
  to = await receiver()
  webhooks = createWebhooks({ ...service.database.store, clock: () => new Date(), loopback: true, told: (id) => told.push(id) })
  deps = { pool: service.pool, port: webhookPort({ allow: ['127.0.0.1'] }) }
  one = await driveUntil(service, 'T001', 'submitDescription')
}, 60_000)
afterAll(async () => { await to?.close(); await service?.stop() })
beforeEach(async () => {
  await service.pool.query('delete from webhook_deliveries; delete from webhook_endpoints')
  to.answer = 204
  to.received.length = 0
  const made = await webhooks.make(admin, key(), { name: 'Ledelsesinformation', url: to.url, kinds: [] })
  endpointId = made.endpointId
  secret = made.secret ?? ''
})

test('What happens in a case is told in its order, thin, and signed as the specification has it', async () => {
  await pauseOnce(one)
  expect(await deliver()).toMatchObject({ waitMs: null, standing: { endpointId } })
  expect(types()).toEqual(['accreditation.pause', 'accreditation.resume'])
  for (const { headers, body } of to.received) expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body))
  const [first] = to.received
  expect(first?.said).toEqual({ type: 'accreditation.pause', timestamp: expect.stringMatching(/^\d{4}-.*Z$/), data: { accreditationId: one.caseId, offerId: 'T001', cycle: String(new Date().getFullYear()), moveNo: expect.any(Number), stage: 'qualityDescription', step: 'writing' } })
  expect(first?.headers['content-type']).toBe('application/json')
  expect(to.received.map(({ body }) => body).join()).not.toMatch(/Ombygning|Færdig|"p-/)
  await queueNews(service.pool)
  await deliver()
  expect(to.received).toHaveLength(2)
  expect(await stands()).toMatchObject({ waiting: 0, delivered: 2, failingSince: null, lastError: null, p95Ms: expect.any(Number) })
})

test('What fails is tried again under the same id with the same bytes; the case waits behind it, and other cases do not', async () => {
  const other = await driveUntil(service, 'T002', 'finishDevelopment')
  await service.pool.query(`update webhook_endpoints set since = date_trunc('milliseconds', clock_timestamp())`)
  to.answer = ({ said }) => (said.data['offerId'] === 'T001' ? 503 : 204)
  await pauseOnce(one)
  await pauseOnce(other)
  expect((await deliver()).waitMs).toBeGreaterThan(3000)
  expect(to.received.map(({ said }) => `${String(said.data['offerId'])} ${said.type}`)).toEqual(['T001 accreditation.pause', 'T002 accreditation.pause', 'T002 accreditation.resume'])
  expect(await stands()).toMatchObject({ waiting: 2, failingSince: null, lastError: 'Modtageren svarede 503.' })
  to.answer = 204
  await due()
  expect((await deliver()).waitMs).toBeNull()
  const ofFirst = to.received.filter(({ said }) => said.data['offerId'] === 'T001')
  expect(ofFirst.map(({ said }) => said.type)).toEqual(['accreditation.pause', 'accreditation.pause', 'accreditation.resume'])
  expect([ofFirst[0]?.id === ofFirst[1]?.id, ofFirst[0]?.body === ofFirst[1]?.body, new Set(to.received.map(({ id }) => id)).size]).toEqual([true, true, 4])
})

test('A worker that dies between the answer and its note sends the same once more; of four at once one sends', async () => {
  await pauseOnce(one)
  await expect(deliver({ beforeSettled: () => Promise.reject(new Error('killed')) })).rejects.toThrow('killed')
  expect(types()).toEqual(['accreditation.pause'])
  // Not before it counts as unheard of.
  expect((await deliver()).waitMs).toBeGreaterThan(60_000)
  await due()
  await Promise.all([1, 2, 3, 4].map(() => deliver()))
  expect(types()).toEqual(['accreditation.pause', 'accreditation.pause', 'accreditation.resume'])
  expect(to.received[0]?.id).toBe(to.received[1]?.id)
})

test('A period is told again under the same ids and with the same bytes', async () => {
  const { rows: [begun] } = await service.pool.query<{ at: Date }>('select clock_timestamp() as at')
  const from = begun?.at.toISOString() ?? ''
  await pauseOnce(one)
  await deliver()
  const first = to.received.map(({ id, body }) => `${id} ${body}`)
  to.received.length = 0
  const again = key()
  const period = { from, to: new Date(Date.now() + 86_400_000).toISOString() }
  for (const _ of [1, 2]) expect(await webhooks.replay(admin, again, endpointId, period)).toEqual({ endpointId, events: 2 })
  await deliver()
  expect(to.received.map(({ id, body }) => `${id} ${body}`)).toEqual(first)
  // What was cleared away long ago is made from the record.
  await service.pool.query('delete from webhook_deliveries')
  to.received.length = 0
  await webhooks.replay(admin, key(), endpointId, period)
  await deliver()
  expect(to.received.map(({ id, body }) => `${id} ${body}`)).toEqual(first)
  for (const wrong of [{ from: period.to, to: from }, { from: '2020-01-01T00:00:00.000Z', to: period.to }, { from: period.to, to: '2099-01-01T00:00:00.000Z' }]) expect(await refusalOf(webhooks.replay(admin, key(), endpointId, wrong))).toBe('webhook-period')
})

test('After three days of failure an endpoint is turned off and the administrators are told; on again, it goes on with what waited', async () => {
  to.answer = 500
  await pauseOnce(one)
  await deliver()
  await service.pool.query(`update webhook_endpoints set failing_since = now() - interval '73 hours'`)
  await due()
  expect(await deliver()).toMatchObject({ waitMs: null })
  expect(await stands()).toMatchObject({ offWhy: 'failing', lastError: 'Modtageren svarede 500.', waiting: 2 })
  const { rows } = await service.pool.query<{ person_id: string; case_id: string; data: object }>(`select person_id, case_id, data from notices where kind = 'webhookOff'`)
  expect(rows).toEqual([{ person_id: 'p-admin', case_id: one.caseId, data: { endpoint: 'Ledelsesinformation' } }])
  await pauseOnce(one)
  to.answer = 204
  await webhooks.change(admin, key(), endpointId, { name: 'Ledelsesinformation', url: to.url, kinds: [], on: true, version: (await stands()).version })
  to.received.length = 0
  await queueNews(service.pool)
  await deliver()
  expect(types()).toEqual(['accreditation.pause', 'accreditation.resume'])
})

test('One that answers 410 is turned off at once; a delivery is given up after three days, and the next goes', async () => {
  to.answer = 500
  await pauseOnce(one)
  await deliver()
  await service.pool.query(`update webhook_deliveries set first_try_at = now() - interval '73 hours' where attempts > 0`)
  await due()
  await deliver()
  to.answer = 204
  await due()
  await deliver()
  expect([types().at(-1), (await stands()).givenUp]).toEqual(['accreditation.resume', 1])
  to.answer = 410
  await pauseOnce(one)
  expect(await deliver()).toMatchObject({ waitMs: null })
  expect(await stands()).toMatchObject({ offWhy: 'gone' })
})

test('A secret is given once and can be changed: both sign for a day, and then the new one alone', async () => {
  const again = key()
  const { secret: next } = await webhooks.rotate(admin, again, endpointId)
  expect([(await webhooks.rotate(admin, again, endpointId)).secret, next?.startsWith('whsec_')]).toEqual([null, true])
  await webhooks.ping(admin, key(), endpointId)
  await deliver()
  const [ping] = to.received
  for (const valid of [secret, next ?? '']) expect(new Webhook(valid).verify(ping?.body ?? '', ping?.headers ?? {})).toMatchObject({ type: 'ping', data: {} })
  await service.pool.query(`update webhook_endpoints set former_until = now()`)
  await webhooks.ping(admin, key(), endpointId)
  await deliver()
  const last = to.received[1]
  expect(() => new Webhook(secret).verify(last?.body ?? '', last?.headers ?? {})).toThrow()
  expect(JSON.stringify(await webhooks.list(admin))).not.toMatch(/whsec_|former_secret/)
})

test('Only what was chosen is told, nothing while it is off, and nothing of a visit that was not announced', async () => {
  const { supervisions } = servicesBeside(service)
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date())
  const later = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(Date.now() + 40 * 86_400_000)
  await supervisions.begin('p-tilsyn1', 'T001', { since: '2026-01-01', units: ['offer'] }, key())
  for (const input of [{ type: 'announceVisit', input: { id: 'v', unit: 'offer', day: later } }, { type: 'beginVisit', input: { id: 'u', unit: 'offer', day: today } }, { type: 'completeVisit', input: { id: 'u', day: today } }] as const) await supervisions.act('p-tilsyn1', 'T001', input, key())
  await queueNews(service.pool)
  await deliver()
  expect(to.received.map(({ said, id }) => `${id} ${said.type} ${JSON.stringify(said.data)}`)).toEqual([
    'supervision-T001-1 supervision.begin {"offerId":"T001","yearNo":1,"moveNo":1}', 'supervision-T001-2 supervision.announceVisit {"offerId":"T001","yearNo":1,"moveNo":2}',
  ])
  const change = async (more: object) => webhooks.change(admin, key(), endpointId, { name: 'L', url: to.url, kinds: ['accreditation.resume'], on: true, version: (await stands()).version, ...more })
  to.received.length = 0
  await change({})
  await pauseOnce(one)
  await deliver()
  expect(types()).toEqual(['accreditation.resume'])
  await change({ on: false })
  await pauseOnce(one)
  await deliver()
  await change({ on: true })
  await queueNews(service.pool)
  await deliver()
  expect(types()).toEqual(['accreditation.resume'])
})

test('It is an administrator\'s alone, and what is sent is held to the rules', async () => {
  const input = { name: 'X', url: 'https://modtager.example/', kinds: [] }
  for (const by of ['p-sekretariatsleder', 'p-konsulent1', 'p-leder-t001']) for (const tried of [webhooks.list(by), webhooks.make(by, key(), input), webhooks.ping(by, key(), endpointId), webhooks.rotate(by, key(), endpointId)]) expect(await refusalOf(tried)).toBe('not-allowed')
  for (const [more, code] of [[{ url: 'http://modtager.example/' }, 'webhook-url-https'], [{ url: 'https://a:b@modtager.example/' }, 'webhook-url-parts'], [{ url: 'x' }, 'webhook-url'], [{ kinds: ['accreditation.remind'] }, 'webhook-kind-unknown']] as const) expect(await refusalOf(webhooks.make(admin, key(), { ...input, ...more }))).toBe(code)
  expect(await refusalOf(webhooks.change(admin, key(), endpointId, { ...input, on: true, version: 99 }))).toBe('stale-version')
  expect(await refusalOf(webhooks.get(admin, '00000000-0000-4000-8000-000000000000'))).toBe('webhook-not-found')
  const once = key()
  const [a, b] = [await webhooks.make(admin, once, input), await webhooks.make(admin, once, input)]
  expect((await service.pool.query(`select person_id, action from trail where thing = 'webhook' and thing_id = $1`, [a.endpointId])).rows).toEqual([{ person_id: admin, action: 'makeWebhook' }])
  expect([a.endpointId === b.endpointId, a.secret === null, b.secret]).toEqual([true, false, null])
  expect(told).toContain(a.endpointId)
})
