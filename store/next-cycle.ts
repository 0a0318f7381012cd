// When an offer's next accreditation begins: written once the case has ended.
import type pg from 'pg'
import { transaction } from './transaction.ts'

/** Gives the offer its next cycle's date and last audit day, and marks the work done; repeated, it changes nothing. */
export function scheduleNextCycle(pool: pg.Pool, caseId: string, owedId: string): Promise<void> {
  return transaction(pool, async (tx) => {
    const { rowCount } = await tx.query('update owed_work set done_at = clock_timestamp(), last_error = null where case_id = $1 and id = $2 and done_at is null and cancelled_at is null', [caseId, owedId])
    if (rowCount === 0) return
    await tx.query(
      `update offers o set next_cycle_date = (c.state->>'nextCycleOn')::date, last_audit_date = coalesce((c.state->>'auditDay')::date, o.last_audit_date), updated_at = clock_timestamp()
       from cases c where c.id = $1 and o.id = c.offer_id`, [caseId])
  })
}
