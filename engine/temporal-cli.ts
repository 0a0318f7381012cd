// Finds the Temporal CLI, whose `server start-dev` is the embedded engine, and gets it where there is none.
import { mkdir, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { noTemporalText } from '../text/engine.ts'
import type { Environment } from './cache-dir.ts'
import { withLock } from './cache-lock.ts'
import { codeOf, lineOf } from './error-code.ts'
import { allOnPath } from './on-path.ts'
import { buildCli } from './temporal-build.ts'
import { downloadCli, type ObtainOptions } from './temporal-download.ts'
import { isTestedServer, PINNED_CLI, readCliVersion, TESTED_SERVERS, type CliVersion } from './temporal-version.ts'

/** A CLI that runs: where it is, its versions ('1.5.1', server '1.29.1'), and which way it was found. */
export interface TemporalCli { path: string, version: string, serverVersion: string, how: 'PATH' | 'cache' | 'download' | 'go install' }

/** What is needed to look: the product's cache folder, the environment to search in and to hand to child processes, the log. */
interface FindCliOptions {
  cacheDir: string
  env: Environment
  log: (line: string) => void
  /** How the CLI is fetched where there is none, tried in this order; tests put their own here. */
  ways?: { download: (options: ObtainOptions) => Promise<void>, build: (options: ObtainOptions) => Promise<void> }
}

const found = (path: string, version: CliVersion, how: TemporalCli['how']): TemporalCli =>
  ({ path, version: version.cli, serverVersion: version.server, how })

const lookOnPath = async ({ env, log }: FindCliOptions, refused: string[]): Promise<TemporalCli | undefined> => {
  for (const path of await allOnPath('temporal', env)) {
    const version = await readCliVersion(path).catch((error: unknown) => lineOf(error))
    if (typeof version !== 'string' && isTestedServer(version.server)) return found(path, version, 'PATH')
    const reason = typeof version === 'string'
      ? `${path} does not run: ${version}`
      : `${path} has server ${version.server}, tested are ${TESTED_SERVERS.first} to ${TESTED_SERVERS.last}`
    log(`Passed over a Temporal CLI: ${reason}`)
    refused.push(reason)
  }
  return undefined
}

const lookInCache = async (file: string, log: (line: string) => void): Promise<TemporalCli | undefined> => {
  try {
    return found(file, await readCliVersion(file), 'cache')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    log(`The cached Temporal CLI ${file} does not run and is made anew: ${lineOf(error)}`)
    return undefined
  }
}

/**
 * Finds a Temporal CLI with a tested server: `temporal` on PATH, then the cache, then the SDK's downloader into the
 * cache, then `go install` into the cache (one process at a time, minutes the first time). Throws one error that names
 * every way out, with what went wrong on each. TEMPORAL_ADDRESS, the first way, is the caller's: it needs no CLI at all.
 */
export const findTemporalCli = async (options: FindCliOptions): Promise<TemporalCli> => {
  const { cacheDir, env, log, ways = { download: downloadCli, build: buildCli } } = options
  const refused: string[] = []
  const file = resolve(cacheDir, 'temporal-cli', `${PINNED_CLI}-${process.platform}-${process.arch}`, process.platform === 'win32' ? 'temporal.exe' : 'temporal')
  const present = await lookOnPath(options, refused) ?? await lookInCache(file, log)
  if (present) return present

  const failed = { path: refused.join('; ') || 'no `temporal` on PATH', cache: `nothing usable in ${file}`, download: '', build: '' }
  const fetched = await withLock(`${dirname(file)}.lock`, async () => {
    // Another process may have filled the cache while this one waited for its turn.
    const filled = await lookInCache(file, log)
    if (filled) return filled
    for (const [way, how] of [['download', 'download'], ['build', 'go install']] as const) {
      try {
        // Also what a killed download or build has left there.
        await rm(dirname(file), { recursive: true, force: true })
        await mkdir(dirname(file), { recursive: true })
        await ways[way]({ file, env, log })
        const version = await readCliVersion(file)
        log(`The Temporal CLI ${version.cli} (server ${version.server}) is in ${file}`)
        return found(file, version, how)
      } catch (error) {
        failed[way] = lineOf(error)
        log(`No Temporal CLI by ${how}: ${failed[way]}`)
      }
    }
    return undefined
  }, { log }).catch((error: unknown) => {
    failed.cache = `cannot be written: ${lineOf(error)}`
    return undefined
  })
  if (fetched) return fetched
  throw new Error(noTemporalText({ ...failed, pinned: PINNED_CLI, tested: TESTED_SERVERS, file }))
}
