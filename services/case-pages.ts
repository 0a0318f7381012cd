// A case as one person sees it: stage, turn, deadlines, and for every act of theirs whether it is allowed and, if not, why.
import { compareStandings } from '../domain/accreditation/compare.ts'
import { planPoints } from '../domain/audit/plan.ts'
import { checksOf } from '../domain/audit/checks.ts'
import { type AuditFilter, auditRows, countOf, countsByCriterion, withMarks } from '../domain/audit/progress.ts'
import { expectedEnds } from '../domain/accreditation/expected.ts'
import { complete } from '../domain/accreditation/complete.ts'
import type { ActType, Move, PersonMoveType } from '../domain/accreditation/acts.ts'
import type { ContentKind, ContentRow, Facts, RequirementFact } from '../domain/accreditation/facts.ts'
import { may } from '../domain/accreditation/may.ts'
import { filesIn, mayReadFile } from '../domain/accreditation/files.ts'
import { type Actor, hasRole } from '../domain/accreditation/roles.ts'
import { entryTypes, personMoveTypes, rules } from '../domain/accreditation/rules.ts'
import type { Standing } from '../domain/accreditation/standing.ts'
import { type CaseState, hearingPoint, preparationIsTeams, stageOf, turnIn } from '../domain/accreditation/state.ts'
import { turnOf, type Turn } from '../domain/accreditation/stages.ts'
import { mayRead, mayReadDraft, mayReadFinal, mayReadReport, mayReadText, readableVersions, versionsSince } from '../domain/accreditation/visible.ts'
import type { DeadlineKind } from '../domain/accreditation/policy.ts'
import { localDateOf } from '../domain/deadlines/local-time.ts'
import { lastDayOf } from '../domain/deadlines/due.ts'
import { personsOf } from '../store/case-people.ts'
import type { CaseRead, EventRead } from '../store/case-view.ts'
import type { FileFacts } from '../store/files.ts'
import type { DocumentRow } from '../store/documents.ts'
import type { NoticeRead } from '../store/notices.ts'
import { reportRow } from './case-reports.ts'
import type { ActView, AuditView, CaseListRow, CaseView, ContentView, FileRow, Named, NoticeRow, ProcessView, TimelineRow } from './accreditation-types.ts'
import { noticeText } from '../text/notices.ts'

/** Moves whose completeness can be asked without input: their gaps stand beside the button. */
const bare: readonly PersonMoveType[] = ['submitDescription', 'sendProgramme', 'openAudit', 'closeAudit', 'submitHearingReply', 'agreeActionPlan', 'closeActionPlan', 'share']

const named = (read: CaseRead, personId: string): Named => ({ personId, name: read.names[personId] ?? personId })
const namedOrNull = (read: CaseRead, personId: string | null): Named | null => (personId === null ? null : named(read, personId))

/** The acts of an action plan: they are there only where the decision asks for one. */
const planActs: readonly ActType[] = ['askReconsideration', 'reconsider', 'agreeActionPlan', 'closeActionPlan', 'writeActionPoint', 'moveActionPoint', 'reportPointDone', 'verifyPoint']
const isMending = (state: CaseState): boolean => state.outcome !== null && state.outcome !== 'accredited'

const factsOf = (read: CaseRead, requirements: readonly RequirementFact[]): Facts =>
  ({ requirements, rows: read.rows, people: [], offer: { id: read.offerId, area: read.area, centreId: read.people.offer.centreId }, files: [] })

function actsOf(read: CaseRead, actor: Actor, requirements: readonly RequirementFact[]): readonly ActView[] {
  const facts = factsOf(read, requirements)
  const types: readonly ActType[] = [...personMoveTypes, ...entryTypes]
  // Where nothing is to be mended, no act of an action plan exists (domain.md §2).
  const here = isMending(read.state) ? types : types.filter((type) => !planActs.includes(type))
  return here.filter((type) => hasRole(actor, ...rules[type].by)).map((type) => {
    const refusal = may(read.state, actor, type, read.at)
    if (refusal) return { type, allowed: false, reasons: [refusal] }
    const gaps = (bare as readonly ActType[]).includes(type) ? complete({ type, input: {} } as Move, read.state, facts, read.at, actor.personId) : []
    return { type, allowed: gaps.length === 0, reasons: gaps }
  })
}

const dutyOf = (kind: DeadlineKind, turn: Turn): Turn => (kind === 'declareImpartiality' || kind === 'sendProgramme' || kind === 'closeAudit' ? 'auditTeam' : kind === 'prepareAudit' ? 'secretariat' : kind === 'decide' ? 'decider' : turn)

/** One case for one person; what they may not know yet is null. */
export function caseView(read: CaseRead, actor: Actor, requirements: readonly RequirementFact[], documents: readonly DocumentRow[]): CaseView {
  const { state } = read
  const recommended = state.issuedAt !== null ? mayReadFinal(actor) : mayReadDraft(state, actor)
  return {
    ...listRow(read),
    modelId: read.modelId, seq: read.seq, moveNo: read.moveNo, roles: [...new Set(actor.roles)],
    people: {
      startedBy: named(read, state.startedBy), consultant: named(read, state.consultantId),
      managers: personsOf('manager', read.people, state, read.at).map((id) => named(read, id)),
      team: state.team.map((member) => ({ ...named(read, member.personId), lead: member.lead })),
      checker: namedOrNull(read, state.checkerId), decider: namedOrNull(read, state.deciderId), deputyDecider: namedOrNull(read, state.deputyDeciderId),
    },
    deadlines: Object.entries(state.deadlines).map(([kind, deadline]) => ({ kind: kind as DeadlineKind, version: deadline.version, due: deadline.due, lastDay: lastDayOf(deadline.due), standsStill: deadline.standsStill ?? false, duty: dutyOf(kind as DeadlineKind, turnOf(state.step, preparationIsTeams(state))) })),
    acts: actsOf(read, actor, requirements),
    notRelevant: state.notRelevant, focus: state.focus, auditDay: state.auditDay, proposal: state.proposal ? { days: state.proposal.days, suggested: state.proposal.suggested ?? null } : null, hearingRound: state.hearingRound, hearingPoint: hearingPoint(state),
    recommendation: recommended ? state.recommendation : null, outcome: mayReadFinal(actor) ? state.outcome : null,
    dates: {
      pausedAt: state.pausedAt, submittedAt: state.submittedAt, basisAt: state.basisAt, clearedAt: state.clearedAt, programmeSentAt: state.programmeSentAt, openedAt: state.openedAt, closedAt: state.closedAt,
      hearingOpenedAt: state.hearingOpenedAt, hearingClosedAt: state.hearingClosedAt, issuedAt: state.issuedAt, decidedAt: state.decidedAt, planAgreedAt: state.planAgreedAt, planClosedAt: state.planClosedAt, sharedAt: state.sharedAt,
    },
    plan: isMending(state) && mayRead(state, actor, 'actionPoint') ? planPoints(read.rows, localDateOf(read.at)) : [],
    reports: documents.flatMap((document) => reportRow(document, read, actor) ?? []),
    endedBecause: state.endedBecause ?? null, continuesIn: state.continuesIn ?? null,
    nextCycleOn: state.nextCycleOn, expectedEnds: expectedEnds(state, read.policy, read.at),
  }
}

function listRow(read: CaseRead): CaseListRow {
  const { state } = read
  return {
    accreditationId: read.caseId, offerId: read.offerId, offerName: read.offerName, area: read.area, cycle: read.cycle, stage: stageOf(state), step: state.step, turn: turnIn(state),
    paused: state.pausedAt !== null, due: read.due, late: read.due !== null && read.due <= read.at && state.pausedAt === null && state.endedAs === null, startedAt: read.startedAt, endedAt: read.endedAt,
  }
}

/** The texts this person may read now, each with its files. */
export const contentViews = (read: CaseRead, actor: Actor, files: readonly FileFacts[]): readonly ContentView[] => {
  const rows = fileRows(read, actor, files)
  return read.rows.filter((row) => mayReadText(read.state, actor, row)).map((row) => contentView(read, row, rows))
}

/** The versions of one text that this person may read, oldest first; `versions` are all there are. */
export const versionViews = (read: CaseRead, actor: Actor, versions: readonly ContentRow[], files: readonly FileFacts[]): readonly ContentView[] => {
  const [first] = versions
  if (!first || !mayRead(read.state, actor, first.kind)) return []
  const rows = fileRows(read, actor, files)
  return readableVersions(versions, versionsSince(read.state, actor, first.kind)).filter((row) => mayReadText(read.state, actor, row)).map((row) => contentView(read, row, rows))
}

/** The files of a case that this person may read. */
export const fileRows = (read: CaseRead, actor: Actor, files: readonly FileFacts[]): readonly FileRow[] => files.filter((file) => mayReadFile(read.state, actor, file.owner, file.at))
  .map(({ personId, at, ...file }) => ({ ...file, uploadedBy: named(read, personId), uploadedAt: at }))

function contentView(read: CaseRead, row: ContentRow, files: readonly FileRow[]): ContentView {
  const ids = filesIn(row.body)
  return {
    kind: row.kind, key: row.key, version: row.version, author: named(read, row.author), at: row.at, body: row.body as unknown as ContentView['body'],
    ...(ids.length === 0 ? {} : { files: files.filter((file) => ids.includes(file.fileId)) }),
  }
}

/** The audit's progress and checks, made of what this person may read. */
export function auditView(read: CaseRead, actor: Actor, requirements: readonly RequirementFact[], marks: readonly AuditFilter[]): AuditView {
  const facts = { ...factsOf(read, requirements), rows: read.rows.filter((row) => mayReadText(read.state, actor, row)) }
  const rows = auditRows(read.state, facts)
  return { count: countOf(rows), criteria: countsByCriterion(rows), rows: withMarks(rows, marks), checks: checksOf(read.state, facts) }
}

/** What happened, without the texts a person may not read: moves are everybody's, entries follow their kind. */
export function timelineRows(read: CaseRead, actor: Actor, events: readonly EventRead[]): readonly TimelineRow[] {
  const reasons = new Map(read.rows.flatMap((row) => (row.kind === 'reason' && mayRead(read.state, actor, 'reason') ? [[row.key, row.body.text] as const] : [])))
  const visible = events.filter((event) => event.moveNo !== null || (event.data.wrote ?? []).every((one) => mayReadText(read.state, actor, { kind: one.kind as ContentKind, at: event.at })))
  return visible.map((event) => {
    const reason = reasons.get(String(event.seq))
    const { recommendation: _, outcome: __, ...open } = event.data.input ?? {}
    const input = mayReadReport(read.state, actor) ? event.data.input ?? {} : open
    return { seq: event.seq, type: event.type as TimelineRow['type'], moveNo: event.moveNo, actor: named(read, event.actor), at: event.at, data: event.data.wrote ? { wrote: event.data.wrote } : input, ...(reason === undefined ? {} : { reason }) }
  })
}

/** How the workflow stands beside the record; null: it could not be asked. */
export function processState(record: Standing, engine: Standing | null): Pick<ProcessView, 'state' | 'behind' | 'differences'> {
  if (engine === null) return { state: 'unavailable', behind: 0, differences: [] }
  const found = compareStandings(record, engine)
  const behind = Math.max(0, record.moveNo - engine.moveNo)
  const state = found.length === 0 ? 'same' : behind > 0 || engine.epoch < record.epoch ? 'behind' : found.every((one) => one === 'owed') ? 'working' : 'differs'
  return { state, behind, differences: found }
}

/** A notice as its person reads it. */
export function noticeRow(notice: NoticeRead): NoticeRow {
  const text = noticeText(notice)
  return text === undefined ? notice : { ...notice, text }
}
