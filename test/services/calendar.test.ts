// Calendar feeds over HTTP, read by another library: what somebody is to do today and no more, moved and called off with the record.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { convertIcsCalendar, type IcsEvent } from 'ts-ics'
import { Writable } from 'node:stream'
import { pino } from 'pino'
import { visitor, wordsOf } from '../support/browse.ts'
import { type DrivenCase, driveUntil, type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { giveDemoPasswords, type HttpAnswer, type HttpService, newKey, startHttp } from '../support/http.ts'

let service: RecordService
let http: HttpService
let services: ReturnType<typeof servicesBeside>
let one: DrivenCase
const logged: string[] = []
const day = (daysFromNow: number): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(Date.now() + daysFromNow * 86_400_000)
/** A weekday at least so many days ahead and outside the closed weeks: `n`-th Tuesday of next year's February. */
const tuesday = (n: number): string => { const first = new Date(Date.UTC(new Date().getUTCFullYear() + 1, 1, 1)); return new Date(first.getTime() + ((9 - first.getUTCDay()) % 7 + 7 * (n - 1)) * 86_400_000).toISOString().slice(0, 10) }

const make = async (by: string, body: object, key = newKey()): Promise<HttpAnswer> => (await http.as(by)).post('/calendar-feeds', { body, key })
const fetched = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> => fetch(`${http.url}${path}`, { headers })
const entries = async (path: string): Promise<ReadonlyMap<string, IcsEvent>> => {
  const answer = await fetched(path)
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'text/calendar; charset=utf-8', 'private, no-cache'])
  return new Map((convertIcsCalendar(undefined, await answer.text()).events ?? []).map((event) => [event.uid.replace('@akkreditering', ''), event]))
}
const feed = async (by: string, body: object): Promise<string> => { const made = await make(by, body); expect([made.status, made.body['code']]).toEqual([201, undefined]); return String(made.body['path']) }
const said = (event: IcsEvent | undefined): string => (event === undefined ? 'none' : `${event.status} ${event.sequence ?? 0} ${event.start.date.toISOString().slice(0, 10)} ${event.summary}`)

beforeAll(async () => {
  service = await startRecordService({ max: 6 })
  await giveDemoPasswords(service.database.store)
  services = servicesBeside(service)
  const sink = new Writable({ write: (chunk: Buffer, _encoding, done) => { logged.push(chunk.toString()); done() } })
  http = await startHttp({ store: service.database.store, services, engine: { namespaceId: () => Promise.resolve('none') }, isWorking: () => true, publicUrl: 'https://akk.example', log: pino({ level: 'debug' }, sink) })
  one = await driveUntil(service, 'T001', 'planAuditDay')
  await service.accreditations.act(one.cast.lead, one.caseId, { type: 'planAuditDay', input: { day: tuesday(1) } }, 'plan')
  await services.supervisions.begin('p-tilsyn1', 'T001', { since: day(-300), units: ['offer'] }, 'begin')
  await services.supervisions.act('p-tilsyn1', 'T001', { type: 'announceVisit', input: { id: 'v', unit: 'offer', day: day(40) } }, 'announce')
}, 120_000)
afterAll(async () => { await http?.close(); await service?.stop() })

describe('A feed', () => {
  test('Has what its person is to do, the audit day, and socialtilsyn\'s announced visit; addresses lead to the pages', async () => {
    const [lead, manager] = [await entries(await feed(one.cast.lead, { kind: 'own' })), await entries(await feed(one.cast.manager, { kind: 'own' }))]
    expect([...lead.keys()].toSorted()).toEqual([`audit-day/${one.caseId}`, `deadline/${one.caseId}/closeAudit`, `deadline/${one.caseId}/declareImpartiality`, `deadline/${one.caseId}/sendProgramme`])
    expect(lead.get(`audit-day/${one.caseId}`)).toMatchObject({ status: 'CONFIRMED', start: { date: new Date(`${tuesday(1)}T00:00:00Z`) }, url: `https://akk.example/forloeb/${one.caseId}` })
    // Done, and still to be taken away by a calendar that had it.
    expect([...manager].map(([uid, event]) => `${uid} ${event.status}`).toSorted()).toEqual([
      `audit-day/${one.caseId} CONFIRMED`, ...['confirmModel', 'finishDevelopment', 'submitDescription'].map((kind) => `deadline/${one.caseId}/${kind} CANCELLED`), 'supervision-visit/T001/v CONFIRMED', 'supervision/T001/information/v CONFIRMED',
    ])
  })

  test('Of an offer has every deadline of it, for who leads it alone; of those below, for who leads some', async () => {
    const whole = await entries(await feed(one.cast.manager, { kind: 'offer', offerId: 'T001' }))
    expect([...whole.keys()]).toEqual(expect.arrayContaining([`deadline/${one.caseId}/sendProgramme`, `deadline/${one.caseId}/takeBasis`, 'supervision/T001/visit/offer', 'supervision-visit/T001/v']))
    const chief = await entries(await feed('p-centerchef1', { kind: 'below' }))
    expect([...chief.keys()]).toEqual(expect.arrayContaining([...whole.keys()]))
    for (const [by, body, code] of [['p-leder-t002', { kind: 'offer', offerId: 'T001' }, 'calendar-offer-not-led'], ['p-konsulent1', { kind: 'below' }, 'calendar-nothing-below'], ['p-medarbejder1-t001', { kind: 'offer', offerId: 'T001' }, 'calendar-offer-not-led'], [one.cast.manager, { kind: 'offer' }, 'calendar-offer-not-led']] as const) {
      expect([by, (await make(by, body)).body['code']]).toEqual([by, code])
    }
  })

  test('Is the same byte for byte while nothing happens, and answers 304', async () => {
    const path = await feed(one.cast.manager, { kind: 'offer', offerId: 'T001' })
    const [first, second] = [await fetched(path), await fetched(path)]
    expect([first.headers.get('etag'), await first.text()]).toEqual([second.headers.get('etag'), await second.text()])
    expect((await fetched(path, { 'if-none-match': first.headers.get('etag') ?? '', 'cache-control': 'max-age=0' })).status).toBe(304)
  })

  test('Follows a day that is moved, a pause, and a case that is called off: same uids, rising sequences', async () => {
    const other = await driveUntil(service, 'T002', 'planAuditDay')
    const act = (input: Parameters<typeof service.accreditations.act>[2]) => service.accreditations.act(other.cast.consultant, other.caseId, input, newKey())
    await act({ type: 'planAuditDay', input: { day: tuesday(1) } })
    const path = await feed(other.cast.manager, { kind: 'offer', offerId: 'T002' })
    const [visit, programme] = [`audit-day/${other.caseId}`, `deadline/${other.caseId}/sendProgramme`]
    const seen: string[][] = []
    const look = async (): Promise<void> => { const found = await entries(path); seen.push([visit, programme].map((uid) => said(found.get(uid)).slice(0, 12).trim())) }
    await look()
    await act({ type: 'moveAuditDay', input: { day: tuesday(2), reason: 'Sygdom' } })
    expect((await entries(path)).get(visit)?.start.date.toISOString().slice(0, 10)).toBe(tuesday(2))
    await look()
    await act({ type: 'pause', input: { reason: 'Ombygning' } })
    await look()
    await act({ type: 'resume', input: { reason: 'Færdig' } })
    await look()
    await act({ type: 'cancel', input: { reason: 'Tilbuddet lukker' } })
    await look()
    const sequences = (n: number): number[] => seen.map((row) => Number(/\d+/.exec(row[n] ?? '')?.[0]))
    expect(seen.map(([day, due]) => [day?.split(' ')[0], due?.split(' ')[0]])).toEqual([['CONFIRMED', 'CONFIRMED'], ['CONFIRMED', 'CONFIRMED'], ['CONFIRMED', 'TENTATIVE'], ['CONFIRMED', 'CONFIRMED'], ['CANCELLED', 'CANCELLED']])
    expect(sequences(0)).toEqual([0, 2, 2, 2, 3])
    expect(sequences(1)).toEqual(sequences(1).toSorted((a, b) => a - b))
    expect(new Set(sequences(1)).size).toBe(5)
    expect((await entries(path)).get(visit)?.summary).toMatch(/^Auditdag · /)
  }, 60_000)

  test('Follows an announced visit that is moved and called off, and never has one that was not announced', async () => {
    const path = await feed('p-tilsyn1', { kind: 'own' })
    const act = (input: Parameters<typeof services.supervisions.act>[2]) => services.supervisions.act('p-tilsyn1', 'T001', input, newKey())
    const seen = [said((await entries(path)).get('supervision-visit/T001/v'))]
    await act({ type: 'moveVisit', input: { id: 'v', day: day(50), reason: 'Ny dag' } })
    seen.push(said((await entries(path)).get('supervision-visit/T001/v')))
    await act({ type: 'callOffVisit', input: { id: 'v', reason: 'Aflyst' } })
    seen.push(said((await entries(path)).get('supervision-visit/T001/v')))
    expect(seen.map((text) => text.replace(/ · .*/, ''))).toEqual([`CONFIRMED 0 ${day(40)} Socialtilsyn: anmeldt (planlagt) besøg`, `CONFIRMED 2 ${day(50)} Socialtilsyn: anmeldt (planlagt) besøg`, `CANCELLED 5 ${day(50)} Socialtilsyn: anmeldt (planlagt) besøg`])
    await act({ type: 'beginVisit', input: { id: 'u', unit: 'offer', day: day(0) } })
    for (const by of ['p-tilsyn1', one.cast.manager]) expect([...(await entries(await feed(by, { kind: 'own' }))).keys()].filter((uid) => uid.startsWith('supervision-visit/'))).toEqual(['supervision-visit/T001/v'])
  })

  test('Has the arrangementer somebody has signed up for, with their times, and takes one away when they sign off', async () => {
    const { eventId } = await (await http.as('p-konsulent1')).post('/learning-events', { body: { title: 'Husmøder, der virker', kind: 'workshop', startsAt: `${tuesday(1)}T08:00:00.000Z`, endsAt: `${tuesday(1)}T10:00:00.000Z`, place: 'Rådhuset', text: '', requirementIds: [], areas: [], places: null, signUpUntil: tuesday(1), offerId: null } }).then(({ body }) => body as { eventId: string })
    const path = await feed('p-laeser1', { kind: 'own' })
    const at = async (): Promise<IcsEvent | undefined> => (await entries(path)).get(`arrangement/${eventId}`)
    expect(await at()).toBeUndefined()
    const seen: (IcsEvent | undefined)[] = []
    for (const turn of ['sign-up', 'sign-off', 'sign-up']) { await (await http.as('p-laeser1')).post(`/learning-events/${eventId}/${turn}`); seen.push(await at()) }
    expect(seen.map((event) => [event?.status, event?.sequence])).toEqual([['CONFIRMED', 1], ['CANCELLED', 2], ['CONFIRMED', 3]])
    expect(seen[0]).toMatchObject({ start: { date: new Date(`${tuesday(1)}T08:00:00Z`), local: { timezone: 'Europe/Copenhagen' } }, location: 'Rådhuset' })
  })
})

describe('Its address', () => {
  test('Opens nothing when it is ended, when the account is closed, or when its person leads no more; and an unknown one never did', async () => {
    const made = await make('p-leder-t003', { kind: 'offer', offerId: 'T003' })
    const own = await feed('p-leder-t003', { kind: 'own' })
    const path = String(made.body['path'])
    const status = async (which = path): Promise<number> => (await fetched(which)).status
    expect([await status(), await status(`/kalender/${'A'.repeat(43)}.ics`), await status('/kalender/x.ics'), await status('/kalender/')]).toEqual([200, 404, 404, 404])
    await service.pool.query(`update function_holdings set valid_to = now() where person_id = 'p-leder-t003'`)
    expect([await status(), await status(own)]).toEqual([410, 200])
    await service.pool.query(`update accounts set disabled_at = now() where person_id = 'p-leder-t003'`)
    expect(await status(own)).toBe(410)
    await service.pool.query(`update accounts set disabled_at = null where person_id = 'p-leder-t003'`)
    expect((await (await http.as('p-leder-t002')).delete(`/calendar-feeds/${String(made.body['id'])}`)).status).toBe(404)
    for (const _ of [1, 2]) expect((await (await http.as('p-leder-t003')).delete(`/calendar-feeds/${String(made.body['id'])}`)).status).toBe(204)
    await service.pool.query(`update function_holdings set valid_to = null where person_id = 'p-leder-t003'`)
    expect([await status(), await status(own)]).toEqual([410, 200])
  })

  test('Is given once, kept as a hash, made by nobody with a token, and stands in no log', async () => {
    const key = newKey()
    const [made, again] = [await make(one.cast.second, { kind: 'own' }, key), await make(one.cast.second, { kind: 'own' }, key)]
    expect([made.status, again.status, again.body['path'], again.body['id'] === made.body['id']]).toEqual([201, 201, null, true])
    const path = String(made.body['path'])
    await fetched(path)
    await fetched(path.replace('.ics', ''))
    const secret = /\/kalender\/([\w-]{43})\.ics/.exec(path)?.[1] ?? ''
    expect(secret).toHaveLength(43)
    const { rows } = await service.pool.query<{ n: number }>(`select count(*)::int as n from calendar_feeds f where to_jsonb(f)::text like '%' || $1 || '%'`, [secret])
    expect([rows[0]?.n, logged.filter((line) => line.includes(secret)).length, logged.filter((line) => line.includes('/kalender/…')).length > 1]).toEqual([0, 0, true])
    expect(JSON.stringify((await (await http.as(one.cast.second)).get('/calendar-feeds')).body)).not.toContain(secret)
    const { body: { secret: token } } = await (await http.as(one.cast.second)).post('/tokens', { body: { name: 'x' } })
    expect((await http.nobody.post('/calendar-feeds', { body: { kind: 'own' }, headers: { authorization: `Bearer ${String(token)}` } })).body['code']).toBe('session-required')
  })
})

describe('On the pages', () => {
  test('A link is made, shown once, read, and ended', async () => {
    const person = visitor(http.url)
    await person.signIn('leder-t005')
    const page = await person.get('/min-adgang')
    const made = await person.fill(page, '/min-adgang/kalender', { feed: 'offer:T005' })
    const address = /https?:\/\/[^<]*\/kalender\/[\w-]{43}\.ics/.exec(made.html)?.[0] ?? ''
    expect([wordsOf(made.html).includes('Kalenderlinket er lavet'), (await fetch(address)).status]).toEqual([true, 200])
    const later = await person.get('/min-adgang')
    expect([later.html.includes(address), wordsOf(later.html).includes('Sidst hentet')]).toEqual([false, true])
    const wrong = await person.post('/min-adgang/kalender', { feed: 'alt', key: newKey() })
    expect([wrong.status, wordsOf(wrong.html).includes('Vælg, hvad kalenderen skal vise.')]).toEqual([422, true])
    const ended = await person.fill(later, '/min-adgang/kalender', {})
    expect([wordsOf(ended.html).includes('Kalenderlinket er tilbagekaldt'), (await fetch(address)).status]).toEqual([true, 410])
  })

  test('The audit day is taken along as a file, for who sees the case and where there is a day', async () => {
    const day = await (await http.as(one.cast.manager)).get(`/accreditations/${one.caseId}/audit-day`)
    expect([day.status, convertIcsCalendar(undefined, new TextDecoder().decode(day.bytes)).events?.map(({ uid }) => uid)]).toEqual([200, [`audit-day/${one.caseId}@akkreditering`]])
    expect([(await (await http.as('p-leder-t003')).get(`/accreditations/${one.caseId}/audit-day`)).body['code'], (await (await http.as(one.cast.manager)).page(`/forloeb/${one.caseId}/auditdag`)).bytes.length > 0]).toEqual(['case-not-found', true])
    const page = await (await http.as(one.cast.manager)).page(`/forloeb/${one.caseId}/auditdag/kalender`)
    expect([page.status, page.headers.get('content-disposition')]).toEqual([200, 'attachment; filename="auditdag.ics"'])
    const early = await driveUntil(service, 'T004', 'confirmModel')
    expect((await (await http.as(early.cast.manager)).get(`/accreditations/${early.caseId}/audit-day`)).body['code']).toBe('no-audit-day')
  })
})
