// Who reads what Temporal keeps in cipher: there are ids and instants in it and no prose, but of every offer.
import type { Role } from '../people/functions.ts'

export const mayReadPayloads = (roles: readonly Role[]): boolean => roles.includes('administrator')
