// A record that PostgreSQL itself has brought back: to a point in time, from a snapshot, by promoting a standby.
import type pg from 'pg'
import type { Connection } from '../connect.ts'
import { withClient } from './session.ts'
import { leftOut, quoted } from './tables.ts'

/**
 * What holds of every record that was brought back, in the transaction under way: every workflow loads anew (the epoch is raised, by the clock too: the same past
 * brought back twice must not give the epoch that runs of the first time believe in), and what waited to leave then is not sent, for it may have left since. Gives the epoch.
 */
export async function asBroughtBack(client: pg.ClientBase): Promise<number> {
  const { rows: [raised] } = await client.query<{ epoch: number }>(
    `update record_epoch set epoch = greatest(epoch + 1, extract(epoch from clock_timestamp() - timestamptz '2026-01-01 00:00:00Z')::integer) returning epoch`)
  // The notices stand on their persons' pages. The table may be younger than the record.
  const { rows: [mails] } = await client.query<{ there: boolean }>(`select to_regclass('mail_notices') is not null as there`)
  if (mails?.there) await client.query(`update mail_notices set state = 'cancelled', reason = 'restored' where state = 'waiting'`)
  return raised?.epoch ?? 0
}

/** What `restore` does besides filling tables: whoever was let in for a while is out, and the epoch is raised; gives the new one. All or nothing; may be done again. */
export const restoredByPostgresql = (connection: Connection): Promise<number> => withClient(connection, async (client) => {
  await client.query('begin')
  for (const table of leftOut) await client.query(`delete from ${quoted(table)}`)
  const epoch = await asBroughtBack(client)
  await client.query('commit')
  return epoch
})
