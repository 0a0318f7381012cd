// `npm run backup -- --to FOLDER`: everything of value, beside a running service. `--keep` removes older ones, `--every` goes on; `--check` reads one again.
import { setTimeout as delay } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { readConfig } from './config.ts'
import { database } from './embedded.ts'
import { backUp } from './store/backup/back-up.ts'
import { BackupError } from './store/backup/backup-error.ts'
import { noteBackup } from './store/backup/note.ts'
import { backupAt, type Manifest, verifyBackup } from './store/backup/manifest.ts'
import { backupFaults, backupText } from './text/backup.ts'

const say = (line: string): void => { process.stdout.write(`${line}\n`) }
const why = (error: unknown): string => (error instanceof BackupError ? backupFaults[error.code](error.details) : error instanceof Error ? error.message : String(error))
const rowsOf = ({ tables }: Manifest): number => tables.reduce((sum, { rows }) => sum + rows, 0)
const hourMs = 3_600_000

interface Asked { readonly to: string; readonly keep?: number; readonly every?: number }

async function oneBackup(asked: Asked): Promise<void> {
  // The embedded server is attached to, or started for as long as it takes.
  const postgres = await database(readConfig(), () => undefined)
  try {
    const { folder, manifest, removed } = await backUp(postgres.at, asked.to, asked.keep === undefined ? {} : { keep: asked.keep })
    say(backupText.made(folder, manifest.tables.length, rowsOf(manifest), manifest.tables.reduce((sum, { bytes }) => sum + bytes, 0)))
    for (const one of removed) say(backupText.removed(one))
    // The backup is good without it; only who watches does not hear of it.
    await noteBackup(postgres.at, manifest).catch((error: unknown) => { process.stderr.write(`${backupText.notNoted(why(error))}\n`) })
  } finally {
    await postgres.stop()
  }
}

/** Again and again, from the beginning of one to the next; one that fails is said and tried again after a tenth of the time. */
async function onAndOn(asked: Asked & { readonly every: number }): Promise<void> {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => { stop.abort() })
  while (!stop.signal.aborted) {
    const begun = Date.now()
    let wait = asked.every * hourMs
    try { await oneBackup(asked) } catch (error) {
      process.stderr.write(`${backupText.failedOnce(why(error))}\n`)
      wait /= 10
    }
    // Node's timers hold 24 days at the most.
    await delay(Math.min(Math.max(wait - (Date.now() - begun), 1000), 2 ** 31 - 1), undefined, { signal: stop.signal }).catch(() => undefined)
  }
}

const number = (text: string | undefined, from: number): number | undefined | null => (text === undefined ? undefined : /^\d{1,4}$/.test(text) && Number(text) >= from ? Number(text) : null)

async function main(): Promise<number> {
  let values: { to?: string | undefined; keep?: string | undefined; every?: string | undefined; check?: string | undefined }
  try { ({ values } = parseArgs({ options: { to: { type: 'string' }, keep: { type: 'string' }, every: { type: 'string' }, check: { type: 'string' } } })) } catch { values = {} }
  const keep = number(values.keep, 1), every = number(values.every, 1)
  if (values.check !== undefined && values.to === undefined) {
    const folder = await backupAt(values.check)
    say(backupText.checked(folder, rowsOf(await verifyBackup(folder))))
    return 0
  }
  if (values.to === undefined || values.to === '' || keep === null || every === null) {
    process.stderr.write(`${backupText.usageBackup}\n`)
    return 2
  }
  const asked = { to: values.to, ...(keep === undefined ? {} : { keep }) }
  await (every === undefined ? oneBackup(asked) : onAndOn({ ...asked, every }))
  return 0
}

process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`${backupText.failed(why(error))}\n`)
  return 1
})
