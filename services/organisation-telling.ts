// Tells the workflows of organisational events where their events stand: after each registration, and a sweep for whatever was not told.
import type pg from 'pg'
import type { EventStanding } from '../domain/organisation/events.ts'
import { loadEventStanding, noteEventTold, untoldEvents } from '../store/organisation.ts'
import { eventStandingQueryName, eventToldSignalName, organisationWorkflowId, organisationWorkflowType } from '../workflows/ids.ts'
import { createTeller, type Teller } from './teller.ts'
import type { TellingEngine } from './telling.ts'

export type OrganisationTelling = Teller<EventStanding>

/** Telling events over a record and an engine. */
export const createOrganisationTelling = (pool: pg.Pool, engine: TellingEngine, log: (line: string) => void): OrganisationTelling => createTeller(engine, log, {
  what: 'An organisational event', type: organisationWorkflowType, workflowId: organisationWorkflowId, signal: eventToldSignalName, query: eventStandingQueryName,
  number: (standing) => standing.version,
  load: (eventId) => loadEventStanding(pool, eventId), note: (standing, namespace) => noteEventTold(pool, standing, namespace), untold: (namespace) => untoldEvents(pool, namespace),
})
