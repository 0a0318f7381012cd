// Reads people, their roles and functions, and who stands in for whom.

import { sql, type Kysely } from 'kysely'
import { functionsOf, type Absence, type FunctionHolding, type Role, type Unit } from '../domain/people/functions.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import type { Database } from './schema.ts'

/** A person as the record knows them. `activeTo` null: until further notice. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly title: string
  readonly area: string | null
  readonly employerOfferId: string | null
  readonly employerCentreId: string | null
  readonly activeFrom: Instant
  readonly activeTo: Instant | null
}

const instantOrNull = (date: Date | null): Instant | null => date === null ? null : date.toISOString()

const personColumns = (db: Kysely<Database>) => db.selectFrom('people').select([
  'people.id', 'people.name', 'people.email', 'people.title', 'people.area',
  'people.employer_offer_id', 'people.employer_centre_id', 'people.active_from', 'people.active_to',
])

type PersonRow = Awaited<ReturnType<ReturnType<typeof personColumns>['execute']>>[number]

const personFrom = (row: PersonRow): Person => ({
  id: row.id,
  name: row.name,
  email: row.email,
  title: row.title,
  area: row.area,
  employerOfferId: row.employer_offer_id,
  employerCentreId: row.employer_centre_id,
  activeFrom: row.active_from.toISOString(),
  activeTo: instantOrNull(row.active_to),
})

/** The people with these ids, those who have left included, in Danish order of names; ids nobody has are left out. */
export const peopleById = async (db: Kysely<Database>, ids: readonly string[]): Promise<readonly Person[]> => {
  if (ids.length === 0) return []
  const rows = await personColumns(db).where('people.id', 'in', [...ids]).orderBy(sql`name collate "da-x-icu"`).orderBy('people.id').execute()
  return rows.map(personFrom)
}

/** The active people who hold a role at a time, in Danish order of names. */
export const peopleWithRole = async (db: Kysely<Database>, role: Role, at: Instant): Promise<readonly Person[]> => {
  const rows = await personColumns(db)
    .where('people.active_from', '<=', new Date(at))
    .where(eb => eb.or([eb('people.active_to', 'is', null), eb('people.active_to', '>', new Date(at))]))
    .where(eb => eb.exists(eb.selectFrom('role_holdings').select('role_holdings.id')
      .whereRef('role_holdings.person_id', '=', 'people.id')
      .where('role_holdings.role', '=', role)
      .where('role_holdings.valid_from', '<=', new Date(at))
      .where(inner => inner.or([inner('role_holdings.valid_to', 'is', null), inner('role_holdings.valid_to', '>', new Date(at))]))))
    .orderBy(sql`name collate "da-x-icu"`)
    .orderBy('people.id')
    .execute()
  return rows.map(personFrom)
}

/** The roles of each of these people at a time; someone without a role, or who has left, has no entry. */
export const rolesOf = async (db: Kysely<Database>, ids: readonly string[], at: Instant): Promise<ReadonlyMap<string, readonly Role[]>> => {
  const roles = new Map<string, Role[]>()
  if (ids.length === 0) return roles
  const rows = await db.selectFrom('role_holdings').innerJoin('people', 'people.id', 'role_holdings.person_id')
    .select(['person_id', 'role']).distinct()
    .where('person_id', 'in', [...ids])
    .where(eb => eb.or([eb('active_to', 'is', null), eb('active_to', '>', new Date(at))]))
    .where('valid_from', '<=', new Date(at))
    .where(eb => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', new Date(at))]))
    .orderBy('person_id').orderBy('role').execute()
  for (const row of rows) roles.set(row.person_id, [...(roles.get(row.person_id) ?? []), row.role])
  return roles
}

// A person who has left holds nothing any more, even where nobody closed the holding.
const holdings = (db: Kysely<Database>) => db
  .selectFrom('function_holdings')
  .innerJoin('people', 'people.id', 'function_holdings.person_id')
  .select(['unit_kind', 'unit_id', 'function', 'person_id', 'valid_from', sql<Date | null>`least(valid_to, people.active_to)`.as('valid_to')])
  .orderBy('function_holdings.id')

const holdingFrom = (row: Awaited<ReturnType<ReturnType<typeof holdings>['execute']>>[number]): FunctionHolding => ({
  unit: { kind: row.unit_kind, id: row.unit_id },
  function: row.function,
  personId: row.person_id,
  validFrom: row.valid_from.toISOString(),
  validTo: instantOrNull(row.valid_to),
})

/** Everyone who holds, held or will hold a function at an offer or is chief of its centre. */
export const functionHoldingsFor = async (db: Kysely<Database>, offerId: string): Promise<readonly FunctionHolding[]> => {
  const rows = await holdings(db).where(eb => eb.or([
    eb('function_holdings.offer_id', '=', offerId),
    eb('function_holdings.centre_id', '=', eb.selectFrom('offers').select('centre_id').where('offers.id', '=', offerId)),
  ])).execute()
  return rows.map(holdingFrom)
}

const absenceFrom = (row: { person_id: string, deputy_id: string, from_at: Date, to_at: Date }): Absence =>
  ({ personId: row.person_id, deputyId: row.deputy_id, from: row.from_at.toISOString(), to: row.to_at.toISOString() })

/** The absences of these people, of their deputies, and of the deputies' deputies: all that `holdersOf` needs for them. */
export const absencesOf = async (db: Kysely<Database>, ids: readonly string[]): Promise<readonly Absence[]> => {
  if (ids.length === 0) return []
  const { rows } = await sql<{ person_id: string, deputy_id: string, from_at: Date, to_at: Date }>`
    with recursive concerned as (
      select unnest(${[...ids]}::text[]) as id
      union
      select absences.deputy_id from absences join concerned on concerned.id = absences.person_id
    )
    select person_id, deputy_id, from_at, to_at from absences where person_id in (select id from concerned) order by id`.execute(db)
  return rows.map(absenceFrom)
}

/** The functions a person acts for at a time: their own, unless they are away, and those they stand in for. */
export const functionsActedFor = async (db: Kysely<Database>, personId: string, at: Instant): Promise<ReturnType<typeof functionsOf>> => {
  const { rows } = await sql<{ id: string }>`
    with recursive represented as (
      select ${personId}::text as id
      union
      select absences.person_id from absences join represented on represented.id = absences.deputy_id
      where absences.from_at <= ${new Date(at)} and absences.to_at > ${new Date(at)}
    )
    select id from represented`.execute(db)
  const ids = rows.map(({ id }) => id)
  const held = await holdings(db).where('function_holdings.person_id', 'in', ids).execute()
  return functionsOf(personId, held.map(holdingFrom), await absencesOf(db, ids), at)
}

/** Gives the names of these offers and centres; an unknown one is called by its id. */
export const namesOfUnits = async (db: Kysely<Database>, units: readonly Unit[]): Promise<(unit: Unit) => string> => {
  const of = (kind: Unit['kind']): string[] => units.filter(unit => unit.kind === kind).map(({ id }) => id)
  const [offers, centres] = await Promise.all([
    of('offer').length === 0 ? [] : db.selectFrom('offers').select(['id', 'name']).where('id', 'in', of('offer')).execute(),
    of('centre').length === 0 ? [] : db.selectFrom('centres').select(['id', 'name']).where('id', 'in', of('centre')).execute(),
  ])
  const names = { offer: new Map(offers.map(({ id, name }) => [id, name])), centre: new Map(centres.map(({ id, name }) => [id, name])) }
  return unit => names[unit.kind].get(unit.id) ?? unit.id
}
