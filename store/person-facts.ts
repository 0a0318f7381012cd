// A person as impartiality looks at them, in SQL: asked for those an act names and for those a page offers to choose among.
import type { Duration } from '../domain/deadlines/types.ts'

/**
 * A SQL expression giving a person's facts (all but whether they stand in the line) as json, from `people p`. `offerId`, `at` and
 * `within` (how long a function at the offer counts after it ended) are SQL snippets.
 */
export const personFactSql = (offerId: string, at: string, within: string): string => `json_build_object(
  'personId', p.id, 'active', p.active_from <= ${at} and (p.active_to is null or p.active_to > ${at}), 'area', p.area,
  'offerId', p.employer_offer_id, 'centreId', coalesce(p.employer_centre_id, (select o.centre_id from offers o where o.id = p.employer_offer_id)),
  'workedHere', exists (select 1 from function_holdings h where h.person_id = p.id and h.unit_kind = 'offer' and h.unit_id = ${offerId} and (h.valid_to is null or h.valid_to > ${at}::timestamptz - ${within}::interval)),
  'roles', coalesce((select json_agg(r.role) from role_holdings r where r.person_id = p.id and r.valid_from <= ${at} and (r.valid_to is null or r.valid_to > ${at})), '[]'))`

/** A duration as PostgreSQL's interval; working days count as days. */
export const interval = ({ n, unit }: Duration): string => `${n} ${unit === 'ms' ? 'milliseconds' : unit === 'workingDays' ? 'days' : unit}`
