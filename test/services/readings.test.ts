// What the record says of what waits: each number by putting there what it counts.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { noteBackup } from '../../store/backup/note.ts'
import { recordReadings } from '../../store/readings.ts'
import { startTestService, type TestService } from '../support/service.ts'

let service: TestService
beforeAll(async () => { service = await startTestService({ workers: false }) })
afterAll(async () => { await service?.stop() })

test('A new record has nothing that waits, and neither a backup nor a comparison', async () => {
  const numbers = await recordReadings(service.database.store.pool)
  expect(numbers).toMatchObject({ untold: 0, untoldSeconds: 0, overdueSteps: 0, overdueDuties: 0, owedSeconds: 0, failingSeconds: 0, sessions: 0, backupSeconds: null, backupBytes: null, cases: {}, owed: { waiting: 0, failing: 0 }, filings: { waiting: 0, sent: 0, acknowledged: 0 }, mails: { waiting: 0 }, notices: {} })
  expect(numbers.databaseBytes).toBeGreaterThan(1_000_000)
})

test('What is untold, late, owed, failing, signed in and backed up is counted, with the age of the oldest', async () => {
  const { store } = service.database
  const { pool } = store
  const { accreditationId } = await service.services.accreditations.start('p-konsulent1', { offerId: 'T001' }, 'start')
  await service.telling.idle()
  await pool.query(`update cases set told_move_no = 0, next_instant = clock_timestamp() - interval '2 hours' where id = $1`, [accreditationId])
  await pool.query(`update deadlines set due = clock_timestamp() - interval '1 hour' where case_id = $1`, [accreditationId])
  await pool.query(`update owed_work set owed_at = clock_timestamp() - interval '3 hours', failing_since = clock_timestamp() - interval '2 hours' where case_id = $1`, [accreditationId])
  await pool.query(`insert into notices (case_id, person_id, kind, duty, cause, at, seq) select $1, 'p-konsulent1', 'reminder', 'manager', n::text, now() - n * interval '40 minutes', 1 from generate_series(0, 2) n`, [accreditationId])
  await pool.query(`insert into sessions select decode(repeat(n::text, 64), 'hex'), 'p-konsulent1', now() - interval '1 day', now() - n * interval '1 hour', now() + interval '1 hour' - n * interval '50 minutes' from generate_series(0, 2) n`)
  await noteBackup(service.database.connection, { takenAt: new Date(Date.now() - 3_600_000).toISOString(), tables: [{ name: 'a', columns: ['a'], key: [], rows: 1, bytes: 700, sha256: '' }, { name: 'b', columns: ['b'], key: [], rows: 1, bytes: 300, sha256: '' }] })
  // One that is older changes nothing.
  await noteBackup(service.database.connection, { takenAt: '2020-01-01T00:00:00.000Z', tables: [] })
  const numbers = await recordReadings(pool)
  expect(numbers).toMatchObject({ untold: 1, overdueSteps: 1, overdueDuties: 1, sessions: 2, activeSessions: 1, backupBytes: 1000, cases: { qualityModel: 1 }, owed: { waiting: 0, failing: 1 }, notices: { reminder: 2 } })
  for (const [name, from, to] of [['untoldSeconds', 0, 60], ['overdueStepSeconds', 7200, 7260], ['owedSeconds', 10_800, 10_860], ['failingSeconds', 7200, 7260], ['backupSeconds', 3600, 3660]] as const) {
    expect({ [name]: (numbers[name] ?? -1) >= from && (numbers[name] ?? -1) < to }).toEqual({ [name]: true })
  }
})
