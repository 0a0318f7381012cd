// The two servers the service stands on: given by address, or embedded under the data directory.
import type { DataConverter } from '@temporalio/common'
import type { Config } from './config.ts'
import { cacheRoot } from './engine/cache-dir.ts'
import { withCodec } from './engine/connect.ts'
import { payloadEncryption } from './engine/payload-encryption.ts'
import { findTemporalCli } from './engine/temporal-cli.ts'
import { startTemporal } from './engine/temporal-server.ts'
import { type Connection, connectStore } from './store/connect.ts'
import { startEmbeddedPostgres } from './store/embedded/postgres.ts'
import { migrate } from './store/migrate.ts'
import { addShippedModels } from './store/supervision-models.ts'

type Log = (line: string) => void
/** Where Temporal is, and how what it keeps is written. */
export interface EngineAt { readonly address: string; readonly namespace: string; readonly dataConverter?: DataConverter }
interface Started<T> { readonly at: T; stop(): Promise<void> }
const nothingToStop = { stop: () => Promise.resolve() }

/** The database: DATABASE_URL's, or the embedded one, started or attached to. */
export async function database(config: Config, log: Log): Promise<Started<Connection>> {
  if (config.databaseUrl !== undefined) return { at: config.databaseUrl, ...nothingToStop }
  const server = await startEmbeddedPostgres({ dataDir: config.dataDir, log, ...(config.postgresBin === undefined ? {} : { binDir: config.postgresBin }) })
  log(server.attached ? 'PostgreSQL: was running, attached' : 'PostgreSQL: started')
  return { at: server.connection, stop: () => server.stop() }
}

/** Temporal: TEMPORAL_ADDRESS's, or the embedded one; its file is disposable. */
export async function temporal(config: Config, log: Log): Promise<Started<EngineAt>> {
  const { address, namespace, payloadKeys } = config.temporal
  const hidden = payloadKeys === undefined ? {} : { dataConverter: withCodec(payloadEncryption(payloadKeys)) }
  if (address !== undefined) return { at: { address, namespace, ...hidden }, ...nothingToStop }
  const cli = await findTemporalCli({ cacheDir: cacheRoot(config.environment), env: config.environment, log })
  const server = await startTemporal({ cliPath: cli.path, dataDir: config.dataDir, env: config.environment, log, namespace })
  log(`Temporal: ${server.attached ? 'was running, attached' : 'started'} (server ${cli.serverVersion}, found by ${cli.how})`)
  return { at: { address: server.address, namespace: server.namespace, ...hidden }, stop: () => server.stop() }
}

/** Brings the database to this version's schema, with the authority's models that ship with it, on a connection of its own without the limits of requests: a migration may take long. */
export async function migrated(at: Connection, log: Log): Promise<void> {
  const store = connectStore(at, { log, max: 1, limits: 'none' })
  try {
    await migrate(store.db, { log })
    await addShippedModels(store.db, new Date().toISOString())
  } finally {
    await store.close()
  }
}
