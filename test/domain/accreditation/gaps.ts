// What a move lacks, as the record asks: with those kinds of rows alone that the act's rule names.
import type { Inputs, Move, MoveType } from '../../../domain/accreditation/acts.ts'
import { complete } from '../../../domain/accreditation/complete.ts'
import type { Facts } from '../../../domain/accreditation/facts.ts'
import { rules } from '../../../domain/accreditation/rules.ts'
import type { CaseState } from '../../../domain/accreditation/state.ts'
import { factsOf } from './facts-of.ts'
import { act, caseAt, codes, type Moment } from './given.ts'

/** The audit day of the cases of given.ts, 09:00 in Copenhagen. */
export const now = '2026-11-09T08:00:00.000Z'

const asked = (type: MoveType, facts: Facts): Facts => ({ ...facts, rows: facts.rows.filter((one) => rules[type].reads?.includes(one.kind)) })

/** The refusals of a move at a moment or in a state, as `code field`. */
export const gaps = <T extends MoveType>(type: T, input: Inputs[T], at: Moment | CaseState, facts: Facts = factsOf(), instant = now): readonly string[] =>
  codes(complete(act(type, input) as Move, typeof at === 'string' ? caseAt(at) : at, asked(type, facts), instant))
