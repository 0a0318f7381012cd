// The people somebody may choose among for a duty in a case, each as impartiality looks at them.
import type pg from 'pg'
import type { PersonFact } from '../domain/accreditation/facts.ts'
import type { Duration, Instant } from '../domain/deadlines/types.ts'
import { interval, personFactSql } from './person-facts.ts'
import { read } from './read.ts'

export type CandidateRow = Omit<PersonFact, 'inLine'> & { readonly name: string; readonly title: string }

/** The active people who hold one of the roles at `at`, in Danish order; `within`: how long a function at the offer counts after it ended. */
export async function candidatesWith(pool: pg.Pool, roles: readonly string[], offerId: string, within: Duration, at: Instant): Promise<readonly CandidateRow[]> {
  const rows = await read<{ fact: Omit<PersonFact, 'inLine'>; name: string; title: string }>(pool, `
    select ${personFactSql('$2', '$3', '$4')} as fact, p.name, p.title
    from people p
    where p.active_from <= $3 and (p.active_to is null or p.active_to > $3)
      and exists (select 1 from role_holdings r where r.person_id = p.id and r.role = any($1) and r.valid_from <= $3 and (r.valid_to is null or r.valid_to > $3))
    order by p.name collate "da-x-icu", p.id`, [roles, offerId, at, interval(within)])
  return rows.map(({ fact, name, title }) => ({ ...fact, name, title }))
}

/** The named persons, whatever roles they hold. */
export async function personFactsOf(pool: pg.Pool, personIds: readonly string[], offerId: string, within: Duration, at: Instant): Promise<readonly CandidateRow[]> {
  const rows = await read<{ fact: Omit<PersonFact, 'inLine'>; name: string; title: string }>(pool, `select ${personFactSql('$2', '$3', '$4')} as fact, p.name, p.title from people p where p.id = any($1) order by p.id`, [personIds, offerId, at, interval(within)])
  return rows.map(({ fact, name, title }) => ({ ...fact, name, title }))
}
