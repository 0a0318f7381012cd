// What the record holds on whether an offer could be heard: who led it since a deadline ran, pauses, and when the draft was there.
import type { Hearable } from '../domain/accreditation/hearable.ts'
import type { DeadlineKind } from '../domain/accreditation/policy.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import type { Absence, FunctionHolding } from '../domain/people/functions.ts'
import { type Span, vacantSpans } from '../domain/people/vacancy.ts'
import { iso } from './case-people.ts'
import type { LockedCase } from './record-read.ts'
import type { Tx } from './transaction.ts'

interface Row { from: Instant; holdings: FunctionHolding[]; absences: Absence[]; paused: Span[]; draft: Instant | null }

/** Moves that carry a deadline on without a person having set it: it runs since before them. */
const carriedOn = ['resume', 'extendForOutage', 'remind', 'stopClock']

/** Reads it under the case's lock, in one statement. `needsDraft`: the deadline is the hearing's. */
export async function readHearable(tx: Tx, locked: LockedCase, kind: DeadlineKind, needsDraft: boolean): Promise<Hearable> {
  const { caseId, offerId, state, at } = locked
  const { rows: [row] } = await tx.query<Row>(`
    with since as (select coalesce(max(at), $3::timestamptz) as at from events where case_id = $1 and move_no is not null and data->'change'->'opened' ? $4 and type <> all($5::text[]))
    select ${iso('since.at')} as from,
      coalesce((select json_agg(json_build_object('unit', json_build_object('kind', h.unit_kind, 'id', h.unit_id), 'function', h.function, 'personId', h.person_id,
          'validFrom', ${iso('greatest(h.valid_from, p.active_from)')}, 'validTo', ${iso('least(h.valid_to, p.active_to)')}) order by h.id)
        from function_holdings h join people p on p.id = h.person_id
        where h.unit_kind = 'offer' and h.unit_id = $2 and h.function = 'manager' and (h.valid_to is null or h.valid_to > since.at)), '[]') as holdings,
      coalesce((select json_agg(json_build_object('personId', a.person_id, 'deputyId', a.deputy_id, 'from', ${iso('a.from_at')}, 'to', ${iso('a.to_at')}))
        from absences a join people d on d.id = a.deputy_id and (d.active_to is null or d.active_to > $3) where a.to_at > since.at and a.from_at <= $3), '[]') as absences,
      coalesce((select json_agg(json_build_object('from', ${iso('p.at')}, 'to', (select ${iso('min(r.at)')} from events r where r.case_id = $1 and r.type = 'resume' and r.seq > p.seq)) order by p.seq)
        from events p where p.case_id = $1 and p.type = 'pause' and p.at > since.at), '[]') as paused,
      (select ${iso('w.done_at')} from owed_work w where w.case_id = $1 and w.id = $6) as draft
    from since`,
  [caseId, offerId, at, kind, carriedOn, `hearingDraft/${state.hearingRound}`])
  const due = state.deadlines[kind]?.due
  if (!row || due === undefined) throw new Error('An open deadline has been set by a move')
  return {
    kind, due, at, from: row.from, paused: row.paused,
    vacant: vacantSpans({ kind: 'offer', id: offerId }, 'manager', row.holdings, row.absences, row.from, at),
    draft: !needsDraft ? 'notNeeded' : row.draft === null ? 'missing' : { since: row.draft },
  }
}
