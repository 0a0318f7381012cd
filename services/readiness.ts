// Whether the service can take work, and what waits: acts need only the database, so Temporal away is told and does not close the door.
import { lastCheck } from '../store/engine-checks.ts'
import { backlog } from '../store/standing.ts'
import type { Store } from '../store/connect.ts'
import { createSickParts } from './sick-parts.ts'

export interface Readiness { readonly ok: boolean; readonly parts: Readonly<Record<string, unknown>> }

/** Asks database, engine and worker; `waiting` counts cases untold, steps overdue by a minute, owed work, and how much of it fails; `compared` is the last comparison with the workflows; `sick`: which parts are, since when, and where it stands what to do. */
export const readiness = (deps: { readonly store: Store; readonly engine: { namespaceId(): Promise<string> }; readonly isWorking: () => boolean | Promise<boolean> }): (() => Promise<Readiness>) => {
  const sick = createSickParts()
  return async () => {
    const [waiting, compared, engine, working] = await Promise.allSettled([backlog(deps.store.pool), lastCheck(deps.store.pool), deps.engine.namespaceId(), deps.isWorking()])
    const database = waiting.status === 'fulfilled'
    const hasWorker = working.status === 'fulfilled' && working.value
    return {
      ok: database,
      parts: {
        database: database ? 'up' : 'down',
        engine: engine.status === 'fulfilled' ? 'up' : 'unavailable',
        worker: hasWorker ? 'working' : 'not-working',
        sick: sick({ database, engine: engine.status === 'fulfilled', worker: hasWorker }),
        ...(database ? { waiting: waiting.value } : {}),
        ...(compared.status === 'fulfilled' && compared.value ? { compared: compared.value } : {}),
      },
    }
  }
}
