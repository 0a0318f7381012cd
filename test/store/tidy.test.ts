// What is kept no longer goes at night, once; what is younger, and everything that is the record, stays.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { tidyIfDue } from '../../services/tidying.ts'
import { tidy } from '../../store/tidy.ts'
import { type RecordService, startRecordService } from '../support/cases.ts'

let service: RecordService
beforeAll(async () => { service = await startRecordService({ max: 4 }) }, 60_000)
afterAll(() => service.stop())

const names = async (table: string, column: string): Promise<readonly string[]> => (await service.pool.query<{ name: string }>(`select ${column} as name from ${table} order by 1`)).rows.map((row) => row.name)

test('Old keys, texts of old mails and ways in that are over go; younger ones stay, and that it was done, and how much went, is on record', async () => {
  const key = (name: string, days: number): Promise<unknown> => service.pool.query(`insert into requests (key, person_id, body_hash, answer, at) values ($1, 'p-konsulent1', '', '{}', clock_timestamp() - $2 * interval '1 day')`, [name, days])
  await key('old', 401)
  await key('young', 399)
  const mail = (address: string, state: string, days: number): Promise<unknown> => service.pool.query(`insert into mails (id, person_id, address, message_id, subject, body_text, body_html, state, claimed_at) values (gen_random_uuid(), 'p-konsulent1', $1, $1, 'Emne', 'Tekst', '<p>Tekst</p>', $2, clock_timestamp() - $3 * interval '1 day')`, [address, state, days])
  await mail('gammel@kk.example', 'sent', 366)
  await mail('ny@kk.example', 'sent', 364)
  // Nobody knows yet whether it arrived: it is still somebody's work.
  await mail('uvis@kk.example', 'unsure', 366)
  await service.pool.query(`insert into sessions (id_hash, person_id, created_at, last_seen_at, expires_at) values (sha256('a'), 'p-konsulent1', now(), now(), now() - interval '1 minute'), (sha256('b'), 'p-konsulent1', now(), now(), now() + interval '1 hour')`)
  await service.pool.query(`insert into sign_in_throttles (subject, failed_count, last_at) values ('username old', 1, now() - interval '2 days'), ('username new', 1, now())`)
  // Two processes that both found it due: one does it.
  const done = await Promise.all([tidy(service.pool, null), tidy(service.pool, null)])
  expect(done.filter((one) => one !== null)).toEqual([{ requestKeys: 1, mailTexts: 1, signInTries: 1, sessions: 1, knownBrowsers: 0, accountLinks: 0, signInFlows: 0 }])
  expect([await names('requests', 'key'), await names('mails', 'address'), await names('sign_in_throttles', 'subject'), (await service.pool.query('select 1 from sessions')).rowCount]).toEqual([['young'], ['', 'ny@kk.example', 'uvis@kk.example'], ['username new'], 1])
  expect(await names('mails', 'body_text')).toEqual(['', 'Tekst', 'Tekst'])
  expect((await service.pool.query('select person_id, action, thing from trail where action = \'tidied\'')).rows).toEqual([{ person_id: 'system', action: 'tidied', thing: 'retention' }])
  // Nothing more before the next night.
  expect(await tidyIfDue(service.pool)).toBeNull()
  expect(await tidyIfDue(service.pool, () => new Date(Date.now() + 86_400_000).toISOString())).toMatchObject({ requestKeys: 0 })
})
