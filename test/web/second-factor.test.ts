// The code from an app on the pages: set up without any script, asked for after the password, and taken off.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { TOTP } from 'otpauth'
import { type Answered, visitor, wordsOf, type Visitor } from '../support/browse.ts'
import { type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'

let service: RecordService
let http: HttpService
beforeAll(async () => {
  service = await startRecordService()
  await giveDemoPasswords(service.database.store)
  http = await startHttp({ store: service.database.store, services: servicesBeside(service), engine: { namespaceId: async () => 'none' }, isWorking: () => true })
}, 60_000)
afterAll(async () => {
  await http?.close()
  await service?.stop()
})
beforeEach(() => service.pool.query('truncate sign_in_throttles'))

const demo = 'akkreditering-demo'
const page = '/min-adgang/kode-app'
const isIn = async (person: Visitor): Promise<boolean> => (await person.get('/beskeder')).url === '/beskeder'
const lettersOn = ({ html }: Answered): string => /<code class="secret">([A-Z2-7 ]+)<\/code>/.exec(html)?.[1]?.replaceAll(' ', '') ?? ''
const codesOn = ({ html }: Answered): readonly string[] => [...html.matchAll(/<li><code>([A-Z2-9-]+)<\/code><\/li>/g)].map(([, code]) => code ?? '')
/** A code that has not been used: the record takes each step once. */
const shows = async (letters: string, name: string): Promise<string> => {
  await service.pool.query('update totp_secrets set last_step = 0 where person_id = $1', [`p-${name}`])
  return new TOTP({ secret: letters }).generate()
}
const setUp = async (name: string) => {
  const person = visitor(http.url)
  await person.signIn(name)
  const shown = await person.fill(await person.get(page), page, { current: demo })
  const letters = lettersOn(shown)
  const done = await person.fill(shown, page, { code: await shows(letters, name) })
  return { person, shown, letters, done, codes: codesOn(done) }
}

describe('Set up on Min adgang', () => {
  test('with a picture and letters, confirmed by a code, and ten recovery codes shown once', async () => {
    const { person, shown, letters, done, codes } = await setUp('leder-t001')
    expect([letters.length, /<svg class="qr"[^>]* viewBox="0 0 (\d+) \1"/.test(shown.html), /<script>|style="/.test(shown.html), shown.headers.get('cache-control')]).toStrictEqual([32, true, false, 'no-store'])
    expect([codes.length, done.headers.get('cache-control'), codesOn(await person.get(page)).length, await isIn(person)]).toStrictEqual([10, 'no-store', 0, true])
    expect(wordsOf((await person.get('/min-adgang')).html)).toMatch(/Kode fra en app Sat op/)
  })

  test('is begun with the password, and a wrong code shows the same picture again', async () => {
    const person = visitor(http.url)
    await person.signIn('leder-t002')
    const wrong = await person.fill(await person.get(page), page, { current: 'forkert' })
    expect([wrong.status, wordsOf(wrong.html)]).toStrictEqual([422, expect.stringContaining('Den nuværende adgangskode er forkert.')])
    const shown = await person.fill(await person.get(page), page, { current: demo })
    const again = await person.fill(shown, page, { code: '000000' })
    expect([again.status, lettersOn(again) === lettersOn(shown), wordsOf(again.html).includes('Koden kunne ikke bruges.')]).toStrictEqual([422, true, true])
    expect(wordsOf((await person.get('/min-adgang')).html)).toMatch(/Kode fra en app Ikke sat op/)
  })
})

describe('Signing in', () => {
  test('goes on to a page for the code, which lets in whoever has it, back to where they were going', async () => {
    const { letters, codes } = await setUp('leder-t003')
    const person = visitor(http.url)
    const asked = await person.post('/log-ind', { username: 'leder-t003', password: demo, next: '/beskeder' })
    expect([asked.status, wordsOf(asked.html).includes('Skriv koden fra din app'), await isIn(person)]).toStrictEqual([200, true, false])
    const wrong = await person.fill(asked, '/log-ind/kode', { code: codes[0]?.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A')) ?? '' })
    expect([wrong.status, wordsOf(wrong.html).includes('Koden kunne ikke bruges.'), await isIn(person)]).toStrictEqual([401, true, false])
    // The page alone, in another browser, is worth nothing.
    const other = await visitor(http.url).fill(asked, '/log-ind/kode', { code: codes[0] ?? '' })
    expect([other.status, wordsOf(other.html).includes('Login blev ikke gjort færdigt.')]).toStrictEqual([401, true])
    const done = await person.fill(wrong, '/log-ind/kode', { code: await shows(letters, 'leder-t003') })
    expect([done.url, await isIn(person)]).toStrictEqual(['/beskeder', true])
  })

  test('keeps what was typed before the access ended through both steps', async () => {
    const { codes } = await setUp('leder-t004')
    const person = visitor(http.url)
    const kept = await person.post('/min-adgang/tokens', { name: 'Skrevet før', days: '30' })
    const asked = await person.fill(kept, '/log-ind', { username: 'leder-t004', password: demo })
    const resumed = await person.fill(asked, '/log-ind/kode', { code: codes[0] ?? '' })
    expect(wordsOf(resumed.html)).toContain('Skrevet før')
  })

  test('over the API takes the code with the password', async () => {
    const { codes } = await setUp('leder-t005')
    const ask = async (code?: string): Promise<unknown> => { const answer = await fetch(`${http.url}/api/v1/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ username: 'leder-t005', password: demo, ...(code === undefined ? {} : { code }) }) }); return [answer.status, ((await answer.json()) as { code?: string }).code, answer.headers.has('set-cookie')] }
    expect([await ask(), await ask('000000'), await ask(codes[0])]).toStrictEqual([[401, 'code-needed', false], [401, 'code-wrong', false], [200, undefined, true]])
  })
})

test('An administrator takes it off for who has lost the phone; they are told when they come back, and by their page', async () => {
  await setUp('leder-t006')
  const admin = visitor(http.url)
  await admin.signIn('admin')
  const account = await admin.get('/personer/p-leder-t006/adgang')
  expect(account.html).toContain('value="takeOff"')
  expect(wordsOf((await admin.post('/personer/p-leder-t006/adgang', { act: 'takeOff' })).html)).toContain('Kode fra en app taget af for en anden af')
  const person = visitor(http.url)
  const back = await person.signIn('leder-t006')
  expect([back.url, wordsOf(back.html)]).toStrictEqual([page, expect.stringContaining('En administrator har taget koden fra din app af')])
  expect((await admin.get('/personer/p-leder-t006/adgang')).html).not.toContain('value="takeOff"')
})
