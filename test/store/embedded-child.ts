// A process that uses the embedded PostgreSQL: says when the server began and whether it ran already, then each row it has committed.
// Stops when its input ends.
import { connectStore } from '../../store/connect.ts'
import { startEmbeddedPostgres } from '../../store/embedded/postgres.ts'

const [, , dataDir = '', elsewhere = ''] = process.argv
const say = (line: string): void => { process.stdout.write(`${line}\n`) }

const server = await startEmbeddedPostgres({ dataDir, elsewhere, log: () => undefined })
const store = connectStore(server.connection, { log: () => undefined, max: 2 })
const { rows } = await store.pool.query<{ began: Date }>('select pg_postmaster_start_time() as began')
say(JSON.stringify({ attached: server.attached, began: rows[0]?.began }))

process.stdin.resume()
await store.pool.query('create table if not exists written (n int generated always as identity primary key)')
while (!process.stdin.readableEnded) {
  const written = await store.pool.query<{ n: number }>('insert into written default values returning n')
  say(String(written.rows[0]?.n))
}
await store.close()
await server.stop()
