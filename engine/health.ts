// Does a Temporal server answer, for this namespace? Answering means reading the namespace from its store, not only an open port.
import { setTimeout as delay } from 'node:timers/promises'
import { Connection, isGrpcServiceError } from '@temporalio/client'
import { msToNumber, msToTs, tsToMs } from '@temporalio/common/lib/time.js'

/** How long a closed workflow can still be read: long enough to look at what happened last month. */
const RETENTION = '30 days'

/** gRPC waits up to two minutes between attempts to reconnect by default: far too long beside a server that restarts in seconds. */
export const QUICK_RECONNECT = { 'grpc.initial_reconnect_backoff_ms': 100, 'grpc.min_reconnect_backoff_ms': 100, 'grpc.max_reconnect_backoff_ms': 2_000 }

/** A server to ask: 'host:port' and the namespace that must be there. */
interface Asked { address: string, namespace: string }

/**
 * Asks until the server answers for the namespace, and gives the namespace's id; sees to it that the retention is 30 days or more.
 * Gives undefined when `limitMs` has passed or `signal` was aborted first.
 */
export const waitUntilHealthy = async (
  { address, namespace, limitMs, signal = new AbortController().signal }: Asked & { limitMs: number, signal?: AbortSignal },
): Promise<string | undefined> => {
  const connection = Connection.lazy({ address, interceptors: [], channelArgs: QUICK_RECONNECT })
  const until = Date.now() + limitMs
  try {
    for (;;) {
      try {
        return await connection.withDeadline(Math.min(until, Date.now() + 5_000) + 50, async () => {
          const { namespaceInfo, config } = await connection.workflowService.describeNamespace({ namespace })
          const kept = config?.workflowExecutionRetentionTtl
          if (!kept || tsToMs(kept) < msToNumber(RETENTION)) {
            await connection.workflowService.updateNamespace({ namespace, config: { workflowExecutionRetentionTtl: msToTs(RETENTION) } })
          }
          return namespaceInfo?.id ?? undefined
        })
      } catch (error) {
        if (!isGrpcServiceError(error)) throw error
      }
      if (Date.now() >= until || signal.aborted) return undefined
      await delay(100)
    }
  } finally {
    await connection.close()
  }
}
