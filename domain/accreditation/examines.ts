// Who examines an offer in a case: they may not take on a function there meanwhile (domain.md §4.6).
import type { CaseState } from './state.ts'

/** Whether a person audits, checks or decides in a case that has not ended: lead auditor, auditor, quality checker, decider or deputy. */
export const examines = (state: CaseState, personId: string): boolean =>
  state.endedAs === null && state.step !== 'ended'
  && [...state.team.map((member) => member.personId), state.checkerId, state.deciderId, state.deputyDeciderId].includes(personId)
