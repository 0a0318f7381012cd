// Documents out to a journal system: by the workflow's owed work to a folder, and over SFTP, never twice, until the receipt has come.
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { fileDocument, StillWaiting } from '../../activities/filing.ts'
import { doOwedWork } from '../../activities/owed.ts'
import type { FilingPort } from '../../domain/filing/port.ts'
import { readFilingPort } from '../../ports/settings.ts'
import { renderDocument } from '../../reports/render.ts'
import { notePort } from '../../store/filings.ts'
import { type JournalSystem, journalSystem, sftpServer } from '../support/journal-system.ts'
import { quickPolicy } from '../support/policies.ts'
import { type Scene, startScene } from '../support/scenes.ts'
import { startTestService, type TestService } from '../support/service.ts'
import { until } from '../support/until.ts'

let service: TestService
let folder: string
let system: JournalSystem
let port: FilingPort
let scene: Scene

const settingsFile = async (name: string, settings: object): Promise<string> => {
  const file = join(folder, name)
  await writeFile(file, JSON.stringify(settings))
  return file
}
const watched = { withdrawn: new AbortController().signal }
const atOnce = { lookMs: 10, forMs: 0 }
const filings = async (caseId: string) => (await service.database.store.pool.query<{ owed_id: string; sends: number; done: boolean; failing: boolean; no: string | null }>(
  `select f.owed_id, f.sends, w.done_at is not null as done, w.failing_since is not null as failing, f.journal_no as no from filings f join owed_work w on w.case_id = f.case_id and w.id = f.owed_id where f.case_id = $1 order by f.owed_id`, [caseId])).rows
const file = (filing: FilingPort, owedId: string, patience = atOnce) => fileDocument({ pool: service.database.store.pool, filing }, watched, { caseId: scene.caseId, owedId }, patience)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-'))
  system = await journalSystem(folder)
  port = await readFilingPort(await settingsFile('mappe.json', { kind: 'folder', out: 'ud', receipts: 'kvittering', kle: '27.00.00 K08' }))
  service = await startTestService({ filing: port })
  await notePort(service.database.store.pool, port.name)
  scene = await startScene(service, 'T001', quickPolicy([]))
  await scene.playTo()
}, 120_000)
afterAll(async () => { await service?.stop(); await rm(folder, { recursive: true, force: true }) })

test('Report, decision and every version of the plan are journalised once each, and the case says so', async () => {
  const { accreditations } = service.services
  const stems = await until(async () => (await readdir(system.out)).filter((name) => name.endsWith('.xml')), (names) => names.length >= 4)
  expect(stems).toHaveLength(4)
  const before = await accreditations.get(scene.cast.consultant, scene.caseId)
  expect(before.reports.map((one) => [one.kind, one.filed?.acknowledgedAt ?? one.filed])).toEqual([
    ['startLetter', undefined], ['hearingDraft', undefined], ['finalReport', expect.objectContaining({ acknowledgedAt: null })], ['decisionDocument', expect.objectContaining({ acknowledgedAt: null })],
    ['actionPlan', expect.objectContaining({ acknowledgedAt: null })], ['actionPlan', expect.objectContaining({ acknowledgedAt: null })],
  ])
  await system.take()
  const rows = await until(() => filings(scene.caseId), (all) => all.every((one) => one.done), 30_000)
  expect(rows).toEqual(['filing/actionPlan/1', 'filing/actionPlan/2', 'filing/decisionDocument/1', 'filing/finalReport/1'].map((owed_id) => ({ owed_id, sends: 1, done: true, failing: false, no: expect.stringMatching(/^2026-000[1-4]$/) })))
  expect([system.taken.length, new Set(system.taken).size, await readdir(system.out)]).toEqual([4, 4, []])
  const after = await accreditations.get(scene.cast.consultant, scene.caseId)
  expect(after.reports.find((one) => one.kind === 'finalReport')?.filed).toMatchObject({ acknowledgedAt: expect.any(String), journalNo: expect.stringMatching(/^2026-/) })
}, 60_000)

/** A document of the case that is to be sent anew: as if it had just been issued. */
const again = async (): Promise<void> => {
  await service.database.store.pool.query(`update owed_work set done_at = null, owed_at = clock_timestamp(), failing_since = null, attempts = 0 where case_id = $1 and id = 'filing/finalReport/1'`, [scene.caseId])
  await service.database.store.pool.query(`delete from filings where case_id = $1 and owed_id = 'filing/finalReport/1'`, [scene.caseId])
  for (const name of await readdir(system.receipts)) await rm(join(system.receipts, name))
  system.taken.length = 0
}

test('Eight at once send it once; it is sent again only when a day has gone without a receipt, and after three days somebody is told', async () => {
  await again()
  const tries = await Promise.allSettled(Array.from({ length: 8 }, () => file(port, 'filing/finalReport/1')))
  expect(tries.every((one) => one.status === 'rejected' && one.reason instanceof StillWaiting)).toBe(true)
  expect((await filings(scene.caseId)).find((one) => one.owed_id === 'filing/finalReport/1')?.sends).toBe(1)
  // Fetched, but the receipt is lost: nothing is sent while the day lasts.
  await system.take()
  for (const name of await readdir(system.receipts)) await rm(join(system.receipts, name))
  await expect(file(port, 'filing/finalReport/1')).rejects.toThrow(StillWaiting)
  expect(await readdir(system.out)).toEqual([])
  await service.database.store.pool.query(`update filings set sent_at = sent_at - interval '25 hours' where owed_id = 'filing/finalReport/1'`)
  await service.database.store.pool.query(`update owed_work set owed_at = owed_at - interval '73 hours' where id = 'filing/finalReport/1'`)
  await expect(file(port, 'filing/finalReport/1')).rejects.toThrow('Journalsystemet har ikke kvitteret; dokumentet er sendt én gang')
  expect(await readdir(system.out)).toHaveLength(3)
  await system.take()
  await file(port, 'filing/finalReport/1')
  // The same name both times: the other side knows that it has it.
  expect([system.taken.length, new Set(system.taken).size]).toEqual([2, 1])
})

test('What the other side refuses, or a folder that is not there, is a failure with its reason; waiting is none', async () => {
  await again()
  const owed = { caseId: scene.caseId, owed: { id: 'filing/finalReport/1', kind: 'filing' } } as const
  const attempt = (filing?: FilingPort) => doOwedWork({ ...service.record, render: renderDocument, filing }, { alive: () => undefined, ...watched }, owed)
  const failure = async () => (await service.database.store.pool.query<{ attempts: number; last_error: string }>('select attempts, last_error from owed_work where case_id = $1 and id = $2', [scene.caseId, owed.owed.id])).rows[0]
  const nowhere = await readFilingPort(await settingsFile('ingen.json', { kind: 'folder', out: 'findes-ikke', receipts: 'kvittering', kle: '27.00.00' }))
  await expect(attempt(nowhere)).rejects.toThrow('ENOENT')
  expect(await failure()).toEqual({ attempts: 1, last_error: expect.stringContaining('ENOENT') })
  // Nothing went out, so the next attempt need not wait a day.
  await expect(file(port, owed.owed.id)).rejects.toThrow(StillWaiting)
  await system.take((of) => ({ ...of, status: 'refused', reason: 'Ukendt KLE-nummer' }))
  await expect(attempt(port)).rejects.toThrow('Journalsystemet tog ikke imod dokumentet: Ukendt KLE-nummer')
  expect((await failure())?.attempts).toBe(2)
  await expect(attempt()).rejects.toThrow('Der er intet journalsystem sat op (JOURNAL_PORT)')
})

test('Over SFTP it is the same, to the server whose key is known and to no other', async () => {
  await again()
  const server = await sftpServer()
  try {
    await writeFile(join(folder, 'noegle'), server.privateKey, { mode: 0o600 })
    const settings = { kind: 'sftp', host: '127.0.0.1', port: server.port, username: 'akkreditering', hostKey: server.hostKey, privateKeyFile: 'noegle', out: system.out, receipts: system.receipts, kle: '27.00.00' }
    const sftp = await readFilingPort(await settingsFile('sftp.json', settings))
    await expect(file(await readFilingPort(await settingsFile('fremmed.json', { ...settings, hostKey: `SHA256:${'A'.repeat(43)}` })), 'filing/finalReport/1')).rejects.toThrow(/[Hh]ost/)
    expect(await readdir(system.out)).toEqual([])
    await expect(file(sftp, 'filing/finalReport/1')).rejects.toThrow(StillWaiting)
    expect((await readdir(system.out)).map((name) => name.split('.').at(-1))).toEqual(['json', 'pdf', 'xml'])
    await system.take()
    await file(sftp, 'filing/finalReport/1')
    expect(system.taken).toHaveLength(1)
  } finally {
    await server.close()
  }
}, 30_000)

test('A file of settings that is wrong is told by its places, never by its values', async () => {
  await expect(readFilingPort(await settingsFile('forkert.json', { kind: 'sftp', host: 'x', username: 'x', password: 'hemmelig', hostKey: 'abc', out: '/', receipts: '/', kle: '27' }))).rejects.toThrow('Journalsystemets fil er ikke rigtig ved: kle, hostKey')
  await expect(readFilingPort(join(folder, 'mangler.json'))).rejects.toThrow('Journalsystemets fil kan ikke læses')
})
