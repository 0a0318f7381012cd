// Lists taken along as spreadsheets: every list in both forms, the rows of the page and nobody else's.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readSheet } from '../../services/read-sheet.ts'
import { type Visitor, visitor } from '../support/browse.ts'
import { type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { giveDemoPasswords, type HttpService, newKey, startHttp } from '../support/http.ts'

let service: RecordService
let http: HttpService
const people: Record<string, Visitor> = {}
const of = (name: string): Visitor => { const found = people[name]; if (!found) throw new Error(`${name} is not signed in`); return found }
/** The first cells of the rows below the head. */
const firstCells = (text: string): readonly string[] => text.trim().split('\r\n').slice(1).map((line) => line.split(';')[0] ?? '')

beforeAll(async () => {
  service = await startRecordService({ max: 6 })
  await giveDemoPasswords(service.database.store)
  const services = servicesBeside(service)
  http = await startHttp({ store: service.database.store, services, engine: { namespaceId: () => Promise.resolve('none') }, isWorking: () => true })
  for (const offerId of ['T001', 'T009']) await services.accreditations.start('p-konsulent1', { offerId }, newKey())
  await services.supervisions.begin('p-tilsyn1', 'T001', { since: '2026-01-05', units: ['offer'] }, newKey())
  for (const name of ['konsulent1', 'admin', 'tilsyn1', 'leder-t001', 'leder-t015']) { const person = visitor(http.url); await person.signIn(name); people[name] = person }
}, 120_000)
afterAll(async () => { await http?.close(); await service?.stop() })

const lists: readonly (readonly [address: string, by: string, title: string])[] = [
  ['/forloeb', 'konsulent1', 'Forløb'], ['/beskeder', 'leder-t001', 'Beskeder'], ['/tilbud', 'konsulent1', 'Tilbud'], ['/personer', 'konsulent1', 'Personer'], ['/runder', 'konsulent1', 'Runder'], ['/auditorkorps', 'konsulent1', 'Auditorkorps'],
  ['/administration/arbejde', 'admin', 'Dokumenter og andet arbejde'], ['/administration/beskeder', 'admin', 'Sendte beskeder'], ['/administration/afvisninger', 'admin', 'Afviste handlinger'], ['/administration/spor', 'admin', 'Spor'],
  ['/tilsyn', 'tilsyn1', 'Socialtilsyn'], ['/tilsyn-kalender', 'tilsyn1', 'Kalender for socialtilsyn'], ['/akkrediteringsdatabase', 'leder-t001', 'Akkrediteringsdatabase'],
]

test.each(lists)('%s is taken along as CSV and as Excel, with the same head', async (address, by, title) => {
  const text = await of(by).get(`${address}?som=csv`)
  expect([text.status, text.headers.get('content-type'), text.headers.get('content-disposition')]).toEqual([200, 'text/csv; charset=utf-8', `attachment; filename*=UTF-8''${encodeURIComponent(title)}.csv`])
  const file = await fetch(`${http.url}${address}?som=xlsx`, { headers: { cookie: of(by).cookie() } })
  const table = await readSheet(Buffer.from(await file.arrayBuffer()), 'xlsx')
  expect([file.status, table.rows[0]?.cells.join(';')]).toEqual([200, text.html.replace(/^\uFEFF/, '').split('\r\n')[0]])
  // The page itself is asked for without the word, and offers both where it has rows.
  const page = await of(by).get(address)
  expect([page.status, page.html.includes('som=xlsx'), page.html.includes('som=csv')]).toEqual([200, table.rows.length > 1, table.rows.length > 1])
})

test('A list has the rows of whoever asks: those of others are not in it', async () => {
  const rows = async (by: string) => [...firstCells((await of(by).get('/forloeb?som=csv')).html)].sort()
  expect([await rows('konsulent1'), await rows('leder-t001'), await rows('leder-t015')]).toEqual([['T001', 'T009'], ['T001'], []])
  expect(firstCells((await of('leder-t001').get('/tilsyn?som=csv')).html)).toEqual(['T001'])
})

test('The filter of the page narrows the file, and its page number does not cut it', async () => {
  expect(firstCells((await of('konsulent1').get('/forloeb?soeg=T009&som=csv')).html)).toEqual(['T009'])
  expect(firstCells((await of('konsulent1').get('/forloeb?side=7&som=csv')).html).length).toBe(2)
  const all = firstCells((await of('konsulent1').get('/tilbud?som=csv')).html)
  const page = await of('konsulent1').get('/tilbud')
  expect(new Set(all).size).toBe(all.length)
  for (const [, id = ''] of page.html.matchAll(/href="\/tilbud\/(T\d+)"/g)) expect(all).toContain(id)
})

test('Who may not see a list gets no file of it either', async () => {
  for (const address of ['/tilbud', '/personer', '/runder', '/administration/arbejde', '/administration/beskeder', '/administration/afvisninger', '/administration/spor']) {
    for (const som of ['csv', 'xlsx']) {
      const answer = await of('leder-t015').get(`${address}?som=${som}`)
      expect([address, som, answer.status, answer.headers.get('content-type')]).toEqual([address, som, 403, 'text/html; charset=utf-8'])
    }
  }
  const stranger = await visitor(http.url).get('/forloeb?som=csv')
  expect(stranger.headers.get('content-type')).toContain('text/html')
})
