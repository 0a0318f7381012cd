// Breaks a text into lines of a width: at spaces, after hyphens and slashes, at soft hyphens, and anywhere in a word wider than a line.
// Our own, because pdfkit breaks pages inside a text by itself and so leaves no say over widows, boxes and table rows.

export interface BrokenLine { readonly text: string; /** The line ends inside a word, at a soft hyphen. */ readonly hyphen: boolean }
export type WidthOf = (text: string) => number

const softHyphen = '\u00AD'
const noBreak = '\u00A0'
/** Longer words are cut to lines without ever being measured whole. */
const longestMeasured = 200

/** Danish habit: no line begins with the number that belongs to the sign or abbreviation before it, nor inside a date. */
const keepTogether = (text: string): string => text
  .replace(/(§§?|\b(?:stk|nr|kap|kl|ca|pkt|art)\.) (?=\d)/giu, `$1${noBreak}`)
  .replace(/(\b\d{1,2}\.) (januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\b(?: (?=\d{4}\b))?/gu, (date) => date.replaceAll(' ', noBreak))

interface Piece { readonly text: string; readonly soft: boolean }

/** A word's parts between which a line may break; `soft` parts show a hyphen when it does. */
const piecesOf = (word: string): Piece[] =>
  word.split(/(?<=\p{L}[-–/])(?=\p{L})|(?<=\u00AD)/u)
    .map((part) => ({ text: part.replaceAll(softHyphen, ''), soft: part.endsWith(softHyphen) }))
    .filter((piece) => piece.text !== '')

/** How many of `chars` from `from` on fit in `width`; at least one. Never parts a letter from the marks on it. */
const fitting = (chars: readonly string[], from: number, width: number, widthOf: WidthOf): number => {
  let low = 1
  let high = Math.min(chars.length - from, longestMeasured)
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (widthOf(chars.slice(from, from + middle).join('')) <= width) low = middle
    else high = middle - 1
  }
  let count = low
  while (count > 1 && /\p{M}/u.test(chars[from + count] ?? '')) count -= 1
  return count > 1 ? count : low
}

const vowel = /[aeiouyæøåéäöü]/iu
const letter = /\p{L}/u

/** Where before `count` a word may be parted with a hyphen: before a consonant and its vowel, three letters on each side. Undefined: nowhere near. */
const syllableBefore = (chars: readonly string[], from: number, count: number): number | undefined => {
  for (let at = count; at > Math.max(count - 8, 2); at -= 1) {
    const around = chars.slice(from + at - 3, from + at + 3)
    const [, , , first = '', second = ''] = around
    if (around.length === 6 && around.every((char) => letter.test(char)) && !vowel.test(first) && vowel.test(second)) return at
  }
  return undefined
}

/** The line being filled, and those before it. */
interface Setting { readonly width: number; readonly widthOf: WidthOf; readonly lines: BrokenLine[]; line: string; used: number }

const add = (setting: Setting, text: string, wide: number): void => {
  setting.line += text
  setting.used += wide
}

const endLine = (setting: Setting, hyphen: boolean): void => {
  setting.lines.push({ text: setting.line, hyphen })
  setting.line = ''
  setting.used = 0
}

/** Parts a word that is wider than a line: at a syllable where one is near, else where the line is full. */
const chop = (setting: Setting, text: string): void => {
  const { width, widthOf } = setting
  const chars = Array.from(text)
  for (let at = 0; at < chars.length;) {
    if (setting.line !== '') endLine(setting, false)
    const whole = fitting(chars, at, width, widthOf)
    const last = at + whole >= chars.length
    const syllable = last ? undefined : syllableBefore(chars, at, fitting(chars, at, width - widthOf('-'), widthOf))
    const count = syllable ?? whole
    const part = chars.slice(at, at + count).join('')
    add(setting, part, widthOf(part))
    if (syllable !== undefined) endLine(setting, true)
    at += count
  }
}

/** Sets a word that does not fit on the line as a whole; `gap` is the width of the space before it. */
const setPieces = (setting: Setting, word: string, gap: number): void => {
  const { width, widthOf } = setting
  let lead = gap
  let soft = false
  for (const piece of piecesOf(word)) {
    const part = piece.text.length > longestMeasured ? Infinity : widthOf(piece.text)
    const tail = piece.soft ? widthOf('-') : 0
    if (setting.used + lead + part + tail <= width) add(setting, (lead > 0 ? ' ' : '') + piece.text, lead + part)
    else {
      // The space stays on the line it ends, so that text taken out of the file keeps its words apart.
      if (lead > 0) setting.line += ' '
      if (setting.line !== '') endLine(setting, soft && lead === 0)
      if (part <= width) add(setting, piece.text, part)
      else chop(setting, piece.text)
    }
    lead = 0
    soft = piece.soft
  }
}

/** The lines of one line of source text, which holds no newline. */
const breakOne = (source: string, width: number, widthOf: WidthOf): BrokenLine[] => {
  const setting: Setting = { width, widthOf, lines: [], line: '', used: 0 }
  // What is kept together may be parted all the same where the column is narrower.
  const words = keepTogether(source).split(/ +/).flatMap((word) => (word.includes(noBreak) && widthOf(word) > width ? word.split(noBreak) : [word]))
  for (const word of words.filter((one) => one !== '')) {
    const gap = setting.line === '' ? 0 : widthOf(' ')
    const bare = word.replaceAll(softHyphen, '')
    const wide = bare.length > longestMeasured ? Infinity : widthOf(bare)
    if (setting.used + gap + wide <= width) add(setting, (gap > 0 ? ' ' : '') + bare, gap + wide)
    else setPieces(setting, word, gap)
  }
  if (setting.line !== '' || setting.lines.length === 0) endLine(setting, false)
  return setting.lines
}

/** Breaks `text` to lines no wider than `width`; a newline in it always ends a line. An empty text is one empty line. */
export const breakLines = (text: string, width: number, widthOf: WidthOf): readonly BrokenLine[] => {
  const lines: BrokenLine[] = []
  const sources = text.split('\n')
  sources.forEach((source, index) => {
    const own = breakOne(source, width, widthOf)
    const last = own.at(-1)
    // A space for the line end, for those who read the text and not the page.
    if (last && last.text !== '' && index < sources.length - 1) own[own.length - 1] = { ...last, text: `${last.text} ` }
    for (const line of own) lines.push(line)
  })
  return lines
}
