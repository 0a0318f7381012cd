// What waits in the record, how long, and how large it is: numbers alone, for whoever watches the service. One statement.
import type pg from 'pg'
import { read } from './read.ts'

type Counts = Readonly<Record<string, number>>

/** Ages in seconds, sizes in bytes; an age is 0 where nothing waits, null where there has never been one. */
export interface RecordReadings {
  /** Cases, supervisions and rounds whose newest move no workflow has been told; how old the oldest such move of a case or supervision is. */
  readonly untold: number
  readonly untoldSeconds: number
  /** Steps of the clock that ought to have been done. */
  readonly overdueSteps: number
  readonly overdueStepSeconds: number
  /** People's deadlines that have passed, of open cases and supervisions that are not paused. */
  readonly overdueDuties: number
  readonly owedSeconds: number
  readonly failingSeconds: number
  readonly sessions: number
  readonly activeSessions: number
  readonly databaseBytes: number
  readonly backupSeconds: number | null
  readonly backupBytes: number | null
  readonly comparedSeconds: number | null
  readonly comparedDiffering: number | null
  readonly comparedSilent: number | null
  readonly beatSeconds: number | null
  readonly cases: Counts
  readonly owed: Readonly<Record<'waiting' | 'failing', number>>
  readonly filings: Readonly<Record<'waiting' | 'sent' | 'acknowledged', number>>
  /** Notices whose mail waits, and mails in each state that somebody should look at. */
  readonly mails: Counts
  readonly notices: Counts
}

const age = (instant: string): string => `extract(epoch from clock_timestamp() - ${instant})::float8`
const oldest = (instant: string): string => `coalesce(greatest(${age(`min(${instant})`)}, 0), 0)`
const open = 'done_at is null and cancelled_at is null'
const counts = (name: string, rows: string): string => `coalesce((select json_object_agg(${name}, n) from (${rows}) r), '{}')`

const statement = `select
  (select count(*) from cases where told_move_no < move_no) + (select count(*) from supervisions where told_move_no < move_no) + (select count(*) from rounds where told_move_no < move_no) as untold,
  greatest(
    (select ${oldest('e.at')} from cases c join events e on e.case_id = c.id and e.move_no = c.move_no where c.told_move_no < c.move_no),
    (select ${oldest('e.at')} from supervisions s join supervision_events e on e.offer_id = s.offer_id and e.move_no = s.move_no where s.told_move_no < s.move_no)) as "untoldSeconds",
  cases_late.n + supervisions_late.n as "overdueSteps", greatest(cases_late.seconds, supervisions_late.seconds) as "overdueStepSeconds",
  (select count(*) from deadlines d join cases c on c.id = d.case_id where d.status = 'open' and d.due < clock_timestamp() and c.ended_at is null and not c.paused)
    + (select count(*) from supervisions where due < clock_timestamp() and ended_at is null and not paused) as "overdueDuties",
  owed_open.seconds as "owedSeconds", owed_open.failing_seconds as "failingSeconds",
  json_build_object('waiting', owed_open.n - owed_open.failing, 'failing', owed_open.failing) as owed,
  (select count(*) from sessions where expires_at > clock_timestamp()) as sessions,
  (select count(*) from sessions where expires_at > clock_timestamp() and last_seen_at > clock_timestamp() - interval '5 minutes') as "activeSessions",
  pg_database_size(current_database()) as "databaseBytes",
  (select ${age('taken_at')} from newest_backup) as "backupSeconds", (select bytes from newest_backup) as "backupBytes",
  (select ${age('ended_at')} from engine_checks) as "comparedSeconds", (select differing from engine_checks where ended_at is not null) as "comparedDiffering", (select silent from engine_checks where ended_at is not null) as "comparedSilent",
  (select ${age('last_beat')} from service_beats) as "beatSeconds",
  ${counts('stage', 'select stage, count(*) as n from cases where ended_at is null group by stage')} as cases,
  (select json_build_object('waiting', count(*) filter (where sends = 0), 'sent', count(*) filter (where sends > 0 and acknowledged_at is null), 'acknowledged', count(*) filter (where acknowledged_at is not null)) from filings) as filings,
  ${counts('state', `select state, count(*) as n from mails where state in ('claimed', 'deferred', 'unsure', 'failed', 'bounced') group by state union all select 'waiting', count(*) from mail_notices where state = 'waiting'`)} as mails,
  ${counts('kind', `select kind, count(*) as n from (select kind from notices where at > clock_timestamp() - interval '1 hour' union all select kind from supervision_notices where at > clock_timestamp() - interval '1 hour') both_kinds group by kind`)} as notices
  from (select count(*) as n, ${oldest('next_instant')} as seconds from cases where next_instant < clock_timestamp() - interval '1 minute' and ended_at is null) cases_late,
    (select count(*) as n, ${oldest('next_instant')} as seconds from supervisions where next_instant < clock_timestamp() - interval '1 minute' and ended_at is null) supervisions_late,
    (select count(*) as n, count(failing_since) as failing, ${oldest('owed_at')} as seconds, ${oldest('failing_since')} as failing_seconds from owed_work where ${open}) owed_open`

/** Reads them all at once. */
export async function recordReadings(pool: pg.Pool): Promise<RecordReadings> {
  const [row] = await read<RecordReadings>(pool, statement)
  if (!row) throw new Error('A statement over the whole record gives a row')
  return row
}
