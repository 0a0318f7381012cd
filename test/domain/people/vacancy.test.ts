// When nobody acted for a function: spans by hand.
import { expect, test } from '@jest/globals'
import type { Absence, FunctionHolding } from '../../../domain/people/functions.ts'
import { joined, type Span, vacantSpans, without } from '../../../domain/people/vacancy.ts'

const day = (n: number): string => `2026-11-${String(n).padStart(2, '0')}T08:00:00.000Z`
const held = (personId: string, from: number, to: number | null = null, fn: 'manager' | 'staff' = 'manager'): FunctionHolding =>
  ({ unit: { kind: 'offer', id: 'T004' }, function: fn, personId, validFrom: day(from), validTo: to === null ? null : day(to) })
const away = (personId: string, deputyId: string, from: number, to: number): Absence => ({ personId, deputyId, from: day(from), to: day(to) })
/** Spans as day numbers, and back. */
const span = (from: number, to: number): Span => ({ from: day(from), to: day(to) })
const days = (spans: readonly Span[]): readonly string[] => spans.map(({ from, to }) => `${Number(from.slice(8, 10))}–${Number(to.slice(8, 10))}`)
const vacant = (holdings: readonly FunctionHolding[], absences: readonly Absence[] = []) => days(vacantSpans({ kind: 'offer', id: 'T004' }, 'manager', holdings, absences, day(10), day(20)))

test.each<[string, readonly FunctionHolding[], readonly Absence[], readonly string[]]>([
  ['held all the time', [held('anna', 1)], [], []],
  ['held by nobody', [], [], ['10–20']],
  ['held by the wrong function', [held('anna', 1, null, 'staff')], [], ['10–20']],
  ['left in the middle', [held('anna', 1, 14)], [], ['14–20']],
  ['taken over without a gap', [held('anna', 1, 14), held('bo', 14)], [], []],
  ['taken over after a gap', [held('anna', 1, 14), held('bo', 17)], [], ['14–17']],
  ['filled at last', [held('bo', 17)], [], ['10–17']],
  ['two gaps', [held('anna', 1, 12), held('bo', 13, 15), held('carl', 18)], [], ['12–13', '15–18']],
  ['two share it, one leaves', [held('anna', 1, 12), held('bo', 1)], [], []],
  ['the holder away, a deputy there', [held('anna', 1)], [away('anna', 'bo', 12, 15)], []],
  ['holder and deputy away for each other', [held('anna', 1)], [away('anna', 'bo', 11, 15), away('bo', 'anna', 13, 18)], ['13–15']],
  ['gaps that touch are one', [held('anna', 1, 13)], [away('anna', 'bo', 12, 16), away('bo', 'anna', 12, 16)], ['12–20']],
  ['changes outside the time asked about are none', [held('anna', 1, 25)], [away('anna', 'bo', 2, 5), away('bo', 'anna', 2, 5)], []],
])('%s', (_title, holdings, absences, expected) => {
  expect(vacant(holdings, absences)).toEqual(expected)
})

test('No time asked about has no gap.', () => {
  expect(vacantSpans({ kind: 'offer', id: 'T004' }, 'manager', [], [], day(10), day(10))).toEqual([])
})

test('Spans that touch or overlap are one, in any order.', () => {
  expect(days(joined([span(15, 18), span(10, 12), span(12, 13), span(16, 17)]))).toEqual(['10–13', '15–18'])
})

test('What is taken out of a span leaves what is before and after it.', () => {
  expect(days(without([span(10, 20)], [span(12, 14), span(16, 17)]))).toEqual(['10–12', '14–16', '17–20'])
  expect(days(without([span(10, 13), span(15, 20)], [span(12, 16)]))).toEqual(['10–12', '16–20'])
  expect(days(without([span(10, 20)], [span(8, 10), span(20, 22)]))).toEqual(['10–20'])
  expect(days(without([span(10, 20)], [span(9, 21)]))).toEqual([])
})
