import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createApp } from '../../api/app.ts'
import { identifyBy, sessionCookie } from '../../api/identify.ts'
import { listen, type Listening } from '../../api/listen.ts'
import { offerRoutes } from '../../api/routes/offers.ts'
import { qualityModelRoutes } from '../../api/routes/quality-models.ts'
import { signInRoutes } from '../../api/routes/sign-in.ts'
import { createOffers } from '../../services/offers.ts'
import { createOwnSessions } from '../../services/own-sessions.ts'
import { createPeople } from '../../services/people.ts'
import { createModelDays } from '../../services/model-days.ts'
import { createQualityModels } from '../../services/quality-models.ts'
import { createSignIn } from '../../services/sign-in.ts'
import { createTokens } from '../../services/tokens.ts'
import { loadExampleData } from '../../store/example-data.ts'
import { peopleSentences } from '../../text/people.ts'
import { refusalTextWith } from '../../text/refusals.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { demoHash } from '../store/demo-hash.ts'
import { send } from './frame-sample.ts'

const refusalText = refusalTextWith(peopleSentences)
let database: TestDatabase
const servers: Listening[] = []
let api: string
let secureApi: string

const start = async (secure: boolean): Promise<string> => {
  const deps = { db: database.store.db, clock: () => new Date() }
  const services = { signIn: createSignIn(deps), tokens: createTokens(deps), ownSessions: createOwnSessions(deps), offers: createOffers(deps), people: createPeople(deps), qualityModels: createQualityModels(deps), modelDays: createModelDays({ db: deps.db, telling: { tell: () => undefined } }) }
  const cookie = sessionCookie({ secure })
  const app = createApp({
    services, routes: [...signInRoutes(cookie), ...offerRoutes, ...qualityModelRoutes(refusalText)], identify: identifyBy(services.signIn, cookie),
    refusalText, ready: async () => ({ ok: true, parts: {} }), log: { debug: () => undefined, warn: () => undefined, error: (fields, message) => { throw new Error(`${message} ${JSON.stringify(fields)}`) } },
    version: '0.0.0', cookieName: cookie.name, production: secure, checkReplies: true,
  })
  const server = await listen(app, { host: '127.0.0.1', port: 0 })
  servers.push(server)
  return `${server.url}/api/v1`
}

beforeAll(async () => {
  database = await createTestDatabase()
  await loadExampleData(database.store.db, { passwordHash: () => Promise.resolve(demoHash), at: new Date() })
  api = await start(false)
  secureApi = await start(true)
})
afterAll(async () => {
  for (const server of servers) await server.close()
  await database.drop()
})

const post = (address: string, body: object | undefined, headers: Record<string, string> = {}) =>
  send(address, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
const signInAs = (username: string, headers: Record<string, string> = {}, at = api) => post(`${at}/sign-in`, { username, password: 'akkreditering-demo' }, headers)
const cookieOf = async (username: string): Promise<Record<string, string>> => ({ cookie: String((await signInAs(username)).headers['set-cookie']?.[0]).split(';')[0] ?? '' })
const get = async (path: string, headers: Record<string, string>) => {
  const answer = await send(`${api}${path}`, { headers })
  return { status: answer.status, body: answer.json() as Record<string, never>, headers: answer.headers }
}

const wrong = () => post(`${api}/sign-in`, { username: 'leder-t002', password: 'forkert' })

describe('signing in over HTTP', () => {
  test('hands out a cookie that scripts and other sites never get, and says who one is', async () => {
    const answer = await signInAs('leder-t001')
    expect(answer.status).toBe(200)
    expect(answer.json()).toEqual({
      personId: 'p-leder-t001', name: 'Bjørn Vestergaard', title: 'Forstander', email: 'bjoern.vestergaard@sof.example', roles: [],
      functions: [{ unit: { kind: 'offer', id: 'T001', name: 'Botilbuddet Havrevangen' }, function: 'manager', asDeputy: false }],
    })
    expect(answer.headers['set-cookie']).toEqual([expect.stringMatching(/^akkreditering=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)])
    expect(answer.headers['cache-control']).toBe('no-store')
  })

  test('in production hands out a __Host- cookie over https only', async () => {
    expect((await signInAs('leder-t001', {}, secureApi)).headers['set-cookie']).toEqual([expect.stringMatching(/^__Host-akkreditering=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/)])
  })

  test('with a wrong password is a 401 in Danish, and from the sixth on a 429 with Retry-After', async () => {
    const first = await wrong()
    expect([first.status, first.json()['code'], first.json()['detail']]).toEqual([401, 'wrong-credentials', 'Brugernavnet eller adgangskoden er forkert.'])
    for (let n = 0; n < 4; n += 1) await wrong()
    const sixth = await wrong()
    expect([sixth.status, sixth.json()['code'], sixth.json()['detail']]).toEqual([429, 'too-many-attempts', 'Der er prøvet for mange gange. Vent 1 minut, og prøv igen.'])
    expect(Number(sixth.headers['retry-after'])).toBeGreaterThan(55)
  })

  test.each([[{}], [{ username: 'a' }], [{ username: '', password: 'x' }], [{ username: 'a', password: 'x'.repeat(601) }], [{ username: 'a', password: 'x', admin: true }], [{ username: ['a'], password: 'x' }]])('with %j is refused as it stands', async body => {
    const answer = await post(`${api}/sign-in`, body)
    expect([answer.status, answer.json()['code']]).toEqual([422, 'invalid-input'])
  })

  test('ends the session one had, and signing out ends the one there is', async () => {
    const former = await cookieOf('leder-t003')
    const next = String((await signInAs('leder-t003', former)).headers['set-cookie']?.[0]).split(';')[0] ?? ''
    expect((await get('/me', former)).status).toBe(401)
    expect((await get('/me', { cookie: `andet=1; ${next}; mere=2` })).body['name']).toBe('Omar Højlund')
    const out = await post(`${api}/sign-out`, undefined, { cookie: next })
    expect([out.status, out.headers['set-cookie']]).toEqual([204, ['akkreditering=; Max-Age=0; Path=/; HttpOnly; SameSite=Strict']])
    expect((await get('/me', { cookie: next })).status).toBe(401)
    expect((await post(`${api}/sign-out`, undefined)).status).toBe(204)
  })

  test('from another site is refused before anything is asked', async () => {
    const answer = await signInAs('leder-t001', { origin: 'https://ondt.example', 'sec-fetch-site': 'cross-site' })
    expect([answer.status, answer.json()['code']]).toEqual([403, 'cross-site'])
  })

  test.each([['akkreditering='], ['akkreditering=x'], [`akkreditering=${'A'.repeat(43)}`], [`akkreditering=${'A'.repeat(5000)}`], ["akkreditering=' or 1=1 --"], ['akkreditering']])('is not what the cookie %s is', async cookie => {
    expect((await get('/me', { cookie })).status).toBe(401)
  })
})

const makeToken = async (username: string, body: object, key = 'k1') => post(`${api}/tokens`, body, { ...await cookieOf(username), 'idempotency-key': key })

describe('a token over HTTP', () => {
  test('is made once, acts as its person, is listed and revoked', async () => {
    const made = await makeToken('konsulent1', { name: 'Udtræk' })
    const { id, secret, scopes } = made.json()
    expect([made.status, scopes]).toEqual([201, ['read', 'write']])
    const bearer = { authorization: `Bearer ${String(secret)}` }
    expect((await get('/me', bearer)).body['personId']).toBe('p-konsulent1')
    expect((await makeToken('konsulent1', { name: 'Udtræk' })).json()).toMatchObject({ id, secret: null })
    expect((await makeToken('konsulent1', { name: 'Noget andet' })).json()['code']).toBe('key-reused')
    expect((await get('/tokens', bearer)).body['rows']).toEqual([expect.not.objectContaining({ secret: expect.anything() })])
    expect((await post(`${api}/tokens`, { name: 'Barn' }, { ...bearer, 'idempotency-key': 'k2' })).json()['code']).toBe('session-required')
    const revoke = (key: string) => send(`${api}/tokens/${String(id)}`, { method: 'DELETE', headers: { ...bearer, 'idempotency-key': key } })
    expect((await revoke('k3')).status).toBe(204)
    expect((await get('/me', bearer)).status).toBe(401)
  })

  test('that may only read does not write', async () => {
    const { secret } = (await makeToken('sekretariatsleder', { name: 'Læser', scopes: ['read'], days: 1 })).json()
    const bearer = { authorization: `Bearer ${String(secret)}` }
    expect((await get('/quality-models', bearer)).status).toBe(200)
    const answer = await post(`${api}/quality-models/x/approve`, undefined, { ...bearer, 'idempotency-key': 'k9' })
    expect([answer.status, answer.json()['code'], answer.json()['detail']]).toEqual([403, 'token-read-only', 'Adgangstokenet kan kun bruges til at læse.'])
  })

  test('that is wrong is a 401, even beside a good cookie', async () => {
    const cookie = await cookieOf('konsulent2')
    for (const authorization of [`Bearer akk_${'A'.repeat(43)}`, 'Bearer x', 'Basic a29uc3VsZW50MTp4', 'Bearer']) {
      expect((await get('/me', { ...cookie, authorization })).status).toBe(401)
    }
  })
})

describe('offers over HTTP', () => {
  test('are listed in pages to whoever is signed in, and to nobody else', async () => {
    const cookie = await cookieOf('kontakt1')
    const page = await get('/offers?ownership=selfOwned&area=boernehandicap&sort=name&order=desc&pageSize=2', cookie)
    expect(page.body).toMatchObject({ total: 3, page: 1, pageSize: 2, rows: [{ name: 'Ungeinstitutionen Mellemrummet' }, { name: 'Døgninstitutionen Fjordstuen' }] })
    expect((await get('/offers', {})).status).toBe(401)
    expect((await get('/offers?search=v%C3%A6veriet', cookie)).body).toMatchObject({ total: 1, rows: [{ id: 'T009' }] })
  })

  test.each(['page=0', 'pageSize=101', 'pageSize=abc', 'sort=cvr', 'order=up', 'ownership=privat', 'search=', 'ukendt=1', 'area=a%20b'])('are refused with %s', async query => {
    const answer = await get(`/offers?${query}`, await cookieOf('admin'))
    expect([answer.status, answer.body['code']]).toEqual([422, 'invalid-query'])
  })

  test('are shown one by one with who leads them', async () => {
    const cookie = await cookieOf('laeser1')
    expect((await get('/offers/T001', cookie)).body).toMatchObject({ id: 'T001', people: [{ function: 'manager', personId: 'p-leder-t001' }, { function: 'centreChief' }] })
    expect([(await get('/offers/T999', cookie)).body['code'], (await get("/offers/T001'--", cookie)).body['code']]).toEqual(['offer-not-found', 'not-found'])
  })

  test('are staffed from lists of people that only those who staff may see', async () => {
    expect((await get('/people?role=consultant', await cookieOf('konsulent1'))).body['rows']).toHaveLength(3)
    expect((await get('/people?role=consultant', await cookieOf('leder-t005'))).status).toBe(403)
    expect((await get('/people?role=boss', await cookieOf('konsulent1'))).status).toBe(422)
  })
})

describe('the quality model over HTTP', () => {
  test('is written anew, heard, approved and put in force, and supersedes the former', async () => {
    const [admin, head] = [await cookieOf('admin'), await cookieOf('sekretariatsleder')]
    const shipped = await get('/quality-models/sof-kvalitetsmodel-eksempel_1.0-eksempel', admin)
    const { model } = shipped.body
    const made = await post(`${api}/quality-models`, Object.assign({}, model, { version: '2.0' }), { ...admin, 'idempotency-key': 'm1' })
    expect([made.status, made.headers.location]).toEqual([201, '/api/v1/quality-models/sof-kvalitetsmodel-eksempel_2.0'])
    const act = async (word: string, who: Record<string, string>, key: string) => (await post(`${api}/quality-models/sof-kvalitetsmodel-eksempel_2.0/${word}`, undefined, { ...who, 'idempotency-key': key })).json()
    expect((await act('open-hearing', admin, 'm2'))['status']).toBe('inHearing')
    expect((await act('approve', admin, 'm3'))['code']).toBe('not-allowed')
    expect((await act('approve', head, 'm4'))['status']).toBe('approved')
    expect((await act('approve', head, 'm5'))['code']).toBe('model-status')
    expect(await act('put-in-force', admin, 'm6')).toMatchObject({ status: 'inForce', supersedes: 'sof-kvalitetsmodel-eksempel_1.0-eksempel' })
    expect((await get('/quality-models', await cookieOf('leder-t001'))).body['rows']).toMatchObject([{ version: '2.0', status: 'inForce' }, { version: '1.0-eksempel', status: 'superseded' }])
    const view = await get('/quality-models/sof-kvalitetsmodel-eksempel_2.0', await cookieOf('leder-t001'))
    expect(view.body['acts']).toMatchObject([{ act: 'openHearing', refused: { code: 'not-allowed', message: 'Det har du ikke adgang til.' } }, {}, {}, {}])
  })

  test('with faults is refused with a sentence for each', async () => {
    const admin = await cookieOf('admin')
    const { model } = (await get('/quality-models/sof-kvalitetsmodel-eksempel_1.0-eksempel', admin)).body
    const answer = await post(`${api}/quality-models`, Object.assign({}, model, { version: '3.0', requirements: [] }), { ...admin, 'idempotency-key': 'f1' })
    expect([answer.status, answer.json()['code'], answer.json()['detail']]).toEqual([422, 'model-empty', 'Kvalitetsmodellen har ingen kriterier eller ingen krav.'])
    expect((await post(`${api}/quality-models`, Object.assign({}, model, { version: 'to punkt nul' }), { ...admin, 'idempotency-key': 'f2' })).json()).toMatchObject({ code: 'invalid-input', field: 'version' })
    expect((await post(`${api}/quality-models`, { family: 'x' }, admin)).json()['code']).toBe('key-missing')
  })
})

test('Every code of people, tokens and models has a Danish sentence of its own', () => {
  const codes = ['wrong-credentials', 'too-many-attempts', 'session-required', 'token-read-only', 'token-not-found', 'too-many-tokens', 'model-version-exists', 'not-allowed', 'model-status', 'model-not-found', 'offer-not-found', 'unknown-person', 'key-reused']
  const sentences = codes.map(code => refusalText({ kind: 'invalid', code, params: { seconds: 120, max: 100, version: '2.0' } }))
  expect(new Set(sentences).size).toBe(codes.length)
  expect(sentences).not.toContain('Det kan ikke gøres nu.')
  expect(sentences[1]).toBe('Der er prøvet for mange gange. Vent 2 minutter, og prøv igen.')
})
