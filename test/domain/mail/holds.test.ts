import { expect, test } from '@jest/globals'
import type { ContentRow } from '../../../domain/accreditation/facts.ts'
import type { CaseState } from '../../../domain/accreditation/state.ts'
import { caseHolds, eventHolds, supervisionHolds, type Verdict } from '../../../domain/mail/holds.ts'
import type { MailNotice } from '../../../domain/mail/notice.ts'
import type { SupervisionState } from '../../../domain/supervision/state.ts'
import { caseAt } from '../accreditation/given.ts'

const at = '2026-11-10T08:00:00.000Z'
const notice = (kind: string, of: Partial<MailNotice> = {}): MailNotice => ({ id: 'n', no: 1, source: 'case', subject: 'c', kind, duty: 'secretariatHead', cause: '', data: {}, at, read: false, notBefore: null, ...of })
const row = (kind: string, body: object): ContentRow => ({ kind, key: kind, version: 1, author: 'x', at, body }) as unknown as ContentRow
const said = (one: MailNotice, state: CaseState, rows: readonly ContentRow[] = [], me = 'p', owed: readonly string[] = []): string => word(caseHolds(one, me, { state, at, owed, facts: { rows }, holders: () => ['p'] }))
const word = (verdict: Verdict): string => (typeof verdict === 'string' ? verdict : verdict.cancelled)

const team = { team: [{ personId: 'a', lead: true, appointedAt: at }] } as const

test.each<[string, MailNotice, CaseState, readonly ContentRow[], string]>([
  ['A doubt that stands is asked about', notice('impartialityDoubt', { data: { about: 'a' } }), { ...caseAt('planning'), ...team }, [row('declaration', { auditorId: 'a', answer: 'doubt' })], 'holds'],
  ['A doubt that is settled is not', notice('impartialityDoubt', { data: { about: 'a' } }), { ...caseAt('planning'), ...team }, [row('declaration', { auditorId: 'a', answer: 'impartial' })], 'done'],
  ['Nor one about somebody who is replaced', notice('impartialityDoubt', { data: { about: 'gone' } }), { ...caseAt('planning'), ...team }, [row('declaration', { auditorId: 'gone', answer: 'doubt' })], 'done'],
  ['An objection that is open', notice('objectionRaised', { data: { about: 'a' } }), { ...caseAt('planning'), ...team }, [row('objection', { auditorId: 'a', grounds: 'x' })], 'holds'],
  ['An objection that is answered', notice('objectionRaised', { data: { about: 'a' } }), { ...caseAt('planning'), ...team }, [row('objection', { auditorId: 'a', grounds: 'x', answer: { upheld: false, reason: 'x' } })], 'done'],
  ['In a pause it waits', notice('objectionRaised', { data: { about: 'a' } }), { ...caseAt('planning'), ...team, pausedAt: at }, [row('objection', { auditorId: 'a', grounds: 'x' })], 'waits'],
  ['In a case that is over nothing is asked', notice('objectionRaised', { data: { about: 'a' } }), { ...caseAt('planning'), ...team, endedAs: 'cancelled' }, [row('objection', { auditorId: 'a', grounds: 'x' })], 'ended'],
  ['Days to choose among', notice('auditDaysProposed', { duty: 'manager' }), { ...caseAt('planning'), auditDay: null, proposal: { days: ['2026-12-01'] } }, [], 'holds'],
  ['A day that is chosen', notice('auditDaysProposed', { duty: 'manager' }), { ...caseAt('planning'), auditDay: '2026-12-01', proposal: { days: ['2026-12-01'] } }, [], 'done'],
  ['A hearing that is open', notice('hearingOpened', { duty: 'manager' }), { ...caseAt('hearing'), hearingOpenedAt: at }, [], 'holds'],
  ['A hearing that has closed', notice('hearingOpened', { duty: 'manager' }), { ...caseAt('answering'), hearingOpenedAt: at }, [], 'done'],
  ['News that was read in the service', notice('decided', { duty: 'manager', read: true }), caseAt('deciding'), [], 'seen'],
  ['News that was not', notice('decided', { duty: 'manager' }), caseAt('deciding'), [], 'holds'],
])('%s', (_name, one, state, rows, expected) => { expect(said(one, state, rows)).toBe(expected) })

test('An auditor who has declared themselves is not reminded of it, and neither is who is no longer on the team', () => {
  const state = { ...caseAt('planning'), ...team, pausedAt: null, deadlines: { declareImpartiality: { version: 1, due: '2026-11-20T23:00:00.000Z', steps: [] } } }
  const one = notice('reminder1', { duty: 'auditor', data: { deadline: 'declareImpartiality', version: 1 } })
  const holders = () => ['a']
  const ask = (me: string, rows: readonly ContentRow[]) => word(caseHolds(one, me, { state, at, owed: [], facts: { rows }, holders }))
  expect([ask('a', []), ask('a', [row('declaration', { auditorId: 'a', answer: 'impartial' })]), ask('b', [])]).toEqual(['holds', 'done', 'handedOver'])
})

test('Work that fails is told while it is owed, even when the case is over', () => {
  const one = notice('workFails', { duty: 'administrator', data: { owed: 'finalReport/1' } })
  expect([said(one, { ...caseAt('ended'), endedAs: 'completed' }, [], 'p', ['finalReport/1']), said(one, caseAt('deciding'))]).toEqual(['holds', 'done'])
})

test('The decision is the deputy\'s only while it has been passed on to them and is not made', () => {
  const one = notice('silence', { duty: 'deputyDecider', data: { deadline: 'decide', version: 1, records: 'passToDeputy' } })
  const state = { ...caseAt('deciding'), passedToDeputy: true, deputyDeciderId: 'p' }
  expect([said(one, state), said(one, { ...state, deputyDeciderId: 'q' }), said(one, { ...state, passedToDeputy: false }), said(one, { ...state, pausedAt: at })]).toEqual(['holds', 'handedOver', 'done', 'waits'])
})

test('In socialtilsyn a step holds while its deadline runs in that version; an event while it is to come and one has a place', () => {
  const state = { ended: null, pausedAt: null, deadlines: { 'information/v1': { version: 2, due: '2026-12-01T23:00:00.000Z', steps: [] } } } as unknown as SupervisionState
  const one = notice('reminder1', { source: 'supervision', duty: 'manager', cause: 'information/v1/2/reminder1', data: { deadline: 'information/v1' } })
  const ask = (of: MailNotice, now: SupervisionState = state) => word(supervisionHolds(of, 'p', { state: now, at, holders: () => ['p'] }))
  expect([ask(one), ask({ ...one, cause: 'information/v1/1/reminder1' }), ask({ ...one, data: { deadline: 'information/v2' } }), ask(one, { ...state, pausedAt: at })]).toEqual(['holds', 'moved', 'done', 'paused'])
  const event = (kind: string, of: Partial<Parameters<typeof eventHolds>[2]> = {}) => word(eventHolds({ kind }, 'p', { startsAt: '2026-12-01T08:00:00.000Z', cancelled: false, signedUp: ['p'], at, ...of }))
  expect([event('movedUp'), event('movedUp', { signedUp: [] }), event('changed', { cancelled: true }), event('cancelled', { cancelled: true, signedUp: [] }), event('changed', { startsAt: at })]).toEqual(['holds', 'handedOver', 'superseded', 'holds', 'passed'])
})
