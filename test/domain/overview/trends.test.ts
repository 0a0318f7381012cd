import { describe, expect, test } from '@jest/globals'
import { type TrendCount, trendsOf } from '../../../domain/overview/trends.ts'
import type { QualityModel, Requirement } from '../../../domain/quality-model/model.ts'

const requirement = (id: string, text: string): Requirement => ({
  id, criterionId: 'C1', kind: 'qualityRequirement', title: id, text, purpose: '', appliesTo: [], appliesToTypes: [], references: [], descriptionPrompt: '',
  auditQuestions: { document: [], interview: [], observation: [] }, signsOfConcordance: [], relatedSupervisionCriteria: [],
})
const model = (version: string, ...requirements: readonly Requirement[]): QualityModel => ({ family: 'm', version, title: version, criteria: [], requirements })
const models = new Map([
  ['old', model('1', requirement('KV01', 'Som før.'), requirement('KV02', 'Før.'))],
  ['new', model('2', requirement('KV01', 'Som før.'), requirement('KV02', 'Efter.'))],
])
const count = (cycle: string, modelId: string, requirementId: string, offers: number, discordance = 0, goodPractice = 0): TrendCount => ({ cycle, modelId, requirementId, pair: 'modelPractice', offers, discordance, goodPractice })

describe('Trends over cycles', () => {
  test('put the cycles of a requirement and pair beside each other, the oldest first', () => {
    expect(trendsOf([count('2026', 'new', 'KV01', 8, 1, 3), count('2025', 'old', 'KV01', 6, 4, 0)], models)).toEqual([
      { requirementId: 'KV01', pair: 'modelPractice', cells: [{ cycle: '2025', offers: 6, discordance: 4, goodPractice: 0, newText: false }, { cycle: '2026', offers: 8, discordance: 1, goodPractice: 3, newText: false }] },
    ])
  })

  test('say where the requirement was rewritten in between, and only there', () => {
    const [kv01, kv02] = trendsOf(['KV01', 'KV02'].flatMap((id) => [count('2024', 'old', id, 5), count('2025', 'old', id, 5), count('2026', 'new', id, 5)]), models)
    expect(kv01?.cells.map((one) => one.newText)).toEqual([false, false, false])
    expect(kv02?.cells.map((one) => one.newText)).toEqual([false, false, true])
  })

  test('add up what two versions of the model gave in one cycle', () => {
    expect(trendsOf([count('2025', 'old', 'KV01', 3, 1), count('2025', 'new', 'KV01', 2, 1), count('2026', 'new', 'KV01', 7)], models)[0]?.cells[0]).toEqual({ cycle: '2025', offers: 5, discordance: 2, goodPractice: 0, newText: false })
  })

  test('tell of no cycle with fewer than five offers, and of no single cycle', () => {
    expect(trendsOf([count('2024', 'old', 'KV01', 4, 4), count('2025', 'old', 'KV01', 5), count('2026', 'new', 'KV01', 5)], models)[0]?.cells.map((one) => one.cycle)).toEqual(['2025', '2026'])
    expect(trendsOf([count('2025', 'old', 'KV01', 4), count('2026', 'new', 'KV01', 50)], models)).toEqual([])
    expect(trendsOf([], models)).toEqual([])
  })
})
