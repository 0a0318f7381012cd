// The worker: runs workflows and activities. It outlives Temporal being away, and its own fatal errors.
import { setTimeout as delay } from 'node:timers/promises'
import type { DataConverter } from '@temporalio/common'
import { NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker'
import { reach, type EngineAddress } from './connect.ts'
import { lineOf } from './error-code.ts'
import { installRuntime } from './runtime.ts'

/** What to run and for whom. `shutdownGraceMs`: how long running activities may finish before they are cancelled. */
export interface StartWorkerOptions extends EngineAddress {
  taskQueue: string
  activities: object
  bundle: { code: string } | { codePath: string }
  log: (line: string) => void
  shutdownGraceMs: number
  identity?: string
  dataConverter?: DataConverter
  /** 'host:port' for the SDK's own metrics. (Default: none.) */
  metricsAt?: string
  /** Other sizes than those for one small process. */
  size?: Partial<WorkerSize>
}

/** Sizes for one process that shares a small machine with PostgreSQL and Temporal: cases wake seldom, and replay is cheap. */
const SMALL = {
  maxCachedWorkflows: 100,
  maxConcurrentWorkflowTaskExecutions: 20,
  maxConcurrentWorkflowTaskPolls: 4,
  maxConcurrentActivityTaskExecutions: 20,
  maxConcurrentActivityTaskPolls: 2,
  maxConcurrentLocalActivityExecutions: 20,
} satisfies Partial<WorkerOptions>
type WorkerSize = typeof SMALL

/** A worker that keeps going until it is told to stop. */
export interface RunningWorker {
  /** Resolves when the worker has stopped for good, which only `shutdown` brings about. Never rejects. */
  stopped: Promise<void>
  /** Takes no new tasks, lets running ones finish within the grace period, cancels the rest. May be called more than once. */
  shutdown(): Promise<void>
  /** True while the worker is connected and takes tasks. */
  isRunning(): boolean
}

const FIRST_WAIT_MS = 250
const LONGEST_WAIT_MS = 15_000
/** After the grace period activities are cancelled; what still does not end is given up after this. */
const CANCEL_LIMIT_MS = 5_000

/**
 * Starts a worker and returns at once. While Temporal cannot be reached it tries again, at growing intervals up to 15 s;
 * when the worker fails, it is made anew in the same way. Each change is told through `log`.
 */
export const startWorker = async (options: StartWorkerOptions): Promise<RunningWorker> => {
  const { namespace, taskQueue, activities, bundle, log, shutdownGraceMs, identity, dataConverter, size } = options
  installRuntime(log, options.metricsAt)
  const stopping = new AbortController()
  let current: Worker | undefined

  // A server that neither answers nor refuses must not hold up a shutdown.
  const connect = async (): Promise<NativeConnection> => {
    const connecting = NativeConnection.connect(reach(options))
    const given = new Promise<undefined>((resolve) => { stopping.signal.addEventListener('abort', () => { resolve(undefined) }, { once: true }) })
    const connection = await Promise.race([connecting, given])
    if (connection) return connection
    connecting.then((late) => late.close(), () => undefined).catch((error: unknown) => { log(lineOf(error)) })
    throw stopping.signal.reason
  }

  const runOnce = async (onUp: () => void): Promise<void> => {
    const connection = await connect()
    try {
      const worker = await Worker.create({
        ...SMALL,
        ...size,
        connection,
        namespace,
        taskQueue,
        activities,
        workflowBundle: bundle,
        shutdownGraceTime: shutdownGraceMs,
        shutdownForceTime: shutdownGraceMs + CANCEL_LIMIT_MS,
        ...(identity ? { identity } : {}),
        ...(dataConverter ? { dataConverter } : {}),
      })
      const running = worker.run()
      current = worker
      if (stopping.signal.aborted) worker.shutdown()
      else onUp()
      await running
    } finally {
      current = undefined
      // Refused when a worker was given up rather than ended: the reason for that is on its way already.
      await connection.close().catch((error: unknown) => { log(`The worker's connection stays open: ${lineOf(error)}`) })
    }
  }

  const keepRunning = async (): Promise<void> => {
    let wait = FIRST_WAIT_MS
    let told = ''
    while (!stopping.signal.aborted) {
      try {
        await runOnce(() => {
          log(`Worker runs for ${namespace}/${taskQueue} at ${options.address}`)
          wait = FIRST_WAIT_MS
          told = ''
        })
      } catch (error) {
        // The same reason is told once, not at every attempt.
        const why = lineOf(error)
        if (why !== told) log(stopping.signal.aborted ? `Worker ended while stopping: ${why}` : `Worker does not run and is tried again: ${why}`)
        told = why
      }
      await delay(wait, undefined, { signal: stopping.signal }).catch((error: unknown) => { if (!stopping.signal.aborted) throw error })
      wait = Math.min(wait * 2, LONGEST_WAIT_MS)
    }
    log('Worker stopped')
  }

  const stopped = keepRunning()
  const shutdown = (): Promise<void> => {
    stopping.abort(new Error('stopping'))
    if (current?.getState() === 'RUNNING') current.shutdown()
    return stopped
  }
  return { stopped, shutdown, isRunning: () => current?.getState() === 'RUNNING' }
}
