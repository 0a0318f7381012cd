// What a policy of deadlines must keep to, so that no case started on it can stall or remind backwards. Who may change it.
import { type DeadlineKind, deadlineKinds, type Policy } from '../accreditation/policy.ts'
import { closedDaysBetween } from '../deadlines/closed-periods.ts'
import { isClockUnit } from '../deadlines/durations.ts'
import type { CalendarPolicy, Duration, LocalDate } from '../deadlines/types.ts'
import type { Role } from '../people/functions.ts'
import type { Refusal } from '../refusal.ts'

/** Who may read and who may change the policy and the closed periods (domain.md §4: the secretariat's administration). */
export const mayReadPolicy = (roles: readonly Role[]): boolean => roles.some((role) => role === 'administrator' || role === 'secretariatHead' || role === 'consultant')
export const mayChangePolicy = (roles: readonly Role[]): boolean => roles.some((role) => role === 'administrator' || role === 'secretariatHead')

/** Longer than this is a slip: no deadline of an accreditation is two years. */
const longest: Readonly<Record<Exclude<Duration['unit'], 'ms' | 'seconds' | 'minutes' | 'hours'>, number>> = { days: 730, workingDays: 500, weeks: 104, months: 36 }

const invalid = (code: string, field: string, params: Refusal['params'] = {}): Refusal => ({ kind: 'invalid', code, field, params })

const spanFaults = (span: Duration, field: string): readonly Refusal[] => {
  if (isClockUnit(span.unit)) return [invalid('policy-unit', field)]
  const most = longest[span.unit as keyof typeof longest]
  return Number.isSafeInteger(span.n) && span.n >= 1 && span.n <= most ? [] : [invalid('policy-span', field, { max: most })]
}

/** A year may be closed for at most so many days in all: more is no calendar but a stop. */
const mostClosedDays = 120

/** What is wrong with closed periods, for each of the coming ten years. */
export function calendarFaultsFrom(calendar: CalendarPolicy, year: number): readonly Refusal[] {
  const faults: Refusal[] = []
  for (let one = year; one < year + 10; one += 1) {
    const closed = closedDaysBetween(`${one}-01-01`, `${one}-12-31`, calendar)
    if (closed > mostClosedDays) faults.push(invalid('calendar-too-closed', 'calendar', { year: one, days: closed, max: mostClosedDays }))
  }
  for (const [key, periods] of Object.entries(calendar.closedByYear ?? {})) {
    for (const { from, to } of periods) if (to < from || !from.startsWith(`${key}-`)) faults.push(invalid('calendar-period', `calendar.closedByYear.${key}`, { from, to }))
  }
  return faults
}

/** Everything that is wrong with a policy; empty when cases can be started on it. `today` says from which year its calendar is looked at. */
export function policyFaults(policy: Policy, today: LocalDate): readonly Refusal[] {
  const faults: Refusal[] = [...calendarFaultsFrom(policy.calendar, Number(today.slice(0, 4)))]
  for (const kind of deadlineKinds) {
    const rule = policy.deadlines[kind]
    faults.push(...spanFaults(rule.within, `deadlines.${kind}.within`), ...stepFaults(kind, rule.steps))
  }
  for (const name of ['programmeBefore', 'nextCycle', 'graceForOutage', 'workedThereWithin'] as const) faults.push(...spanFaults(policy[name], name))
  if (policy.secondHearing) faults.push(...spanFaults(policy.secondHearing, 'secondHearing'))
  if (policy.reconsideration) faults.push(...spanFaults(policy.reconsideration, 'reconsideration'))
  return faults
}

/** Each step at most once, and silence among them: a deadline that nothing follows would stall a case. */
function stepFaults(kind: DeadlineKind, steps: Policy['deadlines'][DeadlineKind]['steps']): readonly Refusal[] {
  const field = `deadlines.${kind}.steps`
  const names = steps.map((one) => one.step)
  return [
    ...(names.includes('silence') ? [] : [invalid('policy-without-silence', field, { deadline: kind })]),
    ...(new Set(names).size === names.length ? [] : [invalid('policy-step-twice', field, { deadline: kind })]),
    ...steps.flatMap((one) => [
      ...(isClockUnit(one.offset.unit) ? [invalid('policy-unit', field)] : []),
      // A reminder of what is over reminds nobody; silence never counts before the deadline.
      ...((one.step === 'reminder1' || one.step === 'reminder2' || one.step === 'lastDay') && one.offset.n >= 0 ? [invalid('policy-reminder-late', field, { deadline: kind })] : []),
      ...(one.step === 'silence' && one.offset.n < 0 ? [invalid('policy-silence-early', field, { deadline: kind })] : []),
    ]),
  ]
}
