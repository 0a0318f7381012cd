// Checks one part of a request against its schema. The problem document is made in problem.ts.
import type { z } from 'zod'

export type InputPlace = 'params' | 'query' | 'body'

/** A part of a request that its schema refuses: nothing has been done. */
export class InputError extends Error {
  readonly place: InputPlace
  readonly issues: readonly z.core.$ZodIssue[]

  constructor(place: InputPlace, issues: readonly z.core.$ZodIssue[]) {
    super(`the ${place} of the request do not stand`)
    this.name = 'InputError'
    this.place = place
    this.issues = issues
  }
}

/**
 * Gives the checked value, typed; `undefined` where the route has no schema for that part.
 * Throws InputError: answered 404 for params (such an address names nothing), else 422 with a sentence per field.
 */
export const checkInput = <T extends z.ZodType>(schema: T | undefined, value: unknown, place: InputPlace): z.output<T> => {
  if (!schema) return undefined as z.output<T>
  const result = schema.safeParse(value, { reportInput: true })
  if (result.success) return result.data
  throw new InputError(place, result.error.issues)
}
