// Notices to persons: written with the step that brought them, read here.
import type pg from 'pg'
import type { Instant } from '../domain/deadlines/types.ts'
import { iso } from './case-people.ts'
import { read } from './read.ts'

export interface NoticeRead { readonly noticeId: string; readonly accreditationId: string; readonly offerName: string; readonly kind: string; readonly duty: string; readonly at: Instant; readonly readAt: Instant | null; readonly data: Readonly<Record<string, unknown>> }

/** A person's notices, newest first, at most 200. */
export function noticesOf(pool: pg.Pool, personId: string): Promise<readonly NoticeRead[]> {
  return read<NoticeRead>(pool, `select n.id as "noticeId", n.case_id as "accreditationId", o.name as "offerName", n.kind, n.duty, ${iso('n.at')} as at, ${iso('n.read_at')} as "readAt", n.data
     from notices n join cases c on c.id = n.case_id join offers o on o.id = c.offer_id where n.person_id = $1 order by n.at desc, n.id limit 200`, [personId])
}

/** Marks a person's unread notices as read: those of `ids`, or all. Ids that are nobody's or another's are passed over. */
export async function markNoticesRead(pool: pg.Pool, personId: string, ids: readonly string[] | null): Promise<void> {
  await read(pool, 'update notices set read_at = clock_timestamp() where person_id = $1 and read_at is null and ($2::text[] is null or id::text = any($2)) returning id', [personId, ids])
}
