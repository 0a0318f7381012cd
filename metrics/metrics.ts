// What the service counts of itself, as Prometheus reads it (docs/operations.md, "Metrics"). Names of routes, acts, codes and kinds: never an
// id, a person, an address or a word that somebody wrote.
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { boundedLabel } from './bounded.ts'
import type { RecordReadings } from '../store/readings.ts'
import { recordGauges } from './record-gauges.ts'

/** A request that has been answered; `code`: of the problem it ended in. `seconds` to the last byte; absent of a stream. */
export interface SeenRequest { readonly route: string; readonly method: string; readonly status: number; readonly seconds?: number; readonly code?: string }

export interface Metrics {
  readonly request: (seen: SeenRequest) => void
  /** A person's act: what it was, and how it ended. */
  act(seen: { readonly act: string; readonly outcome: 'done' | 'refused' | 'failed'; readonly codes: readonly string[]; readonly seconds: number }): void
  /** A workflow has been told: seconds from the commit. */
  told(seconds: number): void
  /** What a workflow had done. */
  activity(seen: { readonly activity: string; readonly outcome: 'done' | 'failed'; readonly seconds: number }): void
  /** A document was made, or could not be. */
  document(seen: { readonly kind: string; readonly outcome: 'done' | 'failed'; readonly seconds: number }): void
  /** All of it in Prometheus' text format. What is read elsewhere is read anew at the most every 15 s. */
  scrape(): Promise<string>
  readonly contentType: string
}

/** What is asked when somebody scrapes. Each may fail: then its numbers are left out, and its `…_up` is 0. */
export interface MetricsSources {
  readonly record: () => Promise<RecordReadings>
  readonly pool: () => { readonly total: number; readonly idle: number; readonly waiting: number }
  /** Temporal's own word on our task queue; seconds. */
  readonly queue: () => Promise<Readonly<Record<'workflow' | 'activity', { readonly backlog: number; readonly backlogSeconds: number; readonly pollers: number }>>>
}

const quick = [0.01, 0.03, 0.1, 0.3, 1, 3, 10]
const slow = [0.1, 0.3, 1, 3, 10, 30, 120]
const prefix = 'akkreditering_'
const freshMs = 15_000

/** The metrics of one process. */
export function createMetrics(sources: MetricsSources, now: () => number = Date.now): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry, prefix })
  const counter = <T extends string>(name: string, help: string, labelNames: readonly T[]) => new Counter({ name: `${prefix}${name}`, help, labelNames, registers })
  const histogram = <T extends string>(name: string, help: string, labelNames: readonly T[], buckets: number[]) => new Histogram({ name: `${prefix}${name}`, help, labelNames, buckets, registers })
  const gauge = <T extends string>(name: string, help: string, labelNames: readonly T[] = []) => new Gauge({ name: `${prefix}${name}`, help, labelNames, registers })

  const requests = counter('http_requests_total', 'Requests answered, by route, method and status; 499: the client left before the end.', ['route', 'method', 'status'])
  const requestSeconds = histogram('http_request_seconds', 'Seconds from a request to the end of its answer.', ['route'], quick)
  const refusals = counter('refusals_total', 'Requests that ended in a problem, by its code.', ['code'])
  const acts = counter('acts_total', 'Acts of people, by kind and outcome (done, refused, failed).', ['act', 'outcome'])
  const actRefusals = counter('act_refusals_total', 'Acts of people that the rules refused, by code.', ['code'])
  const actSeconds = histogram('act_seconds', 'Seconds of an act, its transaction included.', ['outcome'], quick)
  const toldSeconds = histogram('told_seconds', 'Seconds from the commit of a move until its workflow had been told.', [], quick)
  const activities = counter('activities_total', 'Attempts of activities, by name and outcome.', ['activity', 'outcome'])
  const activitySeconds = histogram('activity_seconds', 'Seconds of an attempt of an activity.', ['activity'], slow)
  const documents = counter('documents_total', 'Documents rendered, by kind and outcome.', ['kind', 'outcome'])
  const documentSeconds = histogram('document_seconds', 'Seconds of rendering a document, waiting for the thread included.', [], slow)
  const pool = gauge('database_connections', 'Connections of the pool: idle, busy; waiting: who waits for one.', ['state'])
  const up = gauge('part_up', 'Whether a part answered when it was last asked: database, temporal.', ['part'])
  const backlog = gauge('queue_backlog', 'Tasks that wait for a worker.', ['kind'])
  const backlogSeconds = gauge('queue_backlog_seconds', 'How long the oldest task has waited for a worker.', ['kind'])
  const pollers = gauge('queue_pollers', 'Workers that have asked for tasks of late.', ['kind'])
  const record = recordGauges(gauge)
  const [routeOf, codeOf, actOf, activityOf, kindOf] = [boundedLabel(1000), boundedLabel(), boundedLabel(), boundedLabel(), boundedLabel()]

  const readRecord = async (): Promise<void> => {
    try {
      record.show(await sources.record())
      up.set({ part: 'database' }, 1)
    } catch {
      // Numbers that are no longer known are better gone than old; that they are gone is said by its own number.
      record.forget()
      up.set({ part: 'database' }, 0)
    }
  }
  const readQueue = async (): Promise<void> => {
    try {
      for (const [kind, seen] of Object.entries(await sources.queue())) {
        backlog.set({ kind }, seen.backlog)
        backlogSeconds.set({ kind }, seen.backlogSeconds)
        pollers.set({ kind }, seen.pollers)
      }
      up.set({ part: 'temporal' }, 1)
    } catch {
      for (const one of [backlog, backlogSeconds, pollers]) one.reset()
      up.set({ part: 'temporal' }, 0)
    }
  }
  let read: { readonly at: number; readonly done: Promise<unknown> } | undefined

  return {
    contentType: registry.contentType,
    request({ route, method, status, seconds, code }) {
      const name = routeOf(route)
      requests.inc({ route: name, method: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].includes(method) ? method : 'other', status })
      if (seconds !== undefined) requestSeconds.observe({ route: name }, seconds)
      if (code !== undefined) refusals.inc({ code: codeOf(code) })
    },
    act({ act, outcome, codes, seconds }) {
      acts.inc({ act: actOf(act), outcome })
      actSeconds.observe({ outcome }, seconds)
      for (const code of codes) actRefusals.inc({ code: codeOf(code) })
    },
    told: (seconds) => { toldSeconds.observe(seconds) },
    activity({ activity, outcome, seconds }) {
      activities.inc({ activity: activityOf(activity), outcome })
      activitySeconds.observe({ activity: activityOf(activity) }, seconds)
    },
    document({ kind, outcome, seconds }) {
      documents.inc({ kind: kindOf(kind), outcome })
      documentSeconds.observe(seconds)
    },
    async scrape() {
      if (!read || now() - read.at >= freshMs) read = { at: now(), done: Promise.all([readRecord(), readQueue()]) }
      await read.done
      const { total, idle, waiting } = sources.pool()
      pool.set({ state: 'idle' }, idle)
      pool.set({ state: 'busy' }, total - idle)
      pool.set({ state: 'waiting' }, waiting)
      return registry.metrics()
    },
  }
}
