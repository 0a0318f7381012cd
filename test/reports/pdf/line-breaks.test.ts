import { describe, expect, test } from '@jest/globals'
import { breakLines } from '../../../reports/pdf/line-breaks.ts'

/** Every character is one wide; a soft hyphen has no width. */
const widthOf = (text: string): number => Array.from(text.replaceAll('\u00AD', '')).length
const lines = (text: string, width: number): readonly string[] => breakLines(text, width, widthOf).map((line) => (line.hyphen ? `${line.text}~` : line.text))

describe('lines', () => {
  test('break at spaces, which stay at the end of the line', () => {
    expect(lines('en to tre fire', 7)).toEqual(['en to ', 'tre ', 'fire'])
  })

  test('end where the text has a newline, with a space for those who only read', () => {
    expect(lines('en\nto\n\ntre', 20)).toEqual(['en ', 'to ', '', 'tre'])
  })

  test('of an empty text are one empty line', () => {
    expect(lines('', 10)).toEqual([''])
    expect(lines('    ', 10)).toEqual([''])
  })

  test('break after a hyphen or slash between letters, without a new hyphen', () => {
    expect(lines('døgn/dagtilbud', 10)).toEqual(['døgn/', 'dagtilbud'])
    expect(lines('aktivitets-tilbud', 12)).toEqual(['aktivitets-', 'tilbud'])
    expect(lines('1-2 3', 3)).toEqual(['1-2 ', '3'])
  })

  test('break at a soft hyphen only where they must, and then show it', () => {
    expect(lines('med\u00ADarbejder', 20)).toEqual(['medarbejder'])
    expect(lines('med\u00ADarbejder', 9)).toEqual(['med~', 'arbejder'])
    expect(lines('en over\u00ADens\u00ADstemmelse', 12)).toEqual(['en overens~', 'stemmelse'])
  })

  test('part a word that is wider than the line before a consonant and its vowel', () => {
    expect(lines('databeskyttelsesforordningen', 20)).toEqual(['databeskyttelsesfo~', 'rordningen'])
    expect(lines('databeskyttelsesforordningen', 27)).toEqual(['databeskyttelsesforordnin~', 'gen'])
  })

  test('part a word without syllables where the line is full, adding nothing', () => {
    expect(lines('aaaaaaaaaa', 4)).toEqual(['aaaa', 'aaaa', 'aa'])
    expect(lines('0123456789', 4)).toEqual(['0123', '4567', '89'])
  })

  test('never part a letter from the marks on it', () => {
    expect(lines('aax\u0301x\u0301', 3)).toEqual(['aa', 'x\u0301', 'x\u0301'])
  })

  test('keep a sign or abbreviation with its number, and a date in one piece', () => {
    expect(lines('se § 12', 5)).toEqual(['se ', '§\u00A012'])
    expect(lines('se stk. 2', 7)).toEqual(['se ', 'stk.\u00A02'])
    expect(lines('den 4. maj 2026', 12)).toEqual(['den ', '4.\u00A0maj\u00A02026'])
  })

  test('part even a date in a column narrower than it', () => {
    expect(lines('4. maj 2026', 7)).toEqual(['4. maj ', '2026'])
  })

  test('of a word of ten thousand characters hold all of them', () => {
    expect(lines('x'.repeat(10_000), 80)).toHaveLength(125)
    expect(lines('x'.repeat(10_000), 80).join('')).toBe('x'.repeat(10_000))
  })

  test('take at least one character, however narrow the column', () => {
    expect(lines('ab', 0)).toEqual(['a', 'b'])
  })
})
