// Rounds as lists and pages read them: the record only.
import type pg from 'pg'
import type { Instant, LocalDate } from '../domain/deadlines/types.ts'
import type { Lifecycle } from '../domain/people/offer.ts'
import type { OfferReadiness } from '../domain/rounds/readiness.ts'
import type { RoundCounts, RoundOfferStatus, RoundStatus } from '../domain/rounds/round.ts'
import type { Refusal } from '../domain/refusal.ts'
import { iso } from './case-people.ts'
import { nextDueOn } from './offers.ts'
import { read } from './read.ts'

/** One round with how far it is. */
export interface RoundRead {
  readonly roundId: string
  readonly name: string
  readonly cycle: string
  readonly modelId: string
  readonly from: LocalDate
  readonly to: LocalDate
  readonly closedWeeks: readonly string[]
  readonly startsPerMinute: number
  readonly status: RoundStatus
  readonly moveNo: number
  readonly startedBy: string | null
  readonly createdBy: string
  readonly createdAt: Instant
  readonly counts: RoundCounts
  /** Moves of its cases (pause, resume) that are still to be made, and that cases did not take. */
  readonly caseMoves: { readonly owed: number; readonly refused: number }
}

const counted = (status: RoundOfferStatus): string => `'${status}', (select count(*) from round_offers o where o.round_id = r.id and o.status = '${status}')`
const roundColumns = `r.id as "roundId", r.name, r.cycle, r.model_id as "modelId", r.from_day::text as "from", r.to_day::text as "to", r.closed_weeks as "closedWeeks",
  r.starts_per_minute as "startsPerMinute", r.status, r.move_no as "moveNo", r.started_by as "startedBy", r.created_by as "createdBy", ${iso('r.created_at')} as "createdAt",
  json_build_object(${(['planned', 'started', 'failed', 'cancelled'] as const).map(counted).join(', ')}) as counts,
  json_build_object('owed', (select count(*) from round_case_moves m where m.round_id = r.id and m.done_at is null),
    'refused', (select count(*) from round_case_moves m where m.round_id = r.id and m.reasons <> '[]')) as "caseMoves"`

/** Every round, the newest first. */
export const listRounds = (pool: pg.Pool): Promise<readonly RoundRead[]> =>
  read<RoundRead>(pool, `select ${roundColumns} from rounds r order by r.from_day desc, r.created_at desc, r.id`)

/** One round; undefined where there is none with that id. */
export const roundById = async (pool: pg.Pool, roundId: string): Promise<RoundRead | undefined> =>
  (await read<RoundRead>(pool, `select ${roundColumns} from rounds r where r.id = $1`, [roundId]))[0]

/** What was decided about a round, in order. */
export interface RoundEventRead { readonly moveNo: number; readonly type: string; readonly actor: string; readonly actorName: string; readonly at: Instant; readonly reason: string | null }

export const roundEvents = (pool: pg.Pool, roundId: string): Promise<readonly RoundEventRead[]> =>
  read<RoundEventRead>(pool, `select e.move_no as "moveNo", e.type, e.actor, coalesce(p.name, e.actor) as "actorName", ${iso('e.at')} as at, e.reason
    from round_events e left join people p on p.id = e.actor where e.round_id = $1 order by e.move_no`, [roundId])

/** One offer of a round, with what is needed to say whether it could be started now. */
export interface RoundOfferRead extends OfferReadiness {
  readonly offerName: string
  readonly area: string
  readonly areaName: string
  readonly status: RoundOfferStatus
  readonly caseId: string | null
  readonly settledAt: Instant | null
  readonly reasons: readonly Refusal[]
}

/** The facts of readiness about an offer `o`: parameters are SQL snippets. */
const readinessColumns = (cycle: string, modelId: string, roundId: string): string => `o.id as "offerId", o.name as "offerName", o.area, a.name as "areaName", o.covered_by_accreditation as covered, o.lifecycle,
  (select json_build_object('caseId', c.id, 'cycle', c.cycle) from cases c where c.offer_id = o.id and c.ended_at is null) as running,
  (select c.id from cases c where c.offer_id = o.id and c.cycle = ${cycle}) as "sameCycle",
  exists (select 1 from function_holdings h join people p on p.id = h.person_id and (p.active_to is null or p.active_to > clock_timestamp())
    where h.unit_kind = 'offer' and h.unit_id = o.id and h.function = 'manager' and h.valid_from <= clock_timestamp() and (h.valid_to is null or h.valid_to > clock_timestamp())) as "hasManager",
  (select count(*)::int from quality_models q, jsonb_array_elements(q.body->'requirements') as n where q.id = ${modelId} and n->'appliesTo' ? o.area and n->'appliesToTypes' ? o.type) as requirements,
  (select min(t.name) from round_offers x join rounds t on t.id = x.round_id where x.offer_id = o.id and x.status = 'planned' and t.status in ('planned', 'starting', 'paused') and t.id is distinct from ${roundId}) as "otherRound"`

/** Which offers are chosen: those named, or all that a filter finds (none of its fields: all). */
export interface OfferChoice {
  readonly offerIds?: readonly string[]
  readonly filter?: { readonly area?: string; readonly centreId?: string; readonly type?: string; readonly ownership?: 'municipal' | 'selfOwned'; readonly dueBefore?: LocalDate }
}

export type ChosenOffer = OfferReadiness & { readonly offerName: string; readonly area: string; readonly areaName: string; readonly lifecycle: Lifecycle }

/** The offers chosen, in Danish order, with what is needed to say whether they can be started; unknown ids are left out. */
export function chosenOffers(pool: pg.Pool, choice: OfferChoice, round: { readonly cycle: string; readonly modelId: string }): Promise<readonly ChosenOffer[]> {
  const values: unknown[] = [round.cycle, round.modelId]
  const add = (value: unknown): string => `$${values.push(value)}`
  const { offerIds, filter = {} } = choice
  const where = [
    ...(offerIds ? [`o.id = any(${add(offerIds)}::text[])`] : []),
    ...(filter.area ? [`o.area = ${add(filter.area)}`] : []),
    ...(filter.centreId ? [`o.centre_id = ${add(filter.centreId)}`] : []),
    ...(filter.type ? [`o.type = ${add(filter.type)}`] : []),
    ...(filter.ownership ? [`o.ownership = ${add(filter.ownership)}`] : []),
    ...(filter.dueBefore ? [`${nextDueOn('o')} <= ${add(filter.dueBefore)}::date`] : []),
  ]
  return read<ChosenOffer>(pool, `select ${readinessColumns('$1', '$2', 'null::uuid')} from offers o join areas a on a.id = o.area ${where.length > 0 ? `where ${where.join(' and ')}` : ''} order by o.name collate "da-x-icu", o.id`, values)
}

/** The offers of a round in its own order, one page; `total` counts those of the status. */
export async function roundOffers(pool: pg.Pool, roundId: string, query: { readonly status?: RoundOfferStatus; readonly page: number; readonly pageSize: number }): Promise<{ readonly rows: readonly RoundOfferRead[]; readonly total: number }> {
  const rows = await read<RoundOfferRead & { total: number }>(pool,
    `select ${readinessColumns('r.cycle', 'r.model_id', 'r.id')}, x.status, x.case_id as "caseId", ${iso('x.settled_at')} as "settledAt", x.reasons, count(*) over ()::int as total
     from round_offers x join rounds r on r.id = x.round_id join offers o on o.id = x.offer_id join areas a on a.id = o.area
     where x.round_id = $1 and ($2::text is null or x.status = $2) order by x.position limit $3 offset $4`,
    [roundId, query.status ?? null, query.pageSize, (query.page - 1) * query.pageSize])
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

/** One planned offer's facts, read just before it is started. */
export const roundOffer = async (pool: pg.Pool, roundId: string, offerId: string): Promise<OfferReadiness | undefined> =>
  (await read<RoundOfferRead>(pool, `select ${readinessColumns('r.cycle', 'r.model_id', 'r.id')} from round_offers x join rounds r on r.id = x.round_id join offers o on o.id = x.offer_id join areas a on a.id = o.area
    where x.round_id = $1 and x.offer_id = $2`, [roundId, offerId]))[0]
