// What the audit came to: good practice, discordances, conclusion and recommendation, disagreements, follow-up, learning.
import { isDiscordance } from '../../domain/accreditation/facts.ts'
import { chapterTitles, evidenceWords, longDate, pairWords } from '../../text/report.ts'
import { outcomeText } from '../../text/report-findings.ts'
import type { AuditReportInput, Observed, ReportedFinding } from '../audit-report-input.ts'
import type { Block, Section } from '../document.ts'
import { evidenceLine, gradeShapes, gradeWord, orLine, paragraph, requirementName, silent, written } from './lookup.ts'

const observed = (input: AuditReportInput, items: readonly Observed[], level: 2 | 3, shape?: 'star'): readonly Block[] => items.flatMap((one): Block[] => [
  ...(one.requirementId === undefined ? [] : [{ type: 'heading', level, text: requirementName(input, one.requirementId), ...(shape ? { shape } : {}) } as const]),
  written(one.text),
  ...(one.evidence.length === 0 ? [] : [paragraph(evidenceLine(one.evidence), { tone: 'muted' })]),
])

/** Chapter 7. */
export const goodPractice = (input: AuditReportInput): Section => ({
  title: chapterTitles.goodPractice,
  blocks: orLine(input.goodPractice, silent(input, outcomeText.noGoodPractice), (items) => [paragraph(outcomeText.goodPracticeLead), ...observed(input, items, 2, 'star')]),
})

const evidenceItems = (input: AuditReportInput, numbers: readonly string[]): readonly Block[] => {
  const known = numbers.flatMap((number) => input.evidence.find((one) => one.number === number) ?? [])
  return known.length === 0
    ? [paragraph(evidenceLine(numbers), { tone: 'muted' })]
    : [{ type: 'list', ordered: false, items: known.map((one) => `${one.number}, ${evidenceWords[one.kind].toLowerCase()}, ${longDate(one.date)}: ${one.source}`) }]
}

const discordance = (input: AuditReportInput, finding: ReportedFinding): readonly Block[] => [
  { type: 'heading', level: 3, text: requirementName(input, finding.requirementId) },
  paragraph(`${pairWords[finding.pair]}: ${gradeWord(finding.grade)}`, { tone: 'label', shape: gradeShapes[finding.grade] }),
  written(finding.text),
  ...evidenceItems(input, finding.evidence),
]

/** Chapter 8: greater ones first, each with what it rests on. */
export const discordances = (input: AuditReportInput): Section => {
  const found = input.findings.filter((finding) => isDiscordance(finding.grade))
  const ordered = [...found.filter((finding) => finding.grade === 'majorDiscordance'), ...found.filter((finding) => finding.grade === 'minorDiscordance')]
  return {
    title: chapterTitles.discordances,
    blocks: [
      { type: 'heading', level: 2, text: outcomeText.discordances },
      ...orLine(ordered, input.findings.length === 0 ? outcomeText.noFindings : outcomeText.noDiscordances, (items) => items.flatMap((finding) => discordance(input, finding))),
      { type: 'heading', level: 2, text: outcomeText.opportunities },
      ...orLine(input.opportunities, silent(input, outcomeText.noOpportunities), (items) => [paragraph(outcomeText.opportunitiesLead), ...observed(input, items, 3)]),
    ],
  }
}

const recommendation = (input: AuditReportInput): readonly Block[] => {
  if (input.recommendation === undefined) return [paragraph(outcomeText.noRecommendation, { tone: 'muted' })]
  const said = input.status === 'final' ? outcomeText.recommends(input.recommendation) : outcomeText.proposes(input.recommendation)
  const changed = input.recommendationChanged
  return [
    { type: 'note', title: said, text: input.recommendationReasons ?? '' },
    ...(changed === undefined ? [] : [paragraph(outcomeText.changed(changed.from)), written(changed.reason)]),
  ]
}

/** Chapter 9. The auditors recommend, someone else decides. */
export const conclusion = (input: AuditReportInput): Section => ({
  title: chapterTitles.conclusion,
  blocks: [
    { type: 'heading', level: 2, text: outcomeText.conclusion },
    written(input.conclusion),
    { type: 'heading', level: 2, text: input.status === 'final' ? outcomeText.recommendation : outcomeText.recommendationProposed },
    ...recommendation(input),
    paragraph(outcomeText.decision, { tone: 'muted' }),
  ],
})

/** Chapter 10. */
export const disagreements = (input: AuditReportInput): Section => ({
  title: chapterTitles.disagreements,
  blocks: orLine(input.disagreements, silent(input, outcomeText.noDisagreements), (items) => [
    paragraph(outcomeText.disagreementsLead),
    ...items.flatMap((one, index): Block[] => [
      { type: 'heading', level: 2, text: one.requirementId === undefined ? outcomeText.disagreement(index + 1) : `${outcomeText.disagreement(index + 1)}: ${requirementName(input, one.requirementId)}` },
      paragraph(outcomeText.offerView, { tone: 'label' }),
      written(one.offerView),
      paragraph(outcomeText.teamView, { tone: 'label' }),
      written(one.teamView),
    ]),
  ]),
})

const plan = (input: AuditReportInput): readonly Block[] => orLine(input.followUp.points, outcomeText.noPoints, (points) => [{
  type: 'table',
  caption: outcomeText.planCaption,
  rowHeader: true,
  columns: [
    { title: outcomeText.planColumns.number, width: 8 }, { title: outcomeText.planColumns.what, width: 40 }, { title: outcomeText.planColumns.owner, width: 20 },
    { title: outcomeText.planColumns.due, width: 18 }, { title: outcomeText.planColumns.status, width: 14 },
  ],
  rows: points.map((point) => [
    String(point.number),
    point.requirementId === undefined ? point.text : { text: point.text, sub: requirementName(input, point.requirementId) },
    point.owner, longDate(point.due), outcomeText.pointStatus[point.status],
  ]),
}])

/** Chapter 11: an action plan only where something must be mended. */
export const followUp = (input: AuditReportInput): Section => {
  const { kind, deadline, text } = input.followUp
  const said = [...(deadline === undefined ? [] : [paragraph(outcomeText.followUpDeadline(deadline))]), ...(text === undefined || text.trim() === '' ? [] : [paragraph(text)])]
  return {
    title: chapterTitles.followUp,
    blocks: kind === 'none'
      ? [{ type: 'note', title: outcomeText.noFollowUp, text: outcomeText.noFollowUpText }]
      : kind === 'awaited' ? [paragraph(outcomeText.followUpAwaited), ...said] : [...said, ...plan(input)],
  }
}

/** Chapter 12: proposals only; sharing is a consent of its own. */
export const learning = (input: AuditReportInput): Section => ({
  title: chapterTitles.learning,
  blocks: orLine(input.learning, outcomeText.noLearning, (items) => [
    paragraph(outcomeText.learningLead),
    ...items.flatMap((one): Block[] => [
      { type: 'heading', level: 2, text: one.title, note: [outcomeText.learningKinds[one.kind], ...one.requirementIds.map((id) => requirementName(input, id))].join(', ') },
      written(one.text),
    ]),
  ]),
})
