// Brings the embedded server up on its file, or on an empty one where the file is of no use.
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { Environment } from './cache-dir.ts'
import { freePort, launchDevServer, type DevServer } from './dev-server.ts'
import { codeOf, lineOf } from './error-code.ts'
import { recordStart } from './server-record.ts'
import { putBack, setAside } from './set-aside.ts'
import type { CliVersion } from './temporal-version.ts'

/** The SQLite file's name inside the engine's folder. */
export const DB_FILE = 'temporal.db'

/** Everything about the server that stays the same from one run of it to the next. */
export interface Ground {
  cliPath: string
  version: CliVersion
  env: Environment
  folder: string
  namespace: string
  healthLimitMs: number
  log: (line: string) => void
  /** Aborted when the service no longer wants a server. */
  signal: AbortSignal
}

/** A server that answers, its port, and the old file's new name where it begins empty. */
export interface BroughtUp { server: DevServer, port: number, setAside?: string }

const exists = (path: string): Promise<boolean> => access(path).then(() => true, (error: unknown) => {
  if (codeOf(error) === 'ENOENT') return false
  throw error
})

/**
 * Starts the server on `port` (on another one, where that is taken and `mayMove`) and writes it down in the folder's record.
 * A file it does not come up on is set aside with a message; when an empty one does not help either, the file is put back
 * and the error tells what the server said: a full disk must not cost a file.
 */
export const bringUp = async (ground: Ground, port: number, { mayMove }: { mayMove: boolean }): Promise<BroughtUp> => {
  const { cliPath, version, env, folder, namespace, healthLimitMs, log, signal } = ground
  const hadFile = await exists(join(folder, DB_FILE))
  let at = port
  let aside: string | undefined
  for (let tries = 0; ; tries += 1) {
    const record = { serverVersion: version.server, cliVersion: version.cli, port: at, namespace }
    const server = await launchDevServer({
      cliPath, env, folder, dbFile: DB_FILE, port: at, namespace, healthLimitMs, signal, onSpawn: (pid) => recordStart(folder, record, pid),
    })
    if (!('failed' in server)) return { server, port: at, ...(aside ? { setAside: aside } : {}) }
    if (server.failed === 'port-taken' && mayMove && tries < 5) {
      at = await freePort()
    } else if (server.failed === 'failed' && hadFile && !aside && !signal.aborted) {
      aside = await setAside(folder, DB_FILE, new Date())
      log(`Temporal does not start on its file (${lineOf(server.why)}): set aside as ${aside}, starting empty`)
    } else {
      if (aside) await putBack(folder, DB_FILE, aside)
      throw new Error(`Temporal does not start: ${server.why}`)
    }
  }
}
