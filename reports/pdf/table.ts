// Tables whose rows may be taller than a page: a row goes on where it must, the header is drawn again, the tags stay one table.
import type { Cell, Column, GroupRow } from '../document.ts'
import type { Canvas } from './canvas.ts'
import { flow } from './flow.ts'
import type { Element } from './report-pdf.ts'
import { drawLines, heightOf, parasOf, reach, setText, tags, type Para, type SetLine } from './set-text.ts'
import { colour, page, pageRoom, style, textWidth, type TextStyle } from './style.ts'

const padX = 6
const padY = 5
/** A taller row begins where it stands rather than leave the rest of the page empty. */
const tallRow = pageRoom / 3
/** A row is parted only where this much of it can stand. */
const leastPart = 64
/** A table no taller than this is moved whole to the next page. */
const keptWhole = pageRoom * 0.42

/** A table as it is drawn: key-values have no header and no caption. */
export interface TableParts {
  readonly caption?: string
  readonly columns: readonly Column[]
  readonly header: boolean
  readonly rows: readonly (readonly Cell[] | GroupRow)[]
  readonly rowHeader: boolean
  readonly cellStyle?: TextStyle
  readonly headStyle?: TextStyle
}

interface Box { readonly x: number; readonly width: number }
/** The set lines of a row's cells. A group is one cell across all columns. */
interface Row { readonly cells: readonly (readonly SetLine[])[]; readonly group: boolean }

const boxesOf = (columns: readonly Column[]): readonly Box[] => {
  const whole = columns.reduce((sum, column) => sum + column.width, 0)
  let x: number = page.left
  return columns.map((column) => {
    const box = { x, width: (textWidth * column.width) / whole }
    x += box.width
    return box
  })
}

const parasOfCell = (cell: Cell, plainStyle: TextStyle, strongStyle: TextStyle): readonly Para[] => {
  const rich = typeof cell === 'string' ? { text: cell } : cell
  const paras = parasOf(rich.text, rich.strong === true ? strongStyle : plainStyle, 5)
  const [first, ...rest] = paras
  const shaped = first && rich.shape ? [{ ...first, shape: rich.shape }, ...rest] : paras
  return rich.sub === undefined ? shaped : [...shaped, ...parasOf(rich.sub, style.cellSub, 2)]
}

const isGroup = (row: readonly Cell[] | GroupRow): row is GroupRow => 'group' in row
const rowHeight = ({ cells }: Row): number => Math.max(style.cell.leading, ...cells.map((lines) => heightOf(lines))) + 2 * padY

interface Sheet { readonly canvas: Canvas; readonly boxes: readonly Box[]; readonly head: Row | undefined; readonly headHeight: number }

const rule = (canvas: Canvas, ink: string, width: number): void => canvas.artifact(() => {
  canvas.pdf.lineWidth(width).moveTo(page.left, canvas.y).lineTo(page.left + textWidth, canvas.y).stroke(ink)
})

const drawHead = ({ canvas, boxes, head, headHeight }: Sheet, parent: Element | undefined): void => {
  if (!head) return
  canvas.artifact(() => canvas.pdf.rect(page.left, canvas.y, textWidth, headHeight).fill(colour.tint))
  const row = parent && canvas.element(parent, 'TR')
  head.cells.forEach((lines, index) => {
    const x = (boxes[index]?.x ?? page.left) + padX
    if (row) {
      const cell = canvas.element(row, 'TH', { scope: 'Column' })
      drawLines(canvas, lines, 0, lines.length, x, canvas.y + padY, () => cell)
      cell.end()
    } else canvas.artifact(() => lines.forEach((line, at) => canvas.text(line, x, canvas.y + padY + at * line.style.leading, line.style)))
  })
  row?.end()
  canvas.y += headHeight
  rule(canvas, colour.accent, 0.9)
}

const nextPage = (sheet: Sheet): void => {
  sheet.canvas.newPage()
  drawHead(sheet, undefined)
}

/** Where each cell's lines end when the row is drawn in `room` from the lines it has come to. */
const endsIn = (cells: Row['cells'], starts: readonly number[], room: number, force: boolean): readonly number[] => {
  const gentle = cells.map((lines, index) => reach(lines, starts[index] ?? 0, room, false))
  const moves = gentle.some((end, index) => end > (starts[index] ?? 0))
  return moves || !force ? gentle : cells.map((lines, index) => reach(lines, starts[index] ?? 0, room, true))
}

interface TaggedCell { readonly lines: readonly SetLine[]; readonly x: number; readonly tagOf: (para: number) => Element }

const tagCells = ({ canvas, boxes }: Sheet, tr: Element, row: Row, rowHeader: boolean): readonly TaggedCell[] => row.cells.map((lines, index) => {
  const scope = row.group ? 'Column' : rowHeader && index === 0 ? 'Row' : undefined
  const cell = scope ? canvas.element(tr, 'TH', { scope }) : canvas.element(tr, 'TD')
  if (row.group && boxes.length > 1) cell.dictionary.data['A'] = { O: 'Table', Scope: 'Column', ColSpan: boxes.length }
  const several = (lines.at(-1)?.para ?? 0) > 0
  return { lines, x: (boxes[index]?.x ?? page.left) + padX, tagOf: several ? tags(canvas, cell, 'P') : () => cell }
})

const drawRow = (sheet: Sheet, parent: Element, row: Row, rowHeader: boolean): void => {
  const { canvas } = sheet
  const tr = canvas.element(parent, 'TR')
  const cells = tagCells(sheet, tr, row, rowHeader)
  let starts: readonly number[] = cells.map(() => 0)
  for (let first = true; ; first = false) {
    const fresh = canvas.y <= page.top + sheet.headHeight
    const ends = endsIn(row.cells, starts, canvas.room() - 2 * padY, fresh)
    const tallest = Math.max(first ? style.cell.leading : 0, ...cells.map(({ lines }, index) => heightOf(lines, starts[index], ends[index])))
    cells.forEach(({ lines, x, tagOf }, index) => drawLines(canvas, lines, starts[index] ?? 0, ends[index] ?? 0, x, canvas.y + padY, tagOf))
    const drawn = ends.some((end, index) => end > (starts[index] ?? 0)) || first
    if (drawn) {
      canvas.y += tallest + 2 * padY
      rule(canvas, colour.rule, 0.6)
    }
    starts = ends
    if (cells.every(({ lines }, index) => (ends[index] ?? 0) >= lines.length)) break
    nextPage(sheet)
  }
  tr.end()
}

/**
 * Whether a new page is better before row `index` when `room` is left: it does not fit, the last row would stand alone on the
 * next page, or a group would stand without its first row.
 */
const breaksBefore = (rows: readonly Row[], heights: readonly number[], index: number, room: number): boolean => {
  const height = heights[index] ?? 0
  const next = heights[index + 1] ?? 0
  if (height > room) return height <= tallRow || room < leastPart
  if (rows[index]?.group === true) return index + 1 < rows.length && breaksBefore(rows, heights, index + 1, room - height)
  return index > 0 && index === heights.length - 2 && height + next > room && next <= tallRow
}

/** Sets a table's head and rows, and the height of its caption. */
const layOut = (canvas: Canvas, parts: TableParts): { readonly sheet: Sheet; readonly rows: readonly Row[]; readonly heights: readonly number[]; readonly captionHeight: number } => {
  const boxes = boxesOf(parts.columns)
  const cellStyle = parts.cellStyle ?? style.cell
  const widthAt = (index: number): number => (boxes[index]?.width ?? textWidth) - 2 * padX
  const rows = parts.rows.map((row): Row => isGroup(row)
    ? { group: true, cells: [setText(canvas, parasOf(row.group, style.cellGroup, 5), textWidth - 2 * padX)] }
    : { group: false, cells: row.map((cell, index) => setText(canvas, parasOfCell(cell, parts.rowHeader && index === 0 ? parts.headStyle ?? cellStyle : cellStyle, style.cellStrong), widthAt(index))) })
  const head = parts.header ? { group: false, cells: parts.columns.map((column, index) => setText(canvas, [{ text: column.title, style: style.cellHead }], widthAt(index))) } : undefined
  const captionHeight = parts.caption === undefined ? 0 : heightOf(setText(canvas, [{ text: parts.caption, style: style.caption }], textWidth)) + 5
  return { sheet: { canvas, boxes, head, headHeight: head ? rowHeight(head) : 0 }, rows, heights: rows.map(rowHeight), captionHeight }
}

/** The height a table needs to begin well: caption, header and the beginning of its first rows. */
export const tableStart = (canvas: Canvas, parts: TableParts): number => {
  const { sheet, heights, captionHeight } = layOut(canvas, parts)
  const whole = captionHeight + sheet.headHeight + heights.reduce((sum, height) => sum + height, 0)
  const first = heights.slice(0, 2).reduce((sum, height) => sum + Math.min(height, leastPart), 0)
  return whole <= keptWhole ? whole : captionHeight + sheet.headHeight + first
}

/** The height of a whole table, were the page long enough. */
export const tableHeight = (canvas: Canvas, parts: TableParts): number => {
  const { sheet, heights, captionHeight } = layOut(canvas, parts)
  return captionHeight + sheet.headHeight + heights.reduce((sum, height) => sum + height, 0)
}

/** Draws a table from the canvas's height on, over as many pages as it takes. */
export const drawTable = (canvas: Canvas, parent: Element, parts: TableParts): void => {
  const { sheet, rows, heights, captionHeight } = layOut(canvas, parts)
  canvas.need(tableStart(canvas, parts))
  // Where the first row would go on to the next page, caption and head go with it.
  if (!canvas.atTop() && breaksBefore(rows, heights, 0, canvas.room() - captionHeight - sheet.headHeight)) canvas.newPage()
  const table = canvas.element(parent, 'Table')
  if (parts.caption !== undefined && captionHeight > 0) {
    const caption = canvas.element(table, 'Caption')
    flow(canvas, caption, [{ text: parts.caption, style: style.caption }])
    caption.end()
    canvas.y += 5
  }
  if (sheet.head) {
    const head = canvas.element(table, 'THead')
    drawHead(sheet, head)
    head.end()
  } else rule(canvas, colour.rule, 0.6)
  const body = canvas.element(table, 'TBody')
  rows.forEach((row, index) => {
    if (breaksBefore(rows, heights, index, canvas.room()) && canvas.y > page.top + sheet.headHeight) nextPage(sheet)
    drawRow(sheet, body, row, parts.rowHeader)
  })
  body.end()
  table.end()
}
