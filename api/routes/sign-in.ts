// Signing in and out, who one is, and the tokens of programs that act as one.
import { z } from 'zod'
import type { OwnSessions } from '../../services/own-sessions.ts'
import type { SignInService } from '../../services/sign-in.ts'
import type { TokenService } from '../../services/tokens.ts'
import type { SessionCookie } from '../identify.ts'
import { me, newToken, sessionView, tokenView } from '../people-schemas.ts'
import { rowsOf } from '../case-schemas.ts'
import { type Route, routesFor } from '../route.ts'

interface Services { readonly signIn: SignInService, readonly tokens: TokenService, readonly ownSessions: OwnSessions }
const defineRoute = routesFor<Services>()
const tag = 'Sign-in'

const credentials = z.strictObject({ username: z.string().trim().min(1).max(200), password: z.string().min(1).max(600), code: z.exactOptional(z.string().max(40)).describe('Of the app, or a recovery code, where one is asked for.') })

/** The routes, which hand the session out in this cookie. */
export const signInRoutes = (cookie: SessionCookie): readonly Route<Services>[] => [
  defineRoute({
    method: 'post', path: '/sign-in', operationId: 'signIn', tag, access: 'public', signsIn: true, body: credentials, maxBytes: 10_000,
    summary: 'Begins a session: a cookie that scripts cannot read. 401 wrong-credentials, code-needed, code-wrong, 429 too-many-attempts with Retry-After',
    replies: { 200: { description: 'Who is signed in.', schema: me } },
    handle: async ({ body, services, req }) => {
      const former = cookie.read(req.headers.cookie)
      const begun = await services.signIn.signIn({ ...body, ip: req.ip })
      if (former !== undefined) await services.signIn.signOut(former)
      return { status: 200, body: begun.me, headers: { 'set-cookie': cookie.give(begun.secret), 'cache-control': 'no-store' } }
    },
  }),
  defineRoute({
    method: 'post', path: '/sign-out', operationId: 'signOut', tag, access: 'public',
    summary: 'Ends the session, if there is one',
    replies: { 204: { description: 'Nobody is signed in any more.' } },
    handle: async ({ services, req }) => {
      const secret = cookie.read(req.headers.cookie)
      if (secret !== undefined) await services.signIn.signOut(secret)
      return { status: 204, headers: { 'set-cookie': cookie.end(), 'clear-site-data': '"cache", "storage"' } }
    },
  }),
  defineRoute({
    method: 'get', path: '/me', operationId: 'getMe', tag, access: 'signed-in',
    summary: 'Who one is: roles, and the functions one acts for now, as deputy too',
    replies: { 200: { description: 'The person.', schema: me } },
    handle: async ({ person, services }) => ({ status: 200, body: await services.signIn.me(person.personId) }),
  }),
  defineRoute({
    method: 'get', path: '/sessions', operationId: 'listSessions', tag, access: 'signed-in',
    summary: 'Where one is signed in now',
    replies: { 200: { description: 'One\'s live sessions, the latest used first.', schema: rowsOf(sessionView) } },
    handle: async ({ person, services, req }) => ({ status: 200, body: { rows: await services.ownSessions.list(person.personId, cookie.read(req.headers.cookie)) } }),
  }),
  defineRoute({
    method: 'delete', path: '/sessions/:id', operationId: 'endSession', tag, access: 'signed-in', params: z.object({ id: z.string().regex(/^[0-9a-f]{64}$/) }),
    summary: 'Ends one of one\'s own sessions; one that has ended already, too',
    replies: { 204: { description: 'It opens nothing any more.' } },
    handle: async ({ person, params, services }) => {
      await services.ownSessions.end(person.personId, params.id)
      return { status: 204 }
    },
  }),
  defineRoute({
    method: 'post', path: '/sessions/end-others', operationId: 'endOtherSessions', tag, access: 'signed-in',
    summary: 'Ends all of one\'s sessions but this one; all of them where a token asks',
    replies: { 200: { description: 'How many.', schema: z.object({ ended: z.int().min(0) }) } },
    handle: async ({ person, services, req }) => ({ status: 200, body: { ended: await services.ownSessions.endOthers(person.personId, cookie.read(req.headers.cookie)) } }),
  }),
  defineRoute({
    method: 'get', path: '/tokens', operationId: 'listTokens', tag, access: 'signed-in',
    summary: 'One\'s own live bearer tokens, without their secrets',
    replies: { 200: { description: 'The tokens, the newest first.', schema: rowsOf(tokenView) } },
    handle: async ({ person, services }) => ({ status: 200, body: { rows: await services.tokens.list(person.personId) } }),
  }),
  defineRoute({
    method: 'post', path: '/tokens', operationId: 'createToken', tag, access: 'signed-in', write: true,
    body: z.strictObject({
      name: z.string().trim().min(1).max(100),
      scopes: z.array(z.enum(['read', 'write'])).min(1).max(2).default(['read', 'write']),
      days: z.int().min(1).max(365).default(90),
    }),
    summary: 'Makes a bearer token; its secret is shown this once',
    replies: { 201: { description: 'The token with its secret.', schema: newToken } },
    handle: async ({ person, key, body, services }) => ({
      status: 201, body: await services.tokens.create(person, key, body), headers: { 'cache-control': 'no-store' },
    }),
  }),
  defineRoute({
    method: 'delete', path: '/tokens/:id', operationId: 'revokeToken', tag, access: 'signed-in', write: true, params: z.object({ id: z.uuid() }),
    summary: 'Revokes one\'s own token',
    replies: { 204: { description: 'It opens nothing any more.' } },
    handle: async ({ person, key, params, services }) => {
      await services.tokens.revoke(person.personId, key, params.id)
      return { status: 204 }
    },
  }),
]
