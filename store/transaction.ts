// One READ COMMITTED transaction on one connection. Knows whether COMMIT was sent, so that the answer to a person is never a guess.
import { setTimeout as delay } from 'node:timers/promises'
import type pg from 'pg'
import { connectionLost, faultOf, neverConnected, StoreUnavailable } from './database-errors.ts'

/** What a transaction can do: one statement at a time. */
export interface Tx { query<R extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<pg.QueryResult<R>> }

/**
 * Runs `work` and commits. After a lock timeout or deadlock everything is done once more, so `work` changes nothing but the database.
 * A database that is away, cannot write or stays locked becomes {@link StoreUnavailable}, which says whether anything may have been
 * saved; any other error rolls back and goes on to the caller.
 */
export async function transaction<T>(pool: pg.Pool, work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await once(pool, work)
  } catch (error) {
    if (faultOf(error) !== 'retry') throw error
    // Two that met in a deadlock do not start again in step.
    await delay(10 + Math.random() * 40)
  }
  try {
    return await once(pool, work)
  } catch (error) {
    throw faultOf(error) === 'retry' ? new StoreUnavailable('not-saved', error) : error
  }
}

async function once<T>(pool: pg.Pool, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await begun(pool)
  let during: 'work' | 'commit' = 'work'
  let broken: unknown
  const tx: Tx = { query: (text, values) => client.query(text, values === undefined ? undefined : [...values]) }
  try {
    const result = await work(tx)
    during = 'commit'
    const { command } = await client.query('commit')
    // PostgreSQL answers COMMIT with ROLLBACK, and no error, when a statement had failed and `work` went on.
    if (command !== 'COMMIT') throw new Error('The transaction was rolled back: a statement had failed and its error was not passed on')
    return result
  } catch (error) {
    const fault = faultOf(error, during)
    if (connectionLost(error)) broken = error
    // The error is what counts; a connection that cannot even roll back is thrown away.
    else await client.query('rollback').catch((again: unknown) => { broken = again })
    if (fault === 'outcome-unknown') throw new StoreUnavailable('unknown', error)
    throw fault === 'not-saved' ? new StoreUnavailable('not-saved', error) : error
  } finally {
    client.release(broken !== undefined)
  }
}

/** A connection with a transaction begun. One that had died while idle is replaced once: nothing had been asked of it. */
async function begun(pool: pg.Pool): Promise<pg.PoolClient> {
  for (let attempt = 1; ; attempt += 1) {
    let client: pg.PoolClient | undefined
    try {
      client = await pool.connect()
      await client.query('begin isolation level read committed')
      return client
    } catch (error) {
      client?.release(true)
      if (attempt === 1 && connectionLost(error) && !neverConnected(error)) continue
      throw faultOf(error) === 'not-saved' ? new StoreUnavailable('not-saved', error) : error
    }
  }
}
