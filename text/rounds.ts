// Danish words of rounds: where one is, and why something about it is refused.
import type { RoundAct, RoundStatus } from '../domain/rounds/round.ts'
import type { Params, Sentences } from './refusals.ts'
import { longDate } from './report.ts'

export const roundStatusNames: Readonly<Record<RoundStatus, string>> = {
  planned: 'Planlagt', starting: 'Starter forløb', paused: 'På pause', started: 'I gang', cancelled: 'Afbrudt',
}

/** What an act is called in a sentence. */
const actWords: Readonly<Record<RoundAct, string>> = {
  start: 'startes', pause: 'sættes på pause', resume: 'genoptages', cancel: 'afbrydes', retry: 'prøves igen',
}

const day = (p: Params): string => longDate(String(p['day'] ?? ''))
const act = (p: Params): string => actWords[String(p['act']) as RoundAct] ?? 'ændres'
const status = (p: Params): string => { const name = roundStatusNames[String(p['status']) as RoundStatus]; return name === undefined ? '' : ` Den er: ${name}.` }

/** Sentences by refusal code. */
export const roundSentences = {
  'round-status': (p) => `Runden kan ikke ${act(p)}, som den står nu.${status(p)}`,
  'round-not-found': () => 'Runden findes ikke, eller du har ikke adgang til den.',
  'round-exists': (p) => `Der er allerede en runde med navnet ${p['name'] ?? ''}. Giv den et andet navn.`,
  'round-ends-first': () => 'Rundens sidste dag skal ligge efter den første.',
  'round-too-long': (p) => `En runde kan højst vare ${p['months'] ?? ''} måneder.`,
  'no-days-proposed': () => 'Auditteamet har ikke foreslået dage at vælge imellem.',
  'day-not-proposed': () => 'Dagen er ikke en af dem, der er foreslået. Vælg en af dem, eller bed om en anden.',
  'days-to-choose': () => 'Foreslå en til tre dage.',
  'day-twice': () => 'Den samme dag er foreslået to gange.',
  'auditor-busy-that-day': (p) => `${p['name'] ?? 'En på teamet'} har en anden audit den dag.`,
  'auditor-of-team-away': (p) => `${p['name'] ?? 'En på teamet'} kan ikke i uge ${String(p['week'] ?? '').slice(6)}.`,
  'day-is-closed': () => 'Dagen er en weekend, en helligdag eller i en lukket periode.',
  'auditor-not-found': () => 'Auditoren findes ikke, eller du har ikke adgang til at se vedkommende.',
  'trained-in-future': () => 'Dagen er ikke kommet endnu. Skriv den dag, uddannelsen blev afsluttet.',
  'audits-a-year': (p) => `Skriv et helt tal fra 0 til ${p['most'] ?? ''}.`,
  'no-such-week': (p) => `Ugen ${p['week'] ?? ''} findes ikke.`,
  'too-many-weeks': (p) => `Højst ${p['most'] ?? ''} uger kan være valgt.`,
  'auditor-not-trained': () => 'Ikke uddannet som auditor endnu.',
  'auditor-leader-not-asked': () => 'Leder er ikke spurgt.',
  'auditor-leader-said-no': () => 'Leder har sagt nej.',
  'auditor-year-full': (p) => `Har ${p['audits'] ?? ''} audits i år af ${p['agreed'] ?? ''} aftalte.`,
  'auditor-away-then': (p) => `Kan ikke i uge ${String(p['week'] ?? '').slice(6)}.`,
  'week-outside-round': (p) => `Uge ${p['week'] ?? ''} ligger ikke i runden. Ret ugen, eller fjern den.`,
  'round-without-offers': () => 'Vælg mindst ét tilbud til runden.',
  'round-too-many-offers': (p) => `En runde kan højst have ${p['max'] ?? ''} tilbud. Del den i flere.`,
  'round-nothing-to-retry': () => 'Alle rundens tilbud er startet.',
  'no-requirement-left': () => 'Ingen af kvalitetsmodellens krav gælder for tilbuddet.',
  'offer-closing': (p) => `Tilbuddet lukker ${day(p)}, før runden er slut.`,
  'offer-merging': (p) => `Tilbuddet lægges sammen med ${p['into'] ?? 'et andet tilbud'} ${day(p)}, før runden er slut.`,
  'offer-not-open-yet': (p) => `Tilbuddet åbner først ${day(p)}, efter at runden er begyndt.`,
  'offer-without-manager': () => 'Tilbuddet har ingen leder lige nu. Registrér en leder, før forløbet startes.',
  'offer-in-other-round': (p) => `Tilbuddet er allerede planlagt i runden ${p['round'] ?? ''}.`,
} satisfies Sentences

/** A round's offers are named one by one, or found by a filter. */
export const eitherOffersOrFilter = 'Angiv enten bestemte tilbud eller et filter, ikke begge dele.'
