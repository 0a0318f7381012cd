// Private calendar feeds. Only the sha256 of an address' secret comes here, so what is stored opens nothing.
import type { Kysely } from 'kysely'
import type { FeedKind } from '../domain/calendar/items.ts'
import { isOpenAt } from './accounts.ts'
import type { Database } from './schema.ts'

/** A feed as its owner sees it; `offerName` where it is one offer's. */
export interface Feed { readonly id: string; readonly kind: FeedKind; readonly offerId: string | null; readonly offerName: string | null; readonly createdAt: Date; readonly lastReadAt: Date | null }

const select = (db: Kysely<Database>) => db.selectFrom('calendar_feeds').leftJoin('offers', 'offers.id', 'calendar_feeds.offer_id')
  .select(['calendar_feeds.id', 'calendar_feeds.kind', 'calendar_feeds.offer_id as offerId', 'offers.name as offerName', 'calendar_feeds.created_at as createdAt', 'calendar_feeds.last_read_at as lastReadAt'])
  .where('revoked_at', 'is', null)

/** A person's live feeds, the newest first. */
export const feedsOf = (db: Kysely<Database>, personId: string): Promise<readonly Feed[]> => select(db).where('person_id', '=', personId).orderBy('calendar_feeds.created_at', 'desc').orderBy('calendar_feeds.id').execute()

/** Stores a feed by its secret's hash. */
export async function createFeed(db: Kysely<Database>, feed: { readonly personId: string; readonly kind: FeedKind; readonly offerId: string | null; readonly secretHash: Buffer; readonly at: Date }): Promise<Feed> {
  const { id } = await db.insertInto('calendar_feeds').values({ person_id: feed.personId, kind: feed.kind, offer_id: feed.offerId, secret_hash: feed.secretHash, created_at: feed.at }).returning('id').executeTakeFirstOrThrow()
  return select(db).where('calendar_feeds.id', '=', id).executeTakeFirstOrThrow()
}

/** Ends a person's own feed; false when they have none with that id. Doing it again is true. */
export const revokeFeed = async (db: Kysely<Database>, personId: string, id: string, at: Date): Promise<boolean> =>
  await db.updateTable('calendar_feeds').set((eb) => ({ revoked_at: eb.fn.coalesce('revoked_at', eb.val(at)) })).where('id', '=', id).where('person_id', '=', personId).returning('id').executeTakeFirst() !== undefined

/** The feed with this hash and its person; `revoked` too, so that it can be said. Undefined where there never was one. `open`: the account may be used. */
export const findFeed = (db: Kysely<Database>, secretHash: Buffer, at: Date): Promise<(Pick<Feed, 'id' | 'kind' | 'offerId' | 'lastReadAt'> & { readonly personId: string; readonly revokedAt: Date | null; readonly open: boolean }) | undefined> =>
  db.selectFrom('calendar_feeds').innerJoin('people', 'people.id', 'calendar_feeds.person_id').innerJoin('accounts', 'accounts.person_id', 'calendar_feeds.person_id')
    .select(['calendar_feeds.id', 'kind', 'offer_id as offerId', 'last_read_at as lastReadAt', 'calendar_feeds.person_id as personId', 'revoked_at as revokedAt', isOpenAt(at).as('open')])
    .where('secret_hash', '=', secretHash).executeTakeFirst()

/** Notes that a feed was read. */
export const touchFeed = async (db: Kysely<Database>, id: string, at: Date): Promise<void> => { await db.updateTable('calendar_feeds').set({ last_read_at: at }).where('id', '=', id).execute() }
