// Makes an empty or a wrong Temporal right from the record, all at once (design: 4): after a lost cluster, a restored backup, a move to another
// namespace. By the one path there is: whoever differs is told. PostgreSQL wins; whatever the record does not know is ended.
import { setTimeout as delay } from 'node:timers/promises'
import type pg from 'pg'
import { difference } from '../domain/accreditation/standing.ts'
import { livingCases } from '../store/engine-checks.ts'
import { loadStanding } from '../store/standing.ts'
import { allSubjects, countLivingCases, livingBeside } from '../store/subjects.ts'
import { mailWorkflowId, modelDayWorkflowId, modelDayWorkflowType, organisationWorkflowId, organisationWorkflowType, roundWorkflowId, roundWorkflowType, supervisionWorkflowId, supervisionWorkflowType, webhookWorkflowId, workflowId, workflowType } from '../workflows/ids.ts'
import type { MailTelling } from './mail-telling.ts'
import type { WebhookTelling } from './webhook-telling.ts'
import type { ModelDayTelling } from './model-day-telling.ts'
import type { OrganisationTelling } from './organisation-telling.ts'
import type { RoundTelling } from './round-telling.ts'
import type { SupervisionTelling } from './supervision-telling.ts'
import type { Telling, TellingEngine } from './telling.ts'

export type Difference = 'gone' | 'silent' | 'unloaded' | 'behind' | 'ahead' | 'clock'
/** `orphans`: workflows of ours that run for something the record does not know. */
export interface Recovered { readonly looked: number; readonly same: number; readonly differing: Readonly<Record<Difference, number>>; readonly orphans: number }

export interface RecoverOptions {
  /** Only looks and counts. */
  readonly dryRun: boolean
  /** Each workflow that differs. */
  readonly found: (workflowId: string, how: Difference | 'orphan') => void
  readonly progress: (looked: number, of: number) => void
}
interface Subject { readonly id: string; look(): Promise<Difference | 'same'>; retell(afresh: boolean): Promise<void> }
interface Parts { readonly telling: Telling; readonly roundTelling: RoundTelling; readonly organisationTelling: OrganisationTelling; readonly modelDayTelling: ModelDayTelling; readonly supervisionTelling: SupervisionTelling; readonly mailTelling: MailTelling; readonly webhookTelling: WebhookTelling }

const atOnce = 20
const page = 200
/** One that was being acted on while it was looked at, or that is still loading, is looked at again. */
const secondLookMs = 2000

/** Looks at the workflow of everything that ought to have one, and tells each that differs anew. Idempotent; may run beside the service, whose worker must run. */
export async function recover(pool: pg.Pool, engine: TellingEngine, parts: Parts, options: RecoverOptions): Promise<Recovered> {
  const differing: Record<Difference, number> = { gone: 0, silent: 0, unloaded: 0, behind: 0, ahead: 0, clock: 0 }
  let looked = 0, same = 0
  const others = beside(await livingBeside(pool), parts)
  const of = await countLivingCases(pool) + others.length

  const see = async (subject: Subject): Promise<void> => {
    let how = await subject.look()
    if (how !== 'same' && how !== 'gone') {
      await delay(secondLookMs)
      how = await subject.look()
    }
    if (how === 'same') { same += 1; return }
    differing[how] += 1
    options.found(subject.id, how)
    // A word with the same number would be no news to one that is ahead, has a wrong clock or cannot load; one that is silent may hear nothing.
    if (!options.dryRun) await subject.retell(how !== 'gone' && how !== 'behind')
  }
  const seeAll = async (all: readonly Subject[]): Promise<void> => {
    for (let from = 0; from < all.length; from += atOnce) await Promise.all(all.slice(from, from + atOnce).map(see))
    looked += all.length
    options.progress(looked, of)
  }

  for (let after: string | null = null; ;) {
    const cases: Awaited<ReturnType<typeof livingCases>> = await livingCases(pool, after, page)
    if (cases.length > 0) {
      await seeAll(cases.map((name) => ({
        id: workflowId(name.offerId, name.cycle),
        look: async () => {
          const believed = await parts.telling.look(name.offerId, name.cycle)
          return typeof believed === 'string' ? believed : difference(await loadStanding(pool, name.caseId), believed) ?? 'same'
        },
        retell: (afresh) => parts.telling.retell(name, afresh),
      })))
    }
    if (cases.length < page) break
    after = cases.at(-1)?.caseId ?? null
  }
  if (others.length > 0) await seeAll(others)
  const orphans = await endOrphans(pool, engine, options)
  return { looked, same, differing, orphans }
}

const subjects = (ids: readonly string[], idOf: (id: string) => string, teller: Pick<RoundTelling, 'look' | 'retell'>): readonly Subject[] =>
  ids.map((id) => ({ id: idOf(id), look: () => teller.look(id), retell: (afresh) => teller.retell(id, afresh) }))

const beside = (living: Awaited<ReturnType<typeof livingBeside>>, { roundTelling, organisationTelling, modelDayTelling, supervisionTelling, mailTelling, webhookTelling }: Parts): readonly Subject[] =>
  [...subjects(living.rounds, roundWorkflowId, roundTelling), ...subjects(living.events, organisationWorkflowId, organisationTelling), ...subjects(living.modelDays, modelDayWorkflowId, modelDayTelling), ...subjects(living.supervisions, supervisionWorkflowId, supervisionTelling), ...subjects(living.mails, mailWorkflowId, mailTelling), ...subjects(living.webhooks, webhookWorkflowId, webhookTelling)]

/** What was begun after a backup was taken is not in the restored record: its workflow would ask for it for ever. */
async function endOrphans(pool: pg.Pool, { client }: TellingEngine, { dryRun, found }: RecoverOptions): Promise<number> {
  const running: string[] = []
  const types = [workflowType, roundWorkflowType, organisationWorkflowType, modelDayWorkflowType, supervisionWorkflowType].map((type) => `'${type}'`).join(', ')
  for await (const one of client.workflow.list({ query: `ExecutionStatus = 'Running' and WorkflowType in (${types})` })) running.push(one.workflowId)
  // Asked after the list: a workflow is only ever told of what has been recorded.
  const { cases, rounds, events, models, supervisions } = await allSubjects(pool)
  const known = new Set([...cases.map(({ offerId, cycle }) => workflowId(offerId, cycle)), ...rounds.map(roundWorkflowId), ...events.map(organisationWorkflowId), ...models.map(modelDayWorkflowId), ...supervisions.map(supervisionWorkflowId)])
  const orphans = running.filter((id) => !known.has(id))
  for (const id of orphans) {
    found(id, 'orphan')
    if (!dryRun) await client.workflow.getHandle(id).terminate('The record does not know it')
  }
  return orphans.length
}
