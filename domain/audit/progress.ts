// What an audit wants, has found and lacks: the one rule behind every count, filter and list of it. Counts only: no percentage, no score, no average.
import { findingGaps } from '../accreditation/complete.ts'
import { type Pair, pairs } from '../accreditation/acts.ts'
import { bodies, type Facts, isDiscordance, pairsWanted, relevant } from '../accreditation/facts.ts'
import type { CaseState } from '../accreditation/state.ts'

/** The marks a row can be filtered by. */
export const auditFilters = ['missing', 'remark', 'focus', 'discordance', 'goodPractice', 'opportunity'] as const
export type AuditFilter = (typeof auditFilters)[number]

/** One requirement and pair. `done`: found, and closing the audit would have nothing against it; `missing`: wanted and not done. */
export interface AuditRow {
  readonly requirementId: string
  readonly criterionId: string
  readonly pair: Pair
  readonly wanted: boolean
  readonly found: boolean
  readonly done: boolean
  readonly evidence: number
  /** The filters that find it. */
  readonly marks: readonly AuditFilter[]
  /** Where to mend it: the field in the case. */
  readonly field: string
}

/** n of m: what is wanted and done, of what is wanted. */
export interface Count { readonly done: number; readonly wanted: number }
export interface CriterionCount extends Count { readonly criterionId: string }

/** Every requirement of the case with its three pairs, in the model's order. */
export function auditRows(state: CaseState, facts: Facts): readonly AuditRow[] {
  const findings = bodies(facts, 'finding')
  const known = new Set(bodies(facts, 'evidence').map((one) => one.id))
  const remarks = bodies(facts, 'remark')
  const open = new Set(findingGaps(state, facts).map((gap) => gap.field))
  return relevant(state, facts).flatMap((requirement) => pairs.map((pair): AuditRow => {
    const requirementId = requirement.id
    const field = `finding/${requirementId}/${pair}`
    const finding = findings.find((one) => one.requirementId === requirementId && one.pair === pair)
    const wanted = pairsWanted(state, requirementId).includes(pair)
    const done = finding !== undefined && !open.has(field)
    const has: Readonly<Record<AuditFilter, boolean>> = {
      missing: wanted && !done,
      remark: remarks.some((one) => one.requirementId === requirementId && (one.pair === undefined || one.pair === pair)),
      focus: state.focus.includes(requirementId),
      discordance: finding !== undefined && isDiscordance(finding.grade),
      goodPractice: finding?.goodPractice === true,
      opportunity: finding?.opportunity === true,
    }
    return {
      requirementId, criterionId: requirement.criterionId, pair, wanted, found: finding !== undefined, done,
      evidence: finding?.evidenceIds.filter((id) => known.has(id)).length ?? 0,
      marks: auditFilters.filter((filter) => has[filter]), field,
    }
  }))
}

/** The rows that carry every one of the marks. */
export const withMarks = (rows: readonly AuditRow[], marks: readonly AuditFilter[]): readonly AuditRow[] => rows.filter((row) => marks.every((mark) => row.marks.includes(mark)))

/** n of m over these rows: pairs found beside what was wanted do not count. */
export const countOf = (rows: readonly AuditRow[]): Count => ({ done: rows.filter((row) => row.wanted && row.done).length, wanted: rows.filter((row) => row.wanted).length })

/** n of m of each criterion, in the order of its first requirement. */
export const countsByCriterion = (rows: readonly AuditRow[]): readonly CriterionCount[] =>
  [...new Set(rows.map((row) => row.criterionId))].map((criterionId) => ({ criterionId, ...countOf(rows.filter((row) => row.criterionId === criterionId)) }))
