// Policies in which a day lasts milliseconds, so that a story sees months of waiting in seconds. Every figure is a clock's: no holiday,
// no weekend and no closed period changes what a story expects.
import { type DeadlineKind, deadlineKinds, defaultPolicy, type Policy } from '../../domain/accreditation/policy.ts'
import type { DeadlineRule, Duration, StepKind } from '../../domain/deadlines/types.ts'

/** Steps come two days apart: two seconds, so that a busy machine does not make two of them due together. */
export const dayMs = 1000

const days = (n: number, ms: number): Duration => ({ n: n * ms, unit: 'ms' })
const rule = (within: number, steps: Readonly<Record<StepKind, number>>, ms: number): DeadlineRule =>
  ({ within: days(within, ms), steps: (Object.keys(steps) as StepKind[]).map((step) => ({ step, offset: days(steps[step], ms) })) })

/** Ten days; reminded 8, 6 and 4 days before; the line above 2 days before; silence at the deadline itself. */
export const atDeadline = (ms = dayMs): DeadlineRule => rule(10, { reminder1: -8, reminder2: -6, lastDay: -4, lineAbove: -2, silence: 0 }, ms)
/** Eight days; reminded 6, 4 and 2 days before; the line above 2 days late, silence told 4 days late. */
export const afterDeadline = (ms = dayMs): DeadlineRule => rule(8, { reminder1: -6, reminder2: -4, lastDay: -2, lineAbove: 2, silence: 4 }, ms)

/** Kinds whose silence records a move at the deadline; for the others it is only told, some days late (as in the default policy). */
const decidedBySilence: ReadonlySet<DeadlineKind> = new Set(['confirmModel', 'finishDevelopment', 'takeBasis', 'hearing', 'decide', 'share', 'finish'])

/** A day of `ms` milliseconds for the kinds named (left out: for all); the other kinds keep their months, so they stay silent in a story. */
export function quickPolicy(kinds: readonly DeadlineKind[] = deadlineKinds, ms = dayMs): Policy {
  const quick = Object.fromEntries(kinds.map((kind) => [kind, decidedBySilence.has(kind) ? atDeadline(ms) : afterDeadline(ms)]))
  return {
    ...defaultPolicy,
    name: 'quick',
    calendar: { closedWeeks: [], closedDates: [], ascensionFriday: false },
    deadlines: { ...defaultPolicy.deadlines, ...quick },
    // Late is what no busy machine is: ten minutes.
    lateAfter: { n: 600_000, unit: 'ms' },
    outageOnLastDay: { n: 1000, unit: 'ms' },
    graceForOutage: days(10, ms),
    nextCycle: days(730, ms),
  }
}
