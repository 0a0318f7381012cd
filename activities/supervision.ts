// What a supervision's workflow asks of the world: the record's standing, and the steps that have come due.
import type { SupervisionStanding } from '../domain/supervision/standing.ts'
import type { SupervisionDeps } from '../store/supervision-record.ts'
import { loadSupervisionStanding, recordSupervisionStep, type SupervisionStepAnswer } from '../store/supervision-steps.ts'

export interface SupervisionActivities {
  /** The record's present standing of an offer's supervision. */
  loadSupervision(offerId: string): Promise<SupervisionStanding>
  /** Does what is due of one deadline, at most once each step. */
  recordSupervisionStep(offerId: string, deadline: string, version: number): Promise<SupervisionStepAnswer>
}

export const supervisionActivities = (deps: SupervisionDeps): SupervisionActivities => ({
  loadSupervision: (offerId) => loadSupervisionStanding(deps.pool, offerId),
  recordSupervisionStep: (offerId, deadline, version) => recordSupervisionStep(deps, offerId, deadline, version),
})
