// Danish sentences about what happens to offers as organisations.
import { longDate } from './report.ts'
import type { Params, Sentences } from './refusals.ts'

const offer = (p: Params): string => String(p['offerId'] ?? '')

export const organisationSentences: Sentences = {
  'event-not-found': () => 'Hændelsen findes ikke.',
  'event-done': () => 'Hændelsen er trådt i kraft og kan ikke ændres. Registrér en ny.',
  'event-withdrawn': () => 'Hændelsen er trukket tilbage. Registrér den igen, hvis den alligevel skal ske.',
  'event-day-too-far': (p) => `Dagen ${longDate(String(p['day'] ?? ''))} ligger for langt væk. Vælg en dag højst et år tilbage og fem år frem.`,
  'concern-past-leader': () => 'Når bekymringen handler om lederen, går den uden om lederen. Vælg en anden.',
  'concern-in-the-future': () => 'Tidspunktet ligger i fremtiden. Skriv, hvornår det blev sagt.',
  'unknown-offer': (p) => `Tilbuddet ${offer(p)} findes ikke.`,
  'offer-is-closed': (p) => `Tilbuddet ${offer(p)} er lukket.`,
  'event-clashes': (p) => `Der er allerede registreret, at tilbuddet ${offer(p)} lukker, deles eller lægges sammen. Træk den hændelse tilbage først.`,
  'offer-id-taken': (p) => `Nummeret ${offer(p)} er brugt af et andet tilbud. Vælg et andet.`,
  'unknown-centre': () => 'Centret findes ikke.',
  'unknown-area': () => 'Målgruppeområdet findes ikke.',
  'merges-with-itself': () => 'Et tilbud kan ikke lægges sammen med sig selv. Vælg et andet.',
  'split-of-one': () => 'Et tilbud, der deles, bliver til mindst ét nyt; lukker det selv, til mindst to.',
  'moves-nowhere': () => 'Tilbuddet hører allerede til dér. Vælg et andet center, område eller en anden ejerform.',
  'auditor-now-partial': (p) => `${String(p['name'] ?? p['personId'] ?? 'En auditor')} kan ikke længere være auditor her, efter at tilbuddet eller auditoren er flyttet. Udskift auditoren først.`,
}
