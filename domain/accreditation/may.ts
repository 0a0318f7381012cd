// May this person do this act now? Pure: asked under the case's lock, by the page for its buttons, and by the tests.
import type { Instant } from '../deadlines/types.ts'
import type { Refusal } from '../refusal.ts'
import type { ActType } from './acts.ts'
import { type Actor, type CaseRole, hasRole } from './roles.ts'
import { rules } from './rules.ts'
import { type CaseState, isReconsidering, stageOf } from './state.ts'

const conflict = (code: string, params?: Refusal['params']): Refusal => ({ kind: 'conflict', code, ...(params ? { params } : {}) })

/**
 * Why `actor` may not do `type` in `state` at `at`, or null when they may.
 * Order: is it theirs at all (403), is the case open and running, is it the act's step, then separation of duties (domain.md §4).
 */
export function may(state: CaseState, actor: Actor, type: ActType, at: Instant): Refusal | null {
  const rule = rules[type]
  if (!hasRole(actor, ...rule.by)) return { kind: 'forbidden', code: 'not-yours', params: { roles: rule.by.join(',') } }
  const reopened = rule.afterEnd === true && state.endedAs === 'completed' && state.issuedAt !== null
  if (state.endedAs && !reopened) return conflict(state.endedAs === 'completed' ? 'case-completed' : 'case-cancelled')
  if (type === 'resume' && !state.pausedAt) return conflict('not-paused')
  if (state.pausedAt && !rule.whilePaused) return conflict('case-paused')
  if (!reopened && !rule.in.includes(state.step)) return conflict('wrong-step', { stage: stageOf(state), step: state.step })
  return special(state, actor, type, at)
}

/** What the table cannot say. */
function special(state: CaseState, actor: Actor, type: ActType, at: Instant): Refusal | null {
  switch (type) {
    case 'auditOnPresentBasis': {
      const due = state.deadlines.submitDescription?.due
      return due !== undefined && due > at ? conflict('description-not-late', { due }) : null
    }
    case 'moveDeadline':
      return hasRole(actor, 'consultant', 'secretariatHead') ? null : leadersMove(state, at)
    case 'pickAuditDay':
    case 'suggestAuditDay':
      if (!state.proposal) return conflict('no-days-proposed')
      return state.auditDay ? conflict('audit-day-planned', { day: state.auditDay }) : null
    case 'proposeAuditDays':
    case 'planAuditDay':
      return state.auditDay ? conflict('audit-day-planned', { day: state.auditDay }) : null
    case 'moveAuditDay':
      return state.auditDay ? null : conflict('audit-day-not-planned')
    case 'appointTeam':
      return state.team.length > 0 ? conflict('team-appointed') : null
    case 'replaceAuditor':
      return state.team.length > 0 ? null : conflict('team-not-appointed')
    case 'sendProgramme':
      return state.programmeSentAt ? conflict('programme-sent') : null
    case 'clearTeam':
      return state.clearedAt ? conflict('team-cleared') : null
    case 'declareImpartiality':
      return examinesNow(state, actor) ? null : conflict('wrong-step', { stage: stageOf(state), step: state.step })
    case 'askReconsideration':
      if (state.reconsideration) return conflict('reconsideration-asked')
      return state.reconsiderableUntil !== undefined && at >= state.reconsiderableUntil ? conflict('reconsideration-late', { due: state.reconsiderableUntil }) : null
    case 'reconsider':
      if (!isReconsidering(state)) return conflict('no-reconsideration')
      return state.reconsideration?.first.by === actor.personId ? { kind: 'forbidden', code: 'reconsidered-by-another' } : mayDecide(state, actor)
    case 'decide':
      return mayDecide(state, actor)
    case 'passQualityCheck':
      if (state.step !== 'qualityCheck' && state.checkAgain !== true) return conflict('wrong-step', { stage: stageOf(state), step: state.step })
      return isTeam(state, actor.personId) ? { kind: 'forbidden', code: 'checker-outside-team' } : null
    case 'sendBackFromCheck':
      return isTeam(state, actor.personId) ? { kind: 'forbidden', code: 'checker-outside-team' } : null
    case 'writeFinding':
    case 'findConcordance':
      // The check has been passed: only what was found by somebody partial is assessed again.
      if (state.step === 'checked' && state.partialAuditors.length === 0) return conflict('wrong-step', { stage: stageOf(state), step: state.step })
      return state.clearedAt ? null : conflict('team-not-cleared')
    case 'writeEvidence':
    case 'writePeopleMet':
      return state.clearedAt ? null : conflict('team-not-cleared')
    default:
      return null
  }
}

/** The nearest leader moves one deadline alone: that of the description, when it is late. */
function leadersMove(state: CaseState, at: Instant): Refusal | null {
  const due = state.deadlines.submitDescription?.due
  if (due === undefined) return conflict('wrong-step', { stage: stageOf(state), step: state.step })
  return due > at ? conflict('description-not-late', { due }) : null
}

/** Whose time it is to say something of their own impartiality: the team until the report is issued, the checker from the check on, who decides at the decision. */
const examinesNow = (state: CaseState, actor: Actor): boolean => {
  const { step } = state
  return (step === 'planning' || step === 'followUp' ? isReconsidering(state) && hasRole(actor, 'decider') : step === 'deciding' ? hasRole(actor, 'decider', 'deputyDecider') : hasRole(actor, 'auditor', 'leadAuditor') || (['qualityCheck', 'checked', 'hearing', 'answering', 'issuing'].includes(step) && hasRole(actor, 'qualityChecker')))
}

const isTeam = (state: CaseState, personId: string): boolean =>
  state.team.some((member) => member.personId === personId) || state.formerAuditors.includes(personId)

/** The one who started or audited or checked does not decide (domain.md §4.3); the deputy only when it has been passed on. */
function mayDecide(state: CaseState, actor: Actor): Refusal | null {
  if (tiedToCase(state).includes(actor.personId)) return { kind: 'forbidden', code: 'decider-outside-case' }
  const deputyOnly = actor.roles.includes('deputyDecider') && !actor.roles.includes('decider')
  return deputyOnly && !state.passedToDeputy ? { kind: 'forbidden', code: 'deputy-not-yet' } : null
}

/** Everybody whose hands the case has been in: they may not decide it. */
export const tiedToCase = (state: CaseState): readonly string[] =>
  [state.startedBy, state.consultantId, state.checkerId, ...state.formerHands, ...state.team.map((member) => member.personId), ...state.formerAuditors].flatMap((id) => id ?? [])

/** The case's own roles of a person, beside those that the record of people gives. */
export function caseRolesIn(state: CaseState, personId: string): readonly CaseRole[] {
  const member = state.team.find((one) => one.personId === personId)
  return [
    ...(member ? (['auditor'] as const) : []),
    ...(member?.lead ? (['leadAuditor'] as const) : []),
    ...(state.checkerId === personId ? (['qualityChecker'] as const) : []),
    ...(state.deciderId === personId ? (['decider'] as const) : []),
    ...(state.deputyDeciderId === personId ? (['deputyDecider'] as const) : []),
  ]
}
