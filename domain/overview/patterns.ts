// Patterns over many offers: for a requirement and a pair, how many offers had a finding and how many særlig god praksis. Never of fewer
// than five offers, and never so that a smaller group can be found by subtraction (choice; domain.md §9 has the same rule for staff).
import type { Pair } from '../accreditation/acts.ts'

/** The fewest offers a number is told of. */
export const fewest = 5

/** What one group of offers (a målgruppeområde) gave for one requirement and pair. `offers`: those where it was examined. */
export interface GroupCount { readonly group: string; readonly requirementId: string; readonly pair: Pair; readonly offers: number; readonly discordance: number; readonly goodPractice: number }

/** A number that may be told; `group` null: all together. */
export interface Pattern { readonly group: string | null; readonly requirementId: string; readonly pair: Pair; readonly offers: number; readonly discordance: number; readonly goodPractice: number }

/**
 * The patterns that may be told, the whole of each requirement and pair before its groups. The groups are a partition of one whole: a
 * group that is too small is withheld, and so is the smallest of the others where the whole less what is told would be fewer than five.
 */
export function patternsOf(counts: readonly GroupCount[]): readonly Pattern[] {
  const cells = new Map<string, GroupCount[]>()
  for (const count of counts) {
    if (count.offers === 0) continue
    const key = `${count.requirementId}/${count.pair}`
    cells.set(key, [...(cells.get(key) ?? []), count])
  }
  return [...cells.values()].flatMap((groups) => {
    const [first] = groups
    const sum = (of: (one: GroupCount) => number): number => groups.reduce((total, one) => total + of(one), 0)
    const offers = sum((one) => one.offers)
    if (!first || offers < fewest) return []
    const whole: Pattern = { group: null, requirementId: first.requirementId, pair: first.pair, offers, discordance: sum((one) => one.discordance), goodPractice: sum((one) => one.goodPractice) }
    return [whole, ...told(groups).map(({ group, requirementId, pair, offers: n, discordance, goodPractice }) => ({ group, requirementId, pair, offers: n, discordance, goodPractice }))]
  })
}

/** The groups that may be told beside their whole. */
function told(groups: readonly GroupCount[]): readonly GroupCount[] {
  // The largest first: what is withheld for the others' sake is the smallest.
  const large = groups.filter((one) => one.offers >= fewest).sort((a, b) => b.offers - a.offers || (a.group < b.group ? -1 : 1))
  let withheld = groups.reduce((total, one) => total + (one.offers < fewest ? one.offers : 0), 0)
  while (withheld > 0 && withheld < fewest) {
    const smallest = large.pop()
    if (!smallest) break
    withheld += smallest.offers
  }
  return large
}
