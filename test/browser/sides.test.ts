// The pages beside a case in a real Chromium: no violation of WCAG 2.2 AA, nothing cut off at 320 px, and what a person does on them.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { type Visitor, visitor } from '../support/browse.ts'
import { driveUntil, type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { faultsOfPage, openChromium } from '../support/chromium.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'

let service: RecordService
let http: HttpService
let browser: Browser
let place = ''
let empty = ''
const people: Record<string, Visitor> = {}

beforeAll(async () => {
  service = await startRecordService({ max: 6 })
  const { store } = service.database
  await giveDemoPasswords(store)
  http = await startHttp({ store, services: servicesBeside(service), engine: { namespaceId: () => Promise.resolve('none') }, isWorking: () => true })
  place = `/forloeb/${(await driveUntil(service, 'T001', 'sendToQualityCheck')).caseId}`
  empty = `/forloeb/${(await driveUntil(service, 'T009', 'planAuditDay')).caseId}`
  await store.pool.query(`update offers set name = 'Bostedet Åkanden for voksne med erhvervet hjerneskade og omfattende støttebehov, afdeling Øst – Sønderbro-Ærøgade' where id = 'T009'`)
  for (const name of ['konsulent1', 'leder-t001', 'auditor5', 'auditor8', 'leder-t009']) {
    const person = visitor(http.url)
    await person.signIn(name)
    people[name] = person
  }
  const fill = async (who: string, path: string, fields: Readonly<Record<string, string | readonly string[]>>): Promise<void> => { const person = people[who]; await person?.fill(await person.get(path), path, fields) }
  await fill('auditor5', `${place}/akut-bekymring`, { toldTo: 'centreChief', whom: 'Centerchef, Center for Voksne med Handicap og Erhvervet Hjerneskade', day: '2026-01-15', clock: '10:30', aboutLeader: 'ja' })
  await fill('auditor5', `${place}/akut-bekymring`, { toldTo: 'manager', whom: 'Tilbuddets leder', day: '2026-01-16', clock: '08:05', shownToOffer: 'ja' })
  await fill('auditor5', `${place}/arbejdsnotater`, { text: `Spørg igen om nattevagten. ${'Vi så det samme på begge etager. '.repeat(12)}`, requirementIds: ['KV01', 'KV02', 'KV03'] })
  await fill('auditor8', `${place}/arbejdsnotater`, { text: 'EtMegetLangtOrdUdenMellemrumSomIkkeMåSkubbeNogetUdOverKantenAfSkærmenPåEnTelefon' })
  browser = await openChromium()
}, 180_000)
afterAll(async () => { await browser?.close(); await http?.close(); await service?.stop() })

const kinds: readonly (readonly [name: string, who: string, path: () => string])[] = [
  ['bekymring', 'auditor5', () => `${place}/akut-bekymring`],
  ['bekymring-leder', 'leder-t001', () => `${place}/akut-bekymring`],
  ['bekymring-tom', 'leder-t009', () => `${empty}/akut-bekymring`],
  ['notater', 'auditor8', () => `${place}/arbejdsnotater`],
  ['notater-tom', 'auditor5', () => `${place}/arbejdsnotater?krav=KV09`],
  ['journal', 'konsulent1', () => `${place}/journal`],
  ['journal-tom', 'konsulent1', () => `${empty}/journal?soeg=ingenting`],
  ['aktindsigt', 'konsulent1', () => `${place}/aktindsigt`],
  ['forloeb-siden-af', 'konsulent1', () => place],
]

describe('In order at every width, light and dark', () => {
  test.each(kinds)('%s', async (name, who, path) => {
    expect(await faultsOfPage(browser, { base: http.url, cookie: people[who]?.cookie() ?? '', path: path(), name })).toStrictEqual([])
  })
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

test.each([['with scripts', true], ['without scripts', false]])('An auditor registers a concern and writes a note for the team, from the case\'s page, %s', async (_how, scripts) => {
  const page = await signIn('auditor5', scripts)
  await page.goto(http.url + place)
  await page.getByRole('link', { name: 'Akut bekymring' }).click()
  await page.getByLabel('Centerchefen').check()
  await page.getByLabel('Funktion eller myndighed').fill('Centerchefen')
  await page.getByRole('button', { name: 'Registrér' }).click()
  await page.getByText('Det er registreret').waitFor()
  await page.getByRole('link', { name: 'Botilbuddet Havrevangen' }).click()
  await page.getByRole('link', { name: 'Arbejdsnotater' }).click()
  await page.getByText('Skriv et notat').click()
  await page.getByLabel('Notat', { exact: true }).fill(`Fra browseren ${scripts}`)
  await page.getByRole('button', { name: 'Gem notatet' }).first().click()
  await page.getByText('Notatet er gemt').waitFor()
  expect(await page.locator('.text-list').textContent()).toContain(`Fra browseren ${scripts}`)
  await page.context().close()
})

test('The secretariat answers a request for access: from the case to the journal, the overview and the bundle', async () => {
  const page = await signIn('konsulent1', true)
  await page.goto(http.url + place)
  await page.getByRole('link', { name: 'Journal' }).click()
  await page.getByLabel('Søg i emne, dato eller dokument').fill('program')
  await page.getByRole('button', { name: 'Søg' }).click()
  await page.getByText('1 af 5 linjer').waitFor()
  await page.getByRole('link', { name: 'Behandl en anmodning om aktindsigt' }).click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Hent bundtet (ZIP)' }).click()])
  expect(download.suggestedFilename()).toMatch(/^Aktindsigt – Botilbuddet Havrevangen – .*\.zip$/)
  await page.context().close()
})
