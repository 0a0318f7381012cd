// Looks after the embedded server: when it ends unasked it is started again at the same address, for as long as it takes.
import { setTimeout as delay } from 'node:timers/promises'
import { bringUp, DB_FILE, type BroughtUp, type Ground } from './bring-up.ts'
import { lineOf } from './error-code.ts'
import { setAside } from './set-aside.ts'

const DELAYS_MS = [200, 1_000, 2_000, 5_000, 10_000, 30_000]

/** A server that ends this soon after it answered, three times in a row, has something wrong with its file. */
const SHORT_LIFE_MS = 20_000
const SHORT_LIVES = 3

/** Told after each restart; `setAside` names the old file when the server begins empty. */
export type OnRestart = (how: { setAside?: string }) => void

const bringUpEmpty = async (ground: Ground, port: number): Promise<BroughtUp> => {
  const aside = await setAside(ground.folder, DB_FILE, new Date())
  ground.log(`Temporal keeps ending on its file: set aside as ${aside}, starting empty`)
  const up = await bringUp(ground, port, { mayMove: false })
  return aside ? { ...up, setAside: aside } : up
}

/** Watches `first` until `ground.signal` is aborted; the function it gives waits for that, and ends whatever server runs then. */
export const keepRunning = (first: BroughtUp, ground: Ground, onRestart: OnRestart = () => undefined): () => Promise<void> => {
  const { log, signal } = ground
  const { port } = first
  let current = first.server

  const tryAgain = async (attempt: number, empty: boolean): Promise<BroughtUp | undefined> => {
    try {
      await delay(DELAYS_MS[Math.min(attempt, DELAYS_MS.length - 1)], undefined, { signal })
      return await (empty ? bringUpEmpty(ground, port) : bringUp(ground, port, { mayMove: false }))
    } catch (error) {
      if (!signal.aborted) log(`Temporal could not be started again: ${lineOf(error)}`)
      return undefined
    }
  }

  const watch = async (): Promise<void> => {
    let attempt = 0
    let shortLives = 0
    for (;;) {
      const since = Date.now()
      const how = await current.ended
      if (signal.aborted) return
      log(`Temporal ended unexpectedly (${how}): starting it again`)
      const short = Date.now() - since < SHORT_LIFE_MS
      shortLives = short ? shortLives + 1 : 0
      if (!short) attempt = 0
      let up: BroughtUp | undefined
      while (!up) {
        up = await tryAgain(attempt, shortLives >= SHORT_LIVES)
        if (signal.aborted) return up?.server.stop()
        attempt += 1
      }
      if (up.setAside) shortLives = 0
      current = up.server
      log(`Temporal runs again at ${current.address}`)
      onRestart(up.setAside ? { setAside: up.setAside } : {})
    }
  }

  const watched = watch()
  return async () => {
    await current.stop()
    await watched
  }
}
