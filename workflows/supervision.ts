// Socialtilsyn of one offer, year after year. People register in the record what the authority announces and decides; this is the year's clock:
// it waits for what is due, reminds those whose it is, and goes on into the next year with a history of its own.
import { allHandlersFinished, condition, continueAsNew, proxyActivities, setHandler } from '@temporalio/workflow'
import type { SupervisionStanding } from '../domain/supervision/standing.ts'
import type { SupervisionActivities } from '../activities/supervision.ts'
import { supervisionStandingQuery, supervisionToldSignal } from './messages.ts'

const { loadSupervision, recordSupervisionStep } = proxyActivities<SupervisionActivities>({ startToCloseTimeout: '20 seconds', retry: { initialInterval: '1s', maximumInterval: '1 minute' } })

/** One durable run per supervised offer and year; its input is the offer alone, so starting, catching up, the next year and a second life are one path. */
export async function supervision(offerId: string): Promise<void> {
  const year = await setUp(offerId)
  await year.runs()
  // An offer that is covered no more, has closed or went into another has no next year.
  if (year.now().over) return
  await condition(allHandlersFinished)
  await continueAsNew<(id: string) => Promise<void>>(offerId)
}

interface Year {
  now(): SupervisionStanding
  /** Waits and reminds until the year is closed in the record, or the supervision has ended. */
  runs(): Promise<void>
}

/** Handlers first, then the present standing from the record. */
async function setUp(offerId: string): Promise<Year> {
  let standing: SupervisionStanding | undefined
  const adopt = (told: SupervisionStanding): void => {
    if (!standing || told.epoch > standing.epoch || (told.epoch === standing.epoch && told.moveNo >= standing.moveNo)) standing = told
  }
  setHandler(supervisionToldSignal, adopt)
  setHandler(supervisionStandingQuery, () => standing ?? null)
  adopt(await loadSupervision(offerId))
  const now = (): SupervisionStanding => { if (!standing) throw new Error('A run begins by loading its standing'); return standing }
  const { yearNo } = now()
  const more = (heard: SupervisionStanding) => (): boolean => now().moveNo !== heard.moveNo || now().epoch !== heard.epoch
  return {
    now,
    async runs() {
      while (!now().over && now().yearNo === yearNo) {
        const heard = now()
        // Nothing is due: paused, or all is done that has a date.
        if (!heard.next) { await condition(more(heard)); continue }
        const waitMs = Date.parse(heard.next.at) - Date.now()
        if (waitMs > 0 && await condition(more(heard), waitMs)) continue
        const after = await recordSupervisionStep(offerId, heard.next.deadline, heard.next.version)
        adopt(after.standing)
        // The record's clock is behind this one's.
        if (after.waitMs > 0) await condition(more(after.standing), after.waitMs)
      }
    },
  }
}
