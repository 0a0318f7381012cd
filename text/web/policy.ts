// Words of the policy of deadlines and closed periods.
import type { PolicyDifference, PolicySpan } from '../../domain/administration/policy-changes.ts'
import type { CalendarPolicy, Duration, StepKind, StepPolicy } from '../../domain/deadlines/types.ts'
import { deadlineNames } from '../accreditation.ts'
import { longDate } from '../report.ts'

type Unit = Duration['unit']

const units: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  ms: ['millisekund', 'millisekunder'], seconds: ['sekund', 'sekunder'], minutes: ['minut', 'minutter'], hours: ['time', 'timer'],
  days: ['dag', 'dage'], workingDays: ['arbejdsdag', 'arbejdsdage'], weeks: ['uge', 'uger'], months: ['måned', 'måneder'],
}
const counted = (n: number, unit: Unit): string => `${n.toLocaleString('da-DK')} ${units[unit][n === 1 ? 0 : 1]}`

/** '2 uger'. */
export const spanText = ({ n, unit }: Duration): string => counted(n, unit)

/** '8 dage før, kl. 9.00' of a step around a deadline. */
export const offsetText = ({ offset: { n, unit }, at }: Pick<StepPolicy, 'offset' | 'at'>): string => {
  const when = n === 0 ? 'når fristen er gået' : n < 0 ? `${counted(-n, unit)} før fristen er gået` : `${counted(n, unit)} efter fristen er gået`
  return at === undefined ? when : `${when}, kl. ${at.replace(/^0/, '').replace(':', '.')}`
}

export const policyText = {
  title: 'Frister og lukkeperioder',
  card: 'Hvor lang tid der er til hvad, hvornår der mindes om det, og hvornår der er lukket.',
  purpose: 'De frister, som nye forløb startes med. Et forløb, der er i gang, beholder de frister, det begyndte med.',
  editTitle: 'Ret frister og lukkeperioder',
  editPurpose: 'Ret det, der skal være anderledes. Se først, hvad der ændres; det gælder kun forløb, der startes fra nu af.',
  edit: 'Ret', preview: 'Se, hvad der ændres', save: 'Sæt i kraft', back: 'Tilbage uden at gemme',
  version: (n: number): string => (n === 0 ? 'De frister, systemet kommer med' : `Udgave ${n}`),
  setBy: (who: string, when: string): string => `Sat i kraft af ${who} ${when}`,
  notChanged: 'Fristerne har ikke været ændret.',
  deadline: 'Frist', within: 'Tid', steps: 'Påmindelser, og når ingen svarer', deadlines: 'Frister', others: 'Andre tider', calendar: 'Lukkeperioder', history: 'Tidligere ændringer',
  number: 'Antal', unit: 'Enhed', when: 'Hvornår', clock: 'Klokken',
  name: 'Navn', nameHint: 'For eksempel "standard-2027".', reason: 'Begrundelse', reasonHint: 'Hvorfor ændres det? Den står sammen med ændringen.',
  noStep: 'Sendes ikke', before: 'før', after: 'efter', stepHint: 'Antal 0 er i det øjeblik, fristen er gået. Lad antal stå tomt, hvis den ikke skal sendes.',
  weeks: 'Lukkede uger hvert år', weeksHint: 'Ugenumre med komma imellem, for eksempel 28, 29, 30.',
  dates: 'Lukkede dage hvert år', datesHint: 'En periode på hver linje, for eksempel 24.12–1.1.',
  byYear: 'Et bestemt år', byYearHint: 'Står et år her, gælder det i stedet for ugerne og dagene ovenfor. En periode på hver linje, for eksempel 12.7.2027–1.8.2027.',
  ascension: 'Fredagen efter Kristi himmelfartsdag er lukket',
  none: 'Ingen', yes: 'lukket', no: 'åben',
  changes: (n: number): string => (n === 0 ? 'Intet er ændret' : n === 1 ? '1 ændring' : `${n.toLocaleString('da-DK')} ændringer`),
  nothingChanged: 'Det, du har skrevet, er det samme som nu. Ret noget, før du sætter det i kraft.',
  running: (n: number): string => (n === 0 ? 'Ingen forløb er i gang. Det gælder alle, der startes fra nu af.' : `${n === 1 ? '1 forløb, der er i gang, beholder sine' : `${n.toLocaleString('da-DK')} forløb, der er i gang, beholder deres`} frister. Det nye gælder forløb, der startes fra nu af.`),
  example: (before: string, after: string): string => `Begynder fristen i dag, er sidste dag ${after} i stedet for ${before}.`,
  missing: (label: string): string => `Udfyld: ${label.toLowerCase()}.`,
  notNumber: (what: string): string => `Skriv et helt tal: ${what}.`,
  notWeeks: 'Skriv ugenumre fra 1 til 53 med komma imellem.',
  notPeriod: (line: string): string => `»${line}« er ikke en periode. Skriv for eksempel 24.12–1.1.`,
  notYearPeriod: (line: string): string => `»${line}« er ikke en periode. Skriv for eksempel 12.7.2027–1.8.2027.`,
  notClock: (what: string): string => `Skriv et klokkeslæt som 09:00: ${what}.`,
  done: 'De nye frister er sat i kraft',
} as const

export const stepKindNames: Readonly<Record<StepKind, string>> = { reminder1: 'Første påmindelse', reminder2: 'Anden påmindelse', lastDay: 'Besked om sidste dag', lineAbove: 'Sendes videre til nærmeste leder', silence: 'Når ingen svarer' }

export const spanNames: Readonly<Record<PolicySpan, string>> = {
  programmeBefore: 'Auditprogrammet sendes før auditdagen', secondHearing: 'Ny, kort høring', reconsideration: 'Tilbuddet kan bede om genvurdering i', nextCycle: 'Fra auditdag til næste akkreditering',
  workedThereWithin: 'En auditor må ikke have arbejdet i tilbuddet inden for', graceForOutage: 'Gives ekstra, når systemet ikke kunne bruges', lateAfter: 'En påmindelse er for sen efter', outageOnLastDay: 'Systemet må højst have været væk på sidste dag i',
}

export const unitChoices: readonly (readonly [Unit, string])[] = [['days', 'dage'], ['workingDays', 'arbejdsdage'], ['weeks', 'uger'], ['months', 'måneder']]

/** '12-24' → '24.12'. */
export const monthDayText = (monthDay: string): string => monthDay.split('-').map(Number).toReversed().join('.')
const dayText = (date: string): string => date.split('-').map(Number).toReversed().join('.')
const linesOf = (calendar: CalendarPolicy): readonly string[] => [
  `Uger: ${calendar.closedWeeks.length === 0 ? 'ingen' : calendar.closedWeeks.join(', ')}`,
  `Dage: ${calendar.closedDates.length === 0 ? 'ingen' : datesText(calendar).replaceAll('\n', ', ')}`,
  ...Object.entries(calendar.closedByYear ?? {}).map(([year, periods]) => `${year}: ${periods.length === 0 ? 'åbent hele året' : periods.map(({ from, to }) => `${longDate(from)} – ${longDate(to)}`).join(', ')}`),
  `Fredagen efter Kristi himmelfartsdag: ${calendar.ascensionFriday ? 'lukket' : 'åben'}`,
]
/** The calendar, a line for each thing it says. */
export const calendarLines = linesOf
/** The closed dates of each year as the form shows them, a period a line. */
export const datesText = ({ closedDates }: CalendarPolicy): string => closedDates.map(({ from, to }) => (from === to ? monthDayText(from) : `${monthDayText(from)}–${monthDayText(to)}`)).join('\n')
/** The closed periods of certain years as the form shows them, a period a line. */
export const byYearText = ({ closedByYear = {} }: CalendarPolicy): string => Object.values(closedByYear).flat().map(({ from, to }) => (from === to ? dayText(from) : `${dayText(from)}–${dayText(to)}`)).join('\n')

/** A difference as a line: what, before and after. */
export const differenceText = (one: PolicyDifference): { readonly what: string; readonly before: string; readonly after: string } => {
  switch (one.what) {
    case 'name': return { what: policyText.name, before: one.before, after: one.after }
    case 'within': return { what: deadlineNames[one.deadline], before: spanText(one.before), after: spanText(one.after) }
    case 'step': return { what: `${deadlineNames[one.deadline]}: ${stepKindNames[one.step].toLowerCase()}`, before: one.before === null ? policyText.noStep : offsetText(one.before), after: one.after === null ? policyText.noStep : offsetText(one.after) }
    case 'span': return { what: spanNames[one.span], before: one.before === null ? policyText.none : spanText(one.before), after: one.after === null ? policyText.none : spanText(one.after) }
    case 'calendar': return { what: policyText.calendar, before: linesOf(one.before).join('. '), after: linesOf(one.after).join('. ') }
  }
}
