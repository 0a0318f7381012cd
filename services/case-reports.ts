// A case's documents as one person sees them.
import { mayHave } from '../domain/accreditation/documents.ts'
import type { Actor } from '../domain/accreditation/roles.ts'
import type { CaseRead } from '../store/case-view.ts'
import type { DocumentRow } from '../store/documents.ts'
import { reportNames } from '../text/report-names.ts'
import type { ReportRow } from './accreditation-types.ts'

/** The row of a document, or null for those who may not have it. */
export function reportRow(document: DocumentRow, read: CaseRead, actor: Actor): ReportRow | null {
  if (!mayHave(read.state, actor, document.kind)) return null
  return {
    reportId: document.id, accreditationId: document.caseId, kind: document.kind, version: document.version, draft: document.draft, ready: document.sha256 !== null,
    fileName: document.fileName ?? reportNames[document.kind], sha256: document.sha256, pages: document.pages, at: document.at, ...(document.filed ? { filed: document.filed } : {}),
  }
}
