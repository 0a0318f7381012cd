// An app for codes beside one's password: set up, confirmed by a code of it, taken off again; by an administrator where the phone is lost.
import { randomBytes } from 'node:crypto'
import { mayManageAccounts } from '../domain/access/general.ts'
import { codeTyped, inFours } from '../domain/access/second-factor.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import { Refused, type Refusal } from '../domain/refusal.ts'
import { accessOf, passwordOf } from '../store/account-changes.ts'
import { beginFlow, findFlow, noteAccess, takeFlow } from '../store/identities.ts'
import { rolesOf } from '../store/people.ts'
import { lockPeople } from '../store/people-changes.ts'
import { doOnce } from '../store/requests.ts'
import { seal, unseal } from '../store/sealed.ts'
import { addTotp, removeTotp, replaceCodes, secondFactorOf, type SecondFactorView, takenOff } from '../store/second-factor.ts'
import { endOtherSessions } from '../store/sessions.ts'
import { newRecoveryCodes, newTotpSecret, recoveryHash, stepOfCode, totpShown, spendCode } from './one-time-codes.ts'
import { proveCode, provePassword } from './proving.ts'
import { beginSession, newSecret, secretHash, type SignInDeps } from './sign-in.ts'

export type { SecondFactorView } from '../store/second-factor.ts'

/** What an app is set up by: `token` names it in the form that confirms it. */
export interface SettingUp { readonly token: string; readonly uri: string; readonly letters: string }
/** Recovery codes in groups of four, shown this once. */
export interface ShownCodes { readonly codes: readonly string[] }
interface Proof { readonly current: string; readonly code: string }

/**
 * Refused 409 `no-password`, `second-factor-set`, `second-factor-not-set`, `setup-not-finished` (too late, from another session, or done before),
 * 422 `password-wrong`, 401 `code-wrong`, 429 as at sign-in. To end somebody else's: 403 `not-allowed`, `own-second-factor`, `session-required`, 404 `person-not-found`.
 */
export interface SecondFactorService {
  readonly of: (personId: string) => Promise<SecondFactorView | null>
  /** Who took one's app off, and when, until another is set up; null: nobody. */
  readonly takenOff: (personId: string) => Promise<{ readonly at: Instant; readonly byName: string } | null>
  /** Makes a secret that counts for nothing before it is confirmed. `session`: the asking one's secret, to which it is bound. */
  readonly begin: (personId: string, session: string, password: string) => Promise<SettingUp>
  /** The same once more, to be shown again. */
  readonly shown: (personId: string, session: string, token: string) => Promise<SettingUp>
  /** Confirms it by a code: every session ends, and one begins in the place of the asking one. */
  readonly confirm: (personId: string, session: string, token: string, code: string) => Promise<ShownCodes & { readonly secret: string }>
  /** Other recovery codes in the place of the former ones. */
  readonly renewCodes: (personId: string, proof: Proof) => Promise<ShownCodes>
  readonly remove: (personId: string, proof: Proof) => Promise<void>
  /** Takes somebody else's off: their sessions end, and they are told. */
  readonly takeOff: (asker: { readonly personId: string; readonly via: 'session' | 'token' }, key: string, personId: string) => Promise<void>
}

const flowMs = 10 * 60_000
const conflict = (code: string): Refused => new Refused({ kind: 'conflict', code })
const refuseIf = (refusal: Refusal | null): void => { if (refusal !== null) throw new Refused(refusal) }

const hashed = (codes: readonly string[]): { readonly salt: Buffer; readonly codeHashes: readonly Buffer[] } => {
  const salt = randomBytes(16)
  return { salt, codeHashes: codes.map((code) => recoveryHash(salt, code)) }
}
const shownCodes = (codes: readonly string[]): readonly string[] => codes.map((code) => inFours(code, '-'))

export const createSecondFactor = (deps: SignInDeps): SecondFactorService => {
  const { db, clock, secretKeys = [] } = deps
  const provedTwice = async (personId: string, { current, code }: Proof): Promise<void> => {
    if (await secondFactorOf(db, personId) === null) throw conflict('second-factor-not-set')
    await provePassword(deps, personId, current)
    await proveCode(deps, personId, () => spendCode(deps, personId, code))
  }
  const secretIn = async (personId: string, session: string, token: string): Promise<Buffer> => {
    const flow = await findFlow(db, secretHash(token), secretHash(session), clock()) as { readonly step: string; readonly secret: string; readonly keyId: string | null } | undefined
    if (flow?.step !== `totp ${personId}`) throw conflict('setup-not-finished')
    return unseal(secretKeys, { bytes: Buffer.from(flow.secret, 'base64'), keyId: flow.keyId }, personId)
  }

  return {
    of: (personId) => secondFactorOf(db, personId),
    takenOff: (personId) => takenOff(db, personId),
    begin: async (personId, session, password) => {
      const username = await provePassword(deps, personId, password)
      if (await secondFactorOf(db, personId) !== null) throw conflict('second-factor-set')
      const [secret, token, now] = [newTotpSecret(), newSecret(), clock()]
      const { bytes, keyId } = seal(secretKeys, secret, personId)
      await beginFlow(db, { idHash: secretHash(token), browserHash: secretHash(session), data: { step: `totp ${personId}`, secret: bytes.toString('base64'), keyId }, expiresAt: new Date(now.getTime() + flowMs) }, now)
      return { token, ...totpShown(secret, username) }
    },
    shown: async (personId, session, token) => {
      const secret = await secretIn(personId, session, token)
      return { token, ...totpShown(secret, (await passwordOf(db, personId))?.username ?? '') }
    },
    confirm: async (personId, session, token, code) => {
      const secret = await secretIn(personId, session, token)
      const typed = codeTyped(code)
      let step: number | null = null
      await proveCode(deps, personId, async () => (step = typed?.kind === 'app' ? stepOfCode(secret, typed.code, clock()) : null) !== null)
      const codes = newRecoveryCodes()
      await db.transaction().execute(async (trx) => {
        const at = await lockPeople(trx)
        if (step === null || await takeFlow(trx, secretHash(token), secretHash(session), clock()) === undefined) throw conflict('setup-not-finished')
        if (!await addTotp(trx, { personId, sealed: seal(secretKeys, secret, personId), step, ...hashed(codes) }, at)) throw conflict('second-factor-set')
        // Whoever came in by the password alone is out.
        await endOtherSessions(trx, personId, null)
        await noteAccess(trx, { at, actor: personId, personId, type: 'totpAdded', data: {} })
      })
      return { codes: shownCodes(codes), ...await beginSession(deps, personId, { strong: true }) }
    },
    renewCodes: async (personId, proof) => {
      await provedTwice(personId, proof)
      const codes = newRecoveryCodes()
      await db.transaction().execute(async (trx) => {
        const at = await lockPeople(trx)
        const { salt, codeHashes } = hashed(codes)
        if (await secondFactorOf(trx, personId) === null) throw conflict('second-factor-not-set')
        await replaceCodes(trx, personId, salt, codeHashes)
        await noteAccess(trx, { at, actor: personId, personId, type: 'recoveryCodesMade', data: {} })
      })
      return { codes: shownCodes(codes) }
    },
    remove: async (personId, proof) => {
      await provedTwice(personId, proof)
      await db.transaction().execute(async (trx) => {
        const at = await lockPeople(trx)
        if (await removeTotp(trx, personId)) await noteAccess(trx, { at, actor: personId, personId, type: 'totpRemoved', data: {} })
      })
    },
    takeOff: async ({ personId: askerId, via }, key, personId) => {
      const roles = (await rolesOf(db, [askerId], clock().toISOString())).get(askerId) ?? []
      refuseIf(mayManageAccounts(roles) ? null : { kind: 'forbidden', code: 'not-allowed' })
      if (await accessOf(db, personId, clock()) === undefined) throw new Refused({ kind: 'not-found', code: 'person-not-found' })
      refuseIf(via === 'session' ? null : { kind: 'forbidden', code: 'session-required' })
      refuseIf(askerId === personId ? { kind: 'forbidden', code: 'own-second-factor' } : null)
      await doOnce(db, { key, personId: askerId, operation: 'endSecondFactor', body: { personId } }, async (trx) => {
        const at = await lockPeople(trx)
        if (!await removeTotp(trx, personId)) throw conflict('second-factor-not-set')
        await endOtherSessions(trx, personId, null)
        await noteAccess(trx, { at, actor: askerId, personId, type: 'totpTakenOff', data: {} })
        return {}
      })
    },
  }
}
