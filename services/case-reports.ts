// A case's documents as one person sees them.
import type { Actor } from '../domain/accreditation/roles.ts'
import { hasRole } from '../domain/accreditation/roles.ts'
import type { CaseState } from '../domain/accreditation/state.ts'
import { mayRead, mayReadDraft, mayReadFinal } from '../domain/accreditation/visible.ts'
import type { CaseRead } from '../store/case-view.ts'
import type { DocumentKind, DocumentRow } from '../store/documents.ts'
import { reportNames } from '../text/report-names.ts'
import type { ReportRow } from './accreditation-types.ts'

/** Who may have a document (domain.md §5): drafts as drafts, the final report and the decision by those they are for, the start letter by the case's people. */
export function mayHave(state: CaseState, actor: Actor, kind: DocumentKind): boolean {
  switch (kind) {
    case 'startLetter': return hasRole(actor, 'manager', 'staff', 'lineManager', 'municipalContact', 'consultant', 'secretariatHead', 'administrator')
    case 'hearingDraft': return mayReadDraft(state, actor)
    case 'actionPlan': return mayRead(state, actor, 'actionPoint')
    case 'finalReport':
    case 'decisionDocument': return mayReadFinal(actor)
  }
}

/** The row of a document, or null for those who may not have it. */
export function reportRow(document: DocumentRow, read: CaseRead, actor: Actor): ReportRow | null {
  if (!mayHave(read.state, actor, document.kind)) return null
  return {
    reportId: document.id, accreditationId: document.caseId, kind: document.kind, version: document.version, draft: document.draft, ready: document.sha256 !== null,
    fileName: document.fileName ?? reportNames[document.kind], sha256: document.sha256, pages: document.pages, at: document.at,
  }
}
