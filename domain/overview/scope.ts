// Which offers somebody has below them: all for the secretariat and those who read for the administration, else those they lead.
import type { OfferFunction, Role, Unit } from '../people/functions.ts'

/** All offers, or those of these centres and these ones by themselves. */
export type Scope = 'all' | { readonly centreIds: readonly string[]; readonly offerIds: readonly string[] }

const allOf: readonly Role[] = ['consultant', 'secretariatHead', 'administrator', 'reader']
const leads: readonly OfferFunction[] = ['manager', 'centreChief', 'boardChair', 'municipalContact']

/** The offers below a person, by roles and by the functions they act for now; null where there are none and never will be by themselves. */
export function scopeOf(roles: readonly Role[], functions: readonly { readonly unit: Unit; readonly function: OfferFunction }[]): Scope | null {
  if (allOf.some((role) => roles.includes(role))) return 'all'
  const units = functions.filter((one) => leads.includes(one.function)).map((one) => one.unit)
  if (units.length === 0) return null
  const ids = (kind: Unit['kind']): readonly string[] => [...new Set(units.filter((unit) => unit.kind === kind).map((unit) => unit.id))].sort()
  return { centreIds: ids('centre'), offerIds: ids('offer') }
}
