// What an endpoint's workflow is told: that there is more to do. No address, no secret.
import type { Instant } from '../deadlines/types.ts'

export interface WebhookStanding { readonly epoch: number; readonly endpointId: string; readonly no: number }
/** What a look came to; `waitMs`: until the next, null where nothing waits. */
export interface WebhookAnswer { readonly standing: WebhookStanding; readonly waitMs: number | null }
/** An event on its way: thin, by ids alone. */
export interface WebhookEvent { readonly eventId: string; readonly kind: string; readonly subject: string | null; readonly seq: number; readonly at: Instant }
