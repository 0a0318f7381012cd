// Two workers at the same owed work, of one version of the program or of two: one document is stored, and it never changes.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { doOwedWork } from '../../activities/owed.ts'
import type { Render } from '../../reports/render-pool.ts'
import { renderDocument } from '../../reports/render.ts'
import { driveUntil, type RecordService, startRecordService } from '../support/cases.ts'

let service: RecordService
beforeAll(async () => { service = await startRecordService({ max: 12 }) }, 120_000)
afterAll(() => service.stop())

const watched = { alive: () => undefined, withdrawn: new AbortController().signal }
const work = (caseId: string, render: Render) => doOwedWork({ ...service.record, render }, watched, { caseId, owed: { id: 'startLetter/1', kind: 'startLetter' } })
const stored = async (caseId: string) => (await service.pool.query<{ sha256: string; bytes: Buffer }>('select sha256, bytes from reports where case_id = $1', [caseId])).rows

test('Eight at once store one document, and its hash is that of its bytes', async () => {
  const { caseId } = await driveUntil(service, 'T001', 'confirmModel')
  await Promise.all(Array.from({ length: 8 }, () => work(caseId, renderDocument)))
  const rows = await stored(caseId)
  expect(rows).toHaveLength(1)
  expect(rows[0]?.sha256).toBe(createHash('sha256').update(rows[0]?.bytes ?? '').digest('hex'))
}, 60_000)

test('Of two that render other bytes the first stored ones win, and the other is no failure', async () => {
  const { caseId } = await driveUntil(service, 'T002', 'confirmModel')
  let first: (() => void) | undefined
  const firstIsStored = new Promise<void>((done) => { first = done })
  const other: Render = async (content) => {
    await firstIsStored
    return renderDocument({ ...content, title: `${content.title}.` })
  }
  const late = work(caseId, other)
  await work(caseId, renderDocument)
  const before = await stored(caseId)
  first?.()
  await late
  expect(await stored(caseId)).toEqual(before)
  expect(before).toHaveLength(1)
  const { rows } = await service.pool.query('select last_error, done_at is not null as done from owed_work where case_id = $1 and id = $2', [caseId, 'startLetter/1'])
  expect(rows).toEqual([{ last_error: null, done: true }])
}, 60_000)
