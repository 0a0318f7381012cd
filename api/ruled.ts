// Deny by default: a route that domain/access/rules.ts says nothing of is not served, and the service does not start with it.
import { accessRules } from '../domain/access/rules.ts'
import { recordedReads, unrecordedReads } from '../domain/trail/reads.ts'
import type { Route } from './route.ts'

/** Gives the routes as they are. Throws where one has no rule, asks for a sign-in otherwise than its rule says, or reads what is somebody's without the trail knowing of it. */
export const ruled = <R extends Pick<Route<never>, 'operationId' | 'access' | 'method'>>(routes: readonly R[]): readonly R[] => {
  for (const { operationId, access, method } of routes) {
    const rule = Object.hasOwn(accessRules, operationId) ? accessRules[operationId] : undefined
    if (rule === undefined) throw new Error(`${operationId} has no rule in domain/access/rules.ts`)
    if ((rule.of === 'everybody') !== (access === 'public')) throw new Error(`${operationId} is ${access}, and its rule is of ${rule.of}`)
    if (method === 'get' && ['case', 'offer', 'person'].includes(rule.of) && !Object.hasOwn(recordedReads, operationId) && !Object.hasOwn(unrecordedReads, operationId)) throw new Error(`${operationId} says nothing of what is read: domain/trail/reads.ts`)
  }
  return routes
}
