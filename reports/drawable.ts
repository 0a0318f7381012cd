// A document's content as the typeface can draw it, and how many characters had to give way. The attached data is left as it is.
import { frameText } from '../text/report-frame.ts'
import type { DocumentContent } from './document.ts'
import { hasGlyph } from './pdf/fonts.ts'
import { readable } from './pdf/readable-text.ts'

/** The same content with every text drawable; when any character was replaced, a note says so at the end. */
export const drawable = (content: DocumentContent): DocumentContent => {
  let replaced = 0
  const walk = <T>(value: T): T => {
    if (typeof value === 'string') {
      const made = readable(value, hasGlyph, frameText.emoji)
      replaced += made.replaced
      return made.text as T
    }
    if (Array.isArray(value)) return value.map(walk) as T
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, walk(held)])) as T
  }
  const { attachment, sections, createdAt, lang, ...rest } = content
  const drawn = { ...walk(rest), createdAt, lang, sections: walk(sections), ...(attachment ? { attachment } : {}) }
  const last = drawn.sections.at(-1)
  if (replaced === 0 || !last) return drawn
  const note = { type: 'paragraph', tone: 'muted', text: frameText.replaced(replaced, attachment?.name) } as const
  return { ...drawn, sections: [...drawn.sections.slice(0, -1), { ...last, blocks: [...last.blocks, note] }] }
}
