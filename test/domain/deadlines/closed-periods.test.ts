import { describe, expect, test } from '@jest/globals'
import { closedDaysBetween, closedPeriodAt } from '../../../domain/deadlines/closed-periods.ts'
import { onOpenWorkingDay } from '../../../domain/deadlines/open-days.ts'
import type { CalendarPolicy } from '../../../domain/deadlines/types.ts'
import { sofCalendar } from './sof-calendar.ts'

const closed = (from: string, to: string): CalendarPolicy => ({ closedWeeks: [], closedDates: [{ from, to }], ascensionFriday: false })

const summer2026 = { from: '2026-07-06', to: '2026-07-26' }
const newYear2027 = { from: '2026-12-24', to: '2027-01-01' }

describe('The closed period of a date', () => {
  test.each([
    ['2026-07-05', null], // the Sunday before week 28
    ['2026-07-06', summer2026],
    ['2026-07-13', summer2026], // week 29 adjoins week 28: one period
    ['2026-07-26', summer2026],
    ['2026-07-27', null],
    ['2027-07-11', null],
    ['2027-07-12', { from: '2027-07-12', to: '2027-08-01' }],
    ['2028-07-30', { from: '2028-07-10', to: '2028-07-30' }],
    ['2026-12-23', null],
    ['2026-12-24', newYear2027],
    ['2027-01-01', newYear2027], // begun in the year before
    ['2027-01-02', null],
    ['2026-01-01', { from: '2025-12-24', to: '2026-01-01' }],
  ])('%s lies in %j.', (date, expected) => {
    expect(closedPeriodAt(date, sofCalendar)).toEqual(expected)
  })

  test('Weeks and dates that overlap or adjoin are one period.', () => {
    // Week 52 of 2026 is 21–27 December, week 53 is 28 December–3 January, week 1 of 2027 is 4–10 January.
    const calendar: CalendarPolicy = { closedWeeks: [52, 1], closedDates: [{ from: '12-24', to: '01-03' }], ascensionFriday: false }
    expect(closedPeriodAt('2026-12-30', calendar)).toEqual({ from: '2026-12-21', to: '2027-01-10' })
  })

  test('A range inside a closed week does not shorten it.', () => {
    const calendar: CalendarPolicy = { ...sofCalendar, closedDates: [{ from: '07-07', to: '07-08' }] }
    expect(closedPeriodAt('2026-07-10', calendar)).toEqual(summer2026)
    expect(closedDaysBetween('2026-07-01', '2026-07-31', calendar)).toBe(21)
  })

  test('A closed week 1 may begin in the year before, and then belongs to that one.', () => {
    // Week 1 of 2026 is 29 December 2025–4 January 2026.
    const weekOne: CalendarPolicy = { closedWeeks: [1], closedDates: [], ascensionFriday: false }
    expect(closedPeriodAt('2025-12-29', weekOne)).toEqual({ from: '2025-12-29', to: '2026-01-04' })
    expect(closedPeriodAt('2026-01-04', { ...weekOne, closedByYear: { 2025: [] } })).toBeNull()
    expect(closedPeriodAt('2026-01-04', { ...weekOne, closedByYear: { 2026: [] } })).toEqual({ from: '2025-12-29', to: '2026-01-04' })
  })

  test('Week 53 is closed only in a year that has it.', () => {
    const calendar: CalendarPolicy = { closedWeeks: [53], closedDates: [], ascensionFriday: false }
    expect(closedPeriodAt('2026-12-28', calendar)).toEqual({ from: '2026-12-28', to: '2027-01-03' })
    expect(closedPeriodAt('2027-12-30', calendar)).toBeNull()
    expect(closedPeriodAt('2028-01-03', calendar)).toBeNull()
  })

  test('A range on the leap day is empty in a common year, and one that touches it keeps within February or March.', () => {
    expect(closedPeriodAt('2028-02-29', closed('02-29', '02-29'))).toEqual({ from: '2028-02-29', to: '2028-02-29' })
    expect(closedPeriodAt('2027-02-28', closed('02-29', '02-29'))).toBeNull()
    expect(closedPeriodAt('2027-03-01', closed('02-29', '02-29'))).toBeNull()
    expect(closedPeriodAt('2027-02-28', closed('02-26', '02-29'))).toEqual({ from: '2027-02-26', to: '2027-02-28' })
    expect(closedPeriodAt('2027-03-01', closed('02-29', '03-02'))).toEqual({ from: '2027-03-01', to: '2027-03-02' })
  })
})

describe('Periods chosen for one year', () => {
  const chosen: CalendarPolicy = {
    ...sofCalendar,
    closedByYear: { 2026: [{ from: '2026-07-13', to: '2026-08-02' }, { from: '2026-12-23', to: '2027-01-03' }], 2028: [] },
  }

  test('They replace the weeks and dates of that year, of the first day of a period, and no other.', () => {
    expect(closedPeriodAt('2026-07-06', chosen)).toBeNull()
    expect(closedPeriodAt('2026-08-02', chosen)).toEqual({ from: '2026-07-13', to: '2026-08-02' })
    expect(closedPeriodAt('2027-01-03', chosen)).toEqual({ from: '2026-12-23', to: '2027-01-03' })
    expect(closedPeriodAt('2026-01-01', chosen)).toEqual({ from: '2025-12-24', to: '2026-01-01' }) // belongs to 2025
    expect(closedPeriodAt('2027-07-12', chosen)).toEqual({ from: '2027-07-12', to: '2027-08-01' })
  })

  test('An empty list closes nothing that year; New Year begun in the year before stays.', () => {
    expect(closedPeriodAt('2028-07-15', chosen)).toBeNull()
    expect(closedPeriodAt('2028-12-27', chosen)).toBeNull()
    expect(closedPeriodAt('2028-01-01', chosen)).toEqual({ from: '2027-12-24', to: '2028-01-01' })
  })

  test('A period that ends before it starts is empty.', () => {
    expect(closedPeriodAt('2026-07-10', { ...sofCalendar, closedByYear: { 2026: [{ from: '2026-07-12', to: '2026-07-08' }] } })).toBeNull()
  })
})

describe('Closed days between two dates, both included', () => {
  test.each([
    ['2026-07-01', '2026-07-31', 21],
    ['2026-07-06', '2026-07-06', 1],
    ['2026-07-20', '2026-08-10', 7], // 20–26 July
    ['2026-12-01', '2026-12-31', 8], // 24–31 December
    ['2026-12-01', '2027-01-31', 9],
    ['2027-01-01', '2027-01-31', 1], // 1 January, of a period begun the year before
    ['2026-11-24', '2028-11-23', 60], // 9 + 21 + 9 + 21
    ['2026-07-27', '2026-12-23', 0],
    ['2026-07-20', '2026-07-10', 0], // backwards
  ])('From %s to %s there are %i.', (from, to, expected) => {
    expect(closedDaysBetween(from, to, sofCalendar)).toBe(expected)
  })
})

test('A calendar that closes every week is refused rather than searched for ever.', () => {
  const always: CalendarPolicy = { closedWeeks: Array.from({ length: 53 }, (_, i) => i + 1), closedDates: [], ascensionFriday: false }
  expect(() => onOpenWorkingDay('2026-07-06', always)).toThrow('no open working day')
})
