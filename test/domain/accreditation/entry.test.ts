// Every gate of an entry, and the rows an accepted one writes.
import { expect, test } from '@jest/globals'
import type { Entry, EntryType, Inputs } from '../../../domain/accreditation/acts.ts'
import { defaultPolicy } from '../../../domain/accreditation/policy.ts'
import { entryGaps, writes } from '../../../domain/accreditation/entry.ts'
import type { ContentRow, PersonFact } from '../../../domain/accreditation/facts.ts'
import type { Actor } from '../../../domain/accreditation/roles.ts'
import { rules } from '../../../domain/accreditation/rules.ts'
import { type CaseState, hearingPoint } from '../../../domain/accreditation/state.ts'
import { declared, evidence, extract, factsOf, finding, knowing, objection, person, point, pointDone, remark } from './facts-of.ts'
import { act, after, caseAt, codes, made, type Moment, paths } from './given.ts'

const actor = { personId: 'lead', roles: ['auditor', 'leadAuditor'] as const }
/** As the record asks: with the kinds alone that the entry's rule names. */
const asked = (type: EntryType, rows: readonly ContentRow[]) => factsOf(...rows.filter((one) => rules[type].reads?.includes(one.kind)))
const gaps = <T extends EntryType>(type: T, input: Inputs[T], at: Moment | CaseState, ...rows: readonly ContentRow[]) =>
  codes(entryGaps(act(type, input) as Entry, actor, typeof at === 'string' ? caseAt(at) : at, asked(type, rows), now))
// Monday 7 December 2026, 09:00 in Copenhagen.
const now = '2026-12-07T08:00:00.000Z'
const written = <T extends EntryType>(type: T, input: Inputs[T], at: Moment, ...rows: readonly ContentRow[]) => writes(act(type, input) as Entry, actor, caseAt(at), asked(type, rows), { at: now, policy: defaultPolicy })
const trial = { id: 't1', title: 'Fælles mad', what: 'Ugens ret', scope: 'Ét hus', period: 'Oktober', targetGroup: 'Beboere', requirementIds: ['r1'] }
const workshop = { id: 'w1', title: 'Værksted', date: '2026-09-10', text: 'Om mad', coachIds: ['coach'] }
const item = { id: 'p1', kind: 'interview', at: '09:00', place: 'Stuen', who: '3 borgere', requirementIds: ['r1'] } as const
const proof = { id: 'e1', kind: 'document', date: '2026-11-09', source: 'Plan', text: 'Set', requirementIds: ['r1'] } as const
const found = { requirementId: 'r1', pair: 'modelPractice', grade: 'minorDiscordance', text: 'Set', evidenceIds: ['e1'] } as const
const note = { id: 'm1', section: 'summary', text: 'Rettelse' } as const
const taken = { id: 'x1', kind: 'lesson', title: 'Mad', text: 'Sådan', requirementIds: ['r1'] } as const

test.each<[type: 'wishFocus' | 'writeTrial' | 'writeProgrammeItem' | 'writeEvidence' | 'writeExtract']>([['wishFocus'], ['writeTrial'], ['writeProgrammeItem'], ['writeEvidence'], ['writeExtract']])(
  '%s names requirements that exist and are relevant to the case.', (type) => {
    const about = (...requirementIds: readonly string[]) => gaps(type, { ...trial, ...item, ...proof, ...taken, requirementIds }, 'prepared')
    expect([about(), about('r1', 'r2'), about('r4'), about('r9', 'r1')]).toEqual([[], [], ['requirement-not-relevant requirementIds'], ['unknown-requirement requirementIds']])
  })

const trialEnded = (learnt: string | undefined, next?: 'scale' | 'adjust' | 'stop') => gaps('writeTrial', { ...trial, ...(learnt === undefined ? {} : { learnt }), ...(next ? { next } : {}) }, 'developing')

test('A trial is ended with what was learnt, whichever way it goes on; while it runs nothing is asked.', () => {
  expect([trialEnded(undefined), trialEnded('At det smager'), trialEnded('Nok', 'stop')]).toEqual([[], [], []])
  expect([trialEnded(undefined, 'stop'), trialEnded(' ', 'scale'), trialEnded('', 'adjust')]).toEqual([['trial-without-lesson learnt'], ['trial-without-lesson learnt'], ['trial-without-lesson learnt']])
})

test('A chapter is of a criterion of the model.', () => {
  expect(gaps('writeChapter', { criterionId: 'k2', text: 'Tekst' }, 'writing')).toEqual([])
  expect(gaps('writeChapter', { criterionId: 'k9', text: 'Tekst' }, 'writing')).toEqual(['unknown-criterion criterionId'])
})

const ticked = (input: Partial<Inputs['tickRequirement']>) => gaps('tickRequirement', { requirementId: 'r1', how: 'standsInDocument', ...input }, 'writing')

test('A requirement that stands in a document says where, or has the file.', () => {
  expect([ticked({ how: 'touched' }), ticked({ where: 'Side 4' }), ticked({ fileId: 'offers-file' })]).toEqual([[], [], []])
  expect([ticked({}), ticked({ where: ' ' })]).toEqual([['document-place-missing where'], ['document-place-missing where']])
  expect([ticked({ requirementId: 'r4', where: 'Side 4' }), ticked({ requirementId: 'r9', where: 'Side 4' })]).toEqual([['requirement-not-relevant requirementId'], ['unknown-requirement requirementId']])
})

const met = (count: number) => gaps('writePeopleMet', { id: 'pm1', kind: 'citizens', count, form: 'interview' }, 'auditing')

test('Those who were met are counted in whole people.', () => {
  expect([met(1), met(40)]).toEqual([[], []])
  expect([met(0), met(-2), met(1.5), met(Number.NaN)]).toEqual([['people-count count'], ['people-count count'], ['people-count count'], ['people-count count']])
})

test('A remark to one pair of a finding says which requirement.', () => {
  const remarkTo = (to: Partial<Inputs['remark']>) => gaps('remark', { id: 'm9', section: 'finding', text: 'Nej', ...to }, 'hearing')
  expect([remarkTo({}), remarkTo({ requirementId: 'r1' }), remarkTo({ requirementId: 'r1', pair: 'modelPractice' })]).toEqual([[], [], []])
  expect([remarkTo({ pair: 'modelPractice' }), remarkTo({ pair: 'modelPractice', requirementId: 'r9' })]).toEqual([['pair-without-requirement requirementId'], ['unknown-requirement requirementId']])
})

const evidenceWith = (files: Partial<Inputs['writeEvidence']>) => gaps('writeEvidence', { id: 'e1', kind: 'document', date: '2026-11-09', source: 'Årsplan', text: '', requirementIds: [], ...files }, 'auditing')
const remarkWith = (...fileIds: readonly string[]) => gaps('remark', { id: 'm9', section: 'summary', text: 'Se bilaget', fileIds }, 'hearing')

test('A text names files of the case: the offer its own, the team both sides\'; any other is not there.', () => {
  expect([evidenceWith({ fileIds: ['offers-file', 'teams-file'] }), evidenceWith({ fileId: 'teams-file' }), remarkWith('offers-file'), ticked({ fileIds: ['offers-file'] })]).toEqual([[], [], [], []])
  expect(evidenceWith({ fileIds: ['teams-file', 'nobodys', 'nobodys'] })).toEqual(['unknown-file fileIds'])
  expect(evidenceWith({ fileId: 'nobodys' })).toEqual(['unknown-file fileId'])
  expect([remarkWith('teams-file'), ticked({ fileIds: ['teams-file'] })]).toEqual([['unknown-file fileIds'], ['unknown-file fileIds']])
})

test.each<[input: Partial<Inputs['writeFinding']>, expected: readonly string[]]>([
  [{}, []],
  [{ evidenceIds: [] }, []],
  [{ grade: 'majorDiscordance' }, []],
  [{ grade: 'majorDiscordance', requirementId: 'r2' }, ['development-never-major grade']],
  [{ grade: 'minorDiscordance', requirementId: 'r2' }, []],
  [{ requirementId: 'r4' }, ['requirement-not-relevant requirementId']],
  [{ requirementId: 'r9' }, ['unknown-requirement requirementId']],
  [{ evidenceIds: ['e1', 'e9'] }, ['unknown-evidence evidenceIds']],
  [{ evidenceIds: ['e2'] }, ['unknown-evidence evidenceIds']],
  [{ grade: 'notExamined', text: 'Ikke valgt i denne audit', evidenceIds: [] }, []],
  [{ grade: 'notExamined', text: ' ', evidenceIds: [] }, ['not-examined-without-reason text']],
  [{ grade: 'concordance', text: '' }, []],
])('A finding with %j: %j.', (input, expected) => {
  expect(gaps('writeFinding', { ...found, ...input }, 'auditing', evidence('e1'), evidence('e2', true))).toEqual(expected)
})

const concordanceOf = (requirementId: string, evidenceId: string) => gaps('findConcordance', { requirementId, text: 'Set', evidenceIds: [evidenceId] }, 'auditing', evidence('e1'))

test('Concordance on all three is of a relevant requirement and known evidence.', () => {
  expect([concordanceOf('r1', 'e1'), concordanceOf('r4', 'e1'), concordanceOf('r1', 'e9')]).toEqual([[], ['requirement-not-relevant requirementId'], ['unknown-evidence evidenceIds']])
})

test('A text of the report may stand alone, or with a requirement that is relevant.', () => {
  expect(gaps('writeReportText', { section: 'summary', text: 'Tekst' }, 'drafting')).toEqual([])
  expect(gaps('writeReportText', { section: 'practice', requirementId: 'r1', text: 'Tekst' }, 'drafting')).toEqual([])
  expect(gaps('writeReportText', { section: 'practice', requirementId: 'r4', text: 'Tekst' }, 'drafting')).toEqual(['requirement-not-relevant requirementId'])
})

test('Who has said they are partial does not declare otherwise; who was in doubt may say the graver thing alone; who was impartial may.', () => {
  const declare = (answer: 'impartial' | 'partial', ...rows: readonly ContentRow[]) => gaps('declareImpartiality', { answer }, 'staffed', ...rows)
  expect([declare('impartial'), declare('impartial', declared('lead')), declare('impartial', declared('auditor', 'partial')), declare('partial', declared('lead', 'doubt'))]).toEqual([[], [], [], []])
  expect([declare('impartial', declared('lead', 'doubt')), declare('impartial', declared('lead', 'partial'))]).toEqual([['own-doubt-open'], ['declared-partial']])
})

test('Who has said they are partial or in doubt writes nothing more of the audit; another of the team does.', () => {
  const all = (answer: 'doubt' | 'partial', who = 'lead') => [
    gaps('writeEvidence', proof, 'auditing', declared(who, answer)), gaps('writePeopleMet', { id: 'a', kind: 'staff', count: 3, form: 'interview' }, 'auditing', declared(who, answer)),
    gaps('writeFinding', found, 'auditing', evidence('e1'), declared(who, answer)), gaps('findConcordance', { requirementId: 'r1', text: 'Set', evidenceIds: [] }, 'auditing', declared(who, answer)),
    gaps('writeReportText', { section: 'summary', text: 'x' }, 'drafting', declared(who, answer)), gaps('answerRemark', { remarkId: 'm1', answer: 'followed', reason: 'Ja' }, 'answering', remark('m1'), declared(who, answer)),
  ]
  expect(all('partial')).toEqual([['own-partiality'], ['own-partiality'], ['own-partiality'], ['own-partiality'], ['own-partiality'], ['own-partiality']])
  expect(all('doubt')).toEqual([['own-doubt-open'], ['own-doubt-open'], ['own-doubt-open'], ['own-doubt-open'], ['own-doubt-open'], ['own-doubt-open']])
  expect(all('partial', 'auditor')).toEqual([[], [], [], [], [], []])
})

test('The offer objects to the team and the checker until the report is issued, then to those who decide.', () => {
  const objectTo = (moment: Moment) => ['lead', 'auditor', 'checker', 'decider', 'deputy', 'consultant'].filter((auditorId) => gaps('objectToAuditor', { auditorId, grounds: 'Kollega' }, moment).length === 0)
  expect([objectTo('staffed'), objectTo('qualityCheck'), objectTo('hearing'), objectTo('deciding')]).toEqual([['lead', 'auditor'], ['lead', 'auditor', 'checker'], ['lead', 'auditor', 'checker'], ['decider', 'deputy']])
})

test('Who gave the checker or the decider their duty does not decide on them: another head does.', () => {
  const reply = (auditorId: string, moment: Moment, personId: string) => codes(entryGaps(act('answerObjection', { auditorId, upheld: true, reason: 'Ja' }) as Entry, { personId, roles: ['secretariatHead'] }, caseAt(moment), factsOf(objection(auditorId)), now))
  expect([reply('checker', 'qualityCheck', 'mover'), reply('decider', 'deciding', 'mover'), reply('deputy', 'deciding', 'mover'), reply('decider', 'deciding', 'decider')])
    .toEqual([['appointer-does-not-decide'], ['appointer-does-not-decide'], ['appointer-does-not-decide'], ['settled-without-the-person']])
  expect([reply('checker', 'qualityCheck', 'head'), reply('decider', 'deciding', 'head')]).toEqual([[], []])
})

test('After the check only what a partial auditor found is assessed again.', () => {
  const state = { ...caseAt('checked'), partialAuditors: ['gone'] }
  const again = (...rows: readonly ContentRow[]) => [gaps('writeFinding', found, state, evidence('e1'), ...rows), gaps('findConcordance', { requirementId: 'r1', text: 'Set', evidenceIds: ['e1'] }, state, evidence('e1'), ...rows)]
  const by = (author: string) => (['modelDescription', 'descriptionPractice', 'modelPractice'] as const).map((pair) => finding('r1', pair, 'concordance', 'Set', ['e1'], author))
  expect([again(...by('gone')), again(...by('lead'))]).toEqual([[[], []], [['finding-checked'], ['finding-checked']]])
})

const head = { personId: 'head', roles: ['secretariatHead'] } as const
/** What the head of the secretariat (or somebody else) is told when deciding on an auditor whom 'mover' appointed (given.ts). */
const decides = <T extends 'answerObjection' | 'settleDoubt'>(type: T, input: Inputs[T], rows: readonly ContentRow[], by: Actor = head, appointer?: PersonFact) => {
  const facts = asked(type, rows)
  return codes(entryGaps(act(type, input) as Entry, by, caseAt('staffed'), appointer ? knowing(facts, appointer) : facts, now))
}
const replyToObjection = (...rows: readonly ContentRow[]) => decides('answerObjection', { auditorId: 'auditor', upheld: true, reason: 'Ja' }, rows)
const settle = (auditorId: string, ...rows: readonly ContentRow[]) => decides('settleDoubt', { auditorId, impartial: true, reason: 'Nej' }, rows)

test('A doubt is settled where one is, an objection is to somebody who examines, and is answered where it is.', () => {
  expect([settle('auditor', declared('auditor', 'doubt')), settle('auditor', declared('auditor')), settle('auditor', declared('lead', 'doubt'))]).toEqual([[], ['no-doubt-declared auditorId'], ['no-doubt-declared auditorId']])
  const objectTo = (auditorId: string) => gaps('objectToAuditor', { auditorId, grounds: 'Kollega' }, 'staffed')
  expect([objectTo('auditor'), objectTo('spare')]).toEqual([[], ['not-an-examiner auditorId']])
  expect([replyToObjection(objection('auditor')), replyToObjection(objection('lead'))]).toEqual([[], ['no-such-objection auditorId']])
})

test('Whoever appointed an auditor decides neither an objection to them nor their doubt; the administrator only where a head appointed.', () => {
  const answers = (by: Actor, appointer: PersonFact) => [
    decides('answerObjection', { auditorId: 'auditor', upheld: false, reason: 'Nej' }, [objection('auditor')], by, appointer),
    decides('settleDoubt', { auditorId: 'auditor', impartial: true, reason: 'Ja' }, [declared('auditor', 'doubt')], by, appointer),
  ]
  const byConsultant = person('mover', ['consultant'])
  const byHead = person('mover', ['secretariatHead'])
  const mover = { personId: 'mover', roles: ['consultant', 'secretariatHead'] } as const
  const administrator = { personId: 'admin', roles: ['administrator'] } as const
  expect(answers(head, byConsultant)).toEqual([[], []])
  expect(answers(mover, byHead)).toEqual([['appointer-does-not-decide'], ['appointer-does-not-decide']])
  expect(answers(administrator, byConsultant)).toEqual([['not-yours'], ['not-yours']])
  expect(answers(administrator, byHead)).toEqual([[], []])
  expect(answers({ personId: 'mover', roles: ['administrator'] }, byHead)).toEqual([['appointer-does-not-decide'], ['appointer-does-not-decide']])
})

test('An auditor\'s impartiality is settled without them, be they the head themselves; then the administrator decides.', () => {
  const answer = (by: Actor, auditor: PersonFact) => decides('settleDoubt', { auditorId: 'auditor', impartial: true, reason: 'Ja' }, [declared('auditor', 'doubt')], by, auditor)
  const administrator = { personId: 'admin', roles: ['administrator'] } as const
  expect(answer({ personId: 'auditor', roles: ['auditor', 'secretariatHead'] }, person('auditor', ['auditor', 'secretariatHead']))).toEqual(['settled-without-the-person'])
  expect([answer(administrator, person('auditor', ['auditor', 'secretariatHead'])), answer(administrator, person('auditor', ['auditor']))]).toEqual([[], ['not-yours']])
})

test('In the second hearing remarks are about the changed recommendation alone.', () => {
  const second = after([...paths.issuing, made('sendToSecondHearing', '2026-12-03T08:00', { recommendation: 'accreditedWithFollowUp', reason: 'Nyt fund' })])
  expect([gaps('remark', { ...note, section: 'conclusion' }, second), gaps('remark', note, second)]).toEqual([[], ['second-hearing-one-point section']])
  expect(gaps('remark', note, 'hearing')).toEqual([])
  expect([hearingPoint(second), hearingPoint(caseAt('hearing')), hearingPoint({ ...second, step: 'answering' })]).toEqual(['conclusion', null, null])
})

test('A remark of the first hearing is not rewritten in the second; one of the second is.', () => {
  const second = after([...paths.issuing, made('sendToSecondHearing', '2026-12-03T08:00', { recommendation: 'accreditedWithFollowUp', reason: 'Nyt fund' })])
  const rewrite = (before: ContentRow) => gaps('remark', { ...note, section: 'conclusion' }, second, before)
  expect([rewrite(remark('m1')), rewrite({ ...remark('m1'), at: '2026-12-03T08:00:00.000Z' })]).toEqual([['remark-of-earlier-hearing id'], []])
})

const writeRemark = (at: Moment, requirementId?: string, ...rows: readonly ContentRow[]) => gaps('remark', { ...note, ...(requirementId ? { requirementId } : {}) }, at, ...rows)

test('A remark is rewritten in the hearing only; a late one is new, and about something relevant.', () => {
  expect([writeRemark('hearing'), writeRemark('hearing', 'r1', remark('m1')), writeRemark('answering', 'r1', remark('m2')), writeRemark('issuing')]).toEqual([[], [], [], []])
  expect(writeRemark('answering', undefined, remark('m1'))).toEqual(['remark-closed id'])
  expect(writeRemark('answering', 'r9', remark('m1'))).toEqual(['remark-closed id', 'unknown-requirement requirementId'])
  expect(writeRemark('hearing', 'r4')).toEqual(['requirement-not-relevant requirementId'])
})

test('"No remarks" is refused after a remark; a second hearing has its own.', () => {
  const second = after([...paths.issuing, made('sendToSecondHearing', '2026-12-03T08:00', { recommendation: 'accreditedWithFollowUp', reason: 'Nyt' })])
  expect([gaps('giveNoRemarks', {}, 'hearing'), gaps('giveNoRemarks', {}, 'hearing', remark('m1', true)), gaps('giveNoRemarks', {}, second, remark('m1'))]).toEqual([[], [], []])
  expect(gaps('giveNoRemarks', {}, 'hearing', remark('m1'))).toEqual(['remarks-already'])
})
const agree = (extractId: string) => gaps('consentToExtract', { extractId, consent: false }, 'sharing', extract('x1'), extract('x2', true))
const replyToRemark = (remarkId: string) => gaps('answerRemark', { remarkId, answer: 'followed', reason: 'Ja' }, 'answering', remark('m1'))

test('Remarks, points and extracts are answered where they are.', () => {
  const accept = (...rows: readonly ContentRow[]) => gaps('acceptLateRemark', { remarkId: 'm1', reason: 'Strejke' }, 'answering', ...rows)
  expect([accept(remark('m1', true)), accept(remark('m1')), accept(remark('m2', true))]).toEqual([[], ['no-such-remark remarkId'], ['no-such-remark remarkId']])
  expect([replyToRemark('m1'), replyToRemark('m9')]).toEqual([[], ['no-such-remark remarkId']])
  const reportDone = (...rows: readonly ContentRow[]) => gaps('reportPointDone', { pointId: 'a1', text: 'Gjort' }, 'followUp', ...rows)
  expect([reportDone(point('a1', 'r3')), reportDone(point('a1', 'r3', true)), reportDone(point('a2', 'r3'))]).toEqual([[], ['no-such-point pointId'], ['no-such-point pointId']])
  expect([agree('x1'), agree('x2')]).toEqual([[], ['no-such-extract extractId']])
})

const verify = (yes: boolean, ...rows: readonly ContentRow[]) => gaps('verifyPoint', { pointId: 'a1', verified: yes, text: 'Set' }, 'followUp', ...rows)

test('A point is verified once the offer has said that it is done; it may be found wanting before.', () => {
  expect([verify(true, point('a1', 'r3'), pointDone('a1')), verify(false, point('a1', 'r3'))]).toEqual([[], []])
  expect([verify(true, point('a1', 'r3')), verify(true, point('a1', 'r3'), pointDone('a2')), verify(true, pointDone('a1'))]).toEqual([['point-not-done pointId'], ['point-not-done pointId'], ['no-such-point pointId']])
})

test('An entry writes its own kind under its own key.', () => {
  const keys = [
    written('writeTrial', trial, 'developing'), written('writeWorkshop', workshop, 'developing'), written('wishFocus', { requirementIds: ['r1'] }, 'writing'),
    written('writeChapter', { criterionId: 'k1', text: 'Tekst' }, 'writing'), written('tickRequirement', { requirementId: 'r1', how: 'touched' }, 'writing'),
    written('declareImpartiality', { answer: 'doubt' }, 'staffed'), written('settleDoubt', { auditorId: 'auditor', impartial: false, reason: 'Ja' }, 'staffed'),
    written('objectToAuditor', { auditorId: 'auditor', grounds: 'Ven' }, 'staffed'), written('writeProgrammeItem', item, 'staffed'), written('writeEvidence', proof, 'auditing'),
    written('writeFinding', found, 'auditing'), written('findConcordance', { requirementId: 'r3', text: 'Set', evidenceIds: ['e1'] }, 'auditing'),
    written('writeReportText', { section: 'summary', text: 'Tekst' }, 'drafting'), written('writeReportText', { section: 'practice', requirementId: 'r1', text: 'Tekst' }, 'drafting'),
    written('remark', note, 'hearing'), written('giveNoRemarks', {}, 'hearing'), written('answerRemark', { remarkId: 'm1', answer: 'followed', reason: 'Ja' }, 'answering'),
    written('writeActionPoint', { id: 'a1', text: 'Plan', owner: 'Leder', due: '2027-02-01', requirementId: 'r3' }, 'planning'), written('reportPointDone', { pointId: 'a1', text: 'Gjort' }, 'followUp'),
    written('verifyPoint', { pointId: 'a1', verified: true, text: 'Set' }, 'followUp'), written('writeExtract', taken, 'sharing'), written('consentToExtract', { extractId: 'x1', consent: true }, 'sharing'),
  ].flat().map((one) => `${one.kind} ${one.key}`)
  expect(keys).toEqual([
    'trial t1', 'workshop w1', 'focusWish wish', 'chapter k1', 'tick r1', 'declaration lead', 'declaration auditor', 'objection auditor', 'programmeItem p1', 'evidence e1',
    'finding r1/modelPractice', 'finding r3/modelDescription', 'finding r3/descriptionPractice', 'finding r3/modelPractice', 'reportText summary', 'reportText practice/r1',
    'remark m1', 'noRemarks 1', 'answer m1', 'actionPoint a1', 'pointDone a1', 'pointVerified a1', 'extract x1', 'consent x1',
  ])
})

test('What an entry adds to what was said: whose, how settled, late or in time, which round.', () => {
  const bodyOf = (one: ReturnType<typeof written>) => one[0]?.body
  expect(bodyOf(written('declareImpartiality', { answer: 'doubt' }, 'staffed'))).toEqual({ answer: 'doubt', auditorId: 'lead' })
  expect(bodyOf(written('settleDoubt', { auditorId: 'auditor', impartial: true, reason: 'Nej' }, 'staffed'))).toEqual({ answer: 'impartial', auditorId: 'auditor' })
  expect(bodyOf(written('settleDoubt', { auditorId: 'auditor', impartial: false, reason: 'Ja' }, 'staffed'))).toEqual({ answer: 'partial', auditorId: 'auditor' })
  expect(bodyOf(written('answerObjection', { auditorId: 'auditor', upheld: false, reason: 'Nej' }, 'staffed', objection('auditor')))).toEqual({ auditorId: 'auditor', grounds: 'Tidligere kollega', answer: { upheld: false, reason: 'Nej' } })
  expect([bodyOf(written('remark', note, 'hearing')), bodyOf(written('remark', note, 'answering')), bodyOf(written('remark', note, 'issuing'))]).toMatchObject([{ late: false }, { late: true }, { late: true }])
  expect(bodyOf(written('acceptLateRemark', { remarkId: 'm1', reason: 'Strejke' }, 'answering', remark('m1', true)))).toEqual({ id: 'm1', section: 'summary', text: 'Rettelse', late: true, accepted: 'Strejke' })
  expect(bodyOf(written('giveNoRemarks', {}, 'hearing'))).toEqual({ round: 1 })
  expect(written('findConcordance', { requirementId: 'r3', text: 'Set', evidenceIds: ['e1'] }, 'auditing').map((one) => 'grade' in one.body && one.body.grade)).toEqual(['concordance', 'concordance', 'concordance'])
  expect([written('answerObjection', { auditorId: 'x', upheld: true, reason: 'Ja' }, 'staffed'), written('acceptLateRemark', { remarkId: 'x', reason: 'Ja' }, 'answering')]).toEqual([[], []])
})

test('A point without a date has the plan\'s: three months, and the nine closed days in them; its date may be moved, but not into the past.', () => {
  const due = (input: object) => written('writeActionPoint', { id: 'p1', text: 'Ny plan', owner: 'Lederen', requirementId: 'r1', ...input }, 'planning').map((one) => (one.body as { due: string }).due)
  // From Monday 7 December: 7 March is a Sunday; with the closed days 16 March.
  expect([due({ due: '2027-01-15' }), due({})]).toEqual([['2027-01-15'], ['2027-03-16']])
  const move = { pointId: 'p1', due: '2027-02-15', reason: 'Ferie' }
  expect(written('moveActionPoint', move, 'followUp', point('p1', 'r1'))).toEqual([{ kind: 'pointMoved', key: 'p1/1', body: { ...move, from: '2027-02-01' } }])
  expect([gaps('moveActionPoint', move, 'followUp', point('p1', 'r1')), gaps('moveActionPoint', { ...move, due: '2026-12-06' }, 'followUp', point('p1', 'r1')), gaps('moveActionPoint', move, 'followUp')])
    .toEqual([[], ['day-in-the-past due'], ['no-such-point pointId']])
})
