// How a deadline that runs is put off: by a pause of the case, or by some working days more.
import { dueAfter, dueOn, lastDayOf } from './due.ts'
import { addDays, addMilliseconds, daysBetween, localDateOf, millisOf } from './local-time.ts'
import { closedDaysBetween } from './closed-periods.ts'
import { countOpenDays, onOpenWorkingDay } from './open-days.ts'
import type { CalendarPolicy, Instant } from './types.ts'

/**
 * The due instant after a pause, so that as many open days are left at the end of the pause as were at its start.
 *
 * With `subDay` (deadlines in ms, seconds, minutes, hours) it moves by exactly the time that passed. A calendar deadline moves by the
 * local days that began during the pause (00:00 after `pausedAt`, up to and at `resumedAt`), on to an open working day; a pause
 * within one day moves nothing. Closed days are never counted: those inside the pause already extended the deadline when it was set,
 * and those it is moved across extend it now. Throws RangeError if the pause ends before it starts.
 */
export const movedBy = (due: Instant, pausedAt: Instant, resumedAt: Instant, calendar: CalendarPolicy, subDay: boolean): Instant => {
  const elapsed = millisOf(resumedAt) - millisOf(pausedAt)
  if (elapsed < 0) throw new RangeError(`a pause from ${pausedAt} cannot end at ${resumedAt}`)
  if (subDay) return addMilliseconds(due, elapsed)
  const paused = localDateOf(pausedAt)
  const resumed = localDateOf(resumedAt)
  const days = daysBetween(paused, resumed) - closedDaysBetween(addDays(paused, 1), resumed, calendar)
  return days === 0 ? due : dueOn(onOpenWorkingDay(countOpenDays(lastDayOf(due), days, calendar), calendar))
}

/** 00:00 after the nth open working day that follows the local day of `from`: two working days more, and the like. */
export const extendWorkingDays = (from: Instant, n: number, calendar: CalendarPolicy): Instant =>
  dueAfter(from, { n, unit: 'workingDays' }, calendar)
