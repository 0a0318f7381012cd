// Writes who holds a function, has a role or is away. A change is noted in people_changes in the same transaction; what had
// not begun when it is ended leaves no row but that note.

import { sql, type Kysely, type Transaction } from 'kysely'
import type { CaseState } from '../domain/accreditation/state.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import type { Period, StoredHolding } from '../domain/people/changes.ts'
import type { Absence, OfferFunction, OfferInLine, Role, Unit } from '../domain/people/functions.ts'
import type { PeopleChangesTable } from './schema-people.ts'
import type { Database } from './schema.ts'

type Trx = Transaction<Database>

/** A general role of a person, and an absence, with the name of its row. */
export interface StoredRole extends Period { readonly id: string, readonly personId: string, readonly role: Role }
export type StoredAbsence = Absence & { readonly id: string }

const instant = (date: Date): Instant => date.toISOString()
const orNull = (date: Date | null): Instant | null => date === null ? null : instant(date)

/** Lets one change of people through at a time, and takes the record's time after the wait. */
export const lockPeople = async (trx: Trx): Promise<Instant> => {
  await sql`select pg_advisory_xact_lock(hashtextextended('people', 0))`.execute(trx)
  const { rows: [row] } = await sql<{ at: Date }>`select clock_timestamp() as at`.execute(trx)
  if (row === undefined) throw new Error('The time is one row')
  return instant(row.at)
}

/** Notes a change: ids and instants, never a reason. */
export const noteChange = async (trx: Trx, change: { readonly at: Instant, readonly actor: string, readonly type: PeopleChangesTable['type'], readonly personId: string, readonly data: object }): Promise<void> => {
  await trx.insertInto('people_changes').values({ at: change.at, actor: change.actor, type: change.type, person_id: change.personId, data: JSON.stringify(change.data) }).execute()
}

/** What the line above an offer depends on; undefined where there is no such offer. */
export const offerInLine = async (db: Kysely<Database>, id: string): Promise<OfferInLine | undefined> => {
  const row = await db.selectFrom('offers').select(['id', 'centre_id', 'ownership', 'board']).where('id', '=', id).executeTakeFirst()
  return row && { id: row.id, centreId: row.centre_id, ownership: row.ownership, hasBoard: row.board !== null }
}

/** Whether there is such a centre. */
export const centreExists = async (db: Kysely<Database>, id: string): Promise<boolean> =>
  await db.selectFrom('centres').select('id').where('id', '=', id).executeTakeFirst() !== undefined

const holdingRows = (db: Kysely<Database>) => db.selectFrom('function_holdings')
  .select(['id', 'unit_kind', 'unit_id', 'function', 'person_id', 'valid_from', 'valid_to'])

const holdingFrom = (row: Awaited<ReturnType<ReturnType<typeof holdingRows>['execute']>>[number]): StoredHolding => ({
  id: String(row.id), unit: { kind: row.unit_kind, id: row.unit_id }, function: row.function, personId: row.person_id,
  validFrom: instant(row.valid_from), validTo: orNull(row.valid_to),
})

/** Every holding of a unit, those that have ended included, the latest first. */
export const holdingsAt = async (db: Kysely<Database>, unit: Unit): Promise<readonly StoredHolding[]> =>
  (await holdingRows(db).where('unit_kind', '=', unit.kind).where('unit_id', '=', unit.id).orderBy('valid_from', 'desc').orderBy('id').execute()).map(holdingFrom)

/** What a person holds, held or will hold. */
export const holdingsOfPerson = async (db: Kysely<Database>, personId: string): Promise<readonly StoredHolding[]> =>
  (await holdingRows(db).where('person_id', '=', personId).orderBy('id').execute()).map(holdingFrom)

/** One holding; undefined where there is none. */
export const holdingById = async (db: Kysely<Database>, id: string): Promise<StoredHolding | undefined> => {
  const row = await holdingRows(db).where('id', '=', Number(id)).executeTakeFirst()
  return row && holdingFrom(row)
}

/** Gives a person a function at a unit. */
export const insertHolding = async (trx: Trx, unit: Unit, fn: OfferFunction, personId: string, { from, to }: Period): Promise<StoredHolding> => {
  const { id } = await trx.insertInto('function_holdings')
    .values({ unit_kind: unit.kind, unit_id: unit.id, function: fn, person_id: personId, valid_from: from, valid_to: to }).returning('id').executeTakeFirstOrThrow()
  return { id: String(id), unit, function: fn, personId, validFrom: from, validTo: to }
}

/** Ends a holding at `to`; null withdraws one that has not begun. */
export const endHolding = async (trx: Trx, id: string, to: Instant | null): Promise<void> => {
  if (to === null) await trx.deleteFrom('function_holdings').where('id', '=', Number(id)).execute()
  else await trx.updateTable('function_holdings').set({ valid_to: to }).where('id', '=', Number(id)).execute()
}

const roleRows = (db: Kysely<Database>) => db.selectFrom('role_holdings').select(['id', 'person_id', 'role', 'valid_from', 'valid_to'])

const roleFrom = (row: Awaited<ReturnType<ReturnType<typeof roleRows>['execute']>>[number]): StoredRole =>
  ({ id: String(row.id), personId: row.person_id, role: row.role, from: instant(row.valid_from), to: orNull(row.valid_to) })

/** A person's general roles, those that have ended included, the latest first. */
export const roleHoldingsOf = async (db: Kysely<Database>, personId: string): Promise<readonly StoredRole[]> =>
  (await roleRows(db).where('person_id', '=', personId).orderBy('valid_from', 'desc').orderBy('id').execute()).map(roleFrom)

/** One role of somebody; undefined where there is none. */
export const roleHoldingById = async (db: Kysely<Database>, id: string): Promise<StoredRole | undefined> => {
  const row = await roleRows(db).where('id', '=', Number(id)).executeTakeFirst()
  return row && roleFrom(row)
}

/** Whether somebody else has the administrator's role until further notice, and an account that is open: without one nobody could give roles any more. */
export const otherAdministrator = async (db: Kysely<Database>, exceptPersonId: string, at: Instant): Promise<boolean> =>
  await db.selectFrom('role_holdings').innerJoin('people', 'people.id', 'role_holdings.person_id').innerJoin('accounts', 'accounts.person_id', 'people.id').select('role_holdings.id')
    .where('role', '=', 'administrator').where('valid_to', 'is', null).where('valid_from', '<=', new Date(at)).where('active_to', 'is', null).where('active_from', '<=', new Date(at)).where('disabled_at', 'is', null)
    .where('role_holdings.person_id', '<>', exceptPersonId).executeTakeFirst() !== undefined

/** Whether somebody is an administrator now, and nobody else will be one for long. */
export const isLastAdministrator = async (db: Kysely<Database>, personId: string, at: Instant): Promise<boolean> =>
  (await roleHoldingsOf(db, personId)).some(({ role, from, to }) => role === 'administrator' && from <= at && (to === null || to > at)) && !await otherAdministrator(db, personId, at)

/** Gives a person a general role. */
export const insertRole = async (trx: Trx, personId: string, role: Role, { from, to }: Period): Promise<StoredRole> => {
  const { id } = await trx.insertInto('role_holdings').values({ person_id: personId, role, valid_from: from, valid_to: to }).returning('id').executeTakeFirstOrThrow()
  return { id: String(id), personId, role, from, to }
}

/** Ends a role at `to`; null withdraws one that has not begun. */
export const endRole = async (trx: Trx, id: string, to: Instant | null): Promise<void> => {
  if (to === null) await trx.deleteFrom('role_holdings').where('id', '=', Number(id)).execute()
  else await trx.updateTable('role_holdings').set({ valid_to: to }).where('id', '=', Number(id)).execute()
}

const absenceRows = (db: Kysely<Database>) => db.selectFrom('absences').select(['id', 'person_id', 'deputy_id', 'from_at', 'to_at'])

const absenceFrom = (row: Awaited<ReturnType<ReturnType<typeof absenceRows>['execute']>>[number]): StoredAbsence =>
  ({ id: String(row.id), personId: row.person_id, deputyId: row.deputy_id, from: instant(row.from_at), to: instant(row.to_at) })

/** A person's own absences that have not ended at `at`, the earliest first: former ones are nobody's business. */
export const comingAbsencesOf = async (db: Kysely<Database>, personId: string, at: Instant): Promise<readonly StoredAbsence[]> =>
  (await absenceRows(db).where('person_id', '=', personId).where('to_at', '>', new Date(at)).orderBy('from_at').orderBy('id').execute()).map(absenceFrom)

/** One absence; undefined where there is none. */
export const absenceById = async (db: Kysely<Database>, id: string): Promise<StoredAbsence | undefined> => {
  const row = await absenceRows(db).where('id', '=', Number(id)).executeTakeFirst()
  return row && absenceFrom(row)
}

/** Registers an absence. */
export const insertAbsence = async (trx: Trx, { personId, deputyId, from, to }: Absence): Promise<StoredAbsence> => {
  const { id } = await trx.insertInto('absences').values({ person_id: personId, deputy_id: deputyId, from_at: from, to_at: to }).returning('id').executeTakeFirstOrThrow()
  return { id: String(id), personId, deputyId, from, to }
}

/** Ends an absence at `to`; null withdraws one that has not begun. */
export const endAbsence = async (trx: Trx, id: string, to: Instant | null): Promise<void> => {
  if (to === null) await trx.deleteFrom('absences').where('id', '=', Number(id)).execute()
  else await trx.updateTable('absences').set({ to_at: to }).where('id', '=', Number(id)).execute()
}

/** A person to be: the id is given here. */
export interface NewPerson { readonly id: string, readonly name: string, readonly email: string, readonly title: string, readonly area: string | null, readonly employerOfferId: string | null, readonly employerCentreId: string | null, readonly activeTo: Instant | null }

/** Stores a person without an account; false when somebody has the address already. */
export const insertPerson = async (trx: Trx, person: NewPerson, at: Instant): Promise<boolean> => {
  const row = await trx.insertInto('people').values({
    id: person.id, name: person.name, email: person.email, title: person.title, area: person.area,
    employer_offer_id: person.employerOfferId, employer_centre_id: person.employerCentreId, active_from: at, active_to: person.activeTo,
  }).onConflict(conflict => conflict.doNothing()).returning('id').executeTakeFirst()
  return row !== undefined
}

/** The open cases in which a person audits, checks or decides, locked, with their offers' names. */
export const openCasesOf = async (trx: Trx, personId: string): Promise<readonly { readonly offerName: string, readonly state: CaseState }[]> => {
  const { rows } = await sql<{ offer_name: string, state: CaseState }>`
    select o.name as offer_name, c.state from cases c join offers o on o.id = c.offer_id
    where c.ended_at is null and c.person_ids @> array[${personId}]::text[] order by c.id for update of c`.execute(trx)
  return rows.map(row => ({ offerName: row.offer_name, state: row.state }))
}

/** Whether there is such a målgruppeområde. */
export const areaExists = async (db: Kysely<Database>, id: string): Promise<boolean> =>
  await db.selectFrom('areas').select('id').where('id', '=', id).executeTakeFirst() !== undefined

/**
 * The open cases of a unit's offers as they stand, kept from changing until the transaction ends: an appointment made at the
 * same moment either is seen here or sees the holding that was written before.
 */
export const openCasesAt = async (trx: Trx, unit: Unit): Promise<readonly { readonly offerName: string, readonly state: CaseState }[]> => {
  const { rows } = await sql<{ offer_name: string, state: CaseState }>`
    select o.name as offer_name, c.state from cases c join offers o on o.id = c.offer_id
    where c.ended_at is null and ${unit.kind === 'offer' ? sql`o.id` : sql`o.centre_id`} = ${unit.id} order by c.id for update of c`.execute(trx)
  return rows.map(row => ({ offerName: row.offer_name, state: row.state }))
}
