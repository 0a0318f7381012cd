// Another process of ours, for tests of what one process leaves to the next: the engine compiled as for production, run by plain node.
import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Compiles engine/ and text/ to JavaScript in a folder inside the project (packages must be found); gives it, and how to remove it. */
export const compileEngine = async (): Promise<{ folder: string, remove(): Promise<void> }> => {
  await mkdir(join(ROOT, '.cache'), { recursive: true })
  const folder = await mkdtemp(join(ROOT, '.cache', 'compiled-engine-'))
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({
    extends: '../../tsconfig.json',
    compilerOptions: { noEmit: false, outDir: '.', rootDir: '../..' },
    include: ['../../engine/**/*.ts'],
    exclude: [],
  }))
  await promisify(execFile)(process.execPath, [join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', folder], { env: { ...process.env, NODE_OPTIONS: '' } })
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

const OWNER = `
import { startTemporal } from './engine/temporal-server.js'
const [, , cliPath, dataDir, ending] = process.argv
const temporal = await startTemporal({ cliPath, dataDir, env: process.env, log: line => process.stderr.write(line + '\\n') })
process.stdout.write(JSON.stringify({ address: temporal.address, namespace: temporal.namespace, attached: temporal.attached }) + '\\n')
process.stdin.resume()
process.stdin.on('end', async () => { if (ending === 'stops') await temporal.stop(); process.exit(0) })
`

/** A process that has started Temporal for `dataDir` and looks after it: where that answers, the process to kill, and the gentle end. */
export interface Owner { address: string, namespace: string, attached: boolean, child: ChildProcess, end(): Promise<void> }

/** Starts such a process, and resolves when its Temporal answers. At the end it `stops` Temporal first, or just `exits`. */
export const startOwner = async (compiled: string, cliPath: string, dataDir: string, ending: 'stops' | 'exits' = 'stops'): Promise<Owner> => {
  const script = join(compiled, 'owner.mjs')
  await writeFile(script, OWNER)
  const child = spawn(process.execPath, [script, cliPath, dataDir, ending], { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } })
  const [line] = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    once(child, 'exit').then(([code]) => { throw new Error(`The owner ended with ${String(code)}`) }),
  ]) as [string]
  const end = async (): Promise<void> => {
    child.stdin.end()
    await once(child, 'exit')
  }
  return { ...JSON.parse(line) as { address: string, namespace: string, attached: boolean }, child, end }
}
