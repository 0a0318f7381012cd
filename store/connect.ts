// One pool to PostgreSQL, embedded or a server's, and Kysely over it. Types are parsed in one place; nothing here crashes the process.
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { tellingFaults } from './kysely-faults.ts'
import type { Database } from './schema.ts'

// Counts fit a number; a date is a calendar day and no instant.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)

/** How to reach the database: a URL, or a socket folder or host with its port. */
export type Connection = string | { readonly host: string; readonly port: number; readonly user: string; readonly database: string; readonly password?: string }

/** The record: raw statements by `pool`, typed queries by `db`. */
export interface Store { readonly pool: pg.Pool; readonly db: Kysely<Database>; close(): Promise<void> }

const settings = '-c lock_timeout=5000 -c statement_timeout=30000 -c idle_in_transaction_session_timeout=60000 -c timezone=UTC'

/** Opens a store. No connection is made until the first statement, so the service starts while the database is still coming. */
export function connectStore(connection: Connection, options: { readonly max?: number; readonly log: (line: string) => void; readonly applicationName?: string }): Store {
  const where = typeof connection === 'string' ? { connectionString: connection } : connection
  const pool = new pg.Pool({
    ...where,
    max: options.max ?? 10,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 60_000,
    options: settings,
    application_name: options.applicationName ?? 'akkreditering',
    keepAlive: true,
  })
  // An idle connection that the server has closed: the pool drops it and makes a new one when asked.
  pool.on('error', (error) => options.log(`A database connection was lost: ${error.message}`))
  const db = new Kysely<Database>({ dialect: tellingFaults(new PostgresDialect({ pool })) })
  return { pool, db, close: () => db.destroy() }
}
