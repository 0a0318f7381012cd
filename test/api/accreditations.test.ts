import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Validator } from '@seriousme/openapi-schema-validator'
import { caseId, fileId, fileRow, learning, owedReportId, pdf, report, reportId, row, startSample, unknownId, type Sample } from './accreditations-sample.ts'
import { asPerson, json, send, type Answer } from './frame-sample.ts'

let sample: Sample
beforeAll(async () => {
  sample = await startSample()
})
afterAll(() => sample.server.close())

const get = (path: string, headers: Record<string, string> = {}): Promise<Answer> => send(`${sample.api}${path}`, { headers: { ...asPerson, ...headers } })
const start = (body: unknown): Promise<Answer> =>
  send(`${sample.api}/accreditations`, { method: 'POST', body: JSON.stringify(body), headers: { ...asPerson, ...json, 'idempotency-key': 'k1' } })
const ofCase = `/accreditations/${caseId}`

describe('a start', () => {
  test('is handed on as sent, and answers where the case is', async () => {
    const full = { offerId: 'T01', cycle: '2026', modelId: 'm1', notRelevant: [{ requirementId: 'KV07', reason: 'Ingen medicin' }] }
    const answer = await start(full)
    expect([answer.status, answer.headers.location]).toEqual([201, `/api/v1/accreditations/${caseId}`])
    expect(answer.json()).toEqual({ accreditationId: caseId, offerId: 'T01', cycle: '2026', seq: 1, moveNo: 1, repeated: false })
    expect(sample.asked.at(-1)).toEqual(['start', 'p1', full, 'k1'])
    expect((await start({ offerId: 'T01' })).status).toBe(201)
    expect(sample.asked.at(-1)).toEqual(['start', 'p1', { offerId: 'T01' }, 'k1'])
  })

  const bad: [what: string, body: unknown, field: string][] = [
    ['no offer', {}, 'offerId'],
    ['a cycle with a slash', { offerId: 'T01', cycle: '2026/1' }, 'cycle'],
    ['a cycle of 21 signs', { offerId: 'T01', cycle: '123456789012345678901' }, 'cycle'],
    ['a requirement left out without a reason', { offerId: 'T01', notRelevant: [{ requirementId: 'KV07', reason: ' ' }] }, 'notRelevant.0.reason'],
    ['another person\'s name in it', { offerId: 'T01', startedBy: 'p2' }, 'startedBy'],
  ]
  test.each(bad)('with %s is refused, and names the field', async (_what, body, field) => {
    const answer = await start(body)
    expect([answer.status, answer.json()['field']]).toEqual([422, field])
  })
})

describe('the list of cases', () => {
  test('is asked for with its defaults', async () => {
    const answer = await get('/accreditations')
    expect([answer.status, answer.json()]).toEqual([200, { rows: [row], total: 1, page: 1, pageSize: 25 }])
    expect(sample.asked.at(-1)).toEqual(['list', 'p1', { sort: 'due', page: 1, pageSize: 25 }])
  })

  test('hands on every filter in its own type', async () => {
    await get('/accreditations?stage=audit&turn=auditTeam&offerId=T01&area=voksenhandicap&late=false&search=%C3%85hus+%C3%B8st&sort=started&page=3&pageSize=100')
    expect(sample.asked.at(-1)).toEqual(['list', 'p1', { stage: 'audit', turn: 'auditTeam', offerId: 'T01', area: 'voksenhandicap', late: false, search: 'Åhus øst', sort: 'started', page: 3, pageSize: 100 }])
    await get('/accreditations?stage=completed&late=true')
    expect(sample.asked.at(-1)).toEqual(['list', 'p1', { stage: 'completed', late: true, sort: 'due', page: 1, pageSize: 25 }])
  })

  test.each([['stage=lunch', 'stage'], ['late=1', 'late'], ['sort=name', 'sort'], ['page=0', 'page'], ['page=x', 'page'], ['pageSize=101', 'pageSize'], ['search=', 'search'], ['colour=red', 'colour'], ['page=1&page=2', 'page']])('refuses %s', async (query, field) => {
    const answer = await get(`/accreditations?${query}`)
    expect([answer.status, answer.json()['code'], answer.json()['field']]).toEqual([422, 'invalid-query', field])
  })
})

describe('one case', () => {
  test('says of each act that is not allowed why, by code and in Danish', async () => {
    const answer = await get(ofCase)
    expect(answer.status).toBe(200)
    expect(answer.json()['acts']).toEqual([
      { type: 'remark', allowed: true, reasons: [] },
      { type: 'submitHearingReply', allowed: false, reasons: [{ kind: 'invalid', code: 'no-remarks-yet', message: 'Der er ingen bemærkninger endnu. Skriv dem, eller vælg Ingen bemærkninger.' }] },
      { type: 'confirmModel', allowed: false, reasons: [{ kind: 'conflict', code: 'wrong-step', params: { stage: 'report', step: 'hearing' }, message: 'Det kan ikke gøres nu. Forløbet er i Auditrapport: Udkastet er i høring.' }] },
    ])
    expect(answer.json()).toMatchObject({ ...row, moveNo: 17, auditDay: '2027-02-01', reports: [report] })
  })

  test('has its timeline, its texts and its process', async () => {
    const timeline = (await get(`${ofCase}/timeline`)).json()['rows'] as { type: string, reason?: string }[]
    expect(timeline.map(({ type, reason }) => [type, reason])).toEqual([['start', undefined], ['pause', 'Ombygning'], ['writeTrial', undefined]])
    expect((await get(`${ofCase}/contents`)).json()['rows']).toMatchObject([{ kind: 'chapter', key: 'K1', version: 3, body: { text: 'Kaffe' } }])
    expect((await get(`${ofCase}/process`)).json()).toMatchObject({ state: 'unavailable', behind: 0, engine: null, record: { moveNo: 17, step: 'hearing' } })
    expect(sample.asked.at(-1)).toEqual(['process', 'p1', caseId])
  })

  test('has every version of a text, its key written with %2F, and the files it names by their hash', async () => {
    const rows = (await get(`${ofCase}/contents/finding/KV01%2FmodelPractice/versions`)).json()['rows'] as { version: number, files: object[] }[]
    expect(rows.map(({ version, files }) => [version, files])).toEqual([[1, [fileRow]], [2, [fileRow]]])
    expect(sample.asked.at(-1)).toEqual(['versions', 'p1', caseId, 'finding', 'KV01/modelPractice'])
    expect((await get(`${ofCase}/contents/gossip/K1/versions`)).status).toBe(404)
    expect((await get(`${ofCase}/files`)).json()).toEqual({ rows: [fileRow] })
  })

  test('says how far its audit is as n of m, and asks in Danish', async () => {
    const answer = (await get(`${ofCase}/audit?marks=missing,focus`)).json()
    expect(sample.asked.at(-1)).toEqual(['audit', 'p1', caseId, ['missing', 'focus']])
    expect(answer).toMatchObject({ count: { done: 4, wanted: 12, text: '4 af 12' }, criteria: [{ criterionId: 'K1', text: '4 af 12' }], checks: [{ field: 'evidence/e1', message: 'Vidnesbyrdet "Årsplan" er ikke knyttet til nogen vurdering. Skal det bruges?' }] })
    expect(JSON.stringify(answer)).not.toMatch(/percent|score|average|%/)
    expect((await get(`${ofCase}/audit?marks=gossip`)).status).toBe(422)
  })

  test('that nobody knows is not found, whatever is asked of it', async () => {
    for (const path of ['', '/timeline', '/contents', '/process', '/reports', '/texts/audit', '/audit', '/files', '/contents/chapter/K1/versions', `/files/${fileId}`]) {
      const unknown = await get(`/accreditations/${unknownId}${path}`)
      expect([path, unknown.status, unknown.json()['code'], unknown.json()['detail']]).toEqual([path, 404, 'case-not-found', 'Forløbet findes ikke, eller du har ikke adgang til det.'])
      expect([path, (await get(`/accreditations/no-such-case${path}`)).status]).toEqual([path, 404])
    }
    const act = await send(`${sample.api}/accreditations/${unknownId}/moves/confirm-model`, { method: 'POST', headers: { ...asPerson, 'idempotency-key': 'k' } })
    expect([act.status, act.json()['code']]).toEqual([404, 'case-not-found'])
  })

  test('is for those who are signed in', async () => {
    for (const path of ['/accreditations', ofCase, `${ofCase}/contents`, `/reports/${reportId}/pdf`, '/learnings', '/notices']) {
      expect((await send(`${sample.api}${path}`)).status).toBe(401)
    }
  })
})

describe('files of a case', () => {
  test('are handed on by their bytes, and found again', async () => {
    const answer = await send(`${sample.api}${ofCase}/files`, {
      method: 'POST', body: pdf, headers: { ...asPerson, 'idempotency-key': 'k9', 'content-type': 'application/pdf', 'content-disposition': "attachment; filename*=UTF-8''H%C3%A5ndbog.pdf" },
    })
    expect([answer.status, answer.json(), answer.headers.location]).toEqual([201, { fileId, sha256: 'cd34', size: 16 }, `/api/v1${ofCase}/files/${fileId}`])
    expect(sample.asked.at(-1)).toEqual(['upload', 'p1', caseId, { name: 'Håndbog.pdf', contentType: 'application/pdf', bytes: pdf }, 'k9'])
    const again = await get(`${ofCase}/files/${fileId}`)
    expect([again.status, again.bytes.equals(pdf), again.headers.etag]).toEqual([200, true, '"cd34"'])
    expect(sample.asked.at(-1)).toEqual(['file', 'p1', caseId, fileId])
  })

  const several = (...files: readonly (readonly [name: string, bytes: Buffer | string])[]) => {
    const form = new FormData()
    for (const [name, bytes] of files) form.append('file', new Blob([bytes as BlobPart]), name)
    return fetch(`${sample.api}${ofCase}/files/several`, { method: 'POST', body: form, headers: { ...asPerson, 'idempotency-key': 'k10' } })
  }

  test('are sent several at once, each name and its bytes kept apart', async () => {
    const answer = await several(['Håndbog – afsnit 3.pdf', pdf], ['æøå 🌿.txt', 'Ro på morgenen'])
    expect([answer.status, await answer.json()]).toEqual([201, { rows: [{ fileId, sha256: 'cd34', size: 16 }, { fileId, sha256: 'cd34', size: 15 }] }])
    expect(sample.asked.at(-1)).toEqual(['uploadAll', 'p1', caseId, [
      { name: 'Håndbog – afsnit 3.pdf', contentType: 'application/pdf', bytes: pdf },
      { name: 'æøå 🌿.txt', contentType: 'text/plain', bytes: Buffer.from('Ro på morgenen') },
    ], 'k10'])
  })

  test('sent several at once are refused all, with the name of the one that cannot be taken', async () => {
    const before = sample.asked.length
    const answer = await several(['a.pdf', pdf], ['b.pdf', 'ikke en pdf'])
    expect([answer.status, (await answer.json() as { detail: string }).detail, sample.asked.length])
      .toEqual([415, 'b.pdf: Filens navn, type og indhold passer ikke sammen. Gem filen på ny, og send den igen.', before])
  })

  test('of a forbidden kind reach no service', async () => {
    const before = sample.asked.length
    const answer = await send(`${sample.api}${ofCase}/files`, { method: 'POST', body: 'MZ', headers: { ...asPerson, 'idempotency-key': 'k', 'content-type': 'application/x-msdownload', 'content-disposition': 'attachment; filename=a.exe' } })
    expect([answer.status, sample.asked.length]).toEqual([415, before])
  })
})

describe('reports', () => {
  test('are listed with those still being made', async () => {
    const rows = (await get(`${ofCase}/reports`)).json()['rows'] as { reportId: string, ready: boolean }[]
    expect(rows.map((one) => [one.reportId, one.ready])).toEqual([[reportId, true], [owedReportId, false]])
  })

  test('have metadata without their bytes', async () => {
    expect((await get(`/reports/${reportId}`)).json()).toEqual(report)
  })

  test('come as PDF with their name and tag, and only once to who holds them', async () => {
    const answer = await get(`/reports/${reportId}/pdf`)
    expect([answer.status, answer.headers['content-type'], answer.headers.etag, answer.bytes.equals(pdf)]).toEqual([200, 'application/pdf', '"ab12"', true])
    expect(answer.headers['content-disposition']).toContain("filename*=UTF-8''Auditrapport%20%E2%80%93%20%C3%85huset%20%E2%80%93%202026%20%E2%80%93%20v1.pdf")
    expect((await get(`/reports/${reportId}/pdf`, { 'if-none-match': '"ab12"' })).status).toBe(304)
  })

  test('still being made say so', async () => {
    const answer = await get(`/reports/${owedReportId}/pdf`)
    expect([answer.status, answer.json()['code'], answer.json()['detail']]).toEqual([409, 'report-not-ready', 'Rapporten er udstedt; PDF dannes. Prøv igen om lidt.'])
  })

  test('of a stage can be pulled for each of the six, and no other', async () => {
    for (const stage of ['qualityModel', 'localDevelopment', 'qualityDescription', 'audit', 'report', 'learning']) {
      const answer = await get(`${ofCase}/texts/${stage}`)
      expect([answer.status, answer.headers['content-type'], sample.asked.at(-1)]).toEqual([200, 'application/pdf', ['stageTexts', 'p1', caseId, stage]])
    }
    for (const stage of ['completed', 'lunch']) expect((await get(`${ofCase}/texts/${stage}`)).status).toBe(404)
  })
})

describe('learnings and notices', () => {
  test('are searched with every filter', async () => {
    const answer = await get('/learnings?q=morgen+%C3%A6ble&requirementId=KV01&area=voksenhandicap&kind=lesson&page=2&pageSize=10')
    expect([answer.status, answer.json()]).toEqual([200, { rows: [learning], total: 101, page: 2, pageSize: 10 }])
    expect(sample.asked.at(-1)).toEqual(['search', 'p1', { q: 'morgen æble', requirementId: 'KV01', area: 'voksenhandicap', kind: 'lesson', page: 2, pageSize: 10 }])
    expect((await get('/learnings?kind=gossip')).status).toBe(422)
  })

  test('are the person\'s own', async () => {
    expect((await get('/notices')).json()['rows']).toMatchObject([{ noticeId: 'n1', kind: 'reminder1', readAt: null }])
    expect(sample.asked.at(-1)).toEqual(['notices', 'p1'])
  })
})

test('What was refused comes in pages, by code alone', async () => {
  const answer = await get('/refusals?page=2&pageSize=10')
  expect([answer.status, answer.json()]).toMatchObject([200, { rows: [{ act: 'decide', codes: ['not-yours'] }], total: 1, page: 2, pageSize: 10 }])
  expect(sample.asked.at(-1)).toEqual(['refusals', 'p1', { page: 2, pageSize: 10 }])
})

describe('the OpenAPI document of these routes', () => {
  test('is valid, and holds the bodies of acts', async () => {
    const document = (await get('/openapi.json')).json()
    const result = await new Validator().validate(structuredClone(document))
    expect([result.errors ?? [], result.valid]).toEqual([[], true])
    const pause = (document['paths'] as Record<string, { post: { operationId: string, requestBody: unknown } }>)['/accreditations/{id}/moves/pause']
    expect(pause?.post).toMatchObject({
      operationId: 'pause',
      requestBody: { content: { 'application/json': { schema: { type: 'object', required: ['reason'], additionalProperties: false, properties: { reason: { type: 'string', minLength: 1, maxLength: 20_000 } } } } } },
    })
    expect(JSON.stringify(document)).not.toMatch(/count-model-as-received|\/remind/)
  })

  test('nothing went wrong unexpectedly on the way', () => {
    expect(sample.asked.filter(([name]) => name === 'error')).toEqual([])
  })
})
