// The client side of the engine: what the services tell workflows through.
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client, Connection } from '@temporalio/client'
import type { DataConverter, PayloadCodec } from '@temporalio/common'
import { QUICK_RECONNECT } from './health.ts'

/** How to reach Temporal: 'host:port', the namespace, and for a server elsewhere TLS and an API key. */
export interface EngineAddress {
  address: string
  namespace: string
  tls?: EngineTls | boolean
  apiKey?: string
}

/** Certificates as PEM; `clientCertPair` for servers that know their clients by certificate. */
interface EngineTls {
  serverNameOverride?: string
  serverRootCACertificate?: Buffer
  clientCertPair?: { crt: Buffer, key: Buffer }
}

/** `dataConverter` must be the very same in client, worker and replayer; `identity` names this process in Temporal's UI. */
export interface ConnectOptions extends EngineAddress { dataConverter?: DataConverter, identity?: string }

/** A client that works as soon as, and whenever, Temporal does. */
export interface EngineClient {
  connection: Connection
  client: Client
  /** The namespace's id: another id means another, emptied Temporal. Throws when it does not answer within 5 s. */
  namespaceId(): Promise<string>
  close(): Promise<void>
}

/** The module that keeps the words of failures from the server, beside this file: among the sources and in dist/ alike. */
export const failureConverterPath = fileURLToPath(new URL(`./failure-converter${extname(fileURLToPath(import.meta.url))}`, import.meta.url))

/** The data converter for a payload codec (encryption, say), with the words of failures as payloads too, for `connectEngine`, `startWorker` and the replayer alike. */
export const withCodec = (codec: PayloadCodec): DataConverter => ({ payloadCodecs: [codec], failureConverterPath })

/** Only what is given: the SDK tells an absent option from one that is undefined. */
export const reach = ({ address, tls, apiKey }: EngineAddress): Omit<EngineAddress, 'namespace'> =>
  ({ address, ...(tls === undefined ? {} : { tls }), ...(apiKey === undefined ? {} : { apiKey }) })

/**
 * Makes the client without waiting for Temporal, so that the service answers while it is down. Calls made meanwhile are
 * retried until their deadline: give one (`client.withDeadline`), or a web request waits as long as Temporal is away.
 */
export const connectEngine = async (options: ConnectOptions): Promise<EngineClient> => {
  const { namespace, dataConverter, identity } = options
  const connection = Connection.lazy({ ...reach(options), channelArgs: QUICK_RECONNECT })
  const client = new Client({ connection, namespace, ...(dataConverter ? { dataConverter } : {}), ...(identity ? { identity } : {}) })
  const namespaceId = async (): Promise<string> => {
    const { namespaceInfo } = await client.withDeadline(Date.now() + 5_000, () => client.workflowService.describeNamespace({ namespace }))
    if (!namespaceInfo?.id) throw new Error(`Temporal gave no id for the namespace ${namespace}`)
    return namespaceInfo.id
  }
  return { connection, client, namespaceId, close: () => connection.close() }
}
