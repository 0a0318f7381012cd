// Every kind of page in a real Chromium: no violation of WCAG 2.2 AA, nothing cut off at 320 px, no small target, nothing said on the console.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { earlierWords } from '../../text/earlier-years.ts'
import { type Visitor, visitor, wordsOf } from '../support/browse.ts'
import { ownColumns } from '../support/cases.ts'
import { contextFor, faultsOfPage, openChromium } from '../support/chromium.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'
import { startTestService, type TestService } from '../support/service.ts'

let service: TestService
let http: HttpService
let browser: Browser
const people: Record<string, Visitor> = {}
let place = ''
let other = ''
let evaluated = ''
let round = ''
let arrangement = ''
const sheets: string[] = []
const imported: string[] = []

const act = async (who: string, at: string, type: string, fields: Readonly<Record<string, string | readonly string[]>> = {}, key = ''): Promise<void> => {
  const person = people[who]
  const done = await person?.fill(await person.get(`${at}/handling/${type}${key}`), `${at}/handling/${type}`, fields)
  if (done?.status !== 200) throw new Error(`${type} by ${who} gave ${done?.status}: ${wordsOf(done?.html ?? '').slice(0, 1500)}`)
}

beforeAll(async () => {
  service = await startTestService({ workers: false })
  const { store } = service.database
  await giveDemoPasswords(store)
  await store.pool.query(`update offers set name = 'Bostedet Åkanden for voksne med erhvervet hjerneskade og omfattende støttebehov, afdeling Øst – Sønderbro-Ærøgade' where id = 'T002'`)
  http = await startHttp({ store, services: service.services, engine: service.engine, isWorking: () => true })
  for (const name of ['konsulent1', 'leder-t001', 'laeser1', 'leder-t002', 'tilsyn1', 'admin']) {
    const person = visitor(http.url)
    await person.signIn(name)
    // A second browser of theirs, so that there is one to end.
    if (name === 'leder-t001') await visitor(http.url).signIn(name)
    people[name] = person
  }
  const start = async (offer: string): Promise<string> => {
    const form = await people['konsulent1']?.get(`/forloeb/nyt?tilbud=${offer}`)
    const started = form && await people['konsulent1']?.fill(form, '/forloeb/nyt', { cycle: '2026' })
    return started?.url ?? ''
  }
  place = await start('T001')
  other = await start('T002')
  await act('leder-t001', place, 'confirm-model')
  await act('leder-t001', place, 'write-trial', { title: 'Rolig morgen på første sal', what: 'Vi prøver at begynde dagen et kvarter senere, så alle når at spise.', scope: 'Tre borgere', period: 'Fire uger', targetGroup: 'Beboere, der sover dårligt' })
  await act('leder-t001', place, 'finish-development')
  for (const text of ['Ledelsen er til stede hver dag.', `Ledelsen er til stede hver hverdag. ${'Vi skriver kort. '.repeat(40)}`]) await act('leder-t001', place, 'write-chapter', { criterionId: 'K2', text }, '?noegle=K2')
  await act('leder-t001', place, 'tick-requirement', { requirementId: 'KV03', how: 'standsInDocument', where: 'Ledelsesgrundlag-for-hele-centret-med-et-meget-langt-navn-uden-mellemrum.pdf, afsnit 3' }, '?noegle=KV03')
  await act('konsulent1', other, 'pause', { reason: 'Tilbuddet flytter til nye lokaler i december.' })
  // Two hundred rows for the list: ended cases of other rounds, as the record would hold them after years.
  const ofCase = await ownColumns(store.pool, 'cases')
  await store.pool.query(`insert into cases (${ofCase}) select ${ofCase} from (select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'cycle', '19' || n, 'ended_at', clock_timestamp(), 'stage', 'completed', 'step', 'ended', 'turn', 'nobody', 'due', null, 'next_instant', null, 'told_move_no', 1000))).*
    from cases c, generate_series(10, 99) n where c.offer_id in ('T001', 'T002')) as made`)
  // One of them has come to its last stage, where it may be evaluated.
  const { rows: [last] } = await store.pool.query<{ id: string }>(`update cases set state = state || '{"step":"sharing"}' where offer_id = 'T001' and cycle = '1910' returning id`)
  evaluated = `/forloeb/${last?.id}`
  // What was shared in an ended case, with a requirement of a name that does not fit.
  await store.pool.query(`insert into learnings (id, case_id, extract_key, offer_id, area, kind, title, text, requirement_ids, shared_at)
    select gen_random_uuid(), c.id, 'e' || n, 'T001', 'voksenhandicap', case n when 1 then 'goodPractice' else 'trial' end, 'Rolig morgen på første sal ' || n, repeat('Vi begynder dagen et kvarter senere, så alle når at spise morgenmad sammen. ', 12), '{KV01}', clock_timestamp()
    from (select id from cases where offer_id = 'T001' and ended_at is not null limit 1) c, generate_series(1, 3) n`)
  const planning = await people['konsulent1']?.get('/runder/ny')
  const planned = planning && await people['konsulent1']?.fill(planning, '/runder/ny', { name: 'Runde 2031 for voksne med handicap og børn og unge med handicap i hele Københavns Kommune', cycle: '2031', from: '2031-01-06', to: '2032-12-31', area: '' })
  round = planned?.url ?? ''
  const calendar = await people['leder-t001']?.get('/min-adgang')
  if (calendar) await people['leder-t001']?.fill(calendar, '/min-adgang/kalender', { feed: 'offer:T001' })
  const inviting = await people['konsulent1']?.get('/arrangementer/nyt')
  const invited = inviting && await people['konsulent1']?.fill(inviting, '/arrangementer/nyt', { title: 'Husmøder, der virker, på Ærøgade: hvad beboerne på Østre og Åkanden selv satte på dagsordenen, og hvad der kom ud af det', kind: 'workshop', day: '2031-03-10', from: '09:00', to: '11:30', place: 'Rådhuset, stue 3, indgang fra gården', text: 'Vi deler det, der virkede.\n\nTag en kollega med.', places: '30', signUpUntil: '2031-03-08', requirementIds: ['KV01'], areas: ['voksenhandicap'] })
  arrangement = invited?.url ?? ''
  await service.services.supervisions.begin('p-tilsyn1', 'T001', { since: '2025-01-06', units: ['offer'], lastVisits: { offer: '2025-03-04' } }, 'pages-begin')
  await service.services.supervisions.act('p-tilsyn1', 'T001', { type: 'registerMeasure', input: { id: 'p1', kind: 'condition', decidedOn: '2025-05-06', deadline: null, text: 'To på vagt om natten.' } }, 'pages-measure')
  await service.services.supervisions.act('p-tilsyn1', 'T001', { type: 'beginVisit', input: { id: 'v1', unit: 'offer', day: '2025-06-03' } }, 'pages-visit')
  await service.services.supervisions.act('p-tilsyn1', 'T001', { type: 'completeVisit', input: { id: 'v1', day: '2025-06-03' } }, 'pages-visited')
  const { fileId } = await service.services.supervisions.upload('p-tilsyn1', 'T001', { name: 'tilsynsrapport.pdf', contentType: 'application/pdf', bytes: new TextEncoder().encode('%PDF-1.4\n%%EOF\n') }, 'pages-report-file')
  await service.services.supervisions.act('p-tilsyn1', 'T001', { type: 'registerReport', input: { id: 'r1', visits: ['v1'], date: '2025-07-01', fileId, approval: 'approvedOnConditions' } }, 'pages-report')
  await service.services.supervisions.act('p-tilsyn1', 'T001', { type: 'announceVisit', input: { id: 'v2', unit: 'offer', day: '2036-06-03' } }, 'pages-announced')
  for (const fields of [{ act: 'name', person: 'p-tilsyn1' }, { act: 'name', person: 'p-tilsyn2' }, { act: 'enter', place: 'T001/offer', day: '2036-06-03', note: 'Nævnt af socialtilsynet i telefonen.' }]) await people['tilsyn1']?.post('/tilsyn-fortroligt', { ...fields, _key: crypto.randomUUID() })
  const earlier = (subject: string, score: string, words: string): string => `T001;;Anmeldt;1.5.2022;1.6.2022;;Godkendt på vilkår;${subject};${score};${words};Side 4\r\n`
  for (const rows of [earlier('2014.K01.a', '4', '') + earlier('2014.T1', '', 'Borgerne kender deres mål.'), earlier('2014.K01.a', '6', '') + earlier('2014.K99.a', '3', 'Et meget langt ord uden mellemrum: Ledelsesgrundlagforhelecentretmedetmegetlangtnavnudenmellemrum')]) {
    const sent = await people['tilsyn1']?.post('/tilsyn-tidligere-aar/ark', { _key: crypto.randomUUID() }, {}, { newFiles: [['tidligere år for Åkanden og de andre.csv', `${Object.values(earlierWords.headings).join(';')}\r\n${rows}`]] })
    sheets.push(sent?.url ?? '')
  }
  const offer = (no: string, name: string, places: string): string => `${no};${name};${places};9900000001;Center for voksne med erhvervet hjerneskade og omfattende støttebehov på Amager og Islands Brygge\r\n`
  for (const [columns, rows] of [['Nummer;Navn;Pladser;P-nummer', offer('T002', 'Bostedet Åkanden', '17') + offer('T003', 'Et helt nyt navn', '31')], ['Nummer;Navn;Pladser;P-nummer;Center', offer('T002', '', '17') + offer('T003', 'Ledelsesgrundlagforhelecentretmedetmegetlangtnavnudenmellemrum', 'mange') + offer('N1', 'Nyt', '1')]] as const) {
    const sent = await people['admin']?.post('/indlaesning/tilbud/ark', { _key: crypto.randomUUID() }, {}, { newFiles: [['tilbud på Amager og de andre.csv', `${columns}\r\n${rows}`]] })
    imported.push(sent?.url ?? '')
  }
  browser = await openChromium()
})
afterAll(async () => {
  await browser?.close()
  await http?.close()
  await service?.stop()
})

const kinds: readonly (readonly [name: string, who: string, path: () => string])[] = [
  ['log-ind', '', () => '/log-ind'],
  ['glemt', '', () => '/glemt-adgangskode'],
  ['tilgaengelighed', '', () => '/tilgaengelighed'],
  ['start-leder', 'leder-t001', () => '/'],
  ['start-konsulent', 'konsulent1', () => '/'],
  ['start-tom', 'laeser1', () => '/'],
  ['min-adgang', 'leder-t001', () => '/min-adgang'],
  ['hjaelp', 'konsulent1', () => '/hjaelp'],
  ['hjaelp-trin', 'leder-t001', () => '/hjaelp/leader/2'],
  ['hjaelp-sidste', 'konsulent1', () => '/hjaelp/auditor/4'],
  ['beskeder-tom', 'leder-t001', () => '/beskeder'],
  ['liste', 'konsulent1', () => '/forloeb'],
  ['liste-tom', 'konsulent1', () => '/forloeb?soeg=ingenting'],
  ['runder', 'konsulent1', () => '/runder'],
  ['runde-ny', 'konsulent1', () => '/runder/ny'],
  ['runde-vaelg', 'konsulent1', () => '/runder/ny?vaelg=ja'],
  ['runde', 'konsulent1', () => round],
  ['haendelser-tom', 'konsulent1', () => '/haendelser'],
  ['haendelse-deling', 'konsulent1', () => '/haendelser/ny/splits?tilbud=T001'],
  ['haendelse-flytning', 'konsulent1', () => '/haendelser/ny/moves'],
  ['haendelse-aabning', 'konsulent1', () => '/haendelser/ny/opens'],
  ['habilitet-tom', 'konsulent1', () => `${place}/habilitet`],
  ['auditdag', 'konsulent1', () => `${place}/auditdag`],
  ['arrangementer-tom', 'leder-t002', () => '/arrangementer?tidligere=ja'],
  ['arrangementer', 'leder-t002', () => '/arrangementer'],
  ['arrangement', 'konsulent1', () => arrangement],
  ['arrangement-nyt', 'konsulent1', () => '/arrangementer/nyt'],
  ['opsamling', 'konsulent1', () => `${round}/opsamling`],
  ['opsamlinger-tom', 'leder-t002', () => '/opsamlinger'],
  ['korps', 'konsulent1', () => '/auditorkorps'],
  ['korps-tomt', 'leder-t002', () => '/auditorkorps'],
  ['korps-auditor', 'konsulent1', () => '/auditorkorps/p-auditor1'],
  ['overblik', 'konsulent1', () => '/overblik'],
  ['overblik-tomt', 'leder-t001', () => '/overblik?forsinket=ja&opfoelgning=ja'],
  ['tilsyn', 'tilsyn1', () => '/tilsyn'],
  ['tilsyn-tomt', 'leder-t001', () => '/tilsyn?soeg=ingenting'],
  ['tilsyn-tilbud', 'leder-t001', () => '/tilsyn/T001'],
  ['tilsyn-ikke-oprettet', 'leder-t002', () => '/tilsyn/T002'],
  ['tilsyn-koordinator', 'tilsyn1', () => '/tilsyn/T001'],
  ['tilsyn-opret', 'tilsyn1', () => '/tilsyn/T002/handling/begin'],
  ['tilsyn-scorer', 'tilsyn1', () => '/tilsyn/T001/handling/write-scores'],
  ['tilsyn-rapport', 'tilsyn1', () => '/tilsyn/T001/handling/register-report'],
  ['tilsyn-maalt', 'tilsyn1', () => '/tilsyn/T001/handling/register-measure'],
  ['tilsyn-spaerret', 'leder-t001', () => '/tilsyn/T001/handling/write-hearing-answer'],
  ['tilsyn-oplysninger', 'leder-t001', () => '/tilsyn/T001/handling/tick-information'],
  ['tilsyn-forberedelse', 'leder-t001', () => '/tilsyn/T001/handling/prepare'],
  ['fortroligt', 'tilsyn1', () => '/tilsyn-fortroligt'],
  ['tilsyn-kalender', 'tilsyn1', () => '/tilsyn-kalender?fra=2035-12'],
  ['tilsynsmodeller', 'tilsyn1', () => '/administration/tilsynsmodeller'],
  ['tilsynsmodel', 'tilsyn1', () => '/administration/tilsynsmodeller/2017'],
  ['tidligere-aar', 'tilsyn1', () => '/tilsyn-tidligere-aar'],
  ['tidligere-aar-ark', 'tilsyn1', () => sheets[0] ?? ''],
  ['tidligere-aar-fejl', 'tilsyn1', () => sheets[1] ?? ''],
  ['indlaesning', 'admin', () => '/indlaesning/tilbud'],
  ['indlaesning-ark', 'admin', () => imported[0] ?? ''],
  ['indlaesning-fejl', 'admin', () => imported[1] ?? ''],
  ['side-om-side', 'leder-t001', () => '/tilsyn/T001/side-om-side'],
  ['kriterier-og-krav', 'tilsyn1', () => '/tilsyn-kriterier-og-krav'],
  ['kriterier-ret', 'tilsyn1', () => '/tilsyn-kriterier-og-krav/ret?model=2014&af=2014.K03'],
  ['paa-tvaers', 'konsulent1', () => '/overblik/paa-tvaers'],
  ['database', 'leder-t002', () => '/akkrediteringsdatabase?soeg=morgen'],
  ['database-tom', 'leder-t001', () => '/akkrediteringsdatabase?soeg=ingenting'],
  ['vaelg-tilbud', 'konsulent1', () => '/forloeb/nyt'],
  ['start-forloeb', 'konsulent1', () => '/forloeb/nyt?tilbud=T004'],
  ['forloeb-leder', 'leder-t001', () => place],
  ['forloeb-konsulent', 'konsulent1', () => place],
  ['forloeb-pause', 'konsulent1', () => other],
  ['trin', 'leder-t001', () => `${place}/trin/local-development`],
  ['trin-tomt', 'leder-t001', () => `${place}/trin/learning`],
  ['evaluering', 'leder-t001', () => `${evaluated}/evaluering`],
  ['evaluering-lukket', 'leder-t001', () => `${place}/evaluering`],
  ['historik', 'leder-t001', () => `${place}/historik`],
  ['handling-tekst', 'leder-t001', () => `${place}/handling/write-trial`],
  ['handling-valg', 'leder-t001', () => `${place}/handling/tick-requirement`],
  ['beskrivelse', 'leder-t001', () => `${place}/kvalitetsbeskrivelse`],
  ['kapitel-tomt', 'leder-t001', () => `${place}/kvalitetsbeskrivelse/K1`],
  ['kapitel', 'leder-t001', () => `${place}/kvalitetsbeskrivelse/K2`],
  ['kapitel-versioner', 'leder-t001', () => `${place}/kvalitetsbeskrivelse/K2/versioner?fra=1&til=2`],
  ['kapitel-versioner-tom', 'leder-t001', () => `${place}/kvalitetsbeskrivelse/K3/versioner`],
  ['kapitel-laest', 'leder-t002', () => `${other}/kvalitetsbeskrivelse/K1`],
  ['proevehandlinger', 'leder-t001', () => `${place}/proevehandlinger`],
  ['proevehandlinger-tom', 'leder-t002', () => `${other}/proevehandlinger`],
  ['handling-frist', 'konsulent1', () => `${place}/handling/move-deadline`],
  ['handling-person', 'konsulent1', () => `${place}/handling/hand-over`],
  ['handling-spaerret', 'leder-t001', () => `${place}/handling/submit-description`],
  ['findes-ikke', 'leder-t001', () => '/findes-ikke'],
]

describe('In order at every width, light and dark', () => {
  test.each(kinds)('%s', async (name, who, path) => {
    expect(await faultsOfPage(browser, { base: http.url, cookie: people[who]?.cookie() ?? '', path: path(), name, ...(name === 'findes-ikke' && { expected: '404' }) })).toStrictEqual([])
  })
})

test('What is looked for is found: on a page full of faults, each by its width and colours', async () => {
  const faulty = '<!doctype html><html lang="da"><title>Fejl</title><style>@media (prefers-color-scheme: dark) { p { color: #888; background: #777 } } @media (max-width: 400px) { div { color: #999; background: #888 } }</style><main><h1>Fejl</h1><p>Kun mørk</p><div>Kun smal</div><img src="data:,"><button style="height:9px;font-size:6px;padding:0">x</button><span style="display:block;width:360px">Bred</span></main>'
  const found = await faultsOfPage(browser, { base: 'data:text/html,', cookie: '', path: encodeURIComponent(faulty), name: 'fejl' })
  expect(found.map((one) => one.split(' (')[0])).toEqual(['answered undefined', '1280: image-alt: img', '1280: small target: button. "x"', '1280 dark: color-contrast: p', '390: color-contrast: div', '390: image-alt: img', '390: small target: button. "x"', '320: beyond the edge: span. "Bred"', '320: small target: button. "x"'])
})

describe('In a browser', () => {
  test('An open page says that its case has moved on, and keeps what is typed', async () => {
    const context = await contextFor(browser, http.url, people['leder-t001']?.cookie() ?? '', 1280, false)
    const page = await context.newPage()
    await page.goto(http.url + place)
    await act('konsulent1', place, 'move-deadline', { deadline: 'submitDescription', lastDay: '2031-03-03', reason: 'Aftalt med tilbuddet' })
    await page.locator('live-case a').waitFor({ timeout: 20_000 })
    expect(await page.locator('live-case').textContent()).toContain('Der er sket noget nyt i forløbet.')
    await context.close()
  })

  test('A whole act without JavaScript, by keyboard alone', async () => {
    const context = await contextFor(browser, http.url, people['leder-t001']?.cookie() ?? '', 1280, false, false)
    const page = await context.newPage()
    await page.goto(`${http.url}${place}/handling/write-trial`)
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('Gå til indholdet')
    await page.locator('#f-title').focus()
    await page.keyboard.type('Skrevet med tastatur')
    await page.keyboard.press('Enter')
    await page.waitForURL(/gjort=writeTrial/)
    expect(await page.locator('.message-success').textContent()).toContain('En prøvehandling er skrevet')
    await context.close()
  })

  test('No page weighs over 100 kB packed with its assets kept', async () => {
    const weights = await Promise.all(kinds.map(async ([name, who, path]) => {
      const response = await fetch(http.url + path(), { headers: { cookie: people[who]?.cookie() ?? '', 'accept-encoding': 'gzip' } })
      return [name, Number(response.headers.get('content-length') ?? (await response.arrayBuffer()).byteLength)] as const
    }))
    expect(weights.filter(([, bytes]) => bytes > 100_000)).toStrictEqual([])
  })
})
