// The policy of socialtilsyn over HTTP.
import { z } from 'zod'
import { type SupervisionDeadlineKind, supervisionDeadlineKinds, type SupervisionPolicy } from '../../domain/supervision/policy.ts'
import type { SupervisionPolicyChange, SupervisionPolicyService, SupervisionPolicyVersion } from '../../services/supervision-policy.ts'
import { id } from '../act-schemas.ts'
import { rowsOf } from '../case-schemas.ts'
import { calendar, duration, rule } from '../deadline-schemas.ts'
import { exactly } from '../exact.ts'
import { type Route, routesFor } from '../route.ts'

const defineRoute = routesFor<{ readonly supervisionPolicy: SupervisionPolicyService }>()
const tag = 'Socialtilsyn'
const access = 'signed-in'

const deadlines = z.strictObject(Object.fromEntries(supervisionDeadlineKinds.map((kind) => [kind, rule])) as Record<SupervisionDeadlineKind, typeof rule>)
const policy = z.strictObject(exactly<SupervisionPolicy>()({
  name: z.string().trim().min(1).max(100), calendar,
  interval: duration.nullable().describe('At most this long between two visits of a unit; null where the law asks for none.'), notice: duration, informationBefore: duration,
  models: z.array(z.strictObject({ from: z.iso.date(), model: id })).max(20).describe('The model in force from a day on; a visit is read by the model of its day.'),
  deadlines: deadlines.describe('`within` counts for complaint, report and followUp; the others are due on the authority\'s own day or by the interval.'),
})).meta({ id: 'SupervisionPolicy' }) satisfies z.ZodType<SupervisionPolicy>
const version = z.object({ version: z.int().min(0), policy, reason: z.string().nullable(), setBy: z.string().nullable(), setByName: z.string().nullable(), at: z.iso.datetime().nullable() }).meta({ id: 'SupervisionPolicyVersion' }) satisfies z.ZodType<SupervisionPolicyVersion>
const policyChange = z.strictObject({ basedOn: z.int().min(0), policy, reason: z.string().trim().min(1).max(2000) }) satisfies z.ZodType<SupervisionPolicyChange>

export const supervisionPolicyRoutes: readonly Route<{ readonly supervisionPolicy: SupervisionPolicyService }>[] = [
  defineRoute({
    method: 'get', path: '/supervision/policy', operationId: 'getSupervisionPolicy', tag, access,
    summary: 'Interval, notice, models by day and deadlines of socialtilsyn', replies: { 200: { description: 'The policy in force.', schema: version } },
    handle: async ({ person, services }) => ({ status: 200, body: await services.supervisionPolicy.get(person.personId) }),
  }),
  defineRoute({
    method: 'get', path: '/supervision/policy/versions', operationId: 'listSupervisionPolicyVersions', tag, access,
    summary: 'Every policy that was put in force, by whom, when and why; the newest first', replies: { 200: { description: 'The versions.', schema: rowsOf(version) } },
    handle: async ({ person, services }) => ({ status: 200, body: { rows: await services.supervisionPolicy.versions(person.personId) } }),
  }),
  defineRoute({
    method: 'put', path: '/supervision/policy', operationId: 'changeSupervisionPolicy', tag, access, write: true, body: policyChange,
    summary: 'Puts a policy in force for what is set from now on; deadlines that run stand', replies: { 200: { description: 'The policy in force now.', schema: version } },
    handle: async ({ person, key, body, services }) => ({ status: 200, body: await services.supervisionPolicy.change(person.personId, body, key) }),
  }),
]
