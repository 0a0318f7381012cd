// Acts through their forms, without JavaScript: done once however often they are sent, never lost, never written over.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Answered, type Visitor, visitor, wordsOf } from '../support/browse.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'
import { startTestService, type TestService } from '../support/service.ts'

let service: TestService
let http: HttpService
let consultant: Visitor
let manager: Visitor

const caseOf = async (offer: string): Promise<string> => {
  const form = await consultant.get(`/forloeb/nyt?tilbud=${offer}`)
  return (await consultant.fill(form, '/forloeb/nyt', { cycle: '2026' })).url
}
const act = async (person: Visitor, place: string, type: string, fields: Readonly<Record<string, string | readonly string[]>> = {}, key = ''): Promise<Answered> =>
  person.fill(await person.get(`${place}/handling/${type}${key}`), `${place}/handling/${type}`, fields)
const words = async (person: Visitor, path: string): Promise<string> => wordsOf((await person.get(path)).html)

beforeAll(async () => {
  service = await startTestService({ workers: false })
  await giveDemoPasswords(service.database.store)
  http = await startHttp({ store: service.database.store, services: service.services, engine: service.engine, isWorking: () => true })
  consultant = visitor(http.url)
  manager = visitor(http.url)
  await consultant.signIn('konsulent1')
  await manager.signIn('leder-t001')
})
afterAll(async () => {
  await http?.close()
  await service?.stop()
})

describe('A case from its start to the audit, through pages alone', () => {
  let place = ''

  test('The manager confirms; a second click on the same form is the same act', async () => {
    place = await caseOf('T001')
    expect(await words(manager, place)).toContain('Næste skridt Bekræft modtagelse af kvalitetsmodellen')
    const form = await manager.get(`${place}/handling/confirm-model`)
    const done = await manager.fill(form, `${place}/handling/confirm-model`, {})
    expect(wordsOf(done.html)).toContain('Kvalitetsmodellen er modtaget')
    const twice = await manager.fill(form, `${place}/handling/confirm-model`, {})
    expect(twice.status).toBe(200)
    const history = await words(manager, `${place}/historik`)
    expect(history.split('Kvalitetsmodellen er modtaget')).toHaveLength(2)
  })

  test('What is missing is said beside its field, and what was typed stays', async () => {
    const answered = await act(manager, place, 'write-trial', { title: '', what: 'Vi prøver æøå & <b>' })
    expect(answered.status).toBe(422)
    expect(wordsOf(answered.html)).toContain('Udfyld: overskrift.')
    expect(answered.html).toContain('Vi prøver æøå &amp; &lt;b')
    expect((await act(manager, place, 'write-trial', { title: 'Rolig morgen', what: 'Vi prøver' })).status).toBe(200)
    expect(await words(manager, `${place}/trin/local-development`)).toContain('Rolig morgen')
  })

  test('What looks like a CPR number is refused, and the text stays to be mended', async () => {
    const answered = await act(manager, place, 'write-trial', { title: 'Prøve', what: 'Borger 010190-1234 var med' })
    expect(answered.status).toBe(422)
    expect(wordsOf(answered.html)).toContain('Det ligner et CPR-nummer.')
    expect(answered.html).toContain('Borger 010190-1234 var med')
  })

  test('Two who write the same text: the second sees both and loses neither', async () => {
    await act(manager, place, 'finish-development')
    const criterion = /<option value="([^"]+)">1\. /.exec((await manager.get(`${place}/handling/write-chapter`)).html)?.[1] ?? ''
    const staff = visitor(http.url)
    await staff.signIn('medarbejder1-t001')
    const mine = await manager.get(`${place}/handling/write-chapter?noegle=${criterion}`)
    await act(staff, place, 'write-chapter', { text: 'Medarbejderens tekst' }, `?noegle=${criterion}`)
    const both = await manager.fill(mine, `${place}/handling/write-chapter`, { text: 'Lederens tekst' })
    expect(both.status).toBe(409)
    expect(wordsOf(both.html)).toContain('En anden har ændret det imens')
    expect([both.html.includes('Medarbejderens tekst'), both.html.includes('Lederens tekst')]).toStrictEqual([true, true])
    const kept = await manager.fill(both, `${place}/handling/write-chapter`, { text: 'Begges tekst' })
    expect(kept.status).toBe(200)
    expect(await words(manager, `${place}/trin/quality-description`)).toContain('Begges tekst')
  })

  const pdf = Buffer.from('%PDF-1.7 en vejledning')
  const form = async () => manager.get(`${place}/handling/tick-requirement`)
  const requirement = async (): Promise<string> => /<option value="([^"]+)">/.exec((await form()).html.split('name="requirementId"')[1]?.replace('<option value="">', '') ?? '')?.[1] ?? ''
  const filesOf = (html: string): number => html.split('name="fileIds"').length - 1

  test('Several files are sent with the form itself, and a second click sends none twice', async () => {
    const [page, requirementId] = [await form(), await requirement()]
    const fields = { requirementId, how: 'standsInDocument', where: 'Medicininstruks, afsnit 3' }
    const files = { newFiles: [['Medicininstruks – æøå.pdf', pdf], ['bilag.txt', 'Ro på morgenen']] as const }
    for (const time of ['first', 'second']) expect([time, (await manager.fill(page, `${place}/handling/tick-requirement`, fields, files)).status]).toEqual([time, 200])
    const later = await manager.get(`${place}/handling/tick-requirement?noegle=${requirementId}`)
    expect(wordsOf(later.html)).toContain('Medicininstruks – æøå.pdf')
    expect([filesOf(later.html), later.html.split(/name="fileIds"[^>]*checked/).length - 1]).toEqual([2, 2])
  })

  test('A file that cannot be taken is named beside its field; what was typed stays, and what could be taken is kept and ticked', async () => {
    const answered = await manager.fill(await form(), `${place}/handling/tick-requirement`, { how: 'standsInDocument', where: 'Instruks æ' }, { newFiles: [['god.pdf', pdf], ['plan.exe', 'MZ']] })
    expect(answered.status).toBe(422)
    expect(wordsOf(answered.html)).toContain('plan.exe: Denne slags fil kan ikke modtages.')
    expect(answered.html).toContain('value="Instruks æ"')
    expect(answered.html).toContain('href="#f-newFiles"')
    expect([filesOf(answered.html), answered.html.split(/name="fileIds"[^>]*checked/).length - 1]).toEqual([3, 1])
  })

  test('A file whose name looks like a CPR number is refused, and nothing of it is kept', async () => {
    const answered = await manager.fill(await form(), `${place}/handling/tick-requirement`, { requirementId: await requirement(), how: 'touched' }, { newFiles: [['referat 010190-1234.pdf', pdf]] })
    expect([answered.status, filesOf(answered.html)]).toEqual([422, 3])
    expect(wordsOf(answered.html)).toContain('Det ligner et CPR-nummer.')
  })

  test('Files sent after the session has ended are not kept, and the text waits on the sign-in page', async () => {
    const requirementId = await requirement()
    const page = await manager.get(`${place}/handling/tick-requirement?noegle=${requirementId}`)
    manager.forget()
    const answered = await manager.fill(page, `${place}/handling/tick-requirement`, { requirementId, how: 'standsInDocument', where: 'Instruks ø' }, { newFiles: [['ny.pdf', pdf]] })
    expect(answered.status).toBe(401)
    const back = await manager.fill(answered, '/log-ind', { username: 'leder-t001', password: 'akkreditering-demo' })
    expect(wordsOf(back.html)).toContain('Instruks ø')
    expect(wordsOf(back.html)).toContain('Vælg filerne igen bagefter: ny.pdf.')
    expect((await manager.fill(back, `${place}/handling/tick-requirement`, {})).status).toBe(200)
    expect(filesOf((await form()).html)).toBe(3)
  })

  test('A button that is off says why, with a link to what mends it', async () => {
    const page = await manager.get(place)
    expect(wordsOf(page.html)).toContain('Ikke nu, og hvorfor')
    expect(page.html).toMatch(new RegExp(`href="${place}/kvalitetsbeskrivelse\\?krav=`))
  })

  test('The texts of others stay unseen: an outsider finds no case', async () => {
    const other = visitor(http.url)
    await other.signIn('leder-t015')
    expect((await other.get(place)).status).toBe(404)
    expect((await other.get(`${place}/live?fra=0`)).status).toBe(404)
  })

  test('The description is ticked, submitted and taken; a team is picked among those who may, with reasons for the others', async () => {
    const form = await manager.get(`${place}/handling/tick-requirement`)
    const options = [...form.html.matchAll(/<option value="([A-Z]+\d+)"/g)].map(([, id]) => id ?? '')
    expect(options.length).toBeGreaterThan(10)
    for (const requirementId of options) await act(manager, place, 'tick-requirement', { requirementId, how: 'touched' }, `?noegle=${requirementId}`)
    const criteria = [...(await manager.get(`${place}/handling/write-chapter`)).html.matchAll(/<option value="([^"]+)">\d+\. /g)].map(([, id]) => id ?? '')
    for (const criterionId of criteria) await act(manager, place, 'write-chapter', { criterionId, text: 'Sådan gør vi' }, `?noegle=${criterionId}`)
    expect(wordsOf((await act(manager, place, 'submit-description')).html)).toContain('Kvalitetsbeskrivelsen er indsendt')
    await act(consultant, place, 'take-as-basis')
    const team = await consultant.get(`${place}/handling/appoint-team`)
    expect(wordsOf(team.html)).toMatch(/Kan ikke vælges \d+ .*kommer fra tilbuddets eget målgruppeområde/)
    const able = [...team.html.matchAll(/name="members" value="([^"]+)"/g)].map(([, id]) => id ?? '')
    const [lead = '', second = ''] = able
    const one = await consultant.fill(team, `${place}/handling/appoint-team`, { members: [lead], lead })
    expect([one.status, wordsOf(one.html).includes('Et auditteam skal have mindst to auditorer.')]).toStrictEqual([422, true])
    expect(one.html).toMatch(new RegExp(`value="${lead}" checked`))
    const two = await consultant.fill(one, `${place}/handling/appoint-team`, { members: [lead, second], lead })
    expect(wordsOf(two.html)).toContain('Auditteamet er udpeget')
  })

  test('An open page hears of an act of somebody else, and of none that it knows', async () => {
    const seq = Number(/live\?fra=(\d+)/.exec((await consultant.get(place)).html)?.[1])
    const stop = new AbortController()
    const stream = await fetch(`${http.url}${place}/live?fra=${seq}`, { headers: { cookie: consultant.cookie() }, signal: stop.signal })
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
    await act(consultant, place, 'plan-audit-day', { day: '2031-03-03' })
    let heard = ''
    while (!heard.includes('event: act')) heard += (await reader?.read())?.value ?? ''
    stop.abort()
    expect(heard).toContain(`id: ${seq + 1}\nevent: act`)
    expect(heard).toContain('retry: 3000')
  })
})
