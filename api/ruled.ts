// Deny by default: a route that domain/access/rules.ts says nothing of is not served, and the service does not start with it.
import { accessRules } from '../domain/access/rules.ts'
import type { Route } from './route.ts'

/** Gives the routes as they are. Throws where one has no rule, or asks for a sign-in otherwise than its rule says. */
export const ruled = <R extends Pick<Route<never>, 'operationId' | 'access'>>(routes: readonly R[]): readonly R[] => {
  for (const { operationId, access } of routes) {
    const rule = Object.hasOwn(accessRules, operationId) ? accessRules[operationId] : undefined
    if (rule === undefined) throw new Error(`${operationId} has no rule in domain/access/rules.ts`)
    if ((rule.of === 'everybody') !== (access === 'public')) throw new Error(`${operationId} is ${access}, and its rule is of ${rule.of}`)
  }
  return routes
}
