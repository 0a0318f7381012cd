// The search in what offers chose to share (akkrediteringsdatabasen).
import { z } from 'zod'
import type { AccreditationServices } from '../../services/accreditation-types.ts'
import { id } from '../act-schemas.ts'
import { learningKind, learningRow, pageOf } from '../case-schemas.ts'
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
]
