// No worker runs: people act as ever, and nothing happens by itself. Switched on, everything due happens once.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { defaultPolicy, type Policy } from '../../domain/accreditation/policy.ts'
import { workflowId } from '../../workflows/ids.ts'
import { doneTwice, moveTypes, noticeLines, stepLines } from '../support/case-record.ts'
import { dayMs, quickPolicy } from '../support/policies.ts'
import { type Scene, startScene } from '../support/scenes.ts'
import { startTestService, type TestService } from '../support/service.ts'
import { until } from '../support/until.ts'

// Reminded after 1.5 and 3 seconds, then not before the 20th: the worker comes in between, however busy the machine is.
const between: Policy = {
  ...quickPolicy(['confirmModel']),
  deadlines: {
    ...defaultPolicy.deadlines,
    confirmModel: {
      within: { n: 30_000, unit: 'ms' },
      steps: [
        { step: 'reminder1', offset: { n: -28_500, unit: 'ms' } }, { step: 'reminder2', offset: { n: -27_000, unit: 'ms' } }, { step: 'lastDay', offset: { n: -10_000, unit: 'ms' } },
        { step: 'lineAbove', offset: { n: -5000, unit: 'ms' } }, { step: 'silence', offset: { n: 0, unit: 'ms' } },
      ],
    },
  },
}
let service: TestService
let silent: Scene
let acted: Scene
let halfway: Scene
let late: Scene
let cancelled: Scene
const notices = (scene: Scene, ms = dayMs) => noticeLines(service.database.store.pool, scene.caseId, ms)
const steps = (scene: Scene) => stepLines(service.database.store.pool, scene.caseId)
const moves = (scene: Scene) => moveTypes(service.database.store.pool, scene.caseId)
const wait = (ms: number): Promise<void> => new Promise((done) => { setTimeout(done, ms) })

beforeAll(async () => {
  service = await startTestService({ workers: false })
  silent = await startScene(service, 'T001', quickPolicy(['confirmModel']))
  acted = await startScene(service, 'T003', quickPolicy(['confirmModel']))
  late = await startScene(service, 'T005', { ...between, lateAfter: { n: 1500, unit: 'ms' } })
  cancelled = await startScene(service, 'T007', quickPolicy(['confirmModel']))
  halfway = await startScene(service, 'T009', between)
  await wait(6 * dayMs)
}, 120_000)
afterAll(() => service.stop())

test('Without a worker people act, and nothing happens by itself', async () => {
  await acted.act(acted.cast.manager, { type: 'confirmModel', input: {} })
  await cancelled.act(cancelled.cast.consultant, { type: 'cancel', input: { reason: 'Tilbuddet lukker.' } })
  await wait(5 * dayMs)
  for (const scene of [silent, acted, late, halfway, cancelled]) expect(await notices(scene)).toEqual([])
  expect([await moves(silent), await moves(acted), await moves(late), await moves(cancelled)]).toEqual([['start'], ['start', 'confirmModel'], ['start'], ['start', 'cancel']])
  const { rows } = await service.database.store.pool.query('select id from owed_work where done_at is not null')
  expect(rows).toEqual([])
}, 60_000)

test('Switched on, everything due happens once: of several steps due together only the last is done, the others are noted', async () => {
  await service.startWorker()
  await until(() => moves(silent), (types) => types.includes('countModelAsReceived'))
  expect(await steps(silent)).toEqual(['confirmModel/1 reminder1 skipped', 'confirmModel/1 reminder2 skipped', 'confirmModel/1 lastDay skipped', 'confirmModel/1 lineAbove skipped', 'confirmModel/1 silence done'])
  expect(await notices(silent)).toEqual(['confirmModel/1 silence 0 consultant p-konsulent1', 'confirmModel/1 silence 0 manager p-leder-t001'])
  expect(await notices(acted)).toEqual([])
}, 60_000)

test('A case in the middle of its reminders gets the newest of them, and goes on', async () => {
  await until(() => moves(halfway), (types) => types.includes('countModelAsReceived'))
  expect(await steps(halfway)).toEqual(['confirmModel/1 reminder1 skipped', 'confirmModel/1 reminder2 done', 'confirmModel/1 lastDay done', 'confirmModel/1 lineAbove done', 'confirmModel/1 silence done'])
  expect((await notices(halfway, 1)).filter((line) => line.startsWith('confirmModel'))).toEqual([
    'confirmModel/1 reminder2 -27000 manager p-leder-t009',
    'confirmModel/1 lastDay -10000 manager p-leder-t009',
    'confirmModel/1 lineAbove -5000 lineManager p-centerchef1',
    'confirmModel/1 lineAbove -5000 manager p-leder-t009',
    'confirmModel/1 silence 0 consultant p-konsulent1',
    'confirmModel/1 silence 0 manager p-leder-t009',
  ])
}, 60_000)

test('A step that comes too late does not fire: the offer is given more time, and is told so', async () => {
  await until(() => moves(late), (types) => types.includes('extendForOutage'))
  expect((await steps(late)).slice(0, 2)).toEqual(['confirmModel/1 reminder1 skipped', 'confirmModel/1 reminder2 late'])
  expect((await notices(late, 1)).slice(0, 2)).toEqual(['confirmModel/1 extended -27000 manager p-leder-t005', 'confirmModel/1 extended -27000 secretariatHead p-sekretariatsleder'])
  const { rows } = await service.database.store.pool.query<{ version: number; status: string; due: Date }>('select version, status, due from deadlines where case_id = $1 and kind = $2 order by version', [late.caseId, 'confirmModel'])
  expect(rows.slice(0, 2).map((row) => row.version)).toEqual([1, 2])
  // Ten of the policy's days more.
  expect(Number(rows[1]?.due) - Number(rows[0]?.due)).toBe(10_000)
}, 60_000)

test('A case cancelled meanwhile has nothing done for it, and its workflow ends', async () => {
  const handle = service.engine.client.workflow.getHandle(workflowId('T007', String(new Date().getFullYear())))
  await until(async () => (await handle.describe()).status.name, (name) => name === 'COMPLETED')
  const { rows } = await service.database.store.pool.query('select id, done_at is null as undone, cancelled_at is not null as withdrawn from owed_work where case_id = $1', [cancelled.caseId])
  expect(rows).toEqual([{ id: 'startLetter/1', undone: true, withdrawn: true }])
  expect(await notices(cancelled)).toEqual([])
  expect(await doneTwice(service.database.store.pool)).toEqual([])
}, 60_000)
