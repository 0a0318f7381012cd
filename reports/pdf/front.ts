// The front: a page of its own with a coloured field, or a masthead above the first chapter.
import type { Cover } from '../document.ts'
import type { Canvas } from './canvas.ts'
import { flow } from './flow.ts'
import { plain } from './readable-text.ts'
import type { Element } from './report-pdf.ts'
import { drawLines, heightOf, parasOf, setText, tags, type Para, type SetLine } from './set-text.ts'
import { colour, coverTitles, page, style, textWidth } from './style.ts'
import { drawTable, tableHeight, type TableParts } from './table.ts'

const chipPad = 9

const drawStatus = (canvas: Canvas, parent: Element, status: string): void => {
  const wide = canvas.width(status, style.label) + 2 * chipPad
  if (wide > textWidth) return flow(canvas, parent, [{ text: status, style: style.label }])
  canvas.artifact(() => canvas.pdf.lineWidth(1).roundedRect(page.left, canvas.y, wide, 22, 3).stroke(colour.accent))
  const element = canvas.element(parent, 'P')
  element.add(() => canvas.text({ text: status, hyphen: false }, page.left + chipPad, canvas.y + 4, style.label))
  element.end()
  canvas.y += 22
}

const factsTable = (cover: Cover): TableParts => ({
  columns: [{ title: '', width: 30 }, { title: '', width: 70 }], header: false, rowHeader: true, rows: cover.facts.map((fact) => [fact.key, fact.value]), cellStyle: style.value, headStyle: style.key,
})

/** The facts with the foot below them; above them where it would stand alone on the next page. */
const drawFacts = (canvas: Canvas, parent: Element, cover: Cover, gap: number): void => {
  const foot = cover.foot === undefined ? [] : parasOf(cover.foot, style.muted, 5)
  const facts = factsTable(cover)
  const footHeight = foot.length === 0 ? 0 : gap + heightOf(setText(canvas, foot, textWidth))
  const first = footHeight > 0 && tableHeight(canvas, facts) + footHeight > canvas.room()
  if (first) {
    flow(canvas, parent, foot)
    canvas.y += gap
  }
  if (cover.facts.length > 0) drawTable(canvas, parent, facts)
  if (!first && foot.length > 0) {
    canvas.y += gap
    flow(canvas, parent, foot)
  }
}

/** The lines on the coloured field, with the largest title that keeps within its share of the page. Undefined: the title is too long for it. */
const fieldLines = (canvas: Canvas, cover: Cover): readonly SetLine[] | undefined => {
  for (const { style: title, lines } of coverTitles) {
    const paras: readonly Para[] = [
      { text: plain(cover.eyebrow), style: style.eyebrow },
      { text: plain(cover.title), style: title, gap: 14 },
      ...(cover.subtitle === undefined ? [] : [{ text: plain(cover.subtitle), style: style.coverNote, gap: 12 }]),
    ]
    const set = setText(canvas, paras, textWidth)
    if (set.filter((line) => line.para === 1).length <= lines && set.filter((line) => line.para !== 1).length <= 8) return set
  }
  return undefined
}

const drawField = (canvas: Canvas, parent: Element, lines: readonly SetLine[], top: number, bottom: number): void => {
  const height = top + heightOf(lines) + bottom
  canvas.artifact(() => canvas.pdf.rect(0, 0, page.width, height).fill(colour.accent))
  drawLines(canvas, lines, 0, lines.length, page.left, top, tags(canvas, parent, 'P'))
  canvas.y = height
}

const drawPage = (canvas: Canvas, parent: Element, cover: Cover): void => {
  const lines = fieldLines(canvas, cover)
  if (lines) drawField(canvas, parent, lines, 88, 38)
  else drawPlain(canvas, parent, cover)
  canvas.y += 28
  if (cover.status !== undefined) drawStatus(canvas, parent, cover.status)
  canvas.y += 18
  drawFacts(canvas, parent, cover, 14)
}

/** A title too long for the field is set as a heading of ordinary size. */
const drawPlain = (canvas: Canvas, parent: Element, cover: Cover): void => flow(canvas, parent, [
  { text: cover.eyebrow, style: style.label },
  ...parasOf(cover.title, style.heading2, 8).map((para) => ({ ...para, gap: 8 })),
  ...(cover.subtitle === undefined ? [] : parasOf(cover.subtitle, style.lead, 6)),
])

const drawMasthead = (canvas: Canvas, parent: Element, cover: Cover): void => {
  const fits = canvas.lines(cover.title, style.heading1, textWidth).length <= 4
  if (fits) {
    flow(canvas, parent, [
      { text: cover.eyebrow, style: style.label },
      { text: plain(cover.title), style: style.heading1, gap: 4 },
      ...(cover.subtitle === undefined ? [] : parasOf(cover.subtitle, style.lead, 4)),
    ])
  } else drawPlain(canvas, parent, cover)
  canvas.y += 14
  if (cover.status !== undefined) {
    drawStatus(canvas, parent, cover.status)
    canvas.y += 14
  }
  drawFacts(canvas, parent, cover, 10)
}

/** Draws the front at the top of a new page. */
export const drawFront = (canvas: Canvas, cover: Cover): void => {
  canvas.newPage()
  const parent = canvas.element(canvas.root, 'Sect')
  if (cover.layout === 'page') drawPage(canvas, parent, cover)
  else drawMasthead(canvas, parent, cover)
  parent.end()
}
