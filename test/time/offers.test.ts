// Offers of many kinds and what happens to them, on real days of the calendar and through the API, each to the end of its case: the whole
// list of notices and what everybody sees, beside lists written by hand. Run by `npm run test:time`.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readPdf } from '../reports/read-pdf.ts'
import { moveTypes } from '../support/case-record.ts'
import { castFor } from '../support/case-story.ts'
import { datedNotices, seenBy, type SkippingCase, type SkippingService, startSkippingCase, startSkippingService } from '../support/skipping.ts'

let service: SkippingService
beforeAll(async () => { service = await startSkippingService() }, 300_000)
afterAll(() => service.stop())

/** The secretariat, the team, the checker, who decides, who reads, and a leader of another offer. */
const others = ['p-konsulent1', 'p-sekretariatsleder', 'p-auditor5', 'p-auditor8', 'p-auditor10', 'p-beslutter1', 'p-beslutter2', 'p-laeser1', 'p-leder-t015']
const notices = (one: SkippingCase) => datedNotices(service, one.id)
const moves = (one: SkippingCase) => moveTypes(service.database.store.pool, one.id)

// The audit of Thursday 3 July 2031: the programme is due on Thursday 19 June, reminded of from the 12th. Paused on the 10th; after the
// summer the day is moved to Wednesday 17 September: due on Wednesday the 3rd; eight days before the 4th is Wednesday 27 August, four days
// before it a Sunday, so Friday the 29th.
test('A pause over the summer and then a moved audit day: nobody hears of the old one', async () => {
  await service.goTo('2031-06-02')
  const one = await startSkippingCase(service, 'T003', '2031', castFor('T003'), { today: '2031-07-03', remarks: 0, discordance: false })
  await one.play('confirmModel', 'writeProgrammeItem')
  await service.goTo('2031-06-10')
  await one.act('p-konsulent1', { type: 'pause', input: { reason: 'Tilbuddet bygger om.' } })
  const people = ['p-leder-t003', 'p-centerchef1', ...others]
  expect(await seenBy(service, one.id, people)).toEqual([
    'p-leder-t003: texts chapter×9 declaration×2 focusWish reason×2 tick×16 trial; documents startLetter v1; may none',
    'p-centerchef1: texts chapter×9 reason×2 tick×16; documents startLetter v1; may none',
    'p-konsulent1: texts chapter×9 declaration×2 focusWish reason×2 tick×16; documents startLetter v1; may cancel handOver resume',
    'p-sekretariatsleder: texts chapter×9 declaration×2 focusWish reason×2 tick×16; documents startLetter v1; may cancel handOver resume',
    'p-auditor5: texts chapter×9 declaration×2 focusWish reason×2 tick×16 trial; documents none; may none',
    'p-auditor8: texts chapter×9 declaration×2 focusWish reason×2 tick×16 trial; documents none; may none',
    'p-auditor10: nothing',
    'p-beslutter1: nothing',
    'p-beslutter2: nothing',
    'p-laeser1: texts none; documents none; may none',
    'p-leder-t015: nothing',
  ])
  await service.goTo('2031-08-11')
  expect(await notices(one)).toEqual([])
  await one.act('p-konsulent1', { type: 'resume', input: { reason: 'Ombygningen er færdig.' } })
  await one.act('p-konsulent1', { type: 'moveAuditDay', input: { day: '2031-09-17', reason: 'Efter ombygningen.' } })
  await service.goTo('2031-09-03')
  await one.play('writeProgrammeItem', 'openAudit')
  await service.goTo('2031-09-17')
  await one.play('openAudit')
  expect(await notices(one)).toEqual([
    'sendProgramme/3 reminder1 Wed 2031-08-27 09:00 leadAuditor p-auditor5',
    'sendProgramme/3 reminder2 Fri 2031-08-29 09:00 leadAuditor p-auditor5',
    'sendProgramme/3 lastDay Wed 2031-09-03 09:00 leadAuditor p-auditor5',
  ])
  expect(await moves(one)).toEqual([
    'start',
    'confirmModel',
    'finishDevelopment',
    'submitDescription',
    'returnDescription',
    'submitDescription',
    'takeAsBasis',
    'chooseFocus',
    'appointTeam',
    'clearTeam',
    'planAuditDay',
    'pause',
    'resume',
    'moveAuditDay',
    'sendProgramme',
    'openAudit',
    'closeAudit',
    'sendToQualityCheck',
    'sendBackFromCheck',
    'sendToQualityCheck',
    'passQualityCheck',
    'sendToHearing',
    'closeHearing',
    'issueReport',
    'decide',
    'share',
    'finish',
  ])
  expect(await seenBy(service, one.id, people)).toEqual([
    'p-leder-t003: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×6 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may none',
    'p-centerchef1: texts chapter×9 evidence×3 finding×22 noRemarks programmeItem reason×6 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 startLetter v1; may none',
    'p-konsulent1: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×6 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-sekretariatsleder: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×6 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-auditor5: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×6 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may correctReport',
    'p-auditor8: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×6 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-auditor10: texts chapter×9 evidence×3 finding×22 noRemarks reason×6 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-beslutter1: texts chapter×9 evidence×3 finding×22 noRemarks reason×6 reportText×8 tick×16; documents decisionDocument v1 finalReport v1; may none',
    'p-beslutter2: texts chapter×9 evidence×3 finding×22 noRemarks reason×6 reportText×8 tick×16; documents decisionDocument v1 finalReport v1; may none',
    'p-laeser1: texts evidence×3 finding×22 noRemarks reportText×8; documents decisionDocument v1 finalReport v1; may none',
    'p-leder-t015: nothing',
  ])
}, 300_000)

test('Where there is no uoverensstemmelse nobody meets a plan: no step, no button, no deadline, no document', async () => {
  await service.goTo('2031-10-01')
  const options = { today: '2031-10-01', remarks: 0 }
  const without = await startSkippingCase(service, 'T014', '2031', castFor('T014'), { ...options, discordance: false })
  const withOne = await startSkippingCase(service, 'T008', '2031', castFor('T008'), { ...options, discordance: true })
  const of = (one: SkippingCase, offer: string, chief: string) => async (): Promise<number> => {
    const answers = await Promise.all([`p-leder-${offer}`, chief, ...others].flatMap((by) => ['', '/timeline', '/contents', '/reports'].map(async (path) => JSON.stringify((await (await service.http.as(by)).get(`/accreditations/${one.id}${path}`)).body))))
    return answers.filter((answer) => /action(Plan|Point)/i.test(answer)).length
  }
  const [none, some] = [of(without, 't014', 'p-centerchef2'), of(withOne, 't008', 'p-centerchef2')]
  for (const one of [without, withOne]) await one.play('confirmModel', 'issueReport')
  expect(await none()).toBe(0)
  for (const one of [without, withOne]) await one.play('issueReport', 'decide')
  expect(await none()).toBe(0)
  await without.play('decide')
  await withOne.play('decide')
  expect(await none()).toBe(0)
  // Control: where there is one, they do.
  expect(await some()).toBeGreaterThan(10)
  await service.goTo('2031-10-02')
  expect(await notices(without)).toEqual([])
  expect(await moves(without)).toEqual([
    'start',
    'confirmModel',
    'finishDevelopment',
    'submitDescription',
    'returnDescription',
    'submitDescription',
    'takeAsBasis',
    'chooseFocus',
    'appointTeam',
    'clearTeam',
    'planAuditDay',
    'sendProgramme',
    'openAudit',
    'closeAudit',
    'sendToQualityCheck',
    'sendBackFromCheck',
    'sendToQualityCheck',
    'passQualityCheck',
    'sendToHearing',
    'closeHearing',
    'issueReport',
    'decide',
    'share',
    'finish',
  ])
  expect(await seenBy(service, without.id, ['p-leder-t014', 'p-centerchef2', ...others])).toEqual([
    'p-leder-t014: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×3 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may none',
    'p-centerchef2: texts chapter×9 evidence×3 finding×22 noRemarks programmeItem reason×3 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 startLetter v1; may none',
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

test('An offer that corrects one fact only: the report shows it as it was and as it became', async () => {
  await service.goTo('2031-11-03')
  const one = await startSkippingCase(service, 'T013', '2031', castFor('T013'), { today: '2031-11-03', remarks: 0, discordance: false })
  await one.play('confirmModel', 'giveNoRemarks')
  await one.act('p-leder-t013', { type: 'remark', input: { id: 'fact', section: 'summary', text: 'Vi har 14 pladser, ikke 12.' } })
  await one.act('p-leder-t013', { type: 'submitHearingReply', input: {} })
  await one.act('p-auditor5', { type: 'writeReportText', input: { section: 'summary', text: 'Tilbuddet har 14 pladser.' } })
  await one.act('p-auditor5', { type: 'answerRemark', input: { remarkId: 'fact', answer: 'followed', reason: 'Tallet er rettet.' } })
  await one.play('issueReport')
  await service.goTo('2031-11-04')
  const manager = await service.http.as('p-leder-t013')
  const reports = (await manager.get(`/accreditations/${one.id}/reports`)).body['rows'] as readonly { readonly kind: string; readonly reportId: string }[]
  const pdf = await readPdf((await manager.get(`/reports/${reports.find((report) => report.kind === 'finalReport')?.reportId ?? ''}/pdf`)).bytes)
  const text = pdf.text.join('')
  for (const words of ['Vihar14pladser,ikke12.', 'Tagettilfølge', 'Talleterrettet.', 'Sammenfatningafauditten', 'Tilbuddethar14pladser.']) expect(text).toContain(words)
  expect(await notices(one)).toEqual([])
  expect(await moves(one)).toEqual([
    'start',
    'confirmModel',
    'finishDevelopment',
    'submitDescription',
    'returnDescription',
    'submitDescription',
    'takeAsBasis',
    'chooseFocus',
    'appointTeam',
    'clearTeam',
    'planAuditDay',
    'sendProgramme',
    'openAudit',
    'closeAudit',
    'sendToQualityCheck',
    'sendBackFromCheck',
    'sendToQualityCheck',
    'passQualityCheck',
    'sendToHearing',
    'submitHearingReply',
    'completeAnswers',
    'issueReport',
    'decide',
    'share',
    'finish',
  ])
  expect(await seenBy(service, one.id, ['p-leder-t013', 'p-centerchef2', ...others])).toEqual([
    'p-leder-t013: texts answer chapter×9 consent declaration×2 evidence×3 extract finding×21 focusWish programmeItem reason×3 remark reportText×8 tick×15 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may none',
    'p-centerchef2: nothing',
    'p-konsulent1: texts answer chapter×9 consent declaration×2 evidence×3 extract finding×21 focusWish programmeItem reason×3 remark reportText×8 tick×15; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-sekretariatsleder: texts answer chapter×9 consent declaration×2 evidence×3 extract finding×21 focusWish programmeItem reason×3 remark reportText×8 tick×15; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-auditor5: texts answer chapter×9 consent declaration×2 evidence×3 extract finding×21 focusWish programmeItem reason×3 remark reportText×8 tick×15 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may correctReport',
    'p-auditor8: texts answer chapter×9 consent declaration×2 evidence×3 extract finding×21 focusWish programmeItem reason×3 remark reportText×8 tick×15 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-auditor10: texts answer chapter×9 evidence×3 finding×21 reason×3 remark reportText×8 tick×15; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-beslutter1: texts answer chapter×9 evidence×3 finding×21 reason×3 remark reportText×8 tick×15; documents decisionDocument v1 finalReport v1; may none',
    'p-beslutter2: texts answer chapter×9 evidence×3 finding×21 reason×3 remark reportText×8 tick×15; documents decisionDocument v1 finalReport v1; may none',
    'p-laeser1: texts answer evidence×3 finding×21 remark reportText×8; documents decisionDocument v1 finalReport v1; may none',
    'p-leder-t015: nothing',
  ])
}, 300_000)

test('A day offer has fewer requirements, settled at the start, and its course is the same', async () => {
  await service.goTo('2032-01-12')
  const one = await startSkippingCase(service, 'T009', '2032', castFor('T009'), { today: '2032-01-12', remarks: 1, discordance: false })
  const view = (await (await service.http.as('p-leder-t009')).get(`/accreditations/${one.id}`)).body
  expect((view['notRelevant'] as readonly { readonly requirementId: string }[]).map((off) => off.requirementId)).toEqual([
    'KV08',
  ])
  await one.play('confirmModel')
  await service.goTo('2032-01-13')
  expect(await notices(one)).toEqual([])
  expect(await seenBy(service, one.id, ['p-leder-t009', 'p-centerchef1', ...others])).toEqual([
    'p-leder-t009: texts answer chapter×9 consent declaration×2 evidence×3 extract finding×21 focusWish programmeItem reason×3 remark reportText×8 tick×15 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may none',
    'p-centerchef1: texts answer chapter×9 evidence×3 finding×21 programmeItem reason×3 remark reportText×8 tick×15; documents decisionDocument v1 finalReport v1 startLetter v1; may none',
    'p-konsulent1: texts answer chapter×9 consent declaration×2 evidence×3 extract finding×21 focusWish programmeItem reason×3 remark reportText×8 tick×15; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-sekretariatsleder: texts answer chapter×9 consent declaration×2 evidence×3 extract finding×21 focusWish programmeItem reason×3 remark reportText×8 tick×15; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-auditor5: texts answer chapter×9 consent declaration×2 evidence×3 extract finding×21 focusWish programmeItem reason×3 remark reportText×8 tick×15 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may correctReport',
    'p-auditor8: texts answer chapter×9 consent declaration×2 evidence×3 extract finding×21 focusWish programmeItem reason×3 remark reportText×8 tick×15 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-auditor10: texts answer chapter×9 evidence×3 finding×21 reason×3 remark reportText×8 tick×15; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-beslutter1: texts answer chapter×9 evidence×3 finding×21 reason×3 remark reportText×8 tick×15; documents decisionDocument v1 finalReport v1; may none',
    'p-beslutter2: texts answer chapter×9 evidence×3 finding×21 reason×3 remark reportText×8 tick×15; documents decisionDocument v1 finalReport v1; may none',
    'p-laeser1: texts answer evidence×3 finding×21 remark reportText×8; documents decisionDocument v1 finalReport v1; may none',
    'p-leder-t015: nothing',
  ])
}, 300_000)

// Sent on Monday 2 February 2032: the last day is Monday the 16th, and the chair hears at noon.
test('A self-owned offer has its board above the leader: the chair reads the draft from the hearing on, the municipality\'s contact only what was issued', async () => {
  await service.goTo('2032-02-02')
  const one = await startSkippingCase(service, 'T004', '2032', castFor('T004'), { today: '2032-02-02', remarks: 1, discordance: false })
  const people = ['p-leder-t004', 'p-bestyrelse-t004', 'p-kontakt1', 'p-centerchef1', ...others]
  await one.play('confirmModel', 'sendToHearing')
  expect(await seenBy(service, one.id, people)).toEqual([
    'p-leder-t004: texts chapter×9 declaration×2 focusWish programmeItem reason×2 tick×16 trial; documents startLetter v1; may objectToAuditor writeExtract',
    'p-bestyrelse-t004: texts chapter×9 programmeItem reason×2 tick×16; documents startLetter v1; may none',
    'p-kontakt1: texts none; documents startLetter v1; may none',
    'p-centerchef1: nothing',
    'p-konsulent1: texts chapter×9 declaration×2 focusWish programmeItem reason×2 tick×16; documents startLetter v1; may cancel handOver moveDeadline pause replaceAuditor sendToHearing writeExtract',
    'p-sekretariatsleder: texts chapter×9 declaration×2 focusWish programmeItem reason×2 tick×16; documents startLetter v1; may answerObjection cancel handOver moveDeadline pause replaceAuditor sendToHearing settleDoubt',
    'p-auditor5: texts chapter×9 declaration×2 evidence×3 finding×22 focusWish programmeItem reason×2 reportText×8 tick×16 trial; documents none; may declareImpartiality sendToHearing writeExtract',
    'p-auditor8: texts chapter×9 declaration×2 evidence×3 finding×22 focusWish programmeItem reason×2 reportText×8 tick×16 trial; documents none; may declareImpartiality writeExtract',
    'p-auditor10: texts chapter×9 evidence×3 finding×22 reason×2 reportText×8 tick×16; documents none; may declareImpartiality',
    'p-beslutter1: nothing',
    'p-beslutter2: nothing',
    'p-laeser1: texts none; documents none; may none',
    'p-leder-t015: nothing',
  ])
  await one.play('sendToHearing', 'remark')
  expect(await seenBy(service, one.id, people)).toEqual([
    'p-leder-t004: texts chapter×9 declaration×2 evidence×3 finding×22 focusWish programmeItem reason×2 reportText×8 tick×16 trial; documents hearingDraft (draft) v1 startLetter v1; may giveNoRemarks objectToAuditor remark writeExtract',
    'p-bestyrelse-t004: texts chapter×9 evidence×3 finding×22 programmeItem reason×2 reportText×8 tick×16; documents hearingDraft (draft) v1 startLetter v1; may none',
    'p-kontakt1: texts none; documents startLetter v1; may none',
    'p-centerchef1: nothing',
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
  await service.goTo('2032-02-16', '13:00')
  await one.play('remark')
  expect(await notices(one)).toEqual([
    'hearing/1 reminder1 Mon 2032-02-09 09:00 manager p-leder-t004',
    'hearing/1 reminder2 Fri 2032-02-13 09:00 manager p-leder-t004',
    'hearing/1 lastDay Mon 2032-02-16 09:00 manager p-leder-t004',
    'hearing/1 lineAbove Mon 2032-02-16 12:00 lineManager p-bestyrelse-t004',
    'hearing/1 lineAbove Mon 2032-02-16 12:00 manager p-leder-t004',
  ])
  expect(await seenBy(service, one.id, people)).toEqual([
    'p-leder-t004: texts answer chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish programmeItem reason×3 remark reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may none',
    'p-bestyrelse-t004: texts answer chapter×9 evidence×3 finding×22 programmeItem reason×3 remark reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may none',
    'p-kontakt1: texts answer evidence×3 finding×22 remark reportText×8; documents decisionDocument v1 finalReport v1 startLetter v1; may none',
    'p-centerchef1: nothing',
    'p-konsulent1: texts answer chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish programmeItem reason×3 remark reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-sekretariatsleder: texts answer chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish programmeItem reason×3 remark reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-auditor5: texts answer chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish programmeItem reason×3 remark reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may correctReport',
    'p-auditor8: texts answer chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish programmeItem reason×3 remark reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-auditor10: texts answer chapter×9 evidence×3 finding×22 reason×3 remark reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-beslutter1: texts answer chapter×9 evidence×3 finding×22 reason×3 remark reportText×8 tick×16; documents decisionDocument v1 finalReport v1; may none',
    'p-beslutter2: texts answer chapter×9 evidence×3 finding×22 reason×3 remark reportText×8 tick×16; documents decisionDocument v1 finalReport v1; may none',
    'p-laeser1: texts answer evidence×3 finding×22 remark reportText×8; documents decisionDocument v1 finalReport v1; may none',
    'p-leder-t015: nothing',
  ])
}, 300_000)

test('An offer for children with a handicap is audited by people of other areas', async () => {
  await service.goTo('2032-03-01')
  const one = await startSkippingCase(service, 'T031', '2032', castFor('T031'), { today: '2032-03-01', remarks: 0, discordance: false })
  await one.play('confirmModel', 'appointTeam')
  expect(await one.refused('p-konsulent1', { type: 'appointTeam', input: { members: [{ personId: 'p-auditor5', lead: true }, { personId: 'p-auditor9', lead: false }] } })).toBe('same-area')
  await one.play('appointTeam')
  await service.goTo('2032-03-02')
  expect(await notices(one)).toEqual([])
  expect(await moves(one)).toEqual([
    'start',
    'confirmModel',
    'finishDevelopment',
    'submitDescription',
    'returnDescription',
    'submitDescription',
    'takeAsBasis',
    'chooseFocus',
    'appointTeam',
    'clearTeam',
    'planAuditDay',
    'sendProgramme',
    'openAudit',
    'closeAudit',
    'sendToQualityCheck',
    'sendBackFromCheck',
    'sendToQualityCheck',
    'passQualityCheck',
    'sendToHearing',
    'closeHearing',
    'issueReport',
    'decide',
    'share',
    'finish',
  ])
  expect(await seenBy(service, one.id, ['p-leder-t031', 'p-centerchef5', ...others])).toEqual([
    'p-leder-t031: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×3 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may none',
    'p-centerchef5: texts chapter×9 evidence×3 finding×22 noRemarks programmeItem reason×3 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 startLetter v1; may none',
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

test('A leader who is an auditor elsewhere sees the one case as its auditor and the other as its leader, and never audits at home', async () => {
  await service.goTo('2032-04-05')
  const abroad = await startSkippingCase(service, 'T005', '2032', { ...castFor('T005'), second: 'p-leder-t017' }, { today: '2032-04-05', remarks: 0, discordance: false })
  const home = await startSkippingCase(service, 'T017', '2032', { ...castFor('T017'), lead: 'p-auditor1', second: 'p-auditor8' }, { today: '2032-04-05', remarks: 0, discordance: false })
  await home.play('confirmModel', 'appointTeam')
  expect(await home.refused('p-konsulent1', { type: 'appointTeam', input: { members: [{ personId: 'p-auditor1', lead: true }, { personId: 'p-leder-t017', lead: false }] } })).toBe('worked-at-offer')
  await abroad.play('confirmModel', 'giveNoRemarks')
  await home.play('appointTeam', 'giveNoRemarks')
  expect(await seenBy(service, abroad.id, ['p-leder-t017', 'p-leder-t005', 'p-auditor1'])).toEqual([
    'p-leder-t017: texts chapter×9 declaration×2 evidence×3 finding×22 focusWish programmeItem reason×2 reportText×8 tick×16 trial; documents hearingDraft (draft) v1; may declareImpartiality writeExtract',
    'p-leder-t005: texts chapter×9 declaration×2 evidence×3 finding×22 focusWish programmeItem reason×2 reportText×8 tick×16 trial; documents hearingDraft (draft) v1 startLetter v1; may giveNoRemarks objectToAuditor remark writeExtract',
    'p-auditor1: nothing',
  ])
  expect(await seenBy(service, home.id, ['p-leder-t017', 'p-leder-t005', 'p-auditor1'])).toEqual([
    'p-leder-t017: texts chapter×9 declaration×2 evidence×3 finding×22 focusWish programmeItem reason×2 reportText×8 tick×16 trial; documents hearingDraft (draft) v1 startLetter v1; may giveNoRemarks objectToAuditor remark writeExtract',
    'p-leder-t005: nothing',
    'p-auditor1: texts chapter×9 declaration×2 evidence×3 finding×22 focusWish programmeItem reason×2 reportText×8 tick×16 trial; documents hearingDraft (draft) v1; may declareImpartiality writeExtract',
  ])
  for (const one of [abroad, home]) {
    await one.play('giveNoRemarks')
    expect(await notices(one)).toEqual([])
  }
  expect(await seenBy(service, abroad.id, ['p-leder-t017', 'p-leder-t005', 'p-auditor1'])).toEqual([
    'p-leder-t017: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×3 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-leder-t005: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×3 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may none',
    'p-auditor1: nothing',
  ])
  expect(await seenBy(service, home.id, ['p-leder-t017', 'p-leder-t005', 'p-auditor1'])).toEqual([
    'p-leder-t017: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×3 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may none',
    'p-leder-t005: nothing',
    'p-auditor1: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×3 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may correctReport',
  ])
}, 300_000)

test('An offer that is started twice has one case, and another start says so', async () => {
  await service.goTo('2032-05-03')
  const start = async (by: string, cycle: string) => { const { status, body } = await (await service.http.as(by)).post('/accreditations', { body: { offerId: 'T006', cycle } }); return `${status} ${String(body['code'])}` }
  const one = await startSkippingCase(service, 'T006', '2032', castFor('T006'), { today: '2032-05-03', remarks: 0, discordance: false })
  expect([await start('p-konsulent1', '2032'), await start('p-konsulent2', '2032'), await start('p-konsulent2', '2033')]).toEqual(['409 case-exists', '409 case-exists', '409 case-running'])
  await one.play('confirmModel')
  await service.goTo('2032-05-04')
  expect(await notices(one)).toEqual([])
  expect(await moves(one)).toEqual([
    'start',
    'confirmModel',
    'finishDevelopment',
    'submitDescription',
    'returnDescription',
    'submitDescription',
    'takeAsBasis',
    'chooseFocus',
    'appointTeam',
    'clearTeam',
    'planAuditDay',
    'sendProgramme',
    'openAudit',
    'closeAudit',
    'sendToQualityCheck',
    'sendBackFromCheck',
    'sendToQualityCheck',
    'passQualityCheck',
    'sendToHearing',
    'closeHearing',
    'issueReport',
    'decide',
    'share',
    'finish',
  ])
  expect(await seenBy(service, one.id, ['p-leder-t006', 'p-centerchef2', ...others])).toEqual([
    'p-leder-t006: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×3 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may none',
    'p-centerchef2: texts chapter×9 evidence×3 finding×22 noRemarks programmeItem reason×3 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 startLetter v1; may none',
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

test('A trial that is stopped early is as good a result: it says what was learnt, and the case goes on', async () => {
  await service.goTo('2032-08-02')
  const one = await startSkippingCase(service, 'T007', '2032', castFor('T007'), { today: '2032-08-02', remarks: 0, discordance: false })
  await one.play('confirmModel', 'writeTrial')
  const trial = { id: 'stopped', title: 'Fælles morgensamling', what: 'Vi samles hver morgen', scope: 'Én afdeling', period: 'Fire uger', targetGroup: 'Seks borgere', requirementIds: [] }
  await one.act('p-leder-t007', { type: 'writeTrial', input: trial })
  await one.act('p-leder-t007', { type: 'writeTrial', input: { ...trial, learnt: 'Det gav uro for tre af de seks. Vi stoppede efter en uge.', next: 'stop' } })
  await one.play('finishDevelopment')
  await service.goTo('2032-08-03')
  expect(await notices(one)).toEqual([])
  const kept = await (await service.http.as('p-auditor5')).get(`/accreditations/${one.id}/contents`)
  expect((kept.body['rows'] as readonly { readonly kind: string; readonly body: unknown }[]).filter((row) => row.kind === 'trial').map((row) => row.body)).toEqual([{ ...trial, learnt: 'Det gav uro for tre af de seks. Vi stoppede efter en uge.', next: 'stop' }])
  expect(await seenBy(service, one.id, ['p-leder-t007', 'p-bestyrelse-t007', ...others])).toEqual([
    'p-leder-t007: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×3 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may none',
    'p-bestyrelse-t007: texts chapter×9 evidence×3 finding×22 noRemarks programmeItem reason×3 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may none',
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

test('Without consent nothing is shared, and the case ends all the same', async () => {
  await service.goTo('2032-09-06')
  const one = await startSkippingCase(service, 'T011', '2032', castFor('T011'), { today: '2032-09-06', remarks: 0, discordance: false })
  const titles = async () => ((await (await service.http.as('p-leder-t001')).get('/learnings?q=Hemmelig&page=1&pageSize=20')).body['rows'] as readonly { readonly title: string }[]).map((row) => row.title)
  await one.play('confirmModel', 'writeExtract')
  for (const [id, title] of [['yes', 'Hemmelig og delt'], ['no', 'Hemmelig og ikke delt'], ['unsure', 'Hemmelig og først ubesvaret']] as const) await one.act('p-leder-t011', { type: 'writeExtract', input: { id, kind: 'lesson', title, text: 'Hemmelig tekst', requirementIds: [] } })
  await one.act('p-leder-t011', { type: 'consentToExtract', input: { extractId: 'yes', consent: true } })
  await one.act('p-leder-t011', { type: 'consentToExtract', input: { extractId: 'no', consent: false } })
  expect(await one.refused('p-leder-t011', { type: 'share', input: {} })).toBe('extract-without-answer')
  await one.act('p-leder-t011', { type: 'consentToExtract', input: { extractId: 'unsure', consent: false } })
  expect(await titles()).toEqual([])
  await one.play('share')
  expect(await titles()).toEqual(['Hemmelig og delt'])
  await service.goTo('2032-09-07')
  expect(await notices(one)).toEqual([])
  expect(await seenBy(service, one.id, ['p-leder-t011', 'p-bestyrelse-t011', ...others])).toEqual([
    'p-leder-t011: texts chapter×9 consent×3 declaration×2 evidence×3 extract×3 finding×21 focusWish noRemarks programmeItem reason×3 reportText×8 tick×15 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may none',
    'p-bestyrelse-t011: texts chapter×9 evidence×3 finding×21 noRemarks programmeItem reason×3 reportText×8 tick×15; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may none',
    'p-konsulent1: texts chapter×9 consent×3 declaration×2 evidence×3 extract×3 finding×21 focusWish noRemarks programmeItem reason×3 reportText×8 tick×15; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-sekretariatsleder: texts chapter×9 consent×3 declaration×2 evidence×3 extract×3 finding×21 focusWish noRemarks programmeItem reason×3 reportText×8 tick×15; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-auditor5: texts chapter×9 consent×3 declaration×2 evidence×3 extract×3 finding×21 focusWish noRemarks programmeItem reason×3 reportText×8 tick×15 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may correctReport',
    'p-auditor8: texts chapter×9 consent×3 declaration×2 evidence×3 extract×3 finding×21 focusWish noRemarks programmeItem reason×3 reportText×8 tick×15 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-auditor10: texts chapter×9 evidence×3 finding×21 noRemarks reason×3 reportText×8 tick×15; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-beslutter1: texts chapter×9 evidence×3 finding×21 noRemarks reason×3 reportText×8 tick×15; documents decisionDocument v1 finalReport v1; may none',
    'p-beslutter2: texts chapter×9 evidence×3 finding×21 noRemarks reason×3 reportText×8 tick×15; documents decisionDocument v1 finalReport v1; may none',
    'p-laeser1: texts evidence×3 finding×21 noRemarks reportText×8; documents decisionDocument v1 finalReport v1; may none',
    'p-leder-t015: nothing',
  ])
}, 300_000)

test('Of an offer with three departments programme, evidence and remarks can point to one; the findings are the offer\'s', async () => {
  await service.goTo('2032-10-04')
  const one = await startSkippingCase(service, 'T002', '2032', castFor('T002'), { today: '2032-10-04', remarks: 0, discordance: false })
  const departments = (await (await service.http.as('p-konsulent1')).get('/offers/T002')).body['departments'] as readonly { readonly id: string; readonly name: string }[]
  expect(departments.map((department) => department.name)).toEqual(['Afdeling Vest', 'Afdeling Øst', 'Aktivitetshuset'])
  await one.play('confirmModel', 'writeProgrammeItem')
  const item = { kind: 'observation', place: 'Fællesrummet', who: 'Personalet', requirementIds: [] } as const
  for (const [index, department] of departments.entries()) await one.act('p-auditor5', { type: 'writeProgrammeItem', input: { ...item, id: `d-${index}`, at: `4. oktober kl. ${9 + index}`, departmentId: department.id } })
  const elsewhere = (await (await service.http.as('p-konsulent1')).get('/offers/T001')).body['departments'] as readonly { readonly id: string }[]
  expect(await one.refused('p-auditor5', { type: 'writeProgrammeItem', input: { ...item, id: 'd-x', at: '2032-10-04T12:00', departmentId: elsewhere[0]?.id ?? '' } })).toBe('unknown-department')
  await one.play('writeProgrammeItem', 'closeAudit')
  for (const [index, department] of departments.entries()) await one.act('p-auditor8', { type: 'writeEvidence', input: { id: `seen-${index}`, kind: 'observation', date: '2032-10-04', source: `Besøg ${index + 1}`, text: `Set i ${department.name}`, requirementIds: [one.requirements[0]?.id ?? ''], departmentId: department.id } })
  await one.play('closeAudit', 'giveNoRemarks')
  await one.act('p-leder-t002', { type: 'remark', input: { id: 'about-east', section: 'practice', text: 'Det gælder kun ét sted.', departmentId: departments[1]?.id ?? '' } })
  await one.act('p-leder-t002', { type: 'submitHearingReply', input: {} })
  await one.act('p-auditor5', { type: 'answerRemark', input: { remarkId: 'about-east', answer: 'notFollowed', reason: 'Det er set i alle tre.' } })
  await one.play('issueReport')
  await service.goTo('2032-10-05')
  const manager = await service.http.as('p-leder-t002')
  const reports = (await manager.get(`/accreditations/${one.id}/reports`)).body['rows'] as readonly { readonly kind: string; readonly reportId: string }[]
  const text = (await readPdf((await manager.get(`/reports/${reports.find((report) => report.kind === 'finalReport')?.reportId ?? ''}/pdf`)).bytes)).text.join('')
  for (const words of ['4.oktoberkl.9', 'AfdelingVest,Fællesrummet', 'Besøg1(AfdelingVest)', 'Besøg2(AfdelingØst)', 'Besøg3(Aktivitetshuset)', 'Feedbackpåpraksis,AfdelingØst']) expect(text).toContain(words)
  expect(await notices(one)).toEqual([])
  expect(await seenBy(service, one.id, ['p-leder-t002', 'p-centerchef2', ...others])).toEqual([
    'p-leder-t002: texts answer chapter×9 consent declaration×2 evidence×6 extract finding×22 focusWish programmeItem×4 reason×3 remark reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may none',
    'p-centerchef2: texts answer chapter×9 evidence×6 finding×22 programmeItem×4 reason×3 remark reportText×8 tick×16; documents decisionDocument v1 finalReport v1 startLetter v1; may none',
    'p-konsulent1: texts answer chapter×9 consent declaration×2 evidence×6 extract finding×22 focusWish programmeItem×4 reason×3 remark reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-sekretariatsleder: texts answer chapter×9 consent declaration×2 evidence×6 extract finding×22 focusWish programmeItem×4 reason×3 remark reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-auditor5: texts answer chapter×9 consent declaration×2 evidence×6 extract finding×22 focusWish programmeItem×4 reason×3 remark reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may correctReport',
    'p-auditor8: texts answer chapter×9 consent declaration×2 evidence×6 extract finding×22 focusWish programmeItem×4 reason×3 remark reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-auditor10: texts answer chapter×9 evidence×6 finding×22 reason×3 remark reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-beslutter1: texts answer chapter×9 evidence×6 finding×22 reason×3 remark reportText×8 tick×16; documents decisionDocument v1 finalReport v1; may none',
    'p-beslutter2: texts answer chapter×9 evidence×6 finding×22 reason×3 remark reportText×8 tick×16; documents decisionDocument v1 finalReport v1; may none',
    'p-laeser1: texts answer evidence×6 finding×22 remark reportText×8; documents decisionDocument v1 finalReport v1; may none',
    'p-leder-t015: nothing',
  ])
}, 300_000)
