// Paragraphs set to lines of one column, and which of them fit. Used by running text, boxes, lists and table cells alike.
import type { Shape } from '../document.ts'
import type { Canvas } from './canvas.ts'
import type { BrokenLine } from './line-breaks.ts'
import type { Element } from './report-pdf.ts'
import { drawShape, shapeSpace } from './shapes.ts'
import type { TextStyle } from './style.ts'

/** One paragraph; `gap` is the space above it, left out at the top of a column. */
export interface Para { readonly text: string; readonly style: TextStyle; readonly gap?: number; readonly shape?: Shape }

export interface SetLine extends BrokenLine {
  readonly style: TextStyle
  readonly para: number
  /** Lines before and after this one in its paragraph. */
  readonly before: number
  readonly after: number
  readonly gap: number
  readonly indent: number
  readonly shape?: Shape
}

/** A person's text as paragraphs: a blank line parts them, a single newline stays inside. An empty text gives none. */
export const parasOf = (text: string, style: TextStyle, gap: number): Para[] =>
  text.split(/\n[ \n]*\n/).map((part) => part.replace(/^\n/, '').trimEnd()).filter((part) => part.trim() !== '').map((part) => ({ text: part, style, gap }))

/** Sets paragraphs to the lines of a column of `width`. */
export const setText = (canvas: Canvas, paras: readonly Para[], width: number): readonly SetLine[] => paras.flatMap((para, index) => {
  const indent = para.shape ? shapeSpace : 0
  const lines = canvas.lines(para.text, para.style, width - indent)
  return lines.map((line, at) => ({
    ...line, style: para.style, para: index, before: at, after: lines.length - at - 1, gap: at === 0 ? para.gap ?? 0 : 0, indent,
    ...(para.shape && at === 0 ? { shape: para.shape } : {}),
  }))
})

/** The height of lines `from` up to, not including, `to`, set at the top of a column. */
export const heightOf = (lines: readonly SetLine[], from = 0, to = lines.length): number => {
  let height = 0
  for (let at = from; at < to; at += 1) {
    const line = lines[at]
    if (line) height += line.style.leading + (at > from ? line.gap : 0)
  }
  return height
}

/**
 * How far lines from `from` on reach in `room`: the index after the last that fits.
 * No paragraph leaves a single line behind or sends a single line on. With `force` at least one line is taken.
 */
export const reach = (lines: readonly SetLine[], from: number, room: number, force: boolean): number => {
  let to = from
  while (to < lines.length && heightOf(lines, from, to + 1) <= room) to += 1
  if (to >= lines.length) return to
  const cut = to
  const next = lines[to]
  if (next && next.before > 0) {
    if (next.after === 0 && next.before > 1) to -= 1
    const first = lines[to]
    if (first && first.before === 1) to -= 1
  }
  if (to <= from && force) return Math.max(cut, from + 1)
  return Math.max(to, from)
}

/** Draws lines `from` up to `to` with the first one's top at `y`; `tagOf` gives the structure element of a paragraph. */
export const drawLines = (canvas: Canvas, lines: readonly SetLine[], from: number, to: number, x: number, y: number, tagOf: (para: number) => Element): void => {
  let top = y
  let at = from
  while (at < to) {
    const first = lines[at]
    if (!first) return
    if (at > from) top += first.gap
    if (first.shape) drawShape(canvas, first.shape, x, top, first.style.leading)
    let end = at
    while (end < to && lines[end]?.para === first.para) end += 1
    const own = lines.slice(at, end)
    const start = top
    tagOf(first.para).add(() => own.forEach((line, index) => canvas.text(line, x + line.indent, start + index * line.style.leading, line.style)))
    top += own.length * first.style.leading
    at = end
  }
}

/** Structure elements for paragraphs, made when first drawn: a paragraph that goes on on the next page stays one element. */
export const tags = (canvas: Canvas, parent: Element, tag: string | ((para: number) => string)): ((para: number) => Element) => {
  const made = new Map<number, Element>()
  return (para) => {
    const known = made.get(para)
    if (known) return known
    const element = canvas.element(parent, typeof tag === 'string' ? tag : tag(para))
    made.set(para, element)
    return element
  }
}
