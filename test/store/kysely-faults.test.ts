import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { connectStore } from '../../store/connect.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'

let database: TestDatabase
const db = () => database.store.db
beforeAll(async () => {
  database = await createTestDatabase({ max: 3 })
})
afterAll(() => database.drop())

const endOtherConnections = async (): Promise<void> => {
  const other = connectStore(database.connection, { log: () => undefined, max: 1 })
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`.execute(other.db)
  await other.close()
}
const addArea = (id: string) => ({ id, name: id })

describe('a database that goes away', () => {
  test('before a transaction ends is told as not saved, and the next statement succeeds without a restart', async () => {
    const lost = db().transaction().execute(async trx => {
      await trx.insertInto('areas').values(addArea('a')).execute()
      await endOtherConnections()
      await trx.insertInto('areas').values(addArea('b')).execute()
    })
    await expect(lost).rejects.toMatchObject({ name: 'StoreUnavailable', outcome: 'not-saved' })
    expect(await db().selectFrom('areas').selectAll().execute()).toEqual([])
  })

  test('while the commit is under way is told as of unknown outcome', async () => {
    const lost = db().transaction().execute(async trx => {
      await trx.insertInto('areas').values(addArea('c')).execute()
      await endOtherConnections()
    })
    await expect(lost).rejects.toMatchObject({ name: 'StoreUnavailable', outcome: 'unknown' })
  })

  test('during a single write is of unknown outcome; a reading is done again', async () => {
    const slowly = sql<number>`(select count(*)::int from pg_sleep(0.4))`
    const write = db().updateTable('areas').set({ name: 'x' }).where(slowly, '>', 5).execute()
    const read = db().selectFrom('areas').select(slowly.as('n')).unionAll(db().selectNoFrom(slowly.as('n'))).execute()
    const outcomes = Promise.allSettled([write, read])
    await new Promise(resolve => { setTimeout(resolve, 100) })
    await endOtherConnections()
    const [written, reading] = await outcomes
    expect(written).toMatchObject({ status: 'rejected', reason: { name: 'StoreUnavailable', outcome: 'unknown' } })
    expect(reading).toMatchObject({ status: 'fulfilled' })
  })

  test('and never comes back is told as not saved', async () => {
    const nobody = connectStore({ ...database.connection, host: '/tmp/no-such-socket' }, { log: () => undefined, max: 1 })
    await expect(nobody.db.selectFrom('areas').selectAll().execute()).rejects.toMatchObject({ name: 'StoreUnavailable', outcome: 'not-saved' })
    await nobody.close()
  })
})

test('An error of another kind stays what it is, and the connection goes on', async () => {
  await db().insertInto('areas').values(addArea('d')).execute()
  await expect(db().insertInto('areas').values(addArea('d')).execute()).rejects.toMatchObject({ code: '23505' })
  await expect(db().transaction().execute(async trx => {
    await trx.insertInto('areas').values(addArea('e')).execute()
    throw new Error('midt i det')
  })).rejects.toThrow('midt i det')
  expect((await db().selectFrom('areas').select('id').execute()).map(({ id }) => id)).toEqual(['d'])
})

test('A lock that is not given in time is told as not saved', async () => {
  await db().transaction().execute(async holder => {
    await holder.updateTable('areas').set({ name: 'holdt' }).where('id', '=', 'd').execute()
    await expect(db().transaction().execute(async waiter => {
      await sql`set local lock_timeout = '50ms'`.execute(waiter)
      await waiter.updateTable('areas').set({ name: 'vil også' }).where('id', '=', 'd').execute()
    })).rejects.toMatchObject({ name: 'StoreUnavailable', outcome: 'not-saved' })
  })
})
