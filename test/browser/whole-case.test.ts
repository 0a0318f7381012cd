// One accreditation from its start to its end, each persona from signing in to done on the pages alone: with scripts, and without.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { axe, contextFor, openChromium, picture } from '../support/chromium.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'
import { startTestService, type TestService } from '../support/service.ts'
import { until } from '../support/until.ts'

let service: TestService
let http: HttpService
let browser: Browser

beforeAll(async () => {
  service = await startTestService()
  await giveDemoPasswords(service.database.store)
  http = await startHttp({ store: service.database.store, services: service.services, engine: service.engine, isWorking: () => true })
  browser = await openChromium()
}, 180_000)
afterAll(async () => { await browser?.close(); await http?.close(); await service?.stop() })

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date())

/** Somebody at a browser: signs in by the form, presses what they see. */
interface Person { readonly page: Page; readonly goto: (path: string) => Promise<void>; readonly press: (name: string | RegExp) => Promise<void>; readonly follow: (name: string | RegExp) => Promise<void>; readonly unfold: (words: string | RegExp) => Promise<void>; readonly said: (words: string) => Promise<void>; /** A choice, whatever it looks like. */ readonly choose: (name: string, value: string) => Promise<void> }

const personAt = async (scripts: boolean, contexts: BrowserContext[], username: string): Promise<Person> => {
  const context = await contextFor(browser, http.url, '', 1280, false, scripts)
  contexts.push(context)
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  await page.goto(http.url)
  await page.getByLabel('Brugernavn').fill(username)
  await page.getByLabel('Adgangskode').fill('akkreditering-demo')
  await page.getByRole('button', { name: 'Log ind' }).click()
  await page.getByRole('heading', { name: 'Mit arbejde', level: 1 }).waitFor()
  return {
    page,
    goto: async (path) => { await page.goto(http.url + path) },
    press: async (name) => { await page.getByRole('main').getByRole('button', { name }).first().click(); await page.waitForLoadState() },
    follow: async (name) => { await page.getByRole('main').getByRole('link', { name }).first().click(); await page.waitForLoadState() },
    unfold: async (words) => { const folded = page.locator('details:not([open]) > summary').filter({ hasText: words }); if (await folded.count() > 0) await folded.first().click() },
    choose: async (name, value) => {
      const [list, one] = [page.locator(`select[name="${name}"]`), page.locator(`input[name="${name}"][value="${value}"]`)]
      await list.or(one).first().waitFor()
      await (await list.count() > 0 ? list.selectOption(value) : one.first().check())
    },
    said: async (words) => { await page.getByRole('main').getByText(words).first().waitFor({ timeout: 15_000 }) },
  }
}

describe.each([['with scripts', true, 'T001'], ['without scripts', false, 'T009']] as const)('A whole accreditation %s', (_how, scripts, offer) => {
  const contexts: BrowserContext[] = []
  const people = new Map<string, Promise<Person>>()
  const as = (username: string): Promise<Person> => { const known = people.get(username) ?? personAt(scripts, contexts, username); people.set(username, known); return known }
  const leader = `leder-${offer.toLowerCase()}`
  let place = ''
  afterAll(async () => { for (const context of contexts) await context.close() })
  const [lead, second, checker, decider] = ['auditor5', 'auditor8', 'auditor10', 'beslutter1']

  test('The consultant starts it, and the leader confirms, tries something and ends the development', async () => {
    const consultant = await as('konsulent1')
    await consultant.follow('Start akkreditering')
    await consultant.goto(`/forloeb/nyt?tilbud=${offer}`)
    await consultant.page.getByLabel('Runde', { exact: true }).fill(scripts ? '2041' : '2042')
    await consultant.press(/Start akkreditering/)
    await consultant.page.waitForURL(/\/forloeb\/[0-9a-f-]{36}/)
    place = new URL(consultant.page.url()).pathname
    const manager = await as(leader)
    await manager.goto('/')
    await manager.follow(/Bekræft/)
    await manager.follow('Bekræft modtagelse af kvalitetsmodellen')
    await manager.press(/Bekræft modtagelse/)
    await manager.goto('/')
    await manager.follow(/Afslut lokal udvikling/)
    await manager.unfold('Ny prøvehandling')
    await manager.page.getByRole('textbox', { name: /Titel|Hvad vil I prøve|Navn/ }).first().fill('Rolig morgen')
    await manager.press(/Gem|Opret|Skriv/)
    await manager.goto(place)
    await manager.follow('Afslut lokal udvikling')
    await manager.press(/Afslut lokal udvikling/)
    await manager.said('Lokal udvikling er afsluttet')
  }, 60_000)

  test('The leader writes the quality description chapter by chapter and submits it; the consultant takes it as basis', async () => {
    const manager = await as(leader)
    await manager.goto(`${place}/kvalitetsbeskrivelse`)
    const chapters = await manager.page.locator('main a[href*="/kvalitetsbeskrivelse/K"]').evaluateAll((links) => [...new Set(links.map((one) => (one as unknown as { pathname: string }).pathname))].filter((path) => !path.endsWith('versioner')))
    expect(chapters.length).toBeGreaterThan(5)
    for (const chapter of chapters) {
      await manager.goto(chapter)
      await manager.page.locator('textarea.chapter-text').fill('Vi mødes om morgenen, og borgerne bestemmer dagsordenen. Æ, ø og å.')
      for (const one of await manager.page.locator('input[type=radio][value=touched]').all()) await one.check()
      await manager.press(/^Gem/)
      await manager.said('Gemt')
    }
    await manager.goto(place)
    await manager.follow('Indsend kvalitetsbeskrivelse')
    await manager.press(/Indsend kvalitetsbeskrivelse/)
    await manager.said('Kvalitetsbeskrivelsen er indsendt')
    const consultant = await as('konsulent1')
    await consultant.goto(place)
    await consultant.follow('Godkend som auditgrundlag')
    await consultant.press(/Godkend som auditgrundlag/)
  }, 120_000)

  test('The secretariat chooses focus and team and proposes days; the leader picks one; the team declares itself, plans and opens the audit', async () => {
    const consultant = await as('konsulent1')
    await consultant.goto(`${place}/handling/choose-focus`)
    for (const one of (await consultant.page.locator('input[name=requirementIds]').all()).slice(0, 2)) await one.check()
    await consultant.press(/Vælg fokuskrav/)
    await consultant.goto(`${place}/handling/appoint-team`)
    for (const name of [lead, second]) await consultant.page.locator(`input[name=members][value="p-${name}"]`).check()
    await consultant.page.locator(`input[name=lead][value="p-${lead}"]`).check()
    await consultant.press(/Udpeg auditteam/)
    await consultant.goto(`${place}/auditdag`)
    await consultant.follow('Foreslå dage')
    await consultant.page.getByLabel('Første forslag').fill(today)
    await consultant.press(/Foreslå auditdage/)
    const manager = await as(leader)
    await manager.goto(place)
    await manager.follow('Vælg auditdag')
    await manager.press(/^Vælg \d/)
    await manager.said('Auditdagen er valgt')
    for (const name of [lead, second]) {
      const auditor = await as(name)
      await auditor.goto(place)
      await auditor.follow('Erklær habilitet')
      await auditor.page.locator('input[name=answer][value=impartial]').check()
      await auditor.press(/Erklær habilitet/)
    }
    const auditor = await as(lead)
    await until(async () => { await auditor.goto(`${place}/audit`); return auditor.page.getByRole('link', { name: 'Skriv et punkt' }).count() }, (n) => n > 0, 15_000)
    await auditor.follow('Skriv et punkt')
    await auditor.page.getByLabel('Interview').check()
    await auditor.page.locator('[name=at]').fill(`${today}T09:00`)
    await auditor.page.locator('[name=place]').fill('Mødelokalet')
    await auditor.page.locator('[name=who]').fill('Leder og to medarbejdere')
    await auditor.press(/Skriv punkt i auditprogrammet/)
    for (const act of ['Send auditprogram', 'Begynd audit']) {
      await until(async () => { await auditor.goto(place); return auditor.page.getByRole('main').getByRole('link', { name: act, exact: true }).count() }, (n) => n > 0, 15_000)
      await auditor.follow(act)
      await auditor.press(new RegExp(act))
    }
    await auditor.said('Audit er begyndt')
  }, 120_000)

  test('Two auditors find, with evidence, on every requirement, and close the audit', async () => {
    const auditor = await as(lead)
    await auditor.goto(`${place}/audit`)
    const requirements = await auditor.page.locator('main a[href*="/audit/krav/"]').evaluateAll((links) => [...new Set(links.map((one) => (one as unknown as { pathname: string }).pathname))])
    expect(requirements.length).toBeGreaterThan(10)
    for (const [index, path] of requirements.entries()) {
      const person = await as(index % 2 === 0 ? lead : second)
      await person.goto(path)
      await person.unfold('Nyt vidnesbyrd')
      await person.page.locator('[name="evidence.source"]').fill('To medarbejdere')
      await person.press('Gem vidnesbyrd')
      await person.page.locator('#vidnesbyrd ~ ul').first().waitFor({ timeout: 15_000 })
      const focus = await person.page.locator('.finding').count() === 3 && await person.page.locator('summary').filter({ hasText: 'Andre sammenhænge' }).count() === 0
      if (focus) {
        await person.unfold('I overensstemmelse på alle tre')
        await person.page.locator('[name="all.text"]').fill('Det hele hænger sammen.')
        await person.page.locator('[name="all.evidence"]').first().check()
        await person.press('Gem på alle tre')
        for (const section of ['practice', 'description']) {
          const form = person.page.locator('form').filter({ has: person.page.locator(`#f-tekst-${section}`) })
          await form.locator('textarea').fill('Hold fast i husmøderne.')
          await form.getByRole('button').click()
          await person.page.waitForLoadState()
        }
      } else {
        const finding = person.page.locator('#fund-modelDescription')
        await finding.getByLabel('Overensstemmelse', { exact: true }).check()
        await finding.locator('textarea').fill('Beskrivelsen følger modellen.')
        await finding.locator('[name="finding.evidence"]').first().check()
        await finding.getByRole('button', { name: /Gem vurdering/ }).click()
        await person.page.waitForLoadState()
      }
    }
    await auditor.goto(`${place}/audit`)
    if (scripts) await picture(auditor.page, 'forloeb-audit-faerdig')
    await auditor.follow('Afslut audit')
    await auditor.press(/Afslut audit/)
    await auditor.said('Audit er afsluttet')
  }, 240_000)

  test('The report is written, checked, heard with a remark, answered and issued', async () => {
    const auditor = await as(lead)
    for (const section of ['summary', 'conclusion']) {
      await auditor.goto(`${place}/handling/write-report-text`)
      await auditor.choose('section', section)
      await auditor.page.locator('[name=text]').fill('Tilbuddet arbejder, som det beskriver.')
      await auditor.press(/Gem tekst i rapporten/)
    }
    await auditor.goto(`${place}/rapport`)
    await auditor.follow('Send til kvalitetssikring')
    await auditor.choose('recommendation', 'accredited')
    await auditor.choose('checkerId', `p-${checker}`)
    await auditor.press(/Send til kvalitetssikring/)
    const quality = await as(checker)
    await quality.goto(place)
    await quality.follow('Godkend udkast')
    await quality.press(/Godkend udkast/)
    await auditor.goto(place)
    await auditor.follow('Send udkast i høring')
    await auditor.press(/Send udkast i høring/)
    const manager = await as(leader)
    await manager.goto('/')
    await manager.follow(/Svar på høring|høring/i)
    await manager.unfold('Skriv en bemærkning')
    const remark = manager.page.locator('form').filter({ has: manager.page.locator('[name="remark.text"]') }).first()
    await remark.locator('textarea').fill('Mødet er flyttet til onsdag.')
    await remark.getByRole('button', { name: /Gem bemærkning/ }).click()
    await manager.said('Gemt')
    // What went by its button is not saved once more by itself.
    if (scripts) await manager.page.waitForTimeout(3500)
    expect((await service.services.accreditations.contents(`p-${leader}`, place.split('/')[2] ?? '')).filter((one) => one.kind === 'remark')).toHaveLength(1)
    if (scripts) expect(await axe(manager.page)).toStrictEqual([])
    await manager.follow('Afgiv høringssvar')
    await manager.press(/Afgiv høringssvar/)
    await auditor.goto('/')
    await auditor.follow(/Besvar|bemærkning/i)
    await auditor.page.locator('[name="answer.answer"][value=followed]').first().check()
    await auditor.page.locator('[name="answer.reason"]').first().fill('Dagen er rettet.')
    await auditor.press('Gem svar')
    const consultant = await as('konsulent1')
    await until(async () => { await consultant.goto(place); return consultant.page.getByRole('main').getByRole('link', { name: 'Udsend endelig rapport' }).count() }, (n) => n > 0, 15_000)
    await consultant.follow('Udsend endelig rapport')
    await consultant.choose('recommendation', 'accredited')
    await consultant.choose('deciderId', `p-${decider}`)
    await consultant.choose('deputyDeciderId', 'p-beslutter2')
    await consultant.press(/Udsend endelig rapport/)
  }, 120_000)

  test('Somebody else decides, the leader shares and the consultant finishes; each finds the report', async () => {
    const decides = await as(decider)
    await decides.goto('/')
    await decides.follow(/Beslut|beslutning/i)
    await decides.follow('Beslutning om akkreditering')
    await decides.choose('outcome', 'accredited')
    await decides.press(/Beslutning om akkreditering/)
    const manager = await as(leader)
    await manager.goto(`${place}/handling/write-extract`)
    await manager.choose('kind', 'goodPractice')
    await manager.page.locator('[name=title]').fill('Rolig morgen')
    await manager.page.locator('[name=text]').fill('Vi begynder dagen et kvarter senere.')
    await manager.press(/Gem uddrag|Skriv uddrag|uddrag/)
    await manager.goto(`${place}/handling/consent-to-extract`)
    await manager.page.locator('[name=extractId]').first().check()
    await manager.choose('consent', 'true')
    await manager.press(/uddrag|samtykke|Del/i)
    await manager.goto(place)
    await manager.follow(/^Del|Del læring/)
    await manager.press(/Del/)
    const consultant = await as('konsulent1')
    await consultant.goto(place)
    await consultant.follow(/^Afslut/)
    await consultant.press(/Afslut/)
    await consultant.said('Afsluttet')
    await until(async () => { await manager.goto(`${place}/rapport`); return manager.page.getByRole('link', { name: 'Endelig auditrapport' }).count() }, (n) => n > 0, 30_000)
    await manager.said('Endelig, version 1')
    if (scripts) await picture(manager.page, 'forloeb-rapport-endelig')
    expect((await service.services.accreditations.get('p-konsulent1', place.split('/')[2] ?? '')).stage).toBe('completed')
  }, 120_000)
})
