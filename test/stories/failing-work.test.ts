// Owed work that fails is tried on for ever, and when it fails for long the administrators are told, once.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { doOwedWork } from '../../activities/owed.ts'
import { readiness } from '../../services/readiness.ts'
import { renderDocument } from '../../reports/render.ts'
import { driveUntil, type RecordService, startRecordService } from '../support/cases.ts'
import { quickPolicy } from '../support/policies.ts'
import { startScene } from '../support/scenes.ts'
import { startTestService, type TestService } from '../support/service.ts'
import { refusalCodes } from '../support/refusal-codes.ts'
import { until } from '../support/until.ts'

const told = (accreditationId: string, attempts: number, role = 'administrator') => ({
  noticeId: expect.any(String), accreditationId, offerName: expect.any(String), kind: 'workFails', duty: role, at: expect.any(String), readAt: null,
  data: { owed: 'startLetter/1', work: 'startLetter', attempts, error: 'Skrifttypen mangler' },
  text: `Startbrevet kan ikke dannes: ${attempts} forsøg er slået fejl. Der prøves igen af sig selv, højst en gang i døgnet. Se fejlen, og ret årsagen.`,
})

describe('A letter that cannot be rendered', () => {
  let service: TestService
  let broken = true
  beforeAll(async () => {
    service = await startTestService({ render: (content) => (broken ? Promise.reject(new Error('Skrifttypen mangler')) : renderDocument(content)) })
  }, 120_000)
  afterAll(() => service.stop())
  const owed = async (caseId: string) => (await service.database.store.pool.query<{ attempts: number; done: boolean; last_error: string | null }>('select attempts, done_at is not null as done, last_error from owed_work where case_id = $1', [caseId])).rows
  const waiting = async () => (await readiness({ store: service.database.store, engine: service.engine, isWorking: () => true })()).parts['waiting']

  test('is tried on while the case goes on; with the third failure the administrator is told, and made when somebody asks for it now it fails no more', async () => {
    const { accreditations } = service.services
    const scene = await startScene(service, 'T001', quickPolicy([]))
    await until(() => owed(scene.caseId), ([work]) => (work?.attempts ?? 0) >= 1)
    expect(await accreditations.notices('p-admin')).toEqual([])
    await scene.act(scene.cast.manager, { type: 'confirmModel', input: {} })
    await until(() => owed(scene.caseId), ([work]) => (work?.attempts ?? 0) >= 3, 60_000)
    expect(await accreditations.notices('p-admin')).toEqual([told(scene.caseId, 3)])
    expect(await waiting()).toMatchObject({ owed: 1, failing: 1 })
    await until(() => owed(scene.caseId), ([work]) => (work?.attempts ?? 0) >= 4, 60_000)
    expect(await accreditations.notices('p-admin')).toEqual([told(scene.caseId, 3)])
    for (const other of ['p-konsulent1', 'p-leder-t001', 'p-sekretariatsleder']) expect(await accreditations.notices(other)).toEqual([])
    broken = false
    // By itself it would be tried again most of a minute after the fourth time.
    const work = { accreditationId: scene.caseId, owedId: 'startLetter/1' }
    for (const _ of [1, 2]) expect(await service.services.tryingAgain.tryNow('p-admin', 'now', work)).toEqual(work)
    await until(() => owed(scene.caseId), ([one]) => one?.done === true, 30_000)
    expect((await service.database.store.pool.query('select asked_by, told_at is not null as told from owed_work_asks')).rows).toEqual([{ asked_by: 'p-admin', told: true }])
    expect(await refusalCodes(service.services.tryingAgain.tryNow('p-admin', 'again', work))).toEqual(['conflict owed-work-over'])
    expect(await owed(scene.caseId)).toEqual([{ attempts: 4, done: true, last_error: null }])
    expect(await waiting()).toMatchObject({ owed: 0, failing: 0 })
    expect(await accreditations.get('p-leder-t001', scene.caseId)).toMatchObject({ stage: 'localDevelopment' })
  }, 240_000)
})

describe('An attempt that fails', () => {
  let service: RecordService
  beforeAll(async () => { service = await startRecordService() }, 60_000)
  afterAll(() => service.stop())
  const attempt = (caseId: string) => doOwedWork(
    { ...service.record, render: () => Promise.reject(new Error('Skrifttypen mangler')) }, { alive: () => undefined, withdrawn: new AbortController().signal }, { caseId, owed: { id: 'startLetter/1', kind: 'startLetter' } })
  const fails = async (caseId: string): Promise<void> => { await expect(attempt(caseId)).rejects.toThrow('Skrifttypen mangler') }

  test('an hour after the first is told at once, though it is only the second', async () => {
    const { caseId } = await driveUntil(service, 'T003', 'confirmModel')
    await fails(caseId)
    await service.pool.query(`update owed_work set failing_since = failing_since - interval '59 minutes' where case_id = $1`, [caseId])
    expect(await service.accreditations.notices('p-admin')).toEqual([])
    await service.pool.query(`update owed_work set failing_since = failing_since - interval '1 minute' where case_id = $1`, [caseId])
    await fails(caseId)
    expect(await service.accreditations.notices('p-admin')).toEqual([told(caseId, 2)])
  }, 60_000)

  test('is told to the head of the secretariat where nobody is administrator, and to nobody twice when one comes', async () => {
    const { caseId } = await driveUntil(service, 'T005', 'confirmModel')
    await service.pool.query(`update role_holdings set valid_to = clock_timestamp() where role = 'administrator'`)
    for (let n = 0; n < 3; n += 1) await fails(caseId)
    await service.pool.query(`update role_holdings set valid_to = null where role = 'administrator'`)
    await fails(caseId)
    expect((await service.accreditations.notices('p-sekretariatsleder')).filter((one) => one.accreditationId === caseId)).toEqual([told(caseId, 3, 'secretariatHead')])
    expect((await service.accreditations.notices('p-admin')).filter((one) => one.accreditationId === caseId)).toEqual([])
  }, 60_000)

  test('of work that was withdrawn is no failure to tell of', async () => {
    const { caseId } = await driveUntil(service, 'T006', 'confirmModel')
    await service.accreditations.act('p-konsulent1', caseId, { type: 'cancel', input: { reason: 'Tilbuddet lukker.' } }, 'cancel')
    for (let n = 0; n < 3; n += 1) await attempt(caseId)
    expect((await service.pool.query('select attempts from owed_work where case_id = $1', [caseId])).rows).toEqual([{ attempts: 0 }])
  }, 60_000)
})
