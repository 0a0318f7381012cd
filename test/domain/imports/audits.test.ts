// What a table of earlier audits would do: history of offers, each day told anew as its next version.
import { expect, test } from '@jest/globals'
import { auditCells, auditColumns, type AuditFacts, mayReadEarlierAudits, planAudits } from '../../../domain/imports/audits.ts'
import { auditImportWords as words } from '../../../text/imports.ts'

const facts: AuditFacts = {
  today: '2026-11-27', offers: [{ id: 'T001', name: 'Havrevangen' }, { id: 'T002', name: 'Kilden' }, { id: 'T003', name: 'Kilden' }],
  told: [{ offerId: 'T001', day: '2015-05-20', cycle: '2014-15', outcome: 'accredited', summary: 'God praksis.', source: 'Side 3' }], own: new Map([['T002', ['2025-03-04']]]),
}
type Row = Partial<Record<(typeof auditColumns)[number], string | null>>
const plan = (...rows: readonly Row[]) => planAudits({ rows: [{ no: 1, cells: auditColumns.map((name) => words.headings[name]) }, ...rows.map((row, index) => ({ no: index + 2, cells: auditColumns.map((name) => row[name] ?? null) }))] }, facts, words)

test('An audit of a day that was not told is new; one told anew is changed by what is filled, and the same changes nothing', () => {
  const { problems, rows, audits } = plan({ offer: 'havrevangen', day: '1.6.2013', outcome: 'Endnu ikke akkrediteret', summary: 'To krav manglede.\nÆøå' }, { offer: 'T001', day: '2015-05-20', outcome: 'akkrediteret med opfølgning' }, { offer: 'T002', day: '2015-05-20', outcome: 'Akkrediteret' })
  expect([problems, rows.map((one) => [one.is, one.changes])]).toEqual([[], [['new', []], ['changed', [{ field: 'Beslutning', from: words.outcomes.accredited, to: words.outcomes.accreditedWithFollowUp }]], ['new', []]]])
  expect(audits.slice(0, 2)).toEqual([
    { offerId: 'T001', day: '2013-06-01', cycle: '', outcome: 'notYetAccredited', summary: 'To krav manglede.\nÆøå', source: '' },
    { offerId: 'T001', day: '2015-05-20', cycle: '2014-15', outcome: 'accreditedWithFollowUp', summary: 'God praksis.', source: 'Side 3' },
  ])
  const again = plan(...facts.told.map((one) => auditCells(one, words)))
  expect([again.problems, again.rows.map((one) => one.is), again.audits]).toEqual([[], ['unchanged'], []])
})
test('Everything wrong is told by its cell', () => {
  expect(plan(
    { offer: 'T099', day: '2015-05-20', outcome: 'Akkrediteret' }, { offer: 'Kilden', day: '2015-05-20', outcome: 'Akkrediteret' }, { offer: 'T001', day: '2030-01-01', outcome: 'Akkrediteret' }, { offer: 'T002', day: '2025-03-04', outcome: 'Akkrediteret' },
    { offer: 'T002', day: '2025-03-04', outcome: 'Akkrediteret' }, { offer: 'T001', day: 'maj', outcome: 'Bestået' }, { offer: 'T001', day: '2012-01-03', outcome: 'Akkrediteret', summary: 'Om 010190-1234' }, { day: '2012-01-03', outcome: 'Akkrediteret' },
  ).problems.map((one) => `${one.cell} ${one.code}`)).toEqual(['A2 unit-unknown', 'A3 offer-name-twice', 'B4 day-ahead', 'B5 audit-of-case', 'B6 row-twice', 'B7 cell-not-day', 'D7 cell-not-choice', 'E8 looks-like-cpr', 'A9 cell-empty'])
})
test.each([[{ roles: ['consultant'] }, true], [{ roles: ['administrator'] }, true], [{ roles: [], manages: true }, true], [{ roles: [], above: true }, true], [{ roles: ['auditor', 'decisionMaker', 'reader'] }, false], [{ roles: [] }, false]] as const)('%o reads them: %s', (asking, may) => { expect(mayReadEarlierAudits({ manages: false, above: false, ...asking })).toBe(may) })
