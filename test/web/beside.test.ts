// The pages beside a case, without JavaScript: who has them, that nothing typed is lost, and that nothing is written over.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Answered, type Visitor, visitor, wordsOf } from '../support/browse.ts'
import { driveUntil, type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'

let service: RecordService
let http: HttpService
let place = ''
const people = new Map<string, Visitor>()

const as = async (name: string): Promise<Visitor> => {
  const known = people.get(name)
  if (known) return known
  const person = visitor(http.url)
  await person.signIn(name)
  people.set(name, person)
  return person
}
const get = async (who: string, end: string): Promise<Answered> => (await as(who)).get(place + end)
const fill = async (who: string, end: string, fields: Readonly<Record<string, string | readonly string[]>>, from?: Answered): Promise<Answered> => (await as(who)).fill(from ?? await get(who, end), place + end, fields)

beforeAll(async () => {
  service = await startRecordService({ max: 6 })
  await giveDemoPasswords(service.database.store)
  http = await startHttp({ store: service.database.store, services: servicesBeside(service), engine: { namespaceId: () => Promise.resolve('none') }, isWorking: () => true })
  place = `/forloeb/${(await driveUntil(service, 'T001', 'sendToQualityCheck')).caseId}`
}, 120_000)
afterAll(async () => { await http?.close(); await service?.stop() })

test('A case\'s page leads each to what is theirs, and to nothing else', async () => {
  const ends = ['akut-bekymring', 'arbejdsnotater', 'information-til-borgere', 'journal', 'aktindsigt']
  const links = async (who: string): Promise<readonly string[]> => { const { html } = await get(who, ''); return ends.filter((end) => html.includes(`href="${place}/${end}"`)) }
  expect(await links('auditor5')).toStrictEqual(['akut-bekymring', 'arbejdsnotater', 'information-til-borgere'])
  expect(await links('konsulent1')).toStrictEqual(['akut-bekymring', 'information-til-borgere', 'journal', 'aktindsigt'])
  expect(await links('leder-t001')).toStrictEqual(['akut-bekymring', 'information-til-borgere'])
  expect(await links('medarbejder1-t001')).toStrictEqual(['information-til-borgere'])
  expect(await links('laeser1')).toStrictEqual([])
})

describe('An acute concern', () => {
  const told = { toldTo: 'centreChief', whom: 'Centerchefen', day: '2026-01-15', clock: '10:30' }

  test('The page says first what to do at once, and what is never written', async () => {
    const words = wordsOf((await get('auditor5', '/akut-bekymring')).html)
    expect(words).toMatch(/Gør det først.*Ring 112\..*Handler det om lederen, så sig det til centerchefen\..*Registrér, at det er sagt/)
    expect(words).toContain('Skriv aldrig her, hvad bekymringen handler om, og aldrig noget om en borger.')
  })

  test('What is left open is said beside its field, and what was typed stays', async () => {
    const answered = await fill('auditor5', '/akut-bekymring', { whom: 'Kun halvt udfyldt æøå', day: 'i går', clock: '' })
    expect(answered.status).toBe(422)
    for (const words of ['Vælg, hvem det er sagt til.', 'Skriv dag og klokkeslæt, for eksempel 14:05.']) expect(wordsOf(answered.html)).toContain(words)
    expect(answered.html).toContain('value="Kun halvt udfyldt æøå"')
  })

  test.each([
    [{ toldTo: 'manager', whom: 'Lederen', aboutLeader: 'ja' }, 'Når bekymringen handler om lederen, går den uden om lederen.'],
    [{ day: '2099-01-01' }, 'Tidspunktet ligger i fremtiden.'],
    [{ whom: 'Mor til 010190-1234' }, 'CPR'],
  ] as const)('%j is refused with its reason', async (...[more, words]) => {
    const answered = await fill('auditor5', '/akut-bekymring', { ...told, ...more })
    expect([answered.status, wordsOf(answered.html).includes(words)]).toStrictEqual([422, true])
  })

  test('It is registered once however often the button is pressed, with the clock of Copenhagen, and the offer sees it only where the sender says so', async () => {
    const form = await get('auditor5', '/akut-bekymring')
    for (const time of ['first', 'second']) expect([time, wordsOf((await fill('auditor5', '/akut-bekymring', told, form)).html).includes('Det er registreret')]).toStrictEqual([time, true])
    await fill('auditor8', '/akut-bekymring', { ...told, toldTo: 'manager', whom: 'Tilbuddets leder', shownToOffer: 'ja' })
    const seen = async (who: string): Promise<readonly string[]> => [...(await get(who, '/akut-bekymring')).html.matchAll(/<h3>([^<]*)<\/h3><p>([^<]*)</g)].map(([, what = '', when = '']) => `${what}, ${when}`)
    expect(await seen('konsulent1')).toStrictEqual(['Centerchefen: Centerchefen, 15. januar 2026 kl. 10.30', 'Tilbuddets leder: Tilbuddets leder, 15. januar 2026 kl. 10.30'])
    expect(await seen('leder-t001')).toStrictEqual(['Tilbuddets leder: Tilbuddets leder, 15. januar 2026 kl. 10.30'])
    expect((await get('leder-t001', '/akut-bekymring')).html).not.toContain('<form method="post" action="/forloeb')
  })
})

describe('Working notes', () => {
  test('The team writes, mends and takes away; two who write the same note see both texts', async () => {
    const done = await fill('auditor5', '/arbejdsnotater', { text: 'Spørg igen om nattevagten', requirementIds: ['KV01'] })
    expect(wordsOf(done.html)).toContain('Notatet er gemt')
    const page = await get('auditor8', '/arbejdsnotater')
    expect(wordsOf(page.html)).toMatch(/Spørg igen om nattevagten KV01/)
    // The second form of the page is the note's own.
    const own = (whole: Answered): Answered => ({ ...whole, html: whole.html.slice(whole.html.indexOf('id="notat-')) })
    expect((await fill('auditor5', '/arbejdsnotater', { text: 'Spurgt: to nattevagter' }, own(await get('auditor5', '/arbejdsnotater')))).status).toBe(200)
    const late = await fill('auditor8', '/arbejdsnotater', { text: 'Min egen rettelse' }, own(page))
    expect([late.status, wordsOf(late.html).includes('En anden har ændret det imens'), late.html.includes('Spurgt: to nattevagter'), late.html.includes('Min egen rettelse')]).toStrictEqual([409, true, true, true])
    expect(wordsOf((await fill('auditor8', '/arbejdsnotater', { withdrawn: 'ja' }, own(late))).html)).toMatch(/Notatet er fjernet.*Notater 0/)
  })

  test('An empty note is refused beside its field; a note about one requirement is found by it', async () => {
    const answered = await fill('auditor5', '/arbejdsnotater', { text: '   ' })
    expect([answered.status, wordsOf(answered.html).includes('Skriv et notat.')]).toStrictEqual([422, true])
    await fill('auditor5', '/arbejdsnotater', { text: 'Om det første', requirementIds: ['KV01'] })
    await fill('auditor5', '/arbejdsnotater', { text: 'Om det andet', requirementIds: ['KV02'] })
    const words = wordsOf((await get('auditor5', '/arbejdsnotater?krav=KV02')).html)
    expect([words.includes('Om det andet'), words.includes('Om det første')]).toStrictEqual([true, false])
  })

  test.each(['leder-t001', 'konsulent1', 'laeser1'])('%s reads none of them', async (...[who]) => {
    const page = await get(who, '/arbejdsnotater')
    expect([page.status, page.html.includes('Om det andet')]).toStrictEqual([403, false])
  })
})

describe('The journal and what the case holds', () => {
  test('The journal is found by subject, day and document', async () => {
    const rows = async (search: string): Promise<readonly string[]> => [...(await get('konsulent1', `/journal?soeg=${encodeURIComponent(search)}`)).html.matchAll(/<th scope="row"[^>]*><span>([^<]*)</g)].map(([, words = '']) => words)
    expect(await rows('')).toStrictEqual(['Brev om start på akkreditering', 'Kvalitetsbeskrivelse indsendt', 'Kvalitetsbeskrivelse indsendt', 'Auditteam udpeget', 'Auditprogram sendt'])
    expect(await rows('AUDIT')).toStrictEqual(['Auditteam udpeget', 'Auditprogram sendt'])
    expect(await rows('program audit')).toStrictEqual(['Auditprogram sendt'])
    expect(await rows('ingenting')).toStrictEqual([])
  })

  test('The overview says of each kind what it is, and the bundle is fetched by a button', async () => {
    const page = await get('konsulent1', '/aktindsigt')
    expect(wordsOf(page.html)).toMatch(/Du afgør, hvad der gives.*Kapitel i kvalitetsbeskrivelsen Journaliseret 9 .*Vurdering Internt arbejdsdokument 22 /)
    const bundle = await (await as('konsulent1')).post(`${place}/aktindsigt`, {})
    expect([bundle.status, bundle.headers.get('content-type'), bundle.html.startsWith('PK')]).toStrictEqual([200, 'application/zip', true])
  })

  test.each(['/journal', '/aktindsigt'])('%s is nobody\'s but the secretariat\'s', async (...[end]) => {
    for (const who of ['leder-t001', 'auditor5', 'laeser1']) expect([who, (await get(who, end)).status]).toStrictEqual([who, 403])
    expect((await get('admin', end)).status).toBe(200)
    expect((await (await as('leder-t001')).post(`${place}/aktindsigt`, {})).status).toBe(403)
  })

  test('The letter to citizens and relatives opens as PDF from the case\'s page', async () => {
    const letter = await get('leder-t001', '/information-til-borgere')
    expect([letter.status, letter.headers.get('content-type')]).toStrictEqual([200, 'application/pdf'])
  })
})
