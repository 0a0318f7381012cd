// Once a run: a PostgreSQL with the migrated template database, and a Temporal dev server. Their addresses go to the tests by environment.
// DATABASE_URL_FOR_TESTS: use that server (its user may create databases). POSTGRES_BIN: start one of that installation.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { type Connection, connectStore } from '../../store/connect.ts'
import { startEmbeddedPostgres } from '../../store/embedded/postgres.ts'
import { migrate } from '../../store/migrate.ts'
import { addShippedModels } from '../../store/supervision-models.ts'
import { clearLeftBehind, runFolderPrefix } from './left-behind.ts'
import { announce } from './run-servers.ts'
import { startTestTemporal } from './temporal.ts'

type Stop = () => Promise<void>
const quiet = (): void => undefined

/** What jest tells of the run: the paths asked for, none when everything is run. */
interface Run { readonly testPathPatterns?: { readonly patterns: readonly string[] } }

export default async function setUp(run: Run): Promise<void> {
  const stops: Stop[] = []
  Object.assign(globalThis, { stopTestServers: async () => { for (const stop of stops.toReversed()) await stop() } })
  try {
    const connection = await postgres(stops)
    announce('TEST_POSTGRES', { connection, template: await makeTemplate(connection, stops) })
    if (needsTemporal(run)) {
      const temporal = await startTestTemporal()
      stops.push(() => temporal.stop())
      announce('TEST_TEMPORAL', { address: temporal.address, namespace: temporal.namespace })
    }
  } catch (error) {
    for (const stop of stops.toReversed()) await stop()
    throw error
  }
}

/** Building the server may take minutes the first time: not where only the store's tests were asked for. */
const needsTemporal = ({ testPathPatterns }: Run): boolean => {
  const asked = testPathPatterns?.patterns ?? []
  return asked.length === 0 || asked.some((path) => !/test\/(store|config|reports)\b/.test(path))
}

const postgres = async (stops: Stop[]): Promise<Exclude<Connection, string>> => {
  const given = process.env['DATABASE_URL_FOR_TESTS']
  if (given) {
    const { hostname, port, username, password, pathname, searchParams } = new URL(given)
    // A socket folder is given as postgres://user@/name?host=/var/run/postgresql
    return { host: searchParams.get('host') ?? hostname, port: Number(searchParams.get('port') ?? (port || 5432)), user: decodeURIComponent(username), database: pathname.slice(1), ...(password ? { password: decodeURIComponent(password) } : {}) }
  }
  clearLeftBehind()
  const folder = mkdtempSync(join(tmpdir(), runFolderPrefix))
  stops.push(async () => rmSync(folder, { recursive: true, force: true }))
  const binDir = process.env['POSTGRES_BIN']
  const server = await startEmbeddedPostgres({ dataDir: folder, log: quiet, testMode: true, ...(binDir ? { binDir } : {}) })
  stops.push(() => server.stop())
  return server.connection
}

const makeTemplate = async (connection: Exclude<Connection, string>, stops: Stop[]): Promise<string> => {
  const template = `template_migrated_${process.pid}`
  const admin = async (statement: string): Promise<void> => {
    const client = new pg.Client({ ...connection, database: 'postgres' })
    await client.connect()
    try {
      await client.query(statement)
    } finally {
      await client.end()
    }
  }
  await admin(`create database ${template} template template0`)
  stops.push(() => admin(`drop database ${template} with (force)`))
  const store = connectStore({ ...connection, database: template }, { log: quiet, limits: 'none' })
  try {
    await migrate(store.db, { log: quiet })
    await addShippedModels(store.db, '2026-01-01T00:00:00.000Z')
    return template
  } finally {
    await store.close()
  }
}
