// All that is kept of a person, given to that person, or to an administrator who answers their request (GDPR article 15).
import type { Kysely } from 'kysely'
import type pg from 'pg'
import { mayHaveDataOf } from '../domain/access/general.ts'
import { Refused } from '../domain/refusal.ts'
import { rolesOf } from '../store/people.ts'
import { type PersonData, personData } from '../store/person-data.ts'
import type { Database } from '../store/schema.ts'

export type { PersonData, PersonDataRow } from '../store/person-data.ts'

export interface PersonDataService {
  /** Refused 403 `not-allowed` to others than the person and administrators, 404 `person-not-found`. */
  readonly of: (askerId: string, personId: string) => Promise<PersonData>
}

export function createPersonData({ pool, db, clock = () => new Date() }: { readonly pool: pg.Pool; readonly db: Kysely<Database>; readonly clock?: () => Date }): PersonDataService {
  return {
    async of(askerId, personId) {
      const roles = (await rolesOf(db, [askerId], clock().toISOString())).get(askerId) ?? []
      if (!mayHaveDataOf(askerId, roles, personId)) throw new Refused({ kind: 'forbidden', code: 'not-allowed' })
      // That somebody is of the fortrolighedskreds is theirs alone to see.
      const found = await personData(pool, personId, askerId === personId)
      if (!found) throw new Refused({ kind: 'not-found', code: 'person-not-found' })
      return found
    },
  }
}
