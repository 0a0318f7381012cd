// Events told to an endpoint, as Standard Webhooks has it: signed by HMAC with the time, thin, and under one id in every try.
import { createHmac } from 'node:crypto'
import type pg from 'pg'
import { answerMeans } from '../domain/webhooks/delivery.ts'
import type { WebhookPort } from '../domain/webhooks/port.ts'
import type { WebhookAnswer } from '../domain/webhooks/standing.ts'
import { claimDelivery, type Claimed, clearDelivered, eventData, settleFailed, settleTaken } from '../store/webhook-deliveries.ts'
import { loadWebhookStanding } from '../store/webhooks.ts'
import { webhookText } from '../text/webhooks.ts'

export interface WebhookActivities {
  /** Delivers what is due to an endpoint, and says how long nothing more is to be done; null: nothing waits. */
  deliverWebhooks(endpointId: string): Promise<WebhookAnswer>
}
/** `beforeSettled` lets tests stop a worker between the answer and its note. */
export interface WebhookDeps { readonly pool: pg.Pool; readonly port: WebhookPort; readonly beforeSettled?: () => Promise<void> }

/** One attempt at the most: then the workflow has a word of how far it is. */
const mostAtOnce = 500

/** The signatures of a message, one for each secret that is valid, as the header has them. */
export const signatures = (secrets: readonly string[], id: string, seconds: number, body: string): string =>
  secrets.map((secret) => `v1,${createHmac('sha256', Buffer.from(secret.replace(/^whsec_/, ''), 'base64')).update(`${id}.${seconds}.${body}`).digest('base64')}`).join(' ')

async function send({ pool, port }: WebhookDeps, event: Claimed): Promise<number> {
  // The same bytes in every try and replay: made of the record alone.
  const body = JSON.stringify({ type: event.kind, timestamp: event.at, data: await eventData(pool, event) })
  const seconds = Math.floor(Date.parse(event.now) / 1000)
  return port.post({ url: event.url, body, headers: { 'content-type': 'application/json', 'webhook-id': event.eventId, 'webhook-timestamp': String(seconds), 'webhook-signature': signatures(event.secrets, event.eventId, seconds, body) } })
}

/** Delivers what is due, one after another. `alive` is called before each. */
export async function deliverWebhooks(deps: WebhookDeps, alive: () => void, endpointId: string): Promise<WebhookAnswer> {
  const { pool } = deps
  // Before anything is looked for: what comes meanwhile has a higher number.
  const standing = await loadWebhookStanding(pool, endpointId)
  for (let sent = 0; sent < mostAtOnce; sent += 1) {
    alive()
    const found = await claimDelivery(pool, endpointId)
    if (found.claimed === null) {
      await clearDelivered(pool, endpointId)
      return { standing, waitMs: found.waitMs }
    }
    const event = found.claimed
    let status: number | null = null
    let error = ''
    try {
      status = await send(deps, event)
      error = webhookText.answered(status)
    } catch (thrown) {
      error = thrown instanceof Error ? thrown.message : String(thrown)
    }
    await deps.beforeSettled?.()
    const means = status === null ? 'again' : answerMeans(status)
    if (means === 'taken' && status !== null) await settleTaken(pool, endpointId, event.eventId, status)
    else await settleFailed(pool, endpointId, event, { status, error, gone: means === 'gone' })
  }
  return { standing, waitMs: 0 }
}
