// Tells the workflows of supervised offers where their supervision stands: after each move, and a sweep for whatever was not told.
import type pg from 'pg'
import type { SupervisionStanding } from '../domain/supervision/standing.ts'
import { loadSupervisionStanding, noteSupervisionTold, untoldSupervisions } from '../store/supervision-steps.ts'
import { supervisionStandingQueryName, supervisionToldSignalName, supervisionWorkflowId, supervisionWorkflowType } from '../workflows/ids.ts'
import { createTeller, type Teller } from './teller.ts'
import type { TellingEngine } from './telling.ts'

export type SupervisionTelling = Teller<SupervisionStanding>

/** Telling supervisions over a record and an engine. */
export const createSupervisionTelling = (pool: pg.Pool, engine: TellingEngine, log: (line: string) => void): SupervisionTelling => createTeller(engine, log, {
  what: 'A supervision', type: supervisionWorkflowType, workflowId: supervisionWorkflowId, signal: supervisionToldSignalName, query: supervisionStandingQueryName,
  number: (standing) => standing.moveNo,
  load: (offerId) => loadSupervisionStanding(pool, offerId), note: (standing, namespace) => noteSupervisionTold(pool, standing, namespace), untold: (namespace) => untoldSupervisions(pool, namespace),
})
