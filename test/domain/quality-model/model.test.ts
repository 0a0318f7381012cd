import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { modelFromSource } from '../../../domain/quality-model/from-source.ts'
import type { ModelSource } from '../../../domain/quality-model/from-source.ts'
import { faultsOf, relevantRequirements, withCriterion, withoutCriterion } from '../../../domain/quality-model/model.ts'
import type { QualityModel } from '../../../domain/quality-model/model.ts'

const source: ModelSource = JSON.parse(readFileSync(new URL('../../../data/quality-model.json', import.meta.url), 'utf8'))
const shipped = modelFromSource(source)
const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id)

describe('the model that ships', () => {
  test('The shipped model has nine criteria and sixteen requirements, twelve for quality and four for development', () => {
    expect(shipped.criteria).toHaveLength(9)
    expect(shipped.requirements).toHaveLength(16)
    expect(ids(shipped.requirements.filter(({ kind }) => kind === 'developmentRequirement'))).toEqual(['UD01', 'UD02', 'UD03', 'UD04'])
  })
  test('The shipped model has no faults', () => {
    expect(faultsOf(shipped)).toEqual([])
  })
  test('A requirement keeps its Danish words, its rules and its questions', () => {
    const medicine = shipped.requirements.find(({ id }) => id === 'KV08')
    expect(medicine?.title).toBe('Sikker medicinhåndtering')
    expect(medicine?.references.at(-1)).toEqual({ kind: 'law', ref: 'Sundhedsloven § 198 (rapportering af utilsigtede hændelser)', checked: true })
    expect(medicine?.auditQuestions.observation).toEqual(['Medicinrum, mærkning, uforstyrrethed ved dosering'])
    expect(medicine?.relatedSupervisionCriteria).toEqual(['2014.K05'])
    expect(medicine?.note).toBe('Kravene i sundhedslovgivningen er fra hukommelsen, skal tjekkes')
  })
  test('A word for a kind that is not known stops the reading', () => {
    const [first, ...rest] = source.requirements
    expect(() => modelFromSource({ ...source, requirements: [{ ...first!, kind: 'ønske' }, ...rest] })).toThrow('"ønske"')
  })
})

describe('the requirements that concern an offer', () => {
  test('A residential offer for adults has all sixteen', () => {
    expect(relevantRequirements(shipped, { type: 'botilbud-108', area: 'voksenhandicap' })).toHaveLength(16)
  })
  test('A day offer has fifteen: the one on medicine does not concern it', () => {
    expect(ids(relevantRequirements(shipped, { type: 'aktivitet-104', area: 'socialpsykiatri' }))).toEqual(
      ['KV01', 'KV02', 'KV03', 'UD01', 'KV04', 'UD02', 'KV05', 'UD03', 'KV06', 'KV07', 'UD04', 'KV09', 'KV10', 'KV11', 'KV12'])
  })
  test('A type or an area the model does not know has none', () => {
    expect(relevantRequirements(shipped, { type: 'ukendt', area: 'voksenhandicap' })).toEqual([])
    expect(relevantRequirements(shipped, { type: 'botilbud-108', area: 'ukendt' })).toEqual([])
  })
  test('Area and type must both fit', () => {
    const model: QualityModel = { ...shipped, requirements: [
      { ...shipped.requirements[0]!, id: 'A', appliesTo: ['boernehandicap'], appliesToTypes: ['botilbud-108'] },
      { ...shipped.requirements[0]!, id: 'B', appliesTo: ['voksenhandicap'], appliesToTypes: ['aktivitet-104'] },
      { ...shipped.requirements[0]!, id: 'C', appliesTo: ['voksenhandicap', 'boernehandicap'], appliesToTypes: ['botilbud-108'] },
    ] }
    expect(ids(relevantRequirements(model, { type: 'botilbud-108', area: 'voksenhandicap' }))).toEqual(['C'])
  })
})

describe('what makes a model unusable', () => {
  test('A model without requirements is empty', () => {
    expect(faultsOf({ ...shipped, requirements: [] })).toEqual([{ code: 'model-empty', id: 'sof-kvalitetsmodel-eksempel' }])
  })
  test('An id used twice, an unknown criterion and a requirement for nobody are each named', () => {
    const [first, second] = shipped.requirements
    const model: QualityModel = { ...shipped, requirements: [first!, { ...first!, criterionId: 'K99' }, { ...second!, appliesToTypes: [] }] }
    expect(faultsOf(model)).toEqual([
      { code: 'model-id-twice', id: 'KV01' },
      { code: 'model-criterion-unknown', id: 'KV01' },
      { code: 'model-requirement-for-nobody', id: 'KV02' },
    ])
  })
})

describe('a criterion', () => {
  const lines = ({ criteria }: QualityModel): readonly string[] => criteria.map(({ id, number, name, text }) => `${number} ${id} ${name}${text === undefined ? '' : `: ${text}`}`)
  const small: QualityModel = { ...shipped, criteria: [{ id: 'K1', number: 1, name: 'A' }, { id: 'K2', number: 2, name: 'B', text: 'Om B' }, { id: 'K3', number: 3, name: 'C' }] }
  test.each<[string, Parameters<typeof withCriterion>[1], readonly string[]]>([
    ['renamed where it stands', { id: 'K2', number: 2, name: 'Ny' }, ['1 K1 A', '2 K2 Ny', '3 K3 C']],
    ['moved to the front', { id: 'K3', number: 1, name: 'C' }, ['1 K3 C', '2 K1 A', '3 K2 B: Om B']],
    ['moved to the end', { id: 'K1', number: 3, name: 'A', text: 'Om A' }, ['1 K2 B: Om B', '2 K3 C', '3 K1 A: Om A']],
    ['new in the middle', { id: 'K4', number: 2, name: 'D' }, ['1 K1 A', '2 K4 D', '3 K2 B: Om B', '4 K3 C']],
    ['new and too far behind', { id: 'K4', number: 99, name: 'D' }, ['1 K1 A', '2 K2 B: Om B', '3 K3 C', '4 K4 D']],
  ])('%s moves the others, and all are numbered as they stand', (_what, criterion, after) => { expect(lines(withCriterion(small, criterion))).toEqual(after) })
  test('It is removed when no requirement stands under it, and the others close up', () => {
    expect(withoutCriterion(shipped, 'K1')).toBeNull()
    const without = withoutCriterion({ ...small, requirements: shipped.requirements.filter((one) => one.criterionId !== 'K2') }, 'K2')
    expect(without && lines(without)).toEqual(['1 K1 A', '2 K3 C'])
  })
  test('Two with one number are a fault', () => {
    expect(faultsOf({ ...shipped, criteria: shipped.criteria.map((one) => (one.id === 'K9' ? { ...one, number: 3 } : one)) })).toEqual([{ code: 'model-number-twice', id: 'K9' }])
  })
})
