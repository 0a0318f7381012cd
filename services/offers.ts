// Offers' master data: any signed-in person may see it (it is no more than Tilbudsportalen shows, and who leads what).

import type { Kysely } from 'kysely'
import { holdersOf, type OfferFunction } from '../domain/people/functions.ts'
import type { Department, Offer, OfferQuery } from '../domain/people/offer.ts'
import { Refused } from '../domain/refusal.ts'
import { areasOf, listOffers, offerById, offerTypes } from '../store/offers.ts'
import { absencesOf, functionHoldingsFor, peopleById } from '../store/people.ts'
import type { Database } from '../store/schema.ts'

/** Who acts for one function at the offer, or for its centre, now. Staff are not listed. */
export interface OfferPerson {
  readonly function: OfferFunction
  readonly personId: string
  readonly name: string
  readonly title: string
}

/** One offer with its parts and the people around it. */
export type OfferView = Offer & { readonly departments: readonly Department[], readonly people: readonly OfferPerson[] }

export interface OfferService {
  /** One page of the offers that fit, and how many fit in all. */
  readonly list: (personId: string, query: OfferQuery) => Promise<{ readonly rows: readonly Offer[], readonly total: number }>
  /** Refused 404 `offer-not-found`. */
  readonly get: (personId: string, id: string) => Promise<OfferView>
  /** The målgruppeområder, in Danish order. */
  readonly areas: () => Promise<readonly { readonly id: string, readonly name: string }[]>
  /** The kinds of offers there are, in Danish order. */
  readonly types: () => Promise<readonly { readonly id: string, readonly name: string }[]>
}

const shown: readonly OfferFunction[] = ['manager', 'boardChair', 'municipalContact', 'centreChief']

export const createOffers = ({ db, clock }: { readonly db: Kysely<Database>, readonly clock: () => Date }): OfferService => ({
  list: async (_personId, query) => {
    const { offers, total } = await listOffers(db, query)
    return { rows: offers, total }
  },
  areas: () => areasOf(db),
  types: () => offerTypes(db),
  get: async (_personId, id) => {
    const offer = await offerById(db, id)
    if (offer === undefined) throw new Refused({ kind: 'not-found', code: 'offer-not-found' })
    const at = clock().toISOString()
    const holdings = await functionHoldingsFor(db, id)
    const absences = await absencesOf(db, holdings.map(({ personId }) => personId))
    const held = shown.flatMap(fn => {
      const unit = fn === 'centreChief' ? { kind: 'centre', id: offer.centre.id } as const : { kind: 'offer', id } as const
      return holdersOf(unit, fn, holdings, absences, at).map(personId => ({ function: fn, personId }))
    })
    const people = new Map((await peopleById(db, held.map(({ personId }) => personId))).map(person => [person.id, person]))
    return {
      ...offer,
      people: held.flatMap(one => {
        const person = people.get(one.personId)
        return person === undefined ? [] : [{ ...one, name: person.name, title: person.title }]
      }),
    }
  },
})
