// Hearings as they go in life, on real days of the calendar and through the API, each to the end of its case: the whole list of notices and
// what everybody sees, beside lists written by hand. Run by `npm run test:time`.
//
// By hand: a hearing lasts two weeks. The leader is reminded at nine o'clock eight and four days before the day after its last one, on the
// working day before where that is a holiday or a weekend, and on the last day; the line above hears at noon; at midnight silence closes it.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readPdf } from '../reports/read-pdf.ts'
import { moveTypes } from '../support/case-record.ts'
import { castFor } from '../support/case-story.ts'
import { datedNotices, seenBy, type SkippingCase, type SkippingService, startSkippingCase, startSkippingService } from '../support/skipping.ts'

let service: SkippingService
beforeAll(async () => { service = await startSkippingService() }, 300_000)
afterAll(() => service.stop())

/** Everybody with a part in a case of an offer, and one who has none. */
const peopleOf = (offer: string, chief: string): readonly string[] => [`p-leder-${offer}`, chief, 'p-konsulent1', 'p-sekretariatsleder', 'p-auditor5', 'p-auditor8', 'p-auditor10', 'p-beslutter1', 'p-beslutter2', 'p-laeser1', 'p-leder-t013']

const notices = (one: SkippingCase) => datedNotices(service, one.id)
/** The moves after the draft went to hearing. */
const movesSinceHearing = async (one: SkippingCase): Promise<readonly string[]> => { const moves = await moveTypes(service.database.store.pool, one.id); return moves.slice(moves.indexOf('sendToHearing')) }
const deciders = { deciderId: 'p-beslutter1', deputyDeciderId: 'p-beslutter2' } as const

// Sent on Wednesday 3 July 2030: four days until the closed weeks 28-30 (8-28 July) and ten after them, so the last day is Wednesday 7
// August. Eight days before the 8th is Wednesday 31 July; four days before it is a Sunday, so Friday 2 August.
test('A hearing sent on 3 July stands still over the closed weeks, and nobody is reminded in them', async () => {
  await service.goTo('2030-07-03')
  const one = await startSkippingCase(service, 'T001', '2030', castFor('T001'), { today: '2030-07-03', remarks: 0, discordance: false })
  await one.play('confirmModel', 'giveNoRemarks')
  const people = ['p-medarbejder1-t001', ...peopleOf('t001', 'p-centerchef1')]
  expect(await seenBy(service, one.id, people)).toEqual([
    'p-medarbejder1-t001: texts chapter×9 evidence×3 finding×22 focusWish programmeItem reason×2 reportText×8 tick×16 trial; documents hearingDraft (draft) v1 startLetter v1; may remark writeExtract',
    'p-leder-t001: texts chapter×9 declaration×2 evidence×3 finding×22 focusWish programmeItem reason×2 reportText×8 tick×16 trial; documents hearingDraft (draft) v1 startLetter v1; may giveNoRemarks objectToAuditor remark writeExtract',
    'p-centerchef1: texts chapter×9 programmeItem reason×2 tick×16; documents startLetter v1; may none',
    'p-konsulent1: texts chapter×9 declaration×2 evidence×3 finding×22 focusWish programmeItem reason×2 reportText×8 tick×16; documents hearingDraft (draft) v1 startLetter v1; may cancel handOver moveDeadline pause replaceAuditor writeExtract',
    'p-sekretariatsleder: texts chapter×9 declaration×2 evidence×3 finding×22 focusWish programmeItem reason×2 reportText×8 tick×16; documents hearingDraft (draft) v1 startLetter v1; may answerObjection cancel handOver moveDeadline pause replaceAuditor settleDoubt',
    'p-auditor5: texts chapter×9 declaration×2 evidence×3 finding×22 focusWish programmeItem reason×2 reportText×8 tick×16 trial; documents hearingDraft (draft) v1; may declareImpartiality writeExtract',
    'p-auditor8: texts chapter×9 declaration×2 evidence×3 finding×22 focusWish programmeItem reason×2 reportText×8 tick×16 trial; documents hearingDraft (draft) v1; may declareImpartiality writeExtract',
    'p-auditor10: texts chapter×9 evidence×3 finding×22 reason×2 reportText×8 tick×16; documents hearingDraft (draft) v1; may declareImpartiality',
    'p-beslutter1: nothing',
    'p-beslutter2: nothing',
    'p-laeser1: texts none; documents none; may none',
    'p-leder-t013: nothing',
  ])
  await service.goTo('2030-07-29')
  expect(await notices(one)).toEqual([])
  await service.goTo('2030-08-12')
  await one.play('issueReport')
  expect(await notices(one)).toEqual([
    'hearing/1 reminder1 Wed 2030-07-31 09:00 manager p-leder-t001',
    'hearing/1 reminder2 Fri 2030-08-02 09:00 manager p-leder-t001',
    'hearing/1 lastDay Wed 2030-08-07 09:00 manager p-leder-t001',
    'hearing/1 lineAbove Wed 2030-08-07 12:00 lineManager p-centerchef1',
    'hearing/1 lineAbove Wed 2030-08-07 12:00 manager p-leder-t001',
    'hearing/1 silence Thu 2030-08-08 00:00 consultant p-konsulent1',
    'hearing/1 silence Thu 2030-08-08 00:00 leadAuditor p-auditor5',
    'hearing/1 silence Thu 2030-08-08 00:00 manager p-leder-t001',
  ])
  expect(await movesSinceHearing(one)).toEqual([
    'sendToHearing',
    'closeHearing',
    'issueReport',
    'decide',
    'share',
    'finish',
  ])
  expect(await seenBy(service, one.id, people)).toEqual([
    'p-medarbejder1-t001: texts chapter×9 consent evidence×3 extract finding×22 focusWish programmeItem reason×3 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may none',
    'p-leder-t001: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish programmeItem reason×3 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may none',
    'p-centerchef1: texts chapter×9 evidence×3 finding×22 programmeItem reason×3 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 startLetter v1; may none',
    'p-konsulent1: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish programmeItem reason×3 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-sekretariatsleder: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish programmeItem reason×3 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-auditor5: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish programmeItem reason×3 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may correctReport',
    'p-auditor8: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish programmeItem reason×3 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-auditor10: texts chapter×9 evidence×3 finding×22 reason×3 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-beslutter1: texts chapter×9 evidence×3 finding×22 reason×3 reportText×8 tick×16; documents decisionDocument v1 finalReport v1; may none',
    'p-beslutter2: texts chapter×9 evidence×3 finding×22 reason×3 reportText×8 tick×16; documents decisionDocument v1 finalReport v1; may none',
    'p-laeser1: texts evidence×3 finding×22 reportText×8; documents decisionDocument v1 finalReport v1; may none',
    'p-leder-t013: nothing',
  ])
}, 300_000)

// Sent on Monday 3 November 2031, so the last day is Monday the 17th; the Friday before is four days before the 18th, the Monday eight.
test('A reply at 23:59 on the last day is the reply; at 00:01 silence has closed the hearing, and a late remark is taken only when somebody takes it', async () => {
  await service.goTo('2031-11-03')
  const early = await startSkippingCase(service, 'T005', '2031', castFor('T005'), { today: '2031-11-03', remarks: 1, discordance: false })
  const late = await startSkippingCase(service, 'T002', '2031', castFor('T002'), { today: '2031-11-03', remarks: 1, discordance: false })
  for (const one of [early, late]) await one.play('confirmModel', 'remark')
  await service.goTo('2031-11-17', '23:59')
  await early.play('remark', 'writeReportText')
  await service.goTo('2031-11-18', '00:01')
  expect(await late.refused('p-leder-t002', { type: 'submitHearingReply', input: {} })).toBe('wrong-step')
  expect(await late.act('p-leder-t002', { type: 'remark', input: { id: 'remark-1', section: 'summary', text: 'Et minut for sent' } })).toMatchObject({ step: 'issuing' })
  expect(await late.refused('p-leder-t002', { type: 'acceptLateRemark', input: { remarkId: 'remark-1', reason: 'Et minut' } })).toBe('not-yours')
  await late.act('p-konsulent1', { type: 'acceptLateRemark', input: { remarkId: 'remark-1', reason: 'Et minut er ikke værd at tale om.' } })
  await late.play('answerRemark')
  await early.play('writeReportText')
  expect(await notices(early)).toEqual([
    'hearing/1 reminder1 Mon 2031-11-10 09:00 manager p-leder-t005',
    'hearing/1 reminder2 Fri 2031-11-14 09:00 manager p-leder-t005',
    'hearing/1 lastDay Mon 2031-11-17 09:00 manager p-leder-t005',
    'hearing/1 lineAbove Mon 2031-11-17 12:00 lineManager p-centerchef1',
    'hearing/1 lineAbove Mon 2031-11-17 12:00 manager p-leder-t005',
  ])
  expect(await movesSinceHearing(early)).toEqual([
    'sendToHearing',
    'submitHearingReply',
    'completeAnswers',
    'issueReport',
    'decide',
    'share',
    'finish',
  ])
  expect(await notices(late)).toEqual([
    'hearing/1 reminder1 Mon 2031-11-10 09:00 manager p-leder-t002',
    'hearing/1 reminder2 Fri 2031-11-14 09:00 manager p-leder-t002',
    'hearing/1 lastDay Mon 2031-11-17 09:00 manager p-leder-t002',
    'hearing/1 lineAbove Mon 2031-11-17 12:00 lineManager p-centerchef2',
    'hearing/1 lineAbove Mon 2031-11-17 12:00 manager p-leder-t002',
    'hearing/1 silence Tue 2031-11-18 00:00 consultant p-konsulent1',
    'hearing/1 silence Tue 2031-11-18 00:00 leadAuditor p-auditor5',
    'hearing/1 silence Tue 2031-11-18 00:00 manager p-leder-t002',
  ])
  expect(await movesSinceHearing(late)).toEqual([
    'sendToHearing',
    'closeHearing',
    'issueReport',
    'decide',
    'share',
    'finish',
  ])
  // Both are at the end alike: one remark, one answer.
  expect(await seenBy(service, early.id, peopleOf('t005', 'p-centerchef1'))).toEqual([
    'p-leder-t005: texts answer chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish programmeItem reason×3 remark reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may none',
    'p-centerchef1: texts answer chapter×9 evidence×3 finding×22 programmeItem reason×3 remark reportText×8 tick×16; documents decisionDocument v1 finalReport v1 startLetter v1; may none',
    'p-konsulent1: texts answer chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish programmeItem reason×3 remark reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-sekretariatsleder: texts answer chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish programmeItem reason×3 remark reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-auditor5: texts answer chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish programmeItem reason×3 remark reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may correctReport',
    'p-auditor8: texts answer chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish programmeItem reason×3 remark reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-auditor10: texts answer chapter×9 evidence×3 finding×22 reason×3 remark reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-beslutter1: texts answer chapter×9 evidence×3 finding×22 reason×3 remark reportText×8 tick×16; documents decisionDocument v1 finalReport v1; may none',
    'p-beslutter2: texts answer chapter×9 evidence×3 finding×22 reason×3 remark reportText×8 tick×16; documents decisionDocument v1 finalReport v1; may none',
    'p-laeser1: texts answer evidence×3 finding×22 remark reportText×8; documents decisionDocument v1 finalReport v1; may none',
    'p-leder-t013: nothing',
  ])
  expect(await seenBy(service, late.id, peopleOf('t002', 'p-centerchef2'))).toEqual([
    'p-leder-t002: texts answer chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish programmeItem reason×3 remark reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may none',
    'p-centerchef2: texts answer chapter×9 evidence×3 finding×22 programmeItem reason×3 remark reportText×8 tick×16; documents decisionDocument v1 finalReport v1 startLetter v1; may none',
    'p-konsulent1: texts answer chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish programmeItem reason×3 remark reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-sekretariatsleder: texts answer chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish programmeItem reason×3 remark reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-auditor5: texts answer chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish programmeItem reason×3 remark reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may correctReport',
    'p-auditor8: texts answer chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish programmeItem reason×3 remark reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-auditor10: texts answer chapter×9 evidence×3 finding×22 reason×3 remark reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-beslutter1: texts answer chapter×9 evidence×3 finding×22 reason×3 remark reportText×8 tick×16; documents decisionDocument v1 finalReport v1; may none',
    'p-beslutter2: texts answer chapter×9 evidence×3 finding×22 reason×3 remark reportText×8 tick×16; documents decisionDocument v1 finalReport v1; may none',
    'p-laeser1: texts answer evidence×3 finding×22 remark reportText×8; documents decisionDocument v1 finalReport v1; may none',
    'p-leder-t013: nothing',
  ])
}, 300_000)

test('Sixty remarks are sixty answers, and the report carries them all', async () => {
  await service.goTo('2032-02-02')
  const one = await startSkippingCase(service, 'T008', '2032', castFor('T008'), { today: '2032-02-02', remarks: 60, discordance: false })
  await one.play('confirmModel')
  await service.goTo('2032-02-03')
  expect(await notices(one)).toEqual([])
  const reader = await service.http.as('p-laeser1')
  const reports = (await reader.get(`/accreditations/${one.id}/reports`)).body['rows'] as readonly { readonly kind: string; readonly reportId: string }[]
  const pdf = await readPdf((await reader.get(`/reports/${reports.find((report) => report.kind === 'finalReport')?.reportId ?? ''}/pdf`)).bytes)
  const text = pdf.text.join('')
  expect(Array.from({ length: 60 }, (_, index) => index + 1).filter((number) => !text.includes(`Bemærkning${number}`) || !text.includes(`Svar${number}`))).toEqual([])
  expect(text).not.toContain('Svar61')
  expect(await seenBy(service, one.id, peopleOf('t008', 'p-centerchef2'))).toEqual([
    'p-leder-t008: texts answer×60 chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish programmeItem reason×3 remark×60 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may none',
    'p-centerchef2: texts answer×60 chapter×9 evidence×3 finding×22 programmeItem reason×3 remark×60 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 startLetter v1; may none',
    'p-konsulent1: texts answer×60 chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish programmeItem reason×3 remark×60 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-sekretariatsleder: texts answer×60 chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish programmeItem reason×3 remark×60 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-auditor5: texts answer×60 chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish programmeItem reason×3 remark×60 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may correctReport',
    'p-auditor8: texts answer×60 chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish programmeItem reason×3 remark×60 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-auditor10: texts answer×60 chapter×9 evidence×3 finding×22 reason×3 remark×60 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-beslutter1: texts answer×60 chapter×9 evidence×3 finding×22 reason×3 remark×60 reportText×8 tick×16; documents decisionDocument v1 finalReport v1; may none',
    'p-beslutter2: texts answer×60 chapter×9 evidence×3 finding×22 reason×3 remark×60 reportText×8 tick×16; documents decisionDocument v1 finalReport v1; may none',
    'p-laeser1: texts answer×60 evidence×3 finding×22 remark×60 reportText×8; documents decisionDocument v1 finalReport v1; may none',
    'p-leder-t013: nothing',
  ])
}, 300_000)

// The second hearing lasts five working days from Monday 1 March 2032: the last day is Monday the 8th.
test('A recommendation changed to the offer\'s disadvantage after the hearing is heard once more, about that alone', async () => {
  await service.goTo('2032-03-01')
  const one = await startSkippingCase(service, 'T012', '2032', castFor('T012'), { today: '2032-03-01', remarks: 1, discordance: false })
  await one.play('confirmModel', 'issueReport')
  const requirementId = one.requirements[0]?.id ?? ''
  await one.act('p-auditor8', { type: 'writeFinding', input: { requirementId, pair: 'modelPractice', grade: 'minorDiscordance', text: 'Set igen efter høringen', evidenceIds: ['evidence-1'] } })
  const issue = { type: 'issueReport', input: { recommendation: 'accreditedWithFollowUp', ...deciders } } as const
  expect(await one.refused('p-konsulent1', issue)).toBe('second-hearing-needed')
  await one.act('p-auditor5', { type: 'sendToSecondHearing', input: { recommendation: 'accreditedWithFollowUp', reason: 'En oplysning fra høringen ændrer billedet.' } })
  const people = peopleOf('t012', 'p-centerchef2')
  expect(await seenBy(service, one.id, people)).toEqual([
    'p-leder-t012: texts answer chapter×9 declaration×2 evidence×3 finding×21 focusWish programmeItem reason×3 remark reportText×8 tick×15 trial; documents hearingDraft (draft) v1 hearingDraft (draft) v2 startLetter v1; may giveNoRemarks objectToAuditor remark writeExtract',
    'p-centerchef2: texts chapter×9 programmeItem reason×3 tick×15; documents startLetter v1; may none',
    'p-konsulent1: texts answer chapter×9 declaration×2 evidence×3 finding×21 focusWish programmeItem reason×3 remark reportText×8 tick×15; documents hearingDraft (draft) v1 hearingDraft (draft) v2 startLetter v1; may cancel handOver moveDeadline pause replaceAuditor writeExtract',
    'p-sekretariatsleder: texts answer chapter×9 declaration×2 evidence×3 finding×21 focusWish programmeItem reason×3 remark reportText×8 tick×15; documents hearingDraft (draft) v1 hearingDraft (draft) v2 startLetter v1; may answerObjection cancel handOver moveDeadline pause replaceAuditor settleDoubt',
    'p-auditor5: texts answer chapter×9 declaration×2 evidence×3 finding×21 focusWish programmeItem reason×3 remark reportText×8 tick×15 trial; documents hearingDraft (draft) v1 hearingDraft (draft) v2; may declareImpartiality writeExtract',
    'p-auditor8: texts answer chapter×9 declaration×2 evidence×3 finding×21 focusWish programmeItem reason×3 remark reportText×8 tick×15 trial; documents hearingDraft (draft) v1 hearingDraft (draft) v2; may declareImpartiality writeExtract',
    'p-auditor10: texts answer chapter×9 evidence×3 finding×21 reason×3 remark reportText×8 tick×15; documents hearingDraft (draft) v1 hearingDraft (draft) v2; may declareImpartiality',
    'p-beslutter1: nothing',
    'p-beslutter2: nothing',
    'p-laeser1: texts none; documents none; may none',
    'p-leder-t013: nothing',
  ])
  await service.goTo('2032-03-08', '13:00')
  await one.act('p-leder-t012', { type: 'remark', input: { id: 'second-1', section: 'conclusion', text: 'Vi er uenige i indstillingen' } })
  expect(await one.refused('p-leder-t012', { type: 'remark', input: { id: 'second-2', section: 'summary', text: 'Om noget andet' } })).toBe('second-hearing-one-point')
  await one.act('p-leder-t012', { type: 'submitHearingReply', input: {} })
  await one.act('p-auditor5', { type: 'answerRemark', input: { remarkId: 'second-1', answer: 'notFollowed', reason: 'Vurderingen står.' } })
  await one.act('p-konsulent1', issue)
  await one.act('p-beslutter1', { type: 'decide', input: { outcome: 'accreditedWithFollowUp', reason: '' } })
  await one.act('p-leder-t012', { type: 'writeActionPoint', input: { id: 'point-1', text: 'Vi retter praksis', owner: 'Lederen', due: '2032-05-03', requirementId } })
  await one.act('p-konsulent1', { type: 'agreeActionPlan', input: {} })
  await one.act('p-leder-t012', { type: 'reportPointDone', input: { pointId: 'point-1', text: 'Det er gjort' } })
  await one.act('p-konsulent1', { type: 'verifyPoint', input: { pointId: 'point-1', verified: true, text: 'Set' } })
  await one.act('p-konsulent1', { type: 'closeActionPlan', input: {} })
  await one.play('writeExtract')
  expect(await notices(one)).toEqual([
    'hearing/2 reminder2 Fri 2032-03-05 09:00 manager p-leder-t012',
    'hearing/2 lastDay Mon 2032-03-08 09:00 manager p-leder-t012',
    'hearing/2 lineAbove Mon 2032-03-08 12:00 lineManager p-centerchef2',
    'hearing/2 lineAbove Mon 2032-03-08 12:00 manager p-leder-t012',
  ])
  expect(await movesSinceHearing(one)).toEqual([
    'sendToHearing',
    'submitHearingReply',
    'completeAnswers',
    'sendToSecondHearing',
    'submitHearingReply',
    'completeAnswers',
    'issueReport',
    'decide',
    'agreeActionPlan',
    'closeActionPlan',
    'share',
    'finish',
  ])
  expect(await seenBy(service, one.id, people)).toEqual([
    'p-leder-t012: texts actionPoint answer×2 chapter×9 consent declaration×2 evidence×3 extract finding×21 focusWish pointDone pointVerified programmeItem reason×3 remark×2 reportText×8 tick×15 trial; documents actionPlan v1 actionPlan v2 decisionDocument v1 finalReport v1 hearingDraft (draft) v1 hearingDraft (draft) v2 startLetter v1; may none',
    'p-centerchef2: texts actionPoint answer×2 chapter×9 evidence×3 finding×21 pointDone pointVerified programmeItem reason×3 remark×2 reportText×8 tick×15; documents actionPlan v1 actionPlan v2 decisionDocument v1 finalReport v1 startLetter v1; may none',
    'p-konsulent1: texts actionPoint answer×2 chapter×9 consent declaration×2 evidence×3 extract finding×21 focusWish pointDone pointVerified programmeItem reason×3 remark×2 reportText×8 tick×15; documents actionPlan v1 actionPlan v2 decisionDocument v1 finalReport v1 hearingDraft (draft) v1 hearingDraft (draft) v2 startLetter v1; may correctReport',
    'p-sekretariatsleder: texts actionPoint answer×2 chapter×9 consent declaration×2 evidence×3 extract finding×21 focusWish pointDone pointVerified programmeItem reason×3 remark×2 reportText×8 tick×15; documents actionPlan v1 actionPlan v2 decisionDocument v1 finalReport v1 hearingDraft (draft) v1 hearingDraft (draft) v2 startLetter v1; may correctReport',
    'p-auditor5: texts actionPoint answer×2 chapter×9 consent declaration×2 evidence×3 extract finding×21 focusWish pointDone pointVerified programmeItem reason×3 remark×2 reportText×8 tick×15 trial; documents actionPlan v1 actionPlan v2 decisionDocument v1 finalReport v1 hearingDraft (draft) v1 hearingDraft (draft) v2; may correctReport',
    'p-auditor8: texts actionPoint answer×2 chapter×9 consent declaration×2 evidence×3 extract finding×21 focusWish pointDone pointVerified programmeItem reason×3 remark×2 reportText×8 tick×15 trial; documents actionPlan v1 actionPlan v2 decisionDocument v1 finalReport v1 hearingDraft (draft) v1 hearingDraft (draft) v2; may none',
    'p-auditor10: texts answer×2 chapter×9 evidence×3 finding×21 reason×3 remark×2 reportText×8 tick×15; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 hearingDraft (draft) v2; may none',
    'p-beslutter1: texts actionPoint answer×2 chapter×9 evidence×3 finding×21 pointDone pointVerified reason×3 remark×2 reportText×8 tick×15; documents actionPlan v1 actionPlan v2 decisionDocument v1 finalReport v1; may none',
    'p-beslutter2: texts answer×2 chapter×9 evidence×3 finding×21 reason×3 remark×2 reportText×8 tick×15; documents decisionDocument v1 finalReport v1; may none',
    'p-laeser1: texts actionPoint answer×2 evidence×3 finding×21 pointDone pointVerified remark×2 reportText×8; documents actionPlan v1 actionPlan v2 decisionDocument v1 finalReport v1; may none',
    'p-leder-t013: nothing',
  ])
}, 300_000)

test('A decision that differs from the recommendation says why, and asks for no plan where it asks for no follow-up', async () => {
  await service.goTo('2032-04-05')
  const one = await startSkippingCase(service, 'T010', '2032', castFor('T010'), { today: '2032-04-05', remarks: 0, discordance: true })
  await one.play('confirmModel', 'decide')
  expect(await one.refused('p-beslutter1', { type: 'decide', input: { outcome: 'accredited', reason: '' } })).toBe('reasons-needed')
  expect(await one.refused('p-konsulent1', { type: 'decide', input: { outcome: 'accredited', reason: 'Jeg vil gerne.' } })).toBe('not-yours')
  await one.act('p-beslutter1', { type: 'decide', input: { outcome: 'accredited', reason: 'Afvigelsen er rettet og bekræftet.' } })
  const people = peopleOf('t010', 'p-centerchef1')
  expect(await seenBy(service, one.id, people)).toEqual([
    'p-leder-t010: texts chapter×9 declaration×2 evidence×3 finding×21 focusWish noRemarks programmeItem reason×3 reportText×8 tick×15 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may consentToExtract share writeExtract',
    'p-centerchef1: nothing',
    'p-konsulent1: texts chapter×9 declaration×2 evidence×3 finding×21 focusWish noRemarks programmeItem reason×3 reportText×8 tick×15; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may cancel correctReport handOver moveDeadline pause writeExtract',
    'p-sekretariatsleder: texts chapter×9 declaration×2 evidence×3 finding×21 focusWish noRemarks programmeItem reason×3 reportText×8 tick×15; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may cancel correctReport handOver moveDeadline pause',
    'p-auditor5: texts chapter×9 declaration×2 evidence×3 finding×21 focusWish noRemarks programmeItem reason×3 reportText×8 tick×15 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may correctReport writeExtract',
    'p-auditor8: texts chapter×9 declaration×2 evidence×3 finding×21 focusWish noRemarks programmeItem reason×3 reportText×8 tick×15 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may writeExtract',
    'p-auditor10: texts chapter×9 evidence×3 finding×21 noRemarks reason×3 reportText×8 tick×15; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-beslutter1: texts chapter×9 evidence×3 finding×21 noRemarks reason×3 reportText×8 tick×15; documents decisionDocument v1 finalReport v1; may none',
    'p-beslutter2: texts chapter×9 evidence×3 finding×21 noRemarks reason×3 reportText×8 tick×15; documents decisionDocument v1 finalReport v1; may none',
    'p-laeser1: texts evidence×3 finding×21 noRemarks reportText×8; documents decisionDocument v1 finalReport v1; may none',
    'p-leder-t013: nothing',
  ])
  await one.play('writeExtract')
  expect(await notices(one)).toEqual([])
  expect(await movesSinceHearing(one)).toEqual([
    'sendToHearing',
    'closeHearing',
    'issueReport',
    'decide',
    'share',
    'finish',
  ])
  expect(await seenBy(service, one.id, people)).toEqual([
    'p-leder-t010: texts chapter×9 consent declaration×2 evidence×3 extract finding×21 focusWish noRemarks programmeItem reason×3 reportText×8 tick×15 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may none',
    'p-centerchef1: nothing',
    'p-konsulent1: texts chapter×9 consent declaration×2 evidence×3 extract finding×21 focusWish noRemarks programmeItem reason×3 reportText×8 tick×15; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-sekretariatsleder: texts chapter×9 consent declaration×2 evidence×3 extract finding×21 focusWish noRemarks programmeItem reason×3 reportText×8 tick×15; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-auditor5: texts chapter×9 consent declaration×2 evidence×3 extract finding×21 focusWish noRemarks programmeItem reason×3 reportText×8 tick×15 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may correctReport',
    'p-auditor8: texts chapter×9 consent declaration×2 evidence×3 extract finding×21 focusWish noRemarks programmeItem reason×3 reportText×8 tick×15 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-auditor10: texts chapter×9 evidence×3 finding×21 noRemarks reason×3 reportText×8 tick×15; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-beslutter1: texts chapter×9 evidence×3 finding×21 noRemarks reason×3 reportText×8 tick×15; documents decisionDocument v1 finalReport v1; may none',
    'p-beslutter2: texts chapter×9 evidence×3 finding×21 noRemarks reason×3 reportText×8 tick×15; documents decisionDocument v1 finalReport v1; may none',
    'p-laeser1: texts evidence×3 finding×21 noRemarks reportText×8; documents decisionDocument v1 finalReport v1; may none',
    'p-leder-t013: nothing',
  ])
}, 300_000)
