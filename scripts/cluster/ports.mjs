// Ports of a cluster on loopback, kept in its folder so that its addresses stay; another is chosen where one is taken by now.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

// Below those that the system hands out by itself: and Temporal on PostgreSQL keeps a port in sixteen bits with a sign.
const lowest = 20_000
const highest = 32_000

const isFree = (port) => new Promise((done) => {
  const server = createServer()
  server.once('error', () => done(false))
  server.listen(port, '127.0.0.1', () => server.close(() => done(true)))
})

/** A port for each name; `wanted` says which some of them should be. Throws where a wanted one is taken. */
export async function portsFor(dir, names, wanted = {}) {
  const file = join(dir, 'ports.json')
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const ports = {}
  for (const name of names) {
    if (wanted[name] !== undefined && !await isFree(wanted[name])) throw new Error(`Port ${wanted[name]} is taken`)
    let port = wanted[name] ?? before[name]
    while (port === undefined || Object.values(ports).includes(port) || !await isFree(port)) port = lowest + Math.floor(Math.random() * (highest - lowest))
    ports[name] = port
  }
  writeFileSync(file, `${JSON.stringify(ports, null, 2)}\n`)
  return ports
}
