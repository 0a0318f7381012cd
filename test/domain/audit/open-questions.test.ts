// Impartiality that is found wanting late (domain.md §4.6): what it stands in the way of, for auditors, quality checker and decider.
import { describe, expect, test } from '@jest/globals'
import type { ContentRow, Facts } from '../../../domain/accreditation/facts.ts'
import { may } from '../../../domain/accreditation/may.ts'
import type { CaseState } from '../../../domain/accreditation/state.ts'
import { complete } from '../../../domain/accreditation/complete.ts'
import { declared, draft, factsOf, finding, findings, knowing, objection, person, withRow } from '../accreditation/facts-of.ts'
import { gaps, now } from '../accreditation/gaps.ts'
import { act, after, caseAt, changeOf, codes, made, type Moment, paths } from '../accreditation/given.ts'

const both = [declared('lead'), declared('auditor')]
const holding = (...rows: readonly ContentRow[]): Facts => factsOf(...withRow([...draft, ...both], ...rows))
const issue = { recommendation: 'accredited', deciderId: 'decider', deputyDeciderId: 'deputy' } as const

describe('The team', () => {
  const closes = (facts: Facts) => [
    gaps('closeAudit', {}, 'auditing', facts),
    gaps('sendToQualityCheck', { recommendation: 'accredited', checkerId: 'checker' }, 'drafting', facts),
    gaps('sendToHearing', {}, 'checked', facts),
    gaps('issueReport', issue, 'issuing', facts),
  ]
  test('Impartial, its work is closed.', () => expect(closes(holding())).toEqual([[], [], [], []]))
  test('Nothing is closed while one of it is in doubt.', () => {
    expect(closes(holding(declared('auditor', 'doubt')))).toEqual([['examiner-in-doubt'], ['examiner-in-doubt'], ['examiner-in-doubt'], ['examiner-in-doubt']])
  })
  test('Nothing is closed while one of it is partial.', () => {
    expect(closes(holding(declared('lead', 'partial')))).toEqual([['examiner-partial'], ['examiner-partial'], ['examiner-partial'], ['examiner-partial']])
  })
  test('Nothing is closed over an objection, open or upheld; one that was turned down stands in nobody\'s way.', () => {
    const open = ['objection-open']
    expect(closes(holding(objection('auditor')))).toEqual([open, open, open, open])
    expect(closes(holding(objection('auditor', true)))).toEqual([open, open, open, open])
    expect(closes(holding(objection('auditor', false)))).toEqual([[], [], [], []])
  })
})

const replaced = (facts: Facts, partial = false) => changeOf([...paths.drafting, made('replaceAuditor', '2026-11-11T08:00', { out: 'auditor', in: 'spare', partial, reason: 'Byt' }, facts)]).set.partialAuditors

test('Whoever goes because they are partial is marked so, whatever the form says; whoever is ill is not.', () => {
  expect([replaced(factsOf()), replaced(factsOf(), true)]).toEqual([undefined, ['auditor']])
  expect([replaced(factsOf(declared('auditor', 'partial'))), replaced(factsOf(objection('auditor', true)))]).toEqual([['auditor'], ['auditor']])
  expect([replaced(factsOf(declared('lead', 'partial'))), replaced(factsOf(declared('auditor', 'doubt'))), replaced(factsOf(objection('auditor', false)))]).toEqual([undefined, undefined, undefined])
})

describe('Found after the check', () => {
  const state: CaseState = after([...paths.checked, made('replaceAuditor', '2026-11-18T09:00', { out: 'auditor', in: 'spare', partial: true, reason: 'Inhabil' }), made('clearTeam', '2026-11-18T10:00', {})])
  const facts = factsOf(...withRow([...draft, declared('lead'), declared('spare')], finding('r3', 'modelDescription', 'concordance', 'Set', ['e1'], 'auditor')))
  test('A partial auditor\'s findings do not go to the hearing.', () => expect(gaps('sendToHearing', {}, state, facts)).toEqual(['finding-by-partial finding/r3/modelDescription']))
  test('Another assesses them again, and nothing else is written over.', () => {
    const auditor = { personId: 'spare', roles: ['auditor'] } as const
    expect([may(state, auditor, 'writeFinding', now), may(caseAt('checked'), auditor, 'writeFinding', now)?.code]).toEqual([null, 'wrong-step'])
  })
})

const checkOf = (moment: Moment | CaseState, facts: Facts, by = 'checker') => codes(complete(act('passQualityCheck', {}), typeof moment === 'string' ? caseAt(moment) : moment, facts, now, by))

describe('The quality checker', () => {
  test('Impartial, they check.', () => expect(checkOf('qualityCheck', holding(declared('checker')))).toEqual([]))
  test.each<[why: string, row: ContentRow, code: string]>([
    ['In doubt', declared('checker', 'doubt'), 'own-doubt-open'], ['Partial', declared('checker', 'partial'), 'own-partiality'],
    ['Objected to', objection('checker'), 'own-objection-open'], ['Objected to, and the offer was right', objection('checker', true), 'own-objection-open'],
  ])('%s, they leave it to another.', (_why, row, code) => expect(checkOf('qualityCheck', holding(row))).toEqual([code]))
  test('An objection that was turned down, or one to somebody else, is nothing to them.', () => {
    expect([checkOf('qualityCheck', holding(objection('checker', false))), checkOf('qualityCheck', holding(objection('lead')))]).toEqual([[], []])
  })
  test('After a move that puts them in the line of leaders, they leave it to another.', () => {
    expect(checkOf('qualityCheck', knowing(holding(), person('checker', ['consultant'], { inLine: true })))).toEqual(['own-conflict'])
  })
})

describe('A checker found partial after the check', () => {
  const handOver = (facts: Facts, partial?: boolean) => made('handOver', '2026-11-25T08:00', { duty: 'qualityChecker', to: 'consultant-2', reason: 'Inhabil', ...(partial === undefined ? {} : { partial }) }, facts)
  const again = after([...paths.hearing, handOver(factsOf(declared('checker', 'partial')))])
  test('Their check falls: another is to check, with a time of their own, while the hearing goes on.', () => {
    expect(again).toMatchObject({ step: 'hearing', checkerId: 'consultant-2', checkAgain: true })
    expect(Object.keys(again.deadlines).sort()).toEqual(['hearing', 'qualityCheck'])
    expect(after([...paths.hearing, handOver(factsOf(), true)]).checkAgain).toBe(true)
  })
  test('Handed over for another reason, the check stands.', () => {
    const ill = after([...paths.hearing, handOver(factsOf())])
    expect([ill.checkAgain, Object.keys(ill.deadlines)]).toEqual([undefined, ['hearing']])
    expect(after([...paths.qualityCheck, handOver(factsOf(), true)]).checkAgain).toBeUndefined()
  })
  test('The report is issued only after the new check.', () => {
    const checker = { personId: 'consultant-2', roles: ['qualityChecker'] } as const
    expect([may(again, checker, 'passQualityCheck', now), may(caseAt('hearing'), checker, 'passQualityCheck', now)?.code]).toEqual([null, 'wrong-step'])
    const issuing = { ...caseAt('issuing'), checkerId: 'consultant-2', checkAgain: true }
    expect(gaps('issueReport', issue, issuing, holding())).toEqual(['check-again'])
    const checked = after([...paths.hearing, handOver(factsOf(), true), made('passQualityCheck', '2026-11-26T08:00', {})])
    expect([checked.step, checked.checkAgain, Object.keys(checked.deadlines)]).toEqual(['hearing', false, ['hearing']])
  })
  test('Nothing goes to the offer or is issued while they are still there.', () => {
    expect([gaps('sendToHearing', {}, 'checked', holding(declared('checker', 'partial'))), gaps('issueReport', issue, 'issuing', holding(objection('checker')))]).toEqual([['examiner-partial'], ['objection-open']])
  })
})

const decideAs = (facts: Facts, by = 'decider') => codes(complete(act('decide', { outcome: 'accredited', reason: '' }), caseAt('deciding'), facts, now, by))

describe('Who decides', () => {
  test('Impartial, they decide.', () => expect(decideAs(holding())).toEqual([]))
  test('Partial, in doubt, objected to or moved into the line, they do not; their deputy may.', () => {
    const moved = knowing(holding(), person('decider', ['decisionMaker'], { inLine: true }))
    expect([decideAs(holding(declared('decider', 'partial'))), decideAs(holding(declared('decider', 'doubt'))), decideAs(holding(objection('decider'))), decideAs(moved)])
      .toEqual([['own-partiality'], ['own-doubt-open'], ['own-objection-open'], ['own-conflict']])
    expect([decideAs(holding(declared('decider', 'partial')), 'deputy'), decideAs(moved, 'deputy')]).toEqual([[], []])
  })
  test('A deputy is handed over too, never to who decides.', () => {
    const to = (id: string) => gaps('handOver', { duty: 'deputyDecider', to: id, reason: 'Inhabil' }, 'deciding', knowing(factsOf(), person('third', ['decisionMaker'])))
    expect([to('third'), to('decider'), to('checker'), gaps('handOver', { duty: 'deputyDecider', to: 'deputy', reason: 'x' }, 'issuing')]).toEqual([[], ['deputy-is-decider to'], ['not-a-decider to', 'decider-outside-case to'], ['duty-not-open duty']])
  })
})

test('Findings of the desk alone are enough to close the audit, whoever wrote them.', () => {
  expect(gaps('closeAudit', {}, 'auditing', factsOf(...findings, ...both))).toEqual([])
})
