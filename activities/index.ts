// What the workflow asks of the world, grouped by what it touches. Names are wire format.
import { heartbeat } from '@temporalio/activity'
import type { OwedKind } from '../domain/accreditation/state.ts'
import { loadStanding } from '../store/standing.ts'
import { recordStep } from '../store/steps.ts'
import type { RecordDeps } from '../store/record.ts'
import { type DoOwed, doOwedWork } from './owed.ts'

export interface AccreditationActivities {
  /** The record's present standing. */
  loadStanding(caseId: string): ReturnType<typeof loadStanding>
  /** Does what is due of one deadline, at most once. */
  recordStep(request: Parameters<typeof recordStep>[1]): ReturnType<typeof recordStep>
  /** Does one piece of owed work, if it is still owed. */
  doOwed(work: DoOwed): Promise<void>
}

/** The activities over a record. `beforeOwed` lets tests stop a worker in the middle of the work. */
export function createActivities(deps: RecordDeps & { readonly beforeOwed?: (kind: OwedKind) => Promise<void> }): AccreditationActivities {
  return {
    loadStanding: (caseId) => loadStanding(deps.pool, caseId),
    recordStep: (request) => recordStep(deps, request),
    doOwed: (work) => doOwedWork({ ...deps, alive: () => heartbeat() }, work),
  }
}
