// The deadlines of an accreditation as data (domain.md §3): frozen per case when it starts, changed by the secretariat without code.
import type { CalendarPolicy, DeadlineRule, Duration, StepPolicy } from '../deadlines/types.ts'
import type { ActiveStage } from './stages.ts'

/** Every deadline kind, in the stage that owns it. */
export const deadlinesOf = {
  qualityModel: ['confirmModel'],
  localDevelopment: ['finishDevelopment'],
  qualityDescription: ['submitDescription', 'takeBasis'],
  audit: ['prepareAudit', 'declareImpartiality', 'sendProgramme', 'closeAudit'],
  report: ['draftReport', 'qualityCheck', 'sendToHearing', 'hearing', 'answerRemarks', 'issueReport', 'decide', 'agreeActionPlan', 'closeActionPlan'],
  learning: ['share', 'finish'],
} as const satisfies Record<ActiveStage, readonly string[]>
export type DeadlineKindOf<S extends ActiveStage> = (typeof deadlinesOf)[S][number]
export type DeadlineKind = DeadlineKindOf<ActiveStage>
export const deadlineKinds: readonly DeadlineKind[] = Object.values(deadlinesOf).flat()

/** All that a case's clock follows. Durations may be in any unit, so a story can let a year pass in seconds. */
export interface Policy {
  readonly name: string
  readonly calendar: CalendarPolicy
  readonly deadlines: Readonly<Record<DeadlineKind, DeadlineRule>>
  /** How long before the audit day the programme is sent (2 weeks; choice in domain.md §3). */
  readonly programmeBefore: Duration
  /** How long the second hearing lasts: it is about the changed recommendation alone (5 working days; choice). Absent in cases started before it was. */
  readonly secondHearing?: Duration
  /** How long the offer may ask for a reconsideration (4 weeks; choice, as a complaint in retssikkerhedsloven). Absent in cases started before it was. */
  readonly reconsideration?: Duration
  /** From the audit day to the next cycle (24 months [KK]). */
  readonly nextCycle: Duration
  /** How late a step may fire before it gives two working days instead (24 hours; design.md 5). */
  readonly lateAfter: Duration
  /** How long the service may have been away on a last day before silence counts (1 hour; design.md 5). */
  readonly outageOnLastDay: Duration
  /** What is given instead: two working days. */
  readonly graceForOutage: Duration
  /** An auditor may not have worked at the offer within this time (2 years; choice in domain.md §4.6). */
  readonly workedThereWithin: Duration
}

const days = (n: number): Duration => ({ n, unit: 'days' })
const workingDays = (n: number): Duration => ({ n, unit: 'workingDays' })
const weeks = (n: number): Duration => ({ n, unit: 'weeks' })
const months = (n: number): Duration => ({ n, unit: 'months' })

const before = (first: Duration, second: Duration): readonly StepPolicy[] => [
  { step: 'reminder1', offset: first, at: '09:00' },
  { step: 'reminder2', offset: second, at: '09:00' },
  { step: 'lastDay', offset: days(-1), at: '09:00' },
]
/** Silence has its effect at the deadline itself; the line above hears of it on the last day, while there is still time. */
const silenceAtDeadline = (first: Duration, second: Duration): readonly StepPolicy[] => [
  ...before(first, second),
  { step: 'lineAbove', offset: days(-1), at: '12:00' },
  { step: 'silence', offset: days(0) },
]
/** Nothing is decided by silence: the line above hears of it two working days late, the other side five. */
const silenceIsTold = (first: Duration, second: Duration): readonly StepPolicy[] => [
  ...before(first, second),
  { step: 'lineAbove', offset: workingDays(2), at: '09:00' },
  { step: 'silence', offset: workingDays(5), at: '09:00' },
]
const aWeekAndThreeDays = [days(-8), days(-4)] as const
const fourAndTwoWorkingDays = [workingDays(-4), workingDays(-2)] as const

/** The municipality's default policy (domain.md §3; where it gives no figure, a choice of ours). */
export const defaultPolicy: Policy = {
  name: 'standard-2026',
  calendar: { closedWeeks: [28, 29, 30], closedDates: [{ from: '12-24', to: '01-01' }], ascensionFriday: false },
  deadlines: {
    confirmModel: { within: weeks(2), steps: silenceAtDeadline(...aWeekAndThreeDays) },
    finishDevelopment: { within: months(3), steps: silenceAtDeadline(days(-15), days(-4)) },
    submitDescription: { within: weeks(6), steps: silenceIsTold(days(-15), days(-4)) },
    takeBasis: { within: workingDays(10), steps: silenceAtDeadline(...fourAndTwoWorkingDays) },
    prepareAudit: { within: weeks(4), steps: silenceIsTold(...aWeekAndThreeDays) },
    declareImpartiality: { within: workingDays(5), steps: silenceIsTold(...fourAndTwoWorkingDays) },
    sendProgramme: { within: weeks(2), steps: silenceIsTold(...aWeekAndThreeDays) },
    closeAudit: { within: workingDays(5), steps: silenceIsTold(...fourAndTwoWorkingDays) },
    draftReport: { within: workingDays(10), steps: silenceIsTold(...fourAndTwoWorkingDays) },
    qualityCheck: { within: workingDays(5), steps: silenceIsTold(...fourAndTwoWorkingDays) },
    sendToHearing: { within: workingDays(5), steps: silenceIsTold(...fourAndTwoWorkingDays) },
    hearing: { within: weeks(2), steps: silenceAtDeadline(...aWeekAndThreeDays) },
    answerRemarks: { within: workingDays(10), steps: silenceIsTold(...fourAndTwoWorkingDays) },
    issueReport: { within: workingDays(10), steps: silenceIsTold(...fourAndTwoWorkingDays) },
    decide: { within: weeks(4), steps: silenceAtDeadline(...aWeekAndThreeDays) },
    agreeActionPlan: { within: weeks(4), steps: silenceIsTold(...aWeekAndThreeDays) },
    closeActionPlan: { within: months(3), steps: silenceIsTold(days(-29), days(-8)) },
    share: { within: weeks(4), steps: silenceAtDeadline(...aWeekAndThreeDays) },
    finish: { within: weeks(2), steps: silenceAtDeadline(...aWeekAndThreeDays) },
  },
  programmeBefore: weeks(2),
  secondHearing: workingDays(5),
  reconsideration: weeks(4),
  nextCycle: months(24),
  lateAfter: { n: 24, unit: 'hours' },
  outageOnLastDay: { n: 1, unit: 'hours' },
  graceForOutage: workingDays(2),
  workedThereWithin: months(24),
}
