// A decision that is looked at again by somebody else, on real days and through the API, to the end: notices and what everybody sees beside
// lists written by hand. Run by `npm run test:time`.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readPdf } from '../reports/read-pdf.ts'
import { moveTypes } from '../support/case-record.ts'
import { castFor } from '../support/case-story.ts'
import { datedNotices, seenBy, type SkippingService, startSkippingCase, startSkippingService } from '../support/skipping.ts'

let service: SkippingService
beforeAll(async () => { service = await startSkippingService() }, 300_000)
afterAll(() => service.stop())

// Decided and asked for on Monday 4 February 2030: both four weeks end on Monday 4 March; eight days before its end is Monday 25 February.
test('An offer asks for a reconsideration: somebody else makes it milder, the plan ends where it stands, and both decisions stay', async () => {
  await service.goTo('2030-02-04')
  const one = await startSkippingCase(service, 'T001', '2030', castFor('T001'), { today: '2030-02-04', remarks: 0, discordance: true })
  const ask = { type: 'askReconsideration', input: { reason: 'Bilaget, der manglede, er fundet.' } } as const
  const reconsider = (outcome: 'accredited' | 'notYetAccredited') => ({ type: 'reconsider', input: { outcome, reason: 'Bilaget svarer på uoverensstemmelsen.' } }) as const
  await one.play('confirmModel', 'writeActionPoint')
  expect([await one.refused('p-konsulent1', ask), await one.refused('p-beslutter1', reconsider('accredited'))]).toEqual(['not-yours', 'no-reconsideration'])
  await one.act('p-leder-t001', ask)
  expect(await one.refused('p-leder-t001', ask)).toBe('reconsideration-asked')
  // Who decided is out of it, also by handing over.
  expect(await one.refused('p-beslutter1', reconsider('accredited'))).toBe('case-not-found')
  expect(await one.refused('p-konsulent1', { type: 'handOver', input: { duty: 'decider', to: 'p-beslutter1', reason: 'Kender sagen.' } })).toBe('reconsidered-by-another')
  await one.play('writeActionPoint', 'closeActionPlan')
  expect(await one.refused('p-konsulent1', { type: 'closeActionPlan', input: {} })).toBe('reconsideration-open')
  await service.goTo('2030-02-26')
  expect(await one.refused('p-beslutter2', reconsider('notYetAccredited'))).toBe('reconsideration-not-worse')
  await one.act('p-beslutter2', reconsider('accredited'))
  await one.play('writeExtract')
  expect(await datedNotices(service, one.id)).toEqual([
    'reconsiderationAsked consultant p-konsulent1',
    'reconsiderationAsked deputyDecider p-beslutter2',
    'decide/2 reminder1 Mon 2030-02-25 09:00 decider p-beslutter2',
    'reconsidered consultant p-konsulent1',
    'reconsidered manager p-leder-t001',
  ])
  expect((await moveTypes(service.database.store.pool, one.id)).slice(-6)).toEqual([
    'decide',
    'askReconsideration',
    'agreeActionPlan',
    'reconsider',
    'share',
    'finish',
  ])
  const manager = await service.http.as('p-leder-t001')
  const documents = (await manager.get(`/accreditations/${one.id}/reports`)).body['rows'] as readonly { readonly kind: string; readonly version: number; readonly reportId: string }[]
  const words = async (version: number) => (await readPdf((await manager.get(`/reports/${documents.find((report) => report.kind === 'decisionDocument' && report.version === version)?.reportId ?? ''}/pdf`)).bytes)).text.join('')
  const [first, second] = [await words(1), await words(2)]
  for (const said of ['Akkrediteretmedopfølgning', 'Besluttet4.februar2030', 'senest4.marts2030']) expect(first).toContain(said)
  for (const said of ['Besluttet26.februar2030', 'genvurderingafbeslutningenaf4.februar2030', 'Bilagetsvarerpåuoverensstemmelsen.']) expect(second).toContain(said)
  expect(await seenBy(service, one.id, ['p-leder-t001', 'p-centerchef1', 'p-konsulent1', 'p-sekretariatsleder', 'p-auditor5', 'p-auditor8', 'p-auditor10', 'p-beslutter1', 'p-beslutter2', 'p-beslutter3', 'p-laeser1', 'p-leder-t015'])).toEqual([
    'p-leder-t001: texts actionPoint chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks pointDone pointVerified programmeItem reason×5 reportText×8 tick×16 trial; documents actionPlan v1 decisionDocument v1 decisionDocument v2 finalReport v1 hearingDraft (draft) v1 startLetter v1; may none',
    'p-centerchef1: texts actionPoint chapter×9 evidence×3 finding×22 noRemarks pointDone pointVerified programmeItem reason×5 reportText×8 tick×16; documents actionPlan v1 decisionDocument v1 decisionDocument v2 finalReport v1 startLetter v1; may none',
    'p-konsulent1: texts actionPoint chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks pointDone pointVerified programmeItem reason×5 reportText×8 tick×16; documents actionPlan v1 decisionDocument v1 decisionDocument v2 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-sekretariatsleder: texts actionPoint chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks pointDone pointVerified programmeItem reason×5 reportText×8 tick×16; documents actionPlan v1 decisionDocument v1 decisionDocument v2 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-auditor5: texts actionPoint chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks pointDone pointVerified programmeItem reason×5 reportText×8 tick×16 trial; documents actionPlan v1 decisionDocument v1 decisionDocument v2 finalReport v1 hearingDraft (draft) v1; may correctReport',
    'p-auditor8: texts actionPoint chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks pointDone pointVerified programmeItem reason×5 reportText×8 tick×16 trial; documents actionPlan v1 decisionDocument v1 decisionDocument v2 finalReport v1 hearingDraft (draft) v1; may none',
    'p-auditor10: texts chapter×9 evidence×3 finding×22 noRemarks reason×5 reportText×8 tick×16; documents decisionDocument v1 decisionDocument v2 finalReport v1 hearingDraft (draft) v1; may none',
    'p-beslutter1: nothing',
    'p-beslutter2: texts actionPoint chapter×9 evidence×3 finding×22 noRemarks pointDone pointVerified reason×5 reportText×8 tick×16; documents actionPlan v1 decisionDocument v1 decisionDocument v2 finalReport v1; may none',
    'p-beslutter3: nothing',
    'p-laeser1: texts actionPoint evidence×3 finding×22 noRemarks pointDone pointVerified reportText×8; documents actionPlan v1 decisionDocument v1 decisionDocument v2 finalReport v1; may none',
    'p-leder-t015: nothing',
  ])
}, 300_000)
