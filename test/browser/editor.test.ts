// Writing the description in a real Chromium: it saves by itself, says where that stands, and loses nothing whatever happens.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { type Visitor, visitor } from '../support/browse.ts'
import { axe, contextFor, openChromium, picture, sizes } from '../support/chromium.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'
import { startTestService, type TestService } from '../support/service.ts'

let service: TestService
let http: HttpService
let browser: Browser
let manager: Visitor
let staff: Visitor
let place = ''
const open: BrowserContext[] = []

const chapter = (id: string): string => `${place}/kvalitetsbeskrivelse/${id}`
const as = async (person: Visitor, id: string): Promise<Page> => {
  const context = await contextFor(browser, http.url, person.cookie(), 1280, false)
  open.push(context)
  const page = await context.newPage()
  await page.goto(http.url + chapter(id))
  return page
}
const state = (page: Page, words: RegExp | string): Promise<void> => page.locator('.save-state').filter({ hasText: words }).waitFor({ timeout: 30_000 })
const saved = async (id: string): Promise<string> => /<textarea[^>]*name="chapter.text"[^>]*>([^<]*)</.exec((await manager.get(chapter(id))).html)?.[1] ?? ''
const text = '[name="chapter.text"]'

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
  for (const act of ['confirm-model', 'finish-development']) await manager.fill(await manager.get(`${place}/handling/${act}`), `${place}/handling/${act}`, {})
  browser = await openChromium()
})
afterAll(async () => {
  for (const context of open) await context.close()
  await browser?.close()
  await http?.close()
  await service?.stop()
})

test('What is typed and ticked is saved by itself, and the page says when', async () => {
  const page = await as(manager, 'K1')
  await page.locator(text).fill('Skrevet uden knap')
  await page.locator('[name="KV01.where"]').fill('Værdigrundlaget, side 2')
  expect(await page.locator('[name="KV01.how"][value="standsInDocument"]').isChecked()).toBe(true)
  await state(page, /^Gemt kl\. \d\d\.\d\d$/)
  expect(await saved('K1')).toBe('Skrevet uden knap')
  await page.locator(text).fill('Og ændret igen')
  await state(page, 'Ikke gemt endnu')
  await state(page, /^Gemt kl\. \d\d\.\d\d$/)
  expect(await saved('K1')).toBe('Og ændret igen')
  expect(await page.evaluate('Object.keys(localStorage).length')).toBe(0)
})

test('Without a line it says so and tries again, until the text has come through', async () => {
  const page = await as(manager, 'K2')
  await page.context().setOffline(true)
  await page.locator(text).fill('Skrevet uden net')
  await state(page, 'Ikke gemt, prøver igen')
  expect(await saved('K2')).toBe('')
  await page.context().setOffline(false)
  await state(page, /^Gemt kl\./)
  expect(await saved('K2')).toBe('Skrevet uden net')
})

test('Two who write in the same chapter: the later one is told, sees both texts, and saves what both want', async () => {
  const [mine, theirs] = [await as(manager, 'K3'), await as(staff, 'K3')]
  await theirs.locator(text).fill('Medarbejderens tekst')
  await state(theirs, /^Gemt kl\./)
  await mine.locator(text).fill('Lederens tekst')
  await state(mine, 'En anden har ændret det samme imens. Intet er gået tabt.')
  await mine.getByRole('button', { name: 'Se begge tekster' }).click()
  await mine.locator('.both').waitFor()
  expect([await mine.locator('.both').textContent(), await mine.locator(text).inputValue()]).toStrictEqual([expect.stringContaining('Medarbejderens tekst'), 'Lederens tekst'])
  await mine.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true })`)
  for (const width of [1280, 320]) {
    await mine.setViewportSize({ width, height: 900 })
    await picture(mine, `kapitel-begge-${width}`)
    expect([...await axe(mine), ...await sizes(mine)]).toStrictEqual([])
  }
  await mine.locator(text).fill('Begges tekst')
  await state(mine, /^Gemt kl\./)
  expect(await saved('K3')).toBe('Begges tekst')
})

test('When the session ends while somebody types, the text waits in the browser, is put back after signing in, and saved', async () => {
  const own = visitor(http.url)
  await own.signIn('leder-t001')
  const page = await as(own, 'K4')
  await page.context().clearCookies()
  await page.locator(text).fill('Skrevet efter udløb')
  await state(page, 'Ikke gemt: du er logget ud.')
  await page.getByRole('link', { name: 'Log ind og fortsæt' }).click()
  await page.locator('#username').fill('leder-t001')
  await page.locator('#password').fill('akkreditering-demo')
  await page.locator('main button[type=submit]').click()
  await page.locator(text).waitFor()
  expect(await page.locator(text).inputValue()).toBe('Skrevet efter udløb')
  await state(page, /^Gemt kl\./)
  expect(await saved('K4')).toBe('Skrevet efter udløb')
})

test('Signing out says what is not sent, and leaves nothing of it in the browser', async () => {
  const own = visitor(http.url)
  await own.signIn('leder-t001')
  const page = await as(own, 'K5')
  // What is typed does not come through, whatever else does.
  await page.route('**/kvalitetsbeskrivelse/**', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
  await page.locator(text).fill('Ikke kommet frem')
  await state(page, 'Ikke gemt, prøver igen')
  expect(await page.evaluate('Object.keys(localStorage).length')).toBe(1)
  await page.getByRole('button', { name: 'Log ud' }).click()
  await page.getByRole('button', { name: 'Slet det, og log ud' }).click()
  await page.waitForURL(/log-ind/)
  expect(await page.evaluate('Object.keys(localStorage).length')).toBe(0)
})
