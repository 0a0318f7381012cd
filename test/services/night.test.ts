// When a night's comparison is due: once after three o'clock in Copenhagen, summer and winter.
import { expect, test } from '@jest/globals'
import { isNightDue } from '../../services/comparing.ts'

test.each([
  ['never before', null, '2026-11-26T12:00:00.000Z', true],
  ['yesterday noon, now just before three in winter', '2026-11-25T11:00:00.000Z', '2026-11-26T01:59:59.999Z', false],
  ['yesterday noon, now three in winter', '2026-11-25T11:00:00.000Z', '2026-11-26T02:00:00.000Z', true],
  ['this night already', '2026-11-26T02:00:05.000Z', '2026-11-26T22:00:00.000Z', false],
  ['this night already, now past midnight', '2026-11-26T02:00:05.000Z', '2026-11-26T23:30:00.000Z', false],
  ['yesterday noon, now three in summer', '2026-07-01T11:00:00.000Z', '2026-07-02T01:00:00.000Z', true],
  ['yesterday noon, now just before three in summer', '2026-07-01T11:00:00.000Z', '2026-07-02T00:59:59.999Z', false],
])('Last begun %s', (_when, last, at, due) => { expect(isNightDue(last, at)).toBe(due) })
