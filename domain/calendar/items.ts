// What stands in somebody's calendar: deadlines as whole days, audit days and announced visits of socialtilsyn, arrangementer with their times.
// Each keeps its uid for life, and its sequence rises with every change (RFC 5545 §3.8.7.4). What is over or called off is kept as such for
// some months, so that a calendar that has it takes it away. An unannounced visit is no item: nothing here is made of one.
import type { DeadlineKind } from '../accreditation/policy.ts'
import { lastDayOf } from '../deadlines/due.ts'
import type { Instant, LocalDate } from '../deadlines/types.ts'
import type { SupervisionDeadlineKind } from '../supervision/policy.ts'

/** `own`: what a person is to do and the visits they take part in. `offer`: all of one offer they lead. `below`: all of the offers below them. */
export const feedKinds = ['own', 'offer', 'below'] as const
export type FeedKind = (typeof feedKinds)[number]

/** For how many days what is over stays in a feed as called off. */
export const keptDays = 92

/** Where an item is looked at. */
export type CalendarPlace = { readonly caseId: string } | { readonly supervisedOfferId: string } | { readonly eventId: string }

export type CalendarWhat =
  | { readonly kind: 'deadline'; readonly of: DeadlineKind }
  | { readonly kind: 'supervisionDeadline'; readonly of: SupervisionDeadlineKind }
  | { readonly kind: 'auditDay' | 'announcedVisit' }
  | { readonly kind: 'learningEvent'; readonly title: string; readonly at: string }

export interface CalendarItem {
  readonly uid: string
  readonly what: CalendarWhat
  /** Null where it is of no one offer. */
  readonly offerName: string | null
  readonly when: { readonly day: LocalDate } | { readonly from: Instant; readonly to: Instant }
  /** `waits`: the clock stands still, the day is what it was. `over`: done, or called off. */
  readonly stands: 'sure' | 'waits' | 'over'
  readonly sequence: number
  readonly changedAt: Instant
  readonly place: CalendarPlace
}

/** A deadline as the record has its newest version. */
export interface DeadlineFacts { readonly version: number; readonly due: Instant; readonly open: boolean; readonly waits: boolean; readonly changedAt: Instant }

// A version is set, may stand still, and ends: three steps each, so a later version is always higher.
const deadlineItem = (facts: DeadlineFacts) => ({
  when: { day: lastDayOf(facts.due) }, sequence: 3 * (facts.version - 1) + (facts.open ? (facts.waits ? 1 : 0) : 2),
  stands: facts.open ? (facts.waits ? 'waits' as const : 'sure' as const) : 'over' as const, changedAt: facts.changedAt,
})

/** A deadline of a case. */
export const caseDeadlineItem = (of: { readonly caseId: string; readonly offerName: string; readonly kind: DeadlineKind }, facts: DeadlineFacts): CalendarItem =>
  ({ uid: `deadline/${of.caseId}/${of.kind}`, what: { kind: 'deadline', of: of.kind }, offerName: of.offerName, place: { caseId: of.caseId }, ...deadlineItem(facts) })

/** A deadline of socialtilsyn; `name` is the one it has in the supervision. */
export const supervisionDeadlineItem = (of: { readonly offerId: string; readonly offerName: string; readonly name: string; readonly kind: SupervisionDeadlineKind }, facts: DeadlineFacts): CalendarItem =>
  ({ uid: `supervision/${of.offerId}/${of.name}`, what: { kind: 'supervisionDeadline', of: of.kind }, offerName: of.offerName, place: { supervisedOfferId: of.offerId }, ...deadlineItem(facts) })

/** A day on which somebody visits an offer; `changes`: how often it was set or changed. */
export interface VisitFacts { readonly offerName: string; readonly day: LocalDate; readonly calledOff: boolean; readonly changes: number; readonly changedAt: Instant }

const visitItem = ({ offerName, day, calledOff, changes, changedAt }: VisitFacts) =>
  ({ offerName, when: { day }, stands: calledOff ? 'over' as const : 'sure' as const, sequence: 2 * Math.max(0, changes - 1) + (calledOff ? 1 : 0), changedAt })

/** The audit day of a case. */
export const auditDayItem = (caseId: string, facts: VisitFacts): CalendarItem => ({ uid: `audit-day/${caseId}`, what: { kind: 'auditDay' }, place: { caseId }, ...visitItem(facts) })

/** A visit of socialtilsyn that was announced. */
export const announcedVisitItem = (offerId: string, visitId: string, facts: VisitFacts): CalendarItem =>
  ({ uid: `supervision-visit/${offerId}/${visitId}`, what: { kind: 'announcedVisit' }, place: { supervisedOfferId: offerId }, ...visitItem(facts) })

/** An arrangement that somebody has signed up for; `changes` counts its versions, and each time they signed up or off. */
export const learningEventItem = (event: { readonly eventId: string; readonly title: string; readonly at: string; readonly from: Instant; readonly to: Instant; readonly calledOff: boolean; readonly changes: number; readonly changedAt: Instant }): CalendarItem =>
  ({ uid: `arrangement/${event.eventId}`, what: { kind: 'learningEvent', title: event.title, at: event.at }, offerName: null, when: { from: event.from, to: event.to }, stands: event.calledOff ? 'over' : 'sure', sequence: event.changes, changedAt: event.changedAt, place: { eventId: event.eventId } })
