// What happens to offers, without JavaScript: registered by the secretariat after seeing what it does, moved, withdrawn, and resolved.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Visitor, visitor, wordsOf } from '../support/browse.ts'
import { driveUntil } from '../support/cases.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'
import { startTestService, type TestService } from '../support/service.ts'
import { until } from '../support/until.ts'

let service: TestService
let http: HttpService
let [audited, writing] = ['', '']
let team: readonly { readonly personId: string; readonly name: string }[] = []
const people: Record<string, Visitor> = {}
const of = (name: string): Visitor => { const found = people[name]; if (!found) throw new Error(`${name} is not signed in`); return found }
const next = String(new Date().getFullYear() + 1)
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date())

beforeAll(async () => {
  service = await startTestService()
  await giveDemoPasswords(service.database.store)
  http = await startHttp({ store: service.database.store, services: service.services, engine: service.engine, isWorking: () => true })
  const driven = { accreditations: service.services.accreditations, record: service.record }
  const one = await driveUntil(driven, 'T001', 'openAudit')
  audited = one.caseId
  team = (await service.services.accreditations.get(one.cast.consultant, audited)).people.team
  writing = (await driveUntil(driven, 'T002', 'submitDescription')).caseId
  for (const name of ['konsulent1', 'sekretariatsleder', 'admin', 'leder-t001', 'laeser1']) { const person = visitor(http.url); await person.signIn(name); people[name] = person }
}, 180_000)
afterAll(async () => { await http?.close(); await service?.stop() })

test('Closing an offer is seen before it is registered, then moved, then withdrawn', async () => {
  const head = of('sekretariatsleder')
  expect(wordsOf((await head.get('/administration')).html)).toContain('Tilbud, der åbner, lukker eller flytter')
  const form = await head.get('/haendelser/ny/closes')
  const seen = await head.fill(form, '/haendelser/ny/closes', { offerId: 't001', on: `${next}-06-17`, se: 'ja' })
  for (const said of ['Det vil ske', 'Forløbet afbrydes.', 'bortfalder', 'Det kan registreres.']) expect(wordsOf(seen.html)).toContain(said)
  expect(wordsOf((await head.get('/haendelser')).html)).toContain('Der er ikke registreret noget endnu.')
  const saved = await head.fill(seen, '/haendelser/ny/closes', {})
  for (const said of ['Registreret.', 'Tilbud lukker', `17. juni ${next}`, 'Botilbuddet Havrevangen (T001)', 'Kommer']) expect(wordsOf(saved.html)).toContain(said)
  const action = /action="(\/haendelser\/[0-9a-f-]{36})"/.exec(saved.html)?.[1] ?? ''
  const moved = await head.post(action, { do: 'flyt', on: `${next}-08-01`, _key: 'flyt-1' })
  expect(wordsOf(moved.html)).toContain(`1. august ${next}`)
  expect([(await head.post(action, { do: 'flyt', on: 'en dag', _key: 'flyt-2' })).status]).toEqual([422])
  expect(wordsOf((await head.post(action, { do: 'traek', _key: 'traek-1' })).html)).toContain('Trukket tilbage')
  expect((await head.post(action, { do: 'flyt', on: `${next}-09-01`, _key: 'flyt-3' })).status).toBe(409)
})

test('A name that fits several offers, one that fits none, and a missing day are said where they are, and nothing typed is lost', async () => {
  const head = of('sekretariatsleder')
  const form = await head.get('/haendelser/ny/merges')
  const many = await head.fill(form, '/haendelser/ny/merges', { offerId: 'botilbuddet', into: 'findes slet ikke', on: '' })
  const words = wordsOf(many.html)
  expect(many.status).toBe(422)
  for (const said of ['Flere tilbud passer:', 'Intet tilbud passer.', 'Skriv dagen.']) expect(words).toContain(said)
  expect(many.html).toContain('value="botilbuddet"')
  const itself = await head.fill(many, '/haendelser/ny/merges', { offerId: 'T002', into: 'T002', on: `${next}-01-10` })
  expect([itself.status, wordsOf(itself.html).includes('kan ikke lægges sammen med sig selv')]).toEqual([422, true])
})

test('Moving an offer shows who could no longer examine it; on the day they are listed with what to do', async () => {
  const head = of('sekretariatsleder')
  const areaOf = async (personId: string): Promise<string> => (await service.database.store.pool.query<{ area: string }>('select area from people where id = $1', [personId])).rows[0]?.area ?? ''
  const lead = team.find((one) => one.personId !== '')
  const area = await areaOf(lead?.personId ?? '')
  expect(wordsOf((await of('konsulent1').get(`/forloeb/${audited}/habilitet`)).html)).toContain('Alle, der undersøger forløbet, kan blive ved.')
  const seen = await head.fill(await head.get('/haendelser/ny/moves'), '/haendelser/ny/moves', { offerId: 'T001', area, on: today, se: 'ja' })
  for (const said of ['Habiliteten afklares igen.', 'Kan ikke længere være med', `Auditor: ${lead?.name ?? ''}`]) expect(wordsOf(seen.html)).toContain(said)
  await head.fill(seen, '/haendelser/ny/moves', {})
  const conflicts = await until(async () => wordsOf((await of('konsulent1').get(`/forloeb/${audited}/habilitet`)).html), (words) => words.includes(`Auditor: ${lead?.name ?? ''}`), 30_000)
  expect(conflicts).toContain('Udskift auditor')
  expect((await of('konsulent1').get(`/forloeb/${audited}`)).html).toContain(`/forloeb/${audited}/habilitet`)
  expect((await of('leder-t001').get(`/forloeb/${audited}/habilitet`)).status).toBe(403)
})

test('An offer opens, and one splits, with their own numbers; a taken one is refused at its field', async () => {
  const head = of('sekretariatsleder')
  const place = { places: '12', street: 'Ærøvej', houseNumber: '7', postalCode: '2100', city: 'København Ø' }
  const taken = await head.fill(await head.get('/haendelser/ny/opens'), '/haendelser/ny/opens', { like: 'T001', id: 'T003', name: 'Botilbuddet Åsen', on: `${next}-02-01`, ...place })
  expect([taken.status, wordsOf(taken.html).includes('er brugt af et andet tilbud')]).toEqual([422, true])
  const opened = await head.fill(taken, '/haendelser/ny/opens', { id: 'T777' })
  expect([opened.status, wordsOf(opened.html).includes('Botilbuddet Åsen (T777)')]).toEqual([200, true])
  const parts = (n: number): Record<string, string> => Object.fromEntries([['id', `T80${n}`], ['name', `Afdeling ${n} ÆØÅ`], ...Object.entries(place)].map(([key, value]) => [`${n}.${key ?? ''}`, value ?? '']))
  const split = await head.fill(await head.get('/haendelser/ny/splits'), '/haendelser/ny/splits', { offerId: 'T002', on: `${next}-03-01`, closes: 'ja', ...parts(0), ...parts(1), se: 'ja' })
  expect([split.status, wordsOf(split.html).includes('Forløbet afbrydes.'), writing !== '']).toEqual([200, true, true])
  const one = await head.fill(split, '/haendelser/ny/splits', { '1.id': '', '1.name': '' })
  expect([one.status, wordsOf(one.html).includes('lukker det selv, til mindst to')]).toEqual([422, true])
})

test('They are the secretariat\'s and the administrator\'s alone', async () => {
  expect((await of('admin').get('/haendelser')).status).toBe(200)
  for (const name of ['leder-t001', 'laeser1']) {
    expect([(await of(name).get('/haendelser')).status, (await of(name).get('/haendelser/ny/closes')).status, (await of(name).post('/haendelser/ny/closes', { offerId: 'T003', on: `${next}-01-01`, _key: 'x' })).status]).toEqual([403, 403, 403])
  }
  expect((await of('admin').get('/haendelser/ny/findes-ikke')).status).toBe(404)
})
