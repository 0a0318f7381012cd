// Each case is compared with its workflow: one that was ended behind the service's back, or lost its clock, is told anew.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Believed } from '../../domain/accreditation/standing.ts'
import { createComparing } from '../../services/comparing.ts'
import { lastCheck } from '../../store/engine-checks.ts'
import { loadStanding } from '../../store/standing.ts'
import { standingQueryName, toldSignalName, workflowId } from '../../workflows/ids.ts'
import { quickPolicy } from '../support/policies.ts'
import { type Scene, startScene } from '../support/scenes.ts'
import { startTestService, type TestService } from '../support/service.ts'
import { until } from '../support/until.ts'

const going = (): boolean => false
const said: string[] = []
let service: TestService
let healthy: Scene
let ended: Scene
let ahead: Scene
let wrongClock: Scene
const pool = () => service.database.store.pool
const handle = (scene: Scene) => service.engine.client.workflow.getHandle(workflowId(scene.offerId, String(new Date().getFullYear())))
const believed = (scene: Scene) => handle(scene).query<Believed>(standingQueryName)
const comparing = () => createComparing(pool(), service.telling, (line) => { said.push(line) })

beforeAll(async () => {
  // No sweep comes in between: what is told here is told by the comparison.
  service = await startTestService({ sweepMs: 3_600_000 })
  healthy = await startScene(service, 'T001', quickPolicy([]))
  ended = await startScene(service, 'T002', quickPolicy([]))
  ahead = await startScene(service, 'T004', quickPolicy([]))
  wrongClock = await startScene(service, 'T009', quickPolicy([]))
  for (const scene of [healthy, ended, ahead, wrongClock]) {
    await scene.playTo('submitDescription')
    const record = await loadStanding(pool(), scene.caseId)
    // A quick machine has played all of it within the breath in which moves are gathered: there is no workflow yet to ask.
    await service.telling.idle()
    await until(() => believed(scene), ({ standing, armedFor }) => standing?.moveNo === record.moveNo && armedFor !== null)
  }
  await handle(ended).terminate('somebody in the UI')
  const record = await loadStanding(pool(), ahead.caseId)
  await handle(ahead).signal(toldSignalName, { ...record, moveNo: record.moveNo + 5 })
  const clock = await loadStanding(pool(), wrongClock.caseId)
  await handle(wrongClock).signal(toldSignalName, { ...clock, moveNo: clock.moveNo + 1, deadlines: [] })
  await until(() => believed(wrongClock), ({ armedFor }) => armedFor === null)
  // The record catches up with the number the workflow was told by mistake: only its clock is wrong now.
  await wrongClock.act(wrongClock.cast.consultant, { type: 'moveDeadline', input: { deadline: 'submitDescription', lastDay: '2099-05-04', reason: 'Aftalt.' } })
  await service.telling.idle()
}, 120_000)
afterAll(() => service.stop())

test('Whoever differs is told anew, and then every workflow believes what the record says', async () => {
  // Control: what is looked for is there.
  expect((await handle(ended).describe()).status.name).toBe('TERMINATED')
  expect((await believed(ahead)).standing?.moveNo).toBeGreaterThan((await loadStanding(pool(), ahead.caseId)).moveNo)

  const found = await comparing().ifDue(going)
  expect(found).toEqual({ checked: 4, differing: 3, silent: 0 })
  expect(said.filter((line) => line.includes('T001'))).toEqual([])
  expect(said.filter((line) => line.includes('T002'))).toEqual([expect.stringContaining('(gone)')])
  expect(said.filter((line) => line.includes('T004'))).toEqual([expect.stringContaining('(ahead)')])
  expect(said.filter((line) => line.includes('T009'))).toEqual([expect.stringContaining('(clock)')])
  for (const scene of [healthy, ended, ahead, wrongClock]) {
    const record = await loadStanding(pool(), scene.caseId)
    await until(() => believed(scene), ({ standing, armedFor }) => standing?.moveNo === record.moveNo && armedFor === (record.deadlines.flatMap((one) => one.steps[0]?.at ?? []).sort()[0] ?? null))
  }
  expect(await lastCheck(pool())).toMatchObject({ checked: 4, differing: 3, silent: 0, endedAt: expect.any(String) })
}, 120_000)

test('Once all agree nothing is told, and of two processes that begin in the same moment one compares', async () => {
  const before = said.length
  const found = await Promise.all([comparing().ifDue(going), comparing().ifDue(going)])
  expect(found.filter((one) => one !== null)).toEqual([{ checked: 4, differing: 0, silent: 0 }])
  expect(said.length).toBe(before)
}, 60_000)

test('Without a worker nobody answers: that is noted, nothing is ended, and it is tried again later', async () => {
  await service.stopWorker()
  const patient = comparing()
  expect(await patient.ifDue(going)).toEqual({ checked: 4, differing: 0, silent: 4 })
  expect((await handle(healthy).describe()).status.name).toBe('RUNNING')
  expect(await patient.ifDue(going)).toBeNull()
}, 120_000)
