// Deliveries on their way: claimed before they are sent, so that of two workers one sends, and settled by the answer. What was claimed and not
// heard of is sent again under the same id.
import type pg from 'pg'
import { type MoveEvent, stageOf, statesOf } from '../domain/accreditation/state.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import { givenUpAfterMs, keptDays, unheardMs, waitAfter } from '../domain/webhooks/delivery.ts'
import type { WebhookEvent } from '../domain/webhooks/standing.ts'
import { iso } from './case-people.ts'
import { read } from './read.ts'
import { transaction } from './transaction.ts'

/** A delivery that was claimed, with where it goes and what it is signed by, the newest secret first. */
export interface Claimed extends WebhookEvent { readonly url: string; readonly secrets: readonly string[]; readonly attempts: number; readonly now: Instant }

/**
 * Claims what is to be sent next: the oldest that is due, and of one case never a later one before an earlier. Null: nothing is due, and
 * `waitMs` says when something will be (null: nothing waits, or the endpoint is off).
 */
export async function claimDelivery(pool: pg.Pool, endpointId: string): Promise<{ readonly claimed: Claimed } | { readonly claimed: null; readonly waitMs: number | null }> {
  const [claimed] = await read<Claimed>(pool,
    `update webhook_deliveries d set attempts = d.attempts + 1, first_try_at = coalesce(d.first_try_at, clock_timestamp()), next_at = clock_timestamp() + $2::int * interval '1 millisecond'
     from webhook_endpoints w where w.id = d.endpoint_id and w.off_at is null and d.endpoint_id = $1 and d.event_id = (
       select f.event_id from webhook_deliveries f where f.endpoint_id = $1 and f.delivered_at is null and f.given_up_at is null and f.next_at <= clock_timestamp()
         and not exists (select 1 from webhook_deliveries b where b.endpoint_id = $1 and b.subject = f.subject and b.seq < f.seq and b.delivered_at is null and b.given_up_at is null)
       order by f.at, f.event_id limit 1 for update skip locked)
     returning d.event_id as "eventId", d.kind, d.subject, d.seq, ${iso('d.at')} as at, w.url, array_remove(array[w.secret, case when w.former_until > clock_timestamp() then w.former_secret end], null) as secrets, d.attempts, ${iso('clock_timestamp()')} as now`, [endpointId, unheardMs])
  if (claimed) return { claimed }
  const [row] = await read<{ ms: number | null }>(pool,
    `select (extract(epoch from min(d.next_at) - clock_timestamp()) * 1000)::float8 as ms from webhook_deliveries d join webhook_endpoints w on w.id = d.endpoint_id and w.off_at is null
     where d.endpoint_id = $1 and d.delivered_at is null and d.given_up_at is null
       and not exists (select 1 from webhook_deliveries b where b.endpoint_id = $1 and b.subject = d.subject and b.seq < d.seq and b.delivered_at is null and b.given_up_at is null)`, [endpointId])
  return { claimed: null, waitMs: row === undefined || row.ms === null ? null : Math.max(0, Math.ceil(row.ms)) }
}

/** The receiver has taken it. */
export const settleTaken = (pool: pg.Pool, endpointId: string, eventId: string, status: number): Promise<void> => transaction(pool, async (tx) => {
  await tx.query('update webhook_deliveries set delivered_at = clock_timestamp(), last_status = $3, last_error = null where endpoint_id = $1 and event_id = $2', [endpointId, eventId, status])
  await tx.query('update webhook_endpoints set last_success_at = clock_timestamp(), failing_since = null where id = $1', [endpointId])
})

/**
 * It has not. Tried again after a while, given up after three days; an endpoint that has had nothing but failures for so long, or that wants
 * nothing any more (`gone`), is turned off, and the administrators are told.
 */
export const settleFailed = (pool: pg.Pool, endpointId: string, { eventId, attempts, subject }: Pick<Claimed, 'eventId' | 'attempts' | 'subject'>, failure: { readonly status: number | null; readonly error: string; readonly gone: boolean }): Promise<void> => transaction(pool, async (tx) => {
  const error = failure.error.slice(0, 300)
  const { rows: [endpoint] } = await tx.query<{ name: string; off: boolean }>(
    `update webhook_endpoints set last_failure_at = clock_timestamp(), last_error = $2, failing_since = coalesce(failing_since, clock_timestamp()),
       off_at = case when $3 or failing_since < clock_timestamp() - $4::float8 * interval '1 millisecond' then coalesce(off_at, clock_timestamp()) else off_at end,
       off_why = case when off_at is not null then off_why when $3 then 'gone' when failing_since < clock_timestamp() - $4::float8 * interval '1 millisecond' then 'failing' else off_why end
     where id = $1 returning name, coalesce(off_at >= clock_timestamp() - interval '1 second', false) and off_why in ('gone', 'failing') as off`, [endpointId, error, failure.gone, givenUpAfterMs])
  await tx.query(
    `update webhook_deliveries set last_status = $3, last_error = $4, next_at = clock_timestamp() + $5::float8 * interval '1 millisecond',
       given_up_at = case when first_try_at < clock_timestamp() - $6::float8 * interval '1 millisecond' then clock_timestamp() end where endpoint_id = $1 and event_id = $2 and delivered_at is null`, [endpointId, eventId, failure.status, error, waitAfter(attempts), givenUpAfterMs])
  if (endpoint?.off) await tellOff(tx, endpointId, endpoint.name, subject)
})

/** Told in the case whose event did not arrive, or another of the endpoint's: a notice stands in a case. */
const tellOff = async (tx: { query: (sql: string, values: unknown[]) => Promise<unknown> }, endpointId: string, name: string, subject: string | null): Promise<void> => {
  await tx.query(
    `insert into notices (case_id, person_id, kind, duty, cause, data, at, seq)
     select c.id, r.person_id, 'webhookOff', 'administrator', 'webhook/' || $1::text || '/' || extract(epoch from clock_timestamp())::bigint, jsonb_build_object('endpoint', $2::text), clock_timestamp(), c.seq
     from (select c.id, c.seq from cases c where c.id::text = $3 or c.id::text in (select subject from webhook_deliveries where endpoint_id = $1::uuid and event_id like 'case-%') or $3 is null order by c.id::text = $3 desc nulls last, c.started_at desc limit 1) c,
       role_holdings r join people p on p.id = r.person_id and p.active_from <= clock_timestamp() and (p.active_to is null or p.active_to > clock_timestamp())
     where r.role = 'administrator' and r.valid_from <= clock_timestamp() and (r.valid_to is null or r.valid_to > clock_timestamp()) on conflict (case_id, cause, person_id) do nothing`, [endpointId, name, subject])
}

/** Clears away what was delivered long ago: a replay makes it from the record again. */
export const clearDelivered = async (pool: pg.Pool, endpointId: string): Promise<void> => { await pool.query(`delete from webhook_deliveries where endpoint_id = $1 and delivered_at < clock_timestamp() - $2::int * interval '1 day'`, [endpointId, keptDays]) }

/** What an event says beside its kind: ids, and where the case stood after it. */
export async function eventData(pool: pg.Pool, { eventId, kind, subject, seq }: WebhookEvent): Promise<Readonly<Record<string, unknown>>> {
  if (subject === null) return {}
  if (eventId.startsWith('supervision-')) {
    const [row] = await read<{ yearNo: number; moveNo: number }>(pool, 'select year_no as "yearNo", move_no as "moveNo" from supervision_events where offer_id = $1 and seq = $2', [subject, seq])
    return { offerId: subject, yearNo: row?.yearNo ?? null, moveNo: row?.moveNo ?? null }
  }
  const rows = await read<MoveEvent & { offerId: string; cycle: string; moveNo: number }>(pool,
    `select e.type, e.actor, e.data->'change' as change, e.move_no as "moveNo", c.offer_id as "offerId", c.cycle from events e join cases c on c.id = e.case_id where e.case_id = $1 and e.move_no is not null and e.seq <= $2 order by e.move_no`, [subject, seq])
  const [state, last] = [statesOf(rows).at(-1), rows.at(-1)]
  if (!state || !last) throw new Error(`The record has no ${kind} ${eventId}`)
  return { accreditationId: subject, offerId: last.offerId, cycle: last.cycle, moveNo: last.moveNo, stage: stageOf(state), step: state.step }
}
