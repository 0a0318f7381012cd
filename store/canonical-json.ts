// One spelling of a JSON value, so that its digest depends on what it says and not on the order it was written in.

import { createHash } from 'node:crypto'

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : Number(a > b)).map(([key, one]) => [key, sorted(one)]))
}

/** The value as JSON without blanks, every object's keys in order. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value))

/** The sha256 of a value's canonical JSON. */
export const digestOf = (value: unknown): Buffer => createHash('sha256').update(canonicalJson(value) ?? '', 'utf8').digest()
