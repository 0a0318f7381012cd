// Mails to a real SMTP server on this machine: once each, never in vain, and never a second time because something died.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { type MailDeps, sendMails } from '../../activities/mails.ts'
import type { Instant } from '../../domain/deadlines/types.ts'
import { smtpPort } from '../../ports/mail-smtp.ts'
import { driveUntil, type DrivenCase, type RecordService, startRecordService } from '../support/cases.ts'
import { type MailServer, mailServer } from '../support/mail.ts'

const morning = '2026-12-01T08:00:00.000Z'
let service: RecordService
let one: DrivenCase
let server: MailServer
let clock: Instant = morning
let deps: MailDeps
const leader = 'p-leder-t001'
const quiet = (): void => undefined
const send = (more: Partial<MailDeps> = {}) => sendMails({ ...deps, ...more }, quiet, leader)

/** A notice to the leader, written as the record writes them. */
const notice = async (kind: string, data: object, at: Instant = morning): Promise<string> => (await service.pool.query<{ id: string }>(
  `insert into notices (case_id, person_id, kind, duty, cause, data, at, seq) values ($1, $2, $3, 'manager', gen_random_uuid()::text, $4, $5, 1) returning id`, [one.caseId, leader, kind, JSON.stringify(data), at])).rows[0]?.id ?? ''
const description = { deadline: 'submitDescription', version: 1, due: '2026-12-20T23:00:00.000Z' }
const mails = async () => (await service.pool.query<{ state: string; sends: number; answer: string | null; subject: string }>('select state, sends, answer, subject from mails order by claimed_at, id')).rows
const waits = async () => (await service.pool.query<{ line: string }>(`select state || coalesce(' ' || reason, '') as line from mail_notices order by no`)).rows.map(({ line }) => line)

beforeAll(async () => {
  service = await startRecordService()
  one = await driveUntil(service, 'T001', 'submitDescription')
  server = await mailServer()
  deps = { pool: service.pool, now: () => Promise.resolve(clock), publicUrl: 'https://akkreditering.test', port: smtpPort({ host: '127.0.0.1', port: server.port, tls: 'none', from: { name: 'Akkreditering', address: 'akkreditering@kk.test' }, patienceMs: 10_000 }) }
}, 60_000)
afterAll(async () => { await server?.close(); await service?.stop() })
beforeEach(async () => {
  server.behave = 'takes'
  server.taken.length = 0
  clock = '2026-12-01T08:05:00.000Z'
  await service.pool.query('alter table mail_log disable trigger user; delete from mail_log; alter table mail_log enable trigger user; delete from mail_notices; delete from mails')
})

test('One notice is one mail in Danish, as text and as HTML, with one thing to do and nothing fetched from anywhere', async () => {
  const id = await notice('reminder1', description)
  expect(await send()).toMatchObject({ waitMs: null, standing: { personId: leader, waits: false } })
  const [mail] = await server.mails()
  expect(mail).toMatchObject({ subject: expect.stringMatching(/^Påmindelse: .+ – /), messageId: `<${id}@akkreditering.test>`.replace(id, (await service.pool.query<{ id: string }>('select id from mails')).rows[0]?.id ?? ''), from: { name: 'Akkreditering', address: 'akkreditering@kk.test' } })
  expect(mail?.text).toContain('Vi mangler jeres kvalitetsbeskrivelse. Frist: 20. december 2026. Kvalitetskonsulenten venter på jer.')
  expect(mail?.text).toContain(`Åbn forløbet: https://akkreditering.test/forloeb/${one.caseId}`)
  expect(mail?.html).toContain(`href="https://akkreditering.test/forloeb/${one.caseId}"`)
  expect(mail?.html).not.toMatch(/<img|<script|url\(|src=/)
  expect(mail?.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated')
  expect(await mails()).toEqual([{ state: 'sent', sends: 1, answer: expect.stringMatching(/^250/), subject: mail?.subject }])
  // Asked once more, nothing more leaves.
  await send()
  expect(server.taken).toHaveLength(1)
})

test('Eight workers at once send it once', async () => {
  await notice('reminder1', description)
  await Promise.all(Array.from({ length: 8 }, () => send()))
  expect([server.taken.length, (await mails()).map(({ state }) => state)]).toEqual([1, ['sent']])
})

test('What is moved, done, not theirs or not known any more does not leave, and says why; several that hold are one mail', async () => {
  await notice('reminder1', { ...description, version: 7 })
  await notice('reminder1', { deadline: 'hearing', version: 1, due: description.due })
  await notice('reconsidered', {})
  await notice('reminder2', description)
  await notice('auditDaysProposed', { about: 'p-konsulent1' })
  await send()
  expect((await server.mails()).map(({ subject, text }) => [subject, text?.match(/https:\S+/g)?.at(-2)])).toEqual([['2 beskeder, 1 venter på dig', 'https://akkreditering.test/beskeder']])
  // The first and the last of one deadline are one matter: the newest of it says all.
  expect(await waits()).toEqual(['cancelled moved', 'cancelled done', 'inMail', 'inMail', 'cancelled done'])
  await service.pool.query(`update people set active_to = '2026-11-30', active_from = '2026-01-01' where id = $1`, [leader])
  await notice('reconsidered', {})
  await send()
  expect((await waits()).at(-1)).toBe('cancelled left')
  await service.pool.query(`update people set active_to = null where id = $1`, [leader])
})

test('A server that is away or busy is tried again, and each time it is asked anew whether the mail holds', async () => {
  await notice('reminder1', description)
  server.behave = 'busy'
  expect(await send()).toMatchObject({ waitMs: 60_000 })
  expect(await mails()).toMatchObject([{ state: 'deferred', sends: 1, answer: expect.stringContaining('451') }])
  clock = '2026-12-01T08:06:00.000Z'
  expect(await send({ port: smtpPort({ host: '127.0.0.1', port: 9, tls: 'none', from: { name: 'A', address: 'a@kk.test' }, patienceMs: 500 }) })).toMatchObject({ waitMs: 120_000 })
  clock = '2026-12-01T08:08:00.000Z'
  server.behave = 'takes'
  await send()
  expect([server.taken.length, await mails()]).toEqual([1, [expect.objectContaining({ state: 'sent', sends: 3 })]])
  // Control for the other way: what was put off and does not hold any more never leaves.
  await service.pool.query('delete from mail_notices')
  await notice('reminder1', description)
  server.behave = 'busy'
  clock = '2026-12-01T10:08:00.000Z'
  await send()
  server.behave = 'takes'
  await service.pool.query(`update notices set data = data || '{"version": 9}'`)
  clock = '2026-12-01T10:30:00.000Z'
  await send()
  expect([server.taken.length, (await mails()).map(({ state }) => state), await waits()]).toEqual([1, ['sent', 'withdrawn'], ['cancelled moved']])
})

test('An address that the server refuses for good has failed, and is not tried again by itself', async () => {
  server.behave = 'refuses'
  await notice('reminder1', description)
  expect(await send()).toMatchObject({ waitMs: null })
  expect(await mails()).toMatchObject([{ state: 'failed', answer: expect.stringContaining('550') }])
})

test.each(['breaksAfter', 'breaksBefore'] as const)('A connection lost when the message %s is unsure only where the server can have it', async (behaves) => {
  server.behave = behaves
  await notice('reminder1', description)
  await send()
  expect((await mails()).map(({ state }) => state)).toEqual([behaves === 'breaksAfter' ? 'unsure' : 'deferred'])
  server.behave = 'takes'
  clock = '2026-12-01T12:00:00.000Z'
  await send()
  expect(server.taken).toHaveLength(1)
})

test('A worker that dies between sending and noting leaves an unsure mail, which is not sent a second time', async () => {
  await notice('reminder1', description)
  await expect(send({ beforeSettled: () => Promise.reject(new Error('killed')) })).rejects.toThrow('killed')
  expect((await mails()).map(({ state }) => state)).toEqual(['claimed'])
  clock = '2026-12-01T08:07:00.000Z'
  expect(await send()).toMatchObject({ waitMs: 180_000 })
  clock = '2026-12-01T08:10:00.000Z'
  expect(await send()).toMatchObject({ waitMs: null })
  expect([server.taken.length, (await mails()).map(({ state }) => state)]).toEqual([1, ['unsure']])
})
