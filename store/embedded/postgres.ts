// The embedded PostgreSQL: a real server under the data directory, attached to when it already runs, started otherwise.
// Any number of processes may ask at once: they take turns, and each leaves a mark as long as it uses the server.
import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import type { Connection } from '../connect.ts'
import { inTurn, leaveMark, type Mark, otherMarks } from '../process-marks.ts'
import { StartError } from '../start-error.ts'
import { type Binaries, binariesFor } from './binaries.ts'
import { type Endpoint, endpointFor, initdbAccess, removeSocketFolder, serverAccess } from './endpoint.ts'
import { type Place, placeFor } from './place.ts'
import { clearStaleLock, launch, type Launched, plainEnvironment, shutDown, stateOf } from './postmaster.ts'

/** A server that answers. */
export interface EmbeddedPostgres {
  readonly connection: Exclude<Connection, string>
  /** It was running already: left behind by a killed service, or in use by another process of ours. */
  readonly attached: boolean
  /** Ends the server when no other living process uses it, else only our use of it. May be called more than once. */
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  readonly dataDir: string
  readonly log: (line: string) => void
  /** Another PostgreSQL's bin folder (POSTGRES_BIN). */
  readonly binDir?: string
  /** Tests: no fsync, quicker initdb, and Ctrl-C ends the server too. */
  readonly testMode?: boolean
  /** Where root's clusters go that nobody could not reach in their data directory. */
  readonly elsewhere?: string
}

const database = 'akkreditering'

/**
 * Starts or attaches to the PostgreSQL of a data directory; a new one gets a database `akkreditering`.
 * Throws StartError: `data-directory-newer` or `-older` when another major version made the cluster, `-incomplete`,
 * `embedded-postgres-missing`, `embedded-postgres-failed` with the end of the server's log.
 */
export const startEmbeddedPostgres = async (options: EmbeddedOptions): Promise<EmbeddedPostgres> => {
  const at = placeFor(options.dataDir, { elsewhere: options.elsewhere ?? '/var/lib/akkreditering', log: options.log })
  const turns = join(at.home, 'postgres.turn')
  const users = join(at.home, 'postgres.users')
  return inTurn(turns, async () => {
    const binaries = binariesFor(at, options.binDir)
    if (!existsSync(join(at.cluster, 'PG_VERSION'))) initialise(binaries, at, options)
    refuseOtherMajor(binaries, at)
    const use = leaveMark(users)
    try {
      const { endpoint, attached } = await attachOrStart(binaries, at, options)
      await ensureDatabase(endpoint)
      return { connection: { ...endpoint, database }, attached, stop: () => inTurn(turns, () => leave(binaries, at, users, use, options)) }
    } catch (error) {
      use.remove()
      throw error
    }
  })
}

const leave = async ({ bin }: Binaries, at: Place, users: string, use: Mark, { log }: EmbeddedOptions): Promise<void> => {
  if (!existsSync(use.file)) return
  use.remove()
  const [other] = otherMarks(users)
  if (other === undefined) {
    const { host } = await endpointFor(at)
    await shutDown(bin, at.cluster)
    removeSocketFolder(host)
  } else log(`PostgreSQL goes on: process ${other.pid} uses it`)
}

/** Into a folder beside it and renamed into place, so that a cluster is whole or not there. */
const initialise = ({ bin, major }: Binaries, at: Place, { log, testMode }: EmbeddedOptions): void => {
  log('Making a new database')
  for (const name of readdirSync(at.home).filter((entry) => entry.startsWith('postgres.init-'))) rmSync(join(at.home, name), { recursive: true, force: true })
  const making = `${at.cluster}.init-${process.pid}`
  mkdirSync(making, { mode: 0o700 })
  if (at.account) chownSync(making, at.account.uid, at.account.gid)
  // The builtin provider (17 and later) folds æøå without the machine's locale; an older server takes C.UTF-8 from the system.
  const locale = major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'] : ['--locale=C.UTF-8']
  const args = ['-D', making, ...initdbAccess(at), '--encoding=UTF8', ...locale, '--no-instructions', ...(testMode ? ['--no-sync'] : [])]
  const run = spawnSync(join(bin, 'initdb'), args, { encoding: 'utf8', cwd: '/', windowsHide: true, ...plainEnvironment, ...at.account })
  if (run.status !== 0) {
    rmSync(making, { recursive: true, force: true })
    throw new StartError('embedded-postgres-failed', `initdb failed: ${(run.stderr || String(run.error)).trim()}`, { folder: at.home })
  }
  renameSync(making, at.cluster)
}

const refuseOtherMajor = ({ major }: Binaries, { cluster }: Place): void => {
  const made = Number(readFileSync(join(cluster, 'PG_VERSION'), 'utf8'))
  if (made === major) return
  const details = { folder: cluster, made, runs: major }
  if (made > major) throw new StartError('data-directory-newer', `The database in ${cluster} was made by PostgreSQL ${made}; this service brings ${major}. Start the newer version of the service.`, details)
  throw new StartError('data-directory-older', `The database in ${cluster} was made by PostgreSQL ${made}; this service brings ${major}. Back up with the version that made it, and restore into a new data directory.`, details)
}

/** Recovery after a power failure may take minutes; a server that does not come up at all is tried for ten seconds. */
const attachOrStart = async ({ bin }: Binaries, at: Place, options: EmbeddedOptions): Promise<{ endpoint: Endpoint; attached: boolean }> => {
  const began = Date.now()
  let lastBusy = began
  let server: Launched | undefined
  for (;;) {
    const endpoint = await endpointFor(at)
    const state = await stateOf(endpoint, at.cluster)
    if (state === 'ready') return { endpoint, attached: server === undefined }
    if (state === 'busy' || server?.hasEnded() === false) lastBusy = Date.now()
    if (Date.now() - lastBusy > 10_000 || Date.now() - began > 180_000) {
      removeSocketFolder(endpoint.host)
      throw new StartError('embedded-postgres-failed', `PostgreSQL does not start. The end of ${at.logFile}:\n${endOf(at.logFile)}`, { log: at.logFile })
    }
    if (state === 'absent' && (server === undefined || server.hasEnded())) {
      clearStaleLock(at.cluster)
      server = launch(bin, at, [...serverAccess(endpoint), ...settings(options.testMode)], !options.testMode)
    }
    await delay(50)
    // A dead server's children may still be going: the next try waits for them.
    if (server?.hasEnded()) await delay(300)
  }
}

/** The server's log has no texts from the record: neither statements nor the rows that an error's detail would quote. */
const settings = (testMode = false): readonly string[] => [
  'shared_buffers=32MB', `max_connections=${testMode ? 200 : 60}`, 'log_error_verbosity=terse', 'log_min_error_statement=panic', 'log_line_prefix=%m [%p] ',
  ...(testMode ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] : []),
]

const endOf = (logFile: string): string => existsSync(logFile) ? readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-8).join('\n') : '(no log)'

const ensureDatabase = async (endpoint: Endpoint): Promise<void> => {
  const client = new pg.Client({ ...endpoint, database: 'postgres' })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database])
    if (rowCount === 0) await client.query(`create database ${database}`)
  } finally {
    await client.end()
  }
}
