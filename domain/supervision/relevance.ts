// Which indicators are likely "ikke relevant" for an offer. A proposal and no more: the authority decides what it scores.
import { indicatorsOf, type SupervisionModel } from './model.ts'

/** What of an offer the codes look at. */
export interface OfferKind { readonly type: string; readonly ageFrom: number; readonly ownership: 'municipal' | 'selfOwned'; readonly hasBoard: boolean }

/** The code's meaning, true where the indicator concerns the offer. A code that is not known keeps its indicator. */
const concerns: Readonly<Record<string, (offer: OfferKind) => boolean>> = {
  'boern-og-unge': (offer) => offer.ageFrom < 18,
  'har-bestyrelse': (offer) => offer.hasBoard,
  'privat-eller-selvejende': (offer) => offer.ownership === 'selfOwned',
  'doegn': (offer) => !offer.type.startsWith('aktivitet-') && !offer.type.startsWith('beskyttet-'),
  'SEL66-1-5-6-7': (offer) => offer.type === 'doegninstitution-boern',
  'undtaget:SEL110': (offer) => offer.type !== 'forsorgshjem-110',
}

const concernsOffer = (codes: readonly string[], offer: OfferKind): boolean => {
  const fits = (code: string): boolean => concerns[code]?.(offer) ?? true
  const groups = codes.filter((code) => !code.startsWith('undtaget:'))
  return codes.filter((code) => code.startsWith('undtaget:')).every(fits) && (groups.length === 0 || groups.some(fits))
}

/** The indicators that are proposed as not relevant, in the model's order. Of several codes one that fits is enough, and an exception excepts. */
export const proposedNotRelevant = (model: SupervisionModel, offer: OfferKind): readonly string[] =>
  indicatorsOf(model).filter(({ appliesTo }) => !concernsOffer(appliesTo, offer)).map((one) => one.id)
