// Readings of a record in which something waits.
import type { RecordReadings } from '../../store/readings.ts'

export const someReadings: RecordReadings = {
  untold: 2, untoldSeconds: 31.5, overdueSteps: 1, overdueStepSeconds: 75, overdueDuties: 4, owedSeconds: 5000, failingSeconds: 4000, sessions: 12, activeSessions: 3, databaseBytes: 9_000_000,
  backupSeconds: 3600, backupBytes: 5_000_000, comparedSeconds: null, comparedDiffering: null, comparedSilent: null, beatSeconds: 4,
  cases: { audit: 9, report: 2 }, owed: { waiting: 3, failing: 1 }, filings: { waiting: 0, sent: 2, acknowledged: 5 }, mails: { waiting: 5, failed: 1 }, notices: { turn: 7 },
}
