// What the workflow is told: where the case stands and what its clock waits for. Under 4 kB, no prose, no names.
import type { Instant, PlannedStep } from '../deadlines/types.ts'
import type { DeadlineKind } from './policy.ts'
import { type CaseState, type Owed, stageOf, turnIn } from './state.ts'
import type { Stage, Step, Turn } from './stages.ts'

/** A deadline as the clock sees it: its steps to come, earliest first. */
export interface StandingDeadline { readonly kind: DeadlineKind; readonly version: number; readonly due: Instant; readonly steps: readonly PlannedStep[] }

/** The record's word to the workflow. Higher `moveNo` wins; a higher `epoch` means the record was restored. */
export interface Standing {
  readonly epoch: number
  readonly caseId: string
  readonly moveNo: number
  readonly moveId: string
  readonly stage: Stage
  readonly step: Step
  readonly turn: Turn
  readonly paused: boolean
  readonly deadlines: readonly StandingDeadline[]
  readonly owed: readonly Owed[]
}

/** The standing of a case as the record has it; `owed` is what is still to be done. */
export function standingOf(of: { readonly epoch: number; readonly caseId: string; readonly moveNo: number; readonly moveId: string; readonly state: CaseState; readonly owed: readonly Owed[] }): Standing {
  const { state } = of
  const running = state.pausedAt === null && state.endedAs === null
  return {
    epoch: of.epoch, caseId: of.caseId, moveNo: of.moveNo, moveId: of.moveId,
    stage: stageOf(state), step: state.step, turn: turnIn(state), paused: state.pausedAt !== null,
    deadlines: running ? Object.entries(state.deadlines).map(([kind, deadline]) => ({ kind: kind as DeadlineKind, ...deadline })) : [],
    owed: of.owed,
  }
}

/** What a workflow says of itself: its standing (null until it has loaded one) and the instant its clock is armed for. */
export interface Believed { readonly standing: Standing | null; readonly armedFor: Instant | null }

/**
 * How what a workflow believes differs from the record; null where it does not. Owed work is left out: done here and still
 * under way there is no difference, only a moment.
 */
export function difference(record: Standing, believed: Believed): 'unloaded' | 'behind' | 'ahead' | 'clock' | null {
  const { standing, armedFor } = believed
  if (!standing) return 'unloaded'
  if (standing.epoch !== record.epoch) return standing.epoch < record.epoch ? 'behind' : 'ahead'
  if (standing.moveNo !== record.moveNo) return standing.moveNo < record.moveNo ? 'behind' : 'ahead'
  return armedFor === (nextStep(record)?.step.at ?? null) ? null : 'clock'
}

/** The earliest instant the clock is to be armed for, with its deadline and step; null when it stands still. */
export function nextStep(standing: Standing): { readonly deadline: StandingDeadline; readonly step: PlannedStep } | null {
  const all = standing.deadlines.flatMap((deadline) => { const step = deadline.steps[0]; return step ? [{ deadline, step }] : [] })
  return all.sort((a, b) => (a.step.at === b.step.at ? a.deadline.kind.localeCompare(b.deadline.kind) : a.step.at < b.step.at ? -1 : 1))[0] ?? null
}
