// Production's processes together: two of the API and a worker, as the image ships them, on a PostgreSQL and a Temporal given by address.
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { RequirementFact } from '../../domain/accreditation/facts.ts'
import { loadExampleData } from '../../store/example-data.ts'
import { demoHash } from '../store/demo-hash.ts'
import { doneTwice } from '../support/case-record.ts'
import { castFor, story } from '../support/case-story.ts'
import { createTestDatabase, databaseUrl, type TestDatabase, testTemporal } from '../support/database.ts'
import { type Image, imageOf, type ImageProcess } from '../support/image.ts'
import { freePort } from '../../engine/dev-server.ts'
import { newNamespace } from '../support/namespace.ts'
import { parsePrometheus } from '../support/prometheus.ts'
import { type People, peopleAt } from '../support/people-at.ts'
import { until } from '../support/until.ts'

let image: Image
let database: TestDatabase
let empty: TestDatabase
let folder: string
let namespace: string
const env = (of: TestDatabase, more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> =>
  ({ DATABASE_URL: databaseUrl(of.connection), TEMPORAL_ADDRESS: testTemporal().address, TEMPORAL_NAMESPACE: namespace, DATA_DIR: folder, PORT: '0', METRICS_PORT: '0', ...more })
const ready = async (api: ImageProcess): Promise<string> => (await api.until(/Klar på (\S+) /))[1] ?? ''
const scraped = async (of: ImageProcess) => {
  const [, url = ''] = await of.until(/Tal om driften: (\S+)/)
  return parsePrometheus(await (await fetch(url)).text())
}
const partsOf = async (url: string) => (await (await fetch(`${url}/ready`)).json() as { readonly parts: Readonly<Record<string, unknown>> }).parts

beforeAll(async () => {
  image = await imageOf()
  folder = mkdtempSync(join(tmpdir(), 'akk-split-'))
  namespace = await newNamespace(testTemporal().address)
  database = await createTestDatabase({ empty: true })
  empty = await createTestDatabase({ empty: true })
}, 180_000)
afterAll(async () => {
  await image.remove()
  await database.drop()
  await empty.drop()
  rmSync(folder, { recursive: true, force: true })
})

test('A whole case goes to its PDF over two API processes, with the worker killed on the way and one of the APIs too', async () => {
  // Both migrate the same empty database at once.
  const apis = [image.start('api/main.js', env(database)), image.start('api/main.js', env(database))]
  const urls = await Promise.all(apis.map(ready))
  await loadExampleData(database.store.db, { passwordHash: () => Promise.resolve(demoHash), at: new Date() })
  expect(await partsOf(urls[0] ?? '')).toMatchObject({ database: 'up', engine: 'up', worker: 'not-working' })
  const worker = image.start('worker-main.js', env(database))
  await worker.until(/Worker runs for/)
  await until(() => partsOf(urls[1] ?? ''), (parts) => parts['worker'] === 'working')

  let turn = 0
  // Every call goes to the other process; whoever is signed in at one is at the other.
  let open = urls
  const people: People = peopleAt(() => open[(turn += 1) % open.length] ?? '')
  const cast = castFor('T001')
  const started = await people.post(cast.consultant, '/accreditations', { offerId: 'T001' }, 'start')
  expect(started.status).toBe(201)
  const caseId = String(started.body['accreditationId'])
  const view = (await people.get(cast.consultant, `/accreditations/${caseId}`)).body
  const version = (await people.get(cast.consultant, `/quality-models/${encodeURIComponent(String(view['modelId']))}`)).body
  const off = (view['notRelevant'] as readonly { readonly requirementId: string }[]).map((one) => one.requirementId)
  const requirements = (version['model'] as { readonly requirements: readonly RequirementFact[] }).requirements.filter((one) => !off.includes(one.id))
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date())
  const steps = story(cast, requirements, { today, focus: requirements.slice(0, 3).map((one) => one.id), remarks: 1, discordance: true })
  const play = async (to: string | null): Promise<void> => {
    for (; steps[turnOf]?.act.type !== to && turnOf < steps.length; turnOf += 1) {
      const step = steps[turnOf]
      if (!step) return
      const { status, body } = await people.act(caseId, step, `story-${turnOf}`)
      expect({ act: step.act.type, status, body: status < 300 ? {} : body }).toEqual({ act: step.act.type, status: expect.any(Number), body: {} })
    }
  }
  let turnOf = 0
  await play('remark')
  // The draft of the hearing is owed or under way now.
  await worker.kill()
  await play('answerRemark')
  await apis[0]?.kill()
  open = urls.slice(1)
  const temporalMetrics = await freePort()
  const second = image.start('worker-main.js', env(database, { TEMPORAL_METRICS_PORT: String(temporalMetrics) }))
  await second.until(/Worker runs for/)
  await play(null)

  type Reports = readonly { readonly reportId: string; readonly kind: string; readonly ready: boolean; readonly sha256: string }[]
  const reports = await until(async () => (await people.get(cast.manager, `/accreditations/${caseId}/reports`)).body['rows'] as Reports, (rows) => rows.length === 6 && rows.every((row) => row.ready), 120_000)
  expect(reports.map((row) => row.kind)).toEqual(['startLetter', 'hearingDraft', 'finalReport', 'decisionDocument', 'actionPlan', 'actionPlan'])
  for (const report of reports) {
    const bytes = await people.bytes(cast.manager, `/reports/${report.reportId}/pdf`)
    expect(Buffer.from(bytes.slice(0, 5)).toString()).toBe('%PDF-')
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(report.sha256)
  }
  expect((await people.get(cast.consultant, `/accreditations/${caseId}`)).body).toMatchObject({ stage: 'completed', outcome: 'accreditedWithFollowUp' })
  await until(async () => (await people.get(cast.consultant, `/accreditations/${caseId}/process`)).body['state'], (state) => state === 'same', 60_000)
  const { rows } = await database.store.pool.query('select type from events where case_id = $1 and actor <> $2', [caseId, 'system'])
  expect(rows).toHaveLength(steps.length + 1)
  expect(await doneTwice(database.store.pool)).toEqual([])
  // Asked beside the running parts, the doctor finds that nobody has made a backup, and nothing else.
  const doctor = image.start('doctor-main.js', env(database, { METRICS_PORT: '' }), ['--json'])
  const [, findings = ''] = await doctor.until(/"findings":(\[.*\])\}/)
  expect((JSON.parse(findings) as readonly { readonly code: string }[]).map((one) => one.code)).toEqual(['backup-missing'])
  // Each process counts on a port of its own, which is none of the service's.
  const [api, worked] = [await scraped(apis[1] as ImageProcess), await scraped(second)]
  expect(api.find((one) => one.name === 'akkreditering_acts_total' && one.labels['act'] === 'decide')).toMatchObject({ labels: { outcome: 'done' }, value: 1 })
  expect(worked.find((one) => one.name === 'akkreditering_documents_total' && one.labels['kind'] === 'decision')).toMatchObject({ labels: { outcome: 'done' } })
  expect((await fetch(`${open[0]}/metrics`)).status).toBe(404)
  expect(await (await fetch(`http://127.0.0.1:${temporalMetrics}/metrics`)).text()).toMatch(/^temporal_workflow_task_replay_latency|^temporal_workflow_endtoend_latency|^temporal_activity_execution_latency/m)
  expect([await apis[1]?.stop(), await second.stop()]).toEqual([0, 0])
}, 300_000)

test('In production the API does not start on a database with demo accounts, nor without addresses', async () => {
  const refused = image.start('api/main.js', env(database, { NODE_ENV: 'production' }))
  await expect(refused.until(/Klar på/)).rejects.toThrow(/ended with 1: [^]*demo/i)
  const bare = image.start('api/main.js', { NODE_ENV: 'production', PORT: '0' })
  await expect(bare.until(/Klar på/)).rejects.toThrow(/ended with 1: [^]*DATABASE_URL[^]*TEMPORAL_ADDRESS/)
}, 60_000)

test('In production, on a new database, it starts and nobody of the example can sign in', async () => {
  const api = image.start('api/main.js', env(empty, { NODE_ENV: 'production', DRAIN_SECONDS: '0' }))
  const url = await ready(api)
  expect((await fetch(`${url}/health`)).status).toBe(200)
  const signIn = await fetch(`${url}/api/v1/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ username: 'konsulent1', password: 'akkreditering-demo' }) })
  expect(signIn.status).toBe(401)
  expect((await empty.store.pool.query('select count(*) as n from people')).rows).toEqual([{ n: 0 }])
  expect(await api.stop()).toBe(0)
}, 60_000)
