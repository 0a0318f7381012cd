// Socialtilsyn and akkreditering of one offer side by side, and the map that lays them so.
import { z } from 'zod'
import type { CriterionMapService } from '../../services/criterion-map.ts'
import type { SideBySideService } from '../../services/side-by-side.ts'
import { id } from '../act-schemas.ts'
import { rowsOf } from '../case-schemas.ts'
import { type Route, routesFor } from '../route.ts'
import { criterionMapChange, criterionMapVersion, sideBySide } from '../side-by-side-schemas.ts'

interface Services { readonly criterionMap: CriterionMapService; readonly sideBySide: SideBySideService }
const defineRoute = routesFor<Services>()
const tag = 'Socialtilsyn'
const access = 'signed-in'

export const sideBySideRoutes: readonly Route<Services>[] = [
  defineRoute({
    method: 'get', path: '/supervision/offers/:id/side-by-side', operationId: 'getSideBySide', tag, access, params: z.object({ id }),
    summary: 'What the authority and our own audit have last said of the same, side by side; neither is moved to the other', replies: { 200: { description: 'Both sides.', schema: sideBySide } },
    handle: async ({ person, params, services }) => ({ status: 200, body: await services.sideBySide.get(person.personId, params.id) }),
  }),
  defineRoute({
    method: 'get', path: '/supervision/criterion-map', operationId: 'getCriterionMap', tag, access,
    summary: 'Which of our requirements speaks of the same as a criterion of the authority\'s', replies: { 200: { description: 'The map in force; version 0 is an example.', schema: criterionMapVersion } },
    handle: async ({ person, services }) => ({ status: 200, body: await services.criterionMap.get(person.personId) }),
  }),
  defineRoute({
    method: 'get', path: '/supervision/criterion-map/versions', operationId: 'listCriterionMapVersions', tag, access,
    summary: 'Every map that was put in force, by whom, when and why; the newest first', replies: { 200: { description: 'The versions.', schema: rowsOf(criterionMapVersion) } },
    handle: async ({ person, services }) => ({ status: 200, body: { rows: await services.criterionMap.versions(person.personId) } }),
  }),
  defineRoute({
    method: 'put', path: '/supervision/criterion-map', operationId: 'changeCriterionMap', tag, access, write: true, body: criterionMapChange,
    summary: 'Puts a map in force', replies: { 200: { description: 'The map in force now.', schema: criterionMapVersion } },
    handle: async ({ person, key, body, services }) => ({ status: 200, body: await services.criterionMap.change(person.personId, body, key) }),
  }),
]
