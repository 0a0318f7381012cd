// Changes to who holds a function, has a role or stands in for whom: who may make them, and when they can stand.
// What is decided here is only about people; whether somebody is too close to a case is impartiality's.

import { addDays, addMonths, localDateOf, startOfDay } from '../deadlines/local-time.ts'
import type { Instant, LocalDate } from '../deadlines/types.ts'
import type { Refusal } from '../refusal.ts'
import type { Absence, FunctionHolding, OfferFunction, Role } from './functions.ts'

/** A time as people say it: from a day on (left out: from now), to and with a last day (left out: until further notice). */
export interface SpokenPeriod {
  readonly fromDay?: LocalDate
  readonly lastDay?: LocalDate
}

/** A half-open time: `from` included, `to` not (null: until further notice). */
export interface Period {
  readonly from: Instant
  readonly to: Instant | null
}

/** Who asks for a change, seen from what it concerns. */
export interface Asking {
  readonly personId: string
  readonly roles: readonly Role[]
  /** Whether they act for the manager of the offer it concerns, or for the line above where that is vacant. */
  readonly manages: boolean
  /** Whether they stand in the line above the person it concerns. */
  readonly above: boolean
}

const forbidden = (code: string): Refusal => ({ kind: 'forbidden', code })
const invalid = (code: string, field: string, params?: Refusal['params']): Refusal => ({ kind: 'invalid', code, field, ...(params ? { params } : {}) })
const conflict = (code: string, params?: Refusal['params']): Refusal => ({ kind: 'conflict', code, ...(params ? { params } : {}) })

const ofSecretariat = ({ roles }: Pick<Asking, 'roles'>): boolean => roles.includes('administrator') || roles.includes('secretariatHead')

/** The furthest ahead that a change is taken: what lies beyond is a slip of the pen. */
const yearsAhead = 5

/**
 * The instants of a spoken period at `at`. A period may begin today at 00:00 in Copenhagen, never earlier: what was done
 * before was done by who had the function then. Refused `date-past`, `date-too-far`, `period-empty`.
 */
export const periodAt = ({ fromDay, lastDay }: SpokenPeriod, at: Instant): Period | Refusal => {
  const today = localDateOf(at)
  const limit = addMonths(today, 12 * yearsAhead)
  for (const [field, day] of [['fromDay', fromDay], ['lastDay', lastDay]] as const) {
    if (day !== undefined && day < today) return invalid('date-past', field, { day })
    if (day !== undefined && day > limit) return invalid('date-too-far', field, { day })
  }
  if (fromDay !== undefined && lastDay !== undefined && lastDay < fromDay) return invalid('period-empty', 'lastDay')
  return { from: fromDay === undefined ? at : startOfDay(fromDay), to: lastDay === undefined ? null : startOfDay(addDays(lastDay, 1)) }
}

/** Whether two half-open times have a moment in common. */
export const overlap = (one: Period, other: Period): boolean =>
  (one.to === null || other.from < one.to) && (other.to === null || one.from < other.to)

/**
 * Why somebody may not give or end a function held by `holderId`, or null. The secretariat may all, a manager their own
 * staff, and nobody their own.
 */
export const mayChangeFunction = (asking: Asking, fn: OfferFunction, holderId: string): Refusal | null => {
  if (!ofSecretariat(asking) && !(asking.manages && fn === 'staff')) return forbidden('not-allowed')
  return holderId === asking.personId ? forbidden('own-function') : null
}

/** Why somebody may not give or end a general role of `holderId`, or null: an administrator, and never their own. */
export const mayChangeRole = ({ personId, roles }: Pick<Asking, 'personId' | 'roles'>, holderId: string): Refusal | null => {
  if (!roles.includes('administrator')) return forbidden('not-allowed')
  return holderId === personId ? forbidden('own-role') : null
}

/** Why somebody may not register, shorten or read an absence of `personId`, or null: the absent themself, their line, the secretariat. */
export const mayChangeAbsence = (asking: Asking, personId: string): Refusal | null =>
  ofSecretariat(asking) || asking.personId === personId || asking.above ? null : forbidden('not-allowed')

/** Functions that one person has at a time. */
export const oneSeat: ReadonlySet<OfferFunction> = new Set(['manager', 'boardChair', 'centreChief'])

/** A holding in the record, with the name of its row. */
export type StoredHolding = FunctionHolding & { readonly id: string }

/**
 * What giving `fn` to `personId` for `period` does to the holdings of the same function at the same unit: `succeeded` are
 * those that end when it begins. Refused `holding-overlaps` where the person has it already, `seat-taken` where somebody
 * else has a function of one seat and is not succeeded, or begins later within the period.
 */
export const placeHolding = (
  wanted: { readonly function: OfferFunction, readonly personId: string, readonly succeeds: boolean },
  period: Period,
  present: readonly StoredHolding[],
): { readonly succeeded: readonly StoredHolding[] } | Refusal => {
  const clashing = present.filter(one => overlap(period, { from: one.validFrom, to: one.validTo }))
  if (clashing.some(one => one.personId === wanted.personId)) return conflict('holding-overlaps')
  if (!oneSeat.has(wanted.function)) return { succeeded: [] }
  const taken = clashing.find(one => !wanted.succeeds || one.validFrom >= period.from)
  return taken === undefined ? { succeeded: clashing } : conflict('seat-taken', { personId: taken.personId })
}

/**
 * When a holding, role or absence ends that is asked to end with `lastDay` (left out: now). A time that has not begun is
 * withdrawn: null. Refused `date-past`, `date-too-far`, `already-ended`, and `ends-later` where it would last longer.
 */
export const endingAt = (stored: Period, lastDay: LocalDate | undefined, at: Instant): { readonly to: Instant | null } | Refusal => {
  if (stored.to !== null && stored.to <= at) return conflict('already-ended')
  const period = periodAt(lastDay === undefined ? {} : { lastDay }, at)
  if ('code' in period) return period
  const to = period.to ?? at
  if (stored.to !== null && to > stored.to) return invalid('ends-later', 'lastDay')
  return { to: to <= stored.from ? null : to }
}

/**
 * Why an absence cannot stand beside those there are, or null: `deputy-self`; `absence-overlaps` where the person is away
 * then already; `deputy-circle` where the duties would come back to the absent person at some moment of it.
 */
export const placeAbsence = (wanted: Absence, present: readonly Absence[]): Refusal | null => {
  if (wanted.deputyId === wanted.personId) return invalid('deputy-self', 'deputyId')
  if (present.some(one => one.personId === wanted.personId && overlap(one, wanted))) return conflict('absence-overlaps')
  return comesBack(wanted, wanted.deputyId, present) ? { ...conflict('deputy-circle'), field: 'deputyId' } : null
}

/** Whether duties handed to `deputyId` some time within `window` are handed on to the one who is absent. */
const comesBack = (window: Absence, deputyId: string, present: readonly Absence[], passed: readonly string[] = []): boolean =>
  deputyId === window.personId || present.some(one => {
    const from = one.from > window.from ? one.from : window.from
    const to = one.to < window.to ? one.to : window.to
    return one.personId === deputyId && from < to && !passed.includes(deputyId)
      && comesBack({ ...window, from, to }, one.deputyId, present, [...passed, deputyId])
  })
