import { describe, expect, test } from '@jest/globals'
import { type Score, scoreFaults, type Scores, valuesOf } from '../../../domain/supervision/scores.ts'
import { shippedModel } from './shipped.ts'

const notRelevant = 'notRelevant'
/** Scores of one criterion's indicators in their order: a, b, c, d. */
const given = (rows: Readonly<Record<string, readonly Score[]>>): Scores =>
  Object.fromEntries(Object.entries(rows).flatMap(([criterion, scores]) => scores.map((score, index) => [`${criterion}.${'abcd'[index] ?? ''}`, score])))

const all2014: Readonly<Record<string, readonly Score[]>> = {
  '2014.K01': [3, 4, 5], '2014.K02': [2, 2, 2, 3],
  '2014.K03': [3, 4, 4], '2014.K04': [5, 4], '2014.K05': [2, 3, 3], '2014.K06': [4, 4], '2014.K07': [1],
  '2014.K08': [1, 1, 2], '2014.K09': [2, 2, 3], '2014.K10': [5, 5], '2014.K11': [1, 1, 1], '2014.K12': [1], '2014.K13': [2], '2014.K14': [4, 4, 5],
}
const all2017: Readonly<Record<string, readonly Score[]>> = {
  '2017.K01': [5, 5, 5], '2017.K02': [1, 1, 1, 1], '2017.K03': [4, 3, 4, 4],
  '2017.K04': [4, 5], '2017.K05': [3, 4, 4], '2017.K06': [3, 3], '2017.K07': [1],
  '2017.K08': [4, 4, notRelevant], '2017.K09': [3, 3, 4], '2017.K10': [3, 4], '2017.K11': [2, 3, 3],
}
const themes = (version: string, rows: Readonly<Record<string, readonly Score[]>>): readonly (number | null)[] => valuesOf(shippedModel(version), given(rows)).map((one) => one.value)
const criteria = (version: string, rows: Readonly<Record<string, readonly Score[]>>): Readonly<Record<string, number | null>> =>
  Object.fromEntries(valuesOf(shippedModel(version), given(rows)).flatMap((one) => one.criteria.map(({ id, value }) => [id, value])))

describe('Criteria and themes are means', () => {
  test('In 2014 each criterion is the mean of its indicators, halves rounded up to one decimal', () => {
    expect(criteria('2014', all2014)).toEqual({
      '2014.K01': 4, '2014.K02': 2.3, '2014.K03': 3.7, '2014.K04': 4.5, '2014.K05': 2.7, '2014.K06': 4, '2014.K07': 1,
      '2014.K08': 1.3, '2014.K09': 2.3, '2014.K10': 5, '2014.K11': 1, '2014.K12': 1, '2014.K13': 2, '2014.K14': 4.3,
    })
  })

  // Målgrupper, metoder og resultater: (11/3 + 9/2 + 8/3 + 4 + 1) / 5 = 3.1667. The mean of its eleven indicators would be 3.4.
  test('A theme of 2014 is the mean of its criteria, and not of all indicators under it', () => {
    expect(themes('2014', all2014)).toEqual([4, 2.3, 3.2, 1.8, 5, 1.3, 4.3])
  })

  // Sundhed og trivsel: (9/2 + 11/3 + 3 + 1) / 4 = 3.0417. Of values rounded before, (4.5 + 3.7 + 3 + 1) / 4 = 3.05, it would be 3.1.
  test('In 2017 a theme is of exact values: it is rounded once', () => {
    expect(themes('2017', all2017)).toEqual([5, 1, 3.8, 3, 3.7, 3.5, 2.7])
  })

  test('What is not relevant counts neither way', () => {
    expect(themes('2014', { ...all2014, '2014.K01': [3, 5, notRelevant], '2014.K07': [notRelevant] })).toEqual([4, 2.3, 3.7, 1.8, 5, 1.3, 4.3])
    expect(criteria('2014', { ...all2014, '2014.K07': [notRelevant] })['2014.K07']).toBeNull()
  })

  test('A theme of which nothing is relevant has no value and misses nothing', () => {
    expect(valuesOf(shippedModel('2014'), given({ ...all2014, '2014.K10': [notRelevant, notRelevant] }))[4]).toEqual({ id: '2014.T5', value: null, missing: [], criteria: [{ id: '2014.K10', value: null, missing: [] }] })
  })

  test('Where a score is missing its criterion and theme have no value and say which; the others have theirs', () => {
    const { '2014.K12': _, ...rows } = all2014
    expect(themes('2014', { ...rows, '2014.K03': [3] })).toEqual([4, 2.3, null, 1.8, 5, null, 4.3])
    expect(valuesOf(shippedModel('2014'), given({ ...rows, '2014.K03': [3] })).map((one) => one.missing)).toEqual([[], [], ['2014.K03.b', '2014.K03.c'], [], [], ['2014.K12.a'], []])
  })

  test('With no scores at all nothing has a value', () => {
    expect(themes('2017', {})).toEqual([null, null, null, null, null, null, null])
  })

  test('L 200 has no values, with whatever scores', () => {
    expect(themes('2025-L200', all2017)).toEqual([])
  })

  test('A score of another model\'s indicator is no score of this one', () => {
    expect(scoreFaults(shippedModel('2014'), given(all2014))).toEqual([])
    expect(scoreFaults(shippedModel('2014'), { '2014.K01.a': 3, '2017.K01.a': 3 }).map(({ code, field }) => [code, field])).toEqual([['indicator-unknown', 'scores.2017.K01.a']])
  })
})
