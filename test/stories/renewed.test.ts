// A history that has grown long is left behind for a new run, while people act and timers fall due. The server's own limit is lowered for it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type DevServer, freePort, launchDevServer } from '../../engine/dev-server.ts'
import { workflowId } from '../../workflows/ids.ts'
import { doneTwice } from '../support/case-record.ts'
import { quickPolicy } from '../support/policies.ts'
import { startScene } from '../support/scenes.ts'
import { startTestService, type TestService } from '../support/service.ts'
import { testCli } from '../support/temporal.ts'
import { until } from '../support/until.ts'

const namespace = 'renewed'
const suggestedFrom = 40
let folder: string
let server: DevServer
let service: TestService
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'akk-renewed-'))
  const launched = await launchDevServer({ cliPath: (await testCli()).path, env: process.env, folder, port: await freePort(), namespace, healthLimitMs: 60_000, dynamicConfig: [`limit.historyCount.suggestContinueAsNew=${suggestedFrom}`] })
  if ('failed' in launched) throw new Error(launched.why)
  server = launched
  service = await startTestService({ temporal: { address: server.address, namespace } })
}, 120_000)
afterAll(async () => {
  await service?.stop()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('A case of some twenty moves and three silences is renewed again and again; nothing is lost, nothing is done twice', async () => {
  const scene = await startScene(service, 'T002', quickPolicy(['takeBasis', 'hearing', 'share'], 150))
  const step = async () => (await service.services.accreditations.get(scene.cast.consultant, scene.caseId)).step
  await scene.playTo('returnDescription')
  await until(step, (now) => now === 'preparing', 60_000)
  scene.skipTo('chooseFocus')
  await scene.playTo('remark')
  await until(step, (now) => now === 'issuing', 60_000)
  scene.skipTo('issueReport')
  await scene.playTo('share')
  await until(step, (now) => now === 'ended', 60_000)

  const { pool } = service.database.store
  const id = workflowId('T002', String(new Date().getFullYear()))
  const { client } = service.engine
  const ended = async () => (await client.workflow.getHandle(id).describe()).status.name
  await until(ended, (status) => status === 'COMPLETED', 60_000)
  const runs: { readonly status: string; readonly events: number }[] = []
  for (let run: string | undefined = (await client.workflow.getHandle(id).describe()).runId; run !== undefined;) {
    const { events = [] } = await client.workflow.getHandle(id, run).fetchHistory() as { events?: readonly { readonly workflowExecutionStartedEventAttributes?: { readonly continuedExecutionRunId?: string | null } | null }[] }
    runs.push({ status: (await client.workflow.getHandle(id, run).describe()).status.name, events: events.length })
    run = events[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId || undefined
  }
  expect(runs.length).toBeGreaterThan(2)
  expect(runs.slice(1).every((one) => one.status === 'CONTINUED_AS_NEW')).toBe(true)
  // A new run is begun as soon as no owed work is under way: none grows far beyond the limit.
  expect(Math.max(...runs.map((one) => one.events))).toBeLessThan(4 * suggestedFrom)
  const { rows: moves } = await pool.query<{ n: number }>('select count(*)::int as n from events where case_id = $1 and move_no is not null', [scene.caseId])
  expect(moves[0]?.n).toBeGreaterThan(18)
  expect(await doneTwice(pool)).toEqual([])
  const { rows: silences } = await pool.query<{ kind: string }>(`select kind from deadline_steps where case_id = $1 and step = 'silence' and outcome = 'done' order by at`, [scene.caseId])
  expect(silences.map((one) => one.kind)).toEqual(['takeBasis', 'hearing', 'share'])
  await until(() => service.services.accreditations.reports(scene.cast.consultant, scene.caseId), (rows) => rows.length > 3 && rows.every((row) => row.ready), 60_000)
}, 240_000)
