// One process at a time fills a cache folder. The holder touches the lock while it lives, so a lock left by a killed
// process, also one in another container, is recognised by its age rather than by a process id.
import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { codeOf } from './error-code.ts'

/** What a caller may set: how long is old, how often to look, and where to say that one waits. */
interface LockOptions { staleMs?: number, pollMs?: number, log?: (line: string) => void }

const ageOf = async (path: string): Promise<number> => {
  try {
    return Date.now() - (await stat(path)).mtimeMs
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 0
    throw error
  }
}

const acquire = async (path: string, { staleMs = 60_000, pollMs = 500, log }: LockOptions): Promise<void> => {
  await mkdir(dirname(path), { recursive: true })
  let told = Date.now()
  for (;;) {
    try {
      await mkdir(path)
      return
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
    if (await ageOf(path) > staleMs) {
      // Renamed before removal: of two waiters only one gets hold of the old lock.
      const old = `${path}.${randomUUID()}`
      await rename(path, old).then(() => rm(old, { recursive: true }), (error: unknown) => {
        if (codeOf(error) !== 'ENOENT') throw error
      })
      continue
    }
    if (log && Date.now() - told >= 15_000) {
      log(`Waiting for another process that is filling ${dirname(path)}`)
      told = Date.now()
    }
    await delay(pollMs)
  }
}

/** Runs `work` while holding the lock folder at `path`, and gives its result. Waits without end for a living holder. */
export const withLock = async <T>(path: string, work: () => Promise<T>, options: LockOptions = {}): Promise<T> => {
  await acquire(path, options)
  const touching = setInterval(() => {
    const now = new Date()
    utimes(path, now, now).catch((error: unknown) => options.log?.(`Could not touch the lock ${path}: ${String(error)}`))
  }, (options.staleMs ?? 60_000) / 6)
  try {
    return await work()
  } finally {
    clearInterval(touching)
    await rm(path, { recursive: true, force: true })
  }
}
