// Codes of an app (TOTP) and recovery codes: made, and checked so that each opens once.
import { createHash, randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import { Secret, TOTP } from 'otpauth'
import { codeTyped, inFours, recoveryRules, stepAt, totpRules } from '../domain/access/second-factor.ts'
import { noteAccess } from '../store/identities.ts'
import type { Database } from '../store/schema.ts'
import { seal, type SecretKey, unseal } from '../store/sealed.ts'
import { totpSecretOf, spendRecoveryCode, spendStep } from '../store/second-factor.ts'

const issuer = 'Akkreditering'
const totp = (secret: Uint8Array, label = ''): TOTP =>
  new TOTP({ issuer, label, secret: new Secret({ buffer: Uint8Array.from(secret).buffer }), algorithm: 'SHA1', digits: totpRules.digits, period: totpRules.periodSeconds })

export const newTotpSecret = (): Buffer => randomBytes(totpRules.secretBytes)

/** What an app takes: an address for its camera, and the secret as letters in groups of four. */
export const totpShown = (secret: Uint8Array, username: string): { readonly uri: string; readonly letters: string } => {
  const one = totp(secret, username)
  return { uri: one.toString(), letters: inFours(one.secret.base32) }
}

/** The step whose code this is, at most one beside the moment's; null where it is none. */
export const stepOfCode = (secret: Uint8Array, code: string, at: Date): number | null => {
  const delta = totp(secret).validate({ token: code, timestamp: at.getTime(), window: totpRules.windowSteps })
  return delta === null ? null : stepAt(at) + delta
}

/** New recovery codes, without their dashes. */
export const newRecoveryCodes = (): readonly string[] =>
  // 32 letters: each byte's lower five bits choose one, all alike likely.
  Array.from({ length: recoveryRules.count }, () => Array.from(randomBytes(recoveryRules.length), (byte) => recoveryRules.alphabet.charAt(byte % 32)).join(''))

/** How a recovery code is kept. */
export const recoveryHash = (salt: Buffer, code: string): Buffer => createHash('sha256').update(salt).update(code, 'utf8').digest()

/** Whether what was typed is a code of this person that opens now; then it opens nothing any more. */
export const spendCode = async ({ db, clock, secretKeys = [] }: { readonly db: Kysely<Database>; readonly clock: () => Date; readonly secretKeys?: readonly SecretKey[] }, personId: string, typed: string): Promise<boolean> => {
  const [code, kept, now] = [codeTyped(typed), await totpSecretOf(db, personId), clock()]
  if (code === null || kept === undefined) return false
  if (code.kind === 'recovery') {
    if (!await spendRecoveryCode(db, personId, recoveryHash(kept.salt, code.code), now)) return false
    await noteAccess(db, { at: now.toISOString(), actor: personId, personId, type: 'recoveryCodeUsed', data: {} })
    return true
  }
  const secret = unseal(secretKeys, kept.sealed, personId)
  const step = stepOfCode(secret, code.code, now)
  // Sealed anew with the newest key, so that an older one can be taken away some day.
  return step !== null && await spendStep(db, personId, step, secretKeys[0]?.id === (kept.sealed.keyId ?? undefined) ? kept.sealed : seal(secretKeys, secret, personId), now)
}
