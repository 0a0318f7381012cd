// Versions of the socialtilsyn's quality models, with the mark of each text.
import { z } from 'zod'
import type { SupervisionModelService } from '../../services/supervision-models.ts'
import { id } from '../act-schemas.ts'
import { rowsOf } from '../case-schemas.ts'
import { type Route, routesFor } from '../route.ts'
import { modelCorrections, modelVersionName, supervisionModelRow, supervisionModelView } from '../supervision-schemas.ts'

interface Services { readonly supervisionModels: SupervisionModelService }
const defineRoute = routesFor<Services>()
const tag = 'Socialtilsyn'
const access = 'signed-in'
const params = z.object({ version: modelVersionName })

export const supervisionModelRoutes: readonly Route<Services>[] = [
  defineRoute({
    method: 'get', path: '/supervision/models', operationId: 'listSupervisionModels', tag, access,
    summary: 'The versions of the authority\'s model, and how many of their texts are still to be checked', replies: { 200: { description: 'The versions, without their words.', schema: rowsOf(supervisionModelRow) } },
    handle: async ({ services }) => ({ status: 200, body: { rows: await services.supervisionModels.list() } }),
  }),
  defineRoute({
    method: 'get', path: '/supervision/models/:version', operationId: 'getSupervisionModel', tag, access, params, query: z.strictObject({ offerId: z.exactOptional(id) }),
    summary: 'One version with its words and the mark of each; with an offer, the indicators that are likely not relevant there', replies: { 200: { description: 'The version.', schema: supervisionModelView } },
    handle: async ({ params: { version }, query, services }) => ({ status: 200, body: await services.supervisionModels.get(version, query.offerId) }),
  }),
  defineRoute({
    method: 'post', path: '/supervision/models/:version/corrections', operationId: 'correctSupervisionModel', tag, access, write: true, params, body: modelCorrections,
    summary: 'Adds the next version of a model with texts that were checked against the statutory order; the version itself stays as it is',
    replies: { 201: { description: 'The new version.', schema: supervisionModelRow } },
    handle: async ({ person, key, params: { version }, body, services }) => {
      const row = await services.supervisionModels.correct(person.personId, key, version, body)
      return { status: 201, body: row, headers: { location: `/api/v1/supervision/models/${row.version}` } }
    },
  }),
]
