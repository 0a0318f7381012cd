// Calendars as RFC 5545 has them, read back by another library than the one that writes them.
import { expect, test } from '@jest/globals'
import { convertIcsCalendar, type IcsCalendar } from 'ts-ics'
import { announcedVisitItem, auditDayItem, caseDeadlineItem, learningEventItem, supervisionDeadlineItem } from '../../domain/calendar/items.ts'
import { ics } from '../../services/ics.ts'

const at = '2026-11-01T08:00:00.000Z'
const offerName = 'Bostedet Åkanden; afdeling Øst, Ærøgade, for voksne med erhvervet hjerneskade og omfattende støttebehov 😀 \\ æøå'
const deadline = { version: 2, due: '2026-12-28T23:00:00.000Z', open: true, waits: false, changedAt: at }
const event = { eventId: 'e1', title: 'Husmøder, der virker', at: 'Rådhuset, stue 3', calledOff: false, changes: 1, changedAt: at }
const frame = { name: 'Akkreditering: mine frister og besøg', addressOf: () => 'https://akk.example/forloeb/c1?a=1;b=2' }
const items = [
  caseDeadlineItem({ caseId: 'c1', offerName, kind: 'hearing' }, deadline),
  caseDeadlineItem({ caseId: 'c1', offerName, kind: 'decide' }, { ...deadline, waits: true }),
  supervisionDeadlineItem({ offerId: 'T001', offerName, name: 'measure/p1', kind: 'measure' }, { ...deadline, open: false }),
  auditDayItem('c1', { offerName, day: '2027-03-27', calledOff: false, changes: 2, changedAt: at }),
  announcedVisitItem('T001', 'v1', { offerName, day: '2027-10-30', calledOff: true, changes: 1, changedAt: at }),
  // From the last hour of winter into the first of summer time, and out of it.
  learningEventItem({ ...event, from: '2027-03-28T00:30:00.000Z', to: '2027-03-28T01:30:00.000Z' }),
  learningEventItem({ ...event, eventId: 'e2', from: '2027-06-01T07:00:00.000Z', to: '2027-06-01T09:30:00.000Z' }),
  learningEventItem({ ...event, eventId: 'e4', from: '2027-10-30T23:30:00.000Z', to: '2027-10-31T01:30:00.000Z' }),
  learningEventItem({ ...event, eventId: 'e3', from: '2027-12-01T08:00:00.000Z', to: '2027-12-01T10:30:00.000Z' }),
]
const read = (text: string): IcsCalendar => convertIcsCalendar(undefined, text)

test('Every entry is read back as it was meant, æøå, commas and long lines among it', () => {
  const { events = [], name } = read(ics(items, frame))
  expect(name).toBe('Akkreditering: mine frister og besøg')
  // Of the nights on which the clock is changed the reader makes an hour too little: their lines stand in the next test.
  expect(events.filter(({ uid }) => !/e[14]@/.test(uid)).map(({ uid, status, sequence, start }) => `${uid} ${status} ${sequence} ${start.type} ${start.date.toISOString().slice(0, 16)}`)).toEqual([
    'deadline/c1/hearing@akkreditering CONFIRMED 3 DATE 2026-12-28T00:00', 'deadline/c1/decide@akkreditering TENTATIVE 4 DATE 2026-12-28T00:00', 'supervision/T001/measure/p1@akkreditering CANCELLED 5 DATE 2026-12-28T00:00',
    'audit-day/c1@akkreditering CONFIRMED 2 DATE 2027-03-27T00:00', 'supervision-visit/T001/v1@akkreditering CANCELLED 1 DATE 2027-10-30T00:00',
    'arrangement/e2@akkreditering CONFIRMED 1 DATE-TIME 2027-06-01T07:00', 'arrangement/e3@akkreditering CONFIRMED 1 DATE-TIME 2027-12-01T08:00',
  ])
  expect(events[0]).toMatchObject({ summary: `Frist: Afgiv høringssvar · ${offerName}`, url: 'https://akk.example/forloeb/c1?a=1;b=2', stamp: { date: new Date(at) }, lastModified: { date: new Date(at) } })
  expect(events[5]).toMatchObject({ summary: 'Arrangement: Husmøder, der virker', location: 'Rådhuset, stue 3' })
})

test('Times are Copenhagen\'s on both sides of summer time, with the zone\'s own rules beside them', () => {
  const text = ics(items, frame)
  for (const line of ['DTSTART;TZID=Europe/Copenhagen:20270328T013000', 'DTEND;TZID=Europe/Copenhagen:20270328T033000', 'DTSTART;TZID=Europe/Copenhagen:20271031T013000', 'DTEND;TZID=Europe/Copenhagen:20271031T023000', 'SEQUENCE:2', 'DTSTART;TZID=Europe/Copenhagen:20270601T090000', 'DTSTART;TZID=Europe/Copenhagen:20271201T090000', 'TZOFFSETTO:+0200', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU']) expect(text.split('\r\n')).toContain(line)
  expect(ics(items.slice(0, 5), frame)).not.toContain('VTIMEZONE')
})

test('No line is longer than 75 octets, all end in CRLF, and the same state gives the same bytes', () => {
  const text = ics(items, frame)
  expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(ics(items, frame)).toBe(text)
})

test('Nothing stands in an empty calendar, and without an address of the service entries have none', () => {
  expect(read(ics([], frame)).events ?? []).toEqual([])
  expect(ics(items, { ...frame, addressOf: null })).not.toContain('\r\nURL')
})
