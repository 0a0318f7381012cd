// The administration's logs through their pages, without JavaScript: what fails first, who was told what, what was refused, and who sees none of it.
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Visitor, visitor, wordsOf } from '../support/browse.ts'
import { driveUntil, type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { until } from '../support/until.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'

let service: RecordService
let http: HttpService
const people: Record<string, Visitor> = {}
const words = async (who: string, path: string): Promise<string> => wordsOf((await people[who]?.get(path))?.html ?? '')

beforeAll(async () => {
  service = await startRecordService({ max: 6 })
  const { store } = service.database
  await giveDemoPasswords(store)
  http = await startHttp({ store, services: servicesBeside(service), engine: { namespaceId: () => Promise.resolve('none') }, isWorking: () => true })
  for (const name of ['admin', 'sekretariatsleder', 'konsulent1', 'leder-t001', 'leder-t002']) {
    const person = visitor(http.url)
    await person.signIn(name)
    people[name] = person
  }
}, 120_000)
afterAll(async () => { await http?.close(); await service?.stop() })

test('Before anything has happened each log says what will come there', async () => {
  expect(await words('admin', '/administration')).toContain('Intet slår fejl lige nu.')
  expect([await words('admin', '/administration/arbejde'), await words('admin', '/administration/beskeder'), await words('admin', '/administration/afvisninger')]).toEqual([
    expect.stringContaining('Systemet har ikke skullet danne noget endnu.'), expect.stringContaining('Der er ikke sendt nogen beskeder endnu.'), expect.stringContaining('Ingen handlinger er afvist.'),
  ])
})

test('What fails stands first, with since when and why; the start page counts it', async () => {
  const { caseId } = await driveUntil(service, 'T001', 'confirmModel')
  await driveUntil(service, 'T002', 'confirmModel')
  await service.pool.query(`update owed_work set attempts = 4, failing_since = '2026-11-20T08:30:00Z', last_error = 'No space left on device' where case_id = $1`, [caseId])
  const log = await words('sekretariatsleder', '/administration/arbejde')
  expect(log).toMatch(/Startbrev Botilbuddet Havrevangen.* Slår fejl Har slået fejl siden 20\. november 2026 kl\. 09\.30 Forsøg: 4 Prøves igen af sig selv, højst en gang i døgnet\. No space left on device Prøv igen nu : Startbrev, Botilbuddet Havrevangen Startbrev .* Venter Skal dannes siden /)
  expect(await words('admin', '/administration')).toContain('1 opgave slår fejl.')
  expect(await words('admin', '/administration/arbejde?status=done')).toContain('Intet passer til det, du har valgt.')
  expect(await words('admin', '/administration/arbejde?status=failing')).toContain('1 linje')
})

test('Failing work is tried at once when somebody who looks after the service asks, once however often it is sent; what does not fail is not', async () => {
  const asks = async () => (await service.pool.query<{ asked_by: string }>('select asked_by from owed_work_asks')).rows
  const admin = people['admin'] as Visitor
  const page = await admin.get('/administration/arbejde')
  for (const _ of [1, 2]) {
    const asked = wordsOf((await admin.fill(page, '/administration/arbejde/proev-igen', {})).html)
    expect([asked.includes('Der er bedt om et nyt forsøg'), / bad om et nyt forsøg \d+\. /.test(asked)]).toEqual([true, true])
  }
  expect(await asks()).toEqual([{ asked_by: 'p-admin' }])
  const { rows: [waiting] } = await service.pool.query<{ id: string }>(`select id from cases where offer_id = 'T002'`)
  const quiet = await admin.post('/administration/arbejde/proev-igen', { accreditationId: waiting?.id ?? '', owedId: 'startLetter/1' })
  expect([quiet.status, wordsOf(quiet.html).includes('Arbejdet slår ikke fejl. Det bliver gjort af sig selv.'), quiet.html.match(/proev-igen/g)?.length]).toEqual([409, true, 1])
  expect([(await admin.post('/administration/arbejde/proev-igen', { accreditationId: 'x', owedId: '' })).status, (await people['konsulent1']?.post('/administration/arbejde/proev-igen', { accreditationId: waiting?.id ?? '', owedId: 'startLetter/1' }))?.status]).toEqual([422, 403])
  expect(await asks()).toHaveLength(1)
})

test('A notice is found by its offer or person, read or not, and says nothing of the case', async () => {
  const { rows: [one] } = await service.pool.query<{ id: string }>(`select id from cases where offer_id = 'T001'`)
  await service.pool.query(`insert into notices (case_id, person_id, kind, duty, cause, at, seq, read_at) values
    ($1, 'p-leder-t001', 'reminder1', 'manager', 'confirmModel/1/reminder1', '2026-11-20T08:00:00Z', 1, null), ($1, 'p-konsulent1', 'objectionRaised', 'consultant', 'act/7/objectionRaised', '2026-11-21T08:00:00Z', 1, '2026-11-22T08:00:00Z')`, [one?.id])
  const log = await words('admin', '/administration/beskeder')
  expect(log).toMatch(/2 linjer .*Tilbuddet har gjort indsigelse, som du skal afgøre .* 21\. november 2026 kl\. 09\.00 22\. november 2026 kl\. 09\.00 Påmindelse: Bekræft modtagelse af kvalitetsmodellen .* Ikke læst/)
  expect(await words('admin', '/administration/beskeder?ulaest=ja')).toContain('1 linje')
  expect(await words('admin', '/administration/beskeder?soeg=HAVREv')).toContain('2 linjer')
  expect(await words('admin', '/administration/beskeder?soeg=ingen%25')).toContain('Intet passer til det, du har valgt.')
})

test('A refusal is named by what was tried and why, in words, without its content', async () => {
  await service.pool.query(`insert into refusals (at, person_id, case_id, act, codes) values (clock_timestamp(), 'p-leder-t001', null, 'giveFunction', '{not-allowed}'), (clock_timestamp(), 'p-leder-t001', null, 'submitDescription', '{not-yours,wrong-step}')`)
  const log = await words('admin', '/administration/afvisninger')
  expect(log).toMatch(/Indsend kvalitetsbeskrivelse Handlingen hører til en anden opgave i forløbet\. Forløbet var et andet sted\. .* Giv funktion Det har du ikke adgang til\./)
})

test('The policy is seen before it is changed, changed with a reason, and stands in its history; running cases keep theirs', async () => {
  const admin = people['admin'] as Visitor
  const form = await admin.get('/administration/frister/ret')
  const wanted = { name: 'standard-2027', 'deadlines.hearing.within.n': '3', closedWeeks: '28, 29' }
  const seen = wordsOf((await admin.fill(form, '/administration/frister/ret', { ...wanted, se: 'ja' })).html)
  for (const said of ['3 ændringer', 'Afgiv høringssvar : 2 uger 3 uger', 'Begynder fristen i dag, er sidste dag ', 'Uger: 28, 29, 30. Dage: 24.12–1.1', '2 forløb, der er i gang, beholder deres frister.']) expect(seen).toContain(said)
  const without = await admin.fill(form, '/administration/frister/ret', wanted)
  expect([without.status, wordsOf(without.html).includes('Udfyld: begrundelse.'), without.html.includes('value="28, 29"')]).toEqual([422, true, true])
  const bad = await admin.fill(form, '/administration/frister/ret', { ...wanted, 'deadlines.hearing.silence.n': '', 'deadlines.decide.within.n': 'fire', reason: 'Mere tid' })
  expect([bad.status, wordsOf(bad.html).includes('Skriv et helt tal: Træf beslutning om akkreditering.')]).toEqual([422, true])
  const stalling = await admin.fill(form, '/administration/frister/ret', { ...wanted, 'deadlines.hearing.silence.n': '', reason: 'Mere tid' })
  expect([stalling.status, wordsOf(stalling.html).includes('Sig, hvornår det har betydning, at ingen svarer.')]).toEqual([422, true])
  const saved = await admin.fill(form, '/administration/frister/ret', { ...wanted, reason: 'Tilbuddene har brug for mere tid.' })
  expect([saved.url, wordsOf(saved.html).includes('De nye frister er sat i kraft'), wordsOf(saved.html).includes('Tilbuddene har brug for mere tid.')]).toEqual(['/administration/frister?gemt=ja', true, true])
  // Sent twice by a double click it is done once; an older look at it is refused, and what was typed stays.
  expect((await admin.fill(form, '/administration/frister/ret', { ...wanted, reason: 'Tilbuddene har brug for mere tid.' })).url).toBe('/administration/frister?gemt=ja')
  const stale = await people['sekretariatsleder']?.fill(form, '/administration/frister/ret', { ...wanted, closedWeeks: '30', reason: 'Noget andet', _key: 'another' })
  expect([stale?.status, wordsOf(stale?.html ?? '').includes('En anden har ændret det imens.'), stale?.html.includes('value="30"')]).toEqual([409, true, true])
  expect((await service.pool.query<{ n: number }>(`select count(*)::int as n from setting_versions where name = 'accreditation-policy'`)).rows).toEqual([{ n: 1 }])
  expect([(await people['konsulent1']?.get('/administration/frister'))?.status, (await people['konsulent1']?.get('/administration/frister/ret'))?.status, (await people['leder-t001']?.get('/administration/frister'))?.status]).toEqual([200, 403, 403])
})

test('The rules of socialtilsyn are seen before they are changed, changed with a reason, and read by the coordinator', async () => {
  const admin = people['admin'] as Visitor
  const place = '/administration/socialtilsyn/ret'
  const form = await admin.get(place)
  const wanted = { name: 'tilsyn-2017', models: '1.1.2014 2014\n1.1.2017 2017' }
  const seen = wordsOf((await admin.fill(form, place, { ...wanted, se: 'ja' })).html)
  for (const said of ['2 ændringer', 'Kvalitetsmodeller : 2014 fra 1. januar 2014 2014 fra 1. januar 2014, 2017 fra 1. januar 2017']) expect(seen).toContain(said)
  const unknown = await admin.fill(form, place, { ...wanted, models: '1.1.2014 1999', reason: 'Ny lov' })
  expect([unknown.status, wordsOf(unknown.html).includes('Kvalitetsmodellen 1999 findes ikke her.'), unknown.html.includes('href="#f-models"')]).toEqual([422, true, true])
  const without = await admin.fill(form, place, wanted)
  expect([without.status, wordsOf(without.html).includes('Udfyld: begrundelse.'), without.html.includes('value="tilsyn-2017"')]).toEqual([422, true, true])
  const saved = await admin.fill(form, place, { ...wanted, reason: 'Socialtilsynet bruger modellen fra 2017.' })
  expect([saved.url, wordsOf(saved.html).includes('De nye regler er sat i kraft'), wordsOf(saved.html).includes('Socialtilsynet bruger modellen fra 2017.')]).toEqual(['/administration/socialtilsyn?gemt=ja', true, true])
  const stale = await people['sekretariatsleder']?.fill(form, place, { ...wanted, name: 'andet', reason: 'Noget andet', _key: 'another-supervision' })
  expect([stale?.status, wordsOf(stale?.html ?? '').includes('En anden har ændret det imens.'), stale?.html.includes('value="andet"')]).toEqual([409, true, true])
  const coordinator = visitor(http.url)
  await coordinator.signIn('tilsyn1')
  expect([(await coordinator.get('/administration/socialtilsyn')).status, (await coordinator.get(place)).status, (await people['leder-t001']?.get('/administration/socialtilsyn'))?.status]).toEqual([200, 403, 403])
  expect((await coordinator.get('/administration/socialtilsyn')).html.includes('href="/administration"')).toBe(false)
})

test('Only those who look after the service see it: others get a clear page, and no link', async () => {
  const places = ['/administration', '/administration/arbejde', '/administration/beskeder', '/administration/afvisninger']
  const seen = async (who: string): Promise<readonly (number | undefined)[]> => Promise.all(places.map(async (place) => (await people[who]?.get(place))?.status))
  expect([await seen('admin'), await seen('sekretariatsleder'), await seen('konsulent1'), await seen('leder-t001')]).toEqual([[200, 200, 200, 200], [200, 200, 200, 403], [200, 403, 403, 403], [403, 403, 403, 403]])
  expect(await words('leder-t001', '/administration')).toContain('Det har du ikke adgang til')
  const linked = async (who: string): Promise<boolean | undefined> => (await people[who]?.get('/'))?.html.includes('href="/administration"')
  expect([await linked('admin'), await linked('leder-t001')]).toEqual([true, false])
})

test('Who read what of a case is in the trail: by page and by API alike, once a quarter of an hour, refused or not, lists taken along too; an evaluation is not', async () => {
  const { rows: [one] } = await service.pool.query<{ id: string }>(`select id from cases where offer_id = 'T001'`)
  const id = one?.id ?? ''
  const reads = async () => (await service.pool.query<{ line: string }>(`select concat_ws(' ', person_id, kind, action, thing, case when thing_id = $1 then 'here' else thing_id end, offer_id, outcome) as line from trail where quarter is not null and at > $2 order by line`, [id, began])).rows.map(({ line }) => line)
  const { rows: [{ began } = { began: new Date() }] } = await service.pool.query<{ began: Date }>('select clock_timestamp() as began')
  await people['konsulent1']?.get(`/forloeb/${id}`)
  await people['konsulent1']?.get(`/forloeb/${id}`)
  await people['konsulent1']?.get(`/forloeb/${id}/historik`)
  await people['konsulent1']?.get(`/forloeb/${id}/evaluering`)
  await people['leder-t002']?.get(`/forloeb/${id}`)
  await people['leder-t002']?.get('/forloeb/00000000-0000-4000-8000-000000000000')
  await people['konsulent1']?.get('/forloeb?som=csv')
  await (await http.as('p-leder-t001')).get(`/accreditations/${id}/contents`)
  await until(reads, (lines) => lines.length >= 6)
  // Another moment, in which nothing more comes: the second look is the first one's.
  await delay(500)
  expect(await reads()).toEqual([
    'p-konsulent1 export exportList list /forloeb done',
    'p-konsulent1 read getAccreditation case here T001 done',
    'p-konsulent1 read getTimeline case here T001 done',
    'p-leder-t001 read getContents case here T001 done',
    'p-leder-t002 read getAccreditation case here T001 refused',
    'p-leder-t002 read getAccreditation case refused',
  ])
})

test('The trail is looked for by person, offer, kind, outcome and day, page by page, by administrators alone; the looking stands in it', async () => {
  const spor = async (query: string, who = 'admin') => people[who]?.get(`/administration/spor${query}`)
  expect([(await spor('', 'konsulent1'))?.status, (await spor('', 'sekretariatsleder'))?.status, (await http.nobody.get('/administration/trail')).status, (await (await http.as('p-sekretariatsleder')).get('/administration/trail')).status]).toEqual([403, 403, 401, 403])
  const { rows: [{ today } = { today: '' }] } = await service.pool.query<{ today: string }>(`select (now() at time zone 'Europe/Copenhagen')::date::text as today`)
  const signIns = wordsOf((await spor(`?slags=signIn&fra=${today}&til=${today}`))?.html ?? '')
  expect(signIns).toMatch(/Loggede ind Log ind \S.* Gennemført/)
  expect(wordsOf((await spor('?slags=signIn&til=2020-01-01'))?.html ?? '')).toContain('Intet passer til det, du har valgt.')
  expect((await spor('?fra=2026-02-30'))?.status).toBe(422)
  const read = wordsOf((await spor('?tilbud=havrevangen&udfald=refused&slags=read'))?.html ?? '')
  expect(read).toMatch(/Så forløbet Læsning .* Afvist/)
  // 250 more: three pages, no row twice, none left out.
  await service.pool.query(`insert into trail (at, person_id, kind, action, thing) select '2026-01-05T10:00:00Z', 'p-konsulent1', 'read', 'getAudit', 'case' from generate_series(1, 250)`)
  const api = await http.as('p-admin')
  const ids: number[] = []
  let next: string | null = ''
  while (next !== null) {
    const { body } = await api.get(`/administration/trail?action=getAudit&from=2026-01-05T00:00:00Z&to=2026-01-06T00:00:00Z${next === '' ? '' : `&before=${next}`}`)
    const page = body as unknown as { readonly rows: readonly { readonly id: number }[]; readonly next: string | null }
    ids.push(...page.rows.map((row) => row.id))
    next = page.next
  }
  expect([ids.length, new Set(ids).size]).toEqual([250, 250])
  const first = await spor('?handling=getAudit')
  const older = /href="([^"]+)" rel="next"/.exec(first?.html ?? '')?.[1]?.replaceAll('&amp;', '&') ?? ''
  expect((await people['admin']?.get(older))?.html.match(/<th scope="row"/g)).toHaveLength(100)
  const looks = await until(async () => (await service.pool.query<{ action: string }>(`select action from trail where person_id = 'p-admin' and action in ('listTrail', 'exportList')`)).rows.map((row) => row.action), (rows) => rows.includes('listTrail'))
  expect(looks).toContain('listTrail')
})

test('What the fortrolighedskreds looked at is in the trail for the circle alone', async () => {
  await service.pool.query(`insert into supervision_secret_looks (person_id, at, what) values ('p-tilsyn1', clock_timestamp(), 'enterSecretVisit')`)
  const lines = async () => (await (await http.as('p-admin')).get('/administration/trail?action=enterSecretVisit')).body['rows'] as readonly { readonly thing: string; readonly offerId: string | null; readonly thingId: string | null }[]
  expect(await lines()).toEqual([])
  expect(wordsOf((await people['admin']?.get('/administration/spor?person=tilsyn'))?.html ?? '')).not.toContain('Fortroligt')
  // The control: somebody of the circle who is an administrator too. No offer and no visit is named even then.
  await service.pool.query(`insert into supervision_circle (person_id, named_by, named_at) values ('p-admin', 'p-tilsyn1', clock_timestamp())`)
  expect((await lines()).map(({ thing, offerId, thingId }) => [thing, offerId, thingId])).toEqual([['circle', null, null]])
  await service.pool.query(`delete from supervision_circle where person_id = 'p-admin'`)
})
