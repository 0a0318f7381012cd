// One run of `temporal server start-dev`: start it, wait until it answers, know when it ends, end it.
import { spawn } from 'node:child_process'
import { open, readFile, rename } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Environment } from './cache-dir.ts'
import { codeOf } from './error-code.ts'
import { waitUntilHealthy } from './health.ts'

/** What to run and where. `dbFile` is a bare file name inside `folder`; without it the server keeps everything in memory. */
interface DevServerPlan {
  cliPath: string
  env: Environment
  folder: string
  dbFile?: string
  port: number
  namespace: string
  /** Settings of the server's own, `name=value` each. (Default: none.) */
  dynamicConfig?: readonly string[]
  /** How long it may take to answer before it counts as failed. */
  healthLimitMs: number
  /** Told the process id at once, so that it can be written down before anything else happens. */
  onSpawn?: (pid: number) => Promise<void>
  /** Gives up the start, and ends what has been started. */
  signal?: AbortSignal
}

/** A server that answers. `ended` resolves, with how, when the process is gone for whatever reason. */
export interface DevServer {
  pid: number
  address: string
  namespaceId: string
  ended: Promise<string>
  /** SIGTERM, and SIGKILL when it has not ended within `limitMs` (default 8 s; it takes about 2). */
  stop(limitMs?: number): Promise<void>
}

/** A start that came to nothing: `cannot-run` is the program's fault, `port-taken` the port's, `failed` may be the file's. */
interface FailedStart { failed: 'cannot-run' | 'port-taken' | 'failed', why: string }

const HOST = '127.0.0.1'

/** `port` where it is free on the loopback interface, else any free one. */
export const freePort = async (port = 0): Promise<number> => {
  const server = createServer()
  const listening = new Promise<number | undefined>((resolve, reject) => {
    server.once('error', (error) => { if (codeOf(error) === 'EADDRINUSE') resolve(undefined); else reject(error) })
    server.listen(port, HOST, () => {
      const address = server.address()
      resolve(typeof address === 'object' ? address?.port : undefined)
    })
  })
  const got = await listening
  await new Promise((resolve) => { server.close(resolve) })
  return got ?? freePort()
}

// The user's TEMPORAL_* settings are for the client side of the CLI; TEMPORAL_ENV alone would keep the server from starting.
const serverEnvironment = (env: Environment): Record<string, string | undefined> => ({
  // Go gives memory back late: a soft limit keeps the server small beside node and PostgreSQL.
  GOMEMLIMIT: '128MiB',
  ...Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('TEMPORAL_'))),
})

const argumentsFor = ({ port, namespace, dbFile, dynamicConfig = [] }: DevServerPlan): string[] => [
  'server', 'start-dev', '--headless', '--ip', HOST, '--port', String(port), '--namespace', namespace, '--log-level', 'error',
  // The default of some thousand cached workflow states is for large machines.
  '--dynamic-config-value', 'history.hostLevelCacheMaxSize=512', ...dynamicConfig.flatMap((one) => ['--dynamic-config-value', one]),
  // A bare name, and the folder as working directory: the server reads the name as a URI, in which `?`, `#` and `%` mean something.
  // Write-ahead log with normal syncing survives a killed process; PostgreSQL holds what must survive a power cut.
  ...(dbFile ? ['--db-filename', dbFile, '--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=NORMAL'] : []),
]

/** The command line that a server on this port has, as far as it tells ours from other processes. */
export const isDevServerCommand = (command: string, port: number): boolean =>
  command.includes('server start-dev') && `${command} `.includes(`--port ${port} `)

/** Starts a server by the plan and waits until it answers. Its output is in `folder`/server.log, that of the run before in server.previous.log. */
export const launchDevServer = async (plan: DevServerPlan): Promise<DevServer | FailedStart> => {
  const logFile = join(plan.folder, 'server.log')
  await rename(logFile, join(plan.folder, 'server.previous.log')).catch((error: unknown) => { if (codeOf(error) !== 'ENOENT') throw error })
  const output = await open(logFile, 'w')
  // A group of its own: Ctrl-C in the terminal must reach the worker first, which needs the server to say goodbye.
  const child = spawn(resolve(plan.cliPath), argumentsFor(plan), {
    cwd: plan.folder, env: serverEnvironment(plan.env), stdio: ['ignore', output.fd, output.fd], detached: true, windowsHide: true,
  })
  const endWithUs = (): void => { child.kill('SIGTERM') }
  process.once('exit', endWithUs)
  const given = new AbortController()
  let cannotRun: string | undefined
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => { cannotRun = error.message; resolve(error.message) })
    child.once('exit', (code, signal) => { resolve(signal ? `signal ${signal}` : `code ${String(code)}`) })
  }).finally(() => {
    process.off('exit', endWithUs)
    given.abort()
  })
  await output.close()
  if (child.pid !== undefined) await plan.onSpawn?.(child.pid)

  const stop = async (limitMs = 8_000): Promise<void> => {
    child.kill('SIGTERM')
    const patience = new AbortController()
    await Promise.race([ended, delay(limitMs, undefined, { signal: patience.signal }).then(() => child.kill('SIGKILL'), () => undefined)])
    patience.abort()
    await ended
  }

  const address = `${HOST}:${plan.port}`
  const namespaceId = await waitUntilHealthy({ address, namespace: plan.namespace, limitMs: plan.healthLimitMs, signal: AbortSignal.any([given.signal, ...(plan.signal ? [plan.signal] : [])]) })
  if (namespaceId !== undefined && !given.signal.aborted && child.pid !== undefined) return { pid: child.pid, address, namespaceId, ended, stop }

  const why = given.signal.aborted ? `ended with ${await ended}` : plan.signal?.aborted ? 'was no longer wanted' : `did not answer within ${Math.round(plan.healthLimitMs / 1000)} s`
  await stop()
  const said = (await readFile(logFile, 'utf8')).trim().slice(-1000)
  if (cannotRun !== undefined) return { failed: 'cannot-run', why: cannotRun }
  return { failed: said.includes('address already in use') ? 'port-taken' : 'failed', why: `${why}: ${said}` }
}
