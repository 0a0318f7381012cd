// What each piece of bad input gets over real HTTP: status, code, a Danish sentence, and nothing half done.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { listen } from '../../api/listen.ts'
import { driveUntil } from '../support/cases.ts'
import { giveDemoPasswords, type HttpAnswer, type HttpPerson, type HttpService, newKey, startHttp } from '../support/http.ts'
import { startTestService, type TestService } from '../support/service.ts'

let service: TestService
let http: HttpService
/** Fresh: the model is to be confirmed. */
let fresh: string
/** The description is being written. */
let writing: string
/** The hearing is over. */
let answered: string
let manager: HttpPerson
let writer: HttpPerson
let consultant: HttpPerson

beforeAll(async () => {
  service = await startTestService()
  await giveDemoPasswords(service.database.store)
  http = await startHttp({ store: service.database.store, services: service.services, engine: service.engine, isWorking: () => true })
  const driven = { accreditations: service.services.accreditations, record: service.record }
  fresh = (await driveUntil(driven, 'T001', 'confirmModel')).caseId
  writing = (await driveUntil(driven, 'T002', 'submitDescription')).caseId
  answered = (await driveUntil(driven, 'T004', 'issueReport', { remarks: 1 })).caseId
  manager = await http.as('p-leder-t001')
  writer = await http.as('p-leder-t002')
  consultant = await http.as('p-konsulent1')
}, 180_000)
afterAll(async () => { await http.close(); await service.stop() })

const unknown = '00000000-0000-4000-8000-000000000000'
const chapter = (text: string, criterionId = 'K1') => ({ type: 'writeChapter', input: { criterionId, text } }) as const

/** Everything that people's acts leave behind. */
async function kept(): Promise<unknown> {
  const { rows } = await service.database.store.pool.query(
    `select (select count(*) from events) as events, (select count(*) from contents) as contents, (select count(*) from content_versions) as versions, (select count(*) from cases) as cases,
       (select count(*) from files) as files, (select sum(seq) from cases) as seq, (select sum(move_no) from cases) as moves, (select count(*) from deadlines) as deadlines, (select count(*) from owed_work) as owed`)
  return rows[0]
}

/** Sends, and sees that it is answered so and that nothing was kept. */
async function refused(send: () => Promise<HttpAnswer>, expected: { readonly status: number; readonly code: string; readonly detail: string } & Readonly<Record<string, unknown>>): Promise<HttpAnswer> {
  const before = await kept()
  const answer = await send()
  expect({ status: answer.status, body: answer.body }).toMatchObject({ status: expected.status, body: expected })
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(await kept()).toEqual(before)
  return answer
}

describe('A body', () => {
  test('that is no JSON is refused', () => refused(() => writer.post(`/accreditations/${writing}/entries/write-chapter`, { raw: '{"criterionId": "K1", "text": ' }),
    { status: 400, code: 'malformed-json', detail: 'Indholdet er ikke gyldig JSON. Ret det, og send det igen.' }))

  test('over a megabyte is refused', () => refused(() => writer.act(writing, chapter('æ'.repeat(600_000))),
    { status: 413, code: 'body-too-large', detail: 'Indholdet må højst fylde 1 MB.' }))

  test('with a text over the limit, a missing and an unknown field is refused field by field', async () => {
    const answer = await refused(() => writer.post(`/accreditations/${writing}/entries/write-chapter`, { body: { text: 'x'.repeat(50_001), colour: 'blue' } }),
      { status: 422, code: 'invalid-input', detail: 'Noget i indholdet skal rettes, før det kan gemmes.' })
    expect((answer.body['errors'] as readonly { field: string; message: string }[]).map(({ field, message }) => `${field}: ${message}`).toSorted()).toEqual([
      'colour: Feltet kendes ikke. Fjern det.', 'criterionId: Skal udfyldes.', 'text: Må højst have 50.000 tegn.',
    ])
  })

  test('with a text that cannot be stored is refused', () => refused(() => writer.act(writing, chapter('nul\0tegn')),
    { status: 400, code: 'malformed-text', detail: 'Teksten indeholder tegn, der ikke kan gemmes (nultegn eller ødelagt tegnsæt). Fjern dem, og send teksten igen som UTF-8.' }))
})

describe('A day, a number and a text at the edge', () => {
  const outside = { status: 422, code: 'invalid-input', detail: 'Noget i indholdet skal rettes, før det kan gemmes.' }
  test.each(['0000-02-29', '0001-01-01', '1899-12-31', '2200-01-01', '9999-12-31'])('the day %s is refused, for no deadline can be reckoned from it', async (day) => {
    const answer = await refused(() => writer.act(writing, { type: 'writeWorkshop', input: { id: 'w-edge', title: 'Dag', date: day, text: '', coachIds: [] } }), { ...outside, field: 'date' })
    expect(answer.body['errors']).toMatchObject([{ field: 'date', message: 'Skal ligge i et af årene fra 1900 til 2199.' }])
    expect((await consultant.get(`/supervision/calendar?from=${day}&to=${day}`)).status).toBe(422)
  })
  test('a day that is none, and one after the end of the days of JavaScript, are told as such', async () => {
    for (const day of ['2026-02-30', '275760-09-14', 'i dag']) await refused(() => writer.act(writing, { type: 'writeWorkshop', input: { id: 'w-edge', title: 'Dag', date: day, text: '', coachIds: [] } }), { ...outside, field: 'date' })
  })
  test('an instant of the year 0 or 9999 is refused', async () => {
    for (const at of ['0000-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z']) await refused(() => consultant.post('/overview/look', { body: { at } }), { ...outside, field: 'at' })
  })
  test('a version beyond what the record counts in is refused', () => refused(() => manager.put(`/accreditations/${fresh}/evaluation`, { body: { hours: 1, worth: '', drop: '', version: 2_147_483_648 } }), { ...outside, field: 'version' }))

  const strange = '\u202Etxet\u202C \u200Fשלום\u200E æøåÆØÅ e\u0301 👩‍👩‍👧‍👦 \u{1F600} \uFEFF a\u2028b <b>&amp;</b> {{7*7}} =1+1 \'; -- \\u0000 %00'
  test('marks of writing from right to left, signs of two halves and what looks like code are stored and shown exactly', async () => {
    const long = `Æblegård på Ærø, ${'ÆØÅæøå'.repeat(14)}`
    expect((await writer.act(writing, chapter(strange, 'K2'))).status).toBe(200)
    expect((await writer.act(writing, { type: 'writeTrial', input: { id: 'trial-strange', title: long, what: strange, scope: '', period: '', targetGroup: '', requirementIds: [] } })).status).toBe(200)
    const { rows } = (await writer.get(`/accreditations/${writing}/contents`)).body as { rows: readonly { kind: string; key: string; body: Readonly<Record<string, unknown>> }[] }
    expect(rows.find((row) => row.kind === 'chapter' && row.key === 'K2')?.body['text']).toBe(strange)
    expect(rows.find((row) => row.key === 'trial-strange')?.body).toMatchObject({ title: long, what: strange })
    const page = new TextDecoder().decode((await writer.page(`/forloeb/${writing}/kvalitetsbeskrivelse/K2`)).bytes)
    expect(page).toContain(strange.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
    expect(page).not.toContain('<b>&amp;</b>')
  })
  test('a file\'s name with such signs comes back exactly, and can end no header', async () => {
    const name = `Æblegård ${'øåæ'.repeat(20)} \u202Egnp.pdf`
    const kept = await writer.post(`/accreditations/${writing}/files`, { raw: '%PDF-1.7', headers: { 'content-type': 'application/pdf', 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` } })
    expect(kept.status).toBe(201)
    const got = await writer.get(`/accreditations/${writing}/files/${String(kept.body['fileId'])}`)
    expect(got.headers.get('content-disposition')).toContain(`filename*=UTF-8''${encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.codePointAt(0)?.toString(16).toUpperCase()}`)}`)
    await refused(() => writer.post(`/accreditations/${writing}/files`, { raw: '%PDF-1.7', headers: { 'content-type': 'application/pdf', 'content-disposition': "attachment; filename*=UTF-8''a%0D%0ASet-Cookie:%20x=1.pdf" } }), { status: 422, code: 'file-name-invalid', detail: expect.any(String) as unknown as string })
  })
  test('deep, large and poisoned bodies are refused', async () => {
    const at = `/accreditations/${writing}/entries/write-chapter`
    await refused(() => writer.post(at, { raw: `${'{"a":'.repeat(40)}1${'}'.repeat(40)}` }), { status: 400, code: 'too-deep', detail: 'Indholdet er indlejret i flere end 32 lag.' })
    await refused(() => writer.post(at, { raw: '['.repeat(500_000) }), { status: 400, code: 'malformed-json', detail: 'Indholdet er ikke gyldig JSON. Ret det, og send det igen.' })
    for (const name of ['__proto__', 'constructor', 'prototype']) await refused(() => writer.post(at, { raw: `{"criterionId":"K1","text":"x","${name}":{"isAdmin":true}}` }), { status: 400, code: 'forbidden-key', detail: `Feltnavnet "${name}" kan ikke bruges.` })
    for (const n of ['1e999', '9007199254740993', '-1e400']) await refused(() => writer.post(at, { raw: `{"criterionId":"K1","text":${n}}` }), { status: 422, code: 'number-out-of-range', detail: 'Tallet er for stort til at blive gemt nøjagtigt.' })
    await refused(() => writer.post(at, { raw: '{"criterionId":"K1","text":"halv \\ud83d"}' }), { status: 400, code: 'malformed-text', detail: expect.stringContaining('ødelagt tegnsæt') as unknown as string })
  })
})

describe('An id that names nothing', () => {
  const noCase = { status: 404, code: 'case-not-found', detail: 'Forløbet findes ikke, eller du har ikke adgang til det.' }
  test('of a case is not found, whatever is asked of it', async () => {
    await refused(() => consultant.get(`/accreditations/${unknown}`), noCase)
    await refused(() => manager.act(unknown, { type: 'confirmModel', input: {} }), noCase)
    await refused(() => manager.act(unknown, chapter('Tekst')), noCase)
  })
  test('and is no id at all is not found', () => refused(() => consultant.get('/accreditations/hej'),
    { status: 404, code: 'not-found', detail: 'Der findes ikke noget på denne adresse.' }))
  test('of an offer cannot be started', () => refused(() => consultant.post('/accreditations', { body: { offerId: 'T999' } }),
    { status: 404, code: 'offer-not-found', detail: 'Tilbuddet findes ikke.' }))
  test('of a report is not found', () => refused(() => consultant.get(`/reports/${unknown}/pdf`),
    { status: 404, code: 'report-not-found', detail: 'Rapporten findes ikke, eller du har ikke adgang til den.' }))
  test('of a file is not found', () => refused(() => writer.get(`/accreditations/${writing}/files/${unknown}`),
    { status: 404, code: 'file-not-found', detail: 'Filen findes ikke, eller du har ikke adgang til den.' }))
  test('and only looks like one of the record, is not found, nor taken in a list', async () => {
    for (const id of ['-'.repeat(36), '0'.repeat(36)]) {
      await refused(() => consultant.get(`/reports/${id}/pdf`), { status: 404, code: 'not-found', detail: 'Der findes ikke noget på denne adresse.' })
      await refused(() => consultant.get(`/report-bundle?ids=${id}`), { status: 422, code: 'invalid-query', field: 'ids', detail: 'Noget i adressens parametre skal rettes.' })
      expect((await consultant.page(`/rapporter/${id}/pdf`)).status).toBe(404)
      expect((await consultant.page(`/forloeb/${writing}/filer/${id}`)).status).toBe(404)
    }
  })
  test('of a requirement is refused by name', () => refused(() => writer.act(writing, { type: 'tickRequirement', input: { requirementId: 'KV99', how: 'touched' } }),
    { status: 422, code: 'unknown-requirement', detail: 'Kvalitetsmodellen har ikke krav KV99.', field: 'requirementId' }))
})

describe('An act', () => {
  test('in the wrong stage is refused with where the case is', () => refused(() => manager.act(fresh, { type: 'submitDescription', input: {} }),
    { status: 409, code: 'wrong-step', detail: 'Det kan ikke gøres nu. Forløbet er i Kvalitetsmodel: Kvalitetsmodellen skal bekræftes modtaget.' }))
  test('by the wrong person is refused with whose it is', () => refused(() => consultant.act(fresh, { type: 'confirmModel', input: {} }),
    { status: 403, code: 'not-yours', detail: 'Det kan kun gøres af tilbuddets leder.' }))
  test('by nobody is refused', () => refused(() => http.nobody.act(fresh, { type: 'confirmModel', input: {} }),
    { status: 401, code: 'sign-in-required', detail: 'Du er ikke logget ind, eller din adgang er udløbet. Log ind, og prøv igen.' }))
  test('that is incomplete is refused with every gap', async () => {
    const answer = await refused(async () => (await http.as('p-konsulent1')).act(answered, { type: 'issueReport', input: { recommendation: 'accredited', deciderId: 'p-auditor5', deputyDeciderId: 'p-auditor5' } }),
      { status: 422, code: 'not-a-decider', detail: expect.stringMatching(/ er ikke beslutningstager\.$/) as unknown as string })
    expect((answer.body['errors'] as readonly { code: string }[]).map(({ code }) => code)).toEqual(expect.arrayContaining(['not-a-decider', 'deputy-is-decider']))
  })
  test('without a key, or with one that is none, is refused', async () => {
    await refused(() => manager.post(`/accreditations/${fresh}/moves/confirm-model`, { key: '' }),
      { status: 400, code: 'key-missing', detail: 'Headeren Idempotency-Key mangler. Send en ny, tilfældig nøgle med hver handling, og den samme nøgle, når handlingen sendes igen.' })
    await refused(() => manager.post(`/accreditations/${fresh}/moves/confirm-model`, { key: 'k'.repeat(201) }),
      { status: 400, code: 'key-malformed', detail: 'Idempotency-Key skal være 1–200 synlige ASCII-tegn.' })
  })
  test('of the system itself has no address', () => refused(() => consultant.post(`/accreditations/${fresh}/moves/remind`, { body: {} }),
    { status: 404, code: 'not-found', detail: 'Der findes ikke noget på denne adresse.' }))
  test('that starts an offer again is refused with a link to the running case', () => refused(() => consultant.post('/accreditations', { body: { offerId: 'T001' } }),
    { status: 409, code: 'case-exists', detail: 'Tilbuddet har allerede et forløb i denne runde.', params: { accreditationId: fresh, offerId: 'T001', cycle: expect.any(String), link: `/api/v1/accreditations/${fresh}` } }))
})

describe('Somebody else\'s case', () => {
  const notThere = { status: 404, code: 'case-not-found', detail: 'Forløbet findes ikke, eller du har ikke adgang til det.' }
  test('is not there for the manager of another offer: not to be read', async () => {
    for (const path of ['', '/timeline', '/contents', '/process', '/reports', '/texts/qualityDescription']) await refused(() => manager.get(`/accreditations/${writing}${path}`), notThere)
    expect((await manager.get('/accreditations')).body).toMatchObject({ total: 1, rows: [{ accreditationId: fresh }] })
  })
  test('nor to be acted in, by a move, an entry or a file', async () => {
    await refused(() => manager.act(writing, { type: 'submitDescription', input: {} }), notThere)
    await refused(() => manager.act(writing, chapter('Ikke mit')), notThere)
    await refused(() => manager.act(writing, { type: 'issueReport', input: { recommendation: 'accredited', deciderId: 'p-beslutter1', deputyDeciderId: 'p-beslutter2' } }), notThere)
    await refused(() => manager.post(`/accreditations/${writing}/files`, { raw: '%PDF-1.7', headers: { 'content-type': 'application/pdf', 'content-disposition': 'attachment; filename="a.pdf"' } }), notThere)
  })
})

describe('Sent again', () => {
  test('the same act with the same key is done once and answered alike', async () => {
    const key = newKey()
    const first = await writer.act(writing, chapter('Den første'), { key })
    const after = await kept()
    const second = await writer.act(writing, chapter('Den første'), { key })
    expect([first.status, first.body['repeated'], second.status, second.body['repeated']]).toEqual([200, false, 200, true])
    expect({ ...second.body, repeated: false }).toEqual(first.body)
    expect(await kept()).toEqual(after)
  })
  test('ten at the same moment with one key are one', async () => {
    const key = newKey()
    const { rows: [before] } = await service.database.store.pool.query<{ n: number }>('select count(*) as n from events')
    const answers = await Promise.all(Array.from({ length: 10 }, () => writer.act(writing, chapter('På én gang'), { key })))
    expect(answers.map((answer) => `${answer.status} ${String(answer.body['repeated'])}`).toSorted()).toEqual(['200 false', ...Array.from({ length: 9 }, () => '200 true')])
    const { rows: [after] } = await service.database.store.pool.query<{ n: number }>('select count(*) as n from events')
    expect((after?.n ?? 0) - (before?.n ?? 0)).toBe(1)
  })
  test('another act with a used key is refused, by the same person and by another', async () => {
    const key = newKey()
    await writer.act(writing, chapter('Nøglens egen'), { key })
    const reused = { status: 422, code: 'key-reused', detail: 'Nøglen i Idempotency-Key er allerede brugt til en anden handling. Send en ny.' }
    await refused(() => writer.act(writing, chapter('En anden tekst'), { key }), reused)
    await refused(() => consultant.act(writing, { type: 'pause', input: { reason: 'Ferie' } }, { key }), reused)
  })
})

describe('An old version', () => {
  const stale = { status: 409, code: 'stale-version', detail: 'En anden har ændret det imens. Hent det igen, og prøv en gang til.' }
  test('of a text is not written over the new one', async () => {
    const answer = await writer.act(writing, chapter('Nyeste'))
    const { version } = (answer.body['versions'] as readonly { version: number }[])[0] ?? { version: 0 }
    await refused(() => writer.act(writing, chapter('Skrevet på en gammel'), { headers: { 'if-match': `"${version - 1}"` } }), stale)
    expect((await writer.act(writing, chapter('Skrevet på den nye'), { headers: { 'if-match': `"${version}"` } })).status).toBe(200)
  })
  test('of a case is not moved', () => refused(() => manager.act(fresh, { type: 'confirmModel', input: {} }, { headers: { 'if-match': '"7"' } }), { ...stale, params: { moveNo: 1 } }))
  test('that is no version is refused', () => refused(() => manager.act(fresh, { type: 'confirmModel', input: {} }, { headers: { 'if-match': '7' } }),
    { status: 422, code: 'version-malformed', detail: 'If-Match skal være et versionsnummer i anførselstegn, for eksempel "3".', field: 'If-Match' }))
})

describe('What looks like a CPR number', () => {
  const cpr = (field: string) => ({ status: 422, code: 'looks-like-cpr', detail: 'Det ligner et CPR-nummer. Her skrives ingen personnumre: fjern det, og gem igen.', field })
  const trial = { id: 'trial-cpr', title: 'Rolig morgen', what: 'Vi spiser sammen', scope: '', period: '', targetGroup: '', requirementIds: [] }
  test('is refused in a text', () => refused(() => writer.act(writing, chapter('Vi talte med 010190-1234 om maden.')), cpr('text')))
  test('is refused in a title', () => refused(() => writer.act(writing, { type: 'writeTrial', input: { ...trial, title: 'Morgen med 010190 1234' } }), cpr('title')))
  test('is refused in the reason of a move', () => refused(() => consultant.act(fresh, { type: 'pause', input: { reason: 'Efter klage fra ٠١٠١٩٠-١٢٣٤' } }), cpr('reason')))
  test('is refused in the reason of a requirement that is not relevant', () => refused(() => consultant.post('/accreditations', { body: { offerId: 'T009', notRelevant: [{ requirementId: 'KV01', reason: '0101901234 er flyttet' }] } }), cpr('notRelevant.0.reason')))
  test('is refused in the name of a file', () => refused(() => writer.post(`/accreditations/${writing}/files`, { raw: '%PDF-1.7', headers: { 'content-type': 'application/pdf', 'content-disposition': 'attachment; filename="referat 010190-1234.pdf"' } }), cpr('fileName')))
  test('is not seen in a phone number and a date', async () => {
    expect((await writer.act(writing, { type: 'writeTrial', input: { ...trial, what: 'Ring 33 66 33 66, senest 09.11.26 kl. 14' } })).status).toBe(200)
  })
})

describe('A file', () => {
  const upload = (name: string, contentType: string, raw: string | Uint8Array) =>
    () => writer.post(`/accreditations/${writing}/files`, { raw, headers: { 'content-type': contentType, 'content-disposition': `attachment; filename="${name}"` } })
  test('that is named after a person is refused, with a name that would do', () => refused(upload('Interview med Sofie Nielsen.pdf', 'application/pdf', '%PDF-1.7'),
    { status: 422, code: 'names-a-person', field: 'fileName', params: { name: 'Sofie Nielsen', file: 'Interview med Sofie Nielsen.pdf' },
      detail: 'Filnavnet »Interview med Sofie Nielsen.pdf« ligner navnet på en person (»Sofie Nielsen«). Giv filen et navn uden personer, for eksempel »Interview 1«, og læg den op igen.' }))
  test('of a forbidden kind is refused', () => refused(upload('a.exe', 'application/x-msdownload', 'MZ'),
    { status: 415, code: 'file-kind-unsupported', detail: 'Denne slags fil kan ikke modtages. Du kan sende: pdf, png, jpeg, docx, xlsx, text.' }))
  test('that says it is another kind than it is, is refused', () => refused(upload('a.pdf', 'application/pdf', 'MZ er ikke en PDF'),
    { status: 415, code: 'file-kind-mismatch', detail: 'Filens navn, type og indhold passer ikke sammen. Gem filen på ny, og send den igen.' }))
  test('over twenty megabytes is refused', () => refused(upload('a.pdf', 'application/pdf', new Uint8Array(20 * 1_048_576 + 1)),
    { status: 413, code: 'file-too-large', detail: 'Filen må højst fylde 20 MB.' }))
  test('from the offer is refused where no text of the offer\'s is open', () => refused(() => manager.post(`/accreditations/${fresh}/files`, { raw: '%PDF-1.7', headers: { 'content-type': 'application/pdf', 'content-disposition': 'attachment; filename="a.pdf"' } }),
    { status: 409, code: 'wrong-step', detail: 'Det kan ikke gøres nu. Forløbet er i Kvalitetsmodel: Kvalitetsmodellen skal bekræftes modtaget.' }))
})

describe('A late answer', () => {
  test('to the hearing is recorded as late, and does not open it again', async () => {
    const hearer = await http.as('p-leder-t004')
    const answer = await hearer.act(answered, { type: 'remark', input: { id: 'remark-late', section: 'summary', text: 'Det kom efter fristen.' } })
    expect([answer.status, answer.body['step'], answer.body['followed']]).toEqual([200, 'issuing', null])
    const { rows } = (await hearer.get(`/accreditations/${answered}/contents`)).body as { rows: readonly { kind: string; key: string; body: { late: boolean } }[] }
    expect(rows.filter((row) => row.kind === 'remark').map((row) => [row.key, row.body.late])).toEqual([['remark-1', false], ['remark-late', true]])
  })
})

describe('Signing in', () => {
  test('with a wrong password says no more than with an unknown name', async () => {
    const wrong = { status: 401, code: 'wrong-credentials', detail: 'Brugernavnet eller adgangskoden er forkert.' }
    await refused(() => http.signIn('konsulent2', 'forkert'), wrong)
    await refused(() => http.signIn('findes-ikke', 'forkert'), wrong)
  })
})

describe('A port', () => {
  test('in use by another program stops the start with what to do', async () => {
    const { port } = new URL(http.url)
    await expect(listen(() => undefined, { port: Number(port), host: '127.0.0.1' })).rejects.toMatchObject({ code: 'port-taken', message: `Port ${port} på 127.0.0.1 er i brug af et andet program. Stop det, eller vælg en anden med PORT.` })
  })
})
