// A version of the quality model waits for the day on which it comes into force, and is then put in force, once. People choose the day, move it
// and take it back in the record; this is its clock and its hand.
import { proxyActivities, setHandler } from '@temporalio/workflow'
import type { ModelDayActivities } from '../activities/model-days.ts'
import { onItsDay } from './day.ts'
import { modelDayStandingQuery, modelDayToldSignal } from './messages.ts'

const { loadModelDay, putModelInForce } = proxyActivities<ModelDayActivities>({ startToCloseTimeout: '20 seconds', retry: { initialInterval: '1s', maximumInterval: '1 minute' } })

/** One durable run per version with a day; its input is the version's id alone. A day given again after it was taken back is a new run. */
export const modelDay = (modelId: string): Promise<void> =>
  onItsDay({
    listen: (adopt, believed) => { setHandler(modelDayToldSignal, adopt); setHandler(modelDayStandingQuery, believed) },
    load: () => loadModelDay(modelId), carryOut: () => putModelInForce(modelId), at: (standing) => standing.at,
  })
