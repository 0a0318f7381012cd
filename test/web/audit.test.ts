// The audit's pages without JavaScript: two auditors on one audit, every form, every refusal where its field is, and nothing for those it is not for.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Answered, type Visitor, visitor, wordsOf } from '../support/browse.ts'
import { driveUntil } from '../support/cases.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'
import { startTestService, type TestService } from '../support/service.ts'

let service: TestService
let http: HttpService
let place = ''
let before = ''
let focus: readonly string[] = []
let other = ''
let [lead, second] = ['', '']
const people: Record<string, Visitor> = {}
const of = (name: string): Visitor => { const found = people[name]; if (!found) throw new Error(`${name} is not signed in`); return found }

beforeAll(async () => {
  service = await startTestService()
  await giveDemoPasswords(service.database.store)
  http = await startHttp({ store: service.database.store, services: service.services, engine: service.engine, isWorking: () => true })
  const driven = { accreditations: service.services.accreditations, record: service.record }
  const one = await driveUntil(driven, 'T001', 'writeEvidence')
  place = `/forloeb/${one.caseId}/audit`
  before = `/forloeb/${(await driveUntil(driven, 'T002', 'openAudit')).caseId}/audit`
  const view = await service.services.accreditations.get(one.cast.consultant, one.caseId)
  focus = view.focus
  other = one.requirements.find((each) => !focus.includes(each.id) && each.kind === 'developmentRequirement')?.id ?? ''
  const names = view.people.team.toSorted((a, b) => Number(b.lead) - Number(a.lead)).map((member) => member.personId.slice(2))
  ;[lead, second] = [names[0] ?? '', names[1] ?? '']
  for (const name of [lead, second, 'leder-t001', 'konsulent1', 'laeser1', 'leder-t002']) { const person = visitor(http.url); await person.signIn(name); people[name] = person }
}, 180_000)
afterAll(async () => { await http?.close(); await service?.stop() })

const at = (id: string): string => `${place}/krav/${id}`
const kv = (): string => focus[0] ?? ''
/** The page from where an element begins: its first form is then the one meant. */
const from = (page: Answered, mark: string): Answered => ({ ...page, html: page.html.slice(page.html.indexOf(mark)) })
const evidenceForm = '<audit-evidence'
const findingForm = (pair: string): string => `id="fund-${pair}"`

test('The list shows each requirement with its three, what is missing, the programme, and leads to a requirement', async () => {
  const page = await of(lead).get(place)
  const words = wordsOf(page.html)
  expect(page.status).toBe(200)
  for (const said of ['vurderinger er gjort', 'Model ↔ beskrivelse', 'Beskrivelse ↔ praksis', 'Model ↔ praksis', 'Ikke vurderet', 'Ikke aftalt', 'Fokuskrav', 'Program', 'Hvem I mødte', 'Der er ingen vidnesbyrd endnu.']) expect(words).toContain(said)
  for (const never of ['Samlet', '%', 'point', 'score']) expect(words).not.toContain(never)
  expect(page.html).toContain(`href="${at(kv())}"`)
  expect((await of(lead).get(`${place}?vis=goodPractice`)).html).toContain('Ingen krav passer til det valg.')
})

test('A requirement shows the offer\'s description beside its findings; evidence with a file is saved, and what was typed stays when something lacks', async () => {
  const page = await of(lead).get(at(kv()))
  const words = wordsOf(page.html)
  for (const said of ['Tilbuddets beskrivelse', 'I overensstemmelse på alle tre', 'Større uoverensstemmelse', 'Særlig god praksis', 'Er der borgere, navne eller medicin på billedet?', 'Om praksis', 'Om beskrivelsen']) expect(words).toContain(said)
  const lacking = await of(lead).fill(from(page, evidenceForm), at(kv()), { 'evidence.kind': 'observation', 'evidence.date': '2026-11-20', 'evidence.source': '', 'evidence.text': 'Vi så morgenmaden.' })
  expect([lacking.status, wordsOf(lacking.html).includes('Skriv kilden.'), lacking.html.includes('Vi så morgenmaden.')]).toEqual([422, true, true])
  const saved = await of(lead).fill(from(lacking, evidenceForm), at(kv()), { 'evidence.source': 'Morgenmad i fællesrummet', 'evidence.requirementIds': [focus[1] ?? ''] }, { newFiles: [['Bordplan.txt', 'Bord 1']] })
  expect([saved.status, saved.url.includes('gemt=ja')]).toEqual([200, true])
  expect(wordsOf(saved.html)).toContain('Observation: Morgenmad i fællesrummet')
  expect(saved.html).toContain('Bordplan.txt')
  // One piece of evidence serves both requirements.
  expect(wordsOf((await of(second).get(at(focus[1] ?? ''))).html)).toContain('Observation: Morgenmad i fællesrummet')
})

test('A CPR number and a name in a file\'s name are refused where they were typed, and nothing of it is kept', async () => {
  const page = await of(lead).get(at(kv()))
  const cpr = await of(lead).fill(from(page, evidenceForm), at(kv()), { 'evidence.source': 'Samtale', 'evidence.text': 'Borgeren 010190-1234 sagde' })
  expect([cpr.status, wordsOf(cpr.html).includes('CPR')]).toEqual([422, true])
  const named = await of(lead).fill(from(page, evidenceForm), at(kv()), { 'evidence.source': 'Samtale' }, { newFiles: [['Interview med Sofie Nielsen.txt', 'x']] })
  expect([named.status, named.html.includes('Sofie')]).toEqual([422, true])
  expect(wordsOf((await of(lead).get(at(kv()))).html)).not.toContain('Interview: Samtale')
})

test('All three at once is one act, then each can be corrected; whoever is slower sees both texts', async () => {
  const [mine, theirs] = [await of(lead).get(at(kv())), await of(second).get(at(kv()))]
  const evidence = /name="all\.evidence" value="([^"]+)"/.exec(mine.html)?.[1] ?? ''
  const allForm = 'value="all"'
  const cut = (page: Answered): Answered => from(page, page.html.slice(0, page.html.indexOf(allForm)).lastIndexOf('<form') === -1 ? allForm : page.html.slice(page.html.slice(0, page.html.indexOf(allForm)).lastIndexOf('<form'), page.html.indexOf(allForm)))
  const done = await of(lead).fill(cut(mine), at(kv()), { 'all.text': 'Det hele hænger sammen.', 'all.evidence': [evidence] })
  expect([done.status, (done.html.match(/tag grade-concordance|checked value="concordance"|value="concordance" checked/g) ?? []).length >= 3]).toEqual([200, true])
  // The other saw nothing found: theirs is not written over what is there.
  const late = await of(second).fill(cut(theirs), at(kv()), { 'all.text': 'Min tekst.', 'all.evidence': [evidence] })
  expect(late.status).toBe(409)
  // A finding of its own, from a page where there was none.
  const slower = await of(second).fill(from(theirs, findingForm('modelPractice')), at(kv()), { 'finding.grade': 'minorDiscordance', 'finding.text': 'Praksis er en anden.', 'finding.evidence': [evidence] })
  expect(slower.status).toBe(409)
  for (const said of ['Gemt nu af', 'Det hele hænger sammen.', 'Intet er gået tabt']) expect(wordsOf(slower.html)).toContain(said)
  expect(slower.html).toContain('Praksis er en anden.')
  const corrected = await of(second).fill(from(slower, findingForm('modelPractice')), at(kv()), {})
  expect([corrected.status, wordsOf(corrected.html).includes('Gemt.')]).toEqual([200, true])
  expect(wordsOf((await of(lead).get(`${place}?vis=discordance`)).html)).toContain(`${kv()} `)
})

test('Not examined without a reason is asked about, an udviklingskrav has no større, and the feedback is saved', async () => {
  expect((await of(lead).get(at(other))).html).not.toContain('majorDiscordance')
  expect((await of(lead).get(at(kv()))).html).toContain('majorDiscordance')
  const page = await of(lead).get(at(other))
  const none = await of(lead).fill(from(page, findingForm('modelDescription')), at(other), { 'finding.grade': 'notExamined', 'finding.text': '' })
  expect([none.status, wordsOf(none.html).toLowerCase().includes('ikke belyst')]).toEqual([422, true])
  const reasoned = await of(lead).fill(from(none, findingForm('modelDescription')), at(other), { 'finding.text': 'Ikke set på denne gang.' })
  expect([reasoned.status, reasoned.url.includes('gemt=ja')]).toEqual([200, true])
  // A question to the team leads to its field.
  expect(wordsOf((await of(lead).get(place)).html)).toContain('Spørgsmål til jer selv')
  const nothing = await of(lead).fill(from(await of(lead).get(at(other)), findingForm('descriptionPractice')), at(other), { 'finding.text': 'Uden vurdering' })
  expect([nothing.status, wordsOf(nothing.html).includes('Vælg en vurdering'), nothing.html.includes('Uden vurdering')]).toEqual([422, true, true])
  const text = await of(second).fill(from(await of(second).get(at(kv())), 'Tilbagemelding i rapporten'), at(kv()), { 'text.text': 'Hold fast i husmødet.' })
  expect([text.status, text.html.includes('Hold fast i husmødet.')]).toEqual([200, true])
})

test('What the team finds is nobody else\'s until the hearing, and before the audit is open there is only the programme', async () => {
  for (const name of ['leder-t001', 'konsulent1', 'laeser1']) {
    const list = await of(name).get(place)
    expect([name, list.status, list.html.includes('Det hele hænger sammen.'), list.html.includes('Morgenmad i fællesrummet'), list.html.includes('/audit/krav/')]).toEqual([name, 200, false, false, false])
    expect((await of(name).get(at(kv()))).status).toBe(404)
    expect((await of(name).post(at(kv()), { 'at.what': 'finding', 'at.pair': 'modelPractice', 'finding.grade': 'concordance', 'finding.text': 'x', _key: 'k1' })).status).toBeGreaterThanOrEqual(400)
  }
  expect((await of('leder-t002').get(place)).status).toBe(404)
  const early = await of('leder-t002').get(before)
  expect([early.status, wordsOf(early.html).includes('Audit er ikke åbnet endnu.')]).toEqual([200, true])
})

test('A text saves itself, once for a key, and never in another\'s name', async () => {
  const page = await of(lead).get(at(kv()))
  const version = /name="finding\.v" value="(\d+)"/.exec(from(page, findingForm('modelDescription')).html)?.[1] ?? ''
  const send = (writer: string, key: string, v: string) => of(lead).post(at(kv()), { 'at.what': 'finding', 'at.pair': 'modelDescription', 'finding.v': v, 'finding.grade': 'concordance', 'finding.text': 'Af sig selv.', _writer: writer, _key: key }, { 'x-autosave': 'yes', accept: 'application/json' })
  const first = await send(`p-${lead}`, 'auto-1', version)
  expect([first.status, JSON.parse(first.html)]).toEqual([200, expect.objectContaining({ state: 'saved', versions: { 'finding.v': String(Number(version) + 1) } })])
  expect(JSON.parse((await send(`p-${lead}`, 'auto-1', version)).html)).toMatchObject({ state: 'saved' })
  expect(JSON.parse((await send(`p-${lead}`, 'auto-2', version)).html)).toMatchObject({ state: 'conflict' })
  expect((await send('p-leder-t001', 'auto-3', version)).status).toBe(401)
})
