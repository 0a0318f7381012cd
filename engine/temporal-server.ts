// The embedded Temporal server: one process, one SQLite file, looked after. Ends when asked, starts again when it dies,
// begins with an empty file when the old one is of no use.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { bringUp, DB_FILE, type Ground } from './bring-up.ts'
import type { Environment } from './cache-dir.ts'
import { freePort } from './dev-server.ts'
import { codeOf } from './error-code.ts'
import { waitUntilHealthy } from './health.ts'
import { keepRunning, type OnRestart } from './keep-running.ts'
import { hasLivingOwner, livingServer, readRecord, writeRecord, type ServerRecord } from './server-record.ts'
import { setAside } from './set-aside.ts'
import { readCliVersion } from './temporal-version.ts'

/** What to start and where: the CLI, the product's data folder, the environment for the child, the log. */
export interface StartTemporalOptions {
  cliPath: string
  dataDir: string
  env: Environment
  log: (line: string) => void
  namespace?: string
  /** Told when the server has died and is up again at the same address; `setAside` names the old file when it begins empty. */
  onRestart?: OnRestart
  healthLimitMs?: number
}

/** A running engine. `attached`: it belongs to another living process of ours, which alone restarts and stops it. */
export interface EmbeddedTemporal {
  address: string
  namespace: string
  attached: boolean
  setAside?: string
  stop(): Promise<void>
}

// Another process of ours owns the server: wait until that answers, its owner may be starting or restarting it just now.
const attach = async (folder: string, record: ServerRecord, limitMs: number, log: (line: string) => void): Promise<EmbeddedTemporal> => {
  const { namespace } = record
  const address = `127.0.0.1:${record.port}`
  log(`Temporal for this data folder belongs to process ${record.owner?.pid}, which is running: using it at ${address}`)
  if (await waitUntilHealthy({ address, namespace, limitMs }) === undefined) {
    throw new Error(`Process ${record.owner?.pid} holds ${folder}, but its Temporal at ${address} does not answer. Stop that process first.`)
  }
  return { address, namespace, attached: true, stop: async () => { log('Temporal is left to the process that owns it') } }
}

// Its owner was killed. The file is whole, so a server of our own on the same file replaces it, and is ours to look after.
const endLeftBehind = async (record: ServerRecord, log: (line: string) => void): Promise<void> => {
  const pid = await livingServer(record)
  if (pid === undefined) return
  log(`A Temporal server was left behind by a killed process (${pid}): ending it and starting again on the same file`)
  const hardAt = Date.now() + 8_000
  for (let signal: NodeJS.Signals = 'SIGTERM'; await livingServer(record) !== undefined; signal = Date.now() > hardAt ? 'SIGKILL' : signal) {
    try {
      process.kill(pid, signal)
    } catch (error) {
      if (codeOf(error) !== 'ESRCH') throw error
    }
    await delay(200)
  }
}

/**
 * Starts Temporal on <dataDir>/temporal/temporal.db and looks after it until `stop()`. A left-behind server is replaced,
 * one that a living process owns is attached to. The file is set aside, with a message, when another server version wrote
 * it or the server does not come up on it. Throws when no server comes up on an empty file either.
 */
export const startTemporal = async (
  { cliPath, dataDir, env, log, namespace = 'akkreditering', onRestart, healthLimitMs = 60_000 }: StartTemporalOptions,
): Promise<EmbeddedTemporal> => {
  const folder = join(dataDir, 'temporal')
  await mkdir(folder, { recursive: true })
  const version = await readCliVersion(cliPath)
  const before = await readRecord(folder)
  if (before && await hasLivingOwner(before)) return attach(folder, before, healthLimitMs, log)
  if (before) await endLeftBehind(before, log)

  const older = before && before.serverVersion !== version.server ? await setAside(folder, DB_FILE, new Date()) : undefined
  if (older) log(`The Temporal file was written by server ${before?.serverVersion}, this is ${version.server}: set aside as ${older}, starting empty`)

  const stopping = new AbortController()
  const ground: Ground = { cliPath, version, env, folder, namespace, healthLimitMs, log, signal: stopping.signal }
  const first = await bringUp(ground, await freePort(before?.port), { mayMove: true })
  const endServer = keepRunning(first, ground, onRestart)
  const aside = first.setAside ?? older

  let stopped: Promise<void> | undefined
  const stop = async (): Promise<void> => {
    stopping.abort()
    await endServer()
    await writeRecord(folder, { serverVersion: version.server, cliVersion: version.cli, port: first.port, namespace })
  }
  return { address: first.server.address, namespace, attached: false, ...(aside ? { setAside: aside } : {}), stop: () => (stopped ??= stop()) }
}
