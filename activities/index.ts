// What the workflow asks of the world, grouped by what it touches. Names are wire format.
import { cancellationSignal, heartbeat } from '@temporalio/activity'
import { loadStanding } from '../store/standing.ts'
import { recordStep } from '../store/steps.ts'
import { type MailActivities, type MailDeps, sendMails } from './mails.ts'
import { type ModelDayActivities, modelDayActivities, type ModelDayDeps } from './model-days.ts'
import { type OrganisationActivities, organisationActivities, type OrganisationDeps } from './organisation.ts'
import { type DoOwed, doOwedWork, type OwedDeps } from './owed.ts'
import { moveCasesOf, type RoundActivities, type RoundDeps, startOffersOf } from './rounds.ts'
import { type SupervisionActivities, supervisionActivities } from './supervision.ts'
import { loadRoundStanding } from '../store/round-steps.ts'
import { deliverWebhooks, type WebhookActivities, type WebhookDeps } from './webhooks.ts'

export interface AccreditationActivities {
  /** The record's present standing. */
  loadStanding(caseId: string): ReturnType<typeof loadStanding>
  /** Does what is due of one deadline, at most once. */
  recordStep(request: Parameters<typeof recordStep>[1]): ReturnType<typeof recordStep>
  /** Does one piece of owed work, if it is still owed. */
  doOwed(work: DoOwed): Promise<void>
}

/** The activities over a record and what renders. */
export function createActivities(deps: OwedDeps & RoundDeps & OrganisationDeps & ModelDayDeps & { readonly mail: Omit<MailDeps, 'pool' | 'now'> & Partial<Pick<MailDeps, 'now'>>; readonly webhooks: Omit<WebhookDeps, 'pool'> }): WebhookActivities & AccreditationActivities & MailActivities & RoundActivities & OrganisationActivities & ModelDayActivities & SupervisionActivities {
  return {
    ...modelDayActivities(deps),
    ...organisationActivities(deps),
    ...supervisionActivities(deps),
    loadStanding: (caseId) => loadStanding(deps.pool, caseId),
    recordStep: (request) => recordStep(deps, request),
    doOwed: (work) => doOwedWork(deps, { alive: () => heartbeat(), withdrawn: cancellationSignal() }, work),
    sendMails: (personId) => sendMails({ pool: deps.pool, now: deps.now, ...deps.mail }, () => heartbeat(), personId),
    deliverWebhooks: (endpointId) => deliverWebhooks({ pool: deps.pool, ...deps.webhooks }, () => heartbeat(), endpointId),
    loadRound: (roundId) => loadRoundStanding(deps.pool, roundId),
    startRoundOffers: (roundId) => startOffersOf(deps, () => heartbeat(), roundId),
    moveRoundCases: (roundId) => moveCasesOf(deps, () => heartbeat(), roundId),
  }
}
