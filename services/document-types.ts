// What the edge asks of the documents beside a case: files, reports, notices, and the shared learning. Types only.
import type { FiledRow } from '../store/documents.ts'
import type { TextPart } from '../domain/learnings/highlight.ts'
import type { Instant } from '../domain/deadlines/types.ts'

export interface Page<T> { readonly rows: readonly T[]; readonly total: number }

/** `name` and `contentType` have been checked against the bytes. */
export interface FileInput { readonly name: string; readonly contentType: string; readonly bytes: Uint8Array }
export interface StoredFile { readonly fileId: string; readonly sha256: string; readonly size: number }
/** A file of a case as it is told of: `uploadedAt` is not the evidence's own date, which stands in its text. sha256 in hexadecimal. */
export interface FileRow { readonly fileId: string; readonly owner: 'offer' | 'team'; readonly name: string; readonly contentType: string; readonly sha256: string; readonly size: number; readonly uploadedBy: { readonly personId: string; readonly name: string }; readonly uploadedAt: Instant }
/** sha256 in hexadecimal. */
export interface FileView { readonly bytes: Uint8Array; readonly contentType: string; readonly name: string; readonly sha256: string }
export interface PdfView { readonly bytes: Uint8Array; readonly fileName: string; readonly sha256: string }

export type ReportKind = 'startLetter' | 'hearingDraft' | 'finalReport' | 'decisionDocument' | 'actionPlan'

/** A rendered document. `ready` false: it is owed and being made; its hash, pages and time are null until then. */
export interface ReportRow {
  readonly reportId: string
  readonly accreditationId: string
  readonly kind: ReportKind
  readonly version: number
  readonly draft: boolean
  readonly ready: boolean
  readonly fileName: string
  readonly sha256: string | null
  readonly pages: number | null
  readonly at: Instant | null
  /** How it stands in the journal system; absent where it goes to none. */
  readonly filed?: FiledRow
}
/** A rendered document with its bytes. */
export interface ReportFile extends ReportRow {
  readonly ready: true
  readonly sha256: string
  readonly pages: number
  readonly at: Instant
  readonly bytes: Uint8Array
}

/** A message to the person in the database. `duty` names what the person owes or follows; `data` holds ids, codes and instants. */
export interface NoticeRow {
  readonly noticeId: string
  readonly accreditationId: string
  readonly offerName: string
  readonly kind: string
  readonly duty: string
  readonly at: Instant
  readonly readAt: Instant | null
  readonly data: Readonly<Record<string, unknown>>
  /** In Danish: what has happened, by when, and the one thing to do; left out only for a kind that is not known. */
  readonly text?: string
}

/** One thing that was refused: who, when, where, which codes; never what was written. `accreditationId` is null where there was no case yet. */
export interface RefusalRow { readonly at: Instant; readonly person: { readonly personId: string; readonly name: string }; readonly accreditationId: string | null; readonly act: string; readonly codes: readonly string[] }

export type LearningKind = 'goodPractice' | 'trial' | 'method' | 'lesson'
export interface LearningQuery {
  readonly q?: string
  readonly requirementId?: string
  readonly area?: string
  readonly kind?: LearningKind
  readonly page: number
  readonly pageSize: number
}
export interface LearningRow {
  readonly learningId: string
  readonly offerId: string
  readonly offerName: string
  readonly area: string
  readonly kind: LearningKind
  readonly title: string
  readonly text: string
  readonly requirementIds: readonly string[]
  readonly sharedAt: Instant
  /** How many other offers want to try it: counted once each. */
  readonly wantedBy: number
  /** Title and the best places of the text with the words searched for, as parts; null where no words were given. */
  readonly found: { readonly title: readonly TextPart[]; readonly text: readonly TextPart[] } | null
}
/** What became of a wish: the case in which it is a trial now, or null while it is kept. */
export interface WishAnswer { readonly offerId: string; readonly accreditationId: string | null }
export interface WishRow extends WishAnswer { readonly learningId: string; readonly title: string; readonly sharedByOffer: string; readonly at: Instant }
export interface Learnings {
  /** Best match first where `q` is given, else newest first. */
  search(personId: string, query: LearningQuery): Promise<Page<LearningRow>>
  /** "Vi vil prøve det samme": a trial where the offer's case is in stage 2 or 3, else a wish that is kept. Once an offer, however often it is asked. */
  wantToTry(personId: string, learningId: string, offerId: string): Promise<WishAnswer>
  /** Takes an extract out of the search; what was recorded of it stays. */
  withdraw(personId: string, learningId: string): Promise<void>
  /** What an offer wants to try, the newest first: for its own people. */
  wishes(personId: string, offerId: string): Promise<readonly WishRow[]>
}
