// An organisational event waits for its day and is then carried out, once. People register, move and withdraw it in the record; this is its
// clock and its hand.
import { condition, proxyActivities, setHandler } from '@temporalio/workflow'
import type { EventStanding } from '../domain/organisation/events.ts'
import type { OrganisationActivities } from '../activities/organisation.ts'
import { eventStandingQuery, eventToldSignal } from './messages.ts'

const { loadEvent } = proxyActivities<OrganisationActivities>({ startToCloseTimeout: '20 seconds', retry: { initialInterval: '1s', maximumInterval: '1 minute' } })
// What was begun and not ended is found again in the record.
const { carryOutEvent } = proxyActivities<OrganisationActivities>({ startToCloseTimeout: '1 minute', retry: { initialInterval: '1s', maximumInterval: '1 minute' } })

/** One durable run per event; its input is the event alone, so starting, catching up and a second life are one path. */
export async function organisationEvent(eventId: string): Promise<void> {
  let standing: EventStanding | undefined
  const adopt = (told: EventStanding): void => {
    if (!standing || told.epoch > standing.epoch || (told.epoch === standing.epoch && told.version >= standing.version)) standing = told
  }
  setHandler(eventToldSignal, adopt)
  setHandler(eventStandingQuery, () => standing ?? null)
  adopt(await loadEvent(eventId))
  const now = (): EventStanding => { if (!standing) throw new Error('A run begins by loading its standing'); return standing }
  while (!now().over) {
    const heard = now()
    const waitMs = Date.parse(heard.at) - Date.now()
    if (waitMs > 0) {
      await condition(() => now() !== heard && (now().version !== heard.version || now().epoch !== heard.epoch), waitMs)
      continue
    }
    const { standing: after, waitMs: early } = await carryOutEvent(eventId)
    adopt(after)
    // The record's clock is behind this one's.
    if (early > 0) await condition(() => now().version !== after.version || now().epoch !== after.epoch, early)
  }
}
