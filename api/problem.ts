// The one place where an error becomes an answer: RFC 9457 problem documents with a code and a Danish sentence.
import { z } from 'zod'
import { Refused, type Refusal, type RefusalKind } from '../domain/refusal.ts'
import { problemSentence, problemTitle, type ProblemCode, type ProblemParams } from '../text/problems.ts'
import { fieldErrors, type FieldError } from './field-errors.ts'
import { InputError } from './input.ts'

/** The problem document. `type` is about:blank: the code says what it is, and no page stands behind a type of our own. */
export interface Problem {
  readonly type: 'about:blank'
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: string
  readonly field?: string
  readonly params?: ProblemParams
  readonly errors?: readonly FieldError[]
  readonly requestId: string
}

/** The answer to an error: the document and its headers. */
export interface ProblemAnswer {
  readonly problem: Problem
  readonly headers: Readonly<Record<string, string>>
}

const statuses: Readonly<Record<ProblemCode, number>> = {
  'malformed-request': 400, 'headers-too-large': 431, 'request-too-slow': 408, 'malformed-address': 400, 'malformed-json': 400, 'malformed-text': 400, 'forbidden-key': 400, 'too-deep': 400,
  'key-missing': 400, 'key-malformed': 400, 'invalid-query': 422, 'invalid-input': 422, 'number-out-of-range': 422, 'body-not-taken': 422,
  'file-missing': 422, 'file-name-invalid': 422, 'file-name-unusable': 422, 'sign-in-required': 401, 'cross-site': 403, 'not-found': 404, 'method-not-allowed': 405,
  'body-too-large': 413, 'file-too-large': 413, 'files-too-large': 413, 'too-many-files': 413, 'content-type-unsupported': 415, 'content-encoding-unsupported': 415,
  'file-kind-unsupported': 415, 'file-kind-mismatch': 415, 'file-with-macros': 415, 'too-many-requests': 429,
  'not-saved': 503, 'outcome-unknown': 503, unavailable: 503, 'engine-unavailable': 503, unexpected: 500,
}

const refusalStatus: Readonly<Record<RefusalKind, number>> = {
  forbidden: 403, 'not-found': 404, conflict: 409, invalid: 422, 'too-large': 413, unsupported: 415,
  unauthenticated: 401, 'too-many': 429, unavailable: 503,
}

const retrySeconds = '5'

/** What the frame itself finds wrong with a request. */
export class ProblemError extends Error {
  readonly code: ProblemCode
  readonly params: ProblemParams
  readonly field: string | undefined
  readonly headers: Readonly<Record<string, string>>

  constructor(code: ProblemCode, more: { params?: ProblemParams, field?: string, headers?: Readonly<Record<string, string>> } = {}) {
    super(code)
    this.name = 'ProblemError'
    this.code = code
    this.params = more.params ?? {}
    this.field = more.field
    this.headers = more.headers ?? {}
  }
}

const fromRefusals = ({ refusals }: Refused, refusalText: (refusal: Refusal) => string, requestId: string): Problem => {
  const [first] = refusals
  const status = refusalStatus[first.kind]
  return {
    type: 'about:blank', title: problemTitle(status), status, detail: refusalText(first), code: first.code,
    ...(first.field === undefined ? {} : { field: first.field }),
    ...(first.params ? { params: first.params } : {}),
    ...(refusals.length > 1 || first.field !== undefined
      ? { errors: refusals.map(one => ({ field: one.field ?? '', code: one.code, message: refusalText(one), ...(one.params ? { params: one.params } : {}) })) }
      : {}),
    requestId,
  }
}

const own = (code: ProblemCode, requestId: string, params: ProblemParams = {}, more: Pick<Problem, 'field' | 'errors'> = {}): Problem => ({
  type: 'about:blank', title: problemTitle(statuses[code]), status: statuses[code], detail: problemSentence(code, params), code,
  ...(Object.keys(params).length > 0 ? { params } : {}), ...more, requestId,
})

const fromInput = (place: InputError['place'], issues: readonly z.core.$ZodIssue[], requestId: string): Problem => {
  // Such an address names nothing; what exactly is wrong with the id helps nobody.
  if (place === 'params') return own('not-found', requestId)
  const errors = fieldErrors(issues)
  const field = errors[0]?.field
  return own(place === 'query' ? 'invalid-query' : 'invalid-input', requestId, {}, { ...(field ? { field } : {}), errors })
}

const property = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null && name in error ? Reflect.get(error, name) : undefined

/** The error or one of its causes with this name: the API may not import the store's and the engine's own classes. */
const named = (error: unknown, name: string): unknown => {
  let one = error
  for (let depth = 0; depth < 8 && one; depth++) {
    if (property(one, 'name') === name) return one
    one = property(one, 'cause')
  }
  return undefined
}

/**
 * Gives the answer to any error. `reads` is true for GET and HEAD, where nothing could have been saved.
 * Refused → 401, 403, 404, 409, 413, 415, 422, 429 by kind; schema → 422 (404 for an id in the address); StoreUnavailable → 503 not-saved or
 * outcome-unknown; EngineUnavailable → 503; anything else → 500 with the request's id as reference and nothing of the error itself.
 */
export const answerFor = (error: unknown, { requestId, reads, refusalText }: { requestId: string, reads: boolean, refusalText: (refusal: Refusal) => string }): ProblemAnswer => {
  if (error instanceof Refused) {
    const [{ kind, params }] = error.refusals
    return { problem: fromRefusals(error, refusalText, requestId), headers: kind === 'too-many' ? { 'retry-after': String(params?.['seconds'] ?? retrySeconds) } : {} }
  }
  if (error instanceof ProblemError) {
    return { problem: own(error.code, requestId, error.params, error.field === undefined ? {} : { field: error.field }), headers: error.headers }
  }
  if (error instanceof InputError) return { problem: fromInput(error.place, error.issues, requestId), headers: {} }
  if (error instanceof z.ZodError) return { problem: fromInput('body', error.issues, requestId), headers: {} }
  const store = named(error, 'StoreUnavailable')
  if (store) {
    const saved = property(store, 'outcome') === 'unknown' ? 'outcome-unknown' : 'not-saved'
    return { problem: own(reads ? 'unavailable' : saved, requestId), headers: { 'retry-after': retrySeconds } }
  }
  if (named(error, 'EngineUnavailable')) return { problem: own('engine-unavailable', requestId), headers: { 'retry-after': retrySeconds } }
  // Express' router decodes the address: its URIError carries 400.
  if (error instanceof URIError && property(error, 'status') === 400) return { problem: own('malformed-address', requestId), headers: {} }
  return { problem: own('unexpected', requestId, { reference: requestId }), headers: {} }
}
