// What is asked anew of who is signed in: what gives others a way in or a power is done by somebody who has just proved who they are (ASVS 3.7).
import type { Refusal } from '../refusal.ts'

/** How long a proof is new. */
export const freshMs = 10 * 60_000

/** The operations that ask for a new proof, by operationId. */
export const freshOperations: ReadonlySet<string> = new Set(['giveRole', 'endRole', 'makeAccountLink', 'closeAccount', 'openAccount', 'endSecondFactor', 'pseudonymisePerson', 'loadImport', 'makeWebhook', 'changeWebhook', 'rotateWebhookSecret'])

/** Why what asks for a new proof cannot be done now, or null. A token proves nobody. */
export const mayNow = ({ via, provedAt }: { readonly via: 'session' | 'token'; readonly provedAt?: Date }, now: Date): Refusal | null => {
  if (via !== 'session') return { kind: 'forbidden', code: 'session-required' }
  return provedAt !== undefined && now.getTime() - provedAt.getTime() < freshMs ? null : { kind: 'forbidden', code: 'sign-in-again' }
}
