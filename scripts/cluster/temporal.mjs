// Temporal's server on PostgreSQL, all its services in one process, with schema and namespace by the scripts that docker-compose.yml uses.
import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { part } from './part.mjs'

export const namespace = 'akkreditering'
export const temporalPorts = ['frontend', 'history', 'matching', 'worker'].flatMap((service) => [`${service}-grpc`, `${service}-members`]).concat('frontend-http')

const store = (databaseName, postgres, password, maxConns) => ({ sql: { pluginName: 'postgres12', databaseName, connectAddr: `127.0.0.1:${postgres}`, connectProtocol: 'tcp', user: 'temporal', password, maxConns, maxIdleConns: maxConns, maxConnLifetime: '1h' } })

/** What the image of the server makes of its environment: PostgreSQL for both stores, 64 shards, everything on loopback. JSON is YAML too. */
const configuration = ({ ports, postgres, password }) => ({
  log: { stdout: true, level: 'warn' },
  persistence: {
    defaultStore: 'default', visibilityStore: 'visibility', numHistoryShards: 64,
    datastores: { default: store('temporal', postgres, password, 20), visibility: store('temporal_visibility', postgres, password, 10) },
  },
  global: { membership: { maxJoinDuration: '30s', broadcastAddress: '127.0.0.1' } },
  services: Object.fromEntries(['frontend', 'history', 'matching', 'worker'].map((service) => [service, {
    rpc: { grpcPort: ports[`${service}-grpc`], membershipPort: ports[`${service}-members`], bindOnLocalHost: true, ...(service === 'frontend' ? { httpPort: ports['frontend-http'] } : {}) },
  }])),
  clusterMetadata: {
    enableGlobalNamespace: false, failoverVersionIncrement: 10, masterClusterName: 'active', currentClusterName: 'active',
    clusterInformation: { active: { enabled: true, initialFailoverVersion: 1, rpcName: 'frontend', rpcAddress: `127.0.0.1:${ports['frontend-grpc']}` } },
  },
  dcRedirectionPolicy: { policy: 'noop' },
  dynamicConfigClient: { filepath: 'dynamic.yaml', pollInterval: '60s' },
})

/**
 * The part, not yet running. `postgres` is the port that the server reaches its database by; `tools` the built programs
 * (engine/production-server); `cli` Temporal's command line; `isHealthy(address)` whether a server answers there.
 */
export function temporalPart({ tools, cli, dir, ports, postgres, direct, password, running, log, env, project, isHealthy }) {
  const folder = join(dir, 'temporal')
  mkdirSync(join(folder, 'config'), { recursive: true, mode: 0o700 })
  writeFileSync(join(folder, 'config', 'development.yaml'), JSON.stringify(configuration({ ports, postgres, password }), null, 2), { mode: 0o600 })
  writeFileSync(join(folder, 'dynamic.yaml'), '{}\n')
  const address = `127.0.0.1:${ports['frontend-grpc']}`
  const server = part({
    name: 'temporal', dir, running, log, cwd: folder, env: { ...env, GOMEMLIMIT: '512MiB' }, command: tools.server,
    args: ['--root', folder, '--config', 'config', '--env', 'development', 'start'], isReady: () => isHealthy(address),
  })
  const script = async (name, more) => {
    await promisify(execFile)('sh', [join(project, 'deploy', name)], { env: { ...env, PATH: `${tools.bin}:${dirname(cli)}:${env.PATH}`, ...more }, timeout: 120_000 })
  }
  return {
    server, address,
    async start() {
      await script('temporal-schema.sh', { SQL_PLUGIN: 'postgres12', SQL_HOST: '127.0.0.1', SQL_PORT: String(direct), SQL_USER: 'temporal', SQL_PASSWORD: password, SCHEMAS: tools.schemas })
      await server.start()
      await script('temporal-namespace.sh', { TEMPORAL_ADDRESS: address })
    },
  }
}

/** The CLI's development server in the place of the production one: one process on a file, there where nothing need be built. */
export function devTemporalPart({ cli, dir, ports, running, log, env, isHealthy }) {
  const folder = join(dir, 'temporal')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const address = `127.0.0.1:${ports['frontend-grpc']}`
  const server = part({
    name: 'temporal', dir, running, log, cwd: folder, env: { ...env, GOMEMLIMIT: '256MiB' }, command: cli,
    args: ['server', 'start-dev', '--headless', '--ip', '127.0.0.1', '--port', String(ports['frontend-grpc']), '--namespace', namespace, '--log-level', 'error', '--db-filename', 'temporal.db', '--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=NORMAL'],
    isReady: () => isHealthy(address),
  })
  return { server, address, start: () => server.start() }
}
