// An organisational event's work: on its day, in the record, and the workflows of the cases it changed are told.
import type { Standing } from '../domain/accreditation/standing.ts'
import type { EventStanding } from '../domain/organisation/events.ts'
import { loadEventStanding } from '../store/organisation.ts'
import { applyEvent } from '../store/organisation-steps.ts'
import type { RecordDeps } from '../store/record.ts'

export interface OrganisationActivities {
  /** The record's present standing of an event. */
  loadEvent(eventId: string): Promise<EventStanding>
  /** Does what the event does, at most once; `waitMs`: until its day by the record's clock. */
  carryOutEvent(eventId: string): Promise<{ readonly standing: EventStanding; readonly waitMs: number }>
}

/** How the service tells a case's workflow where the case stands, and a supervision's. */
export interface OrganisationDeps extends RecordDeps { readonly cases: { tell(standing: Standing, offerId: string, cycle: string): void; tellSupervision(offerId: string): void } }

export const organisationActivities = (deps: OrganisationDeps): OrganisationActivities => ({
  loadEvent: (eventId) => loadEventStanding(deps.pool, eventId),
  async carryOutEvent(eventId) {
    const { told, supervisions, ...answer } = await applyEvent(deps, eventId)
    for (const one of told) deps.cases.tell(one.standing, one.offerId, one.cycle)
    for (const offerId of supervisions) deps.cases.tellSupervision(offerId)
    return answer
  },
})
