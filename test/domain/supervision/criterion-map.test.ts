// The map between the authority's criteria and our requirements: what it says of each, where there is none, and what cannot be kept.
import { expect, test } from '@jest/globals'
import { criterionMapFaults, mapChanges, mappedSubjects, mayChangeCriterionMap, maySeeSideBySide, paired } from '../../../domain/supervision/criterion-map.ts'
import { exampleCriterionMap } from '../../../domain/supervision/example-map.ts'
import { shipped as models, shippedModel as model } from './shipped.ts'

const ours = ['KV01', 'KV02', 'KV03', 'UD01', 'KV04', 'UD02', 'KV05', 'UD03', 'KV06', 'KV07', 'UD04', 'KV08', 'KV09', 'KV10', 'KV11', 'KV12']

test('A model is mapped by its criteria, and by its themes where it has no criteria', () => {
  expect(models.map((one) => [one.version, mappedSubjects(one).length])).toEqual([['2014', 14], ['2017', 11], ['2025-L200', 5]])
  expect(mappedSubjects(model('2025-L200'))[0]).toEqual({ id: '2025-L200.T1', text: 'Målgrupper, metoder og resultater', theme: '2025-L200.T1' })
})

test('The example that ships speaks of every criterion of every model, and names only what there is', () => {
  const subjects = new Set(models.flatMap((one) => mappedSubjects(one).map(({ id }) => id)))
  expect(criterionMapFaults(exampleCriterionMap, subjects, new Set(ours))).toEqual([])
  expect(exampleCriterionMap.lines.map((one) => one.of)).toEqual([...subjects])
})

test.each([
  ['2014', { '2014.K01': [], '2014.K03': ['KV05', 'KV07', 'UD04'], '2014.K06': ['KV06'], '2014.K10': ['KV04'], '2014.K12': [], '2014.K14': ['KV12'] }],
  ['2017', { '2017.K01': [], '2017.K04': ['KV10'], '2017.K05': ['KV08', 'KV09'], '2017.K11': ['KV12'] }],
  ['2025-L200', { '2025-L200.T2': ['KV06', 'KV08', 'KV09', 'KV10'] }],
])('By the example, what of %s has one of ours and what has none is said', (version, expected) => {
  const { subjects, apart } = paired(model(version), exampleCriterionMap, ours)
  expect(Object.fromEntries(subjects.filter((one) => Object.hasOwn(expected, one.id)).map((one) => [one.id, one.requirements]))).toEqual(expected)
  expect(apart).toEqual(['KV01', 'KV02', 'UD01', 'UD02', 'UD03', 'KV11'])
})

test('A criterion nobody has judged is not one that has none, and a requirement our model has no longer is left out', () => {
  const { subjects } = paired(model('2014'), { lines: [{ of: '2014.K03', requirements: ['KV05', 'OLD1'], note: 'Metoderne' }, { of: '2014.K01', requirements: [], note: '' }] }, ours)
  expect(subjects.filter((one) => ['2014.K01', '2014.K02', '2014.K03'].includes(one.id)).map((one) => [one.id, one.requirements, one.note])).toEqual([['2014.K01', [], ''], ['2014.K02', null, ''], ['2014.K03', ['KV05'], 'Metoderne']])
})

test('A map with unknown or doubled names is refused, each at its place', () => {
  const lines = [{ of: 'x', requirements: ['KV05', 'KV05'], note: '' }, { of: '2014.K01', requirements: ['KV99'], note: '' }, { of: '2014.K01', requirements: [], note: '' }]
  expect(criterionMapFaults({ lines }, new Set(['2014.K01']), new Set(ours)).map((one) => [one.code, one.field])).toEqual([
    ['map-subject-unknown', 'map.lines.0.of'], ['map-requirement-twice', 'map.lines.0.requirements'], ['map-requirement-unknown', 'map.lines.1.requirements'], ['map-subject-twice', 'map.lines.2.of'],
  ])
})

test('What differs between two maps is told by line: changed, added and taken away', () => {
  const before = { lines: [{ of: 'a', requirements: ['KV01', 'KV02'], note: '' }, { of: 'b', requirements: [], note: '' }, { of: 'c', requirements: [], note: '' }] }
  const after = { lines: [{ of: 'a', requirements: ['KV02', 'KV01'], note: '' }, { of: 'b', requirements: ['KV01'], note: '' }, { of: 'd', requirements: [], note: '' }] }
  expect(mapChanges(before, after).map((one) => [one.of, one.before?.requirements ?? null, one.after?.requirements ?? null])).toEqual([['b', [], ['KV01']], ['d', null, []], ['c', [], null]])
})

test('The offer, its line, its board and the coordinator see both sides; who only reads, keeps or contacts does not', () => {
  const sees = (role: string): boolean => maySeeSideBySide({ personId: 'p', roles: [role] as unknown as Parameters<typeof maySeeSideBySide>[0]['roles'] })
  expect(['manager', 'staff', 'lineManager', 'boardChair', 'coordinator', 'municipalContact', 'secretariat', 'reader'].map((role) => [role, sees(role)])).toEqual([
    ['manager', true], ['staff', true], ['lineManager', true], ['boardChair', true], ['coordinator', true], ['municipalContact', false], ['secretariat', false], ['reader', false]])
  expect([['administrator'], ['secretariatHead'], ['supervisionCoordinator'], ['consultant'], ['auditor'], ['reader']].map((roles) => mayChangeCriterionMap(roles as Parameters<typeof mayChangeCriterionMap>[0]))).toEqual([true, true, true, false, false, false])
})
