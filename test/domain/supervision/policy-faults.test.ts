// What the policy of socialtilsyn must keep to, fault by fault.
import { describe, expect, test } from '@jest/globals'
import type { DeadlineRule } from '../../../domain/deadlines/types.ts'
import { mayReadSupervisionPolicy, supervisionPolicyFaults } from '../../../domain/supervision/policy-faults.ts'
import { defaultSupervisionPolicy, policy2017, policyL200, type SupervisionPolicy } from '../../../domain/supervision/policy.ts'

const known = new Set(['2014', '2017', '2025-L200'])
const faults = (policy: SupervisionPolicy): readonly unknown[][] => supervisionPolicyFaults(policy, known, '2026-11-27').map(({ code, field }) => [code, field])
const standard = defaultSupervisionPolicy
const withReport = (change: Partial<DeadlineRule>): SupervisionPolicy => ({ ...standard, deadlines: { ...standard.deadlines, report: { ...standard.deadlines.report, ...change } } })

describe('A policy of socialtilsyn', () => {
  test('of 2014, of 2017 and of L 200 can be used', () => { expect([standard, policy2017, policyL200].flatMap(faults)).toEqual([]) })

  test.each<[string, SupervisionPolicy, unknown[][]]>([
    ['an interval of no months', { ...standard, interval: { n: 0, unit: 'months' } }, [['policy-span', 'interval']]],
    ['an interval in seconds', { ...standard, interval: { n: 5, unit: 'seconds' } }, [['policy-unit', 'interval']]],
    ['an interval in working days', { ...standard, interval: { n: 200, unit: 'workingDays' } }, [['supervision-unit', 'interval']]],
    ['a notice in working days', { ...standard, notice: { n: 20, unit: 'workingDays' } }, [['supervision-unit', 'notice']]],
    ['information four years before', { ...standard, informationBefore: { n: 48, unit: 'months' } }, [['policy-span', 'informationBefore']]],
    ['no model', { ...standard, models: [] }, [['supervision-no-model', 'models']]],
    ['a model that nobody has entered', { ...standard, models: [{ from: '2014-01-01', model: '2014' }, { from: '2028-01-01', model: '2028' }] }, [['supervision-model-unknown', 'models.1.model']]],
    ['two models from one day', { ...standard, models: [{ from: '2017-01-01', model: '2014' }, { from: '2017-01-01', model: '2017' }] }, [['supervision-models-order', 'models.1.from']]],
    ['models in the wrong order', { ...standard, models: [{ from: '2017-01-01', model: '2017' }, { from: '2014-01-01', model: '2014' }] }, [['supervision-models-order', 'models.1.from']]],
    ['a deadline that nobody is told of', withReport({ steps: [] }), [['policy-without-silence', 'deadlines.report.steps']]],
    ['a deadline in minutes', withReport({ within: { n: 10, unit: 'minutes' } }), [['policy-unit', 'deadlines.report.within']]],
    ['half a year closed', { ...standard, calendar: { ...standard.calendar, closedByYear: { 2028: [{ from: '2028-01-01', to: '2028-06-30' }] } } }, [['calendar-too-closed', 'calendar']]],
  ])('with %s cannot', (_what, policy, expected) => { expect(faults(policy)).toEqual(expected) })

  test('says every fault at once', () => {
    expect(faults({ ...withReport({ steps: [] }), interval: { n: 0, unit: 'days' }, models: [] })).toEqual([['policy-span', 'interval'], ['policy-without-silence', 'deadlines.report.steps'], ['supervision-no-model', 'models']])
  })

  test.each([['supervisionCoordinator', true], ['secretariatHead', true], ['administrator', true], ['consultant', true], ['auditor', false], ['reader', false], ['decisionMaker', false]] as const)('is read by %s: %s', (role, reads) => {
    expect(mayReadSupervisionPolicy([role])).toBe(reads)
  })
})
