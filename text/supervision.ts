// Danish sentences about the socialtilsyn. It is the authority's: here it is registered and prepared for, never decided.
import type { Sentences } from './refusals.ts'

export const supervisionSentences: Sentences = {
  'model-text-unknown': (p) => `Modellen har ingen tekst med nummeret ${String(p['id'] ?? '')}.`,
  'model-text-twice': (p) => `Teksten ${String(p['id'] ?? '')} er rettet to gange. Behold den ene.`,
  'indicator-unknown': (p) => `Indikatoren ${String(p['id'] ?? '')} findes ikke i ${String(p['model'] ?? 'modellen')}.`,
}
