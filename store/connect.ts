// One pool to PostgreSQL, embedded or a server's, and Kysely over it. Types are parsed in one place; nothing here crashes the process.
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { checkedPool } from './checked-pool.ts'
import { tellingFaults } from './kysely-faults.ts'
import type { Database } from './schema.ts'

const { builtins } = pg.types
const wholeNumber = (text: string): number => {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new Error(`${text} is too large for a number`)
  return value
}
// Counts fit a number; a date is a calendar day and no instant. timestamptz is a Date by default.
pg.types.setTypeParser(builtins.INT8, wholeNumber)
pg.types.setTypeParser(builtins.DATE, (text) => text)

/** How to reach the database: a URL, or a socket folder or host with its port. */
export type Connection = string | { readonly host: string; readonly port: number; readonly user: string; readonly database: string; readonly password?: string }

/** The record: raw statements by `pool`, typed queries by `db`. */
export interface Store { readonly pool: pg.Pool; readonly db: Kysely<Database>; close(): Promise<void> }

/** Milliseconds. `query_timeout` is the client's own: the last resort against a server that neither answers nor closes. */
const limits = { lock_timeout: 5000, statement_timeout: 30_000, idle_in_transaction_session_timeout: 60_000, query_timeout: 40_000 }

export interface StoreOptions {
  readonly log: (line: string) => void
  /** Connections at the most; 10 when not given. */
  readonly max?: number
  readonly applicationName?: string
  /** Other limits than a request's; `none` for work that may take long: migrating, backup and restore, rebuilding. */
  readonly limits?: 'none' | Readonly<Partial<typeof limits>>
}

/** Opens a store. No connection is made until the first statement, so the service starts while the database is still coming. */
export function connectStore(connection: Connection, options: StoreOptions): Store {
  const where = typeof connection === 'string' ? { connectionString: connection } : connection
  const pool = new pg.Pool({
    ...where,
    ...(options.limits === 'none' ? {} : { ...limits, ...options.limits }),
    max: options.max ?? 10,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 60_000,
    // Statements are small and prepared: compiling a plan to machine code never pays.
    options: '-c timezone=UTC -c jit=off',
    // A statement may be sent while the one before is under way: the commit shares the last one's way (transaction.ts).
    pipeline: true,
    application_name: options.applicationName ?? 'akkreditering',
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  })
  // An idle connection that the server has closed: the pool drops it and makes a new one when asked.
  pool.on('error', (error) => options.log(`A database connection was lost: ${error.message}`))
  // The pool does not listen to one that is checked out, and an error event nobody hears ends the process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const db = new Kysely<Database>({ dialect: tellingFaults(new PostgresDialect({ pool: checkedPool(pool) })) })
  const close = async (): Promise<void> => {
    await db.destroy()
    // Kysely ends the pool only when it has been asked something itself.
    if (!pool.ending) await pool.end()
  }
  return { pool, db, close }
}
