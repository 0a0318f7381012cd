// Arrangementer: to see, to hold and to sign up for.
import { z } from 'zod'
import type { Refusal } from '../../domain/refusal.ts'
import type { LearningEventService, LearningEventView } from '../../services/learning-events.ts'
import { id } from '../act-schemas.ts'
import { pageOf, rowsOf } from '../case-schemas.ts'
import { learningEventAnswer, learningEventChange, learningEventInput, learningEventView, participant } from '../learning-event-schemas.ts'
import { paging, yesNo } from '../paging.ts'
import { type Route, routesFor } from '../route.ts'

interface Services { readonly learningEvents: LearningEventService }
const defineRoute = routesFor<Services>()
const tag = 'Learning'
const access = 'signed-in'
const ofEvent = z.object({ id: z.uuid() })
const address = '/learning-events/:id'

export const learningEventRoutes = (refusalText: (refusal: Refusal) => string): readonly Route<Services>[] => {
  const said = (view: LearningEventView): object => ({ ...view, signUp: view.signUp === null ? null : { code: view.signUp.code, message: refusalText(view.signUp) } })
  return [
    defineRoute({
      method: 'get', path: '/learning-events', operationId: 'listLearningEvents', tag, access, query: z.strictObject({ past: z.exactOptional(yesNo), requirementId: z.exactOptional(id), ...paging }),
      summary: 'Events to come by their day, or those that are past', replies: { 200: { description: 'A page.', schema: pageOf(learningEventView) } },
      handle: async ({ person, query: { past = false, ...query }, services }) => {
        const { rows, total } = await services.learningEvents.list(person.personId, { past, ...query })
        return { status: 200, body: { rows: rows.map(said), total, page: query.page, pageSize: query.pageSize } }
      },
    }),
    defineRoute({
      method: 'post', path: '/learning-events', operationId: 'makeLearningEvent', tag, access, write: true, body: learningEventInput,
      summary: 'Holds an event: the secretariat for all, an offer\'s leader for the offer', replies: { 201: { description: 'Made.', schema: learningEventAnswer } },
      handle: async ({ person, key, body, services }) => ({ status: 201, body: await services.learningEvents.make(person.personId, key, body) }),
    }),
    defineRoute({
      method: 'get', path: address, operationId: 'getLearningEvent', tag, access, params: ofEvent,
      summary: 'One event', replies: { 200: { description: 'The event.', schema: learningEventView } },
      handle: async ({ person, params, services }) => ({ status: 200, body: said(await services.learningEvents.get(person.personId, params.id)) }),
    }),
    defineRoute({
      method: 'put', path: address, operationId: 'changeLearningEvent', tag, access, write: true, params: ofEvent, body: learningEventChange,
      summary: 'Changes it; who has signed up is told of another time or place', replies: { 200: { description: 'Changed.', schema: learningEventAnswer } },
      handle: async ({ person, key, params, body: { version, ...input }, services }) => ({ status: 200, body: await services.learningEvents.change(person.personId, key, params.id, input, version) }),
    }),
    defineRoute({
      method: 'post', path: `${address}/cancel`, operationId: 'cancelLearningEvent', tag, access, write: true, params: ofEvent, body: z.strictObject({ reason: z.string().trim().min(1).max(2_000) }),
      summary: 'Cancels it; who has signed up is told', replies: { 200: { description: 'Cancelled.', schema: learningEventAnswer } },
      handle: async ({ person, key, params, body, services }) => ({ status: 200, body: await services.learningEvents.cancel(person.personId, key, params.id, body.reason) }),
    }),
    defineRoute({
      method: 'post', path: `${address}/sign-up`, operationId: 'signUpForLearningEvent', tag, access, write: true, params: ofEvent,
      summary: 'Signs oneself up; where it is full, to the waiting list', replies: { 200: { description: 'A place, or waiting for one.', schema: learningEventAnswer } },
      handle: async ({ person, key, params, services }) => ({ status: 200, body: await services.learningEvents.signUp(person.personId, key, params.id) }),
    }),
    defineRoute({
      method: 'post', path: `${address}/sign-off`, operationId: 'signOffFromLearningEvent', tag, access, write: true, params: ofEvent,
      summary: 'Signs oneself off; whoever waits longest has the place', replies: { 200: { description: 'Off.', schema: learningEventAnswer } },
      handle: async ({ person, key, params, services }) => ({ status: 200, body: await services.learningEvents.signOff(person.personId, key, params.id) }),
    }),
    defineRoute({
      method: 'get', path: `${address}/participants`, operationId: 'listParticipants', tag, access, params: ofEvent,
      summary: 'Who has signed up and who waits, for whoever holds it', replies: { 200: { description: 'The participants in the order in which they signed up.', schema: rowsOf(participant) } },
      handle: async ({ person, params, services }) => ({ status: 200, body: { rows: await services.learningEvents.participants(person.personId, params.id) } }),
    }),
  ]
}
