import { describe, expect, test } from '@jest/globals'
import { inputHash } from '../../reports/audit-report.ts'
import { canonicalJson, sha256 } from '../../reports/canonical-json.ts'
import { ordinary } from './samples/audit-report.ts'

describe('canonical JSON', () => {
  test('sorts keys by code unit at every depth and keeps the order of lists', () => {
    expect(canonicalJson({ b: 1, a: { å: 1, z: [3, 1, { d: 1, c: 2 }] }, B: null })).toBe('{"B":null,"a":{"z":[3,1,{"c":2,"d":1}],"å":1},"b":1}')
  })

  test('leaves out what is undefined', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}')
  })

  test('hashes text as UTF-8', () => {
    expect(sha256('æ')).toBe('889be819e24eaa58cd98ff071bc5aa9d9d6b3fea8d62c6cd43778c7370d2bf60')
  })
})

describe('the hash of a report’s input', () => {
  test('is the same for the same content in another order', () => {
    const { status, offer: { name, ...offer }, ...rest } = ordinary
    expect(inputHash({ ...rest, offer: { ...offer, name }, status })).toBe(inputHash(ordinary))
  })

  test('is another one when a single letter differs', () => {
    expect(inputHash({ ...ordinary, conclusion: `${ordinary.conclusion} ` })).not.toBe(inputHash(ordinary))
  })
})
