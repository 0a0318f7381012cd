// Deny by default: an address of a page is answered only to somebody who is signed in, unless it stands in a list of those that are open.
import type { RequestHandler, Router } from 'express'

const guarded = new WeakSet<object>()

/** Marks a handler that asks who is signed in before it does anything. */
export const asksWho = (handler: RequestHandler): RequestHandler => {
  guarded.add(handler)
  return handler
}

/** Throws where an address outside `open` is answered by a handler that does not ask. Gives the addresses it has looked at. */
export const refuseUnguarded = (router: Router, open: readonly string[]): readonly string[] => router.stack.flatMap(({ route }) => {
  if (!route) return []
  if (!open.includes(route.path) && !route.stack.every(({ handle }) => guarded.has(handle))) throw new Error(`${route.path} is answered without asking who is signed in: use signedIn (web/viewer.ts)`)
  return [route.path]
})
