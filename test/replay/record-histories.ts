// Records the histories that replay.test.ts replays for ever: run by `npm run record-history`, never with the tests. A recorded history
// is never changed; when the workflow's commands change on purpose, the next version is recorded beside it.
import { existsSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { SupervisionActDone } from '../../services/supervision-types.ts'
import { projectRoot } from '../../store/project-root.ts'
import { modelVersionById } from '../../store/quality-models.ts'
import { setSetting } from '../../store/settings.ts'
import { mailWorkflowId, modelDayWorkflowId, organisationWorkflowId, roundWorkflowId, supervisionWorkflowId, webhookWorkflowId, workflowId } from '../../workflows/ids.ts'
import { approvedModel } from '../support/models.ts'
import { receiver } from '../support/receiver.ts'
import { moreOffers, roundOf } from '../support/rounds.ts'
import { quickPolicy } from '../support/policies.ts'
import { type Scene, startScene } from '../support/scenes.ts'
import { secondsSupervision } from '../support/supervision.ts'
import { startTestService, type TestService } from '../support/service.ts'
import { until } from '../support/until.ts'

const version = 1
let service: TestService
/** The clock of mails alone. */
let mailClock = '2026-11-28T01:00:00.000Z'
beforeAll(async () => { service = await startTestService({ mail: { now: () => Promise.resolve(mailClock) } }) }, 120_000)
afterAll(() => service.stop())

const isLong = (value: unknown): value is { toNumber(): number } => typeof value === 'object' && value !== null && '__isLong__' in value

/**
 * A history as plain values that JSON can carry and the replayer takes as they are: 64-bit numbers as numbers, bytes as base64. (The
 * SDK's own historyToJSON and historyFromJSON refuse their own types where npm installs protobufjs more than once, as here.)
 * Whose machine it was is left out.
 */
function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
  if (isLong(value)) return value.toNumber()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).flatMap(([key, one]) => (one === null ? [] : [[key, plain(one)]])))
  return typeof value === 'string' ? value.replaceAll(hostname(), 'recorded') : value
}

const keep = (scene: Scene, what: string): Promise<void> => keepRun(workflowId(scene.offerId, String(new Date().getFullYear())), `accreditation-${what}`)

/** Waits for a workflow's end and keeps its history, unless it is recorded already. `runId`: of the run that went on as another. */
async function keepRun(id: string, what: string, runId?: string): Promise<void> {
  const handle = service.engine.client.workflow.getHandle(id, runId)
  await until(async () => (await handle.describe()).status.name, (name) => name === (runId ? 'CONTINUED_AS_NEW' : 'COMPLETED'), 60_000)
  const file = join(projectRoot, 'test', 'replay', 'histories', `${what}-v${version}.json`)
  if (existsSync(file)) throw new Error(`${file} is recorded already: raise the version`)
  writeFileSync(file, `${JSON.stringify(plain(await handle.fetchHistory()), null, 1)}\n`)
}

test('A whole case, driven by its people from the start to the end', async () => {
  const scene = await startScene(service, 'T001', quickPolicy([]))
  await scene.playTo('issueReport')
  await until(() => service.services.accreditations.reports('p-konsulent1', scene.caseId), (rows) => rows.length === 2 && rows.every((row) => row.ready), 60_000)
  await scene.playTo()
  await keep(scene, 'whole-case')
}, 180_000)

test('A quiet case: nobody acts until it is cancelled in its third stage', async () => {
  const scene = await startScene(service, 'T004', quickPolicy(['confirmModel', 'finishDevelopment', 'submitDescription'], 300))
  await until(async () => (await service.database.store.pool.query(`select 1 from notices where case_id = $1 and cause = 'submitDescription/1/silence'`, [scene.caseId])).rowCount, (found) => (found ?? 0) > 0, 60_000)
  await scene.act(scene.cast.consultant, { type: 'cancel', input: { reason: 'Tilbuddet lukker.' } })
  await keep(scene, 'quiet-case')
}, 180_000)

test('A case ended by silences, paused and resumed on the way', async () => {
  const scene = await startScene(service, 'T002', quickPolicy(['takeBasis', 'hearing', 'decide', 'share'], 500))
  const step = async () => (await service.services.accreditations.get('p-konsulent1', scene.caseId)).step
  await scene.playTo('returnDescription')
  await scene.act(scene.cast.consultant, { type: 'pause', input: { reason: 'Tilbuddet flytter.' } })
  await scene.act(scene.cast.consultant, { type: 'resume', input: { reason: 'Tilbuddet er på plads.' } })
  await until(step, (now) => now === 'preparing')
  scene.skipTo('chooseFocus')
  await scene.playTo('remark')
  await until(step, (now) => now === 'issuing')
  scene.skipTo('issueReport')
  await scene.playTo('decide')
  await until(async () => (await service.database.store.pool.query(`select 1 from events where case_id = $1 and type = 'passToDeputy'`, [scene.caseId])).rowCount, (found) => (found ?? 0) > 0)
  await scene.act(scene.cast.deputy, { type: 'decide', input: { outcome: 'accredited', reason: 'Afvigelsen er rettet.' } })
  await until(step, (now) => now === 'ended')
  await keep(scene, 'silent-case')
  expect(await step()).toBe('ended')
}, 180_000)

test('A round: paused with its cases in the middle, resumed, and started to its end', async () => {
  const { rounds } = service.services
  const head = 'p-sekretariatsleder'
  const { roundId } = await rounds.make(head, roundOf('Optaget', await moreOffers(service.database.store.pool, 12), { startsPerMinute: 24 }), 'make')
  await rounds.act(head, roundId, { act: 'start' }, 'start')
  await until(() => rounds.get(head, roundId), (round) => round.counts.started === 6, 60_000)
  await rounds.act(head, roundId, { act: 'pause', reason: 'Ferie', withCases: true }, 'pause')
  await until(() => rounds.get(head, roundId), (round) => round.caseMoves.owed === 0, 60_000)
  await rounds.act(head, roundId, { act: 'resume', reason: 'Ferien er slut.', withCases: true }, 'resume')
  await until(() => rounds.get(head, roundId), (round) => round.status === 'started', 60_000)
  await keepRun(roundWorkflowId(roundId), 'round-paused')
}, 180_000)

test('An offer that is to close tomorrow, and closes today after all', async () => {
  const { organisation } = service.services
  const head = 'p-sekretariatsleder'
  const dayFrom = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  const { eventId } = await organisation.register(head, 'register', { change: { kind: 'closes', offerId: 'T009' }, on: dayFrom(2) })
  await service.organisationTelling.idle()
  // Until its timer is set.
  await until(async () => (await service.engine.client.workflow.getHandle(organisationWorkflowId(eventId)).fetchHistory()).events?.length ?? 0, (events) => events > 9, 30_000)
  await organisation.move(head, 'move', eventId, dayFrom(-1))
  await until(() => organisation.events(head, { page: 1, pageSize: 10 }), ({ rows }) => rows[0]?.status === 'done', 60_000)
  await keepRun(organisationWorkflowId(eventId), 'organisation-moved')
}, 180_000)

test('A quality model that is to come into force in two months, is moved, and comes when its day has come', async () => {
  const { db, pool } = service.database.store
  const head = 'p-sekretariatsleder'
  const id = await approvedModel(db, '2.0')
  const dayFrom = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  await service.services.modelDays.choose(head, 'choose', id, dayFrom(60))
  await service.modelDayTelling.idle()
  const events = async () => (await service.engine.client.workflow.getHandle(modelDayWorkflowId(id)).fetchHistory()).events?.length ?? 0
  await until(events, (count) => count > 9, 30_000)
  await service.services.modelDays.choose(head, 'move', id, dayFrom(30))
  await service.modelDayTelling.idle()
  await until(events, (count) => count > 14, 30_000)
  // Nobody can choose a day that has come: the calendar is moved instead.
  await pool.query(`update quality_models set coming_on = current_date - 1, coming_version = coming_version + 1 where id = $1`, [id])
  await until(async () => (await modelVersionById(db, id))?.status, (status) => status === 'inForce', 60_000)
  await keepRun(modelDayWorkflowId(id), 'model-day-moved')
}, 180_000)

test('A year of supervision: reminded of, too late, paused, visited, reported and closed', async () => {
  const { supervisions } = service.services
  const { pool, db } = service.database.store
  await setSetting(db, 'supervision-policy', secondsSupervision(1), null, new Date())
  const by = 'p-tilsyn1'
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date())
  await supervisions.begin(by, 'T001', { since: today, units: ['offer'] }, 'begin')
  const { runId } = await until(() => service.engine.client.workflow.getHandle(supervisionWorkflowId('T001')).describe().catch(() => null), (run) => run !== null, 30_000) ?? { runId: '' }
  await until(async () => (await pool.query(`select 1 from supervision_notices where offer_id = 'T001' and kind = 'silence'`)).rowCount, (found) => (found ?? 0) > 0, 60_000)
  const act = (type: SupervisionActDone['type'], input: object) => supervisions.act(by, 'T001', { type, input } as SupervisionActDone, type)
  await act('pause', { reason: 'Ombygning' })
  await service.supervisionTelling.idle()
  await act('resume', { reason: 'Færdig' })
  await act('beginVisit', { id: 'v', unit: 'offer', day: today })
  await act('completeVisit', { id: 'v', day: today })
  const { fileId } = await supervisions.upload(by, 'T001', { name: 'rapport.pdf', contentType: 'application/pdf', bytes: new TextEncoder().encode('%PDF-1.4') }, 'file')
  await act('registerReport', { id: 'r', visits: ['v'], date: today, fileId, approval: 'approved' })
  await act('closeYear', {})
  await keepRun(supervisionWorkflowId('T001'), 'supervision-year', runId)
}, 180_000)

test('A webhook endpoint whose receiver refuses once: tried again, told of more meanwhile, and ended when nothing waits', async () => {
  const { webhooks } = service.services
  const to = await receiver()
  to.answer = 503
  const { endpointId } = await webhooks.make('p-admin', 'make-webhook', { name: 'Optaget', url: to.url, kinds: [] })
  await webhooks.ping('p-admin', 'ping-1', endpointId)
  await until(() => Promise.resolve(to.received.length), (count) => count === 1, 30_000)
  to.answer = 204
  await webhooks.ping('p-admin', 'ping-2', endpointId)
  await until(() => Promise.resolve(new Set(to.received.map(({ id }) => id)).size + to.received.length), (count) => count === 5, 30_000)
  await keepRun(webhookWorkflowId(endpointId), 'webhook-refused-once')
  await to.close()
}, 180_000)

test('The mails of a person: one waits for Monday, another comes, and both have left', async () => {
  const { pool } = service.database.store
  const [person, id] = ['p-leder-t005', mailWorkflowId('p-leder-t005')]
  const scene = await startScene(service, 'T005', quickPolicy([]))
  const told = (kind: string): Promise<unknown> => pool.query(`insert into notices (case_id, person_id, kind, duty, cause, at, seq) values ($1, $2, $3, 'manager', gen_random_uuid()::text, $4, 1)`, [scene.caseId, person, kind, mailClock])
  await told('reconsidered')
  await until(async () => (await service.engine.client.workflow.getHandle(id).fetchHistory().catch(() => ({ events: [] }))).events?.length ?? 0, (count) => count > 9, 60_000)
  mailClock = '2026-11-30T06:00:00.000Z'
  await told('offerMoved')
  await keepRun(id, 'mails-of-a-weekend')
}, 180_000)
