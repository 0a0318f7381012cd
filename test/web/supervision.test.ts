// Socialtilsyn's pages without JavaScript: the calendar of many, one offer's years, and who sees the authority's scores.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Visitor, visitor, wordsOf } from '../support/browse.ts'
import { type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { giveDemoPasswords, type HttpService, newKey, startHttp } from '../support/http.ts'

let service: RecordService
let http: HttpService
const people: Record<string, Visitor> = {}
const of = (name: string): Visitor => { const found = people[name]; if (!found) throw new Error(`${name} is not signed in`); return found }
const day = (daysFromNow: number): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(Date.now() + daysFromNow * 86_400_000)

beforeAll(async () => {
  service = await startRecordService({ max: 6 })
  await giveDemoPasswords(service.database.store)
  const services = servicesBeside(service)
  http = await startHttp({ store: service.database.store, services, engine: { namespaceId: () => Promise.resolve('none') }, isWorking: () => true })
  for (const name of ['tilsyn1', 'leder-t001', 'leder-t002', 'laeser1']) { const person = visitor(http.url); await person.signIn(name); people[name] = person }
  const { supervisions } = services
  const by = 'p-tilsyn1'
  const done = (type: string, input: object): Promise<unknown> => supervisions.act(by, 'T001', { type, input } as Parameters<typeof supervisions.act>[2], newKey())
  await supervisions.begin(by, 'T001', { since: day(-500), units: ['offer'] }, newKey())
  await done('beginVisit', { id: 'v1', unit: 'offer', day: day(-400) })
  await done('completeVisit', { id: 'v1', day: day(-400) })
  const { fileId } = await supervisions.upload(by, 'T001', { name: 'tilsynsrapport.pdf', contentType: 'application/pdf', bytes: new TextEncoder().encode('%PDF-1.4\n%%EOF\n') }, newKey())
  await done('registerReport', { id: 'r1', visits: ['v1'], date: day(-350), fileId, approval: 'approvedOnConditions' })
  const { model } = await (await http.as(by)).get('/supervision/models/2014').then(({ body }) => body as unknown as { model: { themes: { id: string; criteria: { indicators: { id: string }[] }[] }[] } })
  await done('writeScores', { report: 'r1', scores: model.themes.flatMap((theme) => theme.criteria.flatMap((one) => one.indicators.map(({ id }) => ({ indicator: id, score: 3, text: '', source: 'Rapporten' })))) })
  await done('writeTheme', { report: 'r1', theme: model.themes[0]?.id ?? '', text: 'Borgerne kender deres mål.' })
  await done('registerMeasure', { id: 'm1', kind: 'order', decidedOn: day(-20), deadline: day(60), text: 'To på vagt om natten.' })
}, 120_000)
afterAll(async () => { await http?.close(); await service?.stop() })

test('A coordinator finds the offer that waits too long from the start page; a leader only their own', async () => {
  const coordinator = of('tilsyn1')
  expect((await coordinator.get('/')).html).toContain('href="/tilsyn"')
  const list = await coordinator.get('/tilsyn?vis=forsinket')
  expect([list.status, list.html.includes('href="/tilsyn/T001"'), list.html.includes('href="/tilsyn/T002"'), wordsOf(list.html).includes('Forsinket')]).toEqual([200, true, false, true])
  expect((await coordinator.get('/tilsyn')).html).toContain('href="/tilsyn/T002"')
  const own = (await of('leder-t002').get('/tilsyn')).html
  expect([own.includes('href="/tilsyn/T002"'), own.includes('href="/tilsyn/T001"')]).toEqual([true, false])
  expect(wordsOf((await coordinator.get('/tilsyn?soeg=ingenting')).html)).toContain('Ingen tilbud passer til det valg.')
})

test('The calendar has each day with its offer: what is announced, what runs out, and what is late first; a leader only their own', async () => {
  const page = await of('tilsyn1').get('/tilsyn-kalender')
  const words = wordsOf(page.html)
  const due = new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'Europe/Copenhagen' }).format(Date.now() + 60 * 86_400_000)
  expect([page.status, words.includes('Intervallet løber ud: senest besøg'), words.includes(`${due} Botilbuddet Havrevangen Frist i et påbud eller vilkår`), words.indexOf('Forsinket') < words.indexOf('Frist i et påbud')]).toEqual([200, true, true, true])
  expect(wordsOf((await of('leder-t002').get('/tilsyn-kalender')).html)).toContain('Intet er anmeldt, og ingen frist løber ud')
  const { rows } = (await (await http.as('p-leder-t001')).get(`/supervision/calendar?from=${day(0)}&to=${day(300)}`)).body as unknown as { rows: { kind: string; day: string; late: boolean }[] }
  expect(rows).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'visit', late: true }), expect.objectContaining({ kind: 'measure', day: day(60), late: false })]))
  expect((await (await http.as('p-leder-t001')).get(`/supervision/calendar?from=${day(0)}&to=${day(500)}`)).body['code']).toBe('calendar-too-long')
})

test('An offer sees what waits and with whom, the assessment in the authority’s words, and that no decision comes of values', async () => {
  const words = wordsOf((await of('leder-t001').get('/tilsyn/T001')).html)
  for (const part of [
    'Socialtilsynets næste besøg Det er hos socialtilsynet; tilbuddet skal intet gøre. Forsinket', 'Frist i et påbud eller vilkår Det er hos: Tilbuddets leder, Tilsynskoordinatoren', 'Kvalitetsmodel 2014-2016 (udløbet, eksempel)',
    'Socialtilsynets konklusion: Godkendt på vilkår.', 'Borgerne kender deres mål.', '3,0', 'Ingen afgørelse udledes af dem.', 'Uanmeldt',
  ]) expect([part, words.includes(part)]).toEqual([part, true])
})

test('Who may not see scores has the words and no value; who has no part finds nothing', async () => {
  const words = wordsOf((await of('laeser1').get('/tilsyn/T001')).html)
  expect([words.includes('Borgerne kender deres mål.'), words.includes('3,0'), words.includes('Værdi')]).toEqual([true, false, false])
  expect((await of('leder-t002').get('/tilsyn/T001')).status).toBe(404)
  expect((await of('leder-t002').get('/tilsyn/T001/overblik')).status).toBe(404)
})

test('The overview is a PDF for one offer and for all one has', async () => {
  for (const path of ['/tilsyn/T001/overblik', '/tilsyn-overblik']) {
    const { status, headers, html } = await of('leder-t001').get(path)
    expect([path, status, headers.get('content-type'), html.startsWith('%PDF-')]).toEqual([path, 200, 'application/pdf', true])
  }
})
