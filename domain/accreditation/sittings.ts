// Autosave makes many versions of a text in one sitting; a person looks for the few that somebody left behind. Pure.
import type { Instant } from '../deadlines/types.ts'

const sittingMs = 5 * 60_000

interface Written { readonly at: Instant }

/**
 * The last of each sitting, in their order: neighbours that `of` calls the same (a writer, or a writer and a text), none later
 * than five minutes after the one before (choice).
 */
export const sittings = <V extends Written>(rows: readonly V[], of: (row: V) => string): readonly V[] =>
  rows.filter((one, index) => {
    const next = rows[index + 1]
    return next === undefined || of(next) !== of(one) || Date.parse(next.at) - Date.parse(one.at) > sittingMs
  })
