// What is made of a provider's claims: only what is mapped, and only a mail address that can be trusted.
import { describe, expect, test } from '@jest/globals'
import { provedByTwo, provedWhen, rolesFrom, workMailFrom } from '../../../domain/access/provider-claims.ts'

const mapping = { claim: 'groups', roles: { 'SOF-konsulenter': ['consultant'], 'SOF-sekretariat': ['secretariatHead', 'administrator'], 'SOF-alle': ['reader', 'consultant'] } } as const

describe('Roles from groups', () => {
  test.each([
    ['one group', { groups: ['SOF-konsulenter'] }, ['consultant']],
    ['a group written as a word', { groups: 'SOF-sekretariat' }, ['secretariatHead', 'administrator']],
    ['two groups that give the same role', { groups: ['SOF-alle', 'SOF-konsulenter'] }, ['consultant', 'reader']],
    ['a group that is not mapped', { groups: ['Alle medarbejdere'] }, []],
    ['a group in other letters', { groups: ['sof-konsulenter'] }, []],
    ['a name of the language itself', { groups: ['constructor', '__proto__', 'toString'] }, []],
    ['no claim', {}, []],
    ['a claim of another kind', { groups: { 'SOF-konsulenter': true } }, []],
    ['a list with other things in it', { groups: [7, null, 'SOF-alle'] }, ['reader', 'consultant']],
    ['roles by another claim', { roles: ['SOF-konsulenter'] }, []],
  ])('%s', (_what, claims, expected) => {
    expect(rolesFrom(claims, mapping)).toStrictEqual(expected)
  })

  test('A claim that every object inherits is no claim', () => {
    expect(rolesFrom({}, { claim: 'constructor', roles: { Object: ['administrator'] } })).toStrictEqual([])
  })
})

describe('The mail address of somebody not met before', () => {
  test.each([
    ['verified, in the domain', { email: 'Aase.Aero@KK.dk', email_verified: true }, 'aase.aero@kk.dk'],
    ['not verified', { email: 'aase@kk.dk', email_verified: false }, null],
    ['verified as a word only', { email: 'aase@kk.dk', email_verified: 'true' }, null],
    ['nothing said of it', { email: 'aase@kk.dk' }, null],
    ['another domain', { email: 'aase@example.org', email_verified: true }, null],
    ['a domain that ends alike', { email: 'aase@ikke-kk.dk', email_verified: true }, null],
    ['a domain below', { email: 'aase@skole.kk.dk', email_verified: true }, null],
    ['two signs', { email: 'aase@example.org@kk.dk', email_verified: true }, null],
    ['no address', { email: 'kk.dk', email_verified: true }, null],
    ['a list', { email: ['aase@kk.dk'], email_verified: true }, null],
  ])('%s', (_what, claims, expected) => {
    expect(workMailFrom(claims, ['kk.dk'])).toBe(expected)
  })

  test('Where no domain is named nobody is found by mail', () => {
    expect(workMailFrom({ email: 'aase@kk.dk', email_verified: true }, [])).toBeNull()
  })
})

describe('Two factors at a provider', () => {
  const counts = { acr: ['https://data.gov.dk/concept/core/nsis/loa/Substantial'], amr: ['mfa'] }
  test.each([
    ['an amr that says so', { amr: ['pwd', 'mfa'] }, counts, true],
    ['an acr that is named', { acr: 'https://data.gov.dk/concept/core/nsis/loa/Substantial' }, counts, true],
    ['an acr that is not named', { acr: 'https://data.gov.dk/concept/core/nsis/loa/Low' }, counts, false],
    ['a password alone', { amr: ['pwd'] }, counts, false],
    ['nothing said', {}, counts, false],
    ['something of another kind', { amr: { mfa: true }, acr: 7 }, counts, false],
    ['a provider that is trusted for it', {}, 'always' as const, true],
  ])('%s', (_what, claims, settings, expected) => {
    expect(provedByTwo(claims, settings)).toBe(expected)
  })
})

test('When somebody proved it there is what the provider says, never later than now; without a word only where it was asked anew', () => {
  const now = new Date('2026-11-23T09:00:00Z')
  const at = now.getTime() / 1000
  expect([provedWhen({ auth_time: at - 3600 }, false, now), provedWhen({ auth_time: at + 60 }, true, now), provedWhen({}, true, now), provedWhen({}, false, now), provedWhen({ auth_time: 'nu' }, false, now)])
    .toStrictEqual([new Date('2026-11-23T08:00:00Z'), now, now, null, null])
})
