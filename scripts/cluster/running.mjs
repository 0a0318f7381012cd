// What runs for a cluster's folder is written down in it, so that the next start can end what a killed one has left.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

/**
 * The list of a folder. `identityOf` (engine/process-identity) tells a process from another that has its id by now. Ends what is
 * left of a run that was killed; throws where that run goes on.
 */
export async function runningIn(dir, identityOf, log) {
  const file = join(dir, 'running.json')
  const lives = async ({ pid, began }) => (await identityOf(pid))?.began === began
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  if (before.cluster && await lives(before.cluster)) throw new Error(`A cluster is running in ${dir} (process ${before.cluster.pid})`)
  // The last begun first: nobody is to lose what it stands on.
  for (const [name, one] of Object.entries(before).reverse()) {
    for (const [signal, tries] of [['SIGINT', 100], ['SIGKILL', 100]]) {
      if (!await lives(one)) break
      log(`${name} was left behind by a killed run (${one.pid}): ${signal}`)
      process.kill(one.pid, signal)
      for (let n = 0; n < tries && await lives(one); n += 1) await delay(100)
    }
  }
  const now = {}
  const write = () => {
    writeFileSync(`${file}.new`, JSON.stringify(now, null, 2))
    renameSync(`${file}.new`, file)
  }
  const note = async (name, pid) => {
    const identity = await identityOf(pid)
    if (identity) now[name] = { pid, began: identity.began }
    write()
  }
  await note('cluster', process.pid)
  return {
    note,
    /** How one ended is told by its process; here it is only no longer to be looked for. */
    forget(name) {
      delete now[name]
      write()
    },
  }
}
