// The SDK's one runtime per process: quiet, logging through ours, and leaving signals to the mains.
import { IllegalStateError } from '@temporalio/common'
import { DefaultLogger, Runtime, type LogEntry } from '@temporalio/worker'
import { lineOf } from './error-code.ts'

let installed = false

const lineFor = ({ level, message, meta }: LogEntry): string => {
  const { error, workflowType, workflowId, activityType, attempt } = { ...meta }
  const about = Object.entries({ workflowType, workflowId, activityType, attempt, error: error === undefined ? undefined : lineOf(error) })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${String(value)}`)
  return [`temporal ${level}: ${message.trim()}`, ...about].join(' ')
}

/**
 * Installs the runtime the first time it is called, at WARN. Where one is already in use (a test environment started first),
 * that one stays and the log says so. `metricsAt` ('host:port'): where the SDK shows its own metrics; a port that is taken fails.
 */
export const installRuntime = (log: (line: string) => void, metricsAt?: string): void => {
  if (installed) return
  installed = true
  try {
    Runtime.install({
      logger: new DefaultLogger('WARN', (entry) => { log(lineFor(entry)) }),
      telemetryOptions: { logging: { filter: { core: 'WARN', other: 'ERROR' }, forward: {} }, ...(metricsAt === undefined ? {} : { metrics: { metricPrefix: 'temporal_', prometheus: { bindAddress: metricsAt, countersTotalSuffix: true, unitSuffix: true, useSecondsForDurations: true } } }) },
      shutdownSignals: [],
    })
  } catch (error) {
    if (!(error instanceof IllegalStateError)) throw error
    log(`The Temporal runtime is already in use: ${error.message}`)
  }
}
