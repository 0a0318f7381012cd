// The akkrediteringsdatabase, for everybody who is signed in: only what an offer chose to share, and has not taken back, is in it.
import { partsOf } from '../domain/learnings/highlight.ts'
import { mayWish, mayWithdraw, takesTrials, trialFrom } from '../domain/learnings/wishes.ts'
import { Refused } from '../domain/refusal.ts'
import { isRecordId } from '../domain/record-id.ts'
import type { Store } from '../store/connect.ts'
import { keepWish, learningById, type LearningRead, noteTrial, openCaseOf, searchLearnings, wishesOf, withdrawLearning } from '../store/learnings.ts'
import { functionsActedFor } from '../store/people.ts'
import { modelVersionById } from '../store/quality-models.ts'
import type { Accreditations, LearningRow, Learnings } from './accreditation-types.ts'

const rowOf = ({ markedTitle, markedText, ...row }: LearningRead): LearningRow =>
  ({ ...row, found: markedTitle === null || markedText === null ? null : { title: partsOf(markedTitle), text: partsOf(markedText) } })

/** Search in what offers have shared, and what others do with it. */
export function createLearnings({ store: { pool, db }, accreditations }: { readonly store: Pick<Store, 'pool' | 'db'>; readonly accreditations: Pick<Accreditations, 'act' | 'get'> }): Learnings {
  const functions = (personId: string) => functionsActedFor(db, personId, new Date().toISOString())
  const known = async (learningId: string) => {
    const found = isRecordId(learningId) ? await learningById(pool, learningId) : undefined
    if (!found) throw new Refused({ kind: 'not-found', code: 'learning-not-found' })
    return found
  }

  return {
    async search(_personId, query) {
      const { rows, total } = await searchLearnings(pool, query)
      return { rows: rows.map(rowOf), total }
    },

    async wantToTry(personId, learningId, offerId) {
      const learning = await known(learningId)
      const refused = mayWish(await functions(personId), offerId, learning.offerId)
      if (refused) throw new Refused(refused)
      if (learning.withdrawn) throw new Refused({ kind: 'not-found', code: 'learning-not-found' })
      const before = await keepWish(pool, learning.learningId, offerId, personId)
      if (before !== null) return { offerId, accreditationId: before }
      const caseId = await openCaseOf(pool, offerId)
      if (caseId === undefined) return { offerId, accreditationId: null }
      const view = await accreditations.get(personId, caseId)
      if (!takesTrials(view.stage, view.paused)) return { offerId, accreditationId: null }
      const off = new Set(view.notRelevant.map((one) => one.requirementId))
      const relevant = (await modelVersionById(db, view.modelId))?.model.requirements.map((one) => one.id).filter((id) => !off.has(id)) ?? []
      const trial = trialFrom(learning, relevant)
      // The key is the extract's: sent again, or by two at once, it is one trial.
      try {
        await accreditations.act(personId, caseId, { type: 'writeTrial', input: trial }, trial.id)
      } catch (error) {
        // A colleague at the same offer was quicker with the same: then the trial is there.
        if (!(error instanceof Refused) || error.refusals[0].code !== 'key-reused') throw error
      }
      await noteTrial(pool, learning.learningId, offerId, caseId)
      return { offerId, accreditationId: caseId }
    },

    async withdraw(personId, learningId) {
      const learning = await known(learningId)
      const refused = mayWithdraw(await functions(personId), learning.offerId)
      if (refused) throw new Refused(refused)
      await withdrawLearning(pool, learning.learningId, personId)
    },

    async wishes(personId, offerId) {
      if (mayWish(await functions(personId), offerId, '')) throw new Refused({ kind: 'forbidden', code: 'not-yours', params: { roles: 'manager,staff' } })
      return wishesOf(pool, offerId)
    },
  }
}
