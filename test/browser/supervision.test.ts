// A year of socialtilsyn in a real Chromium, without scripts: the coordinator registers, the leader delivers, the line above looks on.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { openChromium, picture } from '../support/chromium.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'

let service: RecordService
let http: HttpService
let browser: Browser
const day = (daysFromNow: number): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(Date.now() + daysFromNow * 86_400_000)

beforeAll(async () => {
  service = await startRecordService({ max: 6 })
  await giveDemoPasswords(service.database.store)
  http = await startHttp({ store: service.database.store, services: servicesBeside(service), engine: { namespaceId: () => Promise.resolve('none') }, isWorking: () => true })
  browser = await openChromium()
})
afterAll(async () => { await browser?.close(); await http?.close(); await service?.stop() })

const signIn = async (name: string): Promise<Page> => {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'da-DK', javaScriptEnabled: false })).newPage()
  await page.goto(`${http.url}/log-ind`)
  await page.getByLabel('Brugernavn').fill(name)
  await page.getByLabel('Adgangskode', { exact: true }).fill('akkreditering-demo')
  await page.getByRole('button', { name: 'Log ind' }).click()
  await page.getByRole('heading', { level: 1, name: 'Mit arbejde' }).waitFor()
  return page
}
const main = (page: Page): Promise<string | null> => page.locator('.btn-big').first().textContent()

test('The coordinator registers a visit, the leader makes the information ready, and the line sees both and has no button', async () => {
  const coordinator = await signIn('tilsyn1')
  await coordinator.goto(`${http.url}/tilsyn/T001`)
  await coordinator.getByRole('link', { name: 'Opret tilsynet' }).click()
  await coordinator.getByLabel('Omfattet fra').fill(day(-100))
  await coordinator.getByLabel('Hele tilbuddet').first().check()
  await coordinator.getByRole('button', { name: 'Opret tilsynet' }).click()
  await coordinator.getByText('Tilsynet er oprettet').waitFor()
  await coordinator.getByRole('link', { name: 'Registrér et anmeldt besøg' }).click()
  await coordinator.getByLabel('Dag', { exact: true }).fill(day(-1))
  await coordinator.getByRole('button', { name: 'Registrér et anmeldt besøg' }).click()
  await coordinator.getByRole('link', { name: /kan ikke ligge før i dag/ }).click()
  await picture(coordinator, 'tilsyn-besoeg-rettes')
  await coordinator.getByLabel('Dag', { exact: true }).fill(day(30))
  await coordinator.getByRole('button', { name: 'Registrér et anmeldt besøg' }).click()
  await coordinator.getByText('Besøget er registreret').waitFor()
  await picture(coordinator, 'tilsyn-koordinator-efter')

  const leader = await signIn('leder-t001')
  await leader.goto(`${http.url}/tilsyn/T001`)
  expect(await main(leader)).toBe('Gør oplysningerne klar')
  await leader.locator('.btn-big').click()
  await leader.getByLabel('Det er klar').check()
  await leader.getByLabel('Vælg nye filer').setInputFiles({ name: 'personaleliste.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') })
  await picture(leader, 'tilsyn-oplysninger-udfyldt')
  await leader.getByRole('button', { name: 'Gem', exact: true }).click()
  await leader.getByText('Punktet er gemt').waitFor()
  await picture(leader, 'tilsyn-leder-efter')

  const line = await signIn('centerchef1')
  await line.goto(`${http.url}/tilsyn/T001`)
  await line.getByText('Skriftlige oplysninger til socialtilsynet').waitFor()
  expect([await line.locator('.btn-big').count(), (await line.goto(`${http.url}/tilsyn/T001/handling/tick-information`))?.status()]).toEqual([0, 403])
})
