import { describe, expect, test } from '@jest/globals'
import { createMetrics, type MetricsSources } from '../../metrics/metrics.ts'
import { boundedLabel } from '../../metrics/bounded.ts'
import { parsePrometheus } from '../support/prometheus.ts'
import { someReadings } from './some-readings.ts'

const queue = { workflow: { backlog: 0, backlogSeconds: 0, pollers: 1 }, activity: { backlog: 3, backlogSeconds: 12.5, pollers: 1 } }
const sources = (more: Partial<MetricsSources> = {}): MetricsSources => ({ record: async () => someReadings, pool: () => ({ total: 5, idle: 3, waiting: 2 }), queue: async () => queue, ...more })
const read = async (metrics: { scrape(): Promise<string> }): Promise<Readonly<Record<string, number>>> =>
  Object.fromEntries(parsePrometheus(await metrics.scrape()).map(({ name, labels, value }) => [`${name.replace('akkreditering_', '')}${Object.entries(labels).map(([label, is]) => ` ${label}=${is}`).join('')}`, value]))

describe('The metrics of a process', () => {
  test('count requests by route, method and status, acts by kind and outcome, refusals by code', async () => {
    const metrics = createMetrics(sources())
    metrics.request({ route: 'getAccreditation', method: 'GET', status: 200, seconds: 0.02 })
    metrics.request({ route: 'getAccreditation', method: 'GET', status: 404, seconds: 0.2, code: 'case-not-found' })
    metrics.request({ route: 'page /forloeb/:id', method: 'GET', status: 200, seconds: 4 })
    metrics.act({ act: 'decide', outcome: 'done', codes: [], seconds: 0.004 })
    metrics.act({ act: 'decide', outcome: 'refused', codes: ['not-your-turn', 'paused'], seconds: 0.004 })
    metrics.activity({ activity: 'doOwed', outcome: 'failed', seconds: 2 })
    metrics.document({ kind: 'finalReport', outcome: 'done', seconds: 0.7 })
    metrics.told(0.25)
    expect(await read(metrics)).toMatchObject({
      'http_requests_total route=getAccreditation method=GET status=200': 1,
      'http_requests_total route=getAccreditation method=GET status=404': 1,
      'http_requests_total route=page /forloeb/:id method=GET status=200': 1,
      'http_request_seconds_bucket le=0.03 route=getAccreditation': 1,
      'http_request_seconds_bucket le=0.3 route=getAccreditation': 2,
      'http_request_seconds_sum route=page /forloeb/:id': 4,
      'refusals_total code=case-not-found': 1,
      'acts_total act=decide outcome=done': 1, 'acts_total act=decide outcome=refused': 1,
      'act_refusals_total code=not-your-turn': 1, 'act_refusals_total code=paused': 1,
      'activities_total activity=doOwed outcome=failed': 1, 'activity_seconds_sum activity=doOwed': 2,
      'documents_total kind=finalReport outcome=done': 1, 'document_seconds_count': 1,
      'told_seconds_bucket le=0.3': 1, 'told_seconds_bucket le=0.1': 0,
    })
  })

  test('say what waits in the record and in Temporal, how the pool stands, and Node’s own', async () => {
    const numbers = await read(createMetrics(sources()))
    expect(numbers).toMatchObject({
      untold: 2, untold_seconds: 31.5, overdue_steps: 1, overdue_duties: 4, 'owed_work state=waiting': 3, 'owed_work state=failing': 1, owed_work_failing_seconds: 4000,
      'filings state=sent': 2, 'mails state=failed': 1, 'notices_last_hour kind=turn': 7, 'cases stage=audit': 9, sessions: 12, sessions_active: 3, backup_age_seconds: 3600, backup_bytes: 5_000_000,
      'queue_backlog kind=activity': 3, 'queue_backlog_seconds kind=activity': 12.5, 'queue_pollers kind=workflow': 1, 'part_up part=database': 1, 'part_up part=temporal': 1,
      'database_connections state=idle': 3, 'database_connections state=busy': 2, 'database_connections state=waiting': 2,
    })
    expect(Object.keys(numbers)).toEqual(expect.arrayContaining(['nodejs_eventloop_lag_p99_seconds', 'process_resident_memory_bytes']))
    // There has been no comparison yet: it has no age.
    expect(numbers).not.toHaveProperty('compared_age_seconds')
  })

  test('read what lies elsewhere at the most every fifteen seconds, and give up what is no longer known', async () => {
    let asked = 0, at = 0, away = false
    const metrics = createMetrics(sources({ record: async () => { asked += 1; if (away) throw new Error('away'); return someReadings } }), () => at)
    expect(await read(metrics)).toMatchObject({ untold: 2 })
    at = 14_999
    await Promise.all([read(metrics), read(metrics)])
    expect(asked).toBe(1)
    at = 15_000
    away = true
    const numbers = await read(metrics)
    expect(asked).toBe(2)
    expect(numbers).toMatchObject({ 'part_up part=database': 0, 'part_up part=temporal': 1 })
    for (const gone of ['untold', 'backup_age_seconds', 'owed_work state=failing', 'cases stage=audit']) expect(numbers).not.toHaveProperty([gone])
  })

  test('a kind that is no more is gone, and not for ever at its last number', async () => {
    let at = 0, notices: Readonly<Record<string, number>> = { turn: 7 }
    const metrics = createMetrics(sources({ record: async () => ({ ...someReadings, notices }) }), () => at)
    await metrics.scrape()
    at = 20_000
    notices = { reminder: 1 }
    const numbers = await read(metrics)
    expect(numbers).toMatchObject({ 'notices_last_hour kind=reminder': 1 })
    expect(numbers).not.toHaveProperty(['notices_last_hour kind=turn'])
  })

  test('stay few: a name too many, or one that is none of ours, is counted as other', () => {
    const label = boundedLabel(3)
    expect(['a', 'page /forloeb/:id', 'DROP TABLE "x"', '0101701234', 'b', 'c', 'a'].map(label)).toEqual(['a', 'page /forloeb/:id', 'other', 'other', 'b', 'other', 'a'])
  })
})

describe('The check of a scrape', () => {
  test.each([
    ['a line that is none', '# TYPE a counter\na 1 2 x\n'],
    ['a series said twice', '# TYPE a counter\na{b="c"} 1\na{b="c"} 2\n'],
    ['a metric that was not announced', 'a 1\n'],
    ['labels that do not end', '# TYPE a counter\na{b="c} 1\n'],
    ['buckets that fall', '# TYPE a histogram\na_bucket{le="1"} 2\na_bucket{le="+Inf"} 1\na_sum 1\na_count 1\n'],
  ])('Control: %s is refused', (_what, text) => {
    expect(() => parsePrometheus(text)).toThrow()
  })
})
