// What an overview of socialtilsyn is made of: the authority's words and scores as they were registered, and what we do about them.
import type { Instant, LocalDate } from '../domain/deadlines/types.ts'
import type { Approval, MeasureEnd, MeasureKind } from '../domain/supervision/acts.ts'
import type { Score } from '../domain/supervision/scores.ts'

/** `score` null: the authority's report gives none. */
export interface ReviewedIndicator { readonly text: string; readonly score: Score | null; readonly words: string; readonly source: string }
export interface ReviewedCriterion { readonly id: string; readonly number: number; readonly text: string; readonly value: number | null; readonly indicators: readonly ReviewedIndicator[] }
/** `words` are the authority's, '' where none are registered; `value` is null in the edition without scores. */
export interface ReviewedTheme { readonly id: string; readonly number: number; readonly text: string; readonly words: string; readonly value: number | null; readonly criteria: readonly ReviewedCriterion[] }
/** `scored` false: the model has texts alone. */
export interface ReviewedReport {
  readonly date: LocalDate; readonly model: { readonly version: string; readonly name: string; readonly scored: boolean }
  readonly approval: Approval; readonly visitDays: readonly LocalDate[]; readonly overall: string; readonly sha256: string | null; readonly themes: readonly ReviewedTheme[]
}
export interface ReviewedUnit { readonly name: string; readonly lastVisit: LocalDate | null; /** The last day of the interval; null where none is asked for. */ readonly lastDay: LocalDate | null; readonly overdue: boolean }
export interface ReviewedVisit { readonly day: LocalDate; readonly unit: string; readonly kind: 'announced' | 'unannounced'; readonly status: 'announced' | 'begun' | 'done' | 'brokenOff' | 'calledOff' }
export interface ReviewedMeasure { readonly kind: MeasureKind; readonly decidedOn: LocalDate; readonly deadline: LocalDate | null; readonly extensions: number; readonly ended: { readonly on: LocalDate; readonly as: MeasureEnd } | null; readonly text: string }
export interface ReviewedFollowUp { readonly what: string; readonly who: string; readonly by: LocalDate; readonly done: boolean }
export interface ReviewedTalk { readonly on: LocalDate; readonly text: string }

/** One offer. Reports, visits and measures are of all years, oldest first. `own` null: the reader does not see what the offer and SOF have agreed. */
export interface ReviewedOffer {
  readonly id: string; readonly name: string; readonly model: string; readonly units: readonly ReviewedUnit[]; readonly paused: boolean; readonly ended: boolean
  readonly visits: readonly ReviewedVisit[]; readonly reports: readonly ReviewedReport[]; readonly measures: readonly ReviewedMeasure[]
  readonly own: { readonly followUps: readonly ReviewedFollowUp[]; readonly talks: readonly ReviewedTalk[] } | null
}

/** `edition`: with indicator scores and what is counted of them for those entitled, or the authority's words on themes alone. */
export interface SupervisionOverviewInput { readonly asOf: Instant; readonly edition: 'scores' | 'themes'; readonly offers: readonly ReviewedOffer[] }
