// What a table of offers would do, row by row, and everything wrong with it.
import { expect, test } from '@jest/globals'
import { type KnownOffer, offerCells, offerColumns, type OfferFacts, planOffers } from '../../../domain/imports/offers.ts'
import type { Cell } from '../../../domain/tables/table.ts'
import { nearTo, slugFor } from '../../../domain/imports/names.ts'
import { offerImportWords as words } from '../../../text/imports.ts'

const known = (id: string, more: Partial<KnownOffer> = {}): KnownOffer => ({
  id, name: `Huset ${id}`, type: 'botilbud-108', typeLabel: 'Længerevarende botilbud', legalBasis: 'Serviceloven § 108', area: 'handicap', centreId: 'syd', targetGroups: ['Angst', 'Autisme'], ageFrom: 18, ageTo: 85, places: 24, ownership: 'municipal', leaderRole: 'Forstander', managementLevel: 4,
  address: { street: 'Havrevej', houseNumber: '14', postalCode: '0900', city: 'København C', district: '', municipalityCode: '0101' }, cvr: null, pNumber: '9900000001', coveredByAccreditation: true, coveredBySupervision: true, lastAuditDate: '2024-12-18', board: null,
  over: false, hadCase: false, openCase: false, supervised: false, ...more,
})
const facts = (...offers: readonly KnownOffer[]): OfferFacts => ({
  today: '2026-11-27', offers: new Map(offers.map((one) => [one.id, one])), types: [{ id: 'botilbud-108', label: 'Længerevarende botilbud', legalBasis: 'Serviceloven § 108' }], areas: [{ id: 'handicap', name: 'Voksne med handicap' }], centres: [{ id: 'syd', name: 'Center for Voksne Syd' }], planned: new Set(['T900']),
  people: new Map([['anne@sof.example', { personId: 'p-anne', name: 'Anne Holm', active: true }], ['gone@sof.example', { personId: 'p-gone', name: 'Bo Væk', active: false }], ['admin@sof.example', { personId: 'p-admin', name: 'Mads', active: true }]]),
  managers: new Map([['T001', [{ personId: 'p-anne', name: 'Anne Holm' }]]]), examiners: new Map([['T002', ['p-anne']]]),
})
const h = words.headings
const table = (...rows: readonly Readonly<Partial<Record<(typeof offerColumns)[number], Cell>>>[]) => {
  const used = offerColumns.filter((name) => rows.some((row) => name in row))
  return { rows: [{ no: 1, cells: used.map((name) => h[name]) }, ...rows.map((row, index) => ({ no: index + 2, cells: used.map((name) => row[name] ?? null) }))] }
}
const fresh = { name: 'Det nye hus', type: 'Længerevarende botilbud', area: 'voksne med handicap', centre: 'Center for Voksne Syd', ageFrom: 18, ageTo: 65, places: 12, ownership: 'Selvejende', street: 'Ærøgade', postalCode: 900, city: 'København C', supervision: 'Ja' } as const
const told = (plan: { readonly problems: readonly { readonly cell: string; readonly code: string }[] }) => plan.problems.map((one) => `${one.cell} ${one.code}`)

test('A new offer has what its row says and defaults for the rest; a zero that the sheet took is put back', () => {
  const plan = planOffers(table({ number: 'T041', ...fresh, targetGroups: 'Angst; Autisme\nADHD' }), facts(known('T001')), words, 'p-admin')
  expect([told(plan), plan.rows]).toEqual([[], [{ no: 2, id: 'T041', name: 'Det nye hus', is: 'new', changes: [] }]])
  expect(plan.offers).toEqual([{
    id: 'T041', name: 'Det nye hus', type: 'botilbud-108', typeLabel: 'Længerevarende botilbud', legalBasis: 'Serviceloven § 108', area: 'handicap', centreId: 'syd', targetGroups: ['Angst', 'Autisme', 'ADHD'], ageFrom: 18, ageTo: 65, places: 12, ownership: 'selfOwned', leaderRole: 'Leder', managementLevel: 4,
    address: { street: 'Ærøgade', houseNumber: '', postalCode: '0900', city: 'København C', district: '', municipalityCode: '0101' }, cvr: null, pNumber: null, coveredByAccreditation: true, coveredBySupervision: true, lastAuditDate: null, board: { chairTitle: 'Bestyrelsesformand', municipalContactTitle: 'Kontaktperson i kommunen' },
  }])
})
test('An offer that is there is changed by what is filled alone; empty cells and missing columns change nothing', () => {
  const plan = planOffers(table({ number: 't001', name: null, places: 30, cvr: '12 34 56 78' }), facts(known('T001')), words, 'p-admin')
  expect([told(plan), plan.rows]).toEqual([[], [{ no: 2, id: 'T001', name: 'Huset T001', is: 'changed', changes: [{ field: 'Pladser', from: '24', to: '30' }, { field: 'CVR-nummer', from: '', to: '12345678' }] }]])
})
test('What the record has, taken out and loaded again, changes nothing', () => {
  const record = facts(known('T001'), known('T002', { ownership: 'selfOwned', board: { chairTitle: 'Formand', municipalContactTitle: 'Kontakt' }, targetGroups: [] }))
  const plan = planOffers(table(...[...record.offers.values()].map((one) => offerCells(one, record, words))), record, words, 'p-admin')
  expect([told(plan), plan.rows.map((one) => one.is), plan.offers]).toEqual([[], ['unchanged', 'unchanged'], []])
})
test('Everything wrong is told by its cell, once each', () => {
  const record = facts(known('T001', { hadCase: true, openCase: true, supervised: true }), known('T002'), known('T003', { over: true }))
  expect(told(planOffers(table(
    { number: 'T 041', ...fresh, places: 'mange', ageTo: 17, postalCode: '12', cvr: '123', leaderMail: 'anne(at)sof' },
    { number: 'T042', name: 'Nyt' },
    { number: 'T042', ...fresh }, { number: 'T900', ...fresh, name: 'Andet hus', type: 'Slot' },
    { number: 'T001', centre: 'Center for Voksne Nord', ownership: 'Selvejende', accreditation: 'Nej', supervision: 'Nej', lastAudit: '1.1.2025' },
    { number: 'T003', places: 3 }, { number: 'T043', ...fresh, name: 'huset t002', centre: 'Center for Voksne  Sid' },
    { number: null, name: 'Uden nummer' }, { number: 'T044', ...fresh, name: 'Hus 010190-1234', lastAudit: '2027-01-01' },
  ), record, words, 'p-admin'))).toEqual([
    'H2 cell-not-number', 'K2 cell-not-digits', 'M2 cell-not-digits', 'Q2 cell-not-mail', 'A2 offer-number-form', 'G2 ages-turned',
    'C3 cell-empty', 'D3 cell-empty', 'E3 cell-empty', 'F3 cell-empty', 'G3 cell-empty', 'H3 cell-empty', 'I3 cell-empty', 'J3 cell-empty', 'K3 cell-empty', 'L3 cell-empty', 'O3 cell-empty',
    'A4 row-twice',
    'C5 cell-not-choice', 'A5 offer-id-taken',
    'E6 offer-moves-by-event', 'I6 offer-moves-by-event', 'P6 audit-day-from-cases', 'N6 covered-in-use', 'O6 covered-in-use',
    'A7 offer-is-closed',
    'E8 name-like', 'B8 offer-name-taken',
    'A9 cell-empty',
    'B10 looks-like-cpr', 'P10 day-ahead',
  ])
})
test('A leader is known by mail or registered with a name; nobody is moved from their place, examines their own offer, or gives themself one', () => {
  const record = facts(known('T001'), known('T002'), known('T003'), known('T004'))
  const led = (number: string, leaderMail: string | null, leaderName: string | null = null) => ({ number, leaderMail, leaderName })
  const good = planOffers(table(led('T001', 'ANNE@sof.example'), led('T003', 'anne@sof.example'), led('T004', 'ny@sof.example', 'Ny Leder')), record, words, 'p-admin')
  expect([told(good), good.rows.map((one) => [one.is, one.changes.map((change) => change.to)]), good.leaders]).toEqual([[], [['unchanged', []], ['changed', ['Anne Holm']], ['changed', ['Ny Leder']]], {
    people: [{ mail: 'ny@sof.example', name: 'Ny Leder' }], leads: [{ offerId: 'T003', mail: 'anne@sof.example' }, { offerId: 'T004', mail: 'ny@sof.example' }],
  }])
  expect([good.offers, good.makes]).toEqual([[], [{ field: 'Person uden adgang', name: 'Ny Leder, ny@sof.example' }]])
  const bad = planOffers(table(led('T001', 'ny@sof.example', 'Ny Leder'), led('T002', 'anne@sof.example'), led('T003', 'admin@sof.example'), led('T004', 'gone@sof.example')), record, words, 'p-admin')
  expect(told(bad)).toEqual(['B2 leader-is-another', 'B3 examines-offer', 'B4 own-function', 'B5 unknown-person'])
  expect(told(planOffers(table(led('T002', 'ny@sof.example'), led('T003', null, 'Kun navn'), led('T004', 'x@sof.example', 'En'), led('T001', null)), record, words, 'p-admin'))).toEqual(['C2 leader-needs-name', 'B3 cell-empty'])
})
test('A name that one offer gives up another may take; a house number that the sheet made a day of is asked for anew', () => {
  expect(told(planOffers(table({ number: 'T001', name: 'Nyt navn' }, { number: 'T041', ...fresh, name: 'Huset T001' }), facts(known('T001')), words, 'p-admin'))).toEqual([])
  expect(told(planOffers(table({ number: 'T001', houseNumber: new Date('2026-05-03T00:00:00Z') }), facts(known('T001')), words, 'p-admin'))).toEqual(['B2 cell-made-day'])
})
test('A centre that is not there is made once and told; the same P-number is worth a look', () => {
  const plan = planOffers(table({ number: 'T041', ...fresh, centre: 'Center for Børn og Unge', pNumber: '9900000001' }, { number: 'T042', ...fresh, name: 'Andet hus', centre: 'center for børn og unge', area: 'Børn' }), facts(known('T001')), words, 'p-admin')
  expect([told(plan), plan.makes, plan.centres, plan.remarks.map((one) => [one.cell, one.code])]).toEqual([[], [{ field: 'Målgruppeområde', name: 'Børn' }, { field: 'Center', name: 'Center for Børn og Unge' }], [{ id: 'center-for-boern-og-unge', name: 'Center for Børn og Unge' }], [['M2', 'same-p-number']]])
})
test.each([['Center for Voksne Syd', 'center for voksne, syd', true], ['Center for Voksne Syd', 'Center for Voksne Sud', true], ['Center Syd', 'Center Nord', false], ['Børn', 'Bøen', false]])('%s and %s are near: %s', (one, other, near) => { expect(nearTo(one, other)).toBe(near) })
test('A name becomes an id of small letters', () => { expect([slugFor('Center for Børn & Unge – Ærø'), slugFor('½%')]).toEqual(['center-for-boern-unge-aeroe', '1-2']) })
test('Ten thousand rows are judged within two seconds', () => {
  const record = facts(...Array.from({ length: 5_000 }, (_, index) => known(`A${String(index)}`, { pNumber: null })))
  const rows = Array.from({ length: 10_000 }, (_, index) => ({ number: `A${String(index)}`, ...fresh, ownership: index < 5_000 ? 'Kommunalt' : 'Selvejende', name: `Hus nummer ${String(index)}` }))
  const began = performance.now()
  const plan = planOffers(table(...rows), record, words, 'p-admin')
  expect([plan.problems.length, plan.rows.length, performance.now() - began < 2_000]).toEqual([0, 10_000, true])
})
