// Rounds over HTTP, on a real record; nothing is told, so nothing starts.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createApp } from '../../api/app.ts'
import { listen, type Listening } from '../../api/listen.ts'
import { roundRoutes } from '../../api/routes/rounds.ts'
import { createRounds } from '../../services/rounds.ts'
import { loadExampleData } from '../../store/example-data.ts'
import { refusalText } from '../../text/refusals.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { demoHash } from '../store/demo-hash.ts'
import { json, send } from './frame-sample.ts'

let database: TestDatabase
let server: Listening
const told: string[] = []
beforeAll(async () => {
  database = await createTestDatabase()
  await loadExampleData(database.store.db, { passwordHash: () => Promise.resolve(demoHash), at: new Date() })
  const app = createApp({
    services: { rounds: createRounds({ store: database.store, telling: { tell: (roundId) => { told.push(roundId) } } }) }, routes: roundRoutes(refusalText),
    identify: async (req) => (req.headers.authorization === undefined ? null : { personId: req.headers.authorization, name: 'x', via: 'token' }),
    refusalText, ready: async () => ({ ok: true, parts: {} }), log: { debug: () => undefined, warn: () => undefined, error: (fields, message) => { throw new Error(`${message} ${JSON.stringify(fields)}`) } },
    version: '0.0.0', cookieName: 'session', production: false, checkReplies: true,
  })
  server = await listen(app, { host: '127.0.0.1', port: 0 })
})
afterAll(async () => { await server.close(); await database.drop() })

const head = 'p-sekretariatsleder'
const ask = async (method: string, path: string, body?: unknown, key?: string, by = head) => {
  const answer = await send(`${server.url}/api/v1${path}`, { method, headers: { authorization: by, ...(body === undefined ? {} : json), ...(key === undefined ? {} : { 'idempotency-key': key }) }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
  return { status: answer.status, headers: answer.headers, body: answer.json() as Record<string, never> }
}
const input = { name: 'Forår', cycle: '2027', from: '2027-01-04', to: '2027-12-31', closedWeeks: ['2027-W07'], offers: { offerIds: ['T001', 'T002'] } }

describe('A round over HTTP', () => {
  test('is previewed, made, found, listed and started; a repeated key gives the same answer', async () => {
    const { name: _name, closedWeeks: _weeks, ...asked } = input
    const preview = await ask('POST', '/rounds/preview', { ...asked, offers: { filter: { area: 'voksenhandicap' } } })
    expect([preview.status, preview.body['blocked']]).toEqual([200, 0])
    const made = await ask('POST', '/rounds', input, 'k1')
    expect([made.status, made.body]).toEqual([201, expect.objectContaining({ name: 'Forår', status: 'planned', closedWeeks: ['2027-W07'], startsPerMinute: 20, counts: { planned: 2, started: 0, failed: 0, cancelled: 0 } })])
    const again = await ask('POST', '/rounds', input, 'k1')
    expect(again.body['roundId']).toBe(made.body['roundId'])
    const id = String(made.body['roundId'])
    expect(made.headers.location).toBe(`/api/v1/rounds/${id}`)
    expect((await ask('GET', '/rounds')).body).toEqual({ rows: [made.body] })
    const offers = await ask('GET', `/rounds/${id}/offers?status=planned&pageSize=1`)
    expect(offers.body).toMatchObject({ total: 2, page: 1, pageSize: 1, rows: [{ status: 'planned', accreditationId: null, reasons: [] }] })
    expect(told).toEqual([])
    const started = await ask('POST', `/rounds/${id}/start`, undefined, 'k2')
    expect([started.status, started.body['status'], told]).toEqual([200, 'starting', [id]])
    const view = await ask('GET', `/rounds/${id}`)
    expect(view.body).toMatchObject({ moveNo: 1, events: [{ moveNo: 1, type: 'start', personId: head, personName: 'Anne Holm', reason: null }] })
    expect((view.body['acts'] as unknown as { act: string, refused: { message: string } | null }[]).find((one) => one.act === 'start')?.refused?.message).toBe('Runden kan ikke startes, som den står nu. Den er: Starter forløb.')
  })

  test.each<[string, unknown, string]>([
    ['no name', { ...input, name: ' ' }, 'name'],
    ['both a list and a filter', { ...input, offers: { offerIds: ['T001'], filter: {} } }, 'offers'],
    ['neither', { ...input, offers: {} }, 'offers'],
    ['an empty list', { ...input, offers: { offerIds: [] } }, 'offers.offerIds'],
    ['a wrong week', { ...input, closedWeeks: ['uge 7'] }, 'closedWeeks.0'],
    ['no pace', { ...input, startsPerMinute: 0 }, 'startsPerMinute'],
    ['a pace gone wild', { ...input, startsPerMinute: 601 }, 'startsPerMinute'],
    ['an end before the beginning', { ...input, name: 'x', to: '2027-01-01', closedWeeks: [] }, 'to'],
    ['a week outside it', { ...input, name: 'x', closedWeeks: ['2028-W07'] }, 'closedWeeks'],
    ['something unknown', { ...input, status: 'started' }, 'status'],
  ])('with %s is refused, and names the field', async (_what, body, field) => {
    const answer = await ask('POST', '/rounds', body, 'bad')
    expect([answer.status, answer.body['field']]).toEqual([422, field])
  })

  test('is not there for others, and pausing one asks for a reason', async () => {
    const id = String((await ask('POST', '/rounds', { ...input, name: 'Anden' }, 'k3')).body['roundId'])
    expect((await ask('GET', `/rounds/${id}`, undefined, undefined, 'p-leder-t001')).body['code']).toBe('round-not-found')
    expect((await ask('POST', `/rounds/${id}/start`, undefined, 'k4', 'p-leder-t001')).status).toBe(404)
    expect((await ask('POST', `/rounds/${id}/pause`, {}, 'k5')).body['field']).toBe('reason')
    const planned = await ask('POST', `/rounds/${id}/pause`, { reason: 'Ferie' }, 'k5')
    expect([planned.status, planned.body['code'], planned.body['detail']]).toEqual([409, 'round-status', 'Runden kan ikke sættes på pause, som den står nu. Den er: Planlagt.'])
    expect((await ask('POST', `/rounds/${id}/cancel`, { reason: 'Nej' }, 'k5')).body['status']).toBe('cancelled')
    expect((await ask('GET', '/rounds/ikke-en')).status).toBe(404)
  })
})
