// Socialtilsyn and akkreditering of one offer side by side, and the map that lays them so, over HTTP as people use it.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Visitor, visitor, wordsOf } from '../support/browse.ts'
import { type DrivenCase, driveUntil, type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { giveDemoPasswords, type HttpAnswer, type HttpService, newKey, startHttp } from '../support/http.ts'

const pdf = new TextEncoder().encode('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n')
const day = (daysFromNow: number): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(Date.now() + daysFromNow * 86_400_000)
let service: RecordService
let http: HttpService
let one: DrivenCase
const people: Record<string, Visitor> = {}
const of = (name: string): Visitor => { const found = people[name]; if (!found) throw new Error(`${name} is not signed in`); return found }
const beside = async (by: string, offer = 'T001'): Promise<HttpAnswer> => (await http.as(by)).get(`/supervision/offers/${offer}/side-by-side`)

beforeAll(async () => {
  service = await startRecordService({ max: 6 })
  await giveDemoPasswords(service.database.store)
  const services = servicesBeside(service)
  http = await startHttp({ store: service.database.store, services, engine: { namespaceId: () => Promise.resolve('none') }, isWorking: () => true })
  one = await driveUntil(service, 'T001', 'decide')
  const { supervisions } = services
  const act = (type: string, input: object) => supervisions.act('p-tilsyn1', 'T001', { type, input } as Parameters<typeof supervisions.act>[2], newKey())
  await supervisions.begin('p-tilsyn1', 'T001', { since: day(-300), units: ['offer'] }, newKey())
  await supervisions.begin('p-tilsyn1', 'T002', { since: day(-300), units: ['offer'] }, newKey())
  await act('beginVisit', { id: 'v', unit: 'offer', day: day(-40) })
  await act('completeVisit', { id: 'v', day: day(-40) })
  const { fileId } = await supervisions.upload('p-tilsyn1', 'T001', { name: 'rapport.pdf', contentType: 'application/pdf', bytes: pdf }, newKey())
  await act('registerReport', { id: 'r', visits: ['v'], date: day(-20), fileId, approval: 'approved' })
  await act('writeScores', { report: 'r', scores: ['2014.K08.a', '2014.K08.b'].map((indicator) => ({ indicator, score: 4, text: '', source: 'Rapporten s. 7' })) })
  await act('writeTheme', { report: 'r', theme: '2014.T4', text: 'Ledelsen er ny og tydelig.' })
  for (const name of ['leder-t001', 'tilsyn1', 'laeser1', 'leder-t002', 'sekretariatsleder']) { const person = visitor(http.url); await person.signIn(name); people[name] = person }
}, 180_000)
afterAll(async () => { await http?.close(); await service?.stop() })

test('The offer sees what each has said of the same, where there is nothing, and that nothing goes from one to the other', async () => {
  const { status, body } = await beside('p-leder-t001')
  const side = body as unknown as { authority: { reportDate: string; themes: { id: string; words: string; subjects: { id: string; requirements: string[]; value: number | null }[] }[] }; ours: { report: { accreditationId: string }; requirements: { id: string; findings: Record<string, string> }[]; apart: string[] } }
  expect([status, side.authority.reportDate, side.ours.report.accreditationId]).toEqual([200, day(-20), one.caseId])
  const theme = side.authority.themes.find((each) => each.id === '2014.T4')
  expect([theme?.words, theme?.subjects.map((each) => [each.id, each.requirements])]).toEqual(['Ledelsen er ny og tydelig.', [['2014.K08', ['KV03']], ['2014.K09', ['KV03']]]])
  expect([side.ours.apart, Object.keys(side.ours.requirements.find((each) => each.id === 'KV03')?.findings ?? {}).length > 0]).toEqual([['KV01', 'KV02', 'UD01', 'UD02', 'UD03', 'KV11'], true])
  const leader = of('leder-t001')
  expect((await leader.get('/tilsyn/T001')).html).toContain('href="/tilsyn/T001/side-om-side"')
  const words = wordsOf((await leader.get('/tilsyn/T001/side-om-side')).html)
  for (const part of ['Intet går af sig selv fra den ene til den anden.', 'Ledelsen er ny og tydelig.', 'KV03 Ledelsen sætter retning og følger op', 'Model ↔ beskrivelse: Overensstemmelse', 'Kvalitetsmodellen har intet tilsvarende krav.', 'Krav, socialtilsynet ikke har et kriterium om', 'Sammenstillingen er et eksempel', 'Kvalitetsmodel 2014-2016 (udløbet, eksempel)']) expect([part, words.includes(part)]).toEqual([part, true])
})

test('Who has no part finds nothing; who only reads, and the audit team, are refused', async () => {
  expect((await beside('p-leder-t002')).status).toBe(404)
  expect([(await beside('p-laeser1')).status, (await beside('p-laeser1')).body['code']]).toEqual([403, 'not-yours'])
  expect((await beside(one.cast.lead)).status).toBe(404)
  expect((await of('laeser1').get('/tilsyn/T001')).html).not.toContain('side-om-side')
  // Before there is a report and an audit, the models in force stand beside one another.
  const { body } = await beside('p-leder-t002', 'T002')
  expect(body).toMatchObject({ authority: { reportDate: null, model: '2014' }, ours: { report: null } })
})

test('A coordinator who is on an audit team of the offer reads nothing of the authority’s before the team has closed its findings', async () => {
  const next = await driveUntil(service, 'T003', 'closeAudit')
  await servicesBeside(service).supervisions.begin('p-tilsyn1', 'T003', { since: day(-300), units: ['offer'] }, newKey())
  await service.database.store.pool.query(`insert into role_holdings (person_id, role, valid_from) values ($1, 'supervisionCoordinator', clock_timestamp() - interval '1 day')`, [next.cast.lead])
  expect([(await beside(next.cast.lead, 'T003')).status, (await beside('p-tilsyn1', 'T003')).status]).toEqual([403, 200])
  const [close] = next.rest
  if (!close) throw new Error('The story has ended')
  await service.accreditations.act(close.by, next.caseId, close.act, 'close')
  expect((await beside(next.cast.lead, 'T003')).status).toBe(200)
})

test('A coordinator changes a line with a reason; what is missing is said, another’s change is shown, and a double click is one version', async () => {
  const coordinator = of('tilsyn1')
  expect(wordsOf((await coordinator.get('/tilsyn-kriterier-og-krav?model=2014')).html)).toContain('Et eksempel, systemet kommer med.')
  const at = '/tilsyn-kriterier-og-krav/ret?model=2014&af=2014.K01'
  const empty = await coordinator.fill(await coordinator.get(at), '/tilsyn-kriterier-og-krav/ret', { which: 'some', reason: '' })
  expect([empty?.status, wordsOf(empty?.html ?? '').includes('Vælg mindst ét krav'), wordsOf(empty?.html ?? '').includes('Skriv, hvorfor det ændres.')]).toEqual([422, true, true])
  const form = await coordinator.get(at)
  const other = await of('sekretariatsleder').get(at)
  for (let twice = 0; twice < 2; twice += 1) {
    const saved = await coordinator.fill(form, '/tilsyn-kriterier-og-krav/ret', { which: 'some', requirements: ['KV07'], reason: 'Planen rummer skole og arbejde.' })
    expect([saved?.status, wordsOf(saved?.html ?? '').includes('Sammenstillingen er ændret')]).toEqual([200, true])
  }
  const late = await of('sekretariatsleder').fill(other, '/tilsyn-kriterier-og-krav/ret', { which: 'some', requirements: ['UD04'], reason: 'Effekten følges.' })
  expect([late?.status, wordsOf(late?.html ?? '').includes('En anden har ændret'), wordsOf(late?.html ?? '').includes('Gælder nu: KV07')]).toEqual([409, true, true])
  const { rows } = (await (await http.as('p-tilsyn1')).get('/supervision/criterion-map/versions')).body as unknown as { rows: { version: number; reason: string; setBy: string }[] }
  expect(rows.map((row) => [row.version, row.reason, row.setBy])).toEqual([[1, 'Planen rummer skole og arbejde.', 'p-tilsyn1']])
  const words = wordsOf((await coordinator.get('/tilsyn-kriterier-og-krav?model=2014')).html)
  expect([words.includes('KV07 Planer lægges og følges op sammen med borgeren'), words.includes('Planen rummer skole og arbejde.')]).toEqual([true, true])
  expect([(await of('leder-t001').get('/tilsyn-kriterier-og-krav')).status, (await of('leder-t001').get(at)).status]).toEqual([403, 403])
})

test('What the map cannot hold is refused in Danish at its place', async () => {
  const { status, body } = await (await http.as('p-tilsyn1')).put('/supervision/criterion-map', { body: { basedOn: 1, map: { lines: [{ of: '2014.K99', requirements: ['KV99'], note: '' }] }, reason: 'Prøve' } })
  expect([status, (body['errors'] as { code: string; message: string }[]).map((each) => each.message)]).toEqual([422, ['Socialtilsynets modeller har intet kriterium »2014.K99«.', 'Kvalitetsmodellen har intet krav »KV99«.']])
})
