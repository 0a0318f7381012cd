// How a case's deadlines are set, moved along a pause, and stepped through. Instants only; the policy is data.
import { dueAfter, dueOn } from '../deadlines/due.ts'
import { isClockUnit } from '../deadlines/durations.ts'
import { addDays, addMilliseconds, addMonths, localDateOf, startOfDay } from '../deadlines/local-time.ts'
import { extendWorkingDays, movedBy } from '../deadlines/moved.ts'
import type { OpenDeadline } from '../deadlines/open.ts'
import { onOpenWorkingDay, openWorkingDayUpTo } from '../deadlines/open-days.ts'
import { planSteps } from '../deadlines/steps.ts'
import type { Duration, Instant, LocalDate } from '../deadlines/types.ts'
import type { DeadlineKind, Policy } from './policy.ts'
import type { CaseState, Change } from './state.ts'

/** A deadline of `kind` due at `due`, set at `at`: next version, its steps planned, those already past left out. */
export function deadlineDue(state: CaseState, kind: DeadlineKind, due: Instant, at: Instant, policy: Policy): OpenDeadline {
  return { version: (state.deadlineVersions[kind] ?? 0) + 1, due, steps: planSteps(due, at, policy.deadlines[kind], policy.calendar) }
}

/** A deadline of `kind` counted from `from` by the policy. Where the duration is a clock's, it counts from `at` itself. */
export function deadlineFrom(state: CaseState, kind: DeadlineKind, from: Instant, at: Instant, policy: Policy): OpenDeadline {
  const { within } = policy.deadlines[kind]
  return deadlineDue(state, kind, dueAfter(isClockUnit(within.unit) ? at : from, within, policy.calendar), at, policy)
}

/** The second hearing is short, for it is about one point (domain.md §2); five working days where a running case's policy does not say (choice). A hearing by the clock is not followed by one by the calendar. */
export function secondHearing(state: CaseState, at: Instant, policy: Policy): OpenDeadline {
  const { within } = policy.deadlines.hearing
  const short = policy.secondHearing ?? { n: 5, unit: 'workingDays' } as const
  return deadlineDue(state, 'hearing', dueAfter(at, isClockUnit(within.unit) && !isClockUnit(short.unit) ? within : short, policy.calendar), at, policy)
}

/** Until when the offer may ask for a reconsideration of a decision made at `at`; four weeks where a running case's policy does not say (choice). */
export const reconsiderableUntil = (at: Instant, policy: Policy): Instant => dueAfter(at, policy.reconsideration ?? { n: 4, unit: 'weeks' }, policy.calendar)

/** When the programme is due: two weeks before the audit day, or the day itself where that is past (domain.md §3). */
export function programmeDeadline(state: CaseState, auditDay: LocalDate, at: Instant, policy: Policy): OpenDeadline {
  if (isClockUnit(policy.deadlines.sendProgramme.within.unit)) return deadlineFrom(state, 'sendProgramme', at, at, policy)
  const early = dueOn(openWorkingDayUpTo(before(auditDay, policy.programmeBefore), policy.calendar))
  return deadlineDue(state, 'sendProgramme', early > at ? early : dueOn(auditDay), at, policy)
}

const before = (day: LocalDate, span: Duration): LocalDate =>
  span.unit === 'months' ? addMonths(day, -span.n) : addDays(day, -(span.unit === 'weeks' ? 7 * span.n : span.n))

/** The instant a deadline counts from when it follows the audit day: that day, however late the audit is closed; now where none was planned. */
export const fromAuditDay = (state: CaseState, at: Instant): Instant => (state.auditDay === null ? at : startOfDay(state.auditDay))

/** Every open deadline moved along by a pause, as new versions. */
export function movedAlong(state: CaseState, resumedAt: Instant, policy: Policy): Change['opened'] {
  const { pausedAt } = state
  if (pausedAt === null) return {}
  return Object.fromEntries(Object.entries(state.deadlines).map(([key, deadline]) => {
    const kind = key as DeadlineKind
    const due = movedBy(deadline.due, pausedAt, resumedAt, policy.calendar, isClockUnit(policy.deadlines[kind].within.unit))
    const planned = deadlineDue(state, kind, due, resumedAt, policy)
    // What was done before the pause is not done again: a step stays only if it was still to come.
    const ahead = new Set(deadline.steps.map((step) => step.step))
    return [kind, { ...planned, steps: planned.steps.filter((step) => ahead.has(step.step)) }]
  }))
}

/** Two working days more from now, or from the deadline where that is later (design.md 5). */
export function extendedForOutage(state: CaseState, kind: DeadlineKind, at: Instant, policy: Policy): OpenDeadline {
  const grace = policy.graceForOutage
  const due = state.deadlines[kind]?.due ?? at
  const from = due > at ? due : at
  const later = isClockUnit(grace.unit) ? dueAfter(from, grace, policy.calendar) : extendWorkingDays(addMilliseconds(from, due > at ? -1 : 0), grace.n, policy.calendar)
  return deadlineDue(state, kind, later, at, policy)
}

/** The clock stands still: the due stays as it was, and silence alone is looked at again after the time of grace (domain.md §3). */
export function clockStopped(state: CaseState, kind: DeadlineKind, at: Instant, policy: Policy): OpenDeadline {
  const { due, version } = deadlineDue(state, kind, state.deadlines[kind]?.due ?? at, at, policy)
  return { version, due, steps: [{ step: 'silence', at: dueAfter(at, policy.graceForOutage, policy.calendar) }], standsStill: true }
}

/** The local day the next cycle begins: 24 months after the audit day, or after the end where there was none [KK]. */
export function nextCycleOn(state: CaseState, at: Instant, policy: Policy): LocalDate {
  const from = state.auditDay ?? localDateOf(at)
  return policy.nextCycle.unit === 'months' ? onOpenWorkingDay(addMonths(from, policy.nextCycle.n), policy.calendar) : localDateOf(dueAfter(at, policy.nextCycle, policy.calendar))
}
