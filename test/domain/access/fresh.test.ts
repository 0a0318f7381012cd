import { expect, test } from '@jest/globals'
import { freshOperations, mayNow } from '../../../domain/access/fresh.ts'
import { accessRules } from '../../../domain/access/rules.ts'

const now = new Date('2026-11-23T09:00:00Z')
test.each([
  ['just signed in', { via: 'session', provedAt: now }, null],
  ['nine minutes and fifty-nine seconds', { via: 'session', provedAt: new Date('2026-11-23T08:50:01Z') }, null],
  ['ten minutes', { via: 'session', provedAt: new Date('2026-11-23T08:50:00Z') }, 'sign-in-again'],
  ['nobody knows when', { via: 'session' }, 'sign-in-again'],
  ['a token', { via: 'token', provedAt: now }, 'session-required'],
] as const)('%s', (_what, proof, code) => {
  expect(mayNow(proof, now)?.code ?? null).toBe(code)
})

test('Every operation that asks for a new proof is one of the service', () => {
  expect([...freshOperations].filter((one) => !Object.hasOwn(accessRules, one))).toStrictEqual([])
})
