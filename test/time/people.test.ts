// A leader resigns, is away, comes back: on real days of the calendar and through the API, each to the end of its case, with every notice and
// what everybody sees beside lists written by hand. Run by `npm run test:time`.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { moveTypes } from '../support/case-record.ts'
import { castFor } from '../support/case-story.ts'
import { datedNotices, seenBy, type SkippingCase, type SkippingService, startSkippingCase, startSkippingService } from '../support/skipping.ts'

let service: SkippingService
beforeAll(async () => { service = await startSkippingService() }, 300_000)
afterAll(() => service.stop())

const head = 'p-sekretariatsleder'
const others = ['p-konsulent1', head, 'p-auditor5', 'p-auditor8', 'p-auditor10', 'p-beslutter1', 'p-beslutter2', 'p-laeser1', 'p-leder-t015']
const notices = (one: SkippingCase) => datedNotices(service, one.id)
const lastMove = async (one: SkippingCase) => (await moveTypes(service.database.store.pool, one.id)).at(-1)
const sent = async (by: string, path: string, body: object): Promise<Readonly<Record<string, unknown>>> => {
  const answer = await (await service.http.as(by)).post(path, { body })
  expect([answer.status, answer.body['code']]).toEqual([path.endsWith('/end') ? 200 : 201, undefined])
  return answer.body
}

// Sent on Monday 4 March 2030: the last day is Monday the 18th; eight days before the 19th is Monday the 11th, four days Friday the 15th.
test('A leader resigns during the hearing: the successor has what was half written, the reminders and the reply; the former has nothing', async () => {
  await service.goTo('2030-03-04')
  const one = await startSkippingCase(service, 'T001', '2030', castFor('T001'), { today: '2030-03-04', remarks: 1, discordance: false })
  await one.play('confirmModel', 'remark')
  await one.act('p-leder-t001', { type: 'remark', input: { id: 'half', section: 'summary', text: 'Halvt skrevet' } })
  await service.goTo('2030-03-12')
  await sent(head, '/functions', { unit: { kind: 'offer', id: 'T001' }, function: 'manager', personId: 'p-medarbejder1-t001', succeeds: true })
  const people = ['p-leder-t001', 'p-medarbejder1-t001', 'p-centerchef1', ...others]
  expect(await seenBy(service, one.id, people)).toEqual([
    'p-leder-t001: nothing',
    'p-medarbejder1-t001: texts chapter×9 declaration×2 evidence×3 finding×22 focusWish programmeItem reason×2 remark reportText×8 tick×16 trial; documents hearingDraft (draft) v1 startLetter v1; may giveNoRemarks objectToAuditor remark submitHearingReply writeExtract',
    'p-centerchef1: texts chapter×9 programmeItem reason×2 tick×16; documents startLetter v1; may none',
    'p-konsulent1: texts chapter×9 declaration×2 evidence×3 finding×22 focusWish programmeItem reason×2 reportText×8 tick×16; documents hearingDraft (draft) v1 startLetter v1; may cancel handOver moveDeadline pause replaceAuditor writeExtract',
    'p-sekretariatsleder: texts chapter×9 declaration×2 evidence×3 finding×22 focusWish programmeItem reason×2 reportText×8 tick×16; documents hearingDraft (draft) v1 startLetter v1; may answerObjection cancel handOver moveDeadline pause replaceAuditor settleDoubt',
    'p-auditor5: texts chapter×9 declaration×2 evidence×3 finding×22 focusWish programmeItem reason×2 reportText×8 tick×16 trial; documents hearingDraft (draft) v1; may declareImpartiality writeExtract',
    'p-auditor8: texts chapter×9 declaration×2 evidence×3 finding×22 focusWish programmeItem reason×2 reportText×8 tick×16 trial; documents hearingDraft (draft) v1; may declareImpartiality writeExtract',
    'p-auditor10: texts chapter×9 evidence×3 finding×22 reason×2 reportText×8 tick×16; documents hearingDraft (draft) v1; may declareImpartiality',
    'p-beslutter1: nothing',
    'p-beslutter2: nothing',
    'p-laeser1: texts none; documents none; may none',
    'p-leder-t015: nothing',
  ])
  await service.goTo('2030-03-18')
  await one.play('remark', 'issueReport', { 'p-leder-t001': 'p-medarbejder1-t001' })
  await one.act('p-auditor5', { type: 'answerRemark', input: { remarkId: 'half', answer: 'followed', reason: 'Rettet.' } })
  await one.play('issueReport', undefined, { 'p-leder-t001': 'p-medarbejder1-t001' })
  expect(await notices(one)).toEqual([
    'hearing/1 reminder1 Mon 2030-03-11 09:00 manager p-leder-t001',
    'hearing/1 reminder2 Fri 2030-03-15 09:00 manager p-medarbejder1-t001',
    'hearing/1 lastDay Mon 2030-03-18 09:00 manager p-medarbejder1-t001',
  ])
  expect(await lastMove(one)).toBe('finish')
  expect(await seenBy(service, one.id, people)).toEqual([
    'p-leder-t001: nothing',
    'p-medarbejder1-t001: texts answer×2 chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish programmeItem reason×3 remark×2 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may none',
    'p-centerchef1: texts answer×2 chapter×9 evidence×3 finding×22 programmeItem reason×3 remark×2 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 startLetter v1; may none',
    'p-konsulent1: texts answer×2 chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish programmeItem reason×3 remark×2 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-sekretariatsleder: texts answer×2 chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish programmeItem reason×3 remark×2 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-auditor5: texts answer×2 chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish programmeItem reason×3 remark×2 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may correctReport',
    'p-auditor8: texts answer×2 chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish programmeItem reason×3 remark×2 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-auditor10: texts answer×2 chapter×9 evidence×3 finding×22 reason×3 remark×2 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-beslutter1: texts answer×2 chapter×9 evidence×3 finding×22 reason×3 remark×2 reportText×8 tick×16; documents decisionDocument v1 finalReport v1; may none',
    'p-beslutter2: texts answer×2 chapter×9 evidence×3 finding×22 reason×3 remark×2 reportText×8 tick×16; documents decisionDocument v1 finalReport v1; may none',
    'p-laeser1: texts answer×2 evidence×3 finding×22 remark×2 reportText×8; documents decisionDocument v1 finalReport v1; may none',
    'p-leder-t015: nothing',
  ])
}, 300_000)

// Started on Monday 4 November 2030: the model is to be confirmed by Monday the 18th; eight days before the 19th is Monday the 11th, four days
// Friday the 15th; the line above hears at noon on the 18th, and the absence ends at one o'clock.
test('An absence ends in the middle of being passed on: what comes after is the leader\'s again', async () => {
  await service.goTo('2030-11-04')
  const one = await startSkippingCase(service, 'T009', '2030', castFor('T009'), { today: '2030-11-19', remarks: 0, discordance: false })
  const absence = await sent('p-leder-t009', '/people/p-leder-t009/absences', { deputyId: 'p-medarbejder1-t009', lastDay: '2030-11-30' })
  await service.goTo('2030-11-18', '13:00')
  await sent('p-leder-t009', `/absences/${String(absence['absenceId'])}/end`, {})
  await service.goTo('2030-11-19')
  const people = ['p-leder-t009', 'p-medarbejder1-t009', 'p-centerchef1', ...others]
  expect(await seenBy(service, one.id, people)).toEqual([
    'p-leder-t009: texts none; documents startLetter v1; may finishDevelopment tickRequirement wishFocus writeChapter writeTrial writeWorkshop',
    'p-medarbejder1-t009: texts none; documents startLetter v1; may tickRequirement writeChapter writeTrial writeWorkshop',
    'p-centerchef1: texts none; documents startLetter v1; may none',
    'p-konsulent1: texts none; documents startLetter v1; may cancel handOver moveDeadline pause',
    'p-sekretariatsleder: texts none; documents startLetter v1; may cancel handOver moveDeadline pause',
    'p-auditor5: nothing',
    'p-auditor8: nothing',
    'p-auditor10: nothing',
    'p-beslutter1: nothing',
    'p-beslutter2: nothing',
    'p-laeser1: texts none; documents none; may none',
    'p-leder-t015: nothing',
  ])
  await one.play('writeTrial')
  expect(await notices(one)).toEqual([
    'confirmModel/1 reminder1 Mon 2030-11-11 09:00 manager p-medarbejder1-t009',
    'confirmModel/1 reminder2 Fri 2030-11-15 09:00 manager p-medarbejder1-t009',
    'confirmModel/1 lastDay Mon 2030-11-18 09:00 manager p-medarbejder1-t009',
    'confirmModel/1 lineAbove Mon 2030-11-18 12:00 lineManager p-centerchef1',
    'confirmModel/1 lineAbove Mon 2030-11-18 12:00 manager p-medarbejder1-t009',
    'confirmModel/1 silence Tue 2030-11-19 00:00 consultant p-konsulent1',
    'confirmModel/1 silence Tue 2030-11-19 00:00 manager p-leder-t009',
  ])
  expect(await lastMove(one)).toBe('finish')
  expect(await seenBy(service, one.id, people)).toEqual([
    'p-leder-t009: texts chapter×9 consent declaration×2 evidence×3 extract finding×21 focusWish noRemarks programmeItem reason×3 reportText×8 tick×15 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may none',
    'p-medarbejder1-t009: texts chapter×9 consent evidence×3 extract finding×21 focusWish noRemarks programmeItem reason×3 reportText×8 tick×15 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may none',
    'p-centerchef1: texts chapter×9 evidence×3 finding×21 noRemarks programmeItem reason×3 reportText×8 tick×15; documents decisionDocument v1 finalReport v1 startLetter v1; may none',
    'p-konsulent1: texts chapter×9 consent declaration×2 evidence×3 extract finding×21 focusWish noRemarks programmeItem reason×3 reportText×8 tick×15; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-sekretariatsleder: texts chapter×9 consent declaration×2 evidence×3 extract finding×21 focusWish noRemarks programmeItem reason×3 reportText×8 tick×15; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-auditor5: texts chapter×9 consent declaration×2 evidence×3 extract finding×21 focusWish noRemarks programmeItem reason×3 reportText×8 tick×15 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may correctReport',
    'p-auditor8: texts chapter×9 consent declaration×2 evidence×3 extract finding×21 focusWish noRemarks programmeItem reason×3 reportText×8 tick×15 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-auditor10: texts chapter×9 evidence×3 finding×21 noRemarks reason×3 reportText×8 tick×15; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-beslutter1: texts chapter×9 evidence×3 finding×21 noRemarks reason×3 reportText×8 tick×15; documents decisionDocument v1 finalReport v1; may none',
    'p-beslutter2: texts chapter×9 evidence×3 finding×21 noRemarks reason×3 reportText×8 tick×15; documents decisionDocument v1 finalReport v1; may none',
    'p-laeser1: texts evidence×3 finding×21 noRemarks reportText×8; documents decisionDocument v1 finalReport v1; may none',
    'p-leder-t015: nothing',
  ])
}, 300_000)

// Sent on Tuesday 1 April 2031: the last day is Tuesday the 15th; eight days before the 16th is Tuesday the 8th, four days Saturday the 12th, so
// Wednesday the 9th: Thursday and Friday are Easter's.
test('A leader is away the day before the hearing ends: the deputy has the last day and the answer, and afterwards all is the leader\'s again', async () => {
  await service.goTo('2031-04-01')
  const one = await startSkippingCase(service, 'T004', '2031', castFor('T004'), { today: '2031-04-01', remarks: 0, discordance: false })
  await one.play('confirmModel', 'giveNoRemarks')
  await service.goTo('2031-04-14')
  const absence = await sent('p-leder-t004', '/people/p-leder-t004/absences', { deputyId: 'p-medarbejder1-t004', lastDay: '2031-10-31' })
  await service.goTo('2031-04-15')
  const people = ['p-leder-t004', 'p-medarbejder1-t004', 'p-bestyrelse-t004', ...others]
  expect(await seenBy(service, one.id, people)).toEqual([
    'p-leder-t004: nothing',
    'p-medarbejder1-t004: texts chapter×9 declaration×2 evidence×3 finding×22 focusWish programmeItem reason×2 reportText×8 tick×16 trial; documents hearingDraft (draft) v1 startLetter v1; may giveNoRemarks objectToAuditor remark writeExtract',
    'p-bestyrelse-t004: texts chapter×9 evidence×3 finding×22 programmeItem reason×2 reportText×8 tick×16; documents hearingDraft (draft) v1 startLetter v1; may none',
    'p-konsulent1: texts chapter×9 declaration×2 evidence×3 finding×22 focusWish programmeItem reason×2 reportText×8 tick×16; documents hearingDraft (draft) v1 startLetter v1; may cancel handOver moveDeadline pause replaceAuditor writeExtract',
    'p-sekretariatsleder: texts chapter×9 declaration×2 evidence×3 finding×22 focusWish programmeItem reason×2 reportText×8 tick×16; documents hearingDraft (draft) v1 startLetter v1; may answerObjection cancel handOver moveDeadline pause replaceAuditor settleDoubt',
    'p-auditor5: texts chapter×9 declaration×2 evidence×3 finding×22 focusWish programmeItem reason×2 reportText×8 tick×16 trial; documents hearingDraft (draft) v1; may declareImpartiality writeExtract',
    'p-auditor8: texts chapter×9 declaration×2 evidence×3 finding×22 focusWish programmeItem reason×2 reportText×8 tick×16 trial; documents hearingDraft (draft) v1; may declareImpartiality writeExtract',
    'p-auditor10: texts chapter×9 evidence×3 finding×22 reason×2 reportText×8 tick×16; documents hearingDraft (draft) v1; may declareImpartiality',
    'p-beslutter1: nothing',
    'p-beslutter2: nothing',
    'p-laeser1: texts none; documents none; may none',
    'p-leder-t015: nothing',
  ])
  await one.act('p-medarbejder1-t004', { type: 'giveNoRemarks', input: {} })
  await sent('p-leder-t004', `/absences/${String(absence['absenceId'])}/end`, {})
  await one.play('issueReport')
  expect(await notices(one)).toEqual([
    'hearing/1 reminder1 Tue 2031-04-08 09:00 manager p-leder-t004',
    'hearing/1 reminder2 Wed 2031-04-09 09:00 manager p-leder-t004',
    'hearing/1 lastDay Tue 2031-04-15 09:00 manager p-medarbejder1-t004',
  ])
  expect(await lastMove(one)).toBe('finish')
  expect(await seenBy(service, one.id, people)).toEqual([
    'p-leder-t004: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×3 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may none',
    'p-medarbejder1-t004: texts chapter×9 consent evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×3 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may none',
    'p-bestyrelse-t004: texts chapter×9 evidence×3 finding×22 noRemarks programmeItem reason×3 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may none',
    'p-konsulent1: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×3 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-sekretariatsleder: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×3 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-auditor5: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×3 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may correctReport',
    'p-auditor8: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×3 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-auditor10: texts chapter×9 evidence×3 finding×22 noRemarks reason×3 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-beslutter1: texts chapter×9 evidence×3 finding×22 noRemarks reason×3 reportText×8 tick×16; documents decisionDocument v1 finalReport v1; may none',
    'p-beslutter2: texts chapter×9 evidence×3 finding×22 noRemarks reason×3 reportText×8 tick×16; documents decisionDocument v1 finalReport v1; may none',
    'p-laeser1: texts evidence×3 finding×22 noRemarks reportText×8; documents decisionDocument v1 finalReport v1; may none',
    'p-leder-t015: nothing',
  ])
}, 300_000)
