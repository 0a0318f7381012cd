// Another process of ours, run from the sources: what it says line by line, and how it ends.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const loader = new URL('typescript-loader.mjs', import.meta.url).href
const preload = `data:text/javascript,import { register } from 'node:module'; register(${JSON.stringify(loader)})`

/** Arguments with which plain node, or a thread of it, reads our TypeScript. */
export const readTypeScript: readonly string[] = ['--import', preload]

export interface Child {
  readonly process: ChildProcess
  /** Everything it has said. */
  readonly lines: readonly string[]
  /** The next line it says; fails when it ends before. */
  readonly next: () => Promise<string>
  /** Closes its input, which asks it to end, and waits for that. */
  readonly end: () => Promise<void>
  /** kill -9 of the child and of everything in its process group; nothing when it has ended. */
  readonly kill: () => Promise<void>
}

/** Starts `script` (relative to test/) with these arguments, in a process group of its own. */
export const startChild = (script: string, args: readonly string[]): Child => {
  const child = spawn(process.execPath, [...readTypeScript, fileURLToPath(new URL(`../${script}`, import.meta.url)), ...args], { detached: true, stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } })
  const lines: string[] = []
  let read = 0
  const reader = createInterface({ input: child.stdout })
  reader.on('line', (line) => lines.push(line))
  // After its exit, when everything it said has come.
  const closed = once(child, 'close')
  const next = async (): Promise<string> => {
    while (lines.length <= read) {
      await Promise.race([once(reader, 'line'), closed])
      if (lines.length <= read && child.stdout.destroyed) throw new Error(`The child ended with ${child.exitCode ?? child.signalCode}`)
    }
    return lines[read++] ?? ''
  }
  const end = async (): Promise<void> => {
    child.stdin.end()
    await closed
  }
  const kill = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-(child.pid ?? Number.NaN), 'SIGKILL')
    await closed
  }
  return { process: child, lines, next, end, kill }
}
