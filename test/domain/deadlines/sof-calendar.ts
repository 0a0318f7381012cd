// The calendar of the worked examples: weeks 28–30 and 24/12–1/1 closed. That gives
// 6–26 July 2026, 12 July–1 August 2027, 10–30 July 2028 (21 days each) and 24 December–1 January (9 days).
import type { CalendarPolicy } from '../../../domain/deadlines/types.ts'

export const sofCalendar: CalendarPolicy = {
  closedWeeks: [28, 29, 30],
  closedDates: [{ from: '12-24', to: '01-01' }],
  ascensionFriday: false,
}

export const withAscensionFriday: CalendarPolicy = { ...sofCalendar, ascensionFriday: true }
