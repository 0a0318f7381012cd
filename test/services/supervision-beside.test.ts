// The socialtilsyn as an audit team sees it from its case, over HTTP: what applies to the offer, the themes' words after its own, never a score.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type DrivenCase, driveUntil, type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { giveDemoPasswords, type HttpAnswer, type HttpService, startHttp } from '../support/http.ts'

const coordinator = 'p-tilsyn1'
const pdf = new TextEncoder().encode('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n')
const day = (daysFromNow: number): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(Date.now() + daysFromNow * 86_400_000)
let service: RecordService
let http: HttpService
let one: DrivenCase

beforeAll(async () => {
  service = await startRecordService({ max: 6 })
  await giveDemoPasswords(service.database.store)
  const services = servicesBeside(service)
  http = await startHttp({ store: service.database.store, services, engine: { namespaceId: () => Promise.resolve('none') }, isWorking: () => true })
  one = await driveUntil(service, 'T001', 'closeAudit')
  const { supervisions } = services
  let n = 0
  const act = (type: string, input: object) => supervisions.act(coordinator, 'T001', { type, input } as Parameters<typeof supervisions.act>[2], `k${String(n += 1)}`)
  await supervisions.begin(coordinator, 'T001', { since: day(-300), units: ['offer'] }, 'begin')
  await act('beginVisit', { id: 'v', unit: 'offer', day: day(-40) })
  await act('completeVisit', { id: 'v', day: day(-40) })
  const { fileId } = await supervisions.upload(coordinator, 'T001', { name: 'rapport.pdf', contentType: 'application/pdf', bytes: pdf }, 'file')
  await act('registerReport', { id: 'r', visits: ['v'], date: day(-20), fileId, approval: 'order' })
  await act('writeScores', { report: 'r', scores: [{ indicator: '2014.K01.a', score: 2, text: 'SCORENS ORD', source: 'Rapporten s. 7' }] })
  await act('writeTheme', { report: 'r', theme: '2014.T4', text: 'Ledelsen er ny.' })
  await act('writeOverall', { report: 'r', text: 'SAMLET VURDERING' })
  await act('registerMeasure', { id: 'p1', kind: 'order', decidedOn: day(-15), deadline: day(30), text: 'To på vagt om natten.' })
  await act('registerMeasure', { id: 'p2', kind: 'intensified', decidedOn: day(-14), deadline: day(60), text: 'SKÆRPET' })
  await act('registerMeasure', { id: 'p3', kind: 'condition', decidedOn: day(-13), deadline: null, text: 'AFSLUTTET VILKÅR' })
  await act('endMeasure', { id: 'p3', on: day(-1), as: 'lifted' })
}, 120_000)
afterAll(async () => { await http?.close(); await service?.stop() })

const seen = async (by: string): Promise<HttpAnswer> => (await http.as(by)).get(`/accreditations/${one.caseId}/supervision`)
const page = async (by: string): Promise<string> => new TextDecoder().decode((await (await http.as(by)).page(`/forloeb/${one.caseId}/audit`)).bytes)

test('While the audit is open the team is told what applies to the offer, and nothing of what the authority thought', async () => {
  const { status, body } = await seen(one.cast.lead)
  expect([status, body]).toEqual([200, { offerId: 'T001', measures: [{ kind: 'order', decidedOn: day(-15), deadline: day(30), text: 'To på vagt om natten.' }], themes: null }])
  const html = await page(one.cast.lead)
  expect([html.includes('To på vagt om natten.'), html.includes('Ledelsen er ny.')]).toEqual([true, false])
})

test('To others of the case it is refused, to those outside it is not there', async () => {
  for (const by of [one.cast.consultant, one.cast.manager]) expect([by, (await seen(by)).status, (await seen(by)).body['code']]).toEqual([by, 403, 'texts-not-yours'])
  expect([(await seen('p-leder-t002')).status, (await seen(coordinator)).status]).toEqual([404, 404])
  expect((await page(one.cast.consultant)).includes('To på vagt om natten.')).toBe(false)
})

test('When its findings are closed it reads the themes; scores, the overall words and what has ended never', async () => {
  const [close] = one.rest
  if (!close) throw new Error('The story has ended')
  await service.accreditations.act(close.by, one.caseId, close.act, 'close')
  const { body } = await seen(one.cast.lead)
  expect(body['themes']).toEqual([{ name: 'Organisation og ledelse', reportDate: day(-20), text: 'Ledelsen er ny.' }])
  const html = await page(one.cast.lead)
  const told = JSON.stringify(body) + html
  expect(html.includes('Ledelsen er ny.')).toBe(true)
  // The control: they stand in the record, where the coordinator reads them.
  const all = JSON.stringify((await (await http.as(coordinator)).get('/supervision/offers/T001')).body)
  for (const words of ['SCORENS ORD', 'Rapporten s. 7', 'SAMLET VURDERING', 'AFSLUTTET VILKÅR', 'SKÆRPET']) expect([words, all.includes(words), told.includes(words)]).toEqual([words, true, false])
})
