// What `npm start` does before the service runs, with stand-ins for npm and the compiler, in a folder with an awkward name.
import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

const scripts = fileURLToPath(new URL('../scripts', import.meta.url))
const lock = JSON.stringify({ packages: { '': {}, 'node_modules/typescript': { version: '7.0.2' }, 'node_modules/other': { version: '1.0.0', optional: true } } })

// npm: notes that it was called, and installs. tsc: notes it, and makes a main.js that prints, or waits for a signal.
const fakeNpm = `
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
appendFileSync('calls', 'npm ' + process.argv.slice(2).join(' ') + '\\n')
mkdirSync('node_modules/typescript/bin', { recursive: true })
writeFileSync('node_modules/typescript/package.json', '{}')
writeFileSync('node_modules/typescript/bin/tsc', process.env.FAKE_TSC)
writeFileSync('node_modules/.package-lock.json', process.env.FAKE_LOCK)`
const fakeTsc = `
const { appendFileSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs')
appendFileSync('calls', 'tsc\\n')
const out = process.argv[process.argv.indexOf('--outDir') + 1]
const source = readFileSync('main.ts', 'utf8')
if (source.includes('BROKEN')) process.exit(2)
mkdirSync(out, { recursive: true })
writeFileSync(out + '/main.js', source)`

let folder: string

const run = (): { child: ChildProcess, ended: Promise<{ code: number | null, output: string }>, saying: (text: string) => Promise<void> } => {
  const child = spawn(process.execPath, [join(folder, 'scripts', 'start.mjs')], {
    cwd: tmpdir(), env: { PATH: '', npm_execpath: join(folder, 'npm.mjs'), FAKE_TSC: fakeTsc, FAKE_LOCK: lock }, stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const onText = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => { output += chunk.toString('utf8'); for (const look of onText) look() })
  }
  const ended = new Promise<{ code: number | null, output: string }>((resolve) => { child.once('close', code => resolve({ code, output })) })
  const saying = (text: string): Promise<void> => new Promise((resolve) => {
    const look = (): void => { if (output.includes(text)) resolve() }
    onText.add(look)
    look()
  })
  return { child, ended, saying }
}
const calls = (): string[] => existsSync(join(folder, 'calls')) ? readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n') : []
const write = (name: string, text: string): void => { writeFileSync(join(folder, name), text) }

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'start-')), 'prøve mappe æøå')
  mkdirSync(folder)
  cpSync(scripts, join(folder, 'scripts'), { recursive: true })
  write('package.json', '{"type":"commonjs"}')
  write('package-lock.json', lock)
  write('npm.mjs', fakeNpm)
  write('main.ts', 'console.log("hello from the service"); process.exitCode = 7')
})
afterEach(() => { rmSync(dirname(folder), { recursive: true, force: true }) })

describe('npm start', () => {
  test('On a fresh machine it installs, compiles, runs the service and ends with its exit code', async () => {
    const { code, output } = await run().ended
    expect(output).toContain('hello from the service')
    expect(code).toBe(7)
    expect(calls()).toStrictEqual(['npm ci --include=dev --no-audit --no-fund', 'tsc'])
  })

  test('A second start neither installs nor compiles', async () => {
    await run().ended
    expect((await run().ended).code).toBe(7)
    expect(calls()).toHaveLength(2)
  })

  test('A changed source is compiled again, a changed test is not', async () => {
    await run().ended
    mkdirSync(join(folder, 'test'))
    write('test/a.ts', 'export {}')
    await run().ended
    expect(calls()).toHaveLength(2)
    write('main.ts', 'console.log("changed")')
    expect((await run().ended).output).toContain('changed')
    expect(calls().slice(2)).toStrictEqual(['tsc'])
  })

  test('Another version in package-lock.json is installed; an optional package that is missing is not asked for', async () => {
    await run().ended
    write('package-lock.json', lock.replace('7.0.2', '7.0.3'))
    await run().ended
    expect(calls().filter(line => line.startsWith('npm'))).toHaveLength(2)
  })

  test('Sources that do not compile end the start with code 1 and leave the old program in place', async () => {
    await run().ended
    write('main.ts', 'BROKEN')
    const { code, output } = await run().ended
    expect(code).toBe(1)
    expect(output).toContain('Kildekoden kunne ikke oversættes')
    expect(readFileSync(join(folder, 'dist', 'main.js'), 'utf8')).toContain('hello')
  })

  test('A signal reaches the service once, also when it comes by two ways', async () => {
    write('main.ts', 'let n = 0; process.on("SIGTERM", () => { n += 1; setTimeout(() => { console.log(`heard ${n}`); process.exit(0) }, 500) }); setInterval(() => {}, 1000); console.log("up")')
    const service = run()
    await service.saying('up')
    service.child.kill('SIGTERM')
    setTimeout(() => service.child.kill('SIGTERM'), 100)
    await expect(service.ended).resolves.toMatchObject({ code: 0, output: expect.stringContaining('heard 1') })
  })
})
