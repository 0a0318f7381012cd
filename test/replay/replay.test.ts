// Cases run for months: what the workflow did yesterday it must do again tomorrow, or the worker refuses to go on with it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { Worker } from '@temporalio/worker'
import { installRuntime } from '../../engine/runtime.ts'
import { workflowBundle } from '../../engine/workflow-bundle.ts'
import { projectRoot } from '../../store/project-root.ts'
import { changedWorkflows } from '../support/changed-workflows.ts'

const folder = join(projectRoot, 'test', 'replay', 'histories')
const recorded = readdirSync(folder).filter((name) => name.endsWith('.json')).sort()
const replay = (bundle: { readonly code: string }, name: string): Promise<void> =>
  Worker.runReplayHistory({ workflowBundle: bundle }, JSON.parse(readFileSync(join(folder, name), 'utf8')))

beforeAll(() => { installRuntime(() => undefined) })

describe('The workflow as it is', () => {
  test('has histories of a whole case, of a quiet one, of one ended by silences, of a round, of an organisational event, of a quality model’s day, of a year of supervision, and of a person’s mails', () => {
    expect(recorded).toEqual(expect.arrayContaining(['accreditation-quiet-case-v1.json', 'accreditation-silent-case-v1.json', 'accreditation-whole-case-v1.json', 'mails-of-a-weekend-v1.json', 'model-day-moved-v1.json', 'organisation-moved-v1.json', 'round-paused-v1.json', 'supervision-year-v1.json']))
  })

  test.each(recorded)('does again what it did in %s', async (name) => {
    const bundle = await workflowBundle({ projectRoot, cacheFile: join(projectRoot, '.cache', 'test-bundle.json'), log: () => undefined })
    await expect(replay(bundle, name)).resolves.toBeUndefined()
  })
})

describe('A workflow that loads its standing twice', () => {
  test('is refused with every recorded history', async () => {
    const changed = await changedWorkflows('run.ts', / {2}adopt\(await records\.loadStanding\(caseId\)\)\n/, '$&$&')
    for (const name of recorded.filter((one) => one.startsWith('accreditation-'))) await expect(replay(changed, name)).rejects.toThrow(/TMPRL1100|nondetermin|determinism/i)
  })
})

describe('A workflow whose first stage does nothing', () => {
  test('is refused with the quiet case, in which that stage had reminded and fallen silent', async () => {
    const changed = await changedWorkflows('accreditation.ts', / {2}await qualityModel\(run\)\n/, '')
    await expect(replay(changed, 'accreditation-quiet-case-v1.json')).rejects.toThrow(/TMPRL1100|nondetermin|determinism/i)
  })
})

describe('A round that does not wait for its pace', () => {
  test('is refused with the recorded round', async () => {
    const changed = await changedWorkflows('round.ts', / {2}if \(waitMs > 0 && run\.now\(\)\.starts\) await run\.toldMore\(waitMs\)\n/, '')
    await expect(replay(changed, 'round-paused-v1.json')).rejects.toThrow(/TMPRL1100|nondetermin|determinism/i)
  })
})

describe('A round that starts offers before it moves its cases', () => {
  test('is refused with the recorded round', async () => {
    const changed = await changedWorkflows('round.ts', /if \(run\.now\(\)\.moves\) await moveCases\(run\)\n {4}else if \(run\.now\(\)\.starts\) await startOffers\(run\)/, 'if (run.now().starts) await startOffers(run)\n    else if (run.now().moves) await moveCases(run)')
    await expect(replay(changed, 'round-paused-v1.json')).rejects.toThrow(/TMPRL1100|nondetermin|determinism/i)
  })
})

describe('What does not wait for its day', () => {
  test('is refused with the recorded event and the recorded model', async () => {
    const changed = await changedWorkflows('day.ts', /if \(waitMs > 0\) \{/, 'if (waitMs > 1e15) {')
    for (const name of ['organisation-moved-v1.json', 'model-day-moved-v1.json']) await expect(replay(changed, name)).rejects.toThrow(/TMPRL1100|nondetermin|determinism/i)
  })
})

describe('A quality model that does not come into force', () => {
  test('is refused with the recorded model', async () => {
    const changed = await changedWorkflows('model-day.ts', /carryOut: \(\) => putModelInForce\(modelId\)/, 'carryOut: async () => ({ standing: await loadModelDay(modelId), waitMs: 0 })')
    await expect(replay(changed, 'model-day-moved-v1.json')).rejects.toThrow(/TMPRL1100|nondetermin|determinism/i)
  })
})

describe('A supervision that does not wait for what is due', () => {
  test('is refused with the recorded year', async () => {
    const changed = await changedWorkflows('supervision.ts', /if \(waitMs > 0 && await/, 'if (waitMs > 1e15 && await')
    await expect(replay(changed, 'supervision-year-v1.json')).rejects.toThrow(/TMPRL1100|nondetermin|determinism/i)
  })
})

describe('A supervision that ends with its year', () => {
  test('is refused with the recorded year, which went on as the next', async () => {
    const changed = await changedWorkflows('supervision.ts', /if \(year\.now\(\)\.over\) return\n/, 'return\n')
    await expect(replay(changed, 'supervision-year-v1.json')).rejects.toThrow(/TMPRL1100|nondetermin|determinism/i)
  })
})

describe('A webhook endpoint that does not wait for the next try', () => {
  test('is refused with the recorded endpoint, whose receiver had refused once', async () => {
    const changed = await changedWorkflows('webhook.ts', /if \(waitMs !== null\) await condition\(more, Math\.max\(waitMs, 100\)\)\n/, '')
    await expect(replay(changed, 'webhook-refused-once-v1.json')).rejects.toThrow(/TMPRL1100|nondetermin|determinism/i)
  })
})
