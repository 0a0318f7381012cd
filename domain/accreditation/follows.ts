// The system move that an entry brings with it when it was the last of its kind (design.md 1). Asked after every entry.
import type { Move } from './acts.ts'
import { bodies, type ContentKind, type Facts, openObjections, unanswered, undeclared } from './facts.ts'
import type { CaseState } from './state.ts'

/** The move that follows from what the record now holds, or null. `facts` are read after the entry was written. */
export function follows(state: CaseState, facts: Facts): Move | null {
  if (state.team.length > 0 && state.clearedAt === null && undeclared(state, facts).length === 0 && openObjections(state, facts).length === 0) {
    return { type: 'clearTeam', input: {} }
  }
  if (state.step === 'hearing' && bodies(facts, 'noRemarks').some((one) => one.round === state.hearingRound)) {
    return { type: 'closeHearing', input: {} }
  }
  if (state.step === 'answering' && unanswered(facts).length === 0) return { type: 'completeAnswers', input: {} }
  if (state.step === 'followUp' && bodies(facts, 'pointMoved').length > state.planMoves) return { type: 'renewActionPlan', input: {} }
  if (state.issuedAt !== null && bodies(facts, 'correction').length > state.corrections) return { type: 'reissueReport', input: {} }
  return null
}

/** The content kinds `follows` looks at in this state; the record loads them with every act, so that none is taken for absent. */
export const followReads = (state: CaseState): readonly ContentKind[] => [
  ...(state.team.length > 0 && state.clearedAt === null ? (['declaration', 'objection'] as const) : []),
  ...(state.step === 'hearing' ? (['noRemarks', 'remark', 'answer'] as const) : []),
  ...(state.step === 'followUp' ? (['pointMoved'] as const) : []),
  ...(state.issuedAt !== null ? (['correction'] as const) : []),
  ...(state.step === 'answering' ? (['remark', 'answer'] as const) : []),
]
