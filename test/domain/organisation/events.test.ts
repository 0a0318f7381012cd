// What can happen to an offer, and what cannot: every refusal by hand.
import { describe, expect, test } from '@jest/globals'
import { changeFaults, mayRegister, type Organisation, type OrganisationalChange } from '../../../domain/organisation/events.ts'

const address = { street: 'Ærøvej', houseNumber: '1', postalCode: '2300', city: 'København S', district: 'Amager', municipalityCode: '101' }
const part = (id: string, more: object = {}) => ({ id, name: `Tilbuddet ${id}`, places: 12, address, ...more })
const here = { centreId: 'nord', area: 'voksenhandicap', ownership: 'municipal' } as const
const known = (more: Partial<Organisation> = {}): Organisation => ({
  offers: new Map([
    ['T1', { lifecycle: { status: 'inOperation' }, ...here }], ['T2', { lifecycle: { status: 'inOperation' }, ...here }],
    ['T8', { lifecycle: { status: 'merged', mergedInto: 'T1', at: '2026-01-01' }, ...here }], ['T9', { lifecycle: { status: 'closed', closed: '2026-01-01' }, ...here }],
  ]),
  centres: new Set(['nord', 'syd']), areas: new Set(['voksenhandicap', 'socialpsykiatri']), planned: [], ...more,
})
const codes = (change: OrganisationalChange, more: Partial<Organisation> = {}, on = '2026-12-01'): readonly string[] => changeFaults(change, on, '2026-11-26', known(more)).map((one) => `${one.code} ${one.field}`)
const closes: OrganisationalChange = { kind: 'closes', offerId: 'T1' }

describe('An event', () => {
  test.each<[string, OrganisationalChange, readonly string[]]>([
    ['closing', closes, []],
    ['closing what is closed', { kind: 'closes', offerId: 'T9' }, ['offer-is-closed offerId']],
    ['closing what was merged', { kind: 'closes', offerId: 'T8' }, ['offer-is-closed offerId']],
    ['closing what is not there', { kind: 'closes', offerId: 'T3' }, ['unknown-offer offerId']],
    ['merging', { kind: 'merges', offerId: 'T1', into: 'T2' }, []],
    ['merging with itself', { kind: 'merges', offerId: 'T1', into: 'T1' }, ['merges-with-itself into']],
    ['merging into what is closed', { kind: 'merges', offerId: 'T1', into: 'T9' }, ['offer-is-closed into']],
    ['moving to another centre', { kind: 'moves', offerId: 'T1', centreId: 'syd' }, []],
    ['moving to where it is', { kind: 'moves', offerId: 'T1', centreId: 'nord', area: 'voksenhandicap' }, ['moves-nowhere centreId']],
    ['moving without saying where', { kind: 'moves', offerId: 'T1' }, ['moves-nowhere centreId']],
    ['moving to a centre that is none', { kind: 'moves', offerId: 'T1', centreId: 'vest' }, ['unknown-centre centreId']],
    ['moving to an area that is none', { kind: 'moves', offerId: 'T1', area: 'x' }, ['unknown-area area']],
    ['opening', { kind: 'opens', offer: { ...part('T10'), like: 'T1' } }, []],
    ['opening under a number that is used', { kind: 'opens', offer: { ...part('T2'), like: 'T1' } }, ['offer-id-taken offer.id']],
    ['opening like one that is not there', { kind: 'opens', offer: { ...part('T10'), like: 'T3' } }, ['unknown-offer offer.like']],
    ['splitting one off', { kind: 'splits', offerId: 'T1', parts: [part('T10')], closes: false }, []],
    ['splitting in two and closing', { kind: 'splits', offerId: 'T1', parts: [part('T10'), part('T11', { centreId: 'syd' })], closes: true }, []],
    ['splitting into one and closing', { kind: 'splits', offerId: 'T1', parts: [part('T10')], closes: true }, ['split-of-one parts']],
    ['splitting into two of one number', { kind: 'splits', offerId: 'T1', parts: [part('T10'), part('T10')], closes: false }, ['offer-id-taken parts.1.id']],
  ])('%s', (_what, change, expected) => expect(codes(change)).toEqual(expected))

  test('of an offer that ends by another one is refused, and one that moves may end', () => {
    expect(codes({ kind: 'moves', offerId: 'T1', centreId: 'syd' }, { planned: [closes] })).toEqual(['event-clashes offerId'])
    expect(codes({ kind: 'merges', offerId: 'T2', into: 'T1' }, { planned: [closes] })).toEqual(['event-clashes into'])
    expect(codes(closes, { planned: [{ kind: 'merges', offerId: 'T2', into: 'T1' }] })).toEqual(['event-clashes offerId'])
    expect(codes(closes, { planned: [{ kind: 'moves', offerId: 'T1', centreId: 'syd' }] })).toEqual([])
    expect(codes({ kind: 'opens', offer: { ...part('T10'), like: 'T2' } }, { planned: [{ kind: 'splits', offerId: 'T1', parts: [part('T10')], closes: false }] })).toEqual(['offer-id-taken offer.id'])
  })

  test.each([['2025-11-25', 0], ['2025-11-24', 1], ['2026-11-26', 0], ['2031-11-26', 0], ['2031-11-27', 1]])('on %s', (on, faults) => expect(codes(closes, {}, on)).toHaveLength(faults))

  test('is registered by the secretariat and the administrator alone', () => {
    expect((['consultant', 'secretariatHead', 'administrator', 'auditor', 'decisionMaker', 'reader'] as const).filter((role) => mayRegister([role]) === null)).toEqual(['consultant', 'secretariatHead', 'administrator'])
    expect(mayRegister([])).toEqual({ kind: 'forbidden', code: 'not-allowed' })
  })
})
