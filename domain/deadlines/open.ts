// A deadline that runs: when it is due, and what is still to be done around it.
import type { Instant, PlannedStep, StepKind } from './types.ts'

/** A running deadline. `due` is half-open: 00:00 after the last day. `steps` are those still to come, earliest first. */
export interface OpenDeadline {
  readonly version: number
  readonly due: Instant
  readonly steps: readonly PlannedStep[]
  /** The clock stands still: nobody can be heard. `due` is what it was, and nobody is late. */
  readonly standsStill?: true
}

/** The same deadline after `step` (and any before it) has been done. */
export const afterStep = (deadline: OpenDeadline, step: StepKind): OpenDeadline => {
  const index = deadline.steps.findIndex((one) => one.step === step)
  return { ...deadline, steps: deadline.steps.slice(index + 1) }
}

/** Steps that are due at `at`, earliest first; only the last of them is done, the others are noted as skipped. */
export const dueSteps = (deadline: OpenDeadline, at: Instant): readonly PlannedStep[] => deadline.steps.filter((step) => step.at <= at)
