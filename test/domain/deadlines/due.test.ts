// Each row is worked out by hand in the comment above it. "Law": no closed periods. "Ours": with those of sof-calendar.ts.
import { describe, expect, test } from '@jest/globals'
import { withoutClosedPeriods } from '../../../domain/deadlines/closed-periods.ts'
import { checkChosenDate, dueAfter, dueOn, lastDay, lastDayOf, statutoryDueAfter } from '../../../domain/deadlines/due.ts'
import type { CalendarPolicy, Duration } from '../../../domain/deadlines/types.ts'
import { sofCalendar, withAscensionFriday } from './sof-calendar.ts'

const law = withoutClosedPeriods(sofCalendar)
const days = (n: number): Duration => ({ n, unit: 'days' })
const weeks = (n: number): Duration => ({ n, unit: 'weeks' })
const months = (n: number): Duration => ({ n, unit: 'months' })
const workingDays = (n: number): Duration => ({ n, unit: 'workingDays' })

describe('The last day by law and in our closed periods', () => {
  test.each<[received: string, within: Duration, byLaw: string, ours: string]>([
    // 3 April is langfredag; Saturday, Easter, 2. påskedag 6 April follow. Nothing closed.
    ['2026-03-20', days(14), '2026-04-07', '2026-04-07'],
    // Thursday 24 December; 25, 26 holidays, 27 Sunday, Monday 28. Ours: 27 open days to 23 December, the 28th is Saturday 2 January → Monday.
    ['2026-11-26', weeks(4), '2026-12-28', '2027-01-04'],
    // 24 December again. Ours: 11–23 December are 13 open days, the 14th is Saturday 2 January → Monday.
    ['2026-12-10', days(14), '2026-12-28', '2027-01-04'],
    // 25 March is skærtorsdag (Easter 28 March 2027); Friday, Saturday, Easter, 2. påskedag 29 March.
    ['2027-03-11', weeks(2), '2027-03-30', '2027-03-30'],
    // Friday 7 May, the day after Kristi himmelfart: a working day here.
    ['2027-04-23', weeks(2), '2027-05-07', '2027-05-07'],
    // Saturday 5 June, also Grundlovsdag → Monday.
    ['2027-05-22', weeks(2), '2027-06-07', '2027-06-07'],

    // Sent on Friday 3 July 2026: 17 July. Ours: 4 and 5 July are 2 days, 27 July is the 3rd, so the 14th is 27 + 11 = Friday 7 August.
    ['2026-07-03', days(14), '2026-07-17', '2026-08-07'],
    // Sent on Saturday 3 July 2027: Saturday 17 → Monday 19. Ours: 4–11 July are 8, 2 August the 9th, the 14th Saturday 7 → Monday 9 August.
    ['2027-07-03', days(14), '2027-07-19', '2027-08-09'],
    // Sent inside: 15 + 14 = 29 July. Ours: counted from Sunday 26 July: + 14 = Sunday 9 → Monday 10 August.
    ['2026-07-15', weeks(2), '2026-07-29', '2026-08-10'],
    // Sent on the last closed day: the first day counted is Monday 27 July, the 5th Friday 31.
    ['2026-07-26', days(5), '2026-07-31', '2026-07-31'],
    // Ends on the last open working day before the period: Friday 3 July stays.
    ['2026-06-19', weeks(2), '2026-07-03', '2026-07-03'],
    // Sunday 5 July → Monday 6. Ours: that Monday is closed, and no working day comes before Monday 27.
    ['2026-06-21', days(14), '2026-07-06', '2026-07-27'],
    // The 14th day is Monday 6 July itself. Ours: 23 June–5 July are 13 open days, the 14th is Monday 27.
    ['2026-06-22', days(14), '2026-07-06', '2026-07-27'],
    // Friday 7 July 2028; 10–14 and 17–21 July are 10. Ours: 31 July–4 August and 7–11 August.
    ['2028-07-07', workingDays(10), '2028-07-21', '2028-08-11'],

    // Monday 21 December: 22, 23 (2), 28, 29, 30 (5), 4–8 January (10). Ours: 22, 23 (2), 4–8 January (7), 11, 12, 13 (10).
    ['2026-12-21', workingDays(10), '2027-01-08', '2027-01-13'],
    // Inside: 29, 30 (2), 4–8 January (7), 11, 12, 13 (10). Ours: from 1 January: 4–8 (5), 11–15 (10).
    ['2026-12-28', workingDays(10), '2027-01-13', '2027-01-15'],
    // Monday 30 March: 31 March, 1 April (2); Easter 2–6 April; 7, 8, 9 (5).
    ['2026-03-30', workingDays(5), '2026-04-09', '2026-04-09'],
    // Ends on the last day before the New Year period, Wednesday 23 December.
    ['2026-12-09', weeks(2), '2026-12-23', '2026-12-23'],
    // New Year's Eve belongs to a period that ends in the next year. Thursday 7 January; ours from 1 January: Friday 8.
    ['2026-12-31', weeks(1), '2027-01-07', '2027-01-08'],
    // 1 January is its last day, so both count from it.
    ['2027-01-01', weeks(1), '2027-01-08', '2027-01-08'],

    // The clock is put forward on Sunday 29 March and back on Sunday 25 October: the days are days, the Sundays go on to Monday.
    ['2026-03-15', days(14), '2026-03-30', '2026-03-30'],
    ['2026-10-11', weeks(2), '2026-10-26', '2026-10-26'],

    // There is no 31 February: Saturday 28 → Monday 2 March.
    ['2026-01-31', months(1), '2026-03-02', '2026-03-02'],
    // In a leap year it is Tuesday 29 February.
    ['2028-01-31', months(1), '2028-02-29', '2028-02-29'],
    // 15 days from 14 February reach the leap day.
    ['2028-02-14', days(15), '2028-02-29', '2028-02-29'],
    // From the leap day a year on: Wednesday 28 February. Ours: + 21 + 9 = 30 March 2029, langfredag (Easter 1 April) → Tuesday 3 April.
    ['2028-02-29', months(12), '2029-02-28', '2029-04-03'],
    // Saturday 29 August → Monday 31. Ours: + 21 = Saturday 19 → Monday 21 September.
    ['2026-05-29', months(3), '2026-08-31', '2026-09-21'],
    // 1 January, then Saturday, Sunday → Monday 4. Ours: + 21 + 9 = Sunday 31 January → Monday 1 February.
    ['2026-07-01', months(6), '2027-01-04', '2027-02-01'],
    // Thursday 23 November 2028. Ours: + 9 + 21 + 9 + 21 = 22 January 2029, and 9 more for the New Year then crossed: Wednesday 31.
    ['2026-11-23', months(24), '2028-11-23', '2029-01-31'],
    // Months differ in length, so a later receipt can end earlier: Tuesday 23 February, ours + 9 = Thursday 4 March …
    ['2026-12-23', months(2), '2027-02-23', '2027-03-04'],
    // … and from 2 January, with nothing closed: Tuesday 2 March.
    ['2027-01-02', months(2), '2027-03-02', '2027-03-02'],

    // Inside: Sunday 28 February → Monday 1 March. Ours: two months from 1 January, Monday 1 March.
    ['2026-12-28', months(2), '2027-03-01', '2027-03-01'],

    // Friday 5 May 2023 was store bededag (Easter 9 April + 26) → Monday 8 May.
    ['2023-04-21', weeks(2), '2023-05-08', '2023-05-08'],
    // Friday 26 April 2024 (Easter 31 March + 26) no longer is.
    ['2024-04-12', weeks(2), '2024-04-26', '2024-04-26'],
    // Grundlovsdag on Friday 5 June → Monday 8.
    ['2026-05-22', weeks(2), '2026-06-08', '2026-06-08'],
    // Monday 5 June 2028 is Grundlovsdag and 2. pinsedag → Tuesday.
    ['2028-05-22', weeks(2), '2028-06-06', '2028-06-06'],
    // No days at all: the day itself, Saturday 10 → Monday 12 October.
    ['2026-10-10', days(0), '2026-10-12', '2026-10-12'],
    ['2026-10-10', workingDays(0), '2026-10-12', '2026-10-12'],
  ])('Received %s with %j: by law %s, ours %s.', (received, within, byLaw, ours) => {
    expect(lastDay(received, within, law)).toBe(byLaw)
    expect(lastDay(received, within, sofCalendar)).toBe(ours)
  })

  test.each<[received: string, within: Duration, expected: string]>([
    // Friday 7 May is a holiday by choice → Monday 10.
    ['2027-04-23', weeks(2), '2027-05-10'],
    // Kristi himmelfart 14 May 2026, Friday 15 → Monday 18.
    ['2026-05-01', weeks(2), '2026-05-18'],
    // Tuesday 12 May: 13 (1), then the weekend from Thursday to Sunday, 18 (2).
    ['2026-05-12', workingDays(2), '2026-05-18'],
  ])('With the Friday after Kristi himmelfart as a holiday, %s and %j end on %s.', (received, within, expected) => {
    expect(lastDay(received, within, withAscensionFriday)).toBe(expected)
  })

  test('Periods chosen for one year replace the yearly ones.', () => {
    const calendar: CalendarPolicy = { ...sofCalendar, closedByYear: { 2026: [{ from: '2026-12-23', to: '2027-01-03' }] } }
    // No summer period in 2026.
    expect(lastDay('2026-07-03', days(14), calendar)).toBe('2026-07-17')
    // 11–22 December are 12 days, 4 January the 13th, Tuesday 5 the 14th.
    expect(lastDay('2026-12-10', days(14), calendar)).toBe('2027-01-05')
    // 2027 as every year: see the table.
    expect(lastDay('2027-07-03', days(14), calendar)).toBe('2027-08-09')
  })

  test('A clock unit, part of a day and a negative number have no last day.', () => {
    expect(() => lastDay('2026-11-23', { n: 5, unit: 'hours' }, sofCalendar)).toThrow(RangeError)
    expect(() => lastDay('2026-11-23', days(1.5), sofCalendar)).toThrow(RangeError)
    expect(() => lastDay('2026-11-23', days(-1), sofCalendar)).toThrow(RangeError)
    expect(() => dueAfter('2026-11-23T10:00:00.000Z', { n: -1, unit: 'ms' }, sofCalendar)).toThrow(RangeError)
    expect(() => dueAfter('2026-11-23T10:00:00.000Z', { n: Number.NaN, unit: 'ms' }, sofCalendar)).toThrow(RangeError)
  })
})

describe('The due instant', () => {
  test('It is midnight after the last day, in winter and in summer time.', () => {
    expect(dueOn('2026-12-23')).toBe('2026-12-23T23:00:00.000Z')
    expect(dueOn('2026-08-07')).toBe('2026-08-07T22:00:00.000Z')
    // The day summer time begins, and the day before it.
    expect(dueOn('2026-03-28')).toBe('2026-03-28T23:00:00.000Z')
    expect(dueOn('2026-03-29')).toBe('2026-03-29T22:00:00.000Z')
    expect(lastDayOf('2026-03-29T22:00:00.000Z')).toBe('2026-03-29')
  })

  test('The last millisecond of a day counts as that day, midnight as the next.', () => {
    // Monday 5 October 23:59:59.999 in summer time: + 14 = 19 October. At midnight it is Tuesday 6: + 14 = 20 October.
    expect(dueAfter('2026-10-05T21:59:59.999Z', days(14), sofCalendar)).toBe('2026-10-19T22:00:00.000Z')
    expect(dueAfter('2026-10-05T22:00:00.000Z', days(14), sofCalendar)).toBe('2026-10-20T22:00:00.000Z')
  })

  test('It keeps to midnight across the change of the clock.', () => {
    // 16 October + 14 = Friday 30 October, in winter time; 16 March + 14 = Monday 30 March, in summer time.
    expect(dueAfter('2026-10-16T08:00:00.000Z', days(14), sofCalendar)).toBe('2026-10-30T23:00:00.000Z')
    expect(dueAfter('2026-03-16T08:00:00.000Z', days(14), sofCalendar)).toBe('2026-03-30T22:00:00.000Z')
  })

  test.each<[at: string, within: Duration, expected: string]>([
    ['2026-12-24T10:00:00.000Z', { n: 90, unit: 'seconds' }, '2026-12-24T10:01:30.000Z'],
    ['2026-07-11T10:00:00.000Z', { n: 48, unit: 'hours' }, '2026-07-13T10:00:00.000Z'],
    ['2026-03-29T00:30:00.000Z', { n: 60, unit: 'minutes' }, '2026-03-29T01:30:00.000Z'],
    ['2026-11-23T10:00:00.000Z', { n: 250, unit: 'ms' }, '2026-11-23T10:00:00.250Z'],
    ['2026-11-23T10:00:00.000Z', { n: 0.5, unit: 'seconds' }, '2026-11-23T10:00:00.500Z'],
  ])('From %s, %j is exact on any day: %s.', (at, within, expected) => {
    expect(dueAfter(at, within, sofCalendar)).toBe(expected)
  })
})

describe('A deadline of the authority or the law', () => {
  test.each<[at: string, within: Duration, due: string, warning: boolean]>([
    // Monday 15 June + 14 = Monday 29 June.
    ['2026-06-15T10:00:00.000Z', weeks(2), '2026-06-29T22:00:00.000Z', false],
    // Ends inside: Friday 17 July.
    ['2026-07-03T10:00:00.000Z', weeks(2), '2026-07-17T22:00:00.000Z', true],
    // Runs through: Tuesday 1 September.
    ['2026-07-01T10:00:00.000Z', months(2), '2026-09-01T22:00:00.000Z', true],
    // 24 December → 28, inside; nothing is extended.
    ['2026-11-26T10:00:00.000Z', weeks(4), '2026-12-28T23:00:00.000Z', true],
    // Received on the last closed day, which does not count: Sunday 9 → Monday 10 August.
    ['2026-07-26T10:00:00.000Z', weeks(2), '2026-08-10T22:00:00.000Z', false],
    // Received a day earlier: Sunday 26 July is counted. Saturday 8 → Monday 10 August.
    ['2026-07-25T10:00:00.000Z', weeks(2), '2026-08-10T22:00:00.000Z', true],
    // Only the move to Monday 6 July brings it in.
    ['2026-06-21T10:00:00.000Z', weeks(2), '2026-07-06T22:00:00.000Z', true],
    // No days at all: it ends on Wednesday 15 July, inside.
    ['2026-07-15T10:00:00.000Z', days(0), '2026-07-15T22:00:00.000Z', true],
    // By the clock, the day it begins runs too: from Sunday 26 July 20:00 local for 24 hours.
    ['2026-07-26T18:00:00.000Z', { n: 24, unit: 'hours' }, '2026-07-27T18:00:00.000Z', true],
    ['2026-07-27T18:00:00.000Z', { n: 24, unit: 'hours' }, '2026-07-28T18:00:00.000Z', false],
  ])('From %s with %j it is due %s, warning %s.', (at, within, due, warning) => {
    expect(statutoryDueAfter(at, within, sofCalendar)).toEqual({ due, warning })
  })
})

describe('A last day that a person chooses', () => {
  test.each([
    ['2026-11-30', 'ok'],
    ['2026-11-28', 'not-working-day'],
    ['2026-06-05', 'not-working-day'],
    ['2026-07-15', 'closed-period'],
    ['2026-07-26', 'closed-period'], // also a Sunday
    ['2026-12-24', 'closed-period'], // also a holiday
    ['2027-01-02', 'not-working-day'],
    ['2027-01-04', 'ok'],
  ] as const)('%s is %s.', (date, expected) => {
    expect(checkChosenDate(date, sofCalendar)).toBe(expected)
  })

  test('The Friday after Kristi himmelfart is refused only where it is a holiday.', () => {
    expect(checkChosenDate('2027-05-07', sofCalendar)).toBe('ok')
    expect(checkChosenDate('2027-05-07', withAscensionFriday)).toBe('not-working-day')
  })
})
