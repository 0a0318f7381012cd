// What wakes somebody and what they look at: every number named there is one that the service gives, and every alert says what to do.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { createMetrics } from '../metrics/metrics.ts'
import { projectRoot } from '../store/project-root.ts'
import { someReadings } from './metrics/some-readings.ts'

const file = (name: string): string => readFileSync(join(projectRoot, name), 'utf8')
const none = { backlog: 0, backlogSeconds: 0, pollers: 0 }
const given = async (): Promise<{ readonly names: ReadonlySet<string>; readonly labels: ReadonlySet<string> }> => {
  const metrics = createMetrics({ record: async () => someReadings, pool: () => ({ total: 0, idle: 0, waiting: 0 }), queue: async () => ({ workflow: none, activity: none }) })
  metrics.request({ route: 'a', method: 'GET', status: 500, seconds: 1, code: 'unexpected' })
  metrics.act({ act: 'decide', outcome: 'refused', codes: ['paused'], seconds: 1 })
  metrics.activity({ activity: 'a', outcome: 'failed', seconds: 1 })
  metrics.document({ kind: 'a', outcome: 'failed', seconds: 1 })
  metrics.told(1)
  const text = await metrics.scrape()
  const names = [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].flatMap(([, name = '', type]) => (type === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name]))
  return { names: new Set(names), labels: new Set([...text.matchAll(/(\w+)="/g)].map(([, label = '']) => label)) }
}
const alerts = [...file('deploy/prometheus/alerts.yml').matchAll(/- alert: (\w+)\n +expr: '(.*)'\n +for: (\w+)\n +labels: \{ severity: (\w+) \}\n +annotations:\n +summary: "(.+)"\n +runbook: (\S+)\n/g)]
  .map(([, name = '', expr = '', , severity = '', summary = '', runbook = '']) => ({ name, expr, severity, summary, runbook }))
const panels = (JSON.parse(file('deploy/grafana/dashboard.json')) as { readonly panels: readonly { readonly id: number; readonly title: string; readonly targets: readonly { readonly expr: string }[] }[] }).panels
const exprs = [...alerts.map((one) => one.expr), ...panels.flatMap((panel) => panel.targets.map((target) => target.expr))]
const metricsIn = (expr: string): readonly string[] => expr.match(/\bakkreditering_\w+/g) ?? []

describe('Alerts and dashboard', () => {
  test('name only metrics and labels that are given', async () => {
    const { names, labels } = await given()
    expect(exprs.flatMap(metricsIn).filter((name) => !names.has(name))).toEqual([])
    expect(new Set(exprs.flatMap((expr) => [...expr.matchAll(/(\w+)=~?"/g)].map(([, label = '']) => label)).filter((label) => label !== 'job' && !labels.has(label)))).toEqual(new Set())
    // Control: most expressions name one of ours.
    expect(exprs.filter((expr) => metricsIn(expr).length > 0).length).toBeGreaterThan(50)
  })

  test('every alert was read, is of a known severity, says what it means, and has its entry in the runbook', () => {
    expect(alerts.length).toBeGreaterThan(20)
    expect(alerts.length).toBe(file('deploy/prometheus/alerts.yml').split('- alert:').length - 1)
    expect(alerts.filter(({ name, severity, summary, runbook }) => !['critical', 'warning'].includes(severity) || !summary.endsWith('.') || runbook !== `docs/runbook.md#${name.toLowerCase()}`)).toEqual([])
    const entries = [...file('docs/runbook.md').matchAll(/^### (\w+)$/gm)].map(([, name = '']) => name)
    expect(entries.toSorted()).toEqual(alerts.map((one) => one.name).toSorted())
  })

  test('every entry of the runbook says where to look and what to do', () => {
    const entries = file('docs/runbook.md').split(/^### /m).slice(1)
    expect(entries.filter((entry) => !/\*\*Look/.test(entry) || !/\*\*Do\*\*|and do\*\*/.test(entry)).map((entry) => entry.split('\n')[0])).toEqual([])
  })

  test('every panel has a number of its own and asks something', () => {
    expect(new Set(panels.map((panel) => panel.id)).size).toBe(panels.length)
    expect(panels.filter((panel) => panel.targets.some((target) => target.expr === ''))).toEqual([])
  })
})
