// `npm run restore -- --from FOLDER`: a backup into an empty database, of this version's schema or an older one. `--by-postgresql`: PostgreSQL has brought the record back itself.
import { parseArgs } from 'node:util'
import { readConfig } from './config.ts'
import { database } from './embedded.ts'
import { BackupError } from './store/backup/backup-error.ts'
import { restoredByPostgresql } from './store/backup/by-postgresql.ts'
import { restore } from './store/backup/restore.ts'
import { backupFaults, backupText } from './text/backup.ts'
import { trailText } from './text/trail.ts'

const say = (line: string): void => { process.stdout.write(`${line}\n`) }

async function main(): Promise<number> {
  let from: string | undefined, itself = false
  try { ({ from, 'by-postgresql': itself = false } = parseArgs({ options: { from: { type: 'string' }, 'by-postgresql': { type: 'boolean' } } }).values) } catch { from = undefined }
  if (itself ? from !== undefined : from === undefined || from === '') {
    process.stderr.write(`${backupText.usageRestore}\n`)
    return 2
  }
  const postgres = await database(readConfig(), say)
  try {
    if (from === undefined) {
      say(backupText.broughtBack(await restoredByPostgresql(postgres.at)))
      say(backupText.next)
      return 0
    }
    const { folder, manifest, epoch, trail } = await restore(postgres.at, from, say)
    say(backupText.restored(folder, manifest.takenAt, manifest.tables.reduce((sum, { rows }) => sum + rows, 0), epoch))
    say(trail.fault ? trailText.broken(trail.fault) : trailText.whole(trail.head))
    say(backupText.next)
    return trail.fault ? 3 : 0
  } finally {
    await postgres.stop()
  }
}

process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`${backupText.restoreFailed(error instanceof BackupError ? backupFaults[error.code](error.details) : error instanceof Error ? error.message : String(error))}\n`)
  return 1
})
