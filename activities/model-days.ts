// A version of the quality model comes into force on its day, in the record.
import type { ModelDayStanding } from '../domain/quality-model/coming.ts'
import { comeIntoForce, loadModelDay } from '../store/model-days.ts'

export interface ModelDayActivities {
  /** The record's present standing of a version's day. */
  loadModelDay(modelId: string): Promise<ModelDayStanding>
  /** Puts the version in force, at most once; `waitMs`: until its day by the record's clock. */
  putModelInForce(modelId: string): Promise<{ readonly standing: ModelDayStanding; readonly waitMs: number }>
}

/** What it stands on: the record, and its clock. */
export type ModelDayDeps = Parameters<typeof comeIntoForce>[0]

export const modelDayActivities = (deps: ModelDayDeps): ModelDayActivities => ({
  loadModelDay: (modelId) => loadModelDay(deps.db, modelId),
  putModelInForce: (modelId) => comeIntoForce(deps, modelId),
})
