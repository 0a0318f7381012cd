// Mails through the pages and the API: what left and what did not, the mail as it looks, sending again, and one's own choice.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { sendMails } from '../../activities/mails.ts'
import { pageOf } from '../../domain/mail/links.ts'
import { smtpPort } from '../../ports/mail-smtp.ts'
import { paths } from '../../web/paths.ts'
import { type Visitor, visitor, wordsOf } from '../support/browse.ts'
import { driveUntil, type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { giveDemoPasswords, type HttpService, newKey, startHttp } from '../support/http.ts'
import { keptMail, type MailServer, mailServer } from '../support/mail.ts'

let service: RecordService
let http: HttpService
let server: MailServer
let caseId = ''
let clock = '2026-12-01T08:00:00.000Z'
const people: Record<string, Visitor> = {}
const words = async (who: string, path: string): Promise<string> => wordsOf((await people[who]?.get(path))?.html ?? '')
const leader = 'p-leder-t001'
const send = (port = smtpPort({ host: '127.0.0.1', port: server.port, tls: 'none', from: { name: 'Akkreditering', address: 'a@kk.test' }, patienceMs: 10_000 })) => sendMails({ pool: service.pool, now: () => Promise.resolve(clock), ...keptMail, port }, () => undefined, leader)
const remind = (kind: string, version = 1) => service.pool.query(`insert into notices (case_id, person_id, kind, duty, cause, data, at, seq) values ($1, $2, $3, 'manager', gen_random_uuid()::text, $4, '2026-12-01T07:00:00Z', 1)`, [caseId, leader, kind, JSON.stringify({ deadline: 'submitDescription', version, due: '2026-12-20T23:00:00.000Z' })])
const newest = async (): Promise<string> => (await service.pool.query<{ id: string }>('select id from mail_notices order by no desc limit 1')).rows[0]?.id ?? ''

beforeAll(async () => {
  service = await startRecordService({ max: 6 })
  const { store } = service.database
  await giveDemoPasswords(store)
  server = await mailServer()
  http = await startHttp({ store, services: servicesBeside(service), engine: { namespaceId: () => Promise.resolve('none') }, isWorking: () => true })
  for (const name of ['admin', 'konsulent1', 'leder-t001']) {
    const person = visitor(http.url)
    await person.signIn(name)
    people[name] = person
  }
  ;({ caseId } = await driveUntil(service, 'T001', 'submitDescription'))
}, 120_000)
afterAll(async () => { await http?.close(); await server?.close(); await service?.stop() })

test('The log says of each notice whether its mail left, and why not; nobody else has a look', async () => {
  expect(await words('admin', '/administration/mails')).toContain('Der er ikke mails endnu.')
  await remind('reminder1', 7)
  await remind('reminder2')
  await send()
  const log = await words('admin', '/administration/mails')
  expect(log).toMatch(/2 linjer .*Påmindelse: Indsend kvalitetsbeskrivelse.* Sendt .* Ikke sendt Fristen er flyttet/)
  expect(await words('admin', '/administration/mails?status=cancelled')).toContain('1 linje')
  expect((await people['konsulent1']?.get('/administration/mails'))?.status).toBe(403)
  expect((await people['leder-t001']?.get(`/administration/mails/${await newest()}`))?.status).toBe(403)
  expect(await words('admin', '/administration')).not.toContain('skal ses på')
})

test('A mail is seen as it left, in a frame that may do nothing', async () => {
  const id = await newest()
  const page = await people['admin']?.get(`/administration/mails/${id}`)
  expect(wordsOf(page?.html ?? '')).toMatch(/Sendt Mailserveren har taget imod den\. .*Emne Påmindelse: .* – Botilbuddet Havrevangen/)
  expect(page?.headers.get('content-security-policy')).toContain("frame-src 'self'")
  const shown = await people['admin']?.get(`/administration/mails/${id}/visning`)
  expect([shown?.headers.get('content-security-policy'), shown?.headers.get('x-frame-options')]).toEqual(["default-src 'none';style-src 'unsafe-inline';frame-ancestors 'self';sandbox", 'SAMEORIGIN'])
  expect(shown?.html).toContain('Vi mangler jeres kvalitetsbeskrivelse.')
  expect((await people['konsulent1']?.get(`/administration/mails/${id}/visning`))?.status).toBe(403)
  expect((await people['admin']?.get('/administration/mails/x'))?.status).toBe(404)
})

test('A mail of which nobody knows stands first, is sent again when somebody asks, once, and only if it still holds', async () => {
  clock = '2026-12-01T12:00:00.000Z'
  server.behave = 'breaksAfter'
  await remind('lineAbove')
  await send()
  const id = await newest()
  expect(await words('admin', '/administration')).toContain('1 mail skal ses på.')
  const page = await people['admin']?.get(`/administration/mails/${id}`)
  expect(wordsOf(page?.html ?? '')).toContain('Uvist Forbindelsen eller tjenesten faldt ud undervejs.')
  server.behave = 'takes'
  const before = server.taken.length
  if (!page) throw new Error('No page')
  for (const _ of [1, 2]) expect(wordsOf((await people['admin']?.fill(page, `/administration/mails/${id}`, {}))?.html ?? '')).toContain('Mailen venter på at blive sendt igen')
  await send()
  const [first, second] = (await server.mails()).slice(-2)
  expect([server.taken.length - before, second?.messageId]).toEqual([1, first?.messageId])
  expect(await words('admin', `/administration/mails/${id}`)).toMatch(/Uvist.*Bedt sendt igen, .*Sendt 250/)
  // Sent: it cannot be sent again; come back, it can, and what it asks for is looked at anew.
  const admin = await http.as('p-admin')
  expect((await admin.post(`/administration/mails/${id}/send-again`, { key: newKey() })).body).toMatchObject({ status: 409, code: 'mail-not-to-send-again' })
  expect((await admin.post(`/administration/mails/${id}/bounced`, { key: newKey() })).body).toMatchObject({ state: 'bounced' })
  await service.pool.query(`update notices set data = data || '{"version": 9}'`)
  expect((await admin.post(`/administration/mails/${id}/send-again`, { key: newKey() })).body).toMatchObject({ state: 'deferred' })
  await send()
  expect([server.taken.length - before, (await admin.get(`/administration/mails/${id}`)).body]).toEqual([1, expect.objectContaining({ state: 'cancelled', reason: 'moved' })])
  expect((await admin.post(`/administration/mails/${crypto.randomUUID()}/send-again`, { key: newKey() })).body).toMatchObject({ status: 404, code: 'mail-not-found' })
  expect((await admin.get('/administration/mails?state=cancelled')).body).toMatchObject({ total: 2 })
})

test('Everybody chooses for themselves how often they get mails', async () => {
  const visit = people['leder-t001'] as Visitor
  const page = await visit.get('/min-adgang')
  expect(wordsOf(page.html)).toMatch(/Mails til dig .*Mails sendes til .*@/)
  expect(wordsOf((await visit.fill(page, '/min-adgang/mails', { choice: 'daily' })).html)).toContain('Valget er gemt')
  expect((await (await http.as(leader)).get('/mail-choice')).body).toMatchObject({ choice: 'daily' })
  expect((await visit.post('/min-adgang/mails', { choice: 'never', _key: newKey() })).status).toBe(200)
  expect((await (await http.as(leader)).get('/mail-choice')).body).toMatchObject({ choice: 'daily' })
})

test('The link of a mail leads through the sign-in to its page, and nowhere else', async () => {
  expect([pageOf('case', caseId), pageOf('supervision', 'T001'), pageOf('event', 'e'), pageOf('access', '')]).toEqual([paths.case(caseId), paths.supervision('T001'), paths.learningEvent('e'), paths.myAccess])
  const nobody = visitor(http.url)
  const asked = await nobody.get(pageOf('case', caseId))
  expect(asked.url).toBe(`/log-ind?next=${encodeURIComponent(pageOf('case', caseId))}`)
  const signedIn = await nobody.fill(asked, '/log-ind', { username: 'leder-t001', password: 'akkreditering-demo' })
  expect([signedIn.status, signedIn.url]).toEqual([200, pageOf('case', caseId)])
  // A place elsewhere is none of ours, however it is written.
  for (const next of ['https://example.com/', '//example.com/', '/\\example.com/', '/log-ud', '\t//example.com']) {
    const stranger = visitor(http.url)
    const page = await stranger.get(`/log-ind?next=${encodeURIComponent(next)}`)
    expect([next, (await stranger.fill(page, '/log-ind', { username: 'leder-t001', password: 'akkreditering-demo' })).url.includes('example.com')]).toEqual([next, false])
  }
})
