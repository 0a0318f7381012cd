// A round's work: its cases started one by one, and the moves that pausing or resuming it owes them. Each is done once, whatever dies:
// a start is known by its key, a move by the round's own move.
import type pg from 'pg'
import { startBlocks } from '../domain/rounds/readiness.ts'
import type { RoundStanding } from '../domain/rounds/round.ts'
import { Refused } from '../domain/refusal.ts'
import { roundOffer } from '../store/rounds.ts'
import { beginNext, caseStartedAs, closeTried, loadRoundStanding, type NextStart, noteCaseMove, noteOutcome, type Outcome, owedCaseMoves } from '../store/round-steps.ts'

export interface RoundActivities {
  /** The record's present standing of a round. */
  loadRound(roundId: string): Promise<RoundStanding>
  /** Starts as many offers as the round's pace allows now; `waitMs`: until it allows more. */
  startRoundOffers(roundId: string): Promise<{ readonly standing: RoundStanding; readonly waitMs: number }>
  /** Makes some of the moves its cases are owed. */
  moveRoundCases(roundId: string): Promise<RoundStanding>
}

/** The service's own ways to start a case and to act in one: the same that people use. */
export interface RoundDeps {
  readonly pool: pg.Pool
  readonly cases: {
    startInRound(personId: string, input: { readonly offerId: string; readonly cycle: string; readonly modelId: string }, key: string): Promise<{ readonly accreditationId: string }>
    act(personId: string, id: string, act: { readonly type: 'pause' | 'resume'; readonly input: { readonly reason: string } }, key: string): Promise<unknown>
  }
}

/** So many in one activity: it ends within seconds, and what it has done is in the record. */
const most = 20

/** Starts offers while the pace allows. */
export async function startOffersOf(deps: RoundDeps, alive: () => void, roundId: string): Promise<{ readonly standing: RoundStanding; readonly waitMs: number }> {
  let waitMs = 0
  for (let done = 0; done < most; done += 1) {
    const next = await beginNext(deps.pool, roundId)
    waitMs = next.waitMs
    if (!next.offer) break
    await noteOutcome(deps.pool, roundId, next.offer.offerId, await started(deps, roundId, next.offer))
    alive()
  }
  // Resumed with nothing left to try.
  await closeTried(deps.pool, roundId)
  return { standing: await loadRoundStanding(deps.pool, roundId), waitMs }
}

async function started({ pool, cases }: RoundDeps, roundId: string, { offerId, cycle, modelId, startedBy, from, to }: NonNullable<NextStart['offer']>): Promise<Outcome> {
  const key = `round/${roundId}/${offerId}`
  // A start that was cut in two: its case is there, and only the note of it is missing.
  const before = await caseStartedAs(pool, offerId, cycle, key)
  if (before !== undefined) return { caseId: before }
  const ready = await roundOffer(pool, roundId, offerId)
  const reasons = ready ? startBlocks(ready, { from, to, cycle }) : []
  if (reasons.length > 0) return { reasons }
  try {
    return { caseId: (await cases.startInRound(startedBy, { offerId, cycle, modelId }, key)).accreditationId }
  } catch (error) {
    if (error instanceof Refused) return { reasons: error.refusals }
    throw error
  }
}

/** Makes the next moves owed; a case that takes none (it has ended, or is paused already) is noted with its reason. */
export async function moveCasesOf(deps: RoundDeps, alive: () => void, roundId: string): Promise<RoundStanding> {
  for (const move of await owedCaseMoves(deps.pool, roundId, most)) {
    const { by, caseId, type, reason, moveNo } = move
    let reasons: Refused['refusals'] | [] = []
    try {
      await deps.cases.act(by, caseId, { type, input: { reason } }, `round/${roundId}/${moveNo}`)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      reasons = error.refusals
    }
    await noteCaseMove(deps.pool, roundId, move, reasons)
    alive()
  }
  return loadRoundStanding(deps.pool, roundId)
}
