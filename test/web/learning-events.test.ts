// Arrangementer without JavaScript: the secretariat invites, offers sign up, one waits and moves up; a change and a cancelling are told.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Visitor, visitor, wordsOf } from '../support/browse.ts'
import { type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { giveDemoPasswords, type HttpService, newKey, startHttp } from '../support/http.ts'

let service: RecordService
let http: HttpService
const people: Record<string, Visitor> = {}
const of = (name: string): Visitor => { const found = people[name]; if (!found) throw new Error(`${name} is not signed in`); return found }
const year = new Date().getFullYear() + 1
beforeAll(async () => {
  service = await startRecordService({ max: 8 })
  await giveDemoPasswords(service.database.store)
  http = await startHttp({ store: service.database.store, services: servicesBeside(service), engine: { namespaceId: () => Promise.resolve('none') }, isWorking: () => true })
  for (const name of ['konsulent1', 'leder-t001', 'leder-t002', 'medarbejder1-t001', 'laeser1']) { const person = visitor(http.url); await person.signIn(name); people[name] = person }
}, 120_000)
afterAll(async () => { await http?.close(); await service?.stop() })

const form = { title: 'Husmøder, der virker: æbler og øl på Åen', kind: 'workshop', day: `${year}-03-10`, from: '09:00', to: '11:30', place: 'Rådhuset, stue 3', text: 'Vi deler det, der virkede.', places: '1', signUpUntil: `${year}-03-08`, requirementIds: ['KV01'] }
let place = ''

test('A consultant invites; what is wrong stands beside its field, and what was typed is kept', async () => {
  const consultant = of('konsulent1')
  expect(wordsOf((await consultant.get('/arrangementer')).html)).toContain('Der er ingen kommende arrangementer.')
  const page = await consultant.get('/arrangementer/nyt')
  const wrong = await consultant.fill(page, '/arrangementer/nyt', { ...form, to: '8', places: 'mange', title: '' })
  expect(wrong.status).toBe(422)
  for (const said of ['Skriv titel.', 'Skriv klokkeslættet som 09:30.', 'Skriv et helt tal, eller lad feltet stå tomt.']) expect(wordsOf(wrong.html)).toContain(said)
  expect([wrong.html.includes('value="mange"'), wrong.html.includes('Vi deler det, der virkede.')]).toEqual([true, true])
  const early = await consultant.fill(page, '/arrangementer/nyt', { ...form, to: '08:00' })
  expect([early.status, wordsOf(early.html).includes('Arrangementet slutter, før det begynder.')]).toEqual([422, true])
  const made = await consultant.fill(page, '/arrangementer/nyt', form)
  expect([made.status, wordsOf(made.html).includes('Arrangementet er lavet.'), wordsOf(made.html).includes(`10. marts ${year} kl. 09:00–11:30, Rådhuset, stue 3`)]).toEqual([200, true, true])
  place = `/arrangementer/${/\/arrangementer\/([0-9a-f-]{36})\/ret/.exec(made.html)?.[1] ?? ''}`
})

test('A leader signs up from the start page, a second one waits and has the place when the first is off', async () => {
  const [first, second] = [of('leder-t001'), of('leder-t002')]
  expect(wordsOf((await first.get('/')).html)).toContain('Næste arrangement: Husmøder, der virker')
  const page = await first.get(place)
  expect([page.html.includes('Deltagere'), page.html.includes('Ret arrangementet')]).toEqual([false, false])
  expect(wordsOf((await first.fill(page, `${place}/tilmelding`, {})).html)).toContain('Du er tilmeldt.')
  const full = await second.get(place)
  expect(wordsOf(full.html)).toContain('1 af 1 pladser er taget')
  expect(wordsOf((await second.fill(full, `${place}/tilmelding`, {})).html)).toContain('Du er skrevet på venteliste.')
  expect(wordsOf((await of('konsulent1').get(place)).html)).toContain('(venteliste)')
  await first.fill(await first.get(place), `${place}/tilmelding`, {})
  expect(wordsOf((await second.get('/arrangementer')).html)).toContain('Du har fået en plads')
  expect(wordsOf((await second.get(place)).html)).toContain('Du er tilmeldt')
})

test('Another place is told to who has signed up; who saves over another keeps their words and tries again', async () => {
  const consultant = of('konsulent1')
  const [one, two] = [await consultant.get(`${place}/ret`), await consultant.get(`${place}/ret`)]
  expect(wordsOf((await consultant.fill(one, `${place}/ret`, { place: 'Kulturhuset' })).html)).toContain('Gemt.')
  const stale = await consultant.fill(two, `${place}/ret`, { place: 'Biblioteket' })
  expect([stale.status, wordsOf(stale.html).includes('En anden har ændret det samme imens.'), stale.html.includes('value="Biblioteket"')]).toEqual([409, true, true])
  expect(wordsOf((await consultant.fill(stale, `${place}/ret`, {})).html)).toContain('Gemt.')
  expect(wordsOf((await of('leder-t002').get('/arrangementer')).html)).toContain('Tid eller sted er ændret')
})

test('Staff and readers see it and hold none; a leader holds one for their own offer alone', async () => {
  expect((await of('laeser1').get('/arrangementer/nyt')).status).toBe(403)
  expect((await of('laeser1').get(place)).status).toBe(200)
  expect((await of('medarbejder1-t001').get('/arrangementer/nyt')).status).toBe(403)
  const page = await of('leder-t001').get('/arrangementer/nyt?krav=KV02')
  expect([page.html.includes('name="offerId" value="T001"'), page.html.includes('value="KV02" checked')]).toEqual([true, true])
  expect(wordsOf((await of('leder-t001').fill(page, '/arrangementer/nyt', { ...form, title: 'Besøg os' })).html)).toContain('Arrangementet er lavet.')
})

test('It is cancelled with a reason, which all who had signed up read; nobody signs up any more', async () => {
  const consultant = of('konsulent1')
  const empty = await consultant.fill(await consultant.get(place), `${place}/aflysning`, { reason: ' ' })
  expect(empty.status).toBe(422)
  expect(wordsOf((await consultant.fill(empty, `${place}/aflysning`, { reason: 'Oplægsholderen er syg.' })).html)).toContain('Aflyst: Oplægsholderen er syg.')
  expect(wordsOf((await of('leder-t002').get('/arrangementer')).html)).toContain('Er aflyst')
  const page = await of('medarbejder1-t001').get(place)
  expect(page.html.includes('/tilmelding')).toBe(false)
})

test('Twenty who take the last place at once: one has it, and all others wait in their order', async () => {
  const head = await http.as('p-sekretariatsleder')
  const { body: { eventId } } = await head.post('/learning-events', { body: { title: 'Én plads', kind: 'visit', startsAt: `${year}-04-01T08:00:00.000Z`, endsAt: `${year}-04-01T09:00:00.000Z`, place: 'T001', text: '', requirementIds: [], areas: [], places: 1, signUpUntil: `${year}-03-30`, offerId: null } })
  const { rows } = await service.pool.query<{ id: string }>(`select person_id as id from function_holdings where function = 'manager' and valid_to is null order by id limit 20`)
  const answers = await Promise.all(rows.map(async ({ id }) => (await (await http.as(id)).post(`/learning-events/${String(eventId)}/sign-up`, { key: newKey() })).body['mine']))
  expect([answers.filter((one) => one === 'seat').length, answers.filter((one) => one === 'waiting').length]).toEqual([1, rows.length - 1])
  const participants = (await head.get(`/learning-events/${String(eventId)}/participants`)).body['rows'] as readonly { readonly waits: boolean }[]
  expect(participants.map((one) => one.waits)).toEqual([false, ...Array.from({ length: rows.length - 1 }, () => true)])
})
