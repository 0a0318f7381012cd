// Help without JavaScript: offered once on the start page, walked through a step a page, and always to be found again.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Visitor, visitor, wordsOf } from '../support/browse.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'
import { startTestService, type TestService } from '../support/service.ts'

let service: TestService
let http: HttpService
const signedIn = async (name: string): Promise<Visitor> => { const person = visitor(http.url); await person.signIn(name); return person }

beforeAll(async () => {
  service = await startTestService()
  await giveDemoPasswords(service.database.store)
  http = await startHttp({ store: service.database.store, services: service.services, engine: service.engine, isWorking: () => true })
}, 180_000)
afterAll(async () => { await http?.close(); await service?.stop() })

test('A leader is offered their example, walks through its five steps, and is not offered it again', async () => {
  const leader = await signedIn('leder-t001')
  const start = await leader.get('/')
  expect(wordsOf(start.html)).toContain('Se på to minutter, hvordan det virker: Leder af et tilbud.')
  expect(start.html).toContain('href="/hjaelp/leader/1"')
  for (const step of [1, 2, 3, 4]) expect((await leader.get(`/hjaelp/leader/${step}`)).html).toContain(`href="/hjaelp/leader/${step + 1}"`)
  const last = await leader.get('/hjaelp/leader/5')
  expect(wordsOf(last.html)).toContain('Trin 5 af 5')
  const back = await leader.fill(last, '/hjaelp/leader/set', {})
  expect([back.url, wordsOf(back.html).includes('Er du ny her?')]).toEqual(['/', false])
  expect(wordsOf((await leader.get('/hjaelp')).html)).toContain('Til dig Leder af et tilbud')
})

test('It can be put away at once, for oneself only, and twice', async () => {
  const auditor = await signedIn('auditor5')
  const start = await auditor.get('/')
  expect(wordsOf(start.html)).toContain('Se på to minutter, hvordan det virker: Auditor.')
  for (const _ of [1, 2]) expect((await auditor.post('/hjaelp/auditor/set', {})).status).toBe(200)
  expect(wordsOf((await auditor.get('/')).html)).not.toContain('Er du ny her?')
  expect(wordsOf((await (await signedIn('auditor6')).get('/')).html)).toContain('Er du ny her?')
})

test.each(['/hjaelp/findes-ikke/1', '/hjaelp/leader/6', '/hjaelp/leader/0', '/hjaelp/leader/x', '/hjaelp/constructor/1'])('%s is not found', async (path) => {
  const person = await signedIn('konsulent1')
  expect([(await person.get(path)).status, (await person.get('/hjaelp/leader/5')).status]).toEqual([404, 200])
})

test('Help is for who is signed in', async () => { expect((await visitor(http.url).get('/hjaelp')).url).toContain('/log-ind') })
