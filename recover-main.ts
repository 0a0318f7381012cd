// `npm run recover`: every workflow made right from the record, beside the running service. `--dry-run` only says what differs, and ends with 1 then.
import { readConfig } from './config.ts'
import { database, temporal } from './embedded.ts'
import { connectEngine } from './engine/connect.ts'
import { hasWorker } from './engine/pollers.ts'
import { recover } from './services/recovering.ts'
import { connectStore } from './store/connect.ts'
import { createTellings } from './tellings.ts'
import { recoverText } from './text/recover.ts'
import { taskQueue } from './workflows/ids.ts'

const say = (line: string): void => { process.stdout.write(`${line}\n`) }

async function main(dryRun: boolean): Promise<number> {
  const config = readConfig()
  const undo: (() => Promise<void>)[] = []
  try {
    const postgres = await database(config, say)
    undo.unshift(() => postgres.stop())
    const server = await temporal(config, say)
    undo.unshift(() => server.stop())
    const engine = await connectEngine(server.at)
    undo.unshift(() => engine.close())
    if (!await hasWorker(engine, server.at.namespace, taskQueue)) {
      process.stderr.write(`${recoverText.noWorker}\n`)
      return 2
    }
    const store = connectStore(postgres.at, { log: say, max: 10, applicationName: 'akkreditering-recover' })
    undo.unshift(() => store.close())
    const tellings = createTellings(store, engine, say)
    const { looked, same, orphans } = await recover(store.pool, engine, tellings, { dryRun, found: (id, how) => { say(recoverText.found(id, how)) }, progress: (done, of) => { say(recoverText.progress(done, of)) } })
    say((dryRun ? recoverText.checked : recoverText.recovered)(looked, looked - same, orphans))
    return dryRun && looked - same + orphans > 0 ? 1 : 0
  } finally {
    for (const step of undo) await step()
  }
}

const unknown = process.argv.slice(2).find((option) => option !== '--dry-run')
if (unknown === undefined) {
  process.exitCode = await main(process.argv.includes('--dry-run')).catch((error: unknown) => {
    process.stderr.write(`${recoverText.failed(error instanceof Error ? error.message : String(error))}\n`)
    return 2
  })
} else {
  process.stderr.write(`${recoverText.unknownOption(unknown)}\n`)
  process.exitCode = 2
}
