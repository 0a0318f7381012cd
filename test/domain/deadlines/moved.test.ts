// Worked out by hand with the calendar of sof-calendar.ts. "Last day" is the day before the due instant.
import { describe, expect, test } from '@jest/globals'
import { extendWorkingDays, movedBy } from '../../../domain/deadlines/moved.ts'
import { sofCalendar } from './sof-calendar.ts'

// Last day Tuesday 20 October 2026.
const due = '2026-10-20T22:00:00.000Z'

describe('A calendar deadline moves along with a pause', () => {
  test.each<[why: string, due: string, pausedAt: string, resumedAt: string, expected: string]>([
    ['some minutes within a day move nothing', due, '2026-10-12T09:00:00.000Z', '2026-10-12T09:07:00.000Z', due],
    // 23:58 to 00:03 local: Tuesday 13 October began. 20 → Wednesday 21.
    ['some minutes around midnight are one day begun', due, '2026-10-12T21:58:00.000Z', '2026-10-12T22:03:00.000Z', '2026-10-21T22:00:00.000Z'],
    // 00:00 to 00:00: the midnight at the end counts, the one at the start does not.
    ['a whole day from midnight to midnight is one day', due, '2026-10-11T22:00:00.000Z', '2026-10-12T22:00:00.000Z', '2026-10-21T22:00:00.000Z'],
    // 12 → 17 October is 5 days; 20 + 5 = Sunday 25 → Monday 26, in winter time.
    ['the new last day goes on to a working day', due, '2026-10-12T08:00:00.000Z', '2026-10-17T08:00:00.000Z', '2026-10-26T23:00:00.000Z'],
    // Saturday 28 March 13:00 to Monday 30 March 00:30 local: 2 days. Wednesday 1 + 2 = langfredag 3 April → Tuesday 7.
    ['days are local over the change of the clock', '2026-04-01T22:00:00.000Z', '2026-03-28T12:00:00.000Z', '2026-03-29T22:30:00.000Z', '2026-04-07T22:00:00.000Z'],
    // Last day 4 August (14 days from 30 June: 1–5 July are 5, 27 July–4 August are 9). Open days begun: 2–5 July and 27 July = 5.
    // 4 + 5 = Sunday 9 → Monday 10 August: 13 days were left on 1 July (4 + 9), 13 are left on 27 July (28 July–9 August).
    ['across July the closed days, already given, are not given twice', '2026-08-04T22:00:00.000Z', '2026-07-01T10:00:00.000Z', '2026-07-27T10:00:00.000Z', '2026-08-10T22:00:00.000Z'],
    // Last day 3 July; 2 days left on 1 July. Open days begun to 1 August: 2–5 July (4), 27 July–1 August (6) = 10.
    // After 3 July: 4, 5 July (2), 27 July (3) … Monday 3 August (10): 2 days left on 1 August.
    ['across July a deadline before July keeps the days left', '2026-07-03T22:00:00.000Z', '2026-07-01T10:00:00.000Z', '2026-08-01T10:00:00.000Z', '2026-08-03T22:00:00.000Z'],
    // 8–20 July: no open day begun.
    ['a pause inside a closed period moves nothing', '2026-08-07T22:00:00.000Z', '2026-07-08T10:00:00.000Z', '2026-07-20T10:00:00.000Z', '2026-08-07T22:00:00.000Z'],
    // 15 May → 24 June is 40 days. After 1 July: 2–5 July (4), 27 July (5), so the 40th is 27 July + 35 = Monday 31 August.
    ['closed days that it is moved across extend it', '2026-07-01T22:00:00.000Z', '2026-05-15T10:00:00.000Z', '2026-06-24T10:00:00.000Z', '2026-08-31T22:00:00.000Z'],
    // Last day Monday 21 December; 7 → 9 December is 2 days: Wednesday 23.
    ['up to the eve of the closed New Year', '2026-12-21T23:00:00.000Z', '2026-12-07T10:00:00.000Z', '2026-12-09T10:00:00.000Z', '2026-12-23T23:00:00.000Z'],
    // One day more is the first open day after it, Saturday 2 January → Monday 4.
    ['and over it into the next year', '2026-12-21T23:00:00.000Z', '2026-12-07T10:00:00.000Z', '2026-12-10T10:00:00.000Z', '2027-01-04T23:00:00.000Z'],
    // Last day 30 September, one day late when paused; 1 October → 1 December is 61 days: Monday 30 November, one day late when resumed.
    ['an overdue one stays as late as it was', '2026-09-30T22:00:00.000Z', '2026-10-01T10:00:00.000Z', '2026-12-01T10:00:00.000Z', '2026-11-30T23:00:00.000Z'],
  ])('%s.', (_why, before, pausedAt, resumedAt, expected) => {
    expect(movedBy(before, pausedAt, resumedAt, sofCalendar, false)).toBe(expected)
  })

  test('Two pauses one after the other move it as far as one long pause.', () => {
    // 12 → 14 October is 2 days: Thursday 22; 14 → 15 October is 1: Friday 23. In one: 20 + 3 = Friday 23.
    const first = movedBy(due, '2026-10-12T08:00:00.000Z', '2026-10-14T08:00:00.000Z', sofCalendar, false)
    expect(first).toBe('2026-10-22T22:00:00.000Z')
    expect(movedBy(first, '2026-10-14T08:00:00.000Z', '2026-10-15T08:00:00.000Z', sofCalendar, false)).toBe('2026-10-23T22:00:00.000Z')
    expect(movedBy(due, '2026-10-12T08:00:00.000Z', '2026-10-15T08:00:00.000Z', sofCalendar, false)).toBe('2026-10-23T22:00:00.000Z')
  })
})

describe('A deadline by the clock moves by the time that passed', () => {
  test('A pause of seven minutes and a quarter of a second is just that, on a closed day too.', () => {
    expect(movedBy('2026-12-24T10:00:30.000Z', '2026-12-24T10:00:10.000Z', '2026-12-24T10:07:10.250Z', sofCalendar, true)).toBe('2026-12-24T10:07:30.250Z')
  })
})

test('A pause that ends before it starts is refused.', () => {
  expect(() => movedBy(due, '2026-10-12T09:00:00.000Z', '2026-10-12T08:59:59.999Z', sofCalendar, false)).toThrow(RangeError)
})

describe('Some working days more', () => {
  test.each([
    // Friday 23 October: Monday 26, Tuesday 27, ending in winter time.
    ['2026-10-23T12:00:00.000Z', 2, '2026-10-27T23:00:00.000Z'],
    // Tuesday 22 December: 23 December, Monday 4 January.
    ['2026-12-22T10:00:00.000Z', 2, '2027-01-04T23:00:00.000Z'],
    // Inside the summer period: 27 and 28 July.
    ['2026-07-10T10:00:00.000Z', 2, '2026-07-28T22:00:00.000Z'],
    // Wednesday 1 April 2026: Easter 2–6 April, so 7 April.
    ['2026-04-01T10:00:00.000Z', 1, '2026-04-07T22:00:00.000Z'],
    // 00:30 on Saturday 24 October local, still Friday in UTC: Monday 26.
    ['2026-10-23T22:30:00.000Z', 1, '2026-10-26T23:00:00.000Z'],
  ])('From %s, %i more end at %s.', (from, n, expected) => {
    expect(extendWorkingDays(from, n, sofCalendar)).toBe(expected)
  })
})
