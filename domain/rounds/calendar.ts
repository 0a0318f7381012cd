// The calendar of a round: from–to and the weeks in which it does not audit, beside the policy's closed periods.
import { addDays, addMonths, daysBetween, mondayOfWeek, weekday, yearOf } from '../deadlines/local-time.ts'
import type { LocalDate } from '../deadlines/types.ts'
import type { Refusal } from '../refusal.ts'

/** An ISO week, '2027-W07'. Two of them compare as strings. */
export type Week = string

/** When a round is: whole days, both ends included, and the weeks closed for audits. */
export interface RoundCalendar { readonly from: LocalDate; readonly to: LocalDate; readonly closedWeeks: readonly Week[] }

/** A round lasts a cycle, and a cycle two years (domain.md §3); three leave room. */
const longestMonths = 36

/** The ISO week of a day: it belongs to the year of its Thursday. */
export function weekOf(date: LocalDate): Week {
  const thursday = addDays(date, 4 - weekday(date))
  const n = Math.floor(daysBetween(`${yearOf(thursday)}-01-01`, thursday) / 7) + 1
  return `${yearOf(thursday)}-W${String(n).padStart(2, '0')}`
}

/** The Monday of a week, or null where there is no such week. */
export const mondayOf = (week: Week): LocalDate | null => {
  const [, year, n] = /^(\d{4})-W(\d{2})$/.exec(week) ?? []
  return year === undefined || n === undefined ? null : mondayOfWeek(Number(year), Number(n))
}

/** Every week that a round touches, in order. */
export function weeksOf({ from, to }: Pick<RoundCalendar, 'from' | 'to'>): readonly Week[] {
  const weeks: Week[] = []
  for (let day = addDays(from, 1 - weekday(from)); day <= to; day = addDays(day, 7)) weeks.push(weekOf(day))
  return weeks
}

/** What is wrong with a round's calendar; empty when it can be used. */
export function calendarFaults({ from, to, closedWeeks }: RoundCalendar): readonly Refusal[] {
  if (to < from) return [{ kind: 'invalid', code: 'round-ends-first', field: 'to' }]
  if (to > addMonths(from, longestMonths)) return [{ kind: 'invalid', code: 'round-too-long', params: { months: longestMonths }, field: 'to' }]
  const weeks = new Set(weeksOf({ from, to }))
  return closedWeeks.filter((week) => !weeks.has(week)).map((week): Refusal => ({ kind: 'invalid', code: 'week-outside-round', params: { week }, field: 'closedWeeks' }))
}
