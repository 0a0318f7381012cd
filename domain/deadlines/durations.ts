// What a duration is made of. Calendar units are counted in due.ts and steps.ts.
import type { CalendarUnit, ClockUnit, Duration } from './types.ts'

const clockMs: Readonly<Record<ClockUnit, number>> = { ms: 1, seconds: 1_000, minutes: 60_000, hours: 3_600_000 }

/** Whether a unit follows the clock alone (ms, seconds, minutes, hours), without a calendar. */
export const isClockUnit = (unit: ClockUnit | CalendarUnit): unit is ClockUnit => Object.hasOwn(clockMs, unit)

/** The length of n clock units in whole milliseconds; n may be negative or a fraction. */
export const millisecondsIn = (n: number, unit: ClockUnit): number => Math.round(n * clockMs[unit])

/** Throws RangeError unless n is a whole number: half a working day has no meaning here. */
export const assertWhole = (n: number, unit: CalendarUnit): void => {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a whole number of ${unit}: ${n}`)
}

/** Throws RangeError for a duration below zero. */
export const assertForward = ({ n, unit }: Duration): void => {
  if (!(n >= 0)) throw new RangeError(`a deadline cannot be ${n} ${unit} long`)
}
