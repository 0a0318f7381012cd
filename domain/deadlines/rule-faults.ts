// What any rule of a deadline and any calendar must keep to, so that nothing that follows it can stall or remind backwards.
import type { Refusal } from '../refusal.ts'
import { closedDaysBetween } from './closed-periods.ts'
import { isClockUnit } from './durations.ts'
import type { CalendarPolicy, DeadlineRule, Duration } from './types.ts'

/** Longer than this is a slip: no deadline is longer than three years. */
const longest: Readonly<Record<Exclude<Duration['unit'], 'ms' | 'seconds' | 'minutes' | 'hours'>, number>> = { days: 730, workingDays: 500, weeks: 104, months: 36 }

const invalid = (code: string, field: string, params: Refusal['params'] = {}): Refusal => ({ kind: 'invalid', code, field, params })

/** What is wrong with a span of calendar time. */
export const spanFaults = (span: Duration, field: string): readonly Refusal[] => {
  if (isClockUnit(span.unit)) return [invalid('policy-unit', field)]
  const most = longest[span.unit as keyof typeof longest]
  return Number.isSafeInteger(span.n) && span.n >= 1 && span.n <= most ? [] : [invalid('policy-span', field, { max: most })]
}

/** A year may be closed for at most so many days in all: more is no calendar but a stop. */
const mostClosedDays = 120

/** What is wrong with closed periods, for each of the coming ten years. */
export function calendarFaultsFrom(calendar: CalendarPolicy, year: number): readonly Refusal[] {
  const faults: Refusal[] = []
  for (let one = year; one < year + 10; one += 1) {
    const closed = closedDaysBetween(`${one}-01-01`, `${one}-12-31`, calendar)
    if (closed > mostClosedDays) faults.push(invalid('calendar-too-closed', 'calendar', { year: one, days: closed, max: mostClosedDays }))
  }
  for (const [key, periods] of Object.entries(calendar.closedByYear ?? {})) {
    for (const { from, to } of periods) if (to < from || !from.startsWith(`${key}-`)) faults.push(invalid('calendar-period', `calendar.closedByYear.${key}`, { from, to }))
  }
  return faults
}

/** What is wrong with the rule of a deadline of `kind`, at `deadlines.<kind>`. `params`: what its sentence says of which deadline it is. */
export const ruleFaults = (kind: string, { within, steps }: DeadlineRule, params: Refusal['params'] = {}): readonly Refusal[] => [...spanFaults(within, `deadlines.${kind}.within`), ...stepFaults(`deadlines.${kind}.steps`, steps, params)]

/** Each step at most once, and silence among them: a deadline that nothing follows would stall what waits for it. */
function stepFaults(field: string, steps: DeadlineRule['steps'], params: Refusal['params']): readonly Refusal[] {
  const names = steps.map((one) => one.step)
  return [
    ...(names.includes('silence') ? [] : [invalid('policy-without-silence', field, params)]),
    ...(new Set(names).size === names.length ? [] : [invalid('policy-step-twice', field, params)]),
    ...steps.flatMap((one) => [
      ...(isClockUnit(one.offset.unit) ? [invalid('policy-unit', field)] : []),
      // A reminder of what is over reminds nobody; silence never counts before the deadline.
      ...((one.step === 'reminder1' || one.step === 'reminder2' || one.step === 'lastDay') && one.offset.n >= 0 ? [invalid('policy-reminder-late', field, params)] : []),
      ...(one.step === 'silence' && one.offset.n < 0 ? [invalid('policy-silence-early', field, params)] : []),
    ]),
  ]
}
