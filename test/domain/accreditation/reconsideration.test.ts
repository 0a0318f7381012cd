// A decision is looked at again by somebody else when the offer asks for it (domain.md §5): once, in time, never to a graver outcome.
import { describe, expect, test } from '@jest/globals'
import type { Outcome } from '../../../domain/accreditation/acts.ts'
import { may } from '../../../domain/accreditation/may.ts'
import type { CaseRole } from '../../../domain/accreditation/roles.ts'
import { type CaseState, fold, isReconsidering, reconsidererOf } from '../../../domain/accreditation/state.ts'
import { complete } from '../../../domain/accreditation/complete.ts'
import { declared, factsOf, mendable, person, point, verified } from './facts-of.ts'
import { gaps } from './gaps.ts'
import { act, after, caseAt, changeOf, codes, eventsOf, made, paths } from './given.ts'

const facts = factsOf(mendable)
const by = (personId: string, ...roles: readonly CaseRole[]) => ({ personId, roles })
/** Decided by 'mover' (given.ts) in place of the decider. */
const planning: CaseState = { ...caseAt('planning'), decidedBy: 'decider' }
const ask = made('askReconsideration', '2026-12-14T08:00', { reason: 'Bilaget svarer på det.' })
const asked = after([...paths.planning, ask])
const make = (outcome: Outcome, from: readonly ReturnType<typeof made>[] = paths.planning) => [...from, ask, made('reconsider', '2026-12-16T08:00', { outcome, reason: 'Set igen' }, facts)]

describe('Asking', () => {
  const askable = (state: CaseState, at: string) => may(state, by('m', 'manager'), 'askReconsideration', at)?.code ?? 'allowed'
  // Four weeks from Monday 7 December, and nine closed days: Wednesday 13 January.
  test('It is the offer\'s for four weeks, and no longer.', () => {
    expect([askable(planning, '2027-01-13T22:59:59.000Z'), askable(planning, '2027-01-13T23:00:00.000Z')]).toEqual(['allowed', 'reconsideration-late'])
  })
  test('It is asked once, and not where the offer is accredited.', () => {
    expect([askable(asked, '2026-12-15T08:00:00.000Z'), askable(caseAt('sharing'), '2026-12-15T08:00:00.000Z')]).toEqual(['reconsideration-asked', 'wrong-step'])
  })
  test('Whoever has not decided gets it, with four weeks of their own; the plan\'s deadline runs on.', () => {
    const reconsiders = (decidedBy: string, deputyDeciderId: string | null = 'deputy') => reconsidererOf({ deciderId: 'decider', deputyDeciderId, decidedBy })
    expect([reconsiders('decider'), reconsiders('deputy'), reconsiders('decider', null)]).toEqual(['deputy', 'decider', null])
    expect(asked).toMatchObject({ step: 'planning', deputyDeciderId: null, reconsideration: { askedAt: '2026-12-14T08:00:00.000Z', first: { outcome: 'accreditedWithFollowUp', by: 'mover', deciderId: 'decider' } } })
    expect(Object.keys(asked.deadlines).sort()).toEqual(['agreeActionPlan', 'decide'])
    expect([isReconsidering(planning), isReconsidering(asked)]).toEqual([false, true])
  })
})

describe('Reconsidering', () => {
  const decides = (state: CaseState, personId: string) => may(state, by(personId, 'decider'), 'reconsider', '2026-12-16T08:00:00.000Z')?.code ?? 'allowed'
  const outcome = (outcome: Outcome, reason = 'Set igen') => codes(complete(act('reconsider', { outcome, reason }), asked, facts, '2026-12-16T08:00:00.000Z', 'deputy'))
  test('It is done by somebody who has not decided, and only where it was asked for.', () => {
    expect([decides(asked, 'deputy'), decides(asked, 'mover'), decides(planning, 'deputy'), decides(after(make('accredited')), 'deputy')]).toEqual(['allowed', 'reconsidered-by-another', 'no-reconsideration', 'wrong-step'])
    expect(decides(asked, 'lead')).toBe('decider-outside-case')
  })
  test('It stands or becomes milder, never graver.', () => {
    expect([outcome('accredited'), outcome('accreditedWithFollowUp'), outcome('notYetAccredited')]).toEqual([[], [], ['reconsideration-not-worse outcome']])
  })
  test('Milder to accredited: nothing is to be mended any more, and a second document says so.', () => {
    for (const from of [paths.planning, paths.followUp]) {
      const change = changeOf(make('accredited', from))
      expect(after(make('accredited', from))).toMatchObject({ step: 'sharing', outcome: 'accredited', decidedAt: '2026-12-16T08:00:00.000Z', reconsideration: { doneAt: '2026-12-16T08:00:00.000Z', first: { outcome: 'accreditedWithFollowUp' } } })
      expect([Object.keys(after(make('accredited', from)).deadlines), change.owes]).toEqual([['share'], [{ id: 'decisionDocument/2', kind: 'decisionDocument' }]])
    }
  })
  test('It stands: the plan goes on as it was.', () => {
    expect(after(make('accreditedWithFollowUp'))).toMatchObject({ step: 'planning', outcome: 'accreditedWithFollowUp' })
    expect(Object.keys(after(make('accreditedWithFollowUp')).deadlines)).toEqual(['agreeActionPlan'])
  })
  test('Whoever is partial leaves it to another, never to whoever decided.', () => {
    expect(codes(complete(act('reconsider', { outcome: 'accredited', reason: 'x' }), asked, factsOf(mendable, declared('deputy', 'partial')), '2026-12-16T08:00:00.000Z', 'deputy'))).toEqual(['own-partiality'])
    const third = { ...factsOf(), people: [...factsOf().people, person('third', ['decisionMaker']), person('mover', ['decisionMaker'])] }
    const to = (id: string) => gaps('handOver', { duty: 'decider', to: id, reason: 'Inhabil' }, asked, third)
    expect([to('third'), to('mover')]).toEqual([[], ['reconsidered-by-another to']])
  })
})

test('The plan is closed only when the reconsideration is made.', () => {
  const points = factsOf(point('a1', 'r3'), verified('a1', true))
  expect([gaps('closeActionPlan', {}, after([...paths.followUp, ask]), points), gaps('closeActionPlan', {}, after(make('accreditedWithFollowUp', paths.followUp)), points)]).toEqual([['reconsideration-open'], []])
})

test('Who decided is known of older decisions too: whoever made the move.', () => {
  const events = eventsOf(paths.planning).map((event) => {
    const { decidedBy: _, ...set } = event.change.set
    return { ...event, change: { ...event.change, set }, actor: event.type === 'decide' ? 'deputy' : event.actor }
  })
  expect(fold(events).decidedBy).toBe('deputy')
})
