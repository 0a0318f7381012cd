// What several chapters ask of the input: requirements by id and by criterion, findings of a pair, words with their signs.
import type { Grade, Pair } from '../../domain/accreditation/acts.ts'
import { gradeWords, reportWords, requirementKindWords } from '../../text/report.ts'
import { feedbackText } from '../../text/report-findings.ts'
import type { AuditReportInput, ReportedCriterion, ReportedEvidence, ReportedFinding, ReportedRequirement } from '../audit-report-input.ts'
import type { Block, Paragraph, Shape } from '../document.ts'

export const gradeShapes: Record<Grade, Shape> = { concordance: 'check', minorDiscordance: 'triangle', majorDiscordance: 'diamond', notExamined: 'ring' }

/** A grade's word without the soft hyphens that narrow columns need. */
export const gradeWord = (grade: Grade): string => gradeWords[grade].replaceAll('\u00AD', '')

export const isRelevant = (requirement: ReportedRequirement): boolean => requirement.notRelevant === undefined

/** 'KV08 Sikker medicinhåndtering'; says so when the model has no such requirement. */
export const requirementName = (input: AuditReportInput, id: string): string => {
  const requirement = input.requirements.find((one) => one.id === id)
  return requirement ? `${requirement.id} ${requirement.title}` : reportWords.unknownRequirement(id)
}

export const kindLine = (requirement: ReportedRequirement): string =>
  requirement.focus ? `${requirementKindWords[requirement.kind]}, ${reportWords.focus.toLowerCase()}` : requirementKindWords[requirement.kind]

/** The criteria that have relevant requirements, each with its own, in the model's order. Requirements of no known criterion come last. */
export const byCriterion = (input: AuditReportInput): readonly { readonly criterion: ReportedCriterion; readonly requirements: readonly ReportedRequirement[] }[] => {
  const relevant = input.requirements.filter(isRelevant)
  const known = new Set(input.criteria.map((criterion) => criterion.id))
  const strays = [...new Set(relevant.map((one) => one.criterionId).filter((id) => !known.has(id)))]
  const criteria = [...input.criteria, ...strays.map((id, index) => ({ id, number: input.criteria.length + index + 1, name: id }))]
  return criteria
    .map((criterion) => ({ criterion, requirements: relevant.filter((one) => one.criterionId === criterion.id) }))
    .filter((group) => group.requirements.length > 0)
}

/** The finding of one pair; undefined when the team made none. */
export const findingOf = (input: AuditReportInput, requirementId: string, pair: Pair): ReportedFinding | undefined =>
  input.findings.find((finding) => finding.requirementId === requirementId && finding.pair === pair)

export const evidenceLine = (numbers: readonly string[]): string => (numbers.length === 0 ? feedbackText.noEvidence : feedbackText.evidence(numbers.join(', ')))

export const paragraph = (text: string, more: Omit<Paragraph, 'type' | 'text'> = {}): Paragraph => ({ type: 'paragraph', text, ...more })

/** A person's text, or a quiet line where nothing was written. */
export const written = (text: string, otherwise: string = reportWords.notWritten): Paragraph =>
  text.trim() === '' ? paragraph(otherwise, { tone: 'muted' }) : paragraph(text)

/** What can be said where nothing was written: in a draft only that, later what it means. */
export const silent = (input: AuditReportInput, meaning: string): string => (input.status === 'draft' ? reportWords.notWritten : meaning)

/** Blocks of `items`, or one quiet line when there are none. */
export const orLine = <T>(items: readonly T[], otherwise: string, blocks: (items: readonly T[]) => readonly Block[]): readonly Block[] =>
  items.length === 0 ? [paragraph(otherwise, { tone: 'muted' })] : blocks(items)

/** Where a piece of evidence is from, with the department that it was seen in. */
export const sourceOf = ({ source, department }: Pick<ReportedEvidence, 'source' | 'department'>): string => (department === undefined ? source : `${source} (${department})`)
