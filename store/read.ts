// One reading statement by itself, its failures told as those of a transaction.
import type pg from 'pg'
import { connectionLost, faultOf, neverConnected, StoreUnavailable } from './database-errors.ts'

/** Reads by one statement that changes nothing. On a connection that had died while idle it is sent once more; a database that is away becomes {@link StoreUnavailable}. */
export async function read<R extends pg.QueryResultRow>(pool: pg.Pool, text: string, values: readonly unknown[] = []): Promise<readonly R[]> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return (await pool.query<R>(text, [...values])).rows
    } catch (error) {
      if (attempt === 1 && connectionLost(error) && !neverConnected(error)) continue
      throw faultOf(error) === 'not-saved' ? new StoreUnavailable('not-saved', error) : error
    }
  }
}
