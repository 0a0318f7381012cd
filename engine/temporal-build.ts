// Builds programs of Temporal's with the Go tool chain: its CLI, for machines that reach a Go module proxy but not the download site.
import { execFile, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Environment } from './cache-dir.ts'
import { onPath } from './on-path.ts'
import { reportProgress } from './progress.ts'
import type { ObtainOptions } from './temporal-download.ts'
import { PINNED_CLI } from './temporal-version.ts'

/** The oldest Go that can compile the pinned CLI (its go.mod says so). */
const OLDEST_GO = { major: 1, minor: 25 }

const GO_OS: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' }
const GO_ARCH: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' }

// Every setting is given a value: an empty one would fall back to what `go env -w` has written. GOFLAGS gets one that is the default.
const goEnvironment = (env: Environment, bin: string): Record<string, string | undefined> => ({
  ...env,
  GOBIN: bin,
  GOFLAGS: '-buildvcs=auto',
  GO111MODULE: 'on',
  CGO_ENABLED: '0',
  GOOS: GO_OS[process.platform] ?? process.platform,
  GOARCH: GO_ARCH[process.arch] ?? process.arch,
})

/** 'go version go1.26.8 linux/amd64' → true when this Go is new enough; throws when the line is something else. */
export const isNewEnoughGo = (versionLine: string): boolean => {
  const found = /go version (?:devel )?go(\d+)\.(\d+)/.exec(versionLine)
  if (!found) throw new Error(`\`go version\` answered ${JSON.stringify(versionLine.trim().slice(0, 100))}`)
  const major = Number(found[1])
  return major > OLDEST_GO.major || (major === OLDEST_GO.major && Number(found[2]) >= OLDEST_GO.minor)
}

/** What to build: the packages with their version, the linker's flags, the folder the programs are put in, and a name for it in what is said. */
interface GoInstall { readonly what: string, readonly packages: readonly string[], readonly ldflags: string, readonly bin: string, readonly env: Environment, readonly log: (line: string) => void, readonly everyMs?: number }

/** The Go that is used: the first on PATH. Throws with the reason when there is none, or an old one. */
export const findGo = async (env: Environment): Promise<string> => {
  const go = await onPath('go', env)
  if (!go) throw new Error('no `go` on PATH')
  const { stdout: version } = await promisify(execFile)(go, ['version'], { env: { ...env }, timeout: 30_000, windowsHide: true })
  if (!isNewEnoughGo(version)) {
    throw new Error(`${version.trim()} is too old: Go ${OLDEST_GO.major}.${OLDEST_GO.minor} or newer is needed`)
  }
  return go
}

/** Runs `go install` into the folder `bin`. A line every `everyMs` tells how long it has been. Throws with the reason when the build fails. */
export const goInstall = async ({ what, packages, ldflags, bin, env, log, everyMs = 15_000 }: GoInstall): Promise<void> => {
  const go = await findGo(env)
  await mkdir(bin, { recursive: true })
  log(`Building ${what} with Go (3–6 minutes, only this once) …`)
  const child = spawn(go, ['install', '-v', `-ldflags=${ldflags}`, ...packages], { cwd: bin, env: goEnvironment(env, bin), stdio: ['ignore', 'ignore', 'pipe'], windowsHide: true })
  let said = ''
  let lines = 0
  child.stderr.on('data', (chunk: Buffer) => {
    const text = chunk.toString('utf8')
    lines += text.split('\n').length - 1
    said = (said + text).slice(-4000)
  })
  const endProgress = reportProgress({ log, everyMs, what: `Building ${what}`, detail: () => `, ${lines} modules and packages so far` })
  try {
    const [code, signal] = await once(child, 'close') as [number | null, string | null]
    if (code !== 0) throw new Error(`\`go install\` ended with ${String(code ?? signal)}: ${said.trim().split('\n').slice(-5).join(' | ')}`)
  } finally {
    endProgress()
  }
}

/** Builds the pinned CLI and moves it to `file` when it is whole. Throws as `goInstall` does. */
export const buildCli = async ({ file, env, log, everyMs }: ObtainOptions): Promise<void> => {
  const bin = join(dirname(file), `build-${randomUUID()}`)
  try {
    await goInstall({
      what: `the Temporal server ${PINNED_CLI}`, packages: [`github.com/temporalio/cli/cmd/temporal@v${PINNED_CLI}`],
      ldflags: `-s -w -X github.com/temporalio/cli/temporalcli.Version=${PINNED_CLI}`, bin, env, log, ...(everyMs === undefined ? {} : { everyMs }),
    })
    await rename(join(bin, process.platform === 'win32' ? 'temporal.exe' : 'temporal'), file)
  } finally {
    await rm(bin, { recursive: true, force: true })
  }
}
