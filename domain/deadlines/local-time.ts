// Days and clock times in Europe/Copenhagen, with no clock and no time-zone data: the summer-time rule is EU law (directive
// 2000/84/EC: from the last Sunday of March to the last Sunday of October, 01:00 UTC), in force since 1996, so the answer is the
// same on every Node and inside a workflow. A test compares it with the zone data of Node and fails if the law changes.
import type { Instant, LocalDate } from './types.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const march = 2
const october = 9

/** The UTC milliseconds of an instant. Throws RangeError for anything but 'YYYY-MM-DDTHH:mm:ss.sssZ'. */
export const millisOf = (instant: Instant): number => {
  const ms = Date.parse(instant)
  if (Number.isNaN(ms) || new Date(ms).toISOString() !== instant) throw new RangeError(`not an instant: ${instant}`)
  return ms
}

/** The instant of UTC milliseconds. */
export const instantOf = (ms: number): Instant => new Date(ms).toISOString()

/** The instant that many milliseconds later (earlier if negative). */
export const addMilliseconds = (instant: Instant, ms: number): Instant => instantOf(millisOf(instant) + ms)

// Days are counted from 1970-01-01; the round trip refuses 2026-02-30, which Date.parse would take.
const dayNumber = (date: LocalDate): number => {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00.000Z`) : Number.NaN
  if (Number.isNaN(ms) || dateOfDay(ms / dayMs) !== date) throw new RangeError(`not a date: ${date}`)
  return ms / dayMs
}

const dateOfDay = (day: number): LocalDate => new Date(day * dayMs).toISOString().slice(0, 10)

/** The date n days later (earlier if negative). */
export const addDays = (date: LocalDate, n: number): LocalDate => dateOfDay(dayNumber(date) + n)

/** How many days `to` is after `from`; negative if before. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumber(to) - dayNumber(from)

/** The same day n months later (earlier if negative), or that month's last day if it is shorter: 2026-01-31 and 1 give 2026-02-28. */
export const addMonths = (date: LocalDate, n: number): LocalDate => {
  const start = new Date(dayNumber(date) * dayMs)
  const lastOfMonth = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + n + 1, 0))
  lastOfMonth.setUTCDate(Math.min(start.getUTCDate(), lastOfMonth.getUTCDate()))
  return lastOfMonth.toISOString().slice(0, 10)
}

/** Tells whether days of the year are reckoned with: those of people, laws and offers, and far from where dates end. */
export const isReckonedYear = (year: number): boolean => year >= 1900 && year < 2200

/** Tells whether the text is a day of such a year. */
export const isReckonedDay = (text: string): boolean => {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00.000Z`) : Number.NaN
  return !Number.isNaN(ms) && dateOfDay(ms / dayMs) === text && isReckonedYear(yearOf(text))
}

/** The year of a date. */
export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4))

/** The weekday of a date: 1 Monday … 7 Sunday. 1970-01-01 was a Thursday. */
export const weekday = (date: LocalDate): number => (((dayNumber(date) + 3) % 7) + 7) % 7 + 1

/** The Monday of an ISO week, or null if that year has no such week (0, 54, or 53 in most years). */
export const mondayOfWeek = (year: number, week: number): LocalDate | null => {
  // 4 January is always in week 1, and a week belongs to the year of its Thursday.
  const fourth = `${year}-01-04`
  const monday = addDays(fourth, 1 - weekday(fourth) + (week - 1) * 7)
  return yearOf(addDays(monday, 3)) === year ? monday : null
}

// 01:00 UTC on the last Sunday of a month (0 = January).
const turnOfClock = (year: number, month: number): number => {
  const lastOfMonth = Date.UTC(year, month + 1, 0)
  return lastOfMonth - new Date(lastOfMonth).getUTCDay() * dayMs + hourMs
}

const isSummerTime = (ms: number): boolean => {
  const year = new Date(ms).getUTCFullYear()
  return ms >= turnOfClock(year, march) && ms < turnOfClock(year, october)
}

/** The Copenhagen day an instant lies in; 00:00 belongs to the day it begins. */
export const localDateOf = (instant: Instant): LocalDate => {
  const ms = millisOf(instant)
  return instantOf(ms + (isSummerTime(ms) ? 2 : 1) * hourMs).slice(0, 10)
}

/**
 * The instant of a clock time 'HH:mm' (00:00 to 23:59) on a day in Copenhagen. In the hour skipped in March it is the hour after
 * (02:30 gives 03:30); in the hour that comes twice in October, the first. Throws RangeError for another form.
 */
export const localInstant = (date: LocalDate, clock: string): Instant => {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(clock)) throw new RangeError(`not a clock time: ${clock}`)
  const asUtc = dayNumber(date) * dayMs + Number(clock.slice(0, 2)) * hourMs + Number(clock.slice(3)) * 60_000
  const inSummer = asUtc - 2 * hourMs
  return instantOf(isSummerTime(inSummer) ? inSummer : asUtc - hourMs)
}

/** 00:00 in Copenhagen on that day: 22:00 or 23:00 UTC the day before. */
export const startOfDay = (date: LocalDate): Instant => localInstant(date, '00:00')
