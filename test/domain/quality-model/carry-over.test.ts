// What of a description can stand in the next cycle, by hand: only where the model says the very same.
import { expect, test } from '@jest/globals'
import { unchangedBetween } from '../../../domain/quality-model/carry-over.ts'
import type { QualityModel, Requirement } from '../../../domain/quality-model/model.ts'

const requirement = (id: string, criterionId: string, text = 'Som før'): Requirement => ({
  id, criterionId, kind: 'qualityRequirement', title: id, text, purpose: '', appliesTo: ['a'], appliesToTypes: ['t'], references: [], descriptionPrompt: '', auditQuestions: { document: [], interview: [], observation: [] }, signsOfConcordance: [], relatedSupervisionCriteria: [],
})
const criteria = (...names: readonly string[]) => names.map((name, index) => ({ id: `K${index + 1}`, number: index + 1, name }))
const before: QualityModel = { family: 'f', version: '1', title: 'M', criteria: criteria('A', 'B', 'C', 'D'), requirements: [requirement('R1', 'K1'), requirement('R2', 'K1'), requirement('R3', 'K2'), requirement('R4', 'K3'), requirement('R5', 'K4')] }
const after = (more: Partial<QualityModel>) => { const found = unchangedBetween(before, { ...before, version: '2', ...more }); return [[...found.criteria].join(' '), [...found.requirements].join(' ')] }

test.each<[string, Partial<QualityModel>, string, string]>([
  ['nothing', {}, 'K1 K2 K3 K4', 'R1 R2 R3 R4 R5'],
  ['one requirement\'s words', { requirements: before.requirements.map((one) => (one.id === 'R2' ? { ...one, text: 'Nyt' } : one)) }, 'K2 K3 K4', 'R1 R3 R4 R5'],
  ['a criterion\'s name', { criteria: criteria('A', 'B', 'C ny', 'D') }, 'K1 K2 K4', 'R1 R2 R3 R4 R5'],
  ['only the places of criteria', { criteria: [...criteria('A', 'B', 'C', 'D')].reverse().map((one, index) => ({ ...one, number: index + 1 })) }, 'K4 K3 K2 K1', 'R1 R2 R3 R4 R5'],
  ['what a criterion is about', { criteria: criteria('A', 'B', 'C', 'D').map((one) => (one.id === 'K2' ? { ...one, text: 'Om B' } : one)) }, 'K1 K3 K4', 'R1 R2 R3 R4 R5'],
  ['a new requirement', { requirements: [...before.requirements, requirement('R6', 'K4')] }, 'K1 K2 K3', 'R1 R2 R3 R4 R5'],
  ['a requirement that is gone', { requirements: before.requirements.filter((one) => one.id !== 'R1') }, 'K2 K3 K4', 'R2 R3 R4 R5'],
  ['a requirement under another criterion', { requirements: before.requirements.map((one) => (one.id === 'R3' ? { ...one, criterionId: 'K1' } : one)) }, 'K3 K4', 'R1 R2 R4 R5'],
])('Where %s changed', (_what, more, stillCriteria, stillRequirements) => expect(after(more)).toEqual([stillCriteria, stillRequirements]))
