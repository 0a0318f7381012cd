// A connection to PostgreSQL that can be cut, also in the moment of a commit.
import { createServer, connect, type AddressInfo, type Socket } from 'node:net'
import { join } from 'node:path'
import type { Connection } from '../../store/connect.ts'

/** `answerLost`: COMMIT arrives and is done, but its answer does not come back. `requestLost`: COMMIT does not arrive. */
export type AtCommit = 'pass' | 'answerLost' | 'requestLost'

export interface PostgresProxy { readonly connection: Exclude<Connection, string>; next(at: AtCommit): void; down(): void; up(): void; cut(): void; stop(): Promise<void> }

// A simple query is 'Q', its length in four bytes, and the text ending in a zero.
const commit = Buffer.concat([Buffer.from('Q'), Buffer.from([0, 0, 0, 11]), Buffer.from('commit\0')])
// It was done: 'C', its length, and the command.
const committed = Buffer.concat([Buffer.from('C'), Buffer.from([0, 0, 0, 11]), Buffer.from('COMMIT\0')])

/** Stands between a store and the database. `next` says what happens to the next commit; `cut` ends every connection; `down` refuses new ones too. */
export async function startPostgresProxy(to: Exclude<Connection, string>): Promise<PostgresProxy> {
  const sockets = new Set<Socket>()
  let away = false
  let atCommit: AtCommit = 'pass'
  const cut = (): void => { for (const socket of sockets) socket.destroy() }
  const server = createServer((client) => {
    if (away) { client.destroy(); return }
    const database = to.host.startsWith('/') ? connect(join(to.host, `.s.PGSQL.${to.port}`)) : connect(to.port, to.host)
    let deaf = false
    const end = (): void => { client.destroy(); database.destroy() }
    for (const socket of [client, database]) {
      sockets.add(socket)
      socket.setNoDelay(true)
      // A cut connection is what this is for; the store is the one to notice.
      socket.on('error', end)
      socket.on('close', () => { sockets.delete(socket); end() })
    }
    client.on('data', (data) => {
      if (atCommit !== 'pass' && data.includes(commit)) {
        const lost = atCommit
        atCommit = 'pass'
        if (lost === 'requestLost') { end(); return }
        deaf = true
      }
      database.write(data)
    })
    // The commit's answer may come together with that of the statement it was sent along with: neither is heard then.
    database.on('data', (data) => { if (deaf && data.includes(committed)) end(); else client.write(data) })
  })
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done) })
  const { port } = server.address() as AddressInfo
  return {
    connection: { ...to, host: '127.0.0.1', port },
    next: (at) => { atCommit = at },
    down: () => { away = true; cut() },
    up: () => { away = false },
    cut,
    stop: () => { cut(); return new Promise((done) => { server.close(() => { done() }) }) },
  }
}
