// Owed work as it is done: whether it is still owed, and what becomes known when it fails.
import type pg from 'pg'
import { isFailingLong } from '../domain/accreditation/failing-work.ts'
import type { Owed } from '../domain/accreditation/state.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import { iso } from './case-people.ts'
import { transaction, type Tx } from './transaction.ts'

/** Whether work is still owed; asked by the activity before it begins and again when it stores. */
export async function isOwed(pool: pg.Pool, caseId: string, owedId: string): Promise<boolean> {
  const { rowCount } = await pool.query('select 1 from owed_work where case_id = $1 and id = $2 and done_at is null and cancelled_at is null', [caseId, owedId])
  return (rowCount ?? 0) > 0
}

interface Failing { attempts: number; since: Instant; at: Instant; told: boolean }

/** Notes a failed attempt and why. Failing for long, the administrators are told of it under the case's lock: once for each work, and each at most once. */
export function noteFailure(pool: pg.Pool, caseId: string, owed: Owed, error: string): Promise<void> {
  return transaction(pool, async (tx) => {
    const { rows: [held] } = await tx.query<{ seq: number }>('select seq from cases where id = $1 for update', [caseId])
    const { rows: [failing] } = await tx.query<Failing>(
      `update owed_work set attempts = attempts + 1, failing_since = coalesce(failing_since, clock_timestamp()), last_error = $3
       where case_id = $1 and id = $2 and done_at is null and cancelled_at is null
       returning attempts, ${iso('failing_since')} as since, ${iso('clock_timestamp()')} as at, told_at is not null as told`, [caseId, owed.id, error.slice(0, 1000)])
    // Withdrawn or done meanwhile: no failure to tell of.
    if (!held || !failing || failing.told || !isFailingLong(failing)) return
    await tellAdministrators(tx, caseId, held.seq, owed, failing, error)
  })
}

/** Where nobody is administrator, the head of the secretariat is told; where there is no head either, the next failure tries again. */
async function tellAdministrators(tx: Tx, caseId: string, seq: number, owed: Owed, { attempts, at }: Failing, error: string): Promise<void> {
  const { rowCount } = await tx.query(
    `with holders as (
       select r.person_id, r.role from role_holdings r join people p on p.id = r.person_id and p.active_from <= $4 and (p.active_to is null or p.active_to > $4)
       where r.role in ('administrator', 'secretariatHead') and r.valid_from <= $4 and (r.valid_to is null or r.valid_to > $4))
     insert into notices (case_id, person_id, kind, duty, cause, data, at, seq)
     select $1, h.person_id, 'workFails', h.role, 'owed/' || $2::text, $3, $4, $5 from holders h
     where h.role = 'administrator' or not exists (select 1 from holders a where a.role = 'administrator')
     on conflict (case_id, cause, person_id) do nothing`,
    [caseId, owed.id, JSON.stringify({ owed: owed.id, work: owed.kind, attempts, error: error.slice(0, 300) }), at, seq])
  if ((rowCount ?? 0) > 0) await tx.query('update owed_work set told_at = $3 where case_id = $1 and id = $2', [caseId, owed.id, at])
}
