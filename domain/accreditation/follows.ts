// The system move that an entry brings with it when it was the last of its kind (design.md 1). Asked after every entry.
import type { Move } from './acts.ts'
import { bodies, type Facts, openObjections, unanswered, undeclared } from './facts.ts'
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
  return null
}
