// A process of the service that can be stopped: what was begun is undone in the opposite order, whatever fails on the way.
import { mainText } from './text/main.ts'

export interface Running {
  readonly say: (line: string) => void
  /** Notes how something just begun is ended. */
  readonly onStop: (undo: () => Promise<unknown>) => void
}

const say = (line: string): void => { process.stdout.write(`${line}\n`) }

/** Runs a main: signals stop it, a failing start is said plainly, ends with 1, and leaves nothing behind. */
export function run(main: (running: Running) => Promise<void>): void {
  const undo: (() => Promise<unknown>)[] = []
  let stopping: Promise<void> | undefined
  const stopAll = async (): Promise<void> => {
    say(mainText.stopping)
    for (const step of undo.toReversed()) {
      try {
        await step()
      } catch (error) {
        // The rest is still to be stopped; what failed is said.
        say(mainText.stopFailed(error instanceof Error ? error.message : String(error)))
      }
    }
    say(mainText.stopped)
  }
  const stop = (): Promise<void> => (stopping ??= stopAll())
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => { void stop().then(() => process.exit(0)) })
  main({ say, onStop: (step) => { undo.push(step) } }).catch(async (error: unknown) => {
    process.stderr.write(`${mainText.failed(error instanceof Error ? error.message : String(error))}\n`)
    await stop()
    process.exit(1)
  })
}
