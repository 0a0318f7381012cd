// The administration over HTTP, on a real record.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createApp } from '../../api/app.ts'
import { listen, type Listening } from '../../api/listen.ts'
import { administrationRoutes } from '../../api/routes/administration.ts'
import { defaultPolicy } from '../../domain/accreditation/policy.ts'
import { createAdministration } from '../../services/administration.ts'
import { createTryingAgain } from '../../services/trying-again.ts'
import { refusalText } from '../../text/refusals.ts'
import { driveUntil, type RecordService, startRecordService } from '../support/cases.ts'
import { json, send } from './frame-sample.ts'

const head = 'p-sekretariatsleder'
let service: RecordService
let server: Listening
beforeAll(async () => {
  service = await startRecordService()
  const app = createApp({
    services: { administration: createAdministration(service.database.store), tryingAgain: createTryingAgain({ store: service.database.store, telling: { tellAsked: () => undefined } }) }, routes: administrationRoutes,
    identify: async (req) => (req.headers.authorization === undefined ? null : { personId: req.headers.authorization, name: 'x', via: 'token' }),
    refusalText, ready: async () => ({ ok: true, parts: {} }), log: { debug: () => undefined, warn: () => undefined, error: (fields, message) => { throw new Error(`${message} ${JSON.stringify(fields)}`) } },
    version: '0.0.0', cookieName: 'session', production: false, checkReplies: true,
  })
  server = await listen(app, { host: '127.0.0.1', port: 0 })
}, 60_000)
afterAll(async () => { await server.close(); await service.stop() })

const ask = async (method: string, path: string, body?: unknown, key?: string, by = head) => {
  const answer = await send(`${server.url}/api/v1${path}`, { method, headers: { authorization: by, ...(body === undefined ? {} : json), ...(key === undefined ? {} : { 'idempotency-key': key }) }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
  return { status: answer.status, body: answer.json() }
}
const longer = { ...defaultPolicy, name: 'standard-2027', deadlines: { ...defaultPolicy.deadlines, hearing: { ...defaultPolicy.deadlines.hearing, within: { n: 3, unit: 'weeks' } } } }
const hearingOf = async (caseId: string): Promise<unknown> => (await service.pool.query<{ within: unknown }>(`select policy->'deadlines'->'hearing'->'within' as within from cases where id = $1`, [caseId])).rows[0]?.within

describe('The policy of deadlines', () => {
  test('is changed with who, when and why; running cases keep theirs, and new ones have the new', async () => {
    const before = await driveUntil(service, 'T001', 'confirmModel')
    expect((await ask('GET', '/administration/policy')).body).toEqual({ version: 0, policy: defaultPolicy, reason: null, setBy: null, setByName: null, at: null })
    const change = { basedOn: 0, policy: longer, reason: 'Tilbuddene har brug for mere tid.' }
    const changed = await ask('PUT', '/administration/policy', change, 'k1')
    expect([changed.status, changed.body]).toEqual([200, { version: 1, policy: longer, reason: change.reason, setBy: head, setByName: 'Anne Holm', at: expect.any(String) }])
    expect((await ask('PUT', '/administration/policy', change, 'k1')).body).toEqual(changed.body)
    expect((await ask('GET', '/administration/policy/versions')).body).toEqual({ rows: [changed.body] })
    const after = await driveUntil(service, 'T002', 'confirmModel')
    expect([await hearingOf(before.caseId), await hearingOf(after.caseId)]).toEqual([{ n: 2, unit: 'weeks' }, { n: 3, unit: 'weeks' }])
  }, 60_000)

  test('is refused on an old version, with faults, and to others', async () => {
    expect((await ask('PUT', '/administration/policy', { basedOn: 0, policy: longer, reason: 'x' }, 'k2')).body).toMatchObject({ status: 409, code: 'stale-version' })
    const faulty = { ...longer, deadlines: { ...longer.deadlines, hearing: { within: { n: 0, unit: 'weeks' }, steps: [] } } }
    expect((await ask('PUT', '/administration/policy', { basedOn: 1, policy: faulty, reason: 'x' }, 'k2')).body).toMatchObject({ status: 422, field: 'deadlines.hearing.within' })
    expect((await ask('PUT', '/administration/policy', { basedOn: 1, policy: longer, reason: ' ' }, 'k2')).body).toMatchObject({ status: 422, field: 'reason' })
    expect((await ask('PUT', '/administration/policy', { basedOn: 1, policy: longer, reason: 'x' }, 'k2', 'p-konsulent1')).status).toBe(403)
    expect((await ask('GET', '/administration/policy', undefined, undefined, 'p-konsulent1')).status).toBe(200)
    expect((await ask('GET', '/administration/policy', undefined, undefined, 'p-leder-t001')).status).toBe(403)
    await expect(service.pool.query(`update setting_versions set reason = 'andet'`)).rejects.toThrow(/append-only/)
  })
})

describe('The logs and the model', () => {
  test('list what the service owes and whom it told, for the administration alone', async () => {
    const owed = await ask('GET', '/administration/owed-work?status=owed')
    expect(owed.body).toMatchObject({ total: 2, rows: [{ kind: 'startLetter', status: 'owed', attempts: 0 }, { kind: 'startLetter', status: 'owed' }] })
    expect((await ask('GET', '/administration/owed-work?status=failing')).body['total']).toBe(0)
    await service.pool.query(`insert into notices (case_id, person_id, kind, duty, cause, at, seq) select id, 'p-leder-t001', 'reminder1', 'manager', 'confirmModel/1/reminder1', now(), 1 from cases where offer_id = 'T001'`)
    expect((await ask('GET', '/administration/notices?personId=p-leder-t001')).body).toMatchObject({ total: 1, rows: [{ offerName: 'Botilbuddet Havrevangen', personName: 'Bjørn Vestergaard', kind: 'reminder1', readAt: null }] })
    expect((await ask('GET', '/administration/notices?personId=p-leder-t002')).body['total']).toBe(0)
    for (const path of ['/administration/notices', '/administration/owed-work']) expect((await ask('GET', path, undefined, undefined, 'p-konsulent1')).status).toBe(403)
  })

  test('ask for failing work once under a key, by those who look after the service, and say who asked', async () => {
    const { rows: [one] } = await service.pool.query<{ id: string }>(`update owed_work set failing_since = clock_timestamp(), last_error = 'x' where case_id = (select id from cases where offer_id = 'T001') returning case_id as id`)
    const again = '/administration/owed-work/try-again'
    const work = { accreditationId: one?.id, owedId: 'startLetter/1' }
    for (const _ of [1, 2]) expect(await ask('POST', again, work, 'again')).toEqual({ status: 200, body: work })
    expect((await service.pool.query('select asked_by from owed_work_asks')).rows).toEqual([{ asked_by: head }])
    expect((await ask('GET', '/administration/owed-work?status=failing')).body).toMatchObject({ total: 1, rows: [{ askedByName: 'Anne Holm', askedAt: expect.any(String) }] })
    expect((await ask('POST', again, { ...work, owedId: 'finalReport/9' }, 'again')).body['code']).toBe('key-reused')
    expect((await ask('POST', again, { ...work, owedId: 'finalReport/9' }, 'a2')).body).toMatchObject({ status: 404, code: 'owed-work-not-found' })
    expect((await ask('POST', again, { ...work, owedId: '../x' }, 'a3')).status).toBe(422)
    expect((await ask('POST', again, work, 'a4', 'p-konsulent1')).body).toMatchObject({ status: 403, code: 'not-allowed' })
    await service.pool.query('update owed_work set failing_since = null')
    expect((await ask('POST', again, work, 'a5')).body).toMatchObject({ status: 409, code: 'owed-work-not-failing' })
  })

  test('say what a version changes beside the one in force', async () => {
    const { rows: [model] } = await service.pool.query<{ id: string }>(`select id from quality_models where status = 'inForce'`)
    expect((await ask('GET', `/quality-models/${model?.id}/changes`)).body).toEqual({ modelId: model?.id, inForce: model?.id, changes: [] })
    await service.pool.query(`insert into quality_models (id, family, title, version, body, sha256) select 'udkast', family, title, 'udkast', jsonb_set(body, '{requirements,0,title}', '"Ny titel"'), sha256 from quality_models where status = 'inForce'`)
    expect((await ask('GET', '/quality-models/udkast/changes')).body['changes']).toEqual([{ what: 'requirement', id: 'KV01', change: 'changed', fields: ['title'] }])
    expect((await ask('GET', '/quality-models/udkast/changes', undefined, undefined, 'p-leder-t001')).status).toBe(404)
  })
})
