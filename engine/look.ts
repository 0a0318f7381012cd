// What a look at Temporal shows: how long it keeps what has ended, who works, which workflows cannot go on, and by which keys they were begun.
import { tsToMs } from '@temporalio/common/lib/time.js'
import type { EngineClient } from './connect.ts'
import { readQueue } from './pollers.ts'

export interface StuckWorkflow { readonly workflowId: string; readonly attempt: number }
export interface LookedEngine { readonly retentionDays: number; readonly pollers: number; readonly backlogSeconds: number; readonly stuck: readonly StuckWorkflow[]; readonly keyIds: readonly string[] }

/** A task that has failed so often does not go by itself: a worker's restart takes one or two attempts. */
const stuckFrom = 3
const atOnce = 10
const dayMs = 86_400_000

/** Looks at every running workflow; changes nothing and leaves no trace in a history. Throws where Temporal or the namespace does not answer within 5 s. */
export async function lookAtEngine({ client }: Pick<EngineClient, 'client'>, namespace: string, taskQueue: string): Promise<LookedEngine> {
  const within = <T>(work: () => Promise<T>): Promise<T> => client.withDeadline(Date.now() + 5_000, work)
  const { config } = await within(() => client.workflowService.describeNamespace({ namespace }))
  const queue = await readQueue({ client }, namespace, taskQueue)
  const stuck: StuckWorkflow[] = []
  const keyIds = new Set<string>()
  const see = async (workflowId: string, runId: string): Promise<void> => {
    const execution = { workflowId, runId }
    const [described, begun] = await Promise.all([
      within(() => client.workflowService.describeWorkflowExecution({ namespace, execution })),
      within(() => client.workflowService.getWorkflowExecutionHistory({ namespace, execution, maximumPageSize: 1 })),
    ])
    const attempt = described.pendingWorkflowTask?.attempt ?? 0
    if (attempt >= stuckFrom) stuck.push({ workflowId, attempt })
    const key = begun.history?.events?.[0]?.workflowExecutionStartedEventAttributes?.input?.payloads?.[0]?.metadata?.['encryption-key-id']
    if (key) keyIds.add(new TextDecoder().decode(key))
  }
  let together: Promise<void>[] = []
  for await (const { workflowId, runId } of client.workflow.list({ query: `ExecutionStatus = 'Running'` })) {
    together.push(see(workflowId, runId))
    if (together.length >= atOnce) { await Promise.all(together); together = [] }
  }
  await Promise.all(together)
  return {
    retentionDays: Math.floor((config?.workflowExecutionRetentionTtl ? tsToMs(config.workflowExecutionRetentionTtl) : 0) / dayMs),
    pollers: Math.min(queue.workflow.pollers, queue.activity.pollers), backlogSeconds: Math.max(queue.workflow.backlogSeconds, queue.activity.backlogSeconds),
    stuck: stuck.toSorted((a, b) => b.attempt - a.attempt), keyIds: [...keyIds].sort(),
  }
}
