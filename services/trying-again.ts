// Work that the service owes and that fails is tried again by itself, at the latest after a day. Who looks after the service, and has mended the
// cause, can ask for it now: the record keeps who asked, and the case's workflow begins the work anew.
import { mayChangePolicy } from '../domain/administration/policy-faults.ts'
import { Refused } from '../domain/refusal.ts'
import type { Store } from '../store/connect.ts'
import { insertAsk, lockOwed } from '../store/owed-asks.ts'
import { rolesOf } from '../store/people.ts'
import { answerForKey, noteAnswer } from '../store/request-keys.ts'
import { transaction } from '../store/transaction.ts'
import { caseId as checkedId } from './case-access.ts'
import { notingRefusals } from './noting.ts'
import type { Telling } from './telling.ts'

/** One piece of owed work. */
export interface OwedName { readonly accreditationId: string; readonly owedId: string }

export interface TryingAgain {
  /** Asks that failing work be tried now; once under the caller's key. Refused 403 `not-allowed`; 404 `case-not-found`, `owed-work-not-found`; 409 `owed-work-over`, `owed-work-not-failing`. */
  readonly tryNow: (personId: string, key: string, work: OwedName) => Promise<OwedName>
}

const operation = 'tryOwedWorkAgain'

/** The service over a store; `telling`: how the case's workflow hears of it. */
export function createTryingAgain({ store: { pool, db }, telling }: { readonly store: Store; readonly telling: Pick<Telling, 'tellAsked'> }): TryingAgain {
  const noting = notingRefusals(pool)
  return {
    tryNow: (personId, key, { accreditationId, owedId }) => noting(personId, null, operation, async () => {
      const roles = (await rolesOf(db, [personId], new Date().toISOString())).get(personId) ?? []
      if (!mayChangePolicy(roles)) throw new Refused({ kind: 'forbidden', code: 'not-allowed' })
      const caseId = checkedId(accreditationId)
      const answer: OwedName = { accreditationId: caseId, owedId }
      const name = await transaction(pool, async (tx) => {
        if (await answerForKey<OwedName>(tx, personId, key, operation, answer)) return null
        const work = await lockOwed(tx, caseId, owedId)
        if (!work) throw new Refused({ kind: 'not-found', code: 'owed-work-not-found' })
        if (work.over) throw new Refused({ kind: 'conflict', code: 'owed-work-over' })
        if (!work.failing) throw new Refused({ kind: 'conflict', code: 'owed-work-not-failing' })
        await insertAsk(tx, caseId, owedId, personId)
        await noteAnswer(tx, personId, key, operation, answer, answer)
        return work
      })
      if (name) telling.tellAsked(name)
      return answer
    }),
  }
}
