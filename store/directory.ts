// Lists people with what they are here, a page in one statement however many there are.
import type pg from 'pg'
import type { Instant } from '../domain/deadlines/types.ts'
import type { OfferFunction, Role, Unit } from '../domain/people/functions.ts'
import { iso } from './case-people.ts'
import { literally } from './offers.ts'
import { read } from './read.ts'

/** A function held now, with its unit's name. */
export interface HeldNow { readonly function: OfferFunction; readonly unit: Unit & { readonly name: string } }

/** One person in the list: the roles and functions they hold now. `active` false: they have left. */
export interface DirectoryRow { readonly personId: string; readonly name: string; readonly title: string; readonly areaName: string | null; readonly active: boolean; readonly roles: readonly Role[]; readonly functions: readonly HeldNow[] }

const pattern = (search: string | undefined): string | null => (search === undefined ? null : `%${literally(search.toLocaleLowerCase('da'))}%`)
const openAt = (table: string, at: string): string => `${table}.valid_from <= ${at} and (${table}.valid_to is null or ${table}.valid_to > ${at})`

/** One page of the people, in Danish order of their names. `search`: a part of the name, title or mail address; `role`: who holds it now. */
export async function directoryPage(pool: pg.Pool, at: Instant, { search, role, page, pageSize }: { readonly search?: string; readonly role?: Role; readonly page: number; readonly pageSize: number }): Promise<{ readonly rows: readonly DirectoryRow[]; readonly total: number }> {
  const where = `($2::text is null or lower(p.name collate "und-x-icu") like $2 or lower(p.title collate "und-x-icu") like $2 or lower(p.email) like $2)
    and ($3::text is null or exists (select 1 from role_holdings r where r.person_id = p.id and r.role = $3 and ${openAt('r', '$1::timestamptz')}))`
  const of = [at, pattern(search), role ?? null]
  const [rows, [count]] = await Promise.all([
    read<DirectoryRow>(pool, `with found as (select p.* from people p where ${where} order by p.name collate "da-x-icu", p.id limit $4 offset $5)
      select f.id as "personId", f.name, f.title, a.name as "areaName", (f.active_to is null or f.active_to > $1::timestamptz) as active,
        coalesce((select json_agg(distinct r.role) from role_holdings r where r.person_id = f.id and ${openAt('r', '$1::timestamptz')}), '[]') as roles,
        coalesce((select json_agg(json_build_object('function', h.function, 'unit', json_build_object('kind', h.unit_kind, 'id', h.unit_id, 'name', coalesce(o.name, c.name))) order by h.id)
          from function_holdings h left join offers o on o.id = h.offer_id left join centres c on c.id = h.centre_id where h.person_id = f.id and ${openAt('h', '$1::timestamptz')}), '[]') as functions
      from found f left join areas a on a.id = f.area order by f.name collate "da-x-icu", f.id`, [...of, pageSize, (page - 1) * pageSize]),
    read<{ total: number }>(pool, `select count(*)::int as total from people p where $1::timestamptz is not null and ${where}`, of),
  ])
  return { rows, total: count?.total ?? 0 }
}

/** Active people by a part of their name or title, at the most `limit`. */
export const peopleNamed = (pool: pg.Pool, at: Instant, search: string, limit: number): Promise<readonly { readonly personId: string; readonly name: string; readonly title: string }[]> =>
  read(pool, `select p.id as "personId", p.name, p.title from people p where p.active_from <= $1 and (p.active_to is null or p.active_to > $1) and (lower(p.name collate "und-x-icu") like $2 or lower(p.title collate "und-x-icu") like $2)
    order by p.name collate "da-x-icu", p.id limit $3`, [at, pattern(search), limit])

/** Who manages each of these offers now; none for an offer without a manager. By `unit_id`, whose index there is, and not by the column made of it. */
export const managersOf = (pool: pg.Pool, at: Instant, offerIds: readonly string[]): Promise<readonly { readonly offerId: string; readonly personId: string; readonly name: string }[]> =>
  read(pool, `select h.unit_id as "offerId", p.id as "personId", p.name from function_holdings h join people p on p.id = h.person_id
    where h.unit_kind = 'offer' and h.unit_id = any($2) and h.function = 'manager' and ${openAt('h', '$1::timestamptz')} and (p.active_to is null or p.active_to > $1::timestamptz) order by h.id`, [at, offerIds])

/** What is known of one person beside their roles and absences; undefined where there is nobody. */
export async function personFile(pool: pg.Pool, personId: string): Promise<{
  readonly personId: string; readonly name: string; readonly title: string; readonly email: string; readonly areaName: string | null; readonly employer: string | null; readonly activeFrom: Instant; readonly activeTo: Instant | null
  readonly username: string | null; readonly accountClosed: boolean
} | undefined> {
  const [row] = await read<NonNullable<Awaited<ReturnType<typeof personFile>>>>(pool, `select p.id as "personId", p.name, p.title, p.email, a.name as "areaName", coalesce(o.name, c.name) as employer, ${iso('p.active_from')} as "activeFrom", ${iso('p.active_to')} as "activeTo",
      k.username, k.disabled_at is not null as "accountClosed"
    from people p left join areas a on a.id = p.area left join offers o on o.id = p.employer_offer_id left join centres c on c.id = p.employer_centre_id left join accounts k on k.person_id = p.id where p.id = $1`, [personId])
  return row
}
