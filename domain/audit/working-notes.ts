// Arbejdsnotater: the audit team's own, never in a PDF, read by nobody else (domain.md §5, §6). Pure.
import { type Actor, hasRole } from '../accreditation/roles.ts'
import { stageOf, type CaseState } from '../accreditation/state.ts'
import type { Refusal } from '../refusal.ts'

/** Whether the actor reads the notes: whoever is on the team now and has been found impartial. */
export const readsNotes = (state: CaseState, actor: Actor): boolean => state.clearedAt !== null && hasRole(actor, 'auditor', 'leadAuditor')

/** Why the actor may write no note now; null when they may. The team's, until the report is issued. */
export function mayWriteNote(state: CaseState, actor: Actor): Refusal | null {
  if (!hasRole(actor, 'auditor', 'leadAuditor')) return { kind: 'forbidden', code: 'not-yours', params: { roles: 'auditor' } }
  if (state.endedAs !== null) return { kind: 'conflict', code: state.endedAs === 'completed' ? 'case-completed' : 'case-cancelled' }
  if (state.clearedAt === null) return { kind: 'conflict', code: 'team-not-cleared' }
  return state.issuedAt === null ? null : { kind: 'conflict', code: 'wrong-step', params: { stage: stageOf(state), step: state.step } }
}
