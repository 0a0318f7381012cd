// What happens to offers as organisations: they open, close, merge, split and move. Each on a day of its own, that may lie ahead (issue: the
// ordinary mess; domain.md §4.6–§4.8). Pure.
import { addDays, addMonths } from '../deadlines/local-time.ts'
import type { LocalDate } from '../deadlines/types.ts'
import type { Role } from '../people/functions.ts'
import type { Address, Lifecycle, Ownership } from '../people/offer.ts'
import type { Refusal } from '../refusal.ts'

/** Where an offer belongs. */
export interface Belonging { readonly centreId?: string; readonly area?: string; readonly ownership?: Ownership }

/** An offer that comes into being. What is not said here it has from the offer `like`: kind, legal basis, target groups, ages. */
export interface NewOffer extends Belonging { readonly id: string; readonly name: string; readonly places: number; readonly address: Address; readonly like: string }

export type OrganisationalChange =
  | { readonly kind: 'opens'; readonly offer: NewOffer }
  | { readonly kind: 'closes'; readonly offerId: string }
  /** `offerId` ends and goes on in `into`. */
  | { readonly kind: 'merges'; readonly offerId: string; readonly into: string }
  /** Parts of `offerId` become offers of their own; `closes`: nothing of it is left. */
  | { readonly kind: 'splits'; readonly offerId: string; readonly parts: readonly Omit<NewOffer, 'like'>[]; readonly closes: boolean }
  | ({ readonly kind: 'moves'; readonly offerId: string } & Belonging)

/** What the rules look at: the offers named, what there is, and what is planned for them already. */
export interface Organisation {
  readonly offers: ReadonlyMap<string, { readonly lifecycle: Lifecycle } & Required<Belonging>>
  readonly centres: ReadonlySet<string>
  readonly areas: ReadonlySet<string>
  /** Changes still to come. */
  readonly planned: readonly OrganisationalChange[]
}

const invalid = (code: string, field: string, params?: Refusal['params']): Refusal => ({ kind: 'invalid', code, field, ...(params ? { params } : {}) })

/** The secretariat registers what happens to offers, and the administrator. */
export const mayRegister = (roles: readonly Role[]): Refusal | null =>
  roles.some((role) => role === 'secretariatHead' || role === 'consultant' || role === 'administrator') ? null : { kind: 'forbidden', code: 'not-allowed' }

/** The offers that a change ends: no case of theirs goes on, and none is started. */
export const ended = (change: OrganisationalChange): readonly string[] => {
  switch (change.kind) {
    case 'closes':
    case 'merges': return [change.offerId]
    case 'splits': return change.closes ? [change.offerId] : []
    default: return []
  }
}

/** The offers that a change is about, those it makes left out. */
export const concerned = (change: OrganisationalChange): readonly string[] => {
  switch (change.kind) {
    case 'opens': return []
    case 'merges': return [change.offerId, change.into]
    default: return [change.offerId]
  }
}

/** The offers that a change makes, each whole. */
export const made = (change: OrganisationalChange): readonly NewOffer[] => {
  switch (change.kind) {
    case 'opens': return [change.offer]
    case 'splits': return change.parts.map((part) => ({ ...part, like: change.offerId }))
    default: return []
  }
}

const isOver = (lifecycle: Lifecycle): boolean => lifecycle.status === 'closed' || lifecycle.status === 'merged'

/** Every reason why a change cannot be registered for the day `on`; `today` in Copenhagen. At most a year back: what was forgotten can be told late. */
export function changeFaults(change: OrganisationalChange, on: LocalDate, today: LocalDate, known: Organisation): readonly Refusal[] {
  return [...dayFaults(on, today), ...offerFaults(change, known), ...newOfferFaults(change, known), ...ownFaults(change, known)]
}

/** Why an event cannot have this day. */
export const dayFaults = (on: LocalDate, today: LocalDate): readonly Refusal[] =>
  on < addDays(today, -366) || on > addMonths(today, 60) ? [invalid('event-day-too-far', 'on', { day: on })] : []

function offerFaults(change: OrganisationalChange, { offers, planned }: Organisation): readonly Refusal[] {
  const field = (id: string): string => (change.kind === 'merges' && id === change.into ? 'into' : 'offerId')
  return concerned(change).flatMap((id): Refusal[] => {
    const offer = offers.get(id)
    if (!offer) return [invalid('unknown-offer', field(id), { offerId: id })]
    if (isOver(offer.lifecycle)) return [invalid('offer-is-closed', field(id), { offerId: id })]
    // What ends by another event can take no further part; what moves twice can.
    const ends = planned.some((other) => ended(other).includes(id)) || (ended(change).includes(id) && planned.some((other) => concerned(other).includes(id) && other.kind !== 'moves'))
    return ends ? [invalid('event-clashes', field(id), { offerId: id })] : []
  })
}

function newOfferFaults(change: OrganisationalChange, { offers, centres, areas, planned }: Organisation): readonly Refusal[] {
  const taken = new Set(planned.flatMap(made).map((one) => one.id))
  const ids = made(change).map((one) => one.id)
  return made(change).flatMap((one, index): Refusal[] => {
    const field = change.kind === 'opens' ? 'offer' : `parts.${index}`
    return [
      ...(offers.has(one.id) || taken.has(one.id) || ids.indexOf(one.id) !== index ? [invalid('offer-id-taken', `${field}.id`, { offerId: one.id })] : []),
      ...(change.kind === 'opens' && !offers.has(one.like) ? [invalid('unknown-offer', 'offer.like', { offerId: one.like })] : []),
      ...belongingFaults(one, centres, areas, field),
    ]
  })
}

const belongingFaults = (to: Belonging, centres: ReadonlySet<string>, areas: ReadonlySet<string>, field: string): readonly Refusal[] => [
  ...(to.centreId !== undefined && !centres.has(to.centreId) ? [invalid('unknown-centre', field === '' ? 'centreId' : `${field}.centreId`)] : []),
  ...(to.area !== undefined && !areas.has(to.area) ? [invalid('unknown-area', field === '' ? 'area' : `${field}.area`)] : []),
]

function ownFaults(change: OrganisationalChange, { offers, centres, areas }: Organisation): readonly Refusal[] {
  switch (change.kind) {
    case 'merges': return change.offerId === change.into ? [invalid('merges-with-itself', 'into')] : []
    case 'splits': return change.parts.length === 0 || (change.closes && change.parts.length < 2) ? [invalid('split-of-one', 'parts')] : []
    case 'moves': {
      const now = offers.get(change.offerId)
      const same = now !== undefined && (change.centreId ?? now.centreId) === now.centreId && (change.area ?? now.area) === now.area && (change.ownership ?? now.ownership) === now.ownership
      return [...belongingFaults(change, centres, areas, ''), ...(same ? [invalid('moves-nowhere', 'centreId')] : [])]
    }
    default: return []
  }
}

/** Where an event stands, for its workflow: higher versions win. `at`: when its day begins. */
export interface EventStanding { readonly epoch: number; readonly eventId: string; readonly version: number; readonly at: string; readonly over: boolean }
