// Audits of an offer from before this service, as a spreadsheet told of them.
import { mayReadEarlierAudits } from '../domain/imports/audits.ts'
import { Refused } from '../domain/refusal.ts'
import { type EarlierAuditRead, earlierAuditsOf } from '../store/audit-imports.ts'
import type { Store } from '../store/connect.ts'
import { askingAbout } from './people-changes.ts'

export type { EarlierAuditRead }
/** Refused 403 `not-allowed`, 404 `unit-not-found`. */
export interface EarlierAudits { readonly list: (personId: string, offerId: string) => Promise<readonly EarlierAuditRead[]> }

/** The service over a store. */
export const createEarlierAudits = ({ pool, db, clock = () => new Date() }: Pick<Store, 'pool' | 'db'> & { readonly clock?: () => Date }): EarlierAudits => ({
  async list(personId, offerId) {
    if (!mayReadEarlierAudits(await askingAbout(db, personId, { kind: 'offer', id: offerId }, clock().toISOString()))) throw new Refused({ kind: 'forbidden', code: 'not-allowed' })
    return earlierAuditsOf(pool, offerId)
  },
})
