// A connection that answers, for when one had died in the pool.
import type pg from 'pg'
import { hadDied } from './database-errors.ts'

/** Takes a connection from the pool that has just answered; dead ones are thrown away on the way (after a restart all idle ones are). */
export async function liveConnection(pool: pg.Pool): Promise<pg.PoolClient> {
  for (let left = pool.options.max; ; left -= 1) {
    const client = await pool.connect()
    try {
      await client.query('select 1')
      return client
    } catch (error) {
      client.release(true)
      if (left === 0 || !hadDied(error)) throw error
    }
  }
}
