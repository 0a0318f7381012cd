// Offers and the people that audits are staffed with.
import { z } from 'zod'
import { offerSorts } from '../../domain/people/offer.ts'
import type { OfferService } from '../../services/offers.ts'
import type { PeopleService } from '../../services/people.ts'
import { id } from '../act-schemas.ts'
import { pageOf, rowsOf } from '../case-schemas.ts'
import { paging, yesNo } from '../paging.ts'
import { offer, offerView, ownership, personRow, role } from '../people-schemas.ts'
import { type Route, routesFor } from '../route.ts'

interface Services { readonly offers: OfferService, readonly people: PeopleService }
const defineRoute = routesFor<Services>()
const access = 'signed-in'

export const offerRoutes: readonly Route<Services>[] = [
  defineRoute({
    method: 'get', path: '/offers', operationId: 'listOffers', tag: 'Offers', access,
    query: z.strictObject({
      area: z.exactOptional(id),
      centreId: z.exactOptional(id),
      ownership: z.exactOptional(ownership),
      type: z.exactOptional(id),
      search: z.exactOptional(z.string().trim().min(1).max(100)),
      vacant: z.exactOptional(yesNo),
      sort: z.enum(offerSorts).default('name'),
      order: z.enum(['asc', 'desc']).default('asc'),
      ...paging,
    }),
    summary: 'Offers, filtered, searched, sorted in Danish order, in pages',
    replies: { 200: { description: 'A page.', schema: pageOf(offer) } },
    handle: async ({ person, query: { order, ...query }, services }) => {
      const found = await services.offers.list(person.personId, { ...query, descending: order === 'desc' })
      return { status: 200, body: { ...found, page: query.page, pageSize: query.pageSize } }
    },
  }),
  defineRoute({
    method: 'get', path: '/offers/:id', operationId: 'getOffer', tag: 'Offers', access, params: z.object({ id }),
    summary: 'One offer with its departments and who leads it now',
    replies: { 200: { description: 'The offer.', schema: offerView } },
    handle: async ({ person, params, services }) => ({ status: 200, body: await services.offers.get(person.personId, params.id) }),
  }),
  defineRoute({
    method: 'get', path: '/people', operationId: 'listPeople', tag: 'People', access, query: z.strictObject({ role }),
    summary: 'The active people with a role, for those who staff audits',
    replies: { 200: { description: 'The people.', schema: rowsOf(personRow) } },
    handle: async ({ person, query, services }) => ({ status: 200, body: { rows: await services.people.withRole(person.personId, query.role) } }),
  }),
]
