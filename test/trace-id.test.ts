import { expect, test } from '@jest/globals'
import { traceIdOf } from '../api/trace-id.ts'

const own = '0b7c1f3e-4a52-4c9e-8d21-5f60a9b3c7d4'
const trace = '4bf92f3577b34da6a3ce929d0e0e4736'

test.each([
  ['given by the proxy', `00-${trace}-00f067aa0ba902b7-01`, trace],
  ['none given', undefined, '0b7c1f3e4a524c9e8d215f60a9b3c7d4'],
  ['of noughts', `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`, '0b7c1f3e4a524c9e8d215f60a9b3c7d4'],
  ['with a parent of noughts', `00-${trace}-${'0'.repeat(16)}-01`, '0b7c1f3e4a524c9e8d215f60a9b3c7d4'],
  ['in capitals', `00-${trace.toUpperCase()}-00f067aa0ba902b7-01`, '0b7c1f3e4a524c9e8d215f60a9b3c7d4'],
  ['that is hostile', `00-${trace}-00f067aa0ba902b7-01\n{"level":60}`, '0b7c1f3e4a524c9e8d215f60a9b3c7d4'],
])('The id of a trace %s', (_what, header, expected) => {
  expect(traceIdOf(header, own)).toBe(expected)
})
