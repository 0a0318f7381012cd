// The product as the image ships it: what the Dockerfile's second stage copies, and nothing of the sources; and its processes.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { projectRoot } from '../../store/project-root.ts'
import { builtProduct } from './killed.ts'

export interface ImageProcess {
  readonly process: ChildProcess
  /** Everything it has said, errors too. */
  said(): string
  /** Waits until it has said this; fails when it ends before. Gives the match. */
  until(words: RegExp): Promise<RegExpExecArray>
  kill(): Promise<void>
  /** Asks it to stop, as a container's end does; gives its exit code. */
  stop(): Promise<number | null>
}

export interface Image { start(main: string, env: Readonly<Record<string, string>>, args?: readonly string[]): ImageProcess; remove(): Promise<void> }

/** Lays out a folder as the image has it, and starts processes in it with nothing but the environment given. `root`: of another version's sources, compiled already. */
export async function imageOf(root?: string): Promise<Image> {
  if (root === undefined) await builtProduct()
  const sources = root ?? projectRoot
  const folder = mkdtempSync(join(tmpdir(), 'akk-image-'))
  const [, shipped = ''] = readFileSync(join(sources, 'Dockerfile'), 'utf8').split(/^FROM .*(?<!AS build)$/m)
  for (const [, files = '', to = ''] of shipped.matchAll(/^COPY (?:--from=build \/app\/)?(.+) (\S+)$/gm)) {
    for (const file of files.split(' ')) {
      const target = to === './' ? join(folder, file) : join(folder, to)
      mkdirSync(dirname(target), { recursive: true })
      cpSync(join(sources, file), target, { recursive: true })
    }
  }
  symlinkSync(join(sources, 'node_modules'), join(folder, 'node_modules'))
  const processes: ImageProcess[] = []
  return {
    start(main, env, args = []) {
      const child = spawn(process.execPath, ['--enable-source-maps', join('dist', main), ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env['PATH'] ?? '', LOG_LEVEL: 'silent', ...env } })
      let said = ''
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => { said += bytes.toString() })
      const closed = once(child, 'close')
      const ended = (): boolean => child.exitCode !== null || child.signalCode !== null
      const started: ImageProcess = {
        process: child,
        said: () => said,
        async until(words) {
          for (;;) {
            const found = words.exec(said)
            if (found) return found
            if (ended()) throw new Error(`${main} ended with ${child.exitCode ?? child.signalCode}: ${said}`)
            await delay(50)
          }
        },
        async kill() { child.kill('SIGKILL'); await closed },
        async stop() { child.kill('SIGTERM'); await closed; return child.exitCode },
      }
      processes.push(started)
      return started
    },
    async remove() {
      await Promise.all(processes.filter(({ process: child }) => child.exitCode === null && child.signalCode === null).map((one) => one.kill()))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
