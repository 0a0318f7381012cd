// The three pairs of every relevant requirement in one table: a word and a drawn sign in each cell.
import { pairs, type Grade, type Pair } from '../../domain/accreditation/acts.ts'
import { chapterTitles, gradeWords, inRow, pairQuestions, pairWords, reportWords } from '../../text/report.ts'
import { overviewText } from '../../text/report-findings.ts'
import type { AuditReportInput, ReportedRequirement } from '../audit-report-input.ts'
import type { Block, Cell, Fill, Section } from '../document.ts'
import { findingOf, gradeShapes, gradeWord, isRelevant, paragraph } from './lookup.ts'

const grades: readonly Grade[] = ['concordance', 'minorDiscordance', 'majorDiscordance', 'notExamined']

const cellOf = (input: AuditReportInput, requirement: ReportedRequirement, pair: Pair): Cell => {
  const grade = findingOf(input, requirement.id, pair)?.grade ?? 'notExamined'
  return { text: gradeWords[grade], shape: gradeShapes[grade] }
}

const table = (input: AuditReportInput, requirements: readonly ReportedRequirement[]): Block => ({
  type: 'table',
  caption: overviewText.caption,
  rowHeader: true,
  columns: [{ title: reportWords.requirement, width: 31 }, ...pairs.map((pair) => ({ title: pairWords[pair], width: 23 }))],
  rows: requirements.map((requirement) => [
    { text: `${requirement.id} ${requirement.title}`, ...(requirement.focus ? { shape: 'flag' as const, sub: reportWords.focus } : {}) },
    ...pairs.map((pair) => cellOf(input, requirement, pair)),
  ]),
})

const gradeFills: Readonly<Record<Grade, Fill>> = { concordance: 'solid', minorDiscordance: 'lines', majorDiscordance: 'crossed', notExamined: 'open' }

const countOf = (input: AuditReportInput, requirements: readonly ReportedRequirement[], pair: Pair, grade: Grade): number =>
  requirements.filter((requirement) => (findingOf(input, requirement.id, pair)?.grade ?? 'notExamined') === grade).length

/** How many requirements have each grade, pair by pair: counted, never added up to a score (domain.md §2). The numbers stand in a table, too. */
const counts = (input: AuditReportInput, requirements: readonly ReportedRequirement[]): readonly Block[] => [
  { type: 'heading', level: 2, text: overviewText.counts },
  {
    type: 'chart', caption: overviewText.countsCaption,
    alt: pairs.map((pair) => `${pairWords[pair]}: ${grades.map((grade) => `${gradeWord(grade).toLowerCase()} ${countOf(input, requirements, pair, grade)}`).join(', ')}.`).join(' '),
    bars: pairs.map((pair) => ({ label: pairWords[pair], parts: grades.map((grade) => ({ label: gradeWord(grade), count: countOf(input, requirements, pair, grade), fill: gradeFills[grade], shape: gradeShapes[grade] })) })),
  },
  {
    type: 'table', caption: overviewText.countsTable, rowHeader: true,
    columns: [{ title: overviewText.pair, width: 28 }, ...grades.map((grade) => ({ title: gradeWords[grade], width: 18 }))],
    rows: pairs.map((pair) => [pairWords[pair], ...grades.map((grade) => String(countOf(input, requirements, pair, grade)))]),
  },
]

/** Why pairs are not examined: each reason once for the pairs it concerns, with the requirements it stands for. */
const reasons = (input: AuditReportInput, requirements: readonly ReportedRequirement[]): readonly string[] => {
  const groups = new Map<string, { readonly reason: string; readonly words: string; readonly ids: string[] }>()
  for (const requirement of requirements) {
    const open = pairs.flatMap((pair) => {
      const finding = findingOf(input, requirement.id, pair)
      return finding && finding.grade !== 'notExamined' ? [] : [{ pair, reason: finding?.reason ?? overviewText.defaultReason }]
    })
    for (const reason of new Set(open.map((one) => one.reason))) {
      const words = inRow(open.filter((one) => one.reason === reason).map((one) => pairWords[one.pair].toLowerCase()))
      const key = JSON.stringify([reason, words])
      const group = groups.get(key) ?? { reason, words, ids: [] }
      group.ids.push(requirement.id)
      groups.set(key, group)
    }
  }
  return [...groups.values()].map(({ reason, words, ids }) => overviewText.reason(reason, words, inRow(ids)))
}

/** Chapter 6. */
export const overview = (input: AuditReportInput): Section => {
  const requirements = input.requirements.filter(isRelevant)
  const why = reasons(input, requirements)
  return {
    title: chapterTitles.overview,
    startsPage: true,
    blocks: requirements.length === 0 ? [paragraph(overviewText.noRequirements, { tone: 'muted' })] : [
      paragraph(overviewText.lead),
      table(input, requirements),
      ...counts(input, requirements),
      { type: 'heading', level: 2, text: overviewText.questions },
      { type: 'list', ordered: false, items: pairs.map((pair) => `${pairWords[pair]}: ${pairQuestions[pair]}`) },
      { type: 'heading', level: 2, text: overviewText.legend },
      ...grades.map((grade) => paragraph(gradeWord(grade), { shape: gradeShapes[grade], tone: 'muted', keepsWithNext: true })),
      paragraph(overviewText.focusLegend, { shape: 'flag', tone: 'muted' }),
      { type: 'heading', level: 2, text: overviewText.notExamined },
      why.length === 0 ? paragraph(overviewText.allExamined, { tone: 'muted' }) : { type: 'list', ordered: false, items: why },
    ],
  }
}
