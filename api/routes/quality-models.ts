// Versions of the quality model: read by everybody, written by the secretariat, approved by its head.
import { z } from 'zod'
import type { ModelAct } from '../../domain/quality-model/status.ts'
import type { ModelDayService } from '../../services/model-days.ts'
import type { QualityModelService } from '../../services/quality-models.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { id } from '../act-schemas.ts'
import { rowsOf } from '../case-schemas.ts'
import { modelRewrite, modelVersion, modelView, qualityModel } from '../model-schemas.ts'
import { type Route, routesFor } from '../route.ts'
import { givenDay } from '../values.ts'

interface Services { readonly qualityModels: QualityModelService; readonly modelDays: ModelDayService }
const defineRoute = routesFor<Services>()
const tag = 'Quality models'
const access = 'signed-in'
const params = z.object({ id })

const actRoute = (act: ModelAct, word: string, summary: string): Route<Services> => defineRoute({
  method: 'post', path: `/quality-models/:id/${word}`, operationId: `${act}QualityModel`, tag, access, write: true, params, summary,
  replies: { 200: { description: 'The version as it stands now.', schema: modelVersion } },
  handle: async ({ person, key, params: { id: modelId }, services }) => ({ status: 200, body: await services.qualityModels.act(person.personId, key, modelId, act) }),
})

/** `refusalText` gives the Danish sentence beside each act that is refused. */
export const qualityModelRoutes = (refusalText: (refusal: Refusal) => string): readonly Route<Services>[] => [
  defineRoute({
    method: 'get', path: '/quality-models', operationId: 'listQualityModels', tag, access,
    summary: 'The versions the person may see, the newest first in each family',
    replies: { 200: { description: 'The versions, without their words.', schema: rowsOf(modelVersion) } },
    handle: async ({ person, services }) => ({ status: 200, body: { rows: await services.qualityModels.list(person.personId) } }),
  }),
  defineRoute({
    method: 'get', path: '/quality-models/:id', operationId: 'getQualityModel', tag, access, params,
    summary: 'One version with its words, and what the person may do with it or why not',
    replies: { 200: { description: 'The version.', schema: modelView } },
    handle: async ({ person, params: { id: modelId }, services }) => {
      const view = await services.qualityModels.get(person.personId, modelId)
      return { status: 200, body: { ...view, acts: view.acts.map(({ act, refused }) => ({ act, refused: refused && { ...refused, message: refusalText(refused) } })) } }
    },
  }),
  defineRoute({
    method: 'post', path: '/quality-models', operationId: 'draftQualityModel', tag, access, write: true, body: qualityModel,
    summary: 'Stores a new draft version',
    replies: { 201: { description: 'The draft.', schema: modelVersion } },
    handle: async ({ person, key, body, services }) => {
      const version = await services.qualityModels.draft(person.personId, key, body)
      return { status: 201, body: version, headers: { location: `/api/v1/quality-models/${version.id}` } }
    },
  }),
  defineRoute({
    method: 'put', path: '/quality-models/:id', operationId: 'rewriteQualityModel', tag, access, write: true, params, body: modelRewrite,
    summary: 'Writes a draft anew; its family and version stay',
    replies: { 200: { description: 'The draft.', schema: modelVersion } },
    handle: async ({ person, key, params: { id: modelId }, body, services }) => ({ status: 200, body: await services.qualityModels.rewrite(person.personId, key, modelId, body.basedOn, body.model) }),
  }),
  actRoute('openHearing', 'open-hearing', 'Sends a draft into hearing: everybody may read it'),
  actRoute('sendBack', 'send-back', 'Makes a version in hearing a draft again'),
  actRoute('approve', 'approve', 'Approves a version in hearing: its words never change again'),
  actRoute('putInForce', 'put-in-force', 'Puts an approved version in force at once; the one that was is superseded'),
  defineRoute({
    method: 'post', path: '/quality-models/:id/choose-day', operationId: 'chooseQualityModelDay', tag, access, write: true, params, body: z.strictObject({ on: givenDay.describe('A day ahead, at the most two years; the version is in force from 00:00 in Copenhagen.') }),
    summary: 'Chooses the day on which an approved version comes into force, or moves it',
    replies: { 200: { description: 'The version with its day.', schema: modelVersion } },
    handle: async ({ person, key, params: { id: modelId }, body, services }) => ({ status: 200, body: await services.modelDays.choose(person.personId, key, modelId, body.on) }),
  }),
  defineRoute({
    method: 'post', path: '/quality-models/:id/take-back-day', operationId: 'takeBackQualityModelDay', tag, access, write: true, params,
    summary: 'Takes the day back, until it has come: the version stays approved',
    replies: { 200: { description: 'The version without a day.', schema: modelVersion } },
    handle: async ({ person, key, params: { id: modelId }, services }) => ({ status: 200, body: await services.modelDays.takeBack(person.personId, key, modelId) }),
  }),
]
