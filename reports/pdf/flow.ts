// Running text down the pages, with or without a frame around it.
import type { Canvas } from './canvas.ts'
import type { Element } from './report-pdf.ts'
import { drawLines, heightOf, reach, setText, tags, type Para } from './set-text.ts'
import { colour, page, textWidth } from './style.ts'

/** A frame is drawn anew on each page its text reaches. */
export interface Frame { readonly fill?: string; readonly bar?: string; readonly padX: number; readonly padY: number }

export interface FlowOptions {
  readonly x?: number
  readonly width?: number
  readonly frame?: Frame
  readonly tag?: string | ((para: number) => string)
}

export const boxFrame: Frame = { fill: colour.tint, bar: colour.accent, padX: 14, padY: 11 }
export const quoteFrame: Frame = { bar: colour.bar, padX: 14, padY: 2 }

const drawFrame = (canvas: Canvas, frame: Frame, x: number, width: number, height: number): void => canvas.artifact(() => {
  if (frame.fill) canvas.pdf.rect(x, canvas.y, width, height).fill(frame.fill)
  if (frame.bar) canvas.pdf.rect(x, canvas.y, 3, height).fill(frame.bar)
})

/** Draws paragraphs from the canvas's height on, over as many pages as they take; the height afterwards is below the last line. */
export const flow = (canvas: Canvas, parent: Element, paras: readonly Para[], options: FlowOptions = {}): void => {
  const { x = page.left, width = textWidth, frame } = options
  const padX = frame?.padX ?? 0
  const padY = frame?.padY ?? 0
  const lines = setText(canvas, paras, width - 2 * padX)
  const tagOf = tags(canvas, parent, options.tag ?? 'P')
  let at = 0
  while (at < lines.length) {
    const end = reach(lines, at, canvas.room() - 2 * padY, canvas.atTop())
    if (end > at) {
      const height = heightOf(lines, at, end) + 2 * padY
      if (frame) drawFrame(canvas, frame, x, width, height)
      drawLines(canvas, lines, at, end, x + padX, canvas.y + padY, tagOf)
      canvas.y += height
      at = end
    }
    if (at < lines.length) canvas.newPage()
  }
  paras.forEach((_, para) => tagOf(para).end())
}

/** The height that the first lines of paragraphs need to stand well, at most `lines` of them. */
export const firstLines = (canvas: Canvas, paras: readonly Para[], lines: number, options: FlowOptions = {}): number => {
  const set = setText(canvas, paras.slice(0, 2), (options.width ?? textWidth) - 2 * (options.frame?.padX ?? 0))
  return heightOf(set, 0, Math.min(lines, set.length)) + 2 * (options.frame?.padY ?? 0)
}
