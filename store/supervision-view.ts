// Supervisions as pages and lists read them: the record alone, never the workflow.
import type pg from 'pg'
import type { Instant, LocalDate } from '../domain/deadlines/types.ts'
import type { SupervisionContent, SupervisionContentKind } from '../domain/supervision/acts.ts'
import type { Scope } from '../domain/overview/scope.ts'
import type { SupervisionModel } from '../domain/supervision/model.ts'
import { defaultSupervisionPolicy, type SupervisionDeadlineKind, type SupervisionPolicy } from '../domain/supervision/policy.ts'
import type { OfferKind } from '../domain/supervision/relevance.ts'
import { type SupervisionState, supervisionStateVersion } from '../domain/supervision/state.ts'
import { type CasePeople, casePeopleSql, iso } from './case-people.ts'
import { literally } from './offers.ts'
import { read } from './read.ts'
import { foldSupervisionAgain, supervisionPolicyName } from './supervision-read.ts'

export interface SupervisionRead {
  readonly offerId: string; readonly offerName: string; readonly covered: boolean; readonly kind: OfferKind; readonly at: Instant; readonly people: CasePeople; readonly policy: SupervisionPolicy
  readonly departments: readonly { readonly id: string; readonly name: string }[]
  readonly files: readonly { readonly fileId: string; readonly name: string }[]
  /** Null: the offer's supervision has not begun. */
  readonly begun: { readonly seq: number; readonly moveNo: number; readonly epoch: number; readonly state: SupervisionState; readonly contents: readonly SupervisionContent[] } | null
}
interface Row { offerName: string; covered: boolean; kind: OfferKind; at: Instant; people: CasePeople; policy: SupervisionPolicy | null; departments: { id: string; name: string }[] | null; files: { fileId: string; name: string }[] | null; seq: number | null; moveNo: number | null; epoch: number; state: SupervisionState | null; contents: SupervisionContent[] | null }

/** One offer's supervision with its people; undefined when there is no such offer. A reason's `of` is the visit or measure that its move was about. `now` null: the database's clock. */
export async function readSupervisionOf(pool: pg.Pool, offerId: string, personId: string, now: Instant | null): Promise<SupervisionRead | undefined> {
  const [row] = await read<Row>(pool, `select o.name as "offerName", o.covered_by_supervision as covered, json_build_object('type', o.type, 'ageFrom', o.age_from, 'ownership', o.ownership, 'hasBoard', o.board is not null) as kind,
      ${iso('coalesce($4::timestamptz, clock_timestamp())')} as at, ${casePeopleSql('$1', '$2::text[]', 'coalesce($4::timestamptz, clock_timestamp())')} as people, (select value from settings where name = $3) as policy,
      (select json_agg(json_build_object('id', d.id, 'name', d.name) order by d.name collate "da-x-icu", d.id) from departments d where d.offer_id = o.id) as departments,
      (select json_agg(json_build_object('fileId', f.id, 'name', f.name) order by f.at, f.id) from supervision_files f where f.offer_id = o.id) as files,
      s.seq, s.move_no as "moveNo", (select epoch from record_epoch) as epoch, s.state,
      (select json_agg(json_build_object('kind', c.kind, 'subject', c.subject, 'key', c.key, 'version', c.version, 'author', c.author, 'at', ${iso('c.at')}, 'body', case c.kind when 'reason' then c.body || jsonb_build_object('of', (select e.data->'input'->>'id' from supervision_events e where e.offer_id = c.offer_id and e.seq = c.seq)) else c.body end) order by c.kind, c.subject, c.key) from supervision_contents c where c.offer_id = o.id) as contents
    from offers o left join supervisions s on s.offer_id = o.id where o.id = $1`, [offerId, [personId], supervisionPolicyName, now])
  if (!row) return undefined
  const state = row.state === null ? null : row.state.v === supervisionStateVersion ? row.state : await foldSupervisionAgain(pool, offerId)
  return {
    offerId, offerName: row.offerName, covered: row.covered, kind: row.kind, at: row.at, people: row.people, policy: row.policy ?? defaultSupervisionPolicy, departments: row.departments ?? [], files: row.files ?? [],
    begun: state === null || row.seq === null || row.moveNo === null ? null : { seq: row.seq, moveNo: row.moveNo, epoch: row.epoch, state, contents: row.contents ?? [] },
  }
}

export interface VisitRow { readonly id: string; readonly yearNo: number; readonly unit: string; readonly kind: 'announced' | 'unannounced'; readonly day: LocalDate; readonly status: string }
export interface ReportRead { readonly id: string; readonly yearNo: number; readonly visits: readonly string[]; readonly model: string; readonly date: LocalDate | null; readonly fileId: string | null; readonly approval: string | null; readonly sha256: string | null }
export interface MeasureRead { readonly id: string; readonly kind: string; readonly decidedOn: LocalDate; readonly deadline: LocalDate | null; readonly extensions: number; readonly endedOn: LocalDate | null; readonly endedAs: string | null }

export interface SupervisionYears { readonly visits: readonly VisitRow[]; readonly reports: readonly ReportRead[]; readonly measures: readonly MeasureRead[] }
/** What an overview is made of: the years, the models of the reports and of today, and which texts the asking person may read. */
export interface SupervisionMaterial { readonly read: SupervisionRead; readonly history: SupervisionYears; readonly models: ReadonlyMap<string, SupervisionModel>; readonly readable: (kind: SupervisionContentKind) => boolean }

/** Every visit, report and measure there has been of an offer, oldest first. */
export async function supervisionHistory(pool: pg.Pool, offerId: string): Promise<SupervisionYears> {
  const [visits, reports, measures] = await Promise.all([
    read<VisitRow>(pool, 'select id, year_no as "yearNo", unit, kind, day::text, status from supervision_visits where offer_id = $1 order by day, id', [offerId]),
    read<ReportRead>(pool, 'select r.id, r.year_no as "yearNo", r.visits, r.model, r.date::text, r.file_id as "fileId", r.approval, f.sha256 from supervision_reports r left join supervision_files f on f.id = r.file_id where r.offer_id = $1 order by r.date nulls last, r.id', [offerId]),
    read<MeasureRead>(pool, 'select id, kind, decided_on::text as "decidedOn", deadline::text, extensions, ended_on::text as "endedOn", ended_as as "endedAs" from supervision_measures where offer_id = $1 order by decided_on, id', [offerId]),
  ])
  return { visits, reports, measures }
}

/** Every act of an offer's supervision, oldest first. */
export const supervisionTimeline = (pool: pg.Pool, offerId: string): Promise<readonly { readonly seq: number; readonly type: string; readonly yearNo: number; readonly actor: string; readonly name: string; readonly at: Instant }[]> => read(pool,
  `select e.seq, e.type, e.year_no as "yearNo", e.actor, coalesce(p.name, e.actor) as name, ${iso('e.at')} as at from supervision_events e left join people p on p.id = e.actor where e.offer_id = $1 order by e.seq`, [offerId])

export interface SupervisionListRow {
  readonly offerId: string; readonly offerName: string; readonly centreName: string; readonly begun: boolean; readonly yearNo: number | null; readonly paused: boolean; readonly endedAt: Instant | null
  /** The first of the units to be without a visit for too long; past: it is overdue. */
  readonly visitDue: Instant | null; readonly due: Instant | null
  readonly nextVisit: LocalDate | null; readonly openMeasures: number; readonly total: number
}

/**
 * Covered offers within a scope, those longest without a visit first. `when` narrows: `overdue` (the interval has run out), `soon` (within
 * ninety days), `announced`.
 */
export function supervisionList(pool: pg.Pool, scope: Scope, query: { readonly text?: string; readonly when?: 'overdue' | 'soon' | 'announced'; readonly page: number; readonly pageSize: number }, now: Instant | null): Promise<readonly SupervisionListRow[]> {
  const moment = 'coalesce($8::timestamptz, clock_timestamp())'
  // A law that asks for no visit within a time has none late, whatever was set before it.
  return read(pool, `with law as (select coalesce((select value->'interval' <> 'null'::jsonb from settings where name = $9), true) as asks)
    select o.id as "offerId", o.name as "offerName", c.name as "centreName", s.offer_id is not null as begun, s.year_no as "yearNo", coalesce(s.paused, false) as paused, ${iso('s.ended_at')} as "endedAt",
      ${iso('d.visit_due')} as "visitDue", ${iso('s.due')} as due, v.day::text as "nextVisit", coalesce(m.open, 0)::int as "openMeasures", (count(*) over ())::int as total
    from law, offers o join centres c on c.id = o.centre_id left join supervisions s on s.offer_id = o.id
    left join lateral (select case when law.asks then s.visit_due end as visit_due) d on true
    left join lateral (select min(day) as day from supervision_visits v where v.offer_id = o.id and v.status = 'announced') v on true
    left join lateral (select count(*) as open from supervision_measures m where m.offer_id = o.id and m.ended_on is null) m on true
    where (o.covered_by_supervision or s.offer_id is not null) and ($1::boolean or o.id = any($2) or o.centre_id = any($3))
      and ($4::text is null or o.name ilike '%' || $4 || '%')
      and ($5::text is null or ($5 = 'overdue' and d.visit_due <= ${moment} and s.ended_at is null) or ($5 = 'soon' and d.visit_due between ${moment} and ${moment} + interval '90 days' and s.ended_at is null) or ($5 = 'announced' and v.day is not null))
    order by s.ended_at is not null, d.visit_due nulls last, o.name collate "da-x-icu", o.id limit $6 offset $7`,
  [scope === 'all', scope === 'all' ? [] : scope.offerIds, scope === 'all' ? [] : scope.centreIds, query.text === undefined ? null : literally(query.text), query.when ?? null, query.pageSize, (query.page - 1) * query.pageSize, now, supervisionPolicyName])
}

/** A person's notices of supervisions, newest first. */
export const supervisionNoticesOf = (pool: pg.Pool, personId: string): Promise<readonly { readonly noticeId: string; readonly offerId: string; readonly offerName: string; readonly kind: string; readonly duty: string; readonly data: Readonly<Record<string, unknown>>; readonly at: Instant }[]> => read(pool,
  `select n.id as "noticeId", n.offer_id as "offerId", o.name as "offerName", n.kind, n.duty, n.data, ${iso('n.at')} as at from supervision_notices n join offers o on o.id = n.offer_id where n.person_id = $1 order by n.at desc, n.id limit 200`, [personId])

/** One entry of the calendar: an announced visit on its day (`due` null), or a deadline that runs. `subject`: the unit, visit, report, measure or year it is about. */
export interface CalendarRead { readonly offerId: string; readonly offerName: string; readonly kind: SupervisionDeadlineKind | 'announced'; readonly subject: string; readonly day: LocalDate | null; readonly due: Instant | null }

/** Announced visits and running deadlines of a scope until the day `to`, whatever is late among them. Of a supervision that is paused or has ended no deadline runs. */
export function supervisionCalendar(pool: pg.Pool, scope: Scope, { from, to }: { readonly from: LocalDate; readonly to: LocalDate }): Promise<readonly CalendarRead[]> {
  const within = '($1::boolean or o.id = any($2) or o.centre_id = any($3))'
  return read(pool, `select o.id as "offerId", o.name as "offerName", 'announced' as kind, v.unit as subject, v.day::text as day, null as due from supervision_visits v join offers o on o.id = v.offer_id where v.status = 'announced' and ${within} and v.day between $4 and $5
    union all
    select o.id, o.name, split_part(d.key, '/', 1), substr(d.key, strpos(d.key, '/') + 1), null, ${iso("(d.value->>'due')::timestamptz")} from supervisions s join offers o on o.id = s.offer_id cross join lateral jsonb_each(s.state->'deadlines') d
      where s.ended_at is null and not s.paused and ${within} and (d.value->>'due')::timestamptz <= (($5::date + 1)::timestamp at time zone 'Europe/Copenhagen')`,
  [scope === 'all', scope === 'all' ? [] : scope.offerIds, scope === 'all' ? [] : scope.centreIds, from, to])
}
