// Days and times as a Danish reader expects them. Instants are UTC; what is shown is Copenhagen's.
import type { Instant, LocalDate } from '../../domain/deadlines/types.ts'
import { longDate } from '../report.ts'

const zone = 'Europe/Copenhagen'
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
const clock = new Intl.DateTimeFormat('da-DK', { timeZone: zone, hour: '2-digit', minute: '2-digit' })

/** The local day of an instant. */
export const localDay = (at: Instant): LocalDate => day.format(new Date(at))
/** '28. december 2026'. */
export const dayText = (at: Instant): string => longDate(localDay(at))
/** 'december 2026'. */
export const monthText = (on: LocalDate): string => longDate(on).split(' ').slice(1).join(' ')
/** '28. december 2026 kl. 14.05'. */
export const timeText = (at: Instant): string => `${dayText(at)} kl. ${clock.format(new Date(at))}`
/** '14:02', as a field for a time takes it. */
export const localClock = (at: Instant): string => clock.format(new Date(at)).replace('.', ':')
/** 'kl. 14.02'. */
export const clockText = (at: Instant): string => `kl. ${clock.format(new Date(at))}`
/** The last day of a half-open deadline: `due` is the instant after it. */
export const lastDayText = (due: Instant): string => longDate(day.format(new Date(Date.parse(due) - 1)))
/** 'Frist: 28. december 2026'. */
export const deadlineText = (due: Instant): string => `Frist: ${lastDayText(due)}`

/** How far a last day is from today: 'i dag', 'i morgen', 'om 6 dage', '3 dage over'. */
export const distanceText = (lastDay: LocalDate, today: LocalDate): string => {
  const days = Math.round((Date.parse(lastDay) - Date.parse(today)) / 86_400_000)
  if (days === 0) return 'i dag'
  if (days === 1) return 'i morgen'
  if (days > 1) return `om ${days} dage`
  return days === -1 ? '1 dag over' : `${-days} dage over`
}
export const lastDayOfDue = (due: Instant): LocalDate => day.format(new Date(Date.parse(due) - 1))
