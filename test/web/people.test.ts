// Offers and people through their pages, without JavaScript: a leader's change, a vacancy, roles, absence, a new person; and who may do none of it.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Answered, type Visitor, visitor, wordsOf } from '../support/browse.ts'
import { driveUntil, type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'

let service: RecordService
let http: HttpService
const people: Record<string, Visitor> = {}
const as = (who: string): Visitor => { const found = people[who]; if (!found) throw new Error(`Nobody is called ${who}`); return found }
/** What stands after a mark of a page. */
const after = (page: Answered, mark: string): Answered => ({ ...page, html: page.html.split(mark)[1] ?? '' })
const words = async (who: string, path: string): Promise<string> => wordsOf((await as(who).get(path)).html)
const dayFromNow = (days: number): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date(Date.now() + days * 86_400_000))

beforeAll(async () => {
  service = await startRecordService({ max: 6 })
  const { store } = service.database
  await giveDemoPasswords(store)
  http = await startHttp({ store, services: servicesBeside(service), engine: { namespaceId: () => Promise.resolve('none') }, isWorking: () => true })
  for (const name of ['admin', 'sekretariatsleder', 'konsulent1', 'leder-t001', 'leder-t002']) {
    const person = visitor(http.url)
    await person.signIn(name)
    people[name] = person
  }
}, 120_000)
afterAll(async () => { await http?.close(); await service?.stop() })

test('Offers are found with their leaders, and those without one can be asked for', async () => {
  expect(await words('admin', '/tilbud?soeg=havrevangen')).toMatch(/1 tilbud Tilbud Leder Center Status Botilbuddet Havrevangen T001 · .* Bjørn Vestergaard .* I drift/)
  expect(await words('admin', '/tilbud?ledig=ja&soeg=T001')).toContain('Intet tilbud passer til det, du har valgt.')
  const page = await as('admin').get('/tilbud/T001')
  const holding = /name="holdingId" value="(\d+)"/.exec(page.html.split('Leder, Bjørn Vestergaard')[1] ?? '')?.[1] ?? ''
  const ended = await as('admin').fill(page, '/tilbud/T001', { holdingId: holding })
  expect([ended.url, wordsOf(ended.html).includes('Ingen har funktionen som leder lige nu.')]).toEqual(['/tilbud/T001?gemt=ja', true])
  expect(await words('admin', '/tilbud?ledig=ja&soeg=T001')).toContain('Ingen leder')
})

test('A new leader is found by name and given the function, once however often it is sent', async () => {
  const found = await as('sekretariatsleder').get('/tilbud/T001?person=bj%C3%B8rn%20vest')
  expect(wordsOf(found.html)).toContain('Bjørn Vestergaard')
  const fields = { personId: 'p-leder-t001', function: 'manager' }
  const given = await as('sekretariatsleder').fill(after(found, 'id="giv"'), '/tilbud/T001', fields)
  expect([given.url, wordsOf(given.html).includes('Gemt')]).toEqual(['/tilbud/T001?gemt=ja', true])
  expect((await as('sekretariatsleder').fill(after(found, 'id="giv"'), '/tilbud/T001', fields)).url).toBe('/tilbud/T001?gemt=ja')
  expect(await words('admin', '/tilbud/T001')).toMatch(/Bjørn Vestergaard Leder Fra .* Nu .* Bjørn Vestergaard Leder .* Slut/)
  const other = await as('admin').get('/tilbud/T001?person=ejlersen')
  const taken = await as('admin').post('/tilbud/T001?person=ejlersen', { act: 'giveFunction', _key: 'taken', personId: 'p-medarbejder1-t001', function: 'manager' })
  expect([other.status, taken.status, wordsOf(taken.html).includes('En anden har funktionen i noget af den tid.')]).toEqual([200, 409, true])
  const nobody = await as('admin').post('/tilbud/T001?person=b', { act: 'giveFunction', function: 'manager' })
  expect([nobody.status, wordsOf(nobody.html).includes('Vælg: person.')]).toEqual([422, true])
})

test('A person shows functions, roles and absence with from and to; absence names a deputy and is ended', async () => {
  const found = await as('leder-t001').get('/personer/p-leder-t001?person=ejlersen')
  const open = await as('leder-t001').fill(after(found, 'id="registrer"'), '/personer/p-leder-t001', { deputyId: 'p-medarbejder1-t001' })
  expect([open.status, wordsOf(open.html).includes('Udfyld: sidste dag med fravær.')]).toEqual([422, true])
  const away = await as('leder-t001').fill(after(found, 'id="registrer"'), '/personer/p-leder-t001', { deputyId: 'p-medarbejder1-t001', lastDay: dayFromNow(5) })
  expect([away.url, away.html.includes('name="holdingId"')]).toEqual(['/personer/p-leder-t001?gemt=ja', true])
  const home = await as('leder-t001').fill(after(away, 'id="fravaer"'), '/personer/p-leder-t001', {})
  expect(wordsOf(home.html)).toContain('Der er ikke registreret fravær.')
})

test('A role is given and ended by an administrator; one that a running team needs is not ended without telling', async () => {
  const page = await as('admin').get('/personer/p-leder-t002')
  const given = await as('admin').fill(page, '/personer/p-leder-t002', { act: 'giveRole', role: 'reader' })
  expect(wordsOf(given.html)).toMatch(/Roller .*Læser Fra /)
  const ended = await as('admin').fill(after(given, 'id="roller"'), '/personer/p-leder-t002', {})
  expect(wordsOf(ended.html)).toMatch(/Læser .* Slut/)
  const { cast } = await driveUntil(service, 'T003', 'sendProgramme')
  const auditor = await as('admin').get(`/personer/${cast.lead}`)
  const refused = await as('admin').fill(after(auditor, 'id="roller"'), `/personer/${cast.lead}`, {})
  expect([refused.status, wordsOf(refused.html)]).toEqual([409, expect.stringMatching(/har en opgave med rollen i forløbet for .*\. Find en anden til opgaven dér først\./)])
})

test('A person is registered with what must be said, keeps what was typed on an error, and is found in the list', async () => {
  const form = await as('admin').get('/personer/ny')
  const open = await as('admin').fill(form, '/personer/ny', { name: 'Østen Ærenpris' })
  expect([open.status, wordsOf(open.html).includes('Udfyld: titel.'), open.html.includes('value="Østen Ærenpris"')]).toEqual([422, true, true])
  const whole = { name: 'Østen Ærenpris', title: 'Forstander', email: 'oesten@sof.example' }
  const unknown = await as('admin').fill(form, '/personer/ny', { ...whole, employer: 'T999' })
  expect([unknown.status, wordsOf(unknown.html).includes('Tilbuddet eller centret findes ikke.')]).toEqual([422, true])
  const made = await as('admin').fill(form, '/personer/ny', { ...whole, employer: 'T002', _key: 'a-new-person' })
  expect([made.status, wordsOf(made.html).includes('Personen kan ikke logge ind endnu.')]).toEqual([200, true])
  expect(await words('konsulent1', '/personer?soeg=%C3%A6renpris')).toMatch(/1 person .*Østen Ærenpris Forstander/)
  expect(await words('admin', '/personer?rolle=administrator')).toContain('Mads Østergaard')
})

test('Others see neither list; a leader sees their own offer and themself, and gives only staff', async () => {
  const seen = async (who: string): Promise<readonly number[]> => Promise.all(['/tilbud', '/tilbud/T001', '/tilbud/T002', '/personer', '/personer/p-leder-t001', '/personer/p-leder-t002', '/personer/ny'].map(async (path) => (await as(who).get(path)).status))
  expect([await seen('admin'), await seen('konsulent1'), await seen('leder-t001')]).toEqual([[200, 200, 200, 200, 200, 200, 200], [200, 200, 200, 200, 200, 200, 403], [403, 200, 403, 403, 200, 404, 403]])
  const own = (await as('leder-t001').get('/tilbud/T001?person=ejlersen')).html
  expect([own.includes('<option value="staff"'), own.includes('<option value="manager"')]).toEqual([true, false])
  expect((await as('konsulent1').get('/tilbud/T001?person=ejlersen')).html).not.toContain('value="giveFunction"')
  const forced = await as('leder-t001').post('/tilbud/T001', { act: 'giveFunction', _key: 'forced', personId: 'p-leder-t002', function: 'boardChair' })
  expect([forced.status, wordsOf(forced.html).includes('Det har du ikke adgang til.')]).toEqual([403, true])
})
