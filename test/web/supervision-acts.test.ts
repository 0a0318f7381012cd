// Every act of a socialtilsyn by its form, without JavaScript: the coordinator registers, the offer delivers and answers.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Answered, type Chosen, type Fields, formOn, type Visitor, visitor, wordsOf } from '../support/browse.ts'
import { type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'

let service: RecordService
let http: HttpService
const people: Record<string, Visitor> = {}
const of = (name: string): Visitor => { const found = people[name]; if (!found) throw new Error(`${name} is not signed in`); return found }
const day = (daysFromNow: number): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(Date.now() + daysFromNow * 86_400_000)
const pdf = '%PDF-1.4\n%%EOF\n'

beforeAll(async () => {
  service = await startRecordService({ max: 6 })
  await giveDemoPasswords(service.database.store)
  http = await startHttp({ store: service.database.store, services: servicesBeside(service), engine: { namespaceId: () => Promise.resolve('none') }, isWorking: () => true })
  for (const name of ['tilsyn1', 'leder-t002', 'laeser1']) { const person = visitor(http.url); await person.signIn(name); people[name] = person }
}, 120_000)
afterAll(async () => { await http?.close(); await service?.stop() })

const place = '/tilsyn/T002'
const act = (type: string): string => `${place}/handling/${type}`
/** Opens an act's form and sends it. */
const fill = async (who: string, type: string, fields: Fields, files?: Chosen, key = ''): Promise<Answered> => of(who).fill(await of(who).get(`${act(type)}${key === '' ? '' : `?noegle=${encodeURIComponent(key)}`}`), act(type), fields, files)
const coordinator = (type: string, fields: Fields, files?: Chosen, key?: string) => fill('tilsyn1', type, fields, files, key)
const leader = (type: string, fields: Fields, files?: Chosen, key?: string) => fill('leder-t002', type, fields, files, key)
const said = ({ status, html }: Answered, words: string) => [status, words, wordsOf(html).includes(words)]
/** The page as somebody else opened it at the same moment. */
const withKey = (page: Answered, key: string): Answered => ({ ...page, html: page.html.replace(/name="_key" value="[^"]+"/, `name="_key" value="${key}"`) })
/** The act behind the main button. */
const next = async (who: string): Promise<string | undefined> => /btn-main btn-big" href="[^"]*\/handling\/([a-z-]+)/.exec((await of(who).get(place)).html)?.[1]

test('A coordinator begins a supervision and registers a visit: what is wrong is said, what was typed stays, and a double click is one visit', async () => {
  expect(await next('tilsyn1')).toBe('begin')
  expect(said(await coordinator('begin', { since: day(-400), units: 'offer' }), 'Tilsynet er oprettet')).toEqual([200, 'Tilsynet er oprettet', true])
  expect(await next('tilsyn1')).toBe('announce-visit')
  const wrong = await coordinator('announce-visit', { day: day(-3) })
  expect([...said(wrong, 'Et anmeldt besøg kan ikke ligge før i dag.'), wrong.html.includes(`value="${day(-3)}"`)]).toEqual([422, 'Et anmeldt besøg kan ikke ligge før i dag.', true, true])
  expect(said(await coordinator('announce-visit', { day: '' }), 'Udfyld: dag.')).toEqual([422, 'Udfyld: dag.', true])
  const page = await of('tilsyn1').get(act('announce-visit'))
  for (let click = 0; click < 2; click += 1) expect((await of('tilsyn1').fill(page, act('announce-visit'), { day: day(30), informationBy: day(10) })).status).toBe(200)
  expect(wordsOf((await of('tilsyn1').get(place)).html).match(/ Anmeldt Kommer/g)).toHaveLength(1)
  expect(said(await coordinator('move-visit', { day: day(40), reason: 'Sygdom hos socialtilsynet.' }), 'Besøget er flyttet')).toEqual([200, 'Besøget er flyttet', true])
})

test('An offer makes its information ready with files, is told what is missing, and sends it', async () => {
  expect(await next('leder-t002')).toBe('tick-information')
  // The button is off and says why; who sends the form all the same is told the same.
  const off = await of('leder-t002').get(act('deliver-information'))
  expect([off.html.includes('<form method="post" action="/tilsyn/T002/handling'), wordsOf(off.html).includes('Der mangler: Personaleliste med uddannelse og ansættelse.'), wordsOf((await of('leder-t002').get(place)).html).includes('Der mangler: Personaleliste med uddannelse og ansættelse.')]).toEqual([false, true, true])
  const visit = /tick-information\?noegle=([^"%]+)%2F/.exec((await of('leder-t002').get(act('tick-information'))).html)?.[1] ?? ''
  const early = await of('leder-t002').post(act('deliver-information'), { id: visit, _key: 'early' })
  expect(said(early, 'Der mangler: Personaleliste med uddannelse og ansættelse.')).toEqual([409, 'Der mangler: Personaleliste med uddannelse og ansættelse.', true])
  const keys = [...(await of('leder-t002').get(act('tick-information'))).html.matchAll(/tick-information\?noegle=([^"]+)"/g)].map(([, key = '']) => decodeURIComponent(key))
  expect(keys.length).toBeGreaterThan(7)
  for (const [index, key] of keys.entries()) expect((await leader('tick-information', { delivered: 'true', note: 'Klar.' }, index === 0 ? { newFiles: [['personaleliste.pdf', pdf]] } : undefined, key)).status).toBe(200)
  const again = await of('leder-t002').get(`${act('tick-information')}?noegle=${encodeURIComponent(keys[0] ?? '')}`)
  const fileId = /\/tilsyn\/T002\/filer\/([^"]+)"/.exec(again.html)?.[1] ?? ''
  expect([formOn(again.html, act('tick-information')).fields.filter(([name]) => name === 'delivered' || name === 'files' || name === 'note')]).toEqual([[['delivered', 'true'], ['files', fileId], ['note', 'Klar.']]])
  expect([wordsOf(again.html).includes('personaleliste.pdf'), wordsOf(again.html).includes('Gemt fil')]).toEqual([true, false])
  const file = await of('leder-t002').get(`${place}/filer/${fileId}`)
  expect([file.html, file.headers.get('content-disposition')?.startsWith('attachment')]).toEqual([pdf, true])
  expect(await next('leder-t002')).toBe('deliver-information')
  expect(said(await leader('deliver-information', {}), 'Oplysningerne er registreret som sendt')).toEqual([200, 'Oplysningerne er registreret som sendt', true])
})

test('Egen forberedelse is the offer’s own: it says so, and the coordinator has neither the form nor a word of it', async () => {
  const indicator = /prepare\?noegle=([^"]+)"/.exec((await of('leder-t002').get(act('prepare'))).html)?.[1] ?? ''
  const saved = await leader('prepare', { score: '4', text: 'Borgerne sætter egne mål.' }, undefined, decodeURIComponent(indicator))
  expect(said(saved, 'Kun I ser den')).toEqual([200, 'Kun I ser den', true])
  expect(wordsOf((await of('leder-t002').get(act('prepare'))).html)).toContain('4: Borgerne sætter egne mål.')
  const forbidden = await of('tilsyn1').get(act('prepare'))
  expect([forbidden.status, (await of('tilsyn1').get(place)).html.includes('egne mål'), (await of('laeser1').get(act('write-overall'))).status]).toEqual([403, false, 403])
})

test('A visit is done, the draft is answered, and the report comes with its scores and words', async () => {
  await coordinator('move-visit', { day: day(0), reason: 'Rykket frem.' })
  expect(await next('tilsyn1')).toBe('complete-visit')
  await coordinator('complete-visit', { day: day(0) })
  expect(said(await coordinator('receive-draft', { visits: [], receivedOn: day(0), answerBy: day(14) }), 'Udfyld: hvilke besøg gælder det?.')[0]).toBe(422)
  const visits = /name="visits" value="([^"]+)"/.exec((await of('tilsyn1').get(act('receive-draft'))).html)?.[1] ?? ''
  expect(said(await coordinator('receive-draft', { visits, receivedOn: day(0), answerBy: day(14) }, { newFiles: [['udkast.pdf', pdf]] }), 'Udkastet er registreret')).toEqual([200, 'Udkastet er registreret', true])

  expect(await next('leder-t002')).toBe('write-hearing-answer')
  expect(wordsOf((await of('leder-t002').get(act('write-hearing-answer'))).html)).toContain('Hent udkastet')
  await leader('write-hearing-answer', { text: 'Tallet på side 4 er fra sidste år.' })
  expect((await of('leder-t002').get(act('write-hearing-answer'))).html).toContain('Tallet på side 4 er fra sidste år.')
  expect(await next('leder-t002')).toBe('answer-hearing')
  expect(said(await leader('answer-hearing', {}), 'Høringssvaret er registreret som sendt')).toEqual([200, 'Høringssvaret er registreret som sendt', true])

  expect(await next('tilsyn1')).toBe('register-report')
  const noFile = await coordinator('register-report', { visits, date: day(0), approval: 'approved' })
  expect(said(noFile, 'Udfyld: fil.')).toEqual([422, 'Udfyld: fil.', true])
  expect(said(await coordinator('register-report', { visits, date: day(0), approval: 'approved' }, { newFiles: [['rapport.pdf', pdf]] }), 'Rapporten er registreret')).toEqual([200, 'Rapporten er registreret', true])
  expect(await next('tilsyn1')).toBe('write-scores')

  const page = await of('tilsyn1').get(act('write-scores'))
  const [first = '', second = ''] = formOn(page.html, act('write-scores')).fields.flatMap(([name]) => (name.startsWith('score.') ? [name.slice('score.'.length)] : []))
  expect(said(await of('tilsyn1').fill(page, act('write-scores'), { [`text.${first}`]: 'Ord uden score.' }), 'Vælg en score, eller lad felterne være tomme.')).toEqual([422, 'Vælg en score, eller lad felterne være tomme.', true])
  const both = { [`score.${first}`]: '5', [`source.${first}`]: 'Side 7', [`score.${second}`]: 'notRelevant' }
  for (let click = 0; click < 2; click += 1) expect(said(await of('tilsyn1').fill(page, act('write-scores'), both), 'Scorerne er gemt')).toEqual([200, 'Scorerne er gemt', true])
  expect(formOn((await of('tilsyn1').get(act('write-scores'))).html, act('write-scores')).fields).toEqual(expect.arrayContaining([[`score.${first}`, '5'], [`source.${first}`, 'Side 7'], [`score.${second}`, 'notRelevant'], [`v.${first}`, '1']]))
  // A form that was opened before has not seen them, and writes over nothing.
  const late = await of('tilsyn1').fill(withKey(page, 'late'), act('write-scores'), { [`score.${first}`]: '2' })
  expect([late.status, wordsOf(late.html).includes('Gemt nu: 5 · Side 7')]).toEqual([422, true])

  const theme = /write-theme\?noegle=([^"]+)"/.exec((await of('tilsyn1').get(act('write-theme'))).html)?.[1] ?? ''
  expect(said(await coordinator('write-theme', { text: 'Borgerne kender deres mål.' }, undefined, decodeURIComponent(theme)), 'Borgerne kender deres mål.')[2]).toBe(true)
  const seen = await of('tilsyn1').get(act('write-overall'))
  await of('tilsyn1').fill(seen, act('write-overall'), { text: 'Samlet set et godt tilbud.' })
  const stale = await of('tilsyn1').fill(withKey(seen, 'stale'), act('write-overall'), { text: 'Noget andet.' })
  expect([stale.status, ...['En anden har ændret det imens', 'Samlet set et godt tilbud.', 'Noget andet.'].map((words) => wordsOf(stale.html).includes(words))]).toEqual([409, true, true, true])
  expect(wordsOf((await of('laeser1').get(place)).html)).toContain('Samlet set et godt tilbud.')
})

test('A påbud is registered, reported done, extended and ended; the year closes when its follow-up is done', async () => {
  expect(said(await coordinator('register-measure', { kind: 'order', decidedOn: day(-2), deadline: '', text: 'To på vagt.' }), 'Et påbud og et skærpet tilsyn har altid en frist.')).toEqual([422, 'Et påbud og et skærpet tilsyn har altid en frist.', true])
  await coordinator('register-measure', { kind: 'order', decidedOn: day(-2), deadline: day(30), text: 'To på vagt.' })
  expect(await next('leder-t002')).toBe('report-measure-done')
  expect(said(await leader('report-measure-done', { text: 'Vagtplanen er lagt om.' }), 'Meldt udført: Vagtplanen er lagt om.')[2]).toBe(true)
  expect(said(await coordinator('extend-measure', { deadline: day(5), reason: 'Ansættelse.' }), 'Den nye frist skal ligge efter den gamle.')).toEqual([422, 'Den nye frist skal ligge efter den gamle.', true])
  expect((await coordinator('extend-measure', { deadline: day(60), reason: 'Ansættelse.' })).status).toBe(200)
  expect(said(await coordinator('end-measure', { on: day(0), as: 'complied' }), 'Efterkommet')[2]).toBe(true)
  await leader('write-follow-up', { what: 'Ny vagtplan', who: 'Afdelingslederen', by: day(20) })
  await coordinator('write-dialogue', { on: day(0), text: 'Vi talte om nattevagter.' })
  const off = wordsOf((await of('tilsyn1').get(place)).html)
  expect([off.includes('Luk året Der er opfølgning, som ikke er afsluttet.'), off.includes('Vi talte om nattevagter.')]).toEqual([true, true])
  const point = /write-follow-up\?noegle=([^"]+)"/.exec((await of('leder-t002').get(act('write-follow-up'))).html)?.[1] ?? ''
  await leader('write-follow-up', { done: 'true' }, undefined, decodeURIComponent(point))
  expect(said(await coordinator('close-year', {}), 'Året er lukket, og det næste er begyndt')).toEqual([200, 'Året er lukket, og det næste er begyndt', true])
})

test('An unannounced visit, one that is broken off or called off, a pause, other units, and the end', async () => {
  const done = async (type: string, fields: Fields, words: string): Promise<void> => expect([type, ...said(await coordinator(type, fields), words)]).toEqual([type, 200, words, true])
  expect(said(await leader('begin-visit', { day: day(0) }), 'Besøget er registreret')).toEqual([200, 'Besøget er registreret', true])
  await done('break-off-visit', { reason: 'Brand i nabobygningen.' }, 'Besøget er registreret som afbrudt')
  await done('announce-visit', { day: day(50) }, 'Besøget er registreret')
  await done('call-off-visit', { reason: 'Socialtilsynet har aflyst.' }, 'Besøget er registreret som aflyst')
  await done('pause', { reason: 'Ombygning.' }, 'Tilsynet er på pause')
  expect(await next('tilsyn1')).toBe('resume')
  await done('resume', { reason: 'Færdig.' }, 'Tilsynet er genoptaget')
  await done('set-units', { units: 'offer', reason: 'Uændret.' }, 'Det, der besøges, er rettet')
  await done('end-supervision', { reason: 'Ikke længere omfattet.' }, 'Tilsynet er afsluttet her')
  expect(await next('tilsyn1')).toBe('begin')
  expect((await of('tilsyn1').get('/tilsyn/T002/handling/open-year')).status).toBe(404)
})
