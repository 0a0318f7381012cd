// Words of the secretariat's administration: its start page and its logs.
import type { OwedKind } from '../../domain/accreditation/state.ts'
import type { ActType } from '../../domain/accreditation/acts.ts'
import { actNames } from '../acts.ts'

type OwedStatus = 'owed' | 'failing' | 'done' | 'cancelled'

export const administrationText = {
  title: 'Administration', home: 'Mit arbejde',
  purpose: 'Her holder sekretariatet tilbud, personer, frister og kvalitetsmodellen ved lige og ser, om alt bliver sendt og dannet.',
  doing: 'Systemets arbejde',
  keeping: 'Det, forløbene bygger på',
  failing: (n: number): string => (n === 0 ? 'Intet slår fejl lige nu.' : n === 1 ? '1 opgave slår fejl.' : `${n.toLocaleString('da-DK')} opgaver slår fejl.`),
} as const

export const logText = {
  all: 'Alle', apply: 'Vis', reset: 'Nulstil', none: '–',
  count: (n: number): string => (n === 1 ? '1 linje' : `${n.toLocaleString('da-DK')} linjer`),
  nothing: 'Intet passer til det, du har valgt.', nothingHint: 'Vælg noget andet, eller nulstil.',
  filter: 'Filtrér listen',
  work: {
    title: 'Dokumenter og andet arbejde', purpose: 'Det, systemet selv skal danne: breve, udkast, rapporter og dato for næste akkreditering. Det, der slår fejl, står øverst.',
    card: 'Breve, rapporter og andet, som systemet danner.',
    what: 'Hvad', status: 'Status', since: 'Siden', tries: 'Forsøg', why: 'Hvad der skete sidst',
    empty: 'Systemet har ikke skullet danne noget endnu.', emptyHint: 'Når et forløb begynder, eller en rapport udsendes, står det her, til det er gjort.',
    tryNow: 'Prøv igen nu', asked: (by: string, when: string): string => `${by} bad om et nyt forsøg ${when}`, told: 'Der er bedt om et nyt forsøg', toldHint: 'Se her igen om lidt. Lykkes det, står arbejdet som gjort.',
    again: 'Prøves igen af sig selv, højst en gang i døgnet.',
    done: (when: string): string => `Gjort ${when}`, failingSince: (when: string): string => `Har slået fejl siden ${when}`, owedSince: (when: string): string => `Skal dannes siden ${when}`, cancelled: (when: string): string => `Skulle dannes ${when}, men er trukket tilbage`,
    statuses: { failing: 'Slår fejl', owed: 'Venter', done: 'Gjort', cancelled: 'Trukket tilbage' } satisfies Readonly<Record<OwedStatus, string>>,
    kinds: { startLetter: 'Startbrev', hearingDraft: 'Udkast til høring', finalReport: 'Auditrapport', decisionDocument: 'Beslutning', actionPlan: 'Handlingsplan', nextCycle: 'Dato for næste akkreditering', filing: 'Journalisering' } satisfies Readonly<Record<OwedKind, string>>,
  },
  notices: {
    title: 'Sendte beskeder', purpose: 'Hvem der har fået besked om hvad, nyeste først. Tekster fra forløbene står her ikke.',
    card: 'Hvem der har fået besked om hvad, og om det er læst.',
    what: 'Besked', to: 'Til', at: 'Sendt', read: 'Læst', unread: 'Ikke læst', search: 'Tilbud eller person', onlyUnread: 'Kun ulæste',
    empty: 'Der er ikke sendt nogen beskeder endnu.', emptyHint: 'Påmindelser og beskeder står her, når de er sendt.',
  },
  refusals: {
    title: 'Afviste handlinger', purpose: 'Hvad nogen har prøvet at gøre, som reglerne ikke tillod. Det, de skrev, gemmes ikke.',
    card: 'Hvad reglerne ikke tillod, hvem der prøvede, og hvorfor.',
    what: 'Handling', who: 'Person', at: 'Hvornår', why: 'Begrundelse', toCase: 'Se forløbet',
    empty: 'Ingen handlinger er afvist.', emptyHint: 'Hvis nogen prøver noget, de ikke må, eller som ikke kan lade sig gøre endnu, står det her.',
  },
} as const

/** Writes beside the cases, as the log of refusals names them. */
const besideActs: Readonly<Record<string, string>> = {
  giveFunction: 'Giv funktion', endFunction: 'Afslut funktion', giveRole: 'Giv rolle', endRole: 'Afslut rolle', registerAbsence: 'Registrér fravær', endAbsence: 'Afslut fravær', registerPerson: 'Opret person',
  tryOwedWorkAgain: 'Prøv arbejde igen', sendMailAgain: 'Send mail igen', noteMailBounced: 'Registrér mail retur', registerOrganisationalEvent: 'Registrér ændring af tilbud', moveOrganisationalEvent: 'Flyt ændring af tilbud', withdrawOrganisationalEvent: 'Træk ændring af tilbud tilbage',
  makeWebhook: 'Lav webhook', changeWebhook: 'Ret webhook', rotateWebhookSecret: 'Skift hemmelighed', pingWebhook: 'Send prøve', replayWebhook: 'Send periode igen',
}

/** What was tried, by the act's name. */
export const triedText = (act: string): string => besideActs[act] ?? (Object.hasOwn(actNames, act) ? actNames[act as ActType] : act)
