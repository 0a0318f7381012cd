// Danish sentences about arrangementer.
import type { Sentences } from './refusals.ts'

export const learningEventSentences: Sentences = {
  'learning-event-not-found': () => 'Arrangementet findes ikke.',
  'learning-event-past': () => 'Tidspunktet er gået. Vælg et, der kommer.',
  'learning-event-ends-first': () => 'Arrangementet slutter, før det begynder.',
  'sign-up-after-event': () => 'Tilmeldingen skal slutte senest den dag, arrangementet er.',
  'learning-event-cancelled': () => 'Arrangementet er aflyst.',
  'sign-up-closed': () => 'Tilmeldingen er slut.',
  'learning-event-of-other-area': () => 'Arrangementet er for et andet målgruppeområde.',
}
