// Every page of the administration in a real Chromium, empty and full, with names that do not fit.
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { sendMails } from '../../activities/mails.ts'
import { defaultPolicy } from '../../domain/accreditation/policy.ts'
import { nextOpening } from '../../domain/mail/leaving.ts'
import { type Visitor, visitor } from '../support/browse.ts'
import { driveUntil, type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { contextFor, faultsOfPage, openChromium } from '../support/chromium.ts'
import { approvedModel } from '../support/models.ts'
import { keptMail } from '../support/mail.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'

let service: RecordService
let empty: RecordService
let browser: Browser
const houses: HttpService[] = []
/** A mail that was sent. */
const mailId = '5b0f1a52-7d4f-4a3e-9111-4222833344ee'
const people: Record<string, Visitor> = {}

const house = async (of: RecordService, mark: string, names: readonly string[]): Promise<void> => {
  await giveDemoPasswords(of.database.store)
  const http = await startHttp({ store: of.database.store, services: servicesBeside(of), engine: { namespaceId: () => Promise.resolve('none') }, isWorking: () => true })
  houses.push(http)
  for (const name of names) {
    const person = visitor(http.url)
    await person.signIn(name)
    people[mark + name] = person
  }
}

beforeAll(async () => {
  service = await startRecordService({ max: 6 })
  const { pool } = service.database.store
  await pool.query(`update offers set name = 'Bostedet Åkanden for voksne med erhvervet hjerneskade og omfattende støttebehov, afdeling Øst – Sønderbro-Ærøgade' where id = 'T001'`)
  await pool.query(`update people set name = 'Åse Birgitte Margrethe von Østergaard-Ærenprisvej Sønderby-Kjærgaard' where id = 'p-leder-t001'`)
  const { caseId } = await driveUntil(service, 'T001', 'confirmModel')
  await pool.query(`update owed_work set attempts = 4, failing_since = '2026-11-20T08:30:00Z', last_error = 'ENOSPC: no space left on device, write /var/lib/akkreditering/dokumenter/et-meget-langt-navn-uden-mellemrum-som-ikke-kan-deles.pdf' where case_id = $1`, [caseId])
  await pool.query(`insert into owed_work (case_id, id, kind, move_no, owed_at, done_at) select $1, 'finalReport/' || n, 'finalReport', 1, clock_timestamp(), clock_timestamp() from generate_series(1, 200) n`, [caseId])
  await pool.query(`insert into notices (case_id, person_id, kind, duty, cause, at, seq) select $1, 'p-leder-t001', 'reminder1', 'manager', 'confirmModel/' || n || '/reminder1', clock_timestamp(), 1 from generate_series(1, 200) n`, [caseId])
  await pool.query(`insert into refusals (at, person_id, case_id, act, codes) select clock_timestamp() + n * interval '1 millisecond', 'p-leder-t001', $1, 'submitDescription', '{not-yours,wrong-step,a-code-nobody-knows}' from generate_series(1, 200) n`, [caseId])
  await pool.query(`insert into role_holdings (person_id, role, valid_from, valid_to) values ('p-leder-t001', 'auditor', '2030-01-01', null), ('p-leder-t001', 'reader', '2025-01-01', '2026-01-01')`)
  await pool.query(`insert into absences (person_id, deputy_id, from_at, to_at) values ('p-leder-t001', 'p-medarbejder1-t001', clock_timestamp(), '2030-01-01')`)
  await pool.query(`update function_holdings set valid_to = clock_timestamp() where offer_id = 'T002' and function = 'manager'`)
  // Mails: of the leader's reminders none holds; the consultant's is kept, and then of those of which nobody knows.
  await pool.query(`insert into notices (case_id, person_id, kind, duty, cause, at, seq) values ($1, 'p-konsulent1', 'auditDayPicked', 'consultant', 'act/9/auditDayPicked', clock_timestamp(), 1)`, [caseId])
  for (const person of ['p-leder-t001', 'p-konsulent1']) await sendMails({ pool, now: () => Promise.resolve(nextOpening(new Date(Date.now() + 600_000).toISOString(), defaultPolicy.calendar)), ...keptMail }, () => undefined, person)
  await pool.query(`update mails set state = 'unsure', answer = 'ECONNECTION: Connection closed unexpectedly'`)
  await pool.query(`update mail_notices set id = $1 where no = (select max(no) from mail_notices where state = 'inMail')`, [mailId])
  empty = await startRecordService({ max: 6 })
  await house(service, '', ['admin', 'konsulent1', 'leder-t001'])
  await house(empty, 'empty ', ['admin'])
  const admin = people['admin']
  const models = '/administration/kvalitetsmodel'
  if (admin) {
    const page = await admin.get(`${models}/sof-kvalitetsmodel-eksempel_1.0-eksempel`)
    await admin.fill(page, `${models}/sof-kvalitetsmodel-eksempel_1.0-eksempel/ny-udgave`, { version: '2.0' })
    const requirement = await admin.get(`${models}/sof-kvalitetsmodel-eksempel_2.0/krav/KV01`)
    await admin.fill(requirement, `${models}/sof-kvalitetsmodel-eksempel_2.0/krav/KV01`, { title: 'Værdigrundlaget er handlingsanvisende og kan ses i hverdagen af borgere, pårørende og samarbejdspartnere', 'questions.document': 'Hvor står det?' })
  }
  const coming = await approvedModel(service.database.store.db, '3.0')
  await servicesBeside(service).modelDays.choose('p-admin', 'day', coming, `${new Date().getUTCFullYear() + 1}-06-30`)
  browser = await openChromium()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  for (const http of houses) await http.close()
  await service?.stop()
  await empty?.stop()
})

const kinds: readonly (readonly [name: string, who: string, path: string])[] = [
  ['administration', 'admin', '/administration'],
  ['webhooks', 'admin', '/administration/webhooks'],
  ['administration-konsulent', 'konsulent1', '/administration'],
  ['administration-afvist', 'leder-t001', '/administration'],
  ['tilbud-liste', 'admin', '/tilbud'],
  ['tilbud-liste-tom', 'admin', '/tilbud?soeg=ingenting'],
  ['tilbud', 'admin', '/tilbud/T001?person=an'],
  ['tilbud-ledigt', 'konsulent1', '/tilbud/T002'],
  ['personer', 'admin', '/personer'],
  ['personer-tom', 'admin', '/personer?soeg=ingenting'],
  ['person', 'admin', '/personer/p-leder-t001?person=an'],
  ['person-egen', 'leder-t001', '/personer/p-leder-t001?person=ingenting'],
  ['person-ny', 'admin', '/personer/ny'],
  ['model-udgaver', 'konsulent1', '/administration/kvalitetsmodel'],
  ['model', 'konsulent1', '/administration/kvalitetsmodel/sof-kvalitetsmodel-eksempel_1.0-eksempel'],
  ['model-udkast', 'admin', '/administration/kvalitetsmodel/sof-kvalitetsmodel-eksempel_2.0'],
  ['model-aendringer', 'admin', '/administration/kvalitetsmodel/sof-kvalitetsmodel-eksempel_2.0/aendringer'],
  ['model-krav', 'admin', '/administration/kvalitetsmodel/sof-kvalitetsmodel-eksempel_2.0/krav/KV01'],
  ['model-krav-nyt', 'admin', '/administration/kvalitetsmodel/sof-kvalitetsmodel-eksempel_2.0/krav/nyt'],
  ['model-kommer', 'admin', '/administration/kvalitetsmodel/sof-kvalitetsmodel-eksempel_3.0'],
  ['model-kriterium', 'admin', '/administration/kvalitetsmodel/sof-kvalitetsmodel-eksempel_2.0/kriterium/K4'],
  ['model-kriterium-nyt', 'admin', '/administration/kvalitetsmodel/sof-kvalitetsmodel-eksempel_2.0/kriterium/nyt'],
  ['frister', 'konsulent1', '/administration/frister'],
  ['frister-ret', 'admin', '/administration/frister/ret'],
  ['tilsyn-regler', 'konsulent1', '/administration/socialtilsyn'],
  ['tilsyn-regler-ret', 'admin', '/administration/socialtilsyn/ret'],
  ['arbejde', 'admin', '/administration/arbejde'],
  ['arbejde-tomt', 'empty admin', '/administration/arbejde'],
  ['beskeder-log', 'admin', '/administration/beskeder?ulaest=ja'],
  ['beskeder-log-tom', 'empty admin', '/administration/beskeder'],
  ['mails', 'admin', '/administration/mails'],
  ['mails-tom', 'empty admin', '/administration/mails'],
  ['mail', 'admin', `/administration/mails/${mailId}`],
  ['afvisninger', 'admin', '/administration/afvisninger'],
  ['afvisninger-tom', 'empty admin', '/administration/afvisninger'],
  ['spor', 'admin', '/administration/spor'],
  ['spor-intet', 'admin', '/administration/spor?person=ingenting'],
]

const baseOf = (who: string): string => houses[who.startsWith('empty ') ? 1 : 0]?.url ?? ''

describe('In order at every width, light and dark', () => {
  test.each(kinds)('%s', async (...[name, who, path]) => {
    expect(await faultsOfPage(browser, { base: baseOf(who), cookie: people[who]?.cookie() ?? '', path, name, ...(name === 'administration-afvist' && { expected: '403' }) })).toStrictEqual([])
  })
})

test('No page of it weighs over 100 kB packed', async () => {
  const weights = await Promise.all(kinds.map(async ([name, who, path]) => {
    // A long page comes in pieces without its length, and fetch unpacks it: it is packed again as it came.
    const response = await fetch(baseOf(who) + path, { headers: { cookie: people[who]?.cookie() ?? '' } })
    return [name, gzipSync(await response.text()).byteLength] as const
  }))
  expect(weights.filter(([, bytes]) => bytes > 100_000)).toStrictEqual([])
})

test('The secretariat fills a vacancy: from the start page to the offer without a leader, a person by name, and the function given', async () => {
  const context = await contextFor(browser, baseOf('admin'), people['admin']?.cookie() ?? '', 1280, false)
  const page = await context.newPage()
  await page.goto(baseOf('admin'))
  await page.getByRole('link', { name: 'Administration' }).click()
  await page.getByRole('link', { name: 'Tilbud', exact: true }).click()
  await page.getByLabel('Kun tilbud uden leder').check()
  await page.getByRole('button', { name: 'Vis' }).click()
  await page.locator('tbody th a').first().click()
  expect(await page.locator('.message-warning').textContent()).toContain('Ingen har funktionen som leder lige nu.')
  await page.getByLabel('Find personen').fill('ejlersen')
  await page.getByRole('button', { name: 'Find' }).click()
  await page.locator('input[name=personId]').first().check()
  await page.getByRole('button', { name: 'Giv en funktion' }).click()
  await page.waitForURL(/gemt=ja/)
  expect([await page.locator('.message-success').textContent(), await page.locator('.message-warning').count()]).toEqual(['Gemt', 0])
  await context.close()
})
