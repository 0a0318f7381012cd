// A case as people meet it over real HTTP: what each may do and why not, the report's PDF, and the document of the API.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Validator } from '@seriousme/openapi-schema-validator'
import { createHash } from 'node:crypto'
import { entryTypes, personMoveTypes } from '../../domain/accreditation/rules.ts'
import { driveUntil } from '../support/cases.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'
import { startTestService, type TestService } from '../support/service.ts'
import { until } from '../support/until.ts'

let service: TestService
let http: HttpService
beforeAll(async () => {
  service = await startTestService()
  await giveDemoPasswords(service.database.store)
  http = await startHttp({ store: service.database.store, services: service.services, engine: service.engine, isWorking: () => true })
}, 120_000)
afterAll(async () => { await http.close(); await service.stop() })

interface ActRow { readonly type: string; readonly allowed: boolean; readonly reasons: readonly { readonly code: string; readonly message: string }[] }

describe('A fresh case', () => {
  let caseId: string
  const actsOf = async (personId: string): Promise<readonly ActRow[]> => (await (await http.as(personId)).get(`/accreditations/${caseId}`)).body['acts'] as readonly ActRow[]
  beforeAll(async () => {
    const started = await (await http.as('p-konsulent1')).post('/accreditations', { body: { offerId: 'T001' } })
    expect([started.status, started.headers.get('location')]).toEqual([201, `/api/v1/accreditations/${String(started.body['accreditationId'])}`])
    caseId = String(started.body['accreditationId'])
  }, 60_000)

  test('lets the manager confirm the model and nothing else', async () => {
    const acts = await actsOf('p-leder-t001')
    expect(acts.filter((act) => act.allowed).map((act) => act.type)).toEqual(['confirmModel'])
    expect(acts.find((act) => act.type === 'submitDescription')?.reasons).toMatchObject([{ code: 'wrong-step', message: 'Det kan ikke gøres nu. Forløbet er i Kvalitetsmodel: Kvalitetsmodellen skal bekræftes modtaget.' }])
    // What is never a manager's is not among their acts.
    expect(acts.map((act) => act.type)).not.toContain('takeAsBasis')
  })

  test('lets the consultant pause, cancel, move a deadline and hand over, and wait for the offer', async () => {
    const acts = await actsOf('p-konsulent1')
    expect(acts.filter((act) => act.allowed).map((act) => act.type).toSorted()).toEqual(['cancel', 'handOver', 'moveDeadline', 'pause'])
    expect(acts.map((act) => act.type)).not.toContain('confirmModel')
    expect(acts.find((act) => act.type === 'resume')?.reasons).toMatchObject([{ code: 'not-paused', message: 'Forløbet er ikke på pause.' }])
  })

  test('says whose turn it is, and by when', async () => {
    expect((await (await http.as('p-leder-t001')).get(`/accreditations/${caseId}`)).body).toMatchObject({
      stage: 'qualityModel', step: 'confirming', turn: 'offer', late: false, deadlines: [{ kind: 'confirmModel', version: 1, duty: 'offer', lastDay: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) }],
    })
  })
})

describe('The report of a finished case', () => {
  test('is the registered PDF, by its name, and is not sent twice to who holds it', async () => {
    const { caseId } = await driveUntil({ accreditations: service.services.accreditations, record: service.record }, 'T009', null)
    const manager = await http.as('p-leder-t009')
    const { rows } = await until(async () => (await manager.get(`/accreditations/${caseId}/reports`)).body as { rows: readonly { reportId: string; kind: string; ready: boolean; sha256: string }[] },
      (body) => body.rows.some((row) => row.kind === 'finalReport' && row.ready), 60_000)
    const report = rows.find((row) => row.kind === 'finalReport')
    const pdf = await manager.get(`/reports/${report?.reportId}/pdf`)
    expect([pdf.status, pdf.headers.get('content-type'), new TextDecoder().decode(pdf.bytes.subarray(0, 5))]).toEqual([200, 'application/pdf', '%PDF-'])
    expect(createHash('sha256').update(pdf.bytes).digest('hex')).toBe(report?.sha256)
    expect(pdf.headers.get('etag')).toBe(`"${report?.sha256}"`)
    const name = /filename\*=UTF-8''([^;]+)/.exec(pdf.headers.get('content-disposition') ?? '')?.[1] ?? ''
    expect(decodeURIComponent(name)).toMatch(/^Auditrapport – .+ – \d{4} – v1\.pdf$/)
    const again = await manager.get(`/reports/${report?.reportId}/pdf`, { 'if-none-match': `"${report?.sha256}"` })
    expect([again.status, again.bytes.length]).toEqual([304, 0])
    expect(await (await http.as('p-leder-t001')).get(`/reports/${report?.reportId}/pdf`)).toMatchObject({ status: 404, body: { code: 'report-not-found' } })
  }, 180_000)
})

describe('The document of the API', () => {
  test('is valid OpenAPI 3.1 and has every act a person can do, and none of the system\'s', async () => {
    const document = (await http.nobody.get('/openapi.json')).body
    expect(document['openapi']).toMatch(/^3\.1\./)
    expect(await new Validator().validate(structuredClone(document))).toEqual({ valid: true })
    const acts = Object.entries(document['paths'] as Record<string, { post?: { operationId: string } }>)
      .filter(([path]) => /\/accreditations\/\{id\}\/(moves|entries)\//.test(path)).map(([, methods]) => methods.post?.operationId ?? '')
    expect(acts.toSorted()).toEqual([...personMoveTypes, ...entryTypes].toSorted())
    expect(acts).toHaveLength(62)
    expect(acts).not.toContain('remind')
  })
})
