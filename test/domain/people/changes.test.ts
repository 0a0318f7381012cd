import { describe, expect, test } from '@jest/globals'
import { type Asking, endingAt, mayChangeAbsence, mayChangeFunction, mayChangeRole, overlap, periodAt, placeAbsence, placeHolding, type SpokenPeriod, type StoredHolding } from '../../../domain/people/changes.ts'
import type { Absence, OfferFunction } from '../../../domain/people/functions.ts'

// 10:00 in Copenhagen on a Thursday in winter time.
const now = '2026-11-26T09:00:00.000Z'
const codeOf = (answer: object | null): string => (answer !== null && 'code' in answer ? String(answer.code) : 'yes')

describe('a period as people say it', () => {
  const cases: readonly [string, SpokenPeriod, object][] = [
    ['from now until further notice', {}, { from: now, to: null }],
    ['from today: at 00:00, though that has passed', { fromDay: '2026-11-26' }, { from: '2026-11-25T23:00:00.000Z', to: null }],
    ['with today as its last day: to midnight', { lastDay: '2026-11-26' }, { from: now, to: '2026-11-26T23:00:00.000Z' }],
    ['over the turn of the clock in March', { fromDay: '2027-03-27', lastDay: '2027-03-28' }, { from: '2027-03-26T23:00:00.000Z', to: '2027-03-28T22:00:00.000Z' }],
    ['five years ahead, and no more', { fromDay: '2031-11-26' }, { from: '2031-11-25T23:00:00.000Z', to: null }],
    ['from yesterday', { fromDay: '2026-11-25' }, { kind: 'invalid', code: 'date-past', field: 'fromDay', params: { day: '2026-11-25' } }],
    ['until yesterday', { lastDay: '2026-11-25' }, { kind: 'invalid', code: 'date-past', field: 'lastDay', params: { day: '2026-11-25' } }],
    ['a day too far ahead', { fromDay: '2031-11-27' }, { kind: 'invalid', code: 'date-too-far', field: 'fromDay', params: { day: '2031-11-27' } }],
    ['to the end of the calendar', { lastDay: '9999-12-31' }, { kind: 'invalid', code: 'date-too-far', field: 'lastDay', params: { day: '9999-12-31' } }],
    ['that ends before it begins', { fromDay: '2026-12-02', lastDay: '2026-12-01' }, { kind: 'invalid', code: 'period-empty', field: 'lastDay' }],
  ]
  test.each(cases)('%s', (_title, spoken, expected) => expect(periodAt(spoken, now)).toEqual(expected))

  test('begins on the Copenhagen day, also between midnight there and in UTC', () => {
    expect(periodAt({ fromDay: '2026-11-27' }, '2026-11-26T23:30:00.000Z')).toEqual({ from: '2026-11-26T23:00:00.000Z', to: null })
    expect(codeOf(periodAt({ fromDay: '2026-11-26' }, '2026-11-26T23:30:00.000Z'))).toBe('date-past')
  })

  test('overlaps another where they have a moment in common, and not where one ends as the other begins', () => {
    expect(overlap({ from: 'a', to: 'c' }, { from: 'b', to: null })).toBe(true)
    expect(overlap({ from: 'a', to: 'b' }, { from: 'b', to: null })).toBe(false)
    expect(overlap({ from: 'b', to: null }, { from: 'a', to: 'b' })).toBe(false)
  })
})

const who = (roles: Asking['roles'], more: Partial<Asking> = {}): Asking => ({ personId: 'p-me', roles, manages: false, above: false, ...more })

describe('who may change a function', () => {
  const all: readonly OfferFunction[] = ['manager', 'staff', 'boardChair', 'municipalContact', 'centreChief']
  const table: readonly [string, Asking, readonly string[]][] = [
    ['an administrator', who(['administrator']), ['yes', 'yes', 'yes', 'yes', 'yes']],
    ['the head of the secretariat', who(['secretariatHead']), ['yes', 'yes', 'yes', 'yes', 'yes']],
    ['the offer\'s manager', who([], { manages: true }), ['not-allowed', 'yes', 'not-allowed', 'not-allowed', 'not-allowed']],
    ['the line above', who([], { above: true }), ['not-allowed', 'not-allowed', 'not-allowed', 'not-allowed', 'not-allowed']],
    ['a consultant, auditor, decider and reader', who(['consultant', 'auditor', 'decisionMaker', 'reader']), ['not-allowed', 'not-allowed', 'not-allowed', 'not-allowed', 'not-allowed']],
    ['nobody in particular', who([]), ['not-allowed', 'not-allowed', 'not-allowed', 'not-allowed', 'not-allowed']],
  ]
  test.each(table)('%s', (_title, asking, expected) => expect(all.map(fn => codeOf(mayChangeFunction(asking, fn, 'p-other')))).toEqual(expected))

  test('nobody their own', () => {
    expect(all.map(fn => codeOf(mayChangeFunction(who(['administrator']), fn, 'p-me')))).toEqual(all.map(() => 'own-function'))
    expect(codeOf(mayChangeFunction(who([], { manages: true }), 'staff', 'p-me'))).toBe('own-function')
  })
})

test('A general role is given and ended by an administrator alone, and never their own', () => {
  const roles: readonly Asking['roles'][] = [['administrator'], ['secretariatHead'], ['consultant'], []]
  expect(roles.map(one => codeOf(mayChangeRole(who(one), 'p-other')))).toEqual(['yes', 'not-allowed', 'not-allowed', 'not-allowed'])
  expect(codeOf(mayChangeRole(who(['administrator']), 'p-me'))).toBe('own-role')
})

test('An absence is the absent person\'s own, their line\'s and the secretariat\'s', () => {
  const askers = [who(['administrator']), who(['secretariatHead']), who([], { above: true }), who([], { manages: true }), who(['consultant']), who([])]
  expect(askers.map(one => codeOf(mayChangeAbsence(one, 'p-other')))).toEqual(['yes', 'yes', 'yes', 'not-allowed', 'not-allowed', 'not-allowed'])
  expect(codeOf(mayChangeAbsence(who([]), 'p-me'))).toBe('yes')
})

describe('a holding beside those there are', () => {
  const held = (id: string, personId: string, validFrom: string, validTo: string | null, fn: OfferFunction = 'manager'): StoredHolding => ({ id, unit: { kind: 'offer', id: 'T001' }, function: fn, personId, validFrom, validTo })
  const from5 = { from: '5', to: null }
  const place = (present: readonly StoredHolding[], more: { readonly function?: OfferFunction, readonly succeeds?: boolean } = {}, period: { from: string, to: string | null } = from5): unknown => {
    const placed = placeHolding({ function: 'manager', personId: 'p-new', succeeds: false, ...more }, period, present)
    return 'code' in placed ? placed.code : placed.succeeded.map(one => one.id)
  }
  test('stands where the seat is vacant, or falls vacant at that moment', () => {
    expect(place([])).toEqual([])
    expect(place([held('1', 'p-old', '1', '5')])).toEqual([])
  })
  test('is refused where somebody else has the seat, and lets them leave it where the new one succeeds them', () => {
    expect(place([held('1', 'p-old', '1', null)])).toBe('seat-taken')
    expect(place([held('1', 'p-old', '1', '6')])).toBe('seat-taken')
    expect(place([held('1', 'p-old', '1', null)], { succeeds: true })).toEqual(['1'])
  })
  test('succeeds nobody who begins at the same time or later: they would never have had it', () => {
    expect(place([held('1', 'p-old', '5', null)], { succeeds: true })).toBe('seat-taken')
    expect(place([held('1', 'p-old', '1', null), held('2', 'p-next', '8', null)], { succeeds: true })).toBe('seat-taken')
    expect(place([held('1', 'p-old', '1', null), held('2', 'p-next', '8', null)], { succeeds: true }, { from: '5', to: '8' })).toEqual(['1'])
  })
  test('is refused where the person has it then already', () => {
    expect(place([held('1', 'p-new', '7', null)])).toBe('holding-overlaps')
    expect(place([held('1', 'p-new', '1', null)], { succeeds: true })).toBe('holding-overlaps')
  })
  test('of staff or the municipality\'s contact stands beside others, who stay', () => {
    for (const fn of ['staff', 'municipalContact'] as const) expect(place([held('1', 'p-old', '1', null, fn)], { function: fn, succeeds: true })).toEqual([])
    for (const fn of ['boardChair', 'centreChief'] as const) expect(place([held('1', 'p-old', '1', null, fn)], { function: fn })).toBe('seat-taken')
  })
})

describe('an ending', () => {
  const since = '2026-01-01T00:00:00.000Z'
  const cases: readonly [string, { from: string, to: string | null }, string | undefined, object][] = [
    ['at once', { from: since, to: null }, undefined, { to: now }],
    ['with a last day', { from: since, to: null }, '2026-11-30', { to: '2026-11-30T23:00:00.000Z' }],
    ['earlier than it would have', { from: since, to: '2026-12-31T23:00:00.000Z' }, '2026-11-30', { to: '2026-11-30T23:00:00.000Z' }],
    ['of what has not begun withdraws it', { from: '2026-12-01T00:00:00.000Z', to: null }, undefined, { to: null }],
    ['before what has not begun withdraws it too', { from: '2026-12-01T00:00:00.000Z', to: null }, '2026-11-28', { to: null }],
    ['later than it ends is none', { from: since, to: '2026-11-28T23:00:00.000Z' }, '2026-11-30', { kind: 'invalid', code: 'ends-later', field: 'lastDay' }],
    ['of what has ended', { from: since, to: now }, undefined, { kind: 'conflict', code: 'already-ended' }],
    ['yesterday', { from: since, to: null }, '2026-11-25', { kind: 'invalid', code: 'date-past', field: 'lastDay', params: { day: '2026-11-25' } }],
  ]
  test.each(cases)('%s', (_title, stored, lastDay, expected) => expect(endingAt(stored, lastDay, now)).toEqual(expected))
})

describe('an absence beside those there are', () => {
  const away = (personId: string, deputyId: string, from: string, to: string): Absence => ({ personId, deputyId, from, to })
  const anna = away('p-anna', 'p-bo', '3', '7')
  const cases: readonly [string, readonly Absence[], string][] = [
    ['stands alone', [], 'yes'],
    ['stands beside one that ends as it begins, and one that begins as it ends', [away('p-anna', 'p-carl', '1', '3'), away('p-anna', 'p-carl', '7', '9')], 'yes'],
    ['not beside another of the same person', [away('p-anna', 'p-carl', '6', '9')], 'absence-overlaps'],
    ['whose deputy is away too goes on to the deputy\'s deputy', [away('p-bo', 'p-carl', '4', '5')], 'yes'],
    ['not where the deputy has named the absent person for some of the time', [away('p-bo', 'p-anna', '6', '9')], 'deputy-circle'],
    ['but where that was before or comes after', [away('p-bo', 'p-anna', '1', '3'), away('p-bo', 'p-anna', '7', '9')], 'yes'],
    ['not in a longer circle', [away('p-bo', 'p-carl', '4', '6'), away('p-carl', 'p-anna', '5', '8')], 'deputy-circle'],
    ['but in one that never closes at any one moment', [away('p-bo', 'p-carl', '3', '5'), away('p-carl', 'p-anna', '5', '8')], 'yes'],
    ['and ends on a circle it is no part of', [away('p-bo', 'p-carl', '3', '7'), away('p-carl', 'p-bo', '3', '7')], 'yes'],
  ]
  test.each(cases)('%s', (_title, present, expected) => expect(codeOf(placeAbsence(anna, present))).toBe(expected))
  test('not with the absent person as deputy', () => expect(codeOf(placeAbsence(away('p-anna', 'p-anna', '1', '2'), []))).toBe('deputy-self'))
})
