// When somebody who has left may become a number: not before nothing waits for them (GDPR article 5(1)(e), and nobody's duty is lost with a name).
import type { Refusal } from '../refusal.ts'
import type { Role } from './functions.ts'

/** What somebody still has, now or later. `functions` and `cases`: the names of the places and offers. */
export interface Held { readonly accountOpen: boolean; readonly functions: readonly string[]; readonly roles: readonly Role[]; readonly cases: readonly string[]; readonly standsIn: boolean; /** Their number, where they have become one. */ readonly pseudonym: number | null }

/** Every reason why not, in the order in which they are best settled. */
export const pseudonymFaults = ({ accountOpen, functions, roles, cases, standsIn, pseudonym }: Held): readonly Refusal[] =>
  (pseudonym !== null ? [{ kind: 'conflict', code: 'already-pseudonym' }] : [
    ...cases.map((offer): Refusal => ({ kind: 'conflict', code: 'still-in-case', params: { offer } })),
    ...functions.map((place): Refusal => ({ kind: 'conflict', code: 'still-holds-function', params: { place } })),
    ...(roles.length > 0 ? [{ kind: 'conflict', code: 'still-has-role', params: { count: roles.length } } as const] : []),
    ...(standsIn ? [{ kind: 'conflict', code: 'still-stands-in' } as const] : []),
    ...(accountOpen ? [{ kind: 'conflict', code: 'account-still-open' } as const] : []),
  ])
