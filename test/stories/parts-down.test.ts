// PostgreSQL and Temporal away, over real HTTP: what people are told, what still works, and that nothing is lost or done twice.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { assemble, type Assembly } from '../../assembly.ts'
import { connectEngine, type EngineClient } from '../../engine/connect.ts'
import { freePort } from '../../engine/dev-server.ts'
import { renderDocument } from '../../reports/render.ts'
import { connectStore, type Store } from '../../store/connect.ts'
import { driveUntil, type RecordService, startRecordService } from '../support/cases.ts'
import { type PostgresProxy, startPostgresProxy } from '../support/postgres-proxy.ts'
import { giveDemoPasswords, type HttpPerson, type HttpService, newKey, startHttp } from '../support/http.ts'

let direct: RecordService
let proxy: PostgresProxy
let store: Store
let engine: EngineClient
let assembly: Assembly
let http: HttpService
let manager: HttpPerson
let caseId: string
const said: string[] = []

beforeAll(async () => {
  direct = await startRecordService()
  await giveDemoPasswords(direct.database.store)
  caseId = (await driveUntil(direct, 'T001', 'submitDescription')).caseId
  proxy = await startPostgresProxy(direct.database.connection)
  store = connectStore(proxy.connection, { log: (line) => { said.push(line) }, max: 4 })
  // Nobody answers here: Temporal is down all the time.
  engine = await connectEngine({ address: `127.0.0.1:${await freePort()}`, namespace: 'test' })
  assembly = assemble({ store, engine, render: renderDocument, log: (line) => { said.push(line) } })
  http = await startHttp({ store, services: assembly.services, engine, isWorking: () => false })
  manager = await http.as('p-leder-t001')
}, 120_000)
afterAll(async () => { await http.close(); await assembly.telling.idle(); await engine.close(); await store.close(); await proxy.stop(); await direct.stop() })

const chapter = (text: string) => ({ type: 'writeChapter', input: { criterionId: 'K1', text } }) as const
const eventsCount = async (): Promise<number> => (await direct.pool.query<{ n: number }>('select count(*) as n from events where case_id = $1', [caseId])).rows[0]?.n ?? 0
const textNow = async (): Promise<unknown> => (await direct.pool.query<{ text: string }>(`select body->>'text' as text from contents where case_id = $1 and kind = 'chapter' and key = 'K1'`, [caseId])).rows[0]?.text

describe('Without PostgreSQL', () => {
  test('a write is answered 503 not-saved, a read 503, readiness 503; the first request after it is back succeeds', async () => {
    const before = await eventsCount()
    proxy.down()
    const key = newKey()
    const write = await manager.act(caseId, chapter('Mens den er væk'), { key })
    expect(write).toMatchObject({ status: 503, body: { code: 'not-saved', detail: 'Ikke gemt: databasen svarer ikke lige nu. Prøv igen om lidt; der er ikke gemt noget halvt.' } })
    expect(write.headers.get('retry-after')).toBe('5')
    expect(await manager.get(`/accreditations/${caseId}`)).toMatchObject({ status: 503, body: { code: 'unavailable', detail: 'Oplysningerne kan ikke hentes lige nu. Prøv igen om lidt.' } })
    expect(await http.signIn('leder-t001', 'akkreditering-demo')).toMatchObject({ status: 503, body: { code: 'not-saved' } })
    expect(await http.nobody.get('/health')).toMatchObject({ status: 200, body: { ok: true } })
    expect(await http.nobody.get('/ready')).toMatchObject({ status: 503, body: { ok: false, parts: { database: 'down', sick: expect.arrayContaining([{ part: 'database', since: expect.any(String), runbook: 'docs/runbook.md#databaseunreachable' }]) } } })
    expect(await eventsCount()).toBe(before)
    proxy.up()
    expect(await manager.act(caseId, chapter('Mens den er væk'), { key })).toMatchObject({ status: 200, body: { repeated: false } })
    expect(await eventsCount()).toBe(before + 1)
    expect(await textNow()).toBe('Mens den er væk')
  }, 60_000)

  test('a pool whose connections all died while nobody asked serves the very first request', async () => {
    await Promise.all(Array.from({ length: 8 }, () => manager.get('/me')))
    proxy.down()
    // Long enough for this side to hear of it; a request in the very same moment may be told not-saved.
    await new Promise((done) => { setTimeout(done, 200) })
    proxy.up()
    expect(await manager.act(caseId, chapter('Efter søvnen'))).toMatchObject({ status: 200, body: { repeated: false } })
    expect(await textNow()).toBe('Efter søvnen')
  }, 60_000)

  for (const when of ['before', 'after'] as const) {
    test(`lost ${when} it has the commit, the outcome is unknown and the same key is safe`, async () => {
      const before = await eventsCount()
      const key = newKey()
      proxy.next(when === 'before' ? 'requestLost' : 'answerLost')
      expect(await manager.act(caseId, chapter(`Uvist ${when}`), { key })).toMatchObject({
        status: 503, body: { code: 'outcome-unknown', detail: 'Det er uvist, om handlingen blev gemt, fordi forbindelsen til databasen blev afbrudt. Send den igen med samme nøgle; den bliver højst gemt én gang.' },
      })
      expect(await manager.act(caseId, chapter(`Uvist ${when}`), { key })).toMatchObject({ status: 200, body: { repeated: when === 'after' } })
      expect(await eventsCount()).toBe(before + 1)
      expect(await textNow()).toBe(`Uvist ${when}`)
    }, 60_000)
  }
})

describe('Without Temporal', () => {
  test('people act at full speed, readiness is open and says what waits', async () => {
    const before = await eventsCount()
    expect(await manager.act(caseId, { type: 'submitDescription', input: {} })).toMatchObject({ status: 200, body: { stage: 'qualityDescription', step: 'submitted', turn: 'secretariat' } })
    // The answer came while the telling was still trying: nobody waits for it.
    expect(await Promise.race([assembly.telling.idle().then(() => 'told'), new Promise((done) => { setTimeout(done, 0, 'still telling') })])).toBe('still telling')
    expect(await eventsCount()).toBe(before + 1)
    expect(await http.nobody.get('/ready')).toMatchObject({ status: 200, body: { ok: true, parts: { database: 'up', engine: 'unavailable', worker: 'not-working', sick: [expect.objectContaining({ part: 'engine' }), expect.objectContaining({ part: 'worker' })], waiting: { untold: 1, overdue: 0 } } } })
  }, 60_000)

  test('the process shows the record, and that the workflow cannot be asked', async () => {
    expect(await manager.get(`/accreditations/${caseId}/process`)).toMatchObject({ status: 200, body: { state: 'unavailable', differences: [], engine: null, record: { step: 'submitted' } } })
  }, 60_000)
})
