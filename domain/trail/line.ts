// One row of the trail as it stands in the chain: one spelling, in which two rows that differ in anything are never alike.

/** What kind of thing happened: something was done in a case, changed outside one, somebody came in, read, took a list or document along, or was refused. */
export const trailKinds = ['act', 'change', 'signIn', 'read', 'export', 'refusal'] as const
export type TrailKind = (typeof trailKinds)[number]

/** A row; ids and codes, never what was read or written. `at`: microseconds since 1970, as text. `mark`: digest (hex) of the row the change was written as. */
export interface ChainedRow {
  readonly id: number; readonly at: string; readonly personId: string; readonly kind: TrailKind; readonly action: string; readonly thing: string; readonly thingId: string | null
  readonly caseId: string | null; readonly offerId: string | null; readonly source: string | null; readonly no: number | null
  readonly outcome: 'done' | 'refused'; readonly codes: readonly string[]; readonly requestId: string | null; readonly circle: boolean; readonly quarter: number | null; readonly mark: string | null
}

/** The text that is hashed for the row at place `seq` of the chain. */
export const trailLine = (row: ChainedRow, seq: number): string => JSON.stringify([
  1, seq, row.id, row.at, row.personId, row.kind, row.action, row.thing, row.thingId, row.caseId, row.offerId, row.source, row.no, row.outcome, row.codes, row.requestId, row.circle, row.quarter, row.mark,
])

/** The head of the chain: how many rows it has, and the hash (hex) of the last. Kept elsewhere, it shows that nothing up to it was cut off or rewritten. */
export interface TrailHead { readonly seq: number; readonly hash: string }
/** The hash before the first row. */
export const noHash = '0'.repeat(64)

/** A head as it is printed and given: `1234:ab…`. Undefined where it is none. */
export const headText = ({ seq, hash }: TrailHead): string => `${seq}:${hash}`
export const headOf = (text: string): TrailHead | undefined => {
  const found = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text.trim())
  return found?.[1] === undefined || found[2] === undefined ? undefined : { seq: Number(found[1]), hash: found[2] }
}
