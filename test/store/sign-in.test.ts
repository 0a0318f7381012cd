import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { countFailure, countOpenDemoAccounts, findAccount, forgetFailures, lockedUntil, type ThrottleRule } from '../../store/accounts.ts'
import { createSession, createToken, endSession, findSession, findToken, listTokens, revokeToken, touchSession } from '../../store/sessions.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { demoHash } from './demo-hash.ts'

let database: TestDatabase
const db = () => database.store.db
const start = Date.parse('2026-11-23T09:00:00Z')
const after = (minutes: number): Date => new Date(start + minutes * 60_000)
const hash = (text: string): Buffer => createHash('sha256').update(text).digest()

beforeAll(async () => {
  database = await createTestDatabase()
  await database.store.pool.query(`
    insert into people (id, name, email, title, active_from, active_to) values
      ('p-a', 'Åse', 'a@sof.example', 'Leder', '2026-01-01', null), ('p-b', 'Bo', 'b@sof.example', 'Leder', '2026-01-01', '2026-11-23T10:00:00Z'), ('p-c', 'Carl', 'c@sof.example', 'Leder', '2026-01-01', null)`)
  await db().insertInto('accounts').values([
    { person_id: 'p-a', username: 'åse', password_hash: demoHash, demo: true },
    { person_id: 'p-b', username: 'bo', password_hash: demoHash, demo: true },
    { person_id: 'p-c', username: 'carl', password_hash: demoHash, demo: true, disabled_at: after(-1) },
  ]).execute()
})
afterAll(() => database.drop())

describe('an account', () => {
  test('is found whatever the case of the letters', async () => {
    expect(await findAccount(db(), 'ÅSE', after(0))).toEqual({ personId: 'p-a', name: 'Åse', passwordHash: demoHash, open: true })
    expect(await findAccount(db(), 'ukendt', after(0))).toBeUndefined()
  })
  test('is closed when it is disabled or its person has left', async () => {
    expect((await findAccount(db(), 'carl', after(0)))?.open).toBe(false)
    expect((await findAccount(db(), 'bo', after(59)))?.open).toBe(true)
    expect((await findAccount(db(), 'bo', after(60)))?.open).toBe(false)
  })
  test('of the demo counts while it can be used', async () => {
    expect(await countOpenDemoAccounts(db())).toBe(2)
  })
  test('holds no other kind of password than argon2id', async () => {
    await expect(db().updateTable('accounts').set({ password_hash: 'hemmelig' }).where('person_id', '=', 'p-a').execute()).rejects.toMatchObject({ code: '23514' })
  })
})

const minutesLocked = async (subject: string, at: Date) => {
  const until = await lockedUntil(db(), [subject], at)
  return until && (until.getTime() - at.getTime()) / 60_000
}

describe('failed tries', () => {
  const rule: ThrottleRule = { free: 5, longestMs: 15 * 60_000, forgetMs: 60 * 60_000 }
  test('lock at the fifth for 1 minute, then for 2, 4, 8 and at most 15', async () => {
    const seen: (number | null)[] = []
    for (let n = 0; n < 11; n += 1) {
      await countFailure(db(), 'en', rule, after(n))
      seen.push(await minutesLocked('en', after(n)))
    }
    expect(seen).toEqual([null, null, null, null, 1, 2, 4, 8, 15, 15, 15])
    expect(await minutesLocked('to', after(10))).toBeNull()
    expect(await minutesLocked('en', after(25))).toBeNull()
  })
  test('counted at once are all counted', async () => {
    await Promise.all(Array.from({ length: 7 }, () => countFailure(db(), 'samtidig', rule, after(0))))
    expect(await minutesLocked('samtidig', after(0))).toBe(4)
  })
  test('are forgotten after an hour of quiet, and by signing in', async () => {
    for (let n = 0; n < 6; n += 1) await countFailure(db(), 'ro', rule, after(0))
    await countFailure(db(), 'ro', rule, after(61))
    expect(await minutesLocked('ro', after(61))).toBeNull()
    for (let n = 0; n < 4; n += 1) await countFailure(db(), 'ro', rule, after(61))
    expect(await minutesLocked('ro', after(61))).toBe(1)
    await forgetFailures(db(), 'ro')
    expect(await minutesLocked('ro', after(61))).toBeNull()
  })
  test('with made-up names are cleared away', async () => {
    await countFailure(db(), 'opdigtet', rule, after(100))
    await countFailure(db(), 'en anden', rule, after(161))
    expect((await database.store.pool.query('select subject from sign_in_throttles')).rows).toEqual([{ subject: 'en anden' }])
  })
})

describe('a session', () => {
  test('lives until its end, until it has been idle, or until it is ended', async () => {
    await createSession(db(), { idHash: hash('s1'), personId: 'p-a', provider: null, strong: false, provedAt: after(0), expiresAt: after(24 * 60) }, after(0))
    const found = (minutes: number, idle = 480) => findSession(db(), hash('s1'), after(minutes), after(minutes - idle))
    expect(await found(1)).toEqual({ personId: 'p-a', name: 'Åse', lastSeenAt: after(0), strong: false, provedAt: after(0), administrator: false })
    expect(await found(479)).toBeDefined()
    expect(await found(480)).toBeUndefined()
    await touchSession(db(), hash('s1'), after(400))
    expect((await found(879))?.lastSeenAt).toEqual(after(400))
    await touchSession(db(), hash('s1'), after(1400))
    expect(await found(1439)).toBeDefined()
    expect(await found(1440)).toBeUndefined()
    await endSession(db(), hash('s1'))
    await endSession(db(), hash('s1'))
    expect(await found(1)).toBeUndefined()
  })
  test('ends with the account: at once when it is disabled, and when the person leaves', async () => {
    await createSession(db(), { idHash: hash('s2'), personId: 'p-b', provider: null, strong: false, provedAt: after(0), expiresAt: after(24 * 60) }, after(0))
    expect(await findSession(db(), hash('s2'), after(59), after(-1))).toBeDefined()
    expect(await findSession(db(), hash('s2'), after(60), after(-1))).toBeUndefined()
    await createSession(db(), { idHash: hash('s3'), personId: 'p-c', provider: null, strong: false, provedAt: after(0), expiresAt: after(24 * 60) }, after(0))
    expect(await findSession(db(), hash('s3'), after(1), after(-1))).toBeUndefined()
  })
  test('that has ended is cleared away when the next begins', async () => {
    await createSession(db(), { idHash: hash('s4'), personId: 'p-a', provider: null, strong: false, provedAt: after(0), expiresAt: after(48 * 60) }, after(24 * 60))
    expect((await database.store.pool.query('select count(*)::int as n from sessions')).rows).toEqual([{ n: 1 }])
  })
})

const make = (name: string, personId = 'p-a') => createToken(db(), { personId, name, secretHash: hash(name), scopes: ['read'], strong: false, createdAt: after(0), expiresAt: after(60) })

describe('a token', () => {
  test('opens until it ends or is revoked by its owner, and only by them', async () => {
    const token = await make('t1')
    expect(token).toMatchObject({ name: 't1', scopes: ['read'], createdAt: after(0), expiresAt: after(60), lastUsedAt: null })
    expect(await findToken(db(), hash('t1'), after(59))).toMatchObject({ id: token.id, personId: 'p-a', personName: 'Åse' })
    expect(await findToken(db(), hash('t1'), after(60))).toBeUndefined()
    expect(await revokeToken(db(), 'p-b', token.id, after(1))).toBe(false)
    expect(await findToken(db(), hash('t1'), after(2))).toBeDefined()
    expect(await revokeToken(db(), 'p-a', token.id, after(2))).toBe(true)
    expect(await revokeToken(db(), 'p-a', token.id, after(3))).toBe(true)
    expect(await findToken(db(), hash('t1'), after(2))).toBeUndefined()
  })
  test('is listed to its owner while it lives', async () => {
    await make('t2')
    expect((await listTokens(db(), 'p-a', after(1))).map(({ name }) => name)).toEqual(['t2'])
    expect(await listTokens(db(), 'p-a', after(60))).toEqual([])
    expect(await listTokens(db(), 'p-b', after(1))).toEqual([])
  })
  test('is dead with a closed account', async () => {
    await make('t3', 'p-c')
    expect(await findToken(db(), hash('t3'), after(1))).toBeUndefined()
  })
})
