// A line to a server that can be cut: a TCP relay on loopback.
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

export interface Line { readonly url: string; /** No byte passes any more, and what was open is broken off. */ cut(): void; mend(): void; close(): Promise<void> }

/** Relays to `to` ('http://127.0.0.1:1234'). */
export async function lineTo(to: string): Promise<Line> {
  const { hostname, port } = new URL(to)
  const open = new Set<Socket>()
  let whole = true
  const server = createServer((near) => {
    if (!whole) { near.destroy(); return }
    const far = connect(Number(port), hostname)
    for (const [one, other] of [[near, far], [far, near]] as const) {
      open.add(one)
      one.pipe(other)
      one.on('error', () => other.destroy()).on('close', () => { open.delete(one); other.destroy() })
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const breakOff = (): void => { for (const one of open) one.destroy() }
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: () => { whole = false; breakOff() },
    mend: () => { whole = true },
    close: async () => { server.close(); breakOff(); await once(server, 'close') },
  }
}
