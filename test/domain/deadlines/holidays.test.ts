import { describe, expect, test } from '@jest/globals'
import { easterSunday, isWorkingDay, publicHolidays } from '../../../domain/deadlines/holidays.ts'
import { sofCalendar, withAscensionFriday } from './sof-calendar.ts'

describe('Easter Sunday', () => {
  // Printed calendars; 2038 is the latest possible date, 2285 the earliest, 2049 and 2076 the exceptions of the algorithm.
  test.each([
    '2013-03-31', '2014-04-20', '2015-04-05', '2016-03-27', '2017-04-16', '2018-04-01', '2019-04-21', '2020-04-12', '2021-04-04',
    '2022-04-17', '2023-04-09', '2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01', '2030-04-21',
    '2038-04-25', '2049-04-18', '2076-04-19', '2285-03-22',
  ])('Easter is on %s.', expected => {
    expect(easterSunday(Number(expected.slice(0, 4)))).toBe(expected)
  })
})

describe('Public holidays', () => {
  test('2026 has thirteen, in order, Grundlovsdag, 24 and 31 December among them.', () => {
    expect(publicHolidays(2026, false)).toEqual([
      '2026-01-01',
      '2026-04-02', '2026-04-03', '2026-04-05', '2026-04-06', // Easter 5 April: −3, −2, 0, +1
      '2026-05-14', // +39: April has 30 days, so 5 April + 39 = 44 April = 14 May
      '2026-05-24', '2026-05-25', // +49, +50
      '2026-06-05',
      '2026-12-24', '2026-12-25', '2026-12-26', '2026-12-31',
    ])
  })

  test('Store bededag, the fourth Friday after Easter, is in the list up to 2023 and no longer in 2024.', () => {
    // 9 April 2023 + 26 = 5 May; 31 March 2024 + 26 = 26 April.
    expect(publicHolidays(2023, false)).toContain('2023-05-05')
    expect(publicHolidays(2024, false)).not.toContain('2024-04-26')
    expect(isWorkingDay('2023-05-05', sofCalendar)).toBe(false)
    expect(isWorkingDay('2024-04-26', sofCalendar)).toBe(true)
  })

  test('Grundlovsdag that is also 2. pinsedag stands once.', () => {
    // 16 April 2028 + 50 = 66 April = 36 May = 5 June.
    expect(publicHolidays(2028, false).filter(day => day === '2028-06-05')).toHaveLength(1)
    expect(publicHolidays(2028, false)).toHaveLength(12)
  })

  test('The Friday after Kristi himmelfart is a holiday only by choice.', () => {
    // 28 March 2027 + 39 = 6 May, a Thursday.
    expect(publicHolidays(2027, false)).not.toContain('2027-05-07')
    expect(publicHolidays(2027, true)).toContain('2027-05-07')
    expect(isWorkingDay('2027-05-07', sofCalendar)).toBe(true)
    expect(isWorkingDay('2027-05-07', withAscensionFriday)).toBe(false)
  })
})

describe('Working days', () => {
  test.each([
    ['2026-11-23', true, 'a Monday'],
    ['2026-11-27', true, 'a Friday'],
    ['2026-11-28', false, 'a Saturday'],
    ['2026-11-29', false, 'a Sunday'],
    ['2026-06-05', false, 'Grundlovsdag on a Friday'],
    ['2026-12-24', false, 'juleaften on a Thursday'],
    ['2026-12-31', false, 'nytårsaften on a Thursday'],
    ['2026-12-30', true, 'a Wednesday in a closed period, which is another matter'],
  ])('%s is a working day: %s (%s).', (date, expected) => {
    expect(isWorkingDay(date, sofCalendar)).toBe(expected)
  })
})
