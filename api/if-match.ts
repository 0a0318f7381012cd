// The version a caller saw, sent with an act.
import { Refused } from '../domain/refusal.ts'

/** The version in `If-Match: "3"`; none without the header, or with `*`. Refused 422 `version-malformed`. */
export const ifMatch = (header: string | undefined): number | undefined => {
  if (header === undefined || header.trim() === '*') return undefined
  const version = /^"(\d{1,9})"$/.exec(header.trim())?.[1]
  if (version === undefined) throw new Refused({ kind: 'invalid', code: 'version-malformed', field: 'If-Match' })
  return Number(version)
}
