// The contents: its pages are kept free before the chapters are drawn and filled in when the page numbers are known.
import { frameText } from '../../text/report-frame.ts'
import type { Section } from '../document.ts'
import type { Canvas } from './canvas.ts'
import { flow } from './flow.ts'
import type { Placed } from './headings.ts'
import { plain } from './readable-text.ts'
import { drawLines, heightOf, setText, type SetLine } from './set-text.ts'
import { colour, page, style, textWidth } from './style.ts'

const numberSpace = 40
const indents = { 1: 0, 2: 14 } as const
const gaps = { 1: 7, 2: 1.5 } as const

interface Entry { readonly lines: readonly SetLine[]; readonly level: 1 | 2; readonly page: number; readonly y: number; readonly height: number }

export interface Contents { fill: (placed: readonly Placed[]) => void }

const titlesOf = (sections: readonly Section[]): { readonly title: string; readonly level: 1 | 2 }[] => sections.flatMap((section) => [
  { title: section.title, level: 1 as const },
  ...section.blocks.flatMap((block) => (block.type === 'heading' && block.level === 2 ? [{ title: block.text, level: 2 as const }] : [])),
])

const drawLeader = (canvas: Canvas, from: number, to: number, y: number): void => {
  if (to - from < 12) return
  canvas.artifact(() => canvas.pdf.lineWidth(0.7).lineCap('round').dash(0.1, { space: 3.4 }).moveTo(from, y).lineTo(to, y).stroke(colour.bar))
}

/** Draws the contents' heading and keeps room for a line per chapter and per heading of level 2. */
export const openContents = (canvas: Canvas, sections: readonly Section[]): Contents => {
  const toc = canvas.element(canvas.root, 'TOC')
  const caption = canvas.element(toc, 'Caption')
  flow(canvas, caption, [{ text: frameText.contents, style: style.heading1 }])
  caption.end()
  canvas.y += 10
  const entries = titlesOf(sections).map(({ title, level }): Entry => {
    const lines = setText(canvas, [{ text: title, style: style[`contents${level}`] }], textWidth - indents[level] - numberSpace)
    const height = heightOf(lines)
    canvas.need(gaps[level] + height)
    if (!canvas.atTop()) canvas.y += gaps[level]
    const entry = { lines, level, page: canvas.pdf.bufferedPageRange().count - 1, y: canvas.y, height }
    canvas.y += height
    return entry
  })
  const drawEntry = (entry: Entry, { title, page: number, destination }: Placed): void => {
    canvas.pdf.switchToPage(entry.page)
    const item = canvas.element(toc, 'TOCI')
    const reference = canvas.element(item, 'Reference')
    const link = canvas.element(reference, 'Link')
    const x = page.left + indents[entry.level]
    const last = entry.lines.at(-1)
    if (!last) return
    const lastY = entry.y + entry.height - last.style.leading
    const right = page.left + textWidth
    const wide = canvas.width(String(number), last.style)
    drawLeader(canvas, x + canvas.width(last.text, last.style) + 8, right - wide - 8, lastY + last.style.leading * 0.68)
    drawLines(canvas, entry.lines, 0, entry.lines.length, x, entry.y, () => link)
    link.add(() => canvas.text({ text: String(number), hyphen: false }, right - wide, lastY, last.style))
    const described: object = { Contents: new String(frameText.linkTo(plain(title), number)) }
    canvas.pdf.goTo(x, entry.y, right - x, entry.height, destination, { structParent: link, ...described })
    // Now, on its own page: the link's annotation is noted with the page that is current when the element ends.
    link.end()
    item.end()
  }
  return {
    fill: (placed) => {
      const targets = placed.filter((one) => one.level <= 2)
      entries.forEach((entry, index) => {
        const target = targets[index]
        if (target) drawEntry(entry, target)
      })
      toc.end()
    },
  }
}
