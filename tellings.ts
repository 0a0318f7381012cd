// Every way of telling workflows, for the commands that look at all of them.
import type { TellingEngine } from './services/telling.ts'
import { createMailTelling } from './services/mail-telling.ts'
import { createModelDayTelling } from './services/model-day-telling.ts'
import { createOrganisationTelling } from './services/organisation-telling.ts'
import { createRoundTelling } from './services/round-telling.ts'
import { createSupervisionTelling } from './services/supervision-telling.ts'
import { createTelling } from './services/telling.ts'
import { createWebhookTelling } from './services/webhook-telling.ts'
import type { Store } from './store/connect.ts'

/** What {@link recover} needs of a store and an engine. */
export const createTellings = ({ pool, db }: Pick<Store, 'pool' | 'db'>, engine: TellingEngine, log: (line: string) => void) => ({
  telling: createTelling(pool, engine, log), roundTelling: createRoundTelling(pool, engine, log), organisationTelling: createOrganisationTelling(pool, engine, log),
  modelDayTelling: createModelDayTelling(db, engine, log), supervisionTelling: createSupervisionTelling(pool, engine, log), mailTelling: createMailTelling(pool, engine, log),
  webhookTelling: createWebhookTelling(pool, engine, log),
})
