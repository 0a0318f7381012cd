// From the authority's scores to the values of criteria and themes: "Værdien udregnes som et gennemsnit af henholdsvis indikatorernes og
// kriteriernes værdier" [STIL-P]. The registered scores are the authority's; nothing is decided by any of these numbers [STIL-P].
//
// 1. A criterion is the mean of its indicators' scores, a theme the mean of its criteria's values: not of all indicators under it.
// 2. "Ikke relevant" counts neither way. A criterion of which nothing is relevant has no value and is left out of its theme.
// 3. Where a score is missing, its criterion and theme have no value, and say which: half a mean would look like the authority's.
// 4. Values are carried exactly and rounded once, when shown: to one decimal, halves up (choice; the model says nothing of rounding).
import type { Refusal } from '../refusal.ts'
import { indicatorsOf, type SupervisionModel } from './model.ts'

/** What the authority gave an indicator. */
export type Score = 1 | 2 | 3 | 4 | 5 | 'notRelevant'
/** One set of scores, by indicator: there is one an offer and visit. */
export type Scores = Readonly<Record<string, Score>>

/** A criterion or theme. `value`: to one decimal, null where there is none; `missing`: the indicators still to be scored. */
export interface CriterionValue { readonly id: string; readonly value: number | null; readonly missing: readonly string[] }
export interface ThemeValue extends CriterionValue { readonly criteria: readonly CriterionValue[] }

interface Fraction { readonly over: number; readonly under: number }

const plus = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.under + b.over * a.under, under: a.under * b.under })
const meanOf = (values: readonly Fraction[]): Fraction | null => {
  const sum = values.reduce(plus, { over: 0, under: 1 })
  return values.length === 0 ? null : { over: sum.over, under: sum.under * values.length }
}
const toOneDecimal = ({ over, under }: Fraction): number => Math.floor((20 * over + under) / (2 * under)) / 10

/** The values of every theme and criterion, in the model's order; empty for a model that is not scored. */
export function valuesOf(model: SupervisionModel, scores: Scores): readonly ThemeValue[] {
  return model.themes.filter((theme) => theme.criteria.length > 0).map((theme) => {
    const criteria = theme.criteria.map((criterion) => {
      const ids = criterion.indicators.map((one) => one.id)
      const missing = ids.filter((id) => scores[id] === undefined)
      const given = ids.flatMap((id): Fraction[] => { const score = scores[id]; return typeof score === 'number' ? [{ over: score, under: 1 }] : [] })
      return { id: criterion.id, missing, exact: missing.length > 0 ? null : meanOf(given) }
    })
    const missing = criteria.flatMap((one) => one.missing)
    const exact = missing.length > 0 ? null : meanOf(criteria.flatMap((one) => (one.exact ? [one.exact] : [])))
    return { id: theme.id, value: exact && toOneDecimal(exact), missing, criteria: criteria.map((one) => ({ id: one.id, value: one.exact && toOneDecimal(one.exact), missing: one.missing })) }
  })
}

/** Why a set of scores cannot be kept under a model: an indicator that it does not have. */
export function scoreFaults(model: SupervisionModel, scores: Scores): readonly Refusal[] {
  const known = new Set(indicatorsOf(model).map((one) => one.id))
  return Object.keys(scores).filter((id) => !known.has(id)).map((id) => ({ kind: 'invalid', code: 'indicator-unknown', field: `scores.${id}`, params: { id, model: model.name } }))
}
