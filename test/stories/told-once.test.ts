// What the clock recorded, its workflow knows: the sweep notes it as told and leaves no trace in the history; what is unknown is told.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { untold } from '../../store/standing.ts'
import { workflowId } from '../../workflows/ids.ts'
import { moveTypes } from '../support/case-record.ts'
import { quickPolicy } from '../support/policies.ts'
import { type Scene, startScene } from '../support/scenes.ts'
import { startTestService, type TestService } from '../support/service.ts'
import { until } from '../support/until.ts'

let service: TestService
let quiet: Scene
let ended: Scene
const pool = () => service.database.store.pool
const handle = (scene: Scene) => service.engine.client.workflow.getHandle(workflowId(scene.offerId, String(new Date().getFullYear())))
const history = async (scene: Scene): Promise<readonly string[]> => ((await handle(scene).fetchHistory()).events ?? []).map((event) => String(event.eventType))
const waiting = async (): Promise<readonly string[]> => (await untold(pool(), await service.engine.namespaceId(), 10)).map((one) => one.caseId)

beforeAll(async () => {
  // The sweep comes only when it is called.
  service = await startTestService({ sweepMs: 3_600_000 })
  quiet = await startScene(service, 'T001', quickPolicy(['confirmModel'], 100))
  await until(() => moveTypes(pool(), quiet.caseId), (types) => types.includes('countModelAsReceived'))
  ended = await startScene(service, 'T002', quickPolicy(['share'], 100))
  await ended.playTo('share')
  await until(() => moveTypes(pool(), ended.caseId), (types) => types.includes('endUnshared'))
  await until(async () => (await handle(ended).describe()).status.name, (name) => name === 'COMPLETED')
}, 120_000)
afterAll(() => service.stop())

test('Five steps of the clock are noted as told without a signal, and the sweep starts no run for a case that is over', async () => {
  // Control: both are among what is to be told.
  expect((await waiting()).toSorted()).toEqual([quiet.caseId, ended.caseId].toSorted())
  const before = [await history(quiet), await history(ended)]
  const { runId } = await handle(ended).describe()
  expect(await service.telling.sweep()).toBe(2)
  expect(await waiting()).toEqual([])
  expect([await history(quiet), await history(ended)]).toEqual(before)
  expect((await handle(ended).describe()).runId).toBe(runId)
}, 60_000)

test('A workflow that is gone is told by the sweep, though its newest move was the clock\'s', async () => {
  await pool().query('update cases set told_move_no = 0 where id = $1', [quiet.caseId])
  await handle(quiet).terminate('somebody in the UI')
  await service.telling.sweep()
  await until(async () => (await handle(quiet).describe()).status.name, (name) => name === 'RUNNING')
  expect(await waiting()).toEqual([])
}, 60_000)
