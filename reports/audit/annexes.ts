// Annex A: every remark of the hearing and its answer. Annex B: what the report's facts come from.
import { chapterTitles, conductText, dateSpan, evidenceWords, longDate, sectionWords } from '../../text/report.ts'
import { hearingText, sourcesText } from '../../text/report-findings.ts'
import type { AuditReportInput, HearingRound, RemarkAnswer, ReportedEvidence, ReportedRemark } from '../audit-report-input.ts'
import type { Block, Remark, Section, Shape } from '../document.ts'
import { orLine, paragraph, requirementName, sourceOf } from './lookup.ts'

const answerShapes: Record<RemarkAnswer['answer'], Shape> = { followed: 'check', partlyFollowed: 'half', notFollowed: 'ring' }

const answerOf = (answer: RemarkAnswer): NonNullable<Remark['answer']> => ({
  label: hearingText.answer[answer.answer],
  text: `${answer.reason}\n\n${hearingText.answeredBy(answer.by, answer.on)}`,
  shape: answerShapes[answer.answer],
})

const remarkBlocks = (input: AuditReportInput, remark: ReportedRemark): readonly Block[] => {
  const section = sectionWords[remark.section]
  const where = [section, ...(remark.requirementId === undefined ? [] : [requirementName(input, remark.requirementId)]), ...(remark.department === undefined ? [] : [remark.department])].join(', ')
  const { answer, late } = remark
  const unheard = late !== undefined && late.accepted === undefined && answer === undefined
  return [
    { type: 'remark', label: hearingText.remark(remark.number, where, remark.by, remark.on), quote: remark.text, ...(answer ? { answer: answerOf(answer) } : {}) },
    ...(late?.accepted === undefined ? [] : [paragraph(hearingText.lateAccepted(late.accepted), { tone: 'muted' })]),
    ...(unheard ? [paragraph(hearingText.late, { tone: 'muted' })] : []),
    ...(answer === undefined && !unheard ? [paragraph(hearingText.unanswered, { tone: 'muted' })] : []),
    ...(answer?.change === undefined ? [] : [{ type: 'beforeAfter', caption: hearingText.changeCaption(remark.number), ...answer.change } as const]),
  ]
}

const stateBlocks = (round: HearingRound): readonly Block[] => {
  if (round.state === 'silence') return [paragraph(hearingText.silence(round.closedOn))]
  if (round.state === 'noRemarks') return [paragraph(hearingText.noRemarks(round.closedOn))]
  return round.remarks.length === 0 ? [paragraph(hearingText.noneYet, { tone: 'muted' })] : []
}

const roundBlocks = (input: AuditReportInput, round: HearingRound): readonly Block[] => {
  const span = dateSpan(round.from, round.to)
  return [
    { type: 'heading', level: 2, text: hearingText.round(round.round) },
    paragraph(round.state === 'open' ? hearingText.periodOpen(span) : hearingText.period(span)),
    ...(round.about === undefined ? [] : [paragraph(hearingText.about(round.about))]),
    ...stateBlocks(round),
    ...round.remarks.flatMap((remark) => remarkBlocks(input, remark)),
  ]
}

/** Annex A. Silence is recorded as 'ingen bemærkninger' with its date. */
export const hearing = (input: AuditReportInput): Section => ({
  title: chapterTitles.hearing,
  startsPage: true,
  blocks: orLine(input.hearing, hearingText.none, (rounds) => [
    ...(rounds.some((round) => round.remarks.length > 0) ? [paragraph(hearingText.lead)] : []),
    ...rounds.flatMap((round) => roundBlocks(input, round)),
  ]),
})

const usedFor = (input: AuditReportInput, evidence: ReportedEvidence): string => {
  const used = [...input.findings, ...input.goodPractice, ...input.opportunities].filter((one) => one.evidence.includes(evidence.number))
  const ids = [...new Set(used.flatMap((one) => one.requirementId ?? []))]
  return ids.length === 0 ? sourcesText.notUsed : ids.join(', ')
}

/** Annex B. */
export const sources = (input: AuditReportInput): Section => ({
  title: chapterTitles.sources,
  blocks: [
    { type: 'heading', level: 2, text: sourcesText.evidence },
    ...orLine(input.evidence, conductText.noEvidence, (rows) => [{
      type: 'table',
      caption: sourcesText.evidenceCaption,
      rowHeader: true,
      columns: [{ title: sourcesText.title, width: 30 }, { title: sourcesText.seen, width: 50 }, { title: sourcesText.usedFor, width: 20 }],
      rows: rows.map((row) => [{ text: sourcesText.evidenceHead(row.number, evidenceWords[row.kind].toLowerCase(), row.date), sub: sourceOf(row) }, row.text, usedFor(input, row)]),
    }]),
    { type: 'heading', level: 2, text: sourcesText.other },
    ...orLine(input.dataSources, sourcesText.noOther, (rows) => [{
      type: 'table',
      caption: sourcesText.otherCaption,
      rowHeader: true,
      columns: [{ title: sourcesText.title, width: 34 }, { title: sourcesText.from, width: 30 }, { title: sourcesText.note, width: 36 }],
      rows: rows.map((row) => [row.title, row.date === undefined ? row.from : `${row.from}, ${longDate(row.date)}`, row.note ?? '']),
    }]),
    // A draft is no document of the register yet to those outside; the hearing's is.
    ...(input.status === 'draft' ? [] : [{ type: 'heading', level: 2, text: sourcesText.check } as const, paragraph(sourcesText.checkText)]),
  ],
})
