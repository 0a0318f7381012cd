import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { createSickParts } from '../services/sick-parts.ts'
import { projectRoot } from '../store/project-root.ts'

test('A part is sick since it was first seen so, is well in between, and is named with its entry of the runbook', () => {
  let at = '2026-11-28T01:00:00.000Z'
  const sick = createSickParts(() => at)
  expect(sick({ database: true, engine: true, worker: true })).toEqual([])
  expect(sick({ database: true, engine: false, worker: false })).toEqual([
    { part: 'engine', since: at, runbook: 'docs/runbook.md#temporalunreachable' },
    { part: 'worker', since: at, runbook: 'docs/runbook.md#noworker' },
  ])
  at = '2026-11-28T01:05:00.000Z'
  expect(sick({ database: false, engine: false, worker: true }).map((one) => [one.part, one.since])).toEqual([['database', at], ['engine', '2026-11-28T01:00:00.000Z']])
  expect(sick({ database: true, engine: true, worker: false }).map((one) => [one.part, one.since])).toEqual([['worker', at]])
})

test('Each entry that is pointed to is there', () => {
  const entries = new Set([...readFileSync(join(projectRoot, 'docs', 'runbook.md'), 'utf8').matchAll(/^### (\w+)$/gm)].map(([, name = '']) => name.toLowerCase()))
  expect(createSickParts()({ database: false, engine: false, worker: false }).filter((one) => !entries.has(one.runbook.split('#')[1] ?? ''))).toEqual([])
})
