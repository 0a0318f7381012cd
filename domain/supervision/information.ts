// The written information that an offer delivers before an announced visit: a checklist by its kind (choice; domain.md names no list, the
// report's own sections and [STH] its contents). The authority can ask for more: that is written as a note.
import type { OfferKind } from './relevance.ts'

export interface InformationItem { readonly id: string; readonly required: boolean }

const always = ['staffList', 'educationPlan', 'sickLeave', 'methods', 'results', 'complaints', 'incidents', 'physical'] as const
const where: readonly { readonly id: string; readonly concerns: (offer: OfferKind) => boolean }[] = [
  { id: 'childProtection', concerns: (offer) => offer.ageFrom < 18 },
  { id: 'schoolAttendance', concerns: (offer) => offer.ageFrom < 18 },
  { id: 'useOfForce', concerns: (offer) => !offer.type.startsWith('aktivitet-') && !offer.type.startsWith('beskyttet-') },
  { id: 'medicine', concerns: (offer) => !offer.type.startsWith('aktivitet-') && !offer.type.startsWith('beskyttet-') },
  { id: 'boardMinutes', concerns: (offer) => offer.hasBoard },
  { id: 'accounts', concerns: (offer) => offer.ownership === 'selfOwned' },
]

/** What an offer of this kind delivers, in order; `results` and `physical` may be left out. */
export const informationFor = (offer: OfferKind): readonly InformationItem[] =>
  [...always, ...where.filter((one) => one.concerns(offer)).map((one) => one.id)].map((id) => ({ id, required: id !== 'results' && id !== 'physical' }))
