// The stage each step belongs to: the inverse of stepsOf, made once.
import { type ActiveStage, type Step, stages, stepsOf } from './stages.ts'

/** The stage of every step of an open case. */
export const stagesOfStep = Object.fromEntries(
  stages.flatMap((stage) => stepsOf[stage].map((step) => [step, stage] as const)),
) as Record<Exclude<Step, 'ended'>, ActiveStage>
