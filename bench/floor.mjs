// The floor: what plain Express and pg reach on the same PostgreSQL with one transaction of three statements an act, and nothing else.
// Started by run.mjs with the connection as JSON; says its port.
import express from 'express'
import pg from 'pg'

const pool = new pg.Pool({ ...JSON.parse(process.argv[2]), max: 12, application_name: 'bench-floor' })
await pool.query(`create table if not exists bench_cases (id int primary key, seq int not null, state jsonb not null);
  create table if not exists bench_events (case_id int not null, seq int not null, key text not null, at timestamptz not null, data jsonb not null, primary key (case_id, seq), unique (case_id, key))`)
await pool.query(`insert into bench_cases select n, 0, '{}' from generate_series(0, 63) as n on conflict do nothing`)

const app = express()
app.use(express.json())
const act = async (req, res, next) => {
  let client
  try {
    client = await pool.connect()
    await client.query('begin')
    const { rows: [locked] } = await client.query('update bench_cases set seq = seq + 1 where id = $1 returning seq, clock_timestamp() as at', [Number(req.params.id)])
    await client.query('insert into bench_events values ($1, $2, $3, $4, $5)', [Number(req.params.id), locked.seq, req.get('idempotency-key'), locked.at, req.body])
    await client.query('update bench_cases set state = $2 where id = $1', [Number(req.params.id), { seq: locked.seq }])
    await client.query('commit')
    res.json({ seq: locked.seq, at: locked.at })
  } catch (error) {
    next(error)
  } finally {
    client?.release()
  }
}
app.post('/acts/:id', (req, res, next) => { void act(req, res, next) })
const server = app.listen(0, '127.0.0.1', () => { process.stdout.write(`${server.address().port}\n`) })
process.on('SIGTERM', () => { server.close(); server.closeAllConnections(); void pool.end() })
