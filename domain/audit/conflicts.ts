// Whether those who examine an offer still may, after it or they have moved: asked again for auditors, quality checker and decider
// (domain.md §4.6). What is found is shown, and resolved by replacing or handing over.
import type { Facts } from '../accreditation/facts.ts'
import { tiedToCase } from '../accreditation/may.ts'
import { type CaseState, isReconsidering } from '../accreditation/state.ts'
import type { Refusal } from '../refusal.ts'
import { auditorConflicts, checkerConflicts, deciderConflicts } from './impartiality.ts'

export type ExaminingDuty = 'auditor' | 'qualityChecker' | 'decider' | 'deputyDecider'
export interface Conflict { readonly personId: string; readonly duty: ExaminingDuty; readonly reasons: readonly Refusal[] }

/** Grounds that touch impartiality; that somebody has left or lost a role is told by other rules. */
const grounds: ReadonlySet<string> = new Set(['worked-at-offer', 'in-line-of-leaders', 'coached-offer', 'same-area', 'same-centre'])

/** Who examines a case and by whom that has to be known: the persons whose facts {@link conflictsIn} needs. */
export const examiners = (state: CaseState): readonly string[] =>
  [...state.team.map((member) => member.personId), state.checkerId, state.deciderId, state.deputyDeciderId].flatMap((id) => id ?? [])

/** Everybody whose impartiality no longer holds, by duty. Only of persons among the facts; a duty that is done with is not asked about. */
export function conflictsIn(state: CaseState, facts: Facts): readonly Conflict[] {
  if (state.endedAs !== null) return []
  const person = (id: string) => facts.people.find((one) => one.personId === id)
  const team = state.issuedAt === null ? state.team.map((member) => member.personId) : []
  const everAuditor = [...state.team.map((member) => member.personId), ...state.formerAuditors]
  const tied = tiedToCase(state)
  const found: readonly Conflict[] = [
    ...team.filter((id) => person(id)).map((id) => ({ personId: id, duty: 'auditor' as const, reasons: auditorConflicts(person(id), facts, id, '') })),
    ...(state.checkerId !== null && state.step === 'qualityCheck' && person(state.checkerId) ? [{ personId: state.checkerId, duty: 'qualityChecker' as const, reasons: checkerConflicts(person(state.checkerId), facts, state.checkerId, everAuditor, '') }] : []),
    ...(state.deciderId !== null && (state.decidedAt === null || isReconsidering(state)) && person(state.deciderId) ? [{ personId: state.deciderId, duty: 'decider' as const, reasons: deciderConflicts(person(state.deciderId), facts, state.deciderId, tied, '') }] : []),
    ...(state.deputyDeciderId !== null && state.decidedAt === null && person(state.deputyDeciderId) ? [{ personId: state.deputyDeciderId, duty: 'deputyDecider' as const, reasons: deciderConflicts(person(state.deputyDeciderId), facts, state.deputyDeciderId, tied, '') }] : []),
  ]
  return found.map((one) => ({ ...one, reasons: one.reasons.filter((reason) => grounds.has(reason.code)) })).filter((one) => one.reasons.length > 0)
}
