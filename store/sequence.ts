// How far cases have come, for those who watch them: one statement for all that are watched.
import type pg from 'pg'
import { read } from './read.ts'

/** The number of the last act of each of these cases. */
export async function sequencesOf(pool: pg.Pool, caseIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await read<{ id: string; seq: number }>(pool, 'select id, seq from cases where id = any($1::uuid[])', [caseIds])
  return new Map(rows.map((row) => [row.id, row.seq]))
}
