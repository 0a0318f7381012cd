// Who raises an acute concern, who sees that it was, and that it goes past a leader whom it is about (domain.md §5).
import { expect, test } from '@jest/globals'
import { type CaseRole, caseRoles } from '../../../domain/accreditation/roles.ts'
import { type Concern, concernGaps, mayRaise, seesConcern } from '../../../domain/concern/concern.ts'
import { mayWriteNote, readsNotes } from '../../../domain/audit/working-notes.ts'
import { caseAt, type Moment } from '../accreditation/given.ts'

const as = (...roles: readonly CaseRole[]) => ({ personId: 'x', roles })
const sees = (more: { readonly aboutLeader?: boolean; readonly shownToOffer?: boolean }) =>
  caseRoles.filter((role) => seesConcern(as(role), { author: 'y', aboutLeader: false, shownToOffer: false, ...more })).toSorted()

test('It is raised by who visits, checks or runs the case.', () => {
  expect(caseRoles.filter((role) => mayRaise(as(role)) === null).toSorted()).toEqual(['auditor', 'consultant', 'leadAuditor', 'qualityChecker', 'secretariatHead'])
})

test('It is seen by the secretariat and who raised it, by the offer only where the sender says so, and never by a leader whom it is about.', () => {
  expect(sees({})).toEqual(['consultant', 'secretariatHead'])
  expect(sees({ shownToOffer: true })).toEqual(['boardChair', 'consultant', 'lineManager', 'manager', 'secretariatHead'])
  expect(sees({ shownToOffer: true, aboutLeader: true })).toEqual(['boardChair', 'consultant', 'lineManager', 'secretariatHead'])
  expect(seesConcern(as('auditor'), { author: 'x', aboutLeader: true, shownToOffer: false })).toBe(true)
})

test('It is not told to the leader whom it is about, nor at a time to come.', () => {
  const concern: Concern = { toldTo: 'manager', whom: 'Tilbuddets leder', toldAt: '2026-11-26T10:00:00.000Z', aboutLeader: true, shownToOffer: false }
  expect(concernGaps(concern, '2026-11-26T09:59:59.999Z').map((one) => `${one.code} ${one.field}`)).toEqual(['concern-past-leader toldTo', 'concern-in-the-future toldAt'])
  expect(concernGaps({ ...concern, toldTo: 'centreChief' }, '2026-11-26T10:00:00.000Z')).toEqual([])
})

test.each<[Moment, string]>([['writing', 'team-not-cleared'], ['prepared', 'may'], ['auditing', 'may'], ['drafting', 'may'], ['hearing', 'may'], ['issuing', 'may'], ['deciding', 'wrong-step'], ['ended', 'case-completed']])('A working note at %s: %s', (moment, expected) => {
  expect(mayWriteNote(caseAt(moment), as('auditor'))?.code ?? 'may').toBe(expected)
})

test('Working notes are the team\'s alone.', () => {
  expect(caseRoles.filter((role) => readsNotes(caseAt('drafting'), as(role))).toSorted()).toEqual(['auditor', 'leadAuditor'])
  expect(readsNotes(caseAt('writing'), as('auditor'))).toBe(false)
  expect(mayWriteNote(caseAt('drafting'), as('consultant'))).toEqual({ kind: 'forbidden', code: 'not-yours', params: { roles: 'auditor' } })
})
