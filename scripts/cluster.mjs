// What docker-compose.yml describes, started without containers (docs/operations.md): PostgreSQL, Temporal on it, two APIs behind a proxy, two workers.
//   npm run cluster -- [--dir data-cluster] [--port 3000] [--empty]
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from './build.mjs'
import { install, project, requireNode } from './install.mjs'

requireNode()
install()
build()
const { startCluster } = await import('./cluster/cluster.mjs')
const { values: options } = parseArgs({ options: { dir: { type: 'string', default: join(project, 'data-cluster') }, port: { type: 'string' }, empty: { type: 'boolean', default: false } } })
const say = (line) => { process.stdout.write(`${line}\n`) }

let stopping
let cluster
const stop = () => (stopping ??= (async () => {
  say('Stopping …')
  await cluster?.stop()
  say('Stopped')
})())
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => { if (cluster) void stop().then(() => process.exit(0)) })

try {
  const began = Date.now()
  cluster = await startCluster({ dir: options.dir, ...(options.port ? { port: Number(options.port) } : {}), example: !options.empty, log: say })
  say(`\nThe cluster is ready on ${cluster.url} after ${((Date.now() - began) / 1000).toFixed(1)} s. Ctrl-C stops all of it.`)
  for (const [name, one] of Object.entries(cluster.parts)) say(`  ${name.padEnd(9)} process ${String(one.pid()).padEnd(7)} ${join(cluster.dir, `${name}.log`)}`)
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
