// The secretariat's administration over HTTP.
import { z } from 'zod'
import type { AdministrationServices } from '../../services/administration.ts'
import type { TryingAgain } from '../../services/trying-again.ts'
import { id } from '../act-schemas.ts'
import { modelDifference, noticeLogRow, owedLogRow, owedName, owedStatus, policyChange, policyVersion } from '../administration-schemas.ts'
import { pageOf, rowsOf } from '../case-schemas.ts'
import { paging, yesNo } from '../paging.ts'
import { type Route, routesFor } from '../route.ts'

interface Services extends AdministrationServices { readonly tryingAgain: TryingAgain }
const defineRoute = routesFor<Services>()
const tag = 'Administration'
const access = 'signed-in'

export const administrationRoutes: readonly Route<Services>[] = [
  defineRoute({
    method: 'get', path: '/administration/policy', operationId: 'getPolicy', tag, access, summary: 'The deadlines and closed periods that new cases are started on',
    replies: { 200: { description: 'The policy in force.', schema: policyVersion } },
    handle: async ({ person, services }) => ({ status: 200, body: await services.administration.policy(person.personId) }),
  }),
  defineRoute({
    method: 'get', path: '/administration/policy/versions', operationId: 'listPolicyVersions', tag, access, summary: 'Every policy that was put in force, by whom, when and why; the newest first',
    replies: { 200: { description: 'The versions.', schema: rowsOf(policyVersion) } },
    handle: async ({ person, services }) => ({ status: 200, body: { rows: await services.administration.policyVersions(person.personId) } }),
  }),
  defineRoute({
    method: 'put', path: '/administration/policy', operationId: 'changePolicy', tag, access, write: true, body: policyChange, summary: 'Puts a policy in force for cases started from now on; running cases keep theirs',
    replies: { 200: { description: 'The policy in force now.', schema: policyVersion } },
    handle: async ({ person, key, body, services }) => ({ status: 200, body: await services.administration.changePolicy(person.personId, body, key) }),
  }),
  defineRoute({
    method: 'get', path: '/quality-models/:id/changes', operationId: 'getModelChanges', tag, access, params: z.object({ id }), summary: 'What a version of the model changes beside the one in force',
    replies: { 200: { description: 'Every criterion and requirement that differs.', schema: modelDifference } },
    handle: async ({ person, params, services }) => ({ status: 200, body: await services.administration.modelChanges(person.personId, params.id) }),
  }),
  defineRoute({
    method: 'get', path: '/administration/notices', operationId: 'listNoticeLog', tag, access, query: z.strictObject({ personId: z.exactOptional(id), accreditationId: z.exactOptional(z.uuid()), search: z.exactOptional(z.string().trim().min(1).max(100)), unread: z.exactOptional(yesNo), ...paging }),
    summary: 'The notices that were sent, the newest first', replies: { 200: { description: 'A page.', schema: pageOf(noticeLogRow) } },
    handle: async ({ person, query, services }) => ({ status: 200, body: { ...await services.administration.notices(person.personId, query), page: query.page, pageSize: query.pageSize } }),
  }),
  defineRoute({
    method: 'get', path: '/administration/owed-work', operationId: 'listOwedWork', tag, access, query: z.strictObject({ status: z.exactOptional(owedStatus), ...paging }),
    summary: 'Documents and other work the service owes: what fails first', replies: { 200: { description: 'A page.', schema: pageOf(owedLogRow) } },
    handle: async ({ person, query, services }) => ({ status: 200, body: { ...await services.administration.owed(person.personId, query), page: query.page, pageSize: query.pageSize } }),
  }),
  defineRoute({
    method: 'post', path: '/administration/owed-work/try-again', operationId: 'tryOwedWorkAgain', tag, access, write: true, body: owedName,
    summary: 'Asks that owed work which fails be tried now, and not first when its time comes', replies: { 200: { description: 'Asked; the list says how it went.', schema: owedName } },
    handle: async ({ person, key, body, services }) => ({ status: 200, body: await services.tryingAgain.tryNow(person.personId, key, body) }),
  }),
]
