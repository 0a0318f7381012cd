// The clock under people's hands: acting cancels what was planned, pauses and moved deadlines carry it along, being late gives more time.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { workflowId } from '../../workflows/ids.ts'
import { doneTwice, moveTypes, noticeLines, stepLines } from '../support/case-record.ts'
import { dayMs, quickPolicy } from '../support/policies.ts'
import { type Scene, startScene } from '../support/scenes.ts'
import { startTestService, type TestService } from '../support/service.ts'
import { until } from '../support/until.ts'

let service: TestService
beforeAll(async () => { service = await startTestService() }, 120_000)
afterAll(() => service.stop())

const confirming = quickPolicy(['confirmModel'])
const wait = (ms: number): Promise<void> => new Promise((done) => { setTimeout(done, ms) })
const notices = (scene: Scene) => noticeLines(service.database.store.pool, scene.caseId, dayMs)
const seen = (scene: Scene, line: string) => until(() => notices(scene), (lines) => lines.includes(line), 60_000)
const moves = (scene: Scene) => moveTypes(service.database.store.pool, scene.caseId)
const deadlines = async (scene: Scene) => (await service.database.store.pool.query<{ version: number; due: Date; status: string }>(
  'select version, due, status from deadlines where case_id = $1 and kind = $2 order by version', [scene.caseId, 'confirmModel'])).rows

describe('What is waited for', () => {
  test('cancels every reminder that was planned for it', async () => {
    const scene = await startScene(service, 'T001', confirming)
    await scene.act(scene.cast.manager, { type: 'confirmModel', input: {} })
    await wait(11 * dayMs)
    expect(await notices(scene)).toEqual([])
    expect(await moves(scene)).toEqual(['start', 'confirmModel'])
  }, 60_000)

  test('cancels what is left when it comes between two reminders', async () => {
    const scene = await startScene(service, 'T003', confirming)
    await seen(scene, 'confirmModel/1 reminder2 -6 manager p-leder-t003')
    await scene.act(scene.cast.manager, { type: 'confirmModel', input: {} })
    await wait(7 * dayMs)
    expect(await notices(scene)).toEqual(['confirmModel/1 reminder1 -8 manager p-leder-t003', 'confirmModel/1 reminder2 -6 manager p-leder-t003'])
  }, 60_000)

  test('may be given more time: the deadline is planned anew, and nothing of the old one comes', async () => {
    const scene = await startScene(service, 'T005', confirming)
    await seen(scene, 'confirmModel/1 reminder1 -8 manager p-leder-t005')
    await scene.act(scene.cast.consultant, { type: 'moveDeadline', input: { deadline: 'confirmModel', lastDay: '2099-01-05', reason: 'Lederen er syg.' } })
    await wait(10 * dayMs)
    expect(await notices(scene)).toEqual(['confirmModel/1 reminder1 -8 manager p-leder-t005'])
    expect(await deadlines(scene)).toMatchObject([{ version: 1, status: 'replaced' }, { version: 2, status: 'open', due: new Date('2099-01-05T23:00:00.000Z') }])
    const armed = await service.services.accreditations.process('p-konsulent1', scene.caseId)
    // Eight of the policy's days before it, to the millisecond.
    expect(armed.engine?.deadlines[0]?.steps[0]).toEqual({ step: 'reminder1', at: '2099-01-05T22:59:52.000Z' })
  }, 60_000)
})

describe('A case paused and resumed three times', () => {
  test('is reminded of nothing while it is paused, and its deadline moves along by exactly the time it stood still', async () => {
    const scene = await startScene(service, 'T006', confirming)
    const { consultant } = scene.cast
    const rest = async (): Promise<void> => {
      await scene.act(consultant, { type: 'pause', input: { reason: 'Tilbuddet flytter.' } })
      const before = await notices(scene)
      await wait(5 * dayMs)
      expect(await notices(scene)).toEqual(before)
      await scene.act(consultant, { type: 'resume', input: { reason: 'Tilbuddet er på plads.' } })
    }
    await rest()
    await seen(scene, 'confirmModel/2 reminder1 -8 manager p-leder-t006')
    await rest()
    await seen(scene, 'confirmModel/3 reminder2 -6 manager p-leder-t006')
    await rest()
    await until(() => moves(scene), (types) => types.includes('countModelAsReceived'), 60_000)
    expect(await notices(scene)).toEqual([
      'confirmModel/2 reminder1 -8 manager p-leder-t006',
      'confirmModel/3 reminder2 -6 manager p-leder-t006',
      'confirmModel/4 lastDay -4 manager p-leder-t006',
      'confirmModel/4 lineAbove -2 lineManager p-centerchef2',
      'confirmModel/4 lineAbove -2 manager p-leder-t006',
      'confirmModel/4 silence 0 consultant p-konsulent1',
      'confirmModel/4 silence 0 manager p-leder-t006',
    ])
    const [first, , , last] = await deadlines(scene)
    const { rows: [stood] } = await service.database.store.pool.query<{ ms: string }>(
      `select round(extract(epoch from sum(case type when 'resume' then at - '2026-01-01' else '2026-01-01' - at end)) * 1000)::text as ms from events where case_id = $1 and type in ('pause', 'resume')`, [scene.caseId])
    expect(Number(last?.due) - Number(first?.due)).toBe(Number(stood?.ms))
    expect(Number(stood?.ms)).toBeGreaterThanOrEqual(3 * 5 * dayMs)
  }, 90_000)
})

describe('A case cancelled', () => {
  test('is reminded of nothing more, and its workflow ends', async () => {
    const scene = await startScene(service, 'T007', confirming)
    await seen(scene, 'confirmModel/1 reminder1 -8 manager p-leder-t007')
    await scene.act(scene.cast.consultant, { type: 'cancel', input: { reason: 'Tilbuddet lukker.' } })
    const handle = service.engine.client.workflow.getHandle(workflowId('T007', String(new Date().getFullYear())))
    await until(async () => (await handle.describe()).status.name, (name) => name === 'COMPLETED')
    await wait(10 * dayMs)
    expect(await notices(scene)).toEqual(['confirmModel/1 reminder1 -8 manager p-leder-t007'])
    expect(await moves(scene)).toEqual(['start', 'cancel'])
  }, 60_000)
})

describe('A service that was away on the last day', () => {
  test('gives more time instead of taking the silence, once, and then takes it', async () => {
    const scene = await startScene(service, 'T008', confirming)
    const [first] = await deadlines(scene)
    // The last day begins a day before the deadline. The service was away until 3 s into it: over the policy's 1 s, and past after 10 s more.
    const lastDay = Number(first?.due) - 86_400_000
    await service.database.store.pool.query('insert into outages (from_at, to_at) values ($1, $2)', [new Date(lastDay - 3_600_000), new Date(lastDay + 3000)])
    await until(() => moves(scene), (types) => types.includes('countModelAsReceived'), 60_000)
    expect(await notices(scene)).toEqual([
      'confirmModel/1 reminder1 -8 manager p-leder-t008',
      'confirmModel/1 reminder2 -6 manager p-leder-t008',
      'confirmModel/1 lastDay -4 manager p-leder-t008',
      'confirmModel/1 lineAbove -2 lineManager p-centerchef2',
      'confirmModel/1 lineAbove -2 manager p-leder-t008',
      'confirmModel/1 extended 0 manager p-leder-t008',
      'confirmModel/1 extended 0 secretariatHead p-sekretariatsleder',
      'confirmModel/2 reminder1 -8 manager p-leder-t008',
      'confirmModel/2 reminder2 -6 manager p-leder-t008',
      'confirmModel/2 lastDay -4 manager p-leder-t008',
      'confirmModel/2 lineAbove -2 lineManager p-centerchef2',
      'confirmModel/2 lineAbove -2 manager p-leder-t008',
      'confirmModel/2 silence 0 consultant p-konsulent1',
      'confirmModel/2 silence 0 manager p-leder-t008',
    ])
    expect(await moves(scene)).toEqual(['start', 'extendForOutage', 'countModelAsReceived'])
    expect((await stepLines(service.database.store.pool, scene.caseId))[4]).toBe('confirmModel/1 silence late')
    expect(await doneTwice(service.database.store.pool)).toEqual([])
  }, 90_000)
})

describe('A function that nobody has', () => {
  test('has its notices go up the line; its silence waits, the head of the secretariat is told once, and whoever comes has time anew', async () => {
    const { pool } = service.database.store
    const vacate = (duty: string, holder: string) => pool.query('update function_holdings set valid_to = clock_timestamp() where function = $1 and person_id = $2', [duty, holder])
    await vacate('manager', 'p-leder-t012')
    const scene = await startScene(service, 'T012', confirming)
    await seen(scene, 'confirmModel/1 reminder1 -8 manager p-centerchef2')
    await vacate('centreChief', 'p-centerchef2')
    await until(() => moves(scene), (types) => types.filter((type) => type === 'stopClock').length === 2, 60_000)
    await pool.query(`insert into function_holdings (unit_kind, unit_id, function, person_id, valid_from) values ('offer', 'T012', 'manager', 'p-leder-t012', clock_timestamp())`)
    await until(() => moves(scene), (types) => types.includes('countModelAsReceived'), 60_000)
    // When it was looked at again is the clock's; that it was is the story's.
    expect((await notices(scene)).map((line) => line.replace(/ restarted \S+/, ' restarted'))).toEqual([
      'confirmModel/1 reminder1 -8 manager p-centerchef2',
      'confirmModel/1 reminder2 -6 manager p-sekretariatsleder',
      'confirmModel/1 lastDay -4 manager p-sekretariatsleder',
      'confirmModel/1 lineAbove -2 manager p-sekretariatsleder',
      'confirmModel/1 stopped 0 secretariatHead p-sekretariatsleder',
      'confirmModel/3 restarted manager p-leder-t012',
      'confirmModel/3 restarted secretariatHead p-sekretariatsleder',
      'confirmModel/4 reminder1 -8 manager p-leder-t012',
      'confirmModel/4 reminder2 -6 manager p-leder-t012',
      'confirmModel/4 lastDay -4 manager p-leder-t012',
      'confirmModel/4 lineAbove -2 lineManager p-sekretariatsleder',
      'confirmModel/4 lineAbove -2 manager p-leder-t012',
      'confirmModel/4 silence 0 consultant p-konsulent1',
      'confirmModel/4 silence 0 manager p-leder-t012',
    ])
    expect(await moves(scene)).toEqual(['start', 'stopClock', 'stopClock', 'restartClock', 'countModelAsReceived'])
    expect(await doneTwice(pool)).toEqual([])
  }, 120_000)
})
