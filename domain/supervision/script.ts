// Whom each step around a deadline tells. Nothing here is decided by silence: a passed date is told, and stays red until what it waits for is done.
import type { StepKind } from '../deadlines/types.ts'
import type { SupervisionDeadlineKind } from './policy.ts'
import type { SupervisionRole } from './rules.ts'

export interface SupervisionScript { readonly remind: readonly SupervisionRole[]; readonly above: readonly SupervisionRole[]; readonly passed: readonly SupervisionRole[] }

export const supervisionScript: Readonly<Record<SupervisionDeadlineKind, SupervisionScript>> = {
  // The authority is to come: the coordinator can ask it, and the leader's side hears when it has not.
  visit: { remind: ['coordinator'], above: [], passed: ['coordinator', 'manager', 'lineManager'] },
  information: { remind: ['manager'], above: ['lineManager'], passed: ['manager', 'coordinator'] },
  hearing: { remind: ['manager'], above: ['lineManager'], passed: ['manager', 'coordinator'] },
  measure: { remind: ['manager', 'coordinator'], above: ['lineManager'], passed: ['manager', 'lineManager', 'coordinator'] },
  complaint: { remind: ['manager'], above: [], passed: [] },
  report: { remind: ['coordinator'], above: [], passed: ['coordinator'] },
  followUp: { remind: ['coordinator', 'manager'], above: [], passed: ['coordinator'] },
}

/** Whom a step of a deadline of this kind tells, in order. */
export function toldBy(kind: SupervisionDeadlineKind, step: StepKind): readonly SupervisionRole[] {
  const { remind, above, passed } = supervisionScript[kind]
  return step === 'silence' ? passed : step === 'lineAbove' ? [...remind, ...above] : remind
}
