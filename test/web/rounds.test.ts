// Rounds through their pages, without JavaScript: seen before they start, planned, started, paused, and nobody else's.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Answered, type Visitor, visitor, wordsOf } from '../support/browse.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'
import { startTestService, type TestService } from '../support/service.ts'
import { until } from '../support/until.ts'

let service: TestService
let http: HttpService
let consultant: Visitor
beforeAll(async () => {
  service = await startTestService()
  await giveDemoPasswords(service.database.store)
  http = await startHttp({ store: service.database.store, services: service.services, engine: service.engine, isWorking: () => true })
  consultant = visitor(http.url)
  await consultant.signIn('konsulent1')
}, 120_000)
afterAll(async () => { await http?.close(); await service?.stop() })

const plan = { name: 'Udsatte voksne 2031', cycle: '2031', from: '2031-01-06', to: '2032-12-31', area: 'udsatte-voksne', startsPerMinute: '600' }
let place = ''

test('Before anything starts it is said what will be started, what cannot, and why', async () => {
  expect(wordsOf((await consultant.get('/runder')).html)).toContain('Der er ingen runder endnu.')
  await consultant.fill(await consultant.get('/forloeb/nyt?tilbud=T025'), '/forloeb/nyt', { cycle: '2030' })
  const form = await consultant.get('/runder/ny')
  const seen = await consultant.fill(form, '/runder/ny', { ...plan, se: 'ja' })
  const words = wordsOf(seen.html)
  expect([seen.status, words.includes('5 tilbud kan startes.'), words.includes('1 tilbud kan ikke startes'), words.includes('Forsorgshjemmet Lanternen')]).toEqual([200, true, true, true])
  // What was typed stays.
  expect(seen.html).toContain('value="Udsatte voksne 2031"')
})

test('What is missing or cannot be is said beside its field, and nothing is lost', async () => {
  const form = await consultant.get('/runder/ny')
  const open = await consultant.fill(form, '/runder/ny', { ...plan, name: '', from: '' })
  expect([open.status, wordsOf(open.html).includes('Udfyld: navn.'), wordsOf(open.html).includes('Udfyld: første dag.'), open.html.includes('value="2032-12-31"')]).toEqual([422, true, true, true])
  const backwards = await consultant.fill(form, '/runder/ny', { ...plan, to: '2030-01-01' })
  expect([backwards.status, wordsOf(backwards.html).includes('Rundens sidste dag skal ligge efter den første.')]).toEqual([422, true])
})

test('Offers are chosen one by one: what is ticked stays so while others are looked for, and all that fit are taken at once', async () => {
  const post = (page: Answered, fields: Readonly<Record<string, string | readonly string[]>>) => consultant.fill(page, '/runder/ny', fields)
  const ticked = (page: Answered): readonly string[] => [...page.html.matchAll(/name="offerIds" value="([^"]+)" checked/g)].map(([, id = '']) => id).sort()
  const { area: _everywhere, ...alone } = plan
  const begun = await post(await consultant.get('/runder/ny'), { ...alone, name: 'Valgte 2031', vis: 'ja', soeg: 'Broen' })
  expect([begun.status, ticked(begun), begun.html.includes('value="Valgte 2031"'), wordsOf(begun.html).includes('Ingen tilbud er valgt endnu.')]).toEqual([200, [], true, true])
  const none = await post(begun, {})
  expect([none.status, wordsOf(none.html).includes('Vælg mindst ét tilbud.')]).toEqual([422, true])
  const first = await post(begun, { offerIds: ['T027'], soeg: 'Havrevangen', vis: 'ja' })
  const second = await post(first, { offerIds: ['T027', 'T001'], soeg: 'findes-ikke', vis: 'ja' })
  expect([ticked(first), ticked(second), wordsOf(second.html).includes('Ingen tilbud passer. Søg efter noget andet.'), wordsOf(second.html).includes('2 valgte tilbud, som ikke står i listen nu')]).toEqual([['T027'], ['T001', 'T027'], true, true])
  const all = await post(second, { soeg: '', area: 'udsatte-voksne', alle: 'ja' })
  expect(ticked(all)).toEqual(['T001', 'T025', 'T026', 'T027', 'T028', 'T029', 'T030'])
  expect(ticked(await post(all, { ryd: 'ja' }))).toEqual([])
  const seen = wordsOf((await post(second, { se: 'ja' })).html)
  expect(seen).toContain('2 tilbud kan startes.')
  const made = await post(second, {})
  expect([made.url.startsWith('/runder/'), wordsOf(made.html).includes('Tilbud i runden 2')]).toEqual([true, true])
  await consultant.post(`${made.url}/handling`, { act: 'cancel', reason: 'Kun en prøve' })
})

test('It is planned once however often it is sent, started, and every offer has its case or why not', async () => {
  const form = await consultant.get('/runder/ny')
  const made = await consultant.fill(form, '/runder/ny', plan)
  place = made.url
  expect((await consultant.fill(form, '/runder/ny', plan)).url).toBe(place)
  expect(wordsOf(made.html)).toContain('Planlagt')
  await consultant.fill(made, `${place}/handling`, { act: 'start' })
  const words = await until(async () => wordsOf((await consultant.get(place)).html), (now) => now.includes('5 af 6'), 60_000)
  for (const said of ['I gang', 'Botilbuddet Broen', 'Kunne ikke startes', '1 kunne ikke startes']) expect(words).toContain(said)
})

test('The reports of a round come as one file with its list', async () => {
  expect(wordsOf((await consultant.get(place)).html)).toContain('Hent rundens rapporter (ZIP)')
  const zip = await fetch(`${http.url}${place}/rapporter`, { method: 'POST', headers: { cookie: consultant.cookie(), origin: http.url, 'sec-fetch-site': 'same-origin' } })
  const text = Buffer.from(await zip.arrayBuffer()).toString('utf8')
  expect([zip.status, zip.headers.get('content-type'), zip.headers.get('x-bundle-bytes')]).toEqual([200, 'application/zip', '0'])
  expect(text).toContain('Indhold.csv')
})

test('A pause asks for its reason, and only the secretariat sees rounds at all', async () => {
  const page = await consultant.get(place)
  const form = page.html.split('<form').find((one) => one.includes('value="pause"')) ?? ''
  expect(form).toContain('name="reason"')
  const without = await consultant.post(`${place}/handling`, { act: 'pause' })
  expect(without.status).toBe(422)
  const paused = await consultant.post(`${place}/handling`, { act: 'pause', reason: 'Ferie' })
  expect([paused.status, wordsOf(paused.html).includes('På pause')]).toEqual([200, true])
  const leader = visitor(http.url)
  await leader.signIn('leder-t025')
  expect([(await leader.get('/runder')).status, (await leader.get('/runder/ny')).status, (await leader.get(place)).status, (await leader.get('/')).html.includes('/runder')]).toEqual([403, 403, 404, false])
})
