import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { connectEngine } from '../../engine/connect.ts'
import { identityOf } from '../../engine/process-identity.ts'
import { startTemporal, type EmbeddedTemporal } from '../../engine/temporal-server.ts'
import { testCli } from '../support/temporal.ts'
import { compileEngine, startOwner } from './compiled-engine.ts'

let cliPath: string
let compiled: Awaited<ReturnType<typeof compileEngine>>
let dataDir: string
let lines: string[]
const endings: Array<() => Promise<void>> = []

beforeAll(async () => {
  cliPath = (await testCli()).path
  compiled = await compileEngine()
}, 600_000)
afterAll(() => compiled.remove())
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'left-behind-'))
  lines = []
})
afterEach(async () => {
  await Promise.all(endings.splice(0).map((end) => end()))
  await rm(dataDir, { recursive: true, force: true })
})

const start = async (): Promise<EmbeddedTemporal> => {
  const temporal = await startTemporal({ cliPath, dataDir, env: process.env, log: (line) => { lines.push(line) } })
  endings.push(() => temporal.stop())
  return temporal
}
const recordFile = (): string => join(dataDir, 'temporal', 'server.json')
const serverPid = async (): Promise<number> => (JSON.parse(await readFile(recordFile(), 'utf8')) as { server: { pid: number } }).server.pid
const isAlive = async (pid: number): Promise<boolean> => await identityOf(pid) !== undefined

describe('A Temporal server of another process', () => {
  test('that was left behind by a killed process is replaced, and its workflows go on', async () => {
    const owner = await startOwner(compiled.folder, cliPath, dataDir)
    const engine = await connectEngine(owner)
    await engine.client.workflow.start('nobody', { workflowId: 'kept', taskQueue: 'nobody', args: [] })
    await engine.close()
    owner.child.kill('SIGKILL')
    await once(owner.child, 'exit')
    const left = await serverPid()
    expect(await isAlive(left)).toBe(true)

    const temporal = await start()
    expect(temporal.attached).toBe(false)
    expect(await isAlive(left)).toBe(false)
    expect(lines).toEqual([`A Temporal server was left behind by a killed process (${left}): ending it and starting again on the same file`])
    const after = await connectEngine(temporal)
    expect((await after.client.workflow.getHandle('kept').describe()).status.name).toBe('RUNNING')
    await after.close()
  })

  test('that is looked after by a living process is used, and left alone at the end', async () => {
    const owner = await startOwner(compiled.folder, cliPath, dataDir)
    const temporal = await start()
    expect(temporal).toMatchObject({ attached: true, address: owner.address, namespace: 'akkreditering' })
    await temporal.stop()
    const pid = await serverPid()
    expect(await isAlive(pid)).toBe(true)
    await owner.end()
    expect(await isAlive(pid)).toBe(false)
  })

  test('whose number an unrelated process has now is not taken for it', async () => {
    const first = await start()
    const pid = await serverPid()
    await first.stop()
    const bystander = spawn('sleep', ['60'])
    const record = JSON.parse(await readFile(recordFile(), 'utf8')) as object
    await writeFile(recordFile(), JSON.stringify({ ...record, server: { pid: bystander.pid, began: '1' }, owner: { pid, began: '1' } }))

    const second = await start()
    expect(second.attached).toBe(false)
    expect(bystander.exitCode).toBeNull()
    expect(bystander.signalCode).toBeNull()
    bystander.kill()
  })

  test('ends when its process exits in a hurry', async () => {
    const owner = await startOwner(compiled.folder, cliPath, dataDir, 'exits')
    const pid = await serverPid()
    await owner.end()
    for (const until = Date.now() + 10_000; await isAlive(pid) && Date.now() < until;) await delay(50)
    expect(await isAlive(pid)).toBe(false)
  })
})
