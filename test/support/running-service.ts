// The whole product as its users run it: dist/main.js by plain node on a data directory of its own, reached over HTTP, and killed.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { connectEngine } from '../../engine/connect.ts'
import { identityOf } from '../../engine/process-identity.ts'
import { livingServer, readRecord } from '../../engine/server-record.ts'
import { projectRoot } from '../../store/project-root.ts'
import { standingQueryName } from '../../workflows/ids.ts'
import { type People, peopleAt } from './people-at.ts'

export type Part = 'node' | 'temporal' | 'postgres'

export interface RunningService extends Omit<People, 'bytes'> {
  readonly dataDir: string
  /** Starts dist/main.js and waits until it says that it is ready. */
  start(): Promise<void>
  /** kill -9, of all at once. */
  kill(...parts: readonly Part[]): Promise<void>
  /** What the clock of a case's workflow is armed for; asked of its Temporal itself. */
  armedFor(workflow: string): Promise<string | null>
  /** Ends all that runs for the data directory, and removes it. */
  end(): Promise<void>
}

/** A data directory for the product in `dist`; nothing runs yet. */
export function runningService(dist: string): RunningService {
  const dataDir = mkdtempSync(join(tmpdir(), 'akk-killed-'))
  const { NODE_OPTIONS: _jest, NODE_ENV: _test, DATABASE_URL: _database, TEMPORAL_ADDRESS: _temporal, ...inherited } = process.env
  let child: ChildProcess | undefined
  let url = ''
  let said = ''

  const alive = (): boolean => child !== undefined && child.exitCode === null && child.signalCode === null
  const temporalRecord = () => readRecord(join(dataDir, 'temporal'))
  /** The server and its children: they are no group of their own. Empty when what is written down is another process by now. */
  const postgresPids = async (): Promise<readonly number[]> => {
    const note = join(dataDir, 'postgres', 'postmaster.pid')
    if (!existsSync(note)) return []
    const server = Number(readFileSync(note, 'utf8').split('\n')[0])
    if (!(await identityOf(server))?.command.includes(dataDir)) return []
    const pairs = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n').map((line) => line.trim().split(/\s+/).map(Number))
    return [server, ...pairs.flatMap(([pid, parent]) => (parent === server && pid !== undefined ? [pid] : []))]
  }
  const pidsOf = async (part: Part): Promise<readonly number[]> => {
    if (part === 'postgres') return postgresPids()
    const record = await temporalRecord()
    const pid = part === 'node' ? (alive() ? child?.pid : undefined) : record && await livingServer(record)
    return pid === undefined ? [] : [pid]
  }
  const kill = async (...parts: readonly Part[]): Promise<void> => {
    // All are looked up before the first dies, so that none has time to notice.
    const pids = (await Promise.all(parts.map(pidsOf))).flat()
    for (const pid of pids) {
      try {
        process.kill(pid, 'SIGKILL')
      } catch (error) {
        // A child of PostgreSQL may have ended since it was looked up.
        if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
      }
    }
    if (parts.includes('node') && child && alive()) await once(child, 'exit')
  }

  return {
    dataDir, kill, ...peopleAt(() => url),
    async start() {
      said = ''
      const started = spawn(process.execPath, [join(dist, 'main.js')], { cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe'], env: { ...inherited, DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent' } })
      child = started
      for (const stream of [started.stdout, started.stderr]) stream.on('data', (bytes: Buffer) => { said += bytes.toString() })
      for (;;) {
        const ready = /Klar på (\S+) /.exec(said)?.[1]
        if (ready !== undefined) { url = ready; return }
        if (started.exitCode !== null) throw new Error(`The service did not start: ${said}`)
        await delay(50)
      }
    },
    async armedFor(workflow) {
      const engine = await connectEngine({ address: `127.0.0.1:${(await temporalRecord())?.port}`, namespace: 'akkreditering' })
      try {
        const { armedFor } = await engine.client.withDeadline(Date.now() + 5000, () => engine.client.workflow.getHandle(workflow).query<{ armedFor: string | null }>(standingQueryName))
        return armedFor
      } finally {
        await engine.close()
      }
    },
    async end() {
      if (child && alive()) {
        child.kill('SIGINT')
        await Promise.race([once(child, 'exit'), delay(20_000, undefined, { ref: false })])
      }
      await kill('node', 'temporal', 'postgres')
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
    },
  }
}
