import { expect, test } from '@jest/globals'
import { modelChanges } from '../../../domain/quality-model/difference.ts'
import type { QualityModel, Requirement } from '../../../domain/quality-model/model.ts'

const requirement = (id: string, title: string): Requirement => ({
  id, criterionId: 'K1', kind: 'qualityRequirement', title, text: 'Tekst', purpose: '', appliesTo: ['a'], appliesToTypes: ['t'], references: [], descriptionPrompt: '',
  auditQuestions: { document: [], interview: [], observation: [] }, signsOfConcordance: [], relatedSupervisionCriteria: [],
})
const model = (requirements: readonly Requirement[], names: readonly string[] = ['Målgruppe']): QualityModel =>
  ({ family: 'f', version: '1', title: 'Model', criteria: names.map((name, n) => ({ id: `K${n + 1}`, number: n + 1, name })), requirements })

test('Two versions with the same words do not differ', () => {
  expect(modelChanges(model([requirement('KV01', 'Et')]), { ...model([requirement('KV01', 'Et')]), version: '2' })).toEqual([])
})

test('What came, changed and went is told in the new order, by the fields that changed', () => {
  const before = model([requirement('KV01', 'Et'), requirement('KV02', 'To'), requirement('KV03', 'Tre')])
  const after = model([{ ...requirement('KV02', 'To'), text: 'Ny tekst', note: 'Ny note' }, requirement('KV04', 'Fire'), requirement('KV01', 'Et')], ['Målgrupper', 'Metoder'])
  expect(modelChanges(before, after)).toEqual([
    { what: 'criterion', id: 'K1', change: 'changed', fields: ['name'] },
    { what: 'criterion', id: 'K2', change: 'added', fields: [] },
    { what: 'requirement', id: 'KV02', change: 'changed', fields: ['text', 'note'] },
    { what: 'requirement', id: 'KV04', change: 'added', fields: [] },
    { what: 'requirement', id: 'KV03', change: 'removed', fields: [] },
  ])
})
