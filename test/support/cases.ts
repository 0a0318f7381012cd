// Cases driven to a step over a database of their own, without Temporal: for tests of the record itself.
import type pg from 'pg'
import { renderCitizensLetter } from '../../activities/citizens-letter.ts'
import { renderStageTexts } from '../../activities/stage-texts.ts'
import { renderRoundSummary } from '../../activities/round-summary.ts'
import { renderSupervisionOverview } from '../../activities/supervision-overview.ts'
import type { ActType } from '../../domain/accreditation/acts.ts'
import type { RequirementFact } from '../../domain/accreditation/facts.ts'
import { defaultPolicy, type DeadlineKind, type Policy } from '../../domain/accreditation/policy.ts'
import type { Accreditations } from '../../services/accreditation-types.ts'
import { createAccreditations } from '../../services/accreditations.ts'
import { createBesideTheCase } from '../../services/beside-the-case.ts'
import { createEvaluations } from '../../services/evaluations.ts'
import { createSupervisions } from '../../services/supervision.ts'
import { createJournal } from '../../services/journal.ts'
import { createWebhooks } from '../../services/webhooks.ts'
import { createLearnings } from '../../services/learnings.ts'
import { createModelDays } from '../../services/model-days.ts'
import { createTryingAgain } from '../../services/trying-again.ts'
import { createOrganisation } from '../../services/organisation.ts'
import { createRoundSummaries } from '../../services/round-summaries.ts'
import { createRounds } from '../../services/rounds.ts'
import type { Telling } from '../../services/telling.ts'
import { renderDocument } from '../../reports/render.ts'
import type { Store } from '../../store/connect.ts'
import { loadExampleData } from '../../store/example-data.ts'
import { recordDeps, type RecordDeps } from '../../store/record.ts'
import { setSetting } from '../../store/settings.ts'
import { type Cast, castFor, story, type StoryStep } from './case-story.ts'
import { createTestDatabase, type TestDatabase } from './database.ts'

export interface RecordService { readonly database: TestDatabase; readonly pool: pg.Pool; readonly record: RecordDeps; readonly accreditations: Accreditations; stop(): Promise<void> }

/** Nobody is told: what stands untold is the sweep's, and these tests are about the record. */
const silent: Telling = { tell: () => undefined, tellAsked: () => undefined, sweep: () => Promise.resolve(0), ask: () => Promise.resolve(null), look: () => Promise.resolve('silent'), retell: () => Promise.resolve(), idle: () => Promise.resolve() }

/** Services over any store, telling nobody. */
export const servicesOver = (store: Store, record: RecordDeps = recordDeps(store.pool)): Accreditations => createAccreditations({ store, record, telling: silent, renderStageTexts: (...asked) => renderStageTexts(renderDocument, ...asked), renderCitizensLetter: (material) => renderCitizensLetter(renderDocument, material) })

/** A database with the example data and the services over it. `max`: connections. */
export async function startRecordService(options: { readonly policy?: Policy; readonly max?: number } = {}): Promise<RecordService> {
  const database = await createTestDatabase({ max: options.max ?? 10 })
  const { store } = database
  await loadExampleData(store.db, { passwordHash: () => Promise.resolve('$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$3V0bYv4l0zjKkqv5cVQ3nVxG9cJ4l0w4dC0aK0c6m4Q'), at: new Date() })
  if (options.policy) await setSetting(store.db, 'accreditation-policy', options.policy, null, new Date())
  const record = recordDeps(store.pool)
  return { database, pool: store.pool, record, accreditations: servicesOver(store, record), stop: () => database.drop() }
}

/** The standard policy, but these deadlines are due a millisecond after they are set, with nothing but silence. */
export const dueAtOnce = (...kinds: readonly DeadlineKind[]): Policy => ({
  ...defaultPolicy,
  deadlines: { ...defaultPolicy.deadlines, ...Object.fromEntries(kinds.map((kind) => [kind, { within: { n: 1, unit: 'ms' }, steps: [{ step: 'silence', offset: { n: 0, unit: 'ms' } }] }])) },
})

export interface DrivenCase { readonly caseId: string; readonly cast: Cast; readonly requirements: readonly RequirementFact[]; readonly rest: readonly StoryStep[] }
export interface DriveOptions { readonly remarks?: number; readonly discordance?: boolean; readonly cycle?: string }

const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date())

/** Starts a case for an offer of voksenhandicap and plays the story up to, not including, the first `before`; null: to the end. */
export async function driveUntil(service: Pick<RecordService, 'accreditations' | 'record'>, offerId: string, before: ActType | null, options: DriveOptions = {}): Promise<DrivenCase> {
  const { accreditations } = service
  const cast = castFor(offerId)
  const { accreditationId: caseId } = await accreditations.start(cast.consultant, { offerId, ...(options.cycle === undefined ? {} : { cycle: options.cycle }) }, `start-${offerId}`)
  const view = await accreditations.get(cast.consultant, caseId)
  const off = new Set(view.notRelevant.map((one) => one.requirementId))
  const requirements = (service.record.requirements.get(view.modelId) ?? []).filter((one) => !off.has(one.id))
  const steps = story(cast, requirements, { today: today(), focus: requirements.slice(0, 3).map((one) => one.id), remarks: options.remarks ?? 0, discordance: options.discordance ?? false })
  const end = before === null ? steps.length : steps.findIndex((step) => step.act.type === before)
  if (end < 0) throw new Error(`The story has no ${before}`)
  for (const [index, step] of steps.slice(0, end).entries()) await accreditations.act(step.by, caseId, step.act, `story-${index}`)
  return { caseId, cast, requirements, rest: steps.slice(end) }
}

/** Every column of a table that is not made of the others, as SQL. */
export const ownColumns = async (pool: pg.Pool, table: string, but = ''): Promise<string> =>
  (await pool.query<{ columns: string }>(`select string_agg(quote_ident(column_name), ', ') as columns from information_schema.columns where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' and column_name <> $2`, [table, but])).rows[0]?.columns ?? ''

/** As many cases in the image of one, each at an offer of its own with the same people: a thousand in seconds. Gives their ids. */
export async function copyCase(pool: pg.Pool, caseId: string, count: number): Promise<readonly string[]> {
  const [offer, ofCase] = [await ownColumns(pool, 'offers', 'id'), await ownColumns(pool, 'cases')]
  const { rows } = await pool.query<{ id: string; offer_id: string }>(
    `with n as (select gen_random_uuid() as id, 'X-' || left(md5($1::uuid::text), 6) || '-' || n as offer_id from generate_series(1, $2::int) as n),
     o as (insert into offers (id, ${offer}) select n.offer_id, o.* from n, (select ${offer} from offers where id = (select offer_id from cases where id = $1::uuid)) o)
     select id, offer_id from n`, [caseId, count])
  const ids = rows.map((row) => row.id)
  const copied = [caseId, ids, rows.map((row) => row.offer_id)]
  const into = `from unnest($2::uuid[], $3::text[]) as n (id, offer_id)`
  await pool.query(
    `insert into function_holdings (unit_kind, unit_id, function, person_id, valid_from, valid_to)
     select 'offer', n.offer_id, h.function, h.person_id, h.valid_from, h.valid_to ${into}, cases c join function_holdings h on h.unit_kind = 'offer' and h.unit_id = c.offer_id where c.id = $1`, copied)
  await pool.query(
    `insert into cases (${ofCase}) select ${ofCase} from (select (jsonb_populate_record(c, jsonb_build_object('id', n.id, 'offer_id', n.offer_id, 'state', jsonb_set(c.state, '{offerId}', to_jsonb(n.offer_id))))).* ${into}, cases c where c.id = $1) as made`, copied)
  // Texts before freezes: a frozen kind takes no more.
  for (const table of ['events', 'contents', 'freezes', 'deadlines', 'deadline_steps', 'owed_work']) {
    await pool.query(`insert into ${table} select (jsonb_populate_record(t, jsonb_build_object('case_id', n.id))).* from unnest($2::uuid[]) as n (id), ${table} t where t.case_id = $1`, [caseId, ids])
  }
  return ids
}

/** Runs `work` over all, `atOnce` at a time, in batches. */
export async function inBatches<T, R>(all: readonly T[], atOnce: number, work: (one: T, index: number) => Promise<R>): Promise<readonly R[]> {
  const done: R[] = []
  for (let from = 0; from < all.length; from += atOnce) done.push(...await Promise.all(all.slice(from, from + atOnce).map((one, index) => work(one, from + index))))
  return done
}

/** The code with which an act is refused; throws what is no refusal; undefined when it is not refused. */
export async function refusalOf(act: Promise<unknown>): Promise<string | undefined> {
  try {
    await act
    return undefined
  } catch (error) {
    if (error instanceof Error && error.name === 'Refused' && 'refusals' in error) return (error.refusals as readonly [{ readonly code: string }])[0].code
    throw error
  }
}

/** Every other service over a record without an engine; `told` hears which organisational events would be told. */
export const servicesBeside = (service: Pick<RecordService, 'database' | 'accreditations'>, told: (eventId: string) => void = () => undefined) => {
  const { store } = service.database
  return {
    accreditations: service.accreditations, learnings: createLearnings({ store, accreditations: service.accreditations }), rounds: createRounds({ store, telling: { tell: () => undefined } }),
    organisation: createOrganisation({ store, telling: { tell: told } }), tryingAgain: createTryingAgain({ store, telling: { tellAsked: () => undefined } }), modelDays: createModelDays({ db: store.db, telling: { tell: () => undefined } }), besideTheCase: createBesideTheCase({ store }), evaluations: createEvaluations({ store }), roundSummaries: createRoundSummaries({ store, render: (input) => renderRoundSummary(renderDocument, input) }), supervisions: createSupervisions({ store, record: recordDeps(store.pool), telling: { tell: () => undefined, sweep: () => Promise.resolve(0), ask: () => Promise.resolve(null), look: () => Promise.resolve('silent'), retell: () => Promise.resolve(), idle: () => Promise.resolve() }, renderOverview: (...asked) => renderSupervisionOverview(renderDocument, ...asked) }), webhooks: createWebhooks({ ...store, clock: () => new Date(), loopback: true, told: () => undefined }), journal: createJournal({ store, renderStageTexts: (...asked) => renderStageTexts(renderDocument, ...asked) }),
  }
}
