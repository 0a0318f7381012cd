// A real Temporal server for the tests: in memory, one for the whole run, found the same way as the product finds its own.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cacheRoot } from '../../engine/cache-dir.ts'
import { freePort, launchDevServer } from '../../engine/dev-server.ts'
import { findTemporalCli, type TemporalCli } from '../../engine/temporal-cli.ts'

/** A server for tests: 'host:port', a namespace that is there, and how to end it. */
export interface TestTemporal { address: string, namespace: string, stop(): Promise<void> }

const tell = (line: string): void => { process.stderr.write(`${line}\n`) }

/** The CLI that tests run: on PATH, in the cache, downloaded or built (minutes, the first time ever). */
export const testCli = (): Promise<TemporalCli> => findTemporalCli({ cacheDir: cacheRoot(process.env), env: process.env, log: tell })

/** Starts an empty server that forgets everything when it is stopped. For jest's globalSetup. */
export const startTestTemporal = async (): Promise<TestTemporal> => {
  const { path } = await testCli()
  const folder = await mkdtemp(join(tmpdir(), 'akkreditering-temporal-'))
  const namespace = 'test'
  for (let tries = 0; ; tries += 1) {
    const server = await launchDevServer({ cliPath: path, env: process.env, folder, port: await freePort(), namespace, healthLimitMs: 60_000 })
    if (!('failed' in server)) {
      const stop = async (): Promise<void> => {
        await server.stop()
        await rm(folder, { recursive: true, force: true })
      }
      return { address: server.address, namespace, stop }
    }
    if (server.failed !== 'port-taken' || tries === 4) throw new Error(`The test server does not start: ${server.why}`)
  }
}
