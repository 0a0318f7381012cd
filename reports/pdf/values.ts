// Figures of values: a radar, bars, and a strip of points for each line over the years. Every value stands as a number in the drawing, so
// that nothing depends on colour; to those who listen it is one Figure that says all in words.
import type { Curves, Values } from '../document.ts'
import type { Canvas } from './canvas.ts'
import { flow } from './flow.ts'
import type { Element } from './report-pdf.ts'
import { heightOf, setText } from './set-text.ts'
import { colour, page, style, textWidth } from './style.ts'

type Figure = Values | Curves
const captionGap = 8
const labelWidth = 168
const radar = { radius: 92, margin: 44, labelWidth: 128 } as const
const bar = { height: 14, gap: 8 } as const
const strip = { height: 44, gap: 7, head: 18, above: 19, below: 6 } as const
/** How many lines of a label are shown beside a drawing; the whole of it stands in the table. */
const labelLines = 3

const captionHeight = (canvas: Canvas, figure: Figure): number => heightOf(setText(canvas, [{ text: figure.caption, style: style.caption }], textWidth)) + captionGap

const labelOf = (canvas: Canvas, text: string, width: number): ReturnType<Canvas['lines']> => canvas.lines(text, style.cell, width).slice(0, labelLines)
const rowHeight = (canvas: Canvas, label: string, least: number): number => Math.max(least, labelOf(canvas, label, labelWidth - 10).length * style.cell.leading)

const bodyHeight = (canvas: Canvas, figure: Figure): number => {
  if (figure.type === 'curves') return strip.head + figure.lines.reduce((sum, line) => sum + rowHeight(canvas, line.label, strip.height) + strip.gap, 0)
  if (figure.form === 'radar') return 2 * (radar.radius + radar.margin)
  return figure.items.reduce((sum, item) => sum + rowHeight(canvas, item.label, bar.height) + bar.gap, 0) + style.cellSub.leading
}

/** The height of a figure: it is never parted over two pages. */
export const figureHeight = (canvas: Canvas, figure: Figure): number => captionHeight(canvas, figure) + bodyHeight(canvas, figure) + 4

const put = (canvas: Canvas, text: string, x: number, y: number, how: 'left' | 'middle' | 'right' = 'left', strong = false): void => {
  const used = strong ? style.cellStrong : style.cell
  const wide = canvas.width(text, used)
  canvas.text({ text, hyphen: false }, how === 'left' ? x : how === 'middle' ? x - wide / 2 : x - wide, y, used)
}

const drawLabel = (canvas: Canvas, label: string, top: number, height: number): void => {
  const lines = labelOf(canvas, label, labelWidth - 10)
  lines.forEach((line, at) => canvas.text(line, page.left, top + (height - lines.length * style.cell.leading) / 2 + at * style.cell.leading, style.cell))
}

function drawBars(canvas: Canvas, { items, most }: Values): void {
  const { pdf } = canvas
  const left = page.left + labelWidth
  const unit = (textWidth - labelWidth - 62) / most
  const bottom = canvas.y + items.reduce((sum, item) => sum + rowHeight(canvas, item.label, bar.height) + bar.gap, 0)
  pdf.lineWidth(0.6)
  for (let mark = 0; mark <= most; mark += 1) {
    pdf.moveTo(left + mark * unit, canvas.y - 2).lineTo(left + mark * unit, bottom - 4).stroke(mark === 0 ? colour.muted : colour.rule)
    put(canvas, String(mark), left + mark * unit, bottom - 3, 'middle')
  }
  for (const item of items) {
    const height = rowHeight(canvas, item.label, bar.height)
    const y = canvas.y + (height - bar.height) / 2
    drawLabel(canvas, item.label, canvas.y, height)
    if (item.value !== null) pdf.rect(left, y, Math.max(1, item.value * unit), bar.height).fill(colour.bar)
    put(canvas, item.text, left + (item.value ?? 0) * unit + 6, y + (bar.height - style.cell.leading) / 2, 'left', item.value !== null)
    canvas.y += height + bar.gap
  }
}

const spot = (at: number, count: number, distance: number, centre: { readonly x: number; readonly y: number }): readonly [number, number] => {
  const angle = (2 * Math.PI * at) / count - Math.PI / 2
  return [centre.x + distance * Math.cos(angle), centre.y + distance * Math.sin(angle)]
}

function drawRadar(canvas: Canvas, { items, most }: Values): void {
  const { pdf } = canvas
  const centre = { x: page.left + textWidth / 2, y: canvas.y + radar.radius + radar.margin }
  const count = items.length
  const ring = (distance: number): [number, number][] => items.map((_, at) => [...spot(at, count, distance, centre)])
  pdf.lineWidth(0.6)
  for (let mark = 1; mark <= most; mark += 1) pdf.polygon(...ring((mark / most) * radar.radius)).stroke(colour.rule)
  items.forEach((_, at) => pdf.moveTo(centre.x, centre.y).lineTo(...spot(at, count, radar.radius, centre)).stroke(colour.rule))
  for (let mark = 1; mark <= most; mark += 1) put(canvas, String(mark), centre.x - 4, centre.y - (mark / most) * radar.radius - 2, 'right')
  // The line is open at a theme without a value: a point in the middle would say nought.
  const points = items.map((item, at) => (item.value === null ? null : spot(at, count, (item.value / most) * radar.radius, centre)))
  pdf.lineWidth(1.8)
  points.forEach((from, at) => { const to = points[(at + 1) % count]; if (from && to) pdf.moveTo(...from).lineTo(...to).stroke(colour.accent) })
  for (const point of points) if (point) pdf.circle(...point, 3).fill(colour.accent)
  items.forEach((item, at) => {
    const [x, y] = spot(at, count, radar.radius + 10, centre)
    const how = Math.abs(x - centre.x) < 12 ? 'middle' : x < centre.x ? 'right' : 'left'
    const lines = canvas.lines(item.label, style.cell, radar.labelWidth).slice(0, labelLines - 1)
    const height = (lines.length + 1) * style.cell.leading
    const top = how === 'middle' ? (y < centre.y ? y - height : y) : y - height / 2
    lines.forEach((line, index) => put(canvas, `${line.text}${line.hyphen ? '-' : ''}`, x, top + index * style.cell.leading, how))
    put(canvas, item.text, x, top + lines.length * style.cell.leading, how, true)
  })
  canvas.y += 2 * (radar.radius + radar.margin)
}

function drawCurves(canvas: Canvas, { lines, periods, breaks, most }: Curves): void {
  const { pdf } = canvas
  const left = page.left + labelWidth
  const wide = textWidth - labelWidth
  const across = (at: number): number => left + (wide * (at + 0.5)) / periods.length
  periods.forEach((period, at) => put(canvas, period, across(at), canvas.y, 'middle'))
  canvas.y += strip.head
  const top = canvas.y
  for (const line of lines) {
    const height = rowHeight(canvas, line.label, strip.height)
    drawLabel(canvas, line.label, canvas.y, height)
    pdf.lineWidth(0.6).rect(left, canvas.y, wide, height).stroke(colour.rule)
    const points = line.values.map((value, at) => (value === null ? null : ([across(at), canvas.y + height - strip.below - (value / most) * (height - strip.above - strip.below)] as const)))
    pdf.lineWidth(1.6)
    points.forEach((to, at) => { const from = points[at - 1]; if (from && to && !breaks.includes(at)) pdf.moveTo(...from).lineTo(...to).stroke(colour.accent) })
    points.forEach((point, at) => {
      if (!point) return
      pdf.circle(...point, 2.6).fill(colour.accent)
      put(canvas, String(line.values[at]?.toFixed(1)).replace('.', ','), point[0], point[1] - style.cell.leading - 3, 'middle', true)
    })
    canvas.y += height + strip.gap
  }
  for (const at of breaks) pdf.lineWidth(1.2).dash(3, { space: 2.4 }).moveTo((across(at - 1) + across(at)) / 2, top - 2).lineTo((across(at - 1) + across(at)) / 2, canvas.y - strip.gap + 2).stroke(colour.muted).undash()
}

/** Draws a figure below the canvas's height, its caption above it. */
export function drawFigure(canvas: Canvas, parent: Element, figure: Figure): void {
  canvas.need(figureHeight(canvas, figure))
  const element = canvas.element(parent, 'Figure', { alt: figure.alt })
  const caption = canvas.element(element, 'Caption')
  flow(canvas, caption, [{ text: figure.caption, style: style.caption }])
  caption.end()
  canvas.y += captionGap
  const top = canvas.y
  element.add(() => {
    canvas.pdf.save()
    if (figure.type === 'curves') drawCurves(canvas, figure)
    else if (figure.form === 'radar') drawRadar(canvas, figure)
    else drawBars(canvas, figure)
    canvas.pdf.restore()
  })
  canvas.y = top + bodyHeight(canvas, figure) + 4
  element.dictionary.data['A'] = { O: 'Layout', Placement: 'Block', BBox: [page.left, page.height - canvas.y, page.left + textWidth, page.height - top] }
  element.end()
}
