// Who examines an offer in a case: they may not take on a function there meanwhile (domain.md §4.6).
import type { Role } from '../people/functions.ts'
import type { CaseState } from './state.ts'

/** Whether a person audits, checks or decides in a case that has not ended: lead auditor, auditor, quality checker, decider or deputy. */
export const examines = (state: CaseState, personId: string): boolean =>
  state.endedAs === null && state.step !== 'ended'
  && [...state.team.map((member) => member.personId), state.checkerId, state.deciderId, state.deputyDeciderId].includes(personId)

/** Whether a person has a task in a running case by a general role: on its team or checking as auditor, deciding or standing in for who decides as decision maker. */
export const needsRole = (state: CaseState, personId: string, role: Role): boolean => {
  if (state.endedAs !== null || state.step === 'ended') return false
  if (role === 'auditor') return state.checkerId === personId || state.team.some((member) => member.personId === personId)
  return role === 'decisionMaker' && (state.deciderId === personId || state.deputyDeciderId === personId)
}
