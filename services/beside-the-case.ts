// What is written beside a case and never comes into its report: that an acute concern was raised, and the audit team's working notes.
import { randomUUID } from 'node:crypto'
import { mayWriteNote, readsNotes } from '../domain/audit/working-notes.ts'
import { type Concern, concernGaps, mayRaise, seesConcern } from '../domain/concern/concern.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import { cprRefusals } from '../domain/personal-data/cpr.ts'
import { Refused, type Refusal } from '../domain/refusal.ts'
import { readCase } from '../store/case-view.ts'
import { concernsOf, insertConcern } from '../store/concerns.ts'
import type { Store } from '../store/connect.ts'
import { answerForKey, noteAnswer } from '../store/request-keys.ts'
import { transaction, type Tx } from '../store/transaction.ts'
import { notesOf, writeNote } from '../store/working-notes.ts'
import { actorIn, caseId as checkedId } from './case-access.ts'
import { notingRefusals } from './noting.ts'

export interface ConcernView extends Concern { readonly concernId: string; readonly author: { readonly personId: string; readonly name: string }; readonly at: Instant }
export interface NoteView { readonly noteId: string; readonly version: number; readonly author: { readonly personId: string; readonly name: string }; readonly at: Instant; readonly text: string; readonly requirementIds: readonly string[] }
export interface NoteInput { readonly noteId: string; readonly text: string; readonly requirementIds: readonly string[]; readonly withdrawn?: boolean }

/** Writes take the caller's key and are done once. Refused as domain/concern and domain/audit/working-notes say; 422 `looks-like-cpr`. */
export interface BesideTheCase {
  /** Those that the person may know of, oldest first. */
  readonly concerns: (personId: string, caseId: string) => Promise<readonly ConcernView[]>
  readonly raise: (personId: string, caseId: string, key: string, concern: Concern) => Promise<{ readonly concernId: string }>
  /** For the audit team alone: to everybody else there are none (403 `texts-not-yours`). */
  readonly notes: (personId: string, caseId: string) => Promise<readonly NoteView[]>
  /** Why the person may write no note now; null when they may. */
  readonly writing: (personId: string, caseId: string) => Promise<Refusal | null>
  /** `version`: the one that the writer saw, 0 for a new note; another one now: 409 `stale-version`. */
  readonly write: (personId: string, caseId: string, key: string, note: NoteInput, version: number) => Promise<{ readonly noteId: string; readonly version: number }>
}

const refuseCpr = (value: object): void => { const [first, ...more] = cprRefusals(value); if (first) throw new Refused(first, ...more) }

/** The services over a store; `now` is for tests that skip time. */
export function createBesideTheCase({ store: { pool }, now }: { readonly store: Pick<Store, 'pool'>; readonly now?: () => Promise<Instant> }): BesideTheCase {
  const noting = notingRefusals(pool)
  const clock = now ?? (() => Promise.resolve(new Date().toISOString()))
  const open = async (personId: string, id: string) => {
    const read = await readCase(pool, checkedId(id), [])
    return { read, actor: actorIn(read, personId) }
  }
  const once = <T extends object>(personId: string, key: string, operation: string, body: object, work: (tx: Tx) => Promise<T>): Promise<T> => transaction(pool, async (tx) => {
    const before = await answerForKey<T>(tx, personId, key, operation, body)
    if (before) return before
    const answer = await work(tx)
    await noteAnswer(tx, personId, key, operation, body, answer)
    return answer
  })

  return {
    async concerns(personId, id) {
      const { read, actor } = await open(personId, id)
      return (await concernsOf(pool, read.caseId)).filter((one) => seesConcern(actor, one)).map(({ author, authorName, ...one }) => ({ ...one, author: { personId: author, name: authorName } }))
    },

    raise: (personId, id, key, concern) => noting(personId, id, 'raiseConcern', async () => {
      refuseCpr(concern)
      const { read, actor } = await open(personId, id)
      const refusal = mayRaise(actor)
      if (refusal) throw new Refused(refusal)
      const at = await clock()
      const [first, ...more] = concernGaps(concern, at)
      if (first) throw new Refused(first, ...more)
      return once(personId, key, 'raiseConcern', { caseId: read.caseId, ...concern }, async (tx) => {
        const concernId = randomUUID()
        await insertConcern(tx, read.caseId, { ...concern, concernId, author: personId, at })
        return { concernId }
      })
    }),

    async notes(personId, id) {
      const { read, actor } = await open(personId, id)
      if (!readsNotes(read.state, actor)) throw new Refused({ kind: 'forbidden', code: 'texts-not-yours' })
      return (await notesOf(pool, read.caseId)).map(({ author, authorName, withdrawn: _, ...note }) => ({ ...note, author: { personId: author, name: authorName } }))
    },

    async writing(personId, id) {
      const { read, actor } = await open(personId, id)
      return mayWriteNote(read.state, actor)
    },

    write: (personId, id, key, note, version) => noting(personId, id, 'writeWorkingNote', async () => {
      refuseCpr(note)
      const { read, actor } = await open(personId, id)
      const refusal = mayWriteNote(read.state, actor)
      if (refusal) throw new Refused(refusal)
      const at = await clock()
      return once(personId, key, 'writeWorkingNote', { caseId: read.caseId, ...note, version }, async (tx) => ({
        noteId: note.noteId, version: await writeNote(tx, read.caseId, { ...note, withdrawn: note.withdrawn ?? false, author: personId, at }, version),
      }))
    }),
  }
}
