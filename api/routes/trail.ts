// The trail over HTTP: who saw and changed what.
import { z } from 'zod'
import { trailKinds } from '../../domain/trail/line.ts'
import type { TrailRead, TrailService } from '../../services/trail.ts'
import { id } from '../act-schemas.ts'
import { type Route, routesFor } from '../route.ts'
import { givenInstant } from '../values.ts'

interface Services { readonly trail: TrailService }
const defineRoute = routesFor<Services>()

const name = z.string().trim().min(1).max(100)
const kind = z.enum(trailKinds)
const outcome = z.enum(['done', 'refused'])
const query = z.strictObject({
  person: z.exactOptional(name), personId: z.exactOptional(id), offer: z.exactOptional(name), offerId: z.exactOptional(id), accreditationId: z.exactOptional(z.uuid()),
  kind: z.exactOptional(kind), action: z.exactOptional(name), outcome: z.exactOptional(outcome), from: z.exactOptional(givenInstant), to: z.exactOptional(givenInstant),
  before: z.exactOptional(z.string().regex(/^\d{1,17}-\d{1,15}$/)), pageSize: z.coerce.number().int().min(1).max(500).default(100),
})
const row = z.object({
  id: z.int(), place: z.string(), at: z.iso.datetime(), personId: z.string(), name: z.string().nullable(), kind, action: z.string(), thing: z.string(), thingId: z.string().nullable(), aboutName: z.string().nullable(),
  caseId: z.uuid().nullable(), offerId: z.string().nullable(), offerName: z.string().nullable(), outcome, codes: z.array(z.string()), requestId: z.string().nullable(), seq: z.int().nullable(),
}).meta({ id: 'TrailRow' }) satisfies z.ZodType<TrailRead>

export const trailRoutes: readonly Route<Services>[] = [
  defineRoute({
    method: 'get', path: '/administration/trail', operationId: 'listTrail', tag: 'Administration', access: 'signed-in', query,
    summary: 'Who saw and changed what, newest first; the looking is in it too. For administrators',
    description: '`from` is included, `to` is not. `next` is given as `before` for the following page; null: there is none.',
    replies: { 200: { description: 'A page.', schema: z.object({ rows: z.array(row), next: z.string().nullable() }) } },
    handle: async ({ person, query: { accreditationId, ...asked }, services }) => ({ status: 200, body: await services.trail.page(person.personId, { ...asked, ...(accreditationId === undefined ? {} : { caseId: accreditationId }) }) }),
  }),
]
