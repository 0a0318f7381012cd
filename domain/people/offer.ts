// What is known of an offer besides its accreditations: its master data (stamoplysninger).

/** Where an offer or a department is. */
export interface Address {
  readonly street: string
  readonly houseNumber: string
  readonly postalCode: string
  readonly city: string
  readonly district: string
  readonly municipalityCode: string
}

/** Whether an offer runs on, is new, closes or goes into another one, or has; dates are calendar days. */
export type Lifecycle =
  | { readonly status: 'inOperation' }
  | { readonly status: 'new', readonly opened: string }
  | { readonly status: 'closing', readonly closes: string }
  | { readonly status: 'merging', readonly mergesInto: string, readonly at: string }
  | { readonly status: 'closed', readonly closed: string }
  | { readonly status: 'merged', readonly mergedInto: string, readonly at: string }

/** A self-owned offer's board: what its chair and the municipality's contact are called there. */
export interface Board {
  readonly chairTitle: string
  readonly municipalContactTitle: string
}

/** Run by the municipality, or a non-profit institution with an agreement with it. */
export type Ownership = 'municipal' | 'selfOwned'

/** One offer. Dates are 'YYYY-MM-DD'; ages in years; `area` is the id of its målgruppeområde. */
export interface Offer {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly typeLabel: string
  readonly legalBasis: string
  readonly area: string
  readonly areaName: string
  readonly centre: { readonly id: string, readonly name: string }
  readonly targetGroups: readonly string[]
  readonly ageFrom: number
  readonly ageTo: number
  readonly places: number
  readonly ownership: Ownership
  readonly leaderRole: string
  readonly managementLevel: number
  readonly address: Address
  readonly cvr: string | null
  readonly pNumber: string | null
  readonly coveredByAccreditation: boolean
  readonly coveredBySupervision: boolean
  readonly lastAuditDate: string | null
  readonly nextCycleDate: string | null
  readonly lastSupervisionVisit: string | null
  readonly lifecycle: Lifecycle
  readonly board: Board | null
}

/** A part of an offer; `address` is its own, where it has one and it is known. */
export interface Department {
  readonly id: string
  readonly name: string
  readonly sameAddress: boolean
  readonly address: Address | null
}

/** What a list of offers can be narrowed by and ordered by. Page 1 is the first. */
export interface OfferQuery {
  readonly area?: string
  readonly centreId?: string
  readonly ownership?: Ownership
  readonly type?: string
  /** Words of the name, kind, target group, address or centre; a beginning of the name or id is enough. */
  readonly search?: string
  /** Only offers whose manager's function nobody holds now. */
  readonly vacant?: boolean
  /** Only offers that accreditation is for. */
  readonly covered?: boolean
  /** Only offers never audited, or due again by that day. */
  readonly dueBefore?: string
  /** Only these. */
  readonly ids?: readonly string[]
  readonly sort: OfferSort
  readonly descending: boolean
  readonly page: number
  readonly pageSize: number
}

/** What a list of offers can be ordered by. */
export const offerSorts = ['name', 'id', 'area', 'centre', 'places', 'lastAuditDate', 'nextCycleDate'] as const
export type OfferSort = (typeof offerSorts)[number]
