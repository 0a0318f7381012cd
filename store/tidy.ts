// Takes away what is kept no longer: answers to old keys, texts of old mails, ways in that are over. Never a part of the record.
import type pg from 'pg'
import { retentionDays } from '../domain/administration/retention.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import { iso } from './case-people.ts'
import { read } from './read.ts'
import { transaction } from './transaction.ts'

const tidyLock = 4_712_003
const older = (column: string, days: number): string => `${column} < clock_timestamp() - interval '${days} days'`

/** By name: how many rows there were. */
const steps = {
  requestKeys: `delete from requests where ${older('at', retentionDays.requestKeys)}`,
  mailTexts: `update mails set address = '', subject = '', body_text = '', body_html = '' where address <> '' and state in ('sent', 'kept', 'withdrawn') and ${older('claimed_at', retentionDays.mailTexts)}`,
  signInTries: `delete from sign_in_throttles where ${older('last_at', retentionDays.signInTries)} and (locked_until is null or locked_until < clock_timestamp())`,
  sessions: 'delete from sessions where expires_at < clock_timestamp()',
  knownBrowsers: 'delete from known_browsers where expires_at < clock_timestamp()',
  accountLinks: 'delete from account_links where expires_at < clock_timestamp()',
  signInFlows: 'delete from sign_in_flows where expires_at < clock_timestamp()',
} as const
export type Tidied = Readonly<Record<keyof typeof steps, number>>

/** When it was done last; null: never. */
export const lastTidy = async (pool: pg.Pool): Promise<Instant | null> => (await read<{ at: Instant }>(pool, `select ${iso('at')} as at from tidy_runs order by at desc limit 1`))[0]?.at ?? null

/** Does it, all or nothing, and notes how much went; null where another process is at it, or has done it since `last`. */
export const tidy = (pool: pg.Pool, last: Instant | null): Promise<Tidied | null> => transaction(pool, async (tx) => {
  const { rows: [mine] } = await tx.query<{ mine: boolean }>('select pg_try_advisory_xact_lock($1) as mine', [tidyLock])
  if (!mine?.mine) return null
  // Asked apart: what another did before it let the lock go is seen only by a statement that begins after it.
  const { rowCount: since } = await tx.query(`select 1 from tidy_runs where $1::timestamptz is null or at > $1::timestamptz + interval '1 millisecond' limit 1`, [last])
  if (since) return null
  const counts: Record<string, number> = {}
  for (const [name, statement] of Object.entries(steps)) counts[name] = (await tx.query(statement)).rowCount ?? 0
  await tx.query('insert into tidy_runs (counts) values ($1)', [JSON.stringify(counts)])
  return counts as unknown as Tidied
})
