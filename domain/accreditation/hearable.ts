// Silence counts only where it could be broken (domain.md §3): somebody who leads the offer was there to be heard, and had the draft.
// Otherwise the clock has stood still. What that means here (choice, docs/decisions):
// 1. The active leader is whoever acts for the offer's manager: the holder or their deputy. The line above a vacant manager has the
//    duties and may act, but its silence is not the offer's.
// 2. While nobody leads the offer, or the draft is not there, the silence waits: the due stays, and it is looked at again after the
//    policy's time of grace.
// 3. Somebody there again, the deadline is put off as by a pause, by each time in which nobody was; at least by the time of grace from now.
// 4. A gap shorter than what counts as an outage is none, and what a pause has given back already is not given back twice.
import { dueAfter } from '../deadlines/due.ts'
import { isClockUnit } from '../deadlines/durations.ts'
import { movedBy } from '../deadlines/moved.ts'
import type { Instant } from '../deadlines/types.ts'
import { joined, type Span, without } from '../people/vacancy.ts'
import type { DeadlineKind, Policy } from './policy.ts'
import type { SilenceMove } from './script.ts'

/** Moves by which the offer's silence is held against it: nobody else's. */
export const againstOffer: Readonly<Partial<Record<SilenceMove, true>>> = { countModelAsReceived: true, closeDevelopment: true, closeHearing: true, endUnshared: true }

/** What is known when a silence is due. `draft`: not asked for, not there yet, or there since. */
export interface Hearable {
  readonly kind: DeadlineKind
  readonly due: Instant
  readonly at: Instant
  /** Since when this deadline runs: gaps before it are no matter of its own. */
  readonly from: Instant
  readonly vacant: readonly Span[]
  readonly paused: readonly Span[]
  readonly draft: 'notNeeded' | 'missing' | { readonly since: Instant }
}

/** Why nobody can be heard. */
export type Unheard = 'noLeader' | 'noDraft'

/** Silence counts; or nobody can be heard since an instant; or it could not be heard for a time, and is given until `due`. */
export type Verdict = { readonly counts: true } | { readonly stoppedSince: Instant; readonly why: Unheard } | { readonly due: Instant }

/** Whether a silence that is due counts, and if not, what becomes of the deadline. */
export function verdictOn(hearable: Hearable, policy: Policy): Verdict {
  const { kind, due, at, from, draft } = hearable
  const clock = isClockUnit(policy.deadlines[kind].within.unit)
  if (draft === 'missing') return { stoppedSince: from, why: 'noDraft' }
  // By the clock a hearing runs from its opening: such policies are for stories, in which rendering takes days.
  const unread: readonly Span[] = draft === 'notNeeded' || clock || draft.since <= from ? [] : [{ from, to: draft.since }]
  const gaps = without(joined([...hearable.vacant, ...unread]), hearable.paused).filter((gap) => dueAfter(gap.from, policy.outageOnLastDay, policy.calendar) <= gap.to)
  const last = gaps.at(-1)
  if (last?.to === at) return { stoppedSince: last.from, why: 'noLeader' }
  const later = gaps.reduce((moved, gap) => movedBy(moved, gap.from, gap.to, policy.calendar, clock), due)
  if (later === due) return { counts: true }
  const least = dueAfter(at, policy.graceForOutage, policy.calendar)
  return { due: later > least ? later : least }
}
