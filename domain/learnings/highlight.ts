// Found words in a text as parts, never as markup: whoever shows them escapes each part.

/** A piece of a text; `hit` where it is a word that was searched for. */
export interface TextPart { readonly text: string; readonly hit: boolean }

/** Marks that no text has: they are taken out of every text before it is searched (private use, U+E000 and U+E001). */
export const hitMarks = { start: '\uE000', stop: '\uE001' } as const

/** The parts of a text in which hits stand between the marks. A mark without its other half marks nothing. */
export function partsOf(marked: string): readonly TextPart[] {
  const parts: TextPart[] = []
  const add = (text: string, hit: boolean): void => { const clean = text.replaceAll(hitMarks.start, '').replaceAll(hitMarks.stop, ''); if (clean !== '') parts.push({ text: clean, hit }) }
  let rest = marked
  for (;;) {
    const start = rest.indexOf(hitMarks.start)
    const stop = start < 0 ? -1 : rest.indexOf(hitMarks.stop, start)
    if (stop < 0) break
    add(rest.slice(0, start), false)
    add(rest.slice(start, stop), true)
    rest = rest.slice(stop + 1)
  }
  add(rest, false)
  return parts
}
