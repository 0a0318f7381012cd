// One READ COMMITTED transaction on one connection. Knows whether COMMIT was sent, so that the answer to a person is never a guess.
import type pg from 'pg'
import { faultOf, StoreUnavailable } from './database-errors.ts'

/** What a transaction can do: one statement at a time. */
export interface Tx { query<R extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<pg.QueryResult<R>> }

/**
 * Runs `work` and commits. A lock timeout or deadlock is tried once more; a lost database becomes {@link StoreUnavailable};
 * any other error rolls back and goes on to the caller.
 */
export async function transaction<T>(pool: pg.Pool, work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await once(pool, work)
  } catch (error) {
    if (faultOf(error) !== 'retry') throw error
    return once(pool, work)
  }
}

async function once<T>(pool: pg.Pool, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await begun(pool)
  let committing = false
  let broken: Error | undefined
  const tx: Tx = { query: (text, values) => client.query(text, values === undefined ? undefined : [...values]) }
  try {
    const result = await work(tx)
    committing = true
    await client.query('commit')
    return result
  } catch (error) {
    const fault = faultOf(error)
    if (fault === 'unavailable') {
      broken = error instanceof Error ? error : new Error(String(error))
      throw new StoreUnavailable(committing ? 'unknown' : 'not-saved', error)
    }
    // The error is what counts; a connection that cannot even roll back is thrown away.
    await client.query('rollback').catch((again: Error) => { broken = again })
    throw error
  } finally {
    client.release(broken)
  }
}

/** A connection with a transaction begun. One that had died while idle is replaced once: nothing had been asked of it. */
async function begun(pool: pg.Pool): Promise<pg.PoolClient> {
  for (let attempt = 1; ; attempt += 1) {
    let client: pg.PoolClient | undefined
    try {
      client = await pool.connect()
      await client.query('begin')
      return client
    } catch (error) {
      client?.release(error instanceof Error ? error : true)
      if (faultOf(error) !== 'unavailable') throw error
      if (attempt === 2 || client === undefined) throw new StoreUnavailable('not-saved', error)
    }
  }
}
