// What a form on a requirement's page writes.
import { describe, expect, test } from '@jest/globals'
import { writtenIn } from '../../web/audit.ts'
import { formOf } from '../../web/form.ts'

const write = (...pairs: readonly (readonly [string, string])[]) => writtenIn('KV01')(formOf(pairs))

describe('A requirement\'s form', () => {
  test('writes the finding of its pair, with marks only where they are set', () => {
    expect(write(['at.what', 'finding'], ['at.pair', 'modelPractice'], ['finding.grade', 'concordance'], ['finding.text', ' Ja. '], ['finding.evidence', 'e1'], ['finding.evidence', 'e2'], ['finding.good', 'ja'])).toMatchObject({
      type: 'writeFinding', key: 'KV01/modelPractice', missing: null, blank: false, input: { requirementId: 'KV01', pair: 'modelPractice', grade: 'concordance', text: 'Ja.', evidenceIds: ['e1', 'e2'], goodPractice: true },
    })
    expect(write(['at.what', 'finding'], ['at.pair', 'modelPractice'], ['finding.grade', 'concordance']).input).not.toHaveProperty('opportunity')
  })

  test('asks for a grade, and is blank where nothing was chosen or typed', () => {
    expect(write(['at.what', 'finding'], ['at.pair', 'modelPractice'], ['finding.text', 'x'])).toMatchObject({ missing: { field: 'finding.grade' }, blank: false })
    expect(write(['at.what', 'finding'], ['at.pair', 'modelPractice'])).toMatchObject({ blank: true })
  })

  test('writes all three at once, and feedback on practice or description', () => {
    expect(write(['at.what', 'all'], ['all.text', 'Alt.'], ['all.evidence', 'e1'])).toMatchObject({ type: 'findConcordance', input: { requirementId: 'KV01', text: 'Alt.', evidenceIds: ['e1'] } })
    expect(write(['at.what', 'text'], ['at.section', 'description'], ['text.text', 'Godt.'])).toMatchObject({ type: 'writeReportText', key: 'description/KV01', input: { section: 'description', requirementId: 'KV01', text: 'Godt.' } })
    expect(write(['at.what', 'text'], ['at.section', 'conclusion'], ['text.text', 'x']).input).toMatchObject({ section: 'practice' })
  })

  test.each([
    ['kind', [['evidence.date', '2026-11-20'], ['evidence.source', 'To']]],
    ['date', [['evidence.kind', 'interview'], ['evidence.source', 'To']]],
    ['source', [['evidence.kind', 'interview'], ['evidence.date', '2026-11-20']]],
  ] as const)('asks for the %s of evidence', (field, pairs) => { expect(write(['at.what', 'evidence'], ['at.id', 'e1'], ...pairs).missing?.field).toBe(`evidence.${field}`) })

  test('ties evidence to its own requirement and those chosen, each once, with every file', () => {
    expect(write(['at.what', 'evidence'], ['at.id', 'e1'], ['evidence.kind', 'document'], ['evidence.date', '2026-11-20'], ['evidence.source', 'Instruks'], ['evidence.requirementIds', 'KV02'], ['evidence.requirementIds', 'KV01'], ['evidence.files', 'f1'], ['fileIds', 'f2'], ['fileIds', 'f1'], ['evidence.departmentId', 'a1'])).toMatchObject({
      type: 'writeEvidence', key: 'e1', missing: null, input: { id: 'e1', requirementIds: ['KV01', 'KV02'], fileIds: ['f1', 'f2'], departmentId: 'a1' },
    })
  })

  test('takes no key that is none', () => { expect(write(['at.what', 'evidence'], ['at.id', '../x']).key).toBe('') })
})
