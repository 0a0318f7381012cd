// Tells the workflows of webhook endpoints that there is more to deliver: by the sweep, which first looks what the record has that is new.
import type pg from 'pg'
import type { WebhookStanding } from '../domain/webhooks/standing.ts'
import { loadWebhookStanding, noteWebhookTold, queueNews, untoldWebhooks } from '../store/webhooks.ts'
import { webhookStandingQueryName, webhookToldSignalName, webhookWorkflowId, webhookWorkflowType } from '../workflows/ids.ts'
import { createTeller, type Teller } from './teller.ts'
import type { TellingEngine } from './telling.ts'

export type WebhookTelling = Teller<WebhookStanding>

/** Telling of endpoints over a record and an engine. */
export const createWebhookTelling = (pool: pg.Pool, engine: TellingEngine, log: (line: string) => void): WebhookTelling => createTeller(engine, log, {
  what: 'A webhook endpoint', type: webhookWorkflowType, workflowId: webhookWorkflowId, signal: webhookToldSignalName, query: webhookStandingQueryName,
  number: (standing) => standing.no,
  load: (endpointId) => loadWebhookStanding(pool, endpointId), note: (standing, namespace) => noteWebhookTold(pool, standing, namespace),
  untold: async (namespace) => { await queueNews(pool); return untoldWebhooks(pool, namespace) },
})
