// The system move that comes with an entry: with the last of its kind, and not before.
import { expect, test } from '@jest/globals'
import type { ContentRow } from '../../../domain/accreditation/facts.ts'
import { followReads, follows } from '../../../domain/accreditation/follows.ts'
import type { CaseState } from '../../../domain/accreditation/state.ts'
import { after, caseAt, made, type Moment, paths } from './given.ts'
import { answer, declared, factsOf, noRemarks, objection, remark } from './facts-of.ts'

// As the record asks: with the kinds alone that are named for this state.
const next = (state: CaseState, ...rows: readonly ContentRow[]) => follows(state, factsOf(...rows.filter((one) => followReads(state).includes(one.kind))))

test.each<[why: string, at: Moment, rows: readonly ContentRow[], expected: string | null]>([
  ['nobody has declared', 'staffed', [], null],
  ['one of two has declared', 'staffed', [declared('lead')], null],
  ['one of two twice, and one who is not on the team', 'staffed', [declared('lead'), declared('spare')], null],
  ['one is in doubt', 'staffed', [declared('lead'), declared('auditor', 'doubt')], null],
  ['one is partial', 'staffed', [declared('lead'), declared('auditor', 'partial')], null],
  ['both have declared', 'staffed', [declared('lead'), declared('auditor')], 'clearTeam'],
  ['both have declared, an objection is open', 'staffed', [declared('lead'), declared('auditor'), objection('lead')], null],
  ['both have declared, an objection is upheld', 'staffed', [declared('lead'), declared('auditor'), objection('lead', true)], null],
  ['both have declared, the objection is turned down', 'staffed', [declared('lead'), declared('auditor'), objection('lead', false)], 'clearTeam'],
  ['the team is cleared already', 'prepared', [declared('lead'), declared('auditor')], null],
  ['there is no team', 'fresh', [], null],
  ['a remark in the hearing', 'hearing', [remark('m1')], null],
  ['"no remarks" in the hearing', 'hearing', [noRemarks(1)], 'closeHearing'],
  ['"no remarks" of another round', 'hearing', [noRemarks(2)], null],
  ['"no remarks" outside a hearing', 'issuing', [noRemarks(1)], null],
  ['no answer yet', 'answering', [remark('m1'), remark('m2')], null],
  ['one of two answered', 'answering', [remark('m1'), remark('m2'), answer('m1')], null],
  ['both answered', 'answering', [remark('m1'), remark('m2'), answer('m1'), answer('m2')], 'completeAnswers'],
  ['a late remark, not accepted', 'answering', [remark('m1'), answer('m1'), remark('m2', true)], 'completeAnswers'],
  ['a late remark, accepted', 'answering', [remark('m1'), answer('m1'), remark('m2', true, 'Strejke')], null],
  ['answered, but outside the step', 'issuing', [remark('m1'), answer('m1')], null],
])('When %s.', (_why, at, rows, expected) => {
  expect(next(caseAt(at), ...rows)?.type ?? null).toBe(expected)
})

test('In a second hearing the "no remarks" of the first does not count.', () => {
  const state = after([...paths.issuing, made('sendToSecondHearing', '2026-12-03T08:00', { recommendation: 'accreditedWithFollowUp', reason: 'Nyt' })])
  expect(next(state, noRemarks(1))).toBeNull()
  expect(next(state, noRemarks(1), noRemarks(2))).toEqual({ type: 'closeHearing', input: {} })
})

test('After a replacement the team is cleared when the new one has declared.', () => {
  const state = after([...paths.auditing, made('replaceAuditor', '2026-11-09T09:00', { out: 'auditor', in: 'spare', partial: true, reason: 'Inhabil' })])
  expect(next(state, declared('lead'), declared('auditor'))).toBeNull()
  expect(next(state, declared('lead'), declared('auditor', 'partial'), declared('spare'))).toEqual({ type: 'clearTeam', input: {} })
})

test('The record loads for it what a state needs and no more.', () => {
  const reads = (['fresh', 'staffed', 'prepared', 'hearing', 'answering', 'issuing'] as const).map((moment) => followReads(caseAt(moment)).join(' '))
  expect(reads).toEqual(['', 'declaration objection', '', 'noRemarks remark answer', 'remark answer', ''])
})
