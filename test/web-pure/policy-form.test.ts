// From a policy to its form and back, and what a form cannot say.
import { describe, expect, test } from '@jest/globals'
import { defaultPolicy, type Policy } from '../../domain/accreditation/policy.ts'
import { calendarLines, differenceText, offsetText } from '../../text/web/policy.ts'
import { formOf } from '../../web/form.ts'
import { formOfPolicy, policyFrom } from '../../web/policy-form.ts'

const changed = (...pairs: readonly (readonly [string, string])[]) => formOf([...formOfPolicy(defaultPolicy).pairs.filter(([name]) => !pairs.some(([one]) => one === name)), ...pairs])
const faultsOf = (...pairs: readonly (readonly [string, string])[]) => policyFrom(changed(...pairs), defaultPolicy).faults.map(({ field }) => field)
const policyOf = (...pairs: readonly (readonly [string, string])[]): Policy => policyFrom(changed(...pairs), defaultPolicy).policy

describe('The form of a policy', () => {
  test('that nobody touched makes the same policy', () => { expect(policyFrom(formOfPolicy(defaultPolicy), defaultPolicy)).toEqual({ policy: defaultPolicy, faults: [] }) })

  test('keeps years with periods of their own, a single closed day, and a year wholly open', () => {
    const policy: Policy = { ...defaultPolicy, calendar: { closedWeeks: [], closedDates: [{ from: '06-05', to: '06-05' }], closedByYear: { 2027: [{ from: '2027-07-12', to: '2027-08-01' }, { from: '2027-12-24', to: '2028-01-02' }], 2029: [] }, ascensionFriday: true } }
    expect(policyFrom(formOfPolicy(policy), policy)).toEqual({ policy, faults: [] })
  })

  test('changes what was changed and nothing else', () => {
    const policy = policyOf(['deadlines.hearing.within.n', '3'], ['deadlines.hearing.reminder2.n', ''], ['deadlines.decide.silence.n', '2'], ['deadlines.decide.silence.side', 'after'], ['deadlines.decide.silence.unit', 'workingDays'])
    expect(policy).toEqual({
      ...defaultPolicy,
      deadlines: {
        ...defaultPolicy.deadlines,
        hearing: { within: { n: 3, unit: 'weeks' }, steps: defaultPolicy.deadlines.hearing.steps.filter(({ step }) => step !== 'reminder2') },
        decide: { ...defaultPolicy.deadlines.decide, steps: defaultPolicy.deadlines.decide.steps.map((one) => (one.step === 'silence' ? { step: 'silence', offset: { n: 2, unit: 'workingDays' } } : one)) },
      },
    })
  })

  test.each<[string, string, string]>([
    ['no number', 'deadlines.hearing.within.n', 'to'], ['half a week', 'deadlines.hearing.within.n', '1,5'], ['less than nothing', 'nextCycle.n', '-3'], ['a huge number', 'nextCycle.n', '99999'],
    ['no clock', 'deadlines.hearing.reminder1.at', '25:00'], ['week 54', 'closedWeeks', '28, 54'], ['the 31st of June', 'closedDates', '31.6'], ['words', 'closedDates', 'påske'], ['a year that is none', 'closedByYear', '30.2.2027'], ['no name', 'name', ' '],
  ])('says where it was not understood: %s', (...[_what, field, value]) => {
    expect(faultsOf([field, value])).toEqual([field.replace(/\.(n|at)$/, '')])
  })

  test('takes days as they are written in Danish', () => {
    expect(policyOf(['closedDates', '24.12–1.1\n5/6\n1.2. - 3.2.']).calendar.closedDates).toEqual([{ from: '12-24', to: '01-01' }, { from: '06-05', to: '06-05' }, { from: '02-01', to: '02-03' }])
    expect(policyOf(['closedByYear', '12.7.2027–1.8.2027']).calendar.closedByYear).toEqual({ 2027: [{ from: '2027-07-12', to: '2027-08-01' }] })
  })
})

describe('A policy in words', () => {
  test.each([
    [{ offset: { n: -8, unit: 'days' }, at: '09:00' }, '8 dage før fristen er gået, kl. 9.00'],
    [{ offset: { n: 1, unit: 'workingDays' } }, '1 arbejdsdag efter fristen er gået'],
    [{ offset: { n: 0, unit: 'days' } }, 'når fristen er gået'],
  ] as const)('%j', (...[step, words]) => { expect(offsetText(step)).toBe(words) })

  test('says the calendar and each difference', () => {
    expect(calendarLines(defaultPolicy.calendar)).toEqual(['Uger: 28, 29, 30', 'Dage: 24.12–1.1', 'Fredagen efter Kristi himmelfartsdag: åben'])
    expect(differenceText({ what: 'within', deadline: 'hearing', before: { n: 2, unit: 'weeks' }, after: { n: 1, unit: 'months' } })).toEqual({ what: 'Afgiv høringssvar', before: '2 uger', after: '1 måned' })
    expect(differenceText({ what: 'step', deadline: 'hearing', step: 'reminder2', before: { step: 'reminder2', offset: { n: -4, unit: 'days' }, at: '09:00' }, after: null })).toEqual({ what: 'Afgiv høringssvar: anden påmindelse', before: '4 dage før fristen er gået, kl. 9.00', after: 'Sendes ikke' })
  })
})
