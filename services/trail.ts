// Who saw and changed what, for an administrator; rows of the fortrolighedskreds only for an administrator who is of it.
import type { Kysely } from 'kysely'
import type pg from 'pg'
import { mayReadTrail } from '../domain/access/general.ts'
import { Refused } from '../domain/refusal.ts'
import { rolesOf } from '../store/people.ts'
import type { Database } from '../store/schema.ts'
import { type TrailPlace, type TrailQuery, type TrailRead, trailRows } from '../store/trail/search.ts'

export type { TrailQuery, TrailRead }

/** A page; `next` is the place after which the following one begins, null where this is the last. */
export interface TrailPage { readonly rows: readonly TrailRead[]; readonly next: string | null }
export interface TrailService {
  /** Newest first, `pageSize` rows from `before` on. Refused 403 `not-allowed` to all but administrators. */
  readonly page: (personId: string, query: Omit<TrailQuery, 'before'> & { readonly before?: string; readonly pageSize: number }) => Promise<TrailPage>
}

/** A row's place, as a page's address gives it; undefined for what is none. */
const placeOf = (text: string | undefined): TrailPlace | undefined => {
  const found = /^(\d{1,17})-(\d{1,15})$/.exec(text ?? '')
  return found?.[1] === undefined ? undefined : { at: found[1], id: Number(found[2]) }
}

/** `ofCircle`: whether somebody is of the fortrolighedskreds. */
export function createTrail({ pool, db, ofCircle, clock = () => new Date() }: { readonly pool: pg.Pool; readonly db: Kysely<Database>; readonly ofCircle: (personId: string) => Promise<boolean>; readonly clock?: () => Date }): TrailService {
  return {
    async page(personId, { before, pageSize, ...query }) {
      const roles = (await rolesOf(db, [personId], clock().toISOString())).get(personId) ?? []
      if (!mayReadTrail(roles)) throw new Refused({ kind: 'forbidden', code: 'not-allowed' })
      const place = placeOf(before)
      const rows = await trailRows(pool, { ...query, ...(place ? { before: place } : {}) }, await ofCircle(personId), pageSize + 1)
      return { rows: rows.slice(0, pageSize), next: rows.length > pageSize ? rows[pageSize - 1]?.place ?? null : null }
    },
  }
}
