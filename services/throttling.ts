// Tries that fail are counted by who and where, and held back for longer and longer.
import type { Kysely } from 'kysely'
import { Refused, type Refusal } from '../domain/refusal.ts'
import { countFailure, forgetFailures, lockedUntil, type ThrottleRule } from '../store/accounts.ts'
import type { Database } from '../store/schema.ts'

const minute = 60_000

/** How long a session lives, and how many failures are free before waiting begins. */
export interface SignInLimits {
  readonly idleMs: number
  readonly absoluteMs: number
  readonly byUsername: ThrottleRule
  /** Wider: a whole house may stand behind one address. */
  readonly byAddress: ThrottleRule
}

/** Idle 8 hours, 24 at most; waiting from the fifth failure of a name, 1 to 15 minutes (choice). */
export const defaultSignInLimits: SignInLimits = {
  idleMs: 8 * 60 * minute,
  absoluteMs: 24 * 60 * minute,
  byUsername: { free: 5, longestMs: 15 * minute, forgetMs: 60 * minute },
  byAddress: { free: 30, longestMs: 15 * minute, forgetMs: 60 * minute },
}

/** `clock`: the wall clock. */
export interface ThrottleDeps { readonly db: Kysely<Database>; readonly clock: () => Date; readonly limits?: SignInLimits }

// Tries for one name go one after another, so that many at once cannot outrun the count of failures,
// and right ones at once do not lock each other out.
const takeTurns = () => {
  const last = new Map<string, Promise<unknown>>()
  return async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const before = last.get(name) ?? Promise.resolve()
    // How the one before ended is told to its own caller; here it only matters that it has.
    const mine = before.then(work, work)
    last.set(name, mine)
    try {
      return await mine
    } finally {
      if (last.get(name) === mine) last.delete(name)
    }
  }
}

const inTurn = takeTurns()

/** What a try is counted by. */
export interface Counted { readonly subject: string, readonly rule: 'byUsername' | 'byAddress' }

/**
 * Lets `attempt` be made unless one of the subjects has failed too often (429 `too-many-attempts` with `seconds` to wait). Null is a failure: it is
 * counted for all of them and refused as `refusal` says. Otherwise the failures of the first are forgotten. Tries go one after another.
 */
export const throttled = <T>({ db, clock, limits = defaultSignInLimits }: ThrottleDeps, counted: readonly Counted[], attempt: () => Promise<T | null>, refusal: Refusal): Promise<T> => inTurn(counted[0]?.subject ?? '', async () => {
  const asked = clock()
  const locked = await lockedUntil(db, counted.map(one => one.subject), asked)
  if (locked !== null) throw new Refused({ kind: 'too-many', code: 'too-many-attempts', params: { seconds: Math.ceil((locked.getTime() - asked.getTime()) / 1000) } })
  const done = await attempt()
  if (done === null) {
    const failed = clock()
    for (const { subject, rule } of counted) await countFailure(db, subject, limits[rule], failed)
    throw new Refused(refusal)
  }
  if (counted[0] !== undefined) await forgetFailures(db, counted[0].subject)
  return done
})
