// The embedded PostgreSQL: a real server under the data directory, attached to when it already runs, started otherwise.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, chmodSync, chownSync, constants, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Connection } from '../connect.ts'
import { postgresBin } from './binaries.ts'

export interface EmbeddedPostgres {
  readonly connection: Exclude<Connection, string>
  /** It was running already (left behind by a killed service, or another process of ours). */
  readonly attached: boolean
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  readonly dataDir: string
  readonly log: (line: string) => void
  /** Another PostgreSQL's bin folder (POSTGRES_BIN). */
  readonly binDir?: string
  /** Tests: no fsync, quicker initdb. */
  readonly testMode?: boolean
}

const port = 5432
const user = 'akkreditering'
const database = 'akkreditering'
const nobody = 65534
const asRoot = process.getuid?.() === 0
const patienceMs = 30_000

/** Starts or attaches to the PostgreSQL of a data directory. Throws with a plain message when it cannot; its log is in the folder. */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const bin = options.binDir ?? postgresBin(asRoot)
  const cluster = clusterFolder(options.dataDir)
  const sockets = socketFolder(cluster)
  const connection = { host: sockets, port, user, database }
  if (!existsSync(join(cluster, 'PG_VERSION'))) initialise(bin, cluster, options)
  refuseOtherMajor(bin, cluster)
  let attached = true
  const until = Date.now() + patienceMs
  while (!(await answers(connection))) {
    if (Date.now() > until) throw new Error(`PostgreSQL did not start. Its log: ${logFile(cluster)}`)
    attached = false
    await startOnce(bin, cluster, sockets, options)
  }
  await ensureDatabase(connection)
  return { connection, attached, stop: () => stop(cluster) }
}

const logFile = (cluster: string): string => `${cluster}.log`

/** Where the cluster lies. Root's PostgreSQL runs as nobody, who cannot pass a closed home: then below /var/lib, with a note of it. */
function clusterFolder(dataDir: string): string {
  const wanted = join(resolve(dataDir), 'postgres')
  if (!asRoot || reachable(dirname(wanted))) return wanted
  const elsewhere = join('/var/lib/akkreditering', createHash('sha256').update(wanted).digest('hex').slice(0, 16), 'postgres')
  mkdirSync(dirname(elsewhere), { recursive: true, mode: 0o755 })
  writeFileSync(join(resolve(dataDir), 'postgres-lies-here.txt'), `${elsewhere}\n`)
  return elsewhere
}

function reachable(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false
    if (at === dirname(at)) return true
  }
}

/** Socket paths may have 107 characters at the most, so the folder is a short one. */
function socketFolder(cluster: string): string {
  const folder = join(tmpdir(), `akk-${createHash('sha256').update(cluster).digest('hex').slice(0, 12)}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (asRoot) chownSync(folder, nobody, nobody)
  return folder
}

const identity = asRoot ? { uid: nobody, gid: nobody } : {}

function initialise(bin: string, cluster: string, options: EmbeddedOptions): void {
  options.log('Making a new database')
  const making = `${cluster}.init-${process.pid}`
  rmSync(making, { recursive: true, force: true })
  mkdirSync(making, { recursive: true, mode: 0o700 })
  if (asRoot) chownSync(making, nobody, nobody)
  const run = spawnSync(join(bin, 'initdb'), ['-D', making, '-U', user, '--auth=trust', '--encoding=UTF8', ...localeFlags(bin), ...(options.testMode ? ['--no-sync'] : [])], { encoding: 'utf8', cwd: '/', ...identity })
  if (run.status !== 0) throw new Error(`initdb failed: ${run.stderr || String(run.error)}`)
  try {
    renameSync(making, cluster)
  } catch (error) {
    // Another process was quicker; its cluster is as good.
    rmSync(making, { recursive: true, force: true })
    if (!existsSync(join(cluster, 'PG_VERSION'))) throw error
  }
}

/** The builtin provider (17 and later) folds æøå without the machine's locale; an older server takes C.UTF-8 from the system. */
function localeFlags(bin: string): readonly string[] {
  const major = Number(/\) (\d+)/.exec(spawnSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8', cwd: '/' }).stdout)?.[1] ?? '0')
  return major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'] : ['--locale=C.UTF-8']
}

function refuseOtherMajor(bin: string, cluster: string): void {
  const made = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  const runs = /\) (\d+)/.exec(spawnSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8', cwd: '/' }).stdout)?.[1]
  if (runs !== undefined && runs !== made) throw new Error(`The data directory was made by PostgreSQL ${made}; this is PostgreSQL ${runs}. Restore a backup into a new data directory.`)
}

async function answers(connection: Exclude<Connection, string>): Promise<boolean> {
  const client = new pg.Client({ ...connection, database: 'postgres', connectionTimeoutMillis: 3000 })
  // A server that goes while we look is a server that does not answer.
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** One try: detached, its log in a file, so that neither Ctrl-C nor our end takes it down before stop() does. */
async function startOnce(bin: string, cluster: string, sockets: string, options: EmbeddedOptions): Promise<void> {
  const log = openSync(logFile(cluster), 'a', 0o600)
  const settings = ['listen_addresses=', `port=${port}`, `unix_socket_directories=${sockets}`, 'unix_socket_permissions=0700', 'shared_buffers=32MB', 'max_connections=60', 'log_min_messages=warning',
    ...(options.testMode ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'] : [])]
  const child = spawn(join(bin, 'postgres'), ['-D', cluster, ...settings.flatMap((one) => ['-c', one])], { detached: true, stdio: ['ignore', log, log], cwd: '/', ...identity })
  const ended = new Promise<void>((done) => { child.once('exit', () => done()); child.once('error', () => done()) })
  child.unref()
  const connection = { host: sockets, port, user, database }
  for (let waited = 0; waited < 100; waited += 1) {
    if (await answers(connection)) return
    // It may have ended because another process' server is just coming up, or a dead one's lock is still there: the caller tries on.
    if (await Promise.race([ended.then(() => true), sleep(100).then(() => false)])) return sleep(300)
  }
}

async function ensureDatabase(connection: Exclude<Connection, string>): Promise<void> {
  const client = new pg.Client({ ...connection, database: 'postgres' })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database])
    if (rowCount === 0) await client.query(`create database ${database}`)
  } catch (error) {
    // 42P04, 23505: another process made it in the same moment.
    if (!(error instanceof Error && 'code' in error && (error.code === '42P04' || error.code === '23505'))) throw error
  } finally {
    await client.end()
  }
}

/** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
async function stop(cluster: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid')
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : Number.NaN
  if (!Number.isInteger(pid) || pid <= 1) return
  try {
    process.kill(pid, 'SIGINT')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return
    throw error
  }
  for (let waited = 0; waited < 150 && existsSync(file); waited += 1) await sleep(100)
}

/** Whether the folder can be written by this process; asked before anything is made in it. */
export function writable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** A folder for tests whose owner may be nobody. */
export const openToNobody = (folder: string): void => { if (asRoot) chmodSync(folder, 0o755) }
