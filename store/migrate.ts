// Numbered plain .sql files through Kysely's own Migrator, all in one transaction; a changed or unknown one is an error.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Kysely, type Migration, Migrator, sql } from 'kysely'
import { projectRoot } from './project-root.ts'
import type { Database } from './schema.ts'

/** The database cannot be brought to this version's schema; `code` says why. */
export class MigrationError extends Error {
  readonly code: 'database-newer' | 'migration-changed' | 'migration-failed' | 'restore-unfinished'

  constructor(code: MigrationError['code'], message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause })
    this.name = 'MigrationError'
    this.code = code
  }
}

/** Stands in a database from the first step of a restore to its last: what is there until then is nobody's record. */
export const restoreMark = 'restore_under_way'

async function migrationFiles(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  // Two of one number would be sorted by their words, and the later one could come before what a database has had already.
  const twice = names.find((name, index) => names[index - 1]?.slice(0, 4) === name.slice(0, 4))
  if (twice !== undefined) throw new MigrationError('migration-failed', `${twice} has a number that another migration has taken; give it the next free one`)
  return Object.fromEntries(await Promise.all(names.map(async (name) => {
    if (!/^\d{4}-[a-z0-9-]+\.sql$/.test(name)) throw new MigrationError('migration-failed', `${name} is no name of a migration: four digits, a dash, small letters (0007-what-it-adds.sql)`)
    // A checkout on Windows may have other line ends; the migration is the same.
    return [name.slice(0, -4), (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n')] as const
  })))
}

/**
 * Brings the database to this version's schema, all or nothing; safe for several processes at once. Gives the names now applied for the
 * first time. A migration that may take over 30 s needs a store without limits. `restoring`: no further than the migration that a
 * backup was made at; for the restore alone. Throws MigrationError.
 */
export async function migrate(db: Kysely<Database>, options: { readonly log: (line: string) => void; readonly folder?: string; readonly restoring?: string }): Promise<readonly string[]> {
  const files = await migrationFiles(options.folder ?? join(projectRoot, 'store', 'migrations'))
  const hashes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, createHash('sha256').update(text).digest('hex')]))
  if (options.restoring === undefined) await refuseHalfRestored(db)
  await refuseWrongPast(db, hashes)
  const migrations: Record<string, Migration> = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, {
    up: async (tx) => {
      await sql.raw(text).execute(tx)
      await sql`create table if not exists migration_checksums (name text primary key, sha256 text not null)`.execute(tx)
      await sql`insert into migration_checksums values (${name}, ${hashes[name]})`.execute(tx)
    },
  }]))
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } })
  const { error, results } = await (options.restoring === undefined ? migrator.migrateToLatest() : migrator.migrateTo(options.restoring))
  const failed = results?.find((result) => result.status === 'Error')?.migrationName
  if (error !== undefined) throw new MigrationError('migration-failed', `The database could not be migrated${failed === undefined ? '' : ` (${failed})`}; it is as before: ${error instanceof Error ? error.message : JSON.stringify(error)}`, error)
  const done = (results ?? []).filter((result) => result.status === 'Success').map((result) => result.migrationName)
  if (done.length > 0) options.log(`Migrated the database: ${done.join(', ')}`)
  return done
}

async function refuseHalfRestored(db: Kysely<Database>): Promise<void> {
  const { rows } = await sql<{ found: boolean }>`select to_regclass(${restoreMark}) is not null as found`.execute(db)
  if (rows[0]?.found) throw new MigrationError('restore-unfinished', 'A backup is being restored into this database, or was and broke off. Wait for it, or run the restore again.')
}

/** The migrations this version has, with the hash of each. */
export async function knownMigrations(): Promise<ReadonlyMap<string, string>> {
  const files = await migrationFiles(join(projectRoot, 'store', 'migrations'))
  return new Map(Object.entries(files).map(([name, text]) => [name, createHash('sha256').update(text).digest('hex')]))
}

async function refuseWrongPast(db: Kysely<Database>, hashes: Readonly<Record<string, string>>): Promise<void> {
  const there = await sql<{ found: boolean }>`select to_regclass('migration_checksums') is not null as found`.execute(db)
  if (!there.rows[0]?.found) return
  const { rows } = await sql<{ name: string; sha256: string }>`select name, sha256 from migration_checksums order by name`.execute(db)
  for (const row of rows) {
    if (!(row.name in hashes)) throw new MigrationError('database-newer', `The database was made by a newer version of the service (it knows ${row.name}). Start that version, or restore a backup.`)
    if (hashes[row.name] !== row.sha256) throw new MigrationError('migration-changed', `The migration ${row.name} has been changed since it was applied. Migrations are never changed; add a new one.`)
  }
}
