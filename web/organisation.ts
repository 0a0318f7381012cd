// From a sent form to a change of an organisation. Pure: which offer a word names is settled before.
import type { OrganisationalChange } from '../domain/organisation/events.ts'
import type { Form } from './form.ts'

export const changeKinds = ['closes', 'moves', 'merges', 'splits', 'opens'] as const
export type ChangeKind = (typeof changeKinds)[number]
/** How many new offers a form has room for. */
export const partsInForm = 3

const addressIn = (given: (name: string) => string): object => ({ street: given('street'), houseNumber: given('houseNumber'), postalCode: given('postalCode'), city: given('city'), district: '', municipalityCode: '101' })
const belongingIn = (given: (name: string) => string): object => Object.fromEntries((['centreId', 'area', 'ownership'] as const).flatMap((name) => (given(name) === '' ? [] : [[name, given(name)] as const])))
const placesIn = (text: string): number | string => (/^\d{1,5}$/.test(text) ? Number(text) : text)

/** The change a form asks for, for the API's own schema to check; `found`: the ids of the offers it names, by field. */
export const changeIn = (kind: ChangeKind, form: Form, found: Readonly<Record<string, string>>): unknown => {
  const given = (name: string): string => form.get(name).trim()
  const offerId = found['offerId'] ?? ''
  switch (kind) {
    case 'closes': return { kind, offerId } satisfies OrganisationalChange
    case 'merges': return { kind, offerId, into: found['into'] ?? '' } satisfies OrganisationalChange
    case 'moves': return { kind, offerId, ...belongingIn(given) }
    case 'opens': return { kind, offer: { id: given('id'), name: given('name'), places: placesIn(given('places')), address: addressIn(given), like: found['like'] ?? '', ...belongingIn(given) } }
    case 'splits': {
      const parts = Array.from({ length: partsInForm }, (_, index) => (name: string): string => given(`${index}.${name}`)).filter((part) => part('id') !== '' || part('name') !== '')
      return { kind, offerId, closes: form.has('closes'), parts: parts.map((part) => ({ id: part('id'), name: part('name'), places: placesIn(part('places')), address: addressIn(part) })) }
    }
  }
}

/** The fields of a kind that name an offer there is. */
export const namedIn: Readonly<Record<ChangeKind, readonly string[]>> = { closes: ['offerId'], moves: ['offerId'], merges: ['offerId', 'into'], splits: ['offerId'], opens: ['like'] }

/** The offers a change is about, for a line of a list. */
export const offersOf = (change: OrganisationalChange): readonly string[] => {
  switch (change.kind) {
    case 'opens': return [`${change.offer.name} (${change.offer.id})`]
    case 'merges': return [change.offerId, change.into]
    case 'splits': return [change.offerId, ...change.parts.map((part) => `${part.name} (${part.id})`)]
    default: return [change.offerId]
  }
}
