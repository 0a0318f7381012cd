// Impartiality that is found wanting late, by auditor, checker and decider, and an audit called off in the morning: through the API, each to
// the end of its case, beside lists written by hand. Run by `npm run test:time`.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { moveTypes } from '../support/case-record.ts'
import { castFor } from '../support/case-story.ts'
import { datedNotices, seenBy, type SkippingCase, type SkippingService, startSkippingCase, startSkippingService } from '../support/skipping.ts'

let service: SkippingService
beforeAll(async () => { service = await startSkippingService() }, 300_000)
afterAll(() => service.stop())

const others = ['p-konsulent1', 'p-sekretariatsleder', 'p-auditor5', 'p-auditor8', 'p-auditor6', 'p-auditor10', 'p-auditor9', 'p-beslutter1', 'p-beslutter2', 'p-beslutter3', 'p-laeser1']
const notices = (one: SkippingCase) => datedNotices(service, one.id)
const moves = (one: SkippingCase) => moveTypes(service.database.store.pool, one.id)
const declare = (answer: 'impartial' | 'doubt' | 'partial') => ({ type: 'declareImpartiality', input: { answer } }) as const

test('An auditor is found partial after the audit day: another one assesses their findings again, and nothing else is done over', async () => {
  await service.goTo('2030-05-06')
  const one = await startSkippingCase(service, 'T001', '2030', castFor('T001'), { today: '2030-05-06', remarks: 0, discordance: false })
  await one.play('confirmModel', 'sendToQualityCheck')
  await one.act('p-auditor8', declare('partial'))
  expect(await one.refused('p-auditor8', declare('impartial'))).toBe('declared-partial')
  // Nothing is written or closed by or over somebody partial; whoever replaces them need not say why once more.
  expect(await one.refused('p-auditor8', { type: 'writeReportText', input: { section: 'summary', text: 'Ny sammenfatning' } })).toBe('own-partiality')
  expect(await one.refused('p-auditor5', { type: 'sendToQualityCheck', input: { recommendation: 'accredited', checkerId: 'p-auditor10' } })).toBe('examiner-partial')
  await one.act('p-konsulent1', { type: 'replaceAuditor', input: { out: 'p-auditor8', in: 'p-auditor6', partial: false, reason: 'Auditorens søster arbejder på tilbuddet.' } })
  await one.act('p-auditor6', declare('impartial'))
  const check = { type: 'sendToQualityCheck', input: { recommendation: 'accredited', checkerId: 'p-auditor10' } } as const
  expect(await one.refused('p-auditor5', check)).toBe('finding-by-partial')
  const contents = (await (await service.http.as('p-auditor5')).get(`/accreditations/${one.id}/contents`)).body['rows'] as readonly { readonly kind: string; readonly author: { readonly personId: string }; readonly body: { readonly requirementId: string; readonly pair: 'modelDescription'; readonly grade: 'concordance'; readonly text: string; readonly evidenceIds: readonly string[] } }[]
  const again = contents.filter((row) => row.kind === 'finding' && row.author.personId === 'p-auditor8')
  expect(again.length).toBe(13)
  for (const { body } of again) await one.act('p-auditor6', { type: 'writeFinding', input: { ...body, text: `${body.text} Set igen.` } })
  await one.play('sendToQualityCheck')
  expect(await notices(one)).toEqual([
    'impartialityLost consultant p-konsulent1',
  ])
  expect((await moves(one)).slice(-13)).toEqual([
    'closeAudit',
    'replaceAuditor',
    'clearTeam',
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
  expect(await seenBy(service, one.id, ['p-leder-t001', 'p-centerchef1', ...others])).toEqual([
    'p-leder-t001: texts chapter×9 consent declaration×3 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×4 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may none',
    'p-centerchef1: texts chapter×9 evidence×3 finding×22 noRemarks programmeItem reason×4 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 startLetter v1; may none',
    'p-konsulent1: texts chapter×9 consent declaration×3 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×4 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-sekretariatsleder: texts chapter×9 consent declaration×3 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×4 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-auditor5: texts chapter×9 consent declaration×3 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×4 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may correctReport',
    'p-auditor8: nothing',
    'p-auditor6: texts chapter×9 consent declaration×3 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×4 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-auditor10: texts chapter×9 evidence×3 finding×22 noRemarks reason×4 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-auditor9: nothing',
    'p-beslutter1: texts chapter×9 evidence×3 finding×22 noRemarks reason×4 reportText×8 tick×16; documents decisionDocument v1 finalReport v1; may none',
    'p-beslutter2: texts chapter×9 evidence×3 finding×22 noRemarks reason×4 reportText×8 tick×16; documents decisionDocument v1 finalReport v1; may none',
    'p-beslutter3: nothing',
    'p-laeser1: texts evidence×3 finding×22 noRemarks reportText×8; documents decisionDocument v1 finalReport v1; may none',
  ])
}, 300_000)

test('A checker in doubt does not check, a decider who is partial does not decide: the head settles it, and others take over', async () => {
  await service.goTo('2030-06-11')
  const one = await startSkippingCase(service, 'T005', '2030', castFor('T005'), { today: '2030-06-11', remarks: 0, discordance: false })
  await one.play('confirmModel', 'sendBackFromCheck')
  await one.act('p-auditor10', declare('doubt'))
  expect(await one.refused('p-auditor10', { type: 'passQualityCheck', input: {} })).toBe('own-doubt-open')
  expect(await one.refused('p-auditor10', declare('impartial'))).toBe('own-doubt-open')
  expect(await one.refused('p-konsulent1', { type: 'settleDoubt', input: { auditorId: 'p-auditor10', impartial: false, reason: 'Kender lederen privat.' } })).toBe('not-yours')
  await one.act('p-sekretariatsleder', { type: 'settleDoubt', input: { auditorId: 'p-auditor10', impartial: false, reason: 'Kender lederen privat.' } })
  expect(await one.refused('p-auditor10', { type: 'passQualityCheck', input: {} })).toBe('own-partiality')
  await one.act('p-konsulent1', { type: 'handOver', input: { duty: 'qualityChecker', to: 'p-auditor9', reason: 'Inhabilitet.' } })
  await one.act('p-auditor9', { type: 'passQualityCheck', input: {} })
  await one.play('sendToHearing', 'decide')
  await one.act('p-beslutter1', declare('partial'))
  expect(await one.refused('p-beslutter1', { type: 'decide', input: { outcome: 'accredited', reason: '' } })).toBe('own-partiality')
  await one.act('p-konsulent1', { type: 'handOver', input: { duty: 'decider', to: 'p-beslutter3', reason: 'Inhabilitet.' } })
  await one.play('decide', undefined, { 'p-beslutter1': 'p-beslutter3' })
  expect(await notices(one)).toEqual([
    'impartialityDoubt secretariatHead p-sekretariatsleder',
    'impartialityLost consultant p-konsulent1',
    'impartialitySettled qualityChecker p-auditor10',
    'impartialityLost consultant p-konsulent1',
  ])
  expect((await moves(one)).slice(-9)).toEqual([
    'handOver',
    'passQualityCheck',
    'sendToHearing',
    'closeHearing',
    'issueReport',
    'handOver',
    'decide',
    'share',
    'finish',
  ])
  expect(await seenBy(service, one.id, ['p-leder-t005', 'p-centerchef1', ...others])).toEqual([
    'p-leder-t005: texts chapter×9 consent declaration×4 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×4 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may none',
    'p-centerchef1: texts chapter×9 evidence×3 finding×22 noRemarks programmeItem reason×4 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 startLetter v1; may none',
    'p-konsulent1: texts chapter×9 consent declaration×4 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×4 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-sekretariatsleder: texts chapter×9 consent declaration×4 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×4 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-auditor5: texts chapter×9 consent declaration×4 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×4 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may correctReport',
    'p-auditor8: texts chapter×9 consent declaration×4 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×4 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-auditor6: nothing',
    'p-auditor10: nothing',
    'p-auditor9: texts chapter×9 evidence×3 finding×22 noRemarks reason×4 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-beslutter1: nothing',
    'p-beslutter2: texts chapter×9 evidence×3 finding×22 noRemarks reason×4 reportText×8 tick×16; documents decisionDocument v1 finalReport v1; may none',
    'p-beslutter3: texts chapter×9 evidence×3 finding×22 noRemarks reason×4 reportText×8 tick×16; documents decisionDocument v1 finalReport v1; may none',
    'p-laeser1: texts evidence×3 finding×22 noRemarks reportText×8; documents decisionDocument v1 finalReport v1; may none',
  ])
}, 300_000)

// The audit of Monday 9 September 2030 is called off that morning and held on Monday the 23rd; it is to be closed within five working days.
test('An audit called off in the morning by an outbreak is held on another day, and nobody is reminded of the old one', async () => {
  await service.goTo('2030-08-26')
  const one = await startSkippingCase(service, 'T003', '2030', castFor('T003'), { today: '2030-09-09', remarks: 0, discordance: false })
  await one.play('confirmModel', 'openAudit')
  await service.goTo('2030-09-09', '07:30')
  await one.act('p-konsulent1', { type: 'moveAuditDay', input: { day: '2030-09-23', reason: 'Norovirus på tilbuddet.' } })
  expect(await one.refused('p-auditor5', { type: 'openAudit', input: {} })).toBe('before-audit-day')
  await service.goTo('2030-09-23')
  await one.play('openAudit')
  expect(await notices(one)).toEqual([])
  expect((await moves(one)).slice(-15)).toEqual([
    'planAuditDay',
    'sendProgramme',
    'moveAuditDay',
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
  expect(await seenBy(service, one.id, ['p-leder-t003', 'p-centerchef1', ...others])).toEqual([
    'p-leder-t003: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×4 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may none',
    'p-centerchef1: texts chapter×9 evidence×3 finding×22 noRemarks programmeItem reason×4 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 startLetter v1; may none',
    'p-konsulent1: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×4 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-sekretariatsleder: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×4 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-auditor5: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×4 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may correctReport',
    'p-auditor8: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×4 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-auditor6: nothing',
    'p-auditor10: texts chapter×9 evidence×3 finding×22 noRemarks reason×4 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-auditor9: nothing',
    'p-beslutter1: texts chapter×9 evidence×3 finding×22 noRemarks reason×4 reportText×8 tick×16; documents decisionDocument v1 finalReport v1; may none',
    'p-beslutter2: texts chapter×9 evidence×3 finding×22 noRemarks reason×4 reportText×8 tick×16; documents decisionDocument v1 finalReport v1; may none',
    'p-beslutter3: nothing',
    'p-laeser1: texts evidence×3 finding×22 noRemarks reportText×8; documents decisionDocument v1 finalReport v1; may none',
  ])
}, 300_000)

// The offer learns in the hearing that the checker is the leader's cousin.
test('A checker is found partial during the hearing: another checks again before the report is issued, and the hearing goes on', async () => {
  await service.goTo('2030-10-07')
  const one = await startSkippingCase(service, 'T002', '2030', castFor('T002'), { today: '2030-10-07', remarks: 0, discordance: false })
  const object = (auditorId: string) => ({ type: 'objectToAuditor', input: { auditorId, grounds: 'Fætter til lederen.' } }) as const
  const answer = (auditorId: string, upheld: boolean) => ({ type: 'answerObjection', input: { auditorId, upheld, reason: upheld ? 'Nær familie.' : 'De kender ikke hinanden.' } }) as const
  await one.play('confirmModel', 'giveNoRemarks')
  expect(await one.refused('p-leder-t002', object('p-beslutter1'))).toBe('not-an-examiner')
  await one.act('p-leder-t002', object('p-auditor10'))
  expect(await one.refused('p-konsulent1', answer('p-auditor10', true))).toBe('not-yours')
  await one.act('p-sekretariatsleder', answer('p-auditor10', true))
  await one.act('p-konsulent1', { type: 'handOver', input: { duty: 'qualityChecker', to: 'p-auditor9', reason: 'Inhabilitet.' } })
  await one.play('giveNoRemarks', 'issueReport')
  const issue = { type: 'issueReport', input: { recommendation: 'accredited', deciderId: 'p-beslutter1', deputyDeciderId: 'p-beslutter2' } } as const
  expect(await one.refused('p-konsulent1', issue)).toBe('check-again')
  expect(await one.refused('p-auditor10', { type: 'passQualityCheck', input: {} })).toBe('case-not-found')
  await one.act('p-auditor9', { type: 'passQualityCheck', input: {} })
  expect(await one.refused('p-auditor9', { type: 'passQualityCheck', input: {} })).toBe('wrong-step')
  await one.play('issueReport', 'decide')
  await one.act('p-leder-t002', object('p-beslutter1'))
  expect(await one.refused('p-beslutter1', { type: 'decide', input: { outcome: 'accredited', reason: '' } })).toBe('own-objection-open')
  await one.act('p-sekretariatsleder', answer('p-beslutter1', false))
  await one.play('decide')
  expect(await notices(one)).toEqual([
    'objectionRaised secretariatHead p-sekretariatsleder',
    'impartialityLost consultant p-konsulent1',
    'objectionAnswered manager p-leder-t002',
    'objectionRaised secretariatHead p-sekretariatsleder',
    'objectionAnswered manager p-leder-t002',
  ])
  expect((await moves(one)).slice(-8)).toEqual([
    'sendToHearing',
    'handOver',
    'closeHearing',
    'passQualityCheck',
    'issueReport',
    'decide',
    'share',
    'finish',
  ])
  expect(await seenBy(service, one.id, ['p-leder-t002', 'p-centerchef2', ...others])).toEqual([
    'p-leder-t002: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks objection×2 programmeItem reason×4 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may none',
    'p-centerchef2: texts chapter×9 evidence×3 finding×22 noRemarks programmeItem reason×4 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 startLetter v1; may none',
    'p-konsulent1: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks objection×2 programmeItem reason×4 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-sekretariatsleder: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks objection×2 programmeItem reason×4 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-auditor5: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks objection×2 programmeItem reason×4 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may correctReport',
    'p-auditor8: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks objection×2 programmeItem reason×4 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-auditor6: nothing',
    'p-auditor10: nothing',
    'p-auditor9: texts chapter×9 evidence×3 finding×22 noRemarks reason×4 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-beslutter1: texts chapter×9 evidence×3 finding×22 noRemarks reason×4 reportText×8 tick×16; documents decisionDocument v1 finalReport v1; may none',
    'p-beslutter2: texts chapter×9 evidence×3 finding×22 noRemarks reason×4 reportText×8 tick×16; documents decisionDocument v1 finalReport v1; may none',
    'p-beslutter3: nothing',
    'p-laeser1: texts evidence×3 finding×22 noRemarks reportText×8; documents decisionDocument v1 finalReport v1; may none',
  ])
}, 300_000)
