// A process of the cluster: its log in a file, and started again when it dies unasked, as a container's `restart: unless-stopped` is.
import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

const againAfterMs = 500

/**
 * `isReady` is asked until it says yes. `stopSignal` asks the process to end; after `graceMs` it is killed. Nothing runs before `start`.
 */
export function part({ name, dir, command, args, env, cwd, account, isReady, running, log, stopSignal = 'SIGTERM', graceMs = 30_000 }) {
  let child
  let ended = Promise.resolve('never begun')
  let wanted = false
  let restarts = 0
  // Killed, and its end not yet heard of.
  let struck = false

  const launch = async () => {
    const output = openSync(join(dir, `${name}.log`), 'a', 0o600)
    // A group of its own: Ctrl-C in the terminal reaches the cluster alone, which ends its parts in order.
    const started = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', output, output], ...account })
    closeSync(output)
    child = started
    struck = false
    ended = new Promise((done) => {
      started.once('exit', (code, signal) => done(signal ?? `code ${code}`))
      started.once('error', (error) => done(error.message))
    })
    void keepUp(started)
    if (started.pid !== undefined) await running.note(name, started.pid)
  }
  const keepUp = async (started) => {
    const how = await ended
    if (!wanted || child !== started) return
    log(`${name} ended (${how}) and is started again`)
    restarts += 1
    await delay(againAfterMs)
    if (wanted && child === started) await launch()
  }
  const until = async (what, limitMs) => {
    for (const end = Date.now() + limitMs; Date.now() < end;) {
      if (await isReady().catch(() => false)) return
      await delay(100)
    }
    throw new Error(`${name} ${what} within ${limitMs / 1000} s; see ${join(dir, `${name}.log`)}`)
  }
  const one = {
    name,
    pid: () => child?.pid,
    restarts: () => restarts,
    async start(limitMs = 120_000) {
      wanted = true
      await launch()
      await until('was not ready', limitMs)
    },
    ready: (limitMs = 120_000) => until('was not ready', limitMs),
    isReady: async () => child !== undefined && !struck && child.exitCode === null && child.signalCode === null && await isReady().catch(() => false),
    /** kill -9; it is started again by itself. */
    kill() { struck = true; child?.kill('SIGKILL') },
    /** Asks it to end; gives how it did. */
    async stop() {
      wanted = false
      if (!child) return undefined
      child.kill(stopSignal)
      const tooLong = setTimeout(() => {
        log(`${name} has not ended after ${graceMs / 1000} s and is killed`)
        child.kill('SIGKILL')
      }, graceMs)
      const how = await ended
      clearTimeout(tooLong)
      running.forget(name)
      return how
    },
  }
  return one
}
