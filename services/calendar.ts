// Calendar feeds: an address that a calendar program asks by itself. It is made and ended by its owner, and decided anew at each reading.
import { auditDayItem, type CalendarPlace, type FeedKind } from '../domain/calendar/items.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import { Refused } from '../domain/refusal.ts'
import { auditDays } from '../store/calendar.ts'
import { createFeed, type Feed, feedsOf, findFeed, revokeFeed, touchFeed } from '../store/calendar-feeds.ts'
import type { Store } from '../store/connect.ts'
import { noteAccess } from '../store/identities.ts'
import { namesOfUnits } from '../store/people.ts'
import { doOnce } from '../store/requests.ts'
import { calendarName } from '../text/calendar.ts'
import type { Accreditations } from './accreditation-types.ts'
import { itemsOf, leadsNow } from './calendar-items.ts'
import { ics } from './ics.ts'
import { newSecret, secretHash } from './sign-in.ts'

/** A feed as its owner sees it: never its secret. */
export interface FeedView { readonly id: string; readonly kind: FeedKind; readonly offerId: string | null; readonly offerName: string | null; readonly createdAt: Instant; readonly lastReadAt: Instant | null }
/** What somebody can make feeds of: offers they lead, and whether there are more of them than those by a centre. */
export interface FeedChoices { readonly offers: readonly { readonly offerId: string; readonly name: string }[]; readonly below: boolean }

/** Where feeds are, below the service's own address. */
export const feedBase = '/kalender'
export const feedPath = (secret: string): string => `${feedBase}/${secret}.ics`

export interface CalendarService {
  /**
   * Makes a feed. `secret` is given by the first answer alone (null when the key is repeated); the address is /kalender/<secret>.ics.
   * Refused 403 `session-required` to a token, `calendar-offer-not-led`, `calendar-nothing-below`; 409 `too-many-calendar-feeds`.
   */
  readonly create: (person: { readonly personId: string; readonly via: 'session' | 'token' }, key: string, input: { readonly kind: FeedKind; readonly offerId?: string | undefined }) => Promise<FeedView & { readonly secret: string | null }>
  readonly list: (personId: string) => Promise<readonly FeedView[]>
  readonly choices: (personId: string) => Promise<FeedChoices>
  /** Ends an own feed, again without harm. Refused 404 `calendar-feed-not-found`. */
  readonly revoke: (personId: string, key: string, id: string) => Promise<void>
  /** What a secret opens now: a calendar (RFC 5545); `gone` where it did and does no more; `unknown` otherwise. */
  readonly read: (secret: string) => Promise<{ readonly ics: string } | 'gone' | 'unknown'>
  /** The audit day of a case as a calendar of one entry, for who sees the case. Refused 404 `case-not-found`, `no-audit-day`. */
  readonly auditDay: (personId: string, caseId: string) => Promise<string>
}

const mostFeeds = 20
const hourMs = 3_600_000
const viewOf = ({ createdAt, lastReadAt, ...feed }: Feed): FeedView => ({ ...feed, createdAt: createdAt.toISOString(), lastReadAt: lastReadAt?.toISOString() ?? null })

/** `addressOf`: where in the pages an entry leads; without it entries have no address. */
export function createCalendar({ db, pool, clock, accreditations, addressOf = null }: Pick<Store, 'db' | 'pool'> & { readonly clock: () => Date; readonly accreditations: Pick<Accreditations, 'get'>; readonly addressOf?: ((place: CalendarPlace) => string) | null }): CalendarService {
  const store = { db, pool }

  const refuseOthers = async (personId: string, kind: FeedKind, offerId: string | undefined, at: Instant): Promise<void> => {
    if (kind === 'own') return
    const leads = await leadsNow(store, personId, at)
    if (kind === 'offer' && (offerId === undefined || !leads?.offerIds.includes(offerId))) throw new Refused({ kind: 'forbidden', code: 'calendar-offer-not-led' })
    if (leads === null) throw new Refused({ kind: 'forbidden', code: 'calendar-nothing-below' })
  }

  return {
    create: async ({ personId, via }, key, { kind, offerId }) => {
      // A token that fell into the wrong hands must not make an address that outlives it.
      if (via !== 'session') throw new Refused({ kind: 'forbidden', code: 'session-required' })
      const secret = newSecret()
      const { answer, repeated } = await doOnce(db, { key, personId, operation: 'createCalendarFeed', body: { kind, offerId: offerId ?? null } }, async (trx) => {
        const at = clock()
        await refuseOthers(personId, kind, offerId, at.toISOString())
        if ((await feedsOf(trx, personId)).length >= mostFeeds) throw new Refused({ kind: 'conflict', code: 'too-many-calendar-feeds', params: { max: mostFeeds } })
        const made = viewOf(await createFeed(trx, { personId, kind, offerId: kind === 'offer' ? offerId ?? null : null, secretHash: secretHash(secret), at }))
        await noteAccess(trx, { at: at.toISOString(), actor: personId, personId, type: 'calendarFeedMade', data: { feedId: made.id, kind } })
        return made
      })
      return { ...answer, secret: repeated ? null : secret }
    },
    list: async (personId) => (await feedsOf(db, personId)).map(viewOf),
    choices: async (personId) => {
      const leads = await leadsNow(store, personId, clock().toISOString())
      if (leads === null) return { offers: [], below: false }
      const names = await namesOfUnits(db, leads.offerIds.map((id) => ({ kind: 'offer', id })))
      return { offers: leads.offerIds.map((offerId) => ({ offerId, name: names({ kind: 'offer', id: offerId }) })), below: leads.centreIds.length > 0 || leads.offerIds.length > 1 }
    },
    revoke: async (personId, key, id) => {
      await doOnce(db, { key, personId, operation: 'revokeCalendarFeed', body: { id } }, async (trx) => {
        const at = clock()
        if (!await revokeFeed(trx, personId, id, at)) throw new Refused({ kind: 'not-found', code: 'calendar-feed-not-found' })
        await noteAccess(trx, { at: at.toISOString(), actor: personId, personId, type: 'calendarFeedEnded', data: { feedId: id } })
        return {}
      })
    },
    read: async (secret) => {
      const at = clock()
      const feed = await findFeed(db, secretHash(secret), at)
      if (feed === undefined) return 'unknown'
      const items = feed.revokedAt === null && feed.open ? await itemsOf(store, feed, at.toISOString()) : null
      if (items === null) return 'gone'
      // Written at most once an hour: programs ask often.
      if (feed.lastReadAt === null || at.getTime() - feed.lastReadAt.getTime() > hourMs) await touchFeed(db, feed.id, at)
      const offerName = feed.offerId === null ? null : (await namesOfUnits(db, [{ kind: 'offer', id: feed.offerId }]))({ kind: 'offer', id: feed.offerId })
      return { ics: ics(items, { name: calendarName(feed.kind, offerName), addressOf }) }
    },
    auditDay: async (personId, caseId) => {
      const { accreditationId, offerName } = await accreditations.get(personId, caseId)
      const days = await auditDays(pool, [accreditationId], new Date(0).toISOString())
      if (days.length === 0) throw new Refused({ kind: 'not-found', code: 'no-audit-day' })
      return ics(days.map((one) => auditDayItem(one.caseId, one)), { name: calendarName('offer', offerName), addressOf })
    },
  }
}
