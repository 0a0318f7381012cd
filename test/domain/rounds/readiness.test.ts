import { describe, expect, test } from '@jest/globals'
import { paceOf, waitBeforeStart } from '../../../domain/rounds/pace.ts'
import { type OfferReadiness, startBlocks } from '../../../domain/rounds/readiness.ts'

const ready: OfferReadiness = { offerId: 'T001', covered: true, lifecycle: { status: 'inOperation' }, running: null, sameCycle: null, hasManager: true, requirements: 24, otherRound: null }
const round = { from: '2027-01-04', to: '2028-12-31', cycle: '2027' }
const codes = (change: Partial<OfferReadiness>): readonly string[] => startBlocks({ ...ready, ...change }, round).map(({ code }) => code)

describe('An offer of a round', () => {
  test('that is covered, led and free can be started', () => { expect(startBlocks(ready, round)).toEqual([]) })

  test.each<[string, Partial<OfferReadiness>, string[]]>([
    ['is not covered', { covered: false }, ['offer-not-covered']],
    ['closes on the last day of the round', { lifecycle: { status: 'closing', closes: '2028-12-31' } }, ['offer-closing']],
    ['closes the day after the round', { lifecycle: { status: 'closing', closes: '2029-01-01' } }, []],
    ['is merged within it', { lifecycle: { status: 'merging', mergesInto: 'T002', at: '2027-06-01' } }, ['offer-merging']],
    ['is merged after it', { lifecycle: { status: 'merging', mergesInto: 'T002', at: '2029-06-01' } }, []],
    ['opens on its first day', { lifecycle: { status: 'new', opened: '2027-01-04' } }, []],
    ['opens later', { lifecycle: { status: 'new', opened: '2027-01-05' } }, ['offer-not-open-yet']],
    ['has no requirement of the model', { requirements: 0 }, ['no-requirement-left']],
    ['has a case of another cycle running', { running: { caseId: 'c1', cycle: '2025' } }, ['case-running']],
    ['has the case of this cycle, still running', { running: { caseId: 'c1', cycle: '2027' }, sameCycle: 'c1' }, ['case-exists']],
    ['has the case of this cycle, ended', { sameCycle: 'c1' }, ['case-exists']],
    ['has no leader', { hasManager: false }, ['offer-without-manager']],
    ['is planned in another round', { otherRound: 'Forår' }, ['offer-in-other-round']],
    ['has several reasons: all are told', { covered: false, hasManager: false, running: { caseId: 'c1', cycle: '2025' } }, ['offer-not-covered', 'case-running', 'offer-without-manager']],
  ])('that %s', (_what, change, expected) => { expect(codes(change)).toEqual(expected) })

  test('is told which case is in the way, and when it closes', () => {
    expect(startBlocks({ ...ready, running: { caseId: 'c1', cycle: '2025' }, lifecycle: { status: 'closing', closes: '2027-05-01' } }, round)).toEqual([
      { kind: 'conflict', code: 'offer-closing', params: { offerId: 'T001', day: '2027-05-01' } },
      { kind: 'conflict', code: 'case-running', params: { offerId: 'T001', accreditationId: 'c1', link: '/api/v1/accreditations/c1', cycle: '2025' } },
    ])
  })
})

describe('The pace of a round', () => {
  test.each([[20, 5, 15_000], [1, 1, 60_000], [3, 1, 20_000], [4, 1, 15_000], [60, 15, 15_000], [600, 150, 15_000]])('of %i a minute is %i within %i ms', (perMinute, starts, everyMs) => {
    expect(paceOf(perMinute)).toEqual({ starts, everyMs })
  })

  const at = '2027-01-04T09:00:30.000Z'
  const ago = (...seconds: number[]): string[] => seconds.map((s) => new Date(Date.parse(at) - s * 1000).toISOString())
  test.each<[string, number[], number, number]>([
    ['nothing has been started', [], 20, 0],
    ['four were started just now', [0, 0, 0, 0], 20, 0],
    ['five were started, the first ten seconds ago', [1, 2, 3, 4, 10], 20, 5000],
    ['five were started, the first fifteen seconds ago', [1, 2, 3, 4, 15], 20, 0],
    ['seven were started, the fifth latest six seconds ago', [1, 2, 3, 4, 6, 40, 50], 20, 9000],
    ['one a minute: the last half a minute ago', [30], 1, 30_000],
  ])('waits when %s', (_what, seconds, perMinute, expected) => { expect(waitBeforeStart(ago(...seconds), perMinute, at)).toBe(expected) })
})
