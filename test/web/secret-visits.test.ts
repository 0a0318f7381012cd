// The page of the fortrolighedskreds without JavaScript: who finds it, what it does, and that every look stands there.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Visitor, visitor, wordsOf } from '../support/browse.ts'
import { type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { giveDemoPasswords, type HttpService, newKey, startHttp } from '../support/http.ts'

let service: RecordService
let http: HttpService
const people: Record<string, Visitor> = {}
const of = (name: string): Visitor => { const found = people[name]; if (!found) throw new Error(`${name} is not signed in`); return found }
const at = '/tilsyn-fortroligt'
const day = (daysFromNow: number): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(Date.now() + daysFromNow * 86_400_000)

beforeAll(async () => {
  service = await startRecordService({ max: 6 })
  await giveDemoPasswords(service.database.store)
  const services = servicesBeside(service)
  http = await startHttp({ store: service.database.store, services, engine: { namespaceId: () => Promise.resolve('none') }, isWorking: () => true })
  for (const name of ['tilsyn1', 'tilsyn2', 'beslutter1', 'leder-t001', 'admin']) { const person = visitor(http.url); await person.signIn(name); people[name] = person }
  await services.supervisions.begin('p-tilsyn1', 'T001', { since: day(-300), units: ['offer'] }, newKey())
}, 120_000)
afterAll(async () => { await http?.close(); await service?.stop() })

/** Sends one of the page's forms: its act, and the fields that go with it. */
const send = async (who: string, fields: Readonly<Record<string, string>>) => of(who).post(at, { _key: newKey(), ...fields })

test('A coordinator names the first; from then on whoever is not named finds nothing, not even the link', async () => {
  expect((await of('tilsyn1').get('/tilsyn')).html).toContain('href="/tilsyn-fortroligt"')
  const first = await of('tilsyn1').get(at)
  expect([first.status, wordsOf(first.html).includes('Ingen er i fortrolighedskredsen endnu')]).toEqual([200, true])
  expect((await of('leder-t001').get(at)).status).toBe(404)
  const named = await send('tilsyn1', { act: 'name', person: 'p-tilsyn2' })
  // Not themself: so this coordinator, too, is outside now.
  expect([named.status, (await of('tilsyn1').get(at)).status, (await of('tilsyn1').get('/tilsyn')).html.includes('tilsyn-fortroligt'), (await of('tilsyn2').get(at)).status]).toEqual([404, 404, false, 200])
  for (const who of ['tilsyn1', 'leder-t001', 'admin', 'beslutter1']) expect([who, (await send(who, { act: 'enter', place: 'T001/offer', day: day(5), note: '' })).status]).toEqual([who, 404])
})

test('The circle registers a visit: what is missing is said, and what was typed stays', async () => {
  const open = await send('tilsyn2', { act: 'enter', place: '', day: '', note: 'Set i en mail' })
  expect([open.status, wordsOf(open.html).includes('Vælg, hvilket tilbud besøget gælder.'), wordsOf(open.html).includes('Skriv dagen.'), open.html.includes('Set i en mail')]).toEqual([422, true, true, true])
  const past = await send('tilsyn2', { act: 'enter', place: 'T001/offer', day: day(-3), note: '' })
  expect([past.status, wordsOf(past.html).includes('kan ikke ligge før i dag')]).toEqual([422, true])
  expect((await send('tilsyn2', { act: 'enter', place: 'T001/hus-b', day: day(3), note: '' })).status).toBe(422)
  const entered = await send('tilsyn2', { act: 'enter', place: 'T001/offer', day: day(5), note: 'Set i en mail' })
  expect([entered.status, wordsOf(entered.html).includes('Kun kredsen kan se det.'), wordsOf(entered.html).includes('Botilbuddet Havrevangen')]).toEqual([200, true, true])
  expect(wordsOf((await of('leder-t001').get('/tilsyn/T001')).html)).not.toContain('Uanmeldt')
})

test('A member who is no coordinator sees why they cannot say that it has begun; a coordinator can, and then all see it', async () => {
  await send('tilsyn2', { act: 'name', person: 'p-beslutter1' })
  const page = await of('beslutter1').get(at)
  expect([page.status, wordsOf(page.html).includes('Kun en tilsynskoordinator kan registrere, at besøget er begyndt.'), page.html.includes('value="begin"')]).toEqual([200, true, false])
  const visit = /name="visit" value="([0-9a-f-]{36})"/.exec((await of('tilsyn2').get(at)).html)?.[1] ?? ''
  const begun = await send('tilsyn2', { act: 'begin', visit })
  expect([begun.status, wordsOf(begun.html).includes('Besøget er begyndt, og alle kan se det.'), wordsOf(begun.html).includes('Begyndte og trukket tilbage')]).toEqual([200, true, true])
  expect(wordsOf((await of('leder-t001').get('/tilsyn/T001')).html)).toContain('Uanmeldt')
  expect([(await send('tilsyn2', { act: 'withdraw', visit })).status, (await send('tilsyn2', { act: 'withdraw', visit: 'nothing' })).status]).toEqual([409, 404])
})

test('Every look stands on the page with who and when, and who takes themself out has nothing left there', async () => {
  const words = wordsOf((await of('tilsyn2').get(at)).html)
  for (const part of ['Udpegede en person', 'Registrerede et besøg', 'Registrerede, at et besøg er begyndt', 'Så siden']) expect([part, words.includes(part)]).toEqual([part, true])
  expect((await send('beslutter1', { act: 'leave', member: 'p-beslutter1' })).url).toContain('/tilsyn')
  expect((await of('beslutter1').get(at)).status).toBe(404)
  expect(wordsOf((await of('tilsyn2').get(at)).html)).toContain('Kredsen skal have mindst én. Udpeg en anden først.')
})
