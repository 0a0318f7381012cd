import { describe, expect, test } from '@jest/globals'
import { decideModelAct, mayDraftModel } from '../../../domain/quality-model/status.ts'
import type { ModelAct, ModelStatus } from '../../../domain/quality-model/status.ts'
import type { Role } from '../../../domain/people/functions.ts'

const statuses: readonly ModelStatus[] = ['draft', 'inHearing', 'approved', 'inForce', 'superseded']
const roles: readonly Role[] = ['consultant', 'secretariatHead', 'administrator', 'decisionMaker', 'auditor', 'reader']

// act, roles that may, the one status it starts from, the status it leads to
const table: readonly [ModelAct, readonly Role[], ModelStatus, ModelStatus][] = [
  ['openHearing', ['secretariatHead', 'administrator'], 'draft', 'inHearing'],
  ['sendBack', ['secretariatHead'], 'inHearing', 'draft'],
  ['approve', ['secretariatHead'], 'inHearing', 'approved'],
  ['putInForce', ['secretariatHead', 'administrator'], 'approved', 'inForce'],
]

describe.each(table)('%s', (act, mayRoles, from, to) => {
  test(`It leads from ${from} to ${to} for those who may`, () => {
    for (const role of mayRoles) expect(decideModelAct(from, act, [role])).toEqual({ to })
  })
  test('It is refused from every other status, saying which', () => {
    for (const status of statuses.filter(other => other !== from)) {
      expect(decideModelAct(status, act, ['secretariatHead'])).toEqual({ refused: { kind: 'conflict', code: 'model-status', params: { status, needed: from } } })
    }
  })
  test('It is refused to everybody else, before anything is said of the status', () => {
    const others = roles.filter(role => !mayRoles.includes(role))
    for (const status of statuses) expect(decideModelAct(status, act, others)).toEqual({ refused: { kind: 'forbidden', code: 'not-allowed' } })
    expect(decideModelAct(from, act, [])).toEqual({ refused: { kind: 'forbidden', code: 'not-allowed' } })
  })
  test('One fitting role among several is enough', () => {
    expect(decideModelAct(from, act, ['auditor', 'secretariatHead'])).toEqual({ to })
  })
})

test('A new version is written by the head of the secretariat or the administrator only', () => {
  expect(roles.filter(role => mayDraftModel([role]))).toEqual(['secretariatHead', 'administrator'])
  expect(mayDraftModel([])).toBe(false)
})
