// Five years of socialtilsyn of one offer, on real days of the calendar and through the API: planned by itself year after year, one visit that
// does not come, a law that changes, and a clock whose history stays short. Run by `npm run test:time`.
//
// By hand: twelve months after a visit's day; told at nine o'clock of the day after, reminded of three months and one month before that day,
// on the working day before where it is a holiday, a weekend or a closed day.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { policy2017 } from '../../domain/supervision/policy.ts'
import { setSetting } from '../../store/settings.ts'
import { supervisionWorkflowId } from '../../workflows/ids.ts'
import { newKey } from '../support/http.ts'
import { type SkippingService, startSkippingService } from '../support/skipping.ts'

let service: SkippingService
beforeAll(async () => { service = await startSkippingService() }, 300_000)
afterAll(() => service.stop())

const coordinator = 'p-tilsyn1'
const address = '/supervision/offers/T001'
const done = async (by: string, path: string, body?: object): Promise<Readonly<Record<string, unknown>>> => {
  const answer = await (await service.http.as(by)).post(`${address}/${path}`, { ...(body ? { body } : {}), key: newKey() })
  if (answer.status >= 300) throw new Error(`${path}: ${String(answer.body['code'])} ${String(answer.body['detail'])}`)
  await service.supervisionTelling.idle()
  return answer.body
}
const view = async (by = coordinator) => (await (await service.http.as(by)).get(address)).body
/** A visit on a day, completed and reported, and its year closed. */
async function year(on: string, reportedOn: string): Promise<void> {
  const id = `visit-${on}`
  await service.goTo(on)
  await done(coordinator, 'moves/begin-visit', { id, unit: 'offer', day: on })
  await done(coordinator, 'moves/complete-visit', { id, day: on })
  await service.goTo(reportedOn)
  const file = await (await service.http.as(coordinator)).post(`${address}/files`, { raw: new TextEncoder().encode('%PDF-1.4\n%%EOF\n'), headers: { 'content-type': 'application/pdf', 'content-disposition': 'attachment; filename="tilsynsrapport.pdf"' }, key: newKey() })
  await done(coordinator, 'moves/register-report', { id: `report-${on}`, visits: [id], date: reportedOn, fileId: String(file.body['fileId']), approval: 'approved' })
  await done(coordinator, 'moves/close-year')
}
const notices = async (): Promise<readonly string[]> => (await service.database.store.pool.query<{ line: string }>(
  `select n.cause || ' ' || to_char(n.at at time zone 'Europe/Copenhagen', 'Dy YYYY-MM-DD') || ' ' || n.duty || ' ' || n.person_id as line from supervision_notices n where n.offer_id = 'T001' order by n.seq, n.duty, n.person_id`)).rows.map((row) => row.line)
/** How many events the present run has, and how many runs there were. */
const history = async (): Promise<number> => (await service.engineHistory(supervisionWorkflowId('T001'))).length

test('Five years: the next is planned by itself, one is too late and red until it is done, the model changes with the law, and each year\'s history is short', async () => {
  await service.goTo('2030-01-07')
  await done(coordinator, 'begin', { since: '2030-01-07', units: ['offer'] })
  // 2030: visited in May.
  await year('2030-05-06', '2030-06-03')
  expect(await view()).toMatchObject({ yearNo: 2, model: '2014', units: [{ lastVisit: '2030-05-06', overdue: false }] })
  // 2031: in April, before it is due on 6 May; reminded of on 7 February and 7 April.
  await year('2031-04-28', '2031-05-26')
  // 2032: nobody comes until 28 April, a Wednesday: red from the 29th on, and told of once.
  await service.goTo('2032-04-28')
  expect((await view('p-leder-t001'))['units']).toMatchObject([{ overdue: false }])
  await service.goTo('2032-06-15')
  expect((await view('p-leder-t001'))['units']).toMatchObject([{ overdue: true }])
  expect((await view('p-centerchef1'))['units']).toMatchObject([{ overdue: true }])
  await year('2032-06-16', '2032-07-15')
  expect((await view('p-leder-t001'))['units']).toMatchObject([{ lastVisit: '2032-06-16', overdue: false }])
  // 2033: the law has changed; the report is read by the model of its visit's day.
  await setSetting(service.database.store.db, 'supervision-policy', policy2017, null, new Date())
  await year('2033-06-01', '2033-07-01')
  // 2034.
  await year('2034-05-22', '2034-06-19')
  expect(await view()).toMatchObject({ yearNo: 6, model: '2017', units: [{ lastVisit: '2034-05-22', overdue: false }] })
  const models = ((await (await service.http.as(coordinator)).get(`${address}/history`)).body['reports'] as readonly { readonly date: string; readonly model: string }[]).map((one) => `${one.date} ${one.model}`)
  expect(models).toEqual(['2030-06-03 2014', '2031-05-26 2014', '2032-07-15 2014', '2033-07-01 2017', '2034-06-19 2017'])
  expect(await notices()).toEqual([
    'visit/offer/2/reminder1 Fri 2031-02-07 coordinator p-tilsyn1',
    'visit/offer/2/reminder1 Fri 2031-02-07 coordinator p-tilsyn2',
    'visit/offer/2/reminder2 Mon 2031-04-07 coordinator p-tilsyn1',
    'visit/offer/2/reminder2 Mon 2031-04-07 coordinator p-tilsyn2',
    'visit/offer/3/reminder1 Thu 2032-01-29 coordinator p-tilsyn1',
    'visit/offer/3/reminder1 Thu 2032-01-29 coordinator p-tilsyn2',
    'visit/offer/3/reminder2 Wed 2032-03-24 coordinator p-tilsyn1',
    'visit/offer/3/reminder2 Wed 2032-03-24 coordinator p-tilsyn2',
    'visit/offer/3/silence Thu 2032-04-29 coordinator p-tilsyn1',
    'visit/offer/3/silence Thu 2032-04-29 coordinator p-tilsyn2',
    'visit/offer/3/silence Thu 2032-04-29 lineManager p-centerchef1',
    'visit/offer/3/silence Thu 2032-04-29 manager p-leder-t001',
    'visit/offer/4/reminder1 Thu 2033-03-17 coordinator p-tilsyn1',
    'visit/offer/4/reminder1 Thu 2033-03-17 coordinator p-tilsyn2',
    'visit/offer/4/reminder2 Tue 2033-05-17 coordinator p-tilsyn1',
    'visit/offer/4/reminder2 Tue 2033-05-17 coordinator p-tilsyn2',
    'visit/offer/5/reminder1 Thu 2034-03-02 coordinator p-tilsyn1',
    'visit/offer/5/reminder1 Thu 2034-03-02 coordinator p-tilsyn2',
    'visit/offer/5/reminder2 Tue 2034-05-02 coordinator p-tilsyn1',
    'visit/offer/5/reminder2 Tue 2034-05-02 coordinator p-tilsyn2',
  ])
  expect(await history()).toBeLessThan(60)
}, 300_000)

test('An offer that closes has no more of it: its workflow ends, and what was registered can be read', async () => {
  const { organisation } = service.services
  await organisation.register('p-sekretariatsleder', 'close', { change: { kind: 'closes', offerId: 'T001' }, on: '2034-09-01' })
  await service.organisationTelling.idle()
  await service.goTo('2034-09-02')
  expect(await view()).toMatchObject({ ended: 'offerClosed', deadlines: [] })
  expect(((await (await service.http.as('p-centerchef1')).get(`${address}/history`)).body['reports'] as readonly unknown[]).length).toBe(5)
}, 120_000)
