// What a table of people would do: who is new, what each row gives, and everything wrong with it. Nothing is ended by a table.
import { expect, test } from '@jest/globals'
import { personRows, planPeople } from '../../../domain/imports/people.ts'
import { type KnownPerson, personColumns, type PeopleFacts } from '../../../domain/imports/person-facts.ts'
import { personImportWords as words } from '../../../text/imports.ts'

const person = (personId: string, name: string, more: Partial<KnownPerson> = {}): KnownPerson => ({ personId, name, title: '', area: null, active: true, fromDirectory: false, ...more })
const holding = (personId: string, fn: 'manager' | 'staff' | 'centreChief', id: string, from = '2025-01-01T23:00:00.000Z', to: string | null = null) => ({ id: '1', unit: { kind: fn === 'centreChief' ? 'centre' as const : 'offer' as const, id }, function: fn, personId, validFrom: from, validTo: to })
const facts: PeopleFacts = {
  at: '2026-11-27T12:00:00.000Z',
  people: new Map([
    ['anne@sof.example', person('p-anne', 'Anne Holm', { title: 'Leder', area: 'handicap' })], ['admin@sof.example', person('p-admin', 'Mads Øster')], ['bo@sof.example', person('p-bo', 'Bo Væk', { active: false })],
    ['dir@sof.example', person('p-dir', 'Dorte Rie', { fromDirectory: true })], ['aud@sof.example', person('p-aud', 'Aud Itor')],
  ]),
  areas: [{ id: 'handicap', name: 'Voksne med handicap' }, { id: 'psyk', name: 'Psykisk sårbarhed' }], centres: [{ id: 'syd', name: 'Center Syd' }],
  offers: [{ id: 'T001', name: 'Havrevangen', centreId: 'syd', over: false }, { id: 'T002', name: 'Kilden', centreId: 'syd', over: false }, { id: 'T003', name: 'Kilden', centreId: 'syd', over: false }, { id: 'T004', name: 'Lukket hus', centreId: 'syd', over: true }],
  roles: [{ personId: 'p-admin', role: 'administrator', from: '2025-01-01T23:00:00.000Z', to: null }, { personId: 'p-aud', role: 'auditor', from: '2025-01-01T23:00:00.000Z', to: '2027-01-01T23:00:00.000Z' }],
  holdings: [holding('p-anne', 'manager', 'T001')], examiners: new Map([['T002', ['p-aud']]]),
}
type Row = Partial<Record<(typeof personColumns)[number], string | null>>
const table = (...rows: readonly Row[]) => ({ rows: [{ no: 1, cells: personColumns.map((name) => words.headings[name]) }, ...rows.map((row, index) => ({ no: index + 2, cells: personColumns.map((name) => row[name] ?? null) }))] })
const plan = (...rows: readonly Row[]) => planPeople(table(...rows), facts, words, 'p-admin')
const told = (...rows: readonly Row[]) => plan(...rows).problems.map((one) => `${one.cell} ${one.code}`)

test('A new person with several rows is registered once and has what each row gives, from now or its day to the end of its last', () => {
  const { problems, rows, people, roles, functions } = plan(
    { mail: 'Ny@SOF.example', name: 'Ny Kollega', title: 'Pædagog', area: 'psykisk sårbarhed', duty: 'auditor' },
    { mail: 'ny@sof.example', duty: 'Medarbejder', unit: 't001', from: '1.3.2027', to: '31.3.2027' },
    { mail: 'ny@sof.example', duty: 'Centerchef', unit: 'center syd' }, { mail: 'uden@sof.example', name: 'Uden Rolle' },
  )
  expect([problems, rows.map((one) => [one.is, one.changes.map((change) => change.to)])]).toEqual([[], [['new', ['Auditor']], ['changed', ['Medarbejder: Havrevangen']], ['changed', ['Centerchef: Center Syd']], ['new', []]]])
  expect(people).toEqual([{ mail: 'ny@sof.example', name: 'Ny Kollega', title: 'Pædagog', area: 'psyk' }, { mail: 'uden@sof.example', name: 'Uden Rolle', title: '', area: null }])
  expect([roles, functions]).toEqual([
    [{ mail: 'ny@sof.example', role: 'auditor', from: facts.at, to: null }],
    [{ mail: 'ny@sof.example', unit: { kind: 'offer', id: 'T001' }, fn: 'staff', from: '2027-02-28T23:00:00.000Z', to: '2027-03-31T22:00:00.000Z' }, { mail: 'ny@sof.example', unit: { kind: 'centre', id: 'syd' }, fn: 'centreChief', from: facts.at, to: null }],
  ])
})
test('What the record has, taken out and loaded again, changes nothing; nor does what somebody has already', () => {
  const rows = personRows(facts, words)
  expect(rows.find((one) => one.mail === 'aud@sof.example')).toEqual({ mail: 'aud@sof.example', name: 'Aud Itor', title: null, area: null, duty: 'Auditor', unit: 'Alle tilbud', from: '2025-01-02', to: '2027-01-01' })
  const again = plan(...rows, { mail: 'anne@sof.example', duty: 'Leder', unit: 'Havrevangen' })
  expect([again.problems, again.rows.map((one) => one.is), again.roles, again.functions]).toEqual([[], ['unchanged', 'unchanged', 'unchanged', 'unchanged', 'unchanged'], [], []])
})
test('A name, title and area that changed are told old and new; a directory keeps its own', () => {
  const { problems, rows, renamed } = plan({ mail: 'anne@sof.example', name: 'Anne Holm Lund', area: 'psyk' })
  expect([problems, rows[0]?.changes, renamed]).toEqual([[], [{ field: 'Navn', from: 'Anne Holm', to: 'Anne Holm Lund' }, { field: 'Målgruppeområde', from: 'Voksne med handicap', to: 'Psykisk sårbarhed' }], [{ personId: 'p-anne', name: 'Anne Holm Lund', title: 'Leder', area: 'psyk' }]])
  expect(told({ mail: 'dir@sof.example', name: 'Anden', title: 'Chef' })).toEqual(['B2 from-directory', 'C2 from-directory'])
})
test.each<readonly [string, readonly Row[], readonly string[]]>([
  ['no mail, a role that is none, a day that is none', [{ name: 'Ingen' }, { mail: 'x@y.dk', name: 'X', duty: 'Konge', from: 'i går' }], ['A2 cell-empty', 'E3 cell-not-choice', 'G3 cell-not-day']],
  ['a new person without a name, somebody who has left', [{ mail: 'x@y.dk' }, { mail: 'bo@sof.example', duty: 'Læser' }], ['B2 person-needs-name', 'A3 unknown-person']],
  ['an offer that is not there, two of a name, one that is closed, a centre for an offer, an offer for a centre', [{ mail: 'anne@sof.example', duty: 'Leder', unit: 'T099' }, { mail: 'anne@sof.example', duty: 'Leder', unit: 'kilden' }, { mail: 'anne@sof.example', duty: 'Leder', unit: 'T004' }, { mail: 'anne@sof.example', duty: 'Leder', unit: 'Center Syd' }, { mail: 'anne@sof.example', duty: 'Centerchef', unit: 'T001' }, { mail: 'anne@sof.example', duty: 'Leder' }],
    ['F2 unit-unknown', 'F3 offer-name-twice', 'F4 offer-is-closed', 'F5 unit-unknown', 'F6 centre-unknown', 'F7 cell-empty']],
  ['a role at one offer, and where or when without what', [{ mail: 'anne@sof.example', duty: 'Auditor', unit: 'T001' }, { mail: 'anne@sof.example', unit: 'T001', to: '1.1.2027' }], ['F2 role-everywhere', 'F3 duty-needed', 'H3 duty-needed']],
  ['a day that has passed, an end before its beginning, one too far', [{ mail: 'anne@sof.example', duty: 'Auditor', from: '1.1.2026' }, { mail: 'anne@sof.example', duty: 'Læser', from: '2.1.2027', to: '1.1.2027' }, { mail: 'anne@sof.example', duty: 'Beslutningstager', to: '1.1.2040' }], ['G2 date-past', 'H3 period-empty', 'H4 date-too-far']],
  ["one's own role or function", [{ mail: 'admin@sof.example', duty: 'Auditor' }, { mail: 'admin@sof.example', duty: 'Leder', unit: 'T002' }], ['E2 own-role', 'E3 own-function']],
  ["somebody's seat, in the record and in the sheet", [{ mail: 'dir@sof.example', duty: 'Leder', unit: 'T001' }, { mail: 'anne@sof.example', duty: 'Leder', unit: 'T002' }, { mail: 'dir@sof.example', duty: 'Leder', unit: 'T002' }], ['E2 seat-taken-here', 'E4 seat-taken-here']],
  ['what somebody has in part of the time', [{ mail: 'aud@sof.example', duty: 'Auditor' }, { mail: 'anne@sof.example', duty: 'Leder', unit: 'T001', from: '1.1.2027' }, { mail: 'anne@sof.example', duty: 'Læser' }, { mail: 'anne@sof.example', duty: 'Læser', from: '1.1.2027' }], ['E2 role-overlaps', 'E3 holding-overlaps', 'E5 role-overlaps']],
  ['who examines an offer, there and at its centre; the municipality may have them', [{ mail: 'aud@sof.example', duty: 'Medarbejder', unit: 'T002' }, { mail: 'aud@sof.example', duty: 'Centerchef', unit: 'syd' }, { mail: 'aud@sof.example', duty: 'Kommunens kontaktperson', unit: 'T002' }], ['E2 examines-offer', 'E3 examines-offer']],
  ['the same twice, another name for a mail, a CPR number', [{ mail: 'x@y.dk', name: 'X', duty: 'Læser' }, { mail: 'x@y.dk', duty: 'læser' }, { mail: 'x@y.dk', name: 'Y' }, { mail: 'z@y.dk', name: 'Z 010190-1234' }], ['E3 row-twice', 'B4 other-name', 'B5 looks-like-cpr']],
])('Told by cell: %s', (_, rows, expected) => { expect(told(...rows)).toEqual(expected) })
test('Ten thousand rows are judged within two seconds', () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => ({ mail: `p${String(index)}@sof.example`, name: `Person ${String(index)}`, duty: 'Medarbejder', unit: index % 2 === 0 ? 'T001' : 'Havrevangen' }))
  const began = performance.now()
  const { problems, functions } = plan(...rows)
  expect([problems.length, functions.length, performance.now() - began < 2_000]).toEqual([0, 10_000, true])
})
test('Nothing that a table says ends anything: an administrator who is not in it, or is there without the role, stays one', () => {
  expect(Object.keys(plan({ mail: 'admin@sof.example' })).toSorted()).toEqual(['functions', 'makes', 'people', 'problems', 'remarks', 'renamed', 'roles', 'rows'])
  expect(plan({ mail: 'admin@sof.example', duty: 'Administrator', to: '1.1.2027' }).problems.map((one) => one.code)).toEqual(['own-role'])
})
