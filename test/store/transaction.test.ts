import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { chmodSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { sql } from 'kysely'
import { connectStore, type Store } from '../../store/connect.ts'
import { transaction } from '../../store/transaction.ts'
import { startEmbeddedPostgres } from '../../store/embedded/postgres.ts'
import { newFolder } from '../support/data-folder.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { startPostgresProxy } from '../support/postgres-proxy.ts'

const log = (): void => undefined
const notSaved = { name: 'StoreUnavailable', outcome: 'not-saved' }
const unknown = { name: 'StoreUnavailable', outcome: 'unknown' }

let database: TestDatabase
let store: Store
beforeAll(async () => {
  database = await createTestDatabase({ empty: true, max: 4 })
  store = database.store
  await store.pool.query('create table notes (n int primary key, text text check (text <> $$forbudt$$)); insert into notes values (1, $$a$$), (2, $$b$$)')
})
beforeEach(() => transaction(store.pool, (tx) => tx.query('delete from notes where n > 2')))
afterAll(() => database.drop())

const notes = ({ pool }: Store): Promise<number[]> => transaction(pool, async (tx) => (await tx.query<{ n: number }>('select n from notes order by n')).rows.map(({ n }) => n))
const endOthers = async (): Promise<void> => {
  const other = connectStore(database.connection, { log, max: 1 })
  await other.pool.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()')
  await other.close()
}

describe('A transaction', () => {
  test('saves what its work has written, at READ COMMITTED, and gives what the work gives', async () => {
    const level = await transaction(store.pool, async (tx) => {
      await tx.query('insert into notes values ($1, $2)', [3, 'c'])
      return (await tx.query<{ transaction_isolation: string }>('show transaction_isolation')).rows[0]?.transaction_isolation
    })
    expect(level).toBe('read committed')
    expect(await notes(store)).toEqual([1, 2, 3])
  })

  test('saves nothing when its work throws, and the error is the work\'s own', async () => {
    await expect(transaction(store.pool, async (tx) => {
      await tx.query('insert into notes values (3, $$c$$)')
      throw new Error('alligevel ikke')
    })).rejects.toThrow('alligevel ikke')
    expect(await notes(store)).toEqual([1, 2])
  })

  test.each([['23505', 'insert into notes values (1, $$igen$$)'], ['23514', 'insert into notes values (3, $$forbudt$$)']])('passes on the refusal %s of a constraint', async (code, statement) => {
    await expect(transaction(store.pool, (tx) => tx.query(statement))).rejects.toMatchObject({ code })
  })

  test('gives its work the rows of a first statement, of which nothing is saved when the work throws', async () => {
    const first = 'insert into notes values (3, $$c$$) returning n'
    await expect(transaction(store.pool, (_tx, rows) => Promise.reject(new Error(`så ${rows[0]?.['n']}`)), first)).rejects.toThrow('så 3')
    await expect(transaction(store.pool, () => Promise.resolve(), 'insert into notes values (1, $$igen$$)')).rejects.toMatchObject({ code: '23505' })
    expect(await notes(store)).toEqual([1, 2])
    expect(await transaction(store.pool, (_tx, rows) => Promise.resolve(rows), first)).toEqual([{ n: 3 }])
    expect(await notes(store)).toEqual([1, 2, 3])
  })

  test('sends its commit along with its last statement, whose failure leaves nothing, and takes no other after it', async () => {
    const write = (n: number) => transaction(store.pool, async (tx) => {
      await tx.query('insert into notes values (3, $$c$$)')
      return (await tx.last<{ n: number }>('insert into notes values ($1, $$d$$) returning n', [n])).rows
    })
    await expect(write(1)).rejects.toMatchObject({ code: '23505' })
    expect(await notes(store)).toEqual([1, 2])
    expect(await write(4)).toEqual([{ n: 4 }])
    expect(await notes(store)).toEqual([1, 2, 3, 4])
    await expect(transaction(store.pool, async (tx) => { await tx.last('select 1'); await tx.query('select 1') })).rejects.toThrow('after its last statement')
  })

  test('is an error when a statement failed and its work went on as if nothing were wrong', async () => {
    const carelessly = transaction(store.pool, async (tx) => {
      await tx.query('insert into notes values (3, $$c$$)')
      await tx.query('insert into notes values (1, $$igen$$)').catch(() => undefined)
    })
    await expect(carelessly).rejects.toThrow('The transaction was rolled back')
    await expect(store.db.transaction().execute(async (trx) => {
      await sql`insert into notes values (1, 'igen')`.execute(trx).catch(() => undefined)
    })).rejects.toThrow('The transaction was rolled back')
    expect(await notes(store)).toEqual([1, 2])
  })

  test('is done once more after a deadlock, so that both are saved', async () => {
    const tries = [0, 0]
    const crossing = (own: 0 | 1) => transaction(store.pool, async (tx) => {
      tries[own] = (tries[own] ?? 0) + 1
      await tx.query('update notes set text = text || $1 where n = $2', [String(own), own === 0 ? 1 : 2])
      await delay(200)
      await tx.query('update notes set text = text || $1 where n = $2', [String(own), own === 0 ? 2 : 1])
    })
    await Promise.all([crossing(0), crossing(1)])
    expect(tries.toSorted((a, b) => a - b)).toEqual([1, 2])
  })

  test('is told as not saved when a lock is not given the second time either', async () => {
    let tries = 0
    await transaction(store.pool, async (holder) => {
      await holder.query('update notes set text = $$holdt$$ where n = 1')
      await expect(transaction(store.pool, async (tx) => {
        tries += 1
        await tx.query('set local lock_timeout = 50')
        await tx.query('update notes set text = $$vil også$$ where n = 1')
      })).rejects.toMatchObject(notSaved)
    })
    expect(tries).toBe(2)
  })
})

describe('When the database goes away, a transaction', () => {
  test('is told as not saved before its commit', async () => {
    await expect(transaction(store.pool, async (tx) => {
      await tx.query('insert into notes values (3, $$c$$)')
      await endOthers()
      await tx.query('insert into notes values (4, $$d$$)')
    })).rejects.toMatchObject(notSaved)
    expect(await notes(store)).toEqual([1, 2])
  })

  test.each([['before', 'requestLost', [1, 2]], ['after', 'answerLost', [1, 2, 3]]] as const)('is told as of unknown outcome when it is cut off just %s PostgreSQL has the commit', async (_when, lost, rows) => {
    const proxy = await startPostgresProxy(database.connection)
    const through = connectStore(proxy.connection, { log, max: 2 })
    for (const how of ['query', 'last'] as const) {
      proxy.next(lost)
      await expect(transaction(through.pool, (tx) => tx[how]('insert into notes values (3, $$c$$)'))).rejects.toMatchObject(unknown)
      expect(await notes(through)).toEqual(rows)
      await transaction(through.pool, (tx) => tx.query('delete from notes where n > 2'))
    }
    await through.close()
    await proxy.stop()
  })

  test('that begins on connections which have just died is begun anew, and succeeds at once', async () => {
    for (let round = 0; round < 10; round += 1) {
      await Promise.all([1, 2, 3].map(() => transaction(store.pool, (tx) => tx.query('select pg_sleep(0.01)'))))
      await endOthers()
      expect(await transaction(store.pool, async (tx) => (await tx.query<{ one: number }>('select 1 as one')).rows)).toEqual([{ one: 1 }])
      await endOthers()
      expect(await transaction(store.pool, (_tx, rows) => Promise.resolve(rows), 'select 1 as one')).toEqual([{ one: 1 }])
      await endOthers()
      const rows = await store.db.transaction().execute(async (trx) => (await sql<{ one: number }>`select 1 as one`.execute(trx)).rows)
      expect(rows).toEqual([{ one: 1 }])
      await endOthers()
      expect((await sql<{ one: number }>`select 1 as one`.execute(store.db)).rows).toEqual([{ one: 1 }])
    }
  })

  test('waits no longer than its limit for a server that does not answer, and the next one does not wait behind it', async () => {
    const impatient = connectStore(database.connection, { log, max: 1, limits: { query_timeout: 300 } })
    const began = Date.now()
    await expect(transaction(impatient.pool, (tx) => tx.query('select pg_sleep(20)'))).rejects.toMatchObject(notSaved)
    await expect(sql`select pg_sleep(20)`.execute(impatient.db)).rejects.toMatchObject({ name: 'StoreUnavailable' })
    expect(await notes(impatient)).toEqual([1, 2])
    expect(Date.now() - began).toBeLessThan(5000)
    await impatient.close()
  })

  test('fails as not saved while the server is down, and succeeds after its restart with the same store', async () => {
    const { folder, data, remove } = newFolder()
    chmodSync(folder, 0o755)
    const lines: string[] = []
    const where = { dataDir: data, log, testMode: true }
    const first = await startEmbeddedPostgres(where)
    const lasting = connectStore(first.connection, { log: (line) => lines.push(line), max: 3 })
    await Promise.all([1, 2, 3].map(() => lasting.pool.query('select pg_sleep(0.01)')))
    await first.stop()
    await expect(transaction(lasting.pool, (tx) => tx.query('select 1'))).rejects.toMatchObject(notSaved)
    await expect(sql`select 1`.execute(lasting.db)).rejects.toMatchObject(notSaved)
    const second = await startEmbeddedPostgres(where)
    expect(await transaction(lasting.pool, async (tx) => (await tx.query('select 1')).rowCount)).toBe(1)
    expect((await sql`select 1`.execute(lasting.db)).rows).toHaveLength(1)
    expect(lines.filter((line) => line.startsWith('A database connection was lost'))).toHaveLength(3)
    await lasting.close()
    await second.stop()
    remove()
  })
})

test('Counts come as numbers, days as their text, instants as instants; a number that would be rounded is an error', async () => {
  const { rows } = await store.pool.query(`select count(*) as count, '2026-11-23'::date as day, '2026-11-23 12:00+01'::timestamptz as instant, current_setting('timezone') as zone, current_setting('lock_timeout') as patience from notes`)
  expect(rows).toEqual([{ count: 2, day: '2026-11-23', instant: new Date('2026-11-23T11:00:00Z'), zone: 'UTC', patience: '5s' }])
  await expect(store.pool.query('select 9007199254740993::bigint')).rejects.toThrow('too large')
})
