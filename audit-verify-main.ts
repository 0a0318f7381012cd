// `npm run audit-verify`: the whole trail read against itself, the record and the heads that are known. 0: whole, 1: broken, 2: could not.
import { parseArgs } from 'node:util'
import { readConfig } from './config.ts'
import { headOf, type TrailHead } from './domain/trail/line.ts'
import { database } from './embedded.ts'
import { backupsIn, readManifest } from './store/backup/manifest.ts'
import { connectStore } from './store/connect.ts'
import { verifyTrail } from './store/trail/verify.ts'
import { trailText } from './text/trail.ts'

const say = (line: string): void => { process.stdout.write(`${line}\n`) }

/** The heads that were given, and those of every backup in the folder; undefined where one is none. */
async function knownHeads(given: readonly string[], backups: string | undefined): Promise<readonly TrailHead[] | undefined> {
  const heads = given.map(headOf)
  const saved = backups === undefined ? [] : await Promise.all((await backupsIn(backups)).map(async (folder) => (await readManifest(folder)).trail))
  return heads.includes(undefined) ? undefined : [...heads, ...saved].filter((one) => one !== undefined)
}

async function main(): Promise<number> {
  let values: { anchor?: string[] | undefined; backups?: string | undefined }
  try { ({ values } = parseArgs({ options: { anchor: { type: 'string', multiple: true }, backups: { type: 'string' } } })) } catch { values = { anchor: [''] } }
  const anchors = await knownHeads(values.anchor ?? [], values.backups)
  if (anchors === undefined) {
    process.stderr.write(`${trailText.usage}\n`)
    return 2
  }
  const postgres = await database(readConfig(), () => undefined)
  const store = connectStore(postgres.at, { log: say, max: 1, limits: 'none', applicationName: 'akkreditering-audit-verify' })
  try {
    let said = 0
    const { head, unsealed, fault } = await verifyTrail(store.pool, { anchors, progress: (rows) => { if (rows - said >= 20_000) { said = rows; say(trailText.progress(rows)) } } })
    say(fault ? trailText.broken(fault) : trailText.whole(head))
    if (!fault) say(trailText.anchors(anchors.length))
    if (unsealed.oldest !== null) say(trailText.unsealed(unsealed.rows, Math.floor((Date.now() - Date.parse(unsealed.oldest)) / 60_000)))
    return fault ? 1 : 0
  } finally {
    await store.close()
    await postgres.stop()
  }
}

process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`${trailText.failed(error instanceof Error ? error.message : String(error))}\n`)
  return 2
})
