// Mails by the durable run of a person: what waits leaves when its hour has come, once, whatever dies on the way.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Instant } from '../../domain/deadlines/types.ts'
import type { MailPort } from '../../domain/mail/port.ts'
import { smtpPort } from '../../ports/mail-smtp.ts'
import { mailWorkflowId } from '../../workflows/ids.ts'
import { mailServer, type MailServer } from '../support/mail.ts'
import { quickPolicy } from '../support/policies.ts'
import { type Scene, startScene } from '../support/scenes.ts'
import { startTestService, type TestService } from '../support/service.ts'
import { until } from '../support/until.ts'

let service: TestService
let server: MailServer
let scene: Scene
// Saturday night: nothing leaves before Monday.
let clock: Instant = '2026-11-28T01:00:00.000Z'
let away = false
const pool = () => service.database.store.pool
const notice = (kind: string, data: object = {}) => pool().query(`insert into notices (case_id, person_id, kind, duty, cause, data, at, seq) values ($1, $2, $3, 'manager', gen_random_uuid()::text, $4, $5, 1)`, [scene.caseId, scene.cast.manager, kind, JSON.stringify(data), clock])
const status = async (): Promise<string> => { try { return (await service.engine.client.workflow.getHandle(mailWorkflowId(scene.cast.manager)).describe()).status.name } catch { return 'NONE' } }
const states = async () => (await pool().query<{ state: string }>('select state from mails where person_id = $1 order by claimed_at', [scene.cast.manager])).rows.map(({ state }) => state)

beforeAll(async () => {
  server = await mailServer()
  const smtp = (port: number): MailPort => smtpPort({ host: '127.0.0.1', port, tls: 'none', from: { name: 'Akkreditering', address: 'a@kk.test' }, patienceMs: 20_000 })
  service = await startTestService({ sweepMs: 300, mail: { now: () => Promise.resolve(clock), port: { name: 'test', leaves: true, send: (mail) => smtp(away ? 9 : server.port).send(mail) } } })
  scene = await startScene(service, 'T001', quickPolicy([]))
}, 120_000)
afterAll(async () => { await server?.close(); await service?.stop() })

test('What came in the night waits for Monday in a run of its own, hears of more, and leaves as one mail; then the run has ended', async () => {
  await notice('reminder1', { deadline: 'confirmModel', version: 1, due: '2026-12-20T23:00:00.000Z' })
  await until(status, (name) => name === 'RUNNING', 30_000)
  expect(server.taken).toHaveLength(0)
  clock = '2026-11-30T06:00:00.000Z'
  await notice('reconsidered')
  await until(() => Promise.resolve(server.taken.length), (taken) => taken === 1, 30_000)
  expect((await server.mails())[0]?.subject).toBe('2 beskeder, 1 venter på dig')
  await until(status, (name) => name === 'COMPLETED', 30_000)
  expect(await states()).toEqual(['sent'])
}, 90_000)

test('With the mail server away and the worker killed in between it leaves once when both are back', async () => {
  away = true
  clock = '2026-11-30T09:00:00.000Z'
  await notice('reconsidered')
  clock = '2026-11-30T09:10:00.000Z'
  await until(states, (all) => all.includes('deferred'), 30_000)
  await service.stopWorker()
  away = false
  clock = '2026-11-30T09:20:00.000Z'
  await notice('offerMoved')
  await service.startWorker()
  await until(() => Promise.resolve(server.taken.length), (taken) => taken === 2, 60_000)
  await until(status, (name) => name === 'COMPLETED', 30_000)
  expect([server.taken.length, await states()]).toEqual([2, ['sent', 'sent']])
}, 120_000)
