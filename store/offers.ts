// Reads offers with their centre, area and departments.

import { sql, type Kysely } from 'kysely'
import type { Department, Offer, OfferQuery, OfferSort } from '../domain/people/offer.ts'
import type { Database } from './schema.ts'

/** SQL of the day by which an offer is to be audited again: 24 months after the last audit where no other is set; long past where it never was. */
export const nextDueOn = (offers: string): string => `coalesce(${offers}.next_cycle_date, (${offers}.last_audit_date + interval '24 months')::date, '-infinity')`

const offerColumns = (db: Kysely<Database>) => db
  .selectFrom('offers')
  .innerJoin('centres', 'centres.id', 'offers.centre_id')
  .innerJoin('areas', 'areas.id', 'offers.area')
  .select([
    'offers.id', 'offers.name', 'offers.type', 'offers.type_label', 'offers.legal_basis', 'offers.area', 'areas.name as area_name',
    'offers.centre_id', 'centres.name as centre_name', 'offers.target_groups', 'offers.age_from', 'offers.age_to', 'offers.places',
    'offers.ownership', 'offers.leader_role', 'offers.management_level', 'offers.address', 'offers.cvr', 'offers.p_number',
    'offers.covered_by_accreditation', 'offers.covered_by_supervision', 'offers.last_audit_date', 'offers.next_cycle_date',
    'offers.last_supervision_visit', 'offers.lifecycle', 'offers.board',
  ])

type OfferRow = Awaited<ReturnType<ReturnType<typeof offerColumns>['execute']>>[number]

const offerFrom = (row: OfferRow): Offer => ({
  id: row.id,
  name: row.name,
  type: row.type,
  typeLabel: row.type_label,
  legalBasis: row.legal_basis,
  area: row.area,
  areaName: row.area_name,
  centre: { id: row.centre_id, name: row.centre_name },
  targetGroups: row.target_groups,
  ageFrom: row.age_from,
  ageTo: row.age_to,
  places: row.places,
  ownership: row.ownership,
  leaderRole: row.leader_role,
  managementLevel: row.management_level,
  address: row.address,
  cvr: row.cvr,
  pNumber: row.p_number,
  coveredByAccreditation: row.covered_by_accreditation,
  coveredBySupervision: row.covered_by_supervision,
  lastAuditDate: row.last_audit_date,
  nextCycleDate: row.next_cycle_date,
  lastSupervisionVisit: row.last_supervision_visit,
  lifecycle: row.lifecycle,
  board: row.board,
})

/** A text as a pattern of `like` that finds it literally. */
export const literally = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`)

// The word search knows Danish endings but only whole words; the folded patterns find a beginning while it is being typed.
const matches = (search: string) => {
  const pattern = `%${literally(search.toLocaleLowerCase('da'))}%`
  return sql<boolean>`(
    offers.search @@ websearch_to_tsquery('danish', ${search})
    or lower(offers.name collate "und-x-icu") like ${pattern}
    or lower(centres.name collate "und-x-icu") like ${pattern}
    or offers.id ilike ${`${literally(search)}%`}
  )`
}

// Names are put in Danish order whatever the database's own is: Z, Æ, Ø, Å, and aa as å.
const orders: Readonly<Record<OfferSort, ReturnType<typeof sql<string>>>> = {
  name: sql`offers.name collate "da-x-icu"`,
  id: sql`offers.id collate "C"`,
  area: sql`areas.name collate "da-x-icu"`,
  centre: sql`centres.name collate "da-x-icu"`,
  places: sql`offers.places`,
  lastAuditDate: sql`offers.last_audit_date`,
  nextCycleDate: sql`offers.next_cycle_date`,
}

/**
 * One page of the offers that fit the query, and how many fit in all. Offers without the date sorted by come last,
 * and equal ones stand in the order of their names and ids, so that pages never overlap.
 */
export const listOffers = async (db: Kysely<Database>, query: OfferQuery): Promise<{ readonly offers: readonly Offer[], readonly total: number }> => {
  const { area, centreId, ownership, type, search, vacant, covered, dueBefore, ids } = query
  const fitting = offerColumns(db)
    .$if(area !== undefined, q => q.where('offers.area', '=', area ?? ''))
    .$if(centreId !== undefined, q => q.where('offers.centre_id', '=', centreId ?? ''))
    .$if(ownership !== undefined, q => q.where('offers.ownership', '=', ownership ?? 'municipal'))
    .$if(type !== undefined, q => q.where('offers.type', '=', type ?? ''))
    .$if(vacant === true, q => q.where(sql<boolean>`not exists (select 1 from function_holdings h join people p on p.id = h.person_id where h.unit_kind = 'offer' and h.unit_id = offers.id and h.function = 'manager' and h.valid_from <= clock_timestamp() and coalesce(least(h.valid_to, p.active_to) > clock_timestamp(), true))`))
    .$if(covered === true, q => q.where('offers.covered_by_accreditation', '=', true))
    .$if(dueBefore !== undefined, q => q.where(sql<boolean>`${sql.raw(nextDueOn('offers'))} <= ${dueBefore ?? null}::date`))
    .$if(ids !== undefined, q => q.where('offers.id', '=', sql<string>`any(${[...ids ?? []]}::text[])`))
    .$if(search !== undefined && search.trim() !== '', q => q.where(matches((search ?? '').trim())))
  const { total } = await fitting.clearSelect().select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const rows = await fitting
    .orderBy(orders[query.sort], order => (query.descending ? order.desc() : order.asc()).nullsLast())
    .orderBy(orders.name)
    .orderBy(orders.id)
    .limit(query.pageSize)
    .offset((query.page - 1) * query.pageSize)
    .execute()
  return { offers: rows.map(offerFrom), total }
}

/** One offer with its departments in Danish order; undefined when there is none with that id. */
export const offerById = async (db: Kysely<Database>, id: string): Promise<(Offer & { readonly departments: readonly Department[] }) | undefined> => {
  const row = await offerColumns(db).where('offers.id', '=', id).executeTakeFirst()
  if (row === undefined) return undefined
  const departments = await db.selectFrom('departments').select(['id', 'name', 'same_address', 'address'])
    .where('offer_id', '=', id).orderBy(sql`name collate "da-x-icu"`).orderBy('id').execute()
  return {
    ...offerFrom(row),
    departments: departments.map(one => ({ id: one.id, name: one.name, sameAddress: one.same_address, address: one.address })),
  }
}

/** The målgruppeområder, in Danish order. */
export const areasOf = (db: Kysely<Database>): Promise<readonly { readonly id: string, readonly name: string }[]> =>
  db.selectFrom('areas').select(['id', 'name']).orderBy(sql`name collate "da-x-icu"`).execute()

/** The kinds of offers there are, in Danish order of their names. */
export const offerTypes = async (db: Kysely<Database>): Promise<readonly { readonly id: string, readonly name: string }[]> => {
  const { rows } = await sql<{ id: string, name: string }>`select type as id, min(type_label) as name from offers group by type order by min(type_label) collate "da-x-icu"`.execute(db)
  return rows
}
