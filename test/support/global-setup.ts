// Once a run: a PostgreSQL with the migrated template database, and a Temporal dev server. Their addresses go to the tests by environment.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { connectStore } from '../../store/connect.ts'
import { openToNobody, startEmbeddedPostgres } from '../../store/embedded/postgres.ts'
import { migrate } from '../../store/migrate.ts'
import { startTestTemporal } from './temporal.ts'

const quiet = (): void => undefined

export default async function setUp(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'akk-test-'))
  openToNobody(folder)
  const binDir = process.env['POSTGRES_BIN']
  const postgres = await startEmbeddedPostgres({ dataDir: folder, log: quiet, testMode: true, ...(binDir ? { binDir } : {}) })
  const temporal = await startTestTemporal()
  const admin = new pg.Client({ ...postgres.connection, database: 'postgres' })
  await admin.connect()
  await admin.query('create database template_migrated')
  await admin.end()
  const store = connectStore({ ...postgres.connection, database: 'template_migrated' }, { log: quiet })
  await migrate(store.db, { log: quiet })
  await store.close()
  process.env['TEST_POSTGRES'] = JSON.stringify(postgres.connection)
  process.env['TEST_TEMPORAL'] = JSON.stringify({ address: temporal.address, namespace: temporal.namespace })
  Object.assign(globalThis, { stopTestServers: async () => { await temporal.stop(); await postgres.stop() } })
}
