import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { buildCli } from '../../engine/temporal-build.ts'
import { findTemporalCli } from '../../engine/temporal-cli.ts'
import { downloadCli } from '../../engine/temporal-download.ts'

const SYSTEM_PATH = '/usr/bin:/bin'
let root: string
let lines: string[]
const log = (line: string): void => { lines.push(line) }
const noDownload = async (): Promise<void> => { throw new Error('no network') }
const noBuild = async (): Promise<void> => { throw new Error('no `go` on PATH') }

const program = async (path: string, ...script: string[]): Promise<string> => {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, ['#!/bin/sh', ...script, ''].join('\n'))
  await chmod(path, 0o755)
  return path
}
const saying = (cli: string, server: string): string => `echo "temporal version ${cli} (Server ${server}, UI 2.0.0)"`
const putThere = ({ file }: { file: string }): Promise<void> => program(file, saying('1.5.1', '1.29.1')).then(() => undefined)
const cached = (): string => join(root, 'cache', 'temporal-cli', `1.5.1-${process.platform}-${process.arch}`, 'temporal')

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'find-cli-'))
  lines = []
})
afterEach(() => rm(root, { recursive: true, force: true }))

describe('Looking for a Temporal CLI', () => {
  test('takes the one on PATH first', async () => {
    const path = await program(join(root, 'bin', 'temporal'), saying('1.6.0', '1.30.2'))
    await program(cached(), saying('1.5.1', '1.29.1'))
    expect(await findTemporalCli({ cacheDir: join(root, 'cache'), env: { PATH: join(root, 'bin') }, log }))
      .toEqual({ path, version: '1.6.0', serverVersion: '1.30.2', how: 'PATH' })
  })

  test('passes over one with an untested server, says so, and takes the next on PATH', async () => {
    const old = await program(join(root, 'old', 'temporal'), saying('1.3.0', '1.27.1'))
    const path = await program(join(root, 'new', 'temporal'), saying('1.6.2', '1.32.0'))
    const cli = await findTemporalCli({ cacheDir: join(root, 'cache'), env: { PATH: `${join(root, 'old')}:${join(root, 'new')}` }, log })
    expect(cli).toMatchObject({ path, how: 'PATH' })
    expect(lines).toEqual([`Passed over a Temporal CLI: ${old} has server 1.27.1, tested are 1.29 to 1.32`])
  })

  test('passes over one that does not run and takes the cached one', async () => {
    await program(join(root, 'bin', 'temporal'), 'exit 3')
    const path = await program(cached(), saying('1.5.1', '1.29.1'))
    const cli = await findTemporalCli({ cacheDir: join(root, 'cache'), env: { PATH: join(root, 'bin') }, log })
    expect(cli).toEqual({ path, version: '1.5.1', serverVersion: '1.29.1', how: 'cache' })
    expect(lines[0]).toMatch(/^Passed over a Temporal CLI: .*bin\/temporal does not run: /)
  })

  test('downloads into the cache before it builds, and finds it there the next time', async () => {
    const ways = {
      download: putThere,
      build: noBuild,
    }
    const options = { cacheDir: join(root, 'cache'), env: { PATH: SYSTEM_PATH }, log, ways }
    expect(await findTemporalCli(options)).toMatchObject({ path: cached(), how: 'download' })
    expect(await findTemporalCli(options)).toMatchObject({ path: cached(), how: 'cache' })
  })

  test('makes a cached one anew when it no longer runs', async () => {
    await mkdir(dirname(cached()), { recursive: true })
    await writeFile(cached(), 'cut short', { mode: 0o755 })
    const cli = await findTemporalCli({ cacheDir: join(root, 'cache'), env: { PATH: SYSTEM_PATH }, log, ways: { download: noDownload, build: putThere } })
    expect(cli).toMatchObject({ path: cached(), how: 'go install' })
    expect(lines.join('\n')).toContain('does not run and is made anew')
  })

  test('says in English and Danish what would help when there is nothing to be had', async () => {
    const looking = findTemporalCli({ cacheDir: join(root, 'cache'), env: { PATH: join(root, 'empty') }, log, ways: { download: noDownload, build: noBuild } })
    const message = await looking.then(() => '', (error: unknown) => String(error))
    expect(message).toContain('1. TEMPORAL_ADDRESS=host:port')
    expect(message).toContain('2. `temporal` (the CLI, server 1.29–1.32) on PATH: no `temporal` on PATH')
    expect(message).toContain(`3. the CLI put into the cache as ${cached()}`)
    expect(message).toContain('4. access to temporal.download, so that it is downloaded: no network')
    expect(message).toContain('cmd/temporal@v1.5.1): no `go` on PATH')
    expect(message).toContain('Der kunne hverken findes eller hentes en Temporal-server')
  })

  test('says so too when the cache folder cannot be made', async () => {
    await writeFile(join(root, 'cache'), 'a file where a folder should be')
    await expect(findTemporalCli({ cacheDir: join(root, 'cache'), env: { PATH: SYSTEM_PATH }, log, ways: { download: noDownload, build: noBuild } }))
      .rejects.toThrow(/3\. the CLI put into the cache as .*: cannot be written: ENOTDIR/)
  })
})

// Stands in for the tool chain: writes down what it was asked, and what a build with those settings would leave.
const goThat = (version: string): Promise<string> => program(
  join(root, 'bin', 'go'),
  `if [ "$1" = version ]; then echo "go version ${version} linux/amd64"; exit; fi`,
  `echo "$GOFLAGS|$*" >> "${root}/asked"`,
  'sleep 1',
  `printf '#!/bin/sh\\n${saying('1.5.1', '1.29.1')}\\n' > "$GOBIN/temporal"`,
  'chmod +x "$GOBIN/temporal"',
)
const environment = (): Record<string, string> => ({ PATH: `${join(root, 'bin')}:${SYSTEM_PATH}`, HOME: root, HTTPS_PROXY: 'http://127.0.0.1:9', GOFLAGS: '-mod=vendor', GOBIN: join(root, 'elsewhere') })

describe('Building it with Go', () => {
  test('is not disturbed by GOFLAGS and GOBIN, and two processes at once build once', async () => {
    await goThat('go1.26.8')
    const options = { cacheDir: join(root, 'cache'), env: environment(), log }
    const both = await Promise.all([findTemporalCli(options), findTemporalCli(options)])
    expect(both.map(({ path }) => path)).toEqual([cached(), cached()])
    expect(both.map(({ how }) => how).sort()).toEqual(['cache', 'go install'])
    expect((await readFile(join(root, 'asked'), 'utf8')).trim().split('\n')).toEqual([
      '-buildvcs=auto|install -v -ldflags=-s -w -X github.com/temporalio/cli/temporalcli.Version=1.5.1 github.com/temporalio/cli/cmd/temporal@v1.5.1',
    ])
    expect(await readdir(dirname(cached()))).toEqual(['temporal'])
    expect(lines.join('\n')).toContain('3–6 minutes')
  })

  test('is refused with the reason when Go is too old', async () => {
    await goThat('go1.24.3')
    await expect(findTemporalCli({ cacheDir: join(root, 'cache'), env: environment(), log, ways: { download: noDownload, build: buildCli } }))
      .rejects.toThrow('go version go1.24.3 linux/amd64 is too old: Go 1.25 or newer is needed')
  })
})

describe('Downloading it', () => {
  test('fails with the reason, quickly, when the network does not let it', async () => {
    await mkdir(dirname(cached()), { recursive: true })
    const started = Date.now()
    await expect(downloadCli({ file: cached(), env: { PATH: SYSTEM_PATH, HTTPS_PROXY: 'http://127.0.0.1:9' }, log }))
      .rejects.toThrow('failed to download ephemeral server executable')
    expect(Date.now() - started).toBeLessThan(15_000)
    expect(await readdir(dirname(cached()))).toEqual([])
  })

  test('is given up when nothing arrives', async () => {
    await mkdir(dirname(cached()), { recursive: true })
    const silent = createServer((socket) => { socket.unref() })
    await once(silent.listen(0, '127.0.0.1'), 'listening')
    const address = silent.address()
    const port = typeof address === 'object' ? address?.port : undefined
    await expect(downloadCli({ file: cached(), env: { PATH: SYSTEM_PATH, HTTPS_PROXY: `http://127.0.0.1:${port}` }, log, quietMs: 2_000 }))
      .rejects.toThrow('nothing arrived for 2 s')
    expect(await readdir(dirname(cached()))).toEqual([])
    silent.close()
  })
})
