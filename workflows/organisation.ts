// An organisational event waits for its day and is then carried out, once. People register, move and withdraw it in the record; this is its
// clock and its hand.
import { proxyActivities, setHandler } from '@temporalio/workflow'
import type { OrganisationActivities } from '../activities/organisation.ts'
import { onItsDay } from './day.ts'
import { eventStandingQuery, eventToldSignal } from './messages.ts'

const { loadEvent } = proxyActivities<OrganisationActivities>({ startToCloseTimeout: '20 seconds', retry: { initialInterval: '1s', maximumInterval: '1 minute' } })
// What was begun and not ended is found again in the record.
const { carryOutEvent } = proxyActivities<OrganisationActivities>({ startToCloseTimeout: '1 minute', retry: { initialInterval: '1s', maximumInterval: '1 minute' } })

/** One durable run per event; its input is the event alone. */
export const organisationEvent = (eventId: string): Promise<void> =>
  onItsDay({
    listen: (adopt, believed) => { setHandler(eventToldSignal, adopt); setHandler(eventStandingQuery, believed) },
    load: () => loadEvent(eventId), carryOut: () => carryOutEvent(eventId), at: ({ over, at }) => (over ? null : at),
  })
