import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createApp } from '../../api/app.ts'
import { asBrowser, asPerson, json, noteId, sampleRoutes, send, startSample, type Sample } from './frame-sample.ts'

let sample: Sample
beforeAll(async () => {
  sample = await startSample()
})
afterAll(() => sample.server.close())

const write = (headers: Record<string, string>) => send(`${sample.api}/notes`, { method: 'POST', headers: { ...json, 'idempotency-key': 'k1', ...headers }, body: '{"title":"Prøve"}' })

describe('an address', () => {
  test('is answered with what its route gives, and the answer belongs to one person', async () => {
    const answer = await send(`${sample.api}/notes/${noteId}`, { headers: asPerson })
    expect(answer.status).toBe(200)
    expect(answer.json()).toEqual({ id: noteId, title: 'Åbne døre', at: '2026-11-23T09:30:00Z', parent: null })
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(answer.headers['cache-control']).toBe('private, no-cache')
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('without a parameter comes before the one with it, whatever their order', async () => {
    const answer = await send(`${sample.api}/notes/mine?page=2&search=bl%C3%A5b%C3%A6r+gr%C3%B8d`, { headers: asPerson })
    expect(answer.json()).toEqual({ who: 'Anna Åkjær', page: 2, search: 'blåbær grød' })
  })

  test('answers HEAD as GET, without the body', async () => {
    const answer = await send(`${sample.api}/notes/${noteId}`, { method: 'HEAD', headers: asPerson })
    expect([answer.status, answer.text]).toEqual([200, ''])
    expect(Number(answer.headers['content-length'])).toBeGreaterThan(80)
  })

  test('answers 304 to who holds the answer already', async () => {
    const first = await send(`${sample.api}/notes/${noteId}`, { headers: asPerson })
    const second = await send(`${sample.api}/notes/${noteId}`, { headers: { ...asPerson, 'if-none-match': String(first.headers.etag) } })
    expect([second.status, second.text]).toEqual([304, ''])
  })

  test('that nobody made is a 404 problem, inside and outside the API', async () => {
    for (const url of [`${sample.api}/nothing`, `${sample.server.url}/nothing`, `${sample.api}/Notes/mine`]) {
      const answer = await send(url, { headers: asPerson })
      expect(answer.status).toBe(404)
      expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
      expect(answer.json()).toEqual({
        type: 'about:blank', title: 'Ikke fundet', status: 404, detail: 'Der findes ikke noget på denne adresse.', code: 'not-found', requestId: answer.headers['x-request-id'],
      })
    }
  })

  test('with an id that can be none is a 404, not a question of fields', async () => {
    const answer = await send(`${sample.api}/notes/42`, { headers: asPerson })
    expect([answer.status, answer.json()['code']]).toEqual([404, 'not-found'])
  })

  test('met with another method says which it takes', async () => {
    const answer = await send(`${sample.api}/notes/${noteId}`, { method: 'PATCH', headers: asPerson })
    expect([answer.status, answer.headers.allow, answer.json()['code']]).toEqual([405, 'DELETE, GET, HEAD, OPTIONS', 'method-not-allowed'])
    expect(answer.json()['detail']).toBe('Adressen kan ikke bruges med PATCH. Den tager imod DELETE, GET, HEAD, OPTIONS.')
    const options = await send(`${sample.api}/notes`, { method: 'OPTIONS' })
    expect([options.status, options.headers.allow]).toEqual([204, 'OPTIONS, POST'])
  })

  test.each([
    ['/notes/%', 400, 'malformed-address'],
    ['/notes/%E0%A4%A', 400, 'malformed-address'],
    ['/notes/mine?search=%E0%A4%A', 400, 'malformed-address'],
    ['/notes/mine?search=%FF', 400, 'malformed-address'],
    ['/notes/mine?search=a%00b', 400, 'malformed-text'],
    ['/notes/a%00b', 400, 'malformed-text'],
    ['/notes/mine?page=0', 422, 'invalid-query'],
    ['/notes/mine?page=1&page=2', 422, 'invalid-query'],
    ['/notes/mine?page=1e999', 422, 'invalid-query'],
  ])('%s that cannot be read is a %i %s', async (path, status, code) => {
    const answer = await send(`${sample.api}${path}`, { headers: asPerson })
    expect([answer.status, answer.json()['code']]).toEqual([status, code])
  })

  test('refused for its query names the parameter in Danish', async () => {
    const answer = await send(`${sample.api}/notes/mine?page=0`, { headers: asPerson })
    expect(answer.json()).toMatchObject({ field: 'page', errors: [{ field: 'page', code: 'too-low', message: 'Skal være 1 eller mere.', params: { limit: 1 } }] })
  })

  test('may be made by one route only', () => {
    const parts = { services: { find: async () => null, save: async () => ({ id: '' }), keep: async () => {} }, identify: async () => null, refusalText: () => '', ready: async () => ({ ok: true, parts: {} }), log: { debug: () => {}, warn: () => {}, error: () => {} }, version: '1', cookieName: 's', production: false }
    const [first] = sampleRoutes
    expect(() => createApp({ ...parts, routes: first ? [first, { ...first, operationId: 'other' }] : [] })).toThrow('two routes share get /notes/:')
    expect(() => createApp({ ...parts, routes: first ? [first, { ...first, path: '/else' }] : [] })).toThrow('two routes share getNote')
    expect(() => createApp({ ...parts, routes: first ? [first, { ...first, operationId: 'other', method: 'put', path: '/notes/:note' }] : [] })).toThrow('name their parameters alike')
  })
})

describe('who asks', () => {
  test('must be signed in where the route says so', async () => {
    const answer = await send(`${sample.api}/notes/${noteId}`)
    expect([answer.status, answer.json()['code'], answer.headers['www-authenticate']]).toEqual([401, 'sign-in-required', 'Bearer realm="akkreditering"'])
    expect(answer.json()['detail']).toBe('Du er ikke logget ind, eller din adgang er udløbet. Log ind, og prøv igen.')
  })

  test('may be nobody at a public route', async () => {
    const answer = await send(`${sample.api}/sign-in`, { method: 'POST', headers: json, body: '{"name":"anna"}' })
    expect([answer.status, answer.json()]).toEqual([200, { before: null }])
  })

  test.each([
    ['a browser on our own page', { ...asBrowser, 'sec-fetch-site': 'same-origin' }, 201],
    ['a browser for another site', { ...asBrowser, 'sec-fetch-site': 'cross-site' }, 403],
    ['a browser for a neighbouring host', { ...asBrowser, 'sec-fetch-site': 'same-site' }, 403],
    ['an older browser for another site', { ...asBrowser, origin: 'https://evil.example' }, 403],
    ['a browser that hides its origin', { ...asBrowser, origin: 'null' }, 403],
    ['a program with a cookie', asBrowser, 201],
    ['a program with a token, whatever it says of its origin', { ...asPerson, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, 201],
  ])('may write as %s: %j gives %i', async (_who, headers, status) => {
    const before = sample.saved.length
    const answer = await write(headers)
    expect(answer.status).toBe(status)
    if (status === 403) expect(answer.json()['code']).toBe('cross-site')
    expect(sample.saved.length - before).toBe(status === 201 ? 1 : 0)
  })

  test('may write from our own origin with an older browser', async () => {
    expect((await write({ ...asBrowser, origin: sample.server.url })).status).toBe(201)
  })

  test('cannot be signed in by another website', async () => {
    const answer = await send(`${sample.api}/sign-in`, { method: 'POST', headers: { ...json, 'sec-fetch-site': 'cross-site' }, body: '{"name":"anna"}' })
    expect([answer.status, answer.json()['code']]).toEqual([403, 'cross-site'])
  })

  test('may read across sites, for that changes nothing', async () => {
    expect((await send(`${sample.api}/notes/mine`, { headers: { ...asBrowser, 'sec-fetch-site': 'cross-site' } })).status).toBe(200)
  })
})

describe('the key of a write', () => {
  test('is handed to the service as it came, with the person', async () => {
    const answer = await write({ ...asPerson, 'idempotency-key': '~a!' })
    expect([answer.status, answer.headers.location]).toEqual([201, `/api/v1/notes/${noteId}`])
    expect(sample.saved.at(-1)).toEqual({ key: '~a!', personId: 'p1', title: 'Prøve' })
  })

  test.each([
    ['', 'key-missing'],
    ['with blank', 'key-malformed'],
    ['æ', 'key-malformed'],
    ['x'.repeat(201), 'key-malformed'],
  ])('%j is refused as %s, and nothing is done', async (key, code) => {
    const before = sample.saved.length
    const answer = await write({ ...asPerson, 'idempotency-key': Buffer.from(key).toString('latin1') })
    expect([answer.status, answer.json()['code'], answer.json()['field']]).toEqual([400, code, 'Idempotency-Key'])
    expect(sample.saved).toHaveLength(before)
  })

  test('may be 200 characters long and stands on a write without content too', async () => {
    const answer = await send(`${sample.api}/notes/${noteId}`, { method: 'DELETE', headers: { ...asPerson, 'idempotency-key': 'x'.repeat(200) } })
    expect([answer.status, answer.text]).toEqual([204, ''])
    const without = await send(`${sample.api}/notes/${noteId}`, { method: 'DELETE', headers: asPerson })
    expect(without.json()['code']).toBe('key-missing')
  })
})

describe('the service', () => {
  test('sends headers that let a browser load from ourselves alone', async () => {
    const { headers } = await send(`${sample.api}/notes/mine`, { headers: asPerson })
    expect(headers['content-security-policy']).toBe("default-src 'none';script-src 'self';style-src 'self';img-src 'self';font-src 'self';connect-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none';manifest-src 'self';worker-src 'self'")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['x-powered-by']).toBeUndefined()
    expect(headers['strict-transport-security']).toBeUndefined()
  })

  test('asks for https in production', async () => {
    const production = await startSample({ production: true })
    const { headers } = await send(`${production.api}/health`)
    expect(headers['strict-transport-security']).toContain('max-age=31536000')
    await production.server.close()
  })

  test('says at both addresses whether it lives and whether it is ready', async () => {
    const waiting = await startSample({ ready: async () => ({ ok: false, parts: { database: 'ok', engine: 'unavailable' } }) })
    for (const base of ['', '/api/v1']) {
      expect((await send(`${waiting.server.url}${base}/health`)).json()).toEqual({ ok: true })
      const ready = await send(`${waiting.server.url}${base}/ready`)
      expect([ready.status, ready.json(), ready.headers['cache-control']]).toEqual([503, { ok: false, parts: { database: 'ok', engine: 'unavailable' } }, 'no-store'])
      expect((await send(`${sample.server.url}${base}/ready`)).status).toBe(200)
    }
    await waiting.server.close()
  })

  test('lives on when nobody can be identified, and says so of each request', async () => {
    const down = await startSample({ identify: async () => Promise.reject(Object.assign(new Error('connect'), { name: 'StoreUnavailable', outcome: 'not-saved' })) })
    expect((await send(`${down.api}/health`)).status).toBe(200)
    expect((await send(`${down.api}/notes/mine`)).json()['code']).toBe('unavailable')
    expect((await send(`${down.api}/notes`, { method: 'POST', headers: json, body: '{}' })).json()['code']).toBe('not-saved')
    await down.server.close()
  })

  test('notes each request without what was searched for', async () => {
    await send(`${sample.api}/notes/mine?search=hemmelig`, { headers: { ...asPerson, traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' } })
    const lines = sample.logged.filter(line => line.message === 'answered')
    expect(lines.at(-1)).toMatchObject({ level: 'debug', fields: { method: 'GET', path: '/api/v1/notes/mine', status: 200, personId: 'p1', traceId: '4bf92f3577b34da6a3ce929d0e0e4736' } })
    expect(JSON.stringify(sample.logged)).not.toContain('hemmelig')
  })

  test('makes an answer that its document does not name an error, where tests ask for that', async () => {
    const untrue = await startSample({ services: { find: async () => ({ id: 'no uuid' }) } })
    expect((await send(`${untrue.api}/notes/${noteId}`, { headers: asPerson })).status).toBe(500)
    await untrue.server.close()
  })
})

describe('too many requests', () => {
  test('are held back by person, and by address where there is none, with the time to wait', async () => {
    const limited = await startSample({ rateLimit: { windowMs: 60_000, signedIn: 3, anonymous: 1 } })
    const mine = () => send(`${limited.api}/notes/mine`, { headers: asPerson })
    expect([(await mine()).status, (await mine()).status, (await mine()).status]).toEqual([200, 200, 200])
    const fourth = await mine()
    expect([fourth.status, fourth.json()['code']]).toEqual([429, 'too-many-requests'])
    const wait = Number(fourth.headers['retry-after'])
    expect(wait).toBeGreaterThan(50)
    expect(wait).toBeLessThanOrEqual(60)
    expect(fourth.json()['detail']).toBe(`Der er sendt for mange forespørgsler. Prøv igen om ${wait} sekunder.`)
    const signIn = () => send(`${limited.api}/sign-in`, { method: 'POST', headers: json, body: '{"name":"x"}' })
    expect([(await signIn()).status, (await signIn()).status]).toEqual([200, 429])
    expect((await send(`${limited.api}/health`)).status).toBe(200)
    await limited.server.close()
  })

  test('are counted by the address that a trusted proxy names', async () => {
    const behind = await startSample({ trustProxy: 1, rateLimit: { windowMs: 60_000, signedIn: 9, anonymous: 1 } })
    const from = (ip: string) => send(`${behind.api}/sign-in`, { method: 'POST', headers: { ...json, 'x-forwarded-for': ip }, body: '{"name":"x"}' })
    expect([(await from('192.0.2.1')).status, (await from('192.0.2.2')).status, (await from('192.0.2.1')).status]).toEqual([200, 200, 429])
    await behind.server.close()
  })
})
