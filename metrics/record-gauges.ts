// What the record says of what waits, as gauges.
import type { Gauge } from 'prom-client'
import type { RecordReadings } from '../store/readings.ts'

interface RecordGauges { show(readings: RecordReadings): void; forget(): void }

/** The gauges, made by `gauge`; seconds and bytes. */
export function recordGauges(gauge: <T extends string>(name: string, help: string, labelNames?: readonly T[]) => Gauge<T>): RecordGauges {
  const plain = {
    untold: gauge('untold', 'Cases, supervisions and rounds whose newest move their workflow has not been told.'),
    untoldSeconds: gauge('untold_seconds', 'How long ago the oldest move was recorded that no workflow has been told.'),
    overdueSteps: gauge('overdue_steps', 'Steps of the clock (reminders, silences) that are late.'),
    overdueStepSeconds: gauge('overdue_step_seconds', 'How late the latest step of the clock is.'),
    overdueDuties: gauge('overdue_duties', 'Open deadlines of people that have passed.'),
    owedSeconds: gauge('owed_work_seconds', 'How long the oldest owed work has waited.'),
    failingSeconds: gauge('owed_work_failing_seconds', 'How long the longest failing owed work has failed.'),
    sessions: gauge('sessions', 'Sessions that are alive.'),
    activeSessions: gauge('sessions_active', 'Sessions used within five minutes.'),
    databaseBytes: gauge('database_bytes', 'Size of the database.'),
    backupSeconds: gauge('backup_age_seconds', 'Seconds since the newest backup was taken; absent before the first.'),
    backupBytes: gauge('backup_bytes', 'Unpacked size of the newest backup.'),
    comparedSeconds: gauge('compared_age_seconds', 'Seconds since all cases were last compared with their workflows.'),
    comparedDiffering: gauge('compared_differing', 'Cases that differed from their workflows at the last comparison.'),
    comparedSilent: gauge('compared_silent', 'Workflows that did not answer at the last comparison.'),
    beatSeconds: gauge('beat_age_seconds', 'Seconds since an API process last told that it is alive.'),
  }
  const byName = {
    cases: { gauge: gauge('cases', 'Open cases, by stage.', ['stage']), label: 'stage' },
    owed: { gauge: gauge('owed_work', 'Owed work, by state: waiting, failing.', ['state']), label: 'state' },
    filings: { gauge: gauge('filings', 'Documents to the journal system, by state: waiting, sent, acknowledged.', ['state']), label: 'state' },
    mails: { gauge: gauge('mails', 'Mails that are not well on their way, by state; waiting: notices whose mail has not left.', ['state']), label: 'state' },
    notices: { gauge: gauge('notices_last_hour', 'Notices of the last hour, by kind.', ['kind']), label: 'kind' },
  } as const
  const forget = (): void => {
    for (const one of Object.values(plain)) one.remove()
    for (const one of Object.values(byName)) one.gauge.reset()
  }
  // Until the record has been read there is nothing to say: 0 would be a lie.
  forget()
  return {
    forget,
    show(readings) {
      for (const [name, one] of Object.entries(plain)) {
        const value = readings[name as keyof typeof plain]
        if (value === null) one.remove()
        else one.set(value)
      }
      for (const [name, { gauge: one, label }] of Object.entries(byName)) {
        // A kind that is no longer there would else keep its last number for ever.
        one.reset()
        for (const [value, count] of Object.entries(readings[name as keyof typeof byName])) (one as Gauge).set({ [label]: value }, count)
      }
    },
  }
}
