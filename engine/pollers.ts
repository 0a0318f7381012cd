// Whether anybody works, and what waits for them: asked of Temporal, for a process that runs no worker itself.
import { tsToMs } from '@temporalio/common/lib/time.js'
import proto from '@temporalio/proto'
import type { EngineClient } from './connect.ts'

/** Workers ask for work at least once a minute; the server remembers those of the last five. One that was killed counts for as long as this. */
const freshMs = 90_000

/** Whether a worker has asked for tasks of this queue of late; false too where Temporal does not answer. */
export const hasWorker = async ({ client }: Pick<EngineClient, 'client'>, namespace: string, taskQueue: string): Promise<boolean> => {
  const asked = client.withDeadline(Date.now() + 5_000, () => client.workflowService.describeTaskQueue({ namespace, taskQueue: { name: taskQueue } }))
  const pollers = await asked.then((answer) => answer.pollers ?? [], () => [])
  return pollers.some(({ lastAccessTime }) => Date.now() - Number(lastAccessTime?.seconds ?? 0) * 1000 < freshMs)
}

/** What waits in a task queue. Seconds; `pollers`: who has asked for tasks of late. */
export interface QueueReadings { readonly backlog: number; readonly backlogSeconds: number; readonly pollers: number }

const { TaskQueueType } = proto.temporal.api.enums.v1
const kinds = { workflow: TaskQueueType.TASK_QUEUE_TYPE_WORKFLOW, activity: TaskQueueType.TASK_QUEUE_TYPE_ACTIVITY } as const

/** How a task queue stands by Temporal's own word. Throws where it does not answer within 5 s. */
export const readQueue = async ({ client }: Pick<EngineClient, 'client'>, namespace: string, taskQueue: string): Promise<Readonly<Record<keyof typeof kinds, QueueReadings>>> => {
  const one = async (taskQueueType: (typeof kinds)[keyof typeof kinds]): Promise<QueueReadings> => {
    const { pollers, stats } = await client.withDeadline(Date.now() + 5_000, () => client.workflowService.describeTaskQueue({ namespace, taskQueue: { name: taskQueue }, taskQueueType, reportStats: true }))
    return {
      backlog: Number(stats?.approximateBacklogCount ?? 0),
      backlogSeconds: stats?.approximateBacklogAge ? tsToMs(stats.approximateBacklogAge) / 1000 : 0,
      pollers: (pollers ?? []).filter(({ lastAccessTime }) => Date.now() - Number(lastAccessTime?.seconds ?? 0) * 1000 < freshMs).length,
    }
  }
  const [workflow, activity] = await Promise.all([one(kinds.workflow), one(kinds.activity)])
  return { workflow, activity }
}
