// The hearing's page without JavaScript: remarks at their place, half-written and with files, each answered, each side seeing what is its own.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Visitor, visitor, wordsOf } from '../support/browse.ts'
import { driveUntil } from '../support/cases.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'
import { startTestService, type TestService } from '../support/service.ts'

let service: TestService
let http: HttpService
let place = ''
let early = ''
const people: Record<string, Visitor> = {}
const of = (name: string): Visitor => { const found = people[name]; if (!found) throw new Error(`${name} is not signed in`); return found }
const page = async (name: string, query = ''): Promise<string> => wordsOf((await of(name).get(`${place}/hoering${query}`)).html)
const remark = (id: string, target: Readonly<Record<string, string>>, text: string, version = '0') => ({
  'at.what': 'remark', 'at.point': ['punkt', ...Object.values(target)].join('-'), 'at.id': id, ...Object.fromEntries(Object.entries(target).map(([name, value]) => [`at.${name}`, value])), 'remark.v': version, 'remark.text': text, '_key': `${id}-${version}-${text.length}`,
})
const answer = (remarkId: string, how: string, reason: string, version = '0') => ({ 'at.what': 'answer', 'at.point': '', 'at.id': remarkId, 'answer.v': version, 'answer.answer': how, 'answer.reason': reason, '_key': `a-${remarkId}-${version}-${how}` })

beforeAll(async () => {
  service = await startTestService({ workers: false })
  const { store } = service.database
  await giveDemoPasswords(store)
  http = await startHttp({ store, services: service.services, engine: service.engine, isWorking: () => true })
  const driven = { accreditations: service.services.accreditations, record: service.record }
  place = `/forloeb/${(await driveUntil(driven, 'T001', 'remark', { remarks: 1 })).caseId}`
  early = `/forloeb/${(await driveUntil(driven, 'T004', 'closeAudit')).caseId}`
  for (const name of ['leder-t001', 'medarbejder1-t001', 'auditor5', 'auditor8', 'konsulent1', 'leder-t002', 'leder-t004', 'sekretariatsleder']) { const person = visitor(http.url); await person.signIn(name); people[name] = person }
}, 180_000)
afterAll(async () => { await http?.close(); await service?.stop() })

test('Before the draft is sent the page says what will come; a stranger finds nothing', async () => {
  const words = wordsOf((await of('leder-t004').get(`${early}/hoering`)).html)
  expect([words.includes('Udkastet er ikke sendt i høring endnu.'), words.includes('Konklusion og indstilling')]).toEqual([true, false])
  expect((await of('leder-t002').get(`${place}/hoering`)).status).toBe(404)
})

test('The deadline and what silence means stand on top, and the case leads there', async () => {
  const words = await page('leder-t001')
  for (const said of ['Frist: ', 'Sker der ikke noget, lukkes høringen', 'Ingen bemærkninger endnu.', 'Sammenfatning', 'KV01', 'Model ↔ beskrivelse', 'Feedback på praksis']) expect(words).toContain(said)
  expect((await of('leder-t001').get(place)).html).toContain(`href="${place}/hoering"`)
})

test('A remark stands at its place, is changed by a colleague, and an empty one is said beside its field', async () => {
  const saved = await of('leder-t001').post(`${place}/hoering`, remark('r-1', { section: 'summary' }, 'Der er tre afdelinger'))
  expect([saved.status, wordsOf(saved.html).includes('Gemt.'), saved.html.includes('id="bemaerkning-r-1"')]).toEqual([200, true, true])
  await of('medarbejder1-t001').post(`${place}/hoering`, remark('r-1', { section: 'summary' }, 'Der er tre afdelinger, ikke to', '1'))
  await of('medarbejder1-t001').post(`${place}/hoering`, remark('r-2', { section: 'finding', requirementId: 'KV01', pair: 'modelDescription' }, 'Beskrivelsen svarer på det'), {}, { newFiles: [['Instruks.pdf', '%PDF-1.7 instruks']] })
  const words = await page('leder-t001')
  for (const said of ['Der er tre afdelinger, ikke to', 'Beskrivelsen svarer på det', 'Instruks.pdf', '2 bemærkninger.']) expect(words).toContain(said)
  const empty = await of('leder-t001').post(`${place}/hoering`, remark('r-3', { section: 'conclusion' }, '  '))
  expect([empty.status, wordsOf(empty.html).includes('Skriv bemærkningen, før den gemmes.')]).toEqual([422, true])
})

test('Who writes on an older text sees both, and nothing is lost', async () => {
  const late = await of('leder-t001').post(`${place}/hoering`, remark('r-1', { section: 'summary' }, 'Min egen tekst', '1'))
  const words = wordsOf(late.html)
  expect([late.status, words.includes('En anden har gemt det samme imens.'), words.includes('Gemt nu af'), words.includes('Der er tre afdelinger, ikke to'), late.html.includes('>Min egen tekst</textarea>'), late.html.includes('name="remark.v" value="2"')]).toEqual([409, true, true, true, true, true])
})

test('What looks like a CPR number, a name of a person in a file\'s name, and an unknown place are refused with what was typed kept', async () => {
  const cpr = await of('leder-t001').post(`${place}/hoering`, remark('r-4', { section: 'method' }, 'Vi spurgte 010190-1234'))
  expect([cpr.status, wordsOf(cpr.html).includes('Det ligner et CPR-nummer.'), cpr.html.includes('>Vi spurgte 010190-1234</textarea>')]).toEqual([422, true, true])
  const file = await of('leder-t001').post(`${place}/hoering`, remark('r-5', { section: 'method' }, 'Se filen'), {}, { newFiles: [['Interview Sofie Nielsen.pdf', '%PDF-1.7']] })
  expect([file.status, wordsOf(file.html).includes('ligner navnet på en person (»Sofie Nielsen«)'), file.html.includes('>Se filen</textarea>')]).toEqual([422, true, true])
  expect((await of('leder-t001').post(`${place}/hoering`, remark('r-6', { section: 'nothing' }, 'Til intet'))).status).toBe(422)
  expect(await page('leder-t001')).toContain('2 bemærkninger.')
})

test('While it is open the remarks are the offer\'s own; afterwards each is answered, and the report goes on', async () => {
  expect(await page('auditor5')).not.toContain('Der er tre afdelinger')
  expect(await page('konsulent1')).not.toContain('Der er tre afdelinger')
  const form = await of('leder-t001').get(`${place}/handling/submit-hearing-reply`)
  expect((await of('leder-t001').fill(form, `${place}/handling/submit-hearing-reply`, {})).status).toBe(200)
  const words = await page('auditor5', '?vis=ubesvarede')
  for (const said of ['Der er tre afdelinger, ikke to', '0 af 2 bemærkninger er besvaret', 'Tages bemærkningen til følge?', 'Ret teksten']) expect(words).toContain(said)
  expect(words).not.toContain('Konklusion og indstilling')
  const half = await of('auditor5').post(`${place}/hoering`, answer('r-1', '', 'Rettet'))
  expect([half.status, wordsOf(half.html).includes('Vælg, om bemærkningen tages til følge'), half.html.includes('>Rettet</textarea>')]).toEqual([422, true, true])
  expect((await of('auditor5').post(`${place}/hoering`, answer('r-1', 'followed', 'Rettet i sammenfatningen'))).status).toBe(200)
  const again = await of('auditor8').post(`${place}/hoering`, answer('r-1', 'notFollowed', 'Nej'))
  expect([again.status, wordsOf(again.html).includes('Rettet i sammenfatningen')]).toEqual([409, true])
})

test('A text that was corrected shows before and after beside the remark; the offer sees answers when the report is issued', async () => {
  const text = await of('auditor5').get(`${place}/handling/write-report-text?noegle=summary`)
  expect((await of('auditor5').fill(text, `${place}/handling/write-report-text`, { text: 'Tilbuddet har tre afdelinger.' })).status).toBe(200)
  const words = await page('auditor5')
  for (const said of ['Teksten er ændret efter høringen', 'Før', 'Efter Tilbuddet har tre afdelinger.']) expect(words).toContain(said)
  expect((await of('auditor5').post(`${place}/hoering`, answer('r-2', 'partlyFollowed', 'Delvist'))).status).toBe(200)
  expect(await page('auditor5')).toContain('2 af 2 bemærkninger er besvaret')
})

test('A remark that comes late is marked, and the secretariat takes it with', async () => {
  expect(await page('leder-t001')).toContain('Høringen er lukket. En bemærkning, der kommer nu')
  const late = await of('leder-t001').post(`${place}/hoering`, remark('r-7', { section: 'conclusion' }, 'Det kom vi for sent med'))
  expect([late.status, wordsOf(late.html).includes('Kom efter fristen')]).toEqual([200, true])
  const secretariat = await of('konsulent1').get(`${place}/hoering`)
  expect(secretariat.html).toContain(`${place}/handling/accept-late-remark?noegle=r-7`)
})
