import { expect, test } from '@jest/globals'
import { isFailingLong } from '../../../domain/accreditation/failing-work.ts'

test.each([
  [1, '2030-03-04T08:00:00.000Z', false],
  [2, '2030-03-04T08:59:59.999Z', false],
  [2, '2030-03-04T09:00:00.000Z', true],
  [3, '2030-03-04T08:00:08.000Z', true],
  [9, '2030-03-05T08:00:00.000Z', true],
])('Work failed for the %sth time at %s, first at eight: failing for long: %s', (attempts, at, expected) => {
  expect(isFailingLong({ attempts, since: '2030-03-04T08:00:00.000Z', at })).toBe(expected)
})
