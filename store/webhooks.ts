// Webhook endpoints: what is kept of each, with its secret, which signing needs; nothing but the activity that signs reads it.
import type pg from 'pg'
import type { Instant } from '../domain/deadlines/types.ts'
import { chosenKinds } from '../domain/webhooks/kinds.ts'
import type { WebhookStanding } from '../domain/webhooks/standing.ts'
import { iso } from './case-people.ts'
import { read } from './read.ts'
import type { Tx } from './transaction.ts'

export interface EndpointRead {
  readonly endpointId: string; readonly version: number; readonly name: string; readonly url: string; readonly kinds: readonly string[]; readonly madeByName: string; readonly madeAt: Instant
  readonly offAt: Instant | null; readonly offWhy: 'byHand' | 'failing' | 'gone' | null; readonly formerUntil: Instant | null
  readonly failingSince: Instant | null; readonly lastSuccessAt: Instant | null; readonly lastFailureAt: Instant | null; readonly lastError: string | null
  readonly waiting: number; readonly oldestWaiting: Instant | null; readonly delivered: number; readonly givenUp: number; readonly p95Ms: number | null
}

/** Every endpoint by its name, with how it stands: what waits, and of the last seven days what was delivered, given up, and how long nineteen of twenty took from the act to the answer. */
export const webhookEndpoints = (pool: pg.Pool, endpointId: string | null = null): Promise<readonly EndpointRead[]> => read(pool,
  `select w.id as "endpointId", w.version, w.name, w.url, w.kinds, p.name as "madeByName", ${iso('w.made_at')} as "madeAt", ${iso('w.off_at')} as "offAt", w.off_why as "offWhy", ${iso('case when w.former_until > clock_timestamp() then w.former_until end')} as "formerUntil",
     ${iso('w.failing_since')} as "failingSince", ${iso('w.last_success_at')} as "lastSuccessAt", ${iso('w.last_failure_at')} as "lastFailureAt", w.last_error as "lastError",
     d.waiting, ${iso('d.oldest')} as "oldestWaiting", d.delivered, d.given_up as "givenUp", d.p95 as "p95Ms"
   from webhook_endpoints w join people p on p.id = w.made_by
     join lateral (select count(*) filter (where delivered_at is null and given_up_at is null)::int as waiting, min(at) filter (where delivered_at is null and given_up_at is null) as oldest,
       count(*) filter (where delivered_at > clock_timestamp() - interval '7 days')::int as delivered, count(*) filter (where given_up_at > clock_timestamp() - interval '7 days')::int as given_up,
       (percentile_cont(0.95) within group (order by extract(epoch from delivered_at - queued_at) * 1000) filter (where delivered_at > clock_timestamp() - interval '7 days' and replayed_at is null))::int as p95
       from webhook_deliveries d where d.endpoint_id = w.id) d on true
   where $1::text is null or w.id::text = $1 order by w.off_at is not null, w.name collate "da-x-icu", w.id`, [endpointId])

export interface LockedEndpoint { readonly version: number; readonly kinds: readonly string[]; readonly off: boolean }
/** Locks an endpoint; undefined where there is none. */
export const lockEndpoint = async (tx: Pick<Tx, 'query'>, endpointId: string): Promise<LockedEndpoint | undefined> =>
  (await tx.query<{ version: number; kinds: string[]; off: boolean }>('select version, kinds, off_at is not null as off from webhook_endpoints where id::text = $1 for update', [endpointId])).rows[0]

/** Makes an endpoint that is told of everything from now on. */
export const insertEndpoint = async (tx: Pick<Tx, 'query'>, of: { readonly name: string; readonly url: string; readonly kinds: readonly string[]; readonly secret: string; readonly by: string; readonly at: Instant }): Promise<string> =>
  (await tx.query<{ id: string }>('insert into webhook_endpoints (name, url, kinds, secret, made_by, made_at, since, looked_to) values ($1, $2, $3, $4, $5, $6, $6, $6) returning id', [of.name, of.url, of.kinds, of.secret, of.by, of.at])).rows[0]?.id ?? ''

/** Writes what was changed. Turned on again, it is told of what happens from then on; what waited still waits. */
export const changeEndpoint = async (tx: Pick<Tx, 'query'>, endpointId: string, to: { readonly name: string; readonly url: string; readonly kinds: readonly string[]; readonly on: boolean; readonly at: Instant }): Promise<void> => {
  await tx.query(
    `update webhook_endpoints set version = version + 1, name = $2, url = $3, kinds = $4, no = no + 1,
       since = case when off_at is not null and $5 then $6 else since end, looked_to = case when off_at is not null and $5 then $6 else looked_to end, failing_since = case when $5 and off_at is not null then null else failing_since end,
       off_at = case when $5 then null else coalesce(off_at, $6) end, off_why = case when $5 then null else coalesce(off_why, 'byHand') end where id = $1`, [endpointId, to.name, to.url, to.kinds, to.on, to.at])
  if (to.on) await tx.query('update webhook_deliveries set next_at = $2 where endpoint_id = $1 and delivered_at is null and given_up_at is null and next_at > $2', [endpointId, to.at])
}

/** The newest secret from now on; the one before signs too until then. */
export const rotateSecret = async (tx: Pick<Tx, 'query'>, endpointId: string, secret: string, formerUntil: Instant): Promise<void> => { await tx.query('update webhook_endpoints set former_secret = secret, former_until = $3, secret = $2, version = version + 1 where id = $1', [endpointId, secret, formerUntil]) }

/** What of the record is told, between two instants, under the id that says where it stands there: parameters `from`, `to` and `kinds` are SQL. */
const tellable = (from: string, to: string, kinds: string): string => `(
  select 'case-' || e.case_id || '-' || e.seq as event_id, 'accreditation.' || e.type as kind, e.case_id::text as subject, e.seq, e.at from events e where e.move_no is not null and e.at >= ${from} and e.at < ${to} and 'accreditation.' || e.type = any(${kinds})
  union all
  select 'supervision-' || e.offer_id || '-' || e.seq, 'supervision.' || e.type, e.offer_id, e.seq, e.at from supervision_events e where e.move_no is not null and e.at >= ${from} and e.at < ${to} and 'supervision.' || e.type = any(${kinds}))`

/** An act has its time before it is committed: what came in late is looked for so long again. */
const overlap = "interval '10 minutes'"

/** Queues for every endpoint that is on what the record has that it was not told of. Gives how many. */
export async function queueNews(pool: pg.Pool): Promise<number> {
  const endpoints = await read<{ id: string; kinds: string[] }>(pool, 'select id, kinds from webhook_endpoints where off_at is null')
  let queued = 0
  for (const { id, kinds } of endpoints) {
    const [row] = await read<{ n: number }>(pool,
      `with now as materialized (select clock_timestamp() as at, greatest(w.looked_to - ${overlap}, w.since) as "from" from webhook_endpoints w where w.id = $1 and w.off_at is null),
       made as (insert into webhook_deliveries (endpoint_id, event_id, kind, subject, seq, at, queued_at, next_at)
         select $1, t.event_id, t.kind, t.subject, t.seq, t.at, clock_timestamp(), clock_timestamp() from now, lateral ${tellable('now."from"', 'now.at', '$2::text[]')} t on conflict (endpoint_id, event_id) do nothing returning 1)
       update webhook_endpoints w set looked_to = now.at, no = w.no + least(1, (select count(*) from made))::int from now where w.id = $1 returning (select count(*)::int from made) as n`, [id, chosenKinds(kinds)])
    queued += row?.n ?? 0
  }
  return queued
}

/** Queues a period again, each event under the id it always had. Gives how many. */
export async function queueAgain(tx: Pick<Tx, 'query'>, endpointId: string, kinds: readonly string[], { from, to, at }: { readonly from: Instant; readonly to: Instant; readonly at: Instant }): Promise<number> {
  const { rows: [row] } = await tx.query<{ n: number }>(
    `with again as (insert into webhook_deliveries (endpoint_id, event_id, kind, subject, seq, at, queued_at, next_at, replayed_at)
       select $1, t.event_id, t.kind, t.subject, t.seq, t.at, $5, $5, $5 from ${tellable('$3::timestamptz', '$4::timestamptz', '$2::text[]')} t
       on conflict (endpoint_id, event_id) do update set replayed_at = $5, queued_at = $5, next_at = $5, attempts = 0, first_try_at = null, delivered_at = null, given_up_at = null returning 1)
     update webhook_endpoints set no = no + 1 where id = $1 returning (select count(*)::int from again) as n`, [endpointId, chosenKinds(kinds), from, to, at])
  return row?.n ?? 0
}

/** Queues a test. */
export const queuePing = async (tx: Pick<Tx, 'query'>, endpointId: string, pingId: string, at: Instant): Promise<void> => {
  await tx.query(`insert into webhook_deliveries (endpoint_id, event_id, kind, subject, seq, at, queued_at, next_at) values ($1, $2, 'ping', null, 0, $3, $3, $3)`, [endpointId, pingId, at])
  await tx.query('update webhook_endpoints set no = no + 1 where id = $1', [endpointId])
}

/** Where an endpoint stands, for its workflow. */
export async function loadWebhookStanding(pool: pg.Pool, endpointId: string): Promise<WebhookStanding> {
  const [row] = await read<WebhookStanding>(pool, 'select r.epoch, w.id as "endpointId", w.no from webhook_endpoints w, record_epoch r where w.id = $1', [endpointId])
  if (!row) throw new Error('There is no such endpoint')
  return row
}
/** Endpoints of which this namespace has not been told everything. */
export const untoldWebhooks = async (pool: pg.Pool, namespace: string): Promise<readonly string[]> => (await read<{ id: string }>(pool,
  'select w.id from webhook_endpoints w, record_epoch r where w.off_at is null and (w.told_no < w.no or w.told_epoch < r.epoch or w.told_namespace is distinct from $1) order by w.id', [namespace])).map(({ id }) => id)
/** Notes what was told to which namespace. */
export const noteWebhookTold = async (pool: pg.Pool, { endpointId, epoch, no }: WebhookStanding, namespace: string): Promise<void> => { await pool.query('update webhook_endpoints set told_no = $2, told_epoch = $3, told_namespace = $4 where id = $1 and (told_epoch, told_no) <= ($3, $2)', [endpointId, no, epoch, namespace]) }
