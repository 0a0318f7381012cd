// The fault suite: production's parts under a steady load of real acts while one fault after the other befalls them; then the proof
// (proof-main.ts) that reads only the clients' log and the database. docs/reliability.md has figures.
//   npm run chaos -- [--minutes 10] [--seed 1] [--cases 8] [--think 80] [--short] [--dir FOLDER] [--out FILE]
// --short: six faults once each, and no server is built for it.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { build } from './build.mjs'
import { install, project, requireNode } from './install.mjs'

requireNode()
install()
build()
const [{ startCluster }, { createClients }, { drive, leaveToTheClock }, { clockEnvironments, deal, faultsFor }] = await Promise.all([import('./cluster/cluster.mjs'), import('./chaos/clients.mjs'), import('./chaos/load.mjs'), import('./chaos/faults.mjs')])

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' }, seed: { type: 'string', default: '1' }, cases: { type: 'string', default: '8' }, think: { type: 'string', default: '80' },
    short: { type: 'boolean', default: false }, dir: { type: 'string' }, out: { type: 'string' },
  },
})
const say = (line) => { process.stdout.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`) }
const seed = Number(options.seed)
const dir = options.dir ?? mkdtempSync(join(tmpdir(), 'akk-chaos-'))
mkdirSync(dir, { recursive: true, mode: 0o711 })

/** A number from 0 to 1 and the same row of them for a seed (mulberry32). */
const randomOf = (of) => () => {
  of = (of + 0x6d2b79f5) | 0
  let t = Math.imul(of ^ (of >>> 15), 1 | of)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}
const shuffled = (all, random) => all.map((one) => [random(), one]).sort(([a], [b]) => a - b).map(([, one]) => one)

/** A small disk of its own for PostgreSQL, where root may mount one: only so can it be filled. */
const disk = join(dir, 'disk')
const hasDisk = () => {
  mkdirSync(disk, { recursive: true })
  return process.getuid?.() === 0 && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=700m,mode=755', 'tmpfs', disk]).status === 0
}

async function chaos() {
  const began = Date.now()
  const small = !options.short && hasDisk()
  const clocks = options.short ? null : clockEnvironments(dir)
  if (options.short) say('The short form: six faults, once each')
  else if (!small) say('No disk of its own can be mounted here: none is filled')
  if (!options.short && !clocks) say('Without libfaketime (apt-get install faketime) no clock jumps')
  const cluster = await startCluster({ dir, lines: true, ...(small ? { data: disk } : {}), environments: clocks ?? {}, build: !options.short, log: say })
  let stopping
  const stop = () => (stopping ??= cluster.stop())
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => { void stop().then(() => process.exit(130)) })
  try {
    const startSeconds = (Date.now() - began) / 1000
    const log = join(dir, 'clients.jsonl')
    rmSync(log, { force: true })
    const clients = createClients({ url: cluster.url, logFile: log, thinkMs: Number(options.think) })
    const until = Date.now() + Number(options.minutes) * 60_000
    const asleep = await leaveToTheClock(clients, { seed, seconds: Number(options.minutes) * 60, setPolicy: (policy) => cluster.postgres.ask("insert into settings (name, value, updated_at) values ('accreditation-policy', $1, clock_timestamp()) on conflict (name) do update set value = excluded.value, updated_at = excluded.updated_at", [JSON.stringify(policy)]) })
    say(`${asleep} cases are left to the clock; the load begins: ${options.cases} cases at once`)
    const loadBegan = Date.now()
    const load = drive(clients, { seed, atOnce: Number(options.cases), say })
    const look = async () => {
      const seen = await Promise.all(cluster.apis.map((name) => fetch(`http://127.0.0.1:${cluster.ports[name]}/ready`, { signal: AbortSignal.timeout(3000) }).then((answer) => answer.json(), () => null)))
      return seen.every((one) => one?.parts.database === 'up' && one.parts.engine === 'up' && one.parts.worker === 'working') && (await Promise.all(Object.values(cluster.parts).map((one) => one.isReady()))).every(Boolean)
    }
    await delay(options.short ? 3000 : 10_000)
    const random = randomOf(seed)
    const all = faultsFor({ disk: small ? disk : null, clocks })
    const short = ['worker killed', 'API killed', 'Temporal killed', 'PostgreSQL killed', 'all cut off from PostgreSQL', 'acts doubled and out of order']
    const faults = options.short ? all.filter(({ name }) => short.includes(name)) : all
    const dealt = []
    while (Date.now() < until) {
      for (const fault of shuffled(faults, random)) {
        if (Date.now() >= until) break
        say(`Now: ${fault.name}`)
        const seen = await deal(fault, cluster, clients, { atLeast: 5, look })
        dealt.push(seen)
        say(`  with ${seen.underWay} requests under way; acts again after ${seen.actsAgainMs} ms, all well after ${seen.wellAgainMs} ms, at the most ${seen.silenceMs} ms without an answer; ${seen.answers} answers meanwhile`)
        await delay(options.short ? 1000 : 3000 + random() * 3000)
      }
      if (options.short) break
    }
    clients.stop()
    const ended = await load
    const loadSeconds = (Date.now() - loadBegan) / 1000
    clients.close()
    say('The load has ended; the proof begins')
    const out = join(dir, 'proof.json')
    const proof = spawn(process.execPath, ['--enable-source-maps', join(project, 'dist', 'proof-main.js'), '--log', log, '--out', out], { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DATABASE_URL: cluster.postgres.url, TEMPORAL_ADDRESS: cluster.temporal.address, TEMPORAL_NAMESPACE: cluster.namespace } })
    const [code] = await once(proof, 'exit')
    if (code === 2) throw new Error('The proof could not be made')
    const proven = JSON.parse(readFileSync(out, 'utf8'))
    const acts = clients.acknowledged.length
    const figures = { seed, productionServer: cluster.production, minutes: Number(options.minutes), startSeconds, loadSeconds, machineLoad: loadavg()[0], acts, actsPerSecond: acts / loadSeconds, casesFinished: ended.finished, casesFailed: ended.failed, restarts: Object.fromEntries(Object.entries(cluster.parts).map(([name, one]) => [name, one.restarts()])), faults: dealt, proof: proven }
    if (options.out) writeFileSync(options.out, `${JSON.stringify(figures, null, 2)}\n`)
    tell(figures)
    return code === 0 && ended.failed.length === 0 && dealt.every((one) => one.actsAgainMs !== null && one.wellAgainMs !== null) && proven.unknown === 0
  } finally {
    await stop()
    if (small) spawnSync('umount', [disk])
  }
}

/** What a reader wants: the load, each kind of fault, what was lost and doubled, how long until all was well. */
function tell({ acts, actsPerSecond, loadSeconds, casesFinished, casesFailed, faults, proof }) {
  const names = [...new Set(faults.map((one) => one.name))]
  const most = (all) => (all.includes(null) ? 'never' : `${(Math.max(...all) / 1000).toFixed(1)} s`)
  process.stdout.write('\n| fault | times | requests under way | acts again | all well again | longest without an answer |\n|---|---|---|---|---|---|\n')
  for (const name of names) {
    const own = faults.filter((one) => one.name === name)
    process.stdout.write(`| ${name} | ${own.length} | ${own.map((one) => one.underWay).join(', ')} | ${most(own.map((one) => one.actsAgainMs))} | ${most(own.map((one) => one.wellAgainMs))} | ${most(own.map((one) => one.silenceMs))} |\n`)
  }
  const { actsOnce, ...others } = proof.breaches
  process.stdout.write(`\n${acts} acts in ${loadSeconds.toFixed(0)} s (${actsPerSecond.toFixed(1)} a second), ${casesFinished} cases to their report, ${casesFailed.length} not driven on; ${proof.sentAgain} sent again, ${proof.unexpected} answers that should never come\n`)
  process.stdout.write(`Lost or doubled: ${actsOnce}. Other breaches: ${Object.entries(others).map(([name, times]) => `${name} ${times}`).join(', ')}\n`)
}

const well = await chaos().catch((error) => {
  process.stderr.write(`${error.stack}\n`)
  return false
})
process.stdout.write(well ? 'The record kept its word.\n' : `It did not hold; see ${dir}\n`)
if (well && !options.dir) rmSync(dir, { recursive: true, force: true })
process.exitCode = well ? 0 : 1
