// What docker-compose.yml describes, started natively: PostgreSQL, Temporal on PostgreSQL, two APIs behind a proxy, two workers.
import { chmodSync, chownSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { project } from '../install.mjs'
import { nodeArguments, serviceEnvironment } from '../service-node.mjs'
import { startLine } from './line.mjs'
import { part } from './part.mjs'
import { portsFor } from './ports.mjs'
import { passwordsIn, postgresBin, postgresPart } from './postgres.mjs'
import { startProxy } from './proxy.mjs'
import { runningIn } from './running.mjs'
import { devTemporalPart, namespace, temporalPart, temporalPorts } from './temporal.mjs'

const apis = ['api-1', 'api-2']
const workers = ['worker-1', 'worker-2']
/** Who reaches whom; with `lines` each of these ways is one of its own. */
const ways = ['api-1→postgres', 'api-2→postgres', 'worker-1→postgres', 'worker-2→postgres', 'temporal→postgres', 'api-1→temporal', 'api-2→temporal', 'worker-1→temporal', 'worker-2→temporal']

const load = (file) => import(pathToFileURL(join(project, 'dist', file)).href)

/**
 * Starts all of it in `dir` and gives the parts. `lines`: every way between parts goes over a relay that can be cut. `data`: where
 * PostgreSQL's files lie. `environments`: more environment for a part, by its name. `example`: the example data, and a service
 * that takes its demo accounts; without it the service runs as in production and has nobody. `build`: whether Temporal's production
 * server is built where it is not cached; else the CLI's development server stands in for it. Needs dist/.
 */
export async function startCluster({ dir: asked, port, example = true, lines: withLines = false, data, environments = {}, build = true, log }) {
  const dir = resolve(asked)
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  const [{ identityOf }, { hasProductionServer, productionServer }, { findTemporalCli }, { cacheRoot }, { placeFor }, { migrated }, { connectStore }, { exampleData }, { Connection }] = await Promise.all([
    load('engine/process-identity.js'), load('engine/production-server.js'), load('engine/temporal-cli.js'), load('engine/cache-dir.js'), load('store/embedded/place.js'), load('embedded.js'), load('store/connect.js'), load('services/example-data.js'), import('@temporalio/client'),
  ])
  const { env } = process
  const tools = build || await hasProductionServer(env) ? await productionServer(env, log) : null
  const cli = await findTemporalCli({ cacheDir: cacheRoot(env), env, log })
  const running = await runningIn(dir, identityOf, log)
  const stops = []
  const onStop = (undo) => { stops.push(undo) }
  const stop = async () => {
    for (const undo of stops.splice(0).reverse()) await undo().catch((error) => log(`While stopping: ${error.message}`))
    running.forget('cluster')
  }

  try {
    const ports = await portsFor(dir, ['proxy', 'postgres', ...apis, ...temporalPorts, ...ways], port ? { proxy: port } : {})
    const passwords = passwordsIn(dir)
    const place = placeFor(dir, { elsewhere: '/var/lib/akkreditering', log })
    const folder = data ?? place.cluster
    if (data) {
      chmodSync(data, 0o755)
      if (place.account) chownSync(data, place.account.uid, place.account.gid)
    }
    const postgres = await postgresPart({ bin: postgresBin(env), dir, data: data ? join(data, 'postgres') : folder, account: place.account, port: ports.postgres, passwords, running, log, environment: environments.postgres, project })
    onStop(() => postgres.server.stop())
    await postgres.start()
    log(`PostgreSQL runs on port ${ports.postgres}`)

    const lines = {}
    if (withLines) {
      for (const way of ways) lines[way] = await startLine({ port: ports[way], to: way.endsWith('postgres') ? ports.postgres : ports['frontend-grpc'] })
      onStop(() => Promise.all(Object.values(lines).map((line) => line.close())))
    }
    const reach = (from, to, otherwise) => (withLines ? ports[`${from}→${to}`] : otherwise)

    const isHealthy = async (address) => {
      const connection = Connection.lazy({ address })
      try {
        await connection.withDeadline(Date.now() + 2000, () => connection.workflowService.getClusterInfo({}))
        return true
      } finally {
        await connection.close()
      }
    }
    const temporal = tools === null ? devTemporalPart({ cli: cli.path, dir, ports, running, log, env, isHealthy }) : temporalPart({ tools, cli: cli.path, dir, ports, postgres: reach('temporal', 'postgres', ports.postgres), direct: ports.postgres, password: passwords.temporal, running, log, env, project, isHealthy })
    onStop(() => temporal.server.stop())
    await temporal.start()
    log(`Temporal ${tools?.version ?? `${cli.serverVersion} (development server)`} runs at ${temporal.address}`)

    await migrated(postgres.url, log)
    if (example) {
      const store = connectStore(postgres.url, { log, max: 2 })
      await exampleData(store, log).finally(() => store.close())
    }
    const service = (name, main, more, isReady) => part({
      name, dir, running, log, cwd: project, command: process.execPath, args: [...nodeArguments, join(project, 'dist', main)], isReady,
      env: {
        ...serviceEnvironment(env), NODE_ENV: example ? 'development' : 'production', COOKIE_SECURE: 'false', LOG_LEVEL: 'warn', DRAIN_SECONDS: '1', DATA_DIR: join(dir, name), TEMPORAL_NAMESPACE: namespace,
        DATABASE_URL: postgres.url.replace(/:\d+\//, `:${reach(name, 'postgres', ports.postgres)}/`), TEMPORAL_ADDRESS: `127.0.0.1:${reach(name, 'temporal', ports['frontend-grpc'])}`, ...more, ...environments[name],
      },
    })
    const asks = (path, at) => fetch(`http://127.0.0.1:${ports[at]}${path}`, { signal: AbortSignal.timeout(7000) })
    const services = {}
    for (const name of workers) services[name] = service(name, 'worker-main.js', {}, () => polls(name))
    for (const name of apis) services[name] = service(name, 'api/main.js', { PORT: String(ports[name]), HOST: '127.0.0.1', TRUST_PROXY: '1' }, async () => (await asks('/ready', name)).ok)
    // Which worker polls is told by its identity, which begins with its process id.
    const polls = async (name) => {
      const connection = Connection.lazy({ address: temporal.address })
      try {
        const { pollers } = await connection.withDeadline(Date.now() + 2000, () => connection.workflowService.describeTaskQueue({ namespace, taskQueue: { name: 'accreditation' } }))
        return pollers.some(({ identity }) => identity?.startsWith(`${services[name].pid()}@`))
      } finally {
        await connection.close()
      }
    }
    // In the opposite order: first nobody comes in, then the APIs end, and the workers with a Temporal that still answers.
    onStop(() => Promise.all(workers.map((name) => services[name].stop())))
    onStop(() => Promise.all(apis.map((name) => services[name].stop())))
    await Promise.all(Object.values(services).map((one) => one.start()))
    log('Two APIs and two workers are ready')
    const proxy = await startProxy({ port: ports.proxy, backends: apis.map((name) => ports[name]) })
    onStop(() => proxy.close())
    return { dir, url: proxy.url, proxy, lines, ports, postgres, temporal, production: tools !== null, namespace, services, apis, workers, parts: { postgres: postgres.server, temporal: temporal.server, ...services }, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
