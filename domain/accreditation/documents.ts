// A case's documents, and who may have which (domain.md §5).
import { type Actor, hasRole } from './roles.ts'
import type { CaseState, DocumentWork } from './state.ts'
import { mayRead, mayReadDraft, mayReadFinal } from './visible.ts'

export type DocumentKind = DocumentWork

/** Who may have a document: drafts as drafts, the final report and the decision by those they are for, the start letter by the case's people. */
export function mayHave(state: CaseState, actor: Actor, kind: DocumentKind): boolean {
  switch (kind) {
    case 'startLetter': return hasRole(actor, 'manager', 'staff', 'lineManager', 'municipalContact', 'consultant', 'secretariatHead', 'administrator')
    case 'hearingDraft': return mayReadDraft(state, actor)
    case 'actionPlan': return mayRead(state, actor, 'actionPoint')
    case 'finalReport':
    case 'decisionDocument': return mayReadFinal(actor)
  }
}
