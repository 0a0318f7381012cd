// Local accounts: given by an administrator, opened by a one-time link, changed by their owner, and never locked to them by others.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { sealAll } from '../../store/trail/seal.ts'
import { verifyTrail } from '../../store/trail/verify.ts'
import { type Answered, visitor, wordsOf, type Visitor } from '../support/browse.ts'
import { type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { giveDemoPasswords, type HttpService, newKey, startHttp } from '../support/http.ts'

let service: RecordService
let http: HttpService
const breached = new Set(['en lækket kode på en liste'])
beforeAll(async () => {
  service = await startRecordService()
  await giveDemoPasswords(service.database.store)
  http = await startHttp({ store: service.database.store, services: servicesBeside(service), engine: { namespaceId: async () => 'none' }, isWorking: () => true, breached: async (password) => breached.has(password) })
  for (const n of [1, 2, 3, 4, 5, 6]) await service.pool.query(`insert into people (id, name, email, title) values ($1, $2, $3, 'Leder')`, [`p-ny${n}`, `Ægidius Ørsted ${n}`, `ny${n}@kk.example`])
}, 60_000)
afterAll(async () => {
  await http?.close()
  await service?.stop()
})
beforeEach(() => service.pool.query('truncate sign_in_throttles'))

const demo = 'akkreditering-demo'
const arrive = async (username: string, password = demo): Promise<Visitor> => { const person = visitor(http.url); await person.post('/log-ind', { username, password }); return person }
const isIn = async (person: Visitor): Promise<boolean> => (await person.get('/beskeder')).url === '/beskeder'
const madeLink = (page: Answered): string => /\/adgang\?kode=[\w-]{43}/.exec(page.html)?.[0] ?? ''
/** The administrator gives somebody a link; gives its address. */
const linkFor = async (admin: Visitor, id: string, username?: string): Promise<string> => madeLink(await admin.fill(await admin.get(`/personer/${id}/adgang`), `/personer/${id}/adgang`, username === undefined ? {} : { username }))
const choose = async (link: string, password: string, person = visitor(http.url)): Promise<Answered> => person.fill(await person.get(link), '/adgang', { password, repeat: password })

describe('An account is given', () => {
  test('by a link that is shown once, by which the person chooses a password that nobody else knows', async () => {
    const admin = await arrive('admin')
    expect((await admin.get('/personer/p-ny1')).html).toContain('href="/personer/p-ny1/adgang"')
    const page = await admin.get('/personer/p-ny1/adgang')
    expect(wordsOf(page.html)).toContain('Adgang for Ægidius Ørsted 1')
    const made = await admin.fill(page, '/personer/p-ny1/adgang', { username: 'NY1@kk.example' })
    const link = madeLink(made)
    expect([link !== '', wordsOf(made.html).includes('Brugernavnet er ny1@kk.example.'), madeLink(await admin.get('/personer/p-ny1/adgang'))]).toStrictEqual([true, true, ''])
    const set = await choose(link, 'rødgrød med fløde på')
    expect(wordsOf(set.html)).toContain('Adgangskoden er gemt')
    const person = await arrive('ny1@kk.example', 'rødgrød med fløde på')
    expect(await isIn(person)).toBe(true)
    const { rows } = await service.pool.query<{ type: string; actor: string }>(`select type, actor from access_changes where person_id = 'p-ny1' order by id`)
    expect(rows).toStrictEqual([{ type: 'accountLinkMade', actor: 'p-admin' }, { type: 'passwordSet', actor: 'p-ny1' }])
    const secret = link.split('=')[1] ?? ''
    expect((await service.pool.query(`select 1 from requests where answer::text like '%' || $1 || '%'`, [secret])).rowCount).toBe(0)
  })

  test('once: a used link, a replaced one, one that is a day old and one that nobody made open nothing', async () => {
    const admin = await arrive('admin')
    const [replaced, used] = [await linkFor(admin, 'p-ny2', 'ny2'), await linkFor(admin, 'p-ny2')]
    await choose(used, 'korrekt hest batteri')
    const old = await linkFor(admin, 'p-ny2')
    await service.pool.query(`update account_links set expires_at = now() where person_id = 'p-ny2'`)
    for (const link of [replaced, used, old, `/adgang?kode=${'A'.repeat(43)}`, '/adgang', '/adgang?kode[]=x']) {
      const page = await visitor(http.url).get(link)
      expect([page.status, wordsOf(page.html)]).toStrictEqual([404, expect.stringContaining('Linket kan ikke bruges.')])
    }
    expect((await visitor(http.url).post('/adgang', { kode: used.split('=')[1] ?? '', password: 'en helt anden kode', repeat: 'en helt anden kode' })).status).toBe(404)
    expect(await isIn(await arrive('ny2', 'korrekt hest batteri'))).toBe(true)
  })

  test('twice at once: one of two wins', async () => {
    const link = await linkFor(await arrive('admin'), 'p-ny3', 'ny3')
    const answers = await Promise.all(['den første af to koder', 'den anden af to koder'].map((password) => choose(link, password)))
    expect(answers.map((one) => one.status).toSorted((a, b) => a - b)).toStrictEqual([200, 404])
    const won = answers[0]?.status === 200 ? 'den første af to koder' : 'den anden af to koder'
    expect(await isIn(await arrive('ny3', won))).toBe(true)
  })

  test('with a password that is long enough, not the name, not on a list of leaks, and typed twice alike', async () => {
    const link = await linkFor(await arrive('admin'), 'p-ny4', 'ny4')
    const said = async (password: string, repeat = password): Promise<string> => { const person = visitor(http.url); const page = await person.fill(await person.get(link), '/adgang', { password, repeat }); expect([page.status, password !== '' && page.html.includes(`value="${password}`)]).toStrictEqual([422, false]); return wordsOf(page.html) }
    expect(await said('for kort')).toContain('Adgangskoden skal have mindst 12 tegn.')
    expect(await said('Ægidius Ørsted')).toContain('den er næsten dit navn')
    expect(await said('en lækket kode på en liste')).toContain('Adgangskoden står på en liste over koder, der er lækket')
    expect(await said('rødgrød med fløde', 'rødgrød uden fløde')).toContain('De to nye adgangskoder er ikke ens.')
    expect(await said('')).toContain('Skriv en ny adgangskode.')
    expect((await choose(link, 'rødgrød med fløde')).status).toBe(200)
  })

  test('and closed: its sessions, tokens and links end, and it can be opened again', async () => {
    const admin = await arrive('admin')
    const person = await arrive('leder-t010')
    const api = await http.as('p-leder-t010')
    const token = String((await api.post('/tokens', { body: { name: 'Program' } })).body['secret'])
    const link = await linkFor(admin, 'p-leder-t010')
    const byToken = async (): Promise<number> => (await http.nobody.get('/me', { authorization: `Bearer ${token}` })).status
    expect(await byToken()).toBe(200)
    await admin.post('/personer/p-leder-t010/adgang', { act: 'close' })
    expect([await isIn(person), await byToken(), (await visitor(http.url).get(link)).status, await isIn(await arrive('leder-t010'))]).toStrictEqual([false, 401, 404, false])
    expect(wordsOf((await admin.get('/personer/p-leder-t010/adgang')).html)).toContain('Tilstand Lukket')
    await admin.post('/personer/p-leder-t010/adgang', { act: 'open' })
    expect([await isIn(await arrive('leder-t010')), await isIn(person)]).toStrictEqual([true, false])
  })

  test('by an administrator alone, never to themself, under a name that is free', async () => {
    expect((await (await arrive('konsulent1')).get('/personer/p-ny5/adgang')).status).toBe(403)
    const admin = await arrive('admin')
    expect((await admin.get('/personer/p-findes-ikke/adgang')).status).toBe(404)
    for (const act of ['link', 'close']) expect((await admin.post('/personer/p-admin/adgang', { act })).status).toBe(403)
    expect(await isIn(admin)).toBe(true)
    const taken = await admin.post('/personer/p-ny5/adgang', { act: 'link', username: 'leder-t001' })
    expect([taken.status, wordsOf(taken.html)]).toStrictEqual([409, expect.stringContaining('En anden har det brugernavn.')])
    expect((await admin.post('/personer/p-ny5/adgang', { act: 'link', username: 'æ' })).status).toBe(422)
  })

  test('over the API, where a repeated key makes no second link and a token makes none', async () => {
    const admin = await http.as('p-admin')
    const key = newKey()
    const ask = (headers = {}) => admin.post('/people/p-ny5/account/link', { key, body: { username: 'ny5' }, headers })
    const [first, again] = [await ask(), await ask()]
    expect([first.status, first.body['secret'], again.status, again.body]).toStrictEqual([201, expect.stringMatching(/^[\w-]{43}$/), 201, { ...first.body, secret: null }])
    const token = String((await admin.post('/tokens', { body: { name: 'Program' } })).body['secret'])
    const refused = await http.nobody.post('/people/p-ny5/account/link', { body: {}, headers: { authorization: `Bearer ${token}` } })
    expect([refused.status, refused.body['code']]).toStrictEqual([403, 'session-required'])
    expect((await admin.get('/people/p-ny5/account')).body).toStrictEqual({ personId: 'p-ny5', name: 'Ægidius Ørsted 5', username: 'ny5', hasPassword: false, exists: true, closedAt: null, lastUsedAt: null, linkUntil: first.body['expiresAt'], identities: [], secondFactor: null, changes: [{ at: expect.any(String), type: 'accountLinkMade', byName: expect.any(String) }] })
  })
})

describe('One\'s own password', () => {
  test('is changed on Min adgang, which ends every other session and renews this one', async () => {
    const [elsewhere, here] = [await arrive('leder-t011'), await arrive('leder-t011')]
    const before = here.cookie()
    const page = await here.get('/min-adgang')
    expect(wordsOf(page.html)).toContain('Sådan logger du ind Brugernavn leder-t011 Adgangskode Valgt')
    const after = await here.fill(page, '/min-adgang/adgangskode', { current: demo, password: 'fire ord uden komma', repeat: 'fire ord uden komma' })
    expect([after.url, wordsOf(after.html).includes('Adgangskoden er skiftet'), here.cookie() === before]).toStrictEqual(['/min-adgang?skiftet=ja', true, false])
    expect([await isIn(here), await isIn(elsewhere), await isIn(await arrive('leder-t011')), await isIn(await arrive('leder-t011', 'fire ord uden komma'))]).toStrictEqual([true, false, false, true])
  })

  test('is not changed by who does not know it, who cannot try more often than at sign-in', async () => {
    const person = await arrive('leder-t012')
    const attempt = async (current: string): Promise<Answered> => person.post('/min-adgang/adgangskode', { current, password: 'fire ord uden komma', repeat: 'fire ord uden komma' })
    const wrong = await attempt('forkert')
    expect([wrong.status, wordsOf(wrong.html)]).toStrictEqual([422, expect.stringContaining('Den nuværende adgangskode er forkert.')])
    for (let n = 0; n < 4; n += 1) await attempt('forkert')
    expect((await attempt(demo)).headers.get('retry-after')).toBe('60')
    expect([(await attempt(demo)).status, await isIn(person), await isIn(await arrive('leder-t012'))]).toStrictEqual([429, true, true])
  })

  test('is not changed by a token', async () => {
    const api = await http.as('p-leder-t013')
    const token = String((await api.post('/tokens', { body: { name: 'Program' } })).body['secret'])
    const answer = await http.nobody.post('/account/password', { body: { current: demo, password: 'fire ord uden komma' }, headers: { authorization: `Bearer ${token}` } })
    expect([answer.status, answer.body['code']]).toStrictEqual([403, 'session-required'])
  })
})

describe('Failing on purpose', () => {
  const fail = async (person: Visitor, username: string, times: number): Promise<number> => { let last = 0; for (let n = 0; n < times; n += 1) last = (await person.post('/log-ind', { username, password: 'forkert' })).status; return last }

  test('keeps nobody out of the browser in which they have signed in before', async () => {
    const mine = await arrive('leder-t014')
    await mine.post('/log-ud', {})
    expect(await fail(visitor(http.url), 'leder-t014', 6)).toBe(429)
    expect((await visitor(http.url).post('/log-ind', { username: 'leder-t014', password: demo })).headers.get('retry-after')).toMatch(/^(?:60|5\d)$/)
    expect(await isIn(await arrive('leder-t014'))).toBe(false)
    await mine.post('/log-ind', { username: 'leder-t014', password: demo })
    expect(await isIn(mine)).toBe(true)
  })

  test('in a known browser is counted there too, and a browser known to one is not known to another', async () => {
    const mine = await arrive('leder-t015')
    expect(await fail(mine, 'leder-t015', 6)).toBe(429)
    await fail(visitor(http.url), 'leder-t016', 6)
    expect((await mine.post('/log-ind', { username: 'leder-t016', password: demo })).status).toBe(429)
  })

  test('is over when the administrator gives a link', async () => {
    await fail(visitor(http.url), 'leder-t017', 6)
    await choose(await linkFor(await arrive('admin'), 'p-leder-t017'), 'en ny kode efter alt det')
    expect(await isIn(await arrive('leder-t017', 'en ny kode efter alt det'))).toBe(true)
  })
})

describe('Somebody from outside', () => {
  test('is entered with a last day: until it they act, after it everything of theirs ends by itself', async () => {
    const admin = await arrive('admin')
    const lastDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date(Date.now() + 3 * 86_400_000))
    const entered = await admin.fill(await admin.get('/personer/ny'), '/personer/ny', { name: 'Ekstern Auditør Ågård', title: 'Auditor', email: 'ekstern@andenkommune.example', lastDay })
    const id = /^\/personer\/([^?]+)/.exec(entered.url)?.[1] ?? ''
    const { rows: [row] } = await service.pool.query<{ until: string }>(`select to_char(active_to at time zone 'Europe/Copenhagen', 'YYYY-MM-DD HH24:MI') as until from people where id = $1`, [id])
    expect(row?.until).toBe(`${new Date(Date.parse(`${lastDay}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10)} 00:00`)
    await admin.post(`/personer/${id}`, { act: 'giveRole', role: 'auditor' })
    await choose(await linkFor(admin, id, 'ekstern'), 'en kode til tre dage her')
    const person = await arrive('ekstern', 'en kode til tre dage her')
    const { secret } = (await (await fetch(`${http.url}/api/v1/tokens`, { method: 'POST', headers: { cookie: person.cookie(), 'content-type': 'application/json', 'idempotency-key': 'k' }, body: '{"name":"Program"}' })).json()) as { secret: string }
    const me = async (): Promise<readonly unknown[]> => { const answer = await fetch(`${http.url}/api/v1/me`, { headers: { authorization: `Bearer ${secret}` } }); return [answer.status, ((await answer.json()) as { roles?: unknown }).roles] }
    expect([await isIn(person), await me()]).toStrictEqual([true, [200, ['auditor']]])
    // The day is past: nothing else is done.
    await service.pool.query(`update people set active_from = active_from - interval '1 minute', active_to = clock_timestamp() - interval '1 second' where id = $1`, [id])
    expect([await isIn(person), await me(), await isIn(await arrive('ekstern', 'en kode til tre dage her'))]).toStrictEqual([false, [401, undefined], false])
  })

  test('is not entered with a day that has been', async () => {
    const admin = await arrive('admin')
    const page = await admin.fill(await admin.get('/personer/ny'), '/personer/ny', { name: 'Ekstern', title: 'Auditor', email: 'ekstern2@andenkommune.example', lastDay: '2020-01-01' })
    expect([page.status, wordsOf(page.html)]).toStrictEqual([422, expect.stringContaining('er passeret. Vælg i dag eller en senere dag.')])
  })
})

describe('Somebody who has left', () => {
  const hits = async (needle: string): Promise<readonly string[]> => {
    const { rows: tables } = await service.pool.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public' order by 1`)
    const found: string[] = []
    for (const { name } of tables) if ((await service.pool.query(`select 1 from "${name}" t where strpos(lower(t::text), lower($1)) > 0 limit 1`, [needle])).rowCount) found.push(name)
    return found
  }

  test('becomes a number: name, mail, username and every way in are nowhere, what they did stays theirs, and the trail is whole', async () => {
    const admin = await arrive('admin')
    await choose(await linkFor(admin, 'p-ny6', 'aegidius.seks'), 'en kode der er lang nok')
    const person = await arrive('aegidius.seks', 'en kode der er lang nok')
    await http.signIn('aegidius.seks', 'forkert kode her')
    await service.pool.query(`insert into role_holdings (person_id, role, valid_from) values ('p-ny6', 'reader', now())`)
    // The control: all of it is there.
    expect(await isIn(person)).toBe(true)
    expect([await hits('Ægidius Ørsted 6'), await hits('ny6@kk.example'), await hits('aegidius.seks')]).toEqual([['people'], ['people'], expect.arrayContaining(['accounts', 'sign_in_throttles'])])
    const path = '/personer/p-ny6/adgang'
    const waiting = wordsOf((await admin.get(path)).html)
    expect([waiting.includes('Personen har en rolle. Afslut den først.'), waiting.includes('Personens adgang er åben. Luk den først.')]).toEqual([true, true])
    const api = await http.as('p-admin')
    expect((await api.post('/people/p-ny6/pseudonymise')).body).toMatchObject({ status: 409, code: 'still-has-role' })
    await service.pool.query(`update role_holdings set valid_to = now() where person_id = 'p-ny6'`)
    await api.post('/people/p-ny6/account/close')
    const ready = await admin.get(path)
    expect((await admin.fill(ready, path, { act: 'pseudonym' })).status).toBe(422)
    expect(await hits('ny6@kk.example')).toEqual(['people'])
    const done = await admin.fill(ready, path, { act: 'pseudonym', sure: 'ja' })
    expect(wordsOf(done.html)).toMatch(/Adgang for Tidligere medarbejder \d+/)
    expect(wordsOf(done.html)).toContain('Personen er erstattet med et nummer.')
    expect([await hits('Ægidius Ørsted 6'), await hits('ny6@kk.example'), await hits('aegidius.seks')]).toEqual([[], [], []])
    expect(await isIn(person)).toBe(false)
    expect((await api.post('/people/p-ny6/pseudonymise')).body).toMatchObject({ status: 409, code: 'already-pseudonym' })
    // What they did and what was done with them stays one person's.
    const { rows } = await service.pool.query<{ type: string }>(`select type from access_changes where person_id = 'p-ny6' order by id`)
    expect(rows.map((row) => row.type)).toEqual(['accountLinkMade', 'passwordSet', 'accountClosed', 'pseudonymised'])
    await sealAll(service.pool)
    expect((await verifyTrail(service.pool)).fault).toBeNull()
  })

  test('is made a number by an administrator who is signed in, not by a token, not by others, and not by themself', async () => {
    expect((await (await http.as('p-sekretariatsleder')).post('/people/p-ny4/pseudonymise')).status).toBe(403)
    expect((await (await http.as('p-admin')).post('/people/p-admin/pseudonymise')).body).toMatchObject({ status: 403, code: 'own-account' })
    expect((await (await http.as('p-admin')).post('/people/p-nobody/pseudonymise')).status).toBe(404)
  })

  test('is not made a number while a function or a case is theirs, and every reason is said', async () => {
    const { body } = await (await http.as('p-admin')).post('/people/p-leder-t001/pseudonymise')
    expect(body).toMatchObject({ status: 409, errors: expect.arrayContaining([expect.objectContaining({ code: 'still-holds-function' }), expect.objectContaining({ code: 'account-still-open' })]) })
  })
})
