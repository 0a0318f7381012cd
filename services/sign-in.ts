// Who somebody is: signing in with a local account, the session that follows, and finding the person behind a request.

import { createHash, randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { OfferFunction, Role } from '../domain/people/functions.ts'
import { codeWrong } from '../domain/access/second-factor.ts'
import { Refused } from '../domain/refusal.ts'
import { rememberBrowser, usernamesInBrowser } from '../store/account-changes.ts'
import { findAccount } from '../store/accounts.ts'
import { beginFlow, findFlow, noteAccess, takeFlow } from '../store/identities.ts'
import { functionsActedFor, namesOfUnits, peopleById, rolesOf } from '../store/people.ts'
import type { Database } from '../store/schema.ts'
import type { SecretKey } from '../store/sealed.ts'
import { takenOff, totpSecretOf } from '../store/second-factor.ts'
import { createSession, endSession, findSession, findToken, proveSession, touchSession, touchToken } from '../store/sessions.ts'
import { spendCode } from './one-time-codes.ts'
import { passwordFits } from './passwords.ts'
import { proveCode, provePassword } from './proving.ts'
import { type Counted, defaultSignInLimits, type SignInLimits, throttled } from './throttling.ts'

export { defaultSignInLimits } from './throttling.ts'

const minute = 60_000
/** How long a browser in which somebody has signed in is known. */
const rememberedMs = 90 * 24 * 60 * minute

export interface SignInDeps {
  readonly db: Kysely<Database>
  /** The wall clock. */
  readonly clock: () => Date
  readonly limits?: SignInLimits
  /** What must be read again is kept in cipher with the first; none: it is kept as it is. */
  readonly secretKeys?: readonly SecretKey[]
  /** Two factors are asked of administrators. (Default: they are advised.) */
  readonly administratorsNeedTwo?: boolean
}

/** A person as they are shown to themselves: their general roles, and the functions they act for now. */
export interface Me {
  readonly personId: string
  readonly name: string
  readonly title: string
  readonly email: string
  readonly roles: readonly Role[]
  readonly functions: readonly {
    readonly unit: { readonly kind: 'offer' | 'centre', readonly id: string, readonly name: string }
    readonly function: OfferFunction
    /** True where they stand in for somebody who is away. */
    readonly asDeputy: boolean
  }[]
}

/** The person behind a request, and what proved it. A token says what it may be used for. `owesFactor`: an administrator of whom two factors are asked came with one. */
export type Identified =
  | { readonly personId: string, readonly name: string, readonly via: 'session', /** Begun with two factors. */ readonly strong: boolean, /** When they last proved who they are. */ readonly provedAt: Date, readonly owesFactor: boolean }
  | { readonly personId: string, readonly name: string, readonly via: 'token', readonly scopes: readonly string[], readonly owesFactor: boolean }

/** A name and a password, from an address. `browser`: the secret of a browser in which somebody has signed in before, null for a new one. */
export interface Credentials { readonly username: string, readonly password: string, readonly ip: string, readonly browser?: string | null | undefined }
/** A session that was begun, its secret given this once; `browser`: the secret to keep there; `takenOff`: their app was taken off for them since they signed in last. */
export interface Begun { readonly secret: string, readonly expiresAt: Date, readonly me: Me, readonly browser: string | null, readonly takenOff: boolean }

/**
 * Refused 401 `wrong-credentials` (also for an unknown name or a closed account), `code-wrong` (also one that was used), 429 `too-many-attempts` with
 * `seconds` to wait. Tries in a known browser are counted for it alone.
 */
export interface SignInService {
  /** Checks a username and password, and the code where somebody has an app for it, and begins a session. Refused 401 `code-needed` where it is missing. */
  readonly signIn: (input: Credentials & { readonly code?: string | undefined }) => Promise<Begun>
  /** The same in two steps: a session, or, where a code is needed, what the second step is to bring with it: `token` in its form, `flow` in the browser. */
  readonly beginSigningIn: (input: Credentials) => Promise<Begun & { readonly kind: 'in' } | { readonly kind: 'code', readonly token: string, readonly flow: string }>
  /** The second step. Refused 401 `sign-in-not-finished`: too late, from another browser, or done before. */
  readonly finishSigningIn: (input: { readonly token: string, readonly flow: string | undefined, readonly code: string, readonly ip: string, readonly browser: string | null }) => Promise<Begun>
  /** Who is signed in proves anew who they are, by their password and the code where they have an app. Refused 409 `no-password`, 422 `password-wrong`, 401 `code-wrong`. */
  readonly prove: (input: { readonly personId: string, readonly session: string, readonly password: string, readonly code: string }) => Promise<void>
  /** Ends a session by its secret; an unknown or ended one is no error. Gives the provider by which it was begun, if any. */
  readonly signOut: (secret: string) => Promise<string | null>
  /** Who is behind a session's or a token's secret; null when nobody is, or no longer. A token is asked first and alone. */
  readonly identify: (proof: { readonly session?: string | undefined, readonly bearer?: string | undefined }) => Promise<Identified | null>
  readonly me: (personId: string) => Promise<Me>
}

/** The hash under which a session's or token's secret is stored. */
export const secretHash = (secret: string): Buffer => createHash('sha256').update(secret, 'utf8').digest()

/** A new secret of 256 random bits, 43 characters. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** Begins a session of somebody who has proved who they are, at an identity provider (`provider`) or here (null), with two factors (`strong`) or one. Its secret is given this once. */
export const beginSession = async ({ db, clock, limits = defaultSignInLimits }: SignInDeps, personId: string, { provider = null, strong, provedAt }: { readonly provider?: string | null, readonly strong: boolean, /** (Default: now.) */ readonly provedAt?: Date }): Promise<{ readonly secret: string, readonly expiresAt: Date }> => {
  const secret = newSecret()
  const now = clock()
  const expiresAt = new Date(now.getTime() + limits.absoluteMs)
  await createSession(db, { idHash: secretHash(secret), personId, provider, strong, provedAt: provedAt ?? now, expiresAt }, now)
  return { secret, expiresAt }
}

/** In a browser in which this person has signed in tries are counted for it alone. */
const countedBy = (what: string, name: string, known: string | null, ip: string): readonly Counted[] => known === null
  ? [{ subject: `${what} ${name}`, rule: 'byUsername' }, { subject: `address ${ip}`, rule: 'byAddress' }]
  : [{ subject: `browser ${secretHash(known).toString('hex')} ${what === 'username' ? name : `${what} ${name}`}`, rule: 'byUsername' }]

/** The second step may wait for a phone that lies in another room. */
const codeStepMs = 5 * minute

export const createSignIn = (deps: SignInDeps): SignInService => {
  const { db, clock, limits = defaultSignInLimits, administratorsNeedTwo = false } = deps
  const me = async (personId: string): Promise<Me> => {
    const at = clock().toISOString()
    const [[person], roles, functions] = await Promise.all([peopleById(db, [personId]), rolesOf(db, [personId], at), functionsActedFor(db, personId, at)])
    if (person === undefined) throw new Refused({ kind: 'not-found', code: 'unknown-person', params: { personId } })
    const names = await namesOfUnits(db, functions.map(({ unit }) => unit))
    return {
      personId, name: person.name, title: person.title, email: person.email,
      roles: roles.get(personId) ?? [],
      functions: functions.map(one => ({ ...one, unit: { ...one.unit, name: names(one.unit) } })),
    }
  }

  const check = async (username: string, password: string, counted: readonly Counted[]): Promise<string> =>
    throttled(deps, counted, async () => {
      const account = await findAccount(db, username, clock())
      const fits = await passwordFits(account?.passwordHash ?? undefined, password)
      return account !== undefined && fits && account.open ? account.personId : null
    }, { kind: 'unauthenticated', code: 'wrong-credentials' })

  const namesIn = async (browser: string | null | undefined): Promise<readonly (string | null)[]> => browser ? usernamesInBrowser(db, secretHash(browser), clock()) : []
  const withPassword = async ({ username, password, ip, browser }: Credentials): Promise<{ readonly personId: string, readonly name: string, readonly needsCode: boolean }> => {
    const name = username.trim().toLowerCase()
    const personId = await check(name, password, countedBy('username', name, browser && (await namesIn(browser)).includes(name) ? browser : null, ip))
    return { personId, name, needsCode: await totpSecretOf(db, personId) !== undefined }
  }
  const withCode = async (personId: string, name: string, code: string, ip: string, browser: string | null | undefined): Promise<void> => {
    const known = browser && (await namesIn(browser)).includes(name) ? browser : null
    await throttled(deps, countedBy('code', name, known, ip), async () => await spendCode(deps, personId, code) || null, codeWrong)
  }
  const begin = async (personId: string, browser: string | null | undefined, strong: boolean): Promise<Begun> => {
    // A secret that nobody has signed in by may have been planted there.
    const kept = browser === undefined ? null : browser && (await namesIn(browser)).length > 0 ? browser : newSecret()
    if (kept !== null) await rememberBrowser(db, secretHash(kept), personId, clock(), new Date(clock().getTime() + rememberedMs))
    const told = await takenOff(db, personId)
    return { ...await beginSession(deps, personId, { strong }), me: await me(personId), browser: kept, takenOff: told?.unseen ?? false }
  }

  return {
    me,
    signIn: async (input) => {
      const { personId, name, needsCode } = await withPassword(input)
      if (needsCode) {
        if (input.code === undefined) throw new Refused({ kind: 'unauthenticated', code: 'code-needed' })
        await withCode(personId, name, input.code, input.ip, input.browser)
      }
      return begin(personId, input.browser, needsCode)
    },
    beginSigningIn: async (input) => {
      const { personId, name, needsCode } = await withPassword(input)
      if (!needsCode) return { kind: 'in', ...await begin(personId, input.browser, false) }
      const [token, flow, now] = [newSecret(), newSecret(), clock()]
      await beginFlow(db, { idHash: secretHash(token), browserHash: secretHash(flow), data: { step: 'code', personId, name }, expiresAt: new Date(now.getTime() + codeStepMs) }, now)
      return { kind: 'code', token, flow }
    },
    finishSigningIn: async ({ token, flow, code, ip, browser }) => {
      const [id, by] = [secretHash(token), secretHash(flow ?? '')]
      const begun = await findFlow(db, id, by, clock()) as { readonly step: string, readonly personId: string, readonly name: string } | undefined
      if (begun?.step !== 'code') throw new Refused({ kind: 'unauthenticated', code: 'sign-in-not-finished' })
      await withCode(begun.personId, begun.name, code, ip, browser)
      // Of two at once one has taken it; an account that was closed meanwhile opens no session either (findSession).
      if (await takeFlow(db, id, by, clock()) === undefined) throw new Refused({ kind: 'unauthenticated', code: 'sign-in-not-finished' })
      return begin(begun.personId, browser, true)
    },
    prove: async ({ personId, session, password, code }) => {
      await provePassword(deps, personId, password)
      const coded = await totpSecretOf(db, personId) !== undefined
      if (coded) await proveCode(deps, personId, () => spendCode(deps, personId, code))
      await proveSession(db, secretHash(session), coded, clock())
    },
    signOut: secret => endSession(db, secretHash(secret)),
    identify: async ({ session, bearer }) => {
      const now = clock()
      const stale = (seen: Date | null): boolean => seen === null || now.getTime() - seen.getTime() > minute
      if (bearer !== undefined) {
        const token = await findToken(db, secretHash(bearer), now)
        if (token === undefined) return null
        if (stale(token.lastUsedAt)) await touchToken(db, token.id, now)
        // Once a day: a record of use that can be read, not one of every request.
        if (token.lastUsedAt?.toISOString().slice(0, 10) !== now.toISOString().slice(0, 10)) await noteAccess(db, { at: now.toISOString(), actor: token.personId, personId: token.personId, type: 'tokenUsed', data: { tokenId: token.id } })
        return { personId: token.personId, name: token.personName, via: 'token', scopes: token.scopes, owesFactor: administratorsNeedTwo && token.administrator && !token.strong }
      }
      if (session === undefined) return null
      const hash = secretHash(session)
      const found = await findSession(db, hash, now, new Date(now.getTime() - limits.idleMs))
      if (found === undefined) return null
      // Written at most once a minute: the idle limit needs no finer clock.
      if (stale(found.lastSeenAt)) await touchSession(db, hash, now)
      return { personId: found.personId, name: found.name, via: 'session', strong: found.strong, provedAt: found.provedAt, owesFactor: administratorsNeedTwo && found.administrator && !found.strong }
    },
  }
}
