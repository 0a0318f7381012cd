// A database of its own for a test file: a copy of the migrated template, made in some 50 ms.
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { type Connection, connectStore, type Store } from '../../store/connect.ts'
import { runPostgres, runTemporal } from './run-servers.ts'

export interface TestDatabase { readonly connection: Exclude<Connection, string>; readonly store: Store; drop(): Promise<void> }

/** The run's PostgreSQL, as global-setup left it. */
export const testPostgres = (): Exclude<Connection, string> => runPostgres().connection
/** The run's Temporal dev server. */
export const testTemporal = (): { address: string; namespace: string } => runTemporal()

/** A connection as DATABASE_URL gives it to a process; the server's place may be a socket folder. */
export function databaseUrl({ host, port, user, password, database }: Exclude<Connection, string>): string {
  const url = new URL(`postgres://localhost/${database}`)
  url.username = user
  if (password !== undefined) url.password = password
  url.searchParams.set('host', host)
  url.searchParams.set('port', String(port))
  return url.href
}

/** Makes a database from the template, or an empty one; `drop` closes the store and removes it. */
export async function createTestDatabase(options: { readonly max?: number; readonly empty?: boolean; readonly log?: (line: string) => void } = {}): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await asAdmin((admin) => admin.query(`create database ${name} template ${options.empty ? 'template0' : runPostgres().template}`))
  const connection = { ...testPostgres(), database: name }
  const store = connectStore(connection, { log: options.log ?? (() => undefined), max: options.max ?? 10 })
  return { connection, store, drop: async () => { await store.close(); await asAdmin((admin) => admin.query(`drop database ${name} with (force)`)) } }
}

async function asAdmin(work: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client({ ...testPostgres(), database: 'postgres' })
  await admin.connect()
  try {
    // Two files may want the template in the same moment; PostgreSQL lets only one copy at a time.
    await admin.query('select pg_advisory_lock(4711)')
    await work(admin)
  } finally {
    await admin.end()
  }
}
