// Where everything is drawn: the current page and height, text lines, artifacts and structure elements.
// Rule of the house: an artifact is never begun while a structure element's content is open, and no page is begun inside one.
import type { DocumentContent } from '../document.ts'
import { breakLines, type BrokenLine } from './line-breaks.ts'
import { openPdf, type Element } from './report-pdf.ts'
import { page, pageEnd, type FontName, type TextStyle } from './style.ts'

type Artifact = Parameters<PDFKit.PDFDocument['markContent']>[1]

export interface Canvas {
  readonly pdf: PDFKit.PDFDocument
  readonly root: Element
  /** A short document under a masthead has smaller headings than a report with a front page. */
  readonly short: boolean
  /** The height at which the next thing is drawn, from the top of the page. */
  y: number
  /** Space left above the lower margin. */
  room: () => number
  /** Whether nothing has been drawn on this page yet. */
  atTop: () => boolean
  newPage: () => void
  /** A new page unless `height` still fits. */
  need: (height: number) => void
  width: (text: string, style: TextStyle) => number
  lines: (text: string, style: TextStyle, width: number) => readonly BrokenLine[]
  /** Draws one line, its top at `y`. */
  text: (line: BrokenLine, x: number, y: number, style: TextStyle) => void
  /** Draws what carries no meaning of its own. */
  artifact: (draw: () => void, options?: Artifact) => void
  /** A structure element, added below `parent`. */
  element: (parent: Element, tag: string, options?: { readonly scope?: 'Column' | 'Row'; readonly alt?: string }) => Element
}

/** What pdfkit puts between a line's top and its letters: ascender and descender of the typeface, in parts of its size. */
const lineBox = 1.3

/** An empty canvas for `content`. `onPage` draws on every new page before anything else. */
export const openCanvas = (content: DocumentContent, onPage: (canvas: Canvas) => void): Canvas => {
  const pdf = openPdf(content)
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  const widths = new Map<string, number>()
  const use = (font: FontName, size: number): PDFKit.PDFDocument => pdf.font(font).fontSize(size)
  const width = (text: string, style: TextStyle): number => {
    const key = `${style.font}${style.size}|${text}`
    const known = widths.get(key)
    if (known !== undefined) return known
    const wide = use(style.font, style.size).widthOfString(text)
    widths.set(key, wide)
    return wide
  }
  const canvas: Canvas = {
    pdf,
    root,
    short: content.cover?.layout !== 'page',
    y: page.top,
    room: () => pageEnd - canvas.y,
    atTop: () => canvas.y <= page.top,
    newPage: () => {
      pdf.addPage()
      canvas.y = page.top
      onPage(canvas)
    },
    need: (height) => {
      if (height > canvas.room() && !canvas.atTop()) canvas.newPage()
    },
    width,
    lines: (text, style, wide) => breakLines(text, wide, (part) => width(part, style)),
    text: (line, x, y, style) => {
      if (line.text === '') return
      const top = y + (style.leading - lineBox * style.size) / 2
      use(style.font, style.size).fillColor(style.colour).text(line.text, x, top, { lineBreak: false })
      if (!line.hyphen) return
      // Read aloud and copied as one word: the hyphen stands for a soft one.
      pdf.markContent('Span', { actual: '\u00AD' })
      pdf.text('-', x + width(line.text, style), top, { lineBreak: false })
      pdf.endMarkedContent()
    },
    artifact: (draw, options = { type: 'Layout' }) => {
      pdf.markContent('Artifact', options)
      pdf.save()
      draw()
      pdf.restore()
      pdf.endMarkedContent()
    },
    element: (parent, tag, options = {}) => {
      const element = pdf.struct(tag, options)
      parent.add(element)
      return element
    },
  }
  return canvas
}
