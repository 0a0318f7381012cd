// Two versions of a text, word by word.
import { diffWordsWithSpace } from 'diff'

/** A piece that stands in both texts, or in one of them only. */
export interface Piece { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

// Two texts that have little in common are not worth comparing, and would keep others waiting.
const bounds = { maxEditLength: 3000, timeout: 300 }

/** From `before` to `after`; null where they differ so much that comparing says nothing. */
export const differenceOf = (before: string, after: string): readonly Piece[] | null =>
  diffWordsWithSpace(before, after, bounds)?.map(({ value, added, removed }): Piece => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value })) ?? null
