// Subjects of the journal and the words of the overview for access to documents (aktindsigt).
import type { HoldingClass, JournalSubject } from '../domain/journal/journal.ts'

export const journalSubjects: Readonly<Record<JournalSubject, string>> = {
  startLetter: 'Brev om start på akkreditering', description: 'Kvalitetsbeskrivelse indsendt', descriptionAsItStood: 'Audit på det foreliggende grundlag', team: 'Auditteam udpeget', auditorReplaced: 'Auditor udskiftet',
  objection: 'Indsigelse mod auditor', objectionAnswer: 'Svar på indsigelse mod auditor', programme: 'Auditprogram sendt', hearingDraft: 'Udkast til auditrapport sendt i høring', secondHearingDraft: 'Udkast sendt i ny, kort høring',
  hearingReply: 'Høringssvar modtaget', hearingClosed: 'Høring lukket', finalReport: 'Endelig auditrapport', correctedReport: 'Rettet auditrapport', decision: 'Beslutning om akkreditering', reconsiderationAsked: 'Anmodning om genvurdering', reconsidered: 'Genvurdering af beslutningen',
  actionPlan: 'Handlingsplan aftalt', actionPlanChanged: 'Handlingsplan ændret', actionPlanClosed: 'Handlingsplan lukket',
}

export const holdingClasses: Readonly<Record<HoldingClass, string>> = { journalised: 'Journaliseret', working: 'Internt arbejdsdokument' }

export const accessText = {
  workingNotes: 'Auditteamets arbejdsnotater', concerns: 'Registreringer om akut bekymring', documents: 'Dokument', files: 'Fil fra tilbuddet', teamFiles: 'Fil fra auditteamet',
  listName: 'Oversigt.csv', columns: ['Hvad', 'Art', 'Antal', 'Senest'],
  journalName: 'Journal.csv', journalColumns: ['Nr.', 'Dato', 'Emne', 'Fil'],
  fileName: (offer: string, cycle: string): string => `Aktindsigt – ${offer} – ${cycle}.zip`,
  note: 'Bundtet er samlet til den, der behandler anmodningen. Gennemgå det, og fjern det, der ikke skal gives, før det sendes.',
  noteName: 'Læs først.txt',
} as const
