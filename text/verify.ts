// The words of the page on which anyone can check a document against the register.
import type { DocumentWork } from '../domain/accreditation/state.ts'

type Kind = DocumentWork | 'roundSummary'
const kinds: Readonly<Record<Kind, string>> = {
  roundSummary: 'opsamlingen af en runde',
  startLetter: 'et startbrev', hearingDraft: 'et udkast til auditrapport, sendt i høring', finalReport: 'en endelig auditrapport', decisionDocument: 'en beslutning om akkreditering', actionPlan: 'en handlingsplan',
}

export const verifyText = {
  title: 'Kontrollér et dokument',
  intro: 'Her kan du se, om en PDF er udsendt af akkrediteringen og er uændret. Filen bliver på din computer. Kun dens kontroltal (SHA-256) slås op.',
  fileLabel: 'Vælg filen',
  hashLabel: 'Eller skriv kontroltallet (SHA-256)',
  hashHint: '64 tegn: tallene 0–9 og bogstaverne a–f. På Windows: certutil -hashfile rapport.pdf SHA256. På Mac og Linux: shasum -a 256 rapport.pdf.',
  button: 'Kontrollér',
  malformed: 'Kontroltallet skal være 64 tegn: tallene 0–9 og bogstaverne a–f.',
  unknown: 'Dokumentet findes ikke i registret. Enten er det ikke udsendt herfra, eller også er filen ændret.',
  found: (kind: Kind, version: number, date: string): string => `Filen er ægte og uændret. Det er ${kinds[kind]}, version ${version}, registreret ${date}.`,
  superseded: 'Der findes en nyere version af dokumentet.',
  nothingMore: 'Af hensyn til dem, dokumentet handler om, viser siden ikke andet.',
} as const
