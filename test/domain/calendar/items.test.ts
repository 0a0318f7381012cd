// What stands in a calendar: one uid for life, a sequence that only rises, and whose a deadline is.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { deadlineKinds } from '../../../domain/accreditation/policy.ts'
import { announcedVisitItem, auditDayItem, caseDeadlineItem } from '../../../domain/calendar/items.ts'
import { doers, isTheirs, ownPart } from '../../../domain/calendar/mine.ts'

const of = { caseId: 'c1', offerName: 'Åkanden', kind: 'hearing' as const }
const at = '2026-11-01T08:00:00.000Z'
const facts = { version: 1, due: '2026-12-28T23:00:00.000Z', open: true, waits: false, changedAt: at }

describe('A deadline', () => {
  test('is the whole day before its due instant, in summer and in winter', () => {
    expect([facts.due, '2027-06-15T22:00:00.000Z'].map((due) => caseDeadlineItem(of, { ...facts, due }).when)).toEqual([{ day: '2026-12-28' }, { day: '2027-06-15' }])
  })

  test('keeps its uid, and its sequence rises when it is set, stands still, goes on, is moved and ends', () => {
    const life = [facts, { ...facts, waits: true }, { ...facts, version: 2 }, { ...facts, version: 3 }, { ...facts, version: 3, open: false }, { ...facts, version: 4 }].map((one) => caseDeadlineItem(of, one))
    expect(new Set(life.map(({ uid }) => uid)).size).toBe(1)
    expect(life.map(({ sequence, stands }) => `${sequence} ${stands}`)).toEqual(['0 sure', '1 waits', '3 sure', '6 sure', '8 over', '9 sure'])
  })
})

test('A visit that is moved and called off keeps its uid, and its sequence rises', () => {
  const visit = { offerName: 'Åkanden', day: '2026-12-10', calledOff: false, changes: 1, changedAt: at }
  const life = [visit, { ...visit, changes: 2 }, { ...visit, changes: 2, calledOff: true }]
  for (const item of [life.map((one) => auditDayItem('c1', one)), life.map((one) => announcedVisitItem('T001', 'v1', one))]) {
    expect(new Set(item.map(({ uid }) => uid)).size).toBe(1)
    expect(item.map(({ sequence }) => sequence)).toEqual([0, 2, 3])
  }
})

describe('Whose a deadline is', () => {
  test('is the same as whom the workflow reminds', () => {
    const story = readFileSync(new URL('../../../workflows/accreditation.ts', import.meta.url), 'utf8')
    const reminded = Object.fromEntries([...story.matchAll(/^ +(\w+): \{ remind: \['(\w+)'\]/gm)].map(([, kind = '', role]) => [kind, role]))
    expect(Object.keys(reminded)).toHaveLength(deadlineKinds.length)
    expect(doers).toEqual(reminded)
  })

  const state = { passedToDeputy: false, deciderId: 'p-d', deputyDeciderId: 'p-s', consultantId: 'p-k' }
  test('A consultant has their own cases and no others, a decision passed on is the deputy\'s, a reconsideration is whoever\'s has not decided', () => {
    expect([ownPart('p-k', ['consultant'], state), ownPart('p-x', ['consultant', 'manager'], state)].map((part) => isTheirs(part, 'takeBasis', state))).toEqual([true, false])
    const [decider, deputy] = [{ personId: 'p-d', roles: ['decider'] as const }, { personId: 'p-s', roles: ['deputyDecider'] as const }]
    expect([isTheirs(decider, 'decide', state), isTheirs(deputy, 'decide', state)]).toEqual([true, false])
    const passed = { ...state, passedToDeputy: true }
    expect([isTheirs(decider, 'decide', passed), isTheirs(deputy, 'decide', passed)]).toEqual([false, true])
    const again = { ...passed, decidedBy: 'p-s', reconsideration: { askedAt: at, first: { outcome: 'notYetAccredited' as const, decidedAt: at, by: 'p-s', deciderId: 'p-d' } } }
    expect([isTheirs(decider, 'decide', again), isTheirs(deputy, 'decide', again)]).toEqual([true, false])
  })
})
