// What the frame knows of a request while it runs: its id and its person. Typed, unlike res.locals.
import type { Request } from 'express'
import type { SignedIn } from './route.ts'

interface RequestContext {
  readonly id: string
  readonly traceId: string
  person: SignedIn | null
  route?: string
  code?: string
}

const contexts = new WeakMap<Request, RequestContext>()

/** Begins a request's context, with its id and its trace's. */
export const beginContext = (req: Request, id: string, traceId: string): void => {
  contexts.set(req, { id, traceId, person: null })
}

/** Notes who is behind the request. */
export const setPerson = (req: Request, person: SignedIn | null): void => {
  const context = contexts.get(req)
  if (context) context.person = person
}

/** Notes which route answers: its name, never the address. */
export const setRoute = (req: Request, route: string): void => {
  const context = contexts.get(req)
  if (context) context.route = route
}

/** Notes the code of the problem that the request ends in. */
export const setCode = (req: Request, code: string): void => {
  const context = contexts.get(req)
  if (context) context.code = code
}

export const requestIdOf = (req: Request): string => contexts.get(req)?.id ?? ''
export const traceIdIn = (req: Request): string => contexts.get(req)?.traceId ?? ''
export const personOf = (req: Request): SignedIn | null => contexts.get(req)?.person ?? null
export const codeIn = (req: Request): string | undefined => contexts.get(req)?.code

/** The route's name: an operation of the API, the pattern of a page, or the kind of what else there is. Never an address or an id. */
export const routeIn = (req: Request): string => {
  const named = contexts.get(req)?.route
  if (named !== undefined) return named
  if (req.originalUrl.startsWith('/api/')) return 'api'
  if (req.originalUrl.startsWith('/scim/')) return 'scim'
  // Express keeps the route that it has matched: its pattern, not what was asked for.
  const route: unknown = req.route
  return typeof route === 'object' && route !== null && 'path' in route && typeof route.path === 'string' ? `page ${route.path}` : 'other'
}
