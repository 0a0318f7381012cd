// What a notice says below its heading, for every kind there is: what has happened, and the one thing to do.
import type { Unheard } from '../domain/accreditation/hearable.ts'
import type { DeadlineKind } from '../domain/accreditation/policy.ts'
import type { SilenceMove } from '../domain/accreditation/script.ts'
import type { OwedKind } from '../domain/accreditation/state.ts'
import type { ToldKind } from '../domain/audit/told.ts'
import type { Instant, StepKind } from '../domain/deadlines/types.ts'
import { deadlineNames } from './accreditation.ts'
import { extendedText, stepText } from './notice-steps.ts'

/** Work the service owes, by its name in a sentence. */
const workNames: Readonly<Record<OwedKind, string>> = {
  startLetter: 'Startbrevet',
  hearingDraft: 'Udkastet til høring',
  finalReport: 'Auditrapporten',
  actionPlan: 'Handlingsplanen',
  decisionDocument: 'Beslutningen',
  nextCycle: 'Datoen for næste akkreditering',
  filing: 'Dokumentet',
}

/** To the administrator, when work has failed for long. */
const workFailsText = (work: OwedKind, attempts: number): string =>
  `${workNames[work]} kan ikke ${work === 'filing' ? 'journaliseres' : 'dannes'}: ${attempts} forsøg er slået fejl. Der prøves igen af sig selv, højst en gang i døgnet. Se fejlen, og ret årsagen.`

/** What is told when something happens to the offer itself. */
export type OfferNotice = 'offerClosed' | 'offerMerged' | 'offerMoved' | 'offerSplit' | 'offerJoined' | 'impartialityAgain' | 'personLeft'

/** What is said of a deadline that stands still because nobody can be heard, and of one that goes on. */
const clockText = (deadline: DeadlineKind): Readonly<Record<Unheard | 'restarted', string>> => ({
  noLeader: `Tilbuddet har ingen leder eller stedfortræder lige nu. Fristen »${deadlineNames[deadline]}« står stille. Registrér en leder; så løber den videre med de dage, der var tilbage.`,
  noDraft: `Udkastet kan ikke læses endnu. Fristen »${deadlineNames[deadline]}« er derfor ikke begyndt; den løber fra den dag, udkastet er der.`,
  restarted: `Fristen »${deadlineNames[deadline]}« er forlænget med den tid, hvor ingen leder kunne svare.`,
})

/** Notices that say the same whoever is told. */
const happened: Readonly<Record<'webhookOff' | OfferNotice | Exclude<ToldKind, 'reconsiderationAsked'>, string>> = {
  impartialityDoubt: 'En, der har en opgave i forløbet, er i tvivl om sin habilitet. Opgaven venter, til du har afgjort det.',
  impartialityLost: 'En, der har en opgave i forløbet, er inhabil. Find en anden til opgaven; indtil da venter forløbet på dig.',
  impartialitySettled: 'Tvivlen om din habilitet er afgjort. Afgørelsen og begrundelsen står i forløbet.',
  objectionRaised: 'Tilbuddet har gjort indsigelse mod en, der har en opgave i forløbet. Tilbuddet venter på din afgørelse.',
  objectionAnswered: 'Jeres indsigelse er afgjort. Afgørelsen og begrundelsen står i forløbet. I skal ikke gøre mere.',
  reconsidered: 'Beslutningen om akkreditering er genvurderet af en anden. Resultatet og begrundelsen står i forløbet.',
  auditDaysProposed: 'Vi mangler jeres valg af auditdag. Vælg en af de foreslåede dage, eller foreslå en anden. Auditteamet venter på jer.',
  auditDayPicked: 'Tilbuddet har valgt en af de foreslåede dage. Auditdagen står i forløbet.',
  auditDaySuggested: 'Ingen af de foreslåede dage passer tilbuddet, som ønsker en anden. Fastsæt auditdagen, eller foreslå nye dage. Tilbuddet venter på svar.',
  webhookOff: 'Et andet system får ikke længere besked om, hvad der sker: dets webhook er slået fra, fordi modtageren ikke tager imod. Se hvorfor, og slå den til igen, under Administration, Webhooks. Det, der ventede, sendes da.',
  offerClosed: 'Forløbet er afbrudt, fordi tilbuddet er lukket. Det, der er skrevet, bliver stående. Du skal ikke gøre noget.',
  offerMerged: 'Tilbuddet er lagt sammen med et andet. Dette forløb er afbrudt, og arbejdet fortsætter i det andet tilbuds forløb.',
  offerMoved: 'Tilbuddet hører nu til et andet sted. Forløbet fortsætter, og fristerne er de samme.',
  offerSplit: 'Tilbuddet er delt. Forløbet fortsætter i dette tilbud, og fristerne er de samme.',
  offerJoined: 'Et andet tilbud er blevet en del af dette. Forløbet fortsætter, og fristerne er de samme.',
  personLeft: 'En, der har en opgave i forløbet eller en funktion i tilbuddet, er taget ud af kataloget og kan ikke længere logge ind. Det, der er skrevet, bliver stående. Find en anden til opgaven.',
  impartialityAgain: 'Tilbuddet er ændret, og en eller flere med opgaver i forløbet er måske ikke længere habile. Se, hvem det er, og find andre til opgaverne.',
}

/** A notice as the record has it, without the case's name. */
export interface NoticeFacts { readonly kind: string; readonly duty: string; readonly at: Instant; readonly data: Readonly<Record<string, unknown>> }

const isDeadline = (value: unknown): value is DeadlineKind => typeof value === 'string' && Object.hasOwn(deadlineNames, value)

/** What a notice says to the person who has it; undefined only for a kind, or a deadline, that is not known here. */
export function noticeText({ kind, duty, at, data }: NoticeFacts): string | undefined {
  if (kind === 'workFails') return workFailsText(data['work'] as OwedKind, Number(data['attempts']))
  if (kind === 'reconsiderationAsked') return duty === 'consultant' ? 'Tilbuddet har bedt om, at beslutningen genvurderes af en anden. Den, der skal gøre det, har fået besked. Du skal ikke gøre noget.' : 'Tilbuddet har bedt om, at beslutningen genvurderes, og opgaven er din. Tilbuddet venter på dit svar. Fristen står på forløbets side.'
  if (Object.hasOwn(happened, kind)) return happened[kind as keyof typeof happened]
  const { deadline, due, records } = data
  if (!isDeadline(deadline)) return undefined
  switch (kind) {
    case 'stopped': return clockText(deadline)[data['why'] as Unheard]
    case 'restarted': return clockText(deadline).restarted
    case 'extended': return extendedText(deadline)
    case 'reminder1':
    case 'reminder2':
    case 'lastDay':
    case 'lineAbove':
    case 'silence': return stepText(kind satisfies StepKind, { deadline, duty, at, due: typeof due === 'string' ? due : null, ...(kind === 'silence' && typeof records === 'string' ? { records: records as SilenceMove } : {}) })
    default: return undefined
  }
}
