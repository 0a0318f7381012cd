// The code from an app beside a password: RFC 6238's own numbers, each code once, and what is kept of it.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { TOTP } from 'otpauth'
import { newRecoveryCodes, stepOfCode } from '../../services/one-time-codes.ts'
import { createSecondFactor, type SecondFactorService } from '../../services/second-factor.ts'
import { createSignIn, type SignInService } from '../../services/sign-in.ts'
import { loadExampleData } from '../../store/example-data.ts'
import type { SecretKey } from '../../store/sealed.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { refusalCodes } from '../support/refusal-codes.ts'
import { demoHash } from '../store/demo-hash.ts'

const password = 'akkreditering-demo'
const start = Date.parse('2026-11-23T09:00:10Z')
const second = 1000
let now = start
let database: TestDatabase
let signIn: SignInService
let secondFactor: SecondFactorService
const keys: readonly SecretKey[] = [{ id: 'k2', key: Buffer.alloc(32, 2) }, { id: 'k1', key: Buffer.alloc(32, 1) }]
const deps = (secretKeys: readonly SecretKey[]) => ({ db: database.store.db, clock: () => new Date(now), secretKeys })

beforeAll(async () => {
  database = await createTestDatabase()
  await loadExampleData(database.store.db, { passwordHash: () => Promise.resolve(demoHash), at: new Date(start) })
  signIn = createSignIn(deps(keys))
  secondFactor = createSecondFactor(deps(keys))
})
beforeEach(async () => {
  now = start
  await database.store.pool.query('truncate sign_in_throttles')
})
afterAll(() => database.drop())

const codeOf = async (work: Promise<unknown>): Promise<string> => (await refusalCodes(work))[0]?.split(' ').at(-1) ?? ''
/** What an app shows that was given these letters. */
const app = (letters: string) => (at = now): string => new TOTP({ secret: letters.replaceAll(' ', '') }).generate({ timestamp: at })
const setUp = async (name: string, by = { signIn, secondFactor }) => {
  const { secret: session } = await by.signIn.signIn({ username: name, password, ip: '10.0.0.1' })
  const { token, letters, uri } = await by.secondFactor.begin(`p-${name}`, session, password)
  const shows = app(letters)
  return { ...await by.secondFactor.confirm(`p-${name}`, session, token, shows()), shows, letters, uri, session }
}
const withCode = (username: string, code?: string) => signIn.signIn({ username, password, ip: '10.0.0.1', code })

describe('A code', () => {
  // RFC 6238 appendix B, SHA-1: the last six of its eight digits.
  test.each([
    [59, '287082'], [1_111_111_109, '081804'], [1_111_111_111, '050471'], [1_234_567_890, '005924'], [2_000_000_000, '279037'], [20_000_000_000, '353130'],
  ])('at %d seconds is the RFC\'s %s, and counts one step before and after, not two', (seconds, code) => {
    const secret = Buffer.from('12345678901234567890', 'ascii')
    const step = Math.floor(seconds / 30)
    const seen = [-60, -30, 0, 30, 60].map((off) => stepOfCode(secret, code, new Date((seconds + off) * second)))
    expect(seen).toStrictEqual([null, step, step, step, null])
  })

  test('for recovery is one of ten, sixteen letters each, never two alike', () => {
    const codes = Array.from({ length: 20 }, newRecoveryCodes).flat()
    expect([codes.length, new Set(codes).size, codes.every((one) => /^[A-HJ-NP-Z2-9]{16}$/.test(one))]).toStrictEqual([200, 200, true])
  })
})

describe('Setting an app up', () => {
  test('asks for the password, counts only when a code has confirmed it, and ends every other session', async () => {
    const { secret: other } = await withCode('leder-t001')
    const { secret: session } = await withCode('leder-t001')
    expect(await codeOf(secondFactor.begin('p-leder-t001', session, 'forkert'))).toBe('password-wrong')
    const { token, letters } = await secondFactor.begin('p-leder-t001', session, password)
    expect([letters, (await secondFactor.shown('p-leder-t001', session, token)).letters]).toStrictEqual([expect.stringMatching(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/), letters])
    expect(await codeOf(secondFactor.confirm('p-leder-t001', session, token, '000000'))).toBe('code-wrong')
    expect([await secondFactor.of('p-leder-t001'), await codeOf(withCode('leder-t001'))]).toStrictEqual([null, 'done'])
    // Nobody confirms what was begun in another session.
    expect(await codeOf(secondFactor.confirm('p-leder-t001', other, token, app(letters)()))).toBe('setup-not-finished')
    const { codes, secret } = await secondFactor.confirm('p-leder-t001', session, token, app(letters)())
    expect([codes.length, await secondFactor.of('p-leder-t001')]).toStrictEqual([10, { since: expect.any(String), lastUsedAt: expect.any(String), codesLeft: 10 }])
    expect([await signIn.identify({ session: other }), await signIn.identify({ session }), await signIn.identify({ session: secret })]).toStrictEqual([null, null, expect.objectContaining({ personId: 'p-leder-t001', strong: true })])
    expect(await codeOf(secondFactor.confirm('p-leder-t001', session, token, app(letters)()))).toBe('setup-not-finished')
    expect(await codeOf(secondFactor.begin('p-leder-t001', secret, password))).toBe('second-factor-set')
  })

  test('is over after ten minutes', async () => {
    const { secret: session } = await withCode('leder-t002')
    const { token, letters } = await secondFactor.begin('p-leder-t002', session, password)
    now += 600 * second
    expect(await codeOf(secondFactor.confirm('p-leder-t002', session, token, app(letters)()))).toBe('setup-not-finished')
  })

  test('keeps the secret in cipher and recovery codes as hashes; without a key the secret as it is', async () => {
    const { codes, letters } = await setUp('leder-t003')
    const raw = async (): Promise<string> => (await database.store.pool.query<{ text: string }>(`select string_agg(t, ' ') as text from (select t::text as t from totp_secrets t union all select c::text from recovery_codes c union all select f::text from sign_in_flows f union all select a::text from access_changes a) all_of_it`)).rows[0]?.text ?? ''
    const hex = (text: string): string => Buffer.from(new TOTP({ secret: text.replaceAll(' ', '') }).secret.bytes).toString('hex')
    expect([(await raw()).includes(hex(letters)), codes.some((one) => one.length !== 19)]).toStrictEqual([false, false])
    for (const one of codes) expect(await raw()).not.toContain(one.replaceAll('-', ''))
    const without = { signIn: createSignIn(deps([])), secondFactor: createSecondFactor(deps([])) }
    // The control: what is looked for is found where it stands.
    expect(await raw()).not.toContain('leder-t004')
    const plain = await setUp('leder-t004', without)
    expect(await raw()).toContain(hex(plain.letters))
    // When a key is set later, the next code seals it.
    now += 30 * second
    expect(await codeOf(withCode('leder-t004', plain.shows()))).toBe('done')
    expect(await raw()).not.toContain(hex(plain.letters))
  })

  test('is read with an older key and sealed with the newest at the next code; with its key gone only recovery codes open', async () => {
    const older = { signIn: createSignIn(deps([keys[1] as SecretKey])), secondFactor: createSecondFactor(deps([keys[1] as SecretKey])) }
    const { shows, codes } = await setUp('leder-t005', older)
    const keyId = async (): Promise<string | undefined> => (await database.store.pool.query<{ key_id: string }>(`select key_id from totp_secrets where person_id = 'p-leder-t005'`)).rows[0]?.key_id
    expect(await keyId()).toBe('k1')
    now += 30 * second
    await withCode('leder-t005', shows())
    expect(await keyId()).toBe('k2')
    const gone = createSignIn(deps([{ id: 'k3', key: Buffer.alloc(32, 3) }]))
    await expect(gone.signIn({ username: 'leder-t005', password, ip: '', code: '123456' })).rejects.toThrow('Secret key "k2" is not among SECRET_KEYS')
    expect(await codeOf(gone.signIn({ username: 'leder-t005', password, ip: '', code: codes[0] }))).toBe('done')
  })
})

describe('Signing in with an app', () => {
  test('asks for a code after the right password, takes each once, and gives a session of two factors', async () => {
    const { shows, uri } = await setUp('leder-t006')
    expect(uri).toMatch(/^otpauth:\/\/totp\/Akkreditering:leder-t006\?issuer=Akkreditering&secret=[A-Z2-7]{32}&algorithm=SHA1&digits=6&period=30$/)
    expect([await codeOf(withCode('leder-t006')), await codeOf(withCode('leder-t006', ''))]).toStrictEqual(['code-needed', 'code-wrong'])
    // The code that confirmed it is used.
    expect(await codeOf(withCode('leder-t006', shows()))).toBe('code-wrong')
    now += 30 * second
    const both = await Promise.all([codeOf(withCode('leder-t006', shows())), codeOf(withCode('leder-t006', shows()))])
    expect(both.toSorted()).toStrictEqual(['code-wrong', 'done'])
    // One of the step before it opens nothing any more either.
    expect(await codeOf(withCode('leder-t006', shows(now - 30 * second)))).toBe('code-wrong')
    now += 30 * second
    const { secret } = await withCode('leder-t006', shows(now + 30 * second))
    expect(await signIn.identify({ session: secret })).toMatchObject({ strong: true })
    expect(await codeOf(withCode('leder-t006', shows()))).toBe('code-wrong')
  })

  test('in two steps gives no session before the code, and only in the browser in which it was begun', async () => {
    const { shows } = await setUp('leder-t007')
    now += 30 * second
    const { rows: [before] } = await database.store.pool.query<{ n: string }>(`select count(*) as n from sessions where person_id = 'p-leder-t007'`)
    const begun = await signIn.beginSigningIn({ username: 'leder-t007', password, ip: '' })
    if (begun.kind !== 'code') throw new Error('A code is needed')
    expect((await database.store.pool.query<{ n: string }>(`select count(*) as n from sessions where person_id = 'p-leder-t007'`)).rows[0]).toStrictEqual(before)
    const step = (flow: string | undefined, code: string) => codeOf(signIn.finishSigningIn({ token: begun.token, flow, code, ip: '', browser: null }))
    expect([await step(undefined, shows()), await step('x'.repeat(43), shows()), await step(begun.flow, '123456'), await step(begun.flow, shows()), await step(begun.flow, shows(now + 30 * second))])
      .toStrictEqual(['sign-in-not-finished', 'sign-in-not-finished', 'code-wrong', 'done', 'sign-in-not-finished'])
  })

  test('is held back after five wrong codes, as passwords are, and says the same of a recovery code that nobody has', async () => {
    const { shows, codes } = await setUp('leder-t008')
    now += 30 * second
    const tried: string[] = []
    for (const code of ['111111', 'AAAA-AAAA-AAAA-AAAA', 'abc', '', '222222', shows(), codes[0]]) tried.push(await codeOf(withCode('leder-t008', code)))
    expect(tried).toStrictEqual(['code-wrong', 'code-wrong', 'code-wrong', 'code-wrong', 'code-wrong', 'too-many-attempts', 'too-many-attempts'])
  })

  test('works with each recovery code once, until others are made', async () => {
    const { codes, shows } = await setUp('leder-t009')
    expect([await codeOf(withCode('leder-t009', codes[0])), await codeOf(withCode('leder-t009', codes[0])), await codeOf(withCode('leder-t009', codes[1]?.toLowerCase().replaceAll('-', ' ')))]).toStrictEqual(['done', 'code-wrong', 'done'])
    expect((await secondFactor.of('p-leder-t009'))?.codesLeft).toBe(8)
    now += 30 * second
    expect(await codeOf(secondFactor.renewCodes('p-leder-t009', { current: 'forkert', code: shows() }))).toBe('password-wrong')
    const { codes: others } = await secondFactor.renewCodes('p-leder-t009', { current: password, code: shows() })
    expect([await codeOf(withCode('leder-t009', codes[2])), await codeOf(withCode('leder-t009', others[2]))]).toStrictEqual(['code-wrong', 'done'])
  })

  test('asks for no code any more when the app is taken off, with the password and a code', async () => {
    const { shows, codes } = await setUp('leder-t010')
    now += 30 * second
    expect([await codeOf(secondFactor.remove('p-leder-t010', { current: 'forkert', code: shows() })), await codeOf(secondFactor.remove('p-leder-t010', { current: password, code: '111111' })), await codeOf(secondFactor.remove('p-leder-t010', { current: password, code: codes[9] ?? '' }))])
      .toStrictEqual(['password-wrong', 'code-wrong', 'done'])
    expect([await codeOf(withCode('leder-t010')), await codeOf(secondFactor.remove('p-leder-t010', { current: password, code: shows() }))]).toStrictEqual(['done', 'second-factor-not-set'])
  })
})

describe('A lost phone', () => {
  const admin = { personId: 'p-admin', via: 'session' } as const
  test('is helped by an administrator with a session, never for themselves; it is noted, sessions end, and its owner is told at the next sign-in', async () => {
    const { secret } = await setUp('leder-t011')
    expect([
      await codeOf(secondFactor.takeOff({ personId: 'p-konsulent1', via: 'session' }, 'k-1', 'p-leder-t011')), await codeOf(secondFactor.takeOff({ ...admin, via: 'token' }, 'k-2', 'p-leder-t011')),
      await codeOf(secondFactor.takeOff(admin, 'k-3', 'p-admin')), await codeOf(secondFactor.takeOff(admin, 'k-4', 'p-nobody')), await codeOf(secondFactor.takeOff(admin, 'k-5', 'p-leder-t012')),
    ]).toStrictEqual(['not-allowed', 'session-required', 'own-second-factor', 'person-not-found', 'second-factor-not-set'])
    now += 60 * second
    await secondFactor.takeOff(admin, 'k-6', 'p-leder-t011')
    await secondFactor.takeOff(admin, 'k-6', 'p-leder-t011')
    expect([await signIn.identify({ session: secret }), await secondFactor.of('p-leder-t011')]).toStrictEqual([null, null])
    now = Date.now() + 1000
    const [first, next] = [await withCode('leder-t011'), await withCode('leder-t011')]
    expect([first.takenOff, next.takenOff, (await secondFactor.takenOff('p-leder-t011'))?.byName]).toStrictEqual([true, false, (await signIn.me('p-admin')).name])
    const { rows } = await database.store.pool.query<{ type: string, actor: string }>(`select type, actor from access_changes where person_id = 'p-leder-t011' order by id`)
    expect(rows).toStrictEqual([{ type: 'totpAdded', actor: 'p-leder-t011' }, { type: 'totpTakenOff', actor: 'p-admin' }])
    await setUp('leder-t011')
    expect(await secondFactor.takenOff('p-leder-t011')).toBeNull()
  })
})
