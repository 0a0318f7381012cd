// Temporal stopped over two reminders and a silence, and started again on its file: what was due happens once, the newest of it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { defaultPolicy, type Policy } from '../../domain/accreditation/policy.ts'
import { type DevServer, freePort, launchDevServer } from '../../engine/dev-server.ts'
import { doneTwice, moveTypes, noticeLines, stepLines } from '../support/case-record.ts'
import { quickPolicy } from '../support/policies.ts'
import { type Scene, startScene } from '../support/scenes.ts'
import { startTestService, type TestService } from '../support/service.ts'
import { testCli } from '../support/temporal.ts'
import { until } from '../support/until.ts'

/** So many milliseconds after the start: reminder, second reminder, last day, line above, silence. */
const at = (...ms: readonly [number, number, number, number, number]): Policy => ({
  ...quickPolicy([]),
  deadlines: {
    ...defaultPolicy.deadlines,
    confirmModel: { within: { n: ms[4], unit: 'ms' }, steps: (['reminder1', 'reminder2', 'lastDay', 'lineAbove', 'silence'] as const).map((step, index) => ({ step, offset: { n: (ms[index] ?? 0) - ms[4], unit: 'ms' } })) },
  },
})
const passed = (ms: number): Promise<void> => new Promise((done) => { setTimeout(done, ms) })

let folder: string
let port: number
let temporal: DevServer
let service: TestService
const launch = async (): Promise<DevServer> => {
  const server = await launchDevServer({ cliPath: (await testCli()).path, env: process.env, folder, dbFile: 'temporal.db', port, namespace: 'away', healthLimitMs: 60_000 })
  if ('failed' in server) throw new Error(server.why)
  return server
}
const notices = (scene: Scene) => noticeLines(service.database.store.pool, scene.caseId, 1000)
const steps = (scene: Scene) => stepLines(service.database.store.pool, scene.caseId)
const moves = (scene: Scene) => moveTypes(service.database.store.pool, scene.caseId)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'akk-away-'))
  port = await freePort()
  temporal = await launch()
  service = await startTestService({ temporal: { address: temporal.address, namespace: 'away' } })
}, 120_000)
afterAll(async () => {
  await service.stop()
  await temporal.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('What was due while it was away is done once when it is back: the newest step, the others noted, and nothing for who acted meanwhile', async () => {
  const silent = await startScene(service, 'T001', at(1000, 12_000, 13_000, 14_000, 15_000))
  const acting = await startScene(service, 'T003', at(1000, 12_000, 13_000, 14_000, 15_000))
  const halfway = await startScene(service, 'T005', at(1000, 12_000, 13_000, 52_000, 62_000))
  const moved = await startScene(service, 'T007', at(1000, 12_000, 13_000, 14_000, 15_000))
  for (const [scene, offset, manager] of [[silent, -14, 'p-leder-t001'], [acting, -14, 'p-leder-t003'], [halfway, -61, 'p-leder-t005'], [moved, -14, 'p-leder-t007']] as const) {
    await until(() => notices(scene), (lines) => lines.length > 0)
    expect(await notices(scene)).toEqual([`confirmModel/1 reminder1 ${offset} manager ${manager}`])
  }
  await temporal.stop()
  // People act on: nobody waits for it.
  await acting.act(acting.cast.manager, { type: 'confirmModel', input: {} })
  await moved.act(moved.cast.consultant, { type: 'moveDeadline', input: { deadline: 'confirmModel', lastDay: '2099-01-05', reason: 'Lederen er syg.' } })
  await passed(15_000)
  for (const scene of [silent, acting, halfway, moved]) expect(await notices(scene)).toHaveLength(1)
  temporal = await launch()

  await until(() => moves(silent), (types) => types.includes('countModelAsReceived'), 60_000)
  expect(await steps(silent)).toEqual(['confirmModel/1 reminder1 done', 'confirmModel/1 reminder2 skipped', 'confirmModel/1 lastDay skipped', 'confirmModel/1 lineAbove skipped', 'confirmModel/1 silence done'])
  expect(await notices(silent)).toEqual([
    'confirmModel/1 reminder1 -14 manager p-leder-t001',
    'confirmModel/1 silence 0 consultant p-konsulent1',
    'confirmModel/1 silence 0 manager p-leder-t001',
  ])
  await until(() => moves(halfway), (types) => types.includes('countModelAsReceived'), 90_000)
  expect(await steps(halfway)).toEqual(['confirmModel/1 reminder1 done', 'confirmModel/1 reminder2 skipped', 'confirmModel/1 lastDay done', 'confirmModel/1 lineAbove done', 'confirmModel/1 silence done'])
  expect(await notices(halfway)).toEqual([
    'confirmModel/1 reminder1 -61 manager p-leder-t005',
    'confirmModel/1 lastDay -49 manager p-leder-t005',
    'confirmModel/1 lineAbove -10 lineManager p-centerchef1',
    'confirmModel/1 lineAbove -10 manager p-leder-t005',
    'confirmModel/1 silence 0 consultant p-konsulent1',
    'confirmModel/1 silence 0 manager p-leder-t005',
  ])
  // Nothing more for those who acted: their workflows have heard, and wait for something else.
  for (const scene of [acting, moved]) await until(() => service.services.accreditations.process('p-konsulent1', scene.caseId), (seen) => seen.state === 'same')
  expect(await notices(acting)).toEqual(['confirmModel/1 reminder1 -14 manager p-leder-t003'])
  expect(await notices(moved)).toEqual(['confirmModel/1 reminder1 -14 manager p-leder-t007'])
  expect([await moves(acting), await moves(moved)]).toEqual([['start', 'confirmModel'], ['start', 'moveDeadline']])
  expect(await doneTwice(service.database.store.pool)).toEqual([])
}, 240_000)
