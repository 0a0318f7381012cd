// Webhook endpoints as an administrator keeps them: made, changed, turned off, their secret changed, tested, and told a period again.
import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import type pg from 'pg'
import { mayManageWebhooks } from '../domain/access/general.ts'
import { addMilliseconds, millisOf } from '../domain/deadlines/local-time.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import { Refused } from '../domain/refusal.ts'
import { addressFault } from '../domain/webhooks/address.ts'
import { formerSecretMs, mostReplayDays } from '../domain/webhooks/delivery.ts'
import { webhookKinds } from '../domain/webhooks/kinds.ts'
import { rolesOf } from '../store/people.ts'
import { answerForKey, noteAnswer } from '../store/request-keys.ts'
import type { Database } from '../store/schema.ts'
import { type Tx, transaction } from '../store/transaction.ts'
import { changeEndpoint, type EndpointRead, insertEndpoint, type LockedEndpoint, lockEndpoint, queueAgain, queuePing, rotateSecret, webhookEndpoints } from '../store/webhooks.ts'
import { notingRefusals } from './noting.ts'

/** An endpoint as the administration sees it: never its secret. */
export type WebhookView = EndpointRead
/** What is said of an endpoint. `kinds` empty: every kind. */
export interface WebhookInput { readonly name: string; readonly url: string; readonly kinds: readonly string[] }
export interface WebhookAnswerView { readonly endpointId: string }

/**
 * For administrators alone (403 `not-allowed`). Writes take the caller's key and are done once; a secret is given by the first answer alone.
 * Refused 404 `webhook-not-found`; 409 `stale-version`, `webhook-off`, `too-many-webhooks`; 422 `webhook-url`, `webhook-url-parts`,
 * `webhook-url-https`, `webhook-kind-unknown`, `webhook-period`.
 */
export interface WebhookService {
  readonly list: (personId: string) => Promise<readonly WebhookView[]>
  readonly get: (personId: string, endpointId: string) => Promise<WebhookView>
  readonly make: (personId: string, key: string, input: WebhookInput) => Promise<WebhookAnswerView & { readonly secret: string | null }>
  readonly change: (personId: string, key: string, endpointId: string, input: WebhookInput & { readonly on: boolean; readonly version: number }) => Promise<WebhookAnswerView>
  /** A new secret; the one before signs too for a day. */
  readonly rotate: (personId: string, key: string, endpointId: string) => Promise<WebhookAnswerView & { readonly secret: string | null }>
  readonly ping: (personId: string, key: string, endpointId: string) => Promise<WebhookAnswerView & { readonly eventId: string }>
  /** Everything of a period once more, each event under its own id. */
  readonly replay: (personId: string, key: string, endpointId: string, period: { readonly from: Instant; readonly to: Instant }) => Promise<WebhookAnswerView & { readonly events: number }>
}

const mostEndpoints = 20
const dayMs = 86_400_000
const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

const notFound = (): Refused => new Refused({ kind: 'not-found', code: 'webhook-not-found' })

const locked = async (tx: Tx, endpointId: string): Promise<LockedEndpoint> => { const found = await lockEndpoint(tx, endpointId); if (!found) throw notFound(); return found }

/** `loopback`: this machine may be an endpoint without TLS, for development. `told`: an endpoint has more to do. */
export function createWebhooks({ pool, db, clock, loopback, told }: { readonly pool: pg.Pool; readonly db: Kysely<Database>; readonly clock: () => Date; readonly loopback: boolean; readonly told: (endpointId: string) => void }): WebhookService {
  const noting = notingRefusals(pool)
  const asAdministrator = async (personId: string): Promise<void> => {
    if (!mayManageWebhooks((await rolesOf(db, [personId], clock().toISOString())).get(personId) ?? [])) throw new Refused({ kind: 'forbidden', code: 'not-allowed' })
  }
  const refuse = ({ url, kinds }: WebhookInput): void => {
    const unknown = kinds.find((kind) => !(webhookKinds as readonly string[]).includes(kind))
    const faults = [addressFault(url, URL.canParse(url) ? new URL(url) : null, loopback), unknown === undefined ? null : { kind: 'invalid' as const, code: 'webhook-kind-unknown', field: 'kinds', params: { kind: unknown } }].filter((one) => one !== null)
    const [first, ...more] = faults
    if (first) throw new Refused(first, ...more)
  }

  /** One write under the caller's key; `fresh` says whether it was done now. */
  const writing = async <T extends { readonly endpointId: string }>(personId: string, key: string, operation: string, body: object, work: (tx: Tx, at: Instant) => Promise<T>): Promise<{ readonly answer: T; readonly fresh: boolean }> => noting(personId, null, operation, async () => {
    await asAdministrator(personId)
    const done = await transaction(pool, async (tx) => {
      const before = await answerForKey<T>(tx, personId, key, operation, body)
      if (before) return { answer: before, fresh: false }
      const answer = await work(tx, clock().toISOString())
      await noteAnswer(tx, personId, key, operation, body, answer)
      return { answer, fresh: true }
    })
    if (done.fresh) told(done.answer.endpointId)
    return done
  })

  return {
    async list(personId) { await asAdministrator(personId); return webhookEndpoints(pool) },
    async get(personId, endpointId) {
      await asAdministrator(personId)
      const [found] = await webhookEndpoints(pool, endpointId)
      if (!found) throw notFound()
      return found
    },
    async make(personId, key, input) {
      const secret = newSecret()
      const { answer, fresh } = await writing(personId, key, 'makeWebhook', input, async (tx, at) => {
        refuse(input)
        if ((await webhookEndpoints(pool)).length >= mostEndpoints) throw new Refused({ kind: 'conflict', code: 'too-many-webhooks', params: { max: mostEndpoints } })
        return { endpointId: await insertEndpoint(tx, { ...input, secret, by: personId, at }) }
      })
      return { ...answer, secret: fresh ? secret : null }
    },
    async change(personId, key, endpointId, { version, ...to }) {
      return (await writing(personId, key, 'changeWebhook', { endpointId, version, ...to }, async (tx, at) => {
        refuse(to)
        if ((await locked(tx, endpointId)).version !== version) throw new Refused({ kind: 'conflict', code: 'stale-version' })
        await changeEndpoint(tx, endpointId, { ...to, at })
        return { endpointId }
      })).answer
    },
    async rotate(personId, key, endpointId) {
      const secret = newSecret()
      const { answer, fresh } = await writing(personId, key, 'rotateWebhookSecret', { endpointId }, async (tx, at) => {
        await locked(tx, endpointId)
        await rotateSecret(tx, endpointId, secret, addMilliseconds(at, formerSecretMs))
        return { endpointId }
      })
      return { ...answer, secret: fresh ? secret : null }
    },
    async ping(personId, key, endpointId) {
      return (await writing(personId, key, 'pingWebhook', { endpointId }, async (tx, at) => {
        if ((await locked(tx, endpointId)).off) throw new Refused({ kind: 'conflict', code: 'webhook-off' })
        const eventId = `ping-${randomBytes(12).toString('hex')}`
        await queuePing(tx, endpointId, eventId, at)
        return { endpointId, eventId }
      })).answer
    },
    async replay(personId, key, endpointId, { from, to }) {
      return (await writing(personId, key, 'replayWebhook', { endpointId, from, to }, async (tx, at) => {
        const { off, kinds } = await locked(tx, endpointId)
        if (off) throw new Refused({ kind: 'conflict', code: 'webhook-off' })
        if (to <= from || from > at || millisOf(to) - millisOf(from) > mostReplayDays * dayMs) throw new Refused({ kind: 'invalid', code: 'webhook-period', field: 'from', params: { max: mostReplayDays } })
        return { endpointId, events: await queueAgain(tx, endpointId, kinds, { from, to: to < at ? to : at, at }) }
      })).answer
    },
  }
}
