// The socialtilsyn as an audit team sees it from its case.
import { z } from 'zod'
import { measureKinds } from '../../domain/supervision/acts.ts'
import type { SupervisionBeside, SupervisionForTeam } from '../../services/supervision-beside.ts'
import { type Route, routesFor } from '../route.ts'

interface Services { readonly supervisionBeside: SupervisionBeside }
const defineRoute = routesFor<Services>()
const date = z.iso.date()

const forTeam = z.object({
  offerId: z.string(),
  measures: z.array(z.object({ kind: z.enum(measureKinds), decidedOn: date, deadline: date.nullable(), text: z.string() })),
  themes: z.array(z.object({ name: z.string(), reportDate: date, text: z.string() })).nullable(),
}).meta({ id: 'SupervisionForTeam' }) satisfies z.ZodType<SupervisionForTeam>

export const supervisionBesideRoutes: readonly Route<Services>[] = [
  defineRoute({
    method: 'get', path: '/accreditations/:id/supervision', operationId: 'getSupervisionForTeam', tag: 'Socialtilsyn', access: 'signed-in', params: z.object({ id: z.uuid() }),
    summary: 'What the audit team sees of the socialtilsyn: the påbud and vilkår that apply, and the themes\' words when its own findings are closed; never scores',
    replies: { 200: { description: 'For the team.', schema: forTeam } },
    handle: async ({ person, params, services }) => ({ status: 200, body: await services.supervisionBeside.forTeam(person.personId, params.id) }),
  }),
]
