// Tells the workflows of versions of the quality model on which day they come into force: after each choice, and a sweep for whatever was not told.
import type { Kysely } from 'kysely'
import type { ModelDayStanding } from '../domain/quality-model/coming.ts'
import { loadModelDay, noteModelDayTold, untoldModelDays } from '../store/model-days.ts'
import type { Database } from '../store/schema.ts'
import { modelDayStandingQueryName, modelDayToldSignalName, modelDayWorkflowId, modelDayWorkflowType } from '../workflows/ids.ts'
import { createTeller, type Teller } from './teller.ts'
import type { TellingEngine } from './telling.ts'

export type ModelDayTelling = Teller<ModelDayStanding>

/** Telling days over a record and an engine. */
export const createModelDayTelling = (db: Kysely<Database>, engine: TellingEngine, log: (line: string) => void): ModelDayTelling => createTeller(engine, log, {
  what: "A quality model's day", type: modelDayWorkflowType, workflowId: modelDayWorkflowId, signal: modelDayToldSignalName, query: modelDayStandingQueryName,
  number: (standing) => standing.version,
  load: (modelId) => loadModelDay(db, modelId), note: (standing, namespace) => noteModelDayTold(db, standing, namespace), untold: (namespace) => untoldModelDays(db, namespace),
})
