// The record is told of its newest backup, so that whoever watches the service hears when backups stop.
import type { Connection } from '../connect.ts'
import type { Manifest } from './manifest.ts'
import { withClient } from './session.ts'

/** Notes a backup that has been made and read back; one that is older than the one noted changes nothing. */
export const noteBackup = (connection: Connection, { takenAt, tables }: Pick<Manifest, 'takenAt' | 'tables'>): Promise<void> => withClient(connection, async (client) => {
  await client.query(
    `insert into newest_backup as b (taken_at, bytes) values ($1, $2)
     on conflict (only_row) do update set taken_at = excluded.taken_at, bytes = excluded.bytes where b.taken_at < excluded.taken_at`,
    [takenAt, tables.reduce((sum, { bytes }) => sum + bytes, 0)])
})
