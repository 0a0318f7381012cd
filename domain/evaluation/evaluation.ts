// The evaluation at a case's end (guide §9, Frame: ask at the end what it cost and what can be dropped; do not track people). Pure.
// Three questions that may be left open, one answer a side: the offer's, by its leader, and the audit team's in common. Who wrote it is kept nowhere.
import { type Actor, hasRole } from '../accreditation/roles.ts'
import { stageOf, type CaseState } from '../accreditation/state.ts'
import { dueOn } from '../deadlines/due.ts'
import { addMonths, localDateOf } from '../deadlines/local-time.ts'
import type { Instant } from '../deadlines/types.ts'
import { cprRefusals } from '../personal-data/cpr.ts'
import { personIn } from '../personal-data/file-names.ts'
import type { Refusal } from '../refusal.ts'

export const evaluationSides = ['offer', 'auditors'] as const
export type EvaluationSide = (typeof evaluationSides)[number]

/** `hours`: about how many hours it took; null where nothing is said. Texts are '' where nothing is said. */
export interface Evaluation { readonly hours: number | null; readonly worth: string; readonly drop: string }

/** How long after its end a case can be evaluated: a fixed time, for nothing is owed and nobody is reminded. */
const monthsAfterEnd = 3

/** For whom the actor answers; null for those who are not asked. */
export const evaluationSide = (actor: Actor): EvaluationSide | null =>
  hasRole(actor, 'manager') ? 'offer' : hasRole(actor, 'auditor', 'leadAuditor') ? 'auditors' : null

/** When a case that is completed can no longer be evaluated: 00:00 after the last day, three months from its end. Null while it runs. */
export const evaluationCloses = (state: CaseState): Instant | null =>
  state.endedAs === 'completed' && state.endedAt !== null ? dueOn(addMonths(localDateOf(state.endedAt), monthsAfterEnd)) : null

/** Why the actor may not answer at `at`; null when they may: from the stage Læring until the evaluation closes, also while the case is paused. */
export function mayEvaluate(state: CaseState, actor: Actor, at: Instant): Refusal | null {
  if (evaluationSide(actor) === null) return { kind: 'forbidden', code: 'not-yours', params: { roles: 'manager,auditor' } }
  if (state.endedAs === 'cancelled') return { kind: 'conflict', code: 'case-cancelled' }
  const closes = evaluationCloses(state)
  if (closes !== null) return at < closes ? null : { kind: 'conflict', code: 'evaluation-closed' }
  return stageOf(state) === 'learning' ? null : { kind: 'conflict', code: 'wrong-step', params: { stage: stageOf(state), step: state.step } }
}

/** What keeps an answer from being saved: nothing said at all, what looks like a CPR number, or the name of a person. */
export function evaluationGaps(evaluation: Evaluation): readonly Refusal[] {
  const texts = [['worth', evaluation.worth], ['drop', evaluation.drop]] as const
  if (evaluation.hours === null && texts.every(([, text]) => text.trim() === '')) return [{ kind: 'invalid', code: 'evaluation-empty', field: 'worth' }]
  return [
    ...cprRefusals(evaluation),
    ...texts.flatMap(([field, text]): readonly Refusal[] => {
      const name = personIn(text)
      return name === null ? [] : [{ kind: 'invalid', code: 'text-names-a-person', params: { name }, field }]
    }),
  ]
}
