// One READ COMMITTED transaction on one connection. Knows whether COMMIT was sent, so that the answer to a person is never a guess.
import { setTimeout as delay } from 'node:timers/promises'
import type pg from 'pg'
import { connectionLost, faultOf, hadDied, StoreUnavailable } from './database-errors.ts'
import { liveConnection } from './live-connection.ts'
import { prepared } from './prepared.ts'

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
  const tx: Tx = { query: (text, values) => client.query(prepared(text, values)) }
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

/** A connection with a transaction begun. One that had died while idle is replaced: nothing had been asked of it. */
async function begun(pool: pg.Pool): Promise<pg.PoolClient> {
  let client: pg.PoolClient | undefined
  try {
    client = await pool.connect()
    const asFound = await begin(client)
    if (asFound === 'dead') {
      client.release(true)
      client = undefined
      client = await liveConnection(pool)
      await client.query(beginning)
    }
    return client
  } catch (error) {
    client?.release(true)
    throw faultOf(error) === 'not-saved' ? new StoreUnavailable('not-saved', error) : error
  }
}

// Our statements are the same for every case, so one plan serves all: the server would else weigh a new one at each call.
const beginning = 'begin isolation level read committed; set local plan_cache_mode = force_generic_plan'

async function begin(client: pg.PoolClient): Promise<'begun' | 'dead'> {
  try {
    await client.query(beginning)
    return 'begun'
  } catch (error) {
    if (hadDied(error)) return 'dead'
    throw error
  }
}
