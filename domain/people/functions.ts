// Who acts for a function at an offer or centre at a given time. A duty belongs to the function (domain rules §4.7):
// the holder has it, the deputy while the holder is away, and the line above where nobody does.

import type { Instant } from '../deadlines/types.ts'

/** What a person may do across all offers. */
export type Role = 'consultant' | 'secretariatHead' | 'administrator' | 'decisionMaker' | 'auditor' | 'reader' | 'supervisionCoordinator'

/** What a person is at one offer, or (centreChief) at one centre. */
export type OfferFunction = 'manager' | 'staff' | 'boardChair' | 'municipalContact' | 'centreChief'

/** One offer or one centre. */
export interface Unit {
  readonly kind: 'offer' | 'centre'
  readonly id: string
}

/** A person holds a function at a unit from `validFrom` (included) to `validTo` (not included; null: until further notice). */
export interface FunctionHolding {
  readonly unit: Unit
  readonly function: OfferFunction
  readonly personId: string
  readonly validFrom: Instant
  readonly validTo: Instant | null
}

/** A person is away from `from` (included) to `to` (not included), and `deputyId` has their functions meanwhile. Why is not stored. */
export interface Absence {
  readonly personId: string
  readonly deputyId: string
  readonly from: Instant
  readonly to: Instant
}

/** What the line above an offer depends on. */
export interface OfferInLine {
  readonly id: string
  readonly centreId: string
  readonly ownership: 'municipal' | 'selfOwned'
  readonly hasBoard: boolean
}

const isOpen = (from: Instant, to: Instant | null, at: Instant): boolean => from <= at && (to === null || at < to)

const compare = (a: string, b: string): number => a < b ? -1 : Number(a > b)

/** The absence that counts for a person at a time: of several, the one that began last. */
const absenceAt = (personId: string, absences: readonly Absence[], at: Instant): Absence | undefined =>
  absences
    .filter(absence => absence.personId === personId && isOpen(absence.from, absence.to, at))
    .sort((a, b) => compare(b.from, a.from) || compare(a.deputyId, b.deputyId))[0]

/**
 * Who acts for one person at a time: the person, or while they are away their deputy, or the deputy's deputy.
 * Undefined when everyone in the chain is away (a circle of deputies ends there too).
 */
export const actingFor = (personId: string, absences: readonly Absence[], at: Instant): string | undefined => {
  const passed = new Set<string>()
  let acting = personId
  for (;;) {
    const absence = absenceAt(acting, absences, at)
    if (absence === undefined) return acting
    passed.add(acting)
    if (passed.has(absence.deputyId)) return undefined
    acting = absence.deputyId
  }
}

/**
 * The persons who act for a function of a unit at a time, in the order of the holdings, each once.
 * Empty when the function is vacant or everyone who could act is away.
 */
export const holdersOf = (
  unit: Unit,
  fn: OfferFunction,
  holdings: readonly FunctionHolding[],
  absences: readonly Absence[],
  at: Instant,
): readonly string[] => {
  const acting = holdings
    .filter(holding => holding.unit.kind === unit.kind && holding.unit.id === unit.id && holding.function === fn)
    .filter(holding => isOpen(holding.validFrom, holding.validTo, at))
    .map(holding => actingFor(holding.personId, absences, at))
    .filter(personId => personId !== undefined)
  return [...new Set(acting)]
}

/**
 * The line above an offer's manager: the chair of a self-owned offer's board (domain rules §4.8), else the chief of its
 * centre; where the chair's seat is vacant, the chief. Empty when that is vacant too: then the head of the secretariat
 * is the last resort, which is the caller's to know.
 */
export const lineAbove = (
  offer: OfferInLine,
  holdings: readonly FunctionHolding[],
  absences: readonly Absence[],
  at: Instant,
): readonly string[] => {
  if (offer.ownership === 'selfOwned' && offer.hasBoard) {
    const chairs = holdersOf({ kind: 'offer', id: offer.id }, 'boardChair', holdings, absences, at)
    if (chairs.length > 0) return chairs
  }
  return holdersOf({ kind: 'centre', id: offer.centreId }, 'centreChief', holdings, absences, at)
}

/**
 * Whether a person stands in an offer's line of leaders at a time: holds the chair of its board or leads its centre, away or not, or
 * stands in for who does. Somebody on leave does not become impartial, nor does a chief by there being a chair (domain rules §4.6).
 */
export const standsInLine = (
  offer: OfferInLine,
  personId: string,
  holdings: readonly FunctionHolding[],
  absences: readonly Absence[],
  at: Instant,
): boolean => {
  const line = holdings.filter(({ unit, function: fn }) => (fn === 'boardChair' && unit.kind === 'offer' && unit.id === offer.id) || (fn === 'centreChief' && unit.kind === 'centre' && unit.id === offer.centreId))
  return line.some(holding => isOpen(holding.validFrom, holding.validTo, at) && (holding.personId === personId || actingFor(holding.personId, absences, at) === personId))
}

/** Who has the duties of an offer's manager at a time: whoever acts for the manager, and while that is vacant the line above (domain rules §4.7). */
export const managersOrAbove = (
  offer: OfferInLine,
  holdings: readonly FunctionHolding[],
  absences: readonly Absence[],
  at: Instant,
): readonly string[] => {
  const managers = holdersOf({ kind: 'offer', id: offer.id }, 'manager', holdings, absences, at)
  return managers.length > 0 ? managers : lineAbove(offer, holdings, absences, at)
}

/** The functions one person acts for at a time, their own and those they stand in for, each once. */
export const functionsOf = (
  personId: string,
  holdings: readonly FunctionHolding[],
  absences: readonly Absence[],
  at: Instant,
): readonly { readonly unit: Unit, readonly function: OfferFunction, readonly asDeputy: boolean }[] => {
  const found = new Map<string, { unit: Unit, function: OfferFunction, asDeputy: boolean }>()
  for (const holding of holdings) {
    if (!isOpen(holding.validFrom, holding.validTo, at) || actingFor(holding.personId, absences, at) !== personId) continue
    const key = `${holding.unit.kind}/${holding.unit.id}/${holding.function}`
    const asDeputy = holding.personId !== personId && (found.get(key)?.asDeputy ?? true)
    found.set(key, { unit: holding.unit, function: holding.function, asDeputy })
  }
  return [...found.values()]
}
