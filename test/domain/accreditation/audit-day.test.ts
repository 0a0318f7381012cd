// Days proposed for an audit: the offer chooses one of them or asks for another; the team may always fix one.
import { describe, expect, test } from '@jest/globals'
import type { Move } from '../../../domain/accreditation/acts.ts'
import { complete } from '../../../domain/accreditation/complete.ts'
import { may } from '../../../domain/accreditation/may.ts'
import { tells } from '../../../domain/audit/told.ts'
import { after, made, paths } from './given.ts'

const at = '2026-10-06T09:00:00.000Z'
const facts = { requirements: [], rows: [], people: [], files: [], offer: { id: 'T001', area: 'a', centreId: 'c' } }
const proposed = [...paths.staffed, made('proposeAuditDays', '2026-10-06T10:00', { days: ['2026-11-09', '2026-11-11'] })]
const leader = { personId: 'leader', roles: ['manager'] as const }
const codes = (move: Move): readonly string[] => complete(move, after(proposed), facts, at).map(({ code }) => code)

describe('Proposed audit days', () => {
  test.each<[string, string[], string[]]>([
    ['one day', ['2026-11-09'], []], ['three days', ['2026-11-09', '2026-11-10', '2026-11-11'], []], ['today', ['2026-10-06'], []],
    ['none', [], ['days-to-choose']], ['four', ['2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12'], ['days-to-choose']], ['the same twice', ['2026-11-09', '2026-11-09'], ['day-twice']], ['a day that is gone', ['2026-10-05', '2026-11-09'], ['day-in-the-past']],
  ])('%s', (_what, days, expected) => { expect(complete({ type: 'proposeAuditDays', input: { days } }, after(paths.staffed), facts, at).map(({ code }) => code)).toEqual(expected) })

  test('are chosen among by the offer, and no other day is', () => {
    expect(may(after(paths.staffed), leader, 'pickAuditDay', at)?.code).toBe('no-days-proposed')
    expect(may(after(proposed), leader, 'pickAuditDay', at)).toBeNull()
    expect(codes({ type: 'pickAuditDay', input: { day: '2026-11-11' } })).toEqual([])
    expect(codes({ type: 'pickAuditDay', input: { day: '2026-11-10' } })).toEqual(['day-not-proposed'])
  })

  test('a chosen one stands as one that the team fixed does: the same deadlines, and nothing left to choose', () => {
    const [chosen, fixed] = [after([...proposed, made('pickAuditDay', '2026-10-06T11:00', { day: '2026-11-11' })]), after([...proposed, made('planAuditDay', '2026-10-06T11:00', { day: '2026-11-11' })])]
    expect(chosen.auditDay).toBe('2026-11-11')
    expect(chosen.deadlines).toEqual(fixed.deadlines)
    expect(may(chosen, leader, 'pickAuditDay', at)).toEqual({ kind: 'conflict', code: 'audit-day-planned', params: { day: '2026-11-11' } })
    expect(may(chosen, { personId: 'c', roles: ['consultant'] }, 'proposeAuditDays', at)?.code).toBe('audit-day-planned')
  })

  test('can be answered with another, which the team fixes or not; new proposals end it', () => {
    const asked = [...proposed, made('suggestAuditDay', '2026-10-06T11:00', { day: '2026-11-20', reason: 'Koloni' })]
    expect(after(asked).proposal).toEqual({ days: ['2026-11-09', '2026-11-11'], suggested: '2026-11-20' })
    expect(after(asked).auditDay).toBeNull()
    expect(may(after(asked), { personId: 'lead', roles: ['leadAuditor'] }, 'planAuditDay', at)).toBeNull()
    expect(after([...asked, made('proposeAuditDays', '2026-10-07T10:00', { days: ['2026-11-23'] })]).proposal).toEqual({ days: ['2026-11-23'] })
    expect(codes({ type: 'suggestAuditDay', input: { day: '2026-10-05', reason: 'x' } })).toEqual(['day-in-the-past'])
  })

  test('are told to the leader, and the answer to who plans', () => {
    const state = after(proposed)
    expect(tells({ type: 'proposeAuditDays', input: { days: ['2026-11-09'] } }, 'lead', state)).toEqual([{ kind: 'auditDaysProposed', to: 'manager', about: 'lead' }])
    expect(tells({ type: 'pickAuditDay', input: { day: '2026-11-09' } }, 'leader', state).map(({ kind, to }) => [kind, to])).toEqual([['auditDayPicked', 'consultant'], ['auditDayPicked', 'leadAuditor']])
    expect(tells({ type: 'suggestAuditDay', input: { day: '2026-11-20', reason: 'x' } }, 'leader', state).map(({ kind }) => kind)).toEqual(['auditDaySuggested', 'auditDaySuggested'])
    expect(tells({ type: 'planAuditDay', input: { day: '2026-11-09' } }, 'lead', state)).toEqual([])
  })
})
