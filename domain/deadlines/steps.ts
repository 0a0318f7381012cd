// When the steps around a deadline fire: reminders before it, the line above and silence after it.
//
// 1. The due instant is a boundary between two days: the last day and the day after it. Calendar offsets count days away from it:
//    −1 is the last day, −2 the day before; 1 is the day after the last day. Working days count likewise, outside closed periods:
//    −1 the last working day before due, 2 the second working day after the last day. A week is 7 days; months are counted
//    from the day after the last day when before due, from the last day when after.
// 2. With `at`, the step is at that clock time on that day; an offset of 0 then means the first day after due.
//    Without `at` it is exactly due ± n: 00:00 of a day before, 00:00 after a day after, and for 0 the due instant itself.
// 3. A step before due that falls on a Saturday, Sunday or holiday goes to the working day before, so that the person is told in
//    time; a step after due goes to the next working day.
// 4. In a closed period a step waits for its end: `at`, or 09:00, on the first working day after. If that is no longer before due
//    (the due of an authority does not give way), a step before due goes to the last working day before the closed period instead.
// 5. Clock offsets, and 0 without `at`, know no working days. If the deadline itself is in clock units they know no closed periods either.
// 6. Steps before due that are past when the deadline is set, or that would not come before due, are left out. Silence and steps at
//    or after due are never left out and never before due; a negative offset of silence counts as 0.
import { closedPeriodAt } from './closed-periods.ts'
import { assertWhole, isClockUnit, millisecondsIn } from './durations.ts'
import { dueOn, lastDayOf } from './due.ts'
import { isWorkingDay } from './holidays.ts'
import { addDays, addMilliseconds, addMonths, localDateOf, localInstant } from './local-time.ts'
import { countOpenWorkingDays, onOpenWorkingDay, openWorkingDayUpTo } from './open-days.ts'
import type { CalendarPolicy, CalendarUnit, DeadlineRule, Instant, LocalDate, PlannedStep, StepKind, StepPolicy } from './types.ts'

const order: readonly StepKind[] = ['reminder1', 'reminder2', 'lastDay', 'lineAbove', 'silence']
const firstHour = '09:00'

const countedDay = (last: LocalDate, n: number, unit: CalendarUnit, calendar: CalendarPolicy): LocalDate => {
  assertWhole(n, unit)
  const from = n > 0 ? last : addDays(last, 1)
  if (unit === 'workingDays') return countOpenWorkingDays(from, n, calendar)
  if (unit === 'months') return addMonths(from, n)
  return addDays(from, unit === 'weeks' ? 7 * n : n)
}

const nearestWorkingDay = (date: LocalDate, direction: 1 | -1, calendar: CalendarPolicy): LocalDate => {
  let day = date
  while (!isWorkingDay(day, calendar)) day = addDays(day, direction)
  return day
}

// Rule 4, for an instant that has been through rule 3.
const outsideClosedPeriods = (instant: Instant, due: Instant, beforeDue: boolean, clock: string, calendar: CalendarPolicy): Instant => {
  const date = localDateOf(instant)
  if (closedPeriodAt(date, calendar) === null) return instant
  const waited = localInstant(onOpenWorkingDay(date, calendar), clock)
  return !beforeDue || waited < due ? waited : localInstant(openWorkingDayUpTo(date, calendar), clock)
}

const plannedInstant = (policy: StepPolicy, n: number, due: Instant, rule: DeadlineRule, calendar: CalendarPolicy): Instant => {
  const { offset: { unit }, at } = policy
  const clock = at ?? firstHour
  if (isClockUnit(unit) || (n === 0 && at === undefined)) {
    const exact = isClockUnit(unit) ? addMilliseconds(due, millisecondsIn(n, unit)) : due
    return isClockUnit(rule.within.unit) ? exact : outsideClosedPeriods(exact, due, n < 0, firstHour, calendar)
  }
  const counted = countedDay(lastDayOf(due), n, unit, calendar)
  const day = nearestWorkingDay(counted, n < 0 ? -1 : 1, calendar)
  if (closedPeriodAt(day, calendar) !== null) return outsideClosedPeriods(localInstant(day, clock), due, n < 0, clock, calendar)
  if (at !== undefined) return localInstant(day, at)
  return n < 0 ? localInstant(day, '00:00') : outsideClosedPeriods(dueOn(day), due, false, clock, calendar)
}

/**
 * The steps of a deadline that is due at `due` and was set (or moved) at `setAt`, in the order in which they come; steps of one
 * instant in the order of {@link StepKind}. Throws RangeError for a malformed instant or clock time, or part of a calendar unit.
 */
export const planSteps = (due: Instant, setAt: Instant, rule: DeadlineRule, calendar: CalendarPolicy): PlannedStep[] =>
  rule.steps
    .flatMap((policy): PlannedStep[] => {
      const n = policy.step === 'silence' ? Math.max(0, policy.offset.n) : policy.offset.n
      const at = plannedInstant(policy, n, due, rule, calendar)
      if (n < 0) return at > setAt && at < due ? [{ step: policy.step, at }] : []
      return [{ step: policy.step, at }]
    })
    .sort((a, b) => (a.at === b.at ? order.indexOf(a.step) - order.indexOf(b.step) : a.at < b.at ? -1 : 1))
