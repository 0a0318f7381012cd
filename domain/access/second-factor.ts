// Codes beside a password: what one is, as somebody types it. RFC 6238 with what every app can: six digits, thirty seconds, SHA-1.
import type { Refusal } from '../refusal.ts'

/** `windowSteps`: a code of the step before or after counts too, for clocks that differ and people who type slowly. */
export const totpRules = { digits: 6, periodSeconds: 30, windowSteps: 1, secretBytes: 20 } as const

/** Ten, each of sixteen characters that are hard to mistake (80 bits), in groups of four. */
export const recoveryRules = { count: 10, length: 16, alphabet: 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789' } as const

/** The code of an app, or one for the day on which it is lost; null: neither. */
export const codeTyped = (text: string): { readonly kind: 'app' | 'recovery'; readonly code: string } | null => {
  const code = text.replaceAll(/[\s-]/g, '').toUpperCase()
  if (/^\d{6}$/.test(code)) return { kind: 'app', code }
  return /^[A-HJ-NP-Z2-9]{16}$/.test(code) ? { kind: 'recovery', code } : null
}

/** The 30-second step of a moment. */
export const stepAt = (at: Date): number => Math.floor(at.getTime() / 1000 / totpRules.periodSeconds)

/** In groups of four, as people read aloud and type off. */
export const inFours = (text: string, between = ' '): string => (text.match(/.{1,4}/g) ?? []).join(between)

/** One sentence for each code that does not count: wrong, used before, too old, or nobody's. */
export const codeWrong: Refusal = { kind: 'unauthenticated', code: 'code-wrong' }
