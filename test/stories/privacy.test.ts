// What people write, and who they are, stands in the record alone: not in Temporal's histories, ids and attributes, not in the logs, not in
// the metrics, not in an address. Looked for by markers after a whole accreditation; the same markers are found in the database.
import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { metricsOver, seenActivities } from '../../observing.ts'
import { parsePrometheus } from '../support/prometheus.ts'
import { visitor } from '../support/browse.ts'
import { castFor, type Cast, story } from '../support/case-story.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'
import { startTestService, type TestService } from '../support/service.ts'
import { until } from '../support/until.ts'

const marker = 'zqmark'
const surname = 'Zqnavnesen'
const personal = /zqmark|zqnavnesen/i
const pdf = new TextEncoder().encode('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n')

let service: TestService
let http: HttpService
let caseId: string
let cast: Cast
let metrics: ReturnType<typeof metricsOver> | undefined
const logged: string[] = []
const answered: string[] = []

/** Every text in a value: strings as they are, payloads as the bytes say them. */
function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (value instanceof Uint8Array) return [Buffer.from(value).toString('utf8')]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => [name, ...texts(one)])
}

beforeAll(async () => {
  service = await startTestService({ activities: (all) => seenActivities(all, { activity: (seen) => metrics?.activity(seen) }) })
  metrics = metricsOver({ store: service.database.store, engine: service.engine, namespace: service.namespace })
  const { store } = service.database
  await giveDemoPasswords(store)
  await store.pool.query(`update people set name = split_part(name, ' ', 1) || ' ${surname}', email = id || '@${surname.toLowerCase()}.example'`)
  const sink = new Writable({ write: (chunk: Buffer, _encoding, done) => { logged.push(chunk.toString()); done() } })
  http = await startHttp({ store, services: service.services, engine: service.engine, isWorking: () => true, log: pino({ level: 'debug' }, sink), seen: metrics.request })

  cast = castFor('T001')
  const [consultant, manager] = [await http.as(cast.consultant), await http.as(cast.manager)]
  const started = await consultant.post('/accreditations', { body: { offerId: 'T001' } })
  caseId = String(started.body['accreditationId'])
  const view = await service.services.accreditations.get(cast.consultant, caseId)
  const off = new Set(view.notRelevant.map((one) => one.requirementId))
  const relevant = (service.record.requirements.get(view.modelId) ?? []).filter((one) => !off.has(one.id))
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date())
  const steps = story(cast, relevant, { today, focus: relevant.slice(0, 3).map((one) => one.id), remarks: 1, discordance: true, mark: (what) => `${what} ${marker}` })
  for (const step of steps) {
    const answer = await (await http.as(step.by)).act(caseId, step.act)
    if (answer.status !== 200) throw new Error(`${step.act.type}: ${answer.status} ${String(answer.body['code'])}`)
    answered.push(answer.headers.get('location') ?? '')
    if (step.act.type === 'confirmModel') {
      await manager.post(`/accreditations/${caseId}/files`, { raw: pdf, headers: { 'content-type': 'application/pdf', 'content-disposition': `attachment; filename="${marker}.pdf"` } })
      await consultant.act(caseId, { type: 'pause', input: { reason: `Ombygning ${marker}` } })
      await consultant.act(caseId, { type: 'resume', input: { reason: `Færdig ${marker}` } })
    }
  }
  // What goes wrong is logged as well: refused, malformed, not signed in, searched for.
  await manager.act(caseId, { type: 'writeChapter', input: { criterionId: 'K1', text: marker } })
  await manager.post(`/accreditations/${caseId}/entries/write-chapter`, { raw: `{"text": "${marker}` })
  await http.signIn(marker, marker)
  await consultant.get(`/accreditations?search=${marker}`)
  await consultant.post('/rounds', { body: { name: `Runde ${marker}`, cycle: '2031', from: '2031-01-01', to: '2031-12-31', offers: { offerIds: ['T030'] } } })
  const rounds = (await consultant.get('/rounds')).body['rows'] as readonly { roundId: string }[]
  await consultant.post(`/rounds/${rounds[0]?.roundId}/start`)
  await consultant.post('/organisational-events', { body: { change: { kind: 'closes', offerId: 'T029' }, on: '2030-01-01' } })
  await until(() => service.services.accreditations.reports(cast.manager, caseId), (rows) => rows.length === 6 && rows.every((row) => row.ready), 60_000)
}, 180_000)
afterAll(async () => {
  metrics?.unsubscribe()
  await http?.close()
  await service?.stop()
})

describe('After a whole accreditation with a marker in every text and every name', () => {
  test('Control: the database has the markers', async () => {
    const { pool } = service.database.store
    const { rows: tables } = await pool.query<{ name: string }>(`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`)
    const found = await Promise.all(tables.map(async ({ name }) => [name, (await pool.query<{ n: number }>(`select count(*)::int as n from ${name} t where to_jsonb(t)::text ~* $1`, [personal.source])).rows[0]?.n ?? 0] as const))
    expect(found.filter(([, n]) => n > 0).map(([name]) => name)).toEqual(expect.arrayContaining(['contents', 'files', 'learnings', 'people', 'rounds']))
    expect(found.find(([name]) => name === 'contents')?.[1]).toBeGreaterThan(40)
  })

  test('Temporal has none of them: in no history, id, memo or search attribute', async () => {
    const { client } = service.engine
    const listed = async () => { const all = []; for await (const one of client.workflow.list()) all.push(one); return all }
    // The list follows the histories by a moment.
    const executions = await until(listed, (all) => ['accreditation/T001/', 'round/', 'organisation/'].every((kind) => all.some((one) => one.workflowId.startsWith(kind))), 60_000)
    const said = executions.flatMap(({ workflowId, memo, searchAttributes, type, taskQueue, raw }) => [workflowId, type, taskQueue, ...texts(memo), ...texts(searchAttributes), ...texts(raw)])
    const histories = await Promise.all(executions.map(async ({ workflowId, runId }) => texts(await client.workflow.getHandle(workflowId, runId).fetchHistory())))
    const all = [...said, ...histories.flat()]
    expect(all.filter((text) => personal.test(text))).toStrictEqual([])
    // Control: the same look finds what is there, inside payloads too.
    expect(all.filter((text) => text.includes(caseId)).length).toBeGreaterThan(10)
    expect(all.some((text) => text.startsWith('{') && text.includes('"moveNo"'))).toBe(true)
  }, 120_000)

  test('The logs of the API, the worker and the sweep have none, though each request and each refusal is logged', () => {
    expect([...logged, ...service.lines].filter((line) => personal.test(line))).toStrictEqual([])
    expect(logged.filter((line) => line.includes('"answered"')).length).toBeGreaterThan(80)
    expect(logged.some((line) => line.includes(caseId))).toBe(true)
  })

  test('The metrics have none, and no id: requests by route, acts and refusals by name, what waits', async () => {
    const text = await metrics?.scrape() ?? ''
    const series = parsePrometheus(text)
    expect(text).not.toMatch(personal)
    expect(text).not.toContain(caseId)
    expect(text).not.toMatch(/T001|p-konsulent|[0-9a-f]{8}-[0-9a-f]{4}/)
    const value = (name: string, labels: Readonly<Record<string, string>>) => series.find((one) => one.name === `akkreditering_${name}` && Object.entries(labels).every(([label, is]) => one.labels[label] === is))?.value
    expect(value('acts_total', { act: 'submitDescription', outcome: 'done' })).toBe(2)
    expect(value('acts_total', { act: 'decide', outcome: 'done' })).toBe(1)
    expect(value('acts_total', { act: 'writeChapter', outcome: 'refused' })).toBe(1)
    expect(value('refusals_total', { code: 'malformed-json' })).toBe(1)
    expect(value('http_requests_total', { route: 'startAccreditation', method: 'POST', status: '201' })).toBe(1)
    expect(value('activities_total', { activity: 'doOwed', outcome: 'done' })).toBeGreaterThan(5)
    expect(value('told_seconds_count', {})).toBeGreaterThan(5)
    expect(value('queue_pollers', { kind: 'workflow' })).toBe(1)
    expect(value('part_up', { part: 'temporal' })).toBe(1)
    expect(value('part_up', { part: 'database' })).toBe(1)
    expect(value('sessions', {})).toBeGreaterThan(1)
  })

  test('No address has one: neither those that the API answers with nor those on the pages', async () => {
    const person = visitor(http.url)
    await person.signIn(cast.manager.replace(/^p-/, ''))
    const pages = await Promise.all(['/', '/forloeb', `/forloeb/${caseId}`, `/forloeb/${caseId}/rapport`, `/forloeb/${caseId}/historik`, `/forloeb/${caseId}/kvalitetsbeskrivelse`, `/forloeb/${caseId}/hoering`, '/beskeder', '/akkrediteringsdatabase'].map((path) => person.get(path)))
    const addresses = [...answered, ...pages.flatMap(({ html }) => [...html.matchAll(/\b(?:href|action|src)="([^"]*)"/g)].map(([, to = '']) => decodeURIComponent(to)))]
    expect(addresses.filter((one) => personal.test(one))).toStrictEqual([])
    expect(addresses.filter((one) => one.includes(caseId)).length).toBeGreaterThan(20)
    // Control: the pages themselves show them.
    expect(pages.filter(({ html }) => personal.test(html)).length).toBeGreaterThan(3)
  }, 60_000)
})
