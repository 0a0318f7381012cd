// The manager's overview over HTTP, on a real record.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createApp } from '../../api/app.ts'
import { listen, type Listening } from '../../api/listen.ts'
import { overviewRoutes } from '../../api/routes/overview.ts'
import { createOverview } from '../../services/overview.ts'
import { refusalText } from '../../text/refusals.ts'
import { driveUntil, type RecordService, startRecordService } from '../support/cases.ts'
import { json, send } from './frame-sample.ts'

let service: RecordService
let server: Listening
beforeAll(async () => {
  service = await startRecordService()
  await driveUntil(service, 'T001', null)
  const app = createApp({
    services: { overview: createOverview(service.database.store) }, routes: overviewRoutes,
    identify: async (req) => (req.headers.authorization === undefined ? null : { personId: req.headers.authorization, name: 'x', via: 'token' }),
    refusalText, ready: async () => ({ ok: true, parts: {} }), log: { debug: () => undefined, warn: () => undefined, error: (fields, message) => { throw new Error(`${message} ${JSON.stringify(fields)}`) } },
    version: '0.0.0', cookieName: 'session', production: false, checkReplies: true,
  })
  server = await listen(app, { host: '127.0.0.1', port: 0 })
}, 60_000)
afterAll(async () => { await server.close(); await service.stop() })

const get = (path: string, by = 'p-sekretariatsleder') => send(`${server.url}/api/v1/overview${path}`, { headers: { authorization: by } })

describe('The overview over HTTP', () => {
  test('is a page with counts, filtered as asked', async () => {
    const answer = await get('?stage=completed&late=false&news=true&followUp=false&area=voksenhandicap&pageSize=5')
    expect([answer.status, answer.json()]).toEqual([200, expect.objectContaining({ total: 1, page: 1, pageSize: 5, lastLookedAt: null, rows: [expect.objectContaining({ offerId: 'T001', outcome: 'accredited', news: true })] })])
    expect((await get('?stage=lunch')).json()['field']).toBe('stage')
    expect((await get('?rank=1')).json()['field']).toBe('rank')
  })

  test('is a table, patterns, and a look', async () => {
    const table = await get('/table?late=false')
    expect([table.status, table.headers['content-type'], table.text.split('\r\n').length]).toEqual([200, expect.stringContaining('text/csv'), 42])
    expect((await get('/patterns')).json()).toEqual({ rows: [{ cycle: String(new Date().getFullYear()), patterns: [] }] })
    expect((await get('/trends')).json()).toEqual({ outcomes: [{ cycle: String(new Date().getFullYear()), outcome: 'accredited', offers: 1 }], trends: [] })
    const book = await get('/workbook?late=false')
    expect([book.status, book.headers['content-type']]).toEqual([200, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'])
    const looked = await send(`${server.url}/api/v1/overview/look`, { method: 'POST', headers: { authorization: 'p-sekretariatsleder', ...json, 'idempotency-key': 'k' }, body: JSON.stringify({ at: new Date().toISOString() }) })
    expect(looked.status).toBe(204)
    expect((await get('?news=true')).json()['total']).toBe(0)
  })

  test('is refused in Danish to those who lead nothing', async () => {
    const answer = await get('', 'p-auditor1')
    expect([answer.status, answer.json()['detail']]).toEqual([403, 'Overblikket er for dem, der leder et tilbud eller et center, og for sekretariatet.'])
  })
})
