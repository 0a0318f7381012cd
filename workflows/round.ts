// A round: its cases are started one after another at the pace the record allows, until every offer has been tried. People start, pause,
// resume and cancel it in the record; this is the hand that does what the record says is to be done.
import { allHandlersFinished, condition, continueAsNew, proxyActivities, setHandler, workflowInfo } from '@temporalio/workflow'
import type { RoundStanding } from '../domain/rounds/round.ts'
import type { RoundActivities } from '../activities/rounds.ts'
import { roundStandingQuery, roundToldSignal } from './messages.ts'

const { loadRound } = proxyActivities<RoundActivities>({ startToCloseTimeout: '20 seconds', retry: { initialInterval: '1s', maximumInterval: '1 minute' } })
// A worker that dies is noticed by its silence; what it had begun is found again in the record.
const { startRoundOffers, moveRoundCases } = proxyActivities<RoundActivities>({ startToCloseTimeout: '5 minutes', heartbeatTimeout: '30 seconds', retry: { initialInterval: '1s', maximumInterval: '1 minute' } })

/** One durable run per round; its input is the round alone, so starting, catching up and a second life are one path. */
export async function round(roundId: string): Promise<void> {
  const run = await setUp(roundId)
  while (!run.now().over) {
    await run.renewIfLong()
    if (run.now().moves) await moveCases(run)
    else if (run.now().starts) await startOffers(run)
    else await run.toldMore()
  }
}

/** Some of the moves that pausing or resuming the round owes its cases. */
async function moveCases(run: RoundRun): Promise<void> {
  run.adopt(await moveRoundCases(run.now().roundId))
}

/** As many starts as the pace allows now; then it waits until it allows more, or until the round is told otherwise. */
async function startOffers(run: RoundRun): Promise<void> {
  const { standing, waitMs } = await startRoundOffers(run.now().roundId)
  run.adopt(standing)
  if (waitMs > 0 && run.now().starts) await run.toldMore(waitMs)
}

interface RoundRun {
  now(): RoundStanding
  adopt(told: RoundStanding): void
  /** Waits for the record's next word, at most so long. */
  toldMore(limitMs?: number): Promise<void>
  renewIfLong(): Promise<void>
}

/** Handlers first, then the present standing from the record. */
async function setUp(roundId: string): Promise<RoundRun> {
  let standing: RoundStanding | undefined
  const adopt = (told: RoundStanding): void => {
    if (!standing || told.epoch > standing.epoch || (told.epoch === standing.epoch && told.moveNo >= standing.moveNo)) standing = told
  }
  setHandler(roundToldSignal, adopt)
  setHandler(roundStandingQuery, () => standing ?? null)
  adopt(await loadRound(roundId))
  const now = (): RoundStanding => { if (!standing) throw new Error('A run begins by loading its standing'); return standing }
  return {
    now, adopt,
    async toldMore(limitMs) {
      const heard = now()
      const more = (): boolean => now().moveNo !== heard.moveNo || now().epoch !== heard.epoch
      await (limitMs === undefined ? condition(more) : condition(more, limitMs))
    },
    async renewIfLong() {
      if (!workflowInfo().continueAsNewSuggested) return
      await condition(allHandlersFinished)
      await continueAsNew<(id: string) => Promise<void>>(roundId)
    },
  }
}
