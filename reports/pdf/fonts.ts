// The three cuts of IBM Plex Sans that every document embeds, parsed once for the process.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as fontkit from 'fontkit'
import type { Font } from 'fontkit'
import type { FontName } from './style.ts'

// TTF on purpose: WOFF2 cannot be read by pdfkit, WOFF is about four times slower.
const files: Record<FontName, string> = {
  R: '400Regular/IBMPlexSans_400Regular.ttf',
  B: '600SemiBold/IBMPlexSans_600SemiBold.ttf',
  I: '400Regular_Italic/IBMPlexSans_400Regular_Italic.ttf',
}

const open = (file: string): Font => {
  const path = createRequire(import.meta.url).resolve(`@expo-google-fonts/ibm-plex-sans/${file}`)
  const font = fontkit.create(readFileSync(path))
  if (!('layout' in font)) throw new Error(`${file} is a collection of fonts, not one font`)
  return font
}

let opened: Record<FontName, Font> | undefined

/** The parsed fonts by the names the styles use. Sharing them between documents does not change a byte. */
export const fonts = (): Record<FontName, Font> => (opened ??= { R: open(files.R), B: open(files.B), I: open(files.I) })

/** Whether the typeface can draw a code point; the three cuts hold the same characters. */
export const hasGlyph = (codePoint: number): boolean => fonts().R.hasGlyphForCodePoint(codePoint)
