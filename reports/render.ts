// Content to pages: a tagged, archival PDF (PDF/A-3a and PDF/UA-1 in one file). The same content gives the same bytes.
// All of it is synchronous work of some tenths of a second: it runs in a thread of its own (render-pool.ts), not where requests are served.
import { sha256 } from './canonical-json.ts'
import type { DocumentContent } from './document.ts'
import { drawable } from './drawable.ts'
import { drawBlocks, startHeight } from './pdf/blocks.ts'
import { openCanvas, type Canvas } from './pdf/canvas.ts'
import { openContents } from './pdf/contents.ts'
import { drawFront } from './pdf/front.ts'
import { draftMarkOf, drawFurniture, drawWatermark } from './pdf/furniture.ts'
import { headingHeight, openHeadings } from './pdf/headings.ts'
import { closePdf } from './pdf/report-pdf.ts'

export interface RenderedDocument { readonly bytes: Buffer; readonly pages: number; /** Of the bytes, in hex. */ readonly sha256: string }

/** A chapter begins on this page only when this much of it can stand here. */
const chapterRoom = 170

const drawSections = (canvas: Canvas, content: DocumentContent): ReturnType<typeof openHeadings> => {
  const headings = openHeadings(canvas)
  content.sections.forEach((section, index) => {
    if (section.startsPage === true && index > 0 && !canvas.atTop()) canvas.newPage()
    canvas.need(Math.max(canvas.short ? 90 : chapterRoom, headingHeight(canvas, 1, section.title) + Math.min(startHeight(canvas, section.blocks, 0), 420)))
    const element = canvas.element(canvas.root, 'Sect')
    headings.draw(element, { level: 1, text: section.title })
    drawBlocks(canvas, headings, element, section.blocks)
    element.end()
  })
  return headings
}

/** Renders a document. Rejects with RangeError when `createdAt` is no instant; content of any other kind is drawn. */
export const renderDocument = async (content: DocumentContent): Promise<RenderedDocument> => {
  const drawn = drawable(content)
  const canvas = openCanvas(drawn, (opened) => {
    if (drawn.draft) drawWatermark(opened, draftMarkOf(drawn))
  })
  if (drawn.cover) drawFront(canvas, drawn.cover)
  else canvas.newPage()
  if (drawn.contents && drawn.cover) canvas.newPage()
  const contents = drawn.contents ? openContents(canvas, drawn.sections) : undefined
  if (contents || drawn.cover?.layout === 'page') canvas.newPage()
  const headings = drawSections(canvas, drawn)
  const pages = canvas.pdf.bufferedPageRange().count
  contents?.fill(headings.placed)
  drawFurniture(canvas, drawn, pages)
  canvas.root.end()
  const bytes = await closePdf(canvas.pdf)
  return { bytes, pages, sha256: sha256(bytes) }
}
