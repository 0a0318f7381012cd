// Arrangementer: who may hold one, when one can sign up, and who has the places.
import { describe, expect, test } from '@jest/globals'
import { learningEventFaults, mayHold, movedUp, seated, signUpFault } from '../../../domain/learnings/events.ts'

const manager = [{ unit: { kind: 'offer', id: 'T001' }, function: 'manager' }] as const
const staff = [{ unit: { kind: 'offer', id: 'T001' }, function: 'staff' }] as const

describe('Holding an event', () => {
  test.each([
    ['the secretariat\'s head, for all', ['secretariatHead'], [], null, true], ['a consultant, for an offer', ['consultant'], [], 'T001', true],
    ['a leader, for their own offer', [], manager, 'T001', true], ['a leader, for another', [], manager, 'T002', false], ['a leader, for all', [], manager, null, false],
    ['staff', [], staff, 'T001', false], ['an administrator', ['administrator'], [], null, false], ['an auditor', ['auditor'], [], null, false],
  ] as const)('Is %s: %s', (_who, roles, functions, offerId, may) => {
    expect(mayHold(roles, functions, offerId) === null).toBe(may)
  })
  test('Says everything that is wrong with it at once', () => {
    const input = { title: 'Husmøder', kind: 'workshop', startsAt: '2026-11-27T09:00:00.000Z', endsAt: '2026-11-27T08:00:00.000Z', place: 'Rådhuset', text: '', requirementIds: ['KV01', 'KV99'], areas: ['hjemme'], places: null, signUpUntil: '2026-11-28', offerId: null } as const
    const known = { areas: new Set(['voksenhandicap']), requirements: new Set(['KV01']) }
    expect(learningEventFaults(input, '2026-11-27T10:00:00.000Z', '2026-11-27', known).map((one) => `${one.code} ${one.field ?? ''}`)).toEqual(['learning-event-past startsAt', 'learning-event-ends-first endsAt', 'sign-up-after-event signUpUntil', 'unknown-area areas', 'unknown-requirement requirementIds'])
    expect(learningEventFaults({ ...input, endsAt: '2026-11-27T12:00:00.000Z', requirementIds: ['KV01'], areas: ['voksenhandicap'], signUpUntil: '2026-11-27' }, '2026-11-27T08:00:00.000Z', '2026-11-27', known)).toEqual([])
  })
})

describe('Signing up', () => {
  const event = { cancelled: false, startsAt: '2027-03-10T08:00:00.000Z', signUpUntil: '2027-03-08', areas: ['voksenhandicap'] }
  test.each([
    ['before the last day', event, 'voksenhandicap', '2027-03-07', null], ['on the last day', event, 'voksenhandicap', '2027-03-08', null], ['the day after it', event, 'voksenhandicap', '2027-03-09', 'sign-up-closed'],
    ['to one of another area', event, 'boernehandicap', '2027-03-07', 'learning-event-of-other-area'], ['without an area', event, null, '2027-03-07', 'learning-event-of-other-area'],
    ['to one for all, without an area', { ...event, areas: [] }, null, '2027-03-07', null], ['to one that is cancelled', { ...event, cancelled: true }, 'voksenhandicap', '2027-03-07', 'learning-event-cancelled'],
  ] as const)('%s', (_when, of, area, today, code) => {
    expect(signUpFault(of, area, `${today}T07:00:00.000Z`, today)?.code ?? null).toBe(code)
  })
  test('First come have the places; those who wait move up in their order, also when places are added', () => {
    expect(seated(['a', 'b', 'c'], 2)).toEqual({ seats: ['a', 'b'], waiting: ['c'] })
    expect(seated(['a', 'b', 'c'], null)).toEqual({ seats: ['a', 'b', 'c'], waiting: [] })
    expect(movedUp(['a', 'b', 'c', 'd'], 2, ['b', 'c', 'd'], 2)).toEqual(['c'])
    expect(movedUp(['a', 'b', 'c', 'd'], 2, ['a', 'b', 'd'], 2)).toEqual([])
    expect(movedUp(['a', 'b', 'c', 'd'], 1, ['a', 'b', 'c', 'd'], 3)).toEqual(['b', 'c'])
  })
})
