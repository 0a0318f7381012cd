// The search in what offers chose to share (akkrediteringsdatabasen).
import { z } from 'zod'
import type { AccreditationServices } from '../../services/accreditation-types.ts'
import { id } from '../act-schemas.ts'
import { learningKind, learningRow, pageOf, rowsOf, wishAnswer, wishRow } from '../case-schemas.ts'
import { paging } from '../paging.ts'
import { type Route, routesFor } from '../route.ts'

type Services = Pick<AccreditationServices, 'learnings'>
const defineRoute = routesFor<Services>()

/** Everybody who is signed in may search. */
export const learningRoutes: readonly Route<Services>[] = [
  defineRoute({
    method: 'get', path: '/learnings', operationId: 'searchLearnings', tag: 'Learnings', access: 'signed-in',
    query: z.strictObject({
      q: z.exactOptional(z.string().trim().min(1).max(200)),
      requirementId: z.exactOptional(id),
      area: z.exactOptional(id),
      kind: z.exactOptional(learningKind),
      ...paging,
    }),
    summary: 'Searches what offers have shared', replies: { 200: { description: 'A page.', schema: pageOf(learningRow) } },
    handle: async ({ person, query, services }) => {
      const found = await services.learnings.search(person.personId, query)
      return { status: 200, body: { ...found, page: query.page, pageSize: query.pageSize } }
    },
  }),
  defineRoute({
    method: 'post', path: '/learnings/:id/want-to-try', operationId: 'wantToTry', tag: 'Learnings', access: 'signed-in', write: true, params: z.object({ id: z.uuid() }), body: z.strictObject({ offerId: id }),
    summary: 'The offer wants to try the same: a trial where its case is in stage 2 or 3, else a wish that is kept', replies: { 200: { description: 'What became of it.', schema: wishAnswer } },
    handle: async ({ person, params, body, services }) => ({ status: 200, body: await services.learnings.wantToTry(person.personId, params.id, body.offerId) }),
  }),
  defineRoute({
    method: 'post', path: '/learnings/:id/withdraw', operationId: 'withdrawLearning', tag: 'Learnings', access: 'signed-in', write: true, params: z.object({ id: z.uuid() }),
    summary: 'The offer takes back what it had shared: it is out of the search, while the history stays', replies: { 204: { description: 'Taken back.' } },
    handle: async ({ person, params, services }) => {
      await services.learnings.withdraw(person.personId, params.id)
      return { status: 204 }
    },
  }),
  defineRoute({
    method: 'get', path: '/offers/:id/wishes', operationId: 'listWishes', tag: 'Learnings', access: 'signed-in', params: z.object({ id }),
    summary: 'What an offer wants to try, the newest first: for its own people', replies: { 200: { description: 'The wishes.', schema: rowsOf(wishRow) } },
    handle: async ({ person, params, services }) => ({ status: 200, body: { rows: await services.learnings.wishes(person.personId, params.id) } }),
  }),
]
