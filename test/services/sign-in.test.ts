import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { DemoAccountsError, refuseDemoInProduction } from '../../services/demo-accounts.ts'
import { hashPassword, passwordFits } from '../../services/passwords.ts'
import { createSignIn, defaultSignInLimits, type SignInService } from '../../services/sign-in.ts'
import { createTokens, type TokenService } from '../../services/tokens.ts'
import { loadExampleData } from '../../store/example-data.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { refusalCodes } from '../support/refusal-codes.ts'
import { demoHash } from '../store/demo-hash.ts'

const password = 'akkreditering-demo'
const start = Date.parse('2026-11-23T09:00:00Z')
const minute = 60_000
let now = start
const clock = (): Date => new Date(now)
let database: TestDatabase
let signIn: SignInService
let tokens: TokenService
const db = () => database.store.db

beforeAll(async () => {
  database = await createTestDatabase()
  await loadExampleData(db(), { passwordHash: () => Promise.resolve(demoHash), at: new Date(start) })
  signIn = createSignIn({ db: db(), clock })
  tokens = createTokens({ db: db(), clock })
})
beforeEach(async () => {
  now = start
  await database.store.pool.query('truncate sign_in_throttles')
})
afterAll(() => database.drop())

const attempt = (username: string, tried = password, ip = '10.0.0.1') => signIn.signIn({ username, password: tried, ip })
const codeOf = async (work: Promise<unknown>): Promise<string> => (await refusalCodes(work))[0]?.split(' ').at(-1) ?? ''
const wrong = { refusals: [{ kind: 'unauthenticated', code: 'wrong-credentials' }] }

describe('a password', () => {
  test('is stored as argon2id with 19 MiB and two passes, never twice alike', async () => {
    const [one, two] = [await hashPassword('rødgrød'), await hashPassword('rødgrød')]
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(one).not.toBe(two)
    expect([await passwordFits(one, 'rødgrød'), await passwordFits(one, 'Rødgrød'), await passwordFits(undefined, 'rødgrød')]).toEqual([true, false, false])
  })
})

describe('signing in', () => {
  test('gives a session and says who one is: roles, and functions with the names of their places', async () => {
    const { secret, expiresAt, me } = await attempt('leder-t017')
    expect(me).toEqual({
      personId: 'p-leder-t017', name: 'Lars Holm', title: 'Afdelingsleder', email: 'lars.holm@sof.example', roles: ['auditor'],
      functions: [{ unit: { kind: 'offer', id: 'T017', name: 'Botilbuddet Søjlegården' }, function: 'manager', asDeputy: false }],
    })
    expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(expiresAt).toEqual(new Date(start + 24 * 60 * minute))
    expect(await signIn.identify({ session: secret })).toEqual({ personId: 'p-leder-t017', name: 'Lars Holm', via: 'session', strong: false, provedAt: new Date(start), owesFactor: false })
    expect((await attempt('centerchef1')).me.functions[0]?.unit).toEqual({ kind: 'centre', id: 'voksne-med-handicap-syd', name: 'Center for Voksne med Handicap Syd (fiktiv)' })
  })

  test('takes the name in any case and with blanks around it, the password only as it is', async () => {
    expect((await attempt('  LEDER-T001 ')).me.personId).toBe('p-leder-t001')
    await expect(attempt('leder-t001', ` ${password}`)).rejects.toMatchObject(wrong)
  })

  test('says the same of a wrong password, an unknown name, a disabled account and one who has left', async () => {
    await database.store.pool.query("update accounts set disabled_at = '2026-11-01' where username = 'laeser1'")
    await database.store.pool.query("update people set active_to = '2026-11-23T08:59:59Z' where id = 'p-laeser2'")
    for (const [name, tried] of [['leder-t001', 'forkert'], ['findes-ikke', password], ['laeser1', password], ['laeser2', password]] as const) {
      await expect(attempt(name, tried)).rejects.toMatchObject(wrong)
    }
  })

  test('keeps nothing of the secret but its hash', async () => {
    const { secret } = await attempt('admin')
    const { rows } = await database.store.pool.query<{ text: string }>("select s::text as text from sessions s where person_id = 'p-admin'")
    expect(rows.map(({ text }) => text).join()).not.toContain(secret)
  })
})

const answers = async (name: string) => {
  const codes: string[] = []
  for (let n = 0; n < 7; n += 1) codes.push(await codeOf(attempt(name, 'forkert')))
  return codes
}

describe('too many tries', () => {
  test('for one name lock it from the fifth failure, for the right password too and for every address', async () => {
    for (let n = 0; n < 5; n += 1) await expect(attempt('leder-t002', 'forkert', `10.0.1.${n}`)).rejects.toMatchObject(wrong)
    await expect(attempt('leder-t002', password, '10.9.9.9')).rejects.toMatchObject({ refusals: [{ kind: 'too-many', code: 'too-many-attempts', params: { seconds: 60 } }] })
    now += 59_000
    await expect(attempt('leder-t002')).rejects.toMatchObject({ refusals: [{ params: { seconds: 1 } }] })
    now += 1000
    expect((await attempt('leder-t002')).me.personId).toBe('p-leder-t002')
    expect(await codeOf(attempt('leder-t002', 'forkert'))).toBe('wrong-credentials')
  })

  test('last longer each time: 1, 2, 4, 8, then 15 minutes', async () => {
    for (let n = 0; n < 4; n += 1) await codeOf(attempt('leder-t003', 'forkert'))
    const waits: unknown[] = []
    for (let n = 0; n < 6; n += 1) {
      await codeOf(attempt('leder-t003', 'forkert'))
      const { refusals } = await attempt('leder-t003').then(() => ({ refusals: [] }), (error: { refusals: { params: { seconds: number } }[] }) => error)
      waits.push(refusals[0]?.params.seconds)
      now += (refusals[0]?.params.seconds ?? 0) * 1000
    }
    expect(waits).toEqual([60, 120, 240, 480, 900, 900])
  })

  test('for a name that does not exist are counted alike, so that nothing tells which names do', async () => {
    expect(await answers('findes-ikke')).toEqual(await answers('leder-t004'))
  })

  test('from one address lock it at the thirtieth, whatever the names, and leave other addresses alone', async () => {
    for (let n = 0; n < 30; n += 1) await codeOf(attempt(`ukendt-${n}`, 'forkert', '10.2.2.2'))
    expect(await codeOf(attempt('leder-t005', password, '10.2.2.2'))).toBe('too-many-attempts')
    expect(await codeOf(attempt('leder-t005', password, '10.2.2.3'))).toBe('done')
  })

  test('at once cannot outrun the count: of twenty, five are judged', async () => {
    const codes = await Promise.all(Array.from({ length: 20 }, () => codeOf(attempt('leder-t006', 'forkert'))))
    expect(codes.filter(code => code === 'wrong-credentials')).toHaveLength(5)
    expect(codes.filter(code => code === 'too-many-attempts')).toHaveLength(15)
  })

  test('are not what twelve right ones at once are', async () => {
    const codes = await Promise.all(Array.from({ length: 12 }, () => codeOf(attempt('konsulent1'))))
    expect(codes).toEqual(Array.from({ length: 12 }, () => 'done'))
  })

  test('are forgotten when one signs in', async () => {
    for (let round = 0; round < 3; round += 1) {
      for (let n = 0; n < 4; n += 1) expect(await codeOf(attempt('leder-t007', 'forkert'))).toBe('wrong-credentials')
      expect(await codeOf(attempt('leder-t007'))).toBe('done')
    }
  })
})

const alive = async (secret: string) => await signIn.identify({ session: secret }) !== null

describe('a session', () => {
  test('ends after eight idle hours, and after twenty-four however busy', async () => {
    const { secret } = await attempt('leder-t008')
    now = start + 480 * minute - 1
    expect(await alive(secret)).toBe(true)
    now += 480 * minute - 1
    expect(await alive(secret)).toBe(true)
    now += 480 * minute
    expect(await alive(secret)).toBe(false)
    const busy = await attempt('leder-t008')
    const from = now
    for (let hour = 1; hour < 24; hour += 1) {
      now = from + hour * 60 * minute
      expect(await alive(busy.secret)).toBe(true)
    }
    now = from + 24 * 60 * minute
    expect(await alive(busy.secret)).toBe(false)
  })

  test('ends at once by signing out, by a disabled account, and opens nothing when altered', async () => {
    const [one, two] = [(await attempt('leder-t009')).secret, (await attempt('leder-t009')).secret]
    await signIn.signOut(one)
    expect([await alive(one), await alive(two)]).toEqual([false, true])
    expect(await alive(`${two.slice(0, -1)}${two.endsWith('A') ? 'B' : 'A'}`)).toBe(false)
    await database.store.pool.query("update accounts set disabled_at = '2026-11-23' where username = 'leder-t009'")
    expect(await alive(two)).toBe(false)
  })

  test('lives as long as the limits that were given', async () => {
    const short = createSignIn({ db: db(), clock: () => new Date(now), limits: { ...defaultSignInLimits, idleMs: 1000, absoluteMs: 1500 } })
    const { secret } = await short.signIn({ username: 'leder-t010', password, ip: '' })
    now += 999
    expect(await short.identify({ session: secret })).not.toBeNull()
    now += 1
    expect(await short.identify({ session: secret })).toBeNull()
  })
})

describe('a token', () => {
  const person = { personId: 'p-konsulent2', via: 'session' } as const
  const input = { name: 'Udtræk', scopes: ['read'], days: 30 } as const

  test('opens as its person with its scopes, its secret given once', async () => {
    const made = await tokens.create(person, 'nøgle-1', input)
    expect(made.secret).toMatch(/^akk_[A-Za-z0-9_-]{43}$/)
    expect(await signIn.identify({ bearer: made.secret ?? '' })).toEqual({ personId: 'p-konsulent2', name: 'Søren Hald', via: 'token', scopes: ['read'], owesFactor: false })
    expect(await tokens.create(person, 'nøgle-1', input)).toEqual({ ...made, secret: null })
    expect(await tokens.list('p-konsulent2')).toEqual([{ id: made.id, name: 'Udtræk', scopes: ['read'], createdAt: '2026-11-23T09:00:00.000Z', expiresAt: '2026-12-23T09:00:00.000Z', lastUsedAt: '2026-11-23T09:00:00.000Z' }])
    const { rows } = await database.store.pool.query<{ text: string }>('select t::text as text from tokens t union all select r::text from requests r')
    expect(rows.map(({ text }) => text).join()).not.toContain(made.secret ?? 'none')
  })

  test('ends on its day, and when its owner revokes it', async () => {
    const made = await tokens.create(person, 'nøgle-2', input)
    expect(await codeOf(tokens.revoke('p-konsulent1', 'r-1', made.id))).toBe('token-not-found')
    expect(await codeOf(tokens.revoke('p-konsulent2', 'r-2', made.id))).toBe('done')
    expect(await signIn.identify({ bearer: made.secret ?? '' })).toBeNull()
    const other = await tokens.create(person, 'nøgle-3', input)
    now += 30 * 24 * 60 * minute
    expect(await signIn.identify({ bearer: other.secret ?? '' })).toBeNull()
  })

  test('is not made by one who comes with a token, nor past a hundred', async () => {
    expect(await codeOf(tokens.create({ ...person, via: 'token' }, 'nøgle-4', input))).toBe('session-required')
    for (let n = 0; n < 100; n += 1) await tokens.create({ personId: 'p-konsulent3', via: 'session' }, `n-${n}`, input)
    expect(await codeOf(tokens.create({ personId: 'p-konsulent3', via: 'session' }, 'n-101', input))).toBe('too-many-tokens')
  })

  test('that is wrong is not made good by a session beside it', async () => {
    const { secret } = await attempt('leder-t011')
    expect(await signIn.identify({ session: secret, bearer: 'akk_forkert' })).toBeNull()
  })
})

test('Production does not run while a demo account is open, and says so in Danish', async () => {
  await expect(refuseDemoInProduction(db())).rejects.toThrow(/^Der er \d+ åbne demokonti, som alle har en kendt adgangskode\. Luk dem, eller start uden NODE_ENV=production\.$/)
  await expect(refuseDemoInProduction(db())).rejects.toBeInstanceOf(DemoAccountsError)
  await database.store.pool.query('update accounts set disabled_at = now() where demo')
  expect(await codeOf(refuseDemoInProduction(db()))).toBe('done')
})
