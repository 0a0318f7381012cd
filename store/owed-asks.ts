// Asking that owed work which fails be tried now. The workflow hears of it with its standing: the work's newest ask has a higher number.
import type pg from 'pg'
import type { CaseName } from './standing.ts'
import type { Tx } from './transaction.ts'

/** How a piece of owed work stands; locked until the transaction ends. Undefined where there is none. */
export async function lockOwed(tx: Tx, caseId: string, owedId: string): Promise<(CaseName & { readonly over: boolean; readonly failing: boolean }) | undefined> {
  const { rows: [row] } = await tx.query<CaseName & { over: boolean; failing: boolean }>(
    `select c.id as "caseId", c.offer_id as "offerId", c.cycle, w.done_at is not null or w.cancelled_at is not null as over, w.failing_since is not null as failing
     from owed_work w join cases c on c.id = w.case_id where w.case_id = $1 and w.id = $2 for update of w`, [caseId, owedId])
  return row
}

/** Notes who asks. */
export const insertAsk = async (tx: Tx, caseId: string, owedId: string, by: string): Promise<void> => {
  await tx.query('insert into owed_work_asks (case_id, owed_id, asked_by) values ($1, $2, $3)', [caseId, owedId, by])
}

/** The cases with work still owed that somebody asked for and whose workflow has not been told. */
export const untoldAsks = async (pool: pg.Pool): Promise<readonly CaseName[]> => (await pool.query<CaseName>(
  `select distinct c.id as "caseId", c.offer_id as "offerId", c.cycle from owed_work_asks a join owed_work w on w.case_id = a.case_id and w.id = a.owed_id join cases c on c.id = a.case_id
   where a.told_at is null and w.done_at is null and w.cancelled_at is null`)).rows

/** Notes the asks up to that number as told. */
export const noteAsksTold = async (pool: pg.Pool, caseId: string, upTo: number): Promise<void> => {
  await pool.query('update owed_work_asks set told_at = clock_timestamp() where case_id = $1 and id <= $2 and told_at is null', [caseId, upTo])
}
