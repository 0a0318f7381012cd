import { describe, expect, test } from '@jest/globals'
import { supervisionModelsFrom } from '../../../domain/supervision/from-source.ts'
import { corrected, correctionFaults, indicatorsOf, isScored, marksOf, textIdsOf } from '../../../domain/supervision/model.ts'
import { proposedNotRelevant } from '../../../domain/supervision/relevance.ts'
import { shipped, shippedModel, source } from './shipped.ts'

describe('The models of the socialtilsyn that ship', () => {
  test.each<[version: string, themes: number, criteria: number, indicators: number, scored: boolean, verbatim: number, fromMemory: number]>([
    ['2014', 7, 14, 34, true, 7, 48],
    ['2017', 7, 11, 30, true, 31, 17],
    ['2025-L200', 5, 0, 0, false, 5, 0],
  ])('%s has %i themes, %i criteria and %i indicators, each text with its mark', (version, ...expected) => {
    const model = shippedModel(version)
    const marks = marksOf(model)
    expect([model.themes.length, model.themes.flatMap((one) => one.criteria).length, indicatorsOf(model).length, isScored(model), marks.verbatim, marks.fromMemory]).toEqual(expected)
    expect(new Set(textIdsOf(model)).size).toBe(textIdsOf(model).length)
  })

  test('Økonomi is a theme of 2014 and not of 2017, where Sundhed og trivsel is one', () => {
    expect(shippedModel('2014').themes.map((one) => one.text)).toEqual(['Uddannelse og beskæftigelse', 'Selvstændighed og relationer', 'Målgrupper, metoder og resultater', 'Organisation og ledelse', 'Kompetencer', 'Økonomi', 'Fysiske rammer'])
    expect(shippedModel('2017').themes.map((one) => one.text)).toEqual(['Uddannelse og beskæftigelse', 'Selvstændighed og relationer', 'Målgrupper, metoder og resultater', 'Sundhed og trivsel', 'Organisation og ledelse', 'Kompetencer', 'Fysiske rammer'])
  })

  test('L 200 leaves out the first two themes', () => {
    expect(shippedModel('2025-L200').themes.map((one) => one.text)).toEqual(['Målgrupper, metoder og resultater', 'Sundhed og trivsel', 'Organisation og ledelse', 'Kompetencer', 'Fysiske rammer'])
  })

  test('A text keeps its source by title, and what else is known of its wording', () => {
    expect(indicatorsOf(shippedModel('2014')).find((one) => one.id === '2014.K02.b')).toMatchObject({ status: 'fromMemory', source: null, note: 'bk-selvst: samme indhold i 2017-modellen' })
    expect(indicatorsOf(shippedModel('2017')).find((one) => one.id === '2017.K05.a')).toMatchObject({ text: 'Borgerne trives i tilbuddet', status: 'verbatim', source: 'Blå Kors Danmark, gengivelse af socialtilsynets kvalitetsmodel: Sundhed og trivsel' })
  })

  test('A mark or a source that the file does not explain stops the reading', () => {
    const [first] = source.models
    if (!first) throw new Error('The file has models')
    expect(() => supervisionModelsFrom({ ...source, models: [{ ...first, themes: first.themes.map((one) => ({ ...one, status: 'set et sted' })) }] })).toThrow('"set et sted"')
    expect(() => supervisionModelsFrom({ ...source, models: [{ ...first, themes: first.themes.map((one) => ({ ...one, source: 'en-bog' })) }] })).toThrow('"en-bog"')
    expect(shipped).toHaveLength(3)
  })
})

describe('A corrected text', () => {
  const model = shippedModel('2014')
  const next = corrected(model, '2014-1', [{ id: '2014.K07', text: 'Tilbuddet forebygger overgreb', source: 'BEK nr. 551, bilag 1' }, { id: '2014.T1', text: 'Uddannelse', source: null }, { id: '2014.K01.c', text: 'Stabilt fremmøde', source: null }])

  test('is a new version with the same ids, marked as checked; the version itself stays', () => {
    expect([next.version, next.corrects, marksOf(next)]).toEqual(['2014-1', '2014', { verbatim: 6, fromMemory: 46, checked: 3 }])
    expect(next.themes[2]?.criteria[4]).toMatchObject({ id: '2014.K07', text: 'Tilbuddet forebygger overgreb', status: 'checked', source: 'BEK nr. 551, bilag 1' })
    expect([next.themes[0]?.text, next.themes[0]?.criteria[0]?.indicators[2]?.text]).toEqual(['Uddannelse', 'Stabilt fremmøde'])
    expect(textIdsOf(next)).toEqual(textIdsOf(model))
    expect(marksOf(model).checked).toBe(0)
  })

  test('must be one of the model, once', () => {
    const one = (id: string) => ({ id, text: 'Tekst', source: null })
    expect(correctionFaults(model, [one('2014.K01'), one('2014.T7')])).toEqual([])
    expect(correctionFaults(model, [one('2017.K01'), one('2014.K01'), one('2014.K01')]).map(({ code, field }) => [code, field])).toEqual([['model-text-unknown', 'corrections.0.id'], ['model-text-twice', 'corrections.2.id']])
  })
})

describe('What is proposed as not relevant', () => {
  const adults = { type: 'botilbud-108', ageFrom: 18, ownership: 'municipal', hasBoard: false } as const
  const children = { type: 'doegninstitution-boern', ageFrom: 6, ownership: 'selfOwned', hasBoard: true } as const
  const shelter = { type: 'forsorgshjem-110', ageFrom: 18, ownership: 'selfOwned', hasBoard: true } as const
  test.each<[what: string, version: string, offer: Parameters<typeof proposedNotRelevant>[1], expected: readonly string[]]>([
    ['a home for adults, 2014', '2014', adults, ['2014.K01.c', '2014.K02.d', '2014.K08.c', '2014.K11.a', '2014.K11.c']],
    ['a home for adults, 2017', '2017', adults, ['2017.K01.c', '2017.K02.d', '2017.K08.c']],
    ['a self-owned home for children, 2014', '2014', children, []],
    ['a self-owned home for children, 2017', '2017', children, []],
    ['a self-owned shelter, 2017', '2017', shelter, ['2017.K01.c', '2017.K02.d', '2017.K06.a', '2017.K06.b', '2017.K11.c']],
    ['a day offer, 2014', '2014', { ...adults, type: 'aktivitet-104' }, ['2014.K01.c', '2014.K02.d', '2014.K08.c', '2014.K11.a', '2014.K11.c', '2014.K14.c']],
    ['any offer under L 200', '2025-L200', adults, []],
  ])('for %s', (_what, version, offer, expected) => {
    expect(proposedNotRelevant(shippedModel(version), offer)).toEqual(expected)
  })
})
