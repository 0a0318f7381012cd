import { describe, expect, test } from '@jest/globals'
import { codeTyped, inFours, recoveryRules, stepAt } from '../../../domain/access/second-factor.ts'

describe('A code as it is typed', () => {
  test.each([
    ['123456', { kind: 'app', code: '123456' }],
    [' 123 456 ', { kind: 'app', code: '123456' }],
    ['000000', { kind: 'app', code: '000000' }],
    ['abcd-efgh-jklm-2345', { kind: 'recovery', code: 'ABCDEFGHJKLM2345' }],
    ['ABCD EFGH JKLM 2345', { kind: 'recovery', code: 'ABCDEFGHJKLM2345' }],
    ['12345', null], ['1234567', null], ['１２３４５６', null], ['ABCD-EFGH-JKLM-234', null], ['ABCD-EFGH-JKLM-0I1O', null], ['', null], ['12345a', null],
  ])('%j is %j', (typed, expected) => {
    expect(codeTyped(typed)).toStrictEqual(expected)
  })
})

test('The letters of recovery codes are thirty-two, each once, and none is taken for another', () => {
  expect([recoveryRules.alphabet.length, new Set(recoveryRules.alphabet).size, /[IO01]/.test(recoveryRules.alphabet)]).toStrictEqual([32, 32, false])
})

test('Groups of four, and steps of thirty seconds', () => {
  expect([inFours('ABCDEFGHIJ'), inFours('ABCDEFGH', '-'), inFours('')]).toStrictEqual(['ABCD EFGH IJ', 'ABCD-EFGH', ''])
  expect([stepAt(new Date(0)), stepAt(new Date(29_999)), stepAt(new Date(30_000)), stepAt(new Date(59_000))]).toStrictEqual([0, 0, 1, 1])
})
