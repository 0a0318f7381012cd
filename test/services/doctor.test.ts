// The doctor's looks at a real database and a real Temporal, with a fault planted for each.
import { createServer } from 'node:tls'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startWorker } from '../../engine/worker.ts'
import { lookAtEngine } from '../../engine/look.ts'
import { certificateDays } from '../../ports/certificate.ts'
import { lookAtDatabase } from '../../store/doctor.ts'
import { taskQueue } from '../../workflows/ids.ts'
import { changedWorkflows } from '../support/changed-workflows.ts'
import { createTestDatabase } from '../support/database.ts'
import { startTestService, type TestService } from '../support/service.ts'
import { until } from '../support/until.ts'

let service: TestService
beforeAll(async () => { service = await startTestService({ workers: false }) })
afterAll(async () => { await service?.stop() })
const look = () => lookAtEngine(service.engine, service.namespace, taskQueue)

test('A database of this version is well; one that is empty lacks every migration, one of a newer version knows more, and a half restored one says so', async () => {
  const { pool } = service.database.store
  expect(await lookAtDatabase(pool)).toMatchObject({ restoring: false, missing: [], unknown: [], tokensEnding: 0, readings: { untold: 0 } })
  expect(Math.abs((await lookAtDatabase(pool)).clockMs)).toBeLessThan(2000)
  const empty = await createTestDatabase({ empty: true })
  try {
    const seen = await lookAtDatabase(empty.store.pool)
    expect(seen).toMatchObject({ unknown: [], readings: null })
    expect(seen.missing.length).toBeGreaterThan(30)
  } finally {
    await empty.drop()
  }
  await pool.query(`insert into migration_checksums values ('9999-newer', ''); create table restore_under_way (); insert into tokens (person_id, name, secret_hash, scopes, created_at, expires_at) values ('p-konsulent1', 'a', sha256('a'), '{read}', now(), now() + interval '3 days')`)
  try {
    expect(await lookAtDatabase(pool)).toMatchObject({ restoring: true, missing: [], unknown: ['9999-newer'], tokensEnding: 1 })
  } finally {
    await pool.query(`delete from migration_checksums where name = '9999-newer'; drop table restore_under_way`)
  }
})

test('Nobody works: said; with a worker none is missing, and no workflow is stuck', async () => {
  await service.services.accreditations.start('p-konsulent1', { offerId: 'T001' }, 'start')
  await service.telling.idle()
  expect(await look()).toMatchObject({ pollers: 0, stuck: [], keyIds: [] })
  await service.startWorker()
  try {
    expect(await until(look, (seen) => seen.pollers > 0, 30_000)).toMatchObject({ stuck: [] })
  } finally {
    await service.stopWorker()
  }
})

test('A workflow whose task fails again and again is named', async () => {
  const bundle = await changedWorkflows('accreditation.ts', /  const run = await setUp\(caseId\)\n/, "  const run = await setUp(caseId)\n  if (run) throw new Error('A fault of ours')\n")
  const worker = await startWorker({ address: service.address, namespace: service.namespace, taskQueue, activities: { loadStanding: () => Promise.resolve({ epoch: 1, moveNo: 1, owed: [], stage: 'qualityModel' }) }, bundle, log: () => undefined, shutdownGraceMs: 500 })
  try {
    await service.services.accreditations.start('p-konsulent1', { offerId: 'T002' }, 'start-2')
    const { stuck } = await until(look, (seen) => seen.stuck.length > 0, 60_000)
    expect(stuck.map((one) => one.workflowId)).toContain(`accreditation/T002/${new Date().getFullYear()}`)
  } finally {
    await worker.shutdown()
  }
}, 90_000)

test('A certificate is seen with the days it has left; where nobody answers it says so', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'akk-tls-'))
  try {
    execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '10', '-subj', '/CN=localhost', '-keyout', join(folder, 'key'), '-out', join(folder, 'cert')], { stdio: 'ignore' })
    const server = createServer({ key: readFileSync(join(folder, 'key')), cert: readFileSync(join(folder, 'cert')) }, (socket) => { socket.end() })
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
    const { port } = server.address() as AddressInfo
    const days = await certificateDays(`https://127.0.0.1:${port}`)
    expect(days).toBeGreaterThan(9.9)
    expect(days).toBeLessThanOrEqual(10)
    await new Promise((resolve) => { server.close(resolve) })
    await expect(certificateDays(`https://127.0.0.1:${port}`)).rejects.toThrow(/ECONNREFUSED/)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
