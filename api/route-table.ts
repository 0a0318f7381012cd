// Puts the routes into an Express router: the plain address before the one with a parameter, and 405 for a known address.
import { Router, type RequestHandler } from 'express'
import { ProblemError } from './problem.ts'
import type { NoteRead, Route } from './route.ts'
import { serveRoute } from './serve-route.ts'

// `/offers/mine` before `/offers/:id`, whatever the order of the files they come from.
const rank = (path: string): string => path.split('/').map(part => part.startsWith(':') ? '1' : '0').join('')

// Addresses that differ in a parameter's name alone are one address to Express: the first would hide the methods of the second.
const refuseTwins = <S>(routes: readonly Route<S>[]): void => {
  const seen = new Set<string>()
  const spelling = new Map<string, string>()
  for (const { method, path, operationId } of routes) {
    const address = path.replaceAll(/:\w+/g, ':')
    if ((spelling.get(address) ?? path) !== path) throw new Error(`${path} and ${spelling.get(address)} are one address: name their parameters alike`)
    spelling.set(address, path)
    for (const mark of [`${method} ${address}`, operationId]) {
      if (seen.has(mark)) throw new Error(`two routes share ${mark}`)
      seen.add(mark)
    }
  }
}

/** Answers a known address asked by a method that it has not: 405, or to OPTIONS what it has. */
export const otherMethods = (methods: readonly string[]): RequestHandler => (req, res, next) => {
  const allow = [...methods.map(one => one.toUpperCase()), ...(methods.includes('get') ? ['HEAD'] : []), 'OPTIONS'].sort().join(', ')
  if (req.method === 'OPTIONS') {
    res.setHeader('allow', allow)
    res.status(204).end()
    return
  }
  next(new ProblemError('method-not-allowed', { params: { method: req.method, allow }, headers: { allow } }))
}

/** Gives the router of all routes, relative to where it is mounted. Throws where two routes share an address or an operationId. */
export const routeTable = <S>(routes: readonly Route<S>[], services: S, checkReplies: boolean, noteRead: NoteRead): Router => {
  refuseTwins(routes)
  const router = Router({ caseSensitive: true })
  const sorted = [...routes].sort((a, b) => rank(a.path) < rank(b.path) ? -1 : Number(rank(a.path) > rank(b.path)))
  for (const path of new Set(sorted.map(route => route.path))) {
    const here = sorted.filter(route => route.path === path)
    for (const route of here) router[route.method](path, serveRoute(route, services, checkReplies, noteRead))
    router.all(path, otherMethods(here.map(route => route.method)))
  }
  return router
}
