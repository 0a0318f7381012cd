// npm run bench -- case [--cases 32] [--json] [--keep] [--profile FOLDER] [--no-build]: whole accreditations through HTTP at 1, 8 and 32 at once and twelve people
// in one case, beside a floor of plain Express and pg on the same PostgreSQL, measured before and after each. Uses dist/ and HTTP only.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { loadavg, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { Client, Connection } from '@temporalio/client'
import { build } from '../scripts/build.mjs'
import { beginCase, toAudit, toEnd, twelveAtOnce } from './accreditation.mjs'
import { measureDocuments } from './documents.mjs'
import { closeConnections, percentile, resent, send } from './client.mjs'
import { auditors, consultants, crowd, deciders, leadersWhoAudit } from './people.mjs'
import { cpuOf, cpuOfDocuments, memoryOf, postgresOf, startService, temporalOf } from './service.mjs'
import { printed } from './table.mjs'

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { rounds: { type: 'string', default: '3' }, count: { type: 'string', default: '200' }, rows: { type: 'string', default: '100000' }, offers: { type: 'string', default: '10000' }, cases: { type: 'string', default: '32' }, json: { type: 'boolean', default: false }, keep: { type: 'boolean', default: false }, into: { type: 'string' }, profile: { type: 'string' }, 'no-build': { type: 'boolean', default: false } } })
if (!['case', 'documents', 'pdf', 'pages', 'trail'].includes(positionals[0])) throw new Error('npm run bench -- case, documents, pdf, pages or trail')
const most = Number(options.cases)
const project = fileURLToPath(new URL('..', import.meta.url))
const say = (line) => process.stderr.write(`${line}\n`)
const ids = JSON.parse(readFileSync(join(project, 'data', 'offers.json'), 'utf8'))
// Offers of the smallest area first: most auditors may audit them.
const offers = (ids.offers ?? ids).filter((one) => one.coveredByAkkreditering).toSorted((a, b) => Number(b.area === 'udsatte-voksne') - Number(a.area === 'udsatte-voksne')).map((one) => one.id)
const floorMs = 2500

async function floor(base, atOnce, sameCase) {
  const end = performance.now() + floorMs
  const took = []
  await Promise.all(Array.from({ length: atOnce }, async (_, n) => {
    while (performance.now() < end) {
      const { status, ms } = await send(base, `/acts/${sameCase ? 0 : n}`, { key: `${n}-${performance.now()}`, body: { text: 'Vi arbejder med trivsel. '.repeat(35) } })
      if (status !== 200) throw new Error(`The floor answers ${status}`)
      took.push(ms)
    }
  }))
  return took
}

/** Asks every 20 ms whether the service is alive, which reads nothing: what that takes is what the process keeps everybody waiting. */
function probing(base) {
  const took = []
  const until = { ended: false }
  const asking = (async () => {
    while (!until.ended) {
      took.push((await send(base, '/health', { method: 'GET' })).ms)
      await new Promise((done) => { setTimeout(done, 20) })
    }
  })()
  return { end: async () => { until.ended = true; await asking; return took } }
}

/** Waits until nothing is owed any more; gives the seconds that took. */
async function documentsMade(pool) {
  const began = performance.now()
  for (;;) {
    const { rows: [{ owed }] } = await pool.query('select count(*)::int as owed from owed_work where done_at is null and cancelled_at is null')
    if (owed === 0) break
    await new Promise((done) => { setTimeout(done, 250) })
  }
  const seconds = (performance.now() - began) / 1000
  // What was told last is noted, and the machine comes to rest.
  await new Promise((done) => { setTimeout(done, 1500) })
  return seconds
}

/** Whole cases, `atOnce` at a time. */
async function wholeCases({ base, as, atOnce, cases, note }) {
  let next = 0
  await Promise.all(Array.from({ length: atOnce }, async () => {
    while (next < cases) {
      const n = next
      next += 1
      const one = await beginCase({ base, as, offer: offers[n], cycle: `b${atOnce}`, n, note })
      await toEnd(one, await toAudit(one))
    }
  }))
  return { cases }
}

async function level({ name, atOnce, sameCase, prepare, work, base, floorBase, pool, usage, floorUsage }) {
  say(`${name} …`)
  const took = { moves: [], entries: [] }
  const note = (kind, _act, ms) => { took[kind].push(ms) }
  const ready = await prepare(note)
  took.moves.length = 0
  took.entries.length = 0
  const [floorCpu, before] = [floorUsage(), await floor(floorBase, atOnce, sameCase)]
  const floorUsed = floorUsage() - floorCpu
  const { rows: [{ from }] } = await pool.query('select clock_timestamp() as from')
  const cpu = usage()
  const probe = probing(base)
  const began = performance.now()
  let result
  let seconds
  let alive
  try {
    result = await work(ready, note)
    seconds = (performance.now() - began) / 1000
  } finally {
    // Whatever happened, nothing goes on asking a service that is being stopped.
    alive = await probe.end()
  }
  const used = usage()
  // Documents are still being made: they would slow the floor that is measured after, and the next level.
  const documentsAfter = await documentsMade(pool)
  // A move is told by its own word or by a newer one.
  const { rows: lags } = await pool.query(`select extract(epoch from (select min(t.at) from bench_told t where t.case_id = e.case_id and t.move_no >= e.move_no) - e.at)::float8 as lag from events e where e.at >= $1 and e.move_no is not null`, [from])
  const after = await floor(floorBase, atOnce, sameCase)
  const acts = took.moves.length + took.entries.length
  const floorTook = [...before, ...after]
  const figures = (list) => ({ n: list.length, p50: percentile(list, 0.5), p95: percentile(list, 0.95), p99: percentile(list, 0.99) })
  const actsPerSecond = acts / seconds
  const floorPerSecond = floorTook.length / (2 * floorMs / 1000)
  say(`  ${acts} acts in ${seconds.toFixed(1)} s`)
  return { name, ...result, acts, seconds, actsPerSecond, floorPerSecond, ratio: actsPerSecond / floorPerSecond, moves: figures(took.moves), entries: figures(took.entries), floor: figures(floorTook), alive: { ...figures(alive), most: Math.max(...alive) }, documentsAfter,
    told: figures(lags.map((one) => (one.lag === null ? Infinity : one.lag * 1000))), floorCpuMs: floorCpu === null ? null : floorUsed * 1000 / before.length, cpuMsPerAct: cpu === null ? null : Object.fromEntries(Object.entries(used).map(([part, seconds]) => [part, (seconds - cpu[part]) * 1000 / acts])), load: loadavg()[0] }
}

async function main() {
  if (!options['no-build']) build()
  const dataDir = mkdtempSync(join(tmpdir(), 'akk-bench-'))
  let service
  let floorProcess
  let pool
  let connection
  try {
    const loadBefore = loadavg()[0]
    service = await startService(project, dataDir, options.profile ? ['--cpu-prof', `--cpu-prof-dir=${options.profile}`] : [])
    const first = service.seconds
    const postgres = postgresOf(dataDir)
    const temporal = temporalOf(dataDir)
    const pids = { node: service.pid, postgres: postgres.pid, temporal: temporal.pid }
    pool = new pg.Pool({ ...postgres.connection, max: 2, application_name: 'bench-look' })
    // Keeps each word that was told: the case itself keeps only the newest.
    await pool.query(`create table bench_told (case_id uuid, move_no int, at timestamptz);
      create function bench_note_told() returns trigger language plpgsql as $$ begin insert into bench_told values (new.id, new.told_move_no, new.told_at); return null; end $$;
      create trigger bench_note_told after update of told_at on cases for each row execute function bench_note_told()`)
    floorProcess = spawn(process.execPath, [fileURLToPath(new URL('floor.mjs', import.meta.url)), JSON.stringify(postgres.connection)], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [port] = await once(floorProcess.stdout, 'data')
    const floorBase = `http://127.0.0.1:${Number(port.toString())}`
    const { as } = crowd(service.url)
    for (const username of [...auditors, ...consultants, ...deciders, ...leadersWhoAudit, ...offers.slice(0, most).map((offer) => `leder-${offer.toLowerCase()}`)]) await as(username)
    // Both begin warm: what is measured is a service that has been running.
    say('warming up …')
    await floor(floorBase, 8, false)
    await wholeCases({ base: service.url, as, atOnce: 4, cases: 4, note: () => undefined })
    await documentsMade(pool)

    const { rows: [{ size: empty }] } = await pool.query('select pg_database_size(current_database())::float8 as size')
    const usage = () => (cpuOf(pids.node) === null ? null : { node: cpuOf(pids.node) - cpuOfDocuments(pids.node), documents: cpuOfDocuments(pids.node), postgres: cpuOf(pids.postgres, true), temporal: cpuOf(pids.temporal) })
    const floorUsage = () => (cpuOf(floorProcess.pid) === null ? null : cpuOf(floorProcess.pid) + cpuOf(pids.postgres, true))
    const common = { base: service.url, floorBase, pool, usage, floorUsage }
    const memory = async () => memoryOf(pids, (await pool.query(`select pid from pg_stat_activity where application_name like 'bench-%'`)).rows.map((one) => one.pid))
    const levels = []
    let idle
    for (const atOnce of [1, 8, 32].filter((n) => n <= most)) {
      const cases = Math.max(atOnce, Math.min(6, most))
      levels.push(await level({ ...common, name: `${atOnce} at once`, atOnce, sameCase: false, prepare: async () => undefined, work: (_ready, note) => wholeCases({ base: service.url, as, atOnce, cases, note }) }))
      idle ??= await memory()
    }
    const refused = []
    levels.push(await level({ ...common, name: '12 in one case', atOnce: 12, sameCase: true,
      prepare: async (note) => { const one = await beginCase({ base: service.url, as, offer: offers[0], cycle: 'b12', n: 0, note }); return { one, team: await toAudit(one, 8) } },
      work: async ({ one, team }, note) => ({ cases: 1, people: await twelveAtOnce({ ...one, note }, team, 25, refused), refused: refused.length }) }))

    const atEnd = await memory()
    const { rows: [{ size, cases, events }] } = await pool.query(`select pg_database_size(current_database())::float8 - pg_total_relation_size('bench_events') - pg_total_relation_size('bench_cases') - pg_total_relation_size('bench_told') as size, (select count(*) from cases)::int as cases, (select count(*) from events)::float8 as events`)
    const { rows: [{ reports }] } = await pool.query(`select coalesce(sum(octet_length(bytes)), 0)::float8 as reports from reports`)
    const { rows: names } = await pool.query(`select c.id, c.offer_id, c.cycle, count(e.*)::int as moves from cases c join events e on e.case_id = c.id and e.move_no is not null where c.ended_at is not null group by c.id`)
    const temporalConnection = await Connection.connect({ address: temporal.address })
    connection = temporalConnection
    const client = new Client({ connection, namespace: temporal.namespace })
    const histories = []
    for (const one of names) {
      const { historyLength, historySize, status } = await client.workflow.getHandle(`accreditation/${one.offer_id}/${one.cycle}`).describe()
      histories.push({ events: historyLength, bytes: historySize, moves: one.moves, status: status.name })
    }
    await connection.close()
    connection = undefined
    await pool.end()
    pool = undefined
    floorProcess.kill('SIGTERM')
    await service.stop()
    service = undefined
    const again = await startService(project, dataDir)
    const second = again.seconds
    await again.stop()
    const result = {
      machine: { cpus: cpus().length, node: process.version, resent: resent.times, loadBefore, loadAfter: loadavg()[0] },
      start: { firstSeconds: first, secondSeconds: second }, levels, memory: { afterFirstLevel: idle, atEnd },
      history: { cases: histories.length, ended: histories.filter((one) => one.status === 'COMPLETED').length, moves: percentile(histories.map((one) => one.moves), 0.5), events: percentile(histories.map((one) => one.events), 0.5), eventsMost: Math.max(...histories.map((one) => one.events)), bytes: percentile(histories.map((one) => one.bytes), 0.5), bytesMost: Math.max(...histories.map((one) => one.bytes)) },
      database: { bytesPerCase: (size - empty) / cases, reportBytesPerCase: reports / cases, eventsPerCase: events / cases },
    }
    process.stdout.write(options.json ? `${JSON.stringify(result)}\n` : printed(result))
    if (refused.length > 0) say(`Refused: ${[...new Set(refused)].slice(0, 5).join('\n')}`)
  } finally {
    closeConnections()
    if (connection) await connection.close()
    if (pool) await pool.end()
    floorProcess?.kill('SIGTERM')
    if (service) await service.stop()
    if (!options.keep) rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
  }
}

if (positionals[0] === 'documents') {
  if (!options['no-build']) build()
  await measureDocuments(Number(options.count))
} else if (positionals[0] === 'pages') {
  if (!options['no-build']) build()
  const { measurePages } = await import('./pages.mjs')
  await measurePages(Number(options.offers), options.into, options.keep)
} else if (positionals[0] === 'trail') {
  if (!options['no-build']) build()
  const { measureTrail } = await import('./trail.mjs')
  await measureTrail(Number(options.rows))
} else if (positionals[0] === 'pdf') {
  if (!options['no-build']) build()
  // Only here: it needs what is for development alone.
  const { measurePdf } = await import('./pdf/run.mjs')
  await measurePdf(Number(options.rounds), options.into)
} else await main()
