// Arrangementer as the record has them: events with their versions, and who has signed up, in order.
import type pg from 'pg'
import type { Instant } from '../domain/deadlines/types.ts'
import type { LearningEventInput } from '../domain/learnings/events.ts'
import { iso } from './case-people.ts'
import { read } from './read.ts'
import type { Tx } from './transaction.ts'

/** `signedUp`: persons in the order in which they did. */
export interface LearningEventRead {
  readonly eventId: string; readonly version: number; readonly body: LearningEventInput; readonly offerName: string | null; readonly madeBy: string; readonly madeByName: string
  readonly cancelledAt: Instant | null; readonly cancelReason: string | null; readonly signedUp: readonly string[]
}
const columns = `e.id as "eventId", e.version, e.body, o.name as "offerName", e.made_by as "madeBy", p.name as "madeByName", ${iso('e.cancelled_at')} as "cancelledAt", e.cancel_reason as "cancelReason",
  coalesce((select array_agg(s.person_id order by s.id) from learning_event_sign_ups s where s.event_id = e.id and s.signed_off_at is null), '{}') as "signedUp"`
const from = 'from learning_events e join people p on p.id = e.made_by left join offers o on o.id = e.offer_id'

/** A page of events: those to come by their day, or those that are past, newest first. */
export const learningEvents = (pool: pg.Pool, query: { readonly past: boolean; readonly requirementId?: string; readonly page: number; readonly pageSize: number }, at: Instant): Promise<readonly (LearningEventRead & { readonly total: number })[]> => read(pool,
  `select ${columns}, (count(*) over ())::int as total ${from} where (e.starts_at <= $1) = $2 and ($3::text is null or $3 = any(e.requirement_ids))
   order by case when $2 then null else e.starts_at end, e.starts_at desc, e.id limit $4 offset $5`, [at, query.past, query.requirementId ?? null, query.pageSize, (query.page - 1) * query.pageSize])

/** One event; undefined when there is none. */
export const learningEventById = async (executor: Pick<Tx, 'query'>, eventId: string): Promise<LearningEventRead | undefined> =>
  (await executor.query<LearningEventRead & pg.QueryResultRow>(`select ${columns} ${from} where e.id::text = $1`, [eventId])).rows[0]
/** Locks it: who signs up, and what changes, comes one after another. */
export const lockLearningEvent = async (tx: Tx, eventId: string): Promise<void> => { await tx.query('select 1 from learning_events where id::text = $1 for update', [eventId]) }

/** The names of these persons with what they are, in their order. */
export const participantsOf = (pool: pg.Pool, personIds: readonly string[]): Promise<readonly { readonly personId: string; readonly name: string; readonly title: string; readonly place: string | null }[]> => read(pool,
  `select p.id as "personId", p.name, p.title, coalesce(o.name, c.name) as place from unnest($1::text[]) with ordinality as t (id, n) join people p on p.id = t.id left join offers o on o.id = p.employer_offer_id left join centres c on c.id = p.employer_centre_id order by t.n`, [personIds])
/** The area somebody works in: their own, or that of the offer that employs them. */
export const areaOfPerson = async (executor: Pick<Tx, 'query'>, personId: string): Promise<string | null> =>
  (await executor.query<{ area: string | null }>('select coalesce(p.area, o.area) as area from people p left join offers o on o.id = p.employer_offer_id where p.id = $1', [personId])).rows[0]?.area ?? null

/** Writes the first or the next version. */
export async function writeLearningEvent(tx: Tx, event: { readonly eventId: string; readonly version: number; readonly body: LearningEventInput; readonly by: string; readonly at: Instant; readonly cancelReason?: string }): Promise<void> {
  const { eventId, version, body, by, at, cancelReason = null } = event
  const values = [eventId, version, JSON.stringify(body), body.startsAt, body.requirementIds, body.offerId, by, at, cancelReason]
  await tx.query(`insert into learning_events as e (id, version, body, starts_at, requirement_ids, offer_id, made_by, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
    on conflict (id) do update set version = excluded.version, body = excluded.body, starts_at = excluded.starts_at, requirement_ids = excluded.requirement_ids, offer_id = excluded.offer_id,
      cancelled_at = case when $9::text is null then e.cancelled_at else $8::timestamptz end, cancel_reason = coalesce($9, e.cancel_reason)`, values)
  await tx.query('insert into learning_event_versions (event_id, version, body, cancel_reason, by_person, at) values ($1, $2, $3, $4, $5, $6)', [eventId, version, JSON.stringify(body), cancelReason, by, at])
}
export const signUp = async (tx: Tx, eventId: string, personId: string, at: Instant): Promise<void> => { await tx.query('insert into learning_event_sign_ups (event_id, person_id, at) values ($1, $2, $3) on conflict (event_id, person_id) where signed_off_at is null do nothing', [eventId, personId, at]) }
export const signOff = async (tx: Tx, eventId: string, personId: string, at: Instant): Promise<void> => { await tx.query('update learning_event_sign_ups set signed_off_at = $3 where event_id = $1 and person_id = $2 and signed_off_at is null', [eventId, personId, at]) }

/** Tells persons once for each cause. */
export const noteEventNotices = async (tx: Tx, eventId: string, kind: 'changed' | 'cancelled' | 'movedUp', cause: string, persons: readonly string[], at: Instant): Promise<void> => {
  await tx.query('insert into learning_event_notices (event_id, person_id, kind, cause, at) select $1, id, $2, $3, $5 from unnest($4::text[]) as t (id) on conflict do nothing', [eventId, kind, cause, persons, at])
}
export interface LearningEventNotice { readonly eventId: string; readonly title: string; readonly kind: 'changed' | 'cancelled' | 'movedUp'; readonly at: Instant }
/** What a person was told of events in the last sixty days, newest first. */
export const learningEventNotices = (pool: pg.Pool, personId: string): Promise<readonly LearningEventNotice[]> => read(pool,
  `select n.event_id as "eventId", e.body->>'title' as title, n.kind, ${iso('n.at')} as at from learning_event_notices n join learning_events e on e.id = n.event_id where n.person_id = $1 and n.at > clock_timestamp() - interval '60 days' order by n.at desc limit 20`, [personId])
