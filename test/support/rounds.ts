// Offers by the hundred for the stories of rounds, and what a round has come to.
import type pg from 'pg'
import type { RoundInput } from '../../services/round-types.ts'

/** As many offers in the image of T001, each with its leader: R-00001, R-00002 …, or numbered on from `after`. Gives their ids. */
export async function moreOffers(pool: pg.Pool, count: number, after = 0): Promise<readonly string[]> {
  // Every column of an offer that is not made of the others.
  const { rows: [offer] } = await pool.query<{ columns: string }>(`select string_agg(quote_ident(column_name), ', ') as columns from information_schema.columns where table_name = 'offers' and is_generated = 'NEVER' and column_name <> 'id'`)
  const { rows } = await pool.query<{ id: string }>(
    `with made as (insert into offers (id, ${offer?.columns}) select 'R-' || lpad((n + $2::int)::text, 5, '0'), o.* from generate_series(1, $1::int) as n, (select ${offer?.columns} from offers where id = 'T001') o returning id),
     led as (insert into function_holdings (unit_kind, unit_id, function, person_id, valid_from) select 'offer', made.id, 'manager', 'p-leder-t001', now() - interval '1 day' from made)
     select id from made order by id`, [count, after])
  return rows.map((row) => row.id)
}

/** A round of these offers over the next two years, at the fastest pace unless told otherwise. */
export const roundOf = (name: string, offerIds: readonly string[], more: Partial<RoundInput> = {}): RoundInput =>
  ({ name, cycle: '2027', from: '2027-01-04', to: '2028-12-31', startsPerMinute: 600, offers: { offerIds }, ...more })

/** How many cases the offers have had started, and how many of them more than once: always none. */
export async function startsOf(pool: pg.Pool, offerIds: readonly string[]): Promise<{ readonly started: number; readonly twice: number; readonly keys: number }> {
  const { rows: [row] } = await pool.query<{ started: number; twice: number; keys: number }>(
    `with starts as (select c.offer_id, e.key from events e join cases c on c.id = e.case_id where e.type = 'start' and c.offer_id = any($1))
     select (select count(*)::int from starts) as started, (select count(*)::int from (select offer_id from starts group by offer_id having count(*) > 1) t) as twice, (select count(distinct key)::int from starts) as keys`, [offerIds])
  if (!row) throw new Error('A count is a row')
  return row
}
