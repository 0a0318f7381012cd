// The report's page and the plan's without JavaScript: what each may see, every version with its hash, and no trace of a plan where none is asked for.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Visitor, visitor, wordsOf } from '../support/browse.ts'
import { driveUntil } from '../support/cases.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'
import { startTestService, type TestService } from '../support/service.ts'
import { until } from '../support/until.ts'

let service: TestService
let http: HttpService
const places: Record<string, string> = {}
const people: Record<string, Visitor> = {}
const of = (name: string): Visitor => { const found = people[name]; if (!found) throw new Error(`${name} is not signed in`); return found }
const words = async (name: string, path: string): Promise<string> => wordsOf((await of(name).get(path)).html)

beforeAll(async () => {
  service = await startTestService()
  const { store } = service.database
  await giveDemoPasswords(store)
  http = await startHttp({ store, services: service.services, engine: service.engine, isWorking: () => true })
  const driven = { accreditations: service.services.accreditations, record: service.record }
  places['good'] = `/forloeb/${(await driveUntil(driven, 'T001', 'share', { discordance: false })).caseId}`
  places['mending'] = `/forloeb/${(await driveUntil(driven, 'T009', 'writeActionPoint', { discordance: true })).caseId}`
  places['drafting'] = `/forloeb/${(await driveUntil(driven, 'T004', 'sendToQualityCheck')).caseId}`
  for (const name of ['leder-t001', 'leder-t009', 'leder-t004', 'centerchef1', 'auditor5', 'auditor10', 'konsulent1', 'leder-t002']) { const person = visitor(http.url); await person.signIn(name); people[name] = person }
  await until(async () => (await store.pool.query(`select 1 from reports where kind = 'decisionDocument'`)).rowCount, (count) => count === 2, 60_000)
}, 180_000)
afterAll(async () => { await http?.close(); await service?.stop() })

test('A final report says so, with every document, its hash in the register, and the three pairs under the nine criteria', async () => {
  const page = await of('leder-t001').get(`${places['good']}/rapport`)
  const said = wordsOf(page.html)
  for (const one of ['Endelig, version 1', 'Endelig auditrapport', 'Beslutning om akkreditering', 'Kontrolsum (SHA-256)', '1. Værdier', '9. Fysiske rammer', 'Model ↔ beskrivelse', 'Beskrivelse ↔ praksis', 'Model ↔ praksis', 'Overensstemmelse', 'Akkrediteret', 'Feedback på praksis']) expect(said).toContain(one)
  expect(said).not.toMatch(/Samlet|handlingsplan/i)
  const hash = /\/verify\?sha256=([0-9a-f]{64})/.exec(page.html)?.[1] ?? ''
  expect(wordsOf(await (await fetch(`${http.url}/verify?sha256=${hash}`)).text())).toMatch(/version 1/)
})

test('A draft is the team\'s and the checker\'s: the offer reads that it comes, a stranger finds nothing', async () => {
  const team = await words('auditor5', `${places['drafting']}/rapport`)
  expect([team.includes('Under udarbejdelse'), team.includes('Send til kvalitetssikring'), team.includes('Konklusion af auditten')]).toEqual([true, true, true])
  const offer = await words('leder-t004', `${places['drafting']}/rapport`)
  expect([offer.includes('Rapporten kan ikke læses endnu.'), offer.includes('Konklusion af auditten')]).toEqual([true, false])
  expect((await of('leder-t002').get(`${places['drafting']}/rapport`)).status).toBe(404)
})

test('Where the decision asks for no plan there is no page and no word of one', async () => {
  expect((await of('leder-t001').get(`${places['good']}/handlingsplan`)).status).toBe(404)
  expect((await of('leder-t001').get(places['good'] ?? '')).html).not.toContain('handlingsplan')
  expect((await of('leder-t009').get(places['mending'] ?? '')).html).toContain(`${places['mending']}/handlingsplan`)
})

test('A plan is written, agreed, done and verified from its page, and each act comes back to it', async () => {
  const plan = `${places['mending']}/handlingsplan`
  const empty = await words('leder-t009', plan)
  for (const one of ['Planen er ikke aftalt endnu.', 'Det mangler', 'Der er ingen punkter endnu.', 'Skriv et punkt']) expect(empty).toContain(one)
  const act = async (who: string, type: string, fields: Readonly<Record<string, string>>, key = ''): Promise<string> => {
    const to = `${places['mending']}/handling/${type}?${new URLSearchParams({ ...(key === '' ? {} : { noegle: key }), tilbage: plan }).toString()}`
    const done = await of(who).fill(await of(who).get(to), `${places['mending']}/handling/${type}`, fields)
    expect([done.status, done.url.startsWith(plan)]).toEqual([200, true])
    return wordsOf(done.html)
  }
  const requirement = /Disse krav har en uoverensstemmelse og intet punkt endnu\. (\S+)/.exec(empty)?.[1] ?? ''
  const written = await act('leder-t009', 'write-action-point', { text: 'Vi retter morgenrutinen', owner: 'Afdelingslederen', due: '2031-03-03', requirementId: requirement })
  for (const one of ['Et punkt i handlingsplanen er skrevet', 'Vi retter morgenrutinen', 'Frist: 3. marts 2031', 'I gang']) expect(written).toContain(one)
  expect(written).not.toContain('Det mangler')
  expect(await act('konsulent1', 'agree-action-plan', {})).toContain('0 af 1 punkter er bekræftet')
  const point = /noegle=([0-9a-f-]{36})/.exec((await of('leder-t009').get(plan)).html)?.[1] ?? ''
  expect(await act('leder-t009', 'report-point-done', { text: 'Rutinen er ændret' }, point)).toContain('Meldt udført')
  const seen = await act('konsulent1', 'verify-point', { verified: 'true', text: 'Set på mødet' }, point)
  for (const one of ['Bekræftet', 'Set på mødet', '1 af 1 punkter er bekræftet', 'Luk handlingsplan']) expect(seen).toContain(one)
  expect(await act('konsulent1', 'close-action-plan', {})).toContain('Lukket')
})

test('A way back that leads elsewhere is not taken', async () => {
  const form = await of('konsulent1').get(`${places['drafting']}/handling/pause?tilbage=${encodeURIComponent('//ond.example/x')}`)
  expect(form.html).not.toContain('ond.example')
  const done = await of('konsulent1').fill(form, `${places['drafting']}/handling/pause`, { reason: 'Ferie', _back: 'https://ond.example' })
  expect([done.status, done.url.startsWith('/')]).toEqual([200, true])
})

test('The letter to citizens and relatives is there from the programme on', async () => {
  const letter = await of('leder-t001').get(`${places['good']}/information-til-borgere`)
  expect([letter.status, letter.headers.get('content-type')]).toEqual([200, 'application/pdf'])
})
