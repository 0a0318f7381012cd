// What can be wrong in a table that somebody filled, by cell: said as refusals are, with what stands in the cell as `value`.
import { longDate } from './report.ts'
import type { Sentences } from './refusals.ts'

const day = (p: Readonly<Record<string, unknown>>): string => (typeof p['day'] === 'string' ? longDate(p['day']) : '')

export const tableSentences: Sentences = {
  'list-too-long': (p) => `Listen har flere end ${Number(p['max'] ?? 0).toLocaleString('da-DK')} rækker. Afgræns den, og hent den igen.`,
  'table-empty': () => 'Der står ikke noget i arket.',
  'table-column-missing': (p) => `Kolonnen »${String(p['heading'] ?? '')}« mangler.`,
  'table-column-twice': (p) => `Kolonnen »${String(p['heading'] ?? '')}« er der to gange.`,
  'cell-empty': () => 'Der skal stå noget her.',
  'cell-not-day': (p) => `»${String(p['value'] ?? '')}« er ikke en dag. Skriv for eksempel 31.5.2024.`,
  'cell-too-long': (p) => `Teksten er på ${String(p['length'] ?? '')} tegn; der er plads til ${String(p['max'] ?? '')}.`,
  'cell-not-choice': (p) => `»${String(p['value'] ?? '')}« kan ikke stå her. Skriv en af: ${String(p['choices'] ?? '')}.`,
  'cell-not-score': (p) => `»${String(p['value'] ?? '')}« er ikke en score fra 1 til 5 eller »${String(p['notRelevant'] ?? '')}«.`,
  'offer-not-begun': (p) => `»${String(p['value'] ?? '')}« er ikke et tilbud, hvis tilsyn er oprettet her.`,
  'offer-name-twice': (p) => `Flere tilbud hedder »${String(p['value'] ?? '')}«. Skriv tilbuddets nummer.`,
  'not-earlier': (p) => `Rapporten skal være fra før det år, der er i gang (begyndt ${day(p)}). Senere rapporter registreres på tilbuddets side.`,
  'report-registered': () => 'Der er allerede registreret en rapport med den dato.',
  'other-visit': (p) => `Besøget er et andet end i række ${String(p['row'] ?? '')}, men rapporten er den samme.`,
  'other-model': (p) => `Modellen er en anden end i række ${String(p['row'] ?? '')} (${String(p['model'] ?? '')}), men rapporten er den samme.`,
  'other-approval': (p) => `Konklusionen er en anden end i række ${String(p['row'] ?? '')}, men rapporten er den samme.`,
  'score-not-here': () => 'Et tema og den samlede vurdering har ord, ingen score.',
  'subject-unknown': (p) => `»${String(p['value'] ?? '')}« er hverken en indikator eller et tema i kvalitetsmodel ${String(p['model'] ?? '')}.`,
  'subject-twice': (p) => `»${String(p['value'] ?? '')}« står der allerede for den rapport.`,
}
