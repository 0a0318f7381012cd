// The policy of socialtilsyn over HTTP.
import type { SupervisionPolicyService } from '../../services/supervision-policy.ts'
import { rowsOf } from '../case-schemas.ts'
import { type Route, routesFor } from '../route.ts'
import { supervisionPolicyChange, supervisionPolicyVersion } from '../supervision-policy-schemas.ts'

const defineRoute = routesFor<{ readonly supervisionPolicy: SupervisionPolicyService }>()
const tag = 'Socialtilsyn'
const access = 'signed-in'

export const supervisionPolicyRoutes: readonly Route<{ readonly supervisionPolicy: SupervisionPolicyService }>[] = [
  defineRoute({
    method: 'get', path: '/supervision/policy', operationId: 'getSupervisionPolicy', tag, access,
    summary: 'Interval, notice, models by day and deadlines of socialtilsyn', replies: { 200: { description: 'The policy in force.', schema: supervisionPolicyVersion } },
    handle: async ({ person, services }) => ({ status: 200, body: await services.supervisionPolicy.get(person.personId) }),
  }),
  defineRoute({
    method: 'get', path: '/supervision/policy/versions', operationId: 'listSupervisionPolicyVersions', tag, access,
    summary: 'Every policy that was put in force, by whom, when and why; the newest first', replies: { 200: { description: 'The versions.', schema: rowsOf(supervisionPolicyVersion) } },
    handle: async ({ person, services }) => ({ status: 200, body: { rows: await services.supervisionPolicy.versions(person.personId) } }),
  }),
  defineRoute({
    method: 'put', path: '/supervision/policy', operationId: 'changeSupervisionPolicy', tag, access, write: true, body: supervisionPolicyChange,
    summary: 'Puts a policy in force for what is set from now on; deadlines that run stand', replies: { 200: { description: 'The policy in force now.', schema: supervisionPolicyVersion } },
    handle: async ({ person, key, body, services }) => ({ status: 200, body: await services.supervisionPolicy.change(person.personId, body, key) }),
  }),
]
