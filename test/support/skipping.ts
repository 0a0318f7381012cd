// The service on a server that skips time, behind its API: months pass in seconds, under the default policy, on real days of the calendar.
import { join } from 'node:path'
import type { TestWorkflowEnvironment } from '@temporalio/testing'
import { Worker } from '@temporalio/worker'
import { createActivities } from '../../activities/index.ts'
import { type Assembly, assemble } from '../../assembly.ts'
import type { Act, ActType } from '../../domain/accreditation/acts.ts'
import type { RequirementFact } from '../../domain/accreditation/facts.ts'
import { instantOf, localInstant } from '../../domain/deadlines/local-time.ts'
import { workflowBundle } from '../../engine/workflow-bundle.ts'
import { renderDocument } from '../../reports/render.ts'
import { loadExampleData } from '../../store/example-data.ts'
import { projectRoot } from '../../store/project-root.ts'
import { taskQueue } from '../../workflows/ids.ts'
import { type Cast, type StoryOptions, story } from './case-story.ts'
import { createTestDatabase, type TestDatabase } from './database.ts'
import { giveDemoPasswords, type HttpAnswer, type HttpService, startHttp } from './http.ts'
import { keptMail } from './mail.ts'
import { localWebhooks } from './receiver.ts'
import { startTimeSkippingEnvironment } from './time-server.ts'
import { until } from './until.ts'

export interface SkippingService extends Assembly {
  readonly database: TestDatabase
  readonly http: HttpService
  /** Lets time pass until that hour (default ten o'clock) of the day in Copenhagen, and what was due until then be done in every open case and supervision. */
  readonly goTo: (day: string, hour?: string) => Promise<void>
  /** The events of the newest run of a workflow. */
  readonly engineHistory: (workflowId: string) => Promise<readonly unknown[]>
  stop(): Promise<void>
}

/** Starts the service with the example data on a time-skipping server: for one test file. */
export async function startSkippingService(): Promise<SkippingService> {
  const environment: TestWorkflowEnvironment = await startTimeSkippingEnvironment()
  const database = await createTestDatabase()
  const { store } = database
  await loadExampleData(store.db, { passwordHash: () => Promise.resolve('$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$3V0bYv4l0zjKkqv5cVQ3nVxG9cJ4l0w4dC0aK0c6m4Q'), at: new Date() })
  await giveDemoPasswords(store)
  const now = (): Promise<number> => environment.currentTimeMs()
  const engine = { client: environment.client, namespaceId: () => Promise.resolve('skipping') }
  // The record's clock is the test server's, so that both skip together.
  const assembly = assemble({ store, engine, render: renderDocument, log: () => undefined, now: async () => instantOf(await now()) })
  const worker = await Worker.create({
    connection: environment.nativeConnection, taskQueue, activities: createActivities({ ...assembly.record, mail: keptMail, webhooks: localWebhooks, render: renderDocument, cases: assembly.cases }),
    workflowBundle: await workflowBundle({ projectRoot, cacheFile: join(projectRoot, '.cache', 'test-bundle.json'), log: () => undefined }),
  })
  const running = worker.run()
  const http = await startHttp({ store, services: assembly.services, engine, isWorking: () => true })
  return {
    ...assembly, database, http,
    async goTo(day, hour = '10:00') {
      const at = localInstant(day, hour)
      await assembly.telling.idle()
      await assembly.supervisionTelling.idle()
      await environment.sleep(Date.parse(at) - await now())
      await until(async () => (await store.pool.query('select 1 from cases where ended_at is null and next_instant < $1', [at])).rowCount, (due) => due === 0, 60_000)
      await until(async () => (await store.pool.query('select 1 from supervisions where ended_at is null and next_instant < $1', [at])).rowCount, (due) => due === 0, 60_000)
      await until(async () => (await store.pool.query('select 1 from owed_work where done_at is null and cancelled_at is null')).rowCount, (owed) => owed === 0, 60_000)
    },
    engineHistory: async (workflowId) => (await environment.client.workflow.getHandle(workflowId).fetchHistory()).events ?? [],
    async stop() {
      worker.shutdown()
      await running
      await http.close()
      await environment.teardown()
      await database.drop()
    },
  }
}

/** A case among its people, each act a request. */
export interface SkippingCase {
  readonly id: string
  readonly cast: Cast
  readonly requirements: readonly RequirementFact[]
  /** Does one act, which must be taken; gives the answer's body. */
  readonly act: (by: string, act: Act) => Promise<HttpAnswer['body']>
  /** The code with which an act is refused. */
  readonly refused: (by: string, act: Act) => Promise<unknown>
  /** Plays the story's acts from the next `from` on, up to the next `before`; without it, to the end. `instead`: who acts for whom. */
  readonly play: (from: ActType, before?: ActType, instead?: Readonly<Record<string, string>>) => Promise<void>
}

/** Starts a case as its consultant over HTTP. `options` are the story's; its audit day is `today`. */
export async function startSkippingCase(service: SkippingService, offerId: string, cycle: string, cast: Cast, options: Omit<StoryOptions, 'focus'>): Promise<SkippingCase> {
  const { http, telling } = service
  const started = await (await http.as(cast.consultant)).post('/accreditations', { body: { offerId, cycle } })
  if (started.status !== 201) throw new Error(`${offerId} could not be started: ${started.status} ${String(started.body['detail'])}`)
  const id = String(started.body['accreditationId'])
  const view = await service.services.accreditations.get(cast.consultant, id)
  const off = new Set(view.notRelevant.map((one) => one.requirementId))
  const requirements = (service.record.requirements.get(view.modelId) ?? []).filter((one) => !off.has(one.id))
  const steps = story(cast, requirements, { ...options, focus: requirements.slice(0, 3).map((one) => one.id) })
  let played = 0
  const send = async (by: string, act: Act): Promise<HttpAnswer> => {
    const answer = await (await http.as(by)).act(id, act)
    await telling.idle()
    return answer
  }
  const one: SkippingCase = {
    id, cast, requirements,
    async act(by, act) {
      const answer = await send(by, act)
      if (answer.status >= 300) throw new Error(`${act.type} by ${by}: ${answer.status} ${String(answer.body['code'])}: ${String(answer.body['detail'])}`)
      return answer.body
    },
    refused: async (by, act) => {
      const answer = await send(by, act)
      return answer.status < 300 ? 'not refused' : answer.body['code']
    },
    async play(from, before, instead = {}) {
      const first = steps.findIndex((step, index) => index >= played && step.act.type === from)
      if (first === -1) throw new Error(`Nothing more of type ${from}`)
      for (played = first; played < steps.length; played += 1) {
        const step = steps[played]
        if (!step || (played > first && step.act.type === before)) return
        await one.act(instead[step.by] ?? step.by, step.act)
      }
    },
  }
  await telling.idle()
  return one
}

/** Every notice of a case in order, as `deadline/version step day hour duty person`, with the hour it was planned for in Copenhagen. */
export async function datedNotices({ database }: SkippingService, id: string): Promise<readonly string[]> {
  const { rows } = await database.store.pool.query<{ line: string }>(
    `select coalesce(n.data->>'deadline' || '/' || (n.data->>'version') || ' ', '') || n.kind || coalesce(' ' || to_char((select s.planned_at from deadline_steps s where s.case_id = n.case_id and s.seq = n.seq and s.outcome = 'done') at time zone 'Europe/Copenhagen', 'Dy YYYY-MM-DD HH24:MI'), '') || ' ' || n.duty || ' ' || n.person_id as line
     from notices n where n.case_id = $1 order by n.seq, n.duty, n.person_id`, [id])
  return rows.map((row) => row.line)
}

/**
 * What people see of a case over the API, a line each: `person: texts a b; documents c v1; may d e`. Texts are kinds, with how many;
 * whoever does not see the case at all has `nothing`.
 */
export async function seenBy({ http }: Pick<SkippingService, 'http'>, id: string, people: readonly string[]): Promise<readonly string[]> {
  const named = (rows: readonly string[]): string => (rows.length === 0 ? 'none' : [...new Set(rows)].toSorted().map((row) => { const count = rows.filter((one) => one === row).length; return count === 1 ? row : `${row}×${count}` }).join(' '))
  return Promise.all(people.map(async (personId) => {
    const person = await http.as(personId)
    const view = await person.get(`/accreditations/${id}`)
    if (view.status === 404) return `${personId}: nothing`
    const rows = async (path: string): Promise<readonly Readonly<Record<string, unknown>>[]> => (await person.get(`/accreditations/${id}${path}`)).body['rows'] as Readonly<Record<string, unknown>>[]
    const [texts, documents] = [await rows('/contents'), await rows('/reports')]
    const acts = view.body['acts'] as readonly { readonly type: string; readonly allowed: boolean }[]
    return `${personId}: texts ${named(texts.map((one) => String(one['kind'])))}; documents ${named(documents.map((one) => `${String(one['kind'])}${one['draft'] === true ? ' (draft)' : ''} v${String(one['version'])}`))}; may ${named(acts.filter((one) => one.allowed).map((one) => one.type))}`
  }))
}
