// The fortrolighedskreds over HTTP. Whoever is not in it is told that there is nothing, whatever there is.
import { z } from 'zod'
import type { SecretVisitService } from '../../services/supervision-secrets.ts'
import { id } from '../act-schemas.ts'
import { rowsOf } from '../case-schemas.ts'
import { type Route, routesFor } from '../route.ts'
import { givenDay } from '../values.ts'

interface Services { readonly secretVisits: SecretVisitService }
const defineRoute = routesFor<Services>()
const tag = 'Socialtilsyn'
const access = 'signed-in'
const instant = z.iso.datetime()
const text = z.string()
const secretVisit = z.object({ secretId: text, offerId: text, offerName: text, unit: text, day: z.iso.date(), note: text, enteredBy: text, enteredAt: instant, openedAt: instant.nullable(), withdrawnAt: instant.nullable() }).meta({ id: 'SecretVisit' })
export const secretVisitInput = z.strictObject({ offerId: id, unit: id, day: givenDay, note: z.string().max(2_000) })
const ofSecret = z.object({ id: z.uuid() })
const secretAnswer = z.object({ secretId: text })
const memberAnswer = z.object({ personId: text })

export const secretVisitRoutes: readonly Route<Services>[] = [
  defineRoute({
    method: 'get', path: '/supervision/secrets', operationId: 'listSecretVisits', tag, access,
    summary: 'Unannounced visits that are known beforehand; for the circle alone, and each look is noted', replies: { 200: { description: 'The visits.', schema: rowsOf(secretVisit) } },
    handle: async ({ person, services }) => ({ status: 200, body: { rows: await services.secretVisits.list(person.personId) } }),
  }),
  defineRoute({
    method: 'post', path: '/supervision/secrets', operationId: 'enterSecretVisit', tag, access, write: true, body: secretVisitInput,
    summary: 'Enters a visit that is known beforehand', replies: { 201: { description: 'Entered.', schema: secretAnswer } },
    handle: async ({ person, key, body, services }) => ({ status: 201, body: await services.secretVisits.enter(person.personId, key, body) }),
  }),
  defineRoute({
    method: 'post', path: '/supervision/secrets/:id/withdraw', operationId: 'withdrawSecretVisit', tag, access, write: true, params: ofSecret,
    summary: 'It will not come', replies: { 200: { description: 'Withdrawn.', schema: secretAnswer } },
    handle: async ({ person, key, params, services }) => ({ status: 200, body: await services.secretVisits.withdraw(person.personId, key, params.id) }),
  }),
  defineRoute({
    method: 'post', path: '/supervision/secrets/:id/begin', operationId: 'beginSecretVisit', tag, access, write: true, params: ofSecret,
    summary: 'It has begun, and from now on is a visit like any other', replies: { 200: { description: 'Begun.', schema: secretAnswer } },
    handle: async ({ person, key, params, services }) => ({ status: 200, body: await services.secretVisits.begin(person.personId, key, params.id) }),
  }),
  defineRoute({
    method: 'get', path: '/supervision/circle', operationId: 'listCircle', tag, access,
    summary: 'Who is in the circle', replies: { 200: { description: 'Its members.', schema: rowsOf(z.object({ personId: text, name: text, namedBy: text, namedAt: instant })) } },
    handle: async ({ person, services }) => ({ status: 200, body: { rows: await services.secretVisits.circle(person.personId) } }),
  }),
  defineRoute({
    method: 'post', path: '/supervision/circle', operationId: 'nameToCircle', tag, access, write: true, body: z.strictObject({ personId: id }),
    summary: 'Names somebody to the circle: the first by a coordinator, then by its members', replies: { 201: { description: 'Named.', schema: memberAnswer } },
    handle: async ({ person, key, body, services }) => ({ status: 201, body: await services.secretVisits.name(person.personId, key, body.personId) }),
  }),
  defineRoute({
    method: 'post', path: '/supervision/circle/:id/leave', operationId: 'leaveCircle', tag, access, write: true, params: z.object({ id }),
    summary: 'Takes somebody out of the circle, but the last', replies: { 200: { description: 'Out of it.', schema: memberAnswer } },
    handle: async ({ person, key, params, services }) => ({ status: 200, body: await services.secretVisits.leave(person.personId, key, params.id) }),
  }),
  defineRoute({
    method: 'get', path: '/supervision/secret-looks', operationId: 'listSecretLooks', tag, access,
    summary: 'Who of the circle looked or changed what, newest first', replies: { 200: { description: 'The looks.', schema: rowsOf(z.object({ personId: text, name: text, at: instant, what: text })) } },
    handle: async ({ person, services }) => ({ status: 200, body: { rows: await services.secretVisits.looks(person.personId) } }),
  }),
]
