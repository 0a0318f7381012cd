// What the frame knows of a request while it runs: its id and its person. Typed, unlike res.locals.
import type { Request } from 'express'
import type { SignedIn } from './route.ts'

interface RequestContext {
  readonly id: string
  person: SignedIn | null
}

const contexts = new WeakMap<Request, RequestContext>()

/** Begins a request's context, with its id. */
export const beginContext = (req: Request, id: string): void => {
  contexts.set(req, { id, person: null })
}

/** Notes who is behind the request. */
export const setPerson = (req: Request, person: SignedIn | null): void => {
  const context = contexts.get(req)
  if (context) context.person = person
}

export const requestIdOf = (req: Request): string => contexts.get(req)?.id ?? ''
export const personOf = (req: Request): SignedIn | null => contexts.get(req)?.person ?? null
