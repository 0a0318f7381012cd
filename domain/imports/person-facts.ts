// What a table of people is judged by, and what it would do.
import type { Instant } from '../deadlines/types.ts'
import type { Period, StoredHolding } from '../people/changes.ts'
import type { OfferFunction, Role, Unit } from '../people/functions.ts'
import type { Named } from './names.ts'
import type { Plan } from './plan.ts'

export const personColumns = ['mail', 'name', 'title', 'area', 'duty', 'unit', 'from', 'to'] as const
export type PersonColumn = (typeof personColumns)[number]

/** A general role, or a function at an offer or a centre. */
export type Duty = { readonly role: Role } | { readonly fn: OfferFunction }

export interface KnownPerson { readonly personId: string; readonly name: string; readonly title: string; readonly area: string | null; readonly active: boolean; /** A directory says who they are. */ readonly fromDirectory: boolean }
export interface StoredRoleOf extends Period { readonly personId: string; readonly role: Role }
export interface PeopleFacts {
  readonly at: Instant; readonly people: ReadonlyMap<string, KnownPerson>; readonly areas: readonly Named[]; readonly centres: readonly Named[]
  readonly offers: readonly (Named & { readonly centreId: string; readonly over: boolean })[]
  /** Those that have not ended. */
  readonly roles: readonly StoredRoleOf[]; readonly holdings: readonly StoredHolding[]
  /** Who audits, checks or decides in an open case of each offer. */
  readonly examiners: ReadonlyMap<string, readonly string[]>
}
export interface PeopleWords { readonly headings: Readonly<Record<PersonColumn, string>>; readonly roles: Readonly<Record<Role, string>>; readonly functions: Readonly<Record<OfferFunction, string>>; /** Where a general role holds. */ readonly everywhere: string }
export interface Given extends Period { readonly mail: string }
export interface PeoplePlan extends Plan {
  readonly people: readonly { readonly mail: string; readonly name: string; readonly title: string; readonly area: string | null }[]
  readonly renamed: readonly { readonly personId: string; readonly name: string; readonly title: string; readonly area: string | null }[]
  readonly roles: readonly (Given & { readonly role: Role })[]; readonly functions: readonly (Given & { readonly unit: Unit; readonly fn: OfferFunction })[]
}
