// Questions to the audit team, by hand: which text brings which, and which brings none.
import { describe, expect, test } from '@jest/globals'
import type { ContentRow } from '../../../domain/accreditation/facts.ts'
import { checksOf, gradeAgainstText } from '../../../domain/audit/checks.ts'
import { checkText } from '../../../text/audit.ts'
import { evidence, factsOf, finding, findings, item, row, withRow } from '../accreditation/facts-of.ts'
import { caseAt, type Moment } from '../accreditation/given.ts'

const asked = (moment: Moment, ...rows: readonly ContentRow[]) => checksOf(caseAt(moment), factsOf(...rows)).map((one) => `${one.code} ${one.field}`)
const met = (id: string, count: number, kind: 'citizens' | 'staff' = 'citizens', form: 'interview' | 'observation' = 'interview') => row('peopleMet', id, { id, kind, count, form })
const dated = (date: string) => row('evidence', 'e1', { id: 'e1', kind: 'interview', date, source: 'Samtale', text: '', requirementIds: ['r1'] })

test('An audit that hangs together is asked nothing.', () => {
  expect(asked('drafting', ...findings, met('p', 3))).toEqual([])
})

test.each<[what: string, rows: readonly ContentRow[], expected: readonly string[]]>([
  ['a finding without evidence', withRow(findings, finding('r1', 'modelPractice', 'concordance', 'Set', [])), ['findingWithoutEvidence finding/r1/modelPractice']],
  ['a finding whose evidence was withdrawn', withRow(findings, evidence('e2', true), finding('r1', 'modelPractice', 'concordance', 'Set', ['e2'])), ['findingWithoutEvidence finding/r1/modelPractice']],
  ['a requirement not examined without reason', withRow(findings, finding('r2', 'modelDescription', 'notExamined', ' ', [])), ['notExaminedWithoutReason finding/r2/modelDescription']],
  ['evidence tied to no finding', [...findings, evidence('e2')], ['evidenceUnused evidence/e2']],
  ['a programme item whose kind has no evidence', [...findings, item], ['programmeItemWithoutEvidence programmeItem/p1']],
  ['the same with evidence of its kind', [...withRow(findings, dated('2026-11-09')), item], []],
  ['evidence dated after the audit closed', withRow(findings, dated('2026-11-11')), ['evidenceAfterClose evidence/e1']],
  ['evidence of the day the audit closed', withRow(findings, dated('2026-11-10')), []],
  ['two people met', [...findings, met('p', 2), met('q', 5, 'staff')], ['fewPeopleMet peopleMet/p']],
  ['two and one of a kind in two ways', [...findings, met('p', 2), met('q', 1, 'citizens', 'observation')], []],
])('%s', (_what, rows, expected) => { expect(asked('drafting', ...rows)).toEqual(expected) })

test('While the audit is open no date is after its close.', () => {
  expect(asked('auditing', ...withRow(findings, dated('2099-01-01')))).toEqual([])
})

describe('A grade', () => {
  test.each([
    'Der er en uoverensstemmelse mellem model og praksis.', 'Beskrivelsen mangler et afsnit om medicin.', 'Praksis afviger fra beskrivelsen.', 'Der er flere afvigelser.',
    'Praksis er ikke i overensstemmelse med modellen.', 'Praksis lever ikke op til kravet.', 'Det stemmer ikke.',
  ])('of overensstemmelse is asked about: %s', (text) => { expect(gradeAgainstText('concordance', text)).toBe('concordanceAgainstText') })

  test.each([
    '', 'Alt stemmer.', 'Der er ingen uoverensstemmelser.', 'Vi så ingen mangler.', 'Der mangler ikke noget.', 'Praksis afviger ikke fra beskrivelsen.', 'Uden mangler.',
    'Hverken mangler eller afvigelser.', 'Personalemangel nævnes ikke.', 'Borgerne har mange muligheder.', 'Ikke en eneste mangel.',
  ])('of overensstemmelse is not: %s', (text) => { expect(gradeAgainstText('concordance', text)).toBeNull() })

  test.each(['Praksis er i overensstemmelse med modellen.', 'Der er fuld overensstemmelse.', 'De stemmer overens.', 'Der er ingen uoverensstemmelser.'])(
    'of uoverensstemmelse is asked about: %s', (text) => { expect(gradeAgainstText('minorDiscordance', text)).toBe('discordanceAgainstText') })

  test.each(['', 'Praksis er ikke i overensstemmelse med modellen.', 'Model og beskrivelse er i overensstemmelse, men praksis er ikke fulgt med.', 'Det meste er i overensstemmelse, dog mangler et skema.', 'Morgenmad serveres sent.'])(
    'of uoverensstemmelse is not: %s', (text) => { expect(gradeAgainstText('majorDiscordance', text)).toBeNull() })

  test('of ikke belyst is never', () => { expect(gradeAgainstText('notExamined', 'Der mangler et bilag.')).toBeNull() })
})

test('Each check is a question in Danish that names its place.', () => {
  const texts = checksOf(caseAt('drafting'), factsOf(...withRow(findings, finding('r1', 'modelPractice', 'concordance', 'Der mangler en plan.', [])), item, evidence('e2'), met('p', 1))).map(checkText)
  expect(texts).toEqual([
    'Vurderingen af krav r1 (Model ↔ praksis) har ingen vidnesbyrd endnu. Hvad bygger den på?',
    'Vurderingen af krav r1 (Model ↔ praksis) er overensstemmelse, men teksten nævner noget, der mangler eller afviger. Passer de sammen?',
    'Vidnesbyrdet "Årsplan" er ikke knyttet til nogen vurdering. Skal det bruges?',
    'Programpunktet "Stuen" (interview) har intet vidnesbyrd. Blev det gennemført?',
    'I mødte færre end tre borgere (1). Er der et citat eller en rolle i teksterne, som peger på én person?',
  ])
})
