// Rundens opsamling without JavaScript: the secretariat writes what will be simpler and issues it; everybody reads it, and it can be verified.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readPdf } from '../reports/read-pdf.ts'
import { type Visitor, visitor, wordsOf } from '../support/browse.ts'
import { copyCase, driveUntil, type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { giveDemoPasswords, type HttpService, newKey, startHttp } from '../support/http.ts'

let service: RecordService
let http: HttpService
let roundId = ''
let place = ''
let cases: readonly string[] = []
const people: Record<string, Visitor> = {}
const of = (name: string): Visitor => { const found = people[name]; if (!found) throw new Error(`${name} is not signed in`); return found }
const answers = async (from: number, to: number): Promise<void> => {
  for (const [index, id] of cases.slice(from, to).entries()) await service.pool.query(`insert into evaluations (case_id, side, version, hours, worth, to_drop, last_key) values ($1, 'offer', 1, $2, $3, '', $4)`, [id, 10 + from + index, `Svar nummer ${from + index}`, `k${from + index}`])
}

beforeAll(async () => {
  service = await startRecordService({ max: 8 })
  await giveDemoPasswords(service.database.store)
  http = await startHttp({ store: service.database.store, services: servicesBeside(service), engine: { namespaceId: () => Promise.resolve('none') }, isWorking: () => true })
  const { caseId } = await driveUntil(service, 'T001', null)
  cases = [caseId, ...await copyCase(service.pool, caseId, 9)]
  const { rows: [found] } = await service.pool.query<{ cycle: string }>('select cycle from cases where id = $1', [caseId])
  const made = await (await http.as('p-konsulent1')).post('/rounds', { body: { name: 'Runde på Ærø og Åen', cycle: found?.cycle ?? '', from: '2031-01-06', to: '2031-12-19', offers: { offerIds: ['T020'] } } })
  roundId = String(made.body['roundId'])
  place = `/runder/${roundId}/opsamling`
  await service.pool.query(`insert into round_offers (round_id, offer_id, position, status, case_id) select $1, c.offer_id, 100 + row_number() over (), 'started', c.id from cases c where c.id = any($2::uuid[])`, [roundId, cases])
  for (const name of ['konsulent1', 'sekretariatsleder', 'leder-t005', 'laeser1']) { const person = visitor(http.url); await person.signIn(name); people[name] = person }
}, 180_000)
afterAll(async () => { await http?.close(); await service?.stop() })

test('The page says what the round has shown, and that it cannot be issued without a word of what will be simpler', async () => {
  const page = await of('konsulent1').get(place)
  const words = wordsOf(page.html)
  for (const said of ['10 forløb er startet, 10 er afsluttet, og 10 har en endelig rapport.', 'Skriv mindst ét punkt om, hvad der bliver enklere næste gang.', 'Der er endnu ikke fem svar', 'gange gik et forløb videre']) expect(words).toContain(said)
  expect(words).toMatch(/KV01 .*? 10 /)
  expect((await of('konsulent1').get(`/runder/${roundId}`)).html).toContain(place)
  for (const name of ['leder-t005', 'laeser1']) expect((await of(name).get(place)).status).toBe(404)
})

test('Two who write at once see both, and nothing is lost', async () => {
  const [one, two] = [await of('konsulent1').get(place), await of('sekretariatsleder').get(place)]
  expect(wordsOf((await of('konsulent1').fill(one, place, { introduction: 'En god runde.', simplify: 'Ét bilag i stedet for tre.\n\nKortere program.' })).html)).toContain('Gemt.')
  const stale = await of('sekretariatsleder').fill(two, place, { introduction: 'En travl runde.', simplify: '' })
  expect([stale.status, wordsOf(stale.html).includes('En anden har ændret det samme imens.'), stale.html.includes('En travl runde.'), wordsOf(stale.html).includes('Kortere program.')]).toEqual([409, true, true, true])
  const number = await of('konsulent1').fill(await of('konsulent1').get(place), place, { introduction: 'Borger 010190-1234' })
  expect([number.status, number.html.includes('Borger 010190-1234')]).toEqual([422, true])
})

test('Issued, it is everybody\'s to read, says answers of five or more, and can be verified', async () => {
  await answers(0, 6)
  expect(wordsOf((await of('konsulent1').get(place)).html)).not.toContain('har svaret')
  const issued = await of('konsulent1').fill(await of('konsulent1').get(place), `${place}/udsend`, {})
  expect([wordsOf(issued.html).includes('Udsendt.'), wordsOf(issued.html).includes('Version 1, udsendt')]).toEqual([true, true])
  const list = await of('laeser1').get('/opsamlinger')
  expect(wordsOf(list.html)).toContain('Rundens opsamling: Runde på Ærø og Åen')
  const [row] = (await (await http.as('p-leder-t005')).get('/round-summaries')).body['rows'] as readonly { readonly summaryId: string; readonly sha256: string }[]
  const { bytes, status } = await (await http.as('p-leder-t005')).get(`/round-summaries/${row?.summaryId ?? ''}/pdf`)
  expect([status, createHash('sha256').update(bytes).digest('hex')]).toEqual([200, row?.sha256])
  const text = (await readPdf(bytes)).text.join('')
  for (const words of ['Étbilagistedetfortre.', 'Kortereprogram.', '6harsvaret.', 'Svarnummer3']) expect(text).toContain(words)
  expect((await http.nobody.get(`/verify/${row?.sha256 ?? ''}`)).body).toMatchObject({ registered: true, kind: 'roundSummary', version: 1, superseded: false })
})

test('A key issues once; a later version tells the answers anew only when five more have come, and the first is superseded', async () => {
  const head = await http.as('p-sekretariatsleder')
  const { body: { draft } } = await head.get(`/rounds/${roundId}/summary`)
  const { version } = draft as { readonly version: number }
  const key = newKey()
  await answers(6, 9)
  const first = await head.post(`/rounds/${roundId}/summary/issue`, { body: { version }, key })
  expect((await head.post(`/rounds/${roundId}/summary/issue`, { body: { version }, key })).body).toEqual(first.body)
  expect((await head.post(`/rounds/${roundId}/summary/issue`, { body: { version: version + 1 } })).body['code']).toBe('stale-version')
  const { rows } = await service.pool.query<{ answers: number; version: number }>(`select version, (content->'evaluations'->0->>'answers')::int as answers from round_summaries order by version`)
  expect(rows).toEqual([{ version: 1, answers: 6 }, { version: 2, answers: 6 }])
  const { rows: [old] } = await service.pool.query<{ sha256: string }>('select sha256 from round_summaries where version = 1')
  expect((await http.nobody.get(`/verify/${old?.sha256 ?? ''}`)).body).toMatchObject({ superseded: true })
  await expect(service.pool.query('delete from round_summaries')).rejects.toThrow(/append-only/)
})
