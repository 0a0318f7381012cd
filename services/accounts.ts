// Local accounts: an administrator makes, closes and opens them and gives one-time links; only their owners ever know a password.
import { passwordFault } from '../domain/access/passwords.ts'
import { mayManageAccounts } from '../domain/access/general.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import { Refused, type Refusal } from '../domain/refusal.ts'
import { accessOf, closeAccount, dropLink, forgetBrowsers, keepLink, nameAccount, personOfLink, setPassword, type StoredAccess } from '../store/account-changes.ts'
import { forgetFailures } from '../store/accounts.ts'
import { accessChangesOf, noteAccess } from '../store/identities.ts'
import { removePasskeys } from '../store/passkeys.ts'
import { rolesOf } from '../store/people.ts'
import { isLastAdministrator, lockPeople } from '../store/people-changes.ts'
import { doOnce } from '../store/requests.ts'
import { secondFactorOf, type SecondFactorView } from '../store/second-factor.ts'
import { endOtherSessions } from '../store/sessions.ts'
import type { BreachCheck } from './breached-passwords.ts'
import { hashPassword } from './passwords.ts'
import { provePassword } from './proving.ts'
import { beginSession, newSecret, secretHash, type SignInDeps } from './sign-in.ts'

/** Who asks, and by what: a token that fell into the wrong hands must not open the way to anything else. */
interface Asker { readonly personId: string; readonly via: 'session' | 'token'; /** By two factors. (Default: not.) */ readonly strong?: boolean }

/** How somebody comes in, without a secret. `identities` are at these issuers. */
export interface AccountView extends Omit<StoredAccess, 'email'> {
  /** What was changed about it, the latest first. */
  readonly changes: Awaited<ReturnType<typeof accessChangesOf>>
  /** The app for codes beside the password; null: none. */
  readonly secondFactor: SecondFactorView | null
}

/**
 * Refused 403 `not-allowed` to who is no administrator, `session-required` to a token, `own-account` for one's own, 404 `person-not-found`, 409 `account-not-found`, `username-taken`,
 * `account-is-closed`, `last-administrator`, 422 `username-wrong`; a password 422 as domain/access/passwords.ts says, `password-breached`, `password-same`.
 */
export interface AccountService {
  readonly of: (askerId: string, personId: string) => Promise<AccountView>
  /** Makes a link by which the person sets a password, and an account where there is none. The secret is given by the first answer alone (null when the key is repeated). */
  readonly makeLink: (asker: Asker, key: string, personId: string, input: { readonly username?: string }) => Promise<{ readonly username: string; readonly expiresAt: Instant; readonly secret: string | null }>
  /** Closes an account: its sessions end, its tokens and links open nothing. */
  readonly close: (askerId: string, key: string, personId: string) => Promise<void>
  readonly open: (askerId: string, key: string, personId: string) => Promise<void>
  /** Who a link is for. Refused 404 `link-not-valid`: unknown, used, over. */
  readonly linked: (secret: string) => Promise<{ readonly name: string; readonly username: string }>
  /** Sets a password by a link, once: all sessions of the person end. */
  readonly useLink: (secret: string, password: string) => Promise<void>
  /** One's own access. */
  readonly own: (personId: string) => Promise<AccountView>
  /** Changes one's own password: every session ends, and one begins in the place of the asking one. Refused 422 `password-wrong`, 429 as at sign-in, 409 `no-password`. */
  readonly changePassword: (person: Asker, input: { readonly current: string; readonly password: string }) => Promise<{ readonly secret: string }>
}

const mostChanges = 50
const linkMs = 24 * 60 * 60_000
const usernamePattern = /^[a-z0-9æøå][a-z0-9æøå._@-]{2,99}$/

const refuseIf = (refusal: Refusal | null): void => { if (refusal !== null) throw new Refused(refusal) }

const bySession = (via: Asker['via']): void => refuseIf(via === 'session' ? null : { kind: 'forbidden', code: 'session-required' })
const another = (askerId: string, personId: string): void => refuseIf(askerId === personId ? { kind: 'forbidden', code: 'own-account' } : null)

export const createAccounts = (deps: SignInDeps & { readonly breached: BreachCheck }): AccountService => {
  const { db, clock, breached } = deps
  const access = async (personId: string): Promise<StoredAccess> => {
    const found = await accessOf(db, personId, clock())
    if (found === undefined) throw new Refused({ kind: 'not-found', code: 'person-not-found' })
    return found
  }
  const view = async ({ email: _email, ...rest }: StoredAccess): Promise<AccountView> => ({ ...rest, changes: await accessChangesOf(db, rest.personId, mostChanges), secondFactor: await secondFactorOf(db, rest.personId) })
  const administer = async (askerId: string, personId: string): Promise<StoredAccess> => {
    const roles = (await rolesOf(db, [askerId], clock().toISOString())).get(askerId) ?? []
    refuseIf(mayManageAccounts(roles) ? null : { kind: 'forbidden', code: 'not-allowed' })
    return access(personId)
  }
  const accepted = async (password: string, { username, name, email }: StoredAccess): Promise<string> => {
    refuseIf(passwordFault(password, [username ?? '', name, email]))
    refuseIf(await breached(password) ? { kind: 'invalid', code: 'password-breached', field: 'password' } : null)
    return hashPassword(password)
  }
  const setClosed = (askerId: string, key: string, personId: string, closed: boolean): Promise<unknown> => doOnce(db, { key, personId: askerId, operation: closed ? 'closeAccount' : 'openAccount', body: { personId } }, async (trx) => {
    const at = await lockPeople(trx)
    const found = await accessOf(trx, personId, new Date(at))
    if (found?.exists !== true) throw new Refused({ kind: 'conflict', code: 'account-not-found' })
    if ((found.closedAt !== null) === closed) return {}
    if (closed && await isLastAdministrator(trx, personId, at)) throw new Refused({ kind: 'conflict', code: 'last-administrator' })
    await closeAccount(trx, personId, closed ? at : null)
    if (closed) {
      await endOtherSessions(trx, personId, null)
      await dropLink(trx, personId)
    }
    await noteAccess(trx, { at, actor: askerId, personId, type: closed ? 'accountClosed' : 'accountOpened', data: {} })
    return {}
  })

  return {
    of: async (askerId, personId) => view(await administer(askerId, personId)),
    own: async (personId) => view(await access(personId)),
    makeLink: async ({ personId: askerId, via }, key, personId, input) => {
      const found = await administer(askerId, personId)
      bySession(via)
      another(askerId, personId)
      refuseIf(found.closedAt === null ? null : { kind: 'conflict', code: 'account-is-closed' })
      const username = found.username ?? input.username?.trim().toLowerCase() ?? ''
      refuseIf(usernamePattern.test(username) ? null : { kind: 'invalid', code: 'username-wrong', field: 'username' })
      const secret = newSecret()
      const { answer, repeated } = await doOnce(db, { key, personId: askerId, operation: 'makeAccountLink', body: { personId, ...input } }, async (trx) => {
        const at = await lockPeople(trx)
        if (!await nameAccount(trx, personId, username, at)) throw new Refused({ kind: 'conflict', code: 'username-taken', field: 'username' })
        const expiresAt = new Date(clock().getTime() + linkMs).toISOString()
        await keepLink(trx, { personId, secretHash: secretHash(secret), madeBy: askerId, at, expiresAt })
        await noteAccess(trx, { at, actor: askerId, personId, type: 'accountLinkMade', data: { expiresAt } })
        return { username, expiresAt }
      })
      return { ...answer, secret: repeated ? null : secret }
    },
    close: async (askerId, key, personId) => {
      await administer(askerId, personId)
      another(askerId, personId)
      await setClosed(askerId, key, personId, true)
    },
    open: async (askerId, key, personId) => {
      await administer(askerId, personId)
      another(askerId, personId)
      await setClosed(askerId, key, personId, false)
    },
    linked: async (secret) => {
      const personId = await personOfLink(db, secretHash(secret), clock())
      if (personId === undefined) throw new Refused({ kind: 'not-found', code: 'link-not-valid' })
      const { name, username } = await access(personId)
      return { name, username: username ?? '' }
    },
    useLink: async (secret, password) => {
      const notValid = { kind: 'not-found', code: 'link-not-valid' } as const
      const personId = await personOfLink(db, secretHash(secret), clock())
      if (personId === undefined) throw new Refused(notValid)
      const found = await access(personId)
      const passwordHash = await accepted(password, found)
      await db.transaction().execute(async (trx) => {
        const at = await lockPeople(trx)
        if (await personOfLink(trx, secretHash(secret), clock(), true) !== personId) throw new Refused(notValid)
        await dropLink(trx, personId)
        await setPassword(trx, personId, passwordHash, at)
        // Whoever needs a link may have lost more than a password: everything begins anew.
        await removePasskeys(trx, personId)
        await endOtherSessions(trx, personId, null)
        await forgetBrowsers(trx, personId)
        await noteAccess(trx, { at, actor: personId, personId, type: 'passwordSet', data: {} })
      })
      await forgetFailures(db, `username ${found.username ?? ''}`)
    },
    changePassword: async ({ personId, via, strong = false }, { current, password }) => {
      bySession(via)
      await provePassword(deps, personId, current)
      if (current === password) throw new Refused({ kind: 'invalid', code: 'password-same', field: 'password' })
      const passwordHash = await accepted(password, await access(personId))
      await db.transaction().execute(async (trx) => {
        const at = await lockPeople(trx)
        await setPassword(trx, personId, passwordHash, at)
        await dropLink(trx, personId)
        await endOtherSessions(trx, personId, null)
        await forgetBrowsers(trx, personId)
        await noteAccess(trx, { at, actor: personId, personId, type: 'passwordChanged', data: {} })
      })
      return beginSession(deps, personId, { strong })
    },
  }
}
