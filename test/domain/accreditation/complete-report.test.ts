// Every gate from the draft to the sharing: the case that passes, and each that is refused with its code and place.
import { describe, expect, test } from '@jest/globals'
import type { Inputs } from '../../../domain/accreditation/acts.ts'
import type { ContentRow } from '../../../domain/accreditation/facts.ts'
import type { CaseState } from '../../../domain/accreditation/state.ts'
import { answer, consent, draft, extract, factsOf, finding, findings, mendable, point, remark, reportText, verified, withRow, without } from './facts-of.ts'
import { gaps } from './gaps.ts'
import { caseAt } from './given.ts'

const sendDraft = (rows: readonly ContentRow[], recommendation: 'accredited' | 'accreditedWithFollowUp' | 'notYetAccredited' = 'accredited', checkerId = 'checker') =>
  gaps('sendToQualityCheck', { recommendation, checkerId }, 'drafting', factsOf(...rows))

describe('sendToQualityCheck', () => {
  test('Passes with a complete draft.', () => expect(sendDraft(draft)).toEqual([]))
  test('A summary, a conclusion, and both feedbacks on each fokuskrav.', () => {
    expect(sendDraft(findings)).toEqual(['report-text-missing reportText/summary', 'report-text-missing reportText/conclusion', 'feedback-missing reportText/practice/r1', 'feedback-missing reportText/description/r1'])
    expect(sendDraft(withRow(draft, reportText('summary', undefined, ' ')))).toEqual(['report-text-missing reportText/summary'])
  })
  test('The findings of the audit, still complete.', () => expect(sendDraft(without(draft, 'finding', 'r1/modelPractice'))).toEqual(['finding-missing finding/r1/modelPractice']))
  test('A checker from outside the team who may check.', () => {
    expect(sendDraft(draft, 'accredited', 'lead')).toEqual(['checker-outside-team checkerId'])
    expect(sendDraft(draft, 'accredited', 'decider')).toEqual(['not-a-checker checkerId'])
  })
  test.each(['accreditedWithFollowUp', 'notYetAccredited'] as const)('%s wants a discordance.', (recommendation) => {
    expect(sendDraft(draft, recommendation)).toEqual(['no-discordance recommendation'])
    expect(sendDraft(withRow(draft, mendable), recommendation)).toEqual([])
    expect(sendDraft(withRow(draft, finding('r3', 'modelDescription', 'majorDiscordance')), recommendation)).toEqual([])
  })
})

test('submitHearingReply: at least one remark in time.', () => {
  expect(gaps('submitHearingReply', {}, 'hearing')).toEqual(['no-remarks-yet'])
  expect(gaps('submitHearingReply', {}, 'hearing', factsOf(remark('m1', true)))).toEqual(['no-remarks-yet'])
  expect(gaps('submitHearingReply', {}, 'hearing', factsOf(remark('m1')))).toEqual([])
})

const secondHearing = (recommendation: 'accredited' | 'accreditedWithFollowUp' | 'notYetAccredited', state: CaseState) => gaps('sendToSecondHearing', { recommendation, reason: 'Nyt' }, state)

describe('A second hearing', () => {
  const heardOnFollowUp = { ...caseAt('issuing'), heard: 'accreditedWithFollowUp' } as const
  test('It is for a recommendation that is worse than the one heard.', () => {
    expect([secondHearing('accreditedWithFollowUp', caseAt('issuing')), secondHearing('notYetAccredited', heardOnFollowUp)]).toEqual([[], []])
  })
  test('It is not needed for the same or a better one.', () => {
    expect(secondHearing('accredited', caseAt('issuing'))).toEqual(['second-hearing-not-needed recommendation'])
    expect(secondHearing('accreditedWithFollowUp', heardOnFollowUp)).toEqual(['second-hearing-not-needed recommendation'])
    expect(secondHearing('accredited', heardOnFollowUp)).toEqual(['second-hearing-not-needed recommendation'])
  })
})

const issueWith = (rows: readonly ContentRow[], input: Partial<Inputs['issueReport']> = {}, heard: 'accredited' | 'notYetAccredited' = 'accredited') =>
  gaps('issueReport', { recommendation: 'accredited', deciderId: 'decider', deputyDeciderId: 'deputy', ...input }, { ...caseAt('issuing'), heard }, factsOf(...rows))

describe('issueReport', () => {
  const replied = [...draft, remark('m1'), answer('m1')]
  test('Passes with a complete draft, every remark answered, two who may decide.', () => expect(issueWith(replied)).toEqual([]))
  test('Every remark is answered, a late one where it was accepted.', () => {
    expect(issueWith([...draft, remark('m1')])).toEqual(['remark-unanswered answer/m1'])
    expect(issueWith([...replied, remark('m2', true)])).toEqual([])
    expect(issueWith([...replied, remark('m2', true, 'Strejke')])).toEqual(['remark-unanswered answer/m2'])
  })
  test('Nothing worse than what the offer was heard on.', () => {
    expect(issueWith(withRow(replied, mendable), { recommendation: 'accreditedWithFollowUp' })).toEqual(['second-hearing-needed recommendation'])
    expect(issueWith(withRow(replied, mendable), { recommendation: 'accreditedWithFollowUp' }, 'notYetAccredited')).toEqual([])
    expect(issueWith(replied, { recommendation: 'accreditedWithFollowUp' }, 'notYetAccredited')).toEqual(['no-discordance recommendation'])
  })
  test('The draft is complete.', () => expect(issueWith(without(replied, 'reportText', 'conclusion'))).toEqual(['report-text-missing reportText/conclusion']))
  test('Decider and deputy are two, and neither has had the case in hand.', () => {
    expect(issueWith(replied, { deputyDeciderId: 'decider' })).toEqual(['deputy-is-decider deputyDeciderId'])
    expect(issueWith(replied, { deciderId: 'checker' })).toEqual(['not-a-decider deciderId', 'decider-outside-case deciderId'])
    expect(issueWith(replied, { deputyDeciderId: 'lead' })).toEqual(['not-a-decider deputyDeciderId', 'decider-outside-case deputyDeciderId'])
  })
})

test.each<[outcome: Inputs['decide']['outcome'], reason: string, mend: boolean, expected: readonly string[]]>([
  ['accredited', '', false, []],
  ['accreditedWithFollowUp', 'Planen mangler', true, []],
  ['accreditedWithFollowUp', ' ', true, ['reasons-needed reason']],
  ['notYetAccredited', 'Nej', false, ['no-discordance outcome']],
  ['notYetAccredited', '', false, ['reasons-needed reason', 'no-discordance outcome']],
])('decide: against the recommendation "accredited", %s with reason "%s", something to mend: %s.', (outcome, reason, mend, expected) => {
  expect(gaps('decide', { outcome, reason }, 'deciding', factsOf(...(mend ? withRow(draft, mendable) : draft)))).toEqual(expected)
})

test('agreeActionPlan: a point for every requirement with a discordance.', () => {
  const found = [mendable, finding('r1', 'modelPractice', 'majorDiscordance'), finding('r2', 'modelDescription')]
  expect(gaps('agreeActionPlan', {}, 'planning', factsOf(...found, point('a1', 'r3'), point('a2', 'r1')))).toEqual([])
  expect(gaps('agreeActionPlan', {}, 'planning', factsOf(...found, point('a1', 'r3', true), point('a2', 'r1')))).toEqual(['discordance-without-point actionPoint'])
})

test('closeActionPlan: every point verified, the withdrawn ones apart.', () => {
  const points = [point('a1', 'r3'), point('a2', 'r1'), point('a3', 'r1', true)]
  expect(gaps('closeActionPlan', {}, 'followUp', factsOf(...points, verified('a1', true), verified('a2', true)))).toEqual([])
  expect(gaps('closeActionPlan', {}, 'followUp', factsOf(...points, verified('a1', false)))).toEqual(['point-unverified pointVerified/a1', 'point-unverified pointVerified/a2'])
})

test('share: an answer to every extract, yes or no.', () => {
  const extracts = [extract('x1'), extract('x2'), extract('x3', true)]
  expect(gaps('share', {}, 'sharing', factsOf(...extracts, consent('x1', true), consent('x2', false)))).toEqual([])
  expect(gaps('share', {}, 'sharing', factsOf(...extracts, consent('x1', true)))).toEqual(['extract-without-answer consent/x2'])
  expect(gaps('share', {}, 'sharing')).toEqual([])
})
