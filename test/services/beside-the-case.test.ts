// Acute concerns, working notes, journal and access to documents over HTTP: who sees what, what never comes into a document, once per key.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { fromBuffer } from 'yauzl'
import { readPdf } from '../reports/read-pdf.ts'
import { type DrivenCase, driveUntil, type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { giveDemoPasswords, type HttpAnswer, type HttpService, newKey, startHttp } from '../support/http.ts'

let service: RecordService
let http: HttpService
let one: DrivenCase
beforeAll(async () => {
  service = await startRecordService({ max: 6 })
  await giveDemoPasswords(service.database.store)
  http = await startHttp({ store: service.database.store, services: servicesBeside(service), engine: { namespaceId: () => Promise.resolve('none') }, isWorking: () => true })
  one = await driveUntil(service, 'T001', 'sendToQualityCheck')
}, 120_000)
afterAll(async () => { await http.close(); await service.stop() })

const everybody = ['p-leder-t001', 'p-medarbejder1-t001', 'p-centerchef1', 'p-konsulent1', 'p-sekretariatsleder', 'p-auditor5', 'p-auditor8', 'p-auditor10', 'p-beslutter1', 'p-laeser1', 'p-admin', 'p-leder-t002']
const path = (end: string): string => `/accreditations/${one.caseId}${end}`
const get = async (by: string, end: string): Promise<HttpAnswer> => (await http.as(by)).get(path(end))
const raise = async (by: string, more: object = {}, key = newKey()): Promise<HttpAnswer> => (await http.as(by)).post(path('/concerns'), { body: { toldTo: 'centreChief', whom: 'Centerchefen', toldAt: '2026-01-15T09:30:00.000Z', aboutLeader: false, shownToOffer: false, ...more }, key })
const count = async (end: string): Promise<Readonly<Record<string, string>>> => Object.fromEntries(await Promise.all(everybody.map(async (by) => { const { status, body } = await get(by, end); return [by, status === 200 ? String((body['rows'] as unknown[]).length) : `${status} ${String(body['code'])}`] })))

test('An acute concern is recorded by the team, seen by the secretariat and the sender, and by the offer only where the sender says so.', async () => {
  const key = newKey()
  const first = await raise('p-auditor5', {}, key)
  expect([first.status, (await raise('p-auditor5', {}, key)).body, (await raise('p-auditor5', { whom: 'Politiet' }, key)).body['code']]).toEqual([201, first.body, 'key-reused'])
  expect((await raise('p-leder-t001')).body['code']).toBe('not-yours')
  expect((await raise('p-leder-t002')).body['code']).toBe('case-not-found')
  expect((await raise('p-auditor8', { toldTo: 'manager', whom: 'Lederen', aboutLeader: true })).body).toMatchObject({ code: 'concern-past-leader', detail: 'Når bekymringen handler om lederen, går den uden om lederen. Vælg en anden.' })
  expect((await raise('p-auditor8', { whom: 'Mor til 010190-1234' })).body['code']).toBe('looks-like-cpr')
  expect((await raise('p-auditor8', { toldTo: 'manager', whom: 'Tilbuddets leder', shownToOffer: true })).status).toBe(201)
  expect((await raise('p-konsulent1', { toldTo: 'police', whom: 'Københavns Politi', aboutLeader: true, shownToOffer: true })).status).toBe(201)
  expect(await count('/concerns')).toEqual({
    'p-leder-t001': '1', 'p-medarbejder1-t001': '0', 'p-centerchef1': '2', 'p-konsulent1': '3', 'p-sekretariatsleder': '3', 'p-auditor5': '1', 'p-auditor8': '1', 'p-auditor10': '404 case-not-found', 'p-beslutter1': '404 case-not-found', 'p-laeser1': '0', 'p-admin': '0', 'p-leder-t002': '404 case-not-found',
  })
})

test('Working notes are read by the audit team alone; two who write the same one see it, and neither is lost.', async () => {
  const write = async (by: string, version: number, text: string, more: object = {}) => (await (await http.as(by)).put(path('/working-notes/n1'), { body: { text, requirementIds: [], version, ...more } }))
  expect((await write('p-auditor5', 0, 'Spørg igen om nattevagten æøå')).body).toEqual({ noteId: 'n1', version: 1 })
  expect((await write('p-auditor8', 0, 'Min egen')).body['code']).toBe('stale-version')
  expect((await write('p-auditor8', 1, 'Spørg igen om nattevagten. Min egen')).body).toEqual({ noteId: 'n1', version: 2 })
  expect((await write('p-konsulent1', 2, 'Må jeg?')).body['code']).toBe('not-yours')
  expect(await count('/working-notes')).toEqual({
    'p-leder-t001': '403 texts-not-yours', 'p-medarbejder1-t001': '403 texts-not-yours', 'p-centerchef1': '403 texts-not-yours', 'p-konsulent1': '403 texts-not-yours', 'p-sekretariatsleder': '403 texts-not-yours', 'p-auditor5': '1', 'p-auditor8': '1',
    'p-auditor10': '404 case-not-found', 'p-beslutter1': '404 case-not-found', 'p-laeser1': '403 texts-not-yours', 'p-admin': '403 texts-not-yours', 'p-leder-t002': '404 case-not-found',
  })
})

test('Neither is in the case\'s texts, its history, or any document of a stage.', async () => {
  for (const end of ['', '/contents', '/timeline', '/reports', '/files']) expect(JSON.stringify((await get('p-auditor5', end)).body)).not.toMatch(/nattevagten|Centerchefen|concern|working/i)
  for (const stage of ['local-development', 'quality-description', 'audit', 'report']) expect(Buffer.from((await get('p-auditor5', `/texts/${stage}`)).bytes).toString('latin1')).not.toContain('nattevagten')
  // Control: where they belong they are found.
  expect(JSON.stringify((await get('p-auditor5', '/working-notes')).body)).toContain('nattevagten')
})

const entriesOf = (bytes: Uint8Array): Promise<ReadonlyMap<string, string>> => new Promise((resolve, reject) => {
  fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (failed, zip) => {
    if (failed) return reject(failed)
    const found = new Map<string, string>()
    zip.on('entry', (entry: Parameters<typeof zip.openReadStream>[0]) => zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error)
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => { found.set(entry.fileName, Buffer.concat(chunks).toString('utf8')); zip.readEntry() })
    }))
    zip.on('end', () => resolve(found)).on('error', reject)
    zip.readEntry()
  })
})

test('The journal, the overview and the bundle are the secretariat\'s: what is journalised is in it, and no working document.', async () => {
  const journal = (await get('p-konsulent1', '/journal')).body['rows'] as readonly { readonly words: string }[]
  expect(journal.map((row) => row.words)).toEqual(['Brev om start på akkreditering', 'Kvalitetsbeskrivelse indsendt', 'Kvalitetsbeskrivelse indsendt', 'Auditteam udpeget', 'Auditprogram sendt'])
  const holdings = (await get('p-admin', '/holdings')).body['rows'] as readonly { readonly words: string; readonly class: string; readonly count: number }[]
  expect(holdings.map((row) => `${row.words}: ${row.class} ${row.count}`).toSorted()).toEqual([
    'Auditteamets arbejdsnotater: working 1', 'Begrundelse: working 1', 'Habilitetserklæring: journalised 2', 'Kapitel i kvalitetsbeskrivelsen: journalised 9', 'Krav i kvalitetsbeskrivelsen: journalised 16',
    'Prøvehandling: working 1', 'Punkt i auditprogrammet: journalised 1', 'Registreringer om akut bekymring: working 3', 'Tekst i auditrapporten: working 8', 'Vidnesbyrd: working 3', 'Vurdering: working 22', 'Ønske om fokuskrav: working 1',
  ])
  const bundle = await get('p-sekretariatsleder', '/access-bundle')
  expect([bundle.status, bundle.headers.get('content-type')]).toEqual([200, 'application/zip'])
  const files = await entriesOf(bundle.bytes)
  expect([...files.keys()].toSorted()).toEqual(['Audit.pdf', 'Journal.csv', 'Kvalitetsbeskrivelse.pdf', 'Læs først.txt', 'Oversigt.csv'])
  expect(files.get('Journal.csv')).toContain('Auditprogram sendt')
  expect([...files.values()].some((content) => content.includes('nattevagten'))).toBe(false)
  for (const by of ['p-leder-t001', 'p-auditor5', 'p-laeser1']) for (const end of ['/journal', '/holdings', '/access-bundle']) expect((await get(by, end)).body['code']).toBe('not-allowed')
})

test('The letter to citizens and relatives is there for those who read the programme, with its day and no name of a citizen.', async () => {
  const letter = await get('p-leder-t001', '/citizens-letter')
  expect([letter.status, letter.headers.get('content-type'), decodeURIComponent(letter.headers.get('content-disposition') ?? '')]).toEqual([200, 'application/pdf', expect.stringContaining('Information til borgere og pårørende – Botilbuddet Havrevangen')])
  const text = (await readPdf(letter.bytes)).text.join('')
  for (const words of ['VikommerpåbesøgpåBotilbuddetHavrevangen', 'TomedarbejderefraKøbenhavnsKommune', 'Deterfrivilligtattalemedos.', 'skriverikkenavnened']) expect(text).toContain(words)
  expect(text).not.toMatch(/audit|uoverensstemmelse|Forældre/i)
  for (const [by, code] of [['p-laeser1', 'texts-not-yours'], ['p-leder-t002', 'case-not-found']] as const) expect((await get(by, '/citizens-letter')).body['code']).toBe(code)
})
