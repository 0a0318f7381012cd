// The same content gives the same bytes: twice in one process, at once, and in processes of other time zones and languages.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { auditReport } from '../../reports/audit-report.ts'
import { renderDocument } from '../../reports/render.ts'
import { samples } from './samples/all.ts'
import { ordinary } from './samples/audit-report.ts'

const script = fileURLToPath(new URL('../../scripts/verapdf/render-samples.mjs', import.meta.url))

/** 'name pages sha256' of every sample, from a process of its own. */
const elsewhere = async (zone: string, language: string): Promise<readonly string[]> => {
  const env = { ...process.env, TZ: zone, LANG: language, LC_ALL: language, NODE_OPTIONS: '' }
  return (await promisify(execFile)(process.execPath, [script], { env, timeout: 120_000 })).stdout.trim().split('\n')
}

const idOf = (bytes: Buffer): string => /\/ID \[(<[0-9a-f]+>)/.exec(bytes.toString('latin1'))?.[1] ?? ''

describe('the same content gives the same bytes', () => {
  test('rendered twice, and twice at once', async () => {
    const content = auditReport(ordinary)
    const [first, second] = await Promise.all([renderDocument(content), renderDocument(content)])
    const third = await renderDocument(structuredClone(content))
    expect(second.bytes.equals(first.bytes)).toBe(true)
    expect(third.bytes.equals(first.bytes)).toBe(true)
  })

  test('in other time zones and languages', async () => {
    const here: string[] = []
    for (const [name, content] of Object.entries(samples)) {
      const { pages, sha256 } = await renderDocument(content)
      here.push(`${name} ${pages} ${sha256}`)
    }
    expect(await elsewhere('Pacific/Auckland', 'tr_TR.UTF-8')).toEqual(here)
    expect(await elsewhere('America/Los_Angeles', 'C')).toEqual(here)
  }, 180_000)

  test('and another letter gives another file with another ID', async () => {
    const first = await renderDocument(auditReport(ordinary))
    const other = await renderDocument(auditReport({ ...ordinary, obstacles: `${ordinary.obstacles}.` }))
    expect(idOf(first.bytes)).toMatch(/^<[0-9a-f]{32}>$/)
    expect(idOf(other.bytes)).not.toBe(idOf(first.bytes))
  })
})
