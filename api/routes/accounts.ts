// Local accounts: one's own, and for an administrator anybody's, without a password ever coming by.
import { z } from 'zod'
import type { AccountService } from '../../services/accounts.ts'
import type { PersonDataService } from '../../services/person-data.ts'
import type { PseudonymService } from '../../services/pseudonyms.ts'
import type { SecondFactorService } from '../../services/second-factor.ts'
import { id } from '../act-schemas.ts'
import type { SessionCookie } from '../identify.ts'
import { accountView } from '../people-schemas.ts'
import { personDataZip } from '../person-data-zip.ts'
import { type Route, routesFor } from '../route.ts'

interface Services { readonly accounts: AccountService; readonly secondFactor: SecondFactorService; readonly personData: PersonDataService; readonly pseudonyms: PseudonymService }
const defineRoute = routesFor<Services>()
const tag = 'Sign-in'
const access = 'signed-in'
const params = z.object({ id })
// Longer than any password that is taken: how long one may be, the rules say.
const password = z.string().min(1).max(600)

/** The routes; a changed password begins a new session in this cookie. */
export const accountRoutes = (cookie: SessionCookie): readonly Route<Services>[] => [
  defineRoute({
    method: 'get', path: '/account', operationId: 'getOwnAccount', tag, access,
    summary: 'How one comes in: password, identity providers, when last',
    replies: { 200: { description: 'One\'s own account.', schema: accountView } },
    handle: async ({ person, services }) => ({ status: 200, body: await services.accounts.own(person.personId) }),
  }),
  defineRoute({
    method: 'post', path: '/account/password', operationId: 'changePassword', tag, access, body: z.strictObject({ current: password, password }), maxBytes: 10_000,
    summary: 'Changes one\'s own password and ends every session; the answer\'s cookie is a new one. 422 password-wrong, 429 too-many-attempts with Retry-After',
    replies: { 204: { description: 'It is changed.' } },
    handle: async ({ person, body, services }) => {
      const { secret } = await services.accounts.changePassword(person, body)
      return { status: 204, headers: { 'set-cookie': cookie.give(secret), 'cache-control': 'no-store' } }
    },
  }),
  defineRoute({
    method: 'get', path: '/people/:id/data', operationId: 'getPersonData', tag: 'People', access, params,
    summary: 'All that is kept of a person as a zip file (GDPR article 15): a workbook, the same as JSON, and what it holds; one\'s own, and for an administrator anybody\'s',
    replies: { 200: { description: 'The zip file.', contentType: 'application/zip' } },
    handle: async ({ person, params, services }) => personDataZip(await services.personData.of(person.personId, params.id), new Date()),
  }),
  defineRoute({
    method: 'post', path: '/people/:id/pseudonymise', operationId: 'pseudonymisePerson', tag: 'People', access, write: true, params,
    summary: 'Puts a number in the place of somebody who has left: name, mail, username and every way in are gone for good. 409 with every reason while something waits for them',
    replies: { 200: { description: 'What stands in the place of the name.', schema: z.object({ name: z.string() }) } },
    handle: async ({ person, key, params, services }) => ({ status: 200, body: await services.pseudonyms.make(person, key, params.id) }),
  }),
  defineRoute({
    method: 'get', path: '/people/:id/account', operationId: 'getAccount', tag, access, params,
    summary: 'How somebody comes in, for an administrator',
    replies: { 200: { description: 'Their account.', schema: accountView } },
    handle: async ({ person, params, services }) => ({ status: 200, body: await services.accounts.of(person.personId, params.id) }),
  }),
  defineRoute({
    method: 'post', path: '/people/:id/account/link', operationId: 'makeAccountLink', tag, access, write: true, params,
    body: z.strictObject({ username: z.exactOptional(z.string().trim().min(1).max(100)).describe('For an account that has none yet.') }),
    summary: 'Makes a one-time link by which somebody sets a password; its secret is shown this once',
    replies: { 201: { description: 'What to give them: /adgang?kode=<secret> at the service\'s address.', schema: z.object({ username: z.string(), expiresAt: z.iso.datetime(), secret: z.string().nullable() }) } },
    handle: async ({ person, key, params, body, services }) => ({ status: 201, body: await services.accounts.makeLink(person, key, params.id, body), headers: { 'cache-control': 'no-store' } }),
  }),
  defineRoute({
    method: 'post', path: '/people/:id/account/close', operationId: 'closeAccount', tag, access, write: true, params,
    summary: 'Closes an account: its sessions end, its tokens and links open nothing',
    replies: { 204: { description: 'It is closed.' } },
    handle: async ({ person, key, params, services }) => {
      await services.accounts.close(person.personId, key, params.id)
      return { status: 204 }
    },
  }),
  defineRoute({
    method: 'post', path: '/people/:id/account/open', operationId: 'openAccount', tag, access, write: true, params,
    summary: 'Opens a closed account again',
    replies: { 204: { description: 'It is open.' } },
    handle: async ({ person, key, params, services }) => {
      await services.accounts.open(person.personId, key, params.id)
      return { status: 204 }
    },
  }),
  defineRoute({
    method: 'post', path: '/people/:id/account/second-factor/end', operationId: 'endSecondFactor', tag, access, write: true, params,
    summary: 'Takes off the app for codes of somebody who has lost it: their sessions end, and they are told when they sign in',
    replies: { 204: { description: 'Their password is enough until they set another up.' } },
    handle: async ({ person, key, params, services }) => {
      await services.secondFactor.takeOff(person, key, params.id)
      return { status: 204 }
    },
  }),
]
