// Functions change hands in the middle of a deadline: every notice, to whom and in which order, beside a list written by hand.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { moveTypes, noticeLines } from '../support/case-record.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'
import { dayMs, quickPolicy } from '../support/policies.ts'
import { type Scene, startScene } from '../support/scenes.ts'
import { startTestService, type TestService } from '../support/service.ts'
import { until } from '../support/until.ts'

let service: TestService
let http: HttpService
beforeAll(async () => {
  service = await startTestService()
  await giveDemoPasswords(service.database.store)
  http = await startHttp({ store: service.database.store, services: service.services, engine: service.engine, isWorking: () => true })
  // Signing in takes its time; between two reminders there is none to lose.
  for (const personId of [head, 'p-leder-t001', 'p-leder-t004', 'p-leder-t009', 'p-medarbejder1-t001', 'p-medarbejder1-t004']) await http.as(personId)
}, 120_000)
afterAll(async () => { await http.close(); await service.stop() })

const head = 'p-sekretariatsleder'
// Longer days than elsewhere: a change over HTTP has to fall between two reminders, and of several due together only the last is sent.
const day = 3 * dayMs
const notices = (scene: Scene) => noticeLines(service.database.store.pool, scene.caseId, day)
const seen = (scene: Scene, line: string) => until(() => notices(scene), (lines) => lines.includes(line), 60_000)
const ended = (scene: Scene, move: string) => until(() => moveTypes(service.database.store.pool, scene.caseId), (types) => types.includes(move), 60_000)
const nextYear = (): string => `${new Date().getUTCFullYear() + 1}-06-30`
const sent = async (by: string, path: string, body: object): Promise<Readonly<Record<string, unknown>>> => {
  const answer = await (await http.as(by)).post(path, { body })
  expect([answer.status, answer.body['code']]).toEqual([path.endsWith('/end') ? 200 : 201, undefined])
  return answer.body
}

test('A leader resigns during the hearing: the successor is reminded of it and answers it', async () => {
  const scene = await startScene(service, 'T001', quickPolicy(['hearing'], day))
  await scene.playTo('remark')
  const { manager } = scene.cast
  const successor = 'p-medarbejder1-t001'
  await scene.act(manager, { type: 'remark', input: { id: 'half', section: 'summary', text: 'Halvt skrevet' } })
  await seen(scene, 'hearing/1 reminder1 -8 manager p-leder-t001')
  await sent(head, '/functions', { unit: { kind: 'offer', id: 'T001' }, function: 'manager', personId: successor, succeeds: true })
  await seen(scene, 'hearing/1 lastDay -4 manager p-medarbejder1-t001')
  expect((await (await http.as(manager)).act(scene.caseId, { type: 'submitHearingReply', input: {} })).status).toBe(404)
  const answered = await (await http.as(successor)).act(scene.caseId, { type: 'submitHearingReply', input: {} })
  expect([answered.status, answered.body['step']]).toEqual([200, 'answering'])
  expect(await notices(scene)).toEqual([
    'hearing/1 reminder1 -8 manager p-leder-t001',
    'hearing/1 reminder2 -6 manager p-medarbejder1-t001',
    'hearing/1 lastDay -4 manager p-medarbejder1-t001',
  ])
}, 120_000)

test('A leader is away the day before the hearing ends: the deputy has the last day and the answer, and nobody else is told', async () => {
  const scene = await startScene(service, 'T004', quickPolicy(['hearing'], day))
  await scene.playTo('remark')
  const { manager } = scene.cast
  const deputy = 'p-medarbejder1-t004'
  await seen(scene, 'hearing/1 reminder2 -6 manager p-leder-t004')
  await sent(manager, `/people/${manager}/absences`, { deputyId: deputy, lastDay: nextYear() })
  await seen(scene, 'hearing/1 lastDay -4 manager p-medarbejder1-t004')
  expect((await (await http.as(deputy)).act(scene.caseId, { type: 'giveNoRemarks', input: {} })).body['step']).toBe('issuing')
  expect(await notices(scene)).toEqual([
    'hearing/1 reminder1 -8 manager p-leder-t004',
    'hearing/1 reminder2 -6 manager p-leder-t004',
    'hearing/1 lastDay -4 manager p-medarbejder1-t004',
  ])
}, 120_000)

test('An absence ends in the middle of being passed on: what comes after is the leader\'s again', async () => {
  const scene = await startScene(service, 'T009', quickPolicy(['confirmModel'], day))
  const { manager } = scene.cast
  const deputy = 'p-medarbejder1-t009'
  const absence = await sent(manager, `/people/${manager}/absences`, { deputyId: deputy, lastDay: nextYear() })
  await seen(scene, 'confirmModel/1 lineAbove -2 lineManager p-centerchef1')
  await sent(manager, `/absences/${String(absence['absenceId'])}/end`, {})
  await ended(scene, 'countModelAsReceived')
  expect(await notices(scene)).toEqual([
    'confirmModel/1 reminder1 -8 manager p-medarbejder1-t009',
    'confirmModel/1 reminder2 -6 manager p-medarbejder1-t009',
    'confirmModel/1 lastDay -4 manager p-medarbejder1-t009',
    'confirmModel/1 lineAbove -2 lineManager p-centerchef1',
    'confirmModel/1 lineAbove -2 manager p-medarbejder1-t009',
    'confirmModel/1 silence 0 consultant p-konsulent1',
    'confirmModel/1 silence 0 manager p-leder-t009',
  ])
}, 120_000)
