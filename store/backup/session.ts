// A connection of its own for backup and restore: without the limits of requests, and with every value written alike on every server.
import pg from 'pg'
import type { Connection } from '../connect.ts'

/** Does `work` on a connection and closes it. */
export async function withClient<T>(connection: Connection, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const where = typeof connection === 'string' ? { connectionString: connection } : connection
  const client = new pg.Client({ ...where, application_name: 'akkreditering-backup', connectionTimeoutMillis: 5000, keepAlive: true })
  // A connection that is lost fails the statement under way; the event alone must not end the process.
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query(`set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set extra_float_digits = 1; set bytea_output = 'hex'; set search_path = public;
      set statement_timeout = 0; set lock_timeout = 0; set idle_in_transaction_session_timeout = 0`)
    return await work(client)
  } finally {
    await client.end()
  }
}
