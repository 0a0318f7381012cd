// Every act of an accreditation and what it carries. A move changes stage, turn or clock; an entry is everything else.
// Prose never goes into events: `reason` and the texts of entries become content rows.
import type { Instant, LocalDate } from '../deadlines/types.ts'
import type { DeadlineKind } from './policy.ts'

export type Grade = 'concordance' | 'minorDiscordance' | 'majorDiscordance' | 'notExamined'
export type Pair = 'modelDescription' | 'descriptionPractice' | 'modelPractice'
export const pairs: readonly Pair[] = ['modelDescription', 'descriptionPractice', 'modelPractice']
/** The team's recommendation and the decision's outcome (choice; domain.md §2), mildest first. */
export const outcomes = ['accredited', 'accreditedWithFollowUp', 'notYetAccredited'] as const
export type Outcome = (typeof outcomes)[number]
export type Duty = 'consultant' | 'leadAuditor' | 'qualityChecker' | 'decider' | 'deputyDecider'

type Nothing = Record<never, never>
interface WithReason { readonly reason: string }
export interface TeamMember { readonly personId: string; readonly lead: boolean }

/** What a person's moves carry. */
export interface PersonMoves {
  confirmModel: Nothing
  finishDevelopment: Nothing
  submitDescription: Nothing
  returnDescription: WithReason & { readonly requirementIds: readonly string[] }
  takeAsBasis: Nothing
  auditOnPresentBasis: WithReason
  chooseFocus: { readonly requirementIds: readonly string[] }
  appointTeam: { readonly members: readonly TeamMember[] }
  /** `partial`: found inhabil, so what they found is assessed again by another (domain.md §4.6); so too where they said it or it was settled. */
  replaceAuditor: WithReason & { readonly out: string; readonly in: string; readonly partial: boolean }
  /** One to three days for the offer to choose among. */
  proposeAuditDays: { readonly days: readonly LocalDate[] }
  pickAuditDay: { readonly day: LocalDate }
  /** None of the days will do: the offer asks for another. */
  suggestAuditDay: WithReason & { readonly day: LocalDate }
  planAuditDay: { readonly day: LocalDate }
  moveAuditDay: WithReason & { readonly day: LocalDate }
  sendProgramme: Nothing
  openAudit: Nothing
  closeAudit: Nothing
  sendToQualityCheck: { readonly recommendation: Outcome; readonly checkerId: string }
  passQualityCheck: Nothing
  sendBackFromCheck: WithReason
  sendToHearing: Nothing
  submitHearingReply: Nothing
  sendToSecondHearing: WithReason & { readonly recommendation: Outcome }
  issueReport: { readonly recommendation: Outcome; readonly deciderId: string; readonly deputyDeciderId: string }
  decide: WithReason & { readonly outcome: Outcome }
  /** The offer asks for the decision to be looked at by somebody else (domain.md §5). */
  askReconsideration: WithReason
  reconsider: WithReason & { readonly outcome: Outcome }
  agreeActionPlan: Nothing
  closeActionPlan: Nothing
  share: Nothing
  finish: Nothing
  pause: WithReason
  resume: WithReason
  cancel: WithReason
  moveDeadline: WithReason & { readonly deadline: DeadlineKind; readonly lastDay: LocalDate }
  /** `partial`: whoever had the duty is found inhabil, so what they checked is checked again (domain.md §4.6). */
  handOver: WithReason & { readonly duty: Duty; readonly to: string; readonly partial?: boolean }
}

/** What the service records by itself: because time passed, or because an entry was the last of its kind. */
export interface SystemMoves {
  countModelAsReceived: Nothing
  closeDevelopment: Nothing
  standAsSubmitted: Nothing
  clearTeam: Nothing
  closeHearing: Nothing
  completeAnswers: Nothing
  passToDeputy: Nothing
  endUnshared: Nothing
  endQuietly: Nothing
  /** The agreed plan has changed: its next version is owed. */
  renewActionPlan: Nothing
  /** The issued report has been corrected: its next version is owed, also after the case has ended. */
  reissueReport: Nothing
  /** A reminder, the last day, the line above, or a late side told: the notices are rows beside it. */
  remind: { readonly deadline: DeadlineKind; readonly step: string }
  /** The service itself was late or away: two working days more instead of a step (design.md 5). */
  extendForOutage: { readonly deadline: DeadlineKind }
  /** Nobody leads the offer, or the draft is not there: silence waits, and is looked at again (domain.md §3). */
  stopClock: { readonly deadline: DeadlineKind; readonly since: Instant; readonly why: 'noLeader' | 'noDraft' }
  /** The offer is closed, or goes on in another one: no report is invented, and what was written stays (issue: the ordinary mess). */
  endWithOffer: { readonly eventId: string; readonly why: 'offerClosed' | 'offerMerged'; readonly into?: string; readonly continuesIn?: string }
  /** Something happened to the offer that the case goes on after. */
  noteOfferChange: { readonly eventId: string; readonly what: 'moved' | 'split' | 'joined'; readonly with?: string; readonly from?: string }
  /** Somebody can be heard again: the deadline is put off by the time in which nobody could. */
  restartClock: { readonly deadline: DeadlineKind; readonly due: Instant }
}

export type EvidenceKind = 'interview' | 'observation' | 'document'
/** The kinds of people an audit meets. Of them the record knows kind and number alone (domain.md §5). */
export const peopleKinds = ['citizens', 'relatives', 'staff', 'managers', 'partners'] as const
export type PeopleKind = (typeof peopleKinds)[number]
/** Where a remark or a text attaches: a section of the report, or one requirement in it. */
export interface Target { readonly section: ReportSection; readonly requirementId?: string }
export const reportSections = ['summary', 'method', 'notCovered', 'obstacles', 'practice', 'description', 'finding', 'goodPractice', 'opportunities', 'conclusion', 'disagreements'] as const
export type ReportSection = (typeof reportSections)[number]

/** What entries carry. `id` is the caller's, so that writing again is writing the same thing. `fileId` is the older way to name a single file. */
export interface Entries {
  writeTrial: { readonly id: string; readonly title: string; readonly what: string; readonly scope: string; readonly period: string; readonly targetGroup: string; readonly requirementIds: readonly string[]; readonly why?: string; readonly endsOn?: LocalDate; readonly learnt?: string; readonly next?: 'scale' | 'adjust' | 'stop' }
  writeWorkshop: { readonly id: string; readonly title: string; readonly date: LocalDate; readonly text: string; readonly coachIds: readonly string[] }
  wishFocus: { readonly requirementIds: readonly string[] }
  writeChapter: { readonly criterionId: string; readonly text: string; readonly unchanged?: boolean }
  tickRequirement: { readonly requirementId: string; readonly how: 'touched' | 'standsInDocument'; readonly where?: string; readonly fileIds?: readonly string[]; readonly fileId?: string }
  declareImpartiality: { readonly answer: 'impartial' | 'doubt' | 'partial' }
  objectToAuditor: { readonly auditorId: string; readonly grounds: string }
  answerObjection: { readonly auditorId: string; readonly upheld: boolean; readonly reason: string }
  settleDoubt: { readonly auditorId: string; readonly impartial: boolean; readonly reason: string }
  writeProgrammeItem: { readonly id: string; readonly kind: EvidenceKind; readonly at: string; readonly place: string; readonly who: string; readonly departmentId?: string; readonly requirementIds: readonly string[]; readonly withdrawn?: boolean }
  writeEvidence: { readonly id: string; readonly kind: EvidenceKind; readonly date: LocalDate; readonly source: string; readonly text: string; readonly requirementIds: readonly string[]; readonly fileIds?: readonly string[]; readonly fileId?: string; readonly departmentId?: string; readonly withdrawn?: boolean }
  writePeopleMet: { readonly id: string; readonly kind: PeopleKind; readonly count: number; readonly form: EvidenceKind; readonly withdrawn?: boolean }
  writeFinding: { readonly requirementId: string; readonly pair: Pair; readonly grade: Grade; readonly text: string; readonly evidenceIds: readonly string[]; readonly goodPractice?: boolean; readonly opportunity?: boolean }
  findConcordance: { readonly requirementId: string; readonly text: string; readonly evidenceIds: readonly string[] }
  writeReportText: Target & { readonly text: string }
  remark: Target & { readonly id: string; readonly pair?: Pair; readonly text: string; readonly fileIds?: readonly string[]; readonly departmentId?: string }
  giveNoRemarks: Nothing
  acceptLateRemark: { readonly remarkId: string; readonly reason: string }
  answerRemark: { readonly remarkId: string; readonly answer: 'followed' | 'partlyFollowed' | 'notFollowed'; readonly reason: string }
  writeActionPoint: { readonly id: string; readonly text: string; readonly owner: string; readonly due?: LocalDate; readonly requirementId: string; readonly withdrawn?: boolean }
  moveActionPoint: { readonly pointId: string; readonly due: LocalDate; readonly reason: string }
  reportPointDone: { readonly pointId: string; readonly text: string }
  verifyPoint: { readonly pointId: string; readonly verified: boolean; readonly text: string }
  correctReport: { readonly reason: string; readonly texts: readonly (Target & { readonly pair?: Pair; readonly text: string })[] }
  writeExtract: { readonly id: string; readonly kind: 'goodPractice' | 'trial' | 'method' | 'lesson'; readonly title: string; readonly text: string; readonly requirementIds: readonly string[]; readonly withdrawn?: boolean }
  consentToExtract: { readonly extractId: string; readonly consent: boolean }
}

export type PersonMoveType = keyof PersonMoves
export type SystemMoveType = keyof SystemMoves
export type MoveType = PersonMoveType | SystemMoveType
export type EntryType = keyof Entries
export type ActType = MoveType | EntryType
export type Inputs = PersonMoves & SystemMoves & Entries
export type Move = { [T in MoveType]: { readonly type: T; readonly input: Inputs[T] } }[MoveType]
export type Entry = { [T in EntryType]: { readonly type: T; readonly input: Entries[T] } }[EntryType]
export type Act = Move | Entry

const entryNames: Readonly<Record<EntryType, true>> = {
  writeTrial: true, writeWorkshop: true, wishFocus: true, writeChapter: true, tickRequirement: true, declareImpartiality: true, objectToAuditor: true, answerObjection: true, settleDoubt: true,
  writeProgrammeItem: true, writeEvidence: true, writePeopleMet: true, writeFinding: true, findConcordance: true, writeReportText: true, remark: true, giveNoRemarks: true, acceptLateRemark: true, answerRemark: true,
  writeActionPoint: true, moveActionPoint: true, correctReport: true, reportPointDone: true, verifyPoint: true, writeExtract: true, consentToExtract: true,
}

/** Whether an act is an entry; everything else is a move. */
export const isEntryAct = (act: Act): act is Entry => act.type in entryNames
