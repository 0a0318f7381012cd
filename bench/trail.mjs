// npm run bench -- trail [--rows 100000]: what a row of the trail costs an act, what a noted read costs a page, and how long sealing and verifying take.
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { connectStore } from '../dist/store/connect.js'
import { startEmbeddedPostgres } from '../dist/store/embedded/postgres.js'
import { loadExampleData } from '../dist/store/example-data.js'
import { migrate } from '../dist/store/migrate.js'
import { createReading } from '../dist/services/reading.js'
import { sealAll } from '../dist/store/trail/seal.js'
import { verifyTrail } from '../dist/store/trail/verify.js'
import { percentile } from './client.mjs'

const quiet = () => undefined
const ms = (n) => n.toFixed(2)
const timed = async (work) => { const began = performance.now(); const made = await work(); return { made, seconds: (performance.now() - began) / 1000 } }
const caseId = '00000000-0000-4000-8000-000000000001'

/** An act as the record writes one: the case locked, an event and a text in one statement. */
async function act(client, seq) {
  const began = performance.now()
  await client.query('begin')
  await client.query('update cases set seq = seq + 1 where id = $1', [caseId])
  await client.query(`with e as (insert into events (case_id, seq, key, body_hash, type, actor, at, data) values ($1, $2, $3, sha256($3::text::bytea), 'writeChapter', 'p-konsulent1', clock_timestamp(), $4))
    insert into contents (case_id, kind, key, version, seq, author, at, body) values ($1, 'chapter', $3, 1, $2, 'p-konsulent1', clock_timestamp(), $5)`, [caseId, seq, `act-${seq}`, { wrote: [{ kind: 'chapter', key: `act-${seq}` }] }, { text: 'Vi arbejder med trivsel. '.repeat(60) }])
  await client.query('commit')
  return performance.now() - began
}

/** Measures, and prints. */
export const measureTrail = async (rows) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'akk-trail-'))
  const server = await startEmbeddedPostgres({ dataDir, log: quiet })
  const store = connectStore(server.connection, { log: quiet, limits: 'none' })
  try {
    await migrate(store.db, { log: quiet })
    await loadExampleData(store.db, { passwordHash: () => Promise.resolve('$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$3V0bYv4l0zjKkqv5cVQ3nVxG9cJ4l0w4dC0aK0c6m4Q'), at: new Date() })
    await store.pool.query(`insert into cases (id, offer_id, cycle, model_id, policy, move_id, state, stage, step, turn, started_at) select $1, 'T001', 'b1', id, '{}', $1, '{}', 'x', 'x', 'x', now() from quality_models limit 1`, [caseId])
    const client = await store.pool.connect()
    const measured = { with: [], without: [] }
    let seq = 0
    // In turns, so that what else the machine does falls on both.
    for (let round = 0; round < 20; round += 1) {
      for (const kind of ['with', 'without']) {
        await client.query(`alter table events ${kind === 'with' ? 'enable' : 'disable'} trigger events_in_trail`)
        for (let n = 0; n < 100; n += 1) measured[kind].push(await act(client, seq += 1))
      }
    }
    await client.query('alter table events enable trigger events_in_trail')
    // The rows that were left out, so that the chain is whole.
    await client.query(`insert into trail (at, person_id, kind, action, thing, thing_id, case_id, offer_id, source, no) select e.at, e.actor, 'act', e.type, 'case', e.case_id, e.case_id, 'T001', 'events', e.seq from events e where not exists (select 1 from trail t where t.source = 'events' and t.case_id = e.case_id and t.no = e.seq)`)
    client.release()
    const at = (kind) => [0.5, 0.95].map((p) => ms(percentile(measured[kind], p))).join(' / ')
    process.stdout.write(`an act, p50 / p95 ms   with its row ${at('with')}   without ${at('without')}\n`)
    // Half acts with texts of 1.5 kB, half reads.
    await store.pool.query(`with e as (insert into events (case_id, seq, key, body_hash, type, actor, at, data) select $1, n, 'many-' || n, sha256('x'), 'writeChapter', 'p-konsulent1', clock_timestamp(), '{"wrote": []}' from generate_series($2::int, $3::int) n)
      insert into contents (case_id, kind, key, version, seq, author, at, body) select $1, 'chapter', 'many-' || n, 1, n, 'p-konsulent1', clock_timestamp(), jsonb_build_object('text', repeat('Vi arbejder med trivsel. ', 60)) from generate_series($2::int, $3::int) n`, [caseId, 10_000, 10_000 + rows / 2 - 1])
    await store.pool.query(`insert into trail (person_id, kind, action, thing, thing_id, case_id, offer_id) select 'p-konsulent1', 'read', 'getContents', 'case', $1::text, $1::uuid, 'T001' from generate_series(1, $2::int)`, [caseId, rows / 2])
    await store.pool.query('analyze')
    const sealed = await timed(() => sealAll(store.pool))
    process.stdout.write(`sealing    ${sealed.made} rows in ${sealed.seconds.toFixed(1)} s\n`)
    const verified = await timed(() => verifyTrail(store.pool))
    process.stdout.write(`verifying  ${verified.made.head.seq} rows in ${verified.seconds.toFixed(1)} s (${verified.made.fault?.kind ?? 'whole'})\n`)
    const reading = createReading({ pool: store.pool, say: quiet })
    const note = (n) => reading.note({ personId: 'p-konsulent1', action: 'getContents', params: { id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` }, status: 200, requestId: caseId })
    const noted = await timed(async () => { for (let n = 0; n < 10_000; n += 1) note(n) })
    const again = await timed(async () => { for (let n = 0; n < 10_000; n += 1) note(n) })
    const flushed = await timed(() => reading.flush())
    process.stdout.write(`a read     new ${(noted.seconds * 100).toFixed(1)} µs, seen before ${(again.seconds * 100).toFixed(1)} µs in the request's thread; written behind it ${(flushed.seconds * 100).toFixed(0)} µs each\nload ${loadavg()[0].toFixed(1)}\n`)
  } finally {
    await store.close()
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
  }
}
