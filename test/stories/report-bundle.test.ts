// Many reports in one file, and one document checked by anybody: over real HTTP, with a worker that renders.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'
import { giveDemoPasswords, type HttpPerson, type HttpService, startHttp } from '../support/http.ts'
import { quickPolicy } from '../support/policies.ts'
import { type Scene, startScene } from '../support/scenes.ts'
import { startTestService, type TestService } from '../support/service.ts'
import { until } from '../support/until.ts'

const year = String(new Date().getFullYear())
let service: TestService
let http: HttpService
let consultant: HttpPerson
let finished: Scene[]
let open: Scene

interface Plan { readonly reports: readonly { readonly offerId: string; readonly name: string; readonly sha256: string; readonly size: number; readonly reportId: string }[]; readonly missing: readonly { readonly offerId: string; readonly stage: string; readonly expected: string | null }[]; readonly bytes: number }
const planOf = async (person: HttpPerson, query = ''): Promise<Plan> => (await person.get(`/report-bundle/plan${query}`)).body as unknown as Plan
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
/** What another program finds in a zip: it checks each member's length and checksum. */
const unpacked = async (bytes: Uint8Array): Promise<ReadonlyMap<string, Buffer>> => {
  const files = new Map<string, Buffer>()
  const zip = await fromBufferPromise(Buffer.from(bytes))
  for await (const entry of zip.eachEntry()) files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)))
  return files
}

beforeAll(async () => {
  service = await startTestService()
  await giveDemoPasswords(service.database.store)
  http = await startHttp({ store: service.database.store, services: service.services, engine: service.engine, isWorking: () => true })
  consultant = await http.as('p-konsulent1')
  finished = [await startScene(service, 'T001', quickPolicy([])), await startScene(service, 'T004', quickPolicy([]))]
  for (const scene of finished) await scene.playTo()
  open = await startScene(service, 'T002', quickPolicy([]))
  await open.playTo('submitDescription')
  await until(() => planOf(consultant), (plan) => plan.reports.length === 2)
}, 120_000)
afterAll(async () => { await http.close(); await service.stop() })

test('The bundle holds every final report as it is stored, and a list of what is missing and what it waits for', async () => {
  const plan = await planOf(consultant)
  expect(plan.reports.map((one) => one.offerId).toSorted()).toEqual(['T001', 'T004'])
  expect(plan.missing).toMatchObject([{ offerId: 'T002', stage: 'qualityDescription', expected: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }])
  expect(plan.bytes).toBe(plan.reports.reduce((sum, one) => sum + one.size, 0))

  const answer = await consultant.get('/report-bundle')
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip'])
  expect(decodeURIComponent(answer.headers.get('content-disposition') ?? '')).toMatch(/Auditrapporter – \d{4}-\d\d-\d\d\.zip/)
  const files = await unpacked(answer.bytes)
  expect([...files.keys()].toSorted()).toEqual([...plan.reports.map((one) => one.name), 'Indhold.csv', 'indhold.json'].toSorted())
  for (const report of plan.reports) expect(sha256(files.get(report.name) ?? Buffer.alloc(0))).toBe(report.sha256)
  const list = files.get('Indhold.csv')?.toString('utf8') ?? ''
  expect(list).toContain(plan.reports[0]?.sha256)
  expect(list).toMatch(/T002;[^\n]*Kvalitetsbeskrivelse: /)
  expect(JSON.parse(files.get('indhold.json')?.toString('utf8') ?? '')).toMatchObject({ reports: [{}, {}], failed: [], missing: [{ offerId: 'T002' }] })
}, 60_000)

test('Each person gets their own offers\' reports and no others, and the choice can be narrowed', async () => {
  const manager = await planOf(await http.as('p-leder-t001'))
  expect([manager.reports.map((one) => one.offerId), manager.missing]).toEqual([['T001'], []])
  const stranger = await planOf(await http.as('p-leder-t020'))
  expect([stranger.reports, stranger.missing]).toEqual([[], []])
  const [first] = finished
  expect((await planOf(consultant, `?ids=${first?.caseId}`)).reports.map((one) => one.offerId)).toEqual(['T001'])
  expect((await planOf(consultant, `?cycle=${year}&offerId=T002`)).missing).toHaveLength(1)
  expect((await planOf(consultant, '?cycle=1999'))).toEqual({ reports: [], missing: [], bytes: 0 })
  expect([(await http.nobody.get('/report-bundle')).status, (await consultant.get('/report-bundle?ids=nonsense')).status, (await consultant.get('/report-bundle?unknown=1')).status]).toEqual([401, 422, 422])
  // An empty bundle still says what is missing.
  expect([...(await unpacked((await consultant.get(`/report-bundle?ids=${open.caseId}`)).bytes)).keys()]).toEqual(['Indhold.csv', 'indhold.json'])
}, 60_000)

test('Anybody with the file learns that it is genuine, and nothing of whom it is about', async () => {
  const plan = await planOf(consultant)
  const report = plan.reports.find((one) => one.offerId === 'T001')
  const { bytes } = await consultant.get(`/reports/${report?.reportId}/pdf`)
  const asked = await http.nobody.get(`/verify/${sha256(bytes)}`)
  expect(asked.body).toEqual({ registered: true, kind: 'finalReport', version: 1, draft: false, storedAt: expect.any(String), superseded: false })
  const changed = Buffer.from(bytes)
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1
  expect((await http.nobody.get(`/verify/${sha256(changed)}`)).body).toEqual({ registered: false })

  const page = async (query: string) => { const response = await fetch(`${http.url}/verify${query}`); return { status: response.status, text: await response.text() } }
  const genuine = await page(`?sha256=${sha256(bytes).toUpperCase()}`)
  expect(genuine.text).toContain('Filen er ægte og uændret. Det er en endelig auditrapport, version 1')
  // Control: the name that must not be told is the one in the bundle.
  expect(report?.name).toContain('–')
  const offerName = report?.name.split(' – ')[1] ?? 'no name'
  expect(genuine.text).not.toContain(offerName)
  expect((await page(`?sha256=${sha256(changed)}`)).text).toContain('Dokumentet findes ikke i registret.')
  expect(await page('?sha256="><script>')).toMatchObject({ status: 422, text: expect.not.stringContaining('"><script>') })
  expect((await page('')).status).toBe(200)
}, 60_000)

test('A bundle that breaks off is no whole file', async () => {
  const report = (await planOf(consultant)).reports[0]
  const failing = { ...service.services, accreditations: { ...service.services.accreditations, report: () => Promise.reject(new Error('the disk is gone')) } }
  const broken = await startHttp({ store: service.database.store, services: failing, engine: service.engine, isWorking: () => true })
  await expect((await broken.as('p-konsulent1')).get('/report-bundle')).rejects.toThrow()
  await broken.close()
  expect((await consultant.get(`/reports/${report?.reportId}`)).status).toBe(200)
}, 60_000)
