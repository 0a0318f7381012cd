// The people somebody may choose among for a duty in a case, each as impartiality looks at them.
import type pg from 'pg'
import type { PersonFact } from '../domain/accreditation/facts.ts'
import type { Duration, Instant } from '../domain/deadlines/types.ts'
import { read } from './read.ts'

export type CandidateRow = Omit<PersonFact, 'inLine'> & { readonly name: string; readonly title: string }

const interval = ({ n, unit }: Duration): string => `${n} ${unit === 'ms' ? 'milliseconds' : unit === 'workingDays' ? 'days' : unit}`

/** The active people who hold one of the roles at `at`, in Danish order; `within`: how long a function at the offer counts after it ended. */
export function candidatesWith(pool: pg.Pool, roles: readonly string[], offerId: string, within: Duration, at: Instant): Promise<readonly CandidateRow[]> {
  return read<CandidateRow>(pool, `
    select p.id as "personId", p.name, p.title, true as active, p.area, p.employer_offer_id as "offerId",
      coalesce(p.employer_centre_id, (select o.centre_id from offers o where o.id = p.employer_offer_id)) as "centreId",
      exists (select 1 from function_holdings h where h.person_id = p.id and h.unit_kind = 'offer' and h.unit_id = $2 and (h.valid_to is null or h.valid_to > $3::timestamptz - $4::interval)) as "workedHere",
      array(select r.role from role_holdings r where r.person_id = p.id and r.valid_from <= $3 and (r.valid_to is null or r.valid_to > $3)) as roles
    from people p
    where p.active_from <= $3 and (p.active_to is null or p.active_to > $3)
      and exists (select 1 from role_holdings r where r.person_id = p.id and r.role = any($1) and r.valid_from <= $3 and (r.valid_to is null or r.valid_to > $3))
    order by p.name collate "da-x-icu", p.id`, [roles, offerId, at, interval(within)])
}
