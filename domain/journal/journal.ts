// What a case has journalised by itself, with date and subject, and what of it is an internal working document (domain.md §6, offentlighedsloven
// § 15). Nothing is written twice: the journal is read from what happened. Pure.
import type { ContentKind } from '../accreditation/facts.ts'
import type { CaseState, DocumentWork } from '../accreditation/state.ts'
import type { Instant } from '../deadlines/types.ts'

export type JournalSubject = 'startLetter' | 'description' | 'descriptionAsItStood' | 'team' | 'auditorReplaced' | 'objection' | 'objectionAnswer' | 'programme' | 'hearingDraft' | 'secondHearingDraft'
  | 'hearingReply' | 'hearingClosed' | 'finalReport' | 'correctedReport' | 'decision' | 'reconsiderationAsked' | 'reconsidered' | 'actionPlan' | 'actionPlanChanged' | 'actionPlanClosed'

export type JournalDocument = DocumentWork

/** One line: `no` from 1 in the order in which things happened; `document`: the version that goes with it. */
export interface JournalLine { readonly no: number; readonly at: Instant; readonly seq: number; readonly subject: JournalSubject; readonly document?: { readonly kind: JournalDocument; readonly version: number } }

interface Happened { readonly seq: number; readonly type: string; readonly at: Instant }

const subjects: Readonly<Record<string, readonly [JournalSubject, JournalDocument?]>> = {
  start: ['startLetter', 'startLetter'], submitDescription: ['description'], auditOnPresentBasis: ['descriptionAsItStood'], appointTeam: ['team'], replaceAuditor: ['auditorReplaced'],
  objectToAuditor: ['objection'], answerObjection: ['objectionAnswer'], sendProgramme: ['programme'], sendToHearing: ['hearingDraft', 'hearingDraft'], sendToSecondHearing: ['secondHearingDraft', 'hearingDraft'],
  submitHearingReply: ['hearingReply'], closeHearing: ['hearingClosed'], issueReport: ['finalReport', 'finalReport'], reissueReport: ['correctedReport', 'finalReport'], decide: ['decision', 'decisionDocument'],
  askReconsideration: ['reconsiderationAsked'], reconsider: ['reconsidered', 'decisionDocument'],
  agreeActionPlan: ['actionPlan', 'actionPlan'], renewActionPlan: ['actionPlanChanged', 'actionPlan'], closeActionPlan: ['actionPlanClosed', 'actionPlan'],
}

/** The journal of a case, from everything that happened in it, in order. */
export function journalOf(events: readonly Happened[]): readonly JournalLine[] {
  const versions = new Map<JournalDocument, number>()
  return events.flatMap((event) => { const found = subjects[event.type]; return found ? [{ event, found }] : [] }).map(({ event, found: [subject, kind] }, index) => {
    const version = kind === undefined ? 0 : (versions.get(kind) ?? 0) + 1
    if (kind !== undefined) versions.set(kind, version)
    return { no: index + 1, at: event.at, seq: event.seq, subject, ...(kind === undefined ? {} : { document: { kind, version } }) }
  })
}

/** Received, sent, or final: or still somebody's work inside the house. */
export type HoldingClass = 'journalised' | 'working'

/** What a kind of text is now. What is in the report is journalised as the report; drafts, trials and what the report is made of are working documents. */
export function classOf(kind: ContentKind, state: CaseState): HoldingClass {
  const journalised = ((): boolean => {
    switch (kind) {
      case 'chapter':
      case 'tick': return state.submittedAt !== null || state.basisAt !== null
      case 'programmeItem': return state.programmeSentAt !== null
      case 'declaration':
      case 'objection':
      case 'correction': return true
      case 'remark':
      case 'noRemarks': return state.hearingClosedAt !== null
      case 'answer': return state.issuedAt !== null
      case 'actionPoint':
      case 'pointMoved':
      case 'pointDone':
      case 'pointVerified': return state.planAgreedAt !== null
      default: return false
    }
  })()
  return journalised ? 'journalised' : 'working'
}
