// Autosave makes many versions of a text in one sitting; a person looks for the few that somebody left behind. Pure.
import type { Instant } from '../deadlines/types.ts'

const sittingMs = 5 * 60_000

interface Written { readonly author: { readonly personId: string }; readonly at: Instant }

/** The last version of each sitting, in their order: one person's versions, none later than five minutes after the one before (choice). */
export const sittings = <V extends Written>(versions: readonly V[]): readonly V[] =>
  versions.filter((one, index) => {
    const next = versions[index + 1]
    return next === undefined || next.author.personId !== one.author.personId || Date.parse(next.at) - Date.parse(one.at) > sittingMs
  })
