// Any text as the typeface can draw it. A character without a glyph would make the file no archive file (PDF/A 6.2.11.8),
// so each is replaced by something a person can read; the attached data keeps the original.

/** Stands where a character cannot be drawn: U+FFFD, which the typeface has. */
export const unreadable = '\uFFFD'

const emoji = /\p{Regional_Indicator}{2}|[#*0-9]\uFE0F?\u20E3|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})*(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})*)*/gu
const alike: Readonly<Record<string, string>> = {
  '\u25CF': '\u2022', '\u25AA': '\u2022', '\u25A0': '\u2022', '\u25E6': '\u2022', '\uF0B7': '\u2022',
  '\u2714': '\u2713', '\u2705': '\u2713', '\u2043': '-', '\u201B': '\u2018', '\u201F': '\u201C',
}
// Control characters but newline, directional marks, joiners, zero-width spaces, variation selectors, unassigned and private ones.
const invisible = /[\p{Cc}\p{Cf}\uFE00-\uFE0F\uFFF9-\uFFFC]/u
const never = /\p{Co}|\p{Cn}|\p{Cs}/u
const softHyphen = '\u00AD'

/** Every kind of line end as one newline, every other kind of space but the unbreakable as a plain space. */
const withPlainSpaces = (text: string): string => text
  .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
  .replace(/[\t\u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]/g, ' ')
  .replace(/[\u2007\u202F]/g, '\u00A0')

/**
 * A text that can be drawn, and how many characters had to be replaced in it.
 * Emoji become `emojiWord`, other characters without a glyph U+FFFD; newlines and soft hyphens stay, controls go.
 */
export const readable = (text: string, hasGlyph: (codePoint: number) => boolean, emojiWord: string): { readonly text: string; readonly replaced: number } => {
  let replaced = 0
  const spaced = withPlainSpaces(text.normalize('NFC')).replace(emoji, (sign) => {
    const bare = sign.replace(/[\uFE0F\u20E3]/g, '')
    if (alike[bare] !== undefined || Array.from(bare).every((char) => hasGlyph(char.codePointAt(0) ?? 0))) return bare
    replaced += 1
    return emojiWord
  })
  let out = ''
  for (const char of spaced) {
    const codePoint = char.codePointAt(0) ?? 0
    if (char === '\n' || char === softHyphen) out += char
    else if (invisible.test(char)) continue
    else if (alike[char] !== undefined) out += alike[char]
    else if (!never.test(char) && hasGlyph(codePoint)) out += char
    // A mark above or below the letter before it: the letter alone is readable.
    else {
      replaced += 1
      out += /\p{M}/u.test(char) ? '' : unreadable
    }
  }
  return { text: out, replaced }
}

/** A text for the file's own title, bookmarks and link names: one line, nothing that breaks XML. Needs no glyphs. */
export const plain = (text: string): string =>
  withPlainSpaces(text.normalize('NFC')).replace(/[\p{Cc}\p{Cf}\p{Cn}]+/gu, (run) => (run.includes('\n') ? ' ' : '')).replace(/\p{Cs}/gu, unreadable).replace(/ +/g, ' ').trim()
