// When a deadline ends (VEJ 9533/2018): the day of receipt does not count; days, weeks and months count as such; the last day ends
// at 24:00; if it is a Saturday, Sunday or holiday it is the next working day. Instants are half-open: due is 00:00 after the last day.
// Ours also keep clear of closed periods; the authority's and the law's never do, they are only shown with a warning.
import { closedDaysBetween, closedPeriodAt, withoutClosedPeriods } from './closed-periods.ts'
import { assertForward, assertWhole, isClockUnit, millisecondsIn } from './durations.ts'
import { isWorkingDay } from './holidays.ts'
import { addDays, addMilliseconds, addMonths, daysBetween, localDateOf, startOfDay } from './local-time.ts'
import { countOpenDays, countOpenWorkingDays, onOpenWorkingDay } from './open-days.ts'
import type { CalendarPolicy, Duration, Instant, LocalDate } from './types.ts'

// Months are counted by the calendar first, so that three months from the 12th end on the 12th.
const daysIn = ({ n, unit }: Duration, start: LocalDate): number => {
  if (unit === 'months') return daysBetween(start, addMonths(start, n))
  return unit === 'weeks' ? 7 * n : n
}

/**
 * The last day of a deadline of ours.
 *
 * 1. Received inside a closed period, it counts from the period's last day: the first day counted is the first open day.
 * 2. Days, weeks and months count as such, and the closed days it runs through are added. Working days count outside closed periods.
 * 3. On a Saturday, Sunday, holiday or closed day it goes on to the next working day that is open.
 *
 * Throws RangeError for a clock unit or for a number that is negative or not whole. A later receipt never ends earlier, but for
 * months: these differ in length, so two months and nine closed days from 23 December end after two months from 2 January.
 */
export const lastDay = (received: LocalDate, within: Duration, calendar: CalendarPolicy): LocalDate => {
  if (isClockUnit(within.unit)) throw new RangeError(`a deadline in ${within.unit} has no last day`)
  assertForward(within)
  assertWhole(within.n, within.unit)
  const start = closedPeriodAt(received, calendar)?.to ?? received
  return within.unit === 'workingDays'
    ? countOpenWorkingDays(start, within.n, calendar)
    : onOpenWorkingDay(countOpenDays(start, daysIn(within, start), calendar), calendar)
}

/** The due instant of a chosen last day: 00:00 Copenhagen after it. */
export const dueOn = (date: LocalDate): Instant => startOfDay(addDays(date, 1))

/** The last local day before a due instant: the inverse of {@link dueOn}. */
export const lastDayOf = (due: Instant): LocalDate => localDateOf(addMilliseconds(due, -1))

/**
 * The due instant of a deadline of ours set at `at`: 00:00 after its last day; for ms, seconds, minutes and hours exactly at + n, on
 * any day. Throws RangeError for a duration below zero, part of a calendar unit, or a malformed instant.
 */
export const dueAfter = (at: Instant, within: Duration, calendar: CalendarPolicy): Instant => {
  if (!isClockUnit(within.unit)) return dueOn(lastDay(localDateOf(at), within, calendar))
  assertForward(within)
  return addMilliseconds(at, millisecondsIn(within.n, within.unit))
}

export interface StatutoryDue {
  readonly due: Instant
  /** It runs or ends in a closed period of ours: say so, nothing is extended. */
  readonly warning: boolean
}

/** The due instant of a deadline that the authority or the law sets: as {@link dueAfter}, but closed periods change nothing, they only warn. */
export const statutoryDueAfter = (at: Instant, within: Duration, calendar: CalendarPolicy): StatutoryDue => {
  const due = dueAfter(at, within, withoutClosedPeriods(calendar))
  const received = localDateOf(at)
  const firstCounted = isClockUnit(within.unit) ? received : addDays(received, 1)
  const last = lastDayOf(due)
  return { due, warning: closedPeriodAt(last, calendar) !== null || closedDaysBetween(firstCounted, last, calendar) > 0 }
}

/** Whether a person may choose that last day for a deadline of ours. A closed day is called closed, be it also a Sunday. */
export const checkChosenDate = (date: LocalDate, calendar: CalendarPolicy): 'ok' | 'not-working-day' | 'closed-period' => {
  if (closedPeriodAt(date, calendar) !== null) return 'closed-period'
  return isWorkingDay(date, calendar) ? 'ok' : 'not-working-day'
}
