// One PostgreSQL server process: is it there, start it, end it. Who may do so when is decided in postgres.ts.
import { spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, readlinkSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { codeOf } from '../start-error.ts'
import type { Endpoint } from './endpoint.ts'
import type { Place } from './place.ts'

/** What stands in postmaster.pid: process, port, and the socket folder ('' on Windows). */
export interface Running { readonly pid: number; readonly port: number; readonly sockets: string }

const pidFile = (cluster: string): string => join(cluster, 'postmaster.pid')

/** The server that says it runs on this cluster; it may be dead. undefined: none says so, or it is just writing it down. */
export const runningOn = (cluster: string): Running | undefined => {
  try {
    const [pid, , , port, sockets] = readFileSync(pidFile(cluster), 'utf8').split('\n')
    return Number(pid) > 1 && Number(port) > 0 ? { pid: Number(pid), port: Number(port), sockets: sockets ?? '' } : undefined
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** ready: it answers and serves this cluster. busy: it is starting, recovering or stopping. absent: nobody answers. */
export const stateOf = async (endpoint: Endpoint, cluster: string): Promise<'ready' | 'busy' | 'absent'> => {
  const client = new pg.Client({ ...endpoint, database: 'postgres', connectionTimeoutMillis: 3000 })
  let lost: Error | undefined
  // pg tells of a connection that breaks between two statements here; the statement under way then fails by itself.
  client.on('error', (error) => { lost = error })
  try {
    await client.connect()
    const { rows } = await client.query<{ data_directory: string }>('show data_directory')
    return realpathSync(rows[0]?.data_directory ?? '') === realpathSync(cluster) ? 'ready' : 'absent'
  } catch (error) {
    return ['57P01', '57P02', '57P03', '53300'].includes(codeOf(error)) ? 'busy' : 'absent'
  } finally {
    if (lost === undefined) await client.end()
  }
}

/**
 * Removes what a killed server left when its process id now belongs to a zombie or to somebody else: PostgreSQL itself only asks
 * whether the id is in use, and would refuse to start. Linux only; elsewhere its own check has to do.
 */
export const clearStaleLock = (cluster: string): void => {
  const running = runningOn(cluster)
  if (running === undefined || process.platform !== 'linux') return
  try {
    // A living server has its cluster as the working folder.
    if (readlinkSync(`/proc/${running.pid}/cwd`) === realpathSync(cluster)) return
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') return
  }
  rmSync(pidFile(cluster), { force: true })
  if (running.sockets !== '') rmSync(join(running.sockets, `.s.PGSQL.${running.port}.lock`), { force: true })
}

/** PostgreSQL without our environment: PGPORT, PGDATA and the like are not meant for it. Windows cannot start a process without some. */
export const plainEnvironment = process.platform === 'win32' ? {} : { env: { LC_ALL: 'C', TZ: 'UTC' } }

/** A server just started. `ended` is fulfilled when it is gone. */
export interface Launched { readonly ended: Promise<void>; hasEnded(): boolean }

/** Starts a server in a process group of its own (Ctrl-C reaches it through stop() only), its log in a file. */
export const launch = (bin: string, at: Place, settings: readonly string[], detached: boolean): Launched => {
  if (existsSync(at.logFile) && statSync(at.logFile).size > 10_000_000) renameSync(at.logFile, `${at.logFile}.1`)
  const log = openSync(at.logFile, 'a', 0o600)
  const child = spawn(join(bin, 'postgres'), ['-D', at.cluster, ...settings.flatMap((one) => ['-c', one])], { detached, stdio: ['ignore', log, log], cwd: '/', windowsHide: true, ...plainEnvironment, ...at.account })
  closeSync(log)
  let gone = false
  const ended = new Promise<void>((done) => {
    const end = (): void => { gone = true; done() }
    child.once('exit', end)
    child.once('error', end)
  })
  child.unref()
  return { ended, hasEnded: () => gone }
}

/** Fast shutdown: open transactions are rolled back, what was committed is on disk. Throws when it has not ended after a minute. */
export const shutDown = async (bin: string, cluster: string): Promise<void> => {
  const running = runningOn(cluster)
  if (running === undefined) return
  // Windows has no SIGINT for another process.
  if (process.platform === 'win32') spawnSync(join(bin, 'pg_ctl'), ['stop', '-D', cluster, '-m', 'fast'], { windowsHide: true })
  else if (!signal(running.pid, 'SIGINT')) return
  for (let waited = 0; waited < 1200; waited += 1) {
    // The file goes just before the process does.
    if (runningOn(cluster) === undefined || !signal(running.pid, 0)) return
    await delay(50)
  }
  throw new Error(`PostgreSQL (process ${running.pid}) has not ended a minute after it was told to`)
}

const signal = (pid: number, name: 'SIGINT' | 0): boolean => {
  try {
    return process.kill(pid, name)
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false
    throw error
  }
}
