// Test runs that were killed leave their PostgreSQL and its folder behind. The next run ends and removes them.
import { readdirSync, readlinkSync, realpathSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runningOn } from '../../store/embedded/postmaster.ts'
import { codeOf } from '../../store/start-error.ts'

/** The folder of a run names the run's process. */
export const runFolderPrefix = `akk-test-run-${process.pid}-`

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) !== 'ESRCH'
  }
}

/** Looks only at folders of our own whose run is over, and ends only a server that works in such a folder. */
export const clearLeftBehind = (): void => {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(/^akk-test-run-(\d+)-/.exec(name)?.[1])
    const folder = join(tmpdir(), name)
    if (!(pid > 0) || isRunning(pid) || statSync(folder).uid !== process.getuid?.()) continue
    const cluster = join(folder, 'postgres')
    const server = runningOn(cluster)
    if (server !== undefined && worksIn(server.pid, cluster)) process.kill(server.pid, 'SIGQUIT')
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

const worksIn = (pid: number, folder: string): boolean => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'EACCES') return false
    throw error
  }
}
