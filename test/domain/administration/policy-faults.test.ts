import { describe, expect, test } from '@jest/globals'
import { defaultPolicy, type Policy } from '../../../domain/accreditation/policy.ts'
import { mayChangePolicy, mayReadPolicy, policyFaults } from '../../../domain/administration/policy-faults.ts'
import type { DeadlineRule } from '../../../domain/deadlines/types.ts'

const today = '2026-11-26'
const withHearing = (change: Partial<DeadlineRule>): Policy => ({ ...defaultPolicy, deadlines: { ...defaultPolicy.deadlines, hearing: { ...defaultPolicy.deadlines.hearing, ...change } } })
const silence = { step: 'silence', offset: { n: 0, unit: 'days' } } as const

describe('A policy of deadlines', () => {
  test('that ships can be used', () => { expect(policyFaults(defaultPolicy, today)).toEqual([]) })

  test.each<[string, Policy, [code: string, field: string][]]>([
    ['a deadline of no days', withHearing({ within: { n: 0, unit: 'days' } }), [['policy-span', 'deadlines.hearing.within']]],
    ['half a week', withHearing({ within: { n: 0.5, unit: 'weeks' } }), [['policy-span', 'deadlines.hearing.within']]],
    ['three years', withHearing({ within: { n: 36, unit: 'months' } }), []],
    ['three years and a month', withHearing({ within: { n: 37, unit: 'months' } }), [['policy-span', 'deadlines.hearing.within']]],
    ['seconds', withHearing({ within: { n: 30, unit: 'seconds' } }), [['policy-unit', 'deadlines.hearing.within']]],
    ['no word on silence', withHearing({ steps: [] }), [['policy-without-silence', 'deadlines.hearing.steps']]],
    ['silence alone', withHearing({ steps: [silence] }), []],
    ['silence before the deadline', withHearing({ steps: [{ step: 'silence', offset: { n: -1, unit: 'days' } }] }), [['policy-silence-early', 'deadlines.hearing.steps']]],
    ['silence twice', withHearing({ steps: [silence, silence] }), [['policy-step-twice', 'deadlines.hearing.steps']]],
    ['a reminder when it is over', withHearing({ steps: [{ step: 'reminder1', offset: { n: 2, unit: 'days' } }, silence] }), [['policy-reminder-late', 'deadlines.hearing.steps']]],
    ['a next cycle at once', { ...defaultPolicy, nextCycle: { n: 0, unit: 'months' } }, [['policy-span', 'nextCycle']]],
    ['a year closed by half', { ...defaultPolicy, calendar: { ...defaultPolicy.calendar, closedByYear: { 2028: [{ from: '2028-01-01', to: '2028-06-30' }] } } }, [['calendar-too-closed', 'calendar']]],
    ['a period that ends before it begins', { ...defaultPolicy, calendar: { ...defaultPolicy.calendar, closedByYear: { 2028: [{ from: '2028-07-20', to: '2028-07-01' }] } } }, [['calendar-period', 'calendar.closedByYear.2028']]],
    ['a period of another year', { ...defaultPolicy, calendar: { ...defaultPolicy.calendar, closedByYear: { 2028: [{ from: '2029-07-01', to: '2029-07-20' }] } } }, [['calendar-period', 'calendar.closedByYear.2028']]],
  ])('with %s', (_what, policy, expected) => { expect(policyFaults(policy, today).map(({ code, field }) => [code, field])).toEqual(expected) })

  test.each([['administrator', true, true], ['secretariatHead', true, true], ['consultant', true, false], ['auditor', false, false], ['reader', false, false]] as const)('%s: reads %s, changes %s', (role, reads, changes) => {
    expect([mayReadPolicy([role]), mayChangePolicy([role])]).toEqual([reads, changes])
  })
})
