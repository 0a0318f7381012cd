// What the doctor makes of what it sees: each fault, how bad it is, and that it says what mends it.
import { describe, expect, test } from '@jest/globals'
import { diagnose, exitCodeOf, type Seen, type SeenDatabase, type SeenTemporal } from '../services/diagnosis.ts'
import { doctorText } from '../text/doctor.ts'
import { someReadings } from './metrics/some-readings.ts'

const readings = { ...someReadings, untold: 0, untoldSeconds: 0, overdueSteps: 0, overdueStepSeconds: 0, owed: { waiting: 2, failing: 0 }, failingSeconds: 0, backupSeconds: 3600 }
const database: SeenDatabase = { restoring: false, missing: [], unknown: [], connections: { used: 12, most: 100 }, clockMs: 20, tokensEnding: 0, readings }
const temporal: SeenTemporal = { retentionDays: 30, pollers: 1, backlogSeconds: 2, stuck: [], keyIds: ['k2'] }
const well: Seen = { database, temporal, drift: { looked: 40, differing: [] }, readModel: { looked: 40, differing: [] }, disks: [{ where: '/srv', freeBytes: 50e9, totalBytes: 100e9 }], certificates: [{ where: 'https://akk.example', daysLeft: 60 }], openFiles: [], payloadKeys: ['k2'] }
const inDatabase = (more: Partial<SeenDatabase>): Seen => ({ ...well, database: { ...database, ...more } })
const inRecord = (more: Partial<typeof readings>): Seen => inDatabase({ readings: { ...readings, ...more } })
const inTemporal = (more: Partial<SeenTemporal>): Seen => ({ ...well, temporal: { ...temporal, ...more } })

describe('The doctor', () => {
  test('finds nothing where all is well', () => {
    expect(diagnose(well)).toEqual([])
    expect(exitCodeOf([])).toBe(0)
  })

  test.each<[string, Seen, string, 0 | 1 | 2]>([
    ['a database that is away', { ...well, database: { failed: 'ECONNREFUSED' } }, 'broken database-away', 2],
    ['a restore that broke off', inDatabase({ restoring: true }), 'broken restore-unfinished', 2],
    ['a schema of another version', inDatabase({ missing: ['0099-later'], readings: null }), 'mend migrations-missing', 1],
    ['a newer database', inDatabase({ unknown: ['0100-newer'] }), 'broken database-newer', 2],
    ['connections that are nearly all taken', inDatabase({ connections: { used: 81, most: 100 } }), 'mend connections-scarce', 1],
    ['clocks that differ', inDatabase({ clockMs: -2500 }), 'mend clock-skew', 1],
    ['tokens near their end', inDatabase({ tokensEnding: 3 }), 'note tokens-end', 0],
    ['work that fails', inRecord({ owed: { waiting: 0, failing: 1 }, failingSeconds: 600 }), 'mend work-failing', 1],
    ['moves that nobody was told', inRecord({ untold: 2, untoldSeconds: 90 }), 'mend moves-untold', 1],
    ['a clock that is late', inRecord({ overdueSteps: 1, overdueStepSeconds: 400 }), 'mend clock-late', 1],
    ['no backup', inDatabase({ readings: { ...readings, backupSeconds: null } }), 'mend backup-missing', 1],
    ['an old backup', inRecord({ backupSeconds: 100_000 }), 'mend backup-old', 1],
    ['a Temporal that is away', { ...well, temporal: { failed: 'UNAVAILABLE' } }, 'broken temporal-away', 2],
    ['no worker', inTemporal({ pollers: 0, backlogSeconds: 900 }), 'broken no-worker', 2],
    ['a queue that grows', inTemporal({ backlogSeconds: 301 }), 'mend queue-behind', 1],
    ['a retention that is too short', inTemporal({ retentionDays: 1 }), 'mend retention-short', 1],
    ['workflows that cannot go on', inTemporal({ stuck: [{ workflowId: 'accreditation/T001/2026', attempt: 9 }] }), 'broken workflows-stuck', 2],
    ['a key that is gone', inTemporal({ keyIds: ['k1', 'k2'] }), 'broken payload-key-missing', 2],
    ['a key that nobody needs', { ...well, payloadKeys: ['k2', 'k1'] }, 'note payload-key-unused', 0],
    ['workflows that differ', { ...well, drift: { looked: 40, differing: ['accreditation/T001/2026'] } }, 'mend workflows-differ', 1],
    ['lists that differ', { ...well, readModel: { looked: 40, differing: ['T001/2026'] } }, 'mend read-model-differs', 1],
    ['a comparison that failed', { ...well, drift: { failed: 'broke off' } }, 'mend not-looked', 1],
    ['a disk that fills', { ...well, disks: [{ where: '/srv', freeBytes: 9e9, totalBytes: 100e9 }] }, 'mend disk', 1],
    ['a full disk', { ...well, disks: [{ where: '/srv', freeBytes: 4e8, totalBytes: 100e9 }] }, 'broken disk', 2],
    ['a certificate near its end', { ...well, certificates: [{ where: 'https://akk.example', daysLeft: 20.9 }] }, 'mend certificate-ends', 1],
    ['a certificate that has ended', { ...well, certificates: [{ where: 'https://akk.example', daysLeft: -1 }] }, 'broken certificate-ends', 2],
    ['an address that shows none', { ...well, certificates: [{ where: 'https://akk.example', daysLeft: null, why: 'ENOTFOUND' }] }, 'mend certificate-unseen', 1],
    ['secrets that others may read', { ...well, openFiles: ['/srv/udbydere.json'] }, 'mend file-open', 1],
  ])('finds %s, says what mends it, and no more than that', (_what, seen, expected, code) => {
    const found = diagnose(seen)
    expect(found.map((one) => `${one.level} ${one.code}`)).toEqual([expected])
    expect(exitCodeOf(found)).toBe(code)
    for (const { code: of, params } of found) {
      const { what, mend } = doctorText.finding(of, params)
      expect(what).toMatch(/^[A-ZÆØÅ0-9].*[^ ]$/s)
      expect(mend.length).toBeGreaterThan(10)
      expect(`${what} ${mend}`).not.toMatch(/undefined|NaN|\[object/)
    }
  })

  test('says the worst first, and of many only some by name', () => {
    const found = diagnose({ ...inDatabase({ tokensEnding: 1 }), drift: { looked: 9, differing: ['a', 'b', 'c', 'd', 'e', 'f'] }, temporal: { failed: 'away' } })
    expect(found.map((one) => one.code)).toEqual(['temporal-away', 'workflows-differ', 'tokens-end'])
    expect(found[1]?.params).toEqual({ count: 6, of: 9, which: 'a, b, c, d, e, …' })
  })
})
