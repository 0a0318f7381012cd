import { describe, expect, test } from '@jest/globals'
import type { CalendarPolicy } from '../../../domain/deadlines/types.ts'
import type { Role } from '../../../domain/people/functions.ts'
import { changeable, type CorpsTerms, noTerms, reservations, termsFaults, weekNeeds } from '../../../domain/rounds/corps.ts'

const ready: CorpsTerms = { trainedOn: '2025-03-01', auditsAYear: 3, weeksAway: [], leaderYes: true }

describe('What is agreed with an auditor', () => {
  test.each<[string, Role[], boolean, boolean, string[]]>([
    ['a consultant', ['consultant'], false, false, ['trainedOn', 'auditsAYear', 'weeksAway', 'leaderYes']],
    ['the head of the secretariat', ['secretariatHead'], false, false, ['trainedOn', 'auditsAYear', 'weeksAway', 'leaderYes']],
    ['the auditor', ['auditor'], true, false, ['auditsAYear', 'weeksAway']],
    ['their leader', [], false, true, ['auditsAYear', 'leaderYes']],
    ['a leader who is the auditor: no yes to oneself', ['auditor'], true, true, ['auditsAYear', 'weeksAway']],
    ['another leader', [], false, false, []],
    ['the administrator', ['administrator'], false, false, []],
  ])('is changed by %s in its fields', (_who, roles, isSelf, leads, expected) => { expect(changeable({ roles, isSelf, leads })).toEqual(expected) })

  test.each<[string, Partial<CorpsTerms>, string[]]>([
    ['nothing', {}, []], ['trained today', { trainedOn: '2026-11-27' }, []], ['trained tomorrow', { trainedOn: '2026-11-28' }, ['trained-in-future']],
    ['no audit a year', { auditsAYear: 0 }, []], ['minus one', { auditsAYear: -1 }, ['audits-a-year']], ['twenty-five', { auditsAYear: 25 }, ['audits-a-year']], ['half a one', { auditsAYear: 1.5 }, ['audits-a-year']],
    ['a week there is', { weeksAway: ['2026-W53'] }, []], ['one there is not', { weeksAway: ['2027-W53', 'uge 7'] }, ['no-such-week', 'no-such-week']],
  ])('with %s', (_what, change, expected) => { expect(termsFaults({ ...noTerms, ...change }, '2026-11-27').map(({ code }) => code)).toEqual(expected) })

  test.each<[string, Partial<CorpsTerms>, number, string | null, string[]]>([
    ['all is well', {}, 2, '2027-W07', []],
    ['not trained', { trainedOn: null }, 0, null, ['auditor-not-trained']],
    ['the leader not asked', { leaderYes: null }, 0, null, ['auditor-leader-not-asked']],
    ['the leader said no', { leaderYes: false }, 0, null, ['auditor-leader-said-no']],
    ['as many as agreed', {}, 3, null, ['auditor-year-full']],
    ['no number agreed', { auditsAYear: null }, 9, null, []],
    ['away that week', { weeksAway: ['2027-W07'] }, 0, '2027-W07', ['auditor-away-then']],
    ['away another week', { weeksAway: ['2027-W08'] }, 0, '2027-W07', []],
  ])('speaks against choosing them: %s', (_what, change, audits, week, expected) => { expect(reservations({ ...ready, ...change }, audits, week).map(({ code }) => code)).toEqual(expected) })
})

describe('The weeks of a round', () => {
  // July closed: weeks 27 to 30, as the policy's example has it.
  const open: CalendarPolicy = { closedWeeks: [], closedDates: [], ascensionFriday: false }
  const july: CalendarPolicy = { ...open, closedDates: [{ from: '07-05', to: '07-18' }] }
  const round = { from: '2027-06-28', to: '2027-07-25', closedWeeks: [] }
  const told = (policy: CalendarPolicy, audits: readonly { day: string; auditors: number }[], unplanned: number, corps: readonly CorpsTerms[], today = '2027-01-01', closedWeeks: readonly string[] = []) =>
    weekNeeds({ ...round, closedWeeks }, policy, audits, unplanned, corps, today).map((one) => [one.week, one.closed, one.planned, one.estimated, one.available, one.short] as const)

  test('hold what is planned in them, and an even share of what is not', () => {
    expect(told(open, [{ day: '2027-06-30', auditors: 3 }, { day: '2027-07-04', auditors: 2 }, { day: '2027-07-05', auditors: 2 }], 5, [ready, ready, ready])).toEqual([
      ['2027-W26', false, 5, 4, 3, true], ['2027-W27', false, 2, 2, 3, true], ['2027-W28', false, 0, 2, 3, false], ['2027-W29', false, 0, 2, 3, false],
    ])
  })

  test('that are closed, by the policy or the round, take no share; nor do those that are over', () => {
    expect(told(july, [], 2, [ready, ready])).toEqual([['2027-W26', false, 0, 2, 2, false], ['2027-W27', true, 0, 0, 2, false], ['2027-W28', true, 0, 0, 2, false], ['2027-W29', false, 0, 2, 2, false]])
    expect(told(open, [], 2, [ready, ready], '2027-07-06', ['2027-W29'])).toEqual([['2027-W26', false, 0, 0, 2, false], ['2027-W27', false, 0, 2, 2, false], ['2027-W28', false, 0, 2, 2, false], ['2027-W29', true, 0, 0, 2, false]])
  })

  test('count who is trained, has the leader\'s yes and can that week', () => {
    const corps = [ready, { ...ready, weeksAway: ['2027-W27'] }, { ...ready, trainedOn: null }, { ...ready, leaderYes: null }, { ...ready, leaderYes: false }]
    expect(told(open, [], 0, corps).map(([, , , , available]) => available)).toEqual([2, 1, 2, 2])
  })

  test('of a round without an open week say nothing of a share', () => {
    expect(told(open, [], 3, [ready], '2028-01-01').map(([, , , estimated]) => estimated)).toEqual([0, 0, 0, 0])
  })
})
