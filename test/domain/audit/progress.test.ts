// n of m by one rule, from hand-made audits: r1 is the fokuskrav, r4 is not relevant here (given.ts, facts-of.ts).
import { expect, test } from '@jest/globals'
import { complete } from '../../../domain/accreditation/complete.ts'
import type { ContentRow } from '../../../domain/accreditation/facts.ts'
import { type AuditFilter, auditRows, countOf, countsByCriterion, withMarks } from '../../../domain/audit/progress.ts'
import { evidence, factsOf, finding, findings, row, withRow, without } from '../accreditation/facts-of.ts'
import { caseAt } from '../accreditation/given.ts'

const rowsOf = (...rows: readonly ContentRow[]) => auditRows(caseAt('auditing'), factsOf(...rows))
const places = (marks: readonly AuditFilter[], ...rows: readonly ContentRow[]) => withMarks(rowsOf(...rows), marks).map((one) => one.field)

test('Wanted are the three pairs of a fokuskrav and the desk\'s one of the rest; what is not relevant is nowhere.', () => {
  expect(rowsOf().map((one) => `${one.requirementId} ${one.pair} ${String(one.wanted)}`)).toEqual([
    'r1 modelDescription true', 'r1 descriptionPractice true', 'r1 modelPractice true',
    'r2 modelDescription true', 'r2 descriptionPractice false', 'r2 modelPractice false',
    'r3 modelDescription true', 'r3 descriptionPractice false', 'r3 modelPractice false',
  ])
})

test('It counts from 0 of 5 to 5 of 5, in all and for each criterion.', () => {
  const counts = (...rows: readonly ContentRow[]) => [countOf(rowsOf(...rows)), countsByCriterion(rowsOf(...rows)).map((one) => `${one.criterionId} ${one.done}/${one.wanted}`)]
  expect(counts()).toEqual([{ done: 0, wanted: 5 }, ['k1 0/4', 'k2 0/1']])
  expect(counts(evidence('e1'), finding('r1', 'modelPractice'), finding('r3', 'modelDescription'))).toEqual([{ done: 2, wanted: 5 }, ['k1 1/4', 'k2 1/1']])
  expect(counts(...findings)).toEqual([{ done: 5, wanted: 5 }, ['k1 4/4', 'k2 1/1']])
})

test('A finding without evidence, one unreasoned and one of a partial auditor are not done; one beside what is wanted counts nowhere.', () => {
  const lacking = withRow(findings, finding('r1', 'modelPractice', 'concordance', 'Set', ['withdrawn']), finding('r2', 'modelDescription', 'notExamined', ' ', []))
  expect(places(['missing'], ...lacking)).toEqual(['finding/r1/modelPractice', 'finding/r2/modelDescription'])
  const partial = { ...caseAt('auditing'), partialAuditors: ['partial'] }
  expect(withMarks(auditRows(partial, factsOf(...withRow(findings, finding('r3', 'modelDescription', 'concordance', 'Set', ['e1'], 'partial')))), ['missing']).map((one) => one.field)).toEqual(['finding/r3/modelDescription'])
  expect(countOf(rowsOf(...findings, finding('r2', 'modelPractice')))).toEqual({ done: 5, wanted: 5 })
})

test.each<[what: string, rows: readonly ContentRow[]]>([
  ['nothing', []], ['all', findings], ['all but one', without(findings, 'finding', 'r1/modelPractice')], ['one without evidence', withRow(findings, finding('r1', 'modelPractice', 'concordance', 'Set', []))],
])('What is missing is what closing the audit would refuse: %s.', (_what, rows) => {
  const gaps = complete({ type: 'closeAudit', input: {} }, caseAt('auditing'), factsOf(...rows), '2026-11-10T08:00:00.000Z').flatMap((gap) => gap.field ?? [])
  expect(places(['missing'], ...rows)).toEqual(gaps)
})

test('Each mark finds its rows, and several find those that carry all of them.', () => {
  const remark = row('remark', 'm1', { id: 'm1', section: 'finding', requirementId: 'r3', pair: 'modelDescription', text: 'Nej', late: false })
  const wide = row('remark', 'm2', { id: 'm2', section: 'practice', requirementId: 'r2', text: 'Nej', late: false })
  const good = row('finding', 'r1/modelPractice', { requirementId: 'r1', pair: 'modelPractice', grade: 'concordance', text: 'Set', evidenceIds: ['e1'], goodPractice: true, opportunity: true })
  const rows = withRow(findings, remark, wide, good, finding('r3', 'modelDescription', 'minorDiscordance'))
  expect(places(['missing'], ...rows)).toEqual([])
  expect(places(['remark'], ...rows)).toEqual(['finding/r2/modelDescription', 'finding/r2/descriptionPractice', 'finding/r2/modelPractice', 'finding/r3/modelDescription'])
  expect(places(['focus'], ...rows)).toEqual(['finding/r1/modelDescription', 'finding/r1/descriptionPractice', 'finding/r1/modelPractice'])
  expect([places(['discordance'], ...rows), places(['goodPractice'], ...rows), places(['opportunity', 'focus'], ...rows), places(['discordance', 'remark'], ...rows), places(['discordance', 'focus'], ...rows)])
    .toEqual([['finding/r3/modelDescription'], ['finding/r1/modelPractice'], ['finding/r1/modelPractice'], ['finding/r3/modelDescription'], []])
})
