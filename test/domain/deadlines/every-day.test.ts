// What holds for every day of 2026–2028, whatever the table rows say. Each test names the days that break it.
import { describe, expect, test } from '@jest/globals'
import { closedPeriodAt, withoutClosedPeriods } from '../../../domain/deadlines/closed-periods.ts'
import { checkChosenDate, dueAfter, dueOn, lastDay, lastDayOf } from '../../../domain/deadlines/due.ts'
import { isWorkingDay } from '../../../domain/deadlines/holidays.ts'
import { addDays, localDateOf, localInstant, startOfDay } from '../../../domain/deadlines/local-time.ts'
import { movedBy } from '../../../domain/deadlines/moved.ts'
import { planSteps } from '../../../domain/deadlines/steps.ts'
import type { DeadlineRule, Duration, LocalDate } from '../../../domain/deadlines/types.ts'
import { sofCalendar, withAscensionFriday } from './sof-calendar.ts'

const everyDay: LocalDate[] = []
for (let date = '2026-01-01'; date < '2029-01-01'; date = addDays(date, 1)) everyDay.push(date)

const inDays: readonly Duration[] = [
  { n: 1, unit: 'days' }, { n: 5, unit: 'days' }, { n: 14, unit: 'days' }, { n: 2, unit: 'weeks' }, { n: 4, unit: 'weeks' },
  { n: 1, unit: 'workingDays' }, { n: 10, unit: 'workingDays' }, { n: 40, unit: 'workingDays' },
]
const inMonths: readonly Duration[] = [{ n: 1, unit: 'months' }, { n: 3, unit: 'months' }, { n: 24, unit: 'months' }]

describe.each([['without', sofCalendar], ['with', withAscensionFriday]] as const)('%s the Friday after Kristi himmelfart', (_name, calendar) => {
  test.each([...inDays, ...inMonths])('A deadline of %j ends after its receipt, on a working day outside closed periods.', within => {
    const wrong = everyDay.filter(received => {
      const last = lastDay(received, within, calendar)
      return last <= received || checkChosenDate(last, calendar) !== 'ok'
    })
    expect(wrong).toEqual([])
  })

  test.each(inDays)('A later receipt never makes a deadline of %j end earlier.', within => {
    expect(everyDay.filter(received => lastDay(addDays(received, 1), within, calendar) < lastDay(received, within, calendar))).toEqual([])
  })

  const law = withoutClosedPeriods(calendar)

  test.each([...inDays, ...inMonths])('By law a deadline of %j ends on a working day, never earlier for a later receipt, and never after ours.', within => {
    const wrong = everyDay.filter(received => {
      const last = lastDay(received, within, law)
      return !isWorkingDay(last, calendar) || lastDay(addDays(received, 1), within, law) < last || lastDay(received, within, calendar) < last
    })
    expect(wrong).toEqual([])
  })
})

test('The first and the last instant of a day give the same due, a midnight in Copenhagen.', () => {
  const within: Duration = { n: 14, unit: 'days' }
  const wrong = everyDay.filter(date => {
    const due = dueAfter(startOfDay(date), within, sofCalendar)
    return due !== dueAfter(localInstant(date, '23:59'), within, sofCalendar) || due !== startOfDay(localDateOf(due)) || due !== dueOn(lastDayOf(due))
  })
  expect(wrong).toEqual([])
})

test('No step of a deadline of ours fires in a closed period; reminders come between setting and due, on working days; silence never before due.', () => {
  const rule: DeadlineRule = {
    within: { n: 2, unit: 'weeks' },
    steps: [
      { step: 'reminder1', offset: { n: -1, unit: 'weeks' }, at: '09:00' },
      { step: 'reminder2', offset: { n: -2, unit: 'workingDays' }, at: '09:00' },
      { step: 'lastDay', offset: { n: -1, unit: 'days' }, at: '09:00' },
      { step: 'lineAbove', offset: { n: 2, unit: 'workingDays' }, at: '09:00' },
      { step: 'silence', offset: { n: 0, unit: 'days' } },
      { step: 'silence', offset: { n: 4, unit: 'weeks' } },
    ],
  }
  const wrong = everyDay.filter(date => {
    const setAt = localInstant(date, '12:00')
    const due = dueAfter(setAt, rule.within, sofCalendar)
    const steps = planSteps(due, setAt, rule, sofCalendar)
    return steps.length !== 6 || steps.some(({ step, at }) => {
      if (closedPeriodAt(localDateOf(at), sofCalendar) !== null) return true
      if (step === 'silence' || step === 'lineAbove') return at < due
      if (step === 'lastDay' && localDateOf(at) !== lastDayOf(due)) return true
      return at <= setAt || at >= due || !isWorkingDay(localDateOf(at), sofCalendar)
    })
  })
  expect(wrong).toEqual([])
})

test('A pause never brings a deadline forward, a longer one never less far on, and the new last day is one that may be chosen.', () => {
  const wrong: string[] = []
  for (const date of everyDay) {
    const pausedAt = localInstant(date, '12:00')
    let before = dueAfter(pausedAt, { n: 14, unit: 'days' }, sofCalendar)
    const due = before
    for (const length of [1, 2, 3, 10, 40, 200]) {
      const moved = movedBy(due, pausedAt, localInstant(addDays(date, length), '12:00'), sofCalendar, false)
      if (moved < before || checkChosenDate(lastDayOf(moved), sofCalendar) !== 'ok') wrong.push(`${date} + ${length}`)
      before = moved
    }
  }
  expect(wrong).toEqual([])
})
