// The Danish days on which nothing is due: holidays in the sense of the deadline rules (VEJ 9533/2018; forældelsesloven § 27 stk. 2).
import { addDays, weekday, yearOf } from './local-time.ts'
import type { CalendarPolicy, LocalDate } from './types.ts'

/** Easter Sunday of a year in the Gregorian calendar (the anonymous algorithm of Meeus, Jones and Butcher). */
export const easterSunday = (year: number): LocalDate => {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const epact = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const fromMarchFirst = epact + toSunday - 7 * late + 21
  return addDays(`${year}-03-01`, fromMarchFirst)
}

// Days after Easter Sunday: skærtorsdag, langfredag, påskedag, 2. påskedag, Kristi himmelfart, pinsedag, 2. pinsedag.
const aroundEaster = [-3, -2, 0, 1, 39, 49, 50] as const
const storeBededag = 26
const lastYearOfStoreBededag = 2023
const ascensionFriday = 40

// Grundlovsdag, 24 and 31 December are no holidays by the Church's calendar, but deadlines treat them as such.
const fixedDays = ['01-01', '06-05', '12-24', '12-25', '12-26', '12-31'] as const

/** The holidays of a year, in order, each once (5 June may also be 2. pinsedag); with the Friday after Kristi himmelfart if asked for. */
export const publicHolidays = (year: number, withAscensionFriday: boolean): readonly LocalDate[] => {
  const easter = easterSunday(year)
  const days = [
    ...fixedDays.map(day => `${year}-${day}`),
    ...aroundEaster.map(n => addDays(easter, n)),
    ...(year <= lastYearOfStoreBededag ? [addDays(easter, storeBededag)] : []),
    ...(withAscensionFriday ? [addDays(easter, ascensionFriday)] : []),
  ]
  return [...new Set(days)].sort()
}

const known = new Map<string, ReadonlySet<LocalDate>>()

const holidaysOf = (year: number, withAscensionFriday: boolean): ReadonlySet<LocalDate> => {
  const key = `${year}/${withAscensionFriday}`
  const days = known.get(key) ?? new Set(publicHolidays(year, withAscensionFriday))
  known.set(key, days)
  return days
}

/** Whether a date is Monday to Friday and no holiday. Closed periods are another matter: open-days.ts joins the two. */
export const isWorkingDay = (date: LocalDate, calendar: CalendarPolicy): boolean =>
  weekday(date) <= 5 && !holidaysOf(yearOf(date), calendar.ascensionFriday).has(date)
