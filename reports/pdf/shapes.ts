// The drawn signs. Each has its own outline, so that it can be told apart without colour; the word stands beside it.
import type { Shape } from '../document.ts'
import type { Canvas } from './canvas.ts'
import { colour } from './style.ts'

/** The side of the square a sign is drawn in, and the space it takes with the gap after it. */
export const shapeSize = 9
export const shapeSpace = 14

const star = (x: number, y: number, size: number): [number, number][] => Array.from({ length: 10 }, (_, corner) => {
  const radius = corner % 2 === 0 ? size / 2 : size / 4.6
  const angle = (Math.PI / 5) * corner - Math.PI / 2
  return [x + size / 2 + radius * Math.cos(angle), y + size / 2 + radius * Math.sin(angle)]
})

type Draw = (pdf: PDFKit.PDFDocument, x: number, y: number, size: number) => void

const draws: Record<Shape, Draw> = {
  check: (pdf, x, y, s) => {
    pdf.circle(x + s / 2, y + s / 2, s / 2).fill(colour.green)
    pdf.lineWidth(1.3).lineCap('round').moveTo(x + s * 0.27, y + s * 0.53).lineTo(x + s * 0.44, y + s * 0.69).lineTo(x + s * 0.74, y + s * 0.33).stroke(colour.white)
  },
  triangle: (pdf, x, y, s) => {
    pdf.lineWidth(1.2).lineJoin('round').polygon([x + s / 2, y + 0.6], [x + s - 0.4, y + s - 0.8], [x + 0.4, y + s - 0.8]).stroke(colour.amber)
  },
  diamond: (pdf, x, y, s) => {
    pdf.polygon([x + s / 2, y - 0.4], [x + s + 0.4, y + s / 2], [x + s / 2, y + s + 0.4], [x - 0.4, y + s / 2]).fill(colour.red)
  },
  ring: (pdf, x, y, s) => {
    pdf.lineWidth(1).dash(1.6, { space: 1.4 }).circle(x + s / 2, y + s / 2, s / 2 - 0.8).stroke(colour.muted).undash()
  },
  half: (pdf, x, y, s) => {
    pdf.lineWidth(1).circle(x + s / 2, y + s / 2, s / 2 - 0.5).stroke(colour.amber)
    pdf.path(`M ${x + s / 2} ${y + 0.5} A ${s / 2 - 0.5} ${s / 2 - 0.5} 0 0 0 ${x + s / 2} ${y + s - 0.5} Z`).fill(colour.amber)
  },
  flag: (pdf, x, y, s) => {
    pdf.polygon([x + 2.4, y + 0.4], [x + s, y + s * 0.32], [x + 2.4, y + s * 0.64]).fill(colour.accent)
    pdf.lineWidth(1.2).moveTo(x + 1.6, y).lineTo(x + 1.6, y + s).stroke(colour.accent)
  },
  star: (pdf, x, y, s) => {
    pdf.polygon(...star(x - 0.6, y - 0.6, s + 1.2)).fill(colour.accent)
  },
}

/** Draws a sign with its upper left corner at (x, y), as part of whatever is being drawn. */
export const paintShape = (pdf: PDFKit.PDFDocument, shape: Shape, x: number, y: number): void => draws[shape](pdf, x, y, shapeSize)

/** Draws a sign as an artifact, centred on a line of text of height `leading` whose top is at `y`. */
export const drawShape = (canvas: Canvas, shape: Shape, x: number, y: number, leading: number): void =>
  canvas.artifact(() => draws[shape](canvas.pdf, x, y + (leading - shapeSize) / 2, shapeSize))
