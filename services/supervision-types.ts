// What the edge asks of the socialtilsyn, and what it is answered. Types only.
import type { Instant, LocalDate } from '../domain/deadlines/types.ts'
import type { Refusal } from '../domain/refusal.ts'
import type { SupervisionActType, SupervisionContent, SupervisionEntry, SupervisionInputs, SupervisionPersonMove } from '../domain/supervision/acts.ts'
import type { InformationItem } from '../domain/supervision/information.ts'
import type { SupervisionDeadlineKind } from '../domain/supervision/policy.ts'
import type { SupervisionRole } from '../domain/supervision/rules.ts'
import type { ThemeValue } from '../domain/supervision/scores.ts'
import type { SupervisionStanding } from '../domain/supervision/standing.ts'
import type { Measure, Report, Visit } from '../domain/supervision/state.ts'
import type { MeasureRead, ReportRead, SupervisionListRow, VisitRow } from '../store/supervision-view.ts'
import type { FileInput, FileView, PdfView, StoredFile } from './document-types.ts'

export type SupervisionActDone = Exclude<SupervisionPersonMove, { type: 'begin' }> | SupervisionEntry
export interface SupervisionAnswer { readonly offerId: string; readonly seq: number; readonly moveNo: number; readonly type: SupervisionActType; readonly at: Instant; readonly repeated: boolean }
export interface SupervisionActView { readonly type: SupervisionActType; readonly allowed: boolean; readonly reasons: readonly Refusal[] }

/** A supervised unit: its last visit, until when the next is to come, and whether it is too late. `visitDue` null: none is asked for within a time. */
export interface UnitView { readonly unit: string; readonly name: string; readonly since: LocalDate; readonly lastVisit: LocalDate | null; readonly visitDue: Instant | null; readonly overdue: boolean }
/** One day of the calendar: a visit that is announced, or the last day of a deadline. `late`: the day is past and it waits still. */
export interface CalendarEntry { readonly day: LocalDate; readonly offerId: string; readonly offerName: string; readonly kind: SupervisionDeadlineKind | 'announced'; readonly subject: string; readonly late: boolean }
export interface SupervisionDeadlineView { readonly kind: SupervisionDeadlineKind; readonly subject: string; readonly due: Instant; readonly lastDay: LocalDate; readonly late: boolean; readonly duty: readonly SupervisionRole[]; readonly authoritys: boolean }
/** One offer's supervision as one person sees it. `texts` are those they may read; `values` only of those who may see scores, by report. */
export interface SupervisionView {
  readonly offerId: string; readonly offerName: string; readonly covered: boolean; readonly begun: boolean
  readonly seq: number; readonly moveNo: number; readonly yearNo: number; readonly paused: boolean; readonly ended: 'notCovered' | 'offerClosed' | 'offerMerged' | null
  readonly policyName: string; readonly model: string
  readonly units: readonly UnitView[]; readonly departments: readonly { readonly id: string; readonly name: string }[]
  /** The names of its files, for those who may have them. */
  readonly files: readonly { readonly fileId: string; readonly name: string }[]
  readonly visits: readonly Visit[]; readonly reports: readonly Report[]; readonly measures: readonly Measure[]
  readonly deadlines: readonly SupervisionDeadlineView[]; readonly checklist: readonly InformationItem[]
  readonly acts: readonly SupervisionActView[]; readonly roles: readonly SupervisionRole[]
  readonly texts: readonly SupervisionContent[]
  readonly values: Readonly<Record<string, readonly ThemeValue[]>>
  readonly seesScores: boolean
}
export interface SupervisionHistory { readonly visits: readonly VisitRow[]; readonly reports: readonly (ReportRead & { readonly values: readonly ThemeValue[] | null })[]; readonly measures: readonly MeasureRead[] }
export interface SupervisionProcess { readonly record: SupervisionStanding; readonly engine: SupervisionStanding | null; readonly state: 'same' | 'behind' | 'unavailable' }

/**
 * Writes take the caller's key and are done once. Refused 403 `not-yours`; 404 `supervision-not-found`, `offer-not-found`, and `offer-not-supervised` to who
 * has a part in an offer that is not covered; 409 and 422 as
 * domain/supervision/may.ts and complete.ts say, and `looks-like-cpr`.
 */
export interface SupervisionService {
  readonly list: (personId: string, query: { readonly text?: string; readonly when?: 'overdue' | 'soon' | 'announced'; readonly page: number; readonly pageSize: number }) => Promise<{ readonly rows: readonly Omit<SupervisionListRow, 'total'>[]; readonly total: number }>
  readonly get: (personId: string, offerId: string) => Promise<SupervisionView>
  readonly history: (personId: string, offerId: string) => Promise<SupervisionHistory>
  readonly timeline: (personId: string, offerId: string) => Promise<readonly { readonly seq: number; readonly type: string; readonly yearNo: number; readonly actor: string; readonly name: string; readonly at: Instant }[]>
  readonly process: (personId: string, offerId: string) => Promise<SupervisionProcess>
  readonly notices: (personId: string) => Promise<readonly { readonly noticeId: string; readonly offerId: string; readonly offerName: string; readonly kind: string; readonly duty: string; readonly data: Readonly<Record<string, unknown>>; readonly at: Instant }[]>
  readonly begin: (personId: string, offerId: string, input: SupervisionInputs['begin'], key: string) => Promise<SupervisionAnswer>
  readonly act: (personId: string, offerId: string, act: SupervisionActDone, key: string, version?: number) => Promise<SupervisionAnswer>
  /** Keeps a file: the authority's where the coordinator sends it, else the offer's. */
  readonly upload: (personId: string, offerId: string, file: FileInput, key: string) => Promise<StoredFile>
  /** The overview of one offer as PDF: with scores for those who may see them, else in the authority's words alone. */
  /** Announced visits and running deadlines of the offers that `list` has, by day; what is late whatever its day, the rest from `from` until `to` (a year and a month at the most: 422 `calendar-too-long`). */
  readonly calendar: (personId: string, days: { readonly from: LocalDate; readonly to: LocalDate }) => Promise<readonly CalendarEntry[]>
  readonly overview: (personId: string, offerId: string) => Promise<PdfView>
  /** The overview of the person's begun offers together, as the list narrows them. Refused 422 `overview-too-large`. */
  readonly overviewOfMany: (personId: string, query: { readonly text?: string; readonly when?: 'overdue' | 'soon' | 'announced' }) => Promise<PdfView>
  readonly file: (personId: string, offerId: string, fileId: string) => Promise<FileView>
}
