// kill -9 of the whole product under cases in every stage: service and Temporal together, PostgreSQL too, and with the Temporal file lost.
// Started again on the same data directory, everything acknowledged is there and every case goes on.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { ActType } from '../../domain/accreditation/acts.ts'
import type { RequirementFact } from '../../domain/accreditation/facts.ts'
import type { Standing } from '../../domain/accreditation/standing.ts'
import { castFor, story, type StoryStep } from '../support/case-story.ts'
import { alike, builtProduct } from '../support/killed.ts'
import { type Part, runningService, type RunningService } from '../support/running-service.ts'
import { until } from '../support/until.ts'

interface Case { readonly offerId: string; readonly caseId: string; readonly steps: readonly StoryStep[]; next: number }

/** One in each stage when the first blow falls, and none ended by the last. */
const open: readonly (readonly [string, ActType])[] = [
  ['T001', 'confirmModel'], ['T003', 'finishDevelopment'], ['T005', 'takeAsBasis'], ['T006', 'closeAudit'], ['T007', 'sendToHearing'], ['T008', 'writeExtract'],
]
const consultant = 'p-konsulent1'
const cases: Case[] = []
let service: RunningService

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date())
const year = new Date().getFullYear()

async function begin(offerId: string): Promise<Case> {
  const started = await service.post(consultant, '/accreditations', { offerId, cycle: String(year) }, `start-${offerId}`)
  expect(started.status).toBe(201)
  const caseId = String(started.body['accreditationId'])
  const { body: view } = await service.get(consultant, `/accreditations/${caseId}`)
  const { body: version } = await service.get(consultant, `/quality-models/${encodeURIComponent(String(view['modelId']))}`)
  const off = (view['notRelevant'] as readonly { readonly requirementId: string }[]).map((one) => one.requirementId)
  const requirements = (version['model'] as { readonly requirements: readonly RequirementFact[] }).requirements.filter((one) => !off.includes(one.id))
  const steps = story(castFor(offerId), requirements, { today, focus: requirements.slice(0, 3).map((one) => one.id), remarks: 1, discordance: true })
  return { offerId, caseId, steps, next: 0 }
}

/** Plays the next act; its key is its place in the story, so the same act again is the same act. */
async function play(one: Case): Promise<void> {
  const step = one.steps[one.next]
  if (!step) return
  const { status, body } = await service.act(one.caseId, step, `story-${one.next}`)
  if (status !== 200 && status !== 201) throw new Error(`${one.offerId} ${step.act.type}: ${status} ${JSON.stringify(body)}`)
  one.next += 1
}
async function playTo(one: Case, before: ActType | null): Promise<void> {
  while (one.next < one.steps.length && one.steps[one.next]?.act.type !== before) await play(one)
}

interface Line { readonly seq: number; readonly type: string; readonly actor: { readonly personId: string } }
/** What people did, in order: by the timelines of all of them, as nobody sees everything. */
async function done(one: Case): Promise<readonly string[]> {
  const lines = await Promise.all(Object.values(castFor(one.offerId)).map(async (person) => (await service.get(person, `/accreditations/${one.caseId}/timeline`)).body['rows'] as readonly Line[] | undefined ?? []))
  const bySeq = new Map(lines.flat().filter((line) => line.actor.personId !== 'system').map((line) => [line.seq, line.type]))
  return [...bySeq].sort(([a], [b]) => a - b).map(([, type]) => type)
}
const acknowledged = (one: Case): readonly string[] => ['start', ...one.steps.slice(0, one.next).map((step) => step.act.type)]

/** Waits until each workflow says what the record says and is armed for the record's next instant. */
async function allSame(): Promise<void> {
  await Promise.all(cases.map((one) => until(async () => {
    const { body } = await service.get(consultant, `/accreditations/${one.caseId}/process`)
    const { record, engine, state } = body as unknown as { readonly record: Standing; readonly engine: Standing | null; readonly state: string }
    const [next = null] = record.deadlines.flatMap((deadline) => deadline.steps.slice(0, 1).map((step) => step.at)).sort()
    const armed = await service.armedFor(`accreditation/${one.offerId}/${year}`).catch(() => 'nobody answers')
    return { state, next, armed, record, engine }
  }, (seen) => seen.state === 'same' && alike(seen.engine, seen.record) && seen.armed === seen.next, 90_000)))
}

/** An act in every case is under way; the blow falls when the first has been answered. */
async function killInTheMiddle(...parts: readonly Part[]): Promise<void> {
  const underWay = cases.map(play)
  await Promise.any(underWay)
  await service.kill(...parts)
  await Promise.allSettled(underWay)
}

/** Everything acknowledged is there, once; what was under way is there once or not at all. */
async function nothingLost(): Promise<void> {
  for (const one of cases) {
    const found = await done(one)
    const sure = acknowledged(one)
    expect(found.slice(0, sure.length)).toEqual(sure)
    expect(found.slice(sure.length)).toEqual(found.length > sure.length ? [one.steps[one.next]?.act.type] : [])
  }
  await allSame()
}

beforeAll(async () => {
  service = runningService(await builtProduct())
  await service.start()
  for (const [offerId, before] of open) {
    const one = await begin(offerId)
    cases.push(one)
    await playTo(one, before)
  }
}, 180_000)
afterAll(() => service?.end(), 60_000)

test('Service and Temporal killed together: started again, every case stands where it stood', async () => {
  await killInTheMiddle('node', 'temporal')
  await service.start()
  await nothingLost()
}, 180_000)

test('Service, Temporal and PostgreSQL killed together: started again, every case stands where it stood', async () => {
  await killInTheMiddle('node', 'temporal', 'postgres')
  await service.start()
  await nothingLost()
}, 180_000)

test('The Temporal file lost as well: every case goes on from the record', async () => {
  await killInTheMiddle('node', 'temporal')
  rmSync(join(service.dataDir, 'temporal'), { recursive: true, force: true })
  await service.start()
  await nothingLost()
}, 180_000)

test('Every case goes on to its end, with every act and every document there once', async () => {
  await Promise.all(cases.map((one) => playTo(one, null)))
  for (const one of cases) {
    expect(await done(one)).toEqual(acknowledged(one))
    expect((await service.get(consultant, `/accreditations/${one.caseId}`)).body).toMatchObject({ stage: 'completed' })
    const reports = await until(async () => (await service.get(consultant, `/accreditations/${one.caseId}/reports`)).body['rows'] as readonly { readonly kind: string; readonly version: number; readonly ready: boolean }[], (rows) => rows.length === 6 && rows.every((row) => row.ready), 90_000)
    expect(reports.map((row) => [row.kind, row.version])).toEqual([['startLetter', 1], ['hearingDraft', 1], ['finalReport', 1], ['decisionDocument', 1], ['actionPlan', 1], ['actionPlan', 2]])
  }
  await allSame()
}, 180_000)
