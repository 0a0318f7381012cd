import { describe, expect, test } from '@jest/globals'
import { actingFor, functionsOf, holdersOf, lineAbove, managersOrAbove, standsInLine } from '../../../domain/people/functions.ts'
import type { Absence, FunctionHolding, OfferFunction, Unit } from '../../../domain/people/functions.ts'

const offer: Unit = { kind: 'offer', id: 'T004' }
const centre: Unit = { kind: 'centre', id: 'nord' }
const day = (date: string): string => `${date}T00:00:00.000Z`
const now = day('2026-11-23')

const holding = (unit: Unit, fn: OfferFunction, personId: string, from = '2025-01-01', to: string | null = null): FunctionHolding =>
  ({ unit, function: fn, personId, validFrom: day(from), validTo: to === null ? null : day(to) })
const away = (personId: string, deputyId: string, from = '2026-11-20', to = '2026-11-27'): Absence =>
  ({ personId, deputyId, from: day(from), to: day(to) })

const manager = holding(offer, 'manager', 'p-anna')

describe('who acts for a function', () => {
  const cases: readonly [string, readonly FunctionHolding[], readonly Absence[], readonly string[]][] = [
    ['its holder', [manager], [], ['p-anna']],
    ['nobody where nobody was ever given it', [], [], []],
    ['nobody where the holder of another function is there', [holding(offer, 'staff', 'p-bo')], [], []],
    ['nobody where the function is held at another offer', [holding({ kind: 'offer', id: 'T005' }, 'manager', 'p-bo')], [], []],
    ['nobody where a centre has the same id as the offer', [holding({ kind: 'centre', id: 'T004' }, 'manager', 'p-bo')], [], []],
    ['the new holder from the very instant of the change', [holding(offer, 'manager', 'p-anna', '2025-01-01', '2026-11-23'), holding(offer, 'manager', 'p-bo', '2026-11-23')], [], ['p-bo']],
    ['the former holder until the change', [holding(offer, 'manager', 'p-anna', '2025-01-01', '2026-11-24'), holding(offer, 'manager', 'p-bo', '2026-11-24')], [], ['p-anna']],
    ['nobody after the last holder has left', [holding(offer, 'manager', 'p-anna', '2025-01-01', '2026-11-01')], [], []],
    ['both where two share it', [manager, holding(offer, 'manager', 'p-bo')], [], ['p-anna', 'p-bo']],
    ['the deputy while the holder is away', [manager], [away('p-anna', 'p-bo')], ['p-bo']],
    ['the holder again on the day the absence ends', [manager], [away('p-anna', 'p-bo', '2026-11-01', '2026-11-23')], ['p-anna']],
    ['the deputy on the day the absence begins', [manager], [away('p-anna', 'p-bo', '2026-11-23', '2026-11-30')], ['p-bo']],
    ['the holder before an absence to come', [manager], [away('p-anna', 'p-bo', '2026-12-01', '2026-12-10')], ['p-anna']],
    ['the deputy of the deputy', [manager], [away('p-anna', 'p-bo'), away('p-bo', 'p-carl')], ['p-carl']],
    ['nobody where two are away for each other', [manager], [away('p-anna', 'p-bo'), away('p-bo', 'p-anna')], []],
    ['nobody where a person is named as their own deputy', [manager], [away('p-anna', 'p-anna')], []],
    ['nobody in a longer circle', [manager], [away('p-anna', 'p-bo'), away('p-bo', 'p-carl'), away('p-carl', 'p-bo')], []],
    ['the deputy of the absence that began last', [manager], [away('p-anna', 'p-bo', '2026-11-01'), away('p-anna', 'p-carl', '2026-11-22')], ['p-carl']],
    ['one person once, though both holders have the same deputy', [manager, holding(offer, 'manager', 'p-bo')], [away('p-anna', 'p-carl'), away('p-bo', 'p-carl')], ['p-carl']],
    ['one person once, though they hold it and stand in for the other holder', [manager, holding(offer, 'manager', 'p-bo')], [away('p-anna', 'p-bo')], ['p-bo']],
  ]
  test.each(cases)('%s', (_title, holdings, absences, expected) => {
    expect(holdersOf(offer, 'manager', holdings, absences, now)).toEqual(expected)
  })

  test('A person who is there acts for themselves', () => {
    expect(actingFor('p-anna', [], now)).toBe('p-anna')
  })
})

describe('the line above an offer', () => {
  const municipal = { id: 'T004', centreId: 'nord', ownership: 'municipal', hasBoard: false } as const
  const selfOwned = { id: 'T004', centreId: 'nord', ownership: 'selfOwned', hasBoard: true } as const
  const chair = holding(offer, 'boardChair', 'p-chair')
  const chief = holding(centre, 'centreChief', 'p-chief')
  const contact = holding(offer, 'municipalContact', 'p-contact')

  test('A municipal offer has the chief of its centre above it', () => {
    expect(lineAbove(municipal, [chair, chief, contact], [], now)).toEqual(['p-chief'])
  })
  test('A self-owned offer has the chair of its board above it, and not the centre or the municipality\'s contact', () => {
    expect(lineAbove(selfOwned, [chair, chief, contact], [], now)).toEqual(['p-chair'])
  })
  test('A self-owned offer without a board has the chief of its centre above it', () => {
    expect(lineAbove({ ...selfOwned, hasBoard: false }, [chair, chief], [], now)).toEqual(['p-chief'])
  })
  test('A vacant chair passes the line on to the chief of the centre, never to the municipality\'s contact', () => {
    expect(lineAbove(selfOwned, [chief, contact], [], now)).toEqual(['p-chief'])
  })
  test('The chair\'s deputy stands above while the chair is away', () => {
    expect(lineAbove(selfOwned, [chair, chief], [away('p-chair', 'p-vice')], now)).toEqual(['p-vice'])
  })
  test('Nobody is above where chair and chief are both vacant: the caller knows the last resort', () => {
    expect(lineAbove(selfOwned, [contact], [], now)).toEqual([])
  })
  test('The chief of another centre is not above', () => {
    expect(lineAbove(municipal, [holding({ kind: 'centre', id: 'syd' }, 'centreChief', 'p-other')], [], now)).toEqual([])
  })
  test('A manager\'s duties are the manager\'s while there is one', () => {
    expect(managersOrAbove(municipal, [manager, chief], [], now)).toEqual(['p-anna'])
  })
  test('A manager\'s duties go to the line above while the function is vacant', () => {
    expect(managersOrAbove(municipal, [chief], [], now)).toEqual(['p-chief'])
    expect(managersOrAbove(selfOwned, [chair, chief], [], now)).toEqual(['p-chair'])
  })
})

describe('the functions of a person', () => {
  test('A person has their own functions and those they stand in for', () => {
    const other: Unit = { kind: 'offer', id: 'T005' }
    expect(functionsOf('p-bo', [holding(other, 'manager', 'p-bo'), manager], [away('p-anna', 'p-bo')], now)).toEqual([
      { unit: other, function: 'manager', asDeputy: false },
      { unit: offer, function: 'manager', asDeputy: true },
    ])
  })
  test('A person who is away has none of their functions meanwhile', () => {
    expect(functionsOf('p-anna', [manager], [away('p-anna', 'p-bo')], now)).toEqual([])
  })
  test('A function held and stood in for at once counts as held, in either order', () => {
    const shared = [manager, holding(offer, 'manager', 'p-bo')]
    const held = [{ unit: offer, function: 'manager', asDeputy: false }]
    expect(functionsOf('p-bo', shared, [away('p-anna', 'p-bo')], now)).toEqual(held)
    expect(functionsOf('p-bo', shared.toReversed(), [away('p-anna', 'p-bo')], now)).toEqual(held)
  })
  test('A function that has ended is not among them', () => {
    expect(functionsOf('p-anna', [holding(offer, 'manager', 'p-anna', '2025-01-01', '2026-11-23')], [], now)).toEqual([])
  })
})

describe('who stands in the line of leaders', () => {
  const selfOwned = { id: 'T004', centreId: 'nord', ownership: 'selfOwned', hasBoard: true } as const
  const chair = holding(offer, 'boardChair', 'p-chair')
  const chief = holding(centre, 'centreChief', 'p-chief')
  const stands = (personId: string, holdings: readonly FunctionHolding[], absences: readonly Absence[] = []) => standsInLine(selfOwned, personId, holdings, absences, now)

  test('chair and chief both, though the chair alone is the line above', () => {
    expect([stands('p-chair', [chair, chief]), stands('p-chief', [chair, chief])]).toEqual([true, true])
  })

  test('a chief on leave, and the deputy as well', () => {
    const leave = [away('p-chief', 'p-deputy')]
    expect([stands('p-chief', [chief], leave), stands('p-deputy', [chief], leave), stands('p-deputy', [chief])]).toEqual([true, true, false])
  })

  test('nobody who did, leads another centre, or works at the offer', () => {
    expect(stands('p-chief', [holding(centre, 'centreChief', 'p-chief', '2025-01-01', '2026-11-01')])).toBe(false)
    expect(stands('p-chief', [holding({ kind: 'centre', id: 'syd' }, 'centreChief', 'p-chief')])).toBe(false)
    expect(stands('p-anna', [manager])).toBe(false)
  })
})
