// Arrangementer of stage 6: where offers meet about what they have learnt. Nobody has to come; who comes signs up by themselves (choice).
import type { Instant, LocalDate } from '../deadlines/types.ts'
import type { OfferFunction, Role, Unit } from '../people/functions.ts'
import type { Refusal } from '../refusal.ts'

export const learningEventKinds = ['workshop', 'visit', 'presentation', 'network'] as const
export type LearningEventKind = (typeof learningEventKinds)[number]

/** What is said of an event. `places` null: as many as come; `areas` empty: for everybody; times are instants. */
export interface LearningEventInput {
  readonly title: string
  readonly kind: LearningEventKind
  readonly startsAt: Instant
  readonly endsAt: Instant
  readonly place: string
  readonly text: string
  readonly requirementIds: readonly string[]
  readonly areas: readonly string[]
  readonly places: number | null
  readonly signUpUntil: LocalDate
  /** The offer that holds it; null: the secretariat. */
  readonly offerId: string | null
}

type Acting = readonly { readonly unit: Unit; readonly function: OfferFunction }[]
const secretariat: readonly Role[] = ['secretariatHead', 'consultant']

/** Why somebody may not hold an event for an offer (null: for all); null where they may: the secretariat, and the leader of an offer. */
export function mayHold(roles: readonly Role[], functions: Acting, offerId: string | null): Refusal | null {
  if (roles.some((role) => secretariat.includes(role))) return null
  return offerId !== null && functions.some((one) => one.unit.kind === 'offer' && one.unit.id === offerId && one.function === 'manager') ? null : { kind: 'forbidden', code: 'not-yours', params: { roles: 'manager,consultant,secretariatHead' } }
}

const invalid = (code: string, field: string): Refusal => ({ kind: 'invalid', code, field })

/** Why an event cannot be held as it is said. `day`: the day it begins, in Copenhagen. */
export const learningEventFaults = (input: LearningEventInput, at: Instant, day: LocalDate, known: { readonly areas: ReadonlySet<string>; readonly requirements: ReadonlySet<string> }): readonly Refusal[] => [
  ...(input.startsAt > at ? [] : [invalid('learning-event-past', 'startsAt')]),
  ...(input.endsAt > input.startsAt ? [] : [invalid('learning-event-ends-first', 'endsAt')]),
  ...(input.signUpUntil <= day ? [] : [invalid('sign-up-after-event', 'signUpUntil')]),
  ...(input.areas.every((one) => known.areas.has(one)) ? [] : [invalid('unknown-area', 'areas')]),
  ...input.requirementIds.filter((one) => !known.requirements.has(one)).slice(0, 1).map((requirementId): Refusal => ({ kind: 'invalid', code: 'unknown-requirement', field: 'requirementIds', params: { requirementId } })),
]

/** Why somebody cannot sign up now, or null. `today`: in Copenhagen. */
export function signUpFault(event: { readonly cancelled: boolean; readonly startsAt: Instant; readonly signUpUntil: LocalDate; readonly areas: readonly string[] }, area: string | null, at: Instant, today: LocalDate): Refusal | null {
  if (event.cancelled) return { kind: 'conflict', code: 'learning-event-cancelled' }
  if (event.startsAt <= at || event.signUpUntil < today) return { kind: 'conflict', code: 'sign-up-closed' }
  return event.areas.length === 0 || (area !== null && event.areas.includes(area)) ? null : { kind: 'conflict', code: 'learning-event-of-other-area' }
}

/** Those who have a place and those who wait, both in the order in which they signed up. */
export const seated = <T>(inOrder: readonly T[], places: number | null): { readonly seats: readonly T[]; readonly waiting: readonly T[] } =>
  (places === null ? { seats: inOrder, waiting: [] } : { seats: inOrder.slice(0, places), waiting: inOrder.slice(places) })

/** Who of those that waited has a place now. */
export const movedUp = (before: readonly string[], placesBefore: number | null, after: readonly string[], placesAfter: number | null): readonly string[] => {
  const waited = new Set(seated(before, placesBefore).waiting)
  return seated(after, placesAfter).seats.filter((one) => waited.has(one))
}
