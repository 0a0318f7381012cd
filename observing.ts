// What one process counts of itself and shows on a port of its own: nobody who reaches the service's pages reaches that.
import type { AppParts } from './api/app.ts'
import { listen } from './api/listen.ts'
import type { Config } from './config.ts'
import type { EngineClient } from './engine/connect.ts'
import { readQueue } from './engine/pollers.ts'
import { createMetrics, type Metrics } from './metrics/metrics.ts'
import { metricsHandler } from './metrics/serve.ts'
import type { Render } from './reports/render-pool.ts'
import type { Running } from './running.ts'
import { actChannel, type SeenAct } from './services/noting.ts'
import { toldChannel } from './services/telling.ts'
import type { Store } from './store/connect.ts'
import { recordReadings } from './store/readings.ts'
import { mainText } from './text/main.ts'
import { taskQueue } from './workflows/ids.ts'

/** How the other parts are seen; with no metrics each leaves what it is given as it is. */
export interface Observing {
  readonly seen?: NonNullable<AppParts<never>['seen']>
  readonly render: (render: Render) => Render
  readonly activities: <A extends object>(activities: A) => A
}

type Ground = Running & { readonly config: Pick<Config, 'metrics' | 'temporal'>; readonly store: Store; readonly engine: EngineClient; readonly namespace: string }

/** Opens the port where one is set. What happened before is not counted, so it is called before the other parts begin. */
export async function observe(of: Ground): Promise<Observing> {
  const { config, say, onStop } = of
  if (config.metrics === undefined) return { render: (render) => render, activities: (activities) => activities }
  const metrics = metricsOver(of)
  onStop(async () => metrics.unsubscribe())
  const listening = await listen(metricsHandler(metrics), config.metrics)
  onStop(() => listening.close(1000))
  say(mainText.metrics(`${listening.url}/metrics`))
  return { seen: metrics.request, render: (render) => seenRender(render, metrics), activities: (activities) => seenActivities(activities, metrics) }
}

/** The metrics of a process over its parts; they hear of acts and of telling until `unsubscribe`. */
export function metricsOver({ store, engine, namespace }: Pick<Ground, 'store' | 'engine' | 'namespace'>): Metrics & { unsubscribe(): void } {
  const metrics = createMetrics({
    record: () => recordReadings(store.pool),
    pool: () => ({ total: store.pool.totalCount, idle: store.pool.idleCount, waiting: store.pool.waitingCount }),
    queue: () => readQueue(engine, namespace, taskQueue),
  })
  const acted = (seen: unknown): void => { metrics.act(seen as SeenAct) }
  const told = (seconds: unknown): void => { metrics.told(seconds as number) }
  actChannel.subscribe(acted)
  toldChannel.subscribe(told)
  return { ...metrics, unsubscribe: () => { actChannel.unsubscribe(acted); toldChannel.unsubscribe(told) } }
}

/** Does the work and tells how it ended; what it throws goes on. */
const timed = async <T>(work: () => T | Promise<T>, seen: (outcome: 'done' | 'failed', seconds: number) => void): Promise<T> => {
  const began = performance.now()
  const ended = (outcome: 'done' | 'failed'): void => { seen(outcome, (performance.now() - began) / 1000) }
  try {
    const done = await work()
    ended('done')
    return done
  } catch (error) {
    ended('failed')
    throw error
  }
}

const seenRender = (render: Render, metrics: Metrics): Render => (content, signal) =>
  timed(() => render(content, signal), (outcome, seconds) => { metrics.document({ kind: content.kind, outcome, seconds }) })

/** The same activities, each seen by its name. */
export const seenActivities = <A extends object>(activities: A, metrics: Pick<Metrics, 'activity'>): A =>
  Object.fromEntries(Object.entries(activities).map(([activity, run]: [string, (...given: unknown[]) => unknown]) => [
    activity, (...given: unknown[]) => timed(() => run(...given), (outcome, seconds) => { metrics.activity({ activity, outcome, seconds }) }),
  ])) as A
