// Who a person is in a case, and whether they see it at all. Somebody else's case is not there (404), so nothing can be guessed from it.
import { caseRolesIn } from '../domain/accreditation/may.ts'
import type { Actor } from '../domain/accreditation/roles.ts'
import { maySeeCase } from '../domain/accreditation/visible.ts'
import { isRecordId } from '../domain/record-id.ts'
import { Refused } from '../domain/refusal.ts'
import { rolesOutsideCase } from '../store/case-people.ts'
import type { CaseRead } from '../store/case-view.ts'

/** The person's roles in a case as read; throws not-found with `code` for those who have none. */
export function actorIn(read: CaseRead, personId: string, code = 'case-not-found'): Actor {
  const actor: Actor = { personId, roles: [...rolesOutsideCase(read.people, personId, read.at), ...caseRolesIn(read.state, personId)] }
  if (!maySeeCase(actor)) throw new Refused({ kind: 'not-found', code })
  return actor
}


export const caseId = (id: string): string => {
  if (!isRecordId(id)) throw new Refused({ kind: 'not-found', code: 'case-not-found' })
  return id.toLowerCase()
}
