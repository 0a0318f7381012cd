// Every kind of block to its drawing, and how much of it must stand below a heading.
import { frameText } from '../../text/report-frame.ts'
import type { BeforeAfter, Block, List, Remark } from '../document.ts'
import type { Canvas } from './canvas.ts'
import { chartHeight, drawChart } from './chart.ts'
import { boxFrame, firstLines, flow, quoteFrame, type FlowOptions } from './flow.ts'
import { headingHeight, type Headings } from './headings.ts'
import type { Element } from './report-pdf.ts'
import { drawLines, heightOf, parasOf, reach, setText, type Para } from './set-text.ts'
import { page, style, textWidth, type TextStyle } from './style.ts'
import { drawTable, tableStart, type TableParts } from './table.ts'
import { drawFigure, figureHeight } from './values.ts'

const paraGap = 7
const listIndent = 18
const tones: Record<'plain' | 'lead' | 'label' | 'muted', TextStyle> = { plain: style.body, lead: style.lead, label: style.label, muted: style.muted }

const keyValueTable = (rows: readonly { readonly key: string; readonly value: string }[]): TableParts => ({
  columns: [{ title: '', width: 32 }, { title: '', width: 68 }], header: false, rowHeader: true, rows: rows.map((row) => [row.key, row.value]), cellStyle: style.value, headStyle: style.key,
})

const beforeAfterTable = (block: BeforeAfter): TableParts => ({
  caption: block.caption, columns: [{ title: frameText.before, width: 1 }, { title: frameText.after, width: 1 }], header: true, rowHeader: false, rows: [[block.before, block.after]],
})

const tableOf = (block: Block): TableParts | undefined => {
  if (block.type === 'table') return { ...block, header: true, headStyle: style.cellStrong }
  if (block.type === 'keyValues') return keyValueTable(block.rows)
  return block.type === 'beforeAfter' ? beforeAfterTable(block) : undefined
}

const noteParas = (title: string | undefined, text: string): readonly Para[] =>
  [...(title === undefined ? [] : [{ text: title, style: style.label }]), ...parasOf(text, style.body, title === undefined ? 6 : 4)]

const drawItem = (canvas: Canvas, parent: Element, label: string, item: string): void => {
  const lines = setText(canvas, parasOf(item, style.body, 4), textWidth - listIndent)
  const entry = canvas.element(parent, 'LI')
  const mark = canvas.element(entry, 'Lbl')
  const body = canvas.element(entry, 'LBody')
  for (let at = 0; at < lines.length;) {
    const end = reach(lines, at, canvas.room(), canvas.atTop())
    if (end > at) {
      if (at === 0) mark.add(() => canvas.text({ text: label, hyphen: false }, page.left + 3, canvas.y, style.body))
      drawLines(canvas, lines, at, end, page.left + listIndent, canvas.y, () => body)
      canvas.y += heightOf(lines, at, end)
      at = end
    }
    if (at < lines.length) canvas.newPage()
  }
  entry.end()
}

const drawList = (canvas: Canvas, parent: Element, list: List): void => {
  const items = list.items.filter((item) => item.trim() !== '')
  if (items.length === 0) return
  const whole = canvas.element(parent, 'L')
  whole.dictionary.data['A'] = { O: 'List', ListNumbering: list.ordered ? 'Decimal' : 'Disc' }
  items.forEach((item, index) => {
    if (index > 0 && !canvas.atTop()) canvas.y += 3
    drawItem(canvas, whole, list.ordered ? `${index + 1}.` : '•', item)
  })
  whole.end()
}

const drawRemark = (canvas: Canvas, parent: Element, remark: Remark): void => {
  const whole = canvas.element(parent, 'Div')
  flow(canvas, whole, [{ text: remark.label, style: style.label }])
  canvas.y += 3
  const quote = canvas.element(whole, 'BlockQuote')
  flow(canvas, quote, parasOf(remark.quote, style.body, paraGap), { frame: quoteFrame })
  quote.end()
  if (remark.answer) {
    canvas.y += 6
    const { label, text, shape } = remark.answer
    const answer: FlowOptions = { x: page.left + 14, width: textWidth - 14 }
    canvas.need(firstLines(canvas, [{ text: label, style: style.label }, ...parasOf(text, style.body, 3)], 3, answer))
    flow(canvas, whole, [{ text: label, style: style.strong, ...(shape ? { shape } : {}) }, ...parasOf(text, style.body, 3)], answer)
  }
  whole.end()
}

const shaped = (paras: readonly Para[], shape: Para['shape']): readonly Para[] =>
  paras.map((para, index) => (index === 0 && shape ? { ...para, shape } : para))

/** The space above a block; little where it belongs to the label before it. */
const gapAbove = (block: Block, before?: Block): number => {
  if (block.type === 'paragraph' && before?.type === 'paragraph' && before.tone === 'label') return 2
  if (block.type === 'table' || block.type === 'chart' || block.type === 'values' || block.type === 'curves' || block.type === 'note' || block.type === 'beforeAfter') return 12
  if (block.type === 'remark') return 18
  if (block.type !== 'paragraph') return paraGap
  return block.tone === 'muted' ? 4 : block.tone === 'label' ? 10 : paraGap
}

/** The height a block needs on this page to begin well; a heading needs itself and what follows it. */
export const startHeight = (canvas: Canvas, blocks: readonly Block[], index: number): number => {
  const block = blocks[index]
  if (!block) return 0
  if (block.type === 'heading') return headingHeight(canvas, block.level, block.text, block.note) + startHeight(canvas, blocks, index + 1)
  const table = tableOf(block)
  if (table) return gapAbove(block) + tableStart(canvas, table)
  if (block.type === 'paragraph') {
    const own = firstLines(canvas, parasOf(block.text, tones[block.tone ?? 'plain'], paraGap), 3)
    return gapAbove(block) + own + (block.tone === 'label' || block.keepsWithNext ? startHeight(canvas, blocks, index + 1) : 0)
  }
  if (block.type === 'chart') return gapAbove(block) + chartHeight(canvas, block)
  if (block.type === 'values' || block.type === 'curves') return gapAbove(block) + figureHeight(canvas, block)
  if (block.type === 'list') return gapAbove(block) + firstLines(canvas, parasOf(block.items[0] ?? '', style.body, 4), 2)
  if (block.type === 'note') return gapAbove(block) + firstLines(canvas, noteParas(block.title, block.text), 4, { frame: boxFrame })
  return block.type === 'remark' ? gapAbove(block) + 18 + firstLines(canvas, parasOf(block.quote, style.body, paraGap), 3, { frame: quoteFrame }) : 0
}

/** Draws one block of a section; `before` is the block above it, undefined directly below the chapter's title. */
const drawBlock = (canvas: Canvas, headings: Headings, parent: Element, block: Block, before: Block | undefined): void => {
  if (block.type === 'heading') return headings.draw(parent, block)
  if (before && before.type !== 'heading' && !canvas.atTop()) canvas.y += gapAbove(block, before)
  const table = tableOf(block)
  if (table) return drawTable(canvas, parent, table)
  switch (block.type) {
    case 'paragraph': return flow(canvas, parent, shaped(parasOf(block.text, tones[block.tone ?? 'plain'], paraGap), block.shape))
    case 'list': return drawList(canvas, parent, block)
    case 'note': {
      const box = canvas.element(parent, 'Div')
      flow(canvas, box, noteParas(block.title, block.text), { frame: boxFrame })
      return box.end()
    }
    case 'remark': return drawRemark(canvas, parent, block)
    case 'chart': return drawChart(canvas, parent, block)
    case 'values':
    case 'curves': return drawFigure(canvas, parent, block)
    default: return undefined
  }
}

/** Draws blocks in order, each where its beginning has room. */
export const drawBlocks = (canvas: Canvas, headings: Headings, parent: Element, blocks: readonly Block[]): void => blocks.forEach((block, index) => {
  canvas.need(Math.min(startHeight(canvas, blocks, index), 420))
  drawBlock(canvas, headings, parent, block, blocks[index - 1])
})
