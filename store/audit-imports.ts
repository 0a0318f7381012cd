// Audits from before this service: what a table of them is judged by, writing them, and reading what an offer has.
import type pg from 'pg'
import type { AuditFacts, AuditPlan, EarlierAudit } from '../domain/imports/audits.ts'
import type { Named } from '../domain/imports/names.ts'
import { grouped } from '../domain/imports/plan.ts'
import type { Instant, LocalDate } from '../domain/deadlines/types.ts'
import { iso } from './case-people.ts'
import type { Progress } from './import-progress.ts'
import { type Ask, asking, atOnce } from './offer-imports.ts'
import { read } from './read.ts'
import type { Tx } from './transaction.ts'

const newest = `select distinct on (offer_id, audited_on) offer_id as "offerId", audited_on::text as day, version, cycle, outcome, summary, source, person_id, at from earlier_audits`
const order = 'order by offer_id, audited_on desc, version desc'

/** The record as a table of earlier audits is judged by it. */
export async function auditFacts(tx: Ask): Promise<AuditFacts> {
  const ask = asking(tx)
  const own = await ask<{ offerId: string; day: LocalDate }>(`select offer_id as "offerId", state->>'auditDay' as day from cases where state->>'auditDay' is not null`)
  const [clock] = await ask<{ today: LocalDate }>(`select to_char(clock_timestamp() at time zone 'Europe/Copenhagen', 'YYYY-MM-DD') as today`)
  return {
    today: clock?.today ?? '', offers: await ask<Named>('select id, name from offers order by id collate "C"'), told: await ask<EarlierAudit>(`${newest} ${order}`),
    own: new Map([...grouped(own, (one) => one.offerId)].map(([offerId, days]) => [offerId, days.map((one) => one.day)])),
  }
}

/** Lets one table of earlier audits through at a time. */
export const lockAudits = async (tx: Tx): Promise<void> => { await tx.query(`select pg_advisory_xact_lock(hashtextextended('earlier audits', 0))`) }

/** Writes what a table of earlier audits would do: each as the next version of its day. */
export async function writeAudits(tx: Tx, { audits }: AuditPlan, by: string, progress: Progress): Promise<void> {
  for (let from = 0; from < audits.length; from += atOnce) {
    await progress('writing', from, audits.length)
    await tx.query(`insert into earlier_audits (offer_id, audited_on, version, cycle, outcome, summary, source, person_id)
      select x."offerId", x.day, coalesce((select max(version) from earlier_audits e where e.offer_id = x."offerId" and e.audited_on = x.day), 0) + 1, x.cycle, x.outcome, x.summary, x.source, $2
      from jsonb_to_recordset($1::jsonb) as x ("offerId" text, day date, cycle text, outcome text, summary text, source text)`, [JSON.stringify(audits.slice(from, from + atOnce)), by])
  }
}

export interface EarlierAuditRead extends EarlierAudit { readonly version: number; readonly loadedBy: string; readonly loadedAt: Instant }

/** What was told of an offer's audits before this service, the latest first; each as it was told last. */
export const earlierAuditsOf = (pool: pg.Pool, offerId: string): Promise<readonly EarlierAuditRead[]> => read(pool,
  `select a."offerId", a.day, a.version, a.cycle, a.outcome, a.summary, a.source, p.name as "loadedBy", ${iso('a.at')} as "loadedAt" from (${newest} where offer_id = $1 ${order}) a join people p on p.id = a.person_id order by a.day desc`, [offerId])
