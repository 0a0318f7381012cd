// What stands in calendars, read from the record as it is now. Of socialtilsyn's visits only those that were announced are read.
import type pg from 'pg'
import type { DeadlineKind } from '../domain/accreditation/policy.ts'
import type { DeadlineFacts, VisitFacts } from '../domain/calendar/items.ts'
import type { Scope } from '../domain/overview/scope.ts'
import type { Instant, LocalDate } from '../domain/deadlines/types.ts'
import { iso } from './case-people.ts'
import { read } from './read.ts'

type OfCase = { readonly caseId: string; readonly offerName: string }

/** The cases of these offers that are open or have ended after `since`. */
export const casesOfOffers = async (pool: pg.Pool, scope: Exclude<Scope, 'all'>, since: Instant): Promise<readonly string[]> => (await read<{ id: string }>(pool,
  'select c.id from cases c join offers o on o.id = c.offer_id where (o.id = any($1) or o.centre_id = any($2)) and (c.ended_at is null or c.ended_at > $3) order by c.id', [scope.offerIds, scope.centreIds, since])).map(({ id }) => id)

/** The newest version of each deadline of these cases that is open or was closed after `since`. */
export const caseDeadlines = (pool: pg.Pool, caseIds: readonly string[], since: Instant): Promise<readonly (OfCase & DeadlineFacts & { readonly kind: DeadlineKind })[]> => read(pool,
  `select d.case_id as "caseId", o.name as "offerName", d.kind, d.version, ${iso('d.due')} as due, d.status = 'open' as open, c.paused or coalesce((c.state->'deadlines'->d.kind->>'standsStill')::boolean, false) as waits,
     ${iso(`greatest(coalesce(d.closed_at, d.set_at), case when d.status = 'open' then (c.state->>'pausedAt')::timestamptz end)`)} as "changedAt"
   from (select distinct on (case_id, kind) * from deadlines where case_id = any($1::uuid[]) order by case_id, kind, version desc) d join cases c on c.id = d.case_id join offers o on o.id = c.offer_id
   where d.status = 'open' or d.closed_at > $2 order by d.case_id, d.kind`, [caseIds, since])

/** The audit days of these cases: those that still stand and are not long past, and those called off after `since` with their case. */
export const auditDays = (pool: pg.Pool, caseIds: readonly string[], since: Instant): Promise<readonly (OfCase & VisitFacts)[]> => read(pool,
  `select c.id as "caseId", o.name as "offerName", c.state->>'auditDay' as day, off.called_off as "calledOff", e.changes, ${iso('case when off.called_off then c.ended_at else e.at end')} as "changedAt"
   from cases c join offers o on o.id = c.offer_id
     cross join lateral (select c.state->>'endedAs' = 'cancelled' and c.state->>'closedAt' is null as called_off) as raw
     cross join lateral (select coalesce(raw.called_off, false) as called_off) as off
     join lateral (select count(*)::int as changes, max(e.at) as at from events e where e.case_id = c.id and e.move_no is not null and e.data->'change'->'set'->>'auditDay' is not null) e on e.changes > 0
   where c.id = any($1::uuid[]) and c.state->>'auditDay' is not null and case when off.called_off then c.ended_at > $2 else (c.state->>'auditDay')::date > $2::timestamptz end order by c.id`, [caseIds, since])

const within = '($1::boolean or o.id = any($2) or o.centre_id = any($3))'
const scoped = (scope: Scope): readonly unknown[] => [scope === 'all', scope === 'all' ? [] : scope.offerIds, scope === 'all' ? [] : scope.centreIds]

/** Visits of socialtilsyn that were announced, from `since` to the day `until`; those called off after `since`, too. */
export const announcedVisits = (pool: pg.Pool, scope: Scope, since: Instant, until: LocalDate): Promise<readonly (VisitFacts & { readonly offerId: string; readonly visitId: string })[]> => read(pool,
  `select v.offer_id as "offerId", v.id as "visitId", o.name as "offerName", v.day::text as day, v.status = 'calledOff' as "calledOff", e.changes,
     ${iso(`case when v.status = 'calledOff' then greatest(e.at, (s.state->>'endedAt')::timestamptz) else e.at end`)} as "changedAt"
   from supervision_visits v join offers o on o.id = v.offer_id join supervisions s on s.offer_id = v.offer_id
     join lateral (select count(*)::int as changes, max(e.at) as at from supervision_events e where e.offer_id = v.offer_id and e.type in ('announceVisit', 'moveVisit', 'callOffVisit') and e.data->'input'->>'id' = v.id) e on e.changes > 0
   where v.kind = 'announced' and ${within} and v.day between ($4::timestamptz)::date and $5 order by v.offer_id, v.id`, [...scoped(scope), since, until])

/** Deadlines of socialtilsyn that run and are due by the day `until`, and those closed after `since`; `name` as in the supervision. */
export const supervisionDeadlines = (pool: pg.Pool, scope: Scope, since: Instant, until: LocalDate): Promise<readonly (DeadlineFacts & { readonly offerId: string; readonly offerName: string; readonly name: string })[]> => read(pool,
  `with mine as (select s.*, o.name as offer_name from supervisions s join offers o on o.id = s.offer_id where ${within}),
   named as (
     select m.offer_id, d.key as name, true as open, null::timestamptz as closed_at from mine m cross join lateral jsonb_object_keys(m.state->'deadlines') as d (key) where m.ended_at is null
     union all
     select m.offer_id, c.name, false, max(e.at) from mine m join supervision_events e on e.offer_id = m.offer_id and e.move_no is not null and e.at > $4 cross join lateral jsonb_array_elements_text(e.data->'change'->'closed') as c (name)
     where m.ended_at is not null or not m.state->'deadlines' ? c.name group by 1, 2),
   -- The version's due, and when it was first set: a reminder writes the same version again.
   dated as (
     select n.*, m.offer_name, m.state, m.paused, (m.state->'deadlineVersions'->>n.name)::int as version, s.due, s.at from named n join mine m on m.offer_id = n.offer_id
     cross join lateral (select min(e.at) as at, max(e.data->'change'->'opened'->n.name->>'due') as due from supervision_events e where e.offer_id = n.offer_id and e.move_no is not null
       and (e.data->'change'->'opened'->n.name->>'version')::int = (m.state->'deadlineVersions'->>n.name)::int) s)
   select offer_id as "offerId", offer_name as "offerName", name, version, due, open, paused as waits, ${iso(`coalesce(closed_at, greatest(at, (state->>'pausedAt')::timestamptz))`)} as "changedAt"
   from dated where due is not null and due::timestamptz <= (($5::date + 1)::timestamp at time zone 'Europe/Copenhagen') order by offer_id, name limit 20000`, [...scoped(scope), since, until])

/** The arrangementer a person is signed up for, or was until `since`. A place and a place on the waiting list alike. */
export const signedUpEvents = (pool: pg.Pool, personId: string, since: Instant): Promise<readonly { readonly eventId: string; readonly title: string; readonly at: string; readonly from: Instant; readonly to: Instant; readonly calledOff: boolean; readonly changes: number; readonly changedAt: Instant }[]> => read(pool,
  `select e.id as "eventId", e.body->>'title' as title, e.body->>'place' as at, e.body->>'startsAt' as "from", e.body->>'endsAt' as "to", s.still = 0 or e.cancelled_at is not null as "calledOff", (2 * e.version + s.times - 2)::int as changes, ${iso('greatest(s.at, v.at)')} as "changedAt"
   from learning_events e
     join (select event_id, count(*) filter (where signed_off_at is null)::int as still, (count(*) + count(signed_off_at))::int as times, max(greatest(at, signed_off_at)) as at from learning_event_sign_ups where person_id = $1 group by 1) s on s.event_id = e.id
     join lateral (select max(v.at) as at from learning_event_versions v where v.event_id = e.id) v on true
   where e.starts_at > $2 order by e.id`, [personId, since])
