// The auditorkorps as lists and pages read it, and the terms as they are written: every version kept.
import type pg from 'pg'
import type { Instant, LocalDate } from '../domain/deadlines/types.ts'
import { Refused } from '../domain/refusal.ts'
import type { CorpsTerms } from '../domain/rounds/corps.ts'
import { iso } from './case-people.ts'
import { read } from './read.ts'
import type { Tx } from './transaction.ts'

/** One active auditor. `version` 0: nothing is agreed yet; `audits`: those of the year by their day, and open ones without a day. */
export interface CorpsRead extends CorpsTerms {
  readonly personId: string; readonly name: string; readonly title: string; readonly area: string | null; readonly areaName: string | null
  readonly employerOfferId: string | null; readonly employerCentreId: string | null; readonly employerName: string | null
  readonly version: number; readonly changedAt: Instant | null; readonly changedBy: string | null; readonly audits: number
}

/** Every active auditor in Danish order; `personId`: only that one. `year`: of which audits are counted. */
export const corpsOf = (pool: pg.Pool, at: Instant, year: string, personId: string | null = null): Promise<readonly CorpsRead[]> => read<CorpsRead>(pool, `
  select p.id as "personId", p.name, p.title, p.area, a.name as "areaName", p.employer_offer_id as "employerOfferId", coalesce(p.employer_centre_id, eo.centre_id) as "employerCentreId", coalesce(eo.name, ec.name) as "employerName",
    coalesce(t.version, 0) as version, t.trained_on::text as "trainedOn", t.audits_a_year as "auditsAYear", coalesce(t.weeks_away, '{}') as "weeksAway", t.leader_yes as "leaderYes",
    ${iso('t.at')} as "changedAt", b.name as "changedBy",
    (select count(*)::int from cases c where c.person_ids @> array[p.id] and c.state->'team' @> jsonb_build_array(jsonb_build_object('personId', p.id))
      and (left(c.state->>'auditDay', 4) = $2 or (c.state->>'auditDay' is null and c.ended_at is null))) as audits
  from people p left join areas a on a.id = p.area left join offers eo on eo.id = p.employer_offer_id left join centres ec on ec.id = p.employer_centre_id
    left join lateral (select * from auditor_terms t where t.person_id = p.id order by t.version desc limit 1) t on true left join people b on b.id = t.by_person
  where p.active_from <= $1 and (p.active_to is null or p.active_to > $1) and ($3::text is null or p.id = $3)
    and exists (select 1 from role_holdings r where r.person_id = p.id and r.role = 'auditor' and r.valid_from <= $1 and (r.valid_to is null or r.valid_to > $1))
  order by p.name collate "da-x-icu", p.id`, [at, year, personId])

/** Writes the next version; `version`: the one it replaces (0: none), another one now is refused (`stale-version`). */
export async function writeTerms(tx: Tx, personId: string, { trainedOn, auditsAYear, weeksAway, leaderYes }: CorpsTerms, version: number, by: string, at: Instant): Promise<number> {
  const { rowCount } = await tx.query(
    `insert into auditor_terms (person_id, version, trained_on, audits_a_year, weeks_away, leader_yes, by_person, at)
     select $1, $2::int + 1, $3, $4, $5, $6, $7, $8 where coalesce((select max(version) from auditor_terms where person_id = $1), 0) = $2 on conflict do nothing`,
    [personId, version, trainedOn, auditsAYear, weeksAway, leaderYes, by, at])
  if (rowCount !== 1) throw new Refused({ kind: 'conflict', code: 'stale-version' })
  return version + 1
}

/** Other open audits of these persons by their day; what is never here: visits of the authority. */
export const busyDays = (pool: pg.Pool, personIds: readonly string[], caseId: string): Promise<readonly { readonly personId: string; readonly day: LocalDate }[]> => read(pool, `
  select p.id as "personId", c.state->>'auditDay' as day from unnest($1::text[]) as p (id) join cases c on c.person_ids @> array[p.id] and c.ended_at is null and c.id <> $2
  where c.state->>'auditDay' is not null and c.state->'team' @> jsonb_build_array(jsonb_build_object('personId', p.id))`, [personIds, caseId])

/** What the audits of a round's offers need: days that are planned, and how many have none yet. */
export interface RoundAudits { readonly planned: readonly { readonly day: LocalDate; readonly auditors: number }[]; readonly unplanned: number }

export async function auditsOfRound(pool: pg.Pool, roundId: string): Promise<RoundAudits> {
  const [row] = await read<RoundAudits>(pool, `
    with audits as (select o.status, c.id, c.ended_at, c.state->>'auditDay' as day, greatest(2, jsonb_array_length(coalesce(c.state->'team', '[]'))) as auditors
      from round_offers o left join cases c on c.id = o.case_id where o.round_id = $1 and o.status in ('planned', 'started'))
    select coalesce(json_agg(json_build_object('day', day, 'auditors', auditors) order by day) filter (where day is not null), '[]') as planned,
      (count(*) filter (where day is null and ended_at is null))::int as unplanned from audits`, [roundId])
  return row ?? { planned: [], unplanned: 0 }
}
