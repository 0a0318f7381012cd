// How the documents look: a calm A4 page in one typeface. All measures in points (1/72 inch), y counted from the top.

export type FontName = 'R' | 'B' | 'I'
export interface TextStyle { readonly font: FontName; readonly size: number; readonly leading: number; readonly colour: string }

export const page = { width: 595.28, height: 841.89, left: 68, right: 68, top: 96, bottom: 84 } as const
/** The width of text and tables, and the last y that text may reach. */
export const textWidth = page.width - page.left - page.right
export const pageEnd = page.height - page.bottom
/** The height that text can have on one page. */
export const pageRoom = pageEnd - page.top

// Every text colour has a contrast of at least 7:1 on white and 4.5:1 on its own ground (WCAG 2.1 AA).
export const colour = {
  ink: '#1b2230',
  accent: '#14305f',
  muted: '#4a5464',
  rule: '#c6d0df',
  tint: '#eef3f9',
  bar: '#8fa6c8',
  white: '#ffffff',
  onAccent: '#dbe5f3',
  watermark: '#eef0f4',
  green: '#1b6650',
  amber: '#8a5300',
  red: '#a1262d',
} as const

const text = (font: FontName, size: number, leading: number, ink: string = colour.ink): TextStyle => ({ font, size, leading, colour: ink })

export const style = {
  body: text('R', 10.2, 15),
  lead: text('R', 11.6, 17.4),
  label: text('B', 9.4, 14, colour.accent),
  strong: text('B', 10.2, 15),
  muted: text('R', 9, 13.4, colour.muted),
  cellGroup: text('B', 9.4, 13.4, colour.accent),
  cell: text('R', 9, 13),
  cellStrong: text('B', 9, 13),
  cellSub: text('R', 8.2, 11.8, colour.muted),
  cellHead: text('B', 8.8, 12.4, colour.accent),
  key: text('B', 9.2, 13.6, colour.accent),
  value: text('R', 9.8, 14.2),
  caption: text('B', 9.2, 13.4, colour.muted),
  running: text('R', 8, 11, colour.muted),
  runningStrong: text('B', 8, 11, colour.accent),
  heading1: text('B', 20, 26, colour.accent),
  heading2: text('B', 13.6, 18.6, colour.accent),
  heading3: text('B', 11, 15.6),
  heading4: text('B', 9.8, 14.4, colour.muted),
  smallHeading1: text('B', 15, 20, colour.accent),
  smallHeading2: text('B', 11.6, 16, colour.accent),
  contents1: text('B', 10.2, 15),
  contents2: text('R', 9.6, 14, colour.muted),
  eyebrow: text('B', 10, 14, colour.onAccent),
  coverNote: text('R', 12, 18, colour.onAccent),
} as const

/** The title on the front: the largest that takes at most `lines` lines is used. */
export const coverTitles: readonly { readonly style: TextStyle; readonly lines: number }[] = [
  { style: text('B', 32, 40, colour.white), lines: 3 },
  { style: text('B', 22, 29, colour.white), lines: 5 },
  { style: text('B', 14, 20, colour.white), lines: 8 },
]
