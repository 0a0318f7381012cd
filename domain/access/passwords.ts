// What a password may be: long, and nothing that somebody would try first. No rule about kinds of characters (NIST SP 800-63B-4 §3.1.1, ASVS 2.1).
import type { Refusal } from '../refusal.ts'

export const passwordLength = { min: 12, max: 128 } as const

/** The form in which a password is hashed and compared: the same characters, however a keyboard composes them. */
export const asTyped = (password: string): string => password.normalize('NFKC')

const fault = (code: string, params?: Refusal['params']): Refusal => ({ kind: 'invalid', code, field: 'password', ...(params ? { params } : {}) })
const letters = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

/**
 * Why a password cannot be taken, or null. `about`: what others know of the person: username, name, mail address.
 * Length is counted in characters as a person counts them, not in bytes.
 */
export const passwordFault = (password: string, about: readonly string[]): Refusal | null => {
  const typed = asTyped(password)
  const length = Array.from(typed).length
  if (length < passwordLength.min) return fault('password-too-short', { min: passwordLength.min })
  if (length > passwordLength.max) return fault('password-too-long', { max: passwordLength.max })
  const plain = letters(typed)
  if (new Set(typed.toLowerCase()).size < 5 || isRun(plain)) return fault('password-too-simple')
  const known = about.flatMap((one) => [one, ...one.split(/[\s@]+/)]).map(letters).filter((one) => one.length >= 4)
  // What is left when the known words are taken out must still be something.
  const rest = [...known, 'akkreditering', 'adgangskode', 'password', 'københavn', 'socialforvaltningen'].toSorted((a, b) => b.length - a.length).reduce((left, word) => left.replaceAll(word, ''), plain)
  return rest !== plain && Array.from(rest).length < 6 ? fault('password-is-known') : null
}

/** Whether each character follows the one before (abcdefghijkl, 987654321098). */
const isRun = (text: string): boolean => {
  const codes = Array.from(text, (one) => one.codePointAt(0) ?? 0)
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0))
  return steps.length > 3 && steps.filter((step) => Math.abs(step) === 1 || Math.abs(step) === 9).length >= steps.length - 1
}
