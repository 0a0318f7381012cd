// A manager in a real Chromium: from signing in to the reports as one file in three clicks, with how far it is; and without scripts.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { fromBuffer } from 'yauzl'
import { driveUntil } from '../support/cases.ts'
import { openChromium, picture } from '../support/chromium.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'
import { startTestService, type TestService } from '../support/service.ts'
import { until } from '../support/until.ts'

let service: TestService
let http: HttpService
let browser: Browser

beforeAll(async () => {
  service = await startTestService()
  const { store } = service.database
  await giveDemoPasswords(store)
  http = await startHttp({ store, services: service.services, engine: service.engine, isWorking: () => true })
  const driven = { accreditations: service.services.accreditations, record: service.record }
  await driveUntil(driven, 'T001', null)
  await driveUntil(driven, 'T009', 'decide')
  await until(async () => (await store.pool.query(`select 1 from reports where kind = 'finalReport'`)).rowCount, (count) => count === 2, 60_000)
  browser = await openChromium()
})
afterAll(async () => {
  await browser?.close()
  await http?.close()
  await service?.stop()
})

const signIn = async (name: string, javaScriptEnabled: boolean): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'da-DK', javaScriptEnabled, acceptDownloads: true })
  const page = await context.newPage()
  await page.goto(`${http.url}/log-ind`)
  await page.getByLabel('Brugernavn').fill(name)
  await page.getByLabel('Adgangskode', { exact: true }).fill('akkreditering-demo')
  await page.getByRole('button', { name: 'Log ind' }).click()
  await page.getByRole('heading', { level: 1, name: 'Mit arbejde' }).waitFor()
  return page
}
const namesIn = (path: string): Promise<readonly string[]> => new Promise((resolve, reject) => {
  fromBuffer(readFileSync(path), (failed, zip) => {
    if (failed) return reject(failed)
    const names: string[] = []
    zip.on('entry', (entry: { readonly fileName: string }) => names.push(entry.fileName)).on('end', () => resolve(names)).on('error', reject)
  })
})
const pdfs = async (path: string): Promise<number> => (await namesIn(path)).filter((name) => name.endsWith('.pdf')).length

test.each([['with scripts', true], ['without scripts', false]])('Three clicks from the start page to every report as one file, %s', async (_how, scripts) => {
  const page = await signIn('centerchef1', scripts)
  await page.getByRole('link', { name: 'Overblik over dine tilbud' }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^Hent alle 2 rapporter/ }).click()])
  expect(download.suggestedFilename()).toMatch(/\.zip$/)
  expect(await pdfs(await download.path())).toBe(2)
  if (scripts) {
    expect(await page.locator('.bundle-state').textContent()).toContain('Filen er hentet.')
    await picture(page, 'overblik-hentet')
  }
  await page.context().close()
})

test('Where none is chosen the page says so, with scripts too', async () => {
  const page = await signIn('centerchef1', true)
  await page.goto(`${http.url}/overblik`)
  await page.getByRole('button', { name: 'Hent valgte rapporter (ZIP)' }).click()
  await page.getByText('Vælg mindst én rapport først.').waitFor()
  await page.context().close()
})

test('A lost line is said, and nothing is taken for a whole file', async () => {
  const page = await signIn('centerchef1', true)
  await page.goto(`${http.url}/overblik`)
  await page.context().setOffline(true)
  await page.getByRole('button', { name: /^Hent alle 2 rapporter/ }).click()
  await page.getByText('Forbindelsen blev afbrudt.').waitFor()
  await page.context().setOffline(false)
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^Hent alle 2 rapporter/ }).click()])
  expect(await pdfs(await download.path())).toBe(2)
  await page.context().close()
})
