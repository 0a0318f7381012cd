// The socialtilsyn over HTTP: whose each act is, the stories of a year that does not go as planned, and that a key is one act.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { changeSupervisionWithOffer } from '../../store/supervision-steps.ts'
import { bare, readPdf } from '../reports/read-pdf.ts'
import { giveDemoPasswords, type HttpAnswer, type HttpService, newKey, startHttp } from '../support/http.ts'

let service: RecordService
let http: HttpService
beforeAll(async () => {
  service = await startRecordService({ max: 6 })
  await giveDemoPasswords(service.database.store)
  http = await startHttp({ store: service.database.store, services: servicesBeside(service), engine: { namespaceId: () => Promise.resolve('none') }, isWorking: () => true })
}, 120_000)
afterAll(async () => { await http?.close(); await service?.stop() })

const coordinator = 'p-tilsyn1'
const day = (daysFromNow: number): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(Date.now() + daysFromNow * 86_400_000)
const address = (offerId: string): string => `/supervision/offers/${offerId}`
const send = async (by: string, offerId: string, path: string, body: object | undefined, key = newKey()): Promise<HttpAnswer> => (await http.as(by)).post(`${address(offerId)}/${path}`, { ...(body ? { body } : {}), key })
const done = async (by: string, offerId: string, path: string, body?: object): Promise<void> => {
  const answer = await send(by, offerId, path, body)
  expect([path, answer.status, answer.body['code'], answer.body['detail']]).toEqual([path, path === 'begin' ? 201 : 200, undefined, undefined])
}
const codes = async (by: string, offerId: string, path: string, body?: object): Promise<unknown> => { const { status, body: answer } = await send(by, offerId, path, body); return `${status} ${String(answer['code'])}` }
const begin = (offerId: string, more: object = {}): Promise<void> => done(coordinator, offerId, 'begin', { since: day(-300), units: ['offer'], ...more })
const view = async (by: string, offerId: string): Promise<HttpAnswer['body']> => (await (await http.as(by)).get(address(offerId))).body
const sendFile = async (by: string, offerId: string, name = 'tilsynsrapport.pdf'): Promise<HttpAnswer> =>
  (await http.as(by)).post(`${address(offerId)}/files`, { raw: new TextEncoder().encode('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'), headers: { 'content-type': 'application/pdf', 'content-disposition': `attachment; filename="${name}"` }, key: newKey() })
const file = async (by: string, offerId: string): Promise<string> => {
  const answer = await sendFile(by, offerId)
  expect(answer.status).toBe(201)
  return String(answer.body['fileId'])
}
/** An unannounced visit that has been completed. */
const visited = async (offerId: string, id: string, on: string): Promise<void> => {
  await done(coordinator, offerId, 'moves/begin-visit', { id, unit: 'offer', day: on })
  await done(coordinator, offerId, 'moves/complete-visit', { id, day: on })
}

describe('Whose it is', () => {
  test('SOF\'s coordinator registers what the authority says; the offer delivers and answers; nobody else acts, and who has no part sees nothing', async () => {
    await begin('T001')
    const visit = { id: 'v1', unit: 'offer', day: day(40) }
    expect(await codes('p-leder-t001', 'T001', 'moves/announce-visit', visit)).toBe('403 not-yours')
    expect(await codes('p-centerchef1', 'T001', 'moves/announce-visit', visit)).toBe('403 not-yours')
    expect(await codes('p-sekretariatsleder', 'T001', 'moves/announce-visit', visit)).toBe('403 not-yours')
    expect(await codes('p-konsulent1', 'T001', 'moves/announce-visit', visit)).toBe('404 supervision-not-found')
    expect(await codes('p-leder-t002', 'T001', 'moves/announce-visit', visit)).toBe('404 supervision-not-found')
    await done(coordinator, 'T001', 'moves/announce-visit', visit)
    expect(await codes(coordinator, 'T001', 'moves/deliver-information', { id: 'v1' })).toBe('403 not-yours')
    const missing = await send('p-leder-t001', 'T001', 'moves/deliver-information', { id: 'v1' })
    expect(missing.body['detail']).toContain('Der mangler')
    const { checklist } = await view('p-leder-t001', 'T001')
    for (const item of checklist as readonly { readonly id: string; readonly required: boolean }[]) if (item.required) await done('p-medarbejder1-t001', 'T001', 'entries/tick-information', { visit: 'v1', item: item.id, delivered: true, note: '', files: [] })
    await done('p-leder-t001', 'T001', 'moves/deliver-information', { id: 'v1' })
    expect(await codes('p-medarbejder1-t001', 'T001', 'entries/tick-information', { visit: 'v1', item: 'results', delivered: true, note: '', files: [] })).toBe('409 no-information-awaited')
  })
  test('The offer\'s own preparation is its own, in texts and in the list of acts', async () => {
    expect(await codes('p-medarbejder1-t001', 'T001', 'entries/prepare', { indicator: 'nothing', score: 4, text: '' })).toBe('422 indicator-unknown')
    const [indicator = ''] = (((await (await http.as(coordinator)).get('/supervision/models/2014')).body['model'] as { themes: { criteria: { indicators: { id: string }[] }[] }[] }).themes[0]?.criteria[0]?.indicators ?? []).map((one) => one.id)
    await done('p-medarbejder1-t001', 'T001', 'entries/prepare', { indicator, score: 4, text: 'Vi holder husmøde.' })
    const kinds = async (by: string): Promise<readonly string[]> => ((await view(by, 'T001'))['texts'] as readonly { readonly kind: string }[]).map((one) => one.kind)
    expect([(await kinds('p-leder-t001')).includes('preparation'), (await kinds(coordinator)).includes('preparation'), (await kinds('p-centerchef1')).includes('preparation')]).toEqual([true, false, false])
    const acts = async (by: string): Promise<readonly string[]> => ((await (await http.as(by)).get(`${address('T001')}/timeline`)).body['rows'] as readonly { readonly type: string }[]).map((one) => one.type)
    expect([(await acts('p-leder-t001')).includes('prepare'), (await acts(coordinator)).includes('prepare')]).toEqual([true, false])
  })
  test('An act is done once for a key; another act under it is refused, and a text two wrote is nobody\'s to lose', async () => {
    const key = newKey()
    const input = { id: 'd1', on: day(0), text: 'Vi talte om nattevagten.' }
    const first = await send(coordinator, 'T001', 'entries/write-dialogue', input, key)
    expect(first.status).toBe(200)
    const again = await send(coordinator, 'T001', 'entries/write-dialogue', input, key)
    expect([again.body['seq'], again.body['repeated']]).toEqual([first.body['seq'], true])
    expect((await send(coordinator, 'T001', 'entries/write-dialogue', { ...input, text: 'Andet' }, key)).body['code']).toBe('key-reused')
    const stale = await (await http.as('p-leder-t001')).post(`${address('T001')}/entries/write-dialogue`, { body: { ...input, text: 'Lederens' }, key: newKey(), headers: { 'if-match': '"0"' } })
    expect(stale.body['code']).toBe('stale-version')
  })
  test('What looks like a CPR number is refused wherever it is written', async () => {
    expect(await codes(coordinator, 'T001', 'entries/write-dialogue', { id: 'd2', on: day(0), text: 'Borgeren 010190-1234 klagede.' })).toBe('422 looks-like-cpr')
  })
  test('A file of either side is refused that is called by a CPR number or a person', async () => {
    for (const by of [coordinator, 'p-leder-t001']) {
      expect((await sendFile(by, 'T001', 'Handleplan Sofie Nielsen.pdf')).body).toMatchObject({ status: 422, code: 'names-a-person', errors: [{ field: 'fileName' }] })
      expect((await sendFile(by, 'T001', '010190-1234.pdf')).body).toMatchObject({ status: 422, code: 'looks-like-cpr', errors: [{ field: 'fileName' }] })
      expect((await sendFile(by, 'T001', 'Handleplan 1.pdf')).status).toBe(201)
    }
  })
})

describe('Years that do not go as planned', () => {
  test('An offer that is not covered says so to whoever has a part in it, and is not there for others', async () => {
    const got = async (by: string, path = ''): Promise<string> => { const { status, body } = await (await http.as(by)).get(`${address('T009')}${path}`); return `${status} ${String(body['code'])}` }
    expect([await got('p-leder-t009'), await got(coordinator, '/history'), await got('p-leder-t001')]).toEqual(['404 offer-not-supervised', '404 offer-not-supervised', '404 supervision-not-found'])
    expect(await codes(coordinator, 'T009', 'begin', { since: day(-30), units: ['offer'] })).toBe('409 offer-not-supervised')
  })
  test('A visit that cannot be completed does not count; another does', async () => {
    await begin('T002')
    await done(coordinator, 'T002', 'moves/begin-visit', { id: 'a', unit: 'offer', day: day(-20) })
    await done(coordinator, 'T002', 'moves/break-off-visit', { id: 'a', reason: 'Smitte i huset.' })
    expect((await view(coordinator, 'T002'))['units']).toMatchObject([{ lastVisit: null, overdue: false }])
    const reasons = async (by: string): Promise<readonly unknown[]> => ((await view(by, 'T002'))['texts'] as readonly { readonly kind: string; readonly body: object }[]).filter((one) => one.kind === 'reason').map((one) => one.body)
    expect([await reasons('p-leder-t002'), await reasons('p-laeser1')]).toEqual([[{ act: 'breakOffVisit', of: 'a', text: 'Smitte i huset.' }], []])
    await visited('T002', 'b', day(-2))
    expect((await view(coordinator, 'T002'))['units']).toMatchObject([{ lastVisit: day(-2), overdue: false }])
  })
  test('Two visits in one year are both there, and a report can be about both', async () => {
    await begin('T003')
    await visited('T003', 'a', day(-60))
    await visited('T003', 'b', day(-30))
    const fileId = await file(coordinator, 'T003')
    await done(coordinator, 'T003', 'moves/register-report', { id: 'r', visits: ['a', 'b'], date: day(-5), fileId, approval: 'approved' })
    expect(await codes(coordinator, 'T003', 'moves/register-report', { id: 'r2', visits: ['a'], date: day(-4), fileId, approval: 'approved' })).toBe('409 visit-reported')
    const history = (await (await http.as('p-leder-t003')).get(`${address('T003')}/history`)).body
    expect([(history['visits'] as unknown[]).length, (history['reports'] as { sha256: string }[])[0]?.sha256]).toEqual([2, expect.stringMatching(/^[0-9a-f]{64}$/)])
  })
  test('A report is not registered with a date before its visit, nor with a file that is not the offer\'s', async () => {
    await begin('T004')
    await visited('T004', 'a', day(-10))
    const fileId = await file(coordinator, 'T004')
    expect(await codes(coordinator, 'T004', 'moves/register-report', { id: 'r', visits: ['a'], date: day(-11), fileId, approval: 'approved' })).toBe('422 report-before-visit')
    expect(await codes(coordinator, 'T004', 'moves/register-report', { id: 'r', visits: ['a'], date: day(-9), fileId: await file(coordinator, 'T003'), approval: 'approved' })).toBe('422 unknown-file')
    await done(coordinator, 'T004', 'moves/register-report', { id: 'r', visits: ['a'], date: day(-10), fileId, approval: 'approvedOnConditions' })
  })
  test('Scores are seen by those they are about and who registers them; theme texts by all who have a part; nothing is decided by them', async () => {
    const model = (await (await http.as(coordinator)).get('/supervision/models/2014')).body['model'] as { themes: { id: string; criteria: { id: string; indicators: { id: string }[] }[] }[] }
    const scores = model.themes.flatMap((theme) => theme.criteria.flatMap((criterion) => criterion.indicators.map((one) => ({ indicator: one.id, score: 4, text: '', source: 'Rapporten s. 12' }))))
    expect(await codes('p-leder-t004', 'T004', 'entries/write-scores', { report: 'r', scores })).toBe('403 not-yours')
    await done(coordinator, 'T004', 'entries/write-scores', { report: 'r', scores })
    await done(coordinator, 'T004', 'entries/write-theme', { report: 'r', theme: model.themes[0]?.id ?? '', text: 'Tilbuddet arbejder målrettet.' })
    const seen = async (by: string): Promise<readonly unknown[]> => {
      const { texts, values, seesScores } = await view(by, 'T004')
      const kinds = new Set((texts as readonly { readonly kind: string }[]).map((one) => one.kind))
      return [kinds.has('theme'), kinds.has('score'), Object.keys(values as object).length, seesScores]
    }
    expect([await seen('p-leder-t004'), await seen('p-bestyrelse-t004'), await seen(coordinator)]).toEqual([[true, true, 1, true], [true, true, 1, true], [true, true, 1, true]])
    expect([await seen('p-medarbejder1-t004'), await seen('p-sekretariatsleder'), await seen('p-laeser1'), await seen('p-kontakt1')]).toEqual([[true, false, 0, false], [true, false, 0, false], [true, false, 0, false], [true, false, 0, false]])
    expect(((await view(coordinator, 'T004'))['values'] as Record<string, { value: number }[]>)['r']?.map((one) => one.value)).toEqual([4, 4, 4, 4, 4, 4, 4])
  })
  test('The overview has scores for those who may see them, the words of themes for the others, and nothing at all for those without a part', async () => {
    const overview = async (by: string, path = `${address('T004')}/overview`): Promise<readonly [number, string]> => {
      const { status, bytes } = await (await http.as(by)).get(path)
      return [status, status === 200 ? (await readPdf(bytes)).text.join(' ') : '']
    }
    const [leader, reader] = [await overview('p-leder-t004'), await overview('p-laeser1')]
    const has = ([, text]: readonly [number, string], words: string): boolean => bare(text).includes(bare(words))
    for (const words of ['Tilbuddet arbejder målrettet.', 'Kvalitetsmodel 2014-2016 (udløbet, eksempel)', 'Godkendt på vilkår']) expect([words, has(leader, words), has(reader, words)]).toEqual([words, true, true])
    for (const words of ['Temaernes værdier', 'Rapporten s. 12', '4,0', 'Opfølgning og dialog']) expect([words, has(leader, words), has(reader, words)]).toEqual([words, true, false])
    expect((await overview('p-leder-t002'))[0]).toBe(404)
    const together = await overview('p-leder-t004', '/supervision/overview')
    expect([together[0], has(together, 'Tilbuddet arbejder målrettet.')]).toEqual([200, true])
  })
  test('Of many who score the same at once one is first; the others are told which scores, and lose nothing that another wrote', async () => {
    const indicators = ((await (await http.as(coordinator)).get('/supervision/models/2014')).body['model'] as { themes: { criteria: { indicators: { id: string }[] }[] }[] }).themes[1]?.criteria[0]?.indicators.map((one) => one.id) ?? []
    const [first = '', second = ''] = indicators
    const report = 'r'
    const score = (value: number, at: string, version: number) => ({ indicator: at, score: value, text: '', source: 'Rapporten', version })
    const answers = await Promise.all([1, 2, 3, 5].map((value) => send(coordinator, 'T004', 'entries/write-scores', { report, scores: [score(value, first, 1), score(value, second, 1)] })))
    expect(answers.map((one) => one.status).toSorted((a, b) => a - b)).toEqual([200, 409, 409, 409])
    const refused = answers.find((one) => one.status === 409)
    expect([refused?.body['code'], ((refused?.body['errors'] ?? []) as readonly { readonly field: string }[]).map((one) => one.field)]).toEqual(['stale-version', ['scores.0.score', 'scores.1.score']])
    const won = [1, 2, 3, 5][answers.findIndex((one) => one.status === 200)] ?? 0
    const scores = ((await view(coordinator, 'T004'))['texts'] as readonly { readonly kind: string; readonly key: string; readonly version: number; readonly body: { readonly score: number } }[]).filter((one) => one.kind === 'score' && [first, second].includes(one.key))
    expect(scores.map((one) => [one.version, one.body.score])).toEqual([[2, won], [2, won]])
    // The same once more is no conflict, and one of two that is stale keeps the other from being written.
    expect((await send(coordinator, 'T004', 'entries/write-scores', { report, scores: [score(won, first, 1)] })).status).toBe(200)
    expect((await send(coordinator, 'T004', 'entries/write-scores', { report, scores: [score(4, second, 2), score(4, first, 1)] })).status).toBe(409)
    expect(((await view(coordinator, 'T004'))['texts'] as readonly { readonly key: string; readonly version: number }[]).find((one) => one.key === second)?.version).toBe(2)
  })
  test('An order is extended with a reason, then complied with; the complaint has its own day', async () => {
    await begin('T005')
    const order = { id: 'p', kind: 'order', decidedOn: day(-10), deadline: day(30), text: 'Der skal være to på vagt om natten.' }
    expect(await codes(coordinator, 'T005', 'moves/register-measure', { ...order, deadline: null })).toBe('422 measure-needs-deadline')
    await done(coordinator, 'T005', 'moves/register-measure', order)
    await done('p-leder-t005', 'T005', 'entries/report-measure-done', { measure: 'p', text: 'Ansat fra i morgen.' })
    await done(coordinator, 'T005', 'moves/extend-measure', { id: 'p', deadline: day(60), reason: 'Ansættelsen trak ud.' })
    expect((await view('p-leder-t005', 'T005'))['deadlines']).toMatchObject([{ kind: 'complaint', authoritys: true }, { kind: 'measure', lastDay: day(60), late: false }, { kind: 'visit' }])
    await done(coordinator, 'T005', 'moves/end-measure', { id: 'p', on: day(0), as: 'complied' })
    expect(((await view('p-leder-t005', 'T005'))['deadlines'] as { kind: string }[]).map((one) => one.kind)).toEqual(['complaint', 'visit'])
  })
  test('An offer that becomes covered in the middle of a year has its interval from that day; again after it had ended', async () => {
    await begin('T006', { since: day(-30) })
    expect((await view(coordinator, 'T006'))['units']).toMatchObject([{ since: day(-30), lastVisit: null }])
    expect(await codes(coordinator, 'T006', 'begin', { since: day(-30), units: ['offer'] })).toBe('409 supervision-begun')
    await done(coordinator, 'T006', 'moves/end-supervision', { reason: 'Omfattet ved en fejl.' })
    await begin('T006', { since: day(-1) })
    expect(await view(coordinator, 'T006')).toMatchObject({ yearNo: 2, ended: null, units: [{ since: day(-1) }] })
    expect((await codes('p-konsulent1', 'T006', 'begin', { since: day(-1), units: ['offer'] }))).toBe('404 supervision-not-found')
  })
  test('An offer that moves goes on as it was: its people are told once, and nothing of the year is changed', async () => {
    const before = await view(coordinator, 'T005')
    const moving = (): Promise<unknown> => changeSupervisionWithOffer({ pool: service.pool, now: null }, 'T005', { type: 'noteOfferChange', input: { eventId: 'e-moves', what: 'moved' } })
    expect([await moving(), await moving()]).toEqual([expect.objectContaining({ type: 'noteOfferChange' }), null])
    const after = await view(coordinator, 'T005')
    for (const part of ['units', 'visits', 'measures', 'deadlines', 'yearNo', 'ended']) expect([part, after[part]]).toEqual([part, before[part]])
    const told = (await (await http.as('p-leder-t005')).get('/supervision/notices')).body['rows'] as readonly { readonly kind: string; readonly offerId: string }[]
    expect(told.filter((one) => one.kind === 'moved').map((one) => one.offerId)).toEqual(['T005'])
  })
  test('A year is closed when nothing is open; the next opens by itself, and what was written of the old one stands', async () => {
    const blocked = (await send(coordinator, 'T002', 'moves/close-year', undefined)).body
    expect([blocked['code'], blocked['detail']]).toEqual(['report-awaited', expect.stringContaining('Rapporten om besøget den')])
    await done(coordinator, 'T003', 'entries/write-overall', { report: 'r', text: 'Samlet set god kvalitet.' })
    await done(coordinator, 'T003', 'moves/close-year')
    expect(await view(coordinator, 'T003')).toMatchObject({ yearNo: 2, visits: [], reports: [], texts: [{ kind: 'overall' }] })
    const again = await service.pool.query(`update supervision_contents set body = '{}' where offer_id = 'T003' and kind = 'overall'`).then(() => 'written', (error: Error) => error.message)
    expect(again).toContain('frozen')
  })
  test('The list has those longest without a visit first, and only one\'s own', async () => {
    const rows = async (by: string, query = ''): Promise<readonly string[]> => ((await (await http.as(by)).get(`/supervision/offers?page=1&pageSize=100${query}`)).body['rows'] as readonly { readonly offerId: string; readonly begun: boolean }[]).filter((one) => one.begun).map((one) => one.offerId)
    // The last visit, or the day it was covered: -300, -300, -30, -10, -2, -1.
    expect(await rows(coordinator)).toEqual(['T001', 'T005', 'T003', 'T004', 'T002', 'T006'])
    expect([await rows(coordinator, '&text=eneb%C3%A6r'), await rows(coordinator, '&text=%25')]).toEqual([['T002'], []])
    expect(await rows('p-leder-t003')).toEqual(['T003'])
    expect(await rows('p-konsulent1')).toEqual([])
  })
})
