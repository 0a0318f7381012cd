// What can befall a cluster. Each fault is dealt by `blow`; what it gives back ends it after `lastsMs`.
import { closeSync, existsSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

/** Debian's libfaketime: processes begun with it take their clock from a file. */
const clockLibrary = ['/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1', '/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1'].find((file) => existsSync(file))
/** Parts whose clock jumps. Temporal's server asks the kernel itself and cannot be deceived so. */
const clocked = ['api-2', 'worker-2', 'postgres']
const clockFile = (dir, name) => join(dir, `${name}.clock`)
const setClock = (dir, name, seconds) => writeFileSync(clockFile(dir, name), `${seconds < 0 ? '' : '+'}${seconds}\n`)

/** More environment for parts whose clock is to jump; null where the library is missing. */
export function clockEnvironments(dir) {
  if (clockLibrary === undefined) return null
  return Object.fromEntries(clocked.map((name) => {
    setClock(dir, name, 0)
    // What measures spans goes on evenly, as after a real jump.
    return [name, { LD_PRELOAD: clockLibrary, FAKETIME_TIMESTAMP_FILE: clockFile(dir, name), FAKETIME_CACHE_DURATION: '1', FAKETIME_DONT_FAKE_MONOTONIC: '1', DONT_FAKE_MONOTONIC: '1', FAKETIME_DONT_RESET: '1' }]
  }))
}

/** Writes until nothing more fits. */
const fill = (file) => {
  const to = openSync(file, 'w')
  try {
    for (const size of [1 << 20, 1 << 12]) {
      const block = Buffer.alloc(size, 1)
      try {
        while (writeSync(to, block) === size) { /* on */ }
      } catch (error) {
        if (error.code !== 'ENOSPC') throw error
      }
    }
  } finally {
    closeSync(to)
  }
}

/** Every second act is sent twice, to both APIs, and every fourth a third time some seconds later, when newer ones have been done. */
const twice = ({ proxy }) => {
  let n = 0
  proxy.setMischief((incoming, outgoing, { behind, again, pass }) => {
    if (incoming.method !== 'POST' || !incoming.headers['idempotency-key']) return false
    n += 1
    if (n % 2 === 1) return false
    const parts = []
    incoming.on('data', (part) => parts.push(part))
    incoming.on('end', () => {
      const body = Buffer.concat(parts)
      for (const backend of behind) again(backend, body)
      if (n % 4 === 0) setTimeout(() => again(behind[n % behind.length], body), 1000 + (n % 5) * 700)
      pass(body)
    })
    return true
  })
  return () => proxy.setMischief(undefined)
}

const readOnly = async ({ postgres }) => {
  const set = async (to) => {
    await postgres.ask(`alter system set default_transaction_read_only = ${to}`)
    await postgres.ask('select pg_reload_conf()')
  }
  await set('on')
  return () => set('off')
}

const cut = (...ways) => ({ lines }) => {
  for (const way of ways) lines[way].cut()
  return () => { for (const way of ways) lines[way].mend() }
}
const late = (ms, ...ways) => ({ lines }) => {
  for (const way of ways) lines[way].delay(ms)
  return () => { for (const way of ways) lines[way].mend() }
}
const jump = (name, seconds) => ({ dir }) => {
  setClock(dir, name, seconds)
  return () => setClock(dir, name, 0)
}

/** One part after the other is stopped and started again; the next when it is ready. */
const roll = async ({ services, proxy }) => {
  for (const one of Object.values(services)) {
    await one.stop()
    await one.start()
    await proxy.look()
  }
}

/** All kinds, for a cluster whose disk can be filled (`disk`) and whose clocks can jump (`clocks`). */
export const faultsFor = ({ disk, clocks }) => [
  { name: 'worker killed', kind: 'kill', blow: ({ services }) => services['worker-1'].kill() },
  { name: 'API killed', kind: 'kill', blow: ({ services }) => services['api-1'].kill() },
  { name: 'Temporal killed', kind: 'kill', blow: ({ temporal }) => temporal.server.kill() },
  { name: 'PostgreSQL killed', kind: 'kill', blow: ({ postgres }) => postgres.server.kill() },
  { name: 'both workers killed', kind: 'kill', blow: ({ services }) => { services['worker-1'].kill(); services['worker-2'].kill() } },
  { name: 'PostgreSQL read-only', kind: 'database', lastsMs: 8000, blow: readOnly },
  ...(disk ? [{ name: 'disk full', kind: 'database', lastsMs: 8000, blow: () => { fill(join(disk, 'ballast')); return () => rmSync(join(disk, 'ballast')) } }] : []),
  { name: 'an API cut off from PostgreSQL', kind: 'network', lastsMs: 6000, blow: cut('api-1→postgres') },
  { name: 'all cut off from PostgreSQL', kind: 'network', lastsMs: 5000, blow: cut('api-1→postgres', 'api-2→postgres', 'worker-1→postgres', 'worker-2→postgres', 'temporal→postgres') },
  { name: 'APIs and workers cut off from Temporal', kind: 'network', lastsMs: 8000, blow: cut('api-1→temporal', 'api-2→temporal', 'worker-1→temporal', 'worker-2→temporal') },
  { name: 'Temporal cut off from PostgreSQL', kind: 'network', lastsMs: 8000, blow: cut('temporal→postgres') },
  { name: 'PostgreSQL 100 ms away', kind: 'network', lastsMs: 8000, blow: late(100, 'api-1→postgres', 'api-2→postgres', 'worker-1→postgres', 'worker-2→postgres') },
  { name: 'Temporal 500 ms away', kind: 'network', lastsMs: 8000, blow: late(500, 'api-1→temporal', 'api-2→temporal', 'worker-1→temporal', 'worker-2→temporal') },
  ...(clocks ? [
    { name: 'an API’s clock an hour ahead', kind: 'clock', lastsMs: 8000, blow: jump('api-2', 3600) },
    { name: 'a worker’s clock an hour behind', kind: 'clock', lastsMs: 8000, blow: jump('worker-2', -3600) },
    { name: 'PostgreSQL’s clock 20 s ahead', kind: 'clock', lastsMs: 8000, blow: jump('postgres', 20) },
    { name: 'PostgreSQL’s clock 20 s behind', kind: 'clock', lastsMs: 8000, blow: jump('postgres', -20) },
  ] : []),
  { name: 'acts doubled and out of order', kind: 'requests', lastsMs: 10_000, blow: twice },
  { name: 'rolling restart', kind: 'rolling', blow: roll },
]

/** Deals a fault while requests are under way. Gives what was seen; `look` says whether everything is well (from outside). */
export async function deal(fault, cluster, clients, { atLeast, look, limitMs = 120_000 }) {
  let undo
  let began = 0
  const underWay = await clients.meanwhile(atLeast, async () => {
    began = Date.now()
    undo = await fault.blow(cluster)
  })
  if (fault.lastsMs) await delay(fault.lastsMs)
  await undo?.()
  const over = Date.now()
  const acked = () => clients.acknowledged.find((act) => act.sentAt >= over)?.at
  let well
  while (Date.now() - over < limitMs && (well === undefined || acked() === undefined)) {
    if (well === undefined && await look()) well = Date.now()
    await delay(100)
  }
  const end = Math.max(well ?? Date.now(), acked() ?? Date.now())
  const during = [began, ...clients.answers.filter((at) => at >= began && at <= end), end]
  const silence = during.slice(1).reduce((most, at, index) => Math.max(most, at - during[index]), 0)
  return { name: fault.name, kind: fault.kind, underWay, lastedMs: over - began, actsAgainMs: acked() === undefined ? null : acked() - over, wellAgainMs: well === undefined ? null : well - over, silenceMs: silence, answers: during.length - 2 }
}
