// A supervision played on paper: moves one after another at given moments, each allowed and complete, or not.
import { localInstant } from '../../../domain/deadlines/local-time.ts'
import type { Instant } from '../../../domain/deadlines/types.ts'
import type { SupervisionContent, SupervisionMove } from '../../../domain/supervision/acts.ts'
import { beginning, supervisionChange } from '../../../domain/supervision/change.ts'
import { type SupervisionFacts, supervisionGaps } from '../../../domain/supervision/complete.ts'
import { maySupervise } from '../../../domain/supervision/may.ts'
import { defaultSupervisionPolicy, type SupervisionPolicy } from '../../../domain/supervision/policy.ts'
import { supervisionRules } from '../../../domain/supervision/rules.ts'
import { begunSupervision, evolveSupervision, type SupervisionState } from '../../../domain/supervision/state.ts'

export const at = (day: string, hour = '10:00'): Instant => localInstant(day, hour)
export const facts = (more: Partial<SupervisionFacts> = {}): SupervisionFacts => ({ departments: ['A1', 'A2'], contents: [], files: ['f'], checklist: [{ id: 'staffList', required: true }, { id: 'results', required: false }], models: new Map(), ...more })
export const text = (kind: SupervisionContent['kind'], subject: string, key: string, body: Readonly<Record<string, unknown>>): SupervisionContent => ({ kind, subject, key, version: 1, author: 'p', at: at('2026-01-01'), body })

/** The supervision of a whole offer that begins on a day. */
export const begun = (since = '2026-01-05', more: { units?: readonly string[]; lastVisits?: Readonly<Record<string, string>>; policy?: SupervisionPolicy } = {}): SupervisionState => {
  const { units = ['offer'], lastVisits, policy = defaultSupervisionPolicy } = more
  return begunSupervision(beginning({ since, units, ...(lastVisits ? { lastVisits } : {}) }, 'T001', at(since), policy))
}

/** Why a move by whom it is cannot be made at a moment; `[]` where it can. */
export const refusals = (state: SupervisionState, move: SupervisionMove, moment: Instant, more?: Partial<SupervisionFacts>): readonly string[] => {
  const [role] = supervisionRules[move.type].by
  const refused = maySupervise(state, { personId: 'p', roles: role ? [role] : [] }, move.type)
  return refused ? [refused.code] : supervisionGaps(move, state, facts(more), moment).map((one) => one.code)
}

/** The state after a move that is allowed and complete. */
export const after = (state: SupervisionState, move: SupervisionMove, moment: Instant, policy: SupervisionPolicy = defaultSupervisionPolicy, more?: Partial<SupervisionFacts>): SupervisionState => {
  const refused = refusals(state, move, moment, more)
  if (refused.length > 0) throw new Error(`${move.type}: ${refused.join(', ')}`)
  return evolveSupervision(state, supervisionChange(move, state, moment, policy))
}

/** Every deadline with its last day and its steps to come, as `visit/offer 2027-01-05: reminder1 2026-10-05 09:00 …`, in Copenhagen. */
export const clock = (state: SupervisionState): readonly string[] => Object.entries(state.deadlines).map(([name, { due, steps }]) =>
  [`${name} ${local(new Date(Date.parse(due) - 1).toISOString()).slice(0, 10)}:`, ...steps.map((step) => `${step.step} ${local(step.at)}`)].join(' ')).toSorted()
const copenhagen = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short', timeStyle: 'short' })
const local = (instant: Instant): string => copenhagen.format(new Date(instant))
