import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { modelFromSource } from '../../../domain/quality-model/from-source.ts'
import type { ModelSource } from '../../../domain/quality-model/from-source.ts'
import { faultsOf, relevantRequirements } from '../../../domain/quality-model/model.ts'
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
