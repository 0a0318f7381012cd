import { describe, expect, test } from '@jest/globals'
import { defaultPolicy, type Policy } from '../../../domain/accreditation/policy.ts'
import { policyChanges } from '../../../domain/administration/policy-changes.ts'

const silence = { step: 'silence', offset: { n: 0, unit: 'days' } } as const
const withHearing = (hearing: Policy['deadlines']['hearing']): Policy => ({ ...defaultPolicy, deadlines: { ...defaultPolicy.deadlines, hearing } })

describe('What a policy changes', () => {
  test('beside itself is nothing, whatever order its steps and years stand in', () => {
    const hearing = defaultPolicy.deadlines.hearing
    expect(policyChanges(defaultPolicy, withHearing({ ...hearing, steps: [...hearing.steps].reverse() }))).toEqual([])
    const [one, other] = [{ 2027: [{ from: '2027-07-12', to: '2027-08-01' }], 2029: [] }, { 2029: [], 2027: [{ from: '2027-07-12', to: '2027-08-01' }] }]
    expect(policyChanges({ ...defaultPolicy, calendar: { ...defaultPolicy.calendar, closedByYear: one } }, { ...defaultPolicy, calendar: { ...defaultPolicy.calendar, closedByYear: other } })).toEqual([])
  })

  test('is each time, step, span and calendar that differs, in the order of the stages', () => {
    const after: Policy = { ...withHearing({ within: { n: 3, unit: 'weeks' }, steps: [silence] }), name: 'standard-2027', nextCycle: { n: 36, unit: 'months' }, calendar: { ...defaultPolicy.calendar, ascensionFriday: true } }
    expect(policyChanges(defaultPolicy, after)).toEqual([
      { what: 'name', before: 'standard-2026', after: 'standard-2027' },
      { what: 'within', deadline: 'hearing', before: { n: 2, unit: 'weeks' }, after: { n: 3, unit: 'weeks' } },
      { what: 'step', deadline: 'hearing', step: 'reminder1', before: { step: 'reminder1', offset: { n: -8, unit: 'days' }, at: '09:00' }, after: null },
      { what: 'step', deadline: 'hearing', step: 'reminder2', before: { step: 'reminder2', offset: { n: -4, unit: 'days' }, at: '09:00' }, after: null },
      { what: 'step', deadline: 'hearing', step: 'lastDay', before: { step: 'lastDay', offset: { n: -1, unit: 'days' }, at: '09:00' }, after: null },
      { what: 'step', deadline: 'hearing', step: 'lineAbove', before: { step: 'lineAbove', offset: { n: -1, unit: 'days' }, at: '12:00' }, after: null },
      { what: 'span', span: 'nextCycle', before: { n: 24, unit: 'months' }, after: { n: 36, unit: 'months' } },
      { what: 'calendar', before: defaultPolicy.calendar, after: after.calendar },
    ])
  })

  test('says what was not there before', () => {
    const { secondHearing: _none, ...older } = defaultPolicy
    expect(policyChanges(older, defaultPolicy)).toEqual([{ what: 'span', span: 'secondHearing', before: null, after: { n: 5, unit: 'workingDays' } }])
  })
})
