// The manager's overview and the akkrediteringsdatabase without JavaScript: three clicks to the reports, nothing of other people's offers.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { fromBuffer } from 'yauzl'
import { type Visitor, visitor, wordsOf } from '../support/browse.ts'
import { driveUntil } from '../support/cases.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'
import { startTestService, type TestService } from '../support/service.ts'
import { until } from '../support/until.ts'

let service: TestService
let http: HttpService
const people: Record<string, Visitor> = {}
const of = (name: string): Visitor => { const found = people[name]; if (!found) throw new Error(`${name} is not signed in`); return found }

beforeAll(async () => {
  service = await startTestService()
  const { store } = service.database
  await giveDemoPasswords(store)
  http = await startHttp({ store, services: service.services, engine: service.engine, isWorking: () => true })
  const driven = { accreditations: service.services.accreditations, record: service.record }
  await driveUntil(driven, 'T001', null)
  await driveUntil(driven, 'T009', 'decide')
  await driveUntil(driven, 'T004', 'submitDescription')
  await until(async () => (await store.pool.query(`select 1 from reports where kind = 'finalReport'`)).rowCount, (count) => count === 2, 60_000)
  for (const name of ['centerchef1', 'leder-t002', 'konsulent1', 'auditor5', 'leder-t001']) { const person = visitor(http.url); await person.signIn(name); people[name] = person }
}, 180_000)
afterAll(async () => { await http?.close(); await service?.stop() })

const namesIn = (bytes: Buffer): Promise<readonly string[]> => new Promise((resolve, reject) => {
  fromBuffer(bytes, (failed, zip) => {
    if (failed) return reject(failed)
    const names: string[] = []
    zip.on('entry', (entry: { readonly fileName: string }) => names.push(entry.fileName)).on('end', () => resolve(names)).on('error', reject)
  })
})
const zipOf = async (person: Visitor, fields: Readonly<Record<string, readonly string[]>>): Promise<{ readonly status: number; readonly type: string | null; readonly whole: number; readonly bytes: Buffer }> => {
  const body = new URLSearchParams()
  for (const [name, values] of Object.entries(fields)) for (const value of values) body.append(name, value)
  const answer = await fetch(`${http.url}/overblik/rapporter`, { method: 'POST', body, headers: { cookie: person.cookie(), origin: http.url, 'sec-fetch-site': 'same-origin' } })
  return { status: answer.status, type: answer.headers.get('content-type'), whole: Number(answer.headers.get('x-bundle-bytes')), bytes: Buffer.from(await answer.arrayBuffer()) }
}
const chosen = (html: string): readonly string[] => [...html.matchAll(/name="valgt" value="([^"]+)"/g)].map(([, id]) => id ?? '')

test('From the start page it is one click to the overview, and two more to the reports as one file', async () => {
  const chief = of('centerchef1')
  expect((await chief.get('/')).html).toContain('href="/overblik"')
  const page = await chief.get('/overblik')
  const words = wordsOf(page.html)
  expect(page.status).toBe(200)
  for (const said of ['Botilbuddet Havrevangen', 'Aktivitetscentret Væveriet', 'Ingen endelig rapport endnu', 'Hent valgte rapporter (ZIP)', 'Hent alle 2 rapporter på siden (ZIP)', 'Ikke akkrediteret endnu']) expect(words).toContain(said)
  // Nothing of a centre that is another's.
  expect(words).not.toContain('Botilbuddet Enebærhuset')
  expect(chosen(page.html)).toHaveLength(2)
  const all = await zipOf(chief, { klar: chosen(page.html), alle: ['ja'] })
  expect([all.status, all.type]).toEqual([200, 'application/zip'])
  // What is said of its size beforehand is what its reports fill; the lists are little more.
  expect(all.whole).toBeGreaterThan(50_000)
  expect(all.bytes.length - all.whole).toBeLessThan(5_000)
  expect(all.bytes.length).toBeGreaterThan(all.whole)
  expect((await namesIn(all.bytes)).filter((name) => name.endsWith('.pdf'))).toHaveLength(2)
  const one = await zipOf(chief, { klar: chosen(page.html), valgt: chosen(page.html).slice(0, 1) })
  expect((await namesIn(one.bytes)).toSorted()).toEqual([expect.stringMatching(/^Auditrapport – .*\.pdf$/), 'Indhold.csv', 'indhold.json'])
})

test('Where none is chosen the page says so; of others\' cases nothing is given', async () => {
  const none = await of('centerchef1').post('/overblik/rapporter', {})
  expect([none.status, wordsOf(none.html).includes('Vælg mindst én rapport først.')]).toEqual([422, true])
  const page = await of('centerchef1').get('/overblik')
  const foreign = await zipOf(of('leder-t002'), { valgt: chosen(page.html) })
  expect((await namesIn(foreign.bytes)).filter((name) => name.endsWith('.pdf'))).toEqual([])
})

test('It can be narrowed, marked as seen and taken as a table, and is nobody\'s who leads nothing', async () => {
  const chief = of('centerchef1')
  expect(wordsOf((await chief.get('/overblik?trin=completed')).html)).toContain('1 tilbud.')
  expect(wordsOf((await chief.get('/overblik?forsinket=ja')).html)).toContain('Ingen tilbud passer til det, du har valgt.')
  await chief.post('/overblik/set', {})
  expect(wordsOf((await chief.get('/overblik?nyt=ja')).html)).toContain('Ingen tilbud passer til det, du har valgt.')
  const table = await chief.get('/overblik/tabel')
  expect([table.status, table.headers.get('content-type'), table.html.includes('Botilbuddet Havrevangen')]).toEqual([200, 'text/csv; charset=utf-8', true])
  const book = await chief.get('/overblik/regneark')
  expect([book.status, book.headers.get('content-type'), book.headers.get('content-disposition')]).toEqual([200, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'attachment; filename=Overblik.xlsx'])
  expect((await chief.get('/overblik')).html).toContain('href="/overblik/paa-tvaers"')
  expect(wordsOf((await chief.get('/overblik/paa-tvaers')).html)).toContain('Her kommer beslutninger og fund fra runde til runde, når to runder har beslutninger.')
  expect((await of('auditor5').get('/overblik/paa-tvaers')).status).toBe(403)
  const nobody = await of('auditor5').get('/overblik')
  expect([nobody.status, wordsOf(nobody.html).includes('Overblikket er for dem, der leder et tilbud eller et center, og for sekretariatet.')]).toEqual([403, true])
  expect((await of('auditor5').get('/')).html).not.toContain('href="/overblik"')
})

test('The database shows what was shared, finds it by its words, and another offer says that it wants to try the same', async () => {
  const leader = of('leder-t002')
  const page = await leader.get('/akkrediteringsdatabase?soeg=virkede')
  expect(page.html).toMatch(/<mark>virkede<\/mark>/)
  expect(wordsOf(page.html)).toContain('Særlig god praksis')
  const done = await leader.fill(page, '/akkrediteringsdatabase/oenske', {})
  expect([done.status, wordsOf(done.html).includes('Det er noteret.')]).toEqual([200, true])
  expect(wordsOf((await of('konsulent1').get('/akkrediteringsdatabase')).html)).toContain('1 andet tilbud vil prøve det samme')
  // One's own is not tried again by oneself, and who leads no offer has no button.
  for (const name of ['leder-t001', 'konsulent1']) expect((await of(name).get('/akkrediteringsdatabase')).html).not.toContain('Vi vil prøve det samme</button>')
  expect(wordsOf((await leader.get('/akkrediteringsdatabase?soeg=findesikke')).html)).toContain('Ingen delte tekster passer til det, du har valgt.')
})
