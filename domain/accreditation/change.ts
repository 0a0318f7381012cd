// What a move does to the case: the fields it sets, the deadlines it opens and closes, the work it owes. Pure and total.
import { dueOn } from '../deadlines/due.ts'
import { isClockUnit } from '../deadlines/durations.ts'
import { afterStep } from '../deadlines/open.ts'
import { onOpenWorkingDay } from '../deadlines/open-days.ts'
import type { Instant, LocalDate, StepKind } from '../deadlines/types.ts'
import type { Move, PersonMoves } from './acts.ts'
import { clockStopped, deadlineDue, deadlineFrom, extendedForOutage, fromAuditDay, movedAlong, nextCycleOn, programmeDeadline, reconsiderableUntil, secondHearing } from './clock.ts'
import { checkFallsWith } from '../audit/open-questions.ts'
import { bodies, type Facts, knownPartial, remarksInRound, remarksToAnswer } from './facts.ts'
import type { DeadlineKind, Policy } from './policy.ts'
import { type Beginning, begin, type CaseState, type Change, type OwedKind, reconsidererOf } from './state.ts'

interface Parts { readonly set?: Change['set']; readonly open?: readonly DeadlineKind[]; readonly opened?: Change['opened']; readonly close?: readonly DeadlineKind[]; readonly owes?: readonly OwedKind[] }

/** The start of a case: the offer has the frozen model to confirm, and is owed the letter that says so. */
export function startChange(beginning: Beginning, policy: Policy): Change {
  const state = begin(beginning)
  return { set: beginning, opened: { confirmModel: deadlineFrom(state, 'confirmModel', beginning.startedAt, beginning.startedAt, policy) }, closed: [], owes: [{ id: 'startLetter/1', kind: 'startLetter' }] }
}

/** The change that `move` makes at `at`, made by the person `by`; the caller has asked `may` and `complete` before. */
export function change(move: Move, state: CaseState, facts: Facts, at: Instant, policy: Policy, by: string): Change {
  const parts = partsOf(move, state, facts, at, policy, by)
  const opened = { ...Object.fromEntries((parts.open ?? []).map((kind) => [kind, deadlineFrom(state, kind, at, at, policy)])), ...parts.opened }
  const closed = (parts.close ?? []).filter((kind) => state.deadlines[kind] !== undefined)
  return { set: parts.set ?? {}, opened, closed, owes: (parts.owes ?? []).map((kind) => ({ id: `${kind}/${versionOwed(kind, move, state)}`, kind })) }
}

/** Which version of a document the move owes: the hearing's number, the plan's next, the report's next. */
function versionOwed(kind: OwedKind, move: Move, state: CaseState): number {
  switch (kind) {
    case 'hearingDraft': return state.hearingRound + 1
    case 'actionPlan': return state.planVersion + 1
    case 'finalReport': return move.type === 'reissueReport' ? state.corrections + 2 : 1
    case 'decisionDocument': return move.type === 'reconsider' ? 2 : 1
    default: return 1
  }
}

const allOpen = (state: CaseState): readonly DeadlineKind[] => Object.keys(state.deadlines) as DeadlineKind[]

function partsOf(move: Move, state: CaseState, facts: Facts, at: Instant, policy: Policy, by: string): Parts {
  switch (move.type) {
    case 'confirmModel':
    case 'countModelAsReceived': return { set: { step: 'developing' }, close: ['confirmModel'], open: ['finishDevelopment'] }
    case 'finishDevelopment':
    case 'closeDevelopment': return { set: { step: 'writing' }, close: ['finishDevelopment'], open: ['submitDescription'] }
    case 'submitDescription': return { set: { step: 'submitted', submittedAt: at }, close: ['submitDescription'], open: ['takeBasis'] }
    case 'returnDescription': return { set: { step: 'writing' }, close: ['takeBasis'], open: ['submitDescription'] }
    case 'takeAsBasis': return basis('submitted', at)
    case 'standAsSubmitted': return basis('silence', at)
    case 'auditOnPresentBasis': return basis('present', at)

    case 'chooseFocus': return { set: { focus: move.input.requirementIds } }
    case 'appointTeam': return { set: { team: move.input.members.map((member) => ({ ...member, appointedAt: at, appointedBy: by })), clearedAt: null }, open: ['declareImpartiality'], ...(state.auditDay === null ? {} : { close: ['prepareAudit'] }) }
    case 'replaceAuditor': return {
      set: {
        team: state.team.map((member) => (member.personId === move.input.out ? { personId: move.input.in, lead: member.lead, appointedAt: at, appointedBy: by } : member)),
        formerAuditors: [...state.formerAuditors, move.input.out],
        ...(move.input.partial || knownPartial(facts, move.input.out) ? { partialAuditors: [...state.partialAuditors, move.input.out] } : {}),
        clearedAt: null,
      },
      open: ['declareImpartiality'],
    }
    case 'clearTeam': return { set: { clearedAt: at }, close: ['declareImpartiality'] }
    case 'proposeAuditDays': return { set: { proposal: { days: move.input.days } } }
    case 'suggestAuditDay': return { set: { proposal: { days: state.proposal?.days ?? [], suggested: move.input.day } } }
    case 'pickAuditDay':
    case 'planAuditDay':
    case 'moveAuditDay': return plannedDay(move.input.day, state, at, policy)
    case 'sendProgramme': return { set: { programmeSentAt: at }, close: ['sendProgramme'] }
    case 'openAudit': return { set: { step: 'auditing', openedAt: at }, close: ['prepareAudit', 'sendProgramme', 'declareImpartiality'], ...(state.deadlines.closeAudit ? {} : { opened: { closeAudit: deadlineFrom(state, 'closeAudit', fromAuditDay(state, at), at, policy) } }) }
    case 'closeAudit': return { set: { step: 'drafting', closedAt: at }, close: ['closeAudit', 'declareImpartiality'], opened: { draftReport: deadlineFrom(state, 'draftReport', fromAuditDay(state, at), at, policy) } }

    case 'sendToQualityCheck': return { set: { step: 'qualityCheck', recommendation: move.input.recommendation, checkerId: move.input.checkerId, appointers: { ...state.appointers, qualityChecker: by } }, close: ['draftReport'], open: ['qualityCheck'] }
    case 'sendBackFromCheck': return { set: { step: 'drafting' }, close: ['qualityCheck'], open: ['draftReport'] }
    case 'passQualityCheck': return state.step !== 'qualityCheck' ? { set: { checkAgain: false }, close: ['qualityCheck'] } : { set: { step: 'checked' }, close: ['qualityCheck'], open: ['sendToHearing'] }
    case 'sendToHearing': return { ...hearing(state, at, state.recommendation), open: ['hearing'] }
    case 'sendToSecondHearing': return { ...hearing(state, at, move.input.recommendation), opened: { hearing: secondHearing(state, at, policy) } }
    case 'submitHearingReply':
    case 'closeHearing': return closedHearing(state, facts, at)
    case 'completeAnswers': return { set: { step: 'issuing' }, close: ['answerRemarks'], open: ['issueReport'] }
    case 'issueReport': return {
      set: { step: 'deciding', issuedAt: at, recommendation: move.input.recommendation, deciderId: move.input.deciderId, deputyDeciderId: move.input.deputyDeciderId, appointers: { ...state.appointers, decider: by, deputyDecider: by } },
      close: ['issueReport', 'answerRemarks', 'declareImpartiality'], open: ['decide'], owes: ['finalReport'],
    }
    case 'passToDeputy': return { set: { passedToDeputy: true }, open: ['decide'] }
    case 'decide': {
      const mending = move.input.outcome !== 'accredited'
      return { set: { step: mending ? 'planning' : 'sharing', outcome: move.input.outcome, decidedAt: at, decidedBy: by, ...(mending ? { reconsiderableUntil: reconsiderableUntil(at, policy) } : {}) }, close: ['decide'], open: [mending ? 'agreeActionPlan' : 'share'], owes: ['decisionDocument'] }
    }
    case 'askReconsideration': return {
      set: {
        reconsideration: { askedAt: at, first: { outcome: state.outcome ?? 'accredited', decidedAt: state.decidedAt ?? at, by: state.decidedBy ?? '', deciderId: state.deciderId } },
        deciderId: reconsidererOf(state), deputyDeciderId: null,
      },
      open: ['decide'],
    }
    case 'reconsider': {
      // Nothing is to be mended any more: the plan ends where it stands.
      const mended = move.input.outcome === 'accredited'
      const set = { outcome: move.input.outcome, decidedAt: at, decidedBy: by, ...(state.reconsideration ? { reconsideration: { ...state.reconsideration, doneAt: at } } : {}) }
      return { set: { ...set, ...(mended ? { step: 'sharing' } : {}) }, close: ['decide', ...(mended ? ['agreeActionPlan', 'closeActionPlan'] as const : [])], ...(mended ? { open: ['share'] } : {}), owes: ['decisionDocument'] }
    }
    case 'agreeActionPlan': return { set: { step: 'followUp', planAgreedAt: at, planVersion: state.planVersion + 1 }, close: ['agreeActionPlan'], open: ['closeActionPlan'], owes: ['actionPlan'] }
    case 'renewActionPlan': return { set: { planVersion: state.planVersion + 1, planMoves: state.planMoves + 1 }, owes: ['actionPlan'] }
    case 'closeActionPlan': return { set: { step: 'sharing', planClosedAt: at, planVersion: state.planVersion + 1 }, close: ['closeActionPlan'], open: ['share'], owes: ['actionPlan'] }

    case 'share': return { set: { step: 'closing', sharedAt: at }, close: ['share'], open: ['finish'] }
    case 'finish':
    case 'endQuietly':
    case 'endUnshared': return { set: { step: 'ended', endedAs: 'completed', endedAt: at, nextCycleOn: nextCycleOn(state, at, policy) }, close: allOpen(state), owes: ['nextCycle'] }

    case 'reissueReport': return { set: { corrections: state.corrections + 1 }, owes: ['finalReport'] }

    case 'pause': return { set: { pausedAt: at } }
    case 'resume': return { set: { pausedAt: null }, opened: movedAlong(state, at, policy) }
    case 'cancel': return { set: { step: 'ended', endedAs: 'cancelled', endedAt: at }, close: allOpen(state) }
    case 'endWithOffer': return { set: { step: 'ended', endedAs: 'cancelled', endedBecause: move.input.why, endedAt: at, ...(move.input.continuesIn === undefined ? {} : { continuesIn: move.input.continuesIn }) }, close: allOpen(state) }
    case 'noteOfferChange': return {}
    case 'moveDeadline': return { opened: { [move.input.deadline]: deadlineDue(state, move.input.deadline, dueOn(chosenDay(move.input, policy)), at, policy) } }
    case 'handOver': return {
      set: handedOver(move.input, state, facts, by),
      ...(move.input.duty === 'qualityChecker' && checkFallsWith(state, facts, move.input.partial) ? { open: ['qualityCheck'] } : {}),
    }
    case 'remind': {
      const deadline = state.deadlines[move.input.deadline]
      return deadline === undefined ? {} : { opened: { [move.input.deadline]: afterStep(deadline, move.input.step as StepKind) } }
    }
    case 'stopClock': return { opened: { [move.input.deadline]: clockStopped(state, move.input.deadline, at, policy) } }
    case 'restartClock': return { opened: { [move.input.deadline]: deadlineDue(state, move.input.deadline, move.input.due, at, policy) } }
    case 'extendForOutage': return { opened: { [move.input.deadline]: extendedForOutage(state, move.input.deadline, at, policy) } }
  }
}

/** A chosen last day on a closed day or no working day goes on to the next that is one, as any deadline of ours does (domain.md §3). */
const chosenDay = ({ deadline, lastDay }: { readonly deadline: DeadlineKind; readonly lastDay: LocalDate }, policy: Policy): LocalDate =>
  (isClockUnit(policy.deadlines[deadline].within.unit) ? lastDay : onOpenWorkingDay(lastDay, policy.calendar))

const basis = (how: 'submitted' | 'silence' | 'present', at: Instant): Parts =>
  ({ set: { step: 'preparing', basis: how, basisAt: at }, close: ['takeBasis', 'submitDescription'], open: ['prepareAudit'] })

/** A planned or moved day re-plans the programme, and when the audit is to be closed. */
function plannedDay(day: string, state: CaseState, at: Instant, policy: Policy): Parts {
  const on: CaseState = { ...state, auditDay: day }
  const opened: Change['opened'] = {
    ...(state.programmeSentAt === null ? { sendProgramme: programmeDeadline(on, day, at, policy) } : {}),
    // From now on, not from the opening: an audit that nobody opens must not pass in silence.
    closeAudit: deadlineFrom(on, 'closeAudit', fromAuditDay(on, at), at, policy),
  }
  return { set: { auditDay: day }, opened, ...(state.team.length > 0 ? { close: ['prepareAudit'] } : {}) }
}

const hearing = (state: CaseState, at: Instant, on: CaseState['recommendation']): Parts => ({
  set: { step: 'hearing', hearingRound: state.hearingRound + 1, hearingOpenedAt: at, hearingClosedAt: null, hearingSilent: false, recommendation: on, heard: on },
  close: ['sendToHearing', 'issueReport'], owes: ['hearingDraft'],
})

/** With remarks the team answers; with none the report can be issued. Silence is told from "no remarks" (domain.md §3). */
function closedHearing(state: CaseState, facts: Facts, at: Instant): Parts {
  const toAnswer = remarksToAnswer(facts).some((remark) => !bodies(facts, 'answer').some((answer) => answer.remarkId === remark.id))
  const said = toAnswer || remarksInRound(state, facts).length > 0 || bodies(facts, 'noRemarks').some((one) => one.round === state.hearingRound)
  return {
    set: { step: toAnswer ? 'answering' : 'issuing', hearingClosedAt: at, hearingSilent: !said },
    close: ['hearing'], open: [toAnswer ? 'answerRemarks' : 'issueReport'],
  }
}

function handedOver({ duty, to, partial }: PersonMoves['handOver'], state: CaseState, facts: Facts, by: string): Change['set'] {
  switch (duty) {
    case 'consultant': return { consultantId: to }
    case 'qualityChecker': return { checkerId: to, appointers: { ...state.appointers, qualityChecker: by }, ...(checkFallsWith(state, facts, partial) ? { checkAgain: true } : {}) }
    case 'decider': return { deciderId: to, appointers: { ...state.appointers, decider: by } }
    case 'deputyDecider': return { deputyDeciderId: to, appointers: { ...state.appointers, deputyDecider: by } }
    case 'leadAuditor': return { team: state.team.map((member) => ({ ...member, lead: member.personId === to })) }
  }
}
