// From the policy of socialtilsyn to its form and back, what a form cannot say, and the lines that a change is told in.
import { describe, expect, test } from '@jest/globals'
import { defaultSupervisionPolicy, policy2017, policyL200, type SupervisionPolicy } from '../../domain/supervision/policy.ts'
import { supervisionPolicyChanges } from '../../text/web/supervision-policy.ts'
import { formOf } from '../../web/form.ts'
import { formOfSupervisionPolicy, supervisionPolicyFrom } from '../../web/supervision-policy-form.ts'

const standard = defaultSupervisionPolicy
const made = (...pairs: readonly (readonly [string, string])[]) => supervisionPolicyFrom(formOf([...formOfSupervisionPolicy(standard).pairs.filter(([name]) => !pairs.some(([one]) => one === name)), ...pairs]), standard)

describe('The form of the policy of socialtilsyn', () => {
  test.each([standard, policy2017, policyL200])('that nobody touched makes the same policy: $name', (policy: SupervisionPolicy) => { expect(supervisionPolicyFrom(formOfSupervisionPolicy(policy), policy)).toEqual({ policy, faults: [] }) })

  test('changes what was changed and nothing else', () => {
    expect(made(['name', ' tilsyn-2027 '], ['interval.n', '18'], ['deadlines.followUp.within.n', '30'], ['deadlines.followUp.within.unit', 'workingDays'], ['models', '1.1.2014 2014\n\n 01.07.2027  2017 '])).toEqual({
      policy: {
        ...standard, name: 'tilsyn-2027', interval: { n: 18, unit: 'months' }, models: [{ from: '2014-01-01', model: '2014' }, { from: '2027-07-01', model: '2017' }],
        deadlines: { ...standard.deadlines, followUp: { ...standard.deadlines.followUp, within: { n: 30, unit: 'workingDays' } } },
      },
      faults: [],
    })
  })

  test('without a number asks for no visit within a time', () => { expect(made(['interval.n', ' ']).policy.interval).toBeNull() })

  test.each<[string, string, string, string]>([
    ['no number', 'interval.n', 'tolv', 'interval'], ['half a month', 'notice.n', '1,5', 'notice'], ['nothing', 'informationBefore.n', '', 'informationBefore'], ['less than nothing', 'deadlines.report.within.n', '-1', 'deadlines.report.within'],
    ['a day that is none', 'models', '31.2.2027 2017', 'models'], ['a day without a model', 'models', '1.1.2027', 'models'], ['no name', 'name', ' ', 'name'],
  ])('says where it was not understood: %s', (...[_what, field, value, at]) => { expect(made([field, value]).faults.map((one) => one.field)).toEqual([at]) })

  test('takes no working days for what is counted to a visit', () => { expect(made(['notice.unit', 'workingDays']).policy.notice).toEqual({ n: 1, unit: 'months' }) })
})

test('A change is told line by line, as it was and as it is.', () => {
  expect(supervisionPolicyChanges(standard, standard)).toEqual([])
  expect(supervisionPolicyChanges(policy2017, policyL200)).toEqual([
    { what: 'Navn', before: 'tilsyn-2017', after: 'tilsyn-l200' },
    { what: 'Højst mellem to besøg', before: '12 måneder', after: 'Ingen bestemt tid' },
    { what: 'Varsel før et anmeldt besøg', before: '1 måned', after: '4 uger' },
    { what: 'Kvalitetsmodeller', before: '2014 fra 1. januar 2014, 2017 fra 1. januar 2017', after: '2025-L200 fra 1. januar 2014' },
  ])
})
