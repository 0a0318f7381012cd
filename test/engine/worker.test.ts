import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Payload, PayloadCodec } from '@temporalio/common'
import { connectEngine, failureConverterPath, withCodec, type ConnectOptions, type EngineClient } from '../../engine/connect.ts'
import { freePort } from '../../engine/dev-server.ts'
import { payloadEncryption, type PayloadKey } from '../../engine/payload-encryption.ts'
import { startTemporal, type EmbeddedTemporal } from '../../engine/temporal-server.ts'
import { startWorker, type RunningWorker, type StartWorkerOptions } from '../../engine/worker.ts'
import { workflowBundle } from '../../engine/workflow-bundle.ts'
import { testCli } from '../support/temporal.ts'

const WORKFLOWS = `
import { ApplicationFailure, condition, defineSignal, proxyActivities, setHandler } from '@temporalio/workflow'
const { greet } = proxyActivities<{ greet(name: string): Promise<string> }>({ startToCloseTimeout: '20 seconds' })
const { fails } = proxyActivities<{ fails(word: string): Promise<void> }>({ startToCloseTimeout: '20 seconds', retry: { maximumAttempts: 1 } })
export const failing = async (word: string): Promise<void> => {
  await fails(word).catch(() => { throw ApplicationFailure.nonRetryable('I workflowet: ' + word) })
}
export const greeting = async (name: string): Promise<string> => greet(name)
export const told = defineSignal('told')
export const waiting = async (): Promise<string> => {
  let heard = false
  setHandler(told, () => { heard = true })
  await condition(() => heard)
  return 'heard'
}
`
const CACHE = fileURLToPath(new URL('../../.cache', import.meta.url))
let cliPath: string
let projectRoot: string
let bundle: { code: string }
let dataDir: string
let lines: string[]
const endings: Array<() => Promise<unknown>> = []

beforeAll(async () => {
  cliPath = (await testCli()).path
  await mkdir(CACHE, { recursive: true })
  projectRoot = await mkdtemp(join(CACHE, 'worker-'))
  await mkdir(join(projectRoot, 'workflows'))
  await writeFile(join(projectRoot, 'workflows', 'index.ts'), WORKFLOWS)
  bundle = await workflowBundle({ projectRoot, cacheFile: join(projectRoot, 'bundle.js'), log: () => undefined, failureConverterPath })
}, 600_000)
afterAll(() => rm(projectRoot, { recursive: true }))
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'worker-'))
  lines = []
})
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end()
  await rm(dataDir, { recursive: true, force: true })
})

const log = (line: string): void => { lines.push(line) }
const server = async (): Promise<EmbeddedTemporal> => {
  const temporal = await startTemporal({ cliPath, dataDir, env: process.env, log })
  endings.push(() => temporal.stop())
  return temporal
}
const worker = async (address: string, more: Partial<StartWorkerOptions> = {}): Promise<RunningWorker> => {
  const running = await startWorker({
    address, namespace: 'akkreditering', taskQueue: 'q', bundle, log, shutdownGraceMs: 2_000,
    activities: { greet: async (name: string) => `Goddag, ${name}`, fails: async (word: string) => { throw new Error(`I aktiviteten: ${word}`) } }, ...more,
  })
  endings.push(() => running.shutdown())
  return running
}
const engine = async (address: string, more: Partial<ConnectOptions> = {}): Promise<EngineClient> => {
  const made = await connectEngine({ address, namespace: 'akkreditering', ...more })
  endings.push(() => made.close())
  return made
}
const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  for (const end = Date.now() + 30_000; !await holds();) {
    if (Date.now() > end) throw new Error(`Waited in vain; the log says ${lines.join(' / ')}`)
    await delay(25)
  }
}
/** Every text and every byte of it, as one text. */
const textsIn = (value: unknown): string =>
  value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : typeof value === 'object' && value !== null ? Object.values(value).map(textsIn).join(' ') : typeof value === 'string' ? value : ''
/** Stands in for encryption. */
const turn = (payloads: Payload[]): Promise<Payload[]> =>
  Promise.resolve(payloads.map(({ metadata, data }) => ({ metadata: metadata ?? {}, data: (data ?? new Uint8Array()).map((byte) => byte ^ 0x5a) })))
const killServer = async (): Promise<void> => {
  const { server: { pid } } = JSON.parse(await readFile(join(dataDir, 'temporal', 'server.json'), 'utf8')) as { server: { pid: number } }
  process.kill(pid, 'SIGKILL')
}

describe('The worker', () => {
  test('runs workflows and activities, says once that it runs, and stops when told, twice if need be', async () => {
    const { address } = await server()
    const running = await worker(address)
    const { client } = await engine(address)
    expect(await client.workflow.execute('greeting', { workflowId: 'w', taskQueue: 'q', args: ['Åse'] })).toBe('Goddag, Åse')
    await Promise.all([running.shutdown(), running.shutdown(), running.stopped])
    expect(running.isRunning()).toBe(false)
    expect(lines).toEqual([`Worker runs for akkreditering/q at ${address}`, 'Worker stopped'])
  })

  test('waits for a Temporal that is not there yet', async () => {
    const port = await freePort()
    await mkdir(join(dataDir, 'temporal'))
    await writeFile(join(dataDir, 'temporal', 'server.json'), JSON.stringify({ serverVersion: '1.29.1', port }))
    const running = await worker(`127.0.0.1:${port}`)
    await until(() => lines.length > 0)
    expect(lines[0]).toMatch(/^Worker does not run and is tried again: /)
    expect(running.isRunning()).toBe(false)
    const { address } = await server()
    expect(address).toBe(`127.0.0.1:${port}`)
    const { client } = await engine(address)
    expect(await client.workflow.execute('greeting', { workflowId: 'w', taskQueue: 'q', args: ['Bo'] })).toBe('Goddag, Bo')
    expect(lines.filter((line) => line.startsWith('Worker does not run'))).toHaveLength(1)
  })

  test('goes on with its workflows when Temporal is killed and comes back', async () => {
    const temporal = await server()
    await worker(temporal.address)
    const { client } = await engine(temporal.address)
    const handle = await client.workflow.start('waiting', { workflowId: 'w', taskQueue: 'q', args: [] })
    await killServer()
    await until(() => lines.includes(`Temporal runs again at ${temporal.address}`))
    const back = Date.now()
    await client.withDeadline(Date.now() + 20_000, () => handle.signal('told'))
    expect(await handle.result()).toBe('heard')
    expect(await client.workflow.execute('greeting', { workflowId: 'after', taskQueue: 'q', args: ['Ib'] })).toBe('Goddag, Ib')
    expect(Date.now() - back).toBeLessThan(30_000)
  })

  test('lets an activity finish that is under way when it is told to stop', async () => {
    const { address } = await server()
    let begun = false
    const greet = async (name: string): Promise<string> => {
      begun = true
      await delay(700)
      return `Farvel, ${name}`
    }
    const running = await worker(address, { activities: { greet } })
    const { client } = await engine(address)
    const handle = await client.workflow.start('greeting', { workflowId: 'w', taskQueue: 'q', args: ['Eva'] })
    await until(() => begun)
    await running.shutdown()
    await worker(address)
    expect(await handle.result()).toBe('Farvel, Eva')
  })

  test('stops in time though an activity never ends', async () => {
    const { address } = await server()
    let begun = false
    const greet = (): Promise<string> => {
      begun = true
      return new Promise(() => undefined)
    }
    const running = await worker(address, { activities: { greet }, shutdownGraceMs: 300 })
    const { client } = await engine(address)
    await client.workflow.start('greeting', { workflowId: 'w', taskQueue: 'q', args: ['Eva'] })
    await until(() => begun)
    const told = Date.now()
    await running.shutdown()
    expect(Date.now() - told).toBeLessThan(8_000)
  })

  test('stops at once while Temporal is away', async () => {
    const running = await worker(`127.0.0.1:${await freePort()}`)
    await delay(100)
    const told = Date.now()
    await running.shutdown()
    expect(Date.now() - told).toBeLessThan(2_000)
  })

  test('stops when Temporal has gone away under it', async () => {
    const temporal = await server()
    const running = await worker(temporal.address)
    await until(() => running.isRunning())
    await temporal.stop()
    const told = Date.now()
    await running.shutdown()
    expect(Date.now() - told).toBeLessThan(10_000)
  })
})

describe('The client', () => {
  test('is there before Temporal is, fails by its deadline meanwhile, and works once Temporal does', async () => {
    const port = await freePort()
    const made = await engine(`127.0.0.1:${port}`)
    const { client } = made
    const asked = Date.now()
    await expect(client.withDeadline(Date.now() + 1_000, () => client.workflow.getHandle('w').describe())).rejects.toThrow()
    expect(Date.now() - asked).toBeLessThan(3_000)

    await mkdir(join(dataDir, 'temporal'))
    await writeFile(join(dataDir, 'temporal', 'server.json'), JSON.stringify({ serverVersion: '1.29.1', port }))
    await server()
    expect(await made.namespaceId()).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('and the worker pass everything through the codec, so that the server never sees the words', async () => {
    const codec: PayloadCodec = { encode: turn, decode: turn }
    const { address } = await server()
    await worker(address, { dataConverter: withCodec(codec) })
    const { client } = await engine(address, { dataConverter: withCodec(codec) })
    expect(await client.workflow.execute('greeting', { workflowId: 'secret', taskQueue: 'q', args: ['Åse'] })).toBe('Goddag, Åse')
    const { events } = await client.workflow.getHandle('secret').fetchHistory()
    const raw = Buffer.concat((events ?? []).flatMap(({ workflowExecutionStartedEventAttributes: begun }) => begun?.input?.payloads ?? []).map(({ data }) => data ?? new Uint8Array()))
    expect(raw.length).toBeGreaterThan(0)
    expect(raw.toString('utf8')).not.toContain('Åse')
  })

  test('with keys set the server keeps only cipher; a run begun under one key goes on under the next, and without its key nobody reads it', async () => {
    const [first, second] = [{ id: 'k1', key: Buffer.alloc(32, 1) }, { id: 'k2', key: Buffer.alloc(32, 2) }]
    const { address } = await server()
    const under = (...keys: readonly [PayloadKey, ...PayloadKey[]]) => ({ dataConverter: withCodec(payloadEncryption(keys)) })
    const before = await worker(address, under(first))
    const { client } = await engine(address, under(first))
    const handle = await client.workflow.start('waiting', { workflowId: 'long', taskQueue: 'q', args: ['Åse'] })
    const stored = async (): Promise<string> => {
      const { events } = await (await engine(address)).client.workflow.getHandle('long').fetchHistory()
      const payloads = (events ?? []).flatMap(({ workflowExecutionStartedEventAttributes: begun }) => begun?.input?.payloads ?? [])
      return payloads.map(({ metadata, data }) => [metadata?.['encoding'], data].map((bytes) => Buffer.from(bytes ?? []).toString('utf8')).join(' ')).join('\n')
    }
    await handle.describe()
    expect([(await stored()).includes('Åse'), (await stored()).includes('binary/encrypted')]).toEqual([false, true])
    await before.shutdown()
    await worker(address, under(second, first))
    const { client: later } = await engine(address, under(second, first))
    await later.workflow.getHandle('long').signal('told')
    expect(await later.workflow.getHandle('long').result()).toBe('heard')
    const without = await engine(address, under(second))
    await expect(without.client.workflow.getHandle('long').result().then(() => 'read')).resolves.toBe('read')
    const old = await engine(address, under(first))
    await expect(old.client.workflow.getHandle('long').result()).rejects.toThrow(/k2/)
  })

  test('with keys set the server keeps no word of what fails, in an activity or in a workflow; whoever has the key reads it', async () => {
    const keys = { dataConverter: withCodec(payloadEncryption([{ id: 'k1', key: Buffer.alloc(32, 1) }])) }
    const { address } = await server()
    await worker(address, keys)
    const { client } = await engine(address, keys)
    const plain = await engine(address)
    const kept = async (workflowId: string): Promise<string> => textsIn((await plain.client.workflow.getHandle(workflowId).fetchHistory()).events)
    await expect(client.workflow.execute('failing', { workflowId: 'fails', taskQueue: 'q', args: ['hemmeligt'] })).rejects.toMatchObject({ cause: { message: 'I workflowet: hemmeligt' } })
    const cipher = await kept('fails')
    expect([cipher.includes('hemmeligt'), cipher.split('Encoded failure').length - 1]).toEqual([false, 2])
    // The control: without keys the same failures stand there.
    await worker(address, { taskQueue: 'open' })
    await expect(plain.client.workflow.execute('failing', { workflowId: 'open', taskQueue: 'open', args: ['hemmeligt'] })).rejects.toThrow()
    expect(await kept('open')).toMatch(/I aktiviteten: hemmeligt[^]*I workflowet: hemmeligt/)
  })
})
