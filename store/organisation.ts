// Events of offers as organisations: registered, moved to another day, withdrawn. What they do on their day is organisation-steps.ts.
import type pg from 'pg'
import type { LocalDate, Instant } from '../domain/deadlines/types.ts'
import { type Belonging, concerned, type EventStanding, made, type OrganisationalChange } from '../domain/organisation/events.ts'
import { startOfDay } from '../domain/deadlines/local-time.ts'
import type { Lifecycle } from '../domain/people/offer.ts'
import { Refused } from '../domain/refusal.ts'
import { iso } from './case-people.ts'
import { read } from './read.ts'
import type { Tx } from './transaction.ts'

export interface EventRead {
  readonly eventId: string; readonly change: OrganisationalChange; readonly on: LocalDate; readonly version: number
  readonly registeredBy: string; readonly registeredByName: string; readonly registeredAt: Instant; readonly withdrawnAt: Instant | null; readonly doneAt: Instant | null
}

const columns = `e.id as "eventId", e.change, e.on_day::text as "on", e.version, e.registered_by as "registeredBy", p.name as "registeredByName", ${iso('e.registered_at')} as "registeredAt", ${iso('e.withdrawn_at')} as "withdrawnAt", ${iso('e.done_at')} as "doneAt"`

/** Events, those ahead first by their day, then the others, newest first; of one offer where `offerId` is given. */
export function eventsRead(pool: pg.Pool, offerId: string | null, page: number, pageSize: number): Promise<readonly (EventRead & { readonly total: number })[]> {
  return read(pool, `select ${columns}, (count(*) over ())::int as total from organisation_events e join people p on p.id = e.registered_by
    where $1::text is null or $1 = any(e.offer_ids)
    order by (e.done_at is null and e.withdrawn_at is null) desc, case when e.done_at is null and e.withdrawn_at is null then e.on_day end, e.registered_at desc, e.id limit $2 offset $3`, [offerId, pageSize, (page - 1) * pageSize])
}

/** The open cases of these offers. */
export const openCasesOf = (pool: pg.Pool, offerIds: readonly string[]): Promise<readonly { readonly caseId: string; readonly offerId: string; readonly offerName: string; readonly auditDay: LocalDate | null }[]> => read(pool,
  `select c.id as "caseId", o.id as "offerId", o.name as "offerName", c.state->>'auditDay' as "auditDay" from cases c join offers o on o.id = c.offer_id where c.ended_at is null and o.id = any($1) order by o.name collate "da-x-icu", o.id`, [offerIds])

/** The centres, in Danish order. */
export const centresOf = (pool: pg.Pool): Promise<readonly { readonly id: string; readonly name: string }[]> => read(pool, 'select id, name from centres order by name collate "da-x-icu", id')

/** What the rules need to know of the offers named, read under the lock that lets one registration through at a time. */
export async function organisationFor(tx: Tx, change: OrganisationalChange): Promise<{ readonly offers: ReadonlyMap<string, { readonly lifecycle: Lifecycle } & Required<Belonging>>; readonly centres: ReadonlySet<string>; readonly areas: ReadonlySet<string>; readonly planned: readonly OrganisationalChange[] }> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('organisation', 0))`)
  const ids = [...concerned(change), ...made(change).flatMap((one) => [one.id, one.like])]
  const { rows: [row] } = await tx.query<{ offers: readonly ({ id: string; lifecycle: Lifecycle } & Required<Belonging>)[]; centres: string[]; areas: string[]; planned: OrganisationalChange[] }>(`select
    coalesce((select json_agg(json_build_object('id', id, 'lifecycle', lifecycle, 'centreId', centre_id, 'area', area, 'ownership', ownership)) from offers where id = any($1)), '[]') as offers,
    (select array_agg(id) from centres) as centres, (select array_agg(id) from areas) as areas,
    coalesce((select json_agg(change) from organisation_events where done_at is null and withdrawn_at is null), '[]') as planned`, [ids])
  if (!row) throw new Error('What is known of offers is one row')
  return { offers: new Map(row.offers.map((one) => [one.id, one])), centres: new Set(row.centres), areas: new Set(row.areas), planned: row.planned }
}

/** What an offer is seen to be heading for until the day; null where the event says nothing of it. */
const headingFor = (change: OrganisationalChange, on: LocalDate): Lifecycle | null => {
  switch (change.kind) {
    case 'closes': return { status: 'closing', closes: on }
    case 'merges': return { status: 'merging', mergesInto: change.into, at: on }
    case 'splits': return change.closes ? { status: 'closing', closes: on } : null
    default: return null
  }
}

async function showAhead(tx: Tx, change: OrganisationalChange, on: LocalDate | null): Promise<void> {
  const lifecycle = on === null ? null : headingFor(change, on)
  if (change.kind === 'opens' || headingFor(change, '2000-01-01') === null) return
  await tx.query('update offers set lifecycle = $2, updated_at = clock_timestamp() where id = $1', [change.offerId, JSON.stringify(lifecycle ?? { status: 'inOperation' })])
}

/** Inserts an event with its first version. */
export async function insertEvent(tx: Tx, event: { readonly eventId: string; readonly change: OrganisationalChange; readonly on: LocalDate; readonly by: string; readonly at: Instant }): Promise<void> {
  await tx.query('insert into organisation_events (id, kind, change, offer_ids, on_day, registered_by, registered_at) values ($1, $2, $3, $4, $5, $6, $7)',
    [event.eventId, event.change.kind, JSON.stringify(event.change), [...concerned(event.change), ...made(event.change).map((one) => one.id)], event.on, event.by, event.at])
  await tx.query('insert into organisation_event_versions (event_id, version, on_day, actor, at) values ($1, 1, $2, $3, $4)', [event.eventId, event.on, event.by, event.at])
  await showAhead(tx, event.change, event.on)
}

export interface LockedEvent { readonly eventId: string; readonly change: OrganisationalChange; readonly on: LocalDate; readonly version: number; readonly withdrawn: boolean; readonly done: boolean }

/** Locks one event; throws {@link Refused} `event-not-found`. */
export async function lockEvent(tx: Tx, eventId: string): Promise<LockedEvent> {
  const { rows: [row] } = await tx.query<LockedEvent>('select id as "eventId", change, on_day::text as "on", version, withdrawn_at is not null as withdrawn, done_at is not null as done from organisation_events where id::text = $1 for update', [eventId])
  if (!row) throw new Refused({ kind: 'not-found', code: 'event-not-found' })
  return row
}

/** The next version of an event: another day, or withdrawn (`on` null). */
export async function nextVersion(tx: Tx, event: LockedEvent, on: LocalDate | null, by: string, at: Instant): Promise<void> {
  await tx.query('update organisation_events set version = version + 1, on_day = coalesce($2::date, on_day), withdrawn_at = case when $2::date is null then $4::timestamptz end, withdrawn_by = case when $2::date is null then $3 end where id = $1', [event.eventId, on, by, at])
  await tx.query('insert into organisation_event_versions (event_id, version, on_day, withdrawn, actor, at) values ($1, $2, $3, $4, $5, $6)', [event.eventId, event.version + 1, on ?? event.on, on === null, by, at])
  await showAhead(tx, event.change, on)
}

/** Where an event stands now; throws {@link Refused} `event-not-found`. */
export async function loadEventStanding(pool: pg.Pool, eventId: string): Promise<EventStanding> {
  const [row] = await read<Omit<EventStanding, 'at'> & { on: LocalDate }>(pool, `select (select epoch from record_epoch) as epoch, id as "eventId", version, on_day::text as "on", done_at is not null or withdrawn_at is not null as over from organisation_events where id::text = $1`, [eventId])
  if (!row) throw new Refused({ kind: 'not-found', code: 'event-not-found' })
  const { on, ...standing } = row
  return { ...standing, at: startOfDay(on) }
}

/** Events whose newest version has not been told to this namespace. One that is withdrawn is told, so that its workflow ends; one that is done has ended it. */
export async function untoldEvents(pool: pg.Pool, namespace: string): Promise<readonly string[]> {
  const rows = await read<{ id: string }>(pool, `select id from organisation_events where done_at is null and (told_version < version or (withdrawn_at is null and (told_namespace is distinct from $1 or told_epoch < (select epoch from record_epoch)))) order by on_day limit 200`, [namespace])
  return rows.map((row) => row.id)
}

export const noteEventTold = async (pool: pg.Pool, standing: EventStanding, namespace: string): Promise<void> => {
  await read(pool, `update organisation_events set told_version = greatest(told_version, $2), told_epoch = greatest(told_epoch, $3), told_namespace = $4 where id = $1 returning id`, [standing.eventId, standing.version, standing.epoch, namespace])
}
