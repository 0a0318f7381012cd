// Earlier years from a spreadsheet, as a coordinator loads them: template, look, all or nothing; and what hostile files get.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { csv } from '../../services/csv.ts'
import { xlsx } from '../../services/xlsx.ts'
import { readSheet } from '../../services/read-sheet.ts'
import { earlierWords } from '../../text/earlier-years.ts'
import { auditImportWords, offerImportWords, personImportWords } from '../../text/imports.ts'
import { type Visitor, visitor, wordsOf } from '../support/browse.ts'
import { type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { giveDemoPasswords, type HttpService, newKey, startHttp } from '../support/http.ts'
import { partsOf, zipOf } from '../support/unzip.ts'

let service: RecordService
let http: HttpService
const people: Record<string, Visitor> = {}
const of = (name: string): Visitor => { const found = people[name]; if (!found) throw new Error(`${name} is not signed in`); return found }
const uploads = '/supervision/earlier-years/uploads'
const heads = Object.values(earlierWords.headings)
const indicators: string[] = []
type Cells = readonly (string | number | null)[]
const row = (offer: string, report: string, subject: string, score: string | number | null, text: string | null = null): Cells => [offer, null, 'Anmeldt', report.replace('-06-', '-05-'), report, null, 'Godkendt', subject, score, text, 'Side 4']
const year = (offer: string, report: string, score: number): readonly Cells[] => [...indicators.map((one) => row(offer, report, one, score)), row(offer, report, '2014.T1', null, `Ord fra ${report.slice(0, 4)}.`)]
const send = async (by: string, bytes: Uint8Array | string, { name = 'aar.xlsx', type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', key = newKey() } = {}) => (await http.as(by)).post(uploads, { raw: bytes, headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` }, key })
const asCsv = { name: 'aar.csv', type: 'text/csv' }
const load = async (by: string, uploadId: string, key = newKey()) => (await http.as(by)).post(`${uploads}/${uploadId}/load`, { key })

beforeAll(async () => {
  service = await startRecordService({ max: 6 })
  await giveDemoPasswords(service.database.store)
  const services = servicesBeside(service)
  http = await startHttp({ store: service.database.store, services, engine: { namespaceId: () => Promise.resolve('none') }, isWorking: () => true })
  for (const offer of ['T001', 'T002']) await services.supervisions.begin('p-tilsyn1', offer, { since: '2026-01-05', units: ['offer'] }, newKey())
  const { body } = await (await http.as('p-tilsyn1')).get('/supervision/models/2014')
  indicators.push(...(body['model'] as { themes: { criteria: { indicators: { id: string }[] }[] }[] }).themes.flatMap((theme) => theme.criteria.flatMap((one) => one.indicators.map(({ id }) => id))))
  for (const name of ['tilsyn1', 'leder-t001', 'laeser1', 'sekretariatsleder', 'admin']) { const person = visitor(http.url); await person.signIn(name); people[name] = person }
}, 120_000)
afterAll(async () => { await http?.close(); await service?.stop() })

test('The template has a row for everything of the model, and reads back as a table without a year', async () => {
  const { status, bytes } = await (await http.as('p-tilsyn1')).get('/supervision/earlier-years/template?model=2014')
  const table = await readSheet(Buffer.from(bytes), 'xlsx')
  expect([status, table.rows.length, table.rows[0]?.cells.slice(0, 3), table.rows[1]?.cells[7]]).toEqual([200, 1 + 34 + 7 + 1, ['Tilbud', 'Afdeling', 'Besøgets art'], '2014.K01.a'])
  const empty = await send('p-tilsyn1', bytes)
  expect([empty.status, (empty.body['years'] as unknown[]).length, (empty.body['problems'] as unknown[]).length > 100]).toEqual([201, 0, true])
})

test('A file with faults is told cell by cell and loads nothing, whoever asks again', async () => {
  const bytes = await xlsx([{ name: 'Ark', rows: [heads, row('T001', '2022-06-01', indicators[0] ?? '', 6), row('T099', '2022-06-01', indicators[0] ?? '', 3), row('T001', '2022-06-01', indicators[1] ?? '', 3, 'Se 010190-1234')] }])
  const { body } = await send('p-tilsyn1', bytes)
  expect((body['problems'] as { cell: string; message: string }[]).map((one) => [one.cell, one.message])).toEqual([
    ['I2', '»6« er ikke en score fra 1 til 5 eller »Ikke relevant«.'], ['A3', '»T099« er ikke et tilbud, hvis tilsyn er oprettet her.'], ['J4', 'Det ligner et CPR-nummer. Her skrives ingen personnumre: fjern det, og gem igen.'],
  ])
  const refused = await load('p-tilsyn1', body['uploadId'] as string)
  expect([refused.status, refused.body['code']]).toEqual([422, 'table-has-problems'])
  expect(((await (await http.as('p-tilsyn1')).get('/supervision/offers/T001/history')).body['reports'] as unknown[]).length).toBe(0)
})

test('Two years of two offers are loaded at once, stand among the years, and change nothing of the present year', async () => {
  const before = (await (await http.as('p-tilsyn1')).get('/supervision/offers/T001')).body
  const key = newKey()
  const bytes = await xlsx([{ name: 'Ark', rows: [heads, ...year('T001', '2022-06-01', 3), ...year('T001', '2023-06-01', 4), ...year('T002', '2023-06-01', 5)] }])
  const [first, again] = [await send('p-tilsyn1', bytes, { key }), await send('p-tilsyn1', bytes, { key })]
  expect([first.status, again.body['uploadId'], first.body['problems'], (first.body['years'] as { missing: number; scores: number }[]).map((one) => [one.scores, one.missing])]).toEqual([201, first.body['uploadId'], [], [[34, 0], [34, 0], [34, 0]]])
  expect((await load('p-tilsyn2', first.body['uploadId'] as string)).body['code']).toBe('upload-gone')
  const done = newKey()
  const [loaded, twice] = [await load('p-tilsyn1', first.body['uploadId'] as string, done), await load('p-tilsyn1', first.body['uploadId'] as string, done)]
  expect([loaded.status, loaded.body, twice.body]).toEqual([200, { years: 3, offers: 2 }, { years: 3, offers: 2 }])
  expect((await load('p-tilsyn1', first.body['uploadId'] as string)).body['code']).toBe('upload-gone')
  const { reports } = (await (await http.as('p-leder-t001')).get('/supervision/offers/T001/history')).body as unknown as { reports: { id: string; date: string; approval: string; values: { value: number }[] }[] }
  expect(reports.map((one) => [one.date, one.approval, one.values[0]?.value])).toEqual([['2022-06-01', 'approved', 3], ['2023-06-01', 'approved', 4]])
  const after = (await (await http.as('p-tilsyn1')).get('/supervision/offers/T001')).body
  for (const name of ['moveNo', 'yearNo', 'units', 'visits', 'reports', 'measures', 'deadlines']) expect([name, after[name]]).toEqual([name, before[name]])
  expect((await service.pool.query('select count(*)::int as n from supervision_notices')).rows).toEqual([{ n: 0 }])
  // Who may not see scores has the words alone.
  const reader = wordsOf((await of('laeser1').get('/tilsyn/T001')).html)
  expect([reader.includes('Ord fra 2023.'), reader.includes('4,0'), wordsOf((await of('leder-t001').get('/tilsyn/T001')).html).includes('Indlæst fra et regneark')]).toEqual([true, false, true])
  expect((await (await http.as('p-leder-t001')).get('/supervision/offers/T001/overview')).status).toBe(200)
})

test('The same year once more replaces what it names, and the former texts are kept', async () => {
  const { body } = await send('p-tilsyn1', csv([heads, row('T001', '2022-06-01', indicators[0] ?? '', 1)]), asCsv)
  expect(body['years']).toMatchObject([{ replaces: true, scores: 1 }])
  expect((await load('p-tilsyn1', body['uploadId'] as string)).status).toBe(200)
  const { rows } = await service.pool.query(`select version, body->>'score' as score from supervision_content_versions where offer_id = 'T001' and subject = 'import-2022-06-01' and key = $1 order by version`, [indicators[0]])
  expect(rows).toEqual([{ version: 1, score: '3' }, { version: 2, score: '1' }])
})

test('Two who load in the same instant load one after the other: one report, with the later scores', async () => {
  const sends = await Promise.all([4, 5].map(async (score) => (await send('p-tilsyn1', await xlsx([{ name: 'Ark', rows: [heads, ...year('T002', '2021-06-01', score)] }]))).body['uploadId'] as string))
  expect((await Promise.all(sends.map((id) => load('p-tilsyn1', id)))).map((one) => one.status)).toEqual([200, 200])
  expect((await service.pool.query(`select count(*)::int as n from supervision_reports where offer_id = 'T002' and date = '2021-06-01'`)).rows).toEqual([{ n: 1 }])
})

test('csv as Danish Excel writes it is read: semicolons, Windows-1252, and an apostrophe before a sign', async () => {
  const text = [heads.join(';'), `T002;;Uanmeldt;1.5.2020;1.6.2020;;Godkendt på vilkår;2014.T1;;"'=Rødgrød; med ""fløde""\nog mere";`].join('\r\n')
  const bytes = Buffer.from(text, 'latin1')
  const { body } = await send('p-tilsyn1', bytes, asCsv)
  expect([body['problems'], body['years']]).toMatchObject([[], [{ themes: 1, reportDate: '2020-06-01' }]])
  expect((await load('p-tilsyn1', body['uploadId'] as string)).status).toBe(200)
  const { rows } = await service.pool.query(`select body->>'text' as text from supervision_contents where subject = 'import-2020-06-01' and kind = 'theme'`)
  expect(rows).toEqual([{ text: '=Rødgrød; med "fløde"\nog mere' }])
})

test('A bomb, a file that lies about its size, one that is no workbook, one too long and one too large are refused, and nothing is kept', async () => {
  const { rows: [kept] } = await service.pool.query<{ n: number }>('select count(*)::int as n from table_uploads')
  const parts = { '[Content_Types].xml': Buffer.from('<Types/>'), 'xl/workbook.xml': Buffer.from('<workbook/>') }
  const bomb = await zipOf({ ...parts, 'xl/worksheets/sheet1.xml': Buffer.alloc(90 * 1_048_576) })
  const bombed = await send('p-tilsyn1', bomb)
  expect([bomb.length < 500_000, bombed.status, bombed.body['code']]).toEqual([true, 422, 'sheet-too-large'])
  const lying = await zipOf({ ...parts, 'xl/worksheets/sheet1.xml': Buffer.alloc(1_048_576) })
  // The directory says 100 bytes where a megabyte comes out.
  for (let at = lying.indexOf('PK\u0001\u0002'); at >= 0; at = lying.indexOf('PK\u0001\u0002', at + 4)) if (lying.readUInt32LE(at + 24) === 1_048_576) lying.writeUInt32LE(100, at + 24)
  expect((await send('p-tilsyn1', lying)).body['code']).toBe('sheet-unreadable')
  expect((await send('p-tilsyn1', await zipOf(parts))).body['code']).toBe('sheet-unreadable')
  expect((await send('p-tilsyn1', 'Dette er ikke en projektmappe')).body['code']).toBe('file-kind-mismatch')
  expect((await send('p-tilsyn1', `${heads.join(';')}\n${'T001;;;;;;;;;;\n'.repeat(10_001)}`, asCsv)).body['code']).toBe('sheet-too-many-rows')
  expect((await send('p-tilsyn1', Buffer.alloc(25 * 1_048_576, 65), asCsv)).status).toBe(413)
  expect((await send('p-tilsyn1', '"aldrig lukket', asCsv)).status).toBe(422)
  expect((await service.pool.query('select count(*)::int as n from table_uploads')).rows).toEqual([kept])
})

test('On the page: who may finds the link, sees the faults, chooses another sheet and loads it; others are refused', async () => {
  const coordinator = of('tilsyn1')
  expect([(await coordinator.get('/tilsyn')).html.includes('href="/tilsyn-tidligere-aar"'), (await of('sekretariatsleder').get('/tilsyn')).html.includes('/tilsyn-tidligere-aar'), (await of('leder-t001').get('/tilsyn-tidligere-aar')).status]).toEqual([true, false, 403])
  const page = await coordinator.get('/tilsyn-tidligere-aar')
  const none = await coordinator.fill(page, '/tilsyn-tidligere-aar/ark', {})
  expect([none.status, wordsOf(none.html).includes('Vælg en fil.')]).toEqual([422, true])
  const wrong = await coordinator.fill(page, '/tilsyn-tidligere-aar/ark', {}, { newFiles: [['fejl.csv', csv([heads, row('T001', '2019-06-01', indicators[0] ?? '', 9)])]] })
  expect([wrong.status, wordsOf(wrong.html).includes('I2 »9« er ikke en score fra 1 til 5'), wrong.html.includes('Indlæs det hele')]).toEqual([200, true, false])
  const right = await coordinator.fill(await coordinator.get('/tilsyn-tidligere-aar'), '/tilsyn-tidligere-aar/ark', {}, { newFiles: [['aar.csv', csv([heads, row('T001', '2019-06-01', indicators[0] ?? '', 2)])]] })
  expect([wordsOf(right.html).includes('Alt i arket kan indlæses'), wordsOf(right.html).includes('33 indikatorer mangler')]).toEqual([true, true])
  const loaded = await coordinator.fill(right, new URL(right.url, http.url).pathname, {})
  expect([loaded.status, wordsOf(loaded.html).includes('Ét år fra ét tilbud er indlæst')]).toEqual([200, true])
})

const offersAt = '/imports/offers'
const offerHeads = Object.values(offerImportWords.headings)
const offerRow = (of: Readonly<Record<string, string | number | null>>): Cells => (Object.keys(offerImportWords.headings) as (keyof typeof offerImportWords.headings)[]).map((name) => of[name] ?? null)
const newOffer = (no: number): Cells => offerRow({ number: `N${String(no)}`, name: `Hus nummer ${String(no)} på Ærøgade`, type: 'Midlertidigt botilbud', area: 'Voksne med handicap', centre: 'Center for Ældre og Økologi', ageFrom: 18, ageTo: 65, places: 12, ownership: 'Kommunalt', street: 'Ærøgade', houseNumber: String(no), postalCode: '2300', city: 'København S', pNumber: String(9_800_000_000 + no), supervision: 'Nej', lastAudit: '2024-03-01' })
const sendOffers = async (bytes: Uint8Array | string, { name = 'tilbud.xlsx', type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', key = newKey() } = {}) => (await http.as('p-admin')).post(`${offersAt}/uploads`, { raw: bytes, headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` }, key })
const loadOffers = async (id: unknown, seen: unknown, key = newKey()) => (await http.as('p-admin')).post(`${offersAt}/uploads/${String(id)}/load`, { body: { seen }, key })

test('The template of offers lists what may be chosen, and filled with what is here it changes nothing', async () => {
  const admin = await http.as('p-admin')
  const { bytes } = await admin.get(`${offersAt}/template?filled=true`)
  const table = await readSheet(Buffer.from(bytes), 'xlsx')
  expect([table.rows.length, table.rows[1]?.cells[0], table.rows[1]?.cells[13]]).toEqual([41, 'T001', '2700'])
  const { status, body } = await sendOffers(bytes)
  expect([status, body['problems'], body['rows'], body['counts']]).toEqual([201, [], [], { made: 0, changed: 0, unchanged: 40 }])
  const empty = await admin.get(`${offersAt}/template?as=csv`)
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(empty.bytes)).toBe(`\uFEFF${offerHeads.join(';')}\r\n`)
  const sheets = await partsOf(Buffer.from((await admin.get(`${offersAt}/template`)).bytes))
  expect([/<dataValidation type="list" sqref="C2:C10001"[^>]*><formula1>Lister!\$A\$2:\$A\$9<\/formula1>/.test(sheets.get('xl/worksheets/sheet1.xml') ?? ''), (sheets.get('xl/worksheets/sheet1.xml') ?? '').includes('type="date"')]).toEqual([true, true])
})

test('Two hundred offers come in from xlsx at once, once, and a round of them can be made and begun', async () => {
  const bytes = await xlsx([{ name: 'Tilbud', rows: [offerHeads, ...Array.from({ length: 200 }, (_, index) => newOffer(index + 1)), offerRow({ number: 'T001', places: 25, leaderMail: null })] }])
  const { body } = await sendOffers(bytes)
  expect([body['problems'], body['counts'], body['makes']]).toEqual([[], { made: 200, changed: 1, unchanged: 0 }, [{ field: 'Center', name: 'Center for Ældre og Økologi' }]])
  expect((await loadOffers(body['uploadId'], 'noget andet')).body['code']).toBe('look-changed')
  const key = newKey()
  const loads = await Promise.all([1, 2].map(() => loadOffers(body['uploadId'], body['seen'], key)))
  expect([...loads, await loadOffers(body['uploadId'], body['seen'], key)].map((one) => [one.status, one.body])).toEqual(Array.from({ length: 3 }, () => [200, { made: 200, changed: 1, unchanged: 0 }]))
  const { rows } = await service.pool.query(`select (select count(*)::int from offers where centre_id = 'center-for-aeldre-og-oekologi') as made, (select areas from centres where id = 'center-for-aeldre-og-oekologi') as areas, (select places from offers where id = 'T001') as places, (select rows->200->'changes' from imports) as changes, (select count(*)::int from imports) as noted`)
  expect(rows).toEqual([{ made: 200, areas: ['voksenhandicap'], places: 25, changes: [{ field: 'Pladser', from: '24', to: '25' }], noted: 1 }])
  const consultant = await http.as('p-konsulent1')
  const made = await consultant.post('/rounds', { key: newKey(), body: { name: 'De nye', cycle: '2041', from: '2041-01-07', to: '2042-06-01', offers: { offerIds: Array.from({ length: 200 }, (_, index) => `N${String(index + 1)}`) } } })
  expect([made.status, (await consultant.get(`/rounds/${String(made.body['roundId'])}/offers`)).body['total']]).toEqual([201, 200])
  const begun = await consultant.post('/accreditations', { key: newKey(), body: { offerId: 'N7', cycle: '2041' } })
  expect(begun.status).toBe(201)
})

test('What somebody else changed since the look has to be seen first, and nobody but an administrator loads anything', async () => {
  const { body } = await sendOffers(csv([offerHeads, offerRow({ number: 'T002', places: 31 })]), { name: 'tilbud.csv', type: 'text/csv' })
  await service.pool.query(`update offers set places = 17 where id = 'T002'`)
  expect((await loadOffers(body['uploadId'], body['seen'])).body['code']).toBe('look-changed')
  const again = await (await http.as('p-admin')).get(`${offersAt}/uploads/${String(body['uploadId'])}`)
  expect((again.body['rows'] as { changes: unknown }[])[0]?.changes).toEqual([{ field: 'Pladser', from: '17', to: '31' }])
  expect((await (await http.as('p-konsulent1')).get(`${offersAt}/template`)).status).toBe(403)
  expect((await (await http.as('p-sekretariatsleder')).get(`${offersAt}/uploads/${String(body['uploadId'])}`)).status).toBe(403)
})

test('On the page of offers: faults by cell, what changes old and new, a tick that it was seen, and then what was loaded', async () => {
  const admin = of('admin')
  expect([(await admin.get('/tilbud')).html.includes('href="/indlaesning/tilbud"'), (await of('sekretariatsleder').get('/tilbud')).html.includes('/indlaesning/tilbud'), (await of('sekretariatsleder').get('/indlaesning/tilbud')).status, (await admin.get('/indlaesning/findes-ikke')).status]).toEqual([true, false, 403, 404])
  const upload = async (...rows: readonly Cells[]) => admin.fill(await admin.get('/indlaesning/tilbud'), '/indlaesning/tilbud/ark', {}, { newFiles: [['tilbud.csv', csv([offerHeads, ...rows])]] })
  const wrong = await upload(offerRow({ number: 'T003', places: 'mange', centre: 'Et helt nyt center' }))
  expect([wordsOf(wrong.html).includes('J2 »mange« er ikke et helt tal fra 0 til 5000. mange'), wordsOf(wrong.html).includes('F2 Center, målgruppeområde og ejerform skiftes ved en hændelse'), wrong.html.includes('Indlæs det hele')]).toEqual([true, true, false])
  const right = await upload(offerRow({ number: 'T003', name: 'Det nye navn' }))
  const there = new URL(right.url, http.url).pathname
  expect(wordsOf(right.html)).toContain('Det nye navn')
  const unseen = await admin.post(there, { _key: newKey() })
  expect([unseen.status, wordsOf(unseen.html).includes('Se ændringerne igennem, og sæt kryds.')]).toEqual([422, true])
  const done = await admin.fill(right, there, { seen: /name="seen"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="seen"/.exec(right.html)?.slice(1).find((one) => one) ?? '' })
  expect([done.status, wordsOf(done.html).includes('Indlæst: 1 ændret'), wordsOf(done.html).includes('tilbud.csv')]).toEqual([200, true, true])
  const { body } = await (await http.as('p-admin')).get('/import-progress/none')
  expect(body).toEqual({ progress: null })
})

const personHeads = Object.values(personImportWords.headings)
const sendPeople = async (bytes: Uint8Array | string, type = 'text/csv', name = 'personer.csv') => (await http.as('p-admin')).post('/imports/people/uploads', { raw: bytes, headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` }, key: newKey() })
const loadPeople = async (id: unknown, seen: unknown, key = newKey()) => (await http.as('p-admin')).post(`/imports/people/uploads/${String(id)}/load`, { body: { seen }, key })

test('Everybody who is here, taken out and loaded again, changes nothing', async () => {
  const { bytes } = await (await http.as('p-admin')).get('/imports/people/template?filled=true')
  const { status, body } = await sendPeople(bytes, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'personer.xlsx')
  expect([status, body['problems'], body['rows']]).toEqual([201, [], []])
  expect((body['counts'] as { unchanged: number }).unchanged).toBeGreaterThan(50)
})

test('People come in with roles and functions, without an account, noted as if each was given by hand; loaded twice it is once', async () => {
  const accounts = async () => (await service.pool.query('select count(*)::int as n from accounts')).rows[0] as unknown
  const before = await accounts()
  const { body } = await sendPeople(csv([personHeads, ['ny.leder@sof.example', 'Nynne Æbelø', 'Forstander', null, 'Leder', 'N1', null, null], ['ny.leder@sof.example', null, null, null, 'Auditor', null, '2027-03-01', '2028-02-29'], ['anden@sof.example', 'Anders Ø', null, 'Voksne med handicap', 'Centerchef', 'Center for Ældre og Økologi', null, null]]))
  expect([body['problems'], body['counts']]).toEqual([[], { made: 2, changed: 1, unchanged: 0 }])
  const key = newKey()
  expect((await Promise.all([1, 2].map(() => loadPeople(body['uploadId'], body['seen'], key)))).map((one) => one.body)).toEqual([{ made: 2, changed: 1, unchanged: 0 }, { made: 2, changed: 1, unchanged: 0 }])
  const { rows } = await service.pool.query(`select p.name, c.type, c.actor, c.data->>'function' as fn, c.data->>'role' as role, c.data->>'to' as ends from people_changes c join people p on p.id = c.person_id where p.email in ('ny.leder@sof.example', 'anden@sof.example') order by p.name, c.type, c.id`)
  expect(rows.map((one) => Object.values(one as object))).toEqual([
    ['Anders Ø', 'functionGiven', 'p-admin', 'centreChief', null, null], ['Anders Ø', 'personRegistered', 'p-admin', null, null, null],
    ['Nynne Æbelø', 'functionGiven', 'p-admin', 'manager', null, null], ['Nynne Æbelø', 'personRegistered', 'p-admin', null, null, null], ['Nynne Æbelø', 'roleGiven', 'p-admin', null, 'auditor', '2028-02-29T23:00:00.000Z'],
  ])
  expect(await accounts()).toEqual(before)
  expect(((await (await http.as('p-admin')).get('/offers/N1')).body['people'] as { name: string; function: string }[]).map((one) => [one.function, one.name])).toEqual([['manager', 'Nynne Æbelø'], ['centreChief', 'Anders Ø']])
  const again = await sendPeople(csv([personHeads, ['ny.leder@sof.example', null, null, null, 'Leder', 'N1', null, null], ['tredje@sof.example', 'Tredje', null, null, 'Leder', 'N1', null, null], ['x@sof.example', 'X', null, null, 'Konge', null, null, null]]))
  expect((again.body['problems'] as { cell: string; code: string }[]).map((one) => `${one.cell} ${one.code}`)).toEqual(['E3 seat-taken-here', 'E4 cell-not-choice'])
  expect([(await loadPeople(again.body['uploadId'], again.body['seen'])).body['code'], (await service.pool.query(`select 1 from people where email = 'tredje@sof.example'`)).rowCount]).toEqual(['table-has-problems', 0])
  expect([wordsOf((await of('admin').get('/personer')).html).includes('Indlæs fra regneark'), (await of('sekretariatsleder').get('/indlaesning/personer')).status, wordsOf((await of('admin').get('/indlaesning/personer')).html).includes('2 nye, 1 ændres')]).toEqual([true, 403, true])
})

test('Audits from before come in as history of the offer, for its leader, their line and the secretariat; told anew, what stood before is kept', async () => {
  const heads = Object.values(auditImportWords.headings)
  const put = async (...rows: readonly Cells[]) => (await http.as('p-admin')).post('/imports/audits/uploads', { raw: csv([heads, ...rows]), headers: { 'content-type': 'text/csv', 'content-disposition': 'attachment; filename="audits.csv"' }, key: newKey() })
  const load = async (look: { body: Record<string, unknown> }) => (await http.as('p-admin')).post(`/imports/audits/uploads/${String(look.body['uploadId'])}/load`, { body: { seen: look.body['seen'] }, key: newKey() })
  const first = await put(['T001', '2015-05-20', '2014-15', 'Akkrediteret', 'God praksis:\n- rolige morgener på Ærøgade', 'Side 3'], ['T002', '2015-05-21', null, 'Endnu ikke akkrediteret', null, null])
  expect([first.body['problems'], (await load(first)).body]).toEqual([[], { made: 2, changed: 0, unchanged: 0 }])
  const second = await put(['T001', '2015-05-20', null, 'Akkrediteret med opfølgning', null, null])
  expect((await load(second)).body).toEqual({ made: 0, changed: 1, unchanged: 0 })
  const read = async (who: string) => (await http.as(who)).get('/offers/T001/earlier-audits')
  expect((await read('p-leder-t001')).body['audits']).toMatchObject([{ day: '2015-05-20', version: 2, cycle: '2014-15', outcome: 'accreditedWithFollowUp', summary: 'God praksis:\n- rolige morgener på Ærøgade', source: 'Side 3', loadedBy: 'Mads Østergaard' }])
  expect([(await read('p-leder-t002')).status, (await read('p-laeser1')).status, (await read('p-sekretariatsleder')).status]).toEqual([403, 403, 200])
  expect((await service.pool.query(`select version, outcome from earlier_audits where offer_id = 'T001' order by version`)).rows).toEqual([{ version: 1, outcome: 'accredited' }, { version: 2, outcome: 'accreditedWithFollowUp' }])
  await expect(service.pool.query(`update earlier_audits set outcome = 'accredited'`)).rejects.toThrow('append-only')
  const page = wordsOf((await of('leder-t001').get('/tilbud/T001')).html)
  expect([page.includes('Audits fra før denne service'), page.includes('20. maj 2015: Akkrediteret med opfølgning (2014-15)'), page.includes('Rettet efter første indlæsning.')]).toEqual([true, true, true])
  const { body } = await http.as('p-leder-t001').then((one) => one.get('/offers/T001'))
  expect(body['lastAuditDate']).not.toBe('2015-05-20')
})
