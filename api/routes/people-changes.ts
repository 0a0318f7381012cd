// Functions, general roles and absences: who has which duty from when to when. No body has a field for a reason.
import { z } from 'zod'
import type { PeopleChanges } from '../../services/people-changes.ts'
import { id } from '../act-schemas.ts'
import { rowsOf } from '../case-schemas.ts'
import { absenceView, ended, ending, holdingView, newAbsence, newFunction, newPerson, newRole, roleView, unit } from '../people-schemas.ts'
import { type Route, routesFor } from '../route.ts'

interface Services { readonly peopleChanges: PeopleChanges }
const defineRoute = routesFor<Services>()
const access = 'signed-in'
const tag = 'People'
/** The name of a row of the record. */
const rowId = z.string().regex(/^\d{1,15}$/)

export const peopleChangeRoutes: readonly Route<Services>[] = [
  defineRoute({
    method: 'get', path: '/functions', operationId: 'listFunctions', tag, access, query: z.strictObject({ unitKind: unit.shape.kind, unitId: id }),
    summary: 'Who holds, held or will hold a function at an offer or a centre, for those who lead it and the secretariat',
    replies: { 200: { description: 'The holdings, the latest first.', schema: rowsOf(holdingView) } },
    handle: async ({ person, query, services }) => ({ status: 200, body: { rows: await services.peopleChanges.functions(person.personId, { kind: query.unitKind, id: query.unitId }) } }),
  }),
  defineRoute({
    method: 'post', path: '/functions', operationId: 'giveFunction', tag, access, write: true,
    body: newFunction,
    summary: 'Gives somebody a function: its duties, drafts and access are theirs from that moment',
    replies: { 201: { description: 'The holding.', schema: holdingView } },
    handle: async ({ person, key, body, services }) => ({ status: 201, body: await services.peopleChanges.giveFunction(person.personId, key, body) }),
  }),
  defineRoute({
    method: 'post', path: '/functions/:id/end', operationId: 'endFunction', tag, access, write: true, params: z.object({ id: rowId }), body: ending,
    summary: 'Ends a holding; one that has not begun is withdrawn',
    replies: { 200: { description: 'Until when.', schema: ended } },
    handle: async ({ person, key, params, body, services }) => ({ status: 200, body: await services.peopleChanges.endFunction(person.personId, key, params.id, body) }),
  }),
  defineRoute({
    method: 'get', path: '/people/:id/roles', operationId: 'listRoles', tag, access, params: z.object({ id }),
    summary: 'A person\'s general roles: one\'s own, and for the secretariat anybody\'s',
    replies: { 200: { description: 'The roles, the latest first.', schema: rowsOf(roleView) } },
    handle: async ({ person, params, services }) => ({ status: 200, body: { rows: await services.peopleChanges.roles(person.personId, params.id) } }),
  }),
  defineRoute({
    method: 'post', path: '/people/:id/roles', operationId: 'giveRole', tag, access, write: true, params: z.object({ id }), body: newRole,
    summary: 'Gives a general role: administrators, and not to themselves',
    replies: { 201: { description: 'The role.', schema: roleView } },
    handle: async ({ person, key, params, body, services }) => ({ status: 201, body: await services.peopleChanges.giveRole(person.personId, key, params.id, body) }),
  }),
  defineRoute({
    method: 'post', path: '/roles/:id/end', operationId: 'endRole', tag, access, write: true, params: z.object({ id: rowId }), body: ending,
    summary: 'Ends a general role',
    replies: { 200: { description: 'Until when.', schema: ended } },
    handle: async ({ person, key, params, body, services }) => ({ status: 200, body: await services.peopleChanges.endRole(person.personId, key, params.id, body) }),
  }),
  defineRoute({
    method: 'get', path: '/people/:id/absences', operationId: 'listAbsences', tag, access, params: z.object({ id }),
    summary: 'A person\'s absences now and to come, for themself, their line and the secretariat',
    replies: { 200: { description: 'The absences, the earliest first.', schema: rowsOf(absenceView) } },
    handle: async ({ person, params, services }) => ({ status: 200, body: { rows: await services.peopleChanges.absences(person.personId, params.id) } }),
  }),
  defineRoute({
    method: 'post', path: '/people/:id/absences', operationId: 'registerAbsence', tag, access, write: true, params: z.object({ id }),
    body: newAbsence,
    summary: 'Registers that somebody is away and who has their functions meanwhile',
    replies: { 201: { description: 'The absence.', schema: absenceView } },
    handle: async ({ person, key, params, body, services }) => ({ status: 201, body: await services.peopleChanges.registerAbsence(person.personId, key, params.id, body) }),
  }),
  defineRoute({
    method: 'post', path: '/absences/:id/end', operationId: 'endAbsence', tag, access, write: true, params: z.object({ id: rowId }), body: ending,
    summary: 'Shortens an absence or ends it now; one that has not begun is withdrawn',
    replies: { 200: { description: 'Until when.', schema: ended } },
    handle: async ({ person, key, params, body, services }) => ({ status: 200, body: await services.peopleChanges.endAbsence(person.personId, key, params.id, body) }),
  }),
  defineRoute({
    method: 'post', path: '/people', operationId: 'registerPerson', tag, access, write: true,
    body: newPerson,
    summary: 'Registers a person, without an account',
    replies: { 201: { description: 'The person.', schema: z.object({ personId: z.string() }) } },
    handle: async ({ person, key, body, services }) => ({ status: 201, body: await services.peopleChanges.registerPerson(person.personId, key, body) }),
  }),
]
