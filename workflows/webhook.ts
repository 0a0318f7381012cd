// The events told to one endpoint: what waits is delivered, and what failed is tried again in its time, for three days. The record says what
// waits; this is its clock and its hand. It runs while something waits and ends when nothing does; more begins it anew.
import { condition, continueAsNew, proxyActivities, setHandler, workflowInfo } from '@temporalio/workflow'
import type { WebhookActivities } from '../activities/webhooks.ts'
import type { WebhookStanding } from '../domain/webhooks/standing.ts'
import { webhookStandingQuery, webhookToldSignal } from './messages.ts'

// A worker that dies is noticed by its silence. What it had claimed is sent again under the same id.
const { deliverWebhooks } = proxyActivities<WebhookActivities>({ startToCloseTimeout: '2 hours', heartbeatTimeout: '60 seconds', retry: { initialInterval: '2s', maximumInterval: '5 minutes' } })

/** Of two words the one with the higher number, or of a later epoch, is newer. */
const newer = (one: WebhookStanding, than: WebhookStanding | null): boolean => than === null || one.epoch > than.epoch || (one.epoch === than.epoch && one.no > than.no)

/** One run an endpoint at a time; its input is the endpoint alone, so starting, catching up and a second life are one path. */
export async function webhook(endpointId: string): Promise<void> {
  let told: WebhookStanding | null = null
  setHandler(webhookToldSignal, (standing) => { if (newer(standing, told)) told = standing })
  setHandler(webhookStandingQuery, () => told)
  for (;;) {
    const { standing, waitMs } = await deliverWebhooks(endpointId)
    if (newer(standing, told)) told = standing
    const more = (): boolean => told !== null && newer(told, standing)
    if (waitMs === null && !more()) return
    // Even for nothing: a look costs little, and a wait of nothing would spin.
    if (waitMs !== null) await condition(more, Math.max(waitMs, 100))
    if (workflowInfo().continueAsNewSuggested) await continueAsNew<(id: string) => Promise<void>>(endpointId)
  }
}
