// What the year of a supervised offer follows, as data: the law has changed three times (domain.md §1.2), so interval, notice and model are
// parameters, and a new law is a new version of this.
import { withoutClosedPeriods } from '../deadlines/closed-periods.ts'
import type { CalendarPolicy, DeadlineRule, Duration, LocalDate, StepPolicy } from '../deadlines/types.ts'

/**
 * Every kind of deadline. The authority's and the law's: `visit` (the interval has run out), `information`, `hearing`, `measure`, `complaint`:
 * no closed period of ours extends them. Ours: `report` (still not received), `followUp` (the year is not closed).
 */
export const supervisionDeadlineKinds = ['visit', 'information', 'hearing', 'measure', 'complaint', 'report', 'followUp'] as const
export type SupervisionDeadlineKind = (typeof supervisionDeadlineKinds)[number]

const ours: ReadonlySet<SupervisionDeadlineKind> = new Set(['report', 'followUp'])
/** Whether the authority or the law sets a deadline of this kind. */
export const isAuthoritys = (kind: SupervisionDeadlineKind): boolean => !ours.has(kind)

export interface SupervisionPolicy {
  readonly name: string
  readonly calendar: CalendarPolicy
  /** At most this long between two visits of a unit; null where the law asks for none (L 200). */
  readonly interval: Duration | null
  /** How long before an announced visit the authority usually says so. Nothing is refused by it. */
  readonly notice: Duration
  /** How long before an announced visit the information is delivered where the authority has not said. */
  readonly informationBefore: Duration
  /** The model in force from a day on, in order of days: a visit is assessed by the model of its day. */
  readonly models: readonly { readonly from: LocalDate; readonly model: string }[]
  readonly deadlines: Readonly<Record<SupervisionDeadlineKind, DeadlineRule>>
}

const days = (n: number): Duration => ({ n, unit: 'days' })
const weeks = (n: number): Duration => ({ n, unit: 'weeks' })
const months = (n: number): Duration => ({ n, unit: 'months' })
const reminders = (first: Duration, second: Duration): readonly StepPolicy[] => [
  { step: 'reminder1', offset: first, at: '09:00' },
  { step: 'reminder2', offset: second, at: '09:00' },
]
const lastDay: StepPolicy = { step: 'lastDay', offset: days(-1), at: '09:00' }
const lineAbove: StepPolicy = { step: 'lineAbove', offset: days(-1), at: '12:00' }
/** Nothing is decided by silence here: it is told, the morning after. */
const told: StepPolicy = { step: 'silence', offset: days(0), at: '09:00' }

/** The default: the 2014 model as the example names it, one visit in 12 months [001], notice of about a month [STM], four weeks for a complaint (retssikkerhedsloven § 72). */
export const defaultSupervisionPolicy: SupervisionPolicy = {
  name: 'tilsyn-2014-eksempel',
  calendar: { closedWeeks: [28, 29, 30], closedDates: [{ from: '12-24', to: '01-01' }], ascensionFriday: false },
  interval: months(12),
  notice: months(1),
  informationBefore: weeks(2),
  models: [{ from: '2014-01-01', model: '2014' }],
  deadlines: {
    visit: { within: months(12), steps: [...reminders(months(-3), months(-1)), told] },
    information: { within: weeks(2), steps: [...reminders(days(-8), days(-4)), lastDay, lineAbove, told] },
    hearing: { within: weeks(2), steps: [...reminders(days(-8), days(-4)), lastDay, lineAbove, told] },
    measure: { within: months(3), steps: [...reminders(days(-29), days(-8)), lastDay, told] },
    complaint: { within: weeks(4), steps: [{ step: 'reminder1', offset: days(-8), at: '09:00' }, { step: 'silence', offset: days(0) }] },
    report: { within: months(3), steps: [told] },
    followUp: { within: months(2), steps: [...reminders(days(-15), days(-4)), told] },
  },
}

/** The same year under the model of 2017: one step in the policy. */
export const policy2017: SupervisionPolicy = { ...defaultSupervisionPolicy, name: 'tilsyn-2017', models: [...defaultSupervisionPolicy.models, { from: '2017-01-01', model: '2017' }] }

/** L 200: texts and no scores, no visit a year asked for, notice of at most four weeks [L200]. */
export const policyL200: SupervisionPolicy = { ...policy2017, name: 'tilsyn-l200', interval: null, notice: weeks(4), models: [{ from: '2014-01-01', model: '2025-L200' }] }

/** The model that a visit on `day` is assessed by; the first one for a day before all. */
export const modelOn = (policy: SupervisionPolicy, day: LocalDate): string => {
  const found = policy.models.filter((one) => one.from <= day).at(-1) ?? policy.models[0]
  if (!found) throw new Error(`The policy ${policy.name} names no model`)
  return found.model
}

/** The calendar that a kind's due is counted in: closed periods extend ours alone (domain.md §3). */
export const calendarFor = (kind: SupervisionDeadlineKind, policy: SupervisionPolicy): CalendarPolicy => (isAuthoritys(kind) ? withoutClosedPeriods(policy.calendar) : policy.calendar)
