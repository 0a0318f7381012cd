// Tells rounds' workflows where their rounds stand: after each act, and a sweep for whatever was not told or stands still.
import { WorkflowIdConflictPolicy, WorkflowIdReusePolicy } from '@temporalio/client'
import type pg from 'pg'
import type { RoundStanding } from '../domain/rounds/round.ts'
import { loadRoundStanding, noteRoundTold, untoldRounds } from '../store/round-steps.ts'
import { roundStandingQueryName, roundToldSignalName, roundWorkflowId, roundWorkflowType, taskQueue } from '../workflows/ids.ts'
import type { TellingEngine } from './telling.ts'

export interface RoundTelling {
  /** Tells in the background; what fails is told by the sweep. */
  tell(roundId: string): void
  /** Tells every round whose newest word has not been told to this namespace, or that should go on and does not. Gives how many. */
  sweep(): Promise<number>
  /** What the workflow believes; null when it cannot be asked now. */
  ask(roundId: string): Promise<RoundStanding | null>
  /** Waits for what is being told. */
  idle(): Promise<void>
}

const patienceMs = 5000

/** Telling rounds over a record and an engine; `log` hears of failures once until it works again. */
export function createRoundTelling(pool: pg.Pool, engine: TellingEngine, log: (line: string) => void): RoundTelling {
  const underWay = new Set<Promise<void>>()
  let failing = false

  const send = async (roundId: string): Promise<void> => {
    const standing = await loadRoundStanding(pool, roundId)
    await engine.client.withDeadline(Date.now() + patienceMs, () => engine.client.workflow.signalWithStart(roundWorkflowType, {
      workflowId: roundWorkflowId(roundId), taskQueue, args: [roundId], signal: roundToldSignalName, signalArgs: [standing],
      workflowIdReusePolicy: WorkflowIdReusePolicy.ALLOW_DUPLICATE, workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
    }))
    await noteRoundTold(pool, standing, await engine.namespaceId())
    failing = false
  }

  return {
    tell(roundId) {
      const sending = send(roundId).catch((error: unknown) => {
        if (!failing) log(`A round's workflow could not be told; the sweep will: ${error instanceof Error ? error.message : String(error)}`)
        failing = true
      }).finally(() => underWay.delete(sending))
      underWay.add(sending)
    },
    async sweep() {
      const rounds = await untoldRounds(pool, await engine.namespaceId())
      for (const roundId of rounds) await send(roundId)
      return rounds.length
    },
    async ask(roundId) {
      try {
        return await engine.client.withDeadline(Date.now() + patienceMs, () => engine.client.workflow.getHandle(roundWorkflowId(roundId)).query<RoundStanding | null>(roundStandingQueryName))
      } catch (error) {
        log(`A round's workflow could not be asked: ${error instanceof Error ? error.message : String(error)}`)
        return null
      }
    },
    async idle() { await Promise.all(underWay) },
  }
}
