// SCIM 2.0 over real HTTP, with the examples of RFC 7643 §8 and RFC 7644 §3; and what it does to a person here: a way in, roles by a
// mapping and nothing else, and when it takes them away an end to the way in, never to a history.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { checkProviders } from '../../services/provider-settings.ts'
import { driveUntil, type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'

const base = 'https://akkreditering.test/scim/v2'
const token = 'scim-0123456789abcdef0123456789abcdef'
const other = 'scim-fedcba9876543210fedcba9876543210'
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const core = { user: 'urn:ietf:params:scim:schemas:core:2.0:User', group: 'urn:ietf:params:scim:schemas:core:2.0:Group', patch: 'urn:ietf:params:scim:api:messages:2.0:PatchOp', error: 'urn:ietf:params:scim:api:messages:2.0:Error', list: 'urn:ietf:params:scim:api:messages:2.0:ListResponse' }

let service: RecordService
let http: HttpService
interface Told { readonly status: number; readonly headers: Headers; readonly body: Readonly<Record<string, unknown>> }
const scim = async (method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}, by = token): Promise<Told> => {
  const answer = await fetch(`${http.url}/scim/v2${path}`, { method, headers: { ...(by === '' ? {} : { authorization: `Bearer ${by}` }), ...(body === undefined ? {} : { 'content-type': 'application/scim+json' }), ...headers }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, body: (text === '' ? {} : JSON.parse(text)) as Told['body'] }
}
const patch = (...Operations: readonly object[]): object => ({ schemas: [core.patch], Operations })
const personOf = async (userId: string): Promise<string> => (await service.pool.query<{ person_id: string }>('select person_id from scim_resources where id = $1', [userId])).rows[0]?.person_id ?? ''
const rolesOf = async (personId: string): Promise<readonly string[]> => (await service.pool.query<{ role: string }>('select role from role_holdings where person_id = $1 and (valid_to is null or valid_to > clock_timestamp()) order by role', [personId])).rows.map((row) => row.role)
const user = async (userName: string, more: object = {}): Promise<string> => String((await scim('POST', '/Users', { schemas: [core.user], userName, emails: [{ value: `${userName}@kk.example`, primary: true }], ...more })).body['id'])

beforeAll(async () => {
  service = await startRecordService()
  await giveDemoPasswords(service.database.store)
  const provider = { issuer: 'https://login.kk.example', clientId: 'c', clientSecret: 's' }
  const providers = checkProviders([
    { ...provider, id: 'kk', name: 'Københavns Kommune', mailDomains: ['kk.example'], roles: { 'SOF-konsulenter': ['consultant'], 'SOF-læsere': ['reader'] }, scimTokenSha256: sha256(token) },
    { ...provider, id: 'region', name: 'Region Øst', issuer: 'https://login.region.example', scimTokenSha256: sha256(other) },
    { ...provider, id: 'uden', name: 'Uden katalog', issuer: 'https://login.uden.example' },
  ])
  http = await startHttp({ store: service.database.store, services: servicesBeside(service), engine: { namespaceId: async () => 'none' }, isWorking: () => true, signIn: { providers, publicUrl: 'https://akkreditering.test', note: () => undefined }, unlimited: true })
}, 120_000)
afterAll(async () => { await http?.close(); await service?.stop() })

describe('What the service says of itself', () => {
  test('Is its configuration, its kinds of resources and their schemas', async () => {
    expect((await scim('GET', '/ServiceProviderConfig')).body).toMatchObject({ patch: { supported: true }, bulk: { supported: false }, filter: { supported: true, maxResults: 200 }, etag: { supported: true }, sort: { supported: false }, changePassword: { supported: false }, authenticationSchemes: [{ type: 'oauthbearertoken' }] })
    expect((await scim('GET', '/ResourceTypes')).body).toMatchObject({ schemas: [core.list], totalResults: 2, Resources: [{ id: 'User', endpoint: '/Users', schema: core.user }, { id: 'Group', endpoint: '/Groups', schema: core.group }] })
    expect((await scim('GET', `/Schemas/${core.user}`)).body).toMatchObject({ id: core.user, name: 'User', attributes: expect.arrayContaining([expect.objectContaining({ name: 'userName', required: true, uniqueness: 'server' })]) })
    const config = await scim('GET', '/ServiceProviderConfig')
    expect(config.headers.get('content-type')).toMatch(/^application\/scim\+json/)
  })

  test('Is told to nobody without the directory\'s own token: not to a person, their token, or an address that is not there', async () => {
    const personal = String((await (await http.as('p-admin')).post('/tokens', { body: { name: 'x', scopes: ['read', 'write'], days: 1 } })).body['secret'])
    for (const by of ['', 'short', personal, token.replace('0', '1')]) {
      for (const path of ['/ServiceProviderConfig', '/Users', '/Nothing']) {
        expect(await scim('GET', path, undefined, {}, by)).toMatchObject({ status: 401, body: { schemas: [core.error], status: '401' } })
      }
    }
    expect(await scim('GET', '/Nothing')).toMatchObject({ status: 404, body: { schemas: [core.error], status: '404' } })
    // And that token opens nothing else.
    expect((await http.nobody.get('/me', { authorization: `Bearer ${token}` })).status).toBe(401)
  })
})

describe('A user', () => {
  // RFC 7643 §8.2 and RFC 7644 §3.3, with a mail of the workplace.
  const bjensen = {
    schemas: [core.user], userName: 'bjensen@kk.example', externalId: '701984',
    name: { formatted: 'Ms. Barbara J Jensen, III', familyName: 'Jensen', givenName: 'Barbara', middleName: 'Jane', honorificPrefix: 'Ms.', honorificSuffix: 'III' },
    displayName: 'Babs Jensen', nickName: 'Babs', title: 'Tour Guide', userType: 'Employee', preferredLanguage: 'en-US', active: true, password: 't1meMa$heen',
    emails: [{ value: 'bjensen@kk.example', type: 'work', primary: true }, { value: 'babs@jensen.example', type: 'home' }], phoneNumbers: [{ value: '555-555-5555', type: 'work' }],
  }
  let id: string

  test('Is created, with where it is and its version, and only what we know of it is kept', async () => {
    const made = await scim('POST', '/Users', bjensen)
    id = String(made.body['id'])
    expect([made.status, made.headers.get('location'), made.headers.get('etag')]).toEqual([201, `${base}/Users/${id}`, 'W/"1"'])
    expect(made.body).toEqual({
      schemas: [core.user], id, userName: 'bjensen@kk.example', externalId: '701984', displayName: 'Babs Jensen', title: 'Tour Guide', active: true,
      name: { formatted: 'Ms. Barbara J Jensen, III', familyName: 'Jensen', givenName: 'Barbara' },
      emails: [{ value: 'bjensen@kk.example', type: 'work', primary: true }, { value: 'babs@jensen.example', type: 'home' }], groups: [],
      meta: { resourceType: 'User', created: expect.any(String), lastModified: expect.any(String), location: `${base}/Users/${id}`, version: 'W/"1"' },
    })
    expect((await service.pool.query('select name, email, title from people where id = $1', [await personOf(id)])).rows).toEqual([{ name: 'Babs Jensen', email: 'bjensen@kk.example', title: 'Tour Guide' }])
    expect(await rolesOf(await personOf(id))).toEqual([])
    expect((await service.pool.query(`select data::text from scim_resources where id = $1`, [id])).rows[0]).not.toMatchObject({ data: expect.stringContaining('t1meMa') })
  })

  test('Is there once by its name, whatever its case, and is seen by its own directory alone', async () => {
    expect(await scim('POST', '/Users', { ...bjensen, userName: 'BJENSEN@kk.example' })).toMatchObject({ status: 409, body: { scimType: 'uniqueness', status: '409' } })
    expect((await scim('GET', `/Users/${id}`, undefined, {}, other)).status).toBe(404)
    expect((await scim('GET', '/Users', undefined, {}, other)).body).toMatchObject({ totalResults: 0, Resources: [] })
    // Another directory, which vouches for no mail of ours, gets nobody who is here.
    expect(await scim('POST', '/Users', bjensen, {}, other)).toMatchObject({ status: 409, body: { scimType: 'uniqueness' } })
  })

  test('Is read with its version, and not sent again to who has it', async () => {
    expect((await scim('GET', `/Users/${id}`)).headers.get('etag')).toBe('W/"1"')
    expect((await scim('GET', `/Users/${id}`, undefined, { 'if-none-match': 'W/"1"' })).status).toBe(304)
    expect(Object.keys((await scim('GET', `/Users/${id}?attributes=userName`)).body).toSorted()).toEqual(['id', 'meta', 'schemas', 'userName'])
    expect(Object.keys((await scim('GET', `/Users/${id}?excludedAttributes=emails,groups,name`)).body)).not.toContain('emails')
    expect(await scim('GET', '/Users/ikke-et-id')).toMatchObject({ status: 404, body: { schemas: [core.error], status: '404' } })
  })

  test('Is changed by PATCH and PUT only from the version that was seen', async () => {
    expect((await scim('PATCH', `/Users/${id}`, patch({ op: 'replace', path: 'title', value: 'Konsulent' }), { 'if-match': 'W/"7"' })).status).toBe(412)
    const changed = await scim('PATCH', `/Users/${id}`, patch({ op: 'replace', path: 'title', value: 'Konsulent' }, { op: 'Replace', value: { displayName: 'Barbara Jensen' } }), { 'if-match': 'W/"1"' })
    expect([changed.status, changed.headers.get('etag'), changed.body['title'], changed.body['displayName']]).toEqual([200, 'W/"2"', 'Konsulent', 'Barbara Jensen'])
    // RFC 7644 §3.5.2.1 and §3.5.2.3: a mail added, and one replaced by a filter of its kind.
    expect((await scim('PATCH', `/Users/${id}`, patch({ op: 'add', value: { emails: [{ value: 'babs@kk.example', type: 'other' }] } }))).body['emails']).toHaveLength(3)
    expect((await scim('PATCH', `/Users/${id}`, patch({ op: 'replace', path: 'emails[type eq "work"].value', value: 'barbara@kk.example' }))).body['emails']).toContainEqual({ value: 'barbara@kk.example', type: 'work', primary: true })
    expect((await service.pool.query('select name, email from people where id = $1', [await personOf(id)])).rows).toEqual([{ name: 'Barbara Jensen', email: 'barbara@kk.example' }])
    expect((await scim('PATCH', `/Users/${id}`, patch({ op: 'remove', path: 'emails[type eq "home"]' }))).body['emails']).toHaveLength(2)
    expect(await scim('PATCH', `/Users/${id}`, patch({ op: 'replace', path: 'emails[type eq "fax"].value', value: 'x@kk.example' }))).toMatchObject({ status: 400, body: { schemas: [core.error] } })
    expect(await scim('PATCH', `/Users/${id}`, { Operations: [] })).toMatchObject({ status: 400, body: { scimType: 'invalidValue' } })
    const replaced = await scim('PUT', `/Users/${id}`, { ...bjensen, title: 'Leder' })
    expect([replaced.status, replaced.body['title'], replaced.body['id'], (replaced.body['emails'] as unknown[]).length]).toEqual([200, 'Leder', id, 2])
  })

  test.each<[string, unknown]>([
    ['without a name', { schemas: [core.user], emails: [{ value: 'x@kk.example' }] }],
    ['without a mail', { schemas: [core.user], userName: 'uden-mail' }],
    ['with a CPR number', { schemas: [core.user], userName: 'cpr@kk.example', displayName: 'Åse 010190-1234' }],
    ['that is no object', []],
  ])('%s is refused with a reason', async (_what, body) => {
    expect(await scim('POST', '/Users', body)).toMatchObject({ status: 400, body: { schemas: [core.error], status: '400', scimType: 'invalidValue', detail: expect.stringMatching(/\.$/) } })
  })
})

describe('Lists', () => {
  beforeAll(async () => { for (const n of [1, 2, 3, 4, 5]) await user(`liste${n}`, { title: n % 2 === 0 ? 'Lige' : 'Ulige', externalId: `x${n}` }) })

  // The filters of RFC 7644 §3.4.2.2, figure 2, on what is here.
  test.each<[string, readonly string[]]>([
    ['userName eq "LISTE1"', ['liste1']],
    ['username sw "liste" and title eq "Lige"', ['liste2', 'liste4']],
    ['userName sw "liste" and not (title eq "Lige")', ['liste1', 'liste3', 'liste5']],
    ['externalId eq "x3"', ['liste3']],
    ['userName sw "liste" and (externalId eq "x1" or externalId eq "x5")', ['liste1', 'liste5']],
    ['emails[value co "liste4" and primary eq true]', ['liste4']],
    ['emails.value ew "liste5@kk.example"', ['liste5']],
    ['userName sw "liste" and externalId pr', ['liste1', 'liste2', 'liste3', 'liste4', 'liste5']],
  ])('Are filtered by %s', async (filter, expected) => {
    const { body } = await scim('GET', `/Users?filter=${encodeURIComponent(filter)}`)
    expect((body['Resources'] as { userName: string }[]).map((one) => one.userName)).toEqual(expected)
  })

  test('Come in pages that begin at one, and say how many there are', async () => {
    const filter = encodeURIComponent('userName sw "liste"')
    expect((await scim('GET', `/Users?filter=${filter}&startIndex=2&count=2`)).body).toMatchObject({ schemas: [core.list], totalResults: 5, startIndex: 2, itemsPerPage: 2, Resources: [{ userName: 'liste2' }, { userName: 'liste3' }] })
    expect((await scim('GET', `/Users?filter=${filter}&startIndex=0&count=0`)).body).toMatchObject({ totalResults: 5, startIndex: 1, itemsPerPage: 0, Resources: [] })
    expect((await scim('GET', `/Users?filter=${filter}&startIndex=99`)).body).toMatchObject({ totalResults: 5, itemsPerPage: 0 })
    expect(await scim('GET', `/Users?filter=${encodeURIComponent('userName likes "x"')}`)).toMatchObject({ status: 400, body: { scimType: 'invalidFilter' } })
  })
})

describe('A group', () => {
  test('Gives its members the roles it is mapped to, and takes away only what the directory gave; one that is not mapped gives nothing', async () => {
    const [anna, bo] = [await user('anna'), await user('bo')]
    const made = await scim('POST', '/Groups', { schemas: [core.group], displayName: 'SOF-konsulenter', members: [{ value: anna }] })
    const group = String(made.body['id'])
    expect(made.body).toMatchObject({ displayName: 'SOF-konsulenter', members: [{ value: anna, $ref: `${base}/Users/${anna}`, type: 'User' }], meta: { resourceType: 'Group', version: 'W/"1"' } })
    await scim('POST', '/Groups', { schemas: [core.group], displayName: 'Alle', members: [{ value: anna }, { value: bo }] })
    expect([await rolesOf(await personOf(anna)), await rolesOf(await personOf(bo))]).toEqual([['consultant'], []])
    expect((await scim('GET', `/Users/${anna}`)).body['groups']).toEqual([expect.objectContaining({ value: group, display: 'SOF-konsulenter' }), expect.objectContaining({ display: 'Alle' })])
    // RFC 7644 §3.5.2.1 and §3.5.2.2: one member added, one removed.
    await scim('PATCH', `/Groups/${group}`, patch({ op: 'add', path: 'members', value: [{ value: bo, display: 'Bo' }] }))
    expect(await rolesOf(await personOf(bo))).toEqual(['consultant'])
    await service.pool.query(`insert into role_holdings (person_id, role, valid_from) values ($1, 'auditor', clock_timestamp())`, [await personOf(bo)])
    await scim('PATCH', `/Groups/${group}`, patch({ op: 'remove', path: `members[value eq "${bo}"]` }))
    expect([await rolesOf(await personOf(anna)), await rolesOf(await personOf(bo))]).toEqual([['consultant'], ['auditor']])
    expect(await scim('PATCH', `/Groups/${group}`, patch({ op: 'add', path: 'members', value: [{ value: '00000000-0000-4000-8000-000000000000' }] }))).toMatchObject({ status: 400, body: { scimType: 'invalidValue' } })
    expect((await scim('GET', `/Groups/${group}?excludedAttributes=members`)).body['members']).toBeUndefined()
    expect((await scim('DELETE', `/Groups/${group}`)).status).toBe(204)
    expect(await rolesOf(await personOf(anna))).toEqual([])
  })
})

describe('Somebody who is taken out of the directory', () => {
  test('Is out at once; what they did stands, and the administrator is told of what they had to do', async () => {
    const { caseId, cast } = await driveUntil(service, 'T003', 'confirmModel')
    const mail = 'leder3@kk.example'
    await service.pool.query('update people set email = $2 where id = $1', [cast.manager, mail])
    const id = String((await scim('POST', '/Users', { schemas: [core.user], userName: mail, displayName: 'Leder Tre' })).body['id'])
    expect(await personOf(id)).toBe(cast.manager)
    const manager = await http.as(cast.manager)
    expect((await manager.get('/me')).status).toBe(200)
    const before = (await service.pool.query('select count(*)::int as n from events where case_id = $1', [caseId])).rows
    // As Entra writes it.
    expect((await scim('PATCH', `/Users/${id}`, patch({ op: 'Replace', path: 'active', value: 'False' }))).body['active']).toBe(false)
    expect((await manager.get('/me')).status).toBe(401)
    expect((await http.signIn(cast.manager.replace('p-', ''), 'akkreditering-demo')).status).toBe(401)
    expect((await service.pool.query('select count(*)::int as n from events where case_id = $1', [caseId])).rows).toEqual(before)
    expect((await service.accreditations.notices('p-admin')).filter((one) => one.kind === 'personLeft')).toMatchObject([{ accreditationId: caseId, text: expect.stringContaining('taget ud af kataloget') }])
    // Back again, by the directory that took them out.
    expect((await scim('PATCH', `/Users/${id}`, patch({ op: 'replace', value: { active: true } }))).body['active']).toBe(true)
    expect((await http.signIn(cast.manager.replace('p-', ''), 'akkreditering-demo')).status).toBe(200)
    // Deleted they are gone from the directory, and still here in what they did.
    expect((await scim('DELETE', `/Users/${id}`)).status).toBe(204)
    expect([(await scim('GET', `/Users/${id}`)).status, (await scim('DELETE', `/Users/${id}`)).status]).toEqual([404, 404])
    expect((await service.pool.query('select name from people where id = $1', [cast.manager])).rows).toEqual([{ name: 'Leder Tre' }])
  })

  test('Stays out where a person closed their account, and the last administrator cannot be taken out', async () => {
    const id = await user('lukket')
    await (await http.as('p-admin')).post(`/people/${await personOf(id)}/account/close`)
    await scim('PATCH', `/Users/${id}`, patch({ op: 'replace', path: 'active', value: false }))
    await scim('PATCH', `/Users/${id}`, patch({ op: 'replace', path: 'active', value: true }))
    expect((await service.pool.query('select disabled_at is not null as closed from accounts where person_id = $1', [await personOf(id)])).rows).toEqual([{ closed: true }])
    const mail = 'admin-her@kk.example'
    await service.pool.query(`update people set email = $1 where id = 'p-admin'`, [mail])
    const admin = String((await scim('POST', '/Users', { schemas: [core.user], userName: mail, displayName: 'Admin' })).body['id'])
    expect(await scim('DELETE', `/Users/${admin}`)).toMatchObject({ status: 409, body: { detail: 'Personen er den eneste administrator. Giv en anden rollen først.' } })
    expect((await (await http.as('p-admin')).get('/me')).status).toBe(200)
  })
})

describe('Nasty input', () => {
  test('Is refused in SCIM\'s own words, changes nothing, and is never an unexpected error', async () => {
    const id = await user('urolig')
    const count = async (): Promise<unknown> => (await service.pool.query('select count(*) as n, max(version) as v from scim_resources')).rows
    const before = await count()
    const raw = async (method: string, path: string, body: string): Promise<readonly [number, string | null]> => {
      const answer = await fetch(`${http.url}/scim/v2${path}`, { method, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/scim+json' }, body })
      await answer.arrayBuffer()
      return [answer.status, answer.headers.get('content-type')]
    }
    const bodies = ['{', 'null', '[]', '"x"', `${'{"a":'.repeat(50)}1${'}'.repeat(50)}`, '{"__proto__":{"active":true}}', `{"schemas":["${core.user}"],"userName":"nul\\u0000tegn"}`, `{"schemas":["${core.user}"],"userName":"halv\\ud83d"}`, `{"schemas":["${core.user}"],"userName":${'9'.repeat(400)}}`, `{"schemas":["${core.user}"],"userName":"${'x'.repeat(5_000)}"}`]
    for (const body of bodies) {
      for (const [method, path] of [['POST', '/Users'], ['POST', '/Groups'], ['PUT', `/Users/${id}`], ['PATCH', `/Users/${id}`]] as const) {
        expect([body.slice(0, 40), ...await raw(method, path, body)]).toEqual([body.slice(0, 40), 400, 'application/scim+json; charset=utf-8'])
      }
    }
    expect((await raw('PATCH', `/Users/${id}`, JSON.stringify(patch({ op: 'remove', path: '__proto__.toString' }))))[0]).toBe(400)
    for (const path of ['/Users/%', '/Users/%00', `/Users/${'-'.repeat(36)}`, '/Users?filter=%00', '/Users?startIndex=1e309&count=-1', '/Users?filter=a%20b', `/Users?attributes=${'x,'.repeat(500)}`]) expect([path, (await scim('GET', path)).status < 500]).toEqual([path, true])
    expect(await count()).toEqual(before)
  })
})
