// When mails leave, and which leave together (choice): on working days from 7 to 17, gathered for a while, at most one an hour, or one a
// morning for who wants it so. What concerns somebody's way in leaves at once. Pure.
import { addDays, addMilliseconds, localDateOf, localInstant } from '../deadlines/local-time.ts'
import { countOpenWorkingDays, isOpenWorkingDay, onOpenWorkingDay } from '../deadlines/open-days.ts'
import type { CalendarPolicy, Instant } from '../deadlines/types.ts'
import type { Verdict } from './holds.ts'
import { asks, calendarOf, type CancelReason, deadlineOf, isPressing, isStep, isUrgent, type MailChoice, type MailNotice } from './notice.ts'

const minuteMs = 60_000
/** The hours are local; `oldAfter`: open working days after which a notice is no news any more. */
export const leavingPolicy = { from: '07:00', to: '17:00', gatherMs: 5 * minuteMs, betweenMs: 60 * minuteMs, oldAfter: 5 } as const

const latest = (...instants: readonly (Instant | null)[]): Instant => instants.reduce<Instant>((a, b) => (b !== null && b > a ? b : a), '')

/** The first moment from `at` on in which mails may leave. */
export function nextOpening(at: Instant, calendar: CalendarPolicy): Instant {
  const day = localDateOf(at)
  if (isOpenWorkingDay(day, calendar) && at < localInstant(day, leavingPolicy.to)) return latest(at, localInstant(day, leavingPolicy.from))
  return localInstant(onOpenWorkingDay(addDays(day, 1), calendar), leavingPolicy.from)
}

/** The first morning after `at`. */
function nextMorning(at: Instant, calendar: CalendarPolicy): Instant {
  const day = localDateOf(at)
  return localInstant(onOpenWorkingDay(at < localInstant(day, leavingPolicy.from) ? day : addDays(day, 1), calendar), leavingPolicy.from)
}

/** A notice with what the record says of it now. */
export interface Judged { readonly notice: MailNotice; readonly verdict: Verdict }
/** `mails`: the notices of each mail that leaves now, oldest first. `next`: when something is to be looked at again; null: nothing waits. */
export interface Leaving {
  readonly cancelled: readonly { readonly notice: MailNotice; readonly reason: CancelReason }[]
  readonly mails: readonly (readonly MailNotice[])[]
  readonly next: Instant | null
}

/** One deadline is spoken of once: the newest step of it says all. */
const topicOf = (notice: MailNotice): string | null => (isStep(notice) ? `${notice.source} ${notice.subject} ${deadlineOf(notice)}` : null)

/** What becomes of all that waits for one person at `at`. `lastLeft`: when their last gathered mail left. */
export function leaving(judged: readonly Judged[], of: { readonly choice: MailChoice; readonly lastLeft: Instant | null; readonly calendar: CalendarPolicy; readonly at: Instant }): Leaving {
  const { choice, lastLeft, calendar, at } = of
  const newest = new Map<string, number>()
  for (const { notice } of judged) {
    const topic = topicOf(notice)
    if (topic !== null) newest.set(topic, Math.max(notice.no, newest.get(topic) ?? 0))
  }
  const reasonOf = ({ notice, verdict }: Judged): CancelReason | null => {
    if (typeof verdict === 'object') return verdict.cancelled
    const topic = topicOf(notice)
    if (topic !== null && (newest.get(topic) ?? 0) > notice.no) return 'superseded'
    if (isUrgent(notice)) return null
    if (choice === 'deadlinesOnly' && !asks(notice)) return 'notWanted'
    return localDateOf(at) > countOpenWorkingDays(localDateOf(notice.at), leavingPolicy.oldAfter, calendarOf(notice, calendar)) ? 'old' : null
  }
  const cancelled = judged.flatMap((one) => { const reason = reasonOf(one); return reason === null ? [] : [{ notice: one.notice, reason }] })
  const off = new Set(cancelled.map(({ notice }) => notice.id))
  const standing = judged.filter(({ notice }) => !off.has(notice.id)).toSorted((a, b) => a.notice.no - b.notice.no)

  const readyAt = ({ notice, verdict }: Judged): Instant => {
    if (isUrgent(notice)) return latest(notice.at, notice.notBefore)
    const days = calendarOf(notice, calendar)
    if (verdict === 'waits') return nextMorning(at, days)
    if (isPressing(notice)) return nextOpening(latest(notice.at, notice.notBefore), days)
    const gathered = choice === 'daily' ? nextMorning(notice.at, days) : addMilliseconds(notice.at, leavingPolicy.gatherMs)
    return nextOpening(latest(gathered, notice.notBefore, lastLeft === null ? null : addMilliseconds(lastLeft, leavingPolicy.betweenMs)), days)
  }
  const ready = standing.map((one) => ({ ...one, readyAt: readyAt(one) }))
  const due = ready.filter((one) => one.verdict === 'holds' && one.readyAt <= at)
  const urgent = due.filter(({ notice }) => isUrgent(notice))
  const gathered = due.filter(({ notice }) => !isUrgent(notice))
  // When one leaves, what came after it goes along, if it may leave at this hour and was not put off.
  const along = gathered.length === 0 || choice === 'daily' ? [] : ready.filter((one) =>
    one.verdict === 'holds' && one.readyAt > at && !isUrgent(one.notice) && one.notice.notBefore === null && nextOpening(at, calendarOf(one.notice, calendar)) === at)
  const together = [...gathered, ...along].map(({ notice }) => notice).toSorted((a, b) => a.no - b.no)
  const mails = [...urgent.map(({ notice }) => [notice]), ...(together.length === 0 ? [] : [together])]
  const gone = new Set(mails.flat().map(({ id }) => id))
  return { cancelled, mails, next: ready.filter(({ notice }) => !gone.has(notice.id)).map((one) => one.readyAt).toSorted()[0] ?? null }
}

/** After how long an attempt that was certainly not taken is made again: one minute at first, an hour at most; null: no more. */
export const againAfterMs = (attempts: number): number | null => (attempts >= 80 ? null : Math.min(60, 2 ** Math.min(attempts - 1, 6)) * minuteMs)
/** A claimed mail of which nothing has been heard for so long is unsure: whoever claimed it has died. */
export const unheardMs = 5 * minuteMs
