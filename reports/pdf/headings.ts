// Headings: the tag, the bookmark, the place a contents line leads to. A level that would be skipped becomes the next one down.
import type { Canvas } from './canvas.ts'
import { flow } from './flow.ts'
import { plain } from './readable-text.ts'
import type { Element } from './report-pdf.ts'
import type { Shape } from '../document.ts'
import type { Para } from './set-text.ts'
import { style, textWidth, type TextStyle } from './style.ts'

export type Level = 1 | 2 | 3 | 4
/** `level` as the content asked for it. */
export interface Placed { readonly title: string; readonly level: Level; readonly destination: string; readonly page: number }

const reportStyles: Record<Level, TextStyle> = { 1: style.heading1, 2: style.heading2, 3: style.heading3, 4: style.heading4 }
const shortStyles: Record<Level, TextStyle> = { ...reportStyles, 1: style.smallHeading1, 2: style.smallHeading2 }
const styleOf = (canvas: Canvas, level: Level): TextStyle => (canvas.short ? shortStyles : reportStyles)[level]
/** Space above and below a heading. */
const above: Record<Level, number> = { 1: 38, 2: 24, 3: 18, 4: 12 }
const spaceAbove = (canvas: Canvas, level: Level): number => (canvas.short ? Math.min(above[level], 24) : above[level])
/** Space above a heading that stands directly below another. */
const aboveInRow: Record<Level, number> = { 1: 24, 2: 8, 3: 8, 4: 6 }
const below: Record<Level, number> = { 1: 10, 2: 6, 3: 4, 4: 2 }

export interface Headings {
  readonly placed: readonly Placed[]
  /** Draws a heading; the caller has seen to it that what follows fits below. */
  draw: (parent: Element, heading: { readonly level: Level; readonly text: string; readonly note?: string; readonly shape?: Shape }) => void
}

/** The space above a heading (none at the top of a page) and the whole height it takes. */
export const headingHeight = (canvas: Canvas, level: Level, text: string, note?: string): number => {
  const { leading } = styleOf(canvas, level)
  const lines = canvas.lines(text, styleOf(canvas, level), textWidth).length
  return (canvas.atTop() ? 0 : spaceAbove(canvas, level)) + lines * leading + (note === undefined ? 0 : style.muted.leading) + below[level]
}

/** Draws headings and remembers where they stand. Bookmarks nest by level. */
export const openHeadings = (canvas: Canvas): Headings => {
  const placed: Placed[] = []
  const open: { readonly level: Level; readonly item: PDFKit.PDFOutline }[] = []
  const bookmark = (title: string, level: Level): void => {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop()
    const under = open.at(-1)?.item ?? canvas.pdf.outline
    // pdfkit counts `left` from the right edge.
    const item = under.addItem(title, { fit: false, top: Math.max(canvas.y - 8, 0), left: canvas.pdf.page.width, zoom: 0, expanded: false })
    open.push({ level, item })
  }
  let last: Level = 1
  let endedAt = -1
  return {
    placed,
    draw: (parent, heading) => {
      const level = Math.min(heading.level, last + 1) as Level
      last = level
      if (!canvas.atTop()) canvas.y += canvas.y === endedAt ? aboveInRow[level] : spaceAbove(canvas, level)
      const title = plain(heading.text)
      // Fixed width and ASCII: pdfkit sorts these names by locale, PDF wants them by byte.
      const destination = `d${String(placed.length + 1).padStart(6, '0')}`
      canvas.pdf.addNamedDestination(destination, 'XYZ', 0, Math.max(canvas.y - 8, 0), null)
      bookmark(title, level)
      placed.push({ title, level: heading.level, destination, page: canvas.pdf.bufferedPageRange().count })
      const para: Para = { text: heading.text, style: styleOf(canvas, level), ...(heading.shape ? { shape: heading.shape } : {}) }
      flow(canvas, parent, [para], { tag: `H${level}` })
      if (heading.note !== undefined) flow(canvas, parent, [{ text: heading.note, style: style.muted }])
      canvas.y += below[level]
      endedAt = canvas.y
    },
  }
}
