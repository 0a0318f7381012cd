import { describe, expect, test } from '@jest/globals'
import {
  addDays, addMilliseconds, addMonths, daysBetween, isReckonedDay, localDateOf, localInstant, millisOf, mondayOfWeek, startOfDay, weekday,
} from '../../../domain/deadlines/local-time.ts'

describe('Dates', () => {
  test('Days are added over the ends of months and years, and over the leap day.', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01')
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
    // Not 25 hours: the day the clock is put back is one day.
    expect(addDays('2026-10-25', 1)).toBe('2026-10-26')
  })

  test('Days between two dates are counted with their sign.', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
    expect(daysBetween('2027-01-01', '2026-12-24')).toBe(-8)
  })

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-11-23', 24, '2028-11-23'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
  ])('Counted in months, %s and %i give %s.', (date, n, expected) => {
    expect(addMonths(date, n)).toBe(expected)
  })

  test('Weekdays run from 1 on Monday to 7 on Sunday.', () => {
    expect(weekday('1970-01-01')).toBe(4)
    expect(weekday('1969-12-28')).toBe(7)
    expect(weekday('2026-11-23')).toBe(1)
    expect(weekday('2026-07-26')).toBe(7)
  })

  test.each([
    // 4 January 2026 is a Sunday, so week 1 began on Monday 29 December 2025.
    [2026, 1, '2025-12-29'],
    // 27 weeks = 189 days later.
    [2026, 28, '2026-07-06'],
    // 1 January 2027 is a Friday, so the days before it are week 53 of 2026.
    [2026, 53, '2026-12-28'],
    [2027, 1, '2027-01-04'],
    [2027, 28, '2027-07-12'],
    [2028, 28, '2028-07-10'],
  ])('In %i week %i begins on %s.', (year, week, monday) => {
    expect(mondayOfWeek(year, week)).toBe(monday)
  })

  test('A week that a year does not have is none.', () => {
    expect(mondayOfWeek(2027, 53)).toBeNull()
    expect(mondayOfWeek(2026, 0)).toBeNull()
  })
})

describe('Copenhagen time', () => {
  test('Midnight is 23:00 UTC in winter and 22:00 UTC in summer.', () => {
    expect(startOfDay('2026-01-15')).toBe('2026-01-14T23:00:00.000Z')
    expect(startOfDay('2026-07-15')).toBe('2026-07-14T22:00:00.000Z')
  })

  test('The day summer time begins lasts 23 hours.', () => {
    expect(startOfDay('2026-03-29')).toBe('2026-03-28T23:00:00.000Z')
    expect(startOfDay('2026-03-30')).toBe('2026-03-29T22:00:00.000Z')
  })

  test('The day summer time ends lasts 25 hours.', () => {
    expect(startOfDay('2026-10-25')).toBe('2026-10-24T22:00:00.000Z')
    expect(startOfDay('2026-10-26')).toBe('2026-10-25T23:00:00.000Z')
  })

  test('A clock time that is skipped in March is the hour after, and one that comes twice in October is the first.', () => {
    expect(localInstant('2026-03-29', '01:59')).toBe('2026-03-29T00:59:00.000Z')
    expect(localInstant('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z')
    expect(localInstant('2026-03-29', '03:00')).toBe('2026-03-29T01:00:00.000Z')
    expect(localInstant('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z')
    expect(localInstant('2026-10-25', '03:00')).toBe('2026-10-25T02:00:00.000Z')
  })

  test('An instant belongs to the day that its midnight begins.', () => {
    expect(localDateOf('2026-11-22T22:59:59.999Z')).toBe('2026-11-22')
    expect(localDateOf('2026-11-22T23:00:00.000Z')).toBe('2026-11-23')
    expect(localDateOf('2026-07-02T21:59:59.999Z')).toBe('2026-07-02')
    expect(localDateOf('2026-07-02T22:00:00.000Z')).toBe('2026-07-03')
    expect(localDateOf('2026-12-31T23:00:00.000Z')).toBe('2027-01-01')
  })

  // Guards the rule written out in local-time.ts against a change of law: then Node's zone data and this rule part.
  test('Every midnight from 1996 to 2037 is the one that the zone data of Node knows.', () => {
    const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short', timeStyle: 'medium' })
    const wrong: string[] = []
    for (let date = '1996-01-01'; date < '2038-01-01'; date = addDays(date, 1)) {
      const start = startOfDay(date)
      const before = addMilliseconds(start, -1)
      if (clock.format(millisOf(start)) !== `${date} 00:00:00` || localDateOf(start) !== date || localDateOf(before) !== addDays(date, -1)) wrong.push(date)
    }
    expect(wrong).toEqual([])
  })
})

describe('Malformed input', () => {
  test.each(['2026-02-30', '2026-13-01', '2026-1-1', '', '2026-11-23T00:00:00.000Z'])('The date "%s" is refused.', date => {
    expect(() => addDays(date, 1)).toThrow(RangeError)
  })

  test.each(['2026-11-23', '2026-11-23T10:00', '2026-11-23T10:00:00Z', '2026-11-23T10:00:00.000+01:00', '2026-02-30T10:00:00.000Z', 'now'])(
    'The instant "%s" is refused, because its meaning depends on the machine or it is written another way.', instant => {
      expect(() => localDateOf(instant)).toThrow(RangeError)
    })

  test.each(['9:00', '24:00', '09.00', '09:60', ''])('The clock time "%s" is refused.', clock => {
    expect(() => localInstant('2026-11-23', clock)).toThrow(RangeError)
  })
})

test.each([
  ['2026-11-27', true], ['1900-01-01', true], ['2199-12-31', true], ['2028-02-29', true],
  ['1899-12-31', false], ['2200-01-01', false], ['0000-01-01', false], ['9999-12-31', false], ['2026-02-30', false], ['275760-09-13', false], ['i dag', false], ['', false],
])('a day that is reckoned with: %s is %s', (text, expected) => {
  expect(isReckonedDay(text)).toBe(expected)
})
