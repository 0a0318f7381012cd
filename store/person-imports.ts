// People loaded from a table: what it is judged by, and writing all of it. No account is opened, and nothing is ended.
import type { Named } from '../domain/imports/names.ts'
import type { KnownPerson, PeopleFacts, PeoplePlan, StoredRoleOf } from '../domain/imports/person-facts.ts'
import type { StoredHolding } from '../domain/people/changes.ts'
import { iso } from './case-people.ts'
import type { Progress } from './import-progress.ts'
import { type Ask, asking, atOnce, examinersNow, registerPeople } from './offer-imports.ts'
import type { Tx } from './transaction.ts'

/** The record as a table of people is judged by it. */
export async function peopleFacts(tx: Ask): Promise<PeopleFacts> {
  const ask = asking(tx)
  const people = await ask<KnownPerson & { mail: string }>(`select lower(email) as mail, id as "personId", name, title, area, active_from <= clock_timestamp() and (active_to is null or active_to > clock_timestamp()) as active,
    exists (select 1 from scim_resources s where s.person_id = people.id) as "fromDirectory" from people order by name collate "da-x-icu", id`)
  const roles = await ask<StoredRoleOf>(`select person_id as "personId", role, ${iso('valid_from')} as from, ${iso('valid_to')} as to from role_holdings where valid_to is null or valid_to > clock_timestamp() order by id`)
  const holdings = await ask<StoredHolding>(`select h.id::text as id, json_build_object('kind', h.unit_kind, 'id', h.unit_id) as unit, h.function, h.person_id as "personId", ${iso('h.valid_from')} as "validFrom", ${iso('h.valid_to')} as "validTo"
    from function_holdings h join people p on p.id = h.person_id where coalesce(least(h.valid_to, p.active_to) > clock_timestamp(), true) order by h.id`)
  const [clock] = await ask<{ at: string }>(`select ${iso('clock_timestamp()')} as at`)
  return {
    at: clock?.at ?? '', people: new Map(people.map(({ mail, ...one }) => [mail, one])), roles, holdings, examiners: await examinersNow(tx),
    areas: await ask<Named>('select id, name from areas order by name collate "da-x-icu"'), centres: await ask<Named>('select id, name from centres order by name collate "da-x-icu"'),
    offers: await ask(`select id, name, centre_id as "centreId", lifecycle->>'status' in ('closed', 'merged') as over from offers order by id collate "C"`),
  }
}

const periods = `("from" timestamptz, "to" timestamptz, mail text`

/** Writes what a table of people would do. */
export async function writePeople(tx: Tx, plan: PeoplePlan, by: string, progress: Progress): Promise<void> {
  const total = plan.people.length + plan.renamed.length + plan.roles.length + plan.functions.length
  let done = 0
  const each = async <T>(list: readonly T[], write: (some: readonly T[]) => Promise<unknown>): Promise<void> => {
    for (let from = 0; from < list.length; from += atOnce) {
      await progress('writing', done, total)
      const some = list.slice(from, from + atOnce)
      await write(some)
      done += some.length
    }
  }
  await each(plan.people, (some) => registerPeople(tx, some, by))
  await each(plan.renamed, (some) => tx.query(`update people p set name = x.name, title = x.title, area = x.area, updated_at = clock_timestamp() from jsonb_to_recordset($1::jsonb) as x ("personId" text, name text, title text, area text) where p.id = x."personId"`, [JSON.stringify(some)]))
  await each(plan.roles, (some) => tx.query(`with given as (insert into role_holdings (person_id, role, valid_from, valid_to) select p.id, x.role, x.from, x.to from jsonb_to_recordset($1::jsonb) as x ${periods}, role text) join people p on lower(p.email) = x.mail returning id, person_id, role, valid_from, valid_to)
    insert into people_changes (actor, type, person_id, data) select $2, 'roleGiven', person_id, jsonb_build_object('holdingId', id::text, 'role', role, 'from', ${iso('valid_from')}, 'to', ${iso('valid_to')}) from given`, [JSON.stringify(some), by]))
  await each(plan.functions, (some) => tx.query(`with given as (insert into function_holdings (unit_kind, unit_id, function, person_id, valid_from, valid_to) select x.unit->>'kind', x.unit->>'id', x.fn, p.id, x.from, x.to from jsonb_to_recordset($1::jsonb) as x ${periods}, unit jsonb, fn text) join people p on lower(p.email) = x.mail returning id, unit_kind, unit_id, function, person_id, valid_from, valid_to)
    insert into people_changes (actor, type, person_id, data) select $2, 'functionGiven', person_id, jsonb_build_object('holdingId', id::text, 'unit', jsonb_build_object('kind', unit_kind, 'id', unit_id), 'function', function, 'from', ${iso('valid_from')}, 'to', ${iso('valid_to')}) from given`, [JSON.stringify(some), by]))
}
