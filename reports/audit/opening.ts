// Front page, summary, and what the audit was measured against.
import { dateSpan, frontText, longDate, organisation, reportWords, scopeText, chapterTitles } from '../../text/report.ts'
import { localDateOf } from '../../domain/deadlines/local-time.ts'
import type { AuditReportInput, ReportedPerson, ReportedRequirement } from '../audit-report-input.ts'
import type { Block, Cell, Cover, KeyValue, Section, Table } from '../document.ts'
import { byCriterion, isRelevant, kindLine, orLine, paragraph, written } from './lookup.ts'

const personLine = (person: ReportedPerson): string => {
  const from = [person.area, person.centre].filter((part) => part !== undefined).join(', ')
  return `${person.name}, ${reportWords.roles[person.role].toLowerCase()}${from === '' ? '' : ` (${from})`}`
}

const fact = (key: string, value: string | undefined): readonly KeyValue[] => (value === undefined || value.trim() === '' ? [] : [{ key, value }])

/** The front page: domain rules §7.1. */
export const cover = (input: AuditReportInput): Cover => {
  const { offer, dates, model, people } = input
  const team = people.filter((person) => person.role !== 'qualityChecker')
  const checkers = people.filter((person) => person.role === 'qualityChecker')
  return {
    layout: 'page',
    eyebrow: organisation,
    title: offer.name,
    subtitle: reportWords.kind,
    status: `${reportWords.status[input.status]}, version ${input.version}`,
    facts: [
      ...fact(frontText.type, offer.legalBasis === undefined ? offer.typeLabel : `${offer.typeLabel} (${offer.legalBasis})`),
      ...fact(frontText.area, offer.areaLabel),
      ...fact(frontText.centre, offer.centre),
      ...fact(frontText.address, offer.address),
      ...fact(frontText.places, offer.places === undefined ? undefined : String(offer.places)),
      ...fact(frontText.cycle, input.round === undefined ? input.cycle : `${input.round}, ${input.cycle}`),
      ...fact(frontText.model, frontText.modelLine(model.title, model.version, model.frozen)),
      ...fact(frontText.started, longDate(dates.started)),
      ...fact(frontText.audit, dates.auditFrom === undefined ? frontText.auditPending : dateSpan(dates.auditFrom, dates.auditTo)),
      ...fact(frontText.hearing, dates.hearingFrom === undefined ? undefined : dateSpan(dates.hearingFrom, dates.hearingTo)),
      ...fact(frontText.issued, dates.issued === undefined ? undefined : longDate(dates.issued)),
      ...fact(frontText.team, team.map(personLine).join('\n')),
      ...fact(frontText.checker, checkers.map((person) => person.name).join('\n')),
      ...fact(frontText.version, input.replaces === undefined
        ? frontText.versionLine(input.version, localDateOf(input.asOf))
        : `${frontText.versionLine(input.version, localDateOf(input.asOf))}\n${frontText.replaces(input.replaces.version, input.replaces.issued)}`),
      ...fact(frontText.caseNumber, input.caseNumber),
    ],
    foot: frontText.foot,
  }
}

/** Chapter 1. */
export const summary = (input: AuditReportInput): Section => ({
  title: chapterTitles.summary,
  blocks: input.summary.trim() === '' ? [written('')] : [paragraph(input.summary, { tone: 'lead' })],
})

const requirementTable = (input: AuditReportInput): Block => ({
  type: 'table',
  caption: scopeText.requirementsCaption,
  rowHeader: true,
  columns: [{ title: reportWords.requirement, width: 30 }, { title: scopeText.text, width: 41 }, { title: scopeText.references, width: 29 }],
  rows: byCriterion(input).flatMap(({ criterion, requirements }): Table['rows'] => [
    { group: scopeText.criterion(criterion.number, criterion.name) },
    ...requirements.map((requirement): readonly Cell[] => [
      { text: `${requirement.id} ${requirement.title}`, sub: kindLine(requirement), ...(requirement.focus ? { shape: 'flag' } : {}) },
      requirement.text,
      requirement.references.join('\n\n'),
    ]),
  ]),
})

const focusBlocks = (requirements: readonly ReportedRequirement[]): readonly Block[] => orLine(requirements.filter((one) => one.focus && isRelevant(one)), scopeText.noFocus, (focus) => [{
  type: 'table',
  caption: scopeText.focusCaption,
  rowHeader: true,
  columns: [{ title: reportWords.requirement, width: 40 }, { title: scopeText.focusReason, width: 60 }],
  rows: focus.map((one) => [{ text: `${one.id} ${one.title}`, shape: 'flag' }, one.focusReason ?? scopeText.focusReasonMissing]),
}])

const notRelevantBlocks = (requirements: readonly ReportedRequirement[]): readonly Block[] => orLine(requirements.filter((one) => !isRelevant(one)), scopeText.noneNotRelevant, (out) => [{
  type: 'table',
  caption: scopeText.notRelevantCaption,
  rowHeader: true,
  columns: [{ title: reportWords.requirement, width: 40 }, { title: scopeText.reason, width: 60 }],
  rows: out.map((one) => [`${one.id} ${one.title}`, one.notRelevant?.reason ?? '']),
}])

/** Chapter 2: purpose, scope and the frozen model, the requirements that are not relevant with the reason. */
export const scope = (input: AuditReportInput): Section => ({
  title: chapterTitles.scope,
  blocks: [
    { type: 'heading', level: 2, text: scopeText.purpose },
    written(input.purpose),
    { type: 'heading', level: 2, text: scopeText.scope },
    written(input.scope),
    { type: 'heading', level: 2, text: scopeText.model },
    paragraph(scopeText.modelFrozen(input.model.title, input.model.version, input.model.frozen)),
    ...(input.model.disclaimer === undefined ? [] : [{ type: 'note', text: input.model.disclaimer } as const]),
    paragraph(scopeText.principle),
    paragraph(scopeText.focus),
    ...focusBlocks(input.requirements),
    ...(input.requirements.some(isRelevant) ? [requirementTable(input)] : []),
    { type: 'heading', level: 2, text: scopeText.notRelevant },
    ...notRelevantBlocks(input.requirements),
  ],
})
