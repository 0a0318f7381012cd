// What a supervision's workflow is told: where the year stands and what its clock waits for. No prose, no names.
import type { Instant, PlannedStep } from '../deadlines/types.ts'
import { nextSupervisionInstant, type SupervisionState } from './state.ts'

export interface SupervisionStanding {
  readonly epoch: number
  readonly offerId: string
  readonly moveNo: number
  readonly yearNo: number
  readonly paused: boolean
  readonly over: boolean
  /** The earliest step of all deadlines; null when the clock stands still. */
  readonly next: { readonly deadline: string; readonly version: number; readonly step: PlannedStep['step']; readonly at: Instant } | null
}

/** The standing as the record has it. */
export function supervisionStanding({ epoch, moveNo, state }: { readonly epoch: number; readonly moveNo: number; readonly state: SupervisionState }): SupervisionStanding {
  const at = nextSupervisionInstant(state)
  const found = at === null ? undefined : Object.entries(state.deadlines).filter(([, one]) => one.steps[0]?.at === at).sort(([a], [b]) => (a < b ? -1 : 1))[0]
  const step = found?.[1].steps[0]
  return {
    epoch, moveNo, offerId: state.offerId, yearNo: state.yearNo, paused: state.pausedAt !== null, over: state.ended !== null,
    next: found && step ? { deadline: found[0], version: found[1].version, step: step.step, at: step.at } : null,
  }
}
