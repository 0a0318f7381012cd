// The one error family of the product's rules: expected, never logged as an error. A person sees its text from text/refusals.ts.

/**
 * How the edge answers: rights 403, absence 404, conflict with the present state 409, content that cannot stand 422, too large 413,
 * wrong kind of file 415, not known to be somebody 401, too often 429 (with `params.seconds` to wait), somebody else's service that does not answer 503.
 */
export type RefusalKind = 'forbidden' | 'not-found' | 'conflict' | 'invalid' | 'too-large' | 'unsupported' | 'unauthenticated' | 'too-many' | 'unavailable'

/** One reason why something is not done: a stable code, small parameters for its sentence, and the field it concerns. */
export interface Refusal {
  readonly kind: RefusalKind
  readonly code: string
  readonly params?: Readonly<Record<string, string | number>>
  readonly field?: string
}

/** Thrown by services and the record when an act is refused; nothing has been written. */
export class Refused extends Error {
  readonly refusals: readonly [Refusal, ...Refusal[]]

  constructor(first: Refusal, ...more: Refusal[]) {
    super(first.code)
    this.name = 'Refused'
    this.refusals = [first, ...more]
  }
}
