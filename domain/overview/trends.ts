// How the same requirement was found cycle after cycle, over many offers. Numbers of offers, never fewer than five, never a percentage.
// A number beside another one means nothing where the requirement was rewritten between them: that is said.
import type { Pair } from '../accreditation/acts.ts'
import type { QualityModel } from '../quality-model/model.ts'
import { fewest } from './patterns.ts'

/** What the issued reports of one cycle and one version of the model gave for a requirement and a pair; `offers`: those where it was examined. */
export interface TrendCount { readonly cycle: string; readonly modelId: string; readonly requirementId: string; readonly pair: Pair; readonly offers: number; readonly discordance: number; readonly goodPractice: number }

/** One cycle's numbers; `newText`: the requirement read otherwise in the cycle told before. */
export interface TrendCell { readonly cycle: string; readonly offers: number; readonly discordance: number; readonly goodPractice: number; readonly newText: boolean }

/** A requirement and a pair over the cycles that may be told of, the oldest first: two or more. */
export interface Trend { readonly requirementId: string; readonly pair: Pair; readonly cells: readonly TrendCell[] }

const textIn = (model: QualityModel | undefined, requirementId: string): string => JSON.stringify(model?.requirements.find((one) => one.id === requirementId) ?? null)

/**
 * The requirements and pairs that two cycles or more may be told of, in the order of the counts. A cycle of fewer than five offers is left
 * out of a row. `models` holds every version the counts name.
 */
export function trendsOf(counts: readonly TrendCount[], models: ReadonlyMap<string, QualityModel>): readonly Trend[] {
  const rows = new Map<string, Map<string, TrendCount[]>>()
  for (const count of counts) {
    if (count.offers === 0) continue
    const key = `${count.requirementId}/${count.pair}`
    const row = rows.get(key) ?? new Map<string, TrendCount[]>()
    row.set(count.cycle, [...(row.get(count.cycle) ?? []), count])
    rows.set(key, row)
  }
  return [...rows.values()].flatMap((row) => {
    let before: string | null = null
    const cells: TrendCell[] = []
    for (const [cycle, of] of [...row].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const sum = (what: (one: TrendCount) => number): number => of.reduce((total, one) => total + what(one), 0)
      const offers = sum((one) => one.offers)
      if (offers < fewest) continue
      const text = [...new Set(of.map((one) => textIn(models.get(one.modelId), one.requirementId)))].sort().join('\n')
      cells.push({ cycle, offers, discordance: sum((one) => one.discordance), goodPractice: sum((one) => one.goodPractice), newText: before !== null && text !== before })
      before = text
    }
    const [first] = [...row.values()].flat()
    return first && cells.length > 1 ? [{ requirementId: first.requirementId, pair: first.pair, cells }] : []
  })
}
