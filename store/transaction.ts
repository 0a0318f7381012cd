// One READ COMMITTED transaction on one connection. Knows whether COMMIT was sent, so that the answer to a person is never a guess.
import { setTimeout as delay } from 'node:timers/promises'
import type pg from 'pg'
import { requestNow } from './asking.ts'
import { connectionLost, faultOf, hadDied, StoreUnavailable } from './database-errors.ts'
import { liveConnection } from './live-connection.ts'
import { prepared } from './prepared.ts'

/** What a transaction can do: one statement at a time. */
export interface Tx {
  query<R extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<pg.QueryResult<R>>
  /** The last statement, when nothing but its failure can stop the commit: COMMIT is sent right behind it and shares its way. */
  last<R extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<pg.QueryResult<R>>
}

/** The rows of a transaction's first statement. */
type First = readonly pg.QueryResultRow[]

/**
 * Runs `work` and commits. After a lock timeout or deadlock everything is done once more, so `work` changes nothing but the database.
 * A database that is away, cannot write or stays locked becomes {@link StoreUnavailable}, which says whether anything may have been
 * saved; any other error rolls back and goes on to the caller. `first` is a statement without parameters that goes in one message
 * with BEGIN; `work` gets its rows.
 */
export async function transaction<T>(pool: pg.Pool, work: (tx: Tx, rows: First) => Promise<T>, first?: string): Promise<T> {
  try {
    return await once(pool, work, first)
  } catch (error) {
    if (faultOf(error) !== 'retry') throw error
    // Two that met in a deadlock do not start again in step.
    await delay(10 + Math.random() * 40)
  }
  try {
    return await once(pool, work, first)
  } catch (error) {
    throw faultOf(error) === 'retry' ? new StoreUnavailable('not-saved', error) : error
  }
}

async function once<T>(pool: pg.Pool, work: (tx: Tx, rows: First) => Promise<T>, first: string | undefined): Promise<T> {
  const { client, rows } = await begun(pool, first)
  let during: 'work' | 'commit' = 'work'
  let broken: unknown
  let committing: Promise<pg.QueryResult> | undefined
  const tx: Tx = {
    query: (text, values) => {
      if (committing) throw new Error('Nothing may be asked of a transaction after its last statement')
      return client.query(prepared(text, values))
    },
    last: (text, values) => {
      const answer = tx.query(text, values)
      during = 'commit'
      committing = client.query('commit')
      // How it ended is asked for below, whatever became of the statement.
      committing.catch(() => undefined)
      return answer as never
    },
  }
  try {
    const result = await work(tx, rows)
    during = 'commit'
    const { command } = await (committing ?? client.query('commit'))
    // PostgreSQL answers COMMIT with ROLLBACK, and no error, when a statement had failed and `work` went on.
    if (command !== 'COMMIT') throw new Error('The transaction was rolled back: a statement had failed and its error was not passed on')
    return result
  } catch (error) {
    const fault = faultOf(error, during)
    if (connectionLost(error)) broken = error
    // The error is what counts; a connection that cannot even roll back is thrown away.
    else await (committing ?? client.query('rollback')).catch((again: unknown) => { broken = again })
    if (fault === 'outcome-unknown') throw new StoreUnavailable('unknown', error)
    throw fault === 'not-saved' ? new StoreUnavailable('not-saved', error) : error
  } finally {
    client.release(broken !== undefined)
  }
}

interface Begun { readonly client: pg.PoolClient; readonly rows: First }

/** A connection with a transaction begun. One that had died while idle is replaced: what was asked of it can have had no effect. */
async function begun(pool: pg.Pool, first: string | undefined): Promise<Begun> {
  let client: pg.PoolClient | undefined
  try {
    client = await pool.connect()
    try {
      return { client, rows: await begin(client, first) }
    } catch (error) {
      if (!hadDied(error)) throw error
    }
    client.release(true)
    client = undefined
    client = await liveConnection(pool)
    return { client, rows: await begin(client, first) }
  } catch (error) {
    client?.release(true)
    throw faultOf(error) === 'not-saved' ? new StoreUnavailable('not-saved', error) : error
  }
}

// Our statements are the same for every case, so one plan serves all: the server would else weigh a new one at each call.
const beginning = 'begin isolation level read committed; set local plan_cache_mode = force_generic_plan'

// In one message, of which the server does nothing more once a part has failed: no statement runs where no transaction has begun.
async function begin(client: pg.PoolClient, first: string | undefined): Promise<First> {
  const request = requestNow()
  const begins = request === undefined ? beginning : `${beginning}; set local akkreditering.request = '${request}'`
  if (first === undefined) { await client.query(begins); return [] }
  const results = await client.query(`${begins}; ${first}`) as unknown as readonly pg.QueryResult[]
  return results.at(-1)?.rows ?? []
}
