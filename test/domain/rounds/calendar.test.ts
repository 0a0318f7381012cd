import { describe, expect, test } from '@jest/globals'
import { calendarFaults, mondayOf, weekOf, weeksOf } from '../../../domain/rounds/calendar.ts'

describe('The calendar of a round', () => {
  // Read off a printed calendar.
  test.each([['2026-12-31', '2026-W53'], ['2027-01-03', '2026-W53'], ['2027-01-04', '2027-W01'], ['2024-12-30', '2025-W01'], ['2026-11-26', '2026-W48'], ['2027-07-18', '2027-W28']])('%s lies in %s', (day, week) => {
    expect(weekOf(day)).toBe(week)
  })

  test.each([['2026-W53', '2026-12-28'], ['2027-W01', '2027-01-04'], ['2027-W53', null], ['2027-W00', null], ['2027-7', null], ['', null]])('%s begins on %s', (week, monday) => {
    expect(mondayOf(week)).toBe(monday)
  })

  test('lists every week it touches, over New Year too', () => {
    expect(weeksOf({ from: '2026-12-23', to: '2027-01-11' })).toEqual(['2026-W52', '2026-W53', '2027-W01', '2027-W02'])
    expect(weeksOf({ from: '2027-03-03', to: '2027-03-03' })).toEqual(['2027-W09'])
  })

  test.each<[string, string, string, string[], string[]]>([
    ['one day', '2027-01-04', '2027-01-04', [], []],
    ['three years', '2027-01-04', '2030-01-04', [], []],
    ['three years and a day', '2027-01-04', '2030-01-05', [], ['round-too-long']],
    ['an end before the beginning', '2027-01-04', '2027-01-03', [], ['round-ends-first']],
    ['closed weeks within it', '2027-01-04', '2027-03-31', ['2027-W07', '2027-W13'], []],
    ['a closed week outside it, and one that is none', '2027-01-04', '2027-03-31', ['2027-W14', '2027-W99', '2027-W07'], ['week-outside-round', 'week-outside-round']],
  ])('with %s', (_what, from, to, closedWeeks, expected) => {
    expect(calendarFaults({ from, to, closedWeeks }).map(({ code }) => code)).toEqual(expected)
  })
})
