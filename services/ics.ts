// Calendar entries as iCalendar (RFC 5545). Everything in it comes from the record, so that the same state gives the same bytes.
import ICAL from 'ical.js'
import type { CalendarItem, CalendarPlace } from '../domain/calendar/items.ts'
import { addDays } from '../domain/deadlines/local-time.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import { calendarText, calendarTitle } from '../text/calendar.ts'
import { localClock, localDay } from '../text/web/dates.ts'

/** What a calendar is: its name, and the address in the pages of what an entry is about (null: there are no addresses). */
export interface IcsFrame { readonly name: string; readonly addressOf: ((place: CalendarPlace) => string) | null }

// Lines of at most 75 octets (§3.1): the library counts without the space that a folded line begins with.
ICAL.foldLength = 74

// EU law since 1996 (directive 2000/84/EC), as domain/deadlines/local-time.ts counts it.
const copenhagen = new ICAL.Component(ICAL.parse(['BEGIN:VTIMEZONE', 'TZID:Europe/Copenhagen',
  'BEGIN:DAYLIGHT', 'DTSTART:19960331T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'TZNAME:CEST', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT',
  'BEGIN:STANDARD', 'DTSTART:19961027T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'TZNAME:CET', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD', 'END:VTIMEZONE'].join('\r\n')))
const utc = (at: Instant) => ICAL.Time.fromJSDate(new Date(at), true)

// What the clock on the wall shows; the library's own conversion is an hour off around the nights on which it is changed.
const wall = (at: Instant) => ICAL.Time.fromDateTimeString(`${localDay(at)}T${localClock(at)}:00`)

function event(item: CalendarItem, { addressOf }: IcsFrame) {
  const made = new ICAL.Component('vevent')
  const set = (name: string, value: Parameters<typeof made.updatePropertyWithValue>[1]) => made.updatePropertyWithValue(name, value)
  const timed = (name: string, at: Instant): void => { set(name, wall(at)).setParameter('tzid', 'Europe/Copenhagen') }
  set('uid', `${item.uid}@akkreditering`)
  set('dtstamp', utc(item.changedAt))
  set('last-modified', utc(item.changedAt))
  set('sequence', item.sequence)
  set('summary', calendarTitle(item.what, item.offerName))
  if ('day' in item.when) {
    set('dtstart', ICAL.Time.fromDateString(item.when.day))
    set('dtend', ICAL.Time.fromDateString(addDays(item.when.day, 1)))
  } else {
    timed('dtstart', item.when.from)
    timed('dtend', item.when.to)
  }
  set('status', item.stands === 'sure' ? 'CONFIRMED' : item.stands === 'waits' ? 'TENTATIVE' : 'CANCELLED')
  // A deadline takes nobody's time; a visit does.
  set('transp', item.what.kind === 'deadline' || item.what.kind === 'supervisionDeadline' || item.stands === 'over' ? 'TRANSPARENT' : 'OPAQUE')
  if (item.stands === 'waits') set('description', calendarText.waits)
  if (item.what.kind === 'learningEvent') set('location', item.what.at)
  if (addressOf) set('url', addressOf(item.place))
  return made
}

/** The entries as one calendar, in the order given, lines ending in CRLF. */
export function ics(items: readonly CalendarItem[], frame: IcsFrame): string {
  const calendar = new ICAL.Component('vcalendar')
  const set = (name: string, value: string) => calendar.updatePropertyWithValue(name, value)
  set('version', '2.0')
  set('prodid', '-//Akkreditering//Kalender//DA')
  set('calscale', 'GREGORIAN')
  set('method', 'PUBLISH')
  set('name', frame.name)
  set('x-wr-calname', frame.name)
  // How often a program asks again is its own affair; this is the wish (RFC 7986 §5.7).
  set('refresh-interval', 'PT1H').setParameter('value', 'DURATION')
  set('x-published-ttl', 'PT1H')
  if (items.some(({ when }) => 'from' in when)) calendar.addSubcomponent(copenhagen)
  for (const item of items) calendar.addSubcomponent(event(item, frame))
  return `${calendar.toString()}\r\n`
}
