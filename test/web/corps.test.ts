// The auditorkorps without JavaScript: an auditor says number and weeks, their leader says yes, the secretariat sees who is ready and what a round needs.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Visitor, visitor, wordsOf } from '../support/browse.ts'
import { driveUntil } from '../support/cases.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'
import { startTestService, type TestService } from '../support/service.ts'

let service: TestService
let http: HttpService
let place = ''
const people: Record<string, Visitor> = {}
const of = (name: string): Visitor => { const found = people[name]; if (!found) throw new Error(`${name} is not signed in`); return found }
const next = String(new Date().getFullYear() + 1)

beforeAll(async () => {
  service = await startTestService()
  await giveDemoPasswords(service.database.store)
  http = await startHttp({ store: service.database.store, services: service.services, engine: service.engine, isWorking: () => true })
  const driven = { accreditations: service.services.accreditations, record: service.record }
  place = `/forloeb/${(await driveUntil(driven, 'T009', 'appointTeam')).caseId}`
  // auditor1 is employed at T003.
  for (const name of ['auditor1', 'auditor2', 'leder-t003', 'leder-t005', 'konsulent1', 'laeser1', 'centerchef1']) { const person = visitor(http.url); await person.signIn(name); people[name] = person }
}, 180_000)
afterAll(async () => { await http?.close(); await service?.stop() })

const own = '/auditorkorps/p-auditor1'

test('An auditor says how many a year and which weeks not, and cannot say yes for their leader', async () => {
  const auditor = of('auditor1')
  expect((await auditor.get('/')).html).toContain(`href="${own}"`)
  const [page, opened] = [await auditor.get(own), await auditor.get(own)]
  expect([page.status, page.html.includes('name="leaderYes"'), page.html.includes('name="trainedOn"')]).toEqual([200, false, false])
  const wrong = await auditor.fill(page, own, { auditsAYear: 'mange', weeksAway: [`${next}-W07`] })
  expect([wrong.status, wordsOf(wrong.html).includes('Skriv et helt tal, eller lad feltet stå tomt.'), new RegExp(`value="${next}-W07" checked|checked value="${next}-W07"|id="f-${next}-W07"[^>]*checked`).test(wrong.html)]).toEqual([422, true, true])
  const saved = await auditor.fill(page, own, { auditsAYear: '3', weeksAway: [`${next}-W07`, `${next}-W08`], leaderYes: 'ja' })
  expect([saved.status, wordsOf(saved.html).includes('Gemt.'), wordsOf(saved.html).includes('Leders ja Ikke spurgt')]).toEqual([200, true, true])
  // Somebody who opened the page before sees that it has changed, and loses nothing.
  const late = await auditor.fill(opened, own, { auditsAYear: '5' })
  expect([late.status, wordsOf(late.html).includes('En anden har ændret det samme imens.'), late.html.includes('value="5"')]).toEqual([409, true, true])
})

test('Their leader says yes; another leader does not see them', async () => {
  const leader = of('leder-t003')
  expect(wordsOf((await leader.get('/auditorkorps')).html)).toContain('Auditorer hos dig')
  const page = await leader.get(own)
  expect([page.html.includes('name="leaderYes"'), page.html.includes('name="weeksAway"')]).toEqual([true, false])
  const saved = await leader.fill(page, own, { leaderYes: 'ja' })
  expect([saved.status, wordsOf(saved.html).includes('Leders ja Ja'), wordsOf(saved.html).includes('Uger væk 7, 8')]).toEqual([200, true, true])
  expect((await of('leder-t005').get(own)).status).toBe(404)
  expect((await of('auditor2').get(own)).status).toBe(404)
  expect((await of('laeser1').get('/auditorkorps')).status).toBe(403)
})

test('The secretariat enters the training, sees who is ready, and sees it beside the name when it chooses a team', async () => {
  const consultant = of('konsulent1')
  const before = wordsOf((await consultant.get('/auditorkorps')).html)
  for (const said of ['Michael Demir', 'Ikke uddannet som auditor endnu.', '0 af 3', 'Leder er ikke spurgt.']) expect(before).toContain(said)
  const page = await consultant.get(own)
  const future = await consultant.fill(page, own, { trainedOn: `${next}-12-31`, leaderYes: 'ja', auditsAYear: '3' })
  expect([future.status, wordsOf(future.html).includes('Dagen er ikke kommet endnu.')]).toEqual([422, true])
  expect((await consultant.fill(page, own, { trainedOn: '2025-03-01', leaderYes: 'ja', auditsAYear: '3', weeksAway: [`${next}-W07`, `${next}-W08`] })).status).toBe(200)
  const ready = wordsOf((await consultant.get('/auditorkorps?klar=ja')).html)
  expect([ready.includes('Michael Demir'), ready.includes('Stine Krogh')]).toEqual([true, false])
  const team = wordsOf((await consultant.get(`${place}/handling/appoint-team`)).html)
  expect(team).toContain('Ikke uddannet som auditor endnu. · Leder er ikke spurgt.')
})

test('A round shows week by week what its audits need and how many there are', async () => {
  const consultant = of('konsulent1')
  const planned = await consultant.fill(await consultant.get('/runder/ny'), '/runder/ny', { name: 'Runde for korps', cycle: `${next}k`, from: `${next}-02-01`, to: `${next}-03-31`, area: 'boernehandicap' })
  const words = wordsOf(planned.html)
  expect(planned.status).toBe(200)
  for (const said of ['Auditorer, uge for uge', 'Til rådighed', 'Nok']) expect(words).toContain(said)
  // Michael Demir is ready, and not in weeks 7 and 8.
  const rows = [...planned.html.matchAll(/<tr><th scope="row" data-title="Uge">Uge (\d+)[^<]*<\/th><td data-title="Aftalt">(\d+)<\/td><td data-title="Skøn">(\d+)<\/td><td data-title="Til rådighed">(\d+)<\/td>/g)].map(([, week, , , available]) => [Number(week), Number(available)])
  // With him the seven of the example data are eight; one of those is away in weeks 7 and 8 of 2027.
  const available = (week: number): number => rows.find(([one]) => one === week)?.[1] ?? -1
  expect([available(6), available(8)]).toEqual([8, next === '2027' ? 6 : 7])
})

test('The secretariat proposes days, the offer asks for another and then picks one in one press; who plans sees what speaks against each', async () => {
  const driven = { accreditations: service.services.accreditations, record: service.record }
  const busy = await driveUntil(driven, 'T001', 'sendProgramme')
  const one = await driveUntil(driven, 'T003', 'planAuditDay')
  const view = await service.services.accreditations.get(one.cast.consultant, busy.caseId)
  const day = view.auditDay ?? ''
  const consultant = visitor(http.url)
  await consultant.signIn(one.cast.consultant.slice(2))
  const leader = of('leder-t003')
  const at = `/forloeb/${one.caseId}/auditdag`
  expect(wordsOf((await leader.get(at)).html)).toContain('Auditteamet foreslår dage her. I får besked.')
  const proposed = await consultant.post(`/forloeb/${one.caseId}/handling/propose-audit-days`, { firstDay: day, secondDay: `${next}-03-06`, thirdDay: `${next}-03-01`, _key: 'days-1', _back: at })
  const words = wordsOf(proposed.html)
  // 6 March next year is a Saturday in 2027; what a team member has the same day is told to who plans.
  for (const said of ['Auditdage er foreslået', 'har en anden audit den dag.', 'Fastsæt']) expect(words).toContain(said)
  expect((await leader.get('/')).html).toContain('Vælg en auditdag')
  const page = await leader.get(at)
  expect([wordsOf(page.html).includes('Kommer der ikke noget svar, fastsætter auditteamet en af dagene.'), wordsOf(page.html).includes('har en anden audit den dag.')]).toEqual([true, false])
  const asked = await leader.fill(page, `/forloeb/${one.caseId}/handling/suggest-audit-day`, { day: `${next}-04-12`, reason: 'Vi er på koloni' })
  expect([asked.status, wordsOf(asked.html).includes('Tilbuddet har bedt om')]).toEqual([200, true])
  const picked = await leader.fill(asked, `/forloeb/${one.caseId}/handling/pick-audit-day`, { day: `${next}-03-01` })
  expect([picked.status, wordsOf(picked.html).includes('Auditdagen er valgt'), wordsOf(picked.html).includes('Auditdagen er 1. marts')]).toEqual([200, true, true])
  expect((await service.services.accreditations.get(one.cast.consultant, one.caseId)).auditDay).toBe(`${next}-03-01`)
  expect((await consultant.get('/')).html).toContain('Tilbuddet har valgt auditdag')
  // Pressed again from the old page, nothing changes.
  expect((await leader.fill(asked, `/forloeb/${one.caseId}/handling/pick-audit-day`, { day })).status).toBeGreaterThanOrEqual(400)
})
