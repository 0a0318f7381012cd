// Worked out by hand with the calendar of sof-calendar.ts. Copenhagen is UTC+2 up to 25 October 2026 01:00 UTC, then UTC+1.
import { describe, expect, test } from '@jest/globals'
import { planSteps } from '../../../domain/deadlines/steps.ts'
import type { DeadlineRule, Duration, StepKind, StepPolicy } from '../../../domain/deadlines/types.ts'
import { sofCalendar } from './sof-calendar.ts'

const fortnight: Duration = { n: 14, unit: 'days' }
const longBefore = '2026-01-05T10:00:00.000Z'

const step = (kind: StepKind, n: number, unit: Duration['unit'], at?: string): StepPolicy =>
  ({ step: kind, offset: { n, unit }, ...(at === undefined ? {} : { at }) })
const ruleOf = (...steps: StepPolicy[]): DeadlineRule => ({ within: fortnight, steps })
const instantOf = (due: string, policy: StepPolicy): string | undefined => planSteps(due, longBefore, ruleOf(policy), sofCalendar)[0]?.at

describe('A step around a last day of Tuesday 20 October 2026', () => {
  const due = '2026-10-20T22:00:00.000Z'

  test.each<[policy: StepPolicy, expected: string]>([
    // −1 is the last day itself.
    [step('lastDay', -1, 'days', '09:00'), '2026-10-20T07:00:00.000Z'],
    [step('lastDay', -1, 'workingDays', '09:00'), '2026-10-20T07:00:00.000Z'],
    // Without a clock time: exactly a day before due, 20 October 00:00.
    [step('lastDay', -1, 'days'), '2026-10-19T22:00:00.000Z'],
    // −3 is Sunday 18 → Friday 16 before it.
    [step('reminder2', -3, 'days', '09:00'), '2026-10-16T07:00:00.000Z'],
    // −4 is Saturday 17 → Friday 16.
    [step('reminder2', -4, 'days'), '2026-10-15T22:00:00.000Z'],
    // 21 − 7 = Wednesday 14.
    [step('reminder1', -1, 'weeks', '09:00'), '2026-10-14T07:00:00.000Z'],
    // 20, 19, 16, 15, 14.
    [step('reminder1', -5, 'workingDays', '08:30'), '2026-10-14T06:30:00.000Z'],
    // 21 October less a month: Monday 21 September.
    [step('reminder1', -1, 'months', '09:00'), '2026-09-21T07:00:00.000Z'],
    [step('silence', 0, 'days'), '2026-10-20T22:00:00.000Z'],
    // With a clock time, the first day after due: Wednesday 21.
    [step('silence', 0, 'days', '09:00'), '2026-10-21T07:00:00.000Z'],
    [step('silence', 0, 'workingDays', '09:00'), '2026-10-21T07:00:00.000Z'],
    [step('lineAbove', 1, 'days', '09:00'), '2026-10-21T07:00:00.000Z'],
    // 21, 22.
    [step('lineAbove', 2, 'workingDays', '09:00'), '2026-10-22T07:00:00.000Z'],
    // 20 + 5 = Sunday 25, the day the clock is put back → Monday 26, winter time.
    [step('lineAbove', 5, 'days', '09:00'), '2026-10-26T08:00:00.000Z'],
    // Without a clock time, the end of that Monday.
    [step('lineAbove', 5, 'days'), '2026-10-26T23:00:00.000Z'],
    // Exactly due and a week: the end of Tuesday 27.
    [step('silence', 1, 'weeks'), '2026-10-27T23:00:00.000Z'],
    [step('silence', 4, 'weeks', '09:00'), '2026-11-17T08:00:00.000Z'],
    // Friday 20 November.
    [step('silence', 1, 'months', '09:00'), '2026-11-20T08:00:00.000Z'],
    // By the clock; `at` says nothing here.
    [step('reminder2', -12, 'hours'), '2026-10-20T10:00:00.000Z'],
    [step('reminder2', -12, 'hours', '09:00'), '2026-10-20T10:00:00.000Z'],
    [step('lineAbove', 36, 'hours'), '2026-10-22T10:00:00.000Z'],
    // Silence is never before due.
    [step('silence', -3, 'days'), '2026-10-20T22:00:00.000Z'],
    [step('silence', -2, 'hours'), '2026-10-20T22:00:00.000Z'],
  ])('%j is at %s.', (policy, expected) => {
    expect(instantOf(due, policy)).toBe(expected)
  })
})

describe('A step over weekends, holidays and closed periods', () => {
  test.each<[why: string, due: string, policy: StepPolicy, expected: string]>([
    // Last day Monday 30 March; −2 is Sunday 29, the day the clock is put forward → Friday 27, winter time.
    ['over the change to summer time', '2026-03-30T22:00:00.000Z', step('reminder2', -2, 'days', '09:00'), '2026-03-27T08:00:00.000Z'],
    // Last day Tuesday 7 April; −3 is Easter Sunday → Wednesday 1 April, before skærtorsdag.
    ['a reminder at Easter comes before it', '2026-04-07T22:00:00.000Z', step('reminder2', -3, 'days', '09:00'), '2026-04-01T07:00:00.000Z'],
    // Last day Wednesday 1 April; the first working day after is 7 April.
    ['what follows comes after it', '2026-04-01T22:00:00.000Z', step('lineAbove', 1, 'days', '09:00'), '2026-04-07T07:00:00.000Z'],
    // Last day Friday 3 July: the due instant, Saturday 00:00, is not closed.
    ['silence at due on a Saturday is at due', '2026-07-03T22:00:00.000Z', step('silence', 0, 'days'), '2026-07-03T22:00:00.000Z'],
    // 4 July is Saturday, Monday 6 closed → Monday 27.
    ['the working day after is closed', '2026-07-03T22:00:00.000Z', step('lineAbove', 1, 'days', '10:00'), '2026-07-27T08:00:00.000Z'],
    ['and without a clock time it is 09:00', '2026-07-03T22:00:00.000Z', step('lineAbove', 1, 'days'), '2026-07-27T07:00:00.000Z'],
    // Working days 27, 28 July.
    ['working days are counted outside', '2026-07-03T22:00:00.000Z', step('lineAbove', 2, 'workingDays', '09:00'), '2026-07-28T07:00:00.000Z'],
    // Last day Friday 7 August; 8 August − 21 = Saturday 18 July → 27 July.
    ['a reminder inside waits for the end', '2026-08-07T22:00:00.000Z', step('reminder1', -3, 'weeks', '08:00'), '2026-07-27T06:00:00.000Z'],
    ['and without a clock time until 09:00', '2026-08-07T22:00:00.000Z', step('reminder1', -3, 'weeks'), '2026-07-27T07:00:00.000Z'],
    // 7 August back: 7, 6, 5, 4, 3 August, 31, 30, 29, 28, 27 July (10), 3 July (11).
    ['a reminder in working days skips it', '2026-08-07T22:00:00.000Z', step('reminder1', -11, 'workingDays', '09:00'), '2026-07-03T07:00:00.000Z'],
    // Last day Wednesday 23 December: due is 24 December 00:00, closed → Monday 4 January 09:00.
    ['silence at the start of a closed period waits', '2026-12-23T23:00:00.000Z', step('silence', 0, 'days'), '2027-01-04T08:00:00.000Z'],
    ['in any unit', '2026-12-23T23:00:00.000Z', step('silence', 0, 'ms'), '2027-01-04T08:00:00.000Z'],
    ['and a week after it too', '2026-12-23T23:00:00.000Z', step('silence', 1, 'weeks'), '2027-01-04T08:00:00.000Z'],
    // 4, 5 January.
    ['the second working day is in January', '2026-12-23T23:00:00.000Z', step('lineAbove', 2, 'workingDays', '10:00'), '2027-01-05T09:00:00.000Z'],
    // Last day Tuesday 22 December; the day after is 23, its end 24 December 00:00, closed.
    ['the end of a day may be closed', '2026-12-22T23:00:00.000Z', step('silence', 1, 'days'), '2027-01-04T08:00:00.000Z'],
    // Last day Tuesday 5 January; −4 is Saturday 2, the working day before it 30 December, closed → Monday 4.
    ['the working day before is closed', '2027-01-05T23:00:00.000Z', step('reminder2', -4, 'days', '09:00'), '2027-01-04T08:00:00.000Z'],
    // Due of an authority on Friday 17 July, inside: waiting would be too late, so Friday 3 July.
    ['a reminder that cannot wait comes before the period', '2026-07-17T22:00:00.000Z', step('reminder1', -3, 'days', '09:00'), '2026-07-03T07:00:00.000Z'],
    ['by the clock too', '2026-07-17T22:00:00.000Z', step('reminder2', -24, 'hours'), '2026-07-03T07:00:00.000Z'],
    ['and on the last day', '2026-07-17T22:00:00.000Z', step('lastDay', -1, 'days', '09:00'), '2026-07-03T07:00:00.000Z'],
  ])('%s.', (_why, due, policy, expected) => {
    expect(instantOf(due, policy)).toBe(expected)
  })
})

describe('The steps of a deadline', () => {
  const due = '2026-10-20T22:00:00.000Z'
  const hearing = ruleOf(
    step('silence', 0, 'days'), step('lineAbove', 2, 'workingDays', '09:00'), step('lastDay', -1, 'days', '09:00'),
    step('reminder2', -3, 'days', '09:00'), step('reminder1', -1, 'weeks', '09:00'),
  )

  test('They come in the order of time.', () => {
    expect(planSteps(due, '2026-10-06T08:00:00.000Z', hearing, sofCalendar)).toEqual([
      { step: 'reminder1', at: '2026-10-14T07:00:00.000Z' },
      { step: 'reminder2', at: '2026-10-16T07:00:00.000Z' },
      { step: 'lastDay', at: '2026-10-20T07:00:00.000Z' },
      { step: 'silence', at: '2026-10-20T22:00:00.000Z' },
      { step: 'lineAbove', at: '2026-10-22T07:00:00.000Z' },
    ])
  })

  test('Reminders that are past when the deadline is set, or at that instant, are left out.', () => {
    expect(planSteps(due, '2026-10-16T07:00:00.000Z', hearing, sofCalendar).map(planned => planned.step)).toEqual(['lastDay', 'silence', 'lineAbove'])
    expect(planSteps(due, '2026-10-16T06:59:59.999Z', hearing, sofCalendar).map(planned => planned.step)).toEqual(['reminder2', 'lastDay', 'silence', 'lineAbove'])
  })

  test('What comes at or after due is kept even when that is past.', () => {
    expect(planSteps(due, '2026-11-01T10:00:00.000Z', hearing, sofCalendar)).toEqual([
      { step: 'silence', at: '2026-10-20T22:00:00.000Z' },
      { step: 'lineAbove', at: '2026-10-22T07:00:00.000Z' },
    ])
  })

  test('Steps of one instant come in the order reminders, last day, line above, silence.', () => {
    const rule = ruleOf(
      step('silence', 1, 'days', '09:00'), step('lineAbove', 0, 'days', '09:00'), step('lastDay', -1, 'days', '09:00'),
      step('reminder2', -1, 'days', '09:00'), step('reminder1', -1, 'workingDays', '09:00'),
    )
    expect(planSteps(due, longBefore, rule, sofCalendar).map(planned => planned.step)).toEqual(['reminder1', 'reminder2', 'lastDay', 'lineAbove', 'silence'])
  })

  test('A deadline of seconds knows no calendar, so a story may run on any day.', () => {
    const story: DeadlineRule = {
      within: { n: 5, unit: 'seconds' },
      steps: [step('reminder1', -3, 'seconds'), step('lastDay', -500, 'ms'), step('silence', 0, 'days'), step('lineAbove', 1, 'seconds')],
    }
    expect(planSteps('2026-12-26T10:00:05.000Z', '2026-12-26T10:00:00.000Z', story, sofCalendar)).toEqual([
      { step: 'reminder1', at: '2026-12-26T10:00:02.000Z' },
      { step: 'lastDay', at: '2026-12-26T10:00:04.500Z' },
      { step: 'silence', at: '2026-12-26T10:00:05.000Z' },
      { step: 'lineAbove', at: '2026-12-26T10:00:06.000Z' },
    ])
  })

  test('A reminder that would come after due, within the day of a deadline of hours, is left out.', () => {
    // Due on Wednesday 21 October 08:00 local; 09:00 on the last day is too late.
    const rule: DeadlineRule = { within: { n: 6, unit: 'hours' }, steps: [step('lastDay', -1, 'days', '09:00'), step('lineAbove', 1, 'workingDays', '09:00')] }
    expect(planSteps('2026-10-21T06:00:00.000Z', '2026-10-21T00:00:00.000Z', rule, sofCalendar)).toEqual([
      { step: 'lineAbove', at: '2026-10-22T07:00:00.000Z' },
    ])
  })

  test('A malformed clock time and part of a day are refused.', () => {
    expect(() => instantOf(due, step('reminder1', -1, 'days', '9:00'))).toThrow(RangeError)
    expect(() => instantOf(due, step('reminder1', -1.5, 'days', '09:00'))).toThrow(RangeError)
    expect(() => instantOf(due, step('reminder1', -1.5, 'workingDays', '09:00'))).toThrow(RangeError)
  })
})
