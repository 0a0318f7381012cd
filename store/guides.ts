// Which guided examples somebody has seen.
import type pg from 'pg'
import { read } from './read.ts'

export const guidesSeen = async (pool: pg.Pool, personId: string): Promise<readonly string[]> =>
  (await read<{ guide: string }>(pool, 'select guide from guides_seen where person_id = $1', [personId])).map((row) => row.guide)

/** Notes that somebody has seen it; again changes nothing. */
export async function noteGuide(pool: pg.Pool, personId: string, guide: string): Promise<void> {
  await read(pool, 'insert into guides_seen (person_id, guide) values ($1, $2) on conflict do nothing returning 1', [personId, guide])
}
