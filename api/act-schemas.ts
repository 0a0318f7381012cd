// The body of every act a person can do, exactly as domain/accreditation/acts.ts has it. Null: the act carries nothing.
import { z } from 'zod'
import type { Entries, EntryType, PersonMoves, PersonMoveType } from '../domain/accreditation/acts.ts'
import { exactly } from './exact.ts'
import { givenDay } from './values.ts'
import { deadlineKind, outcome } from './words.ts'

/** An id given by the caller or by the record. */
export const id = z.string().regex(/^[A-Za-z0-9._-]{1,100}$/)
const line = z.string().trim().min(1).max(500)
/** A reason: somebody will have to read it, so blanks are none. */
const reason = z.string().trim().min(1).max(20_000)
const prose = z.string().max(50_000)
const written = z.string().trim().min(1).max(50_000)
const date = givenDay
const requirementIds = z.array(id).max(200)
const evidenceIds = z.array(id).max(500)
const fileIds = z.array(id).max(50)
const optional = <T extends z.ZodType>(schema: T) => z.exactOptional(schema)

export const pair = z.enum(['modelDescription', 'descriptionPractice', 'modelPractice'])
export const grade = z.enum(['concordance', 'minorDiscordance', 'majorDiscordance', 'notExamined'])
const evidenceKind = z.enum(['interview', 'observation', 'document'])
const duty = z.enum(['consultant', 'leadAuditor', 'qualityChecker', 'decider', 'deputyDecider'])
const section = z.enum(['summary', 'method', 'notCovered', 'obstacles', 'practice', 'description', 'finding', 'goodPractice', 'opportunities', 'conclusion', 'disagreements'])
const target = { section, requirementId: optional(id) }

/** Bodies of a person's moves. */
export const moveSchemas = exactly<PersonMoves>()({
  confirmModel: null,
  finishDevelopment: null,
  submitDescription: null,
  returnDescription: z.strictObject({ reason, requirementIds }),
  takeAsBasis: null,
  auditOnPresentBasis: z.strictObject({ reason }),
  chooseFocus: z.strictObject({ requirementIds }),
  appointTeam: z.strictObject({ members: z.array(z.strictObject({ personId: id, lead: z.boolean() })).max(20) }),
  replaceAuditor: z.strictObject({ reason, out: id, in: id, partial: z.boolean() }),
  proposeAuditDays: z.strictObject({ days: z.array(date).min(1).max(3) }), pickAuditDay: z.strictObject({ day: date }), suggestAuditDay: z.strictObject({ day: date, reason }),
  planAuditDay: z.strictObject({ day: date }),
  moveAuditDay: z.strictObject({ reason, day: date }),
  sendProgramme: null,
  openAudit: null,
  closeAudit: null,
  sendToQualityCheck: z.strictObject({ recommendation: outcome, checkerId: id }),
  passQualityCheck: null,
  sendBackFromCheck: z.strictObject({ reason }),
  sendToHearing: null,
  submitHearingReply: null,
  sendToSecondHearing: z.strictObject({ reason, recommendation: outcome }),
  issueReport: z.strictObject({ recommendation: outcome, deciderId: id, deputyDeciderId: id }),
  // Empty where the decision follows the recommendation: the rules ask for it where it differs.
  askReconsideration: z.strictObject({ reason }),
  reconsider: z.strictObject({ reason, outcome }),
  decide: z.strictObject({ reason: z.string().trim().max(20_000), outcome }),
  agreeActionPlan: null,
  closeActionPlan: null,
  share: null,
  finish: null,
  pause: z.strictObject({ reason }),
  resume: z.strictObject({ reason }),
  cancel: z.strictObject({ reason }),
  moveDeadline: z.strictObject({ reason, deadline: deadlineKind, lastDay: date }),
  handOver: z.strictObject({ reason, duty, to: id, partial: optional(z.boolean()) }),
}) satisfies Record<PersonMoveType, z.ZodType | null>

/** Bodies of entries. A text may be emptied again where the rules ask for it only later. */
export const entrySchemas = exactly<Entries>()({
  writeTrial: z.strictObject({
    id, title: line, what: prose, scope: prose, period: z.string().max(500), targetGroup: prose, requirementIds,
    why: optional(prose), endsOn: optional(date), learnt: optional(prose), next: optional(z.enum(['scale', 'adjust', 'stop'])),
  }),
  writeWorkshop: z.strictObject({ id, title: line, date, text: prose, coachIds: z.array(id).max(50) }),
  wishFocus: z.strictObject({ requirementIds }),
  writeChapter: z.strictObject({ criterionId: id, text: prose, unchanged: optional(z.boolean()) }),
  tickRequirement: z.strictObject({ requirementId: id, how: z.enum(['touched', 'standsInDocument']), where: optional(z.string().max(2_000)), fileIds: optional(fileIds), fileId: optional(id) }),
  declareImpartiality: z.strictObject({ answer: z.enum(['impartial', 'doubt', 'partial']) }),
  objectToAuditor: z.strictObject({ auditorId: id, grounds: reason }),
  answerObjection: z.strictObject({ auditorId: id, upheld: z.boolean(), reason }),
  settleDoubt: z.strictObject({ auditorId: id, impartial: z.boolean(), reason }),
  writeProgrammeItem: z.strictObject({
    id, kind: evidenceKind, at: z.string().trim().min(1).max(100), place: z.string().max(500), who: z.string().max(2_000), departmentId: optional(id), requirementIds,
    withdrawn: optional(z.boolean()),
  }),
  writeEvidence: z.strictObject({
    id, kind: evidenceKind, date, source: line, text: prose, requirementIds, fileIds: optional(fileIds), fileId: optional(id), departmentId: optional(id), withdrawn: optional(z.boolean()),
  }),
  writePeopleMet: z.strictObject({
    id, kind: z.enum(['citizens', 'relatives', 'staff', 'managers', 'partners']), count: z.int().min(1).max(1_000), form: evidenceKind, withdrawn: optional(z.boolean()),
  }),
  writeFinding: z.strictObject({
    requirementId: id, pair, grade, text: prose, evidenceIds, goodPractice: optional(z.boolean()), opportunity: optional(z.boolean()),
  }),
  findConcordance: z.strictObject({ requirementId: id, text: prose, evidenceIds }),
  writeReportText: z.strictObject({ ...target, text: prose }),
  remark: z.strictObject({ ...target, id, pair: optional(pair), text: written, fileIds: optional(fileIds), departmentId: optional(id) }),
  giveNoRemarks: null,
  acceptLateRemark: z.strictObject({ remarkId: id, reason }),
  answerRemark: z.strictObject({ remarkId: id, answer: z.enum(['followed', 'partlyFollowed', 'notFollowed']), reason }),
  writeActionPoint: z.strictObject({ id, text: written, owner: line, due: optional(date), requirementId: id, withdrawn: optional(z.boolean()) }),
  moveActionPoint: z.strictObject({ pointId: id, due: date, reason }),
  correctReport: z.strictObject({ reason, texts: z.array(z.strictObject({ ...target, pair: optional(pair), text: prose })).min(1).max(100) }),
  reportPointDone: z.strictObject({ pointId: id, text: prose }),
  verifyPoint: z.strictObject({ pointId: id, verified: z.boolean(), text: prose }),
  writeExtract: z.strictObject({
    id, kind: z.enum(['goodPractice', 'trial', 'method', 'lesson']), title: line, text: written, requirementIds, withdrawn: optional(z.boolean()),
  }),
  consentToExtract: z.strictObject({ extractId: id, consent: z.boolean() }),
}) satisfies Record<EntryType, z.ZodType | null>

/** Body of a start: there is no case yet. */
export const startSchema = z.strictObject({
  offerId: id,
  cycle: optional(z.string().regex(/^[0-9A-Za-z-]{1,20}$/)),
  modelId: optional(id),
  notRelevant: optional(z.array(z.strictObject({ requirementId: id, reason })).max(200)),
})
