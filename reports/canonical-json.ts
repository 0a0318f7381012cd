// One spelling for one content: keys sorted, absent values left out. Hashes and the attached data are made of it.
import { createHash } from 'node:crypto'

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, held]) => held !== undefined)
  // By code unit, not by locale: the order may not depend on the machine.
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return Object.fromEntries(entries.map(([key, held]) => [key, sorted(held)]))
}

/** JSON of `value` with the keys of every object in code-unit order. Indented by two spaces when `indent` is given. */
export const canonicalJson = (value: unknown, indent = 0): string => JSON.stringify(sorted(value), null, indent)

/** The sha256 of a text (as UTF-8) or of bytes, in lower-case hex. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')
