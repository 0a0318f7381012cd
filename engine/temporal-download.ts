// The SDK's own downloader of the Temporal CLI, run in a process of its own: it can then be given up at any time,
// and it leaves neither a runtime nor signal handlers in ours. The SDK downloads only as part of starting a server,
// so a server in memory comes up for a moment and is ended.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Environment } from './cache-dir.ts'
import { codeOf } from './error-code.ts'
import { reportProgress } from './progress.ts'
import { PINNED_CLI } from './temporal-version.ts'

/** How a way of getting the CLI is called: the file to make, the environment for child processes, where to say what goes on. */
export interface ObtainOptions { file: string, env: Environment, log: (line: string) => void, everyMs?: number }

const SCRIPT = `
const [, testing, downloadDir, version] = process.argv
require(testing).TestWorkflowEnvironment
  .createLocal({ server: { executable: { type: 'cached-download', downloadDir, version }, log: { format: 'pretty', level: 'error' } } })
  .then(environment => environment.teardown())
  .catch(error => { process.stderr.write(String(error && error.message || error)); process.exitCode = 1 })
`

const sizeOf = async (file: string): Promise<number> => {
  try {
    return (await stat(file)).size
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 0
    throw error
  }
}

/**
 * Downloads the pinned CLI to `file`. Gives up, with an error that says why, when nothing has arrived for `quietMs`
 * (a connection that never opens, a line that went dead); as long as bytes come it may take its time.
 */
export const downloadCli = async ({ file, env, log, everyMs = 15_000, quietMs = 12_000 }: ObtainOptions & { quietMs?: number }): Promise<void> => {
  const testing = createRequire(import.meta.url).resolve('@temporalio/testing')
  const folder = join(dirname(file), `download-${process.pid}`)
  await mkdir(folder, { recursive: true })
  const version = `v${PINNED_CLI}`
  const done = join(folder, `temporal-${version}${process.platform === 'win32' ? '.exe' : ''}`)
  const child = spawn(process.execPath, ['-e', SCRIPT, testing, folder, version], {
    env: { ...env }, stdio: ['ignore', 'ignore', 'pipe'], detached: process.platform !== 'win32', windowsHide: true,
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => { said = (said + chunk.toString('utf8')).slice(-2000) })
  let arrived = 0
  const endProgress = reportProgress({ log, everyMs, what: 'Downloading the Temporal server', detail: () => `, ${Math.round(arrived / 1e6)} MB` })
  const ended = once(child, 'close')
  let quietSince = Date.now()
  let gaveUp = false
  try {
    while (child.exitCode === null && child.signalCode === null) {
      await Promise.race([ended, delay(250)])
      const size = Math.max(await sizeOf(`${done}.downloading`), await sizeOf(done))
      if (size > arrived) quietSince = Date.now()
      arrived = size
      if (Date.now() - quietSince > quietMs && child.exitCode === null && child.pid !== undefined && !gaveUp) {
        gaveUp = true
        // The whole group: the server it may just have started as well.
        if (process.platform === 'win32') child.kill()
        else process.kill(-child.pid, 'SIGKILL')
      }
    }
    await ended
    if (gaveUp) throw new Error(`nothing arrived for ${Math.round(quietMs / 1000)} s`)
    if (await sizeOf(done) === 0) throw new Error(said.trim() || `ended with ${String(child.exitCode ?? child.signalCode)}`)
    await rename(done, file)
  } finally {
    endProgress()
    await rm(folder, { recursive: true, force: true })
  }
}
