// The audit in a real Chromium: its pages in every state, and a tablet whose line is cut, with two auditors, files, a conflict, and signing out.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { ContentView } from '../../services/accreditation-types.ts'
import { type Visitor, visitor } from '../support/browse.ts'
import { driveUntil } from '../support/cases.ts'
import { axe, contextFor, faultsOfPage, openChromium, picture } from '../support/chromium.ts'
import { type Line, lineTo } from '../support/cut-line.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'
import { startTestService, type TestService } from '../support/service.ts'
import { until } from '../support/until.ts'

let service: TestService
let http: HttpService
let browser: Browser
let line: Line
let [caseId, lead, second] = ['', '', '']
let [place, early, full] = ['', '', '']
let focus: readonly string[] = []
let fullFocus = ''
const people: Record<string, Visitor> = {}
const of = (name: string): Visitor => { const found = people[name]; if (!found) throw new Error(`${name} is not signed in`); return found }
const at = (id: string | undefined): string => `${place}/krav/${id ?? ''}`

beforeAll(async () => {
  service = await startTestService()
  const { store } = service.database
  await giveDemoPasswords(store)
  http = await startHttp({ store, services: service.services, engine: service.engine, isWorking: () => true })
  line = await lineTo(http.url)
  const driven = { accreditations: service.services.accreditations, record: service.record }
  const one = await driveUntil(driven, 'T001', 'writeEvidence')
  caseId = one.caseId
  place = `/forloeb/${caseId}/audit`
  early = `/forloeb/${(await driveUntil(driven, 'T002', 'openAudit')).caseId}/audit`
  const written = await driveUntil(driven, 'T009', 'closeAudit', { discordance: true })
  full = `/forloeb/${written.caseId}/audit`
  const [view, whole] = [await service.services.accreditations.get(one.cast.consultant, caseId), await service.services.accreditations.get(written.cast.consultant, written.caseId)]
  focus = view.focus
  fullFocus = whole.focus[0] ?? ''
  const ordered = view.people.team.toSorted((a, b) => Number(b.lead) - Number(a.lead)).map((member) => member.personId.slice(2))
  ;[lead, second] = [ordered[0] ?? '', ordered[1] ?? '']
  const writer = whole.people.team[0]?.personId.slice(2) ?? ''
  await service.services.accreditations.act(`p-${writer}`, written.caseId, { type: 'writeEvidence', input: { id: 'lang', kind: 'observation', date: '2026-11-20', source: 'Køkkenetogfællesrummetpåførstesalmedmegetlangtnavn', text: 'Vi sad med ved morgenmaden, og alle fik tid. '.repeat(60), requirementIds: whole.focus } }, 'lang')
  for (const name of new Set([lead, second, writer, 'leder-t001', 'leder-t002'])) { const person = visitor(http.url); await person.signIn(name); people[name] = person }
  people['writer'] = of(writer)
  browser = await openChromium()
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await line?.close()
  await http?.close()
  await service?.stop()
})

const texts = async (): Promise<readonly ContentView[]> => service.services.accreditations.contents(`p-${lead}`, caseId)
const findingIn = async (key: string): Promise<ContentView | undefined> => (await texts()).find((one) => one.kind === 'finding' && one.key === key)

describe('The page is in order', () => {
  const kinds: readonly (readonly [string, () => string, () => string])[] = [
    ['audit-foer', () => 'leder-t002', () => early], ['audit-ny', () => lead, () => place], ['audit-leder', () => 'leder-t001', () => place], ['audit-fuld', () => 'writer', () => full], ['audit-filter-tom', () => lead, () => `${place}?vis=goodPractice`],
    ['audit-krav-nyt', () => lead, () => at(focus[2])], ['audit-krav-fuldt', () => 'writer', () => `${full}/krav/${fullFocus}`],
  ]
  test.each(kinds)('%s', async (name, who, path) => {
    expect(await faultsOfPage(browser, { base: http.url, cookie: of(who()).cookie(), path: path(), name, between: [810] })).toStrictEqual([])
  })
})

describe('A tablet', () => {
  let tablet: BrowserContext
  let page: Page
  beforeAll(async () => {
    tablet = await contextFor(browser, line.url, of(lead).cookie(), 810, false)
    page = await tablet.newPage()
  })
  afterAll(() => tablet.close())
  const cut = async (): Promise<void> => { line.cut(); await tablet.setOffline(true) }
  const mend = async (): Promise<void> => { line.mend(); await tablet.setOffline(false) }
  const finding = (pair: string) => page.locator(`#fund-${pair}`)

  test('saves by itself what is chosen and typed', async () => {
    await page.goto(line.url + at(focus[0]))
    await finding('modelDescription').getByLabel('Overensstemmelse', { exact: true }).check()
    await finding('modelDescription').getByLabel('Hvad bygger I på?').fill('Beskrivelsen følger modellen.')
    await until(() => finding('modelDescription').locator('.save-state').textContent(), (said) => (said ?? '').startsWith('Gemt'), 15_000)
    expect((await findingIn(`${focus[0]}/modelDescription`))?.body).toMatchObject({ grade: 'concordance', text: 'Beskrivelsen følger modellen.' })
  })

  test('is made ready, and its pages open with the line cut', async () => {
    await page.goto(line.url + place)
    await page.getByRole('button', { name: 'Gør klar til uden net' }).click()
    await until(() => page.locator('.offline .save-state').textContent(), (said) => (said ?? '').startsWith('Klar til uden net'), 60_000)
    await picture(page, 'audit-klar')
    await cut()
    await page.goto(line.url + at(focus[1]))
    expect(await page.locator('h1').textContent()).toContain(focus[1])
    // It looks as it does with a line: style and icons are there.
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.finding') as Element).borderLeftStyle)).toBe('solid')
    // Control: a page that was not made ready does not open.
    const elsewhere = await tablet.newPage()
    await expect(elsewhere.goto(`${line.url}/forloeb`)).rejects.toThrow()
    await elsewhere.close()
  })

  test('takes findings and evidence with a photo while the line is cut, shows them in the queue, and sends each once when it is back', async () => {
    await page.goto(line.url + at(focus[1]))
    await finding('descriptionPractice').getByLabel('Mindre uoverensstemmelse').check()
    await finding('descriptionPractice').getByLabel('Hvad bygger I på?').fill('Skrevet uden net på første sal.')
    for (const [source, name] of [['Opslagstavlen', 'Opslagstavle.png'], ['Køkkenet', 'Køkken.png']] as const) {
      await page.locator('audit-evidence').getByLabel('Observation').check()
      await page.locator('audit-evidence').getByLabel('Kilde').fill(source)
      await page.locator('audit-evidence input[type=file]').setInputFiles({ name, mimeType: 'image/png', buffer: png })
      await page.getByRole('button', { name: 'Gem vidnesbyrd' }).click()
      await until(() => page.locator('audit-evidence .save-state').textContent(), (said) => (said ?? '').includes('Lagt i køen'), 10_000)
    }
    // On another page the text that never came to the server is in the queue too; so is the tablet being closed and opened again.
    await page.close()
    page = await tablet.newPage()
    await page.goto(line.url + at(focus[2]))
    await until(() => page.locator('.outbox h2').textContent(), (said) => said === '3 ting venter på at blive sendt', 10_000)
    expect(await page.locator('.outbox').textContent()).toContain('Ingen forbindelse')
    await picture(page, 'audit-koe')
    expect(await axe(page)).toStrictEqual([])
    await mend()
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await until(() => page.locator('.outbox').isHidden(), (hidden) => hidden, 30_000)
    expect((await findingIn(`${focus[1]}/descriptionPractice`))?.body).toMatchObject({ grade: 'minorDiscordance', text: 'Skrevet uden net på første sal.' })
    const evidence = (await texts()).filter((one) => one.kind === 'evidence' && ['Opslagstavlen', 'Køkkenet'].includes(String(one.body['source'])))
    expect(evidence.map((one) => [String(one.body['source']), one.version, one.files?.length] as const).toSorted(([a], [b]) => (a < b ? -1 : 1))).toEqual([['Køkkenet', 1, 1], ['Opslagstavlen', 1, 1]])
    expect((await findingIn(`${focus[1]}/descriptionPractice`))?.version).toBe(1)
  })

  test('drops neither text when another wrote the same meanwhile', async () => {
    await page.goto(line.url + at(focus[2]))
    await cut()
    await finding('modelPractice').getByLabel('Overensstemmelse', { exact: true }).check()
    await finding('modelPractice').getByLabel('Hvad bygger I på?').fill('Den enes tekst, skrevet uden net.')
    await page.waitForTimeout(300)
    await page.close()
    await service.services.accreditations.act(`p-${second}`, caseId, { type: 'writeFinding', input: { requirementId: focus[2] ?? '', pair: 'modelPractice', grade: 'majorDiscordance', text: 'Den andens tekst.', evidenceIds: [] } }, 'meanwhile')
    await mend()
    page = await tablet.newPage()
    await page.goto(line.url + place)
    await until(() => page.locator('.outbox').textContent(), (said) => (said ?? '').includes('En anden har skrevet det samme.'), 20_000)
    await page.locator('.outbox a').click()
    await page.waitForURL(/krav/)
    await until(() => finding('modelPractice').locator('.save-state').textContent(), (said) => (said ?? '').includes('Se begge tekster'), 20_000)
    await finding('modelPractice').locator('.save-state button').click()
    await page.waitForLoadState()
    const shown = await finding('modelPractice').textContent()
    expect([shown?.includes('Den andens tekst.'), await finding('modelPractice').getByLabel('Hvad bygger I på?').inputValue()]).toEqual([true, 'Den enes tekst, skrevet uden net.'])
    await picture(page, 'audit-begge-tekster')
    expect(await axe(page)).toStrictEqual([])
    await finding('modelPractice').getByRole('button', { name: /Gem vurdering/ }).click()
    await until(async () => (await findingIn(`${focus[2]}/modelPractice`))?.body['text'], (text) => text === 'Den enes tekst, skrevet uden net.', 20_000)
  })

  test('says what is not sent before it signs out, and then keeps nothing of it', async () => {
    await page.goto(line.url + at(focus[0]))
    await cut()
    // Without a grade it cannot be kept, with a line or without.
    await finding('descriptionPractice').getByLabel('Hvad bygger I på?').fill('Ikke sendt.')
    await page.getByRole('button', { name: 'Log ud' }).click()
    const dialog = page.getByRole('dialog')
    expect(await dialog.textContent()).toContain(`${focus[0]} Beskrivelse ↔ praksis`)
    expect(await axe(page)).toStrictEqual([])
    await dialog.getByRole('button', { name: 'Bliv, og send det først' }).click()
    const kept = (): Promise<readonly number[]> => page.evaluate(async () => [Object.keys(localStorage).length, (await caches.keys()).length, (await indexedDB.databases()).length, (await navigator.serviceWorker.getRegistrations()).length])
    // Control: there is something to be found before.
    expect((await kept()).every((n) => n > 0)).toBe(true)
    await mend()
    await page.getByRole('button', { name: 'Log ud' }).click()
    await dialog.getByRole('button', { name: 'Slet det, og log ud' }).click()
    await page.waitForURL(/log-ind/)
    expect(await kept()).toEqual([0, 0, 0, 0])
    expect(await findingIn(`${focus[0]}/descriptionPractice`)).toBeUndefined()
  })
})

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
