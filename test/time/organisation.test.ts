// What happens to offers as organisations, on real days of the calendar and through the API: the whole list of notices and what everybody
// sees, beside lists written by hand. Run by `npm run test:time`.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { moveTypes, stepLines } from '../support/case-record.ts'
import { castFor } from '../support/case-story.ts'
import { datedNotices, seenBy, type SkippingCase, type SkippingService, startSkippingCase, startSkippingService } from '../support/skipping.ts'

let service: SkippingService
beforeAll(async () => { service = await startSkippingService() }, 300_000)
afterAll(() => service.stop())

const head = 'p-sekretariatsleder'
const others = ['p-konsulent1', head, 'p-auditor5', 'p-auditor8', 'p-auditor10', 'p-beslutter1', 'p-laeser1', 'p-leder-t015']
const notices = (one: SkippingCase) => datedNotices(service, one.id)
const moves = (one: SkippingCase) => moveTypes(service.database.store.pool, one.id)
const post = async (by: string, path: string, body?: object) => {
  const answer = await (await service.http.as(by)).post(path, body === undefined ? {} : { body })
  await service.organisationTelling.idle()
  return answer
}
const get = async (by: string, path: string) => (await (await service.http.as(by)).get(path)).body
const register = async (change: object, on: string): Promise<string> => {
  const answer = await post(head, '/organisational-events', { change, on })
  expect([answer.status, answer.body['code']]).toEqual([201, undefined])
  return String(answer.body['eventId'])
}
const eventsOf = async (offerId: string) => (await get(head, `/organisational-events?offerId=${offerId}&page=1&pageSize=50`))['rows'] as readonly { readonly eventId: string; readonly status: string }[]
const status = async (eventId: string, offerId: string) => (await eventsOf(offerId)).find((one) => one.eventId === eventId)?.status
const view = (by: string, one: SkippingCase) => get(by, `/accreditations/${one.id}`)

// Audit on Monday 3 June 2030; the draft is due ten working days later (Constitution Day and Whit Monday are none): Wednesday 19 June. Its
// first reminder comes on Friday the 14th; the offer closes on Monday the 17th, before the second one on the 18th.
test('An offer closes between the audit day and the draft: the case is cut off, what was written stays, and no report is invented', async () => {
  await service.goTo('2030-06-03')
  const one = await startSkippingCase(service, 'T001', '2030', castFor('T001'), { today: '2030-06-03', remarks: 0, discordance: false })
  await one.play('confirmModel', 'sendToQualityCheck')
  const eventId = await register({ kind: 'closes', offerId: 'T001' }, '2030-06-14')
  expect((await get(head, '/offers/T001'))['lifecycle']).toEqual({ status: 'closing', closes: '2030-06-14' })
  expect((await post(head, `/organisational-events/${eventId}/move`, { on: '2030-06-17' })).status).toBe(200)
  await service.goTo('2030-06-16', '23:30')
  expect([await status(eventId, 'T001'), (await view(head, one))['stage']]).toEqual(['ahead', 'report'])
  await service.goTo('2030-06-17', '00:30')
  expect(await status(eventId, 'T001')).toBe('done')
  expect(await view('p-leder-t001', one)).toMatchObject({ stage: 'cancelled', endedBecause: 'offerClosed', continuesIn: null, nextCycleOn: null, deadlines: [], outcome: null })
  await service.goTo('2032-08-02')
  expect(await notices(one)).toEqual([
    'draftReport/1 reminder1 Fri 2030-06-14 09:00 leadAuditor p-auditor5',
    'offerClosed auditor p-auditor5',
    'offerClosed auditor p-auditor8',
    'offerClosed consultant p-konsulent1',
    'offerClosed lineManager p-centerchef1',
    'offerClosed manager p-leder-t001',
  ])
  expect((await moves(one)).slice(-2)).toEqual(['closeAudit', 'endWithOffer'])
  expect((await stepLines(service.database.store.pool, one.id)).filter((line) => !line.startsWith('draftReport/1 reminder'))).toEqual([])
  expect(await seenBy(service, one.id, ['p-leder-t001', 'p-medarbejder1-t001', 'p-centerchef1', ...others])).toEqual([
    'p-leder-t001: texts chapter×9 declaration×2 focusWish programmeItem reason tick×16 trial; documents startLetter v1; may none',
    'p-medarbejder1-t001: texts chapter×9 focusWish programmeItem reason tick×16 trial; documents startLetter v1; may none',
    'p-centerchef1: texts chapter×9 programmeItem reason tick×16; documents startLetter v1; may none',
    'p-konsulent1: texts chapter×9 declaration×2 focusWish programmeItem reason tick×16; documents startLetter v1; may none',
    'p-sekretariatsleder: texts chapter×9 declaration×2 focusWish programmeItem reason tick×16; documents startLetter v1; may none',
    'p-auditor5: texts chapter×9 declaration×2 evidence×3 finding×22 focusWish programmeItem reason reportText×8 tick×16 trial; documents none; may none',
    'p-auditor8: texts chapter×9 declaration×2 evidence×3 finding×22 focusWish programmeItem reason reportText×8 tick×16 trial; documents none; may none',
    'p-auditor10: nothing',
    'p-beslutter1: nothing',
    'p-laeser1: texts none; documents none; may none',
    'p-leder-t015: nothing',
  ])
  // Nothing is begun again, and what was done cannot be undone.
  expect((await post('p-konsulent1', '/accreditations', { offerId: 'T001', cycle: '2032' })).body['code']).toBe('offer-is-closed')
  expect((await post(head, `/organisational-events/${eventId}/withdraw`)).body['code']).toBe('event-done')
  expect((await post(head, '/organisational-events', { change: { kind: 'closes', offerId: 'T001' }, on: '2032-08-02' })).body['code']).toBe('offer-is-closed')
}, 300_000)

test('A closing that is withdrawn before its day never comes', async () => {
  await service.goTo('2032-08-03')
  const one = await startSkippingCase(service, 'T002', '2032', castFor('T002'), { today: '2032-08-11', remarks: 0, discordance: false })
  const eventId = await register({ kind: 'closes', offerId: 'T002' }, '2032-08-10')
  expect((await post('p-leder-t002', `/organisational-events/${eventId}/withdraw`)).body['code']).toBe('not-allowed')
  expect((await post(head, `/organisational-events/${eventId}/withdraw`)).status).toBe(200)
  await service.goTo('2032-08-11')
  expect([await status(eventId, 'T002'), (await view(head, one))['stage'], (await get(head, '/offers/T002'))['lifecycle']]).toEqual(['withdrawn', 'qualityModel', { status: 'inOperation' }])
  await one.play('confirmModel')
  expect((await moves(one)).at(-1)).toBe('finish')
}, 300_000)

// T005 goes into T006 on Monday 1 November 2032, while both write; T006 goes on to its end.
test('Two offers merge in stage 3: the one case ends and points to the other, which is offered its texts and goes on', async () => {
  await service.goTo('2032-10-04')
  const gone = await startSkippingCase(service, 'T005', '2032', castFor('T005'), { today: '2032-11-02', remarks: 0, discordance: false })
  const stays = await startSkippingCase(service, 'T006', '2032', castFor('T006'), { today: '2032-11-02', remarks: 0, discordance: false })
  await gone.play('confirmModel', 'tickRequirement')
  await stays.play('confirmModel', 'writeChapter')
  await register({ kind: 'merges', offerId: 'T005', into: 'T006' }, '2032-11-01')
  expect((await post(head, '/organisational-events', { change: { kind: 'closes', offerId: 'T006' }, on: '2032-12-01' })).body['code']).toBe('event-clashes')
  await service.goTo('2032-11-02')
  expect(await view('p-leder-t005', gone)).toMatchObject({ stage: 'cancelled', endedBecause: 'offerMerged', continuesIn: stays.id })
  const chapters = (await get('p-leder-t006', `/accreditations/${stays.id}/reusable`))['rows'] as readonly { readonly key: string; readonly origin: string; readonly modelUnchanged: boolean; readonly offerName: string }[]
  const offered = chapters.map((chapter) => `${chapter.key} ${chapter.offerName}`)
  expect(chapters.every((chapter) => chapter.origin === 'merged' && chapter.modelUnchanged)).toBe(true)
  expect((offered)).toEqual([
    'K1 Botilbuddet Vestfløjen',
    'K2 Botilbuddet Vestfløjen',
    'K3 Botilbuddet Vestfløjen',
    'K4 Botilbuddet Vestfløjen',
    'K5 Botilbuddet Vestfløjen',
    'K6 Botilbuddet Vestfløjen',
    'K7 Botilbuddet Vestfløjen',
    'K8 Botilbuddet Vestfløjen',
    'K9 Botilbuddet Vestfløjen',
  ])
  expect((await (await service.http.as('p-leder-t001')).get(`/accreditations/${stays.id}/reusable`)).status).toBe(404)
  await stays.play('writeChapter')
  expect(await notices(gone)).toEqual([
    'offerMerged consultant p-konsulent1',
    'offerMerged lineManager p-centerchef1',
    'offerMerged manager p-leder-t005',
  ])
  expect(await notices(stays)).toEqual([
    'offerJoined consultant p-konsulent1',
    'offerJoined lineManager p-centerchef2',
    'offerJoined manager p-leder-t006',
    'submitDescription/1 reminder1 Mon 2032-11-01 09:00 manager p-leder-t006',
  ])
  expect([(await moves(gone)).at(-1), (await moves(stays)).includes('noteOfferChange'), (await moves(stays)).at(-1)]).toEqual(['endWithOffer', true, 'finish'])
  expect(await seenBy(service, gone.id, ['p-leder-t005', 'p-leder-t006', 'p-centerchef1', ...others])).toEqual([
    'p-leder-t005: texts chapter×9 trial; documents startLetter v1; may none',
    'p-leder-t006: nothing',
    'p-centerchef1: texts none; documents startLetter v1; may none',
    'p-konsulent1: texts none; documents startLetter v1; may none',
    'p-sekretariatsleder: texts none; documents startLetter v1; may none',
    'p-auditor5: nothing',
    'p-auditor8: nothing',
    'p-auditor10: nothing',
    'p-beslutter1: nothing',
    'p-laeser1: texts none; documents none; may none',
    'p-leder-t015: nothing',
  ])
  expect(await seenBy(service, stays.id, ['p-leder-t005', 'p-leder-t006', 'p-centerchef2', ...others])).toEqual([
    'p-leder-t005: nothing',
    'p-leder-t006: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×3 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may none',
    'p-centerchef2: texts chapter×9 evidence×3 finding×22 noRemarks programmeItem reason×3 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 startLetter v1; may none',
    'p-konsulent1: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×3 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-sekretariatsleder: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×3 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-auditor5: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×3 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may correctReport',
    'p-auditor8: texts chapter×9 consent declaration×2 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×3 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-auditor10: texts chapter×9 evidence×3 finding×22 noRemarks reason×3 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-beslutter1: texts chapter×9 evidence×3 finding×22 noRemarks reason×3 reportText×8 tick×16; documents decisionDocument v1 finalReport v1; may none',
    'p-laeser1: texts evidence×3 finding×22 noRemarks reportText×8; documents decisionDocument v1 finalReport v1; may none',
    'p-leder-t015: nothing',
  ])
}, 300_000)

// The lead auditor is employed in the centre that the offer moves to.
test('An offer moves to the lead auditor\'s centre and area: the secretariat is told, nothing is closed over it, and another one takes over', async () => {
  await service.goTo('2033-01-10')
  const one = await startSkippingCase(service, 'T008', '2033', castFor('T008'), { today: '2033-01-10', remarks: 0, discordance: false })
  await one.play('confirmModel', 'closeAudit')
  const centre = (await service.database.store.pool.query<{ id: string }>(`select coalesce(employer_centre_id, (select centre_id from offers where id = employer_offer_id)) as id from people where id = 'p-auditor5'`)).rows[0]?.id ?? ''
  expect(await get('p-konsulent1', `/accreditations/${one.id}/conflicts`)).toEqual({ rows: [] })
  await register({ kind: 'moves', offerId: 'T008', centreId: centre, area: 'socialpsykiatri' }, '2033-01-10')
  await service.goTo('2033-01-10', '11:00')
  expect((await get('p-konsulent1', `/accreditations/${one.id}/conflicts`))['rows']).toMatchObject([{ personId: 'p-auditor5', duty: 'auditor', reasons: [{ code: 'same-area' }, { code: 'same-centre' }] }])
  expect((await (await service.http.as('p-leder-t008')).get(`/accreditations/${one.id}/conflicts`)).body['code']).toBe('not-allowed')
  expect(await one.refused('p-auditor5', { type: 'closeAudit', input: {} })).toBe('auditor-now-partial')
  await one.act('p-konsulent1', { type: 'replaceAuditor', input: { out: 'p-auditor5', in: 'p-auditor6', partial: false, reason: 'Tilbuddet er flyttet til auditorens center.' } })
  await one.act('p-auditor6', { type: 'declareImpartiality', input: { answer: 'impartial' } })
  expect(await get('p-konsulent1', `/accreditations/${one.id}/conflicts`)).toEqual({ rows: [] })
  await one.play('closeAudit', undefined, { 'p-auditor5': 'p-auditor6' })
  expect(await notices(one)).toEqual([
    'offerMoved auditor p-auditor5',
    'offerMoved auditor p-auditor8',
    'offerMoved consultant p-konsulent1',
    'impartialityAgain consultant p-konsulent1',
    'offerMoved lineManager p-centerchef3',
    'offerMoved manager p-leder-t008',
    'impartialityAgain secretariatHead p-sekretariatsleder',
  ])
  expect((await moves(one)).slice(-14)).toEqual([
    'noteOfferChange',
    'replaceAuditor',
    'clearTeam',
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
  expect(await seenBy(service, one.id, ['p-leder-t008', 'p-auditor6', 'p-centerchef2', 'p-centerchef3', ...others])).toEqual([
    'p-leder-t008: texts chapter×9 consent declaration×3 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×4 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may none',
    'p-auditor6: texts chapter×9 consent declaration×3 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×4 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may correctReport',
    'p-centerchef2: nothing',
    'p-centerchef3: texts chapter×9 evidence×3 finding×22 noRemarks programmeItem reason×4 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 startLetter v1; may none',
    'p-konsulent1: texts chapter×9 consent declaration×3 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×4 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-sekretariatsleder: texts chapter×9 consent declaration×3 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×4 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1 startLetter v1; may correctReport',
    'p-auditor5: nothing',
    'p-auditor8: texts chapter×9 consent declaration×3 evidence×3 extract finding×22 focusWish noRemarks programmeItem reason×4 reportText×8 tick×16 trial; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-auditor10: texts chapter×9 evidence×3 finding×22 noRemarks reason×4 reportText×8 tick×16; documents decisionDocument v1 finalReport v1 hearingDraft (draft) v1; may none',
    'p-beslutter1: texts chapter×9 evidence×3 finding×22 noRemarks reason×4 reportText×8 tick×16; documents decisionDocument v1 finalReport v1; may none',
    'p-laeser1: texts evidence×3 finding×22 noRemarks reportText×8; documents decisionDocument v1 finalReport v1; may none',
    'p-leder-t015: nothing',
  ])
}, 300_000)

test('An offer opens, and another is split: the new ones are there on their day, like the one they come from, and can be started', async () => {
  await service.goTo('2033-03-01')
  const address = { street: 'Ærøgade', houseNumber: '12 B', postalCode: '2300', city: 'København S', district: 'Amager Øst', municipalityCode: '101' }
  const one = await startSkippingCase(service, 'T009', '2033', castFor('T009'), { today: '2033-03-09', remarks: 0, discordance: false })
  await register({ kind: 'opens', offer: { id: 'T101', name: 'Botilbuddet Åkanden', places: 8, address, like: 'T010' } }, '2033-03-08')
  await register({ kind: 'splits', offerId: 'T009', parts: [{ id: 'T102', name: 'Væveriet Øst', places: 10, address }], closes: false }, '2033-03-08')
  expect((await (await service.http.as(head)).get('/offers/T101')).status).toBe(404)
  await service.goTo('2033-03-09')
  expect(await get(head, '/offers/T101')).toMatchObject({ name: 'Botilbuddet Åkanden', type: 'aktivitet-104', places: 8, lifecycle: { status: 'new', opened: '2033-03-08' } })
  expect(await get(head, '/offers/T102')).toMatchObject({ name: 'Væveriet Øst', area: 'voksenhandicap', places: 10 })
  expect((await post('p-konsulent1', '/accreditations', { offerId: 'T102', cycle: '2033' })).status).toBe(201)
  await one.play('confirmModel')
  expect(await notices(one)).toEqual([
    'offerSplit consultant p-konsulent1',
    'offerSplit lineManager p-centerchef1',
    'offerSplit manager p-leder-t009',
    'confirmModel/1 reminder1 Tue 2033-03-08 09:00 manager p-leder-t009',
  ])
  expect((await moves(one)).at(-1)).toBe('finish')
}, 300_000)
