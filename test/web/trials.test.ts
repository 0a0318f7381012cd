// Trials as cards, without JavaScript: written in a minute, closed by what was learnt, never written over.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Answered, type Visitor, visitor, wordsOf } from '../support/browse.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'
import { startTestService, type TestService } from '../support/service.ts'

let service: TestService
let http: HttpService
let manager: Visitor
let staff: Visitor
let place = ''

const page = (person = manager): Promise<Answered> => person.get(`${place}/proevehandlinger`)
const begin = async (fields: Readonly<Record<string, string>>, from?: Answered): Promise<Answered> => manager.fill(from ?? await page(), `${place}/proevehandlinger?ny=ja`, fields)
/** The page from its first card on: what is found first is the card's own form. */
const fromCard = (whole: Answered): Answered => ({ ...whole, html: whole.html.slice(whole.html.indexOf('class="lesson"') - 120) })
const close = async (person: Visitor, from: Answered, fields: Readonly<Record<string, string>>): Promise<Answered> => person.fill(fromCard(from), `${place}/proevehandlinger`, fields)

beforeAll(async () => {
  service = await startTestService({ workers: false })
  await giveDemoPasswords(service.database.store)
  http = await startHttp({ store: service.database.store, services: service.services, engine: service.engine, isWorking: () => true })
  const consultant = visitor(http.url)
  ;[manager, staff] = [visitor(http.url), visitor(http.url)]
  await consultant.signIn('konsulent1')
  await manager.signIn('leder-t001')
  await staff.signIn('medarbejder1-t001')
  place = (await consultant.fill(await consultant.get('/forloeb/nyt?tilbud=T001'), '/forloeb/nyt', { cycle: '2026' })).url
  await manager.fill(await manager.get(`${place}/handling/confirm-model`), `${place}/handling/confirm-model`, {})
})
afterAll(async () => {
  await http?.close()
  await service?.stop()
})

test('The main button of local development leads to the trials, which say what will come', async () => {
  expect((await manager.get(place)).html).toContain(`class="btn btn-main btn-big" href="${place}/proevehandlinger"`)
  expect(wordsOf((await page()).html)).toContain('Der er ikke skrevet nogen prøvehandlinger endnu. Her kommer et kort for hver')
})

test('A trial is a card with what, why and when it ends; a second click makes no second one', async () => {
  const form = await page()
  const fields = { title: 'Rolig morgen', what: 'Vi begynder et kvarter senere.', why: 'Flere når at spise.', endsOn: '2031-03-03' }
  for (const time of ['first', 'second']) expect([time, (await begin(fields, form)).status]).toStrictEqual([time, 200])
  const words = wordsOf((await page()).html)
  expect(words).toContain('I gang 1 Rolig morgen I gang Slutter 3. marts 2031 Hvad Vi begynder et kvarter senere. Hvorfor Flere når at spise.')
})

test('What is missing is said beside its field, and what was typed stays', async () => {
  const answered = await begin({ title: '', what: 'Uden overskrift æøå' })
  expect([answered.status, wordsOf(answered.html).includes('Udfyld: overskrift.'), answered.html.includes('Uden overskrift æøå')]).toStrictEqual([422, true, true])
})

test('A next step without a lesson is refused on the card, and the choice stays', async () => {
  const answered = await close(manager, await page(), { learnt: '', next: 'stop' })
  expect(answered.status).toBe(422)
  expect(wordsOf(answered.html)).toContain('Skriv, hvad I lærte, før prøvehandlingen lukkes.')
  expect(answered.html).toMatch(/value="stop" checked/)
})

test('Two who close the same card: the later one is told, keeps what was typed, and sees what is saved', async () => {
  const mine = await page()
  expect((await close(staff, await page(staff), { learnt: 'Det gav ro.', next: 'scale' })).status).toBe(200)
  const both = await close(manager, mine, { learnt: 'Det gav mere tid.' })
  expect(both.status).toBe(409)
  expect(wordsOf(both.html)).toContain('En anden har ændret det imens')
  expect([both.html.includes('Det gav ro.'), both.html.includes('Det gav mere tid.')]).toStrictEqual([true, true])
  expect((await close(manager, both, { learnt: 'Det gav ro og mere tid.' })).status).toBe(200)
})

test('A closed trial says what was learnt and what comes next, with all that stood on the card before', async () => {
  const words = wordsOf((await page()).html)
  expect(words).toContain('Afsluttet 1 Rolig morgen Skaleres op Slutter 3. marts 2031 Hvad Vi begynder et kvarter senere. Hvorfor Flere når at spise. Hvad lærte vi? Det gav ro og mere tid.')
})

test('Others see no trial of the offer', async () => {
  const other = visitor(http.url)
  await other.signIn('leder-t015')
  expect((await page(other)).status).toBe(404)
})
