// What a notice says beyond its deadline.
import type { OwedKind } from '../domain/accreditation/state.ts'

/** Work the service owes, by its name in a sentence. */
const workNames: Readonly<Record<OwedKind, string>> = {
  startLetter: 'Startbrevet',
  hearingDraft: 'Udkastet til høring',
  finalReport: 'Auditrapporten',
  actionPlan: 'Handlingsplanen',
  decisionDocument: 'Beslutningen',
  nextCycle: 'Datoen for næste akkreditering',
}

/** To the administrator, when work has failed for long. */
export const workFailsText = (work: OwedKind, attempts: number): string =>
  `${workNames[work]} kan ikke dannes: ${attempts} forsøg er slået fejl. Der prøves igen af sig selv, højst en gang i døgnet. Se fejlen, og ret årsagen.`
