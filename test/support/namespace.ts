// A Temporal namespace for one test file.
import { randomBytes } from 'node:crypto'
import { Connection } from '@temporalio/client'

/** Registers a new namespace, with the retention of production, and waits until it can be used. */
export async function newNamespace(address: string): Promise<string> {
  const namespace = `test-${randomBytes(5).toString('hex')}`
  const connection = await Connection.connect({ address })
  try {
    await connection.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod: { seconds: 30 * 86_400 as unknown as Long } })
    for (let waited = 0; ; waited += 1) {
      try {
        await connection.workflowService.listOpenWorkflowExecutions({ namespace, maximumPageSize: 1, startTimeFilter: {} })
        return namespace
      } catch (error) {
        if (waited > 100) throw error
        await new Promise((done) => { setTimeout(done, 100) })
      }
    }
  } finally {
    await connection.close()
  }
}

type Long = Parameters<Connection['workflowService']['registerNamespace']>[0]['workflowExecutionRetentionPeriod'] extends infer D ? D extends { seconds?: infer S } ? NonNullable<S> : never : never
