// Somebody who has left becomes a number, when an administrator says so and nothing waits for them.
import type { Kysely } from 'kysely'
import { mayManageAccounts } from '../domain/access/general.ts'
import { pseudonymFaults } from '../domain/people/pseudonym.ts'
import { Refused, type Refusal } from '../domain/refusal.ts'
import { noteAccess } from '../store/identities.ts'
import { rolesOf } from '../store/people.ts'
import { lockPeople } from '../store/people-changes.ts'
import { pseudonymise, stillHeld } from '../store/pseudonyms.ts'
import { doOnce } from '../store/requests.ts'
import type { Database } from '../store/schema.ts'
import { pseudonymText } from '../text/pseudonym.ts'

/** Refused 403 `not-allowed` to who is no administrator, `session-required` to a token, `own-account` for oneself; 404 `person-not-found`. */
export interface PseudonymService {
  /** Why somebody cannot become a number yet; empty: they can. */
  readonly faults: (askerId: string, personId: string) => Promise<readonly Refusal[]>
  /** Takes name, mail, username and every way in away for good. Refused 409 with every reason of {@link faults}. */
  readonly make: (asker: { readonly personId: string; readonly via: 'session' | 'token' }, key: string, personId: string) => Promise<{ readonly name: string }>
}

const refuse = (kind: Refusal['kind'], code: string): never => { throw new Refused({ kind, code }) }

export function createPseudonyms({ db, clock = () => new Date() }: { readonly db: Kysely<Database>; readonly clock?: () => Date }): PseudonymService {
  const administer = async (askerId: string): Promise<void> => {
    if (!mayManageAccounts((await rolesOf(db, [askerId], clock().toISOString())).get(askerId) ?? [])) refuse('forbidden', 'not-allowed')
  }
  return {
    async faults(askerId, personId) {
      await administer(askerId)
      return db.transaction().execute(async (trx) => {
        const held = await stillHeld(trx, personId, clock().toISOString())
        return held === undefined ? refuse('not-found', 'person-not-found') : pseudonymFaults(held)
      })
    },
    async make({ personId: askerId, via }, key, personId) {
      await administer(askerId)
      if (via !== 'session') refuse('forbidden', 'session-required')
      if (askerId === personId) refuse('forbidden', 'own-account')
      const { answer } = await doOnce(db, { key, personId: askerId, operation: 'pseudonymisePerson', body: { personId } }, async (trx) => {
        const at = await lockPeople(trx)
        const held = await stillHeld(trx, personId, at)
        if (held === undefined) return refuse('not-found', 'person-not-found')
        const [first, ...more] = pseudonymFaults(held)
        if (first) throw new Refused(first, ...more)
        const no = await pseudonymise(trx, personId, askerId, at, pseudonymText.words)
        await noteAccess(trx, { at, actor: askerId, personId, type: 'pseudonymised', data: { no } })
        return { name: pseudonymText.words(no).name }
      })
      return answer
    },
  }
}
