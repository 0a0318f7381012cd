// Who is told when somebody's impartiality is in question or settled: who decides on it, who replaces, whom it concerns (domain.md §4.6). Pure.
import type { Act } from '../accreditation/acts.ts'

export type ImpartialityNotice = 'impartialityDoubt' | 'impartialityLost' | 'impartialitySettled' | 'objectionRaised' | 'objectionAnswered'
/** `settles`: who decides on it; `concerned`: whose impartiality it is. */
export type ToldRole = 'settles' | 'consultant' | 'concerned' | 'manager'
export interface Told { readonly kind: ImpartialityNotice; readonly to: ToldRole; readonly about: string }

/** What an act of the person `by` tells whom; nothing for any other act. */
export function tells(act: Act, by: string): readonly Told[] {
  switch (act.type) {
    case 'declareImpartiality': {
      if (act.input.answer === 'impartial') return []
      return [act.input.answer === 'doubt' ? { kind: 'impartialityDoubt', to: 'settles', about: by } : { kind: 'impartialityLost', to: 'consultant', about: by }]
    }
    case 'settleDoubt': return [
      { kind: 'impartialitySettled', to: 'concerned', about: act.input.auditorId },
      ...(act.input.impartial ? [] : [{ kind: 'impartialityLost', to: 'consultant', about: act.input.auditorId } as const]),
    ]
    case 'objectToAuditor': return [{ kind: 'objectionRaised', to: 'settles', about: act.input.auditorId }]
    case 'answerObjection': return [
      { kind: 'objectionAnswered', to: 'manager', about: act.input.auditorId },
      ...(act.input.upheld ? [{ kind: 'impartialityLost', to: 'consultant', about: act.input.auditorId } as const] : []),
    ]
    default: return []
  }
}
