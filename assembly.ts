// The parts put together: services over a store and an engine, the sweep and the heartbeat. The mains and the stories use it.
import type { ModelDayDeps } from './activities/model-days.ts'
import type { OrganisationDeps } from './activities/organisation.ts'
import type { RoundDeps } from './activities/rounds.ts'
import { renderCitizensLetter } from './activities/citizens-letter.ts'
import { renderStageTexts } from './activities/stage-texts.ts'
import { renderRoundSummary } from './activities/round-summary.ts'
import { renderSupervisionOverview } from './activities/supervision-overview.ts'
import type { Instant } from './domain/deadlines/types.ts'
import type { Render } from './reports/render-pool.ts'
import type { AccreditationServices } from './services/accreditation-types.ts'
import { type AccreditationDeps, createAccreditations } from './services/accreditations.ts'
import { type BesideTheCase, createBesideTheCase } from './services/beside-the-case.ts'
import { createEvaluations, type Evaluations } from './services/evaluations.ts'
import { type Comparing, createComparing } from './services/comparing.ts'
import { createJournal, type JournalService } from './services/journal.ts'
import { createLearnings } from './services/learnings.ts'
import { createMailTelling, type MailTelling } from './services/mail-telling.ts'
import { createModelDayTelling, type ModelDayTelling } from './services/model-day-telling.ts'
import { createModelDays, type ModelDayService } from './services/model-days.ts'
import { createOrganisation, type OrganisationService } from './services/organisation.ts'
import { createOrganisationTelling, type OrganisationTelling } from './services/organisation-telling.ts'
import type { RoundServices } from './services/round-types.ts'
import { createRoundTelling, type RoundTelling } from './services/round-telling.ts'
import { createRoundSummaries, type RoundSummaryService } from './services/round-summaries.ts'
import { createRounds } from './services/rounds.ts'
import { createSupervisions, type SupervisionService } from './services/supervision.ts'
import { createSupervisionTelling, type SupervisionTelling } from './services/supervision-telling.ts'
import { tidyIfDue } from './services/tidying.ts'
import { createTryingAgain, type TryingAgain } from './services/trying-again.ts'
import { createTelling, type Telling, type TellingEngine } from './services/telling.ts'
import { createWebhooks, type WebhookService } from './services/webhooks.ts'
import { createWebhookTelling, type WebhookTelling } from './services/webhook-telling.ts'
import type { Store } from './store/connect.ts'
import { recordDeps, type RecordDeps } from './store/record.ts'
import { beat } from './store/standing.ts'
import { sealAll } from './store/trail/seal.ts'

/** `cases`: how a round's workflow starts cases and acts in them, and how those that an event changed are told. */
export interface Assembly { readonly services: AccreditationServices & RoundServices & CaseSideServices; readonly cases: RoundDeps['cases'] & OrganisationDeps['cases']; readonly record: RecordDeps & ModelDayDeps; readonly telling: Telling; readonly roundTelling: RoundTelling; readonly organisationTelling: OrganisationTelling; readonly modelDayTelling: ModelDayTelling; readonly supervisionTelling: SupervisionTelling; readonly mailTelling: MailTelling; readonly webhookTelling: WebhookTelling; readonly comparing: Comparing; readonly render: Render }

/** Services beside the accreditations themselves that stand on the same record. */
export interface CaseSideServices { readonly organisation: OrganisationService; readonly modelDays: ModelDayService; readonly tryingAgain: TryingAgain; readonly besideTheCase: BesideTheCase; readonly evaluations: Evaluations; readonly journal: JournalService; readonly supervisions: SupervisionService; readonly roundSummaries: RoundSummaryService; readonly webhooks: WebhookService }

/** What the service stands on. `now` is for tests that skip time. */
export interface Ground { readonly store: Store; readonly engine: TellingEngine; readonly render: Render; readonly log: (line: string) => void; readonly now?: () => Promise<Instant>; /** This machine may be told by webhooks, for development. (Default: false.) */ readonly loopback?: boolean }

/** Services over a store, an engine and what renders. */
export function assemble({ store, engine, render, log, now, loopback = false }: Ground): Assembly {
  const record = { ...recordDeps(store.pool, now ?? null), db: store.db }
  const telling = createTelling(store.pool, engine, log)
  const comparing = createComparing(store.pool, telling, log)
  const roundTelling = createRoundTelling(store.pool, engine, log)
  const organisationTelling = createOrganisationTelling(store.pool, engine, log)
  const modelDayTelling = createModelDayTelling(store.db, engine, log)
  const supervisionTelling = createSupervisionTelling(store.pool, engine, log)
  const mailTelling = createMailTelling(store.pool, engine, log)
  const webhookTelling = createWebhookTelling(store.pool, engine, log)
  const stageTexts: AccreditationDeps['renderStageTexts'] = (...asked) => renderStageTexts(render, ...asked)
  const clock = now ? { now } : {}
  const accreditations = createAccreditations({ store, record, telling, renderStageTexts: stageTexts, renderCitizensLetter: (material) => renderCitizensLetter(render, material) })
  return { record, telling, roundTelling, organisationTelling, modelDayTelling, supervisionTelling, mailTelling, webhookTelling, comparing, render, cases: { startInRound: (...asked) => accreditations.startInRound(...asked), act: (...asked) => accreditations.act(...asked), tell: (...told) => telling.tell(...told), tellSupervision: (offerId) => supervisionTelling.tell(offerId) }, services: { accreditations, learnings: createLearnings({ store, accreditations }), rounds: createRounds({ store, telling: roundTelling }), organisation: createOrganisation({ store, telling: organisationTelling, ...clock }), modelDays: createModelDays({ db: store.db, telling: modelDayTelling, ...clock }), tryingAgain: createTryingAgain({ store, telling }), besideTheCase: createBesideTheCase({ store, ...clock }), evaluations: createEvaluations({ store, ...clock }), journal: createJournal({ store, renderStageTexts: stageTexts }), supervisions: createSupervisions({ store, record, telling: supervisionTelling, renderOverview: (...asked) => renderSupervisionOverview(render, ...asked) }), roundSummaries: createRoundSummaries({ store, render: (input) => renderRoundSummary(render, input) }), webhooks: createWebhooks({ ...store, clock: () => new Date(), loopback, told: (endpointId) => webhookTelling.tell(endpointId) }) } }
}

/** Tells what is untold, notes that the service is alive, and compares with the workflows when it is time: at once and every `everyMs`, until stopped. */
export function keepTelling({ telling, roundTelling, organisationTelling, modelDayTelling, supervisionTelling, mailTelling, webhookTelling, comparing }: Pick<Assembly, 'telling' | 'roundTelling' | 'organisationTelling' | 'modelDayTelling' | 'supervisionTelling' | 'mailTelling' | 'webhookTelling' | 'comparing'>, store: Store, log: (line: string) => void, everyMs = 15_000): { stop(): Promise<void> } {
  let stopped = false
  let running: Promise<void> = Promise.resolve()
  let last = ''
  let comparison: Promise<unknown> | undefined
  let tidying: Promise<unknown> | undefined
  const once = async (): Promise<void> => {
    const results = await Promise.allSettled([beat(store.pool), telling.sweep(), roundTelling.sweep(), organisationTelling.sweep(), modelDayTelling.sweep(), supervisionTelling.sweep(), mailTelling.sweep(), webhookTelling.sweep()])
    const failed = results.flatMap((result) => (result.status === 'rejected' ? [result.reason instanceof Error ? result.reason.message : String(result.reason)] : [])).join('; ')
    // The same trouble is told once, not every fifteen seconds.
    if (failed !== '' && failed !== last) log(`The sweep will try again: ${failed}`)
    last = failed
    tidying ??= tidyIfDue(store.pool).catch((error: unknown) => { if (!stopped) log(`What is kept no longer could not be taken away: ${error instanceof Error ? error.message : String(error)}`) }).finally(() => { tidying = undefined })
    // Beside the sweep, and after its first: what it has told needs no comparing. When the service stops it is left where it is.
    comparison ??= comparing.ifDue(() => stopped).catch((error: unknown) => { if (!stopped) log(`The comparison with the workflows broke off: ${error instanceof Error ? error.message : String(error)}`) }).finally(() => { comparison = undefined })
  }
  const tick = (): void => { if (!stopped) running = running.then(once) }
  tick()
  const timer = setInterval(tick, everyMs)
  return { stop: async () => { stopped = true; clearInterval(timer); await running; await tidying; await telling.idle(); await roundTelling.idle(); await organisationTelling.idle(); await modelDayTelling.idle(); await supervisionTelling.idle(); await mailTelling.idle(); await webhookTelling.idle() } }
}

/** Gives what was written in the trail its place in the chain, at once and every `everyMs`, until stopped; what was written last is sealed on the way out. */
export function keepSealing(store: Pick<Store, 'pool'>, log: (line: string) => void, everyMs = 2000): { stop(): Promise<void> } {
  let stopped = false
  let last = ''
  const once = async (): Promise<void> => {
    let failed = ''
    try { await sealAll(store.pool, () => stopped) } catch (error) { failed = error instanceof Error ? error.message : String(error) }
    // The same trouble is told once, not every two seconds.
    if (failed !== '' && failed !== last) log(`The trail waits to be sealed: ${failed}`)
    last = failed
  }
  let running = once()
  // One at a time: a turn that takes long is not queued behind.
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    running = once().finally(() => { busy = false })
  }, everyMs)
  return { stop: async () => { stopped = true; clearInterval(timer); await running; await once() } }
}
