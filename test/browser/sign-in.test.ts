// Signing in and all about access in a real Chromium: a provider on another site, cookies as browsers send them, the policies on forms; and every page of it looked at.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type TOTP, URI } from 'otpauth'
import type { Browser, Page } from 'playwright-core'
import { decodeQR } from 'qr/decode.js'
import { checkProviders } from '../../services/provider-settings.ts'
import { type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { axe, openChromium, picture, sizes } from '../support/chromium.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'
import { type IdentityProvider, startIdentityProvider } from '../support/identity-provider.ts'

// Another site than the provider's: a cookie with SameSite=Strict is kept back as it will be.
const ours = 'http://akkreditering.localhost'
let service: RecordService
let http: HttpService
let kk: IdentityProvider
let browser: Browser

beforeAll(async () => {
  service = await startRecordService()
  await giveDemoPasswords(service.database.store)
  kk = await startIdentityProvider({ redirectUris: [`${ours}/log-ind/udbyder/kk/svar`], signedOutUris: [`${ours}/log-ind`] })
  const providers = checkProviders([{ id: 'kk', name: 'Københavns Kommune', issuer: kk.issuer, clientId: kk.clientId, clientSecret: kk.clientSecret, mailDomains: ['kk.example'] }, { id: 'region', name: 'Region Hovedstadens Psykiatri og Den Sociale Virksomhed', issuer: 'http://127.0.0.1:1', clientId: 'x' }])
  http = await startHttp({ store: service.database.store, services: servicesBeside(service), engine: { namespaceId: async () => 'none' }, isWorking: () => true, signIn: { providers, publicUrl: ours, note: () => undefined }, publicUrl: ours })
  await service.pool.query(`insert into people (id, name, email, title) values ('p-ny', 'Åse-Marie Ærøskøbing Bøgh-Nørregård', 'aase@kk.example', 'Konsulent'), ('p-uden', 'Ægidius Uden-Adgang Ørsted', 'uden@kk.example', 'Vikar')`)
  kk.people.set('s1', { email: 'aase@kk.example', email_verified: true })
  browser = await openChromium([`--host-resolver-rules=MAP akkreditering.localhost:80 ${new URL(http.url).host}`])
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await http?.close()
  await kk?.close()
  await service?.stop()
})

const open = async (width: number): Promise<{ readonly page: Page; readonly said: string[] }> => {
  const page = await (await browser.newContext({ viewport: { width, height: 900 }, locale: 'da-DK' })).newPage()
  page.setDefaultTimeout(15_000)
  const said: string[] = []
  page.on('console', (message) => { if (message.type() === 'error' && message.location().url.startsWith(ours)) said.push(message.text()) })
  page.on('pageerror', (error) => said.push(error.message))
  return { page, said }
}
const look = async (page: Page, name: string, width: number): Promise<void> => {
  await page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true })`)
  await picture(page, `${name}-${width}`)
  expect([name, ...await axe(page), ...await sizes(page)]).toStrictEqual([name])
}
const password = async (page: Page, username: string): Promise<void> => {
  await page.goto(`${ours}/log-ind`)
  await page.fill('#username', username)
  await page.fill('#password', 'akkreditering-demo')
  await page.click('main button[type=submit]')
  await page.waitForURL(`${ours}/`)
}

test('By a provider: there, back, the question the first time, in; and out again at both', async () => {
  const { page, said } = await open(1280)
  await page.goto(`${ours}/beskeder`)
  await look(page, 'log-ind-udbydere', 1280)
  await page.click('text=Log ind med Københavns Kommune')
  await page.fill('input[name=login]', 's1')
  await page.fill('input[name=password]', 'x')
  await page.click('button[type=submit]')
  await page.waitForURL(/\/svar\?/)
  await look(page, 'tilknyt', 1280)
  await page.click('text=Ja, det er mig')
  await page.waitForURL(`${ours}/beskeder`)
  expect(await page.textContent('.who-name')).toContain('Åse-Marie')
  await page.click('text=Log ud')
  await page.waitForURL(new RegExp(`^${kk.issuer}`))
  await page.click('button:has-text("Yes")')
  await page.waitForURL(`${ours}/log-ind`)
  await page.click('text=Log ind med Københavns Kommune')
  // The provider asks again: its session was ended too. Then nothing is asked here.
  await page.fill('input[name=login]', 's1')
  await page.fill('input[name=password]', 'x')
  await page.click('button[type=submit]')
  await page.waitForURL(`${ours}/`)
  expect(said).toStrictEqual([])
  await page.context().close()
})

test.each([1280, 390, 320])('Every page about access at %i px', async (width) => {
  const { page, said } = await open(width)
  await page.goto(`${ours}/log-ind`)
  await look(page, 'log-ind-udbydere', width)
  await password(page, 'admin')
  await page.goto(`${ours}/min-adgang`)
  await page.click('summary:has-text("Lav et token")')
  await page.fill('#name', `Regneark på kontoret i Ærøgade med et temmelig langt navn ${width}`)
  await page.click('button:has-text("Lav et token")')
  await page.waitForSelector('code.secret')
  await look(page, 'min-adgang-token', width)
  await page.goto(`${ours}/personer/p-uden/adgang`)
  await look(page, 'adgang-person', width)
  if (await page.locator('#username').count() > 0) await page.fill('#username', 'aegidius.ørsted@kk.example')
  // It is a while since they signed in: who gives somebody a way in proves anew who they are, and what they sent is kept.
  await service.pool.query(`update sessions set proved_at = now() - interval '11 minutes' where person_id = 'p-admin'`)
  await page.click('form button:has-text("link")')
  await page.waitForSelector('#current')
  await look(page, 'bekraeft', width)
  await page.fill('#current', 'akkreditering-demo')
  await page.click('main button[type=submit]')
  await page.waitForSelector('h1:has-text("logget ind igen")')
  await page.click('main button[type=submit]')
  await page.waitForSelector('code.secret')
  await look(page, 'adgang-link-lavet', width)
  const link = new URL(await page.textContent('code.secret') ?? '')
  await page.goto(ours + link.pathname + link.search)
  await look(page, 'vaelg-adgangskode', width)
  await page.fill('#password', 'kort')
  await page.fill('#repeat', 'kort')
  await page.click('main button[type=submit]')
  await page.waitForSelector('.message-error')
  await look(page, 'vaelg-adgangskode-fejl', width)
  await page.goto(`${ours}/adgang?kode=forkert`)
  await look(page, 'link-virker-ikke', width)
  await page.goto(`${ours}/glemt-adgangskode`)
  await look(page, 'glemt-adgangskode', width)
  expect(said.filter((one) => !/403|404|422/.test(one))).toStrictEqual([])
  await page.context().close()
})

test.each([1280, 390])('The code from an app, from its picture to the second step of signing in, at %i px', async (width) => {
  const { page, said } = await open(width)
  const name = `leder-t0${width === 1280 ? '05' : '06'}`
  await password(page, name)
  await page.goto(`${ours}/min-adgang/kode-app`)
  await look(page, 'kode-app', width)
  await page.fill('#current', 'akkreditering-demo')
  await page.click('main button[type=submit]')
  await page.waitForSelector('svg.qr')
  await look(page, 'kode-app-billede', width)
  // What a camera reads: the picture's own squares, asked of the library that reads them.
  const { size, dark } = await page.evaluate<{ size: number, dark: string }>(`({ size: document.querySelector('svg.qr').viewBox.baseVal.width, dark: document.querySelector('svg.qr path').getAttribute('d') })`)
  const pixels = new Uint8Array((size * 4) ** 2 * 4).fill(255)
  for (const [, x, y] of dark.matchAll(/M(\d+) (\d+)h/g)) for (let row = 0; row < 4; row += 1) for (let column = 0; column < 4; column += 1) pixels.fill(0, ((Number(y) * 4 + row) * size * 4 + Number(x) * 4 + column) * 4, ((Number(y) * 4 + row) * size * 4 + Number(x) * 4 + column) * 4 + 3)
  const app = URI.parse(decodeQR({ width: size * 4, height: size * 4, data: pixels })) as TOTP
  expect([app.issuer, app.label, app.secret.base32]).toStrictEqual(['Akkreditering', name, (await page.textContent('code.secret'))?.replaceAll(' ', '')])
  await page.fill('#code', app.generate())
  await page.click('main button[type=submit]')
  await page.waitForSelector('.recovery-codes')
  await look(page, 'kode-app-koder', width)
  const recovery = await page.textContent('.recovery-codes code') ?? ''
  await page.click('text=Jeg har gemt dem')
  await look(page, 'kode-app-sat-op', width)
  await page.click('text=Log ud')
  await page.waitForURL(/log-ind/)
  await page.fill('#username', name)
  await page.fill('#password', 'akkreditering-demo')
  await page.click('main button[type=submit]')
  await page.waitForSelector('#code')
  await look(page, 'log-ind-kode', width)
  await page.fill('#code', '000 000')
  await page.click('main button[type=submit]')
  await page.waitForSelector('.message-error')
  await look(page, 'log-ind-kode-fejl', width)
  await page.fill('#code', recovery.toLowerCase())
  await page.click('main button[type=submit]')
  await page.waitForURL(`${ours}/`)
  expect(said.filter((one) => !/401/.test(one))).toStrictEqual([])
  await page.context().close()
})

test('A passkey is added with the password, then enough by itself, good once a challenge, and worth nothing when it is removed', async () => {
  const { page, said } = await open(1280)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', { options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } })
  await password(page, 'leder-t001')
  const before = (await page.context().cookies()).find((one) => one.name === 'akkreditering')?.value
  await page.goto(`${ours}/min-adgang`)
  await page.click('summary:has-text("Tilføj en adgangsnøgle")')
  await page.fill('#passkey-name', 'Min arbejdstelefon på Ærø')
  await page.fill('#passkey-current', 'forkert')
  await page.click('button:has-text("Tilføj en adgangsnøgle")')
  await page.waitForSelector('[role=alert]:has-text("Den nuværende adgangskode er forkert.")')
  await page.fill('#passkey-current', 'akkreditering-demo')
  await page.click('button:has-text("Tilføj en adgangsnøgle")')
  await page.waitForURL(/noegle=ja/)
  await look(page, 'min-adgang-noegle', 1280)
  expect([await page.textContent('.list-tokens tbody th'), (await page.context().cookies()).find((one) => one.name === 'akkreditering')?.value === before]).toStrictEqual(['Min arbejdstelefon på Ærø', false])

  const signInByKey = async (): Promise<string> => {
    const sent = page.waitForRequest((request) => request.url() === `${ours}/log-ind/noegle` && request.method() === 'POST')
    await page.click('text=Log ind med en adgangsnøgle')
    return new URLSearchParams((await sent).postData() ?? '').get('response') ?? ''
  }
  await page.click('text=Log ud')
  await page.waitForURL(/log-ind/)
  await look(page, 'log-ind-noegle', 1280)
  const response = await signInByKey()
  await page.waitForURL(`${ours}/`)
  // What was signed once opens nothing again, with the same cookies too.
  const again = await page.request.post(`${http.url}/log-ind/noegle`, { form: { response }, headers: { cookie: (await page.context().cookies()).map((one) => `${one.name}=${one.value}`).join('; ') } })
  expect([again.status(), (await again.text()).includes('Adgangsnøglen kunne ikke godkendes.')]).toStrictEqual([401, true])
  for (const wrong of ['', '{}', '[]', 'null', '{"id":1,"response":{"clientDataJSON":"e30"}}']) expect((await page.request.post(`${http.url}/log-ind/noegle`, { form: { response: wrong } })).status()).toBe(401)

  // Not unlocked: having the device is not enough.
  await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
  await page.click('text=Log ud')
  await page.waitForURL(/log-ind/)
  await page.click('text=Log ind med en adgangsnøgle')
  await page.waitForSelector('[role=alert]:has-text("Det blev stoppet")')
  await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true })
  await signInByKey()
  await page.waitForURL(`${ours}/`)

  await page.goto(`${ours}/min-adgang`)
  await page.click('.list-tokens button:has-text("Fjern")')
  await page.waitForURL(/noegle=fjernet/)
  await page.click('text=Log ud')
  await page.waitForURL(/log-ind/)
  await signInByKey()
  await page.waitForSelector('.message-error')
  expect(await page.textContent('.message-error')).toContain('Adgangsnøglen kunne ikke godkendes.')
  const { rows } = await service.pool.query<{ type: string }>(`select type from access_changes where person_id = 'p-leder-t001' order by id`)
  expect([rows.map(({ type }) => type), said.filter((one) => !/401|422/.test(one))]).toStrictEqual([['passkeyAdded', 'passkeyRemoved'], []])
  await page.context().close()
})
