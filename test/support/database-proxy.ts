// A wire to the run's PostgreSQL that can be cut: whole, or at the very commit, before or after PostgreSQL has it.
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import type { Connection } from '../../store/connect.ts'

export interface DatabaseProxy {
  /** The same database, reached through the wire. */
  readonly connection: Exclude<Connection, string>
  /** Breaks every connection and takes no new one. */
  cut(): void
  mend(): void
  /** The next commit breaks its connection: before it is passed on, or when PostgreSQL has answered it. */
  cutAtCommit(when: 'before' | 'after'): void
  close(): Promise<void>
}

/** Listens on a free port of loopback and passes everything on. */
export async function startDatabaseProxy(connection: Exclude<Connection, string>): Promise<DatabaseProxy> {
  const pairs = new Set<Socket>()
  let isCut = false
  let atCommit: 'before' | 'after' | null = null
  const server = createServer((near) => {
    if (isCut) { near.destroy(); return }
    const far = connection.host.startsWith('/') ? connect(`${connection.host}/.s.PGSQL.${connection.port}`) : connect(connection.port, connection.host)
    const end = (): void => { near.destroy(); far.destroy(); pairs.delete(near); pairs.delete(far) }
    let answerIsLost = false
    for (const side of [near, far]) {
      pairs.add(side)
      // A side that breaks takes the other with it; that is what a cut wire is.
      side.on('error', end).on('close', end)
    }
    near.on('data', (bytes) => {
      if (atCommit !== null && bytes.includes('commit\0')) {
        const when = atCommit
        atCommit = null
        if (when === 'before') { end(); return }
        answerIsLost = true
      }
      far.write(bytes)
    })
    far.on('data', (bytes) => { if (answerIsLost) end(); else near.write(bytes) })
  })
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done) })
  const { port } = server.address() as AddressInfo
  const breakAll = (): void => { for (const socket of pairs) socket.destroy() }
  return {
    connection: { ...connection, host: '127.0.0.1', port },
    cut: () => { isCut = true; breakAll() },
    mend: () => { isCut = false },
    cutAtCommit: (when) => { atCommit = when },
    close: () => new Promise((done) => { server.close(() => done()); breakAll() }),
  }
}
