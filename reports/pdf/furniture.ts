// What stands on every page beside the text: the draft's mark, running head, foot with the page number. All of it artifacts.
import { frameText } from '../../text/report-frame.ts'
import type { DocumentContent } from '../document.ts'
import type { Canvas } from './canvas.ts'
import { plain } from './readable-text.ts'
import { colour, page, style, textWidth, type TextStyle } from './style.ts'

const headY = 44
const footY = page.height - 46

/** The word across a draft's pages. */
export const draftMarkOf = (content: DocumentContent): string => plain(content.draftMark ?? frameText.draftMark)

/** Draws the draft's mark behind what the page will hold. */
export const drawWatermark = (canvas: Canvas, mark: string): void => {
  const unit = canvas.width(mark, { font: 'B', size: 100, leading: 100, colour: colour.watermark })
  const size = Math.min(128, (620 / Math.max(unit, 1)) * 100)
  const wide = (unit * size) / 100
  canvas.artifact(() => {
    canvas.pdf.rotate(-52, { origin: [page.width / 2, page.height / 2] })
    canvas.pdf.font('B').fontSize(size).fillColor(colour.watermark)
    canvas.pdf.text(mark, (page.width - wide) / 2, (page.height - size * 1.3) / 2, { lineBreak: false })
  }, { type: 'Pagination' })
}

/** The text, cut with an ellipsis where it is wider than `width`: running lines only repeat what stands in full elsewhere. */
const cut = (canvas: Canvas, text: string, width: number, ink: TextStyle): string => {
  const chars = Array.from(text.slice(0, 200))
  if (chars.length === text.length && canvas.width(text, ink) <= width) return text
  while (chars.length > 1 && canvas.width(`${chars.join('')}…`, ink) > width) chars.pop()
  return `${chars.join('').trimEnd()}…`
}

const running = (canvas: Canvas, y: number, left: string, right: string, strongRight: boolean, edge: 'Top' | 'Bottom'): void => {
  const rightStyle = strongRight ? style.runningStrong : style.running
  const wide = canvas.width(right, rightStyle)
  canvas.artifact(() => {
    canvas.text({ text: cut(canvas, left, textWidth - wide - 24, style.running), hyphen: false }, page.left, y, style.running)
    canvas.text({ text: right, hyphen: false }, page.left + textWidth - wide, y, rightStyle)
    const line = edge === 'Top' ? y + 16 : y - 7
    canvas.pdf.lineWidth(0.5).moveTo(page.left, line).lineTo(page.left + textWidth, line).stroke(colour.rule)
  }, { type: 'Pagination', attached: [edge], bbox: [page.left, y - 8, page.left + textWidth, y + 18] })
}

/** Draws head and foot on all pages, last of all: only now is the number of pages known. */
export const drawFurniture = (canvas: Canvas, content: DocumentContent, pages: number): void => {
  for (let at = 0; at < pages; at += 1) {
    canvas.pdf.switchToPage(at)
    const coverPage = at === 0 && content.cover?.layout === 'page'
    if (!coverPage) running(canvas, headY, plain(content.runningHead), content.draft ? draftMarkOf(content) : '', true, 'Top')
    running(canvas, footY, plain(content.runningFoot ?? ''), frameText.pageOf(at + 1, pages), false, 'Bottom')
  }
}
