// Lukkeperioder: weeks and dates in which no deadline of ours starts, ends or runs, nothing is sent and no silence rule fires.
import { addDays, addMonths, daysBetween, mondayOfWeek, yearOf } from './local-time.ts'
import type { CalendarPolicy, ClosedPeriod, LocalDate } from './types.ts'

const closedWeek = (isoYear: number, week: number): ClosedPeriod[] => {
  const monday = mondayOfWeek(isoYear, week)
  return monday === null ? [] : [{ from: monday, to: addDays(monday, 6) }]
}

// 29 February in a common year: a range that starts there starts on 1 March, one that ends there ends on the 28th.
const dayOfYear = (year: number, monthDay: string): { exact: LocalDate; clamped: LocalDate } => {
  const first = `${year}-${monthDay.slice(0, 2)}-01`
  const exact = addDays(first, Number(monthDay.slice(3)) - 1)
  const lastOfMonth = addDays(addMonths(first, 1), -1)
  return { exact, clamped: exact < lastOfMonth ? exact : lastOfMonth }
}

const closedRange = (year: number, from: string, to: string): ClosedPeriod =>
  ({ from: dayOfYear(year, from).exact, to: dayOfYear(from <= to ? year : year + 1, to).clamped })

// The periods whose first day lies in the year. Week 1 may begin in the last days of the year before.
const periodsStartingIn = (year: number, calendar: CalendarPolicy): readonly ClosedPeriod[] =>
  calendar.closedByYear?.[String(year)] ?? [
    ...calendar.closedWeeks.flatMap(week => [...closedWeek(year, week), ...closedWeek(year + 1, week)]).filter(period => yearOf(period.from) === year),
    ...calendar.closedDates.map(({ from, to }) => closedRange(year, from, to)),
  ]

const merged = (periods: readonly ClosedPeriod[]): readonly ClosedPeriod[] => {
  const result: ClosedPeriod[] = []
  for (const period of [...periods].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (period.to < period.from) continue
    const last = result.at(-1)
    if (last === undefined || period.from > addDays(last.to, 1)) result.push(period)
    else if (period.to > last.to) result[result.length - 1] = { from: last.from, to: period.to }
  }
  return result
}

// A policy is never changed in place, so what it means for a year may be remembered.
const known = new WeakMap<CalendarPolicy, Map<number, readonly ClosedPeriod[]>>()

// Every merged period that touches the year, with its neighbours'.
const periodsAround = (year: number, calendar: CalendarPolicy): readonly ClosedPeriod[] => {
  const ofCalendar = known.get(calendar) ?? new Map<number, readonly ClosedPeriod[]>()
  known.set(calendar, ofCalendar)
  const periods = ofCalendar.get(year) ?? merged([year - 1, year, year + 1].flatMap(y => periodsStartingIn(y, calendar)))
  ofCalendar.set(year, periods)
  return periods
}

/** The closed period a date lies in, first to last day, with those that overlap or adjoin it made one; null if the date is open. */
export const closedPeriodAt = (date: LocalDate, calendar: CalendarPolicy): ClosedPeriod | null =>
  periodsAround(yearOf(date), calendar).find(period => period.from <= date && date <= period.to) ?? null

/** How many closed days lie from `from` to `to`, both included; 0 if `to` is before `from`. */
export const closedDaysBetween = (from: LocalDate, to: LocalDate, calendar: CalendarPolicy): number => {
  let days = 0
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    const first = from > `${year}-01-01` ? from : `${year}-01-01`
    const last = to < `${year}-12-31` ? to : `${year}-12-31`
    for (const period of periodsAround(year, calendar)) {
      const start = period.from > first ? period.from : first
      const end = period.to < last ? period.to : last
      if (start <= end) days += daysBetween(start, end) + 1
    }
  }
  return days
}

/** The same calendar with nothing closed: for the authority's and the law's own deadlines. */
export const withoutClosedPeriods = (calendar: CalendarPolicy): CalendarPolicy =>
  ({ closedWeeks: [], closedDates: [], ascensionFriday: calendar.ascensionFriday })
