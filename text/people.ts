// Danish sentences about signing in, tokens, people and versions of the quality model. What the rules of a case refuse stands in refusals.ts.

import type { Params, Sentences } from './refusals.ts'

/** Seconds as a person counts them: '40 sekunder', '1 minut', '12 minutter'. */
const wait = ({ seconds }: Params): string => {
  const n = Number(seconds ?? 60)
  if (n < 60) return `${n} ${n === 1 ? 'sekund' : 'sekunder'}`
  const minutes = Math.ceil(n / 60)
  return `${minutes} ${minutes === 1 ? 'minut' : 'minutter'}`
}

/** By refusal code. */
export const peopleSentences = {
  'wrong-credentials': () => 'Brugernavnet eller adgangskoden er forkert.',
  'too-many-attempts': p => `Der er prøvet for mange gange. Vent ${wait(p)}, og prøv igen.`,
  'session-required': () => 'Det kræver, at du selv er logget ind. Et adgangstoken kan ikke bruges til det.',
  'token-read-only': () => 'Adgangstokenet kan kun bruges til at læse.',
  'token-not-found': () => 'Adgangstokenet findes ikke.',
  'too-many-tokens': p => `Du har allerede ${p['max'] ?? ''} adgangstokens. Tilbagekald nogle af dem først.`,
  'model-version-exists': p => `Der er allerede en version ${p['version'] ?? ''} af kvalitetsmodellen. Giv den nye version et andet navn.`,
} satisfies Sentences

/** What is said at start, not as the answer to a person's act. */
export const peopleNotice = {
  'demo-accounts': p => `Der er ${p['count'] ?? ''} åbne demokonti, som alle har en kendt adgangskode. Luk dem, eller start uden NODE_ENV=production.`,
} satisfies Sentences
