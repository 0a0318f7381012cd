// One's own calendar feeds, and an audit day as a file for a calendar.
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { feedKinds } from '../../domain/calendar/items.ts'
import { type CalendarService, feedPath, type FeedView } from '../../services/calendar.ts'
import { calendarText } from '../../text/calendar.ts'
import { rowsOf } from '../case-schemas.ts'
import { type Route, routesFor } from '../route.ts'

interface Services { readonly calendar: CalendarService }
const defineRoute = routesFor<Services>()
const tag = 'Calendar'
const access = 'signed-in'
const instant = z.iso.datetime()

const feedView = z.object({ id: z.uuid(), kind: z.enum(feedKinds), offerId: z.string().nullable(), offerName: z.string().nullable(), createdAt: instant, lastReadAt: instant.nullable() }).meta({ id: 'CalendarFeed' }) satisfies z.ZodType<FeedView>
const newFeed = feedView.extend({ path: z.string().nullable().describe('The address below the service\'s own, with its secret: shown by the first answer alone, null when the key is repeated.') }).meta({ id: 'NewCalendarFeed' })

export const calendarRoutes: readonly Route<Services>[] = [
  defineRoute({
    method: 'get', path: '/calendar-feeds', operationId: 'listCalendarFeeds', tag, access,
    summary: 'One\'s own live calendar feeds, without their secrets',
    replies: { 200: { description: 'The feeds, the newest first.', schema: rowsOf(feedView) } },
    handle: async ({ person, services }) => ({ status: 200, body: { rows: await services.calendar.list(person.personId) } }),
  }),
  defineRoute({
    method: 'post', path: '/calendar-feeds', operationId: 'createCalendarFeed', tag, access, write: true,
    body: z.strictObject({ kind: z.enum(feedKinds).describe('own: what one is to do; offer: all of an offer one leads; below: all of the offers one leads.'), offerId: z.exactOptional(z.string().min(1).max(100)) }),
    summary: 'Makes a calendar feed (RFC 5545); its address holds a secret and is shown this once',
    replies: { 201: { description: 'The feed with its address.', schema: newFeed } },
    handle: async ({ person, key, body, services }) => {
      const { secret, ...feed } = await services.calendar.create(person, key, body)
      return { status: 201, body: { ...feed, path: secret === null ? null : feedPath(secret) }, headers: { 'cache-control': 'no-store' } }
    },
  }),
  defineRoute({
    method: 'delete', path: '/calendar-feeds/:id', operationId: 'revokeCalendarFeed', tag, access, write: true, params: z.object({ id: z.uuid() }),
    summary: 'Ends one\'s own calendar feed',
    replies: { 204: { description: 'It opens nothing any more.' } },
    handle: async ({ person, key, params, services }) => {
      await services.calendar.revoke(person.personId, key, params.id)
      return { status: 204 }
    },
  }),
  defineRoute({
    method: 'get', path: '/accreditations/:id/audit-day', operationId: 'getAuditDayCalendar', tag, access, params: z.object({ id: z.uuid() }),
    summary: 'The audit day as a calendar file (RFC 5545)',
    replies: { 200: { description: 'One entry, the same as in feeds.', contentType: 'text/calendar' } },
    handle: async ({ person, params, services }) => {
      const file = Buffer.from(await services.calendar.auditDay(person.personId, params.id), 'utf8')
      return { file, contentType: 'text/calendar; charset=utf-8', fileName: calendarText.visitFile, etag: createHash('sha256').update(file).digest('hex') }
    },
  }),
]
