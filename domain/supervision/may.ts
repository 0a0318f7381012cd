// May this person do this act in an offer's supervision now? Asked under the lock, by pages for their buttons, and by tests.
import type { Refusal } from '../refusal.ts'
import type { SupervisionActType } from './acts.ts'
import { type SupervisionActor, type SupervisionRole, supervisionRules } from './rules.ts'
import { isAwaiting, isOpenHearing, isOpenVisit, isUnreported, type SupervisionState } from './state.ts'

const conflict = (code: string): Refusal => ({ kind: 'conflict', code })
const has = (actor: SupervisionActor, roles: readonly SupervisionRole[]): boolean => roles.some((role) => actor.roles.includes(role))

/** Whether somebody has any part in the supervision: to all others it is not there. */
export const maySeeSupervision = (actor: SupervisionActor): boolean => actor.roles.length > 0

/** Why `actor` may not do `type` now, or null when they may: whose it is (403), whether it has ended or is paused, then what the year is waiting for. */
export function maySupervise(state: SupervisionState, actor: SupervisionActor, type: SupervisionActType): Refusal | null {
  const rule = supervisionRules[type]
  if (!has(actor, rule.by)) return { kind: 'forbidden', code: 'not-yours', params: { roles: rule.by.join(',') } }
  if (type === 'begin') return state.ended ? null : conflict('supervision-begun')
  if (state.ended) return conflict('supervision-ended')
  if (type === 'resume') return state.pausedAt ? null : conflict('not-paused')
  if (state.pausedAt && !rule.whilePaused) return conflict('supervision-paused')
  return waiting(state, type)
}

/** Acts that need something to be about. */
function waiting(state: SupervisionState, type: SupervisionActType): Refusal | null {
  switch (type) {
    case 'moveVisit':
    case 'callOffVisit':
    case 'completeVisit':
    case 'breakOffVisit':
      return state.visits.some(isOpenVisit) ? null : conflict('no-open-visit')
    case 'deliverInformation':
    case 'tickInformation':
      return state.visits.some(isAwaiting) ? null : conflict('no-information-awaited')
    case 'receiveDraft':
    case 'registerReport':
      if (!state.visits.some((one) => one.status === 'done')) return conflict('no-visit-done')
      return state.visits.some((one) => isUnreported(state, one, type === 'receiveDraft')) ? null : conflict('visit-reported')
    case 'answerHearing':
    case 'writeHearingAnswer':
      return state.reports.some(isOpenHearing) ? null : conflict('no-hearing-open')
    case 'writeScores':
    case 'writeTheme':
    case 'writeOverall':
      return state.reports.some((one) => one.final) ? null : conflict('no-report')
    case 'extendMeasure':
    case 'endMeasure':
    case 'reportMeasureDone':
      return state.measures.some((one) => !one.ended) ? null : conflict('no-measure-open')
    case 'closeYear':
      return state.visits.some((one) => one.status === 'done') ? null : conflict('no-visit-done')
    default:
      return null
  }
}
