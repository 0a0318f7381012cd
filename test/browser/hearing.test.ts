// The hearing in a real Chromium: a leader under pressure writes remarks that save by themselves, a file with one of them; an auditor answers.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { type Visitor, visitor } from '../support/browse.ts'
import { driveUntil } from '../support/cases.ts'
import { contextFor, faultsOfPage, openChromium } from '../support/chromium.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'
import { startTestService, type TestService } from '../support/service.ts'

let service: TestService
let http: HttpService
let browser: Browser
let place = ''
let caseId = ''
let many = ''
let early = ''
let mending = ''
let mendingEmpty = ''
const people: Record<string, Visitor> = {}
const open: BrowserContext[] = []
const of = (name: string): Visitor => { const found = people[name]; if (!found) throw new Error(`${name} is not signed in`); return found }
const as = async (name: string, path: string, scripts = true): Promise<Page> => {
  const context = await contextFor(browser, http.url, of(name).cookie(), 1280, false, scripts)
  open.push(context)
  const page = await context.newPage()
  await page.goto(http.url + path)
  return page
}
const remarks = async (): Promise<readonly string[]> => (await service.services.accreditations.contents('p-leder-t001', caseId)).filter((one) => one.kind === 'remark').map((one) => String(one.body['text'])).toSorted()
const saved = (page: Page, point: string): Promise<void> => page.locator(`${point} .save-state`).filter({ hasText: /^Gemt kl\. \d\d\.\d\d$/ }).first().waitFor({ timeout: 30_000 })

beforeAll(async () => {
  service = await startTestService({ workers: false })
  const { store } = service.database
  await giveDemoPasswords(store)
  await store.pool.query(`update offers set name = 'Bostedet Åkanden for voksne med erhvervet hjerneskade og omfattende støttebehov, afdeling Øst – Sønderbro-Ærøgade' where id = 'T002'`)
  http = await startHttp({ store, services: service.services, engine: service.engine, isWorking: () => true })
  const driven = { accreditations: service.services.accreditations, record: service.record }
  caseId = (await driveUntil(driven, 'T001', 'remark', { remarks: 1 })).caseId
  place = `/forloeb/${caseId}/hoering`
  early = `/forloeb/${(await driveUntil(driven, 'T004', 'closeAudit')).caseId}/hoering`
  mending = `/forloeb/${(await driveUntil(driven, 'T009', 'reportPointDone', { discordance: true })).caseId}`
  mendingEmpty = `/forloeb/${(await driveUntil(driven, 'T003', 'writeActionPoint', { discordance: true })).caseId}`
  const other = (await driveUntil(driven, 'T002', 'remark', { remarks: 1 })).caseId
  many = `/forloeb/${other}/hoering`
  const words = 'Vi gør det anderledes nu, og det står i Medicinhåndteringsinstruksenforheletilbuddet. '
  for (let n = 1; n <= 60; n += 1) {
    await service.services.accreditations.act('p-leder-t002', other, { type: 'remark', input: { id: `mange-${n}`, section: n % 2 === 0 ? 'summary' : 'conclusion', text: n === 1 ? words.repeat(300).slice(0, 20_000) : `${n}. ${words}` } }, `mange-${n}`)
  }
  await service.services.accreditations.act('p-leder-t002', other, { type: 'submitHearingReply', input: {} }, 'mange-afgivet')
  for (const name of ['leder-t001', 'leder-t002', 'leder-t004', 'leder-t009', 'konsulent1', 'auditor5']) { const person = visitor(http.url); await person.signIn(name); people[name] = person }
  browser = await openChromium()
}, 240_000)
afterAll(async () => {
  for (const context of open) await context.close()
  await browser?.close()
  await http?.close()
  await service?.stop()
})

test('A remark that is written at a finding is saved by itself, and is there when its writer comes back', async () => {
  const page = await as('leder-t001', place)
  const point = '#punkt-finding-KV01-modelPractice'
  await page.locator(`${point} summary`).first().click()
  await page.locator(`${point} [name="remark.text"]`).fill('Vi har ændret det i sommer')
  await saved(page, point)
  expect(await remarks()).toEqual(['Vi har ændret det i sommer'])
  await page.reload()
  expect(await page.locator(`${point} [name="remark.text"]`).first().inputValue()).toBe('Vi har ændret det i sommer')
  await page.locator(`${point} [name="remark.text"]`).first().fill('Vi ændrede det i juli')
  await saved(page, point)
  expect(await remarks()).toEqual(['Vi ændrede det i juli'])
})

test('Without a line it says so and saves when the line is back; nothing is written twice', async () => {
  const page = await as('leder-t001', place)
  await page.locator('#punkt-summary summary').first().click()
  await page.context().setOffline(true)
  await page.locator('#punkt-summary [name="remark.text"]').fill('Der er tre afdelinger')
  await page.locator('#punkt-summary .save-state').filter({ hasText: 'Ikke gemt, prøver igen' }).waitFor({ timeout: 30_000 })
  await page.context().setOffline(false)
  await saved(page, '#punkt-summary')
  expect(await remarks()).toEqual(['Der er tre afdelinger', 'Vi ændrede det i juli'])
})

test('A remark with a file goes by its button, without scripts too', async () => {
  const page = await as('leder-t001', place, false)
  await page.locator('#punkt-conclusion summary').first().click()
  const form = page.locator('#punkt-conclusion form')
  await form.locator('[name="remark.text"]').fill('Se vedlagte instruks')
  await form.locator('summary').click()
  await form.locator('input[type=file]').setInputFiles({ name: 'Instruks om nødkald.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 instruks') })
  await form.getByRole('button', { name: 'Gem bemærkning' }).click()
  await page.getByText('Gemt.').first().waitFor()
  expect(await page.locator('#punkt-conclusion').textContent()).toContain('Instruks om nødkald.pdf')
})

test('The leader sends the reply; the auditor answers each remark, half an answer is said to be half', async () => {
  const leader = await as('leder-t001', place)
  await leader.getByRole('link', { name: 'Afgiv høringssvar' }).click()
  await leader.locator('main form button[type=submit]').click()
  await leader.locator('.message-success').waitFor()
  const page = await as('auditor5', `${place}?vis=ubesvarede`)
  const forms = page.locator('.answer form')
  expect(await forms.count()).toBe(3)
  await forms.first().locator('[name="answer.reason"]').fill('Rettet')
  await forms.first().locator('.save-state').filter({ hasText: 'Vælg, om bemærkningen tages til følge' }).waitFor({ timeout: 30_000 })
  for (let n = 0; n < 3; n += 1) {
    const form = forms.nth(n)
    await form.locator('[name="answer.reason"]').fill(`Svar ${n + 1}`)
    // By keyboard: a choice is made with the space bar.
    await form.locator(`[value="${['followed', 'partlyFollowed', 'notFollowed'][n]}"]`).focus()
    await page.keyboard.press('Space')
    await form.locator('.save-state').filter({ hasText: /^Gemt kl\./ }).waitFor({ timeout: 30_000 })
  }
  // The last answer is the team's last word: the report goes on to be issued.
  await page.goto(http.url + place)
  expect(await page.locator('.next').textContent()).toContain('3 af 3 bemærkninger er besvaret.')
  expect(await page.locator('#punkt-conclusion').textContent()).toContain('Instruks om nødkald.pdf')
})

const kinds = [['foer', 'leder-t004', () => early], ['afgivet', 'leder-t001', () => place], ['tres', 'auditor5', () => many], ['tres-laest', 'leder-t002', () => `${many}?vis=bemaerkninger`], ['besvaret', 'auditor5', () => place],
  ['rapport', 'auditor5', () => place.replace('hoering', 'rapport')], ['rapport-tom', 'leder-t004', () => early.replace('hoering', 'rapport')], ['plan', 'leder-t009', () => `${mending}/handlingsplan`], ['plan-tom', 'konsulent1', () => `${mendingEmpty}/handlingsplan`],
] as const
test.each(kinds)('The page is in order at every width, light and dark: %s', async (name, who, path) => {
  expect(await faultsOfPage(browser, { base: http.url, cookie: of(who).cookie(), path: path(), name: `hoering-${name}` })).toStrictEqual([])
})

test('A hearing of sixty remarks, one of 20,000 characters, weighs under 100 kB packed', async () => {
  const response = await fetch(http.url + many, { headers: { cookie: of('auditor5').cookie(), 'accept-encoding': 'gzip' } })
  expect([response.status, response.headers.get('content-encoding')]).toEqual([200, 'gzip'])
  const raw = await fetch(http.url + many, { headers: { cookie: of('auditor5').cookie(), 'accept-encoding': 'identity' } })
  const { gzipSync } = await import('node:zlib')
  expect(gzipSync(Buffer.from(await raw.arrayBuffer())).byteLength).toBeLessThan(100_000)
})
