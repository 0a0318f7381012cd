// Webhook endpoints, for administrators: made, changed, tested, and told a period again.
import { z } from 'zod'
import type { WebhookService, WebhookView } from '../../services/webhooks.ts'
import { rowsOf } from '../case-schemas.ts'
import { type Route, routesFor } from '../route.ts'
import { webhookChange, webhookInput, webhookPeriod } from '../webhook-schemas.ts'

interface Services { readonly webhooks: WebhookService }
const defineRoute = routesFor<Services>()
const tag = 'Webhooks'
const access = 'signed-in'
const instant = z.iso.datetime()
const params = z.object({ id: z.uuid() })
const count = z.int().min(0)

const view = z.object({
  endpointId: z.uuid(), version: z.int(), name: z.string(), url: z.string(), kinds: z.array(z.string()), madeByName: z.string(), madeAt: instant, offAt: instant.nullable(), offWhy: z.enum(['byHand', 'failing', 'gone']).nullable(), formerUntil: instant.nullable().describe('Until when the secret before the newest signs too.'),
  failingSince: instant.nullable(), lastSuccessAt: instant.nullable(), lastFailureAt: instant.nullable(), lastError: z.string().nullable(),
  waiting: count, oldestWaiting: instant.nullable(), delivered: count.describe('In the last seven days.'), givenUp: count.describe('In the last seven days.'), p95Ms: count.nullable().describe('From when an event was found in the record to its receiver\'s answer, nineteen of twenty, in the last seven days.'),
}).meta({ id: 'Webhook' }) satisfies z.ZodType<WebhookView>
const named = z.object({ endpointId: z.uuid() }).meta({ id: 'WebhookName' })
const withSecret = named.extend({ secret: z.string().nullable().describe('whsec_…: shown by the first answer alone; null when the key is repeated.') }).meta({ id: 'WebhookSecret' })

export const webhookRoutes: readonly Route<Services>[] = [
  defineRoute({
    method: 'get', path: '/administration/webhooks', operationId: 'listWebhooks', tag, access, summary: 'Every endpoint with how it stands; never a secret',
    replies: { 200: { description: 'The endpoints, those that are on first.', schema: rowsOf(view) } },
    handle: async ({ person, services }) => ({ status: 200, body: { rows: await services.webhooks.list(person.personId) } }),
  }),
  defineRoute({
    method: 'get', path: '/administration/webhooks/:id', operationId: 'getWebhook', tag, access, params, summary: 'One endpoint with how it stands',
    replies: { 200: { description: 'The endpoint.', schema: view } },
    handle: async ({ person, params, services }) => ({ status: 200, body: await services.webhooks.get(person.personId, params.id) }),
  }),
  defineRoute({
    method: 'post', path: '/administration/webhooks', operationId: 'makeWebhook', tag, access, write: true, body: webhookInput, summary: 'Makes an endpoint, told of everything from now on; its secret is shown this once',
    replies: { 201: { description: 'The endpoint\'s id with its secret.', schema: withSecret } },
    handle: async ({ person, key, body, services }) => ({ status: 201, body: await services.webhooks.make(person.personId, key, body), headers: { 'cache-control': 'no-store' } }),
  }),
  defineRoute({
    method: 'put', path: '/administration/webhooks/:id', operationId: 'changeWebhook', tag, access, write: true, params, body: webhookChange, summary: 'Changes an endpoint, or turns it off or on again',
    replies: { 200: { description: 'It is changed.', schema: named } },
    handle: async ({ person, key, params, body, services }) => ({ status: 200, body: await services.webhooks.change(person.personId, key, params.id, body) }),
  }),
  defineRoute({
    method: 'post', path: '/administration/webhooks/:id/rotate', operationId: 'rotateWebhookSecret', tag, access, write: true, params, summary: 'A new secret, shown this once; the one before signs too for a day',
    replies: { 200: { description: 'The new secret.', schema: withSecret } },
    handle: async ({ person, key, params, services }) => ({ status: 200, body: await services.webhooks.rotate(person.personId, key, params.id), headers: { 'cache-control': 'no-store' } }),
  }),
  defineRoute({
    method: 'post', path: '/administration/webhooks/:id/ping', operationId: 'pingWebhook', tag, access, write: true, params, summary: 'Sends a test',
    replies: { 200: { description: 'The test\'s own id.', schema: named.extend({ eventId: z.string() }).meta({ id: 'WebhookPing' }) } },
    handle: async ({ person, key, params, services }) => ({ status: 200, body: await services.webhooks.ping(person.personId, key, params.id) }),
  }),
  defineRoute({
    method: 'post', path: '/administration/webhooks/:id/replay', operationId: 'replayWebhook', tag, access, write: true, params, body: webhookPeriod, summary: 'Tells everything of a period once more, each event under its own id',
    replies: { 200: { description: 'How many events.', schema: named.extend({ events: count }).meta({ id: 'WebhookReplay' }) } },
    handle: async ({ person, key, params, body, services }) => ({ status: 200, body: await services.webhooks.replay(person.personId, key, params.id, body) }),
  }),
]
