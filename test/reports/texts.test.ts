// No text is lost: every string a person wrote is found again in the finished file, however long or strange.
import { describe, expect, test } from '@jest/globals'
import { auditReport } from '../../reports/audit-report.ts'
import type { AuditReportInput } from '../../reports/audit-report-input.ts'
import { hasGlyph } from '../../reports/pdf/fonts.ts'
import { readable } from '../../reports/pdf/readable-text.ts'
import { renderDocument } from '../../reports/render.ts'
import { bare, readPdf, type ReadPdf } from './read-pdf.ts'
import { ordinary } from './samples/audit-report.ts'
import { empty, endlessWords, long, nasty, strange } from './samples/edge-reports.ts'

const render = async (input: AuditReportInput): Promise<ReadPdf> => readPdf((await renderDocument(auditReport(input))).bytes)

// Words of the data itself; the report says them in Danish.
const codes = new Set(['status', 'asOf', 'kind', 'form', 'role', 'pair', 'grade', 'how', 'state', 'section', 'answer', 'basis', 'recommendation', 'criterionId', 'id', 'requirementId', 'requirementIds', 'evidence', 'references'])

/** Every string people wrote; of a requirement that is not relevant only what the report says of it. */
const strings = (value: unknown, key = ''): readonly string[] => {
  if (typeof value === 'string') return codes.has(key) || /^\d{4}-\d{2}-\d{2}$/.test(value) || value.trim() === '' ? [] : [value]
  if (Array.isArray(value)) return key === 'evidence' && typeof value[0] === 'string' ? [] : value.flatMap((one) => strings(one, typeof one === 'string' ? key : ''))
  if (value === null || typeof value !== 'object') return []
  const { notRelevant, title } = value as { notRelevant?: { reason: string }; title?: string }
  if (notRelevant) return [title ?? '', notRelevant.reason]
  return Object.entries(value).flatMap(([name, held]) => strings(held, name))
}

/** A criterion none of whose requirements are relevant is not told of. */
const written = (input: AuditReportInput): readonly string[] => strings({
  ...input, criteria: input.criteria.filter((criterion) => input.requirements.some((one) => one.criterionId === criterion.id && one.notRelevant === undefined)),
})

const missing = (pdf: ReadPdf, texts: readonly string[]): readonly string[] => {
  const whole = pdf.text.join('')
  return texts.filter((text) => {
    const drawn = bare(readable(text, hasGlyph, '[emoji]').text)
    return !whole.includes(drawn) && !pdf.columns.some((column) => column.includes(drawn))
  }).map((text) => text.slice(0, 80))
}

describe('every text is found again', () => {
  test.each([
    ['an ordinary report', ordinary],
    ['a report with almost nothing in it', empty],
    ['a report of more than a hundred pages', long],
    ['words and remarks of ten thousand characters', endlessWords],
  ])('in %s', async (_, input) => {
    const pdf = await render(input)
    expect(written(input).length).toBeGreaterThan(5)
    expect(missing(pdf, written(input))).toEqual([])
    expect(pdf.untagged).toEqual([])
  })

  test('a long report has more than a hundred pages', async () => {
    expect((await renderDocument(auditReport(long))).pages).toBeGreaterThan(100)
  })
})

describe('strange characters', () => {
  test('become something readable, and the rest of the text stays', async () => {
    const pdf = await render(nasty)
    const text = pdf.text.join('')
    expect(missing(pdf, written(nasty))).toEqual([])
    const readableForms = [
      'Godtgået[emoji][emoji][emoji]1slut', 'før\uFFFDmidt\uFFFDefter', 'nulklokkeesclodretsideslut', 'venstrehøjremærkeisoleretbom',
      'medarbejderudviklingssamtalerogunderstøttelse', 'Ελληνικά,Русский,', 'Ålborg,södt,én,', bare(strange.markup), 'linje1linje2linje3linje4linje5linje6',
    ]
    expect(readableForms.filter((form) => !text.includes(form))).toEqual([])
  })

  test('are counted in a note, and the attached data keeps them as they were', async () => {
    const pdf = await render(nasty)
    expect(pdf.text.at(-1)).toMatch(/\d+tegniteksternefindesikkeidokumentetsskrifttypeogererstattet\.Denoprindeligetekstståridenvedhæftedefilauditrapport\.json\.$/)
    const kept = JSON.parse(new TextDecoder().decode(pdf.attachments[0]?.bytes)) as AuditReportInput
    expect(kept.conclusion).toBe(strange.emoji)
  })

  test('leave no note where nothing was replaced', async () => {
    expect((await render(ordinary)).text.filter((page) => page.includes('findesikkeidokumentetsskrifttype'))).toEqual([])
  })

  test('in the title do not break the file', async () => {
    expect((await render(nasty)).title).toBe('UDKAST: Auditrapport: Tilbud <&> "Åen" [emoji] (\\), 2026')
  })
})
