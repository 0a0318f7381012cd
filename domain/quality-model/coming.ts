// The day on which an approved version of the model comes into force: it lies ahead, and until it has come it can be moved and taken back
// (domain rules §2, stage 1; issue: a new model in the middle of a round). Pure.
import { addMonths } from '../deadlines/local-time.ts'
import type { Instant, LocalDate } from '../deadlines/types.ts'
import type { Role } from '../people/functions.ts'
import type { Refusal } from '../refusal.ts'
import { decideModelAct, type ModelStatus } from './status.ts'

/** How far ahead a day can lie. */
const monthsAhead = 24

/** A version as it stands when somebody chooses or takes back its day. */
export interface ComingModel { readonly status: ModelStatus; readonly comesIntoForceOn: LocalDate | null }

/** Where a version's day stands, for its workflow: higher versions win. `at`: when the day begins; null where none is given, or it has come. */
export interface ModelDayStanding { readonly epoch: number; readonly modelId: string; readonly version: number; readonly at: Instant | null }

const mayNot = (status: ModelStatus, roles: readonly Role[]): Refusal | null => {
  const decided = decideModelAct(status, 'putInForce', roles)
  return 'refused' in decided ? decided.refused : null
}

/**
 * Why a version cannot come into force on the day `on`, or be moved to it; null: it can. `today` in Copenhagen; `taken`: another version of
 * the model comes on that day. Who puts in force chooses the day; for one that has come there is putting in force at once.
 */
export const dayRefusal = ({ status }: ComingModel, on: LocalDate, { today, taken, roles }: { readonly today: LocalDate; readonly taken: boolean; readonly roles: readonly Role[] }): Refusal | null => {
  const refused = mayNot(status, roles)
  if (refused) return refused
  if (on <= today || on > addMonths(today, monthsAhead)) return { kind: 'invalid', code: 'model-day-not-ahead', field: 'on', params: { day: on } }
  return taken ? { kind: 'conflict', code: 'model-day-taken', field: 'on', params: { day: on } } : null
}

/** Why a version's day cannot be taken back; null: it can. */
export const takeBackRefusal = ({ status, comesIntoForceOn }: ComingModel, roles: readonly Role[]): Refusal | null => {
  const refused = mayNot(status, roles)
  if (refused?.kind === 'forbidden') return refused
  return comesIntoForceOn === null ? { kind: 'conflict', code: 'model-without-day' } : null
}
