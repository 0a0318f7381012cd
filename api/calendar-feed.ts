// Calendar feeds at /kalender/<secret>.ics: read by programs that have no session. The secret is the whole key, so it is written to no log.
import { Router } from 'express'
import { type CalendarService, feedBase } from '../services/calendar.ts'
import { calendarText } from '../text/calendar.ts'

const base = feedBase
/** A path as a log may have it: without the secret of a feed. */
export const withoutSecret = (path: string): string => (path.startsWith(`${base}/`) ? `${base}/…` : path)

/** Answers feeds: 200 or 304, 404 for a secret that never was one, 410 for one that opens nothing any more. */
export const calendarFeed = (read: CalendarService['read']): Router => {
  const router = Router({ caseSensitive: true })
  router.get(`${base}/:name`, async (req, res) => {
    const secret = /^([\w-]{43})\.ics$/.exec(req.params.name)?.[1]
    const found = secret === undefined ? 'unknown' : await read(secret)
    // No page may be found by it, and no page it leads to is told of it.
    res.setHeader('x-robots-tag', 'noindex')
    res.setHeader('referrer-policy', 'no-referrer')
    if (typeof found === 'string') res.status(found === 'gone' ? 410 : 404).type('text/plain').send(`${calendarText[found]}\n`)
    else res.status(200).type('text/calendar; charset=utf-8').setHeader('content-disposition', 'inline; filename="akkreditering.ics"').send(found.ics)
  })
  return router
}
