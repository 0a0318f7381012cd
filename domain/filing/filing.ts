// Journalising in another system: which documents go out, what is said of them, and how its receipt is read. Pure.
import type { DocumentKind } from '../accreditation/documents.ts'
import type { Instant, LocalDate } from '../deadlines/types.ts'

/** What an authority journalises of a finished audit; drafts and letters are in the bundle for access to documents. */
export const filedKinds = ['finalReport', 'decisionDocument', 'actionPlan'] as const satisfies readonly DocumentKind[]

/** The owed work that makes what another sends: 'filing/finalReport/1' → 'finalReport/1'. The record writes the longer one in SQL. */
export const documentWorkOf = (filing: string): string => filing.slice('filing/'.length)

/** Sent once more when no receipt has come for so long; told to the administrator as failing when none has come for `overdueMs`. */
export const receiptPolicy = { resendMs: 24 * 3_600_000, overdueMs: 72 * 3_600_000 } as const

/** Everything that is said of a document: for the journal system's own register. */
export interface FilingFacts {
  readonly documentId: string; readonly kind: (typeof filedKinds)[number]; readonly version: number; readonly title: string; readonly date: LocalDate
  readonly kle: string; readonly offerId: string; readonly offerName: string; readonly centre: string; readonly caseId: string; readonly cycle: string
  readonly file: { readonly name: string; readonly sha256: string; readonly bytes: number; readonly pages: number }
}

/** The names of its files without their endings: the same however often it is sent, and no other document's. */
export const stemOf = ({ offerId, cycle, documentId }: Pick<FilingFacts, 'offerId' | 'cycle' | 'documentId'>): string =>
  `${`${offerId}-${cycle}`.replaceAll(/[^\w-]/g, '_')}-${documentId}`

const format = 'akkreditering-journal/1'

export const metadataJson = (facts: FilingFacts): string => `${JSON.stringify({ format, ...facts }, null, 2)}\n`

// XML 1.0 has no place at all for most control characters.
const escaped = (text: string | number): string => String(text)
  // eslint-disable-next-line no-control-regex
  .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const element = (name: string, value: unknown, indent = '  '): string => (typeof value === 'object' && value !== null
  ? `${indent}<${name}>\n${Object.entries(value).map(([key, one]) => element(key, one, `${indent}  `)).join('')}${indent}</${name}>\n`
  : `${indent}<${name}>${escaped(value as string | number)}</${name}>\n`)

/** The same as XML, element by element. */
export const metadataXml = (facts: FilingFacts): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<document format="${format}">\n${Object.entries(facts).map(([key, one]) => element(key, one)).join('')}</document>\n`

/** `fault`: the other side said no, or what lies there is no receipt for this document; `said`: its own words. */
export type ReceiptFault = 'refused' | 'noJson' | 'anotherDocument'
export type Receipt = { readonly status: 'received'; readonly journalNo: string | null } | { readonly status: 'refused'; readonly fault: ReceiptFault; readonly said: string }

/** What a receipt says: `{"documentId","sha256","status":"received","journalNo"?}` or `{…,"status":"refused","reason"}`. One that is of another document, or no receipt, is refused. */
export function readReceipt(text: string, of: { readonly documentId: string; readonly sha256: string }): Receipt {
  let said: Readonly<Record<string, unknown>>
  try {
    const parsed: unknown = JSON.parse(text)
    said = typeof parsed === 'object' && parsed !== null ? parsed as Readonly<Record<string, unknown>> : {}
  } catch {
    return { status: 'refused', fault: 'noJson', said: '' }
  }
  if (said['documentId'] !== of.documentId || said['sha256'] !== of.sha256) return { status: 'refused', fault: 'anotherDocument', said: '' }
  if (said['status'] === 'received') return { status: 'received', journalNo: typeof said['journalNo'] === 'string' ? said['journalNo'].slice(0, 200) : null }
  return { status: 'refused', fault: 'refused', said: typeof said['reason'] === 'string' ? said['reason'].slice(0, 300) : '' }
}

/** A document as the record knows it, before a port's KLE number is put to it. */
export type FiledDocument = Omit<FilingFacts, 'kle'> & { readonly bytes: Uint8Array; readonly at: Instant }
