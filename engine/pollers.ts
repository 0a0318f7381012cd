// Whether anybody works: asked of Temporal, for a process that runs no worker itself.
import type { EngineClient } from './connect.ts'

/** Workers ask for work at least once a minute; the server remembers those of the last five. One that was killed counts for as long as this. */
const freshMs = 90_000

/** Whether a worker has asked for tasks of this queue of late; false too where Temporal does not answer. */
export const hasWorker = async ({ client }: Pick<EngineClient, 'client'>, namespace: string, taskQueue: string): Promise<boolean> => {
  const asked = client.withDeadline(Date.now() + 5_000, () => client.workflowService.describeTaskQueue({ namespace, taskQueue: { name: taskQueue } }))
  const pollers = await asked.then((answer) => answer.pollers ?? [], () => [])
  return pollers.some(({ lastAccessTime }) => Date.now() - Number(lastAccessTime?.seconds ?? 0) * 1000 < freshMs)
}
