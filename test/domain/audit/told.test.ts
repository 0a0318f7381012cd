// Who is told at once: who settles, finds another or reconsiders, and whom it concerns.
import { expect, test } from '@jest/globals'
import { tells } from '../../../domain/audit/told.ts'
import { act, caseAt } from '../accreditation/given.ts'

const told = (one: Parameters<typeof tells>[0], state = caseAt('planning')) => tells(one, 'speaker', state).map(({ kind, to, about }) => `${kind} ${to} ${about}`)

test('What is said of one\'s own impartiality goes to who can do something about it.', () => {
  expect(told(act('declareImpartiality', { answer: 'impartial' }))).toEqual([])
  expect(told(act('declareImpartiality', { answer: 'doubt' }))).toEqual(['impartialityDoubt settles speaker'])
  expect(told(act('declareImpartiality', { answer: 'partial' }))).toEqual(['impartialityLost consultant speaker'])
})

test('What is settled goes to whom it concerns, and to the consultant where another is to be found.', () => {
  expect(told(act('settleDoubt', { auditorId: 'a', impartial: true, reason: 'Nej' }))).toEqual(['impartialitySettled concerned a'])
  expect(told(act('settleDoubt', { auditorId: 'a', impartial: false, reason: 'Ja' }))).toEqual(['impartialitySettled concerned a', 'impartialityLost consultant a'])
})

test('An objection goes to who decides on it, its answer to the offer.', () => {
  expect(told(act('objectToAuditor', { auditorId: 'a', grounds: 'Ven' }))).toEqual(['objectionRaised settles a'])
  expect(told(act('answerObjection', { auditorId: 'a', upheld: false, reason: 'Nej' }))).toEqual(['objectionAnswered manager a'])
  expect(told(act('answerObjection', { auditorId: 'a', upheld: true, reason: 'Ja' }))).toEqual(['objectionAnswered manager a', 'impartialityLost consultant a'])
})

test('A request for reconsideration goes to whoever has not decided, its outcome to the offer; the consultant hears of both.', () => {
  const deciding = caseAt('deciding')
  expect(told(act('askReconsideration', { reason: 'Nej' }), { ...deciding, decidedBy: 'decider' })).toEqual(['reconsiderationAsked consultant speaker', 'reconsiderationAsked concerned deputy'])
  expect(told(act('askReconsideration', { reason: 'Nej' }), { ...deciding, decidedBy: 'deputy' })).toEqual(['reconsiderationAsked consultant speaker', 'reconsiderationAsked concerned decider'])
  expect(told(act('askReconsideration', { reason: 'Nej' }), { ...deciding, decidedBy: 'decider', deputyDeciderId: null })).toEqual(['reconsiderationAsked consultant speaker'])
  expect(told(act('reconsider', { reason: 'Ja', outcome: 'accredited' }))).toEqual(['reconsidered manager speaker', 'reconsidered consultant speaker'])
})

test('Nothing else tells anything.', () => expect(told(act('confirmModel', {}))).toEqual([]))
