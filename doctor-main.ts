// `npm run doctor`: looks at every part and says what is wrong and what mends it. Changes nothing. `--json` for programs; `--quick` compares neither
// workflows nor lists. Ends with 0 (nothing), 1 (something to mend) or 2 (something is broken, or it could not look).
import { stat, statfs } from 'node:fs/promises'
import { type Config, readConfig } from './config.ts'
import { database, temporal } from './embedded.ts'
import { connectEngine } from './engine/connect.ts'
import { lookAtEngine } from './engine/look.ts'
import { certificateDays } from './ports/certificate.ts'
import { diagnose, exitCodeOf, type Failed, type Seen } from './services/diagnosis.ts'
import { readProviders } from './services/provider-settings.ts'
import { recover } from './services/recovering.ts'
import { connectStore, type Store } from './store/connect.ts'
import { lookAtDatabase } from './store/doctor.ts'
import { caseIds, rebuildCase } from './store/rebuild.ts'
import { createTellings } from './tellings.ts'
import { doctorText } from './text/doctor.ts'
import { taskQueue } from './workflows/ids.ts'

const known = ['--json', '--quick']
const why = (error: unknown): string => (error instanceof Error ? error.message : String(error))
const looked = async <T>(look: () => Promise<T>): Promise<T | Failed> => { try { return await look() } catch (error) { return { failed: why(error) } } }
const silent = (): void => undefined
const page = 200

async function readModelDifferences(store: Store): Promise<{ readonly looked: number; readonly differing: readonly string[] }> {
  const differing: string[] = []
  let count = 0
  for (let ids = await caseIds(store.pool, null, page); ids.length > 0; ids = await caseIds(store.pool, ids.at(-1) ?? null, page)) {
    for (const id of ids) {
      const one = await rebuildCase(store.pool, id, true)
      count += 1
      if (one.differences.length > 0) differing.push(`${one.offerId}/${one.cycle}`)
    }
  }
  return { looked: count, differing }
}

/** What stands around the service: the disk of what is embedded, certificates of addresses, files with secrets. */
async function around(config: Config): Promise<Pick<Seen, 'disks' | 'certificates' | 'openFiles' | 'payloadKeys'>> {
  const space = await looked(() => statfs(config.dataDir))
  const providers = config.signIn ? await looked(() => readProviders(config.signIn?.providersFile ?? '')) : []
  const addresses = [config.publicUrl, ...(Array.isArray(providers) ? providers.map((one) => one.issuer) : [])].filter((one) => one?.startsWith('https:') === true)
  const certificates = await Promise.all([...new Set(addresses)].map(async (where = '') => {
    const days = await looked(() => certificateDays(where))
    return typeof days === 'number' ? { where, daysLeft: days } : { where, daysLeft: null, why: days.failed }
  }))
  const secrets = [config.signIn?.providersFile, config.journalPort, config.mail?.passwordFile].filter((file) => file !== undefined)
  const modes = await Promise.all(secrets.map(async (file) => [file, await looked(async () => (await stat(file)).mode)] as const))
  return {
    disks: 'failed' in space ? [] : [{ where: config.dataDir, freeBytes: space.bavail * space.bsize, totalBytes: space.blocks * space.bsize }],
    certificates, payloadKeys: (config.temporal.payloadKeys ?? []).map((one) => one.id),
    // Windows has no such bits.
    openFiles: process.platform === 'win32' ? [] : modes.flatMap(([file, mode]) => (typeof mode === 'number' && (mode & 0o077) !== 0 ? [file] : [])),
  }
}

async function look(config: Config, quick: boolean): Promise<Seen> {
  const undo: (() => Promise<void>)[] = []
  try {
    const beside = await around(config)
    const postgres = await looked(() => database(config, silent))
    if ('failed' in postgres) return { ...beside, database: postgres }
    undo.unshift(() => postgres.stop())
    const store = connectStore(postgres.at, { log: silent, max: 10, applicationName: 'akkreditering-doctor' })
    undo.unshift(() => store.close())
    const seen = { ...beside, database: await looked(() => lookAtDatabase(store.pool)) }
    const server = await looked(() => temporal(config, silent))
    if ('failed' in server) return { ...seen, temporal: server }
    undo.unshift(() => server.stop())
    const engine = await connectEngine(server.at)
    undo.unshift(() => engine.close())
    const found = await looked(() => lookAtEngine(engine, server.at.namespace, taskQueue))
    // Lists and workflows of a record that is not of this version are compared by nobody.
    if (quick || 'failed' in seen.database || seen.database.readings === null) return { ...seen, temporal: found }
    const readModel = await looked(() => readModelDifferences(store))
    if ('failed' in found || found.pollers === 0) return { ...seen, temporal: found, readModel }
    const differing: string[] = []
    const drift = await looked(async () => {
      const { looked: count } = await recover(store.pool, engine, createTellings(store, engine, silent), { dryRun: true, found: (id) => { differing.push(id) }, progress: silent })
      return { looked: count, differing }
    })
    return { ...seen, temporal: found, readModel, drift }
  } finally {
    for (const step of undo) await step()
  }
}

async function main(options: readonly string[]): Promise<number> {
  const [json, quick] = [options.includes('--json'), options.includes('--quick')]
  if (!json) process.stdout.write(`${doctorText.looking}\n`)
  const found = diagnose(await look(readConfig(), quick)).map((one) => ({ ...one, ...doctorText.finding(one.code, one.params) }))
  const code = exitCodeOf(found)
  if (json) {
    process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), exitCode: code, findings: found })}\n`)
    return code
  }
  for (const { level, what, mend } of found) process.stdout.write(`${doctorText.line(level, what, mend)}\n`)
  if (quick) process.stdout.write(`${doctorText.quick}\n`)
  const count = (level: string): number => found.filter((one) => one.level === level).length
  process.stdout.write(`${code === 0 ? doctorText.well(new Date().toISOString()) : doctorText.sick(count('broken'), count('mend'))}\n`)
  return code
}

const unknown = process.argv.slice(2).find((option) => !known.includes(option))
if (unknown === undefined) {
  process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
    process.stderr.write(`${doctorText.failed(why(error))}\n`)
    return 2
  })
} else {
  process.stderr.write(`${doctorText.unknownOption(unknown)}\n`)
  process.exitCode = 2
}
