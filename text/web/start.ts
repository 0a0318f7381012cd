// Words of the start page and of notices.
import type { DeadlineKind } from '../../domain/accreditation/policy.ts'
import type { ToldKind } from '../../domain/audit/told.ts'
import type { StepKind } from '../../domain/deadlines/types.ts'
import { deadlineNames } from '../accreditation.ts'
import type { OfferNotice } from '../notices.ts'
import { inRow } from '../report.ts'

export const startText = {
  title: 'Mit arbejde',
  purpose: 'Det, der venter på dig, står øverst, ældste frist først.',
  mine: 'Venter på dig',
  mineEmpty: 'Der venter ikke noget på dig lige nu.',
  mineEmptyHint: 'Når et forløb når til dig, står det her med frist og et link direkte til det, du skal gøre. Du får også en besked.',
  others: 'Du venter på andre',
  othersEmpty: 'Du venter ikke på nogen.',
  othersEmptyHint: 'Her ser du, hvem et forløb venter på, og hvornår svaret skal være der.',
  late: 'Forsinket',
  passedOn: (who: string): string => `Sendt videre til nærmeste leder. Vi mangler stadig svar fra ${who}.`,
  waitsFor: (who: readonly string[]): string => (who.length === 0 ? 'Ingen har opgaven lige nu' : `Venter på ${inRow(who)}`),
  secretariatWaits: 'Kvalitetskonsulenten venter på jer.', offerWaits: 'Tilbuddet venter på dig.', toCase: 'Se forløbet',
  paused: 'På pause',
  noDeadline: 'Ingen frist',
  more: 'Der er flere forløb, end der er plads til her.',
  all: 'Se alle forløb',
  notices: 'Nye beskeder',
  noticesAll: 'Alle beskeder',
  start: 'Start akkreditering',
} as const

const kinds: Readonly<Record<StepKind | 'extended' | 'stopped' | 'restarted' | 'workFails' | 'webhookOff' | OfferNotice | ToldKind, string>> = {
  workFails: 'Et dokument kan ikke dannes', webhookOff: 'En webhook er slået fra', personLeft: 'En person er taget ud af kataloget',
  impartialityDoubt: 'Der er tvivl om habilitet, som du skal afgøre', impartialityLost: 'En er inhabil: find en anden til opgaven', impartialitySettled: 'Din habilitet er afgjort', objectionRaised: 'Tilbuddet har gjort indsigelse, som du skal afgøre', objectionAnswered: 'Indsigelsen er afgjort', reconsiderationAsked: 'Tilbuddet har bedt om en genvurdering', reconsidered: 'Beslutningen er genvurderet', auditDaysProposed: 'Vælg en auditdag', auditDayPicked: 'Tilbuddet har valgt auditdag', auditDaySuggested: 'Tilbuddet ønsker en anden auditdag',
  offerClosed: 'Tilbuddet er lukket, og forløbet er afbrudt', offerMerged: 'Tilbuddet er lagt sammen med et andet, og forløbet fortsætter dér', offerMoved: 'Tilbuddet er flyttet', offerSplit: 'Tilbuddet er delt', offerJoined: 'Et andet tilbud er lagt sammen med dette', impartialityAgain: 'Habilitet skal afklares igen',
  reminder1: 'Påmindelse', reminder2: 'Påmindelse', lastDay: 'Sidste dag', lineAbove: 'Sendt videre til nærmeste leder', silence: 'Fristen er gået', extended: 'Fristen er forlænget', stopped: 'Fristen står stille', restarted: 'Fristen løber igen',
}

/** A notice in one line: 'Påmindelse: Indsend kvalitetsbeskrivelsen'. */
export const noticeLine = (kind: string, deadline: string): string => {
  const what = Object.hasOwn(deadlineNames, deadline) ? deadlineNames[deadline as DeadlineKind] : ''
  const why = Object.hasOwn(kinds, kind) ? kinds[kind as StepKind | 'extended'] : 'Besked'
  return what === '' ? why : `${why}: ${what}`
}

/** The deadline a notice is about; its cause names it where the clock sent it. */
export const causedBy = ({ cause }: { readonly cause: string }): string => cause.split('/')[0] ?? ''
/** The same where the notice says it itself. */
export const deadlineOf = ({ data }: { readonly data: Readonly<Record<string, unknown>> }): string => (typeof data['deadline'] === 'string' ? data['deadline'] : '')

export const noticesText = {
  title: 'Beskeder',
  purpose: 'Påmindelser og beskeder til dig, nyeste først. Hver fører til det forløb, den handler om.',
  unread: 'Ulæst',
  empty: 'Du har ingen beskeder.',
  emptyHint: 'Her kommer påmindelser før en frist, og besked når noget er sendt videre til dig.',
  readAll: 'Markér alle som læst',
} as const
