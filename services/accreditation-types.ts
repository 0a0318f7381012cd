// What the edge asks of accreditations: types only. Every function asks by person id and throws Refused where it refuses.
// Unknown, or nothing this person may see: `case-not-found`, `report-not-found`, `file-not-found` (404).
import type { Act, ActType, MoveType, Outcome } from '../domain/accreditation/acts.ts'
import type { ContentKind } from '../domain/accreditation/facts.ts'
import type { DeadlineKind } from '../domain/accreditation/policy.ts'
import type { CaseRole } from '../domain/accreditation/roles.ts'
import type { Difference } from '../domain/accreditation/compare.ts'
import type { Standing } from '../domain/accreditation/standing.ts'
import type { ActiveStage, Stage, Step, Turn } from '../domain/accreditation/stages.ts'
import type { NotRelevant } from '../domain/accreditation/state.ts'
import type { Instant, LocalDate } from '../domain/deadlines/types.ts'
import type { Check } from '../domain/audit/checks.ts'
import type { PlanPointState } from '../domain/audit/plan.ts'
import type { AuditFilter, AuditRow, Count, CriterionCount } from '../domain/audit/progress.ts'
import type { Refusal } from '../domain/refusal.ts'
import type { FileInput, FileRow, FileView, Learnings, NoticeRow, Page, PdfView, RefusalRow, ReportFile, ReportRow, StoredFile } from './document-types.ts'

export type * from './document-types.ts'

export interface Named { readonly personId: string; readonly name: string }

/** What a start says. Left out: the year's cycle, the model in force, and what the offer's type and area settle by themselves. */
export interface StartInput {
  readonly offerId: string
  readonly cycle?: string
  readonly modelId?: string
  readonly notRelevant?: readonly { readonly requirementId: string; readonly reason: string }[]
}

/** `repeated`: the key had been used for the same start before; this is its answer. */
export interface StartAnswer {
  readonly accreditationId: string
  readonly offerId: string
  readonly cycle: string
  readonly seq: number
  readonly moveNo: number
  readonly repeated: boolean
}

/** One text an act wrote, with the version it now has. */
export interface WrittenVersion { readonly kind: ContentKind; readonly key: string; readonly version: number }

/** What an act did. `followed` is the system move that came with an entry that was the last of its kind. */
export interface ActAnswer {
  readonly accreditationId: string
  readonly seq: number
  readonly type: ActType
  readonly at: Instant
  readonly moveNo: number
  readonly followed: MoveType | null
  readonly versions: readonly WrittenVersion[]
  readonly stage: Stage
  readonly step: Step
  readonly turn: Turn
  readonly repeated: boolean
}

export type CaseSort = 'due' | 'offer' | 'started'

/** Page 1 is the first; `search` looks in the offer's name and id. */
export interface ListQuery {
  readonly stage?: Stage
  readonly turn?: Turn
  readonly offerId?: string
  readonly area?: string
  readonly late?: boolean
  readonly search?: string
  readonly sort: CaseSort
  readonly page: number
  readonly pageSize: number
}

/** One case in a list. `due` is half-open: the instant after the last day; `late` where it is past and the case is not paused. */
export interface CaseListRow {
  readonly accreditationId: string
  readonly offerId: string
  readonly offerName: string
  readonly area: string
  readonly cycle: string
  readonly stage: Stage
  readonly step: Step
  readonly turn: Turn
  readonly paused: boolean
  readonly due: Instant | null
  readonly late: boolean
  readonly startedAt: Instant
  readonly endedAt: Instant | null
}

export interface CasePeople {
  readonly startedBy: Named
  readonly consultant: Named
  /** Those who act for the offer's manager now; empty where the function is vacant. */
  readonly managers: readonly Named[]
  readonly team: readonly (Named & { readonly lead: boolean })[]
  readonly checker: Named | null
  readonly decider: Named | null
  readonly deputyDecider: Named | null
}

/** A running deadline. `lastDay` is the last local day on which it can be met; `duty` is the side it waits for. */
export interface DeadlineView {
  readonly kind: DeadlineKind
  readonly version: number
  readonly due: Instant
  readonly lastDay: LocalDate
  readonly duty: Turn
  /** Nobody can be heard at present, so the clock stands still and nobody is late; it is set going with the days that were left. */
  readonly standsStill: boolean
}

/** One act and whether the person may do it now; `reasons` is empty exactly where it is allowed. */
export interface ActView {
  readonly type: ActType
  readonly allowed: boolean
  readonly reasons: readonly Refusal[]
}

/** When the case passed each of its marks; null: not yet, or not for this person to see. */
export interface CaseDates {
  readonly pausedAt: Instant | null
  readonly submittedAt: Instant | null
  readonly basisAt: Instant | null
  readonly clearedAt: Instant | null
  readonly programmeSentAt: Instant | null
  readonly openedAt: Instant | null
  readonly closedAt: Instant | null
  readonly hearingOpenedAt: Instant | null
  readonly hearingClosedAt: Instant | null
  readonly issuedAt: Instant | null
  readonly decidedAt: Instant | null
  readonly planAgreedAt: Instant | null
  readonly planClosedAt: Instant | null
  readonly sharedAt: Instant | null
}

/** A case as one person sees it. `recommendation` and `outcome` are null until the person may see them. */
export interface CaseView extends CaseListRow {
  readonly modelId: string
  readonly seq: number
  readonly moveNo: number
  /** What the person is in this case. */
  readonly roles: readonly CaseRole[]
  readonly people: CasePeople
  readonly deadlines: readonly DeadlineView[]
  /** Every act of a person's roles, in the order of the rules. */
  readonly acts: readonly ActView[]
  readonly notRelevant: readonly NotRelevant[]
  readonly focus: readonly string[]
  readonly auditDay: LocalDate | null
  /** Days for the offer to choose among, and the one it asked for instead; null where none were proposed. */
  readonly proposal: { readonly days: readonly LocalDate[]; readonly suggested: LocalDate | null } | null
  readonly hearingRound: number
  /** The section that remarks must concern in a second, short hearing; null where the whole draft is heard, or nothing is. */
  readonly hearingPoint: 'conclusion' | null
  readonly recommendation: Outcome | null
  readonly outcome: Outcome | null
  readonly dates: CaseDates
  /** The points of the action plan; empty where there is none, or none for this person to see. */
  readonly plan: readonly PlanPointState[]
  readonly reports: readonly ReportRow[]
  /** Why the case was cut off by what happened to the offer; null otherwise. */
  readonly endedBecause: 'offerClosed' | 'offerMerged' | null
  /** The case that this one goes on in. */
  readonly continuesIn: string | null
  readonly nextCycleOn: LocalDate | null
  /** The day on which the present and each coming stage is expected to end at the latest; never a deadline. Empty while paused and after the end. */
  readonly expectedEnds: Readonly<Partial<Record<ActiveStage, LocalDate>>>
}

/** One event. `data` holds ids, codes and instants; `reason` the prose of a move, where the person may read it. */
export interface TimelineRow {
  readonly seq: number
  readonly type: ActType | 'start'
  readonly moveNo: number | null
  readonly actor: Named
  readonly at: Instant
  readonly data: Readonly<Record<string, unknown>>
  readonly reason?: string
}

/** One text as it stands now. `body` has the shape of domain/accreditation/facts.ts' Contents[kind]. */
export interface ContentView {
  readonly kind: ContentKind
  readonly key: string
  readonly version: number
  readonly author: Named
  readonly at: Instant
  readonly body: Readonly<Record<string, unknown>>
  /** The files the text names, as far as the person may read them; left out where it names none. */
  readonly files?: readonly FileRow[]
}

/** Where an audit stands, by the one rule of domain/audit: counts (n of m, never a score), rows that carry every mark asked for, and questions to the team. */
export interface AuditView {
  readonly count: Count
  readonly criteria: readonly CriterionCount[]
  readonly rows: readonly AuditRow[]
  readonly checks: readonly Check[]
}

/**
 * The record's standing beside the workflow's own, and in what they differ. `behind`: moves the workflow has not been told or not taken in.
 * `working`: they differ only by owed work that is being done; `differs`: in anything else, though not behind.
 */
export interface ProcessView {
  readonly record: Standing
  readonly engine: Standing | null
  readonly state: 'same' | 'working' | 'behind' | 'differs' | 'unavailable'
  readonly behind: number
  readonly differences: readonly Difference[]
}

/** Everything about accreditations that a person can ask for or do. `key` is the Idempotency-Key of a write. */
export interface Accreditations {
  start(personId: string, input: StartInput, key: string): Promise<StartAnswer>
  /** `version`: for an entry the version of the text it replaces (0: none yet), for a move the case's `moveNo`; another one now: `stale-version` (409). */
  act(personId: string, caseId: string, act: Act, key: string, version?: number): Promise<ActAnswer>
  list(personId: string, query: ListQuery): Promise<Page<CaseListRow>>
  get(personId: string, caseId: string): Promise<CaseView>
  /** In the order of `seq`. */
  timeline(personId: string, caseId: string): Promise<readonly TimelineRow[]>
  /** Only what the person may read now. */
  contents(personId: string, caseId: string): Promise<readonly ContentView[]>
  /** Every version of one text that the person may read, oldest first. Unknown, or of a kind they may not read: `content-not-found` (404). */
  versions(personId: string, caseId: string, kind: ContentKind, key: string): Promise<readonly ContentView[]>
  /** `marks` filter the rows; counts and checks are of the whole audit. Who may not read findings: `texts-not-yours` (403). */
  audit(personId: string, caseId: string, marks: readonly AuditFilter[]): Promise<AuditView>
  process(personId: string, caseId: string): Promise<ProcessView>
  upload(personId: string, caseId: string, file: FileInput, key: string): Promise<StoredFile>
  /** Several at once, in their order: all are kept or none. */
  uploadAll(personId: string, caseId: string, files: readonly FileInput[], key: string): Promise<readonly StoredFile[]>
  /** The files of a case that the person may read, oldest first. */
  files(personId: string, caseId: string): Promise<readonly FileRow[]>
  file(personId: string, caseId: string, fileId: string): Promise<FileView>
  reports(personId: string, caseId: string): Promise<readonly ReportRow[]>
  /** Throws `report-not-ready` (409) while it is being made. */
  report(personId: string, reportId: string): Promise<ReportFile>
  /** The stage's texts as PDF at any time, as far as the person may read them. */
  stageTexts(personId: string, caseId: string, stage: ActiveStage): Promise<PdfView>
  /** The letter to citizens and relatives, for those who may read the programme. Refused 403 `texts-not-yours`. */
  citizensLetter(personId: string, caseId: string): Promise<PdfView>
  /** What was refused, newest first; for administrators alone (`not-allowed`, 403). `page` from 1. */
  refusals(personId: string, query: { readonly page: number; readonly pageSize: number }): Promise<Page<RefusalRow>>
  /** Newest first. */
  notices(personId: string): Promise<readonly NoticeRow[]>
}

/** What the routes of this part ask of the services. */
export interface AccreditationServices { readonly accreditations: Accreditations; readonly learnings: Learnings }
