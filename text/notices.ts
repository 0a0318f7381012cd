// What a notice says beyond its deadline.
import type { Unheard } from '../domain/accreditation/hearable.ts'
import type { DeadlineKind } from '../domain/accreditation/policy.ts'
import type { OwedKind } from '../domain/accreditation/state.ts'
import { deadlineNames } from './accreditation.ts'

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

/** What is said of a deadline that stands still because nobody can be heard, and of one that goes on. */
export const clockText = (deadline: DeadlineKind): Readonly<Record<Unheard | 'restarted', string>> => ({
  noLeader: `Tilbuddet har ingen leder eller stedfortræder lige nu. Fristen »${deadlineNames[deadline]}« står stille. Registrér en leder; så løber den videre med de dage, der var tilbage.`,
  noDraft: `Udkastet kan ikke læses endnu. Fristen »${deadlineNames[deadline]}« er derfor ikke begyndt; den løber fra den dag, udkastet er der.`,
  restarted: `Fristen »${deadlineNames[deadline]}« er forlænget med den tid, hvor ingen leder kunne svare.`,
})
