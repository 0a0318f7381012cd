// The hash by which a repeated key is told from a misused one.
import { createHash } from 'node:crypto'
import type { Act } from '../domain/accreditation/acts.ts'
import { canonicalJson } from './canonical-json.ts'

/** sha256 (hex) of an act's type and input, whatever the order of its fields. */
export const bodyHash = (act: Act | { readonly type: string; readonly input: unknown }): string =>
  createHash('sha256').update(canonicalJson({ type: act.type, input: act.input })).digest('hex')
