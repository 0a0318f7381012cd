// Earlier years from a table: what makes a year, and everything that is wrong with one, by cell.
import { expect, test } from '@jest/globals'
import { type EarlierFacts, earlierYears } from '../../../domain/supervision/earlier-years.ts'
import { defaultSupervisionPolicy } from '../../../domain/supervision/policy.ts'
import type { Cell } from '../../../domain/tables/table.ts'
import { earlierWords } from '../../../text/earlier-years.ts'
import { shipped } from './shipped.ts'

const models = new Map(shipped.map((model) => [model.version, model]))
const facts: EarlierFacts = {
  policy: defaultSupervisionPolicy, models,
  offers: new Map([
    ['T001', { name: 'Åkanden', yearOpenedOn: '2026-01-05', departments: [{ id: 'hus-a', name: 'Hus A' }], registered: ['2025-06-01'], loaded: ['2023-06-01'] }],
    ['T002', { name: 'Birken', yearOpenedOn: '2026-01-05', departments: [], registered: [], loaded: [] }], ['T003', { name: 'Birken', yearOpenedOn: '2026-01-05', departments: [], registered: [], loaded: [] }],
  ]),
}
const heads = Object.values(earlierWords.headings)
type Row = Partial<Record<keyof typeof earlierWords.headings, Cell>>
const right: Row = { offer: 'T001', visitKind: 'Anmeldt', visitDay: '1.5.2024', reportDate: '1.6.2024', approval: 'Godkendt', subject: '2014.K01.a', score: 4 }
const read = (...rows: readonly Row[]) => earlierYears({ rows: [heads as readonly Cell[], ...rows.map((row) => Object.keys(earlierWords.headings).map((name) => row[name as keyof Row] ?? null))].map((cells, index) => ({ no: index + 1, cells })) }, facts, earlierWords)
const codes = (...rows: readonly Row[]): readonly string[] => read(...rows).problems.map((one) => `${one.cell} ${one.code}`)

test('Rows of one offer and one report date are one year; themes and the whole have words, indicators scores', () => {
  const { years, problems } = read(right, { ...right, subject: '2014.k01.B', score: 'ikke relevant', text: 'Ingen i skole.', source: 's. 4' }, { ...right, subject: '2014.T1', score: null, text: 'Godt arbejde.' }, { ...right, subject: 'samlet', score: null, text: 'Et godt tilbud.' }, { ...right, offer: 'åkanden', reportDate: '1.6.2022', visitDay: '1.5.2022', visitKind: 'uanmeldt', unit: 'hus a', score: '5' })
  expect(problems).toEqual([])
  expect(years).toEqual([
    { offerId: 'T001', unit: 'offer', visitKind: 'announced', visitDay: '2024-05-01', reportDate: '2024-06-01', model: '2014', approval: 'approved', scores: [{ indicator: '2014.K01.a', score: 4, text: '', source: '' }, { indicator: '2014.K01.b', score: 'notRelevant', text: 'Ingen i skole.', source: 's. 4' }], themes: [{ theme: '2014.T1', text: 'Godt arbejde.' }], overall: 'Et godt tilbud.', replaces: false, missing: 32 },
    { offerId: 'T001', unit: 'hus-a', visitKind: 'unannounced', visitDay: '2022-05-01', reportDate: '2022-06-01', model: '2014', approval: 'approved', scores: [{ indicator: '2014.K01.a', score: 5, text: '', source: '' }], themes: [], overall: '', replaces: false, missing: 33 },
  ])
})
test('A year that was loaded before is loaded anew and says so; one that was registered here is not', () => {
  expect(read({ ...right, reportDate: '1.6.2023', visitDay: '1.5.2023' }).years.map((one) => one.replaces)).toEqual([true])
  expect(codes({ ...right, reportDate: '1.6.2025', visitDay: '1.5.2025' })).toEqual(['E2 report-registered'])
})
test.each<[string, Row, readonly string[]]>([
  ['an offer that has no supervision', { offer: 'T099' }, ['A2 offer-not-begun']], ['a name that two have', { offer: 'Birken' }, ['A2 offer-name-twice']], ['a department that is not there', { unit: 'Hus Z' }, ['B2 unknown-department']],
  ['a visit of no known kind', { visitKind: 'Planlagt' }, ['C2 cell-not-choice']], ['a report before its visit', { visitDay: '2.6.2024' }, ['E2 report-before-visit']],
  ['a report of the present year', { reportDate: '5.1.2026' }, ['E2 not-earlier']], ['a report of next year', { reportDate: '5.1.2031' }, ['E2 not-earlier']], ['a day that is none', { visitDay: '31.2.2024' }, ['D2 cell-not-day']],
  ['a model that is not there', { model: '1999' }, ['F2 supervision-model-unknown']], ['an indicator of another model', { subject: '2017.K01.a' }, ['H2 subject-unknown']], ['a conclusion that is none', { approval: 'Fint' }, ['G2 cell-not-choice']],
  ['a score of six', { score: 6 }, ['I2 cell-not-score']], ['half a score', { score: '3,5' }, ['I2 cell-not-score']], ['an indicator without a score', { score: null }, ['I2 cell-empty']],
  ['a theme with a score', { subject: '2014.T1', text: 'Ord' }, ['I2 score-not-here']], ['a theme without words', { subject: '2014.T1', score: null }, ['J2 cell-empty']], ['a CPR number in the words', { text: 'Se 010190-1234.' }, ['J2 looks-like-cpr']],
  ['nothing but an offer', { visitKind: null, visitDay: null, reportDate: null, approval: null, subject: null, score: null }, ['C2 cell-empty', 'D2 cell-empty', 'E2 cell-empty', 'G2 cell-empty', 'H2 cell-empty']],
])('Refused: %s', (_name, change, expected) => { expect(codes({ ...right, ...change })).toEqual(expected) })
test('One report has one visit, one model and one conclusion, and says everything once', () => {
  expect(codes(right, { ...right, subject: '2014.K01.b', visitDay: '2.5.2024' }, { ...right, subject: '2014.K02.a', approval: 'Påbud' }, right, { ...right, model: '2017', subject: '2017.K01.a' })).toEqual(['D3 other-visit', 'G4 other-approval', 'H5 subject-twice', 'F6 other-model'])
})
test('Without a model the one that held on the day of the visit counts; a model without scores takes words alone', () => {
  expect(read({ ...right, model: '2025-L200', subject: '2025-L200.T1', score: null, text: 'Klar målgruppe.' }).years.map((one) => [one.model, one.missing, one.themes.length])).toEqual([['2025-L200', 0, 1]])
})
test('Ten thousand rows are read', () => {
  const many = Array.from({ length: 10_000 }, (_, index): Row => ({ ...right, visitDay: `1.5.${String(1920 + (index % 100))}`, reportDate: `1.6.${String(1920 + (index % 100))}`, subject: `2014.K01.${String(index)}` }))
  expect(read(...many).problems.length).toBe(10_000)
})
