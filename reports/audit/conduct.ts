// How the audit was carried out: what it rested on, whom the team met, what it saw, what it did not.
import { chapterTitles, conductText, evidenceWords, longDate } from '../../text/report.ts'
import type { AuditReportInput } from '../audit-report-input.ts'
import type { Block, Section } from '../document.ts'
import { orLine, paragraph, silent, sourceOf, written } from './lookup.ts'

const programmeBlocks = (input: AuditReportInput): readonly Block[] => orLine(input.programme, conductText.noProgramme, (rows) => [{
  type: 'table',
  caption: conductText.programmeCaption,
  rowHeader: true,
  columns: [{ title: conductText.when, width: 24 }, { title: conductText.form, width: 17 }, { title: conductText.with, width: 34 }, { title: conductText.where, width: 25 }],
  rows: rows.map((row) => [row.said ?? `${longDate(row.date)} kl. ${row.time}`, evidenceWords[row.kind], row.who, [row.department, row.place].filter((one) => one !== undefined && one !== '').join(', ')]),
}])

const peopleBlocks = (input: AuditReportInput): readonly Block[] => orLine(input.peopleMet, conductText.noPeople, (rows) => [
  {
    type: 'table',
    caption: conductText.peopleCaption,
    rowHeader: true,
    columns: [{ title: conductText.who, width: 40 }, { title: conductText.count, width: 20 }, { title: conductText.form, width: 40 }],
    rows: rows.map((row) => [conductText.people[row.kind], String(row.count), evidenceWords[row.form]]),
  },
  paragraph(conductText.peopleNote, { tone: 'muted' }),
])

const evidenceBlocks = (input: AuditReportInput): readonly Block[] => orLine(input.evidence, conductText.noEvidence, (rows) => [
  {
    type: 'table',
    caption: conductText.evidenceCaption,
    rowHeader: true,
    columns: [{ title: conductText.number, width: 9 }, { title: conductText.form, width: 17 }, { title: conductText.source, width: 48 }, { title: conductText.date, width: 26 }],
    rows: rows.map((row) => [row.number, evidenceWords[row.kind], sourceOf(row), longDate(row.date)]),
  },
  paragraph(conductText.evidenceNote, { tone: 'muted' }),
])

/** Chapter 3. */
export const conduct = (input: AuditReportInput): Section => ({
  title: chapterTitles.conduct,
  blocks: [
    ...(input.method.trim() === '' ? [] : [written(input.method)]),
    { type: 'heading', level: 2, text: conductText.basis },
    paragraph(conductText.basisSentence[input.descriptionBasis.basis](input.descriptionBasis.on)),
    { type: 'heading', level: 2, text: conductText.programme },
    ...programmeBlocks(input),
    { type: 'heading', level: 2, text: conductText.peopleMet },
    ...peopleBlocks(input),
    { type: 'heading', level: 2, text: conductText.evidence },
    ...evidenceBlocks(input),
    { type: 'heading', level: 2, text: conductText.notCovered },
    written(input.notCovered, silent(input, conductText.allCovered)),
    { type: 'heading', level: 2, text: conductText.obstacles },
    written(input.obstacles, silent(input, conductText.noObstacles)),
    { type: 'note', title: conductText.sampling, text: conductText.samplingText },
  ],
})
