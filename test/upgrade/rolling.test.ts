// The last released version and this one, side by side on one record, as in a restart by turns: the old API on the new schema, old and new worker on
// the same runs, and cases that the old began brought to their end by the new. Run by `npm run test:upgrade`: it compiles the release from the history.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { RequirementFact } from '../../domain/accreditation/facts.ts'
import { doneTwice } from '../support/case-record.ts'
import { castFor, story, type StoryStep } from '../support/case-story.ts'
import { createTestDatabase, databaseUrl, type TestDatabase, testTemporal } from '../support/database.ts'
import { giveDemoPasswords } from '../support/http.ts'
import { type Image, imageOf, type ImageProcess } from '../support/image.ts'
import { newNamespace } from '../support/namespace.ts'
import { type People, peopleAt } from '../support/people-at.ts'
import { releaseImage, releases } from '../support/releases.ts'
import { until } from '../support/until.ts'

const release = releases().at(-1)
const carried = ['T002', 'T004', 'T006', 'T008', 'T010', 'T012']
let old: Image, present: Image
let database: TestDatabase
let folder: string, namespace: string
let open: readonly string[] = []
let turn = 0
const people: People = peopleAt(() => open[(turn += 1) % open.length] ?? '')
const env = (): Readonly<Record<string, string>> => ({ DATABASE_URL: databaseUrl(database.connection), TEMPORAL_ADDRESS: testTemporal().address, TEMPORAL_NAMESPACE: namespace, DATA_DIR: folder, PORT: '0' })
const ready = async (api: ImageProcess): Promise<string> => (await api.until(/Klar på (\S+) /))[1] ?? ''

interface Played { readonly caseId: string; readonly consultant: string; readonly steps: readonly StoryStep[]; readonly from: number; next: number }
const played: Played[] = []
/** Plays `count` acts more in each case, one case after another, each act at the next API in turn. */
const play = async (count: number): Promise<void> => {
  for (const one of played) {
    for (const [offset, step] of one.steps.slice(one.next, one.next + count).entries()) {
      const { status, body } = await people.act(one.caseId, step, `roll-${one.next + offset}`)
      expect({ act: step.act.type, status, body: status < 300 ? {} : body }).toEqual({ act: step.act.type, status: expect.any(Number), body: {} })
    }
    one.next = Math.min(one.next + count, one.steps.length)
  }
}
const allSame = async (): Promise<void> => {
  for (const { caseId, consultant } of played) await until(async () => (await people.get(consultant, `/accreditations/${caseId}/process`)).body['state'], (state) => state === 'same', 90_000)
}
const migrations = async (): Promise<number> => (await database.store.pool.query('select 1 from kysely_migration')).rowCount ?? 0

beforeAll(async () => {
  if (!release) throw new Error('No release is recorded')
  old = await imageOf(releaseImage(release))
  present = await imageOf()
  folder = mkdtempSync(join(tmpdir(), 'akk-rolling-'))
  namespace = await newNamespace(testTemporal().address)
  database = await createTestDatabase({ empty: true })
}, 300_000)
afterAll(async () => {
  await old?.remove()
  await present?.remove()
  await database?.drop()
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

test('A restart by turns from the last release to this version loses nothing, does nothing twice, and every case goes on', async () => {
  const restoring = old.start('restore-main.js', env(), ['--from', release?.folder ?? ''])
  await until(() => Promise.resolve(restoring.process.exitCode), (code) => code !== null, 60_000)
  expect([restoring.process.exitCode, restoring.process.exitCode === 0 ? '' : restoring.said()]).toEqual([0, ''])
  await giveDemoPasswords(database.store)
  const before = await migrations()

  const oldApi = old.start('api/main.js', env())
  open = [await ready(oldApi)]
  const oldWorker = old.start('worker-main.js', env())
  await oldWorker.until(/Worker runs for/)
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date())
  const add = async (caseId: string, offerId: string, at: string | null): Promise<void> => {
    const cast = castFor(offerId)
    const view = (await people.get(cast.consultant, `/accreditations/${caseId}`)).body
    const version = (await people.get(cast.consultant, `/quality-models/${encodeURIComponent(String(view['modelId']))}`)).body
    const off = (view['notRelevant'] as readonly { readonly requirementId: string }[]).map((one) => one.requirementId)
    const requirements = (version['model'] as { readonly requirements: readonly RequirementFact[] }).requirements.filter((one) => !off.includes(one.id))
    const steps = story(cast, requirements, { today, focus: requirements.slice(0, 3).map((one) => one.id), remarks: 1, discordance: true })
    const from = at === null ? 0 : steps.findIndex((step) => step.act.type === at)
    played.push({ caseId, consultant: cast.consultant, steps, from, next: from })
  }
  for (const { caseId, offerId, before: at } of release?.cases ?? []) if (carried.includes(offerId)) await add(caseId, offerId, at)
  const resumed = await people.act(played[2]?.caseId ?? '', { by: 'p-konsulent1', act: { type: 'resume', input: { reason: 'Tilbuddet er på plads.' } } }, 'resume')
  expect(resumed.status).toBeLessThan(300)
  const started = await people.post('p-konsulent1', '/accreditations', { offerId: 'T001', cycle: String(new Date().getFullYear() + 1) }, 'start')
  expect(started.status).toBe(201)
  await add(String(started.body['accreditationId']), 'T001', null)
  await allSame()
  await play(2)

  // The new API brings the schema up while the old one serves; then both serve in turn, the old worker alone.
  const newApi = present.start('api/main.js', env())
  open = [...open, await ready(newApi)]
  expect(await migrations()).toBeGreaterThanOrEqual(before)
  await play(3)
  const newWorker = present.start('worker-main.js', env())
  await newWorker.until(/Worker runs for/)
  await play(4)
  await allSame()

  // The old go, one after another, as a service manager stops them.
  open = open.slice(1)
  expect([await oldApi.stop(), await oldWorker.stop()]).toEqual([0, 0])
  await play(400)
  for (const { caseId, consultant } of played) {
    expect((await people.get(consultant, `/accreditations/${caseId}`)).body).toMatchObject({ stage: 'completed', outcome: 'accreditedWithFollowUp' })
    await until(async () => (await people.get(consultant, `/accreditations/${caseId}/reports`)).body['rows'] as readonly { readonly ready: boolean }[], (rows) => rows.length > 0 && rows.every((row) => row.ready), 180_000)
  }
  await allSame()
  const { rows: twice } = await database.store.pool.query(`select case_id, key from events where key like 'roll-%' group by case_id, key having count(*) > 1`)
  const { rows: [acts] } = await database.store.pool.query<{ n: number }>(`select count(*)::int as n from events where key like 'roll-%'`)
  expect([twice, acts?.n, await doneTwice(database.store.pool)]).toEqual([[], played.reduce((sum, { steps, from }) => sum + steps.length - from, 0), []])
  expect([await newApi.stop(), await newWorker.stop()]).toEqual([0, 0])
}, 900_000)
