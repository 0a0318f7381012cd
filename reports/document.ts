// The content of a document, apart from how it looks: plain data that can be stored, compared and tested without a PDF.
// reports/render.ts is the only one who turns it into pages. Texts may be of any length and hold any characters.
import type { Instant } from '../domain/deadlines/types.ts'

/** A drawn sign. It always stands beside a word, so that nothing is told by shape or colour alone. */
export type Shape = 'check' | 'triangle' | 'diamond' | 'ring' | 'half' | 'flag' | 'star'

/** Level 1 is the section's own title. A skipped level is drawn as the next one down. */
export interface Heading { readonly type: 'heading'; readonly level: 2 | 3 | 4; readonly text: string; readonly note?: string; readonly shape?: Shape }
/** User text: a blank line begins a new paragraph, a single newline a new line. */
export interface Paragraph { readonly type: 'paragraph'; readonly text: string; readonly tone?: 'plain' | 'lead' | 'label' | 'muted'; readonly shape?: Shape; /** Never the last thing on a page; a label never is. */ readonly keepsWithNext?: true }
export interface List { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
export interface KeyValue { readonly key: string; readonly value: string }
export interface KeyValues { readonly type: 'keyValues'; readonly rows: readonly KeyValue[] }
export interface Column { readonly title: string; readonly width: number }
export interface RichCell { readonly text: string; readonly strong?: boolean; readonly shape?: Shape; /** A smaller line below. */ readonly sub?: string }
export type Cell = string | RichCell
/** A row that heads those below it, across all columns. */
export interface GroupRow { readonly group: string }
/** Columns share the page's width in proportion to `width`. With `rowHeader` the first cell of a row is its header. */
export interface Table {
  readonly type: 'table'
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[] | GroupRow)[]
  readonly rowHeader: boolean
}
/** How a bar's part is filled, so that parts are told apart in black and white: by their pattern, their sign and the number in them. */
export type Fill = 'solid' | 'lines' | 'crossed' | 'open'
export interface ChartPart { readonly label: string; readonly count: number; readonly fill: Fill; readonly shape: Shape }
/** Bars of counted things, one below the other on one scale. `alt` says all of it in words; a table with the numbers belongs beside it. */
export interface Chart { readonly type: 'chart'; readonly caption: string; readonly alt: string; readonly bars: readonly { readonly label: string; readonly parts: readonly ChartPart[] }[] }
/** Values on one scale that begins at nought, as a radar or as bars; null where there is none. `text` is the value in words, `alt` says all of it. */
export interface Values { readonly type: 'values'; readonly form: 'radar' | 'bars'; readonly caption: string; readonly alt: string; readonly most: number; readonly items: readonly { readonly label: string; readonly value: number | null; readonly text: string }[] }
/** A strip for each line, points from period to period. No line is drawn over a missing value, nor into a period that `breaks` names. */
export interface Curves { readonly type: 'curves'; readonly caption: string; readonly alt: string; readonly most: number; readonly periods: readonly string[]; readonly breaks: readonly number[]; readonly lines: readonly { readonly label: string; readonly values: readonly (number | null)[] }[] }
export interface Note { readonly type: 'note'; readonly title?: string; readonly text: string }
/** A text as it was and as it became. */
export interface BeforeAfter { readonly type: 'beforeAfter'; readonly caption: string; readonly before: string; readonly after: string }
/** What someone wrote, and the answer to it. */
export interface Remark {
  readonly type: 'remark'
  readonly label: string
  readonly quote: string
  readonly answer?: { readonly label: string; readonly text: string; readonly shape?: Shape }
}
export type Block = Heading | Paragraph | List | KeyValues | Table | Chart | Values | Curves | Note | BeforeAfter | Remark

/** A chapter: its title becomes a heading of level 1, a bookmark and a line in the contents. */
export interface Section { readonly title: string; readonly startsPage?: boolean; readonly blocks: readonly Block[] }

/** The front: a page of its own, or a masthead above the first section. */
export interface Cover {
  readonly layout: 'page' | 'masthead'
  readonly eyebrow: string
  readonly title: string
  readonly subtitle?: string
  readonly status?: string
  readonly facts: readonly KeyValue[]
  readonly foot?: string
}

/** Data that travels inside the file. `name` is plain ASCII. */
export interface Attachment { readonly name: string; readonly description: string; readonly json: unknown }

/** One document. `createdAt` is the record's own time, never now: the same content gives the same bytes. */
export interface DocumentContent {
  readonly kind: string
  readonly title: string
  readonly subject: string
  readonly author: string
  readonly lang: string
  readonly createdAt: Instant
  readonly draft: boolean
  /** The word drawn across a draft's pages. (Default: UDKAST) */
  readonly draftMark?: string
  readonly runningHead: string
  readonly runningFoot?: string
  readonly cover?: Cover
  readonly contents: boolean
  readonly sections: readonly Section[]
  readonly attachment?: Attachment
}
