// The pool as Kysely uses it: a connection that broke is thrown away, and one that had died while idle is replaced.
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type pg from 'pg'
import { connectionLost, hadDied } from './database-errors.ts'
import { liveConnection } from './live-connection.ts'
import { prepared } from './prepared.ts'

/** A first statement that may be sent twice, as it changes nothing by itself: the beginning of a transaction, or a plain reading. */
const repeatable = /^\s*(begin|start transaction|select)\b/i

/** Wraps pg's pool for Kysely's dialect. Kysely itself returns a connection to the pool whatever has become of it. */
export const checkedPool = (pool: pg.Pool): PostgresPool => ({
  connect: async () => checked(pool, await pool.connect()),
  end: () => pool.end(),
})

const checked = (pool: pg.Pool, first: pg.PoolClient): PostgresPoolClient => {
  let client: pg.PoolClient | undefined = first
  let used = false
  let broken = false

  const send = async (text: string, values: readonly unknown[]): Promise<pg.QueryResult> => {
    if (client === undefined) throw new Error('Connection terminated')
    try {
      const result = await client.query(prepared(text, values))
      // PostgreSQL answers COMMIT with ROLLBACK, and no error, when a statement had failed and its error was not passed on.
      if (text === 'commit' && result.command !== 'COMMIT') throw new Error('The transaction was rolled back: a statement in it had failed')
      return result
    } catch (error) {
      if (connectionLost(error)) broken = true
      throw error
    }
  }

  const run = async (text: string, values: readonly unknown[]): Promise<pg.QueryResult> => {
    const isFirst = !used
    used = true
    try {
      return await send(text, values)
    } catch (error) {
      if (!isFirst || !repeatable.test(text) || !hadDied(error)) throw error
    }
    client?.release(true)
    client = undefined
    client = await liveConnection(pool)
    broken = false
    return send(text, values)
  }

  function query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  function query<R>(text: string | PostgresCursor<R>, values: readonly unknown[] = []): Promise<unknown> | PostgresCursor<R> {
    if (typeof text !== 'string') throw new Error('Cursors are not used here')
    return run(text, values)
  }
  return { query, release: () => client?.release(broken) }
}
