// `npm run recover`: a Temporal where workflows are gone, ahead, silent or unknown to the record is made right from it, of every kind.
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Believed } from '../../domain/accreditation/standing.ts'
import { recover } from '../../services/recovering.ts'
import { loadStanding } from '../../store/standing.ts'
import { projectRoot } from '../../store/project-root.ts'
import { modelDayWorkflowId, organisationWorkflowId, roundWorkflowId, standingQueryName, supervisionWorkflowId, toldSignalName, workflowId, workflowType } from '../../workflows/ids.ts'
import { databaseUrl } from '../support/database.ts'
import { approvedModel } from '../support/models.ts'
import { quickPolicy } from '../support/policies.ts'
import { moreOffers, roundOf } from '../support/rounds.ts'
import { type Scene, startScene } from '../support/scenes.ts'
import { startTestService, type TestService } from '../support/service.ts'
import { readTypeScript } from '../support/typescript-child.ts'
import { until } from '../support/until.ts'

const head = 'p-sekretariatsleder'
const cycle = String(new Date().getFullYear())
const dayFrom = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
let service: TestService
let healthy: Scene, gone: Scene, ahead: Scene, silent: Scene
let eventId: string, roundId: string, modelId: string
const stranger = workflowId('T099', '2020')
const handle = (id: string) => service.engine.client.workflow.getHandle(id)
const statusOf = async (id: string): Promise<string> => (await handle(id).describe()).status.name
const believed = (scene: Scene) => handle(workflowId(scene.offerId, cycle)).query<Believed>(standingQueryName)

const recovered = async (dryRun: boolean) => {
  const found: string[] = []
  let progress = ''
  const result = await recover(service.database.store.pool, service.engine, service, { dryRun, found: (id, how) => { found.push(`${id} ${how}`) }, progress: (looked, of) => { progress = `${looked}/${of}` } })
  return { result, found: found.sort(), progress }
}

beforeAll(async () => {
  // No sweep comes in between: what is told here is told by recovering.
  service = await startTestService({ sweepMs: 3_600_000 })
  healthy = await startScene(service, 'T001', quickPolicy([]))
  gone = await startScene(service, 'T002', quickPolicy([]))
  ahead = await startScene(service, 'T004', quickPolicy([]))
  silent = await startScene(service, 'T009', quickPolicy([]))
  for (const scene of [healthy, gone, ahead, silent]) {
    await scene.playTo('submitDescription')
    const record = await loadStanding(service.database.store.pool, scene.caseId)
    await service.telling.idle()
    await until(() => believed(scene), ({ standing, armedFor }) => standing?.moveNo === record.moveNo && armedFor !== null)
  }
  const { organisation, rounds, supervisions } = service.services
  eventId = (await organisation.register(head, 'register', { change: { kind: 'closes', offerId: 'T008' }, on: dayFrom(30) })).eventId
  await supervisions.begin('p-tilsyn1', 'T003', { since: dayFrom(-100), units: ['offer'] }, 'begin')
  roundId = (await rounds.make(head, roundOf('Runde', await moreOffers(service.database.store.pool, 3), { startsPerMinute: 1 }), 'make')).roundId
  await rounds.act(head, roundId, { act: 'start' }, 'start')
  await rounds.act(head, roundId, { act: 'pause', reason: 'Ferie.', withCases: false }, 'pause')
  modelId = await approvedModel(service.database.store.db, '2.0')
  await service.services.modelDays.choose(head, 'choose', modelId, dayFrom(30))
  await Promise.all([service.modelDayTelling.idle(), service.organisationTelling.idle(), service.supervisionTelling.idle(), service.roundTelling.idle()])
  const ids = [modelDayWorkflowId(modelId), organisationWorkflowId(eventId), supervisionWorkflowId('T003'), roundWorkflowId(roundId)]
  for (const id of ids) await until(() => statusOf(id), (status) => status === 'RUNNING')
  await service.telling.idle()

  for (const id of [...ids, workflowId('T002', cycle), workflowId('T009', cycle)]) await handle(id).terminate('lost')
  const record = await loadStanding(service.database.store.pool, ahead.caseId)
  await handle(workflowId('T004', cycle)).signal(toldSignalName, { ...record, moveNo: record.moveNo + 5 })
  await until(() => believed(ahead), ({ standing }) => standing?.moveNo === record.moveNo + 5)
  // One that nobody answers for, and one of a case that the record does not have.
  await service.engine.client.workflow.start(workflowType, { workflowId: workflowId('T009', cycle), taskQueue: 'nobody', args: [silent.caseId] })
  await service.engine.client.workflow.start(workflowType, { workflowId: stranger, taskQueue: 'nobody', args: [randomUUID()] })
  // What lists the running ones hears of them a little later.
  await until(async () => { const list: string[] = []; for await (const one of service.engine.client.workflow.list({ query: `ExecutionStatus = 'Running'` })) list.push(one.workflowId); return list }, (running) => running.includes(stranger))
}, 120_000)
afterAll(() => service.stop())

const wrong = () => [
  `${workflowId('T002', cycle)} gone`, `${workflowId('T004', cycle)} ahead`, `${workflowId('T009', cycle)} silent`, `${stranger} orphan`,
  `${modelDayWorkflowId(modelId)} gone`, `${organisationWorkflowId(eventId)} gone`, `${roundWorkflowId(roundId)} gone`, `${supervisionWorkflowId('T003')} gone`,
].sort()

test('A dry run says what differs of every kind, and changes nothing', async () => {
  const { found, result } = await recovered(true)
  expect(found).toEqual(wrong())
  expect(result).toMatchObject({ differing: { gone: 5, ahead: 1, silent: 1, behind: 0, unloaded: 0, clock: 0 }, orphans: 1 })
  expect(await statusOf(stranger)).toBe('RUNNING')
  expect(await statusOf(workflowId('T002', cycle))).toBe('TERMINATED')
}, 60_000)

test('Recovering makes each right from the record, leaves alone what is, and finds nothing the second time', async () => {
  const untouched = (await handle(workflowId('T001', cycle)).describe()).runId
  const { found, result, progress } = await recovered(false)
  expect(found).toEqual(wrong())
  expect(progress).toBe(`${result.looked}/${result.looked}`)
  expect(await statusOf(stranger)).toBe('TERMINATED')
  for (const scene of [healthy, gone, ahead, silent]) {
    const record = await loadStanding(service.database.store.pool, scene.caseId)
    const { standing } = await until(() => believed(scene), (seen) => seen.standing?.moveNo === record.moveNo && seen.armedFor !== null)
    expect(standing).toEqual(record)
  }
  for (const id of [modelDayWorkflowId(modelId), organisationWorkflowId(eventId), supervisionWorkflowId('T003'), roundWorkflowId(roundId)]) expect([id, await statusOf(id)]).toEqual([id, 'RUNNING'])
  expect((await handle(workflowId('T001', cycle)).describe()).runId).toBe(untouched)
  await until(() => recovered(true), (seen) => seen.found.length === 0)
}, 120_000)

test('The command does the same beside the service', async () => {
  // Not spawnSync: the worker that answers lives in this process.
  const run = async (...args: readonly string[]) => {
    const child = spawn(process.execPath, [...readTypeScript, 'recover-main.ts', ...args], { cwd: projectRoot, env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: databaseUrl(service.database.connection), TEMPORAL_ADDRESS: service.address, TEMPORAL_NAMESPACE: service.namespace } })
    const [said, wrongly] = [text(child.stdout), text(child.stderr)]
    await once(child, 'close')
    return { status: child.exitCode, said: await said, wrong: await wrongly }
  }
  await handle(supervisionWorkflowId('T003')).terminate('lost')
  expect(await run('--dry-run')).toMatchObject({ wrong: '', status: 1, said: expect.stringMatching(/supervision\/T003 kører ikke[^]*: 1 afviger, 0 er ukendte for den\. Intet er ændret\./) })
  expect(await run()).toMatchObject({ wrong: '', status: 0, said: expect.stringContaining('1 begyndt på ny eller rettet ud fra databasen') })
  expect(await statusOf(supervisionWorkflowId('T003'))).toBe('RUNNING')
  expect(await run('--dry-runs')).toMatchObject({ status: 2, wrong: 'Ukendt valg: --dry-runs. Kun --dry-run kendes.\n' })
}, 60_000)
