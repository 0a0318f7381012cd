// Open days lie outside closed periods; open working days are, besides, Monday to Friday and no holiday.
import { closedDaysBetween, closedPeriodAt } from './closed-periods.ts'
import { isWorkingDay } from './holidays.ts'
import { addDays } from './local-time.ts'
import type { CalendarPolicy, LocalDate } from './types.ts'

// A calendar that closes more than this at a stretch is a mistake, and must not hang a process.
const longestSearch = 800

/** Whether something of ours may be due, sent or settled on that day. */
export const isOpenWorkingDay = (date: LocalDate, calendar: CalendarPolicy): boolean =>
  isWorkingDay(date, calendar) && closedPeriodAt(date, calendar) === null

const search = (date: LocalDate, step: 1 | -1, calendar: CalendarPolicy): LocalDate => {
  let day = date
  for (let tried = 0; tried < longestSearch; tried += 1) {
    if (isOpenWorkingDay(day, calendar)) return day
    day = addDays(day, step)
  }
  throw new RangeError(`the calendar leaves no open working day near ${date}`)
}

/** The date itself if it is an open working day, else the next one. Throws RangeError if there is none within two years. */
export const onOpenWorkingDay = (date: LocalDate, calendar: CalendarPolicy): LocalDate => search(date, 1, calendar)

/** The date itself if it is an open working day, else the one before. Throws RangeError if there is none within two years. */
export const openWorkingDayUpTo = (date: LocalDate, calendar: CalendarPolicy): LocalDate => search(date, -1, calendar)

/** The nth open working day after a date, n ≥ 1; for n ≤ −1 the nth before it. With 0, the date moved on to an open working day. */
export const countOpenWorkingDays = (date: LocalDate, n: number, calendar: CalendarPolicy): LocalDate => {
  if (n === 0) return onOpenWorkingDay(date, calendar)
  const step = n > 0 ? 1 : -1
  let day = date
  for (let counted = 0; counted < Math.abs(n); counted += 1) day = search(addDays(day, step), step, calendar)
  return day
}

/**
 * The date n days on, put off by the closed days on the way, and by those that it then runs through: for n ≥ 1 the nth open day
 * after `date`. Throws RangeError if the calendar leaves no open days.
 */
export const countOpenDays = (date: LocalDate, n: number, calendar: CalendarPolicy): LocalDate => {
  let end = addDays(date, n)
  for (let tried = 0; tried < longestSearch; tried += 1) {
    const extended = addDays(date, n + closedDaysBetween(addDays(date, 1), end, calendar))
    if (extended === end) return end
    end = extended
  }
  throw new RangeError(`the calendar leaves no open day near ${date}`)
}
