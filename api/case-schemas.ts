// What the API answers about accreditations, as schemas for the OpenAPI document; held to services/accreditation-types.ts.
import { z } from 'zod'
import { stages } from '../domain/accreditation/stages.ts'
import type {
  ActAnswer, CaseListRow, CaseView, ContentView, FileRow, LearningRow, WishAnswer, WishRow, NoticeRow, ProcessView, RefusalRow, ReportRow, StartAnswer, StoredFile, TimelineRow,
} from '../services/accreditation-types.ts'
import { contentKind, deadlineKind, difference, outcome, reportKind, role, stage, step, turn } from './words.ts'

const instant = z.iso.datetime()
const instantOrNone = instant.nullable()
const day = z.iso.date()
const named = z.object({ personId: z.string(), name: z.string() }).meta({ id: 'Named' })
const data = z.record(z.string(), z.unknown())
const count = z.int().min(0)

// The names of acts are many and stand in the document as addresses: here any text will do. Reasons get their sentences besides.
type Widened<T> = Omit<T, 'type' | 'followed' | 'acts'> & { readonly type?: string, readonly followed?: string | null, readonly acts?: readonly object[] }

/** A page of a list, as the document names it. */
export const pageOf = <T extends z.ZodType>(row: T) => z.object({ rows: z.array(row), total: count, page: count, pageSize: count })
export const rowsOf = <T extends z.ZodType>(row: T) => z.object({ rows: z.array(row) })

export const startAnswer = z.object({
  accreditationId: z.uuid(), offerId: z.string(), cycle: z.string(), seq: count, moveNo: count, repeated: z.boolean(),
}).meta({ id: 'StartAnswer' }) satisfies z.ZodType<StartAnswer>

export const actAnswer = z.object({
  accreditationId: z.uuid(), seq: count, type: z.string(), at: instant, moveNo: count, followed: z.string().nullable(),
  versions: z.array(z.object({ kind: contentKind, key: z.string(), version: count })),
  stage, step, turn, repeated: z.boolean(),
}).meta({ id: 'ActAnswer' }) satisfies z.ZodType<Widened<ActAnswer>>

const row = {
  accreditationId: z.uuid(), offerId: z.string(), offerName: z.string(), area: z.string(), cycle: z.string(), stage, step, turn,
  paused: z.boolean(), due: instantOrNone, late: z.boolean(), startedAt: instant, endedAt: instantOrNone,
}
export const caseRow = z.object(row).meta({ id: 'AccreditationRow' }) satisfies z.ZodType<CaseListRow>

export const reportRow = z.object({
  reportId: z.string(), accreditationId: z.uuid(), kind: reportKind,
  version: z.int().min(1), draft: z.boolean(), ready: z.boolean(), fileName: z.string(),
  sha256: z.string().nullable(), pages: count.nullable(), at: instantOrNone,
  filed: z.exactOptional(z.object({ sentAt: instantOrNone, acknowledgedAt: instantOrNone, journalNo: z.string().nullable() })).describe('How it stands in the journal system; absent where it goes to none.'),
}).meta({ id: 'Report' }) satisfies z.ZodType<ReportRow>

const reasonFor = z.object({
  kind: z.enum(['forbidden', 'not-found', 'conflict', 'invalid', 'too-large', 'unsupported']),
  code: z.string(), params: z.exactOptional(z.record(z.string(), z.union([z.string(), z.number()]))), field: z.exactOptional(z.string()),
  message: z.string(),
}).meta({ id: 'Reason', description: 'Why an act is refused: the code is stable, the message a Danish sentence.' })

const dates = z.object({
  pausedAt: instantOrNone, submittedAt: instantOrNone, basisAt: instantOrNone, clearedAt: instantOrNone, programmeSentAt: instantOrNone,
  openedAt: instantOrNone, closedAt: instantOrNone, hearingOpenedAt: instantOrNone, hearingClosedAt: instantOrNone, issuedAt: instantOrNone,
  decidedAt: instantOrNone, planAgreedAt: instantOrNone, planClosedAt: instantOrNone, sharedAt: instantOrNone,
})

const planPoint = z.object({
  pointId: z.string(), requirementId: z.string(), text: z.string(), owner: z.string(), due: day, moved: z.exactOptional(z.object({ from: day, reason: z.string() })),
  done: z.exactOptional(z.object({ at: instant, text: z.string() })), verified: z.exactOptional(z.object({ at: instant, by: z.string(), text: z.string() })),
  status: z.enum(['agreed', 'reportedDone', 'verified']), overdue: z.boolean(),
}).meta({ id: 'ActionPoint' })

export const caseView = z.object({
  ...row, modelId: z.string(), seq: count, moveNo: count, roles: z.array(role),
  people: z.object({
    startedBy: named, consultant: named, managers: z.array(named),
    team: z.array(z.object({ personId: z.string(), name: z.string(), lead: z.boolean() })),
    checker: named.nullable(), decider: named.nullable(), deputyDecider: named.nullable(),
  }),
  deadlines: z.array(z.object({ kind: deadlineKind, version: z.int().min(1), due: instant, lastDay: day, duty: turn, standsStill: z.boolean() })),
  acts: z.array(z.object({ type: z.string(), allowed: z.boolean(), reasons: z.array(reasonFor) })),
  notRelevant: z.array(z.object({ requirementId: z.string(), cause: z.enum(['offerType', 'area', 'chosen']) })),
  focus: z.array(z.string()), auditDay: day.nullable(), proposal: z.object({ days: z.array(day), suggested: day.nullable() }).nullable(), hearingRound: count, hearingPoint: z.literal('conclusion').nullable(), recommendation: outcome.nullable(), outcome: outcome.nullable(),
  dates, plan: z.array(planPoint), reports: z.array(reportRow), endedBecause: z.enum(['offerClosed', 'offerMerged']).nullable(), continuesIn: z.uuid().nullable(), nextCycleOn: day.nullable(),
  expectedEnds: z.partialRecord(z.enum(stages), day),
}).meta({ id: 'Accreditation' }) satisfies z.ZodType<Widened<CaseView>>

export const timelineRow = z.object({
  seq: count, type: z.string(), moveNo: count.nullable(), actor: named, at: instant, data, reason: z.exactOptional(z.string()),
}).meta({ id: 'TimelineRow' }) satisfies z.ZodType<Widened<TimelineRow>>

export const fileRow = z.object({
  fileId: z.string(), owner: z.enum(['offer', 'team']), name: z.string(), contentType: z.string(), sha256: z.string(), size: count, uploadedBy: named, uploadedAt: instant,
}).meta({ id: 'File' }) satisfies z.ZodType<FileRow>

export const contentView = z.object({
  kind: contentKind, key: z.string(), version: z.int().min(1), author: named, at: instant, body: data, files: z.exactOptional(z.array(fileRow)),
}).meta({ id: 'Content' }) satisfies z.ZodType<ContentView>

export const auditFilter = z.enum(['missing', 'remark', 'focus', 'discordance', 'goodPractice', 'opportunity'])
const counted = { done: count, wanted: count, text: z.string() }
export const auditView = z.object({
  count: z.object(counted), criteria: z.array(z.object({ criterionId: z.string(), ...counted })),
  rows: z.array(z.object({
    requirementId: z.string(), criterionId: z.string(), pair: z.enum(['modelDescription', 'descriptionPractice', 'modelPractice']), wanted: z.boolean(), found: z.boolean(), done: z.boolean(),
    evidence: count, marks: z.array(auditFilter), field: z.string(),
  })),
  checks: z.array(z.object({ code: z.string(), severity: z.enum(['question', 'warning']), field: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])), message: z.string() })),
}).meta({ id: 'Audit', description: 'Counts, never scores. `field` is the place in the case: kind/key.' })

const plannedStep = z.object({ step: z.enum(['reminder1', 'reminder2', 'lastDay', 'lineAbove', 'silence']), at: instant })
const standing = z.object({
  epoch: count, caseId: z.uuid(), moveNo: count, moveId: z.string(), stage, step, turn, paused: z.boolean(),
  deadlines: z.array(z.object({ kind: deadlineKind, version: z.int().min(1), due: instant, steps: z.array(plannedStep), standsStill: z.exactOptional(z.literal(true)) })),
  owed: z.array(z.object({ id: z.string(), kind: z.enum(['startLetter', 'hearingDraft', 'finalReport', 'decisionDocument', 'actionPlan', 'nextCycle', 'filing']) })),
}).meta({ id: 'Standing' })
export const processView = z.object({
  record: standing, engine: standing.nullable(), state: z.enum(['same', 'working', 'behind', 'differs', 'unavailable']), behind: count, differences: z.array(difference),
}).meta({ id: 'Process' }) satisfies z.ZodType<ProcessView>

export const storedFile = z.object({ fileId: z.string(), sha256: z.string(), size: count }).meta({ id: 'StoredFile' }) satisfies z.ZodType<StoredFile>

export const noticeRow = z.object({
  noticeId: z.string(), accreditationId: z.uuid(), offerName: z.string(), kind: z.string(), duty: z.string(), at: instant, readAt: instantOrNone, data, text: z.exactOptional(z.string()),
}).meta({ id: 'Notice' }) satisfies z.ZodType<NoticeRow>

export const refusalRow = z.object({
  at: instant, person: named, accreditationId: z.uuid().nullable(), act: z.string(), codes: z.array(z.string()),
}).meta({ id: 'Refusal' }) satisfies z.ZodType<RefusalRow>

export const learningKind = z.enum(['goodPractice', 'trial', 'method', 'lesson'])
const textParts = z.array(z.object({ text: z.string(), hit: z.boolean() }))
export const learningRow = z.object({
  learningId: z.string(), offerId: z.string(), offerName: z.string(), area: z.string(), kind: learningKind, title: z.string(), text: z.string(),
  requirementIds: z.array(z.string()), sharedAt: instant, wantedBy: count,
  found: z.object({ title: textParts, text: textParts }).nullable().describe('Where the words searched for stand: parts of plain text, never markup.'),
}).meta({ id: 'Learning' }) satisfies z.ZodType<LearningRow>
export const wishAnswer = z.object({ offerId: z.string(), accreditationId: z.uuid().nullable().describe('The case in which it is a trial now; null: kept for later.') }) satisfies z.ZodType<WishAnswer>
export const wishRow = wishAnswer.extend({ learningId: z.uuid(), title: z.string(), sharedByOffer: z.string(), at: instant }).meta({ id: 'Wish' }) satisfies z.ZodType<WishRow>
