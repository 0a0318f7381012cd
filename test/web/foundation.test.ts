// The pages over real HTTP without JavaScript: signing in, the start page, the list, starting a case; errors keep what was typed.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { visitor, wordsOf } from '../support/browse.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'
import { startTestService, type TestService } from '../support/service.ts'

let service: TestService
let http: HttpService

beforeAll(async () => {
  service = await startTestService({ workers: false })
  await giveDemoPasswords(service.database.store)
  http = await startHttp({ store: service.database.store, services: service.services, engine: service.engine, isWorking: () => true })
})
afterAll(async () => {
  await http?.close()
  await service?.stop()
})

describe('Signing in', () => {
  test('Who is not signed in comes to the sign-in page, and from there to where they were going', async () => {
    const person = visitor(http.url)
    const asked = await person.get('/forloeb?sort=offer')
    expect(wordsOf(asked.html)).toContain('Log ind')
    const arrived = await person.fill(asked, '/log-ind', { username: 'konsulent1', password: 'akkreditering-demo' })
    expect(arrived.url).toBe('/forloeb?sort=offer')
    expect(wordsOf(arrived.html)).toContain('Alle akkrediteringsforløb, du har adgang til.')
  })

  test('A wrong password says so and keeps the username', async () => {
    const answered = await visitor(http.url).post('/log-ind', { username: 'konsulent2', password: 'forkert' })
    expect(answered.status).toBe(401)
    expect(wordsOf(answered.html)).toContain('Brugernavnet eller adgangskoden er forkert.')
    expect(answered.html).toContain('value="konsulent2"')
  })

  test('Another site\'s form is refused with a page', async () => {
    const answered = await visitor(http.url).post('/log-ind', { username: 'konsulent1', password: 'akkreditering-demo' }, { 'sec-fetch-site': 'cross-site' })
    expect([answered.status, answered.headers.get('content-type')]).toStrictEqual([403, 'text/html; charset=utf-8'])
    expect(wordsOf(answered.html)).toContain('Handlingen kom fra et andet websted og er ikke udført.')
  })

  test('The way back leads nowhere but to our own pages', async () => {
    const person = visitor(http.url)
    const arrived = await person.post('/log-ind', { username: 'konsulent1', password: 'akkreditering-demo', next: '//elsewhere.example/' })
    expect(arrived.url).toBe('/')
  })

  test('Signing out ends the session and says so', async () => {
    const person = visitor(http.url)
    const start = await person.signIn('konsulent1')
    const out = await person.fill(start, '/log-ud', {})
    expect(wordsOf(out.html)).toContain('Du er logget ud')
    expect((await person.get('/')).url).toBe('/log-ind')
  })

  test('What was typed when the session had ended is sent by its writer after signing in again', async () => {
    const person = visitor(http.url)
    await person.signIn('konsulent1')
    const form = await person.get('/forloeb/nyt?tilbud=T015')
    person.forget()
    const expired = await person.fill(form, '/forloeb/nyt?tilbud=T015', { off: ['K1.1'], reason: 'Skrevet med æøå & "tegn" <b>', cycle: '2031' })
    expect(expired.status).toBe(401)
    expect(wordsOf(expired.html)).toContain('Din adgang er udløbet')
    const again = await person.fill(expired, '/log-ind', { username: 'konsulent1', password: 'akkreditering-demo' })
    expect(wordsOf(again.html)).toContain('Skrevet med æøå & "tegn" <b>')
    const sent = await person.fill(again, '/forloeb/nyt?tilbud=T015', {})
    expect(wordsOf(sent.html)).not.toContain('Din adgang er udløbet')
  })

  test('A link from a mail, which brings no cookie, opens by way of a page of our own', async () => {
    const answered = await fetch(`${http.url}/forloeb`, { headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' } })
    expect(answered.status).toBe(200)
    expect(await answered.text()).toContain('http-equiv="refresh" content="0"')
  })
})

describe('Starting and finding a case', () => {
  test('A consultant finds the offer, starts, and a second click is the same start; another start leads to the running case', async () => {
    const person = visitor(http.url)
    await person.signIn('konsulent1')
    const found = await person.get('/forloeb/nyt?soeg=T001')
    expect(found.html).toContain('/forloeb/nyt?tilbud=T001')
    const form = await person.get('/forloeb/nyt?tilbud=T001')
    const started = await person.fill(form, '/forloeb/nyt?tilbud=T001', { cycle: '2026' })
    expect(started.url).toMatch(/^\/forloeb\/[0-9a-f-]{36}$/)
    const twice = await person.fill(form, '/forloeb/nyt?tilbud=T001', { cycle: '2026' })
    expect(twice.url).toBe(started.url)
    const another = await person.fill(await person.get('/forloeb/nyt?tilbud=T001'), '/forloeb/nyt?tilbud=T001', { cycle: '2027' })
    expect(another.status).toBe(409)
    expect(another.html).toContain(`href="${started.url}"`)
    expect(another.html).toContain('value="2027"')

    const manager = visitor(http.url)
    const work = await manager.signIn('leder-t001')
    expect(wordsOf(work.html)).toMatch(/Venter på dig 1 Bekræft modtagelse af kvalitetsmodellen: /)
    expect(work.html).toContain(`href="${started.url}"`)
    expect(wordsOf((await person.get('/')).html)).toContain('Venter på dig 0')

    const listed = await person.get('/forloeb?soeg=T001&venter=offer')
    expect(wordsOf(listed.html)).toContain('1 forløb')
    expect(wordsOf((await person.get('/forloeb?soeg=findesikke')).html)).toContain('Ingen forløb passer til det, du har valgt.')
  })

  test('Taking requirements out without a reason is refused beside the field, and the ticks stay', async () => {
    const person = visitor(http.url)
    await person.signIn('konsulent1')
    const form = await person.get('/forloeb/nyt?tilbud=T002')
    const id = /name="off" value="([^"]+)"/.exec(form.html)?.[1] ?? ''
    const answered = await person.fill(form, '/forloeb/nyt?tilbud=T002', { off: [id], reason: '', cycle: '2026' })
    expect(answered.status).toBe(422)
    expect(wordsOf(answered.html)).toContain('Skriv, hvorfor de valgte krav ikke er relevante.')
    expect(answered.html).toMatch(new RegExp(`value="${id.replace('.', '\\.')}" checked`))
  })

  test('Who may not start is told so', async () => {
    const person = visitor(http.url)
    await person.signIn('leder-t001')
    const answered = await person.get('/forloeb/nyt')
    expect(answered.status).toBe(403)
    expect(wordsOf(answered.html)).toContain('Det kan kun gøres af kvalitetskonsulenten eller sekretariatslederen.')
  })
})

describe('Every answer', () => {
  test('An unknown address is a page with 404, and one below the API stays a problem document', async () => {
    const person = visitor(http.url)
    const page = await person.get('/findes-ikke')
    expect([page.status, wordsOf(page.html).includes('Siden findes ikke')]).toStrictEqual([404, true])
    expect((await fetch(`${http.url}/api/v1/findes-ikke`)).headers.get('content-type')).toContain('application/problem+json')
  })

  test('Pages are private and packed; assets are kept for ever under names with their hash', async () => {
    const page = await fetch(`${http.url}/log-ind`, { headers: { 'accept-encoding': 'gzip' } })
    expect([page.headers.get('cache-control'), page.headers.get('content-encoding')]).toStrictEqual(['private, no-cache', 'gzip'])
    const html = await page.text()
    const css = /href="(\/a\/app\.[0-9a-f]{12}\.css)"/.exec(html)?.[1] ?? ''
    const asset = await fetch(http.url + css, { headers: { 'accept-encoding': 'br' } })
    expect([asset.status, asset.headers.get('content-encoding'), asset.headers.get('cache-control')]).toStrictEqual([200, 'br', 'public, max-age=31536000, immutable'])
  })
})
