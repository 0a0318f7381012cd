// What an audit team sees of the offer's socialtilsyn. The team finds for itself: it knows what applies to the offer, it reads the authority's
// words when its own are written, and it never sees a score.
import type { CaseState } from '../accreditation/state.ts'
import { type Actor, hasRole } from '../accreditation/roles.ts'
import type { Measure } from './state.ts'

/** `measures`: the påbud and vilkår that apply. `themes`: the authority's words of the themes too. */
export type TeamSight = 'nothing' | 'measures' | 'themes'

/** How much `actor` sees from within a case: an auditor whom nobody may object to any more, and the themes from when the team has closed its findings. */
export function teamSight(state: Pick<CaseState, 'clearedAt' | 'closedAt'>, actor: Actor): TeamSight {
  if (!hasRole(actor, 'auditor', 'leadAuditor') || state.clearedAt === null) return 'nothing'
  return state.closedAt === null ? 'measures' : 'themes'
}

/** The measures that a team is told of: påbud and vilkår that have not ended. */
export const toldToTeam = (measures: readonly Measure[]): readonly Measure[] => measures.filter((one) => one.ended === null && one.kind !== 'intensified')
