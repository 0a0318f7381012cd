// Notes who read what, behind the answer and never before it: gathered for a moment, once a person, thing and quarter of an hour.
import type pg from 'pg'
import { readPlace, recordedReads } from '../domain/trail/reads.ts'
import { noteReads, type NotedRead } from '../store/trail/reads.ts'

/** A read as the frame knows it: whose, by which rule, the parameters of its address, the status of its answer. */
export interface Read { readonly personId: string; readonly action: string; readonly params: Readonly<Record<string, unknown>>; readonly status: number; readonly requestId: string }

export interface Reading {
  /** Notes a read, if it is one that is recorded and was answered or refused. Never fails. */
  readonly note: (read: Read) => void
  /** Writes what is gathered. */
  readonly flush: () => Promise<void>
}

const quarterMs = 900_000
const gatherMs = 300
const againMs = 5000
/** So many wait at the most while the database is away; more are counted and said. */
const most = 20_000
const atOnce = 500

export { inRequest } from '../store/asking.ts'

/** `say` is told when reads could not be noted. */
export function createReading({ pool, say, clock = Date.now }: { readonly pool: pg.Pool; readonly say: (fields: object, message: string) => void; readonly clock?: () => number }): Reading {
  let waiting: (Omit<NotedRead, 'agoMs'> & { readonly at: number })[] = []
  let seen = new Set<string>()
  let quarter = 0
  let lost = 0
  let timer: NodeJS.Timeout | undefined
  let writing: Promise<void> = Promise.resolve()

  const later = (ms: number): void => {
    timer ??= setTimeout(() => { timer = undefined; void flush() }, ms)
    timer.unref()
  }
  const write = async (): Promise<void> => {
    while (waiting.length > 0) {
      const some = waiting.slice(0, atOnce)
      try {
        const now = clock()
        await noteReads(pool, some.map(({ at, ...one }) => ({ ...one, agoMs: Math.max(0, now - at) })))
        waiting = waiting.slice(some.length)
        if (lost > 0) say({ lost }, 'reads could not be noted in the trail')
        lost = 0
      } catch (error) {
        say({ waiting: waiting.length, reason: error instanceof Error ? error.message : String(error) }, 'reads wait for the database')
        return later(againMs)
      }
    }
  }
  const flush = (): Promise<void> => (writing = writing.then(write))

  return {
    flush,
    note({ personId, action, params, status, requestId }) {
      const kind = Object.hasOwn(recordedReads, action) ? recordedReads[action] : undefined
      const outcome = status < 400 ? 'done' : status === 403 || status === 404 ? 'refused' : undefined
      if (!kind || !outcome) return
      const place = readPlace(kind.thing, params)
      const at = clock()
      if (Math.floor(at / quarterMs) !== quarter) { quarter = Math.floor(at / quarterMs); seen = new Set() }
      const once = JSON.stringify([personId, action, place.thingId, outcome])
      if (seen.has(once)) return
      if (waiting.length >= most) { lost += 1; return }
      seen.add(once)
      waiting.push({ ...place, personId, kind: kind.kind, action, outcome, requestId, at })
      later(gatherMs)
    },
  }
}
