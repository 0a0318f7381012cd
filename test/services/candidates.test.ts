// Whom a page offers for a duty, and why not the others: the same reasons that the act itself would give.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createCandidates } from '../../services/candidates.ts'
import { driveUntil, type RecordService, refusalOf, startRecordService } from '../support/cases.ts'

let service: RecordService
beforeAll(async () => {
  service = await startRecordService()
  // The chief of the centre that a self-owned offer with a board belongs to may decide elsewhere.
  await service.pool.query(`insert into role_holdings (person_id, role, valid_from)
    select h.person_id, 'decisionMaker', '2020-01-01' from function_holdings h join offers o on o.centre_id = h.unit_id where h.unit_kind = 'centre' and h.function = 'centreChief' and o.id = 'T004'`)
}, 60_000)
afterAll(() => service.stop())

test('A centre\'s chief beside the chair of a board is not offered as decider, for the reason that the act would give', async () => {
  const one = await driveUntil(service, 'T004', 'issueReport')
  const { rows: [chief] } = await service.pool.query<{ id: string }>(`select h.person_id as id from function_holdings h join offers o on o.centre_id = h.unit_id where h.unit_kind = 'centre' and h.function = 'centreChief' and o.id = 'T004'`)
  const offered = await createCandidates(service).of(one.cast.consultant, one.caseId, 'decider')
  const reasons = (personId: string) => offered.find((candidate) => candidate.personId === personId)?.refused.map((refusal) => refusal.code)
  expect(reasons(chief?.id ?? '')).toEqual(['in-line-of-leaders'])
  // Control: who may decide is offered without a reason against it.
  expect(reasons(one.cast.decider)).toEqual([])
  const issue = { type: 'issueReport', input: { recommendation: 'accredited', deciderId: chief?.id ?? '', deputyDeciderId: one.cast.deputy } } as const
  expect(await refusalOf(service.accreditations.act(one.cast.consultant, one.caseId, issue, 'issue-by-chief'))).toBe('in-line-of-leaders')
}, 60_000)
