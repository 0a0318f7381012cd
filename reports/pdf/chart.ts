// Bars of counted things. Told apart by pattern, sign and number, so that nothing is lost in black and white; one Figure to those who listen.
import type { Chart, ChartPart, Fill } from '../document.ts'
import type { Canvas } from './canvas.ts'
import { flow } from './flow.ts'
import type { Element } from './report-pdf.ts'
import { heightOf, setText } from './set-text.ts'
import { paintShape, shapeSize } from './shapes.ts'
import { colour, page, style, textWidth } from './style.ts'

const labelWidth = 132
const barHeight = 20
const barGap = 9
const legendLine = 17
const swatch = { width: 26, height: 11 }
const captionGap = 6
/** A number stands inside its part where it has room, else above it. */
const roomForNumber = 16

const captionOf = (canvas: Canvas, chart: Chart): number => heightOf(setText(canvas, [{ text: chart.caption, style: style.caption }], textWidth)) + captionGap

const partsOf = (chart: Chart): readonly ChartPart[] => chart.bars[0]?.parts ?? []

/** Rows of the legend: as many entries beside each other as fit. */
const legendRows = (canvas: Canvas, chart: Chart): readonly (readonly { readonly part: ChartPart; readonly x: number }[])[] => {
  const rows: { part: ChartPart; x: number }[][] = [[]]
  let x = 0
  for (const part of partsOf(chart)) {
    const wide = swatch.width + 4 + shapeSize + 5 + canvas.width(part.label, style.cell) + 16
    if (x > 0 && x + wide > textWidth) {
      rows.push([])
      x = 0
    }
    rows.at(-1)?.push({ part, x })
    x += wide
  }
  return rows
}

/** The height of a chart: it is never parted over two pages. */
export const chartHeight = (canvas: Canvas, chart: Chart): number =>
  captionOf(canvas, chart) + chart.bars.length * (barHeight + barGap) + legendRows(canvas, chart).length * legendLine + 4

const hatch = (pdf: PDFKit.PDFDocument, x: number, y: number, width: number, height: number, both: boolean): void => {
  pdf.save()
  pdf.rect(x, y, width, height).clip()
  pdf.lineWidth(both ? 1.1 : 0.9)
  for (let at = x - height; at < x + width; at += both ? 4 : 5) {
    pdf.moveTo(at, y + height).lineTo(at + height, y)
    if (both) pdf.moveTo(at, y).lineTo(at + height, y + height)
  }
  pdf.stroke(both ? colour.red : colour.amber)
  pdf.restore()
}

const paint: Readonly<Record<Fill, (pdf: PDFKit.PDFDocument, x: number, y: number, width: number, height: number) => void>> = {
  solid: (pdf, x, y, width, height) => { pdf.rect(x, y, width, height).fill(colour.accent) },
  lines: (pdf, x, y, width, height) => { hatch(pdf, x, y, width, height, false) },
  crossed: (pdf, x, y, width, height) => { hatch(pdf, x, y, width, height, true) },
  open: (pdf, x, y, width, height) => { pdf.rect(x, y, width, height).fill(colour.white) },
}

const outlines: Readonly<Record<Fill, string>> = { solid: colour.accent, lines: colour.amber, crossed: colour.red, open: colour.muted }

const box = (pdf: PDFKit.PDFDocument, fill: Fill, x: number, y: number, width: number, height: number): void => {
  paint[fill](pdf, x, y, width, height)
  pdf.lineWidth(0.9)
  if (fill === 'open') pdf.dash(2.4, { space: 1.8 })
  pdf.rect(x + 0.45, y + 0.45, Math.max(0.1, width - 0.9), height - 0.9).stroke(outlines[fill])
  if (fill === 'open') pdf.undash()
}

/** The number on a ground of its own, so that no pattern runs through it. */
const number = (canvas: Canvas, { count, fill }: ChartPart, x: number, y: number, width: number): void => {
  const text = String(count)
  const wide = canvas.width(text, style.cellStrong)
  const inside = width >= Math.max(roomForNumber, wide + 6)
  const left = x + (width - wide) / 2
  const top = inside ? y + (barHeight - style.cellStrong.leading) / 2 : y - style.cellStrong.leading + 3
  if (inside && fill !== 'solid') canvas.pdf.rect(left - 3, y + 3, wide + 6, barHeight - 6).fill(colour.white)
  canvas.text({ text, hyphen: false }, left, top, { ...style.cellStrong, colour: inside && fill === 'solid' ? colour.white : colour.ink })
}

/** Draws a chart below the canvas's height, with its caption above and its legend below. */
export const drawChart = (canvas: Canvas, parent: Element, chart: Chart): void => {
  canvas.need(chartHeight(canvas, chart))
  const figure = canvas.element(parent, 'Figure', { alt: chart.alt })
  const caption = canvas.element(figure, 'Caption')
  flow(canvas, caption, [{ text: chart.caption, style: style.caption }])
  caption.end()
  canvas.y += captionGap
  const top = canvas.y
  const most = Math.max(1, ...chart.bars.map((bar) => bar.parts.reduce((sum, part) => sum + part.count, 0)))
  const unit = (textWidth - labelWidth) / most
  figure.add(() => {
    const { pdf } = canvas
    pdf.save()
    for (const bar of chart.bars) {
      canvas.text({ text: bar.label, hyphen: false }, page.left, canvas.y + (barHeight - style.cell.leading) / 2, style.cell)
      let x: number = page.left + labelWidth
      for (const part of bar.parts.filter((one) => one.count > 0)) {
        box(pdf, part.fill, x, canvas.y, part.count * unit, barHeight)
        number(canvas, part, x, canvas.y, part.count * unit)
        x += part.count * unit
      }
      canvas.y += barHeight + barGap
    }
    canvas.y += 2
    for (const row of legendRows(canvas, chart)) {
      for (const { part, x } of row) {
        box(pdf, part.fill, page.left + x, canvas.y + 2, swatch.width, swatch.height)
        paintShape(pdf, part.shape, page.left + x + swatch.width + 4, canvas.y + 3)
        canvas.text({ text: part.label, hyphen: false }, page.left + x + swatch.width + 4 + shapeSize + 5, canvas.y + 1, style.cell)
      }
      canvas.y += legendLine
    }
    pdf.restore()
  })
  figure.dictionary.data['A'] = { O: 'Layout', Placement: 'Block', BBox: [page.left, page.height - canvas.y, page.left + textWidth, page.height - top] }
  figure.end()
}
