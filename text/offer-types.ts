// The kinds of offers by their legal ground, as a table of offers names them; kinds that the record has beside these are named too.
import type { OfferType } from '../domain/imports/offers.ts'

export const offerTypeNames: readonly OfferType[] = [
  { id: 'botilbud-108', label: 'Længerevarende botilbud', legalBasis: 'Serviceloven § 108' },
  { id: 'botilbud-107', label: 'Midlertidigt botilbud', legalBasis: 'Serviceloven § 107' },
  { id: 'botilbudslignende-105', label: 'Botilbudslignende tilbud', legalBasis: 'Almenboligloven § 105, stk. 2, med støtte efter serviceloven § 85' },
  { id: 'aktivitet-104', label: 'Aktivitets- og samværstilbud', legalBasis: 'Serviceloven § 104' },
  { id: 'beskyttet-103', label: 'Beskyttet beskæftigelse', legalBasis: 'Serviceloven § 103' },
  { id: 'forsorgshjem-110', label: 'Forsorgshjem/herberg', legalBasis: 'Serviceloven § 110' },
  { id: 'doegninstitution-boern', label: 'Døgninstitution for børn og unge med handicap', legalBasis: 'Barnets lov § 43, stk. 1, nr. 6' },
  { id: 'aflastning-boern', label: 'Aflastningstilbud for børn og unge med handicap', legalBasis: 'Barnets lov § 90' },
]
