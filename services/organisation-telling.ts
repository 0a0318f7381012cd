// Tells the workflows of organisational events where their events stand: after each registration, and a sweep for whatever was not told.
import { WorkflowIdConflictPolicy, WorkflowIdReusePolicy } from '@temporalio/client'
import type pg from 'pg'
import { loadEventStanding, noteEventTold, untoldEvents } from '../store/organisation.ts'
import { eventToldSignalName, organisationWorkflowId, organisationWorkflowType, taskQueue } from '../workflows/ids.ts'
import type { TellingEngine } from './telling.ts'

export interface OrganisationTelling {
  /** Tells in the background; what fails is told by the sweep. */
  tell(eventId: string): void
  /** Tells what has not been told to this namespace. Gives how many. */
  sweep(): Promise<number>
  /** Waits for what is being told. */
  idle(): Promise<void>
}

const patienceMs = 5000

/** Telling events over a record and an engine; `log` hears of failures once until it works again. */
export function createOrganisationTelling(pool: pg.Pool, engine: TellingEngine, log: (line: string) => void): OrganisationTelling {
  const underWay = new Set<Promise<void>>()
  let failing = false

  const send = async (eventId: string): Promise<void> => {
    const standing = await loadEventStanding(pool, eventId)
    await engine.client.withDeadline(Date.now() + patienceMs, () => engine.client.workflow.signalWithStart(organisationWorkflowType, {
      workflowId: organisationWorkflowId(eventId), taskQueue, args: [eventId], signal: eventToldSignalName, signalArgs: [standing],
      workflowIdReusePolicy: WorkflowIdReusePolicy.ALLOW_DUPLICATE, workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
    }))
    await noteEventTold(pool, standing, await engine.namespaceId())
    failing = false
  }

  return {
    tell(eventId) {
      const sending = send(eventId).catch((error: unknown) => {
        if (!failing) log(`An organisational event's workflow could not be told; the sweep will: ${error instanceof Error ? error.message : String(error)}`)
        failing = true
      }).finally(() => underWay.delete(sending))
      underWay.add(sending)
    },
    async sweep() {
      const events = await untoldEvents(pool, await engine.namespaceId())
      for (const eventId of events) await send(eventId)
      return events.length
    },
    async idle() { await Promise.all(underWay) },
  }
}
