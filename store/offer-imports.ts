// Offers loaded from a table: what it is judged by, and writing all of it.
import type pg from 'pg'
import { type KnownOffer, type OfferFacts, type OfferPlan, type OfferType } from '../domain/imports/offers.ts'
import type { Named } from '../domain/imports/names.ts'
import { made, type OrganisationalChange } from '../domain/organisation/events.ts'
import type { LocalDate } from '../domain/deadlines/types.ts'
import { iso } from './case-people.ts'
import type { Progress } from './import-progress.ts'
import type { Tx } from './transaction.ts'

export type Ask = Pick<Tx, 'query'>
export const asking = ({ query }: Ask) => async <R extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<readonly R[]> => (await query<R>(text, values)).rows

/** Everybody by their mail: who they are and whether they are here now. */
export async function peopleByMail(tx: Ask): Promise<ReadonlyMap<string, { readonly personId: string; readonly name: string; readonly active: boolean }>> {
  const rows = await asking(tx)<{ mail: string; personId: string; name: string; active: boolean }>(`select lower(email) as mail, id as "personId", name, active_from <= clock_timestamp() and (active_to is null or active_to > clock_timestamp()) as active from people`)
  return new Map(rows.map(({ mail, ...one }) => [mail, one]))
}

/** Who audits, checks or decides in an open case of each offer. */
export const examinersNow = async (tx: Ask): Promise<ReadonlyMap<string, readonly string[]>> =>
  new Map((await asking(tx)<{ offerId: string; ids: string[] }>('select offer_id as "offerId", array_agg(one) as ids from cases c, unnest(c.person_ids) as one where c.ended_at is null group by offer_id')).map((one) => [one.offerId, one.ids]))

/** The record as a table of offers is judged by it. `types`: the kinds there are besides those of the record. */
export async function offerFacts(tx: Ask, types: readonly OfferType[]): Promise<OfferFacts> {
  const ask = asking(tx)
  const offers = await ask<KnownOffer>(`select o.id, o.name, o.type, o.type_label as "typeLabel", o.legal_basis as "legalBasis", o.area, o.centre_id as "centreId", o.target_groups as "targetGroups", o.age_from as "ageFrom", o.age_to as "ageTo", o.places,
      o.ownership, o.leader_role as "leaderRole", o.management_level as "managementLevel", o.address, o.cvr, o.p_number as "pNumber", o.covered_by_accreditation as "coveredByAccreditation", o.covered_by_supervision as "coveredBySupervision",
      o.last_audit_date::text as "lastAuditDate", o.board, o.lifecycle->>'status' in ('closed', 'merged') as over, exists (select 1 from cases c where c.offer_id = o.id) as "hadCase", exists (select 1 from cases c where c.offer_id = o.id and c.ended_at is null) as "openCase",
      exists (select 1 from supervisions s where s.offer_id = o.id) as supervised
    from offers o order by o.id collate "C"`)
  const areas = await ask<Named>('select id, name from areas order by name collate "da-x-icu"')
  const centres = await ask<Named>('select id, name from centres order by name collate "da-x-icu"')
  const planned = await ask<{ change: OrganisationalChange }>('select change from organisation_events where done_at is null and withdrawn_at is null')
  const managers = await ask<{ offerId: string; personId: string; name: string }>(`select h.unit_id as "offerId", h.person_id as "personId", p.name from function_holdings h join people p on p.id = h.person_id
    where h.unit_kind = 'offer' and h.function = 'manager' and coalesce(least(h.valid_to, p.active_to) > clock_timestamp(), true) order by h.id`)
  const [clock] = await ask<{ today: LocalDate }>(`select to_char(clock_timestamp() at time zone 'Europe/Copenhagen', 'YYYY-MM-DD') as today`)
  const byOffer = new Map<string, { personId: string; name: string }[]>()
  for (const { offerId, ...one } of managers) byOffer.set(offerId, [...byOffer.get(offerId) ?? [], one])
  const kinds = new Map([...types, ...offers.map((one) => ({ id: one.type, label: one.typeLabel, legalBasis: one.legalBasis }))].toReversed().map((one) => [one.id, one]))
  return {
    today: clock?.today ?? '', offers: new Map(offers.map((one) => [one.id, one])), types: [...kinds.values()].toReversed(), areas, centres, planned: new Set(planned.flatMap(({ change }) => made(change).map((one) => one.id))),
    people: await peopleByMail(tx), managers: byOffer, examiners: await examinersNow(tx),
  }
}

/** Lets one change of the organisation and of people through at a time: in the order that others take them. */
export const lockOrganisation = async (tx: Tx): Promise<void> => {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('organisation', 0))`)
  await lockEverybody(tx)
}
/** Lets one change of people through at a time. */
export const lockEverybody = async (tx: Tx): Promise<void> => { await tx.query(`select pg_advisory_xact_lock(hashtextextended('people', 0))`) }

/** Rows a statement writes at once. */
export const atOnce = 500

/** Writes what a table of offers would do: areas, centres and offers; leaders who are new are registered without an account. */
export async function writeOffers(tx: Tx, plan: OfferPlan, by: string, progress: Progress): Promise<void> {
  await tx.query('insert into areas (id, name) select * from jsonb_to_recordset($1::jsonb) as x (id text, name text)', [JSON.stringify(plan.areas)])
  await tx.query(`insert into centres (id, name) select * from jsonb_to_recordset($1::jsonb) as x (id text, name text)`, [JSON.stringify(plan.centres)])
  for (let from = 0; from < plan.offers.length; from += atOnce) {
    await progress('writing', from, plan.offers.length)
    await tx.query(
      `insert into offers (id, name, type, type_label, legal_basis, area, centre_id, target_groups, age_from, age_to, places, ownership, leader_role, management_level, address, cvr, p_number, covered_by_accreditation, covered_by_supervision, last_audit_date, lifecycle, board)
       select id, name, type, "typeLabel", "legalBasis", area, "centreId", "targetGroups", "ageFrom", "ageTo", places, ownership, "leaderRole", "managementLevel", address, cvr, "pNumber", "coveredByAccreditation", "coveredBySupervision", "lastAuditDate", '{"status":"inOperation"}', nullif(board, 'null')
       from jsonb_to_recordset($1::jsonb) as x (id text, name text, type text, "typeLabel" text, "legalBasis" text, area text, "centreId" text, "targetGroups" jsonb, "ageFrom" smallint, "ageTo" smallint, places smallint, ownership text, "leaderRole" text, "managementLevel" smallint, address jsonb, cvr text, "pNumber" text, "coveredByAccreditation" boolean, "coveredBySupervision" boolean, "lastAuditDate" date, board jsonb)
       on conflict (id) do update set name = excluded.name, type = excluded.type, type_label = excluded.type_label, legal_basis = excluded.legal_basis, target_groups = excluded.target_groups, age_from = excluded.age_from, age_to = excluded.age_to, places = excluded.places, leader_role = excluded.leader_role,
         management_level = excluded.management_level, address = excluded.address, cvr = excluded.cvr, p_number = excluded.p_number, covered_by_accreditation = excluded.covered_by_accreditation, covered_by_supervision = excluded.covered_by_supervision, last_audit_date = excluded.last_audit_date, board = excluded.board, updated_at = clock_timestamp()`,
      [JSON.stringify(plan.offers.slice(from, from + atOnce))])
  }
  // A centre is of the areas that its offers are of.
  await tx.query('update centres c set areas = of.areas from (select centre_id, array_agg(distinct area order by area) as areas from offers group by centre_id) of where of.centre_id = c.id and not of.areas <@ c.areas')
  await writeLeaders(tx, plan, by)
}

async function writeLeaders(tx: Tx, { leaders: { people, leads } }: OfferPlan, by: string): Promise<void> {
  await registerPeople(tx, people.map((one) => ({ ...one, title: '', area: null })), by)
  await tx.query(`with given as (insert into function_holdings (unit_kind, unit_id, function, person_id, valid_from)
      select 'offer', x."offerId", 'manager', p.id, clock_timestamp() from jsonb_to_recordset($1::jsonb) as x ("offerId" text, mail text) join people p on lower(p.email) = x.mail returning id, unit_id, person_id, valid_from)
    insert into people_changes (actor, type, person_id, data) select $2, 'functionGiven', person_id, jsonb_build_object('holdingId', id::text, 'unit', jsonb_build_object('kind', 'offer', 'id', unit_id), 'function', 'manager', 'from', ${iso('valid_from')}, 'to', null) from given`, [JSON.stringify(leads), by])
}

/** Registers people without accounts, and notes it. */
export async function registerPeople(tx: Tx, people: readonly { readonly mail: string; readonly name: string; readonly title: string; readonly area: string | null }[], by: string): Promise<void> {
  await tx.query(`with made as (insert into people (id, name, email, title, area) select 'p-' || gen_random_uuid(), name, mail, title, area from jsonb_to_recordset($1::jsonb) as x (name text, mail text, title text, area text) returning id)
    insert into people_changes (actor, type, person_id, data) select $2, 'personRegistered', id, '{}' from made`, [JSON.stringify(people), by])
}
