// Every gate of a move up to the end of the audit: the case that passes, and each that is refused with its code and place.
import { describe, expect, test } from '@jest/globals'
import type { Inputs } from '../../../domain/accreditation/acts.ts'
import type { ContentRow } from '../../../domain/accreditation/facts.ts'
import type { CaseState } from '../../../domain/accreditation/state.ts'
import { chapter, declared, description, evidence, factsOf, finding, findings, item, knowing, objection, person, tick, tiedTo, wish, withRow, workshop } from './facts-of.ts'
import { gaps, now } from './gaps.ts'
import { after, caseAt, made, type Moment, paths, team } from './given.ts'

const submit = (rows: readonly ContentRow[]) => gaps('submitDescription', {}, 'writing', factsOf(...rows))

describe('submitDescription', () => {
  test('Passes with every relevant requirement ticked, under a chapter or in a document.', () => expect(submit(description)).toEqual([]))
  test('Names each untouched requirement.', () => expect(submit([tick('r2'), chapter('k1', 'Tekst')])).toEqual(['requirement-untouched tick/r1', 'requirement-untouched tick/r3']))
  test('Names the chapter that is empty.', () => {
    const [r1, r2, r3, k1] = [tick('r1'), tick('r2'), tiedTo('r3', 'Plan'), chapter('k1', 'Tekst')]
    expect(submit([r1, r2, tick('r3'), k1])).toEqual(['chapter-empty chapter/k2'])
    expect(submit([r1, r2, r3, chapter('k1', '  ')])).toEqual(['chapter-empty chapter/k1', 'chapter-empty chapter/k1'])
  })
  test('A chapter marked as unchanged counts as written.', () => {
    const unchanged = { kind: 'chapter', key: 'k1', version: 1, author: 'm', at: now, body: { criterionId: 'k1', text: '', unchanged: true } } as const
    expect(submit([tick('r1'), tick('r2'), tiedTo('r3', 'Plan'), unchanged])).toEqual([])
  })
})

test.each<[why: string, chosen: readonly string[], wished: readonly string[], expected: readonly string[]]>([
  ['one, none wished', ['r2'], [], []],
  ['one of the wishes among them', ['r1', 'r3'], ['r3', 'r2'], []],
  ['none', [], [], ['focus-empty requirementIds']],
  ['one twice', ['r1', 'r1'], [], ['focus-twice requirementIds']],
  ['one that is not relevant', ['r1', 'r4'], [], ['unknown-requirement requirementIds']],
  ['one that does not exist', ['r9', 'r1'], [], ['unknown-requirement requirementIds']],
  ['none of the wishes', ['r1'], ['r2', 'r3'], ['focus-without-wish requirementIds']],
  ['none of the wishes, one unknown', ['r9'], ['r2'], ['unknown-requirement requirementIds', 'focus-without-wish requirementIds']],
  ['the only wish is not relevant', ['r1'], ['r4'], []],
])('chooseFocus: %s.', (_why, requirementIds, wished, expected) => {
  expect(gaps('chooseFocus', { requirementIds }, 'fresh', factsOf(wish(...wished)))).toEqual(expected)
})

test.each<[why: string, members: readonly (readonly [string, boolean])[], expected: readonly string[]]>([
  ['two, one of them leads', [['lead', true], ['auditor', false]], []],
  ['three', [['lead', false], ['auditor', false], ['spare', true]], []],
  ['one', [['lead', true]], ['team-too-small members']],
  ['nobody', [], ['team-too-small members', 'one-lead members']],
  ['the same twice', [['lead', true], ['lead', false]], ['auditor-twice members']],
  ['two leads', [['lead', true], ['auditor', true]], ['one-lead members']],
  ['no lead', [['lead', false], ['auditor', false]], ['one-lead members']],
  ['an unknown person', [['lead', true], ['nobody', false]], ['unknown-person members']],
  ['no auditor', [['lead', true], ['checker', false]], ['not-an-auditor members']],
])('appointTeam: %s.', (_why, members, expected) => {
  expect(gaps('appointTeam', { members: members.map(([personId, lead]) => ({ personId, lead })) }, 'fresh')).toEqual(expected)
})

test('appointTeam: nobody who coached the offer.', () => {
  expect(gaps('appointTeam', { members: team }, 'fresh', factsOf(workshop('auditor')))).toEqual(['coached-offer members'])
})

const replace = (out: string, comes: string, state: CaseState, facts = factsOf()) => gaps('replaceAuditor', { out, in: comes, partial: false, reason: 'Syg' }, state, facts)

describe('replaceAuditor', () => {
  test('Passes with somebody new for somebody of the team.', () => expect(replace('auditor', 'spare', caseAt('qualityCheck'))).toEqual([]))
  test.each<[string, string, readonly string[]]>([
    ['spare', 'consultant-2', ['not-on-team out', 'not-an-auditor in']],
    ['auditor', 'lead', ['auditor-twice in']],
    ['auditor', 'checker', ['checker-outside-team in', 'not-an-auditor in']],
    ['auditor', 'nobody', ['unknown-person in']],
  ])('%s for %s is refused.', (out, comes, expected) => expect(replace(out, comes, caseAt('qualityCheck'))).toEqual(expected))
  test('Nobody comes back who was replaced, and nobody who coached the offer.', () => {
    const state = after([...paths.auditing, made('replaceAuditor', '2026-11-09T09:00', { out: 'auditor', in: 'spare', partial: false, reason: 'Syg' })])
    expect(replace('spare', 'auditor', state)).toEqual(['auditor-was-replaced in'])
    expect(replace('auditor', 'spare', caseAt('auditing'), factsOf(workshop('spare')))).toEqual(['coached-offer in'])
  })
})

const movedTo = (deadline: 'hearing' | 'share', lastDay: string) => gaps('moveDeadline', { deadline, lastDay, reason: 'Aftalt' }, 'hearing', factsOf(), '2026-11-24T23:30:00.000Z')

describe('Days', () => {
  // 23:30 UTC on 9 November is 00:30 on the 10th in Copenhagen.
  test.each(['planAuditDay', 'moveAuditDay'] as const)('%s: today or later, by the day in Copenhagen.', (type) => {
    const on = (day: string) => gaps(type, { day, reason: 'Syg' }, 'dated', factsOf(), '2026-11-09T23:30:00.000Z')
    expect([on('2026-11-10'), on('2026-11-09')]).toEqual([[], ['day-in-the-past day']])
  })
  test('moveDeadline: one that is open, to today or later.', () => {
    expect([movedTo('hearing', '2026-11-25'), movedTo('hearing', '2026-11-24'), movedTo('share', '2026-12-10')]).toEqual([[], ['day-in-the-past lastDay'], ['deadline-not-open deadline']])
  })
})

test('sendProgramme: a team, a day and something in the programme.', () => {
  expect(gaps('sendProgramme', {}, 'dated', factsOf(item))).toEqual([])
  expect(gaps('sendProgramme', {}, 'fresh')).toEqual(['team-not-appointed', 'audit-day-not-planned', 'programme-empty'])
})

describe('openAudit', () => {
  const declarations = [declared('lead'), declared('auditor')]
  const openWith = (rows: readonly ContentRow[], at: Moment = 'prepared', instant = now) => gaps('openAudit', {}, at, factsOf(...rows), instant)
  test('Passes on the day, all declared, the programme sent.', () => expect(openWith(declarations)).toEqual([]))
  test('Passes with an objection that was turned down, or one to somebody who is not there.', () => expect(openWith([...declarations, objection('lead', false), objection('spare')])).toEqual([]))
  test('Nothing prepared.', () => expect(openWith([], 'fresh')).toEqual(['focus-empty', 'team-not-appointed', 'programme-not-sent']))
  test('Somebody undeclared, in doubt or partial.', () => {
    expect(openWith([declared('lead')])).toEqual(['impartiality-undeclared'])
    expect(openWith([declared('lead', 'doubt'), declared('auditor', 'partial')])).toEqual(['impartiality-undeclared', 'impartiality-undeclared'])
  })
  test('An objection unanswered or upheld.', () => {
    expect(openWith([...declarations, objection('lead')])).toEqual(['objection-open'])
    expect(openWith([...declarations, objection('auditor', true)])).toEqual(['objection-open'])
  })
  test('Not before the day: it begins at 00:00 in Copenhagen.', () => {
    expect(openWith(declarations, 'prepared', '2026-11-08T22:59:59.999Z')).toEqual(['before-audit-day'])
    expect(openWith(declarations, 'prepared', '2026-11-08T23:00:00.000Z')).toEqual([])
  })
  test('The programme not sent.', () => expect(openWith(declarations, 'dated')).toEqual(['programme-not-sent']))
})

const afterReplacing = (partial: boolean) => after([...paths.auditing, made('replaceAuditor', '2026-11-09T09:00', { out: 'auditor', in: 'spare', partial, reason: 'Nu' })])
const cleared = (state: CaseState): CaseState => ({ ...state, clearedAt: now })
const foundBy = (author: string) => withRow(findings, finding('r3', 'modelDescription', 'concordance', 'Set', ['e1'], author))
const closeWith = (rows: readonly ContentRow[], state: CaseState = caseAt('auditing')) => gaps('closeAudit', {}, state, factsOf(...rows))

describe('closeAudit', () => {
  test('Passes with three pairs on the fokuskrav and the desk\'s pair on the rest.', () => expect(closeWith(findings)).toEqual([]))
  test('Names each missing pair, and wants nothing of what is not relevant.', () => {
    expect(closeWith([])).toEqual([
      'finding-missing finding/r1/modelDescription', 'finding-missing finding/r1/descriptionPractice', 'finding-missing finding/r1/modelPractice',
      'finding-missing finding/r2/modelDescription', 'finding-missing finding/r3/modelDescription',
    ])
  })
  test('A finding has evidence that is there.', () => {
    expect(closeWith(withRow(findings, finding('r3', 'modelDescription', 'concordance', 'Set', [])))).toEqual(['finding-without-evidence finding/r3/modelDescription'])
    expect(closeWith(withRow(findings, finding('r3', 'modelDescription', 'minorDiscordance', 'Set', ['e9', 'e1'])))).toEqual([])
    expect(closeWith(withRow(findings, evidence('e1', true)))).toHaveLength(4)
  })
  test('What is not examined has a reason.', () => {
    expect(closeWith(withRow(findings, finding('r2', 'modelDescription', 'notExamined', ' ', [])))).toEqual(['not-examined-without-reason finding/r2/modelDescription'])
  })
  test('What a partial auditor found is assessed again; what one who fell ill found stands.', () => {
    expect(closeWith(foundBy('auditor'), cleared(afterReplacing(true)))).toEqual(['finding-by-partial finding/r3/modelDescription'])
    expect(closeWith(foundBy('auditor'), cleared(afterReplacing(false)))).toEqual([])
    expect(closeWith(foundBy('spare'), cleared(afterReplacing(true)))).toEqual([])
    expect(closeWith(foundBy('spare'), afterReplacing(false))).toEqual(['team-not-cleared'])
  })
})

test.each<[duty: Inputs['handOver']['duty'], to: string, at: Moment, expected: readonly string[]]>([
  ['consultant', 'consultant-2', 'confirming', []],
  ['consultant', 'lead', 'confirming', ['not-a-consultant to']],
  ['consultant', 'nobody', 'confirming', ['not-a-consultant to']],
  ['consultant', 'away', 'confirming', ['not-a-consultant to']],
  ['leadAuditor', 'auditor', 'auditing', []],
  ['leadAuditor', 'spare', 'auditing', ['not-on-team to']],
  ['qualityChecker', 'consultant-2', 'qualityCheck', []],
  ['qualityChecker', 'consultant-2', 'drafting', ['duty-not-open duty']],
  ['qualityChecker', 'auditor', 'qualityCheck', ['checker-outside-team to']],
  ['decider', 'deputy', 'deciding', []],
  ['decider', 'deputy', 'issuing', ['duty-not-open duty']],
  ['decider', 'consultant', 'deciding', ['not-a-decider to', 'decider-outside-case to']],
])('handOver: %s to %s while %s.', (duty, to, at, expected) => {
  expect(gaps('handOver', { duty, to, reason: 'Orlov' }, at, knowing(factsOf(), person('away', ['consultant'], { active: false })))).toEqual(expected)
})

test('Voluntary stages have no gate: a case goes on with nothing written.', () => {
  expect([gaps('confirmModel', {}, 'confirming'), gaps('finishDevelopment', {}, 'developing'), gaps('takeAsBasis', {}, 'submitted'), gaps('finish', {}, 'closing')]).toEqual([[], [], [], []])
})
