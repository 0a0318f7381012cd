import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { TestWorkflowEnvironment } from '@temporalio/testing'
import { Worker } from '@temporalio/worker'
import { workflowBundle } from '../../engine/workflow-bundle.ts'
import { startTimeSkippingEnvironment } from '../support/time-server.ts'

const YEAR = `
import { sleep } from '@temporalio/workflow'
export const year = async (): Promise<number> => {
  const begun = Date.now()
  for (let month = 0; month < 12; month += 1) await sleep('30 days')
  return Math.round((Date.now() - begun) / 86_400_000)
}
`
const CACHE = fileURLToPath(new URL('../../.cache', import.meta.url))
let environment: TestWorkflowEnvironment | undefined
let projectRoot: string

beforeAll(async () => {
  await mkdir(CACHE, { recursive: true })
  projectRoot = await mkdtemp(join(CACHE, 'year-'))
  await mkdir(join(projectRoot, 'workflows'))
  await writeFile(join(projectRoot, 'workflows', 'index.ts'), YEAR)
  environment = await startTimeSkippingEnvironment()
}, 300_000)
afterAll(async () => {
  await environment?.teardown()
  await rm(projectRoot, { recursive: true })
})

describe('The time-skipping environment', () => {
  test('lets twelve months pass in seconds', async () => {
    if (!environment) throw new Error('No environment')
    const worker = await Worker.create({
      connection: environment.nativeConnection,
      taskQueue: 'year',
      workflowBundle: await workflowBundle({ projectRoot, cacheFile: join(projectRoot, 'bundle.js'), log: () => undefined }),
    })
    const asked = Date.now()
    const days = await worker.runUntil(environment.client.workflow.execute('year', { workflowId: 'year', taskQueue: 'year' }))
    expect(days).toBe(360)
    expect(Date.now() - asked).toBeLessThan(20_000)
  })
})
