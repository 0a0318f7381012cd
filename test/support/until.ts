// Waits for something that comes about by itself; fails with what was last seen.

/** Asks every 50 ms until `ready` says yes. */
export async function until<T>(ask: () => Promise<T>, ready: (value: T) => boolean, limitMs = 30_000): Promise<T> {
  const end = Date.now() + limitMs
  for (;;) {
    const value = await ask()
    if (ready(value)) return value
    if (Date.now() > end) throw new Error(`Did not come about; last seen: ${JSON.stringify(value).slice(0, 2000)}`)
    await new Promise((done) => { setTimeout(done, 50) })
  }
}
