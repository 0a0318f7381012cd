// Who is asked what a case took, when, and what keeps an answer from being saved (guide §9, Frame).
import { expect, test } from '@jest/globals'
import { type CaseRole, caseRoles } from '../../../domain/accreditation/roles.ts'
import { evaluationCloses, evaluationGaps, evaluationSide, mayEvaluate } from '../../../domain/evaluation/evaluation.ts'
import { caseAt, type Moment } from '../accreditation/given.ts'

const as = (...roles: readonly CaseRole[]) => ({ personId: 'x', roles })
const asked = (role: CaseRole): readonly string[] => { const side = evaluationSide(as(role)); return side === null ? [] : [`${role} ${side}`] }

test('The offer\'s leader answers for the offer and the audit team for itself; nobody else is asked.', () => {
  expect(caseRoles.flatMap(asked)).toEqual(['manager offer', 'leadAuditor auditors', 'auditor auditors'])
  expect(mayEvaluate(caseAt('closing'), as('consultant', 'decider'), '2026-12-09T12:00:00.000Z')).toEqual({ kind: 'forbidden', code: 'not-yours', params: { roles: 'manager,auditor' } })
})

test.each<[Moment, string, string]>([
  ['confirming', '2026-12-09T12:00:00.000Z', 'wrong-step'], ['hearing', '2026-12-09T12:00:00.000Z', 'wrong-step'], ['followUp', '2026-12-09T12:00:00.000Z', 'wrong-step'],
  ['sharing', '2026-12-09T12:00:00.000Z', 'may'], ['closing', '2026-12-09T12:00:00.000Z', 'may'], ['ended', '2026-12-10T12:00:00.000Z', 'may'],
  ['ended', '2027-03-10T22:59:59.999Z', 'may'], ['ended', '2027-03-10T23:00:00.000Z', 'evaluation-closed'],
])('A case at %s on %s is evaluated: %s', (moment, at, expected) => {
  for (const role of ['manager', 'auditor'] as const) expect(mayEvaluate(caseAt(moment), as(role), at)?.code ?? 'may').toBe(expected)
})

test('It closes at midnight after the day three months from the case\'s end, and a case that was cancelled is not evaluated.', () => {
  expect([evaluationCloses(caseAt('closing')), evaluationCloses(caseAt('ended'))]).toEqual([null, '2027-03-10T23:00:00.000Z'])
  expect(mayEvaluate({ ...caseAt('ended'), endedAs: 'cancelled' }, as('manager'), '2026-12-10T12:00:00.000Z')?.code).toBe('case-cancelled')
})

test.each([
  [{ hours: null, worth: ' ', drop: '' }, ['evaluation-empty worth']],
  [{ hours: 0, worth: '', drop: '' }, []],
  [{ hours: null, worth: '', drop: 'Skemaet om pårørende i Sankt Hans-ugen' }, []],
  [{ hours: 40, worth: 'Samtalen med Anne Hansen', drop: 'Mødet om 010190-1234' }, ['looks-like-cpr drop', 'text-names-a-person worth']],
])('What is wrong with %j: %j', (answer, expected) => {
  expect(evaluationGaps(answer).map((one) => `${one.code} ${one.field}`)).toEqual(expected)
})
