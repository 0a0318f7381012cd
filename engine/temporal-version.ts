// Which Temporal CLI is this, and is the server inside it one the product is tested with?
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** Versions as `temporal --version` tells them: `cli` '1.5.1', `server` '1.29.1'. */
export interface CliVersion { cli: string, server: string }

/** The CLI that is downloaded or built when none is found: the newest that `go install` can build through the module proxy. */
export const PINNED_CLI = '1.5.1'

/** Server minor versions the stories run on, first and last, both included. */
export const TESTED_SERVERS = { first: '1.29', last: '1.32' }

/** Reads the output of `temporal --version`; undefined when it is something else. */
export const parseCliVersion = (output: string): CliVersion | undefined => {
  const found = /temporal version v?(\S+) \(Server v?(\d+\.\d+\.\d+[^\s,)]*)/i.exec(output)
  return found?.[1] && found[2] ? { cli: found[1], server: found[2] } : undefined
}

const minorOf = (version: string): number => Number(version.split('.')[1])

/** True when a server version such as '1.31.2' lies inside the tested range. */
export const isTestedServer = (server: string): boolean =>
  server.startsWith('1.')
  && minorOf(server) >= minorOf(TESTED_SERVERS.first)
  && minorOf(server) <= minorOf(TESTED_SERVERS.last)

/** Asks the binary at `path` for its versions. Throws when it cannot be run or answers something else. */
export const readCliVersion = async (path: string): Promise<CliVersion> => {
  // A cold start reads some 200 MB from disk: the limit is for a binary that hangs, not for a slow one.
  const { stdout } = await promisify(execFile)(path, ['--version'], { timeout: 60_000, killSignal: 'SIGKILL', windowsHide: true })
  const version = parseCliVersion(stdout)
  if (!version) throw new Error(`${path} --version answered ${JSON.stringify(stdout.slice(0, 200))}`)
  return version
}
