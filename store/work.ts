// The open cases that concern one person, each with its state and its people: what the start page makes its lists of.
import type pg from 'pg'
import type { CaseState } from '../domain/accreditation/state.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import { type CasePeople, casePeopleSql, iso } from './case-people.ts'
import { read } from './read.ts'

export interface ConcernedCase {
  readonly caseId: string; readonly offerId: string; readonly offerName: string; readonly cycle: string
  readonly due: Instant | null; readonly at: Instant; readonly state: CaseState; readonly people: CasePeople
  /** The person has declared themselves as auditor here. */
  readonly declared: boolean
  readonly names: Readonly<Record<string, string>>
}

/**
 * At most `limit` open cases that are the person's by function at the offer or its centre (their own, or as deputy), by being its
 * consultant, auditor, checker or decider, or, for the head of the secretariat, by being late. Earliest deadline first. `endedSince`: those
 * that have ended after it too.
 */
export function casesConcerning(pool: pg.Pool, personId: string, limit: number, endedSince: Instant | null = null): Promise<readonly ConcernedCase[]> {
  const counts = endedSince === null ? 'c.ended_at is null' : '(c.ended_at is null or c.ended_at > $3)'
  return read<ConcernedCase>(pool, `
    with recursive represented as (
      select $1::text as id
      union
      select a.person_id from absences a join represented r on r.id = a.deputy_id where a.from_at <= clock_timestamp() and a.to_at > clock_timestamp()
    ), held as (
      select h.unit_kind, h.unit_id from function_holdings h where h.person_id in (select id from represented) and h.valid_from <= clock_timestamp() and (h.valid_to is null or h.valid_to > clock_timestamp())
    ), head as (
      select exists (select 1 from role_holdings r where r.person_id = $1 and r.role = 'secretariatHead' and r.valid_from <= clock_timestamp() and (r.valid_to is null or r.valid_to > clock_timestamp())) as is
    ), mine as (
      select c.id from held h join offers o on (h.unit_kind = 'offer' and o.id = h.unit_id) or (h.unit_kind = 'centre' and o.centre_id = h.unit_id) join cases c on c.offer_id = o.id and ${counts}
      union select c.id from cases c where ${counts} and c.person_ids @> array[$1::text]
      union select c.id from cases c where ${counts} and c.consultant_id = $1
      union select c.id from cases c where (select head.is from head) and c.ended_at is null and c.due <= clock_timestamp() and not c.paused
    ), found as (
      select c.id, c.offer_id, c.cycle, c.due, c.state, o.name, o.centre_id from mine m join cases c on c.id = m.id join offers o on o.id = c.offer_id
      order by c.due asc nulls last, c.id limit $2
    )
    select f.id as "caseId", f.offer_id as "offerId", f.name as "offerName", f.cycle, ${iso('f.due')} as due, ${iso('clock_timestamp()')} as at, f.state,
      ${casePeopleSql('f.offer_id', 'array[$1::text]', 'clock_timestamp()')} as people,
      exists (select 1 from contents t where t.case_id = f.id and t.kind = 'declaration' and t.key = $1) as declared,
      coalesce((select json_object_agg(p.id, p.name) from people p where p.id in (
        select jsonb_array_elements(f.state->'team')->>'personId'
        union values (f.state->>'consultantId'), (f.state->>'checkerId'), (f.state->>'deciderId'), (f.state->>'deputyDeciderId')
        union select h.person_id from function_holdings h where (h.unit_kind = 'offer' and h.unit_id = f.offer_id) or (h.unit_kind = 'centre' and h.unit_id = f.centre_id)
        union select a.deputy_id from absences a where a.to_at > clock_timestamp())), '{}') as names
    from found f order by f.due asc nulls last, f.name collate "da-x-icu", f.id`, [personId, limit, ...(endedSince === null ? [] : [endedSince])])
}
