// Who may audit, check and decide (domain.md §4): one tie at a time. The offer is of area "handicap" and centre-1.
import { expect, test } from '@jest/globals'
import type { PersonFact } from '../../../domain/accreditation/facts.ts'
import { auditorConflicts, checkerConflicts, deciderConflicts } from '../../../domain/audit/impartiality.ts'
import { factsOf, person, workshop } from '../accreditation/facts-of.ts'

const facts = factsOf(workshop('coach'))
const found = (refusals: ReturnType<typeof auditorConflicts>): string => refusals.map((one) => one.code).join(' ') || 'ok'
const roles = ['auditor', 'consultant', 'decisionMaker']

test.each<[why: string, tie: Partial<PersonFact>, auditor: string, checker: string, decider: string]>([
  ['free of ties', {}, 'ok', 'ok', 'ok'],
  ['no longer active', { active: false }, 'unknown-person', 'unknown-person', 'unknown-person'],
  ['employed at the offer', { offerId: 'offer' }, 'worked-at-offer', 'worked-at-offer', 'worked-at-offer'],
  ['employed at another offer', { offerId: 'other' }, 'ok', 'ok', 'ok'],
  ['worked there lately', { workedHere: true }, 'worked-at-offer', 'worked-at-offer', 'worked-at-offer'],
  ['in its line of leaders', { inLine: true }, 'in-line-of-leaders', 'in-line-of-leaders', 'in-line-of-leaders'],
  ['employed there and in the line', { offerId: 'offer', inLine: true }, 'worked-at-offer in-line-of-leaders', 'worked-at-offer in-line-of-leaders', 'worked-at-offer in-line-of-leaders'],
  ['without a role', { roles: [] }, 'not-an-auditor', 'not-a-checker', 'not-a-decider'],
  ['an auditor only', { roles: ['auditor'] }, 'ok', 'ok', 'not-a-decider'],
  ['a consultant only', { roles: ['consultant'] }, 'not-an-auditor', 'ok', 'not-a-decider'],
  ['a decision maker only', { roles: ['decisionMaker'] }, 'not-an-auditor', 'not-a-checker', 'ok'],
])('Somebody %s.', (_why, tie, auditor, checker, decider) => {
  const one = person('p', roles, tie)
  expect([found(auditorConflicts(one, facts, 'p', 'f')), found(checkerConflicts(one, facts, 'p', [], 'f')), found(deciderConflicts(one, facts, 'p', [], 'f'))]).toEqual([auditor, checker, decider])
})

test.each<[why: string, tie: Partial<PersonFact>, expected: string]>([
  ['of the same area', { area: 'handicap' }, 'same-area'],
  ['of no area', { area: null }, 'ok'],
  ['of the same centre', { centreId: 'centre-1' }, 'same-centre'],
  ['of no centre', { centreId: null }, 'ok'],
  ['of the same area and centre', { area: 'handicap', centreId: 'centre-1' }, 'same-area same-centre'],
])('An auditor %s.', (_why, tie, expected) => {
  expect(found(auditorConflicts(person('p', roles, tie), facts, 'p', 'f'))).toBe(expected)
})

test('An auditor who coached the offer in this round may not audit it.', () => {
  expect(auditorConflicts(person('coach', roles), facts, 'coach', 'members')).toEqual([{ kind: 'invalid', code: 'coached-offer', params: { personId: 'coach' }, field: 'members' }])
})

test('Nobody checks what they have audited, nor decides what has been in their hands.', () => {
  expect(checkerConflicts(person('p', roles), facts, 'p', ['q', 'p'], 'checkerId')).toEqual([{ kind: 'invalid', code: 'checker-outside-team', params: { personId: 'p' }, field: 'checkerId' }])
  expect(deciderConflicts(person('p', roles), facts, 'p', ['q', 'p'], 'deciderId')).toEqual([{ kind: 'invalid', code: 'decider-outside-case', params: { personId: 'p' }, field: 'deciderId' }])
  expect([checkerConflicts(person('p', roles), facts, 'p', ['q'], 'f'), deciderConflicts(person('p', roles), facts, 'p', ['q'], 'f')]).toEqual([[], []])
})

test('A person who is not there at all is unknown, at the field that named them.', () => {
  const unknown = [{ kind: 'invalid', code: 'unknown-person', params: { personId: 'p' }, field: 'f' }]
  expect([auditorConflicts(undefined, facts, 'p', 'f'), checkerConflicts(undefined, facts, 'p', [], 'f'), deciderConflicts(undefined, facts, 'p', [], 'f')]).toEqual([unknown, unknown, unknown])
})
