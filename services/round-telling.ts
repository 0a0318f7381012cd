// Tells rounds' workflows where their rounds stand: after each act, and a sweep for whatever was not told or stands still.
import type pg from 'pg'
import type { RoundStanding } from '../domain/rounds/round.ts'
import { loadRoundStanding, noteRoundTold, untoldRounds } from '../store/round-steps.ts'
import { roundStandingQueryName, roundToldSignalName, roundWorkflowId, roundWorkflowType } from '../workflows/ids.ts'
import { createTeller, type Teller } from './teller.ts'
import type { TellingEngine } from './telling.ts'

export type RoundTelling = Teller<RoundStanding>

/** Telling rounds over a record and an engine. */
export const createRoundTelling = (pool: pg.Pool, engine: TellingEngine, log: (line: string) => void): RoundTelling => createTeller(engine, log, {
  what: 'A round', type: roundWorkflowType, workflowId: roundWorkflowId, signal: roundToldSignalName, query: roundStandingQueryName,
  number: (standing) => standing.moveNo,
  load: (roundId) => loadRoundStanding(pool, roundId), note: (standing, namespace) => noteRoundTold(pool, standing, namespace), untold: (namespace) => untoldRounds(pool, namespace),
})
