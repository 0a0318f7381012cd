// A backup restored into an empty database: its schema first, then everything in one transaction, compared, and only then this version's schema.
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { type Connection, connectStore } from '../connect.ts'
import { knownMigrations, migrate, restoreMark } from '../migrate.ts'
import { type TrailFinding, verifyTrail } from '../trail/verify.ts'
import { BackupError } from './backup-error.ts'
import { asBroughtBack } from './by-postgresql.ts'
import { backupAt, type Manifest, nowhere, tableFile, tally, verifyBackup } from './manifest.ts'
import { withClient } from './session.ts'
import { copyIn, copyOut, quoted } from './tables.ts'

interface Restored { readonly folder: string; readonly manifest: Manifest; readonly epoch: number; readonly migrated: readonly string[]; readonly trail: TrailFinding }
interface ForeignKey { readonly table: string; readonly name: string; readonly definition: string }

/** Two restores into one database would each clear what the other has begun. */
const restoreLock = 4_712_001

/**
 * Restores the backup at `from` (its folder, or the newest in that folder). Everything is read and compared before the database is
 * touched; a restore that breaks off leaves a mark by which the service refuses the database and the next restore begins anew.
 * Sessions, sign-ins under way and one-time links are not restored. The epoch is raised, so every workflow loads its case anew.
 */
export async function restore(connection: Connection, from: string, log: (line: string) => void): Promise<Restored> {
  const folder = await backupAt(from)
  const manifest = await verifyBackup(folder)
  const schema = await schemaOf(manifest)
  return withClient(connection, async (client) => {
    const { rows: [lock] } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [restoreLock])
    if (!lock?.mine) throw new BackupError('restore-running', '')
    await begin(client)
    await migrateTo(connection, schema, log)
    const epoch = await load(client, folder, manifest)
    const migrated = await migrateTo(connection, null, log)
    // What was backed up is restored, broken or not; but nobody goes on with a broken trail unsaid.
    return { folder, manifest, epoch, migrated, trail: await verifyTrail(client, { anchors: manifest.trail ? [manifest.trail] : [] }) }
  })
}

/** The last migration of the backup; all of its migrations must be this version's own. */
async function schemaOf({ migrations }: Manifest): Promise<string> {
  const known = await knownMigrations()
  for (const { name, sha256 } of migrations) {
    if (!known.has(name)) throw new BackupError('backup-newer', name)
    if (known.get(name) !== sha256) throw new BackupError('backup-foreign', name)
  }
  return migrations.at(-1)?.name ?? ''
}

async function begin(client: pg.Client): Promise<void> {
  const { rows: found } = await client.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public' order by tablename`)
  const brokenOff = found.some(({ name }) => name === restoreMark)
  const [first] = found
  if (first && !brokenOff) throw new BackupError('target-not-empty', first.name)
  await client.query('begin')
  for (const { name } of found) await client.query(`drop table ${quoted(name)} cascade`)
  const { rows: functions } = await client.query<{ name: string }>(
    `select p.oid::regprocedure::text as name from pg_proc p where p.pronamespace = 'public'::regnamespace and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')`)
  if (brokenOff) for (const { name } of functions) await client.query(`drop function ${name}`)
  await client.query(`create table ${restoreMark} (begun_at timestamptz not null default clock_timestamp())`)
  await client.query('commit')
}

async function migrateTo(connection: Connection, schema: string | null, log: (line: string) => void): Promise<readonly string[]> {
  const store = connectStore(connection, { log, max: 1, limits: 'none' })
  try {
    return await migrate(store.db, { log, ...(schema === null ? {} : { restoring: schema }) })
  } finally {
    await store.close()
  }
}

/** Everything in one transaction, compared with the manifest in it. Gives the new epoch. */
async function load(client: pg.Client, folder: string, manifest: Manifest): Promise<number> {
  await client.query('begin')
  const { rows: all } = await client.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public' and tablename = any($1)`, [manifest.tables.map(({ name }) => name)])
  const missing = manifest.tables.find(({ name }) => !all.some((one) => one.name === name))
  if (missing) throw new BackupError('restored-differs', missing.name)
  const keys = await withoutForeignKeys(client)
  // What the triggers guard against is what a restore does: it writes frozen texts. Versions are restored and not made again.
  for (const { name } of manifest.tables) await client.query(`alter table ${quoted(name)} disable trigger user; delete from ${quoted(name)}`)
  for (const table of manifest.tables) {
    await pipeline(createReadStream(join(folder, tableFile(table.name))), createGunzip(), client.query(copyFrom(copyIn(table))))
  }
  for (const { name } of manifest.tables) await client.query(`alter table ${quoted(name)} enable trigger user`)
  // Each is checked for every row as it comes back.
  for (const { table, name, definition } of keys) await client.query(`alter table ${quoted(table)} add constraint ${quoted(name)} ${definition}`)
  for (const { table, column, value, called } of manifest.sequences) await client.query('select setval(pg_get_serial_sequence($1, $2), $3::bigint, $4)', [quoted(table), column, value, called])
  for (const table of manifest.tables) {
    const counted = tally()
    await pipeline(client.query(copyTo(copyOut(table))), counted.through, nowhere())
    if (counted.result().sha256 !== table.sha256) throw new BackupError('restored-differs', table.name)
  }
  const epoch = await asBroughtBack(client)
  await client.query(`drop table ${restoreMark}`)
  await client.query('commit')
  await client.query('analyze')
  return epoch
}

/** Takes all foreign keys away, so that tables can be filled in any order; gives them, to be put back. */
async function withoutForeignKeys(client: pg.Client): Promise<readonly ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `select c.relname as table, k.conname as name, pg_get_constraintdef(k.oid) as definition
     from pg_constraint k join pg_class c on c.oid = k.conrelid where k.contype = 'f' and c.relnamespace = 'public'::regnamespace order by c.relname, k.conname`)
  for (const { table, name } of rows) await client.query(`alter table ${quoted(table)} drop constraint ${quoted(name)}`)
  return rows
}
