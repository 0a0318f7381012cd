// What a document is called while it has no file name yet.
import type { DocumentWork } from '../domain/accreditation/state.ts'

export const reportNames: Readonly<Record<DocumentWork, string>> = {
  startLetter: 'Startbrev (dannes)',
  hearingDraft: 'Auditrapport, udkast i høring (dannes)',
  finalReport: 'Auditrapport (PDF dannes)',
  actionPlan: 'Handlingsplan (dannes)',
  decisionDocument: 'Beslutning om akkreditering (dannes)',
}
