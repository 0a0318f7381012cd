// Compares every living case with its workflow, at start and each night (design: 4), and tells anew whoever differs. It only tells:
// what is due is still done by the workflow. So a workflow that was ended behind our back, or that lost its clock, never stalls a case.
import { setTimeout as delay } from 'node:timers/promises'
import type pg from 'pg'
import { difference } from '../domain/accreditation/standing.ts'
import { addMilliseconds, localDateOf } from '../domain/deadlines/local-time.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import { claimCheck, endCheck, lastCheck, livingCases } from '../store/engine-checks.ts'
import { type CaseName, loadStanding } from '../store/standing.ts'
import type { Telling } from './telling.ts'

export interface Comparing {
  /** Compares now if it is time: the first time of this process, once each night, and some minutes after nobody answered. Gives what was found, or null where it was not time. */
  ifDue(stopped: () => boolean): Promise<Found | null>
}

/** How many cases were compared, how many differed and were told anew, and how many workflows did not answer. */
export interface Found { readonly checked: number; readonly differing: number; readonly silent: number }

const hourMs = 3_600_000
/** The night's comparison begins at three in Copenhagen. */
const nightHour = 3
const atOnce = 5
const page = 200
/** With so many silent in a row nobody is there to answer: it is tried again after a while. */
const givenUpAfter = 10
const againAfterMs = 600_000
/** A case that was being acted on while it was looked at is looked at again. */
const secondLookMs = 2000

/** Whether a night has begun since `last` (null: never). */
export const isNightDue = (last: Instant | null, at: Instant): boolean =>
  last === null || localDateOf(addMilliseconds(at, -nightHour * hourMs)) > localDateOf(addMilliseconds(last, -nightHour * hourMs))

/** Comparing over a record; `log` hears of every workflow that differed. `now` is the wall clock. */
export function createComparing(pool: pg.Pool, telling: Telling, log: (line: string) => void, now: () => Instant = () => new Date().toISOString()): Comparing {
  // When this process compares next by its own wish; null: the nights are enough.
  let wanted: Instant | null = now()

  const differs = async ({ caseId, offerId, cycle }: CaseName): Promise<string | null> => {
    const believed = await telling.look(offerId, cycle)
    return typeof believed === 'string' ? believed : difference(await loadStanding(pool, caseId), believed)
  }
  const compare = async (name: CaseName): Promise<'same' | 'differing' | 'silent'> => {
    if (await differs(name) === null) return 'same'
    await delay(secondLookMs)
    const found = await differs(name)
    if (found === null) return 'same'
    // One that has not loaded yet is still trying to.
    if (found === 'silent' || found === 'unloaded') return 'silent'
    log(`The workflow of ${name.offerId}/${name.cycle} differs from the record (${found}) and is told anew`)
    // A word with the same move number would be no news to it: a run with a wrong clock, or one that is ahead, begins anew.
    await telling.retell(name, found === 'clock' || found === 'ahead')
    return 'differing'
  }
  const all = async (stopped: () => boolean): Promise<Found> => {
    const found = { checked: 0, differing: 0, silent: 0 }
    let silentInARow = 0
    for (let after: string | null = null; ;) {
      const cases: readonly CaseName[] = await livingCases(pool, after, page)
      for (let from = 0; from < cases.length && !stopped(); from += atOnce) {
        for (const outcome of await Promise.all(cases.slice(from, from + atOnce).map(compare))) {
          found.checked += 1
          if (outcome !== 'same') found[outcome] += 1
          silentInARow = outcome === 'silent' ? silentInARow + 1 : 0
        }
        if (silentInARow >= givenUpAfter) {
          wanted = addMilliseconds(now(), againAfterMs)
          return found
        }
      }
      after = cases.at(-1)?.caseId ?? null
      if (cases.length < page || stopped()) return found
    }
  }

  return {
    async ifDue(stopped) {
      const last = await lastCheck(pool)
      // A comparison that somebody else has begun since it was wanted serves as well.
      const wished = wanted !== null && wanted <= now() && (!last || last.begunAt < wanted)
      if (!wished && !isNightDue(last?.begunAt ?? null, now())) return null
      wanted = null
      if (!await claimCheck(pool, last?.begunAt ?? null)) return null
      const found = await all(stopped)
      await endCheck(pool, found)
      return found
    },
  }
}
