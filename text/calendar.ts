// Words in people's calendars: the offer's name, what it is and what is due. Nothing of a case's content, and nobody's name.
import type { CalendarWhat, FeedKind } from '../domain/calendar/items.ts'
import { deadlineNames } from './accreditation.ts'
import type { Sentences } from './refusals.ts'
import { supervisionDeadlineNames } from './web/supervision.ts'

/** A calendar's own name, as the program that shows it lists it. */
export const calendarName = (kind: FeedKind, offerName: string | null): string => ({ own: 'Akkreditering: mine frister og besøg', offer: `Akkreditering: ${offerName ?? ''}`, below: 'Akkreditering: mine tilbud' })[kind]

const whatWords = (what: CalendarWhat): string => {
  switch (what.kind) {
    case 'deadline': return `Frist: ${deadlineNames[what.of]}`
    case 'supervisionDeadline': return `Socialtilsyn, frist: ${supervisionDeadlineNames[what.of]}`
    case 'auditDay': return 'Auditdag'
    case 'announcedVisit': return 'Socialtilsyn: anmeldt (planlagt) besøg'
    case 'learningEvent': return `Arrangement: ${what.title}`
  }
}
/** What an entry is called. */
export const calendarTitle = (what: CalendarWhat, offerName: string | null): string => (offerName === null ? whatWords(what) : `${whatWords(what)} · ${offerName}`)

export const calendarText = {
  waits: 'Fristen står stille for tiden. Dagen er den, der gjaldt, da den blev standset.',
  gone: 'Kalenderlinket virker ikke længere. Det er tilbagekaldt, eller adgangen er lukket. Lav et nyt under Min adgang.',
  unknown: 'Kalenderlinket findes ikke.',
  visitFile: 'auditdag.ics',
} as const

export const calendarSentences: Sentences = {
  'calendar-feed-not-found': () => 'Kalenderlinket findes ikke.',
  'too-many-calendar-feeds': (p) => `Du har allerede ${String(p['max'] ?? '')} kalenderlinks. Tilbagekald nogle af dem først.`,
  'calendar-offer-not-led': () => 'Et kalenderlink til et tilbud er for den, der leder det.',
  'calendar-nothing-below': () => 'Et kalenderlink til flere tilbud er for den, der leder dem.',
  'no-audit-day': () => 'Auditdagen er ikke fastsat endnu.',
}
