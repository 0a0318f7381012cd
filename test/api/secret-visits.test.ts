// An unannounced visit that is known beforehand: as if it did not exist, for everybody but the circle, on every address of the API and every
// page, until it has begun. Walked before and after it is entered, byte for byte; the circle's own walk is the control that it can be found.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Router } from 'express'
import { apiParts } from '../../api/parts.ts'
import { pagesPart } from '../../pages.ts'
import { driveUntil, type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { giveDemoPasswords, type HttpPerson, type HttpService, newKey, startHttp } from '../support/http.ts'

let service: RecordService
let http: HttpService
let addresses: readonly string[]
/** Everybody's calendar links. */
const feeds = new Map<string, readonly string[]>()
const member = 'p-tilsyn2'
/** The offer's people and its line, a board of another, the secretariat, who administers and reads, and the coordinator who is not of the circle. */
const others = ['p-leder-t001', 'p-medarbejder1-t001', 'p-centerchef1', 'p-bestyrelse-t004', 'p-sekretariatsleder', 'p-admin', 'p-konsulent1', 'p-laeser1', 'p-auditor5', 'p-beslutter1', 'p-tilsyn1']
const day = (daysFromNow: number): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(Date.now() + daysFromNow * 86_400_000)
const post = async (by: string, path: string, body: object) => (await http.as(by)).post(path, { body, key: newKey() })

// Not walked, for two walks with nothing between them differ: documents made now, one's own sessions and looks, the hour a form proposes, and the lists of refusals and of who looked, that the walk itself adds to (what an administrator finds there of the circle is asked below).
const ownTime = /^\/api\/v1\/(sessions|calendar-feeds|overview|overview\/workbook|me|report-bundle|refusals|administration\/trail)$|\/(citizens-letter|access-bundle|summary\/preview)$|^\/(min-adgang|overblik|administration\/(afvisninger|spor))|\/(information-til-borgere|akut-bekymring|aktindsigt[^/]*)$|\/(people|personer)\/[^/]+\/(data|oplysninger)$|^\/indlaesning\/[^/]+\/skabelon$/

beforeAll(async () => {
  service = await startRecordService({ max: 8 })
  const { store } = service.database
  await giveDemoPasswords(store)
  const services = servicesBeside(service)
  http = await startHttp({ store, services, engine: { namespaceId: () => Promise.resolve('none') }, isWorking: () => true, unlimited: true })
  const parts = apiParts({ db: store.db, pool: store.pool, accreditation: services, production: false, secureCookies: false, version: 'test' })
  const { caseId } = await driveUntil(service, 'T001', 'writeChapter')
  await services.supervisions.begin('p-tilsyn1', 'T001', { since: day(-300), units: ['offer'] }, 'begin')
  await services.supervisions.act('p-tilsyn1', 'T001', { type: 'announceVisit', input: { id: 'v', unit: 'offer', day: day(40) } }, 'announce')
  await parts.services.secretVisits.name(member, 'name', member)
  const filled = (path: string): string => path.replace('/accreditations/:id', `/accreditations/${caseId}`).replace('/forloeb/:id', `/forloeb/${caseId}`).replace(/\/(offers|tilbud|tilsyn)\/:\w+/, '/$1/T001').replace(/\/(people|personer)\/:id/, '/$1/p-leder-t001').replaceAll(/:\w+/g, 'x')
  // The overview of all is the same for each: of one offer it takes a tenth of the time.
  const one = (address: string): string => (address === '/api/v1/supervision/overview' ? `${address}?text=Havrevangen` : address === '/tilsyn/overblik' ? `${address}?soeg=Havrevangen` : address)
  const pages = (pagesPart({ parts, store }).router as Router).stack.flatMap(({ route }) => (route?.stack.some(({ method }) => method === 'get') && !route.path.endsWith('/live') ? [filled(route.path)] : []))
  addresses = [...parts.routes.filter((route) => route.method === 'get').map((route) => one(`/api/v1${filled(route.path)}`)), ...pages.map(one)]
  for (const personId of [...others, member]) feeds.set(personId, await feedsFor(personId))
  expect([feeds.get('p-leder-t001')?.length, feeds.get('p-centerchef1')?.length, feeds.get(member)?.length]).toEqual([3, 2, 1])
  expect(addresses.filter((address) => ownTime.test(address)).length).toBeLessThan(30)
  addresses = addresses.filter((address) => !ownTime.test(address))
}, 180_000)
afterAll(async () => { await http?.close(); await service?.stop() })

/** The calendar links somebody may make. */
async function feedsFor(personId: string): Promise<readonly string[]> {
  const made = await Promise.all([{ kind: 'own' }, { kind: 'offer', offerId: 'T001' }, { kind: 'below' }].map((body) => post(personId, '/calendar-feeds', body)))
  return made.flatMap(({ body }) => (typeof body['path'] === 'string' ? [body['path']] : []))
}
/** What somebody is answered at every address: status, tag and bytes, without the keys of forms and the numbers of requests, which no two answers share. */
async function walk(personId: string): Promise<ReadonlyMap<string, string>> {
  const person: HttpPerson = await http.as(personId)
  const seen = new Map<string, string>()
  for (const address of [...addresses, ...feeds.get(personId) ?? []]) {
    const { status, headers, bytes } = await (address.startsWith('/api/v1') ? person.get(address.slice('/api/v1'.length)) : person.page(address))
    const whole = new TextDecoder('latin1').decode(bytes)
    const text = whole.replaceAll(headers.get('x-request-id') || 'none', '').replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'uuid').replaceAll(/nonce="[^"]*"/g, '')
    // A tag is of all the bytes, so it is compared where they are.
    seen.set(address, `${status} ${text === whole ? headers.get('etag') ?? '' : ''} ${text}`)
  }
  return seen
}
const differing = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): readonly string[] => [...a].filter(([address, answer]) => b.get(address) !== answer).map(([address]) => address)
const firstDifference = (a = '', b = ''): string => { let at = 0; while (a[at] === b[at]) at += 1; return `${a.slice(Math.max(0, at - 60), at + 60)} | ${b.slice(at, at + 60)}` }

describe('A visit that only the circle knows of', () => {
  test('Is not there for anybody else: every address answers as before, byte for byte', async () => {
    expect(addresses.length).toBeGreaterThan(120)
    const before = new Map<string, ReadonlyMap<string, string>>()
    for (const personId of others) before.set(personId, await walk(personId))
    const circle = await walk(member)
    const entered = await post(member, '/supervision/secrets', { offerId: 'T001', unit: 'offer', day: day(10), note: 'Set i en mail.' })
    expect(entered.status).toBe(201)
    for (const [personId, answers] of before) {
      const after = await walk(personId)
      expect([personId, differing(answers, after).map((address) => `${address}: ${firstDifference(answers.get(address), after.get(address))}`)]).toEqual([personId, []])
    }
    // Control: the same walk finds it where it may be.
    expect(differing(circle, await walk(member))).toEqual(expect.arrayContaining(['/api/v1/supervision/secrets', '/api/v1/supervision/secret-looks', '/tilsyn-fortroligt']))
  }, 300_000)

  test('Refuses nobody a day or an act: the same visit is announced, moved and begun as if there were no other', async () => {
    expect((await post('p-tilsyn1', '/supervision/offers/T001/moves/announce-visit', { id: 'same', unit: 'offer', day: day(10) })).status).toBe(200)
    expect((await post('p-tilsyn1', '/supervision/offers/T001/moves/call-off-visit', { id: 'same', reason: 'Aflyst' })).status).toBe(200)
    for (const by of others) {
      expect([by, (await post(by, '/supervision/secrets', { offerId: 'T001', unit: 'offer', day: day(10), note: '' })).status]).toEqual([by, 404])
      expect([by, (await post(by, '/supervision/circle', { personId: by })).status]).toEqual([by, 404])
    }
  })

  test('Leaves no refusal on the administrator\'s list and no notice, and every look of the circle is noted', async () => {
    const { rows } = await service.pool.query<{ act: string }>(`select distinct act from refusals where act ~* 'secret|circle'`)
    expect(rows).toEqual([])
    await (await http.as(member)).get('/supervision/secrets')
    const looks = (await (await http.as(member)).get('/supervision/secret-looks')).body['rows'] as readonly { readonly personId: string; readonly what: string }[]
    expect(looks.slice(0, 2).map((one) => [one.personId, one.what])).toEqual([[member, 'looks'], [member, 'list']])
    expect(looks.some((one) => one.what === 'enterSecretVisit')).toBe(true)
    await expect(service.pool.query('delete from supervision_secret_looks')).rejects.toThrow(/append-only/)
    // An administrator who looks for them in the trail finds none of the circle's looks; the control: they are in it.
    const ofMember = (await (await http.as('p-admin')).get(`/administration/trail?personId=${member}`)).body['rows'] as readonly { readonly thing: string }[]
    expect([ofMember.length > 0, ofMember.filter((one) => one.thing === 'circle')]).toEqual([true, []])
    expect((await service.pool.query(`select 1 from trail where person_id = $1 and circle and thing = 'circle'`, [member])).rowCount).toBeGreaterThan(2)
  })

  test('Is a visit like any other when it has begun', async () => {
    const [secret] = (await (await http.as(member)).get('/supervision/secrets')).body['rows'] as readonly { readonly secretId: string; readonly openedAt: null | string }[]
    expect((await post(member, `/supervision/secrets/${secret?.secretId ?? ''}/begin`, {})).status).toBe(200)
    const seen = (await (await http.as('p-leder-t001')).get('/supervision/offers/T001')).body['visits'] as readonly { readonly id: string; readonly status: string; readonly kind: string; readonly day: string }[]
    expect(seen.find((one) => one.id === secret?.secretId)).toMatchObject({ kind: 'unannounced', status: 'begun', day: day(0) })
    expect((await post(member, `/supervision/secrets/${secret?.secretId ?? ''}/withdraw`, {})).body['code']).toBe('secret-over')
  })

  test('The circle names its own, and is never empty', async () => {
    expect((await post(member, '/supervision/circle/p-tilsyn2/leave', {})).body['code']).toBe('last-of-circle')
    expect((await post(member, '/supervision/circle', { personId: 'p-beslutter3' })).status).toBe(201)
    expect(((await (await http.as('p-beslutter3')).get('/supervision/secrets')).body['rows'] as readonly unknown[]).length).toBe(1)
    expect((await post('p-beslutter3', '/supervision/circle/p-tilsyn2/leave', {})).status).toBe(200)
    expect((await (await http.as(member)).get('/supervision/secrets')).status).toBe(404)
  })
})
