// What is refused is noted by who, when, case, act and code, never by its content; how every act ended is told to whoever counts.
import { channel } from 'node:diagnostics_channel'
import type pg from 'pg'
import { Refused } from '../domain/refusal.ts'
import { noteRefusal } from '../store/refusals.ts'
import { isRecordId } from '../domain/record-id.ts'

/** An act that has ended. `codes`: why it was refused. Names and codes of ours alone. */
export interface SeenAct { readonly act: string; readonly outcome: 'done' | 'refused' | 'failed'; readonly codes: readonly string[]; readonly seconds: number }

/** Where each {@link SeenAct} is told; without a listener it costs nothing. */
export const actChannel = channel('akkreditering.act')

/** Does the work; a refusal is noted and goes on. A key used twice is a client's slip, and no refusal of an act. */
export const notingRefusals = (pool: pg.Pool) => async <T>(personId: string, caseId: string | null, act: string, work: () => Promise<T>): Promise<T> => {
  const began = performance.now()
  const seen = (outcome: SeenAct['outcome'], codes: readonly string[] = []): void => {
    if (actChannel.hasSubscribers) actChannel.publish({ act, outcome, codes, seconds: (performance.now() - began) / 1000 } satisfies SeenAct)
  }
  try {
    const done = await work()
    seen('done')
    return done
  } catch (error) {
    const codes = error instanceof Refused ? [...new Set(error.refusals.map((one) => one.code))] : []
    seen(error instanceof Refused ? 'refused' : 'failed', codes)
    if (error instanceof Refused && error.refusals[0].code !== 'key-reused') {
      await noteRefusal(pool, { personId, caseId: caseId !== null && isRecordId(caseId) ? caseId.toLowerCase() : null, act, codes })
    }
    throw error
  }
}
