// Everything that can be done in the supervision of one offer. SOF is the supervised party: it registers what the authority announces and
// decides, and never gives notice, never scores (domain.md §1.3).
import type { Instant, LocalDate, StepKind } from '../deadlines/types.ts'
import type { Score } from './scores.ts'
import type { SupervisionDeadlineKind } from './policy.ts'

/** What a visit is to: the whole offer, or one of its departments, by id. */
export type SupervisedUnit = string
export const wholeOffer: SupervisedUnit = 'offer'

/** Påbud, skærpet tilsyn, vilkår (§ 8; [STN]). */
export const measureKinds = ['order', 'intensified', 'condition'] as const
export type MeasureKind = (typeof measureKinds)[number]
/** How a measure ended: complied with, lifted by the authority, or followed by another. */
export const measureEnds = ['complied', 'lifted', 'replaced'] as const
export type MeasureEnd = (typeof measureEnds)[number]
/** What the authority says of the offer in its report (domain.md §7). */
export const approvals = ['approved', 'approvedOnConditions', 'order', 'intensified', 'notApproved'] as const
export type Approval = (typeof approvals)[number]

export interface SupervisionInputs {
  /** The offer becomes covered. `lastVisits`: what is known from before, by unit. */
  begin: { since: LocalDate; units: readonly SupervisedUnit[]; lastVisits?: Readonly<Record<SupervisedUnit, LocalDate>> }
  setUnits: { units: readonly SupervisedUnit[]; reason: string }
  announceVisit: { id: string; unit: SupervisedUnit; day: LocalDate; informationBy?: LocalDate }
  moveVisit: { id: string; day: LocalDate; informationBy?: LocalDate; reason: string }
  callOffVisit: { id: string; reason: string }
  beginVisit: { id: string; unit: SupervisedUnit; day: LocalDate }
  completeVisit: { id: string; day: LocalDate }
  breakOffVisit: { id: string; reason: string }
  deliverInformation: { id: string }
  receiveDraft: { id: string; visits: readonly string[]; receivedOn: LocalDate; answerBy: LocalDate; fileId?: string }
  answerHearing: { id: string }
  registerReport: { id: string; visits: readonly string[]; date: LocalDate; fileId: string; approval: Approval }
  registerMeasure: { id: string; kind: MeasureKind; decidedOn: LocalDate; deadline: LocalDate | null; text: string; fileId?: string }
  extendMeasure: { id: string; deadline: LocalDate; reason: string }
  endMeasure: { id: string; on: LocalDate; as: MeasureEnd }
  closeYear: Record<never, never>
  pause: { reason: string }
  resume: { reason: string }
  endSupervision: { reason: string }
}
export interface SystemInputs {
  openYear: Record<never, never>
  remind: { kind: SupervisionDeadlineKind; subject: string; step: StepKind }
  endWithOffer: { eventId: string; why: 'offerClosed' | 'offerMerged' }
  noteOfferChange: { eventId: string; what: 'moved' | 'split' | 'joined' }
}
export interface SupervisionEntries {
  tickInformation: { visit: string; item: string; delivered: boolean; note: string; files: readonly string[] }
  /** Egen forberedelse: the offer's own, never shown as the authority's. */
  prepare: { indicator: string; score: Score | null; text: string }
  /** `version`: of the score that was seen, 0 where there was none; left out, whatever is there is written over. */
  writeScores: { report: string; scores: readonly { indicator: string; score: Score; text: string; source: string; version?: number }[] }
  writeTheme: { report: string; theme: string; text: string }
  writeOverall: { report: string; text: string }
  writeHearingAnswer: { report: string; noRemarks: boolean; text: string; fileId?: string }
  reportMeasureDone: { measure: string; text: string }
  writeFollowUp: { id: string; what: string; who: string; by: LocalDate; done: boolean }
  writeDialogue: { id: string; on: LocalDate; text: string }
}
type Acts<Inputs> = { [T in keyof Inputs]: { readonly type: T; readonly input: Readonly<Inputs[T]> } }[keyof Inputs]
export type SupervisionPersonMove = Acts<SupervisionInputs>
export type SupervisionSystemMove = Acts<SystemInputs>
export type SupervisionMove = SupervisionPersonMove | SupervisionSystemMove
export type SupervisionEntry = Acts<SupervisionEntries>
export type SupervisionAct = SupervisionMove | SupervisionEntry
export type SupervisionActType = SupervisionAct['type']

/** Kinds of text that entries write, each under its subject (visit, report, measure, year) and key. */
export type SupervisionContentKind = 'information' | 'preparation' | 'score' | 'theme' | 'overall' | 'hearingAnswer' | 'measureDone' | 'measure' | 'followUp' | 'dialogue' | 'reason'
export interface SupervisionContent { readonly kind: SupervisionContentKind; readonly subject: string; readonly key: string; readonly version: number; readonly author: string; readonly at: Instant; readonly body: Readonly<Record<string, unknown>> }
