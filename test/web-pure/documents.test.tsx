// A document in a case's list: where it stands, also in the journal system.
import { expect, test } from '@jest/globals'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { ReportRow } from '../../services/document-types.ts'
import { Document } from '../../web/pages/case.tsx'
import { wordsOf } from '../support/browse.ts'

const report: ReportRow = { reportId: 'r1', accreditationId: 'a1', kind: 'finalReport', version: 2, draft: false, ready: true, fileName: 'x.pdf', sha256: 'ab', pages: 23, at: '2026-11-27T10:00:00.000Z' }
const words = (filed?: ReportRow['filed']): string => wordsOf(renderToString(h(Document, { report: { ...report, ...(filed ? { filed } : {}) } })))

test.each<[string, ReportRow['filed'], string | null]>([
  ['goes to no journal system', undefined, null],
  ['is being sent', { sentAt: null, acknowledgedAt: null, journalNo: null }, 'Sendes til journalsystemet'],
  ['is sent', { sentAt: '2026-11-27T10:01:00.000Z', acknowledgedAt: null, journalNo: null }, 'Sendt til journalsystemet, som ikke har kvitteret endnu'],
  ['is journalised', { sentAt: '2026-11-27T10:01:00.000Z', acknowledgedAt: '2026-11-28T10:00:00.000Z', journalNo: '2026-0012' }, 'Journaliseret 28. november 2026 (2026-0012)'],
  ['is journalised without a number', { sentAt: '2026-11-27T10:01:00.000Z', acknowledgedAt: '2026-11-28T10:00:00.000Z', journalNo: null }, 'Journaliseret 28. november 2026'],
])('A document that %s says so', (_what, filed, expected) => {
  if (expected === null) expect(words(filed)).not.toMatch(/ournal/)
  else expect(words(filed)).toContain(expected)
})
