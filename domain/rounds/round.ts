// A round (runde): one cycle started at many offers on one version of the model, at a bounded rate. What a person can do with it, and
// what its workflow has to do next. PostgreSQL is the record of it, the workflow its hand.
import type { Role } from '../people/functions.ts'
import type { Refusal } from '../refusal.ts'

/** Planned → starting ⇄ paused → started: every offer has been tried. A cancelled one starts no more; what it has started goes on. */
export const roundStatuses = ['planned', 'starting', 'paused', 'started', 'cancelled'] as const
export type RoundStatus = (typeof roundStatuses)[number]

/** Where one offer of a round is: `failed` was tried and refused, with the reason beside it. */
export const roundOfferStatuses = ['planned', 'started', 'failed', 'cancelled'] as const
export type RoundOfferStatus = (typeof roundOfferStatuses)[number]

/** What a person can do with a round. `retry` tries again the offers that could not be started. */
export const roundActs = ['start', 'pause', 'resume', 'cancel', 'retry'] as const
export type RoundAct = (typeof roundActs)[number]

const acts: Readonly<Record<RoundAct, { readonly from: readonly RoundStatus[]; readonly to: RoundStatus }>> = {
  start: { from: ['planned'], to: 'starting' },
  // A round that has tried all can be paused too: then it is its cases that are to rest.
  pause: { from: ['starting', 'started'], to: 'paused' },
  resume: { from: ['paused'], to: 'starting' },
  cancel: { from: ['planned', 'starting', 'paused'], to: 'cancelled' },
  retry: { from: ['started'], to: 'starting' },
}

const makers: readonly Role[] = ['consultant', 'secretariatHead']
const readers: readonly Role[] = [...makers, 'administrator']

/** Whether somebody with these roles may see rounds. */
export const maySeeRounds = (roles: readonly Role[]): boolean => readers.some((role) => roles.includes(role))

/** Why somebody with these roles may not make rounds and act in them; null where they may (domain.md §4: the consultant starts and plans). */
export const mayMakeRounds = (roles: readonly Role[]): Refusal | null =>
  makers.some((role) => roles.includes(role)) ? null : { kind: 'forbidden', code: 'not-yours', params: { roles: makers.join(',') } }

/** The status an act leads to, or why it is refused. */
export function decideRoundAct(status: RoundStatus, act: RoundAct, roles: readonly Role[]): { readonly to: RoundStatus } | { readonly refused: Refusal } {
  const refused = mayMakeRounds(roles)
  if (refused) return { refused }
  const { from, to } = acts[act]
  return from.includes(status) ? { to } : { refused: { kind: 'conflict', code: 'round-status', params: { status, act } } }
}

/** How many offers of a round are where. */
export interface RoundCounts { readonly planned: number; readonly started: number; readonly failed: number; readonly cancelled: number }

/** What the record knows of a round's work: the starts begun and not yet noted, and moves of its cases still owed. */
export interface RoundFacts { readonly epoch: number; readonly roundId: string; readonly moveNo: number; readonly status: RoundStatus; readonly begun: number; readonly moves: number }

/** What the workflow is told: under a hundred bytes, whatever the size of the round. */
export interface RoundStanding {
  readonly epoch: number
  readonly roundId: string
  readonly moveNo: number
  /** Offers are to be started now, or it is to be noted that all have been tried. */
  readonly starts: boolean
  /** Moves of cases (pause, resume) to be made now. */
  readonly moves: boolean
  /** Nothing is left to do, now or later. */
  readonly over: boolean
}

/** Where a round stands for its workflow. A start that was begun is noted whatever happened to the round meanwhile. */
export function roundStandingOf({ epoch, roundId, moveNo, status, begun, moves }: RoundFacts): RoundStanding {
  const starts = begun > 0 || status === 'starting'
  return { epoch, roundId, moveNo, starts, moves: moves > 0, over: (status === 'started' || status === 'cancelled') && !starts && moves === 0 }
}
