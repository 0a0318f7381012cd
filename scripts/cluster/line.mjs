// A line between two parts of a cluster that can be cut, held up and mended: a TCP relay on loopback.
import { connect, createServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'

/** Relays from `port` to `to`, both on loopback. */
export async function startLine({ port, to }) {
  const open = new Set()
  let whole = true
  let lateMs = 0
  const relay = (from, into) => {
    // Each piece waits by itself and none overtakes another.
    let last = Promise.resolve()
    const sent = async (before, due, bytes) => {
      await before
      await due
      from.held -= 1
      if (into.writable) into.write(bytes)
    }
    from.on('data', (bytes) => {
      if (lateMs === 0 && !from.held) { if (!into.write(bytes)) { from.pause(); into.once('drain', () => from.resume()) } return }
      from.held = (from.held ?? 0) + 1
      last = sent(last, delay(lateMs), bytes)
    })
    from.on('end', () => { void last.then(() => into.end()) })
    from.on('error', () => into.destroy())
    from.on('close', () => { open.delete(from); into.destroy() })
  }
  const server = createServer({ allowHalfOpen: true }, (near) => {
    if (!whole) { near.destroy(); return }
    const far = connect({ port: to, host: '127.0.0.1', allowHalfOpen: true })
    for (const one of [near, far]) { one.setNoDelay(true); open.add(one) }
    relay(near, far)
    relay(far, near)
  })
  await new Promise((done, failed) => { server.once('error', failed).listen(port, '127.0.0.1', done) })
  const breakOff = () => { for (const one of open) one.destroy() }
  return {
    /** No byte passes any more; what was open is broken off. */
    cut() { whole = false; breakOff() },
    /** Every byte comes `ms` later, in both directions. */
    delay(ms) { lateMs = ms },
    mend() { whole = true; lateMs = 0 },
    async close() { server.close(); breakOff() },
  }
}
