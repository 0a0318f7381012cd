// Everything that has a workflow, as the record knows it: what ought to run now, and what there is at all.
import type pg from 'pg'
import { read } from './read.ts'
import { roundLives } from './round-steps.ts'

const ids = async (pool: pg.Pool, sql: string): Promise<readonly string[]> => (await read<{ id: string }>(pool, sql)).map((row) => row.id)

/** Rounds, organisational events, supervisions (by their offer), persons with mails and webhook endpoints with events that wait, that ought to have a running workflow. */
export async function livingBeside(pool: pg.Pool): Promise<{ readonly rounds: readonly string[]; readonly events: readonly string[]; readonly modelDays: readonly string[]; readonly supervisions: readonly string[]; readonly mails: readonly string[]; readonly webhooks: readonly string[] }> {
  return {
    rounds: await ids(pool, `select r.id from rounds r where r.status <> 'planned' and ${roundLives} order by r.id`),
    events: await ids(pool, 'select id from organisation_events where done_at is null and withdrawn_at is null order by id'),
    modelDays: await ids(pool, 'select id from quality_models where coming_on is not null order by id'),
    supervisions: await ids(pool, 'select offer_id as id from supervisions where ended_at is null order by offer_id'),
    // Who has not been told yet the sweep tells.
    mails: await ids(pool, `select person_id as id from mail_notices where state = 'waiting' group by person_id having bool_and(told_namespace is not null) order by person_id`),
    webhooks: await ids(pool, 'select w.id from webhook_endpoints w where w.off_at is null and w.told_namespace is not null and exists (select 1 from webhook_deliveries d where d.endpoint_id = w.id and d.delivered_at is null and d.given_up_at is null) order by w.id'),
  }
}

/** How many cases ought to have a running workflow. */
export async function countLivingCases(pool: pg.Pool): Promise<number> {
  const [row] = await read<{ n: number }>(pool, 'select count(*) as n from cases c where c.ended_at is null or exists (select 1 from owed_work o where o.case_id = c.id and o.done_at is null and o.cancelled_at is null)')
  return row?.n ?? 0
}

/** Every case, round, event, version of the model and supervision there is, ended ones too. */
export async function allSubjects(pool: pg.Pool): Promise<{ readonly cases: readonly { readonly offerId: string; readonly cycle: string }[]; readonly rounds: readonly string[]; readonly events: readonly string[]; readonly models: readonly string[]; readonly supervisions: readonly string[] }> {
  return {
    cases: await read(pool, 'select offer_id as "offerId", cycle from cases'),
    rounds: await ids(pool, 'select id from rounds'), events: await ids(pool, 'select id from organisation_events'), models: await ids(pool, 'select id from quality_models'), supervisions: await ids(pool, 'select offer_id as id from supervisions'),
  }
}
