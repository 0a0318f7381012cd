// Who is told at once of an act that puts something to them: somebody's impartiality in question or settled (domain.md §4.6), a decision to be
// looked at again (domain.md §5), days for an audit to choose among. Pure.
import type { Act } from '../accreditation/acts.ts'
import { type CaseState, reconsidererOf } from '../accreditation/state.ts'

export type ToldKind = 'impartialityDoubt' | 'impartialityLost' | 'impartialitySettled' | 'objectionRaised' | 'objectionAnswered' | 'reconsiderationAsked' | 'reconsidered' | 'auditDaysProposed' | 'auditDayPicked' | 'auditDaySuggested'
/** `settles`: who decides on it; `concerned`: the person it is about. */
export type ToldRole = 'settles' | 'consultant' | 'concerned' | 'manager' | 'leadAuditor'
export interface Told { readonly kind: ToldKind; readonly to: ToldRole; readonly about: string }

const lost = (about: string): Told => ({ kind: 'impartialityLost', to: 'consultant', about })

/** What an act of the person `by` tells whom, in the state before it; nothing for any other act. */
export function tells(act: Act, by: string, state: CaseState): readonly Told[] {
  switch (act.type) {
    case 'declareImpartiality': {
      if (act.input.answer === 'impartial') return []
      return [act.input.answer === 'doubt' ? { kind: 'impartialityDoubt', to: 'settles', about: by } : lost(by)]
    }
    case 'settleDoubt': return [{ kind: 'impartialitySettled', to: 'concerned', about: act.input.auditorId }, ...(act.input.impartial ? [] : [lost(act.input.auditorId)])]
    case 'objectToAuditor': return [{ kind: 'objectionRaised', to: 'settles', about: act.input.auditorId }]
    case 'answerObjection': return [{ kind: 'objectionAnswered', to: 'manager', about: act.input.auditorId }, ...(act.input.upheld ? [lost(act.input.auditorId)] : [])]
    case 'askReconsideration': {
      const next = reconsidererOf(state)
      return [{ kind: 'reconsiderationAsked', to: 'consultant', about: by }, ...(next === null ? [] : [{ kind: 'reconsiderationAsked', to: 'concerned', about: next } as const])]
    }
    case 'reconsider': return [{ kind: 'reconsidered', to: 'manager', about: by }, { kind: 'reconsidered', to: 'consultant', about: by }]
    case 'proposeAuditDays': return [{ kind: 'auditDaysProposed', to: 'manager', about: by }]
    case 'pickAuditDay': return [{ kind: 'auditDayPicked', to: 'consultant', about: by }, { kind: 'auditDayPicked', to: 'leadAuditor', about: by }]
    case 'suggestAuditDay': return [{ kind: 'auditDaySuggested', to: 'consultant', about: by }, { kind: 'auditDaySuggested', to: 'leadAuditor', about: by }]
    default: return []
  }
}
