// Whether a notice's mail still holds at the moment of sending, asked of what the record says then: nobody is asked for what is done, not
// theirs, or not yet due. Pure. A wrong reminder is worse than none, so where it cannot be known that a request stands, it does not leave.
import { declaredBy, type Facts, knownPartial, bodies, undeclared } from '../accreditation/facts.ts'
import { caseRolesIn } from '../accreditation/may.ts'
import type { DeadlineKind } from '../accreditation/policy.ts'
import { type CaseState, isReconsidering, reconsidererOf } from '../accreditation/state.ts'
import type { OpenDeadline } from '../deadlines/open.ts'
import type { Instant } from '../deadlines/types.ts'
import type { SupervisionState } from '../supervision/state.ts'
import { asks, type CancelReason, deadlineOf, isPassedOn, isStep, type MailNotice } from './notice.ts'

/** 'waits': nothing can be done about it now (a pause), so nobody is asked yet. */
export type Verdict = 'holds' | 'waits' | { readonly cancelled: CancelReason }

const off = (cancelled: CancelReason): Verdict => ({ cancelled })

/** Who has a duty now. */
type Holders = (duty: string) => readonly string[]

/** A case as the rules look at it when a mail is about to leave. `facts`: declarations and objections; `owed`: ids of work not done. */
export interface CaseNow { readonly state: CaseState; readonly holders: Holders; readonly facts: Pick<Facts, 'rows'>; readonly owed: readonly string[]; readonly at: Instant }
export interface SupervisionNow { readonly state: SupervisionState; readonly holders: Holders; readonly at: Instant }
export interface EventNow { readonly startsAt: Instant; readonly cancelled: boolean; readonly signedUp: readonly string[]; readonly at: Instant }

/** A step of a deadline: it runs, in that version, and is the person's. */
function step(notice: MailNotice, version: number, personId: string, open: OpenDeadline | undefined, { holders, at }: Pick<CaseNow, 'holders' | 'at'>): Verdict {
  if (!open) return off('done')
  if (open.version !== version) return off('moved')
  if (open.standsStill) return off('standsStill')
  // What comes with the deadline itself has a notice of its own.
  if (notice.kind !== 'silence' && notice.kind !== 'lineAbove' && at >= open.due) return off('passed')
  return holders(notice.duty).includes(personId) ? 'holds' : off('handedOver')
}

/** Whether the person `personId` is still to have this notice of a case. */
export function caseHolds(notice: MailNotice, personId: string, now: CaseNow): Verdict {
  const { state, holders, facts } = now
  if (!asks(notice)) {
    if (!holders(notice.duty).includes(personId)) return off('handedOver')
    if (notice.kind === 'extended' || notice.kind === 'restarted') return state.deadlines[deadlineOf(notice) as DeadlineKind] ? 'holds' : off('done')
    return notice.read ? off('seen') : 'holds'
  }
  if (state.endedAs !== null && notice.kind !== 'workFails') return off('ended')
  if (isPassedOn(notice)) {
    if (state.pausedAt !== null) return 'waits'
    if (state.step !== 'deciding' || !state.passedToDeputy) return off('done')
    return state.deputyDeciderId === personId ? 'holds' : off('handedOver')
  }
  const deadline = deadlineOf(notice) as DeadlineKind
  if (isStep(notice)) {
    if (state.pausedAt !== null) return off('paused')
    if (deadline === 'declareImpartiality' && notice.duty === 'auditor' && !undeclared(state, facts).includes(personId)) return off(holders('auditor').includes(personId) ? 'done' : 'handedOver')
    return step(notice, Number(notice.data['version']), personId, state.deadlines[deadline], now)
  }
  const open = stillOpen(notice, personId, now)
  if (!open) return off('done')
  if (!holders(notice.duty).includes(personId)) return off('handedOver')
  return state.pausedAt !== null && notice.kind !== 'workFails' ? 'waits' : 'holds'
}

/** Whether what a notice asks for, other than a step, is still to be done. */
function stillOpen({ kind, data, at: toldAt }: MailNotice, personId: string, { state, facts, owed }: CaseNow): boolean {
  const about = typeof data['about'] === 'string' ? data['about'] : ''
  const hasDuty = (id: string): boolean => caseRolesIn(state, id).some((role) => role !== 'consultant')
  switch (kind) {
    case 'impartialityDoubt': return hasDuty(about) && declaredBy(facts, about) === 'doubt'
    case 'impartialityLost': return hasDuty(about) && knownPartial(facts, about)
    case 'objectionRaised': return hasDuty(about) && bodies(facts, 'objection').some((one) => one.auditorId === about && one.answer === undefined)
    case 'reconsiderationAsked': return isReconsidering(state) && reconsidererOf(state) === personId
    case 'auditDaysProposed': return state.proposal !== undefined && state.proposal.suggested === undefined && state.auditDay === null
    case 'auditDaySuggested': return state.proposal?.suggested !== undefined && state.auditDay === null
    case 'workFails': return typeof data['owed'] === 'string' && owed.includes(data['owed'])
    case 'stopped': return state.deadlines[deadlineOf({ data }) as DeadlineKind]?.standsStill === true
    case 'hearingOpened': return state.step === 'hearing' && state.hearingOpenedAt !== null && state.hearingOpenedAt <= toldAt
    default: return true
  }
}

/** Whether a notice of an offer's socialtilsyn still holds. */
export function supervisionHolds(notice: MailNotice, personId: string, now: SupervisionNow): Verdict {
  const { state, holders } = now
  if (!isStep(notice)) return holders(notice.duty).includes(personId) ? 'holds' : off('handedOver')
  if (state.ended !== null) return off('ended')
  if (state.pausedAt !== null) return off('paused')
  // `<deadline>/<version>/<step>`, where the deadline has a stroke of its own.
  return step(notice, Number(notice.cause.split('/').at(-2)), personId, state.deadlines[deadlineOf(notice)], now)
}

/** Whether a notice of an event still holds. */
export function eventHolds({ kind }: Pick<MailNotice, 'kind'>, personId: string, { startsAt, cancelled, signedUp, at }: EventNow): Verdict {
  if (at >= startsAt) return off('passed')
  if (kind === 'cancelled') return 'holds'
  if (cancelled) return off('superseded')
  return signedUp.includes(personId) ? 'holds' : off('handedOver')
}
