// What happens to offers as organisations: registered with a day, moved, withdrawn; and what it means for who examines a case.
import { z } from 'zod'
import type { Refusal } from '../../domain/refusal.ts'
import type { OrganisationService } from '../../services/organisation.ts'
import { id } from '../act-schemas.ts'
import { pageOf, rowsOf } from '../case-schemas.ts'
import { change, conflictView, eventAnswer, eventView, reusableText } from '../organisation-schemas.ts'
import { paging } from '../paging.ts'
import { type Route, routesFor } from '../route.ts'
import { givenDay } from '../values.ts'

interface Services { readonly organisation: OrganisationService }
const defineRoute = routesFor<Services>()
const access = 'signed-in'
const tag = 'Organisation'
const on = givenDay.describe('The day from whose beginning (00:00 in Copenhagen) it counts. A day that has come: at once.')
const ofEvent = z.object({ id: z.uuid() })
const ofCase = z.object({ id: z.uuid() })

export const organisationRoutes = (refusalText: (refusal: Refusal) => string): readonly Route<Services>[] => [
  defineRoute({
    method: 'get', path: '/organisational-events', operationId: 'listOrganisationalEvents', tag, access, query: z.strictObject({ offerId: z.exactOptional(id), ...paging }),
    summary: 'What happens or has happened to offers: those ahead first', replies: { 200: { description: 'A page.', schema: pageOf(eventView) } },
    handle: async ({ person, query, services }) => ({ status: 200, body: { ...await services.organisation.events(person.personId, query), page: query.page, pageSize: query.pageSize } }),
  }),
  defineRoute({
    method: 'post', path: '/organisational-events', operationId: 'registerOrganisationalEvent', tag, access, write: true, body: z.strictObject({ change, on }),
    summary: 'An offer opens, closes, merges into another, splits, or moves to another centre, area or owner',
    description: 'On its day a closing ends the offer\'s open case as cut off: what was written stays, no report is made, and no next cycle comes. A merging ends the one case and links it to the other, a moving asks again who may examine the offer.',
    replies: { 201: { description: 'Registered.', schema: eventAnswer } },
    handle: async ({ person, key, body, services }) => ({ status: 201, body: await services.organisation.register(person.personId, key, body) }),
  }),
  defineRoute({
    method: 'post', path: '/organisational-events/:id/move', operationId: 'moveOrganisationalEvent', tag, access, write: true, params: ofEvent, body: z.strictObject({ on }),
    summary: 'Another day for an event that is ahead', replies: { 200: { description: 'Moved.', schema: eventAnswer } },
    handle: async ({ person, key, params, body, services }) => ({ status: 200, body: await services.organisation.move(person.personId, key, params.id, body.on) }),
  }),
  defineRoute({
    method: 'post', path: '/organisational-events/:id/withdraw', operationId: 'withdrawOrganisationalEvent', tag, access, write: true, params: ofEvent,
    summary: 'Takes back an event that is ahead', replies: { 200: { description: 'Withdrawn.', schema: eventAnswer } },
    handle: async ({ person, key, params, services }) => ({ status: 200, body: await services.organisation.withdraw(person.personId, key, params.id) }),
  }),
  defineRoute({
    method: 'get', path: '/accreditations/:id/conflicts', operationId: 'listConflicts', tag, access, params: ofCase,
    summary: 'Who examines the case and may no longer, after the offer or they have moved; for the secretariat', replies: { 200: { description: 'The conflicts.', schema: rowsOf(conflictView) } },
    handle: async ({ person, params, services }) => {
      const rows = await services.organisation.conflicts(person.personId, params.id)
      return { status: 200, body: { rows: rows.map(({ personId, name, duty, reasons }) => ({ personId, name, duty, reasons: reasons.map((reason) => ({ code: reason.code, message: refusalText(reason) })) })) } }
    },
  }),
  defineRoute({
    method: 'get', path: '/accreditations/:id/reusable', operationId: 'listReusableTexts', tag, access, params: ofCase,
    summary: 'What can be written on from, for the offer\'s own people: texts of an offer that went into this one, and of their last cycle', replies: { 200: { description: 'The texts; where the model says the same in both versions, they can stand.', schema: rowsOf(reusableText) } },
    handle: async ({ person, params, services }) => ({ status: 200, body: { rows: await services.organisation.reusable(person.personId, params.id) } }),
  }),
]
