// Who is here and what they are: the list of people, one person, and finding somebody by name to give a function or ask to stand in.
import type { Kysely } from 'kysely'
import type pg from 'pg'
import { mayReadPolicy } from '../domain/administration/policy-faults.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import type { OfferFunction, Role, Unit } from '../domain/people/functions.ts'
import { Refused } from '../domain/refusal.ts'
import { type DirectoryRow, directoryPage, managersOf, peopleNamed, personFile } from '../store/directory.ts'
import { functionsActedFor, namesOfUnits, rolesOf } from '../store/people.ts'
import { holdingsOfPerson } from '../store/people-changes.ts'
import type { Database } from '../store/schema.ts'

export type { DirectoryRow }

/** A function somebody holds, held or will hold. `from` is included, `to` not; null: until further notice. */
export interface HeldFunction { readonly holdingId: string; readonly unit: Unit & { readonly name: string }; readonly function: OfferFunction; readonly from: Instant; readonly to: Instant | null }

/** One person. `username` null: they cannot sign in. */
export type PersonView = NonNullable<Awaited<ReturnType<typeof personFile>>> & { readonly functions: readonly HeldFunction[] }
export interface FoundPerson { readonly personId: string; readonly name: string; readonly title: string }

export interface Directory {
  /** One page of all people, those who have left included. Refused 403 `not-allowed` to others than consultants and the secretariat. */
  readonly people: (personId: string, query: { readonly search?: string; readonly role?: Role; readonly page: number; readonly pageSize: number }) => Promise<{ readonly rows: readonly DirectoryRow[]; readonly total: number }>
  /** At the most twenty active people by a part of their name; empty for less than two letters. For the secretariat and whoever acts for a function, since they choose successors and deputies. Refused 403 `not-allowed`. */
  readonly find: (personId: string, search: string) => Promise<readonly FoundPerson[]>
  /** Oneself, and for consultants and the secretariat anybody. Refused 404 `person-not-found`, also where one may not see them. */
  readonly person: (personId: string, ofPersonId: string) => Promise<PersonView>
  /** Who manages each of these offers now: any signed-in person may know it. */
  readonly managers: (offerIds: readonly string[]) => Promise<ReadonlyMap<string, readonly { readonly personId: string; readonly name: string }[]>>
}

const mostFound = 20
const notAllowed = (): Refused => new Refused({ kind: 'forbidden', code: 'not-allowed' })

/** The directory over a store. */
export function createDirectory({ pool, db, clock = () => new Date() }: { readonly pool: pg.Pool; readonly db: Kysely<Database>; readonly clock?: () => Date }): Directory {
  const rolesNow = async (personId: string): Promise<readonly Role[]> => (await rolesOf(db, [personId], clock().toISOString())).get(personId) ?? []

  return {
    async people(personId, query) {
      if (!mayReadPolicy(await rolesNow(personId))) throw notAllowed()
      return directoryPage(pool, clock().toISOString(), query)
    },
    async find(personId, search) {
      const at = clock().toISOString()
      if (!mayReadPolicy(await rolesNow(personId)) && (await functionsActedFor(db, personId, at)).length === 0) throw notAllowed()
      return search.trim().length < 2 ? [] : peopleNamed(pool, at, search.trim(), mostFound)
    },
    async person(personId, ofPersonId) {
      const file = personId === ofPersonId || mayReadPolicy(await rolesNow(personId)) ? await personFile(pool, ofPersonId) : undefined
      if (!file) throw new Refused({ kind: 'not-found', code: 'person-not-found' })
      const held = await holdingsOfPerson(db, ofPersonId)
      const name = await namesOfUnits(db, held.map(({ unit }) => unit))
      const functions = held.map(({ id, unit, function: fn, validFrom, validTo }): HeldFunction => ({ holdingId: id, unit: { ...unit, name: name(unit) }, function: fn, from: validFrom, to: validTo }))
      return { ...file, functions: functions.toSorted((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0)) }
    },
    async managers(offerIds) {
      const found = new Map<string, { readonly personId: string; readonly name: string }[]>()
      for (const { offerId, ...person } of await managersOf(pool, clock().toISOString(), offerIds)) found.set(offerId, [...(found.get(offerId) ?? []), person])
      return found
    },
  }
}
