// The manager's overview: every offer below somebody with its newest case, and patterns over issued reports. Read from the record alone.
import type pg from 'pg'
import type { Outcome } from '../domain/accreditation/acts.ts'
import type { DeadlineKind } from '../domain/accreditation/policy.ts'
import type { Stage, Step, Turn } from '../domain/accreditation/stages.ts'
import type { Instant, LocalDate } from '../domain/deadlines/types.ts'
import type { GroupCount } from '../domain/overview/patterns.ts'
import type { Scope } from '../domain/overview/scope.ts'
import type { TrendCount } from '../domain/overview/trends.ts'
import { iso } from './case-people.ts'
import { read } from './read.ts'

export interface OverviewFilter { readonly stage?: Stage; readonly late?: boolean; readonly area?: string; readonly centreId?: string; readonly news?: boolean; readonly followUp?: boolean; readonly page: number; readonly pageSize: number }

/** An offer and its newest case: null where it never had one. */
export interface OverviewRead {
  readonly offerId: string; readonly offerName: string; readonly area: string; readonly areaName: string; readonly centreId: string; readonly centreName: string; readonly nextCycleOn: LocalDate | null
  readonly caseId: string | null; readonly cycle: string | null; readonly stage: Stage | null; readonly step: Step | null; readonly turn: Turn | null; readonly paused: boolean
  readonly due: Instant | null; readonly duty: DeadlineKind | null; readonly late: boolean; readonly news: boolean
  readonly outcome: Outcome | null; readonly finalReportId: string | null; readonly decisionId: string | null; readonly followUp: boolean
  readonly auditDay: LocalDate | null; readonly issuedAt: Instant | null
}

/** The offers in scope with the newest case of each; `since` is parameter `$1`, what is newer is news. Parameters of the scope follow. */
const below = (scope: Scope, values: unknown[]): string => {
  const where = scope === 'all' ? '' : `where o.centre_id = any($${values.push(scope.centreIds)}::text[]) or o.id = any($${values.push(scope.offerIds)}::text[])`
  // Of all offers the moves since then are read once; of a few, each case's newest.
  const news = scope === 'all'
    ? `c.id in (select e.case_id from events e where e.at > $1::timestamptz and e.move_no is not null and e.type <> 'remind')`
    : `((select e.at from events e where e.case_id = c.id and e.move_no is not null and e.type <> 'remind' order by e.move_no desc limit 1) > $1::timestamptz)`
  return `with below as (select o.id, o.name, o.area, o.centre_id, o.next_cycle_date, c.id as case_id, c.cycle, c.stage, c.step, c.turn, coalesce(c.paused, false) as paused, c.due, c.outcome,
        coalesce(c.due <= clock_timestamp() and not c.paused and c.ended_at is null, false) as late,
        ${news} as news, coalesce(c.step in ('planning', 'followUp'), false) as follow_up
      from offers o left join lateral (select * from cases c where c.offer_id = o.id order by c.started_at desc limit 1) c on true ${where})`
}

/** One page of the offers below somebody, whoever is late first, then by when; and how many there are. */
export async function offersBelow(pool: pg.Pool, scope: Scope, since: Instant, filter: OverviewFilter): Promise<{ readonly rows: readonly OverviewRead[]; readonly total: number }> {
  const values: unknown[] = [since]
  const from = below(scope, values)
  const add = (value: unknown): string => `$${values.push(value)}`
  const where = [
    ...(filter.stage ? [`b.stage = ${add(filter.stage)}`] : []), ...(filter.late === undefined ? [] : [`b.late = ${add(filter.late)}`]),
    ...(filter.area ? [`b.area = ${add(filter.area)}`] : []), ...(filter.centreId ? [`b.centre_id = ${add(filter.centreId)}`] : []),
    ...(filter.news === undefined ? [] : [`coalesce(b.news, false) = ${add(filter.news)}`]), ...(filter.followUp === undefined ? [] : [`b.follow_up = ${add(filter.followUp)}`]),
  ]
  const rows = await read<OverviewRead & { total: number }>(pool, `${from},
    page as (select b.*, count(*) over ()::int as total from below b ${where.length > 0 ? `where ${where.join(' and ')}` : ''}
      order by b.late desc, b.due nulls last, b.name collate "da-x-icu", b.id limit ${add(filter.pageSize)} offset ${add((filter.page - 1) * filter.pageSize)})
    select b.id as "offerId", b.name as "offerName", b.area, a.name as "areaName", b.centre_id as "centreId", z.name as "centreName", b.next_cycle_date::text as "nextCycleOn",
      b.case_id as "caseId", b.cycle, b.stage, b.step, b.turn, b.paused, ${iso('b.due')} as due,
      (select d.kind from deadlines d where d.case_id = b.case_id and d.status = 'open' order by d.due, d.kind limit 1) as duty, b.late, coalesce(b.news, false) as news,
      b.outcome, (select c.state->>'auditDay' from cases c where c.id = b.case_id) as "auditDay", (select c.state->>'issuedAt' from cases c where c.id = b.case_id) as "issuedAt", b.follow_up as "followUp",
      (select r.id from reports r where r.case_id = b.case_id and r.kind = 'finalReport' order by r.version desc limit 1) as "finalReportId",
      (select r.id from reports r where r.case_id = b.case_id and r.kind = 'decisionDocument' order by r.version desc limit 1) as "decisionId", b.total
    from page b join areas a on a.id = b.area join centres z on z.id = b.centre_id order by b.late desc, b.due nulls last, b.name collate "da-x-icu", b.id`, values)
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

/** How many of the offers below are in each stage, how many of them late and new; `stage` null: never had a case. */
export interface StageCount { readonly stage: Stage | null; readonly offers: number; readonly late: number; readonly news: number; readonly followUp: number }

export function countBelow(pool: pg.Pool, scope: Scope, since: Instant): Promise<readonly StageCount[]> {
  const values: unknown[] = [since]
  return read<StageCount>(pool, `${below(scope, values)}
    select stage, count(*)::int as offers, count(*) filter (where late)::int as late, count(*) filter (where news)::int as news, count(*) filter (where follow_up)::int as "followUp" from below group by stage`, values)
}

/** What was found in issued reports, by cycle, area, requirement and pair. */
export type CycleCount = GroupCount & { readonly cycle: string }

export function findingCounts(pool: pg.Pool, scope: Scope): Promise<readonly CycleCount[]> {
  const values: unknown[] = []
  return read<CycleCount>(pool, `
    select c.cycle, o.area as "group", f.body->>'requirementId' as "requirementId", f.body->>'pair' as pair, count(*)::int as offers,
      count(*) filter (where f.body->>'grade' in ('minorDiscordance', 'majorDiscordance'))::int as discordance,
      count(*) filter (where (f.body->>'goodPractice')::boolean)::int as "goodPractice"
    from cases c join offers o on o.id = c.offer_id join contents f on f.case_id = c.id and f.kind = 'finding'
    where c.issued and f.body->>'grade' <> 'notExamined' ${under(scope, values)}
    group by 1, 2, 3, 4 order by 1, 3, 4, 2`, values)
}

const under = (scope: Scope, values: unknown[]): string => (scope === 'all' ? '' : `and (o.centre_id = any($${values.push(scope.centreIds)}::text[]) or o.id = any($${values.push(scope.offerIds)}::text[]))`)

/** The same by cycle and version of the model, all areas together. */
export function trendCounts(pool: pg.Pool, scope: Scope): Promise<readonly TrendCount[]> {
  const values: unknown[] = []
  return read<TrendCount>(pool, `
    select c.cycle, c.model_id as "modelId", f.body->>'requirementId' as "requirementId", f.body->>'pair' as pair, count(*)::int as offers,
      count(*) filter (where f.body->>'grade' in ('minorDiscordance', 'majorDiscordance'))::int as discordance,
      count(*) filter (where (f.body->>'goodPractice')::boolean)::int as "goodPractice"
    from cases c join offers o on o.id = c.offer_id join contents f on f.case_id = c.id and f.kind = 'finding'
    where c.issued and f.body->>'grade' <> 'notExamined' ${under(scope, values)}
    group by 1, 2, 3, 4 order by 3, 4, 1, 2`, values)
}

/** How many of the offers below were given each outcome, by cycle, the oldest first. */
export interface OutcomeCount { readonly cycle: string; readonly outcome: Outcome; readonly offers: number }

export function outcomeCounts(pool: pg.Pool, scope: Scope): Promise<readonly OutcomeCount[]> {
  const values: unknown[] = []
  return read<OutcomeCount>(pool, `select c.cycle, c.outcome, count(*)::int as offers from cases c join offers o on o.id = c.offer_id
    where c.outcome is not null ${under(scope, values)} group by 1, 2 order by 1, 2`, values)
}

/** When a person last looked; null: never. */
export const lastLook = async (pool: pg.Pool, personId: string): Promise<Instant | null> =>
  (await read<{ at: Instant }>(pool, `select ${iso('at')} as at from overview_looks where person_id = $1`, [personId]))[0]?.at ?? null

/** Notes that a person has seen what there was at an instant; a later look is never overwritten by an earlier one. */
export async function noteLook(pool: pg.Pool, personId: string, at: Instant): Promise<void> {
  await read(pool, `insert into overview_looks as l (person_id, at) values ($1, least($2::timestamptz, clock_timestamp())) on conflict (person_id) do update set at = greatest(l.at, excluded.at) returning 1`, [personId, at])
}
