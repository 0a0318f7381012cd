import { describe, expect, test } from '@jest/globals'
import { hasGlyph } from '../../../reports/pdf/fonts.ts'
import { plain, readable } from '../../../reports/pdf/readable-text.ts'

const made = (text: string): { readonly text: string; readonly replaced: number } => readable(text, hasGlyph, '[emoji]')

describe('a readable text', () => {
  test.each([
    ['Danish letters and signs stay', 'Ærø, Åsen, ½ § 85 – “citat” €', 'Ærø, Åsen, ½ § 85 – “citat” €', 0],
    ['an emoji becomes one word, however many parts it has', '👩‍🦽 👍🏽 🇩🇰', '[emoji] [emoji] [emoji]', 3],
    ['a sign that is also an emoji stays when it can be drawn', '© ↔️ ✓', '© ↔ ✓', 0],
    ['a digit in a box is the digit', '1️⃣', '1', 0],
    ['a black dot becomes a bullet', '● punkt', '• punkt', 0],
    ['half characters are shown as unreadable', 'a\uD83Db\uDE00c', 'a\uFFFDb\uFFFDc', 2],
    ['letters of a script without glyphs are shown as unreadable', '漢字', '\uFFFD\uFFFD', 2],
    ['private and unassigned characters are shown as unreadable', '\uE000\uFFFF', '\uFFFD\uFFFD', 2],
    ['control characters go', 'a\u0000b\u0007c', 'abc', 0],
    ['directional marks and zero-width characters go', '\u202Ea\u202C\u200Bb\u200E\uFEFF', 'ab', 0],
    ['every line end is a newline', 'a\r\nb\rc\u2028d\ve', 'a\nb\nc\nd\ne', 0],
    ['tabs and wide spaces are spaces', 'a\tb\u2003c', 'a b c', 0],
    ['soft hyphens stay', 'med\u00ADarbejder', 'med\u00ADarbejder', 0],
    ['a letter and its mark become one letter', 'A\u030Alborg', 'Ålborg', 0],
    ['a mark without a glyph goes, its letter stays', 'b\u0351', 'b', 1],
  ])('%s', (_, text, expected, replaced) => {
    expect(made(text)).toEqual({ text: expected, replaced })
  })
})

describe('a plain text', () => {
  test('is one line that XML takes', () => {
    expect(plain('  Første\n\u0000 anden\u0007 \uD83D\t😀 ')).toBe('Første anden \uFFFD 😀')
  })
})
