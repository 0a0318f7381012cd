// The fields a move sets, beside its step and deadlines.
import { expect, test } from '@jest/globals'
import type { CaseState } from '../../../domain/accreditation/state.ts'
import { after, changeOf, type Made, made, type Moment, paths } from './given.ts'

const then = (moment: Moment, ...moves: readonly Made[]): CaseState => after([...paths[moment], ...moves])
const set = (moment: Moment, ...moves: readonly Made[]) => changeOf([...paths[moment], ...moves]).set

test('The three ways to an audit\'s basis are told apart.', () => {
  expect(then('fresh')).toMatchObject({ basis: 'submitted', submittedAt: '2026-09-30T08:00:00.000Z', basisAt: '2026-10-05T08:00:00.000Z' })
  expect(then('submitted', made('standAsSubmitted', '2026-10-14T22:00', {}))).toMatchObject({ basis: 'silence', basisAt: '2026-10-14T22:00:00.000Z' })
  expect(then('writing', made('auditOnPresentBasis', '2026-10-29T08:00', { reason: 'Ny leder' }))).toMatchObject({ basis: 'present', submittedAt: null })
})

test('Focus, team, day, programme and audit are remembered with their instants.', () => {
  expect(then('drafting')).toMatchObject({
    focus: ['r1'], auditDay: '2026-11-09', clearedAt: '2026-10-07T08:00:00.000Z', programmeSentAt: '2026-10-09T08:00:00.000Z',
    openedAt: '2026-11-09T07:00:00.000Z', closedAt: '2026-11-10T15:00:00.000Z',
    team: [{ personId: 'lead', lead: true, appointedAt: '2026-10-06T09:00:00.000Z', appointedBy: 'mover' }, { personId: 'auditor', lead: false, appointedAt: '2026-10-06T09:00:00.000Z', appointedBy: 'mover' }],
  })
})

test('A replaced auditor leaves their place and lead to the new one, and the team is to be cleared again.', () => {
  const ill = then('auditing', made('replaceAuditor', '2026-11-10T08:00', { out: 'lead', in: 'spare', partial: false, reason: 'Syg' }))
  expect(ill).toMatchObject({
    team: [{ personId: 'spare', lead: true, appointedAt: '2026-11-10T08:00:00.000Z', appointedBy: 'mover' }, { personId: 'auditor', lead: false, appointedAt: '2026-10-06T09:00:00.000Z', appointedBy: 'mover' }],
    formerAuditors: ['lead'], partialAuditors: [], clearedAt: null,
  })
  const partial = then('auditing', made('replaceAuditor', '2026-11-10T08:00', { out: 'auditor', in: 'spare', partial: true, reason: 'Inhabil' }))
  expect(partial).toMatchObject({ formerAuditors: ['auditor'], partialAuditors: ['auditor'] })
})

test('The report\'s way is remembered: recommendation, what the offer was heard on, rounds, deciders.', () => {
  expect(then('hearing')).toMatchObject({ recommendation: 'accredited', heard: 'accredited', checkerId: 'checker', hearingRound: 1, hearingOpenedAt: '2026-11-19T08:00:00.000Z', hearingClosedAt: null })
  const second = then('issuing', made('sendToSecondHearing', '2026-12-03T08:00', { recommendation: 'notYetAccredited', reason: 'Nyt' }))
  expect(second).toMatchObject({ recommendation: 'notYetAccredited', heard: 'notYetAccredited', hearingRound: 2, hearingOpenedAt: '2026-12-03T08:00:00.000Z', hearingClosedAt: null, hearingSilent: false })
  expect(then('deciding')).toMatchObject({ issuedAt: '2026-12-04T08:00:00.000Z', deciderId: 'decider', deputyDeciderId: 'deputy', passedToDeputy: false, heard: 'accredited' })
  expect(set('deciding', made('passToDeputy', '2027-01-11T23:00', {}))).toEqual({ passedToDeputy: true })
  expect(set('planning')).toEqual({ step: 'planning', outcome: 'accreditedWithFollowUp', decidedAt: '2026-12-07T08:00:00.000Z', decidedBy: 'mover', reconsiderableUntil: '2027-01-13T23:00:00.000Z' })
  expect(set('followUp')).toEqual({ step: 'followUp', planAgreedAt: '2026-12-08T08:00:00.000Z', planVersion: 1 })
  expect(set('followUp', made('renewActionPlan', '2026-12-09T08:00', {}))).toEqual({ planVersion: 2, planMoves: 1 })
  expect(set('ended', made('reissueReport', '2027-01-20T08:00', {}))).toEqual({ corrections: 1 })
  expect(set('mended')).toEqual({ step: 'sharing', planClosedAt: '2027-02-01T08:00:00.000Z', planVersion: 2 })
  expect(set('closing')).toEqual({ step: 'closing', sharedAt: '2026-12-09T08:00:00.000Z' })
})

// 9 November 2026 and 24 months: Thursday 9 November 2028, from the audit day, however late the case ends.
test.each([
  ['finish', then('ended'), '2026-12-10T08:00:00.000Z', '2028-11-09'],
  ['endUnshared', then('sharing', made('endUnshared', '2027-01-13T23:00', {})), '2027-01-13T23:00:00.000Z', '2028-11-09'],
  ['endQuietly', then('closing', made('endQuietly', '2027-01-04T08:00', {})), '2027-01-04T08:00:00.000Z', '2028-11-09'],
] as const)('A case ended by %s is completed and knows when the next cycle begins.', (_how, state, endedAt, nextCycleOn) => {
  expect(state).toMatchObject({ step: 'ended', endedAs: 'completed', endedAt, nextCycleOn, deadlines: {} })
})

const nextAfter = (day: string) => after([...paths.dated, made('moveAuditDay', '2026-10-08T08:00', { day, reason: 'Syg' }), made('finish', '2026-10-09T08:00', {})]).nextCycleOn

test('The next cycle begins on an open working day.', () => {
  // Saturday 6 May 2028 → Monday 8; 24 July 2028 is in week 30, closed to the 30th → Monday 31.
  expect([nextAfter('2026-05-06'), nextAfter('2026-07-24')]).toEqual(['2028-05-08', '2028-07-31'])
})

test('Without an audit day it counts from the end: 1 October 2028 is a Sunday.', () => {
  expect(then('fresh', made('finish', '2026-10-01T08:00', {})).nextCycleOn).toBe('2028-10-02')
})

test('A cancelled case has no next cycle and no deadline.', () => {
  expect(then('hearing', made('cancel', '2026-11-20T08:00', { reason: 'Lukker' }))).toMatchObject({ step: 'ended', endedAs: 'cancelled', endedAt: '2026-11-20T08:00:00.000Z', nextCycleOn: null, deadlines: {} })
})

const handOver = (duty: 'consultant' | 'leadAuditor' | 'qualityChecker' | 'decider' | 'deputyDecider', to: string) =>
  changeOf([...paths.deciding, made('handOver', '2026-12-05T08:00', { duty, to, reason: 'Orlov' })])

test('A duty handed over changes that duty alone.', () => {
  expect(handOver('consultant', 'consultant-2')).toEqual({ set: { consultantId: 'consultant-2' }, opened: {}, closed: [], owes: [] })
  expect(handOver('qualityChecker', 'consultant-2').set).toEqual({ checkerId: 'consultant-2', appointers: { qualityChecker: 'mover', decider: 'mover', deputyDecider: 'mover' } })
  expect(handOver('decider', 'deputy').set).toEqual({ deciderId: 'deputy', appointers: { qualityChecker: 'mover', decider: 'mover', deputyDecider: 'mover' } })
  expect(handOver('deputyDecider', 'decider-3').set).toMatchObject({ deputyDeciderId: 'decider-3' })
  expect(handOver('leadAuditor', 'auditor').set.team?.map(({ personId, lead }) => `${personId} ${String(lead)}`)).toEqual(['lead false', 'auditor true'])
})
