import { describe, expect, test } from '@jest/globals'
import type { Role } from '../../../domain/people/functions.ts'
import { decideRoundAct, mayMakeRounds, maySeeRounds, type RoundAct, roundStandingOf, type RoundStatus } from '../../../domain/rounds/round.ts'

/** Where each act leads from each status; '-' where it is refused. */
const table: readonly (readonly [RoundStatus, Readonly<Record<RoundAct, RoundStatus | '-'>>])[] = [
  ['planned', { start: 'starting', pause: '-', resume: '-', cancel: 'cancelled', retry: '-' }],
  ['starting', { start: '-', pause: 'paused', resume: '-', cancel: 'cancelled', retry: '-' }],
  ['paused', { start: '-', pause: '-', resume: 'starting', cancel: 'cancelled', retry: '-' }],
  ['started', { start: '-', pause: 'paused', resume: '-', cancel: '-', retry: 'starting' }],
  ['cancelled', { start: '-', pause: '-', resume: '-', cancel: '-', retry: '-' }],
]
const rows = table.flatMap(([status, to]) => (Object.keys(to) as RoundAct[]).map((act) => [status, act, to[act]] as const))

describe('An act in a round', () => {
  test.each(rows)('that is %s: %s leads to %s', (status, act, expected) => {
    const decided = decideRoundAct(status, act, ['consultant'])
    if (expected === '-') expect(decided).toEqual({ refused: { kind: 'conflict', code: 'round-status', params: { status, act } } })
    else expect(decided).toEqual({ to: expected })
  })

  test.each<[Role, boolean, boolean]>([
    ['consultant', true, true], ['secretariatHead', true, true], ['administrator', true, false], ['auditor', false, false], ['decisionMaker', false, false], ['reader', false, false],
  ])('%s: sees %s, acts %s', (role, sees, acts) => {
    expect([maySeeRounds([role]), mayMakeRounds([role]) === null]).toEqual([sees, acts])
    expect('to' in decideRoundAct('planned', 'start', [role])).toBe(acts)
  })

  test('of nobody in particular is refused, and says whose it is', () => {
    expect(mayMakeRounds([])).toEqual({ kind: 'forbidden', code: 'not-yours', params: { roles: 'consultant,secretariatHead' } })
  })
})

describe('What the workflow is told', () => {
  const round = { epoch: 1, roundId: 'r', moveNo: 3, begun: 0, moves: 0 }
  test.each<[string, RoundStatus, Partial<typeof round>, [starts: boolean, moves: boolean, over: boolean]]>([
    ['starting', 'starting', {}, [true, false, false]],
    ['paused', 'paused', {}, [false, false, false]],
    ['paused with a start that was cut in two', 'paused', { begun: 1 }, [true, false, false]],
    ['paused with moves owed', 'paused', { moves: 2 }, [false, true, false]],
    ['all tried', 'started', {}, [false, false, true]],
    ['all tried, with moves owed', 'started', { moves: 1 }, [false, true, false]],
    ['cancelled', 'cancelled', {}, [false, false, true]],
    ['cancelled while an offer was being started', 'cancelled', { begun: 1 }, [true, false, false]],
    ['not started yet', 'planned', {}, [false, false, false]],
  ])('%s', (_what, status, facts, [starts, moves, over]) => {
    expect(roundStandingOf({ ...round, status, ...facts })).toEqual({ epoch: 1, roundId: 'r', moveNo: 3, starts, moves, over })
  })
})
