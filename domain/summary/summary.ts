// Rundens opsamling: what a round of audits has in common, what it took, and what will be simplified (guide §2, stage 6; §9, Frame). Numbers
// are of at least five, and cannot be had by laying this beside the overview: see `patternsOfRound`.
import type { Outcome, Pair } from '../accreditation/acts.ts'
import type { EvaluationSide } from '../evaluation/evaluation.ts'
import { type ActiveStage, stages } from '../accreditation/stages.ts'
import type { Refusal } from '../refusal.ts'
import { fewest } from '../overview/patterns.ts'
import { type Wait, type WaitSide, waitSides } from './waits.ts'

/** What offers of an area gave for a requirement and pair, in the round or outside it in the same cycle. */
export interface SummaryCount { readonly area: string; readonly inRound: boolean; readonly requirementId: string; readonly pair: Pair; readonly offers: number; readonly discordance: number; readonly goodPractice: number }
/** What was shared from the round's cases. */
export interface SharedText { readonly kind: 'goodPractice' | 'trial' | 'method' | 'lesson'; readonly title: string; readonly text: string; readonly offerName: string; readonly requirementIds: readonly string[] }
export interface SummaryAnswer { readonly side: EvaluationSide; readonly hours: number | null; readonly worth: string; readonly drop: string }

/** What the record says of a round. `days`: how long each ended case was in each stage, in whole days. */
export interface SummaryFacts {
  readonly round: { readonly name: string; readonly cycle: string; readonly modelId: string; readonly from: string; readonly to: string }
  readonly offers: { readonly planned: number; readonly started: number; readonly ended: number; readonly issued: number }
  readonly counts: readonly SummaryCount[]
  readonly outcomes: readonly { readonly outcome: Outcome; readonly offers: number }[]
  readonly shared: readonly SharedText[]
  readonly days: Readonly<Record<ActiveStage, readonly number[]>>
  /** Whom each ended case waited for, case by case. */
  readonly waits: readonly (readonly Wait[])[]
  readonly silences: number
  readonly movedDeadlines: number
  readonly pauses: number
  readonly answers: readonly SummaryAnswer[]
}

export interface RoundPattern { readonly requirementId: string; readonly pair: Pair; readonly offers: number; readonly discordance: number; readonly goodPractice: number }
/** What a side answered: how many, the middle of their hours, and what they wrote, in no order that says whose it is. */
export interface SideEvaluation { readonly side: EvaluationSide; readonly answers: number; readonly hours: number | null; readonly worth: readonly string[]; readonly drop: readonly string[] }
/** The secretariat's own words. `simplify`: what will be done more simply next time, a point each. */
export interface SummaryWords { readonly introduction: string; readonly simplify: readonly string[] }

export interface MiddleWait { readonly stage: ActiveStage; readonly side: WaitSide; readonly days: number; readonly cases: number }

/** All that a summary says: frozen when it is issued. */
export interface RoundSummary extends SummaryWords {
  readonly round: SummaryFacts['round']
  readonly offers: SummaryFacts['offers']
  readonly patterns: readonly RoundPattern[]
  /** How many requirements and pairs are not told, because too few offers stand behind them. */
  readonly withheld: number
  /** Null where a decision was made of fewer than five offers. */
  readonly outcomes: SummaryFacts['outcomes'] | null
  readonly shared: readonly SharedText[]
  /** The middle of the days in each stage; left out of fewer than five cases. */
  readonly middleDays: readonly { readonly stage: ActiveStage; readonly days: number; readonly cases: number }[]
  /** The middle of the days waited for a side in a stage, of at least five cases that waited for it; absent in what was issued before it was counted. */
  readonly middleWaits?: readonly MiddleWait[]
  readonly process: { readonly silences: number; readonly movedDeadlines: number; readonly pauses: number } | null
  readonly evaluations: readonly SideEvaluation[]
}

/**
 * The round as one group beside what the overview tells: the whole cycle, and each area of it. All these groups are unions of the parts of
 * areas inside the round and outside it, so whatever is found by adding and subtracting them is a union of such parts too: where each part
 * is empty or of at least five, nothing smaller can be found. Where one is smaller, the round is not told of.
 */
export function patternsOfRound(counts: readonly SummaryCount[]): { readonly patterns: readonly RoundPattern[]; readonly withheld: number } {
  const cells = new Map<string, SummaryCount[]>()
  for (const count of counts) {
    if (count.offers === 0) continue
    const key = `${count.requirementId}/${count.pair}`
    cells.set(key, [...(cells.get(key) ?? []), count])
  }
  const inRound = [...cells.values()].filter((parts) => parts.some((one) => one.inRound))
  const told = inRound.filter((parts) => parts.every((one) => one.offers >= fewest))
  return {
    withheld: inRound.length - told.length,
    patterns: told.flatMap((parts) => {
      const own = parts.filter((one) => one.inRound)
      const [first] = own
      const sum = (of: (one: SummaryCount) => number): number => own.reduce((total, one) => total + of(one), 0)
      return first ? [{ requirementId: first.requirementId, pair: first.pair, offers: sum((one) => one.offers), discordance: sum((one) => one.discordance), goodPractice: sum((one) => one.goodPractice) }] : []
    }),
  }
}

const middle = (values: readonly number[]): number => { const sorted = [...values].sort((a, b) => a - b); return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0 }
const order: Readonly<Record<SharedText['kind'], number>> = { goodPractice: 0, trial: 1, method: 2, lesson: 3 }
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/**
 * What a side answered, where at least five have. A later version tells it anew only when at least five answers have come since: else what
 * one offer added could be found by laying the versions side by side. Texts are in the order of their letters, which is nobody's.
 */
function evaluationOf(side: EvaluationSide, answers: readonly SummaryAnswer[], before: SideEvaluation | undefined): readonly SideEvaluation[] {
  const own = answers.filter((one) => one.side === side)
  if (before && own.length - before.answers < fewest) return [before]
  if (own.length < fewest) return []
  const hours = own.flatMap((one) => (one.hours === null ? [] : [one.hours]))
  const texts = (of: (one: SummaryAnswer) => string): readonly string[] => own.map((one) => of(one).trim()).filter((text) => text !== '').sort(compare)
  return [{ side, answers: own.length, hours: hours.length < fewest ? null : middle(hours), worth: texts((one) => one.worth), drop: texts((one) => one.drop) }]
}

/**
 * The summary as it can be told now; `before`: the newest version that was issued. Answers are counted when a version is issued and not in a
 * preview: whoever looks at it every day would else see each one come.
 */
export function roundSummary(facts: SummaryFacts, words: SummaryWords, before: RoundSummary | null, counting: 'issued' | 'preview'): RoundSummary {
  const enough = facts.offers.ended >= fewest
  return {
    ...words, round: facts.round, offers: facts.offers, ...patternsOfRound(facts.counts),
    outcomes: facts.outcomes.length > 0 && facts.outcomes.every((one) => one.offers >= fewest) ? facts.outcomes : null,
    shared: [...facts.shared].sort((a, b) => order[a.kind] - order[b.kind] || compare(a.title, b.title)),
    middleDays: (Object.entries(facts.days) as [ActiveStage, readonly number[]][]).filter(([, days]) => days.length >= fewest).map(([stage, days]) => ({ stage, days: middle(days), cases: days.length })),
    middleWaits: middleWaits(facts.waits),
    process: enough ? { silences: facts.silences, movedDeadlines: facts.movedDeadlines, pauses: facts.pauses } : null,
    evaluations: counting === 'preview' ? before?.evaluations ?? [] : (['offer', 'auditors'] as const).flatMap((side) => evaluationOf(side, facts.answers, before?.evaluations.find((one) => one.side === side))),
  }
}

/** By stage and side in the order of a case; a side that fewer than five cases waited for is not told of. */
function middleWaits(waits: SummaryFacts['waits']): readonly MiddleWait[] {
  const all = waits.flat()
  return stages.flatMap((stage) => waitSides.flatMap((side): readonly MiddleWait[] => {
    const days = all.filter((one) => one.stage === stage && one.side === side).map((one) => one.days)
    return days.length < fewest ? [] : [{ stage, side, days: middle(days), cases: days.length }]
  }))
}

/** Why a summary cannot be issued; empty when it can. The one thing that must be said is what will be simpler. */
export const summaryGaps = (words: SummaryWords, facts: Pick<SummaryFacts, 'offers'>): readonly Refusal[] => [
  ...(words.simplify.some((one) => one.trim() !== '') ? [] : [{ kind: 'conflict' as const, code: 'summary-without-simplification', field: 'simplify' }]),
  ...(facts.offers.ended > 0 ? [] : [{ kind: 'conflict' as const, code: 'summary-too-early' }]),
]
