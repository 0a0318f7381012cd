// Cases in every stage, brought to the brink of an act; the service that is doing it is killed; another takes over.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import type { ActType } from '../../domain/accreditation/acts.ts'
import type { DeadlineKind, Policy } from '../../domain/accreditation/policy.ts'
import type { ActiveStage } from '../../domain/accreditation/stages.ts'
import type { Standing } from '../../domain/accreditation/standing.ts'
import { projectRoot } from '../../store/project-root.ts'
import { setSetting } from '../../store/settings.ts'
import { standingQueryName } from '../../workflows/ids.ts'
import { driveUntil } from './cases.ts'
import { story, type StoryStep } from './case-story.ts'
import { quickPolicy } from './policies.ts'
import { startTestService, type TestService } from './service.ts'
import { until } from './until.ts'

/**
 * Where the service dies. A person's act: before its commit; between commit and signal; after the signal, before it is noted as told;
 * told and noted, before any worker has heard of it. The worker: before the commit of what a deadline brings; as it begins owed work.
 */
export type Point = 'beforeCommit' | 'afterCommit' | 'afterSignal' | 'beforeTask' | 'systemMove' | 'rendering'

/** A case at its point: driven to the story's first `before`, with a worker unless `unheard`; where the worker dies, `before` itself is done too. */
export interface Row { readonly stage: ActiveStage | 'ended'; readonly offerId: string; readonly before: ActType; readonly unheard?: true }
/** The deadline that is due at once, what it brings, and the next act that is left for people. */
export interface SystemRow extends Row { readonly kind: DeadlineKind; readonly brings: string; readonly next: ActType | null }

export interface KilledCase<R extends Row = Row> { readonly row: R; readonly caseId: string; readonly done: readonly StoryStep[]; readonly rest: readonly StoryStep[] }
export interface Killed<R extends Row = Row> { readonly service: TestService; readonly cases: readonly KilledCase<R>[]; readonly acknowledged: ReadonlySet<string> }

const build = fileURLToPath(new URL('../../scripts/build.mjs', import.meta.url))
const killable = fileURLToPath(new URL('killable.mjs', import.meta.url))
const plain = { cwd: projectRoot, env: { ...process.env, NODE_OPTIONS: '' } }

let built: Promise<string> | undefined
/** Makes sure that dist/ is made of the present sources; gives its folder. */
export const builtProduct = (): Promise<string> => (built ??= buildProduct())

async function buildProduct(): Promise<string> {
  const child = spawn(process.execPath, ['-e', `import(${JSON.stringify(`file://${build}`)}).then(({ build }) => build())`], { ...plain, stdio: ['ignore', 'inherit', 'inherit'] })
  const [code] = await once(child, 'exit') as [number | null]
  if (code !== 0) throw new Error('The product does not compile')
  return join(projectRoot, 'dist')
}

/** No deadline of a story comes by itself, but for `kind`: that is due a millisecond after it is set, with nothing but silence. */
const policyWith = (kind?: DeadlineKind): Policy => {
  const policy = quickPolicy([])
  const atOnce = { within: { n: 1, unit: 'ms' }, steps: [{ step: 'silence', offset: { n: 0, unit: 'ms' } }] } as const
  return kind === undefined ? policy : { ...policy, deadlines: { ...policy.deadlines, [kind]: atOnce } }
}

const telling = { remarks: 1, discordance: true } as const

/** The key of an act of the story's second part, which begins where the service was to be killed. */
export const keyOf = (index: number): string => `rest-${index}`

/** Brings a case for each row to its point, kills the service there, and starts another on what that left. */
export async function killAt<R extends Row>(point: Point, rows: readonly R[]): Promise<Killed<R>> {
  const dist = await builtProduct()
  const first = await startTestService({ max: 20 })
  const byWorker = point === 'systemMove' || point === 'rendering'
  const bring = async (row: R): Promise<KilledCase<R>> => {
    const { accreditations } = first.services
    await setSetting(first.database.store.db, 'accreditation-policy', policyWith('kind' in row ? row.kind as DeadlineKind : undefined), null, new Date())
    const { caseId, cast, requirements, rest } = await driveUntil({ accreditations, record: first.record }, row.offerId, row.before, telling)
    const whole = story(cast, requirements, { today: '', focus: requirements.slice(0, 3).map((one) => one.id), ...telling })
    return { row, caseId, done: whole.slice(0, whole.length - rest.length), rest }
  }
  try {
    const cases: KilledCase<R>[] = []
    for (const row of rows) if (!row.unheard) cases.push(await bring(row))
    if (!byWorker) await Promise.all(cases.map((one) => same(first, one.caseId)))
    await first.stopWorker()
    for (const row of rows) if (row.unheard) cases.push(await bring(row))
    const acts = cases.filter(({ row }) => !row.unheard).map(({ caseId, rest: [step] }) => ({ by: step?.by ?? '', caseId, act: step?.act, key: keyOf(0) }))
    if (byWorker) for (const { by, caseId, act, key } of acts) if (act) await first.services.accreditations.act(by, caseId, act, key)
    await first.leave()
    const { connection } = first.database
    const acknowledged = await die({ dist, database: connection, address: first.address, namespace: first.namespace, point, count: rows.length, acts: byWorker ? [] : acts, bundleFile: join(projectRoot, '.cache', 'killable-bundle.json') })
    return { service: await startTestService({ after: first }), cases, acknowledged }
  } catch (error) {
    await first.stop()
    throw error
  }
}

/** Runs the child to its death; gives the ids of the cases whose act it had acknowledged. */
export async function die(given: { readonly point: Point | 'roundStart' } & Readonly<Record<string, unknown>>): Promise<ReadonlySet<string>> {
  const child = spawn(process.execPath, [killable, JSON.stringify(given)], { ...plain, stdio: ['ignore', 'pipe', 'pipe'] })
  const limit = setTimeout(() => child.kill('SIGTERM'), 60_000)
  const [said, errors, [, signal]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>])
  clearTimeout(limit)
  if (signal !== 'SIGKILL') throw new Error(`The service did not come to ${given.point}: ${errors}`)
  return new Set(said.split('\n').filter((line) => line !== '').map((line) => (JSON.parse(line) as { caseId: string }).caseId))
}

/** Whether two standings say the same; the order of their deadlines means nothing. By JSON: jest's files have globals of their own. */
export const alike = (one: Standing | null, other: Standing | null): boolean => isDeepStrictEqual(plainly(one), plainly(other))
const plainly = (standing: Standing | null): unknown =>
  JSON.parse(JSON.stringify(standing && { ...standing, deadlines: [...standing.deadlines].sort((a, b) => (a.kind < b.kind ? -1 : 1)) }))

interface Raw { readonly standing: Standing | null; readonly armedFor: string | null }

/** Waits until the workflow believes what the record says and its clock is armed for the record's next instant; gives both. */
export async function same(service: TestService, caseId: string, limitMs = 90_000): Promise<{ readonly record: Standing; readonly engine: Standing | null; readonly armedFor: string | null; readonly next: string | null }> {
  const { rows: [row] } = await service.database.store.pool.query<{ id: string }>(`select 'accreditation/' || offer_id || '/' || cycle as id from cases where id = $1`, [caseId])
  const { client } = service.engine
  const look = async () => {
    const { record } = await service.services.accreditations.process('p-konsulent1', caseId)
    // Asked of the engine itself, as the services show only half of the answer. Nobody answers while the killed worker is still waited for.
    const raw = await client.withDeadline(Date.now() + 5000, () => client.workflow.getHandle(row?.id ?? '').query<Raw>(standingQueryName)).catch((error: unknown): Raw & { readonly why: string } => ({ standing: null, armedFor: null, why: String(error) }))
    const { rows: [at] } = await service.database.store.pool.query<{ next_instant: Date | null }>('select next_instant from cases where id = $1', [caseId])
    return { record, engine: raw.standing, armedFor: raw.armedFor, next: at?.next_instant?.toISOString() ?? null, ...('why' in raw ? { why: raw.why } : {}) }
  }
  return until(look, (seen) => alike(seen.engine, seen.record) && seen.armedFor === seen.next, limitMs)
}

export interface CaseEvent { readonly key: string; readonly type: string; readonly actor: string }
/** The events of a case in order. */
export const eventsIn = async (service: TestService, caseId: string): Promise<readonly CaseEvent[]> =>
  (await service.database.store.pool.query<CaseEvent>('select key, type, actor from events where case_id = $1 order by seq', [caseId])).rows
