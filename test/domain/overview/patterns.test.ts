import { describe, expect, test } from '@jest/globals'
import { fewest, type GroupCount, patternsOf } from '../../../domain/overview/patterns.ts'
import { scopeOf } from '../../../domain/overview/scope.ts'

const cell = (group: string, offers: number, discordance = 0, goodPractice = 0): GroupCount => ({ group, requirementId: 'KV01', pair: 'modelPractice', offers, discordance, goodPractice })
const told = (...groups: readonly GroupCount[]) => patternsOf(groups).map(({ group, offers }) => [group, offers] as const)

describe('Patterns over offers', () => {
  test.each<[string, GroupCount[], (readonly [string | null, number])[]]>([
    ['four offers: nothing', [cell('a', 4)], []],
    ['five offers in one area', [cell('a', 5)], [[null, 5], ['a', 5]]],
    ['five offers in two areas: only the whole', [cell('a', 2), cell('b', 3)], [[null, 5]]],
    ['two large areas', [cell('a', 5), cell('b', 7)], [[null, 12], ['b', 7], ['a', 5]]],
    ['a small area beside two large: the smaller of the large is withheld too', [cell('a', 5), cell('b', 7), cell('c', 1)], [[null, 13], ['b', 7]]],
    ['small areas that are five together', [cell('a', 9), cell('b', 3), cell('c', 2)], [[null, 14], ['a', 9]]],
    ['one large and one small area: only the whole', [cell('a', 9), cell('b', 4)], [[null, 13]]],
    ['an area where it was not examined is none', [cell('a', 6), cell('b', 0)], [[null, 6], ['a', 6]]],
  ])('%s', (_what, groups, expected) => { expect(told(...groups)).toEqual(expected) })

  test('counts offers with findings and with særlig god praksis, each requirement and pair by itself', () => {
    expect(patternsOf([cell('a', 6, 2, 1), cell('b', 8, 0, 3), { ...cell('a', 4, 4), pair: 'modelDescription' }])).toEqual([
      { group: null, requirementId: 'KV01', pair: 'modelPractice', offers: 14, discordance: 2, goodPractice: 4 },
      { group: 'b', requirementId: 'KV01', pair: 'modelPractice', offers: 8, discordance: 0, goodPractice: 3 },
      { group: 'a', requirementId: 'KV01', pair: 'modelPractice', offers: 6, discordance: 2, goodPractice: 1 },
    ])
  })

  test('However many offers four areas have, no number tells of fewer than five, neither by itself nor less the others', () => {
    let some = 0
    for (let n = 0; n < 11 ** 4; n += 1) {
      const sizes = [n % 11, Math.floor(n / 11) % 11, Math.floor(n / 121) % 11, Math.floor(n / 1331)]
      const [whole, ...groups] = told(...sizes.map((offers, index) => cell('abcd'.charAt(index), offers)))
      if (!whole) continue
      const rest = whole[1] - groups.reduce((sum, [, offers]) => sum + offers, 0)
      if (whole[1] < fewest || groups.some(([, offers]) => offers < fewest) || (rest > 0 && rest < fewest)) throw new Error(`${sizes.join(', ')} gives ${JSON.stringify([whole, ...groups])}`)
      some += groups.length
    }
    // Control: it is not by telling nothing.
    expect(some).toBeGreaterThan(10_000)
  })
})

describe('The offers below somebody', () => {
  const offer = (id: string) => ({ kind: 'offer', id }) as const
  test.each<[string, Parameters<typeof scopeOf>, ReturnType<typeof scopeOf>]>([
    ['the secretariat\'s head: all', [['secretariatHead'], []], 'all'],
    ['a reader: all', [['reader'], []], 'all'],
    ['an auditor: none', [['auditor'], []], null],
    ['staff: none', [[], [{ unit: offer('T001'), function: 'staff' }]], null],
    ['a leader of two offers', [['auditor'], [{ unit: offer('T002'), function: 'manager' }, { unit: offer('T001'), function: 'manager' }]], { centreIds: [], offerIds: ['T001', 'T002'] }],
    ['a centre\'s chief who leads an offer elsewhere', [[], [{ unit: { kind: 'centre', id: 'c1' }, function: 'centreChief' }, { unit: offer('T009'), function: 'manager' }]], { centreIds: ['c1'], offerIds: ['T009'] }],
  ])('%s', (_who, [roles, functions], expected) => { expect(scopeOf(roles, functions)).toEqual(expected) })
})
