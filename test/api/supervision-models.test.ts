// The authority's models over HTTP, on a real record: read by everybody, corrected by the secretariat, never changed.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createApp } from '../../api/app.ts'
import { listen, type Listening } from '../../api/listen.ts'
import { supervisionModelRoutes } from '../../api/routes/supervision-models.ts'
import { createSupervisionModels } from '../../services/supervision-models.ts'
import { addShippedModels } from '../../store/supervision-models.ts'
import { refusalText } from '../../text/refusals.ts'
import { type RecordService, startRecordService } from '../support/cases.ts'
import { json, send } from './frame-sample.ts'

const head = 'p-sekretariatsleder'
let service: RecordService
let server: Listening
beforeAll(async () => {
  service = await startRecordService()
  server = await listen(createApp({
    services: { supervisionModels: createSupervisionModels({ db: service.database.store.db, clock: () => new Date() }) }, routes: supervisionModelRoutes,
    identify: async (req) => (req.headers.authorization === undefined ? null : { personId: req.headers.authorization, name: 'x', via: 'token' }),
    refusalText, ready: async () => ({ ok: true, parts: {} }), log: { debug: () => undefined, warn: () => undefined, error: (fields, message) => { throw new Error(`${message} ${JSON.stringify(fields)}`) } },
    version: '0.0.0', cookieName: 'session', production: false, checkReplies: true,
  }), { host: '127.0.0.1', port: 0 })
}, 60_000)
afterAll(async () => { await server.close(); await service.stop() })

const ask = async (method: string, path: string, body?: unknown, key?: string, by = head) => {
  const answer = await send(`${server.url}/api/v1${path}`, { method, headers: { authorization: by, ...(body === undefined ? {} : json), ...(key === undefined ? {} : { 'idempotency-key': key }) }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
  return { status: answer.status, body: answer.json() }
}
const next = { version: '2014-1', corrections: [{ id: '2014.K07', text: 'Tilbuddet forebygger overgreb', source: 'BEK nr. 551 af 28. april 2015, bilag 1' }] }

describe('The models of the socialtilsyn', () => {
  test('ship with every database, with how many of their texts are still to be checked', async () => {
    const { body } = await ask('GET', '/supervision/models', undefined, undefined, 'p-medarbejder1-t001')
    expect((body['rows'] as Record<string, unknown>[]).map((one) => [one['version'], one['name'], one['scored'], one['texts'], one['createdBy']])).toEqual([
      ['2014', 'Kvalitetsmodel 2014-2016', true, { verbatim: 7, fromMemory: 48, checked: 0 }, null],
      ['2017', 'Kvalitetsmodel 2017 (til L 200 træder i kraft)', true, { verbatim: 31, fromMemory: 17, checked: 0 }, null],
      ['2025-L200', 'Ændring ved L 200 (stadfæstet 2025)', false, { verbatim: 5, fromMemory: 0, checked: 0 }, null],
    ])
  })

  test('say for an offer what is likely not relevant there', async () => {
    expect((await ask('GET', '/supervision/models/2017?offerId=T026')).body['proposedNotRelevant']).toEqual(['2017.K01.c', '2017.K02.d', '2017.K06.a', '2017.K06.b', '2017.K11.c'])
    expect((await ask('GET', '/supervision/models/2017?offerId=T999')).body['code']).toBe('offer-not-found')
    expect((await ask('GET', '/supervision/models/1999')).body['code']).toBe('model-not-found')
  })

  test('are corrected as a new version, once a key; the version itself stays', async () => {
    const made = await ask('POST', '/supervision/models/2014/corrections', next, 'k1')
    expect([made.status, made.body]).toEqual([201, expect.objectContaining({ version: '2014-1', corrects: '2014', texts: { verbatim: 7, fromMemory: 47, checked: 1 }, createdBy: head })])
    expect((await ask('POST', '/supervision/models/2014/corrections', next, 'k1')).body).toEqual(made.body)
    expect([(await ask('POST', '/supervision/models/2014/corrections', next, 'k2')).body['code'], (await ask('POST', '/supervision/models/2014/corrections', next, 'k3', 'p-leder-t001')).body['code']]).toEqual(['model-version-exists', 'not-allowed'])
    expect((await ask('GET', '/supervision/models/2014')).body['texts']).toEqual({ verbatim: 7, fromMemory: 48, checked: 0 })
  })

  test.each<[what: string, body: unknown, field: string]>([
    ['a text that the model has not', { version: 'x', corrections: [{ id: '2017.K01', text: 'Tekst', source: null }] }, 'corrections.0.id'],
    ['nothing to correct', { version: 'x', corrections: [] }, 'corrections'],
    ['no words', { version: 'x', corrections: [{ id: '2014.K01', text: ' ', source: null }] }, 'corrections.0.text'],
    ['a CPR number', { version: 'x', corrections: [{ id: '2014.K01', text: '010190-1234', source: null }] }, 'corrections.0.text'],
    ['a name with a stroke', { ...next, version: 'a_b' }, 'version'],
  ])('with %s is refused, and names the field', async (_what, body, field) => {
    const answer = await ask('POST', '/supervision/models/2014/corrections', body, 'bad')
    expect([answer.status, answer.body['field']]).toEqual([422, field])
  })

  test('are never changed or deleted, and a new start adds only what is missing', async () => {
    const { pool, db } = service.database.store
    await expect(pool.query(`update supervision_models set name = 'x' where id = '2014'`)).rejects.toMatchObject({ code: 'AK001' })
    await expect(pool.query(`delete from supervision_models where id = '2014'`)).rejects.toMatchObject({ code: 'AK001' })
    await addShippedModels(db, '2027-01-01T00:00:00.000Z')
    expect((await pool.query('select 1 from supervision_models')).rowCount).toBe(4)
  })
})
