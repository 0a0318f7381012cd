// Signing in at a real OpenID provider on loopback: the right way in, and everything that must not let anybody in.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { checkProviders } from '../../services/provider-settings.ts'
import { formOn, wordsOf } from '../support/browse.ts'
import { type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { type HttpService, startHttp } from '../support/http.ts'
import { type IdentityProvider, startIdentityProvider } from '../support/identity-provider.ts'

const publicUrl = 'https://akkreditering.test'
const noted: object[] = []
let service: RecordService
let http: HttpService
let kk: IdentityProvider
let region: IdentityProvider

beforeAll(async () => {
  service = await startRecordService()
  const uris = (id: string) => ({ redirectUris: [`${publicUrl}/log-ind/udbyder/${id}/svar`], signedOutUris: [`${publicUrl}/log-ind`] })
  kk = await startIdentityProvider(uris('kk'))
  region = await startIdentityProvider(uris('region'))
  const providers = checkProviders([
    { id: 'kk', name: 'Københavns Kommune', issuer: kk.issuer, clientId: kk.clientId, clientSecret: kk.clientSecret, mailDomains: ['kk.example'], roles: { 'SOF-konsulenter': ['consultant'], 'SOF-læsere': ['reader'] } },
    { id: 'region', name: 'Region Øst', issuer: region.issuer, clientId: region.clientId, clientSecret: region.clientSecret, mailDomains: ['region.example'], secondFactor: 'always' },
  ])
  http = await startHttp({ store: service.database.store, services: servicesBeside(service), engine: { namespaceId: async () => 'none' }, isWorking: () => true, signIn: { providers, publicUrl, note: (fields) => { noted.push(fields) } } })
  for (const n of [1, 2, 3, 4, 5, 6, 7, 8, 10]) await service.pool.query(`insert into people (id, name, email, title) values ($1, $2, $3, 'Konsulent')`, [`p-oidc${n}`, `Åse Ærø ${n}`, `aase${n}@kk.example`])
}, 60_000)
afterAll(async () => {
  await http?.close()
  await kk?.close()
  await region?.close()
  await service?.stop()
})
beforeEach(() => {
  noted.length = 0
  kk.behind = 0
  kk.down = false
  kk.people.clear()
  for (const n of [1, 2, 3, 4, 5, 6, 7, 8, 10]) kk.people.set(`s${n}`, { email: `aase${n}@kk.example`, email_verified: true, groups: [] })
})

interface Seen { readonly status: number; readonly html: string; readonly words: string; readonly location: string | null; readonly headers: Headers }
/** A browser that keeps our cookies and follows nothing by itself. */
const browser = () => {
  const cookies = new Map<string, string>()
  const ask = async (path: string, init: { readonly method?: string; readonly body?: URLSearchParams; readonly headers?: Readonly<Record<string, string>> } = {}): Promise<Seen> => {
    const answer = await fetch(http.url + path.replace(publicUrl, ''), { ...init, redirect: 'manual', headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; '), ...init.headers } })
    for (const one of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? []
      if (/max-age=0/i.test(one)) cookies.delete(name)
      else cookies.set(name, value)
    }
    const html = await answer.text()
    return { status: answer.status, html, words: wordsOf(html), location: answer.headers.get('location'), headers: answer.headers }
  }
  const get = (path: string): Promise<Seen> => ask(path)
  const post = (path: string, fields: Readonly<Record<string, string>>): Promise<Seen> => ask(path, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: http.url, 'sec-fetch-site': 'same-origin' } })
  const send = (page: Seen, action: string): Promise<Seen> => { const form = formOn(page.html, action); return post(form.action, Object.fromEntries(form.fields)) }
  /** From the button to the provider's answer, which is not brought back yet. */
  const leave = async (subject: string, at: IdentityProvider = kk, id = 'kk', next = '/beskeder'): Promise<URL> => {
    const begun = await get(`/log-ind/udbyder/${id}?next=${encodeURIComponent(next)}`)
    expect([begun.status, new URL(begun.location ?? '').origin]).toStrictEqual([303, at.issuer])
    return at.come(begun.location ?? '', subject)
  }
  const back = (answer: URL): Promise<Seen> => get(answer.href)
  return { get, post, send, leave, back, cookies, come: async (subject: string) => back(await leave(subject)), isIn: async () => (await get('/beskeder')).status === 200 }
}
const rolesOf = async (personId: string): Promise<readonly string[]> =>
  (await service.pool.query<{ role: string }>('select role from role_holdings where person_id = $1 and valid_to is null order by role', [personId])).rows.map(({ role }) => role)
const linked = async (personId: string): Promise<number> => (await service.pool.query('select 1 from identities where person_id = $1', [personId])).rowCount ?? 0
/** Comes, the first time or again, and says yes where it is asked. */
const arrive = async (subject: string) => {
  const person = browser()
  const page = await person.come(subject)
  if (page.html.includes('/log-ind/tilknyt')) await person.send(page, '/log-ind/tilknyt')
  expect(await person.isIn()).toBe(true)
  return person
}

describe('The way in', () => {
  test('The sign-in page has a button for each provider, and the way there asks for a code with PKCE, state and nonce', async () => {
    const page = await browser().get('/log-ind?next=/forloeb')
    expect(page.words).toContain('Med din arbejdskonto Log ind med Københavns Kommune Log ind med Region Øst Med brugernavn og adgangskode')
    expect(page.html).toContain('href="/log-ind/udbyder/kk?next=%2Fforloeb"')
    const asked = new URL((await browser().get('/log-ind/udbyder/kk')).location ?? '').searchParams
    expect([asked.get('response_type'), asked.get('code_challenge_method'), asked.get('redirect_uri'), asked.get('scope')]).toStrictEqual(['code', 'S256', `${publicUrl}/log-ind/udbyder/kk/svar`, 'openid profile email'])
    for (const name of ['code_challenge', 'state', 'nonce']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/)
  })

  test('Who comes the first time says that it is they; then they are in, where they were going, and come straight in the next time', async () => {
    const person = browser()
    const asked = await person.come('s1')
    expect([asked.status, asked.words]).toStrictEqual([200, expect.stringContaining('Er det dig? Du er logget ind hos Københavns Kommune med aase1@kk.example.')])
    expect([asked.words.includes('Mailadressen hører til Åse Ærø 1.'), await person.isIn(), await linked('p-oidc1')]).toStrictEqual([true, false, 0])
    const let_in = await person.send(asked, '/log-ind/tilknyt')
    expect([let_in.status, let_in.html.includes('content="0;url=/beskeder"'), await person.isIn(), await linked('p-oidc1')]).toStrictEqual([200, true, true, 1])
    const again = browser()
    expect([(await again.come('s1')).words, await again.isIn()]).toStrictEqual([expect.stringContaining('Du er logget ind'), true])
    const { rows } = await service.pool.query(`select type, actor, data from access_changes where person_id = 'p-oidc1'`)
    expect(rows).toStrictEqual([{ type: 'identityLinked', actor: 'p-oidc1', data: { provider: 'kk' } }])
  })

  test('Signing in ends the session that was there, and leads nowhere but into the service', async () => {
    const person = await arrive('s2')
    const before = person.cookies.get('akkreditering')
    const answer = await person.back(await person.leave('s2', kk, 'kk', '//ondt.example/'))
    expect([answer.html.includes('content="0;url=/"'), answer.html.includes('ondt')]).toStrictEqual([true, false])
    expect([person.cookies.get('akkreditering') === before, (await service.pool.query(`select 1 from sessions where person_id = 'p-oidc2'`)).rowCount]).toStrictEqual([false, 1])
  })

  test('Groups give roles, and a group that is lost takes its roles away at the next sign-in; what a person gave stays', async () => {
    await service.pool.query(`insert into role_holdings (person_id, role, valid_from) values ('p-oidc3', 'auditor', now())`)
    kk.people.set('s3', { email: 'aase3@kk.example', email_verified: true, groups: ['SOF-konsulenter', 'SOF-læsere', 'Kantinen'] })
    await arrive('s3')
    expect(await rolesOf('p-oidc3')).toStrictEqual(['auditor', 'consultant', 'reader'])
    kk.people.set('s3', { email: 'aase3@kk.example', email_verified: true, groups: ['SOF-læsere'] })
    await browser().come('s3')
    expect(await rolesOf('p-oidc3')).toStrictEqual(['auditor', 'reader'])
    kk.people.set('s3', { email: 'aase3@kk.example', email_verified: true })
    await browser().come('s3')
    expect(await rolesOf('p-oidc3')).toStrictEqual(['auditor'])
    const { rows } = await service.pool.query<{ type: string; role: string }>(`select type, data ->> 'role' as role from people_changes where person_id = 'p-oidc3' order by id`)
    expect(rows.map(({ type, role }) => `${type} ${role}`)).toStrictEqual(['roleGiven consultant', 'roleGiven reader', 'roleEnded consultant', 'roleEnded reader'])
  })

  test('What was proved there, and when, is what the session is worth: two factors where the provider is trusted for it, and just now only where it was asked anew', async () => {
    const newest = async (): Promise<unknown> => (await service.pool.query(`select strong, proved_at > now() - interval '9 minutes' as fresh from sessions where person_id = 'p-oidc10' order by created_at desc limit 1`)).rows[0]
    await arrive('s10')
    // It does not say when: it may have been hours ago.
    expect(await newest()).toStrictEqual({ strong: false, fresh: false })
    const person = browser()
    const asked = new URL((await person.get('/log-ind/udbyder/kk?igen=ja&next=/personer')).location ?? '')
    expect([asked.searchParams.get('prompt'), asked.searchParams.get('max_age')]).toStrictEqual(['login', '0'])
    await person.back(await kk.come(asked.href, 's10'))
    expect(await newest()).toStrictEqual({ strong: false, fresh: true })
    await service.pool.query(`update people set email = 'aase10@region.example' where id = 'p-oidc10'`)
    region.people.set('s10', { email: 'aase10@region.example', email_verified: true })
    const there = browser()
    await there.send(await there.back(await there.leave('s10', region, 'region')), '/log-ind/tilknyt')
    expect(await newest()).toStrictEqual({ strong: true, fresh: false })
    await service.pool.query(`update people set email = 'aase10@kk.example' where id = 'p-oidc10'`)
  })

  test('A provider\'s key may change between two sign-ins', async () => {
    await arrive('s4')
    kk.rotate()
    const person = browser()
    await person.come('s4')
    expect(await person.isIn()).toBe(true)
  })

  test('A clock half a minute ahead or behind is forgiven', async () => {
    kk.behind = 30
    await arrive('s4')
    kk.behind = -30
    await arrive('s4')
  })

  test('Signing out ends it here, then leads to the provider to end it there, without saying who', async () => {
    const person = await arrive('s5')
    const page = await person.post('/log-ud', {})
    const to = new URL(/http-equiv="refresh" content="0;url=([^"]+)"/.exec(page.html)?.[1]?.replaceAll('&amp;', '&') ?? '')
    expect([page.status, await person.isIn(), to.origin]).toStrictEqual([200, false, kk.issuer])
    expect(Object.fromEntries(to.searchParams)).toStrictEqual({ client_id: 'akkreditering', post_logout_redirect_uri: `${publicUrl}/log-ind` })
    expect((await kk.visit(to.href)).html).toContain('<form')
    const other = await arrive('s5')
    kk.down = true
    // What is known of it is kept for a while, so that leaving needs no answer.
    expect([(await other.post('/log-ud', {})).status, await other.isIn()]).toStrictEqual([200, false])
  })
})

describe('Nobody is let in', () => {
  const refused = async (person: ReturnType<typeof browser>, seen: Seen, status: number, said: string): Promise<void> => {
    expect([seen.status, seen.words]).toStrictEqual([status, expect.stringContaining(`Du blev ikke logget ind ${said}`)])
    expect([await person.isIn(), person.cookies.has('akkreditering')]).toStrictEqual([false, false])
  }
  const wrongAnswer = 'Svaret fra det sted, du ville logge ind med, kunne ikke godkendes.'
  const notFinished = 'Login blev ikke gjort færdigt.'
  const unknown = 'Du er logget ind dér, men har ikke adgang her.'

  test('with another state, none, or in another browser; and an answer is good once', async () => {
    const person = browser()
    const answer = await person.leave('s6')
    const changed = new URL(answer)
    changed.searchParams.set('state', 'A'.repeat(43))
    await refused(person, await person.back(changed), 401, notFinished)
    changed.searchParams.delete('state')
    await refused(person, await person.back(changed), 401, notFinished)
    const other = browser()
    await refused(other, await other.back(answer), 401, notFinished)
    expect((await person.back(answer)).words).toContain('Er det dig?')
    await refused(person, await person.back(answer), 401, notFinished)
  })

  test('by an answer brought to the address of another provider', async () => {
    const person = browser()
    const answer = await person.leave('s6')
    await refused(person, await person.get(`/log-ind/udbyder/region/svar${answer.search}`), 401, notFinished)
  })

  test('with a nonce that was not asked for', async () => {
    const person = browser()
    const url = new URL((await person.get('/log-ind/udbyder/kk')).location ?? '')
    url.searchParams.set('nonce', 'somebody-elses')
    await refused(person, await person.back(await kk.come(url.href, 's6')), 401, wrongAnswer)
    expect(noted).toStrictEqual([{ provider: 'kk', refusal: 'provider-answer-wrong', name: 'ClientError', code: 'OAUTH_JWT_CLAIM_COMPARISON_FAILED' }])
  })

  test('by another issuer', async () => {
    const person = browser()
    const answer = await person.leave('s6')
    answer.searchParams.set('iss', region.issuer)
    await refused(person, await person.back(answer), 401, wrongAnswer)
  })

  test('with a code that belongs to another challenge', async () => {
    const [person, other] = [browser(), browser()]
    const [mine, theirs] = [await person.leave('s6'), await other.leave('s7')]
    mine.searchParams.set('code', theirs.searchParams.get('code') ?? '')
    await refused(person, await person.back(mine), 401, wrongAnswer)
  })

  test('with a token that ended two minutes ago', async () => {
    kk.behind = 120
    const person = browser()
    await refused(person, await person.come('s6'), 401, wrongAnswer)
    expect(noted).toMatchObject([{ code: 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED' }])
  })

  test('with a token signed by a key that the provider does not publish', async () => {
    kk.signUnknown()
    const person = browser()
    await refused(person, await person.come('s6'), 401, wrongAnswer)
    kk.rotate()
    expect((await person.come('s6')).words).toContain('Er det dig?')
  })

  test('where the provider lets nobody in', async () => {
    const person = browser()
    const begun = new URL((await person.get('/log-ind/udbyder/kk')).location ?? '')
    const answer = `/log-ind/udbyder/kk/svar?${new URLSearchParams({ error: 'access_denied', state: begun.searchParams.get('state') ?? '', iss: kk.issuer })}`
    await refused(person, await person.get(answer), 401, 'Det sted, du ville logge ind med, lod dig ikke komme videre.')
  })

  test('where the provider does not answer, or there is none of that name', async () => {
    const person = browser()
    const answer = await person.leave('s6')
    kk.down = true
    await refused(person, await person.back(answer), 503, 'Der er ikke svar fra det sted, du ville logge ind med.')
    await refused(person, await person.get('/log-ind/udbyder/findes-ikke'), 404, 'Den måde at logge ind på findes ikke.')
  })

  test.each([
    ['nobody knows here', { email: 'ukendt@kk.example', email_verified: true }],
    ['has a mail address that is not verified', { email: 'aase6@kk.example', email_verified: false }],
    ['has a mail address of another domain', { email: 'leder-t001@example.org', email_verified: true }],
  ])('who %s', async (_who, there) => {
    kk.people.set('fremmed', { ...there, groups: ['SOF-konsulenter'] })
    const person = browser()
    await refused(person, await person.come('fremmed'), 403, unknown)
  })

  test('by a provider for which no domain of mail is named', async () => {
    region.people.set('s6', { email: 'aase6@kk.example', email_verified: true })
    const person = browser()
    await refused(person, await person.back(await person.leave('s6', region, 'region')), 403, unknown)
  })

  test('as somebody who has left or whose account is closed', async () => {
    await arrive('s7')
    await service.pool.query(`update accounts set disabled_at = now() where person_id = 'p-oidc7'`)
    const person = browser()
    await refused(person, await person.come('s7'), 403, unknown)
    await service.pool.query(`update people set active_to = now() where id = 'p-oidc6'`)
    await refused(person, await person.come('s6'), 403, unknown)
  })

  test('by a mail address that has changed hands', async () => {
    await arrive('s8')
    kk.people.set('efterfoelger', { email: 'aase8@kk.example', email_verified: true })
    const person = browser()
    await refused(person, await person.come('efterfoelger'), 403, 'Din mailadresse hører til en, der allerede logger ind med en anden konto.')
    expect(await linked('p-oidc8')).toBe(1)
  })

  test('by another browser\'s confirmation', async () => {
    kk.people.set('s9', { email: 'aase5@kk.example', email_verified: true })
    await service.pool.query(`delete from identities where person_id = 'p-oidc5'`)
    const [person, other] = [browser(), browser()]
    const asked = await person.come('s9')
    await other.get('/log-ind/udbyder/kk')
    await refused(other, await other.send(asked, '/log-ind/tilknyt'), 401, notFinished)
    expect(await linked('p-oidc5')).toBe(0)
    await person.send(asked, '/log-ind/tilknyt')
    expect([await person.isIn(), await linked('p-oidc5')]).toStrictEqual([true, 1])
  })
})
