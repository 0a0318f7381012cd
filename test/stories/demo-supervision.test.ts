// `npm run demo -- --process supervision`: years of socialtilsyn over the public API of a service that runs, to the overview.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { bare, readPdf } from '../reports/read-pdf.ts'
import { type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { builtProduct } from '../support/killed.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'

let service: RecordService
let http: HttpService
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-'))
  // The demo would compile by itself, and say so.
  await builtProduct()
  service = await startRecordService({ max: 6 })
  await giveDemoPasswords(service.database.store)
  http = await startHttp({ store: service.database.store, services: servicesBeside(service), engine: { namespaceId: () => Promise.resolve('none') }, isWorking: () => true })
}, 120_000)
afterAll(async () => { await http?.close(); await service?.stop(); await rm(folder, { recursive: true, force: true }) })

const demo = (...args: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> => new Promise((done) => {
  execFile(process.execPath, [fileURLToPath(new URL('../../scripts/demo.mjs', import.meta.url)), '--url', http.url, ...args], (error, out, err) => { done({ code: error === null ? 0 : Number(error.code ?? 1), out, err }) })
})

test('Three years are played, and the overview tells them; the next year goes on from there', async () => {
  const out = join(folder, 'tilsyn.pdf')
  const first = await demo('--process', 'supervision', '--years', '3', '--offer', 'T005', '--out', out, '--json')
  expect([first.code, first.err]).toEqual([0, ''])
  expect(JSON.parse(first.out)).toMatchObject({ offerId: 'T005', years: 3, visits: 3, reports: 3, measures: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
  const { text } = await readPdf(new Uint8Array(await readFile(out)))
  expect(bare(text.join(' '))).toContain(bare('Botilbuddet Vestfløjen'))
  const busy = await demo('--process', 'supervision', '--years', '1', '--offer', 'T005', '--json')
  expect([busy.code, busy.out, busy.err]).toEqual([1, '', expect.stringContaining('The year of T005 has begun already')])
}, 120_000)

test('What cannot be played is said', async () => {
  expect(await demo('--process', 'supervision', '--years', 'nul')).toEqual({ code: 1, out: '', err: '--years is a number from 1 to 10\n' })
  expect(await demo('--process', 'andet')).toEqual({ code: 1, out: '', err: '--process is one of: accreditation, supervision\n' })
  expect((await demo('--process', 'supervision', '--offer', 'T009', '--json')).err).toContain('404 offer-not-supervised')
}, 60_000)
