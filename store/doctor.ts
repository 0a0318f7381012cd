// What a look at the database itself shows: its schema, its clock, its connections, tokens near their end.
import type pg from 'pg'
import { knownMigrations, restoreMark } from './migrate.ts'
import { read } from './read.ts'
import { recordReadings, type RecordReadings } from './readings.ts'

interface Looked { readonly restoring: boolean; readonly missing: readonly string[]; readonly unknown: readonly string[]; readonly connections: { readonly used: number; readonly most: number }; readonly clockMs: number; readonly tokensEnding: number; readonly readings: RecordReadings | null }

/** Looks; changes nothing. Throws where the database does not answer. */
export async function lookAtDatabase(pool: pg.Pool): Promise<Looked> {
  const asked = Date.now()
  const [now] = await read<{ at: Date; restoring: boolean; migrated: boolean; used: number; most: number }>(pool, `select clock_timestamp() as at, to_regclass($1) is not null as restoring, to_regclass('migration_checksums') is not null as migrated,
    (select count(*)::int from pg_stat_activity where backend_type = 'client backend') as used, current_setting('max_connections')::int as most`, [restoreMark])
  // Half of the way there and back: the clock was read in the middle of it.
  const middle = (asked + Date.now()) / 2
  if (!now) throw new Error('A statement without a table gives a row')
  const applied = now.migrated ? (await read<{ name: string }>(pool, 'select name from migration_checksums')).map((row) => row.name) : []
  const known = [...(await knownMigrations()).keys()]
  const missing = known.filter((name) => !applied.includes(name))
  const whole = missing.length === 0
  const [tokens] = whole ? await read<{ n: number }>(pool, `select count(*)::int as n from tokens where revoked_at is null and expires_at between now() and now() + interval '14 days'`) : []
  return {
    restoring: now.restoring, missing, unknown: applied.filter((name) => !known.includes(name)), connections: { used: now.used, most: now.most },
    clockMs: now.at.getTime() - middle, tokensEnding: tokens?.n ?? 0, readings: whole ? await recordReadings(pool) : null,
  }
}
