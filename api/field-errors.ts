// Turns what zod says of a value into our own codes and Danish sentences, one per field.
import type { z } from 'zod'
import { fieldSentence, type FieldCode, type ProblemParams } from '../text/problems.ts'
import { limits } from './limits.ts'

/** One thing to mend. `field` is the way to it (`chapters.2.text`), empty for the whole body. */
export interface FieldError {
  readonly field: string
  readonly code: string
  readonly message: string
  readonly params?: ProblemParams
}

type Issue = z.core.$ZodIssue
type Told = readonly [code: FieldCode, params?: ProblemParams]

// What a person sent as a field's name comes back to them, but not at any length.
const nameOf = (path: readonly PropertyKey[]): string => path.map(String).join('.').slice(0, limits.fieldName)

// zod's own names of what is counted: in signs, in members, or by its size.
const counted = (origin: string): 'signs' | 'members' | 'size' =>
  origin === 'string' ? 'signs' : ['array', 'set', 'map', 'record', 'file'].includes(origin) ? 'members' : 'size'

const tooSmall = (origin: string, limit: number, inclusive: boolean): Told => {
  const what = counted(origin)
  if (what === 'size') return [inclusive ? 'too-low' : 'not-above', { limit }]
  return [what === 'signs' ? 'too-short' : 'too-few', { limit }]
}

const tooBig = (origin: string, limit: number, inclusive: boolean): Told => {
  const what = counted(origin)
  if (what === 'size') return [inclusive ? 'too-high' : 'not-below', { limit }]
  return [what === 'signs' ? 'too-long' : 'too-many', { limit }]
}

const isMissing = (issue: Issue): boolean =>
  'input' in issue ? issue.input === undefined : issue.message.endsWith('received undefined')

const told = (issue: Issue): Told => {
  switch (issue.code) {
    case 'invalid_type': return isMissing(issue) ? ['required'] : ['wrong-type', { expected: issue.expected }]
    case 'too_small': return tooSmall(issue.origin, Number(issue.minimum), issue.inclusive !== false)
    case 'too_big': return tooBig(issue.origin, Number(issue.maximum), issue.inclusive !== false)
    case 'invalid_format': return ['wrong-format', { format: issue.format }]
    case 'not_multiple_of': return ['wrong-step', { limit: issue.divisor }]
    case 'invalid_value': return isMissing(issue) ? ['required'] : ['not-a-choice', { choices: issue.values.slice(0, limits.choicesListed).map(String).join(', ') }]
    case 'invalid_union': return isMissing(issue) ? ['required'] : ['wrong-form']
    case 'unrecognized_keys':
    case 'invalid_key': return ['unknown-field']
    default: return ['wrong-form']
  }
}

const errorsOf = (issue: Issue): FieldError[] => {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({ field: nameOf([...issue.path, key]), code: 'unknown-field', message: fieldSentence('unknown-field') }))
  }
  const [code, params] = told(issue)
  // A refinement that brings its own Danish sentence (from text/) keeps it; zod's own is English.
  const message = issue.code === 'custom' && issue.message !== 'Invalid input' ? issue.message : fieldSentence(code, params)
  return [{ field: nameOf(issue.path), code, message, ...(params ? { params } : {}) }]
}

/** Gives at most `limits.errorsListed` errors: a list with ten thousand bad members is not answered with ten thousand sentences. */
export const fieldErrors = (issues: readonly Issue[]): FieldError[] =>
  issues.slice(0, limits.errorsListed).flatMap(errorsOf).slice(0, limits.errorsListed)
