// The last comparison of the cases with their workflows, and the cases it looks at.
import type pg from 'pg'
import type { Instant } from '../domain/deadlines/types.ts'
import { iso } from './case-people.ts'
import { read } from './read.ts'
import type { CaseName } from './standing.ts'

export interface EngineCheck { readonly begunAt: Instant; readonly endedAt: Instant | null; readonly checked: number; readonly differing: number; readonly silent: number }

/** The newest comparison; undefined before the first. */
export async function lastCheck(pool: pg.Pool): Promise<EngineCheck | undefined> {
  const [row] = await read<EngineCheck>(pool, `select ${iso('begun_at')} as "begunAt", ${iso('ended_at')} as "endedAt", checked, differing, silent from engine_checks`)
  return row
}

/** Begins a comparison, unless somebody else has begun one since `last`: of several processes one does it. */
export async function claimCheck(pool: pg.Pool, last: Instant | null): Promise<boolean> {
  const { rowCount } = await pool.query(
    `insert into engine_checks as c (begun_at) values (clock_timestamp())
     on conflict (only_row) do update set begun_at = excluded.begun_at, ended_at = null, checked = 0, differing = 0, silent = 0
       where $1::timestamptz is not null and date_trunc('milliseconds', c.begun_at) = $1::timestamptz`, [last])
  return rowCount === 1
}

/** Notes what a comparison gave. */
export async function endCheck(pool: pg.Pool, found: Pick<EngineCheck, 'checked' | 'differing' | 'silent'>): Promise<void> {
  await pool.query('update engine_checks set ended_at = clock_timestamp(), checked = $1, differing = $2, silent = $3', [found.checked, found.differing, found.silent])
}

/** The cases that ought to have a running workflow, by id, after `after`: the open ones, and ended ones with work still owed. */
export function livingCases(pool: pg.Pool, after: string | null, limit: number): Promise<readonly CaseName[]> {
  return read<CaseName>(pool,
    `select c.id as "caseId", c.offer_id as "offerId", c.cycle from cases c
     where ($1::uuid is null or c.id > $1) and (c.ended_at is null or exists (select 1 from owed_work o where o.case_id = c.id and o.done_at is null and o.cancelled_at is null))
     order by c.id limit $2`, [after, limit])
}
