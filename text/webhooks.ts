// Words of webhooks: why something was not delivered, and why something is refused.
import type { Sentences } from './refusals.ts'

export const webhookText = {
  answered: (status: number): string => `Modtageren svarede ${status}.`,
  inside: 'Adressen fører ind i kommunens eget net og er ikke tilladt (WEBHOOK_ALLOW).',
  timeout: (seconds: number): string => `Modtageren svarede ikke inden for ${seconds} sekunder.`,
  unreached: (code: string): string => `Modtageren kunne ikke nås (${code}).`,
} as const

export const webhookSentences: Sentences = {
  'webhook-not-found': () => 'Webhooken findes ikke.',
  'webhook-url': () => 'Skriv en hel webadresse, for eksempel https://modtager.kk.dk/akkreditering.',
  'webhook-url-parts': () => 'Adressen må ikke have brugernavn, adgangskode eller #.',
  'webhook-url-https': () => 'Adressen skal begynde med https://.',
  'webhook-kind-unknown': (p) => `Der er ingen hændelse, der hedder ${String(p['kind'] ?? '')}.`,
  'webhook-off': () => 'Webhooken er slået fra. Slå den til først.',
  'webhook-period': (p) => `Vælg en periode, der er gået, på højst ${String(p['max'] ?? '')} dage, med en slutdag efter den første.`,
  'too-many-webhooks': (p) => `Der er allerede ${String(p['max'] ?? '')} webhooks. Ret en af dem i stedet.`,
}
