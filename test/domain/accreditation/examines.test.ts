import { expect, test } from '@jest/globals'
import { examines, needsRole } from '../../../domain/accreditation/examines.ts'
import type { CaseState } from '../../../domain/accreditation/state.ts'
import { started } from './given.ts'

test('Who audits, checks or decides in an open case examines the offer; the consultant, a replaced auditor and anybody after its end do not', () => {
  const begun = started()
  const state: CaseState = {
    ...begun, step: 'deciding', consultantId: 'p-consultant', formerAuditors: ['p-former'],
    team: [{ personId: 'p-lead', lead: true, appointedAt: begun.startedAt }, { personId: 'p-second', lead: false, appointedAt: begun.startedAt }],
    checkerId: 'p-checker', deciderId: 'p-decider', deputyDeciderId: 'p-deputy',
  }
  const people = ['p-lead', 'p-second', 'p-checker', 'p-decider', 'p-deputy', 'p-consultant', 'p-former', 'p-manager']
  expect(people.filter(personId => examines(state, personId))).toEqual(['p-lead', 'p-second', 'p-checker', 'p-decider', 'p-deputy'])
  expect(people.filter(personId => examines({ ...state, endedAs: 'cancelled' }, personId))).toEqual([])
  expect(people.filter(personId => examines({ ...state, step: 'ended' }, personId))).toEqual([])
})

test('A role is needed by who has a task by it in an open case: auditors on the team and the checker, decision makers who decide or stand in', () => {
  const begun = started()
  const state: CaseState = {
    ...begun, step: 'deciding', consultantId: 'p-consultant', formerAuditors: ['p-former'],
    team: [{ personId: 'p-lead', lead: true, appointedAt: begun.startedAt }], checkerId: 'p-checker', deciderId: 'p-decider', deputyDeciderId: 'p-deputy',
  }
  const people = ['p-lead', 'p-checker', 'p-decider', 'p-deputy', 'p-consultant', 'p-former']
  expect(people.filter(personId => needsRole(state, personId, 'auditor'))).toEqual(['p-lead', 'p-checker'])
  expect(people.filter(personId => needsRole(state, personId, 'decisionMaker'))).toEqual(['p-decider', 'p-deputy'])
  expect(people.filter(personId => needsRole(state, personId, 'reader') || needsRole({ ...state, endedAs: 'completed' }, personId, 'auditor'))).toEqual([])
})
