// The quality model through its pages, without JavaScript: a new draft, edited, compared, sent in hearing, approved, put in force; running cases stay on theirs.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Answered, type Visitor, visitor, wordsOf } from '../support/browse.ts'
import { driveUntil, type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'

let service: RecordService
let http: HttpService
const people: Record<string, Visitor> = {}
const as = (who: string): Visitor => { const found = people[who]; if (!found) throw new Error(`Nobody is called ${who}`); return found }
const words = async (who: string, path: string): Promise<string> => wordsOf((await as(who).get(path)).html)
const lastForm = (page: Answered): Answered => ({ ...page, html: page.html.slice(page.html.lastIndexOf('<form method="post" action="/administration')) })
const base = '/administration/kvalitetsmodel'
const shipped = `${base}/sof-kvalitetsmodel-eksempel_1.0-eksempel`
const draft = `${base}/sof-kvalitetsmodel-eksempel_2.0`

beforeAll(async () => {
  service = await startRecordService({ max: 6 })
  const { store } = service.database
  await giveDemoPasswords(store)
  http = await startHttp({ store, services: servicesBeside(service), engine: { namespaceId: () => Promise.resolve('none') }, isWorking: () => true })
  for (const name of ['admin', 'sekretariatsleder', 'konsulent1', 'leder-t001']) {
    const person = visitor(http.url)
    await person.signIn(name)
    people[name] = person
  }
}, 120_000)
afterAll(async () => { await http?.close(); await service?.stop() })

test('A new version begins as a draft with the same words; a name that is taken or none is said beside its field', async () => {
  expect(await words('konsulent1', base)).toMatch(/1\.0-eksempel .* Gældende/)
  const page = await as('admin').get(shipped)
  expect([(await as('admin').fill(page, `${shipped}/ny-udgave`, {})).status, (await as('admin').fill(page, `${shipped}/ny-udgave`, { version: 'to/1' })).status]).toEqual([422, 422])
  const taken = await as('admin').fill(page, `${shipped}/ny-udgave`, { version: '1.0-eksempel' })
  expect([taken.status, wordsOf(taken.html).includes('Der er allerede en version 1.0-eksempel af kvalitetsmodellen.')]).toEqual([409, true])
  const made = await as('admin').fill(page, `${shipped}/ny-udgave`, { version: '2.0', _key: 'draft-2' })
  expect([made.url, wordsOf(made.html).includes('Udkast')]).toEqual([draft, true])
  expect(await words('admin', `${draft}/aendringer`)).toContain('Udgaven siger det samme som den gældende.')
})

test('A requirement of a draft is edited, and what was typed stays on an error; a form that nobody touched changes nothing', async () => {
  const form = await as('admin').get(`${draft}/krav/KV01`)
  await as('admin').fill(form, `${draft}/krav/KV01`, { _key: 'untouched' })
  expect(await words('admin', `${draft}/aendringer`)).toContain('Udgaven siger det samme som den gældende.')
  const open = await as('admin').fill(form, `${draft}/krav/KV01`, { title: ' ', text: 'Noget helt andet' })
  expect([open.status, wordsOf(open.html).includes('Udfyld: titel.'), open.html.includes('Noget helt andet')]).toEqual([422, true, true])
  const saved = await as('admin').fill(form, `${draft}/krav/KV01`, { title: 'Værdigrundlaget kan ses i hverdagen', 'ref.0.ref': '' })
  expect(wordsOf(saved.html)).toContain('Kravet er gemt')
  const changes = await words('sekretariatsleder', `${draft}/aendringer`)
  for (const said of ['1 ændring', 'Krav KV01: Værdigrundlaget kan ses i hverdagen Ændret', 'Titel', 'Henvisninger']) expect(changes).toContain(said)
})

test('Who saves over another sees both texts, and their own again', async () => {
  const [mine, theirs] = [await as('admin').get(`${draft}/krav/KV02`), await as('sekretariatsleder').get(`${draft}/krav/KV02`)]
  await as('sekretariatsleder').fill(theirs, `${draft}/krav/KV02`, { purpose: 'Skrevet af lederen' })
  const stale = await as('admin').fill(mine, `${draft}/krav/KV02`, { purpose: 'Skrevet af administratoren' })
  expect([stale.status, wordsOf(stale.html).includes('En anden har ændret det imens'), wordsOf(stale.html).includes('Gemt nu: Formål Skrevet af lederen'), stale.html.includes('Skrevet af administratoren')]).toEqual([409, true, true, true])
  expect(wordsOf((await as('admin').fill(stale, `${draft}/krav/KV02`, {})).html)).toContain('Kravet er gemt')
  expect(await words('admin', `${draft}/krav/KV02`)).toContain('Skrevet af administratoren')
})

test('A requirement is added and removed, and its number is its own', async () => {
  const form = await as('admin').get(`${draft}/krav/nyt?kriterium=K1`)
  const whole = { id: 'KV90', title: 'Nyt krav', text: 'Teksten', purpose: 'Formålet', descriptionPrompt: 'Skriv kort', appliesTo: ['voksenhandicap'], appliesToTypes: [/name="appliesToTypes" value="([^"]+)"/.exec(form.html)?.[1] ?? ''] }
  const taken = await as('admin').fill(form, `${draft}/krav/nyt`, { ...whole, id: 'KV01' })
  expect([taken.status, wordsOf(taken.html).includes('Nummeret bruges allerede i kvalitetsmodellen.')]).toEqual([422, true])
  const added = await as('admin').fill(form, `${draft}/krav/nyt`, whole)
  expect([added.status, wordsOf(added.html).includes('KV90 Nyt krav')]).toEqual([200, true])
  const page = await as('admin').get(`${draft}/krav/KV90`)
  const removed = await as('admin').fill(lastForm(page), `${draft}/krav/KV90`, {})
  expect([wordsOf(removed.html).includes('Kravet er fjernet'), wordsOf(removed.html).includes('KV90')]).toEqual([true, false])
})

test('A criterion of a draft is renamed, moved, told about, added, and removed when nothing stands under it', async () => {
  const form = await as('admin').get(`${draft}/kriterium/K2`)
  const open = await as('admin').fill(form, `${draft}/kriterium/K2`, { name: ' ', text: 'Om ledelse' })
  expect([open.status, wordsOf(open.html).includes('Udfyld: navn.'), open.html.includes('Om ledelse')]).toEqual([422, true, true])
  const saved = await as('admin').fill(form, `${draft}/kriterium/K2`, { name: 'Ledelse, strategi og ånd', text: 'Om ledelse', number: '1' })
  for (const said of ['Kriteriet er gemt', '1. Ledelse, strategi og ånd', 'Om ledelse', '2. Værdier']) expect(wordsOf(saved.html)).toContain(said)
  const changes = await words('sekretariatsleder', `${draft}/aendringer`)
  for (const said of ['Kriterium K2: Ledelse, strategi og ånd Ændret', 'Plads', 'Navn', 'Hvad kriteriet handler om', 'Kriterium K1: Værdier Ændret']) expect(changes).toContain(said)
  const stale = await as('admin').fill(form, `${draft}/kriterium/K2`, { name: 'Skrevet uden at se', _key: 'unseen' })
  expect([stale.status, wordsOf(stale.html).includes('Gemt nu: Navn Ledelse, strategi og ånd'), stale.html.includes('Skrevet uden at se')]).toEqual([409, true, true])
  const made = await as('admin').get(`${draft}/kriterium/nyt`)
  const whole = { id: 'K10', name: 'Natur', number: '10', _key: 'natur' }
  for (const _ of [1, 2]) expect(wordsOf((await as('admin').fill(made, `${draft}/kriterium/nyt`, whole)).html)).toContain('10. Natur')
  const taken = await as('admin').fill(await as('admin').get(`${draft}/kriterium/nyt`), `${draft}/kriterium/nyt`, { id: 'KV01', name: 'Natur' })
  expect([taken.status, wordsOf(taken.html).includes('Nummeret bruges allerede i kvalitetsmodellen.')]).toEqual([422, true])
  const removed = await as('admin').fill(lastForm(await as('admin').get(`${draft}/kriterium/K10`)), `${draft}/kriterium/K10`, {})
  expect([wordsOf(removed.html).includes('Kriteriet er fjernet'), wordsOf(removed.html).includes('Natur')]).toEqual([true, false])
  const used = await as('admin').get(`${draft}/kriterium/K2`)
  expect(wordsOf(used.html)).toMatch(/Kriteriet kan ikke fjernes, så længe .* hører til det\./)
  const forced = await as('admin').post(`${draft}/kriterium/K2`, { fjern: 'ja', _key: 'forced' })
  expect([forced.status, (await as('konsulent1').get(`${shipped}/kriterium/K2`)).status, (await as('admin').get(`${draft}/kriterium/K99`)).status, (await as('admin').get(`${shipped}/kriterium/K2`)).status]).toEqual([422, 403, 404, 409])
})

test('In hearing it cannot be edited; the head approves, and in force it supersedes the other while running cases stay on theirs', async () => {
  const { caseId } = await driveUntil(service, 'T001', 'confirmModel')
  const act = async (who: string, wanted: string) => as(who).post(`${draft}/handling`, { act: wanted, _key: `${wanted}-${who}` })
  expect([(await as('konsulent1').get(draft)).status, (await act('admin', 'openHearing')).status, (await as('konsulent1').get(draft)).status]).toEqual([404, 200, 200])
  const late = await as('admin').post(`${draft}/krav/KV01`, { fjern: 'ja', _version: 'a'.repeat(64), _key: 'late' })
  expect([late.status, (await as('admin').get(`${draft}/krav/KV01`)).status]).toEqual([409, 409])
  expect((await act('admin', 'approve')).status).toBe(403)
  expect(wordsOf((await act('sekretariatsleder', 'approve')).html)).toContain('Godkendt')
  const page = await as('admin').get(draft)
  const day = `${new Date().getUTCFullYear() + 1}-06-30`
  const early = await as('admin').fill(page, `${draft}/dag`, { on: '2001-01-01' })
  expect([early.status, wordsOf(early.html).includes('Vælg en dag efter i dag og højst to år frem, ikke 1. januar 2001.'), early.html.includes('value="2001-01-01"'), (await as('admin').fill(page, `${draft}/dag`, { on: '' })).status]).toEqual([422, true, true, 422])
  const chosen = await as('admin').fill(page, `${draft}/dag`, { on: day })
  for (const said of ['Dagen er valgt', `Træder i kraft 30. juni ${day.slice(0, 4)}`, 'Flyt dagen', 'Træk dagen tilbage']) expect(wordsOf(chosen.html)).toContain(said)
  expect([await words('konsulent1', draft), await words('konsulent1', base)].map((seen) => seen.includes(`Træder i kraft 30. juni ${day.slice(0, 4)}`))).toEqual([true, true])
  const gone = await as('admin').post(`${draft}/dag`, { traek: 'ja', _key: 'gone' })
  expect([wordsOf(gone.html).includes('Dagen er trukket tilbage'), wordsOf(gone.html).includes('Træder i kraft 30')]).toEqual([true, false])
  expect((await as('konsulent1').post(`${draft}/dag`, { on: day, _key: 'not-mine' })).status).toBe(403)
  expect(wordsOf((await act('admin', 'putInForce')).html)).toContain('Gældende')
  expect(await words('admin', base)).toMatch(/2\.0 .* Gældende .* 1\.0-eksempel .* Afløst/)
  expect((await service.accreditations.get('p-konsulent1', caseId)).modelId).toBe('sof-kvalitetsmodel-eksempel_1.0-eksempel')
})

test('Only those of the administration come here, and only the secretariat edits', async () => {
  const seen = async (who: string): Promise<readonly number[]> => Promise.all([base, shipped, `${shipped}/aendringer`, `${shipped}/krav/KV01`].map(async (path) => (await as(who).get(path)).status))
  expect([await seen('admin'), await seen('konsulent1'), await seen('leder-t001')]).toEqual([[200, 200, 200, 409], [200, 200, 200, 403], [403, 403, 403, 403]])
  expect((await as('konsulent1').get(shipped)).html).not.toContain('ny-udgave')
})
