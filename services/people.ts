// Whom those who staff audits can choose from.

import type { Kysely } from 'kysely'
import { mayChoosePeople } from '../domain/access/general.ts'
import type { Role } from '../domain/people/functions.ts'
import { Refused } from '../domain/refusal.ts'
import { peopleWithRole, rolesOf } from '../store/people.ts'
import type { Database } from '../store/schema.ts'

/** A person as the secretariat sees them when it staffs an audit. */
export interface PersonRow {
  readonly personId: string
  readonly name: string
  readonly title: string
  readonly area: string | null
  readonly employerOfferId: string | null
  readonly employerCentreId: string | null
}

export interface PeopleService {
  /** The active people with a role, in Danish order. Refused 403 `not-allowed` to others than consultants and the secretariat. */
  readonly withRole: (personId: string, role: Role) => Promise<readonly PersonRow[]>
}

export const createPeople = ({ db, clock }: { readonly db: Kysely<Database>, readonly clock: () => Date }): PeopleService => ({
  withRole: async (personId, role) => {
    const at = clock().toISOString()
    const own = (await rolesOf(db, [personId], at)).get(personId) ?? []
    if (!mayChoosePeople(own)) throw new Refused({ kind: 'forbidden', code: 'not-allowed' })
    return (await peopleWithRole(db, role, at)).map(({ id, name, title, area, employerOfferId, employerCentreId }) =>
      ({ personId: id, name, title, area, employerOfferId, employerCentreId }))
  },
})
