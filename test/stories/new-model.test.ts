// A new version of the quality model comes into force while fifty cases run: all of them finish on theirs, the next ones begin on the new one,
// and the offer is shown what of its last description can stand.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createQualityModels } from '../../services/quality-models.ts'
import { copyCase, type DrivenCase, driveUntil, inBatches, type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'

let service: RecordService
let http: HttpService
let first: DrivenCase
let running: readonly string[]
const old = 'sof-kvalitetsmodel-eksempel_1.0-eksempel'
const renewed = 'sof-kvalitetsmodel-eksempel_2.0'

beforeAll(async () => {
  service = await startRecordService({ max: 10 })
  await giveDemoPasswords(service.database.store)
  http = await startHttp({ store: service.database.store, services: servicesBeside(service), engine: { namespaceId: () => Promise.resolve('none') }, isWorking: () => true })
  first = await driveUntil(service, 'T001', 'submitDescription', { cycle: '2026' })
  running = [first.caseId, ...await copyCase(service.pool, first.caseId, 49)]
}, 180_000)
afterAll(async () => { await http.close(); await service.stop() })

test('Fifty cases run on the version that was in force when they began, and finish on it', async () => {
  const models = createQualityModels({ db: service.database.store.db, clock: () => new Date() })
  const { model } = await models.get('p-admin', old)
  const requirements = model.requirements.filter((one) => one.id !== 'UD04').map((one) => (one.id === 'KV02' ? { ...one, text: `${one.text} Og det skrives ned.` } : one))
  const draft = await models.draft('p-admin', 'draft', { ...model, version: '2.0', requirements })
  for (const [by, act] of [['p-admin', 'openHearing'], ['p-sekretariatsleder', 'approve'], ['p-admin', 'putInForce']] as const) await models.act(by, act, draft.id, act)
  expect(running).toHaveLength(50)

  const steps = first.rest
  await inBatches(running, 5, async (caseId) => {
    for (const [index, step] of steps.entries()) await service.accreditations.act(step.by, caseId, step.act, `rest-${index}`)
  })
  const { rows } = await service.pool.query<{ line: string; count: string }>(`select model_id || ' ' || step || ' ' || (state->>'endedAs') as line, count(*)::text as count from cases group by 1`)
  expect(rows).toEqual([{ line: `${old} ended completed`, count: '50' }])
  const findings = await service.pool.query<{ count: string }>(`select count(distinct case_id)::text as count from contents where kind = 'finding' and body->>'requirementId' = 'UD04'`)
  expect(findings.rows).toEqual([{ count: '50' }])
}, 300_000)

test('The next case begins on the new version, and of the last description stands what the model still says in the same words', async () => {
  const consultant = await http.as('p-konsulent1')
  const started = await consultant.post('/accreditations', { body: { offerId: 'T001', cycle: '2028' } })
  expect(started.status).toBe(201)
  const id = String(started.body['accreditationId'])
  expect((await consultant.get(`/accreditations/${id}`)).body['modelId']).toBe(renewed)
  const rows = (await (await http.as('p-leder-t001')).get(`/accreditations/${id}/reusable`)).body['rows'] as readonly { readonly origin: string; readonly kind: string; readonly key: string; readonly cycle: string; readonly modelUnchanged: boolean }[]
  expect([...new Set(rows.map((row) => `${row.origin} ${row.cycle}`))]).toEqual(['lastCycle 2026'])
  // KV02 stands under K1; UD04, which is gone, stood under K5.
  expect(rows.filter((row) => !row.modelUnchanged).map((row) => `${row.kind} ${row.key}`).toSorted()).toEqual(['chapter K1', 'chapter K5', 'tick KV02', 'tick UD04'])
  expect(rows.filter((row) => row.modelUnchanged)).toHaveLength(7 + 14)
  expect((await (await http.as('p-auditor5')).get(`/accreditations/${id}/reusable`)).status).toBe(404)
}, 60_000)
