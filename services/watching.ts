// Tells open pages that something has happened in their case. It asks the record, so acts of every process and of the clock are seen.
import type { Store } from '../store/connect.ts'
import { sequencesOf } from '../store/sequence.ts'
import type { Accreditations } from './accreditation-types.ts'

export interface WatchService {
  /**
   * Calls `seen` with the number of the newest act after `from` that the person may know of, each time there is one. Gives the way to
   * stop. Refused 404 `case-not-found`. While the record is away nothing is told; what happened meanwhile is told afterwards.
   */
  readonly watch: (personId: string, caseId: string, from: number, seen: (seq: number) => void) => Promise<() => void>
}

interface Watcher { readonly personId: string; readonly caseId: string; last: number; readonly seen: (seq: number) => void }

/** One question for all watched cases every `everyMs`; none while nobody watches. */
export const createWatching = ({ pool, timeline, everyMs = 2000 }: Pick<Store, 'pool'> & { readonly timeline: Accreditations['timeline']; readonly everyMs?: number }): WatchService => {
  const watchers = new Set<Watcher>()
  let timer: NodeJS.Timeout | undefined

  const tell = async (watcher: Watcher): Promise<void> => {
    const newest = (await timeline(watcher.personId, watcher.caseId)).at(-1)?.seq ?? 0
    if (newest <= watcher.last || !watchers.has(watcher)) return
    watcher.last = newest
    watcher.seen(newest)
  }
  const look = async (): Promise<void> => {
    const ids = [...new Set([...watchers].map((one) => one.caseId))]
    const sequences = await sequencesOf(pool, ids)
    await Promise.all([...watchers].filter((one) => (sequences.get(one.caseId) ?? 0) > one.last).map(tell))
  }
  const tick = (): void => {
    timer = undefined
    // A record that is away is told of by every other page; a watcher waits for the next look.
    void look().catch(() => undefined).finally(arm)
  }
  const arm = (): void => {
    if (watchers.size === 0 || timer !== undefined) return
    timer = setTimeout(tick, everyMs)
    timer.unref()
  }

  return {
    watch: async (personId, caseId, from, seen) => {
      const watcher: Watcher = { personId, caseId, last: from, seen }
      watchers.add(watcher)
      try {
        // Asked once at the start: whether the person may see the case, and whether something has come already.
        await tell(watcher)
      } catch (error) {
        watchers.delete(watcher)
        throw error
      }
      arm()
      return () => { watchers.delete(watcher) }
    },
  }
}
