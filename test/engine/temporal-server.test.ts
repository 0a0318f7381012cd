import { access, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { connectEngine, type EngineClient } from '../../engine/connect.ts'
import { identityOf } from '../../engine/process-identity.ts'
import { startTemporal, type EmbeddedTemporal, type StartTemporalOptions } from '../../engine/temporal-server.ts'
import { testCli } from '../support/temporal.ts'

let cliPath: string
let dataDir: string
let lines: string[]
const started: EmbeddedTemporal[] = []

beforeAll(async () => { cliPath = (await testCli()).path }, 600_000)
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'temporal-server-'))
  lines = []
})
afterEach(async () => {
  await Promise.all(started.splice(0).map((temporal) => temporal.stop()))
  await rm(dataDir, { recursive: true, force: true })
})

const start = async (more: Partial<StartTemporalOptions> = {}): Promise<EmbeddedTemporal> => {
  const temporal = await startTemporal({ cliPath, dataDir, env: process.env, log: (line) => { lines.push(line) }, ...more })
  started.push(temporal)
  return temporal
}

const withClient = async <T>(temporal: EmbeddedTemporal, use: (engine: EngineClient) => Promise<T>): Promise<T> => {
  const engine = await connectEngine(temporal)
  try {
    return await engine.client.withDeadline(Date.now() + 15_000, () => use(engine))
  } finally {
    await engine.close()
  }
}

/** Leaves a workflow that nobody works on: its being there is the state that must survive. */
const leaveWorkflow = (temporal: EmbeddedTemporal, workflowId: string): Promise<unknown> =>
  withClient(temporal, ({ client }) => client.workflow.start('nobody', { workflowId, taskQueue: 'nobody', args: [] }))
const statusOf = (temporal: EmbeddedTemporal, workflowId: string): Promise<string> =>
  withClient(temporal, ({ client }) => client.workflow.getHandle(workflowId).describe().then(({ status }) => status.name, (error: unknown) => String(error)))
const idOf = (temporal: EmbeddedTemporal): Promise<string> => withClient(temporal, (engine) => engine.namespaceId())
const recorded = async (): Promise<Record<string, unknown>> => JSON.parse(await readFile(join(dataDir, 'temporal', 'server.json'), 'utf8')) as Record<string, unknown>
const serverPid = async (): Promise<number> => (await recorded() as { server: { pid: number } }).server.pid
const isAlive = async (pid: number): Promise<boolean> => await identityOf(pid) !== undefined

describe('The embedded Temporal server', () => {
  test('keeps workflows from one start to the next, on the same port and with the same namespace', async () => {
    const first = await start()
    expect(first).toMatchObject({ namespace: 'akkreditering', attached: false })
    await leaveWorkflow(first, 'accreditation/lærkehuset/2026')
    const id = await idOf(first)
    const pid = await serverPid()
    await first.stop()
    expect(await isAlive(pid)).toBe(false)

    const second = await start()
    expect(await statusOf(second, 'accreditation/lærkehuset/2026')).toBe('RUNNING')
    expect(await idOf(second)).toBe(id)
    expect(second.address).toBe(first.address)
    expect(second.setAside).toBeUndefined()
    expect(lines).toEqual([])
  })

  test('keeps closed workflows for 30 days', async () => {
    const temporal = await start()
    const seconds = await withClient(temporal, ({ client }) => client.workflowService.describeNamespace({ namespace: 'akkreditering' })
      .then(({ config }) => Number(config?.workflowExecutionRetentionTtl?.seconds)))
    expect(seconds).toBe(2_592_000)
  })

  test('keeps its file in the data folder, whatever characters that folder\'s name has', async () => {
    const odd = join(dataDir, 'blå mappe?100%20#1')
    await mkdir(odd)
    const temporal = await start({ dataDir: odd })
    await leaveWorkflow(temporal, 'odd')
    await temporal.stop()
    expect(await readdir(join(odd, 'temporal'))).toEqual(expect.arrayContaining(['temporal.db', 'server.json', 'server.log']))
    expect(await readdir(dataDir)).toEqual(['blå mappe?100%20#1'])
    expect(await statusOf(await start({ dataDir: odd }), 'odd')).toBe('RUNNING')
  })

  test('is not disturbed by the user\'s TEMPORAL_ settings', async () => {
    await expect(start({ env: { ...process.env, TEMPORAL_ENV: 'prod', TEMPORAL_NAMESPACE: 'other' } })).resolves.toMatchObject({ attached: false })
  })

  test('sets a file aside that is no database, says so, and starts empty', async () => {
    await mkdir(join(dataDir, 'temporal'))
    await writeFile(join(dataDir, 'temporal', 'temporal.db'), 'this is not a database')
    const temporal = await start()
    expect(temporal.setAside).toMatch(/^temporal\.db\.set-aside-2/)
    expect(await readFile(join(dataDir, 'temporal', temporal.setAside ?? ''), 'utf8')).toBe('this is not a database')
    expect(lines).toEqual([expect.stringMatching(/^Temporal does not start on its file \(.*file is not a database.*\): set aside as temporal\.db\.set-aside-.*, starting empty$/)])
    await leaveWorkflow(temporal, 'anew')
    expect(await statusOf(temporal, 'anew')).toBe('RUNNING')
  })

  test('sets a file aside that was cut short, and is another Temporal from then on', async () => {
    const first = await start()
    await leaveWorkflow(first, 'lost')
    const id = await idOf(first)
    await first.stop()
    await rm(join(dataDir, 'temporal', 'temporal.db-wal'))
    await truncate(join(dataDir, 'temporal', 'temporal.db'), 2_000)

    const second = await start()
    expect(second.setAside).toMatch(/^temporal\.db\.set-aside-/)
    expect(await statusOf(second, 'lost')).toContain('WorkflowNotFoundError')
    expect(await idOf(second)).not.toBe(id)
  })

  test('sets a file aside that another server version wrote', async () => {
    const first = await start()
    await leaveWorkflow(first, 'old')
    await first.stop()
    await writeFile(join(dataDir, 'temporal', 'server.json'), JSON.stringify({ ...await recorded(), serverVersion: '1.28.0' }))

    const second = await start()
    expect(second.setAside).toMatch(/^temporal\.db\.set-aside-/)
    expect(lines).toEqual([expect.stringContaining('The Temporal file was written by server 1.28.0, this is 1.')])
    expect(await statusOf(second, 'old')).toContain('WorkflowNotFoundError')
  })

  test('starts empty where the file is gone', async () => {
    const first = await start()
    await first.stop()
    await rm(join(dataDir, 'temporal', 'temporal.db'))
    const second = await start()
    expect(second.setAside).toBeUndefined()
    await expect(leaveWorkflow(second, 'anew')).resolves.toBeDefined()
  })

  test('puts the file back, and tells what the server said, when an empty one does not help either', async () => {
    const first = await start()
    await leaveWorkflow(first, 'kept')
    await first.stop()
    // A server that always refuses: no file of ours is to blame for that.
    const broken = join(dataDir, 'broken-temporal')
    await writeFile(broken, `#!/bin/sh\nif [ "$1" = --version ]; then exec ${cliPath} --version; fi\necho 'no space left on device'\nexit 1\n`, { mode: 0o755 })
    await expect(start({ cliPath: broken })).rejects.toThrow('Temporal does not start: ended with code 1: no space left on device')
    expect((await readdir(join(dataDir, 'temporal'))).filter((name) => name.includes('set-aside'))).toEqual([])

    const again = await start()
    expect(await statusOf(again, 'kept')).toBe('RUNNING')
  })

  test('comes back at the same address with the same workflows when it is killed, and tells that', async () => {
    const restarts: unknown[] = []
    const temporal = await start({ onRestart: (how) => { restarts.push(how) } })
    await leaveWorkflow(temporal, 'survivor')
    const pid = await serverPid()
    process.kill(pid, 'SIGKILL')
    for (const until = Date.now() + 20_000; restarts.length === 0 && Date.now() < until;) await delay(50)
    expect(restarts).toEqual([{}])
    expect(await serverPid()).not.toBe(pid)
    expect(await statusOf(temporal, 'survivor')).toBe('RUNNING')
    expect(lines).toEqual(['Temporal ended unexpectedly (signal SIGKILL): starting it again', `Temporal runs again at ${temporal.address}`])
  })

  test('begins empty when the file breaks while it runs', async () => {
    const restarts: Array<{ setAside?: string }> = []
    const temporal = await start({ onRestart: (how) => { restarts.push(how) } })
    process.kill(await serverPid(), 'SIGKILL')
    await rm(join(dataDir, 'temporal', 'temporal.db-wal'), { force: true })
    await writeFile(join(dataDir, 'temporal', 'temporal.db'), 'broken')
    for (const until = Date.now() + 20_000; restarts.length === 0 && Date.now() < until;) await delay(50)
    expect(restarts[0]?.setAside).toMatch(/^temporal\.db\.set-aside-/)
    await expect(leaveWorkflow(temporal, 'anew')).resolves.toBeDefined()
  })

  test('leaves no process behind when it is stopped in the middle of a restart', async () => {
    const temporal = await start()
    const pid = await serverPid()
    process.kill(pid, 'SIGKILL')
    for (const until = Date.now() + 10_000; await serverPid() === pid && Date.now() < until;) await delay(5)
    const next = await serverPid()
    await temporal.stop()
    expect(await isAlive(next)).toBe(false)
    await expect(access(join(dataDir, 'temporal', 'temporal.db'))).resolves.toBeUndefined()
    expect(await recorded()).not.toHaveProperty('server')
  })
})
