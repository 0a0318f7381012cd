// The quality description without JavaScript: a chapter is saved as a whole, nothing is written over, every version can be taken back.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Answered, type Visitor, visitor, wordsOf } from '../support/browse.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'
import { startTestService, type TestService } from '../support/service.ts'

let service: TestService
let http: HttpService
let consultant: Visitor
let manager: Visitor
let staff: Visitor
let place = ''

const chapter = (id: string): string => `${place}/kvalitetsbeskrivelse/${id}`
const save = async (person: Visitor, id: string, fields: Readonly<Record<string, string | readonly string[]>>, page?: Answered): Promise<Answered> => person.fill(page ?? await person.get(chapter(id)), chapter(id), { _do: 'save', ...fields })
const act = async (person: Visitor, type: string, fields: Readonly<Record<string, string>> = {}): Promise<Answered> => person.fill(await person.get(`${place}/handling/${type}`), `${place}/handling/${type}`, fields)
const textIn = ({ html }: Answered): string => /<textarea[^>]*name="chapter.text"[^>]*>([^<]*)</.exec(html)?.[1] ?? ''

beforeAll(async () => {
  service = await startTestService({ workers: false })
  await giveDemoPasswords(service.database.store)
  http = await startHttp({ store: service.database.store, services: service.services, engine: service.engine, isWorking: () => true })
  ;[consultant, manager, staff] = [visitor(http.url), visitor(http.url), visitor(http.url)]
  await consultant.signIn('konsulent1')
  await manager.signIn('leder-t001')
  await staff.signIn('medarbejder1-t001')
  place = (await consultant.fill(await consultant.get('/forloeb/nyt?tilbud=T001'), '/forloeb/nyt', { cycle: '2026' })).url
  await act(manager, 'confirm-model')
  await act(manager, 'finish-development')
})
afterAll(async () => {
  await http?.close()
  await service?.stop()
})

test('The main button of the case leads to the description, and that to its nine chapters', async () => {
  const page = await manager.get(place)
  expect(page.html).toMatch(new RegExp(`class="btn btn-main btn-big" href="${place}/kvalitetsbeskrivelse"`))
  const description = wordsOf((await manager.get(`${place}/kvalitetsbeskrivelse`)).html)
  expect(description).toContain('1. Værdier 0 af 2 krav er med Ikke begyndt')
  expect(description).toContain('9. Fysiske rammer')
})

test('A requirement finds its chapter', async () => {
  const page = await manager.get(`${place}/kvalitetsbeskrivelse?krav=KV01`)
  expect(wordsOf(page.html)).toContain('KV01 Værdigrundlaget er handlingsanvisende')
})

describe('A chapter', () => {
  test('Text and ticks are saved by one button, each as an act of its own; a second click writes nothing more', async () => {
    const page = await manager.get(chapter('K1'))
    const fields = { 'chapter.text': 'Vi møder hver borger æøå.', 'KV01.how': 'touched' }
    for (const time of ['first', 'second']) {
      const done = await save(manager, 'K1', fields, page)
      expect([time, done.status, textIn(done)]).toStrictEqual([time, 200, 'Vi møder hver borger æøå.'])
      expect(wordsOf(done.html)).toMatch(/Gemt kl\. \d\d\.\d\d/)
    }
    const timeline = wordsOf((await manager.get(`${place}/historik`)).html)
    expect([timeline.split('Et kapitel er skrevet').length, timeline.split('Et krav er markeret').length]).toStrictEqual([2, 2])
  })

  test('Naming a document is enough to say that it stands there', async () => {
    await save(manager, 'K2', { 'KV03.where': 'Ledelsesgrundlag, side 4' })
    const page = await manager.get(chapter('K2'))
    expect(page.html).toMatch(/name="KV03.how" value="standsInDocument" checked/)
    expect(page.html).toContain('value="Ledelsesgrundlag, side 4"')
  })

  test('What looks like a CPR number is refused beside the text, the rest is saved, and the text stays', async () => {
    const answered = await save(manager, 'K3', { 'chapter.text': 'Borger 010190-1234 var med', 'KV04.where': 'Kursusplanen' })
    expect(answered.status).toBe(422)
    expect(wordsOf(answered.html)).toContain('Det ligner et CPR-nummer.')
    expect(textIn(answered)).toBe('Borger 010190-1234 var med')
    const page = await manager.get(chapter('K3'))
    expect([textIn(page), page.html.includes('value="Kursusplanen"')]).toStrictEqual(['', true])
  })

  test('Files are sent with the chapter, and belong to the requirement that is chosen', async () => {
    const page = await manager.get(chapter('K4'))
    const done = await manager.fill(page, chapter('K4'), { _do: 'save', _filesFor: 'KV06' }, { newFiles: [['Metodehåndbog æ.pdf', Buffer.from('%PDF-1.7 en bog')]] })
    expect(done.status).toBe(200)
    expect(done.html).toMatch(/name="KV06.files" value="[^"]+" checked/)
    expect(wordsOf(done.html)).toContain('Metodehåndbog æ.pdf')
    const open = await manager.fill(await manager.get(chapter('K4')), chapter('K4'), { _do: 'save' }, { newFiles: [['bilag.txt', 'tekst']] })
    expect([open.status, wordsOf(open.html).includes('Vælg det krav, filerne hører til.')]).toStrictEqual([422, true])
  })

  test('Two who write at once: both texts stand side by side, and both stay as versions', async () => {
    const mine = await manager.get(chapter('K5'))
    await save(staff, 'K5', { 'chapter.text': 'Medarbejderens tekst' })
    const both = await save(manager, 'K5', { 'chapter.text': 'Lederens tekst' }, mine)
    expect(both.status).toBe(409)
    expect(wordsOf(both.html)).toMatch(/Gemt nu: .*Medarbejderens tekst Det, du skrev Lederens tekst/)
    expect(textIn(both)).toBe('Lederens tekst')
    expect((await save(manager, 'K5', { 'chapter.text': 'Begges tekst' }, both)).status).toBe(200)
    const versions = wordsOf((await manager.get(`${chapter('K5')}/versioner`)).html)
    expect(versions).toContain('Version 1')
    expect(versions).toContain('Version 2 nu')
  })

  test('Who only ticks a requirement does not take back the text that somebody else wrote meanwhile', async () => {
    const mine = await manager.get(chapter('K6'))
    await save(staff, 'K6', { 'chapter.text': 'Ny tekst om sundhed' })
    const done = await save(manager, 'K6', { 'KV08.how': 'touched' }, mine)
    expect([done.status, textIn(done), /name="KV08.how" value="touched" checked/.test(done.html)]).toStrictEqual([200, 'Ny tekst om sundhed', true])
  })

  test('Two versions are compared word by word, and an old one is taken back as a new one', async () => {
    await save(staff, 'K7', { 'chapter.text': 'Vi holder møder hver uge.' })
    await save(manager, 'K7', { 'chapter.text': 'Vi holder møder hver anden uge.' })
    const page = await manager.get(`${chapter('K7')}/versioner?fra=1&til=2`)
    expect(page.html).toMatch(/<ins>.*anden ?<\/ins>/)
    const back = await manager.fill(page, `${chapter('K7')}/versioner`, {})
    expect(wordsOf(back.html)).toContain('Version 1 er taget tilbage som ny version.')
    expect(textIn(await manager.get(chapter('K7')))).toBe('Vi holder møder hver uge.')
  })

  test('A text sent after the session has ended waits until its writer has signed in', async () => {
    const page = await manager.get(chapter('K8'))
    manager.forget()
    const answered = await manager.fill(page, chapter('K8'), { 'chapter.text': 'Skrevet for sent' })
    expect(answered.status).toBe(401)
    const back = await manager.fill(answered, '/log-ind', { username: 'leder-t001', password: 'akkreditering-demo' })
    expect((await manager.fill(back, chapter('K8'), {})).status).toBe(200)
    expect(textIn(await manager.get(chapter('K8')))).toBe('Skrevet for sent')
  })

  test('Outsiders find no description, and the consultant is led to what may be read', async () => {
    const other = visitor(http.url)
    await other.signIn('leder-t015')
    expect((await other.get(chapter('K1'))).status).toBe(404)
    expect((await consultant.get(chapter('K1'))).url).toBe(`${place}/trin/quality-description`)
    expect((await manager.get(chapter('K99'))).status).toBe(404)
  })
})

describe('Autosave', () => {
  const autosave = (person: Visitor, id: string, fields: Readonly<Record<string, string>>) => person.post(chapter(id), { _writer: 'p-leder-t001', _key: `auto-${id}-${Object.values(fields).join('')}`, ...fields }, { 'x-autosave': 'yes' })

  test('It answers what is saved and with which version, and says so where somebody was faster', async () => {
    const first = JSON.parse((await autosave(manager, 'K9', { 'chapter.v': '0', 'chapter.text': 'Rum' })).html) as Record<string, unknown>
    expect([first['state'], first['versions']]).toStrictEqual(['saved', { 'chapter.v': '1' }])
    expect(first['said']).toMatch(/^Gemt kl\. \d\d\.\d\d$/)
    const late = JSON.parse((await autosave(manager, 'K9', { 'chapter.v': '0', 'chapter.text': 'Andre rum' })).html) as Record<string, unknown>
    expect([late['state'], late['versions']]).toStrictEqual(['conflict', {}])
  })

  test('Nothing is written in the name of another who has signed in since', async () => {
    const answered = await autosave(staff, 'K9', { 'chapter.v': '1', 'chapter.text': 'I andens navn' })
    expect(answered.status).toBe(401)
    expect(textIn(await manager.get(chapter('K9')))).toBe('Rum')
  })
})

test('What the consultant sends back is said beside the text and at each requirement that is named, until it is sent again', async () => {
  const ids = await Promise.all(['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8', 'K9'].map(async (id) => [id, [...new Set([...(await manager.get(chapter(id))).html.matchAll(/id="krav-([A-Z0-9]+)"/g)].map(([, found]) => found ?? ''))]] as const))
  for (const [id, requirements] of ids) await save(manager, id, { 'chapter.text': `Sådan gør vi: ${id}`, ...Object.fromEntries(requirements.map((one) => [`${one}.how`, 'touched'])) })
  const ready = await manager.get(`${place}/kvalitetsbeskrivelse`)
  expect(ready.html).toContain(`href="${place}/handling/submit-description"`)
  await act(manager, 'submit-description')
  expect(wordsOf((await manager.get(chapter('K1'))).html)).toContain('Beskrivelsen kan ikke ændres nu')
  await act(consultant, 'return-description', { reason: 'Bilaget om værdier mangler.', requirementIds: 'KV01' })
  const page = wordsOf((await manager.get(chapter('K1'))).html)
  expect(page).toContain('Beskrivelsen er sendt retur Bilaget om værdier mangler. Det gælder i dette kapitel: KV01')
  expect(page).toContain('Nævnt i returneringen')
  expect(wordsOf((await manager.get(chapter('K2'))).html)).not.toContain('Nævnt i returneringen')
})
