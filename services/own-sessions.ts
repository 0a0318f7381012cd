// Where a person is signed in now, and how they end it elsewhere: on a computer they have left, or one they do not know.
import type { Instant } from '../domain/deadlines/types.ts'
import { endOtherSessions, endSessionOf, sessionsOf } from '../store/sessions.ts'
import { defaultSignInLimits, secretHash, type SignInDeps } from './sign-in.ts'

/** A live session. `sessionId` names it and opens nothing; `current`: the one that asks. What device it is of is not kept. */
export interface SessionView { readonly sessionId: string; readonly begunAt: Instant; readonly lastSeenAt: Instant; readonly expiresAt: Instant; readonly current: boolean }

/** `secret`: the asking session's own; undefined where a token asks. */
export interface OwnSessions {
  /** The person's live sessions, the latest used first. */
  readonly list: (personId: string, secret: string | undefined) => Promise<readonly SessionView[]>
  /** Ends one of the person's own sessions; one that has ended, or is somebody else's, is left as it is. */
  readonly end: (personId: string, sessionId: string) => Promise<void>
  /** Ends all of the person's sessions but the asking one; gives how many. */
  readonly endOthers: (personId: string, secret: string | undefined) => Promise<number>
}

/** The service over a store. A session that has idled too long is not listed: it opens nothing any more. */
export const createOwnSessions = ({ db, clock, limits = defaultSignInLimits }: SignInDeps): OwnSessions => ({
  async list(personId, secret) {
    const now = clock()
    const own = secret === undefined ? null : secretHash(secret)
    return (await sessionsOf(db, personId, now, new Date(now.getTime() - limits.idleMs))).map(({ idHash, createdAt, lastSeenAt, expiresAt }) => ({
      sessionId: idHash.toString('hex'), begunAt: createdAt.toISOString(), lastSeenAt: lastSeenAt.toISOString(), expiresAt: expiresAt.toISOString(), current: own !== null && own.equals(idHash),
    }))
  },
  async end(personId, sessionId) {
    if (/^[0-9a-f]{64}$/.test(sessionId)) await endSessionOf(db, personId, Buffer.from(sessionId, 'hex'))
  },
  endOthers: (personId, secret) => endOtherSessions(db, personId, secret === undefined ? null : secretHash(secret)),
})
