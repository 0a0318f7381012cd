// Users and groups of a provider's directory in the record, and what follows from them for a person's way in.
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Instant } from '../domain/deadlines/types.ts'
import type { Database } from './schema.ts'

type Trx = Transaction<Database>
type Executor = Kysely<Database>

export interface ScimRow { readonly id: string; readonly kind: 'User' | 'Group'; readonly data: object; readonly personId: string | null; readonly version: number; readonly createdAt: Instant; readonly modifiedAt: Instant }

const rows = (db: Executor, provider: string) => db.selectFrom('scim_resources').select(['id', 'kind', 'data', 'person_id', 'version', 'created_at', 'modified_at']).where('provider', '=', provider)
const rowFrom = (row: Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]): ScimRow => ({ id: row.id, kind: row.kind, data: row.data, personId: row.person_id, version: row.version, createdAt: row.created_at.toISOString(), modifiedAt: row.modified_at.toISOString() })

/** All of a kind, the oldest first. */
export const resourcesOf = async (db: Executor, provider: string, kind: ScimRow['kind']): Promise<readonly ScimRow[]> =>
  (await rows(db, provider).where('kind', '=', kind).orderBy('created_at').orderBy('id').execute()).map(rowFrom)

/** One; undefined where there is none. */
export const resourceById = async (db: Executor, provider: string, kind: ScimRow['kind'], id: string): Promise<ScimRow | undefined> => {
  const row = await rows(db, provider).where('kind', '=', kind).where('id', '=', id).executeTakeFirst()
  return row && rowFrom(row)
}

/** Keeps a new one; false where one of the name, or of the person, is there. The caller holds `lockPeople`. */
export const insertResource = async (trx: Trx, provider: string, one: { readonly id: string; readonly kind: ScimRow['kind']; readonly nameKey: string; readonly data: object; readonly personId: string | null }, at: Instant): Promise<boolean> => {
  const made = await trx.insertInto('scim_resources').values({ provider, id: one.id, kind: one.kind, name_key: one.nameKey, data: JSON.stringify(one.data), person_id: one.personId, created_at: at, modified_at: at }).onConflict((on) => on.doNothing()).returning('id').executeTakeFirst()
  return made !== undefined
}

/** Changes one, which gets the next version; false where another has the name. The caller holds `lockPeople`. */
export const changeResource = async (trx: Trx, provider: string, id: string, nameKey: string, data: object, at: Instant): Promise<boolean> => {
  const other = await trx.selectFrom('scim_resources as o').innerJoin('scim_resources as s', (join) => join.onRef('s.provider', '=', 'o.provider').onRef('s.kind', '=', 'o.kind'))
    .select('o.id').where('o.provider', '=', provider).where('s.id', '=', id).where('o.name_key', '=', nameKey).where('o.id', '<>', id).executeTakeFirst()
  if (other !== undefined) return false
  await trx.updateTable('scim_resources').set((eb) => ({ name_key: nameKey, data: JSON.stringify(data), version: eb('version', '+', 1), modified_at: at })).where('provider', '=', provider).where('id', '=', id).execute()
  return true
}

export const removeResource = async (trx: Trx, provider: string, id: string): Promise<void> => {
  await trx.deleteFrom('scim_resources').where('provider', '=', provider).where('id', '=', id).execute()
}

/** Somebody by their mail, in small letters. */
export const personIdByMail = async (db: Executor, mail: string): Promise<string | undefined> =>
  (await db.selectFrom('people').select('id').where((eb) => eb(eb.fn('lower', ['email']), '=', mail)).executeTakeFirst())?.id

/** What the directory says somebody is called; false where the mail is another person's. */
export const renamePerson = async (trx: Trx, personId: string, { name, email, title }: { readonly name: string; readonly email: string; readonly title: string }): Promise<boolean> => {
  const other = await personIdByMail(trx, email)
  if (other !== undefined && other !== personId) return false
  await trx.updateTable('people').set({ name, email, title }).where('id', '=', personId).execute()
  return true
}

/** Somebody may sign in: an account without a username or password, where there is none. */
export const ensureAccount = async (trx: Trx, personId: string): Promise<void> => {
  await trx.insertInto('accounts').values({ person_id: personId }).onConflict((on) => on.column('person_id').doNothing()).execute()
}

/** Whether an account is closed, and by this provider's directory: what a person closed, only a person opens. */
export const closedBy = async (db: Executor, personId: string): Promise<string | null> => {
  const row = await db.selectFrom('accounts').select('disabled_at').where('person_id', '=', personId).executeTakeFirst()
  if (row?.disabled_at == null) return null
  const last = await db.selectFrom('access_changes').select('data').where('person_id', '=', personId).where('type', '=', 'accountClosed').orderBy('id', 'desc').executeTakeFirst()
  return last !== undefined && 'provider' in last.data && typeof last.data.provider === 'string' ? last.data.provider : 'person'
}

export interface Duty { readonly caseId: string | null; readonly offerName: string; readonly function: string }

/** What somebody still has to do: functions they hold, and open cases in which they have a part. The cases are locked, in the order of their ids. */
export const dutiesOf = async (trx: Trx, personId: string, at: Instant): Promise<readonly Duty[]> => (await sql<Duty>`
  with held as (
    select coalesce(o.id, p.id) as offer_id, h.function from function_holdings h
      left join offers o on h.unit_kind = 'offer' and o.id = h.unit_id left join offers p on h.unit_kind = 'centre' and p.centre_id = h.unit_id
    where h.person_id = ${personId} and h.valid_from <= ${at} and (h.valid_to is null or h.valid_to > ${at})),
  open as (select c.id, c.offer_id, c.person_ids from cases c where c.ended_at is null and (c.person_ids @> array[${personId}]::text[] or c.offer_id in (select offer_id from held)) order by c.id for update of c)
  select c.id as "caseId", o.name as "offerName", coalesce(h.function, 'inCase') as function from open c join offers o on o.id = c.offer_id left join held h on h.offer_id = c.offer_id
  union all select null, o.name, h.function from held h join offers o on o.id = h.offer_id where not exists (select 1 from open c where c.offer_id = h.offer_id)
  order by 2, 3`.execute(trx)).rows

/** Tells the administrators, or where there are none the head of the secretariat, in each open case that somebody with a part in it is gone. Once for each time. */
export const tellOfLeaving = async (trx: Trx, personId: string, caseIds: readonly string[], at: Instant): Promise<void> => {
  await sql`
    with holders as (
      select r.person_id, r.role from role_holdings r join people p on p.id = r.person_id and p.active_from <= ${at} and (p.active_to is null or p.active_to > ${at})
      where r.role in ('administrator', 'secretariatHead') and r.valid_from <= ${at} and (r.valid_to is null or r.valid_to > ${at}) and r.person_id <> ${personId})
    insert into notices (case_id, person_id, kind, duty, cause, data, at, seq)
    select c.id, h.person_id, 'personLeft', h.role, 'left/' || ${personId} || '/' || ${at}, jsonb_build_object('personId', ${personId}::text), ${at}, c.seq from cases c cross join holders h
    where c.id = any(${caseIds}::uuid[]) and (h.role = 'administrator' or not exists (select 1 from holders a where a.role = 'administrator'))
    on conflict (case_id, cause, person_id) do nothing`.execute(trx)
}
