// How fast a round starts its cases: policy data, so that hundreds of start letters and first notices do not come in one minute.
import { addMilliseconds, millisOf } from '../deadlines/local-time.ts'
import type { Instant } from '../deadlines/types.ts'

/** Starts a minute where nothing else is said (choice). */
export const startsPerMinute = 20
/** The fastest that may be asked for. */
export const mostStartsPerMinute = 600

const minuteMs = 60_000

/** At most `starts` within any `everyMs`: a quarter of a minute's worth at a time, never fewer than one. */
export function paceOf(perMinute: number): { readonly starts: number; readonly everyMs: number } {
  const starts = Math.max(1, Math.floor(perMinute / 4))
  return { starts, everyMs: Math.round((starts / perMinute) * minuteMs) }
}

/** How long to wait before the next start, in ms; 0: now. `begun`: when the latest starts were begun, the newest first. */
export function waitBeforeStart(begun: readonly Instant[], perMinute: number, at: Instant): number {
  const { starts, everyMs } = paceOf(perMinute)
  const last = begun[starts - 1]
  return last === undefined ? 0 : Math.max(0, millisOf(addMilliseconds(last, everyMs)) - millisOf(at))
}
