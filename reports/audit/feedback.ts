// Feedback on practice and on the quality description, requirement by requirement below its criterion.
import { pairs, type Pair } from '../../domain/accreditation/acts.ts'
import { chapterTitles, inRow, pairWords, scopeText } from '../../text/report.ts'
import { feedbackText } from '../../text/report-findings.ts'
import type { AuditReportInput, DescriptionReference, ReportedFinding, ReportedRequirement, RequirementText } from '../audit-report-input.ts'
import type { Block, Section } from '../document.ts'
import { byCriterion, evidenceLine, findingOf, gradeShapes, gradeWord, kindLine, paragraph } from './lookup.ts'

const pairsOnPractice: readonly Pair[] = pairs.filter((pair) => pair !== 'modelDescription')

const sameSaid = (a: ReportedFinding, b: ReportedFinding): boolean =>
  a.grade === b.grade && a.text === b.text && a.reason === b.reason && a.assessedAgain === b.assessedAgain && a.evidence.join() === b.evidence.join()

/** Findings that say the same of several pairs, told once. */
const merged = (findings: readonly ReportedFinding[]): readonly { readonly finding: ReportedFinding; readonly of: readonly Pair[] }[] =>
  findings.reduce<{ finding: ReportedFinding; of: Pair[] }[]>((groups, finding) => {
    const same = groups.find((group) => sameSaid(group.finding, finding))
    if (same) same.of.push(finding.pair)
    else groups.push({ finding, of: [finding.pair] })
    return groups
  }, [])

const findingBlocks = (findings: readonly ReportedFinding[]): readonly Block[] => merged(findings).flatMap(({ finding, of }): Block[] => [
  paragraph(`${inRow(of.map((pair) => pairWords[pair]))}: ${gradeWord(finding.grade)}`, { tone: 'label', shape: gradeShapes[finding.grade] }),
  ...(finding.text.trim() === '' ? [] : [paragraph(finding.text)]),
  ...(finding.grade === 'notExamined' ? (finding.reason === undefined ? [] : [paragraph(feedbackText.notExamined(finding.reason), { tone: 'muted' })]) : [paragraph(evidenceLine(finding.evidence), { tone: 'muted' })]),
  ...(finding.assessedAgain === true ? [paragraph(feedbackText.assessedAgain, { tone: 'muted' })] : []),
])

const textOf = (texts: readonly RequirementText[], requirementId: string): readonly Block[] =>
  texts.filter((one) => one.requirementId === requirementId && one.text.trim() !== '').map((one) => paragraph(one.text))

const heading = (requirement: ReportedRequirement): Block => ({
  type: 'heading', level: 3, text: `${requirement.id} ${requirement.title}`, note: kindLine(requirement), ...(requirement.focus ? { shape: 'flag' } : {}),
})

/** The chapters below their criteria; requirements of which nothing is said come together in one line. */
const chapter = (input: AuditReportInput, saidOf: (requirement: ReportedRequirement) => readonly Block[], nothingSaid: (requirements: string) => string): readonly Block[] =>
  byCriterion(input).flatMap(({ criterion, requirements }): Block[] => {
    const said = requirements.map((requirement) => ({ requirement, blocks: saidOf(requirement) }))
    const silent = said.filter((one) => one.blocks.length === 0).map((one) => `${one.requirement.id} ${one.requirement.title}`)
    return [
      { type: 'heading', level: 2, text: scopeText.criterion(criterion.number, criterion.name) },
      ...(silent.length === 0 ? [] : [paragraph(nothingSaid(inRow(silent)), { tone: 'muted' })]),
      ...said.flatMap(({ requirement, blocks }) => (blocks.length === 0 ? [] : [heading(requirement), ...blocks])),
    ]
  })

/** Chapter 4: feedback on practice. */
export const practice = (input: AuditReportInput): Section => ({
  title: chapterTitles.practice,
  blocks: [
    paragraph(feedbackText.practiceLead, { tone: 'lead' }),
    ...chapter(input, ({ id }) => [
      ...textOf(input.practiceFeedback, id),
      ...findingBlocks(pairsOnPractice.flatMap((pair) => findingOf(input, id, pair) ?? [])),
    ], feedbackText.practiceNotExamined),
  ],
})

const referenceLine = (reference: DescriptionReference): string => {
  const where = reference.how === 'notDescribed' ? feedbackText.references.notDescribed : feedbackText.references[reference.how](reference.where)
  return reference.unchanged === true ? `${where} ${feedbackText.unchanged}` : where
}

/** Chapter 5: feedback on the quality description, which is referred to and not repeated. */
export const description = (input: AuditReportInput): Section => ({
  title: chapterTitles.description,
  blocks: [
    paragraph(feedbackText.descriptionLead, { tone: 'lead' }),
    ...chapter(input, ({ id }) => [
      ...input.descriptionReferences.filter((one) => one.requirementId === id).map((one) => paragraph(referenceLine(one), { tone: 'muted' })),
      ...textOf(input.descriptionFeedback, id),
      ...findingBlocks(([findingOf(input, id, 'modelDescription')]).filter((finding) => finding !== undefined)),
    ], feedbackText.descriptionNotExamined),
  ],
})
