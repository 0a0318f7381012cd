// What the edge asks of rounds: types only. Every function asks by person id and throws Refused where it refuses.
// Rounds are the secretariat's: for others they are not there (404 `round-not-found`), and a list is refused (403 `not-allowed`).
import type { Instant, LocalDate } from '../domain/deadlines/types.ts'
import type { Refusal } from '../domain/refusal.ts'
import type { RoundCalendar } from '../domain/rounds/calendar.ts'
import type { RoundAct, RoundCounts, RoundOfferStatus, RoundStatus } from '../domain/rounds/round.ts'

/** Which offers: those named, or all that a filter finds. `dueBefore`: never audited, or due again by that day. */
export interface OfferSelection {
  readonly offerIds?: readonly string[]
  readonly filter?: { readonly area?: string; readonly centreId?: string; readonly type?: string; readonly ownership?: 'municipal' | 'selfOwned'; readonly dueBefore?: LocalDate }
}

/** What a round is made of. Left out: the model in force, no closed weeks, twenty starts a minute. */
export interface RoundInput extends Omit<RoundCalendar, 'closedWeeks'> {
  readonly name: string
  readonly cycle: string
  readonly modelId?: string
  readonly closedWeeks?: readonly string[]
  readonly startsPerMinute?: number
  readonly offers: OfferSelection
}

/** One offer before anything is started: `blocks` says why it cannot be; empty where it can. */
export interface Candidate { readonly offerId: string; readonly offerName: string; readonly area: string; readonly areaName: string; readonly blocks: readonly Refusal[] }

/** What a round would start, and what not. `minutes`: how long the starting takes at its pace, rounded up. */
export interface RoundPreview { readonly modelId: string; readonly ready: number; readonly blocked: number; readonly minutes: number; readonly offers: readonly Candidate[] }

export interface RoundRow {
  readonly roundId: string
  readonly name: string
  readonly cycle: string
  readonly modelId: string
  readonly from: LocalDate
  readonly to: LocalDate
  readonly closedWeeks: readonly string[]
  readonly startsPerMinute: number
  readonly status: RoundStatus
  readonly moveNo: number
  readonly createdBy: string
  readonly startedBy: string | null
  readonly createdAt: Instant
  /** `planned` are those left. */
  readonly counts: RoundCounts
  readonly caseMoves: { readonly owed: number; readonly refused: number }
}

export interface RoundEventRow { readonly moveNo: number; readonly type: RoundAct | 'make' | 'tried'; readonly personId: string; readonly personName: string; readonly at: Instant; readonly reason: string | null }

/** A round with what was decided about it, and for each act why this person may not do it now (null: they may). */
export interface RoundView extends RoundRow {
  readonly events: readonly RoundEventRow[]
  readonly acts: readonly { readonly act: RoundAct; readonly refused: Refusal | null }[]
}

/** One offer of a round: `reasons` is why it failed or, while it is planned, why it could not be started now. */
export interface RoundOfferRow { readonly offerId: string; readonly offerName: string; readonly area: string; readonly areaName: string; readonly status: RoundOfferStatus; readonly accreditationId: string | null; readonly at: Instant | null; readonly reasons: readonly Refusal[] }

/** An act in a round. `withCases`: pause or resume its open cases too, one move each. */
export interface RoundActInput { readonly act: RoundAct; readonly reason?: string; readonly withCases?: boolean }

export interface Rounds {
  /** What would be started, and what not and why. Changes nothing. */
  preview(personId: string, input: Pick<RoundInput, 'cycle' | 'from' | 'to' | 'modelId' | 'startsPerMinute' | 'offers'>): Promise<RoundPreview>
  /** Plans a round; nothing is started. */
  make(personId: string, input: RoundInput, key: string): Promise<RoundRow>
  list(personId: string): Promise<readonly RoundRow[]>
  get(personId: string, roundId: string): Promise<RoundView>
  offers(personId: string, roundId: string, query: { readonly status?: RoundOfferStatus; readonly page: number; readonly pageSize: number }): Promise<{ readonly rows: readonly RoundOfferRow[]; readonly total: number }>
  act(personId: string, roundId: string, input: RoundActInput, key: string): Promise<RoundRow>
}

export interface RoundServices { readonly rounds: Rounds }
