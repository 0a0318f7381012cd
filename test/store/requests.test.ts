import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { doOnce } from '../../store/requests.ts'
import { getSetting, setSetting } from '../../store/settings.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'

let database: TestDatabase
const db = () => database.store.db
beforeAll(async () => {
  database = await createTestDatabase({ max: 20 })
  await database.store.pool.query("insert into people (id, name, email, title) values ('p-a', 'A', 'a@sof.example', 'A'), ('p-b', 'B', 'b@sof.example', 'B')")
})
afterAll(() => database.drop())

const count = async (): Promise<number> => (await database.store.pool.query<{ n: number }>('select count(*)::int as n from areas')).rows[0]?.n ?? -1
const addArea = (key: string, id: string, more: { personId?: string, operation?: string } = {}) =>
  doOnce(db(), { key, personId: 'p-a', operation: 'addArea', body: { id, name: id }, ...more }, async trx => {
    await trx.insertInto('areas').values({ id, name: id }).execute()
    return { id }
  })

describe('a write with a key', () => {
  test('is done once, and the same key gets the same answer', async () => {
    expect(await addArea('k1', 'a1')).toEqual({ answer: { id: 'a1' }, repeated: false })
    expect(await addArea('k1', 'a1')).toEqual({ answer: { id: 'a1' }, repeated: true })
    expect(await count()).toBe(1)
  })
  test('sent twenty times at once is done once', async () => {
    const before = await count()
    const answers = await Promise.all(Array.from({ length: 20 }, () => addArea('k2', 'a2')))
    expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1)
    expect(await count()).toBe(before + 1)
  })
  test('with another body or for another operation is refused', async () => {
    const refusal = { refusals: [{ kind: 'invalid', code: 'key-reused', field: 'Idempotency-Key' }] }
    await expect(addArea('k1', 'a3')).rejects.toMatchObject(refusal)
    await expect(addArea('k1', 'a1', { operation: 'removeArea' })).rejects.toMatchObject(refusal)
  })
  test('under a key that somebody else has used is their own', async () => {
    expect(await addArea('k1', 'a4', { personId: 'p-b' })).toEqual({ answer: { id: 'a4' }, repeated: false })
  })
  test('that fails binds nothing and leaves nothing', async () => {
    const before = await count()
    await expect(doOnce(db(), { key: 'k5', personId: 'p-a', operation: 'addArea', body: { id: 'a5' } }, async trx => {
      await trx.insertInto('areas').values({ id: 'a5', name: 'a5' }).execute()
      throw new Error('midt i det')
    })).rejects.toThrow('midt i det')
    expect(await count()).toBe(before)
    expect((await addArea('k5', 'a6')).repeated).toBe(false)
  })
})

test('A setting is what it was last set to, and undefined before', async () => {
  expect(await getSetting(db(), 'policy')).toBeUndefined()
  await setSetting(db(), 'policy', { name: 'første', weeks: [28, 29, 30] }, null, new Date('2026-11-23T09:00:00Z'))
  await setSetting(db(), 'policy', { name: 'æøå' }, 'p-a', new Date('2026-11-24T09:00:00Z'))
  expect(await getSetting(db(), 'policy')).toEqual({ name: 'æøå' })
})
