// Rendering in a thread of its own: the same bytes, a free event loop, and a thread that may die.
import { afterEach, expect, test } from '@jest/globals'
import { auditReport } from '../../reports/audit-report.ts'
import type { DocumentContent } from '../../reports/document.ts'
import { openRenderPool, type RenderPool, type RenderPoolOptions } from '../../reports/render-pool.ts'
import { renderDocument } from '../../reports/render.ts'
import { ordinary } from '../reports/samples/audit-report.ts'
import { long } from '../reports/samples/edge-reports.ts'
import { readTypeScript } from '../support/typescript-child.ts'

let pool: RenderPool
const open = (options: RenderPoolOptions = {}): RenderPool => { pool = openRenderPool({ ...options, execArgv: readTypeScript }); return pool }
afterEach(() => pool.close())

const report = auditReport(ordinary)

test('A thread gives the very bytes that are rendered in place', async () => {
  const { bytes, pages, sha256 } = await open().render(report)
  const here = await renderDocument(report)
  expect({ pages, sha256 }).toEqual({ pages: here.pages, sha256: here.sha256 })
  expect(bytes.equals(here.bytes)).toBe(true)
}, 60_000)

test('While a long report is rendered, the event loop goes on turning', async () => {
  open()
  let turns = 0
  const timer = setInterval(() => { turns += 1 }, 5)
  const { pages } = await pool.render(auditReport(long))
  const beside = turns
  turns = 0
  await renderDocument(auditReport(long))
  const within = turns
  clearInterval(timer)
  expect(pages).toBeGreaterThan(100)
  // Rendered in place it stands still for as long as it takes; in a thread it turns many times.
  expect(beside).toBeGreaterThan(10 * Math.max(1, within))
}, 60_000)

test('Withdrawn while it is rendered, it is given up, and the next document is rendered', async () => {
  open()
  await pool.render(report)
  const withdrawing = new AbortController()
  const asked = pool.render(auditReport(long), withdrawing.signal)
  setTimeout(() => { withdrawing.abort() }, 20)
  await expect(asked).rejects.toMatchObject({ name: 'AbortError' })
  expect((await pool.render(report)).pages).toBeGreaterThan(5)
}, 60_000)

test('A document that takes too long is given up', async () => {
  await expect(open({ patienceMs: 1 }).render(auditReport(long))).rejects.toMatchObject({ name: 'AbortError' })
}, 60_000)

test('What cannot be drawn fails by itself and says why', async () => {
  open()
  await expect(pool.render({ ...report, createdAt: 'i går' })).rejects.toThrow('i går')
  expect((await pool.render(report)).pages).toBeGreaterThan(5)
}, 60_000)

test('A thread that runs out of memory takes only its own document with it', async () => {
  open({ mostMegabytes: 24 })
  const monster: DocumentContent = { ...report, sections: Array.from({ length: 400 }, () => report.sections).flat() }
  await expect(pool.render(monster)).rejects.toMatchObject({ code: 'ERR_WORKER_OUT_OF_MEMORY' })
}, 60_000)
