// Where a person is signed in, and ending it, on the page and over the API.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { visitor, wordsOf, type Visitor } from '../support/browse.ts'
import { driveUntil, type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'
import { until } from '../support/until.ts'
import { partsOf } from '../support/unzip.ts'

let service: RecordService
let http: HttpService
beforeAll(async () => {
  service = await startRecordService()
  await giveDemoPasswords(service.database.store)
  http = await startHttp({ store: service.database.store, services: servicesBeside(service), engine: { namespaceId: async () => 'none' }, isWorking: () => true })
}, 60_000)
afterAll(async () => {
  await http?.close()
  await service?.stop()
})

const arrive = async (username: string): Promise<Visitor> => {
  const person = visitor(http.url)
  await person.signIn(username)
  return person
}
const isIn = async (person: Visitor): Promise<boolean> => (await person.get('/beskeder')).url === '/beskeder'
const count = async (personId: string): Promise<number> => (await service.pool.query<{ n: number }>('select count(*)::int as n from sessions where person_id = $1', [personId])).rows[0]?.n ?? 0

describe('Min adgang', () => {
  test('Shows where a leader is signed in, and ends the computer that was left', async () => {
    const [left, here] = [await arrive('leder-t001'), await arrive('leder-t001')]
    const page = await here.get('/min-adgang')
    expect(wordsOf(page.html)).toContain('Her, hvor du er nu')
    expect([...page.html.matchAll(/name="session"/g)]).toHaveLength(1)
    const after = await here.fill(page, '/min-adgang', {})
    expect([after.url, wordsOf(after.html)]).toEqual(['/min-adgang?afsluttet=ja', expect.stringContaining('Adgangen er afsluttet')])
    expect(wordsOf(after.html)).toContain('Du er kun logget ind her.')
    expect([await isIn(left), await isIn(here)]).toStrictEqual([false, true])
  })

  test('Ends all others at once, and leads there from every page', async () => {
    const [one, two, here] = [await arrive('leder-t002'), await arrive('leder-t002'), await arrive('leder-t002')]
    const start = await here.get('/')
    expect(start.html).toContain('href="/min-adgang"')
    await here.post('/min-adgang', { others: 'ja' })
    expect([await isIn(one), await isIn(two), await isIn(here), await count('p-leder-t002')]).toStrictEqual([false, false, true, 1])
  })

  test('Never ends somebody else\'s, and takes what is no session for none', async () => {
    const [mine, other] = [await arrive('leder-t003'), await arrive('leder-t004')]
    const { rows: [theirs] } = await service.pool.query<{ id: string }>(`select encode(id_hash, 'hex') as id from sessions where person_id = 'p-leder-t004'`)
    for (const session of [theirs?.id ?? '', 'x', '']) expect((await mine.post('/min-adgang', { session })).status).toBe(200)
    expect([await isIn(other), await isIn(mine)]).toStrictEqual([true, true])
  })

  test('A session that has idled too long is not among them, and opens nothing', async () => {
    const [idle, here] = [await arrive('leder-t005'), await arrive('leder-t005')]
    await service.pool.query(`update sessions set last_seen_at = now() - interval '9 hours' where person_id = 'p-leder-t005' and id_hash = (select id_hash from sessions where person_id = 'p-leder-t005' order by created_at limit 1)`)
    expect(wordsOf((await here.get('/min-adgang')).html)).toContain('Du er kun logget ind her.')
    expect([await isIn(idle), await isIn(here)]).toStrictEqual([false, true])
  })

  test('Signing in again in the same browser ends what was there', async () => {
    const person = await arrive('leder-t006')
    const before = person.cookie()
    await person.post('/log-ind', { username: 'leder-t006', password: 'akkreditering-demo' })
    expect([await count('p-leder-t006'), person.cookie() === before]).toStrictEqual([1, false])
  })
})

describe('The sessions of the API', () => {
  test('Are listed without their secrets, and ended one by one or all but the asking one', async () => {
    const here = await http.as('p-leder-t007')
    const [one, two] = [await arrive('leder-t007'), await arrive('leder-t007')]
    const rows = (await here.get('/sessions')).body['rows'] as readonly { sessionId: string; current: boolean }[]
    expect(rows.map((row) => row.current).filter(Boolean)).toStrictEqual([true])
    expect(rows).toHaveLength(3)
    expect(JSON.stringify(rows)).not.toContain(one.cookie().split('=')[1])
    const [first] = rows.filter((row) => !row.current)
    expect([(await here.delete(`/sessions/${first?.sessionId}`)).status, (await here.delete(`/sessions/${first?.sessionId}`)).status]).toStrictEqual([204, 204])
    expect([await isIn(one), await isIn(two)].filter(Boolean)).toStrictEqual([true])
    expect((await here.post('/sessions/end-others')).body).toStrictEqual({ ended: 1 })
    expect([await isIn(one), await isIn(two), (await here.get('/me')).status]).toStrictEqual([false, false, 200])
    expect((await here.delete('/sessions/nothing')).status).toBe(404)
  })
})

describe('Tokens of programs', () => {
  test('Are made on the page, shown once, used as far as they reach, and taken back', async () => {
    const person = await arrive('leder-t008')
    const page = await person.get('/min-adgang')
    expect(wordsOf(page.html)).toContain('Du har ingen adgangstokens.')
    const made = await person.fill(page, '/min-adgang/tokens', { name: 'Regneark på kontoret', scope: 'read', days: '30' })
    const secret = /akk_[\w-]{43}/.exec(made.html)?.[0] ?? ''
    const ask = (method: string, path: string) => fetch(`${http.url}/api/v1${path}`, { method, headers: { authorization: `Bearer ${secret}`, 'idempotency-key': 'k' } })
    expect([secret !== '', (await ask('GET', '/me')).status, (await ask('POST', '/tokens')).status]).toStrictEqual([true, 200, 403])
    const listed = await person.get('/min-adgang')
    expect([listed.html.includes(secret), wordsOf(listed.html)]).toStrictEqual([false, expect.stringMatching(/Regneark på kontoret Kun læse \d/)])
    const after = await person.fill(listed, '/min-adgang/tokens', {})
    expect([after.url, (await ask('GET', '/me')).status]).toStrictEqual(['/min-adgang?tilbagekaldt=ja', 401])
    const { rows } = await service.pool.query<{ type: string }>(`select type from access_changes where person_id = 'p-leder-t008' order by id`)
    expect(rows.map(({ type }) => type)).toStrictEqual(['tokenMade', 'tokenUsed', 'tokenRevoked'])
  })

  test('Need a name, and are made once however often the button is pressed', async () => {
    const person = await arrive('leder-t009')
    expect((await person.post('/min-adgang/tokens', { name: ' ', scope: 'read', days: '30' })).status).toBe(422)
    const [one, two] = [await person.post('/min-adgang/tokens', { _key: 'same', name: 'A', scope: 'write', days: '90' }), await person.post('/min-adgang/tokens', { _key: 'same', name: 'A', scope: 'write', days: '90' })]
    expect([/akk_/.test(one.html), /akk_/.test(two.html), wordsOf(two.html).includes('Tokenet er lavet før')]).toStrictEqual([true, false, true])
    expect((await service.pool.query(`select 1 from tokens where person_id = 'p-leder-t009'`)).rowCount).toBe(1)
    expect((await person.post('/min-adgang/tokens', { revoke: 'x' })).status).toBe(200)
  })
})

describe('All that is kept of a person', () => {
  const zipOf = async (person: Visitor, id: string) => {
    const answer = await fetch(`${http.url}/personer/${id}/oplysninger`, { headers: { cookie: person.cookie() } })
    return { status: answer.status, name: decodeURIComponent(answer.headers.get('content-disposition') ?? ''), bytes: Buffer.from(await answer.arrayBuffer()) }
  }

  test('Is given to that person and to an administrator, and to nobody else; who got it is in the trail', async () => {
    const [self, admin, other] = [await arrive('leder-t003'), await arrive('admin'), await arrive('sekretariatsleder')]
    await driveUntil(service, 'T003', 'confirmModel')
    const page = await self.get('/min-adgang')
    expect(page.html).toContain('href="/personer/p-leder-t003/oplysninger"')
    const { status, name, bytes } = await zipOf(self, 'p-leder-t003')
    const parts = await partsOf(bytes)
    expect([status, name.includes('Oplysninger om '), [...parts.keys()].toSorted()]).toEqual([200, true, ['Læs først.txt', 'Oplysninger.xlsx', 'oplysninger.json']])
    const data = JSON.parse(parts.get('oplysninger.json') ?? '{}') as Record<string, readonly Record<string, unknown>[]>
    expect(data['person']).toMatchObject([{ personId: 'p-leder-t003', email: expect.stringContaining('@') }])
    expect(data['functions']).toMatchObject([{ function: 'manager', to: null }])
    expect(data['cases']).toMatchObject([{ offerName: expect.any(String), to: null }])
    expect(data['sessions']?.length).toBeGreaterThan(0)
    expect(data['trail']?.some((row) => row['action'] === 'signIn')).toBe(true)
    // No secret, and no hash of one.
    const { rows: [{ hash } = { hash: '-' }] } = await service.pool.query<{ hash: string }>(`select password_hash as hash from accounts where person_id = 'p-leder-t003'`)
    expect(hash).toMatch(/^\$argon2id/)
    for (const text of parts.values()) expect(text.includes(hash)).toBe(false)
    expect([(await zipOf(admin, 'p-leder-t003')).status, (await zipOf(other, 'p-leder-t003')).status, (await zipOf(self, 'p-leder-t004')).status, (await zipOf(admin, 'p-nobody')).status]).toEqual([200, 403, 403, 404])
    const noted = await until(async () => (await service.pool.query<{ line: string }>(`select concat_ws(' ', person_id, thing_id, outcome) as line from trail where action = 'getPersonData' order by id`)).rows.map((row) => row.line), (lines) => lines.length === 5)
    expect(noted.toSorted()).toEqual(['p-admin p-leder-t003 done', 'p-admin p-nobody refused', 'p-leder-t003 p-leder-t003 done', 'p-leder-t003 p-leder-t004 refused', 'p-sekretariatsleder p-leder-t003 refused'])
  })

  test('Tells the person that somebody looked, and not who; what the fortrolighedskreds looked at is told to that person alone', async () => {
    await service.pool.query(`insert into supervision_secret_looks (person_id, at, what) values ('p-tilsyn1', clock_timestamp(), 'list')`)
    const trailFor = async (who: string, id: string) => {
      const answer = await (await http.as(who)).get(`/people/${id}/data`)
      return (JSON.parse((await partsOf(Buffer.from(answer.bytes))).get('oplysninger.json') ?? '{}') as { readonly trail: readonly { readonly action: string; readonly byThemself: boolean }[] }).trail
    }
    expect((await trailFor('p-leder-t003', 'p-leder-t003')).filter((row) => row.action === 'getPersonData').map((row) => row.byThemself)).toContain(false)
    expect((await trailFor('p-admin', 'p-tilsyn1')).filter((row) => row.action === 'list')).toEqual([])
    expect((await trailFor('p-tilsyn1', 'p-tilsyn1')).filter((row) => row.action === 'list')).toHaveLength(1)
  })
})
