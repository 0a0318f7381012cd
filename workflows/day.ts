// What waits for a day that people can move and take back in the record, and then carries it out, once: the clock and the hand of an
// organisational event and of a quality model's coming into force.
import { condition } from '@temporalio/workflow'

/** Where a subject stands: higher epochs and versions win. */
interface Dated { readonly epoch: number; readonly version: number }

/** What is waited for. `listen`: sets the handlers, for the record's word and for the question what is believed; `load`: the record's word; `carryOut`: does it if its day has come, else says for how long it has not; `at`: when the day begins, null when it is over. */
export interface Day<S extends Dated> {
  readonly listen: (adopt: (told: S) => void, believed: () => S | null) => void
  readonly load: () => Promise<S>
  readonly carryOut: () => Promise<{ readonly standing: S; readonly waitMs: number }>
  readonly at: (standing: S) => string | null
}

/** Waits for the day, hears of another one, and returns when it is over. Begins by loading, so starting, catching up and a second life are one path. */
export async function onItsDay<S extends Dated>({ listen, load, carryOut, at }: Day<S>): Promise<void> {
  let standing: S | undefined
  const adopt = (word: S): void => {
    if (!standing || word.epoch > standing.epoch || (word.epoch === standing.epoch && word.version >= standing.version)) standing = word
  }
  listen(adopt, () => standing ?? null)
  adopt(await load())
  const now = (): S => { if (!standing) throw new Error('A run begins by loading its standing'); return standing }
  for (let day = at(now()); day !== null; day = at(now())) {
    const heard = now()
    const waitMs = Date.parse(day) - Date.now()
    if (waitMs > 0) {
      await condition(() => now() !== heard && (now().version !== heard.version || now().epoch !== heard.epoch), waitMs)
      continue
    }
    const { standing: after, waitMs: early } = await carryOut()
    adopt(after)
    // The record's clock is behind this one's.
    if (early > 0) await condition(() => now().version !== after.version || now().epoch !== after.epoch, early)
  }
}
