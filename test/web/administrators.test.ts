// Administrators: two factors are asked of them, what gives others power asks who they are anew, and there is always one left.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { TOTP } from 'otpauth'
import { checkProviders } from '../../services/provider-settings.ts'
import { followProvider } from '../../store/identities.ts'
import { applyEvent } from '../../store/organisation-steps.ts'
import { lockPeople } from '../../store/people-changes.ts'
import { recordDeps } from '../../store/record.ts'
import { visitor, wordsOf, type Visitor } from '../support/browse.ts'
import { type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { giveDemoPasswords, type HttpService, newKey, startHttp } from '../support/http.ts'

const scimToken = 'scim-0123456789abcdef0123456789abcdef'
let service: RecordService
let http: HttpService
beforeAll(async () => {
  service = await startRecordService()
  await giveDemoPasswords(service.database.store)
  const providers = checkProviders([{ id: 'kk', name: 'KK', issuer: 'https://login.kk.example', clientId: 'c', mailDomains: ['sof.example'], roles: { Administratorer: ['administrator'] }, scimTokenSha256: createHash('sha256').update(scimToken).digest('hex') }])
  http = await startHttp({ store: service.database.store, services: servicesBeside(service), engine: { namespaceId: async () => 'none' }, isWorking: () => true, adminSecondFactor: 'required', signIn: { providers, publicUrl: 'https://akkreditering.test', note: () => undefined } })
}, 60_000)
afterAll(async () => {
  await http?.close()
  await service?.stop()
})
beforeEach(() => service.pool.query('truncate sign_in_throttles'))

const demo = 'akkreditering-demo'
const page = '/min-adgang/kode-app'
const arrive = async (name: string): Promise<Visitor> => { const person = visitor(http.url); await person.signIn(name); return person }
const api = async (cookie: string, method: string, path: string, body?: object, headers: Readonly<Record<string, string>> = {}): Promise<{ readonly status: number; readonly body: Readonly<Record<string, unknown>> }> => {
  const answer = await fetch(`${http.url}/api/v1${path}`, { method, headers: { ...(cookie === '' ? {} : { cookie }), 'idempotency-key': newKey(), ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
  const text = await answer.text()
  return { status: answer.status, body: (text === '' ? {} : JSON.parse(text)) as Readonly<Record<string, unknown>> }
}
const said = ({ status, body }: Awaited<ReturnType<typeof api>>): string => [String(status), ...(typeof body['code'] === 'string' ? [body['code']] : [])].join(' ')
const letters = new Map<string, string>()
const shows = async (name: string): Promise<string> => {
  await service.pool.query('update totp_secrets set last_step = 0 where person_id = $1', [`p-${name}`])
  return new TOTP({ secret: letters.get(name) ?? '' }).generate()
}
const setUp = async (person: Visitor, name: string): Promise<void> => {
  const shown = await person.fill(await person.get(page), page, { current: demo })
  letters.set(name, /<code class="secret">([A-Z2-7 ]+)</.exec(shown.html)?.[1]?.replaceAll(' ', '') ?? '')
  await person.fill(shown, page, { code: await shows(name) })
}
/** Two factors, whatever was set up before. */
const strongly = async (name: string): Promise<Visitor> => {
  const person = await arrive(name)
  if (!letters.has(name)) await setUp(person, name)
  else await person.post('/log-ind/kode', { token: /name="token" value="([\w-]+)"/.exec((await person.post('/log-ind', { username: name, password: demo })).html)?.[1] ?? '', code: await shows(name) })
  return person
}
const rolesNow = async (personId: string): Promise<readonly string[]> => (await service.pool.query<{ role: string }>('select role from role_holdings where person_id = $1 and (valid_to is null or valid_to > clock_timestamp()) order by role', [personId])).rows.map(({ role }) => role)
const later = async (name: string, minutes: number): Promise<void> => { await service.pool.query(`update sessions set proved_at = clock_timestamp() - make_interval(secs => $2) where person_id = $1`, [`p-${name}`, minutes * 60]) }

describe('An administrator with a password alone', () => {
  test('reaches the page that sets a second factor up and the way out, and nothing else, on pages and over the API', async () => {
    const admin = await arrive('admin')
    for (const path of ['/', '/administration', '/personer', '/personer/p-leder-t001/adgang', '/forloeb', '/beskeder', '/database', '/hjaelp']) expect((await admin.get(path)).url).toBe(page)
    expect(wordsOf((await admin.get('/')).html)).toContain('Som administrator skal du logge ind med to ting')
    for (const path of ['/min-adgang', '/tilgaengelighed']) expect((await admin.get(path)).url).toBe(path)
    expect([(await admin.post('/personer/p-leder-t001/adgang', { act: 'close' })).status, (await admin.post('/min-adgang/tokens', { name: 'Bagvej' })).status]).toStrictEqual([403, 403])
    const cookie = admin.cookie()
    const asked = [await api(cookie, 'GET', '/accreditations'), await api(cookie, 'GET', '/people/p-leder-t001/account'), await api(cookie, 'POST', '/people/p-leder-t001/roles', { role: 'reader' }), await api(cookie, 'POST', '/tokens', { name: 'Bagvej' })]
    expect(asked.map(said)).toStrictEqual(Array.from({ length: 4 }, () => '403 second-factor-required'))
    expect([said(await api(cookie, 'GET', '/me')), await rolesNow('p-leder-t001')]).toStrictEqual(['200', []])
    // The control: who is no administrator comes in with a password.
    const head = await arrive('sekretariatsleder')
    expect([(await head.get('/')).url, said(await api(head.cookie(), 'GET', '/accreditations'))]).toStrictEqual(['/', '200'])
  })

  test('who comes by a provider that says nothing of two factors is told so, and what to do', async () => {
    const { rows: [row] } = await service.pool.query<{ password_hash: string }>(`select password_hash from accounts where person_id = 'p-admin'`)
    const admin = await arrive('admin')
    await service.pool.query(`update accounts set password_hash = null where person_id = 'p-admin'`)
    const words = wordsOf((await admin.get('/')).html)
    expect([words.includes('Det sted, du loggede ind med, fortæller ikke, at det har bedt dig om to ting.'), words.includes('Skriv først din adgangskode')]).toStrictEqual([true, false])
    await service.pool.query(`update accounts set password_hash = $1 where person_id = 'p-admin'`, [row?.password_hash])
  })

  test('sets an app up there and goes on; with password and code all is open at once', async () => {
    const admin = await arrive('admin')
    await setUp(admin, 'admin')
    expect([(await admin.get('/administration')).url, said(await api(admin.cookie(), 'GET', '/people/p-leder-t001/account'))]).toStrictEqual(['/administration', '200'])
    const again = await strongly('admin')
    expect((await again.get('/administration')).url).toBe('/administration')
  })

  test('is not let in by a token that was made before they became one', async () => {
    const konsulent = await arrive('konsulent2')
    const { body: { secret } } = await api(konsulent.cookie(), 'POST', '/tokens', { name: 'Før' })
    const by = { authorization: `Bearer ${String(secret)}` }
    expect(said(await api('', 'GET', '/accreditations', undefined, by))).toBe('200')
    const admin = await strongly('admin')
    const given = await api(admin.cookie(), 'POST', '/people/p-konsulent2/roles', { role: 'administrator' })
    expect([said(given), said(await api('', 'GET', '/accreditations', undefined, by)), (await konsulent.get('/')).url]).toStrictEqual(['201', '403 second-factor-required', page])
    expect(said(await api(admin.cookie(), 'POST', `/roles/${String(given.body['holdingId'])}/end`, {}))).toBe('200')
    expect(said(await api('', 'GET', '/accreditations', undefined, by))).toBe('200')
  })
})

describe('What gives others a way in or a power', () => {
  test('asks anew after ten minutes, keeps what was sent, and lets it through once', async () => {
    const admin = await strongly('admin')
    const person = '/personer/p-medarbejder1-t002'
    await later('admin', 9)
    expect((await admin.post('/personer/p-leder-t003/adgang', { act: 'close' })).url).toContain('gemt=ja')
    await later('admin', 10)
    const asked = await admin.post(person, { act: 'giveRole', role: 'reader', _key: 'role-1' })
    expect([asked.status, wordsOf(asked.html).includes('Bekræft, at det er dig'), await rolesNow('p-medarbejder1-t002')]).toStrictEqual([403, true, []])
    const wrong = await admin.fill(asked, '/log-ind/igen', { current: demo, code: '000000' })
    expect([wrong.status, wordsOf(wrong.html).includes('Koden kunne ikke bruges.')]).toStrictEqual([422, true])
    const resumed = await admin.fill(wrong, '/log-ind/igen', { current: demo, code: await shows('admin') })
    await admin.fill(resumed, person, {})
    await admin.fill(resumed, person, {})
    expect(await rolesNow('p-medarbejder1-t002')).toStrictEqual(['reader'])
    // What gives nobody anything is not asked for.
    await later('admin', 600)
    expect((await admin.get('/administration')).url).toBe('/administration')
  })

  test('over the API is refused until they sign in anew, and to a token always', async () => {
    const admin = await strongly('admin')
    const { body: { secret } } = await api(admin.cookie(), 'POST', '/tokens', { name: 'Program' })
    const calls = [['POST', '/people/p-leder-t004/roles', { role: 'reader' }], ['POST', '/roles/1/end', {}], ['POST', '/people/p-leder-t004/account/link', {}], ['POST', '/people/p-leder-t004/account/close', undefined], ['POST', '/people/p-leder-t004/account/open', undefined], ['POST', '/people/p-leder-t004/account/second-factor/end', undefined]] as const
    await later('admin', 11)
    for (const [method, path, body] of calls) {
      expect([path, said(await api(admin.cookie(), method, path, body)), said(await api('', method, path, body, { authorization: `Bearer ${String(secret)}` }))]).toStrictEqual([path, '403 sign-in-again', '403 session-required'])
    }
    await later('admin', 1)
    expect(said(await api(admin.cookie(), 'POST', '/people/p-leder-t004/account/link', {}))).toBe('201')
  })
})

describe('The last administrator', () => {
  const scim = async (method: string, path: string, body: object): Promise<{ readonly status: number; readonly body: Readonly<Record<string, unknown>> }> => {
    const answer = await fetch(`${http.url}/scim/v2${path}`, { method, headers: { authorization: `Bearer ${scimToken}`, 'content-type': 'application/scim+json' }, body: JSON.stringify(body) })
    return { status: answer.status, body: (await answer.json()) as Readonly<Record<string, unknown>> }
  }
  const schemas = (kind: string) => [kind === 'patch' ? 'urn:ietf:params:scim:api:messages:2.0:PatchOp' : `urn:ietf:params:scim:schemas:core:2.0:${kind}`]
  const patch = (path: string, ...Operations: readonly object[]) => scim('PATCH', path, { schemas: schemas('patch'), Operations })

  test('is not lost by a directory, its group or an event, while another is; and it is said', async () => {
    await service.pool.query(`update role_holdings set valid_to = clock_timestamp() where role = 'administrator' and person_id <> 'p-admin' and valid_to is null`)
    const { rows: [one] } = await service.pool.query<{ email: string; name: string }>(`select email, name from people where id = 'p-leder-t010'`)
    const made = await scim('POST', '/Users', { schemas: schemas('User'), userName: 'leder-t010', displayName: one?.name, emails: [{ value: one?.email, primary: true }] })
    const group = await scim('POST', '/Groups', { schemas: schemas('Group'), displayName: 'Administratorer', members: [{ value: made.body['id'] }] })
    expect([made.status, group.status, await rolesNow('p-leder-t010')]).toStrictEqual([201, 201, ['administrator']])
    const leave = { op: 'remove', path: `members[value eq "${String(made.body['id'])}"]` }
    const join = { op: 'add', path: 'members', value: [{ value: made.body['id'] }] }
    // The control: with another administrator the group's role ends.
    await patch(`/Groups/${String(group.body['id'])}`, leave)
    expect(await rolesNow('p-leder-t010')).toStrictEqual([])
    await patch(`/Groups/${String(group.body['id'])}`, join)
    const admin = await strongly('admin')
    const { rows: [held] } = await service.pool.query<{ id: string }>(`select id from role_holdings where person_id = 'p-admin' and role = 'administrator' and valid_to is null`)
    // Whoever is one only until a day is not counted on, nor whoever cannot sign in.
    await service.pool.query(`update role_holdings set valid_to = clock_timestamp() where id = $1`, [held?.id])
    const lost = [await patch(`/Groups/${String(group.body['id'])}`, leave), await patch(`/Users/${String(made.body['id'])}`, { op: 'replace', path: 'active', value: false })]
    expect([lost.map(({ status }) => status), await rolesNow('p-leder-t010')]).toStrictEqual([[200, 409], ['administrator']])
    await service.database.store.db.transaction().execute(async (trx) => followProvider(trx, 'p-leder-t010', 'kk', [], await lockPeople(trx)))
    expect(await rolesNow('p-leder-t010')).toStrictEqual(['administrator'])
    const { rows: kept } = await service.pool.query(`select type from access_changes where person_id = 'p-leder-t010' and type = 'administratorKept'`)
    expect(kept).toHaveLength(1)

    await service.pool.query(`update role_holdings set valid_to = null where id = $1`, [held?.id])
    expect(wordsOf((await admin.get('/personer/p-leder-t010/adgang')).html)).toContain('Rollen som administrator beholdt, fordi ingen anden har den')
    // Another is there again: now the lost group takes its role along.
    await service.database.store.db.transaction().execute(async (trx) => followProvider(trx, 'p-leder-t010', 'kk', [], await lockPeople(trx)))
    expect([await rolesNow('p-leder-t010'), await rolesNow('p-admin')]).toStrictEqual([[], ['administrator']])

    // An offer closes with everything its manager held there; what they are besides stays.
    await service.pool.query(`insert into role_holdings (person_id, role, valid_from) values ('p-leder-t010', 'administrator', clock_timestamp())`)
    const head = await http.as('p-sekretariatsleder')
    const { body: { eventId } } = await head.post('/organisational-events', { body: { change: { kind: 'closes', offerId: 'T010' }, on: `${new Date().getUTCFullYear() + 1}-06-30` } })
    await applyEvent(recordDeps(service.pool, async () => `${new Date().getUTCFullYear() + 1}-07-01T10:00:00.000Z`), String(eventId))
    expect([(await service.pool.query(`select lifecycle->>'status' as status from offers where id = 'T010'`)).rows[0], await rolesNow('p-leder-t010')]).toStrictEqual([{ status: 'closed' }, ['administrator']])
  })

  test('is not lost by two who end one another\'s role or close one another\'s account at once', async () => {
    const [one, two] = [await strongly('admin'), await strongly('leder-t010')]
    const both = await Promise.all([api(one.cookie(), 'POST', '/people/p-leder-t010/account/close'), api(two.cookie(), 'POST', '/people/p-admin/account/close')])
    expect(both.filter(({ status }) => status === 204)).toHaveLength(1)
    await service.pool.query(`update accounts set disabled_at = null where person_id in ('p-admin', 'p-leder-t010')`)
    const [three, four] = [await strongly('admin'), await strongly('leder-t010')]
    const ids = Object.fromEntries((await service.pool.query<{ id: string; person_id: string }>(`select id, person_id from role_holdings where role = 'administrator' and valid_to is null`)).rows.map((row) => [row.person_id, row.id]))
    const ended = await Promise.all([api(three.cookie(), 'POST', `/roles/${ids['p-leder-t010']}/end`, {}), api(four.cookie(), 'POST', `/roles/${ids['p-admin']}/end`, {})])
    expect(ended.filter(({ status }) => status === 200)).toHaveLength(1)
    expect((await service.pool.query(`select 1 from role_holdings where role = 'administrator' and valid_to is null`)).rowCount).toBe(1)
  })
})
