import { describe, expect, test } from '@jest/globals'
import type { Role } from '../../../domain/people/functions.ts'
import { dayRefusal, takeBackRefusal } from '../../../domain/quality-model/coming.ts'
import type { ModelStatus } from '../../../domain/quality-model/status.ts'

const today = '2026-11-27'
const approved = { status: 'approved', comesIntoForceOn: null } as const
const choose = (on: string, { status = 'approved', taken = false, roles = ['administrator'] }: { readonly status?: ModelStatus; readonly taken?: boolean; readonly roles?: readonly Role[] } = {}) =>
  dayRefusal({ status, comesIntoForceOn: null }, on, { today, taken, roles })?.code ?? 'chosen'

describe('The day on which a version comes into force', () => {
  test.each([
    ['2026-11-26', 'model-day-not-ahead'],
    ['2026-11-27', 'model-day-not-ahead'],
    ['2026-11-28', 'chosen'],
    ['2028-11-27', 'chosen'],
    ['2028-11-28', 'model-day-not-ahead'],
  ])('Chosen on 27 November 2026 to be %s is %s', (on, answer) => { expect(choose(on)).toBe(answer) })

  test('Is chosen by the head of the secretariat and the administrator, for an approved version only', () => {
    const roles: readonly Role[] = ['consultant', 'secretariatHead', 'administrator', 'decisionMaker', 'auditor', 'reader']
    expect(roles.filter((role) => choose('2027-01-01', { roles: [role] }) === 'chosen')).toEqual(['secretariatHead', 'administrator'])
    const statuses: readonly ModelStatus[] = ['draft', 'inHearing', 'approved', 'inForce', 'superseded']
    expect(statuses.filter((status) => choose('2027-01-01', { status }) === 'chosen')).toEqual(['approved'])
    expect(choose('2027-01-01', { status: 'draft', roles: ['reader'] })).toBe('not-allowed')
  })

  test('Is no other version’s, and says which day it was', () => {
    expect(dayRefusal(approved, '2027-01-01', { today, taken: true, roles: ['administrator'] })).toEqual({ kind: 'conflict', code: 'model-day-taken', field: 'on', params: { day: '2027-01-01' } })
  })

  test('Is taken back by those who choose it, where there is one', () => {
    const withDay = { status: 'approved', comesIntoForceOn: '2027-01-01' } as const
    expect([takeBackRefusal(withDay, ['administrator']), takeBackRefusal(withDay, ['consultant'])?.code, takeBackRefusal(approved, ['administrator'])?.code, takeBackRefusal({ status: 'inForce', comesIntoForceOn: null }, ['secretariatHead'])?.code])
      .toEqual([null, 'not-allowed', 'model-without-day', 'model-without-day'])
  })
})
